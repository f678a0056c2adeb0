"""Names of a site's sections and buttons, as its menu lists them above an article."""

import re

_SECTIONS = frozenset(
    (
        "home|news|latest|top stories|business|economy|markets|market|finance|money|companies|"
        "company|corporate|industry|industries|banking|banking & finance|property|real estate|"
        "energy|tech|technology|science|health|politics|national|nation|local|local news|"
        "regional|region|regions|world|international|global|africa|asia|europe|americas|"
        "middle east|india|china|uk|us|u.s.|canada|australia|opinion|opinions|comment|"
        "commentary|analysis|editorial|editorials|letters|columns|columnists|features|feature|"
        "culture|arts|entertainment|showbiz|lifestyle|life|style|food|travel|motoring|motors|"
        "cars|education|environment|climate|sustainability|weather|sport|sports|football|"
        "cricket|racing|video|videos|watch|watch live|live|live tv|live radio|audio|podcast|"
        "podcasts|photos|photos & videos|pictures|gallery|magazine|newsletters|newsletter|"
        "e-paper|epaper|e-edition|digital edition|events|jobs|classifieds|obituaries|"
        "public notices|notices|archive|archives|about|about us|contact|contact us|careers|"
        "help|advertise|shop|store|crossword|puzzles|games|what's on|things to do|crime|courts|"
        "community|in your area|traffic|traffic & travel|investing|personal finance|wealth|"
        "legal|regulation|investigations|press releases|releases|newsroom|rss|more|menu|"
        "sections|search|sign in|sign up|log in|login|log out|register|subscribe|subscribe now|"
        "join|join us|my account|account|my news|donate|give a gift|support us|skip to content|"
        "skip to main content|skip navigation|e-paper sign in|tankers|dry cargo|containers|"
        "crew|retail|media|telecoms|autos|auto|aviation|shipping|startups|deals|funding|crypto|"
        "commodities|stocks|bonds|currencies|mining|agriculture|farming|"
        # German
        "startseite|abo|anmelden|menü|wirtschaft|politik|panorama|kultur|wissen|gesellschaft|"
        "regionales|lokales|region|unternehmen|börse|finanzen|meinung|digital|suche|"
        "zum inhalt springen|auto|reise|ratgeber|ausland|inland|schweiz|österreich|"
        # French
        "accueil|à la une|économie|entreprises|politique|monde|société|faits divers|culture|"
        "sports|opinions|débats|se connecter|s'abonner|mon compte|aller au contenu|régions|"
        "bourse|recherche|"
        # Spanish, Portuguese, Italian
        "inicio|portada|economía|empresas|mercados|política|mundo|internacional|nacional|"
        "nacionales|deportes|opinión|cultura|sociedad|suscríbete|iniciar sesión|"
        "ir al contenido|estados|tecnología|início|economia|negócios|esportes|opinião|assine|"
        "entrar|mercado|mundo|homepage|finanza|esteri|cronaca|cerca|accedi|abbonati|"
        # Korean, Japanese, Chinese
        "홈|뉴스|정치|경제|사회|국제|문화|스포츠|연예|산업|증권|부동산|금융|오피니언|로그인|"
        "회원가입|구독|전체메뉴|메뉴|검색|본문 바로가기|본문바로가기|トップ|ニュース|速報|政治|"
        "経済|社会|国際|ビジネス|マーケット|企業|金融|株式|スポーツ|オピニオン|ログイン|"
        "会員登録|朝刊・夕刊|検索|首页|首頁|新闻|新聞|要闻|财经|財經|股市|公司|产业|產業|国际|"
        "國際|国内|社會|社会|体育|體育|科技|评论|評論|登录|登入|注册|註冊|搜索|跳到主要内容|"
        "メインコンテンツへスキップ|"
    ).split("|")
)
_PARTS = re.compile(r"\s*[|·•/]\s*|\s{2,}|\t")


def is_section(line: str) -> bool:
    """Tell whether a line is a section's name or a button of the menu, or a row of them."""
    parts = [part for part in _PARTS.split(line.strip().lower().replace("’", "'")) if part]
    known = sum(part in _SECTIONS for part in parts)
    return bool(parts) and known * 2 >= len(parts)

"""What pages in other languages say of their own parts, by the reason, class by class."""

_DE_TEXT = r"(?:artikel|text|beitrag|bericht|inhalt|interview|meldung|kommentar|podcast)"
_DE_AI = r"(?:k(?:ü|ue)nstliche[rn]? intelligenz|\bki\b|maschinell|automatisch|automatisiert)"
_FR_TEXT = r"(?:article|contenu|texte|reportage|entretien|papier)"
_FR_AI = r"(?:intelligence artificielle|\bl['’]ia\b|automatiquement|traduction automatique)"
_ES_TEXT = r"(?:artículo|texto|contenido|nota|noticia|reportaje|entrevista|información)"
_ES_AI = r"(?:inteligencia artificial|\bia\b|automáticamente)"
_PT_TEXT = r"(?:artigo|texto|conteúdo|matéria|notícia|reportagem)"

PHRASES_PAGE_ABROAD: dict[str, tuple[str, ...]] = {
    "newsletter": (
        r"\bmelden sie sich\b.{0,40}\bnewsletter\b.{0,20}$",
        (
            r"\bnewsletter\b.{0,60}\b(?:abonnieren|bestellen|anmelden|eintragen|"
            r"erhalten)\b.{0,60}$|"
            r"^(?:jetzt|hier|melden sie sich|abonnieren sie|bestellen sie)\b.{0,80}\bnewsletter\b|"
            r"^(?:alle nachrichten|das wichtigste|die wichtigsten)\b.{0,80}"
            r"\b(?:postfach|per mail|per e-mail|whatsapp)\b"
        ),
        (
            r"^(?:chaque|tous les|toutes les)\b.{0,80}\b(?:votre boîte|boîte mail|newsletter)\b"
            r".{0,30}$|^(?:je m['’]inscris|s['’]inscrire|m['’]inscrire|adresse e-?mail)$|"
            r"^(?:inscrivez-vous|abonnez-vous|recevez)\b.{0,80}\b(?:newsletter|lettre|boîte|"
            r"alertes?|"
            r"e-?mail|actualités?|infos?|chaîne|notifications?|gratuitement|suite)\b.{0,60}$"
        ),
        (
            r"^(?:recib[ae]|reciba|apúntate|suscríb[ea]te|regístrate|inscríbete|regístrese|receba|"
            r"cadastre-se|assine|inscreva-se)\b.{0,80}\b(?:bolet[ií]n|boletim|newsletters?|correo|"
            r"noticias|notícias|alertas|e-?mail|inbox|whatsapp|titulares|novedades|"
            r"canal)\b.{0,60}$|"
            r"^newsletters?\s?[:|].{0,120}$"
        ),
        r"뉴스레터.{0,12}(?:구독|신청|받아보)|^(?:이메일|메일)로 받아보",
        (
            r"(?:ニュースレター|メールマガジン|メルマガ).{0,12}(?:登録|購読|お届け)|"
            r"メールでお届け(?:し|いた)"
        ),
        r"订阅.{0,6}(?:邮件|简报|电子报)|訂閱.{0,6}(?:電子報|郵件)",
    ),
    "subscription": (
        r"(?:会員)?登録(?:を)?すると.{0,16}(?:読|ご覧)|^この記事の続きは",
        (
            r"^(?:sie haben|haben sie)\b.{0,24}\babo\b|"
            r"^(?:noch kein|schon ein|bereits ein|mit unserem|alle|unsere) (?:\w+ )?(?:abo|"
            r"digitalabo)\b|"
            rf"^(?:dieser|dieses|der|den|das) {_DE_TEXT}\b.{{0,40}}\b(?:abonnent|premium|plus|"
            rf"bezahl|"
            r"freischalten|weiterlesen)|^weiterlesen(?: (?:mit|nach|als|und)\b.{0,60})?[.!:]?$"
        ),
        (
            rf"^(?:ce|cet|le|la suite de ce) {_FR_TEXT}\b.{{0,30}}\b(?:réservée?|exclusi\w+|"
            rf"payant)\b|"
            r"^(?:découvrez|profitez de|choisissez) (?:nos|notre|votre|vos)\b.{0,30}\b(?:offres?|"
            r"abonnements?|formules?)\b|^déjà (?:abonnée?|inscrite?)\b|"
            r"^(?:abonnez-vous|connectez-vous|identifiez-vous|inscrivez-vous) pour\b|^lire la "
            r"suite\b.{0,40}$"
        ),
        (
            rf"^(?:este|esta) {_ES_TEXT} (?:es|está) (?:exclusiv\w+|reservad\w+|solo|disponible)\b|"
            r"^(?:sigue|seguir|continúa|continuar|siga) leyendo\b.{0,60}$|^(?:si )?ya eres? "
            r"suscriptor\b|"
            rf"^(?:este|esta) {_PT_TEXT} é (?:exclusiv\w+|reservad\w+)\b|^continue "
            rf"lendo\b.{{0,60}}$"
        ),
        (
            r"^(?:이 기사는|본 기사는|전문은).{0,20}(?:유료|구독자|회원).{0,20}(?:입니다|볼 수 "
            r"있습니다|이용)"
        ),
        r"^(?:打开|下载)\s?app.{0,16}$|^(?:登录|登入|注册|開通|开通).{0,8}(?:阅读|閱讀|查看|会员)",
    ),
    "comments": (
        (
            r"^(?:was (?:meinen|denken|sagen|halten) sie|ihre meinung|was ist ihre meinung|"
            r"diskutieren"
            r" sie|wie sehen sie das)\b.{0,120}$|^zum kommentieren\b.{0,40}$|"
            r"^(?:haben|hat) (?:ihnen|dir|euch) (?:dieser|der) (?:artikel|text|beitrag) gefallen\b"
        ),
        (
            r"^(?:et vous,? |qu['’]en pensez-vous|donnez votre avis|réagissez|votre "
            r"avis)\b.{0,120}$|"
            r"^laissez un commentaire\b.{0,60}$"
        ),
        (
            r"^¿?(?:qué|y tú|y usted)\b.{0,30}\b(?:opinas?|piensas?|cree[s]?)\b.{0,80}$|"
            r"^(?:deja|déjanos|comparte) (?:tu|un|su) (?:comentario|opinión)\b.{0,60}$|"
            r"^(?:deixe|o que você acha)\b.{0,80}\b(?:comentário|acha)\b.{0,30}$"
        ),
        r"^(?:我要评论|我要評論|网友评论|網友評論|发表评论|發表評論)",
    ),
    "share": (
        (
            r"^(?:folgen sie|folge|folgt|besuchen sie|abonnieren sie|liken sie|teilen "
            r"sie)\b.{0,30}\b(?:uns|"
            r"unser\w*|diesen|whatsapp|instagram|facebook|linkedin|youtube)\b.{0,80}$|"
            r"\bfolge uns auf\b|^(?:unsere|die) app\b.{0,60}\b(?:laden|herunterladen|"
            r"installieren)\b|"
            r"^(?:artikel|beitrag|text) (?:anhören|hören|vorlesen)\b.{0,24}$"
        ),
        (
            r"^(?:suivez|rejoignez|retrouvez|téléchargez|partagez)(?:-nous| nous|-la| notre| "
            r"nos| tou\w+|"
            r" l['’]actu\w*| cet)\b.{0,120}$"
        ),
        (
            r"^síg[ua]\w*nos\b.{0,120}$|"
            r"^(?:sigue|únete|descarga|descargue|comparte|compártelo|"
            r"entérate)\b.{0,40}\b(?:nuestr\w+|"
            r"app|aplicación|canal|whatsapp|telegram|instagram|facebook|redes|artículo|nota|"
            r"noticia|"
            r"comunidad|antes que nadie)\b.{0,80}$|"
            r"^(?:siga|baixe|compartilhe|acompanhe)\b.{0,40}\b(?:nosso|nossa|app|aplicativo|canal|"
            r"whatsapp|instagram|redes|notícia|matéria|facebook)\b.{0,60}$"
        ),
        (
            r"(?:네이버|카카오|유튜브|다음)(?:에서|톡|뉴스).{0,24}(?:구독|채널 ?추가|만나보세요|"
            r"확인)(?!.*다\.$)"
        ),
        r"^(?:기사를 읽어드립니다|이 기사를 공유|기자 구독|기자의 다른 ?기사)",
        r"(?:友達に|友だちに)シェア|友だち追加|公式.{0,8}(?:をフォロー|アカウント)",
        r"(?:关注|關注|扫码|掃碼|扫描).{0,16}(?:公众号|微信|微博|二维码|客户端|下载|下載)",
        r"^(?:扫一扫|掃一掃|分享到|分享至)",
    ),
    "navigation": (
        (
            rf"^(?:dies\w*|die|der) (?:zusammenfassung|{_DE_TEXT}|übersetzung|"
            rf"überblick)\b.{{0,30}}\b"
            rf"(?:wurde|ist|wird)\b.{{0,30}}{_DE_AI}.{{0,80}}$|^(?:ki|"
            rf"ai)[- ]?(?:zusammenfassung|summar)|"
            r"^zusammenfassung (?:mit|von|durch) (?:ki|künstlich)"
        ),
        (
            r"^ihr (?:browser|gerät)\b.{0,30}\b(?:unterstützt|kann|ist|blockiert)\b|"
            r"^(?:empfohlener (?:redaktioneller |externer )?inhalt|externer inhalt)\b|"
            r"^an dieser stelle (?:finden sie|steht|befindet sich)\b|"
            r"^(?:hier (?:geht es|geht['’]s|finden sie|gelangen sie|können sie))\b.{0,80}$|"
            r"^(?:zur|zurück zur|zum) (?:startseite|übersicht|anfang|nächsten artikel|"
            r"homepage)\b.{0,20}$"
        ),
        (
            rf"^(?:résumé|synthèse|cet? {_FR_TEXT}|ce résumé|traduction|"
            rf"voix)\b.{{0,40}}(?:{_FR_AI}).{{0,60}}$|"
            r"^votre navigateur\b.{0,40}\bne\b|^ce contenu\b.{0,40}\b(?:bloqué|cookies|"
            r"disponible)\b|"
            r"^retour à (?:l['’]accueil|la page)\b|^(?:haut de page|page suivante|page précédente)$"
        ),
        (
            rf"^(?:resumen|este resumen|est[ea] {_ES_TEXT}|traducción|audio|resumo|este "
            rf"resumo)\b.{{0,40}}"
            rf"{_ES_AI}.{{0,60}}$|^(?:tu|su|seu) navegador\b.{{0,40}}\b(?:no|não)\b|"
            r"^(?:noticia|información|historia|nota) en desarrollo\b.{0,40}$|^notícia em "
            r"atualização\b"
        ),
        (
            r"^(?:이|본) ?(?:기사|요약|콘텐츠)(?:는|은).{0,8}(?:ai|인공지능|챗gpt).{0,24}$|^ai "
            r"?(?:요약|가 요약)"
        ),
        (
            r"^(?:この|本)(?:記事|要約|翻訳)は.{0,10}(?:ai|人工知能|機械翻訳|自動).{0,24}$|"
            r"^ai(?:による)?要約"
        ),
        r"^(?:本文|本内容|摘要|以上内容)(?:由|系).{0,8}(?:ai|人工智能|机器|機器).{0,24}$",
        (
            r"^(?:点击|點擊)(?:查看|阅读|閱讀|进入|進入|下载|此处|這裡).{0,16}$|^(?:返回|"
            r"回到)(?:首页|首頁|顶部|頂部|列表)"
        ),
        r"^(?:上一篇|下一篇|上一页|下一页|前の記事|次の記事|이전 ?기사|다음 ?기사)(?:$|\s?[:：])",
        (
            r"^(?:記事一覧|一覧)(?:を見る|へ|に戻る)$|^(?:写真・図版|拡大する|写真を拡大)$|"
            r"^続きを読む$"
        ),
    ),
    "related": (
        r"^mehr\b.{0,30}\blesen sie (?:hier|in|auf|unter|dort)\b.{0,40}$",
        (
            r"^(?:mehr (?:dazu|darüber|zum thema)|dazu|weitere (?:informationen|artikel|meldungen)|"
            r"lesen sie (?:mehr|auch|hier|dazu))\b.{0,60}(?:hier|thema|auch)?\s?[.:]?$(?<![^e]\.)|"
            r"^(?:zum weiterlesen|weiterlesen|lesetipps?|mehr zum thema|auch interessant|"
            r"hintergrund|"
            r"kommentar|video|bildergalerie|fotostrecke|podcast|das könnte (?:sie|dich) auch "
            r"interessieren)(?:\s?[:|]\s?\S(?!.*\.$)|$)"
        ),
        (
            r"^(?:pour aller plus loin|à lire(?: aussi| également| ensuite)?|lire aussi|voir "
            r"aussi|à voir|"
            r"notre dossier|en images|vidéo|dossier|reportage|décryptage|sur le même (?:sujet|"
            r"thème)|"
            r"à ne pas manquer)(?:\s?[:|>]\s?\S(?!.*\.$)|$)"
        ),
        (
            r"^(?:te (?:recomendamos|puede interesar|podría interesar)|lea (?:también|además|"
            r"más)|lee "
            r"(?:también|más|además)|más (?:información|noticias)|mira(?: también)?|ver "
            r"(?:también|más)|"
            r"también (?:te puede interesar|lee)|noticias? relacionadas?|video|galería|leia "
            r"(?:também|"
            r"mais)|veja (?:também|mais)|saiba mais)(?:\s?[:|>]\s?\S(?!.*\.$)|$)"
        ),
        (
            r"^(?:이 기사를 추천|오늘의 ?핫뉴스|추천 ?기사|이 시각 ?(?:추천|주요) ?뉴스|주요 ?뉴스|"
            r"핫 ?뉴스)"
        ),
        r"^(?:関連トピックス|関連キーワード|関連リンク|おすすめ(?:記事)?|こちらも読まれています)",
        r"^(?:相关新闻|相關新聞|热门推荐|熱門推薦|猜你喜欢|精彩推荐|推荐新闻|延伸閱讀)",
    ),
    "advert": (
        (
            r"^(?:die|alle) mit (?:einem )?.{0,30}\b(?:links?|angebote)\b.{0,30}\bprovision|"
            r"^(?:contenu (?:sponsorisé|de marque|partenaire)|contenido (?:patrocinado|de marca)|"
            r"conteúdo (?:patrocinado|de marca)|anzeigensonderveröffentlichung|advertorial|"
            r"\[?pr\]?)$|"
            r"^(?:la suite|el artículo continúa|sigue) (?:après|tras|después de) (?:cette|la) "
            r"publici"
        ),
    ),
    "correction": (
        (
            r"^(?:hinweis|anmerkung|korrektur)(?: der redaktion)?\s?:|"
            rf"^in einer (?:früheren|ersten|vorherigen) (?:fassung|"
            rf"version)\b.{{0,40}}(?:{_DE_TEXT})|"
            r"^(?:haben sie )?(?:einen )?(?:fehler|tippfehler) (?:gefunden|entdeckt|bemerkt)\b"
            r".{0,40}\?.{0,60}$|"
            rf"^(?:dieser|der) {_DE_TEXT} wurde (?:aktualisiert|korrigiert|ergänzt|am)\b.{{0,80}}$"
        ),
        (
            r"^(?:vous avez (?:repéré|trouvé|vu)|une (?:erreur|coquille|faute))\b.{0,50}\?.{0,60}$|"
            rf"^cet? {_FR_TEXT} a été (?:mise? à jour|corrigée?|modifiée?|actualisée?) "
            r"(?:à|le|avec|après|pour|par)\b.{0,80}$"
        ),
        (
            r"^¿?(?:has|ha) (?:visto|encontrado|detectado)\b.{0,50}\berror\b.{0,60}$|"
            r"^fe de (?:erratas|errores)\b|^corrección\s?:|^encontrou (?:um )?erro\b.{0,60}$"
        ),
        (
            r"^(?:바로잡습니다|정정합니다|알려왔습니다)|^(?:訂正|お詫び)(?:して|：|:)|^(?:更正|"
            r"勘误)[:：]"
        ),
    ),
    "credits": (
        (
            rf"^(?:dieser|der|das) (?:{_DE_TEXT}|interview) (?:ist|wurde|erschien|"
            rf"stammt)\b.{{0,16}}"
            r"\b(?:zuerst|ursprünglich|aus|erstmals|im original)\b.{0,80}$|"
            r"^(?:mit (?:material|informationen) (?:von|der|des)|quellen?:|redaktion:)\s?.{2,60}$|"
            r"^\(?(?:mit )?(?:dpa|afp|reuters|apa|sda|ap|epd|kna)(?:[/,] ?\w{2,8}){0,3}\)?$"
        ),
        (
            r"^(?:\(?avec (?:l['’])?(?:afp|reuters|ap|belga|ats|agences?)\b.{0,30}\)?)$|"
            rf"^cet? {_FR_TEXT} (?:est|a été) (?:initialement |d['’]abord )?(?:paru|publié|"
            rf"traduit)\b.{{0,80}}$"
        ),
        (
            r"^\(?con (?:información|datos|reportes|colaboración) de (?:la "
            r")?(?-i:[A-Z])[^,]{1,40}$|"
            rf"^(?:este|esta) {_ES_TEXT} (?:fue|se) (?:publicad\w+|publicó) (?:originalmente|"
            rf"primero)\b"
            r".{0,80}$|^com (?:informações d\w|agências)\b[^,]{0,40}$"
        ),
        (
            r"^[（(]?(?:来源|來源|出处|原标题|原標題|作者|文|图|圖|記者|审核|監製)\s?[:：丨|"
            r"/／][^。，,]{1,24}$"
        ),
    ),
    "copyright": (
        (
            r"\b(?:toute )?reproduction\b.{0,30}\binterdite?\b.{0,40}$(?<!\bdit\.)|^droits de "
            r"reproduction\b"
        ),
        (
            r"^(?:queda )?prohibida\b.{0,30}\breproducción\b.{0,60}$|^prohibido reproducir\b|"
            r"^(?:é )?proibida\b.{0,20}\breprodução\b.{0,60}$"
        ),
        (
            r"^(?:nachdruck|vervielfältigung|weiterverbreitung|verwendung)\b.{0,60}\b(?:verboten|"
            r"genehmigung|"
            r"erlaubnis|gestattet)\b.{0,40}$"
        ),
        r"^(?:본|이) (?:기사|콘텐츠|저작물).{0,20}(?:저작물|저작권)(?:입니다|은|이)",
        (
            r"^(?:免责声明|免責聲明|特别声明|特別聲明|郑重声明|版权说明)[:：]?|转载请注明|"
            r"轉載請註明|仅供参考|僅供參考"
        ),
    ),
    "contact": (
        r"^(?:기사 ?)?제보.{0,30}(?:주세요|바랍니다|전화|메일|이메일|카카오톡)",
        r"^(?:pressekontakt|medienkontakt|rückfragen|contact presse|contacto de prensa)\b.{0,120}$",
        r"^(?:nos journalistes|notre rédaction) (?:répond\w*|vous répond)\b.{0,60}$",
        r"^(?:ご意見|お問い合わせ|情報提供|取材)[^。]{0,16}(?:こちら|まで|へ)",
    ),
}
"""Patterns of German, French, Spanish, Portuguese, Korean, Japanese, Chinese."""

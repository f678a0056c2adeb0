"""What lines say that pages in other languages put around an article, by the reason."""

PHRASES_ABROAD: dict[str, tuple[str, ...]] = {
    "subscription": (
        r"^jetzt (?:weiterlesen|abonnieren|testen|registrieren|kostenlos|anmelden|mitglied)\b",
        (
            r"^(?:abo|abonnement)s?\b[^.!?]{0,60}\d\s?(?:€|euro|eur|chf|franken)[^.!?]{0,40}$|"
            r"\d\s?(?:€|euro|chf|franken) (?:im|pro|für den) (?:ersten )?(?:monat|jahr)\b"
            r"(?!.*\.$)|"
            r"^(?:bereits|schon) (?:abonnent|registriert|mitglied)|^abo kündigen$|"
            r"^nur für abonnenten"
        ),
        (
            r"^(?:offre|abonnement)s?\b[^.!?]{0,40}\d\s?(?:€|euros?)\s?"
            r"(?:le premier|par (?:mois|an|semaine)|/|pendant)|"
            r"\b(?:€|euros?) (?:le premier mois|par mois|/ ?mois)\b.{0,30}\bsans engagement\b|"
            r"^(?:abonné|offert|premium)$|^(?:cet )?article (?:est )?réservé\b"
        ),
        r"^\S{1,8}\d[\d.,]*\s?(?:€|euros?)? (?:al mes|por mes|ao mês|por mês|al mese|per maand)\b",
        (
            r"^(?:初月|初回)(?:無料|\d)|有料会員に登録|すべての記事が読み放題|^会員登録(?:すると|して|は)|"
            r"この記事は(?:有料)?会員限定"
        ),
        r"^구독하면(?!.*다\.$)|^(?:월|첫 ?달) ?[\d,]+원(?!.*다\.$)|^(?:회원 ?가입|마이페이지)$",
        r"^[^。“]{0,20}首月[仅僅]?需?\s?\d+元|^(?:此文|本文|全文)?限[时時]免[费費]",
        r"^订阅\S{0,10}[，,]|^(?:注册|註冊|订阅|訂閱)$|^付费阅读",
        r"^(?:weiterlesen|lesen sie weiter) mit\b|^\S{1,20}\+ (?:abonnieren|testen)$",
        r"\b(?:artikel|inhalt|beitrag) (?:ist nur|exklusiv) für (?:abonnent|mitglied)",
        r"^(?:réservé|article (?:réservé|offert)|contenu réservé)\b.{0,20}\babonné",
        r"^il vous reste \d.{0,60}\b(?:article|lire)\b|^la suite est réservée\b",
        r"^(?:s['’]abonner|abonnez-vous|je m['’]abonne|se connecter|déjà abonné)\b",
        r"^(?:suscríb[ea]te|hazte (?:socio|suscriptor)|iniciar sesión|ya soy suscriptor)\b",
        r"^tu suscripción se está usando\b|^(?:contenido|artículo) (?:exclusivo|solo) para\b",
        r"^(?:assine|assinante|faça login|já é assinante|conteúdo exclusivo para)\b",
        r"^(?:abbonati|accedi|sei già abbonato|contenuto riservato)\b",
        r"^(?:word abonnee|neem een abonnement|al abonnee|inloggen|dit artikel is alleen voor)\b",
        (
            r"^\[?(?:この記事は)?(?:有料)?会員限定(?:です|記事|\]|$)|続きをお読み(?:いただけ|になる|ください)|"
            r"^残り\s?\d[\d,]*\s?文字|^(?:無料)?会員登録|^ログイン$"
        ),
        r"^(?:이 ?기사는 )?(?:유료 ?)?(?:회원|구독자) ?전용(?: ?(?:기사|콘텐츠)|입니다|$)",
        r"^유료 ?기사(?:입니다|$)",
        r"^구독(?:하기|신청)?$|^로그인$",
        r"^(?:訂閱|订阅)(?:後|后|以)|^會員專享|^会员专享|^(?:登入|登录|登錄)$",
    ),
    "newsletter": (
        r"^(?:unser )?newsletter[ :]{1,3}[„«\"“‘][^.!?]{2,40}[“»\"”’](?:\s?[:–-]|$)",
        r"^newsletter\s*:.*|\bkostenlos in ihrem postfach\b|\bnewsletter (?:anmelden|bestellen)\b",
        r"^(?:inscrivez-vous|recevez)\b.*\b(?:newsletter|lettre|boîte mail|e-mail)\b",
        r"^(?:recibe|apúntate|inscríbete)\b.*\b(?:newsletter|boletín|correo)\b",
        r"^(?:receba|inscreva-se|cadastre-se)\b.*\b(?:newsletter|e-mail)\b",
        r"^(?:iscriviti)\b.*\bnewsletter\b",
        r"^(?:ontvang|schrijf je in)\b.*\bnieuwsbrief\b",
    ),
    "comments": (
        r"\bcomentários não representam\b|\bcomentarios no reflejan\b",
        (
            r"^(?:\d+ )?(?:kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties)\b"
            r"(?: ?\(\d+\))?$"
        ),
        r"^(?:diskutieren sie|ir a los comentarios|réagir|laisser un commentaire)\b",
        r"^댓글(?: ?\d+)?$|^コメント(?: ?\d+)?$|^评论$|^評論$",
    ),
    "share": (
        (
            r"^(?:teilen|merken|drucken|anhören|vorlesen|verschenken|kommentieren|zur merkliste|"
            r"(?:artikel|beitrag|text) (?:teilen|zum hören|anhören|vorlesen|verschenken|drucken|"
            r"merken|kommentieren|per e-?mail))\b.{0,20}$"
        ),
        r"^(?:commenter|réagir|sauvegarder|ajouter à (?:mes|vos) \w+|lire plus tard|copier)$",
        r"^\d+ (?:mal geteilt|partages?|compartidos|condivisioni|reacties)$",
        (
            r"^(?:partager|imprimer|envoyer par e-?mail|offrir l['’]article|copier le lien|écouter)"
            r"(?: (?:sur|par|l['’]article)\b.{0,20})?$"
        ),
        r"^(?:compartir|copiar enlace|enviar por correo|guardar|escuchar)(?: en\b.{0,20})?$",
        r"^(?:compartilhe?|compartilhar|copiar link|ouvir)(?: (?:no|via)\b.{0,20})?$",
        r"^(?:condividi|stampa|ascolta|delen|bewaren|beluister)\b.{0,20}$",
        r"^únete a (?:nuestro|nuestra)\b|^síguenos\b|^suivez-nous\b|^folgen sie uns\b",
        r"^(?:听报道|聽新聞|字号|字號|扫一扫|点赞|點讚|微信|微博|朋友圈)(?:[:：\s].{0,20})?$",
        r"^(?:기사 ?)?(?:스크랩|북마크|프린트|글자 ?크기 ?(?:조절|설정)?|카카오톡|페이스북)$",
        r"^(?:좋아요|싫어요|슬퍼요|화나요|후속기사 ?원해요)(?: ?\d+)?(?: .{0,40})?$",
        r"^(?:ブックマーク|メール|リンクをコピー|記事を(?:保存|印刷|聴く)|音声で聴く|紙面で読む)$",
        r"^(?:공유(?:하기)?|좋아요(?: ?\d+)?|글자 ?크기.{0,6}|스크랩|인쇄|기사 ?듣기)$",
        r"^(?:保存|共有|印刷|シェア|ツイート|分享|收藏|打印|列印)$",
    ),
    "navigation": (
        (
            r"^(?:zum inhalt springen|zur startseite|startseite|menü|impressum|datenschutz|"
            r"lesezeit\b.{0,14}|\d+ min(?:uten)?\.? (?:lesezeit|lesedauer)|agb|themen|"
            r"kontakt|bild vergrößern)$"
        ),
        (
            r"^(?:(?:temps de )?lecture\b.{0,14}|gérer les cookies|cgu|cgv|plan du site|"
            r"ajouter à vos (?:sélections|favoris)|mentions légales|"
            r"réutiliser ce contenu)$"
        ),
        r"^(?:archivado en|aviso legal|lo más visto|tiempo de lectura\b.{0,14})$",
        r"^(?:본문 ?바로가기|메뉴|홈|많이 본 뉴스)$|^(?:メインコンテンツへ.{0,6}|トップ|ホーム)$",
    ),
    "related": (
        (
            r"^(?:lesen sie auch|mehr zum thema|lire aussi|à lire aussi|voir aussi|"
            r"mehr|auch interessant|passend dazu|zum thema|en savoir plus|"
            r"sur le même (?:sujet|thème)|"
            r"te puede interesar|lee también|lea también|leia também|leia mais|leggi anche|"
            r"lees ook|zie ook)\s*[:|]\s*\S(?!.*\.$)"
        ),
        (
            r"^[\[【(▶☞■◆▷☛]?\s?(?:관련 ?기사|함께 ?보면 ?좋은 ?기사|関連記事|関連ニュース|"
            r"あわせて読みたい|"
            r"相关(?:阅读|报道|新闻)|相關(?:閱讀|報導|新聞)|延伸[阅閱][读讀]|推荐阅读|推薦閱讀|"
            r"更多(?:报道|報導)(?:详见)?)\s?[\]】)]?\s?(?:$|[:：]\s?[^。]{0,60}$)"
        ),
    ),
    "advert": (
        r"^(?:anzeige|werbung|publicité|publicidad|publicidade|pubblicità|advertentie|광고|広告)$",
        r"^la suite après cette publicité$",
    ),
    "cookies": (
        r"^(?:alle akzeptieren|tout accepter|aceptar todo|aceitar todos|accetta tutto)$",
        r"\bcookies?\b.{0,60}\b(?:zustimm|accepter|aceptar|aceitar|accettare|akzeptieren)",
    ),
    "copyright": (
        (
            r"\b(?:alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|"
            r"todos os direitos reservados|tutti i diritti riservati)\b"
        ),
        r"^(?:本サービス|本サイト|記事・写真)[^。]{0,40}(?:知的財産|著作権|無断)|版权声明|版權(?:聲明|所有)",
        r"저작권자\s?[(（]?[cⓒ©]|무단 ?전재|재배포 ?금지",
        r"^(?:免[责責])?[声聲]明[:：]|与本(?:网站?|站|报|平台|公司)(?:的?立场|观点)?无关|^本文仅?代表作者",
        r"無断(?:転載|複写)|版权所有|未经(?:授权|许可)",
        r"^ⓒ",
    ),
    "contact": (r"^제보(?:는|하기)\b(?!.*다\.$).{0,40}$",),
    "credits": (
        r"^[【\[（(]?\s?(?:责任|責任|版面|文字|美术|图片|实习|值班)?(?:编辑|編輯|校对|校對|排版)\s?[:：]",
        r"^[【\[]纠错[】\]]|^（(?:編集|文責)[:：]|^(?:redaktion|bearbeitet von)\s?:",
        r"^\w{2,5}/(?:dpa|afp|reuters|ap|sda|apa)$",
    ),
}
"""Patterns of German, French, Spanish, Portuguese, Italian, Dutch, Korean, Japanese, Chinese."""

"""What lines say that pages in other languages put around an article, by the reason."""

PHRASES_ABROAD: dict[str, tuple[str, ...]] = {
    "subscription": (
        r"^jetzt (?:weiterlesen|abonnieren|testen|registrieren|kostenlos)\b",
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
        r"^(?:teilen|merken|drucken|anhören|vorlesen|artikel (?:teilen|zum hören))\b.{0,20}$",
        (
            r"^(?:partager|imprimer|envoyer par e-?mail|offrir l['’]article|copier le lien|écouter)"
            r"(?: (?:sur|par|l['’]article)\b.{0,20})?$"
        ),
        r"^(?:compartir|copiar enlace|enviar por correo|guardar|escuchar)(?: en\b.{0,20})?$",
        r"^(?:compartilhe?|compartilhar|copiar link|ouvir)(?: (?:no|via)\b.{0,20})?$",
        r"^(?:condividi|stampa|ascolta|delen|bewaren|beluister)\b.{0,20}$",
        r"^únete a (?:nuestro|nuestra)\b|^síguenos\b|^suivez-nous\b|^folgen sie uns\b",
        r"^(?:공유(?:하기)?|좋아요(?: ?\d+)?|글자 ?크기.{0,6}|스크랩|인쇄|기사 ?듣기)$",
        r"^(?:保存|共有|印刷|シェア|ツイート|分享|收藏|打印|列印)$",
    ),
    "navigation": (
        (
            r"^(?:zum inhalt springen|zur startseite|startseite|menü|impressum|datenschutz|"
            r"lesezeit\b.{0,14}|bild vergrößern)$"
        ),
        (
            r"^(?:temps de lecture\b.{0,14}|ajouter à vos (?:sélections|favoris)|mentions légales|"
            r"réutiliser ce contenu)$"
        ),
        r"^(?:archivado en|aviso legal|lo más visto|tiempo de lectura\b.{0,14})$",
        r"^(?:본문 ?바로가기|메뉴|홈|많이 본 뉴스)$|^(?:メインコンテンツへ.{0,6}|トップ|ホーム)$",
    ),
    "related": (
        (
            r"^(?:lesen sie auch|mehr zum thema|lire aussi|à lire aussi|voir aussi|"
            r"te puede interesar|lee también|lea también|leia também|leia mais|leggi anche|"
            r"lees ook|zie ook)\s*[:|]\s*\S"
        ),
        (
            r"^[\[【(]?\s?(?:관련 ?기사|関連記事|相关阅读|相關閱讀|延伸閱讀)"
            r"\s?[\]】)]?\s?[:：]?\s?\S{0,40}$"
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
        r"무단 ?전재|재배포 ?금지|無断(?:転載|複写)|版权所有|未经(?:授权|许可)",
        r"^ⓒ",
    ),
    "credits": (r"^\w{2,5}/(?:dpa|afp|reuters|ap|sda|apa)$",),
}
"""Patterns of German, French, Spanish, Portuguese, Italian, Dutch, Korean, Japanese, Chinese."""

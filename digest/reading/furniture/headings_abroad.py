"""Headings in other languages that pages set above what is not the article."""

_GERMAN = (
    r"mehr zum thema|lesen sie auch|(?:das )?könnte sie auch interessieren|auch interessant|"
    r"das könnte (?:sie|dich) (?:auch )?interessieren|passend (?:dazu|zum (?:thema|artikel))|"
    r"meist ?gelesen(?:e artikel)?|"
    r"(?:weitere|verwandte|ähnliche|aktuelle|neueste|beliebte|andere) (?:artikel|themen|"
    r"meldungen|nachrichten|beiträge|news)|"
    r"mehr (?:aus|zu|über|von) .{2,40}|(?:unsere )?empfehlungen(?: der redaktion)?|"
    r"top-?themen|themen(?: in diesem artikel)?|schlagwörter|weiterführende links|"
    r"zur (?:startseite|übersicht)"
)
_FRENCH = (
    r"(?:à |a )?(?:lire|voir|écouter)(?: aussi| également| ensuite)?|lire la suite|"
    r"sur le même (?:sujet|thème)|pour aller plus loin|en savoir plus|nos derniers articles|"
    r"(?:articles?|contenus?) (?:liés|similaires|recommandés|associés|sponsorisés)|"
    r"(?:les )?(?:articles )?(?:les )?plus (?:lus|consultés|commentés|partagés)|"
    r"dans la même (?:rubrique|catégorie)|dans (?:cet article|la rubrique)|"
    r"(?:dernières|autres) (?:actualités|infos|nouvelles)|vous aimerez aussi|"
    r"(?:voir|lire) (?:plus|tous les articles).{0,30}|sujets? (?:liés|associés)|thèmes associés"
)
_SPANISH = (
    r"(?:más|mas) (?:información|noticias|en|sobre|leíd[oa]s?)\b.{0,40}|"
    r"(?:lea|lee|leé|vea|mira|mirá|ver) (?:también|además|más)|"
    r"(?:también )?(?:te|le) (?:puede|podría) interesar|te recomendamos|"
    r"(?:noticias|notas|artículos|temas|contenidos?) (?:relacionad[oa]s?|recomendad[oa]s?|"
    r"destacad[oa]s?)|lo (?:más|mas|último) ?(?:visto|leído|popular|comentado|reciente)?|"
    r"(?:las )?más (?:leídas|vistas)|últimas noticias|otras noticias|relacionad[oa]s|"
    r"archivado en|etiquetas|en esta nota|(?:seguir|sigue|siga|segue) leyendo"
)
_PORTUGUESE = (
    r"(?:leia|veja|ouça|assista|confira) (?:também|mais|ainda|a seguir)(?: sobre .{0,30})?|"
    r"saiba mais|(?:as )?mais (?:lidas|vistas|recentes|populares)|últimas notícias|"
    r"(?:notícias|matérias|artigos|conteúdos?) (?:relacionad[oa]s?|recomendad[oa]s?)|"
    r"mais (?:sobre|notícias|em) ?.{0,40}|você (?:também )?pode (?:gostar|se interessar).{0,10}|"
    r"recomendad[oa]s para você|relacionad[oa]s"
)
_OTHERS = (
    r"leggi (?:anche|di più)|potrebbe(?:ro)? interessarti(?: anche)?|articoli correlati|"
    r"(?:ultime|altre) notizie|(?:i|le) più lett[ie]|lees (?:ook|verder|meer)|meer over .{2,40}|"
    r"gerelateerd(?:e artikelen)?|meest gelezen|het laatste nieuws|ook interessant"
)
_KOREAN = (
    r"관련 ?(?:기사|뉴스|글)|(?:가장 )?많이 ?본 ?(?:뉴스|기사)|주요 ?뉴스|이 ?시각 ?주요 ?뉴스|"
    r"오늘의 ?(?:주요 ?)?뉴스|실시간 ?(?:인기|주요) ?(?:뉴스|기사)|인기 ?(?:뉴스|기사)|"
    r"추천 ?(?:뉴스|기사)|최신 ?(?:뉴스|기사)|함께 ?(?:본|보면 좋은) ?(?:뉴스|기사)|"
    r"핫 ?(?:뉴스|이슈)"
)
_JAPANESE = (
    r"関連(?:記事|ニュース|トピックス?|キーワード|リンク|企業)|あわせて(?:読みたい|読む)|"
    r"(?:こちらも)?おすすめ(?:の?記事)?|(?:アクセス|記事|人気記事)?ランキング|人気(?:の?記事)?|"
    r"(?:最新|新着)(?:の?記事|ニュース)?|注目(?:の?記事|ニュース)|よく読まれている記事|特集"
)
_CHINESE = (
    r"相[关關](?:阅读|閱讀|新闻|新聞|报道|報導|報道|文章|链接)|延伸[阅閱][读讀]|"
    r"推[荐薦](?:阅读|閱讀|文章|新闻)|[热熱][门門](?:新闻|新聞|文章|推荐|排行|点击)|"
    r"猜你喜[欢歡]|最新(?:新闻|新聞|消息|文章|资讯)|更多(?:新闻|新聞|报道|内容|精彩)|"
    r"大家都在(?:看|搜)|[为為]您推[荐薦]|(?:点击|新闻|阅读)?排行榜?|精彩推荐|相关专题"
)

LIST_HEADS_ABROAD = (
    rf"{_GERMAN}|{_FRENCH}|{_SPANISH}|{_PORTUGUESE}|{_OTHERS}|"
    rf"[【\[■▶◆]?\s?(?:{_KOREAN}|{_JAPANESE}|{_CHINESE})\s?[】\]]?"
)
"""Pattern of headings of lists of other articles; asked of whole lines."""

TAIL_HEADS_ABROAD = (
    r"(?:\d+ )?(?:kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties)"
    r"(?: ?\(\d+\))?|(?:über|zum) (?:den |die )?autor(?:in|en)?|sobre (?:la firma|el autor|la "
    r"autora|los autores|o autor)|"
    r"à propos de l['’]auteure?|zur person|(?:ihre|deine) meinung|"
    r"(?:댓글|コメント|评论|評論|网友评论)(?: ?[(（]?\d+[)）]?)?|pressekontakt|contact presse|"
    r"(?:rückfragen|contacto de prensa|contato para imprensa)"
)
"""Pattern of headings after which nothing of the article follows; asked of whole lines."""

"""French: how its papers write figures."""

from decimal import Decimal

from digest.lexicon.languages import per_nouns
from digest.lexicon.languages.figures import BILLION, MILLION, THOUSAND, TRILLION, FigureWords
from digest.lexicon.languages.money_fr import COINS, NAMES
from digest.model.entry import Qualifier

_SPELLED = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze "
    "seize".split()
)
_TENS = {"vingt": 20, "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60}
_TENS |= {"septante": 70, "octante": 80, "huitante": 80, "nonante": 90, "cent": 100, "cents": 100}
_ROUNDS = {"dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30}
_ROUNDS |= {"quarantaine": 40, "cinquantaine": 50, "soixantaine": 60, "centaine": 100}
_PARTITIVE = r"(?=\s+(?:de|du|des|d['’]|en|par)|\s*$|[,.])"

_WELL = (
    r"(?:\s+(?:désormais|déjà|largement|légèrement|maintenant|nettement|aujourd['’]hui|à\s+peine|encore|ainsi|"
    r"donc|même|bien|allègrement|pas|les|la\s+barre\s+des|le\s+cap\s+des|le\s+seuil\s+des))*"
)
"""Adverbs between a verb of passing and its amount."""
_FORMS = r"(?:e|é|ée|ent|ait|aient|er|era|eront|erait|ant|a|èrent)(?!\w)"
"""The endings of a regular verb that tells what happened."""

_MONEY = (
    r"dollars?|euros?|livres?|francs?|yens?|yuans?|wons?|roubles?|roupies?|pesos?|reais|couronnes?|"
    r"zlotys?|forints?|rands?|nairas?|shekels?"
)
"""Names of money behind a letter that scales."""
_DONE = r"(?:(?<=\ba\s)|(?<=\bont\s)|(?<=\bavait\s)|(?<=\bque\s)|(?<=presque\s)|(?<=quasiment\s)|(?<=été\s))"
"""What stands before a participle that tells what was done."""

FRENCH = FigureWords(
    spelled={word: Decimal(value) for value, word in enumerate(_SPELLED)}
    | {word: Decimal(value) for word, value in _TENS.items()}
    | {
        "une": Decimal(1),
        "un demi": Decimal("0.5"),
        "demi": Decimal("0.5"),
        "un quart": Decimal("0.25"),
        "mille": THOUSAND,
    },
    tie="et",
    minus=r"minus|(?:(?<=à\s)|(?<!.))moins|[-−–]",
    rounds={rf"une\s+{word}": Decimal(value) for word, value in _ROUNDS.items()}
    | {
        r"un\s+millier": THOUSAND,
        r"une\s+demi-douzaine": Decimal(6),
    },
    names=NAMES,
    fractions={
        r"la\s+moitié(?!\s+(?:nord|sud|est|ouest|du\s+(?:temps|XX|chemin|mois|siècle|parcours)|d['’]entre|de\s+(?:saison|l['’]année)))": Decimal(
            50
        ),
        r"(?:un|le)\s+tiers(?=\s+(?:de|du|des|d['’]|en|par|sur|en\s)|[,.;]|$)": Decimal(100) / 3,
        rf"(?:les\s+)?deux\s+tiers{_PARTITIVE}": Decimal(200) / 3,
        r"(?:un|le)\s+quart(?=\s+(?:de(?!\s+(?:point|million|milliard|finale))|du|des)\b|[,.;]|$|\s+d['’](?!heure))": Decimal(
            25
        ),
        rf"(?:les\s+)?trois\s+quarts{_PARTITIVE}": Decimal(75),
        r"un\s+cinquième(?=\s+(?:de|du|des)\b)": Decimal(20),
        rf"un\s+sixième{_PARTITIVE}": Decimal("16.67"),
        rf"un\s+huitième{_PARTITIVE}": Decimal("12.5"),
        rf"(?:les\s+)?deux\s+cinquièmes{_PARTITIVE}": Decimal(40),
        rf"(?:les\s+)?trois\s+cinquièmes{_PARTITIVE}": Decimal(60),
        rf"(?:les\s+)?quatre\s+cinquièmes{_PARTITIVE}": Decimal(80),
        r"un\s+dixième(?=\s+(?:de|du|des)\b)": Decimal(10),
    },
    scales={
        "mille": THOUSAND,
        "milliers?": THOUSAND,
        "douzaines": Decimal(12),
        rf"k(?=\s?(?:[€$£]|EUR|(?:{_MONEY})\b))": THOUSAND,
        "millions?": MILLION,
        rf"M(?=\s?(?:[€$£]|EUR|USD|CHF|(?:d['’]|de\s)?(?:{_MONEY})\b))": MILLION,
        r"Mio": MILLION,
        r"(?-i:MM)(?=\s?(?:DH|DA|DT|FCFA|MAD|DZD|TND))": BILLION,
        r"(?-i:M)(?=(?:\s?(?:DH|DA|DT|MAD|DZD|TND))|\sFCFA)": MILLION,
        "milliards?": BILLION,
        r"Mds?\.?": BILLION,
        r"Mrds?\.?": BILLION,
        r"G(?=\s?[€$])": BILLION,
        "billions?": TRILLION,
    },
    money={},
    coins=COINS,
    percent=r"%|pour\s?cent|p\.\s?100|pct?\b",
    points=r"dixièmes?\s+de\s+point|-?points?(?=\s+(?:à|de\s+plus|de\s+moins|,)[^.;]{0,30}%)|points?\s+de\s+pourcentage|point\s+de\s+%|pts\s+de\s+%|point(?=[^.;]{0,40}%)",
    basis=r"points?\s+de\s+base",
    index=r"points?",
    index_unit="points",
    indices=r"\bCAC\b|\bSBF\b|Stoxx|\bindices?\b|\bBel ?20|\bSMI\b|\bDow\b|Nasdaq|S&P|Nikkei|FTSE|\bDax\b|\bTSX\b|\bMasi\b|"
    r"Hang Seng|\bBRVM\b",
    multiples={
        r"le\s+double(?=\s+(?:de|du|des|d['’]|par|qu)|[,.]|$)": Decimal(2),
        r"le\s+triple(?=\s+(?:de|du|des|d['’]|par|qu)|[,.]|$)": Decimal(3),
    },
    changes={
        _DONE + r"doublée?s?(?!\s(?:une?|par)\b)": Decimal(2),
        _DONE + r"triplée?s?": Decimal(3),
        _DONE + r"quadruplée?s?": Decimal(4),
        _DONE + r"décuplée?s?": Decimal(10),
        r"divisée?s?\s+par\s+deux": Decimal("0.5"),
    },
    ratios=r"(?<!\d\s)(?P<part>un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|\d{1,2})\s(?!étoile)(?:[\w’'-]+\s){1,2}?sur\s"
    r"(?P<whole>deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|cent|\d{1,3})(?!\w|[\s.,]\d|\s?(?:ans|mois|euros|%))",
    earned=r"déficits?|dettes?|chiffre\s+d['’]affaires|bénéfices?|pertes?|budgets?|investi\w+|amende|ventes|recettes|dépenses|"
    r"coûts?|coûter\w*|facture|lev(?:é|ée)s?|valoris\w+|capital|résultat",
    tallied=r"nombre\s(?:total\s)?(?:de\s|d['’]|des\s)(?P<noun>[\w-]+)",
    times=r"\s?fois(?!\s+(?:par|sur|de\s+suite|champion|en)\b)",
    counted=r"(?P<noun>(?:suppressions|créations|offres|demandes)\s(?:de\s|d['’])[a-zé]+|(?:(?:nouve(?:lles|aux)|petites?|grande?s|autres|jeunes|anciens|premi[eè]re?s)\s)?"
    r"[a-zàâçéèêëîïôûùüœæ][\w'’-]*[a-zé][sx]"
    r"(?:\s[a-zéè]{2,}(?:iques|elles|tiaux|ciaux|ectes?s?|ects|taires|ifs|ives|iens|iennes|çaises?|"
    r"aises|ains|aines|oises|euses|ielles?|iels))?)",
    uncounted=r"(?:étoiles?|chiffres|chandelles|ans?|années?|mois|semaines?|jours?|journées?|heures?|minutes?|secondes?|siècles?|"
    r"points?|fois|plus|moins|pays|dans|mais|vers|sous|sans|puis|après|dès|très|pas|près|depuis|ses|les|"
    r"des|ces|aux|leurs|nos|vos|mes|tes|est|alors|hors|envers|lors|jamais|toujours|"
    r"buts|matchs|sets|tours|étoiles|degrés|lignes|pages|articles|questions|points|euros|dollars|"
    r"mars|trimestres?|semestres?|sous|voix|nous|vous|ils|elles|soit|fut|avons)\b",
    measures=r"degrés(?:\s+(?:Celsius|Fahrenheit))?|kilomètres(?:\s+carrés|-heure)|grammes?|milligrammes?|quintaux|onces|carats|millilitres?|hectolitres?|millimètres?|nœuds|milles?\s(?:nautiques|marins)|pieds|watts?|gallons|boisseaux|kilowattheures?|mégawattheures?|gigawattheures?|tonnes?|kilomètres?|hectares?|mètres(?:\s+carrés|\s+cubes)?|km|MW|GW|mégawatts?|gigawatts?|"
    r"kilowatts?|MWh|GWh|TWh|térawattheures?|barils?|litres?|m2|m²|m3|m³|kg|kilos?",
    before={
        Qualifier.UP_TO: r"jusqu['’](?:à|aux?|en)|au\s+maximum|au\s+plus|maximum|plafonnée?s?\s+à|un\s+maximum\s+de|"
        r"au\s+grand\s+maximum|tout\s+au\s+plus|pas\s+plus\s+d(?:e\s|['’])|(?:jusqu['’])?à\s+concurrence\s+de|au\s+mieux",
        Qualifier.AT_LEAST: r"au\s+moins|au\s+minimum|minimum|à\s+partir\s+de|pas\s+moins\s+de|un\s+minimum\s+de|"
        r"a\s+minima|au\s+bas\s+mot|à\s+tout\s+le\s+moins|dès",
        Qualifier.MORE_THAN: r"plus\s+(?:des?|du)|plus\s+d['’]|supérieure?s?\s+à|au-dessus\s+de|au-delà\s+de|"
        rf"(?:dépass\w+|excéd\w+){_WELL}|franchi\w*{_WELL}\s+(?:la\s+barre|le\s+cap|le\s+seuil)\s+(?:des?|d['’])",
        Qualifier.LESS_THAN: r"moins\s+de|moins\s+d['’]|inférieure?s?\s+à|en\s+dessous\s+de|sous\s+les",
        Qualifier.ALMOST: r"près\s+(?:des?|du)|près\s+d['’]|presque|quasi(?:ment)?|pas\s+loin\s+de|proche\s+de|"
        rf"(?:frôl\w+|tutoy\w+|approch(?:e|ait|ant|er|ent|é)|flirt\w+\s+avec){_WELL}(?:\s+les)?|pas\s+tout\s+à\s+fait",
        Qualifier.ABOUT: r"environ|autour\s+de|approximativement|quelque|de\s+l['’]ordre\s+de|"
        r"avoisin(?:e|ant|er|ait|ent)|à\s+peu\s+près|aux\s+alentours\s+de|estimée?s?\s+à|une\s+somme\s+d['’]environ|"
        r"aux\s+environs\s+de|grosso\s+modo|peu\s+ou\s+prou|plus\s+ou\s+moins|voisine?s?\s+de|rond(?:e|ait)",
    },
    behind={
        Qualifier.UP_TO: r"(?:[\w-]+\s+){0,2}(?:au\s+maximum|au\s+plus|maximum|au\s+mieux)\b",
        Qualifier.AT_LEAST: r"(?:au\s+moins|au\s+minimum|minimum|et\s+plus|ou\s+plus|voire\s+plus|au\s+bas\s+mot|et\s+au-delà)\b",
        Qualifier.ABOUT: r"(?:environ|à\s+peu\s+près|peu\s+ou\s+prou)\b",
        Qualifier.MORE_THAN: r"et\s+des\s+poussières\b",
    },
    up=r"hausse|s['’](?:est\s)?écart\w+|creus\w+|accélér\w+|gonfl\w+|doubl\w+|flamb\w+|explos\w+|redress\w+|majoré\w*|conforté\w*|rel[eè]v\w+|tendu\w*|tend\b|alourdi\w*|renforc\w+|raffermi\w*|augment\w+|progress\w+|bondi|bondit|bond|grimp\w+|croissance|croît|crû|gagn(?:e|é|ent|ait|er)|"
    r"pris|prend|relev\w+|accroissement|accru\w*|hissé|s['’]envol\w+|envolée|s['’]adjug\w+|majoration|"
    r"amélior\w+|renchéri\w*|rebond\w*|avanc(?:e|é|er|ait)|s['’]apprécie\w*",
    down=r"fond(?:re|rait|raient|ra|ront|ent|u|us|aient)\b|resserr\w+|ralent\w+|tass\w+|érod\w+|s['’](?:est\s)?effrit\w+|décroch\w+|dévis\w+|rétréc\w+|restrei\w+|minoré\w*|écrêt\w+|cédai(?:t|ent)|lâch\w+|baiss\w+|détend\w*|allég\w+|affaibli\w*|recul\w*|chut\w+|diminu\w+|repli\w*|perdu|perd|perdait|cédé|cède|cédait|lâch\w+|rédui\w+|"
    r"dégringol\w+|fléchi\w*|plong\w+|contract(?:é|ion|er)|effondr\w+|abaiss\w+|dévaloris\w+|amput\w+|rabot\w+",
    change=r"(?:de|d['’]|par)(?:\s+(?:en\s+moyenne|encore|seulement))?",
    level=r"à|atteint|atteindre|soit|contre",
    taken=r"pris|prend|prendre|prenait|prendra",
    gains=rf"(?:gagn|grappill|glan|engrang|grimp|progress|mont|s['’]adjug|avanc|avanç|rebond){_FORMS}|bondi\w*|pris|prend|prit|prenai(?:t|ent)|prennent|"
    r"(?:hausse|progression|croissance|bond|augmentation|plus-value)\s*:?\s*\(?",
    losses=rf"perdu|perd|perdit|perdai(?:t|ent)|perdent|(?:c[éè]d|lâch|abandonn|recul|chut|dévis|plonge|rétrocéd){_FORMS}|"
    r"(?:baisse|recul|repli|chute)\s*:?\s*\(?",
    more=r"de\s+plus|supplémentaires\s+par\s+rapport",
    less=r"de\s+moins",
    cuts=r"(?:vont|devraient|doivent|pourraient|appelés\s+à)\s+disparaître|disparaîtr\w+|passe\w*\s+à\s+la\s+trappe|supprim\w+|suppressions?|licenci\w+|biff\w+|perdr\w+|détrui\w+|sacrifi\w+|départs?|mett\w+\s+à\s+pied|mise?s?\s+à\s+pied|remerci\w+|plan\s+social|se\s+sépar\w+|devront\s+partir|quitt\w+\s+(?:l['’]entreprise|le\s+groupe|la\s+société)|sur\s+le\s+carreau",
    makes=r"cré\w+|embauch\w+|recrut\w+|emplo[iy]\w+|compt\w+|conserv\w+|maint\w+|total",
    staff=r"(?:postes|emplois|salariés|employés|travailleurs|collaborateurs|personnes|suppressions|ouvriers|agents|équivalents)",
    lists=r"et|puis",
    per_nouns=per_nouns.FRENCH,
    per_subject={
        "kilowatt-hour": r"(?:le|du)\s+(?:kilowattheure|kWh)\b",
        "hour": r"(?:SMIC|salaire|taux|tarif)\s+horaire",
        "year": r"(?:facture|salaire|loyer|prime|pension|cotisation|abonnement|revenu|rente|traitement|indemnité|allocation|budget|consommation|dépense)s?\s+(?:\w+\s+)?annuel(?:le)?s?",
        "month": r"(?:facture|salaire|loyer|prime|pension|cotisation|abonnement|revenu|rente|traitement|indemnité|allocation|budget|consommation|dépense)s?\s+(?:\w+\s+)?mensuel(?:le)?s?",
        "megawatt-hour": r"(?:le|du)\s+(?:mégawattheure|MWh)\b",
        "square metre": r"le\s+(?:mètre\s+carré|m²|m2)",
        "litre": r"(?:le|du)\s+litre\b",
        "kilogram": r"(?:le|du)\s+kilo(?:gramme)?\b",
        "tonne": r"(?:la|de\s+la)\s+tonne\b",
        "barrel": r"(?:le|du)\s+baril\b",
        "ounce": r"(?:de\s)?l['’]once\s+(?:de|d['’]|du)",
        "euro": r"l['’]euro(?![\w-])",
        "Canadian dollar": r"le\s+(?:huard|dollar\s+canadien)|la\s+devise\s+canadienne",
        "dollar": r"(?:le|un)\s+(?:dollar|billet\s+vert)(?![\w-])(?!\s+(?:canadien|australien))",
        "pound": r"la\s+livre(?:\s+sterling|\s+britannique)?(?![\w-])",
        "franc": r"le\s+franc\s+suisse",
    },
    per_before={
        "euro": r"1\s+euro\s*=",
        "dollar": r"1\s+(?:US-)?d[oó]ll?ar\s*=",
        "share": r"(?:par|chaque)\s+(?:action|titre)(?:\s+de|\s+à|\s+:)?",
        "year": r"chaque\s+année|annuellement|annuels?(?:les)?\s+de|par\s+an",
        "month": r"chaque\s+mois|mensuels?(?:les)?\s+de",
    },
    per_behind={
        "100 g": r"(?:/\s?|les\s|pour\s)100\s?(?:g|grammes)\b",
        "share": r"(?:par|l['’])\s?(?:action|titre)\b",
        "unit": r"(?:par|l['’])\s?unité\b|(?:la\s+)?pièce\b",
        "year": r"(?:\w+\s+(?:de\s+\w+\s+)?)?(?:par|chaque|l['’])\s?an(?:née)?\b(?!\s(?:précédent|derni|pass|suivant|prochain))|annuels?\b|annuelles?\b",
        "month": r"(?:par|chaque)\s+mois\b|mensuels?\b|mensuelles?\b|le\s+mois\b",
        "dollar": r"(?:pour|par)\s+(?:un\s+)?dollar\b",
        "euro": r"(?:pour|par)\s+(?:un\s+)?euro\b",
        "week": r"par\s+semaine\b",
        "day": r"(?:par|chaque)\s+jour\b|quotidiens\b",
        "hour": r"(?:par|de\s+l['’])\s?heure\b|l['’]heure\b",
        "tonne": r"(?:la|par)\s+tonne\b",
        "barrel": r"(?:le|par)\s+baril\b",
        "ounce": r"(?:l['’]|par\s+)once\b",
        "kilogram": r"(?:le|par)\s+kilo(?:gramme)?\b",
        "litre": r"(?:le|par)\s+litre\b",
        "megawatt-hour": r"(?:le|par|du)\s+(?:mégawattheure|MWh)\b",
        "square metre": r"(?:le|du|par)\s+(?:mètre\s+carré|m2|m²)",
        "person": r"par\s+(?:personne|habitant|tête)\b",
        "household": r"par\s+(?:ménage|foyer)\b",
        "family": r"par\s+famille\b",
        "farm": r"par\s+exploitation\b",
        "hectare": r"(?:par|l['’])\s?hectare\b",
        "child": r"par\s+enfant\b",
        "student": r"par\s+(?:élève|étudiant)\b",
        "car": r"par\s+voiture\b",
        "vehicle": r"par\s+véhicule\b",
        "bottle": r"(?:par|la)\s+bouteille\b",
        "night": r"(?:par|la)\s+(?:nuit|nuitée)\b",
        "quarter": r"par\s+trimestre\b",
        "employee": r"par\s+(?:salarié|employé)\b",
        "ticket": r"(?:par|le)\s+billet\b",
        "kilometre": r"(?:par|du|le)\s+kilomètre\b",
        "cubic metre": r"(?:le|du|par)\s+mètre\s+cube",
        "kilowatt-hour": r"(?:le|du|par)\s+(?:kilowattheure|kWh)\b",
        "pound": r"(?:la|par)\s+livre\b",
    },
    shares=r"\b(?:actions?|(?:le|son|du)\s+titre|cours|fourchette\s+indicative|dividende|prix\s+d['’]introduction|"
    r"objectif\s+de\s+cours)\b",
    unshared=r"(?:amende|perte|bénéfice|chiffre\s+d['’]affaires|salaire|frais)\s+(?:nette?\s+)?(?:de|à)",
    leans=r"en\s+(?:hausse|baisse|recul|repli|progression)|soit\b|contre\b|dont\b|après\b|à\s|par\s+rapport",
    between=r"entre|de",
    joins=r"\s+(?:et|à)\s+|\s?[-–—]\s?",
    turned_before=r"pass\w+|c[éè]d\w+|gagn\w+|perd\w+|lâch\w+|abandonn\w+|rel[eè]v\w+|abaiss\w+|ram[eè]n\w+|tomb\w+|port\w+|mont(?:er?|ée?s?)\b|grimp\w+|recul\w+|"
    r"augment\w+|baiss\w+|rédui\w+|progress\w+",
    stated=r"(?:soit|environ|près\s+de|quelque|équivalent\s+à|l['’]équivalent\s+de|plus\s+de|au\s+cours\s+actuel|=|"
    r"autour\s+de|d['’]environ)",
    aside=r",?\s+soit|,\s+(?:environ|près\sde)|,?\s+(?:équivalant|équivalent|l['’]équivalent)\s+(?:à|de|d['’])",
    parts=r"dont",
    clause=r"[;:!?]|,(?!\d)|\s[–—-]\s|\s(?:et|mais|tandis|alors|puis|dont)\s",
    fillers=r"le|la|les|l['’]|un|une|des|du|de|d['’]|à|au|aux|en|et|pour|par|sur|dans|a|ont|est|sera|environ|près|"
    r"plus|moins|soit|dont|jusqu['’]à|que|qui|son|sa|ses|se|s['’]|avec|quelque|entre",
    compared=r"(?:de\s(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|"
    r"d['’](?:il\sy\sa|avril|août|octobre)|attend\w+|prév\w+|enregistr\w+|constat\w+|anticip\w+|"
    r"(?:du|de\sl['’])\s?(?:mois|an|année|exercice|trimestre))",
    owned=r"(?:horaires?|temps(?:\s+de\s+travail)?|salaires?|traitements?|primes?|heures(?:\s+de\s+travail)?|retraites?|pensions?|rémunérations?|contrats?|loyers?|dettes?|impôts?|factures?|quotidien|allocations?|indemnités?)\s+(?:de|des|d['’])",
    growth=r"croissance\s+(?:économique|du\s+PIB|du\s+produit\s+intérieur\s+brut|mondiale)|(?:prévision|taux)s?\s+de\s+croissance(?!\s+d)",
    packs=r"(?:le|un|du|la|une)\s(?:sac|paquet|carton|boîte|pot|bouteille|barquette)(?:\sde\s\w+){0,2}\sde\s(?P<size>\d{1,3})\s?(?:kg|kilos|kilogrammes|(?P<gram>g|grammes))\b"
    r"|(?:les\s)?(?P<size2>\d{1,3})\s(?:kg|kilos|kilogrammes|(?P<gram2>g|grammes))\sde\s\w+(?:\s\w+)?\s(?:coûtent|coûtaient|valent|se\svendent)",
    after=r"contre|après|au\slieu\sde",
    rated=r"\s(?:pour|par)\s(?:un\s)?(?:dollar|euro)\b",
    traps=r"(?:article|art\.|al\.|§|n°|numéro|page|chapitre|CAC|SBF|Boeing|Airbus|groupe|alinéa|ligne|top|G|RN|loi)\s",
)

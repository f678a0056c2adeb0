"""French: how its papers write figures."""

from decimal import Decimal

from digest.lexicon.languages.figures import BILLION, MILLION, THOUSAND, TRILLION, FigureWords
from digest.model.entry import Qualifier

_SPELLED = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize "
    "dix-sept dix-huit dix-neuf vingt".split()
)
_TENS = {"trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "cent": 100}
_PARTITIVE = r"(?=\s+(?:de|du|des|d['’]|en|par)|\s*$|[,.])"

FRENCH = FigureWords(
    spelled={word: Decimal(value) for value, word in enumerate(_SPELLED) if value}
    | {word: Decimal(value) for word, value in _TENS.items()}
    | {"une": Decimal(1), "un demi": Decimal("0.5"), "mille": THOUSAND},
    fractions={
        rf"la\s+moitié{_PARTITIVE}": Decimal(50),
        r"(?:un|le)\s+tiers(?=\s+(?:de|du|des|d['’]))": Decimal(100) / 3,
        rf"(?:les\s+)?deux\s+tiers{_PARTITIVE}": Decimal(200) / 3,
        r"(?:un|le)\s+quart(?=\s+(?:de|du|des)\b|\s+d['’](?!heure))": Decimal(25),
        rf"(?:les\s+)?trois\s+quarts{_PARTITIVE}": Decimal(75),
        r"un\s+cinquième(?=\s+(?:de|du|des)\b)": Decimal(20),
        r"un\s+dixième(?=\s+(?:de|du|des)\b)": Decimal(10),
    },
    scales={
        "mille": THOUSAND,
        "milliers?": THOUSAND,
        r"k(?=\s?[€$£]|EUR)": THOUSAND,
        "millions?": MILLION,
        r"M(?=\s?(?:[€$£]|EUR|USD|CHF|dollars|euros))": MILLION,
        r"Mio": MILLION,
        "milliards?": BILLION,
        r"Mds?\.?": BILLION,
        r"Mrds?\.?": BILLION,
        r"G(?=€)": BILLION,
        "billions?": TRILLION,
    },
    money={
        r"euros?": "EUR",
        r"dollars?\s+(?:américains?|US)": "USD",
        r"dollars?\s+canadiens?": "CAD",
        r"dollars?\s+australiens?": "AUD",
        r"dollars?\s+de\s+Hong\s?Kong|dollars?\s+hongkongais": "HKD",
        r"dollars?\s+taïwanais": "TWD",
        r"dollars?\s+(?:de\s+Singapour|singapouriens?)": "SGD",
        r"dollars?": "dollar",
        r"livres?(?:\s+sterling)?": "GBP",
        r"francs?\s+suisses?": "CHF",
        r"francs?\s+CFA|F\s?CFA|FCFA": "franc-cfa",
        r"francs?\s+congolais": "CDF",
        r"francs?": "franc",
        r"yens?": "JPY",
        r"yuans?|renminbi": "CNY",
        r"wons?": "KRW",
        r"couronnes?\s+suédoises?": "SEK",
        r"couronnes?\s+norvégiennes?": "NOK",
        r"couronnes?\s+danoises?": "DKK",
        r"couronnes?\s+tchèques?": "CZK",
        r"couronnes?": "crown",
        r"zlotys?": "PLN",
        r"roupies?": "rupee",
        r"livres?\s+turques?": "TRY",
        r"livres?\s+égyptiennes?": "EGP",
        r"roubles?": "RUB",
        r"réaux|reais": "BRL",
        r"rands?": "ZAR",
        r"pesos?": "peso",
        r"dirhams?": "dirham",
        r"dinars?\s+algériens?": "DZD",
        r"dinars?\s+tunisiens?": "TND",
        r"dinars?": "dinar",
        r"riyals?": "riyal",
        r"nairas?": "NGN",
    },
    coins={
        r"centimes?(?:\s+d['’]euros?)?": "EUR",
        r"cents?(?!\s+(?:pour|mill))": "cent",
        r"pence": "GBP",
    },
    percent=r"%|pour\s?cent|p\.\s?100",
    points=r"points?\s+de\s+pourcentage|point\s+de\s+%|pts\s+de\s+%|point(?=[^.;]{0,40}%)",
    basis=r"points?\s+de\s+base",
    times=r"\s?fois(?!\s+(?:par|sur|de\s+suite|champion|en)\b)",
    multiples={
        r"(?:a|ont|avait|avaient|plus\s+que)\s+doublé": Decimal(2),
        r"(?:a|ont|avait|avaient|plus\s+que)\s+triplé": Decimal(3),
        r"(?:a|ont|avait|avaient|plus\s+que)\s+quadruplé": Decimal(4),
    },
    counted=r"(?P<noun>(?:(?:nouve(?:lles|aux)|petites?|grande?s|autres|jeunes|anciens|premi[eè]re?s)\s)?"
    r"[a-zàâçéèêëîïôûùüœæ][\w'’-]*[a-zé][sx]"
    r"(?:\s[a-zéè]{2,}(?:iques|elles|tiaux|ciaux|ectes?s?|ects|taires|ifs|ives|iens|iennes|çaises?|"
    r"aises|ains|aines|oises|euses|ielles?|iels))?)",
    uncounted=r"(?:ans?|années?|mois|semaines?|jours?|journées?|heures?|minutes?|secondes?|siècles?|"
    r"points?|fois|plus|moins|pays|dans|mais|vers|sous|sans|puis|après|dès|très|pas|près|depuis|ses|les|"
    r"des|ces|aux|leurs|nos|vos|mes|tes|est|alors|hors|envers|lors|jamais|toujours|"
    r"buts|matchs|sets|tours|étoiles|degrés|lignes|pages|articles|questions|points|euros|dollars|"
    r"trimestres?|semestres?|sous|voix|nous|vous|ils|elles|soit|fut|avons)\b",
    measures=r"tonnes?|kilomètres?|hectares?|mètres(?:\s+carrés|\s+cubes)?|km|MW|GW|mégawatts?|gigawatts?|"
    r"kilowatts?|MWh|GWh|TWh|térawattheures?|barils?|litres?|m2|m²|m3|m³|kg|kilos?",
    before={
        Qualifier.UP_TO: r"jusqu['’](?:à|aux?|en)|au\s+maximum|au\s+plus|maximum|plafonnée?s?\s+à|un\s+maximum\s+de",
        Qualifier.AT_LEAST: r"au\s+moins|au\s+minimum|minimum|à\s+partir\s+de|pas\s+moins\s+de|un\s+minimum\s+de",
        Qualifier.MORE_THAN: r"plus\s+(?:des?|du)|plus\s+d['’]|supérieure?s?\s+à|au-dessus\s+de|au-delà\s+de|"
        r"dépass(?:e|ait|ent|é|er)|excéd(?:ant|er|ait)",
        Qualifier.LESS_THAN: r"moins\s+de|moins\s+d['’]|inférieure?s?\s+à|en\s+dessous\s+de|sous\s+les",
        Qualifier.ALMOST: r"près\s+(?:des?|du)|près\s+d['’]|presque|quasi(?:ment)?|pas\s+loin\s+de|proche\s+de|frôl(?:e|ait)",
        Qualifier.ABOUT: r"environ|autour\s+de|approximativement|quelque|de\s+l['’]ordre\s+de|"
        r"avoisin(?:e|ant|er|ait|ent)|à\s+peu\s+près|aux\s+alentours\s+de|estimée?s?\s+à|une\s+somme\s+d['’]environ",
    },
    behind={
        Qualifier.UP_TO: r"(?:[\w-]+\s+){0,2}(?:au\s+maximum|au\s+plus|maximum)\b",
        Qualifier.AT_LEAST: r"(?:au\s+moins|au\s+minimum|minimum|et\s+plus|ou\s+plus)\b",
        Qualifier.ABOUT: r"environ\b",
    },
    up=r"hausse|augment\w+|progress\w+|bondi|bondit|bond|grimp\w+|croissance|croît|crû|gagn(?:e|é|ent|ait|er)|"
    r"pris|prend|relev\w+|accroissement|accru\w*|hissé|s['’]envol\w+|envolée|s['’]adjug\w+|majoration|"
    r"amélior\w+|renchéri\w*|rebond\w*|avanc(?:e|é|er|ait)|s['’]apprécie\w*",
    down=r"baiss\w+|recul\w*|chut\w+|diminu\w+|repli\w*|perdu|perd|perdait|cédé|cède|cédait|lâch\w+|rédui\w+|"
    r"dégringol\w+|fléchi\w*|plong\w+|contract(?:é|ion|er)|effondr\w+|abaiss\w+|dévaloris\w+|amput\w+|rabot\w+",
    change=r"de|d['’]|par",
    level=r"à|atteint|atteindre|soit|contre",
    gains=r"gagn(?:e|é|ent|ait|er)|pris|prend|prenait|progresse|bondi|grimpe|grimpé|s['’]adjuge|avance|"
    r"(?:hausse|progression|croissance|bond|augmentation|plus-value)\s*:?\s*\(?",
    losses=r"perdu|perd|perdait|perdent|cédé|cède|cédait|lâche|lâché|abandonne|abandonné|recule|"
    r"(?:baisse|recul|repli|chute)\s*:?\s*\(?",
    more=r"de\s+plus|supplémentaires\s+par\s+rapport",
    less=r"de\s+moins",
    per_before={
        "share": r"(?:par|chaque)\s+(?:action|titre)(?:\s+de|\s+à|\s+:)?",
        "year": r"chaque\s+année|annuellement|annuels?(?:les)?\s+de|par\s+an",
        "month": r"chaque\s+mois|mensuels?(?:les)?\s+de",
    },
    per_behind={
        "share": r"(?:par|l['’])\s?(?:action|titre)\b|pièce\b",
        "year": r"(?:\w+\s+(?:de\s+\w+\s+)?)?(?:par|chaque|l['’])\s?an(?:née)?\b|annuels?\b|annuelles?\b",
        "month": r"(?:par|chaque)\s+mois\b|mensuels?\b|mensuelles?\b|le\s+mois\b",
        "week": r"par\s+semaine\b",
        "day": r"(?:par|chaque)\s+jour\b|quotidiens\b",
        "hour": r"(?:par|de\s+l['’])\s?heure\b|l['’]heure\b",
        "tonne": r"(?:la|par)\s+tonne\b",
        "barrel": r"(?:le|par)\s+baril\b",
        "ounce": r"(?:l['’]|par\s+)once\b",
        "kilo": r"(?:le|par)\s+kilo(?:gramme)?\b",
        "litre": r"(?:le|par)\s+litre\b",
        "megawatt-hour": r"(?:le|par|du)\s+(?:mégawattheure|MWh)\b",
        "square metre": r"(?:le|du|par)\s+(?:mètre\s+carré|m2|m²)",
        "person": r"par\s+(?:personne|habitant|tête)\b",
    },
    shares=r"\b(?:actions?|(?:le|son|du)\s+titre|cours|fourchette\s+indicative|dividende|prix\s+d['’]introduction|"
    r"objectif\s+de\s+cours)\b",
    unshared=r"(?:amende|perte|bénéfice|chiffre\s+d['’]affaires|salaire|frais)\s+(?:nette?\s+)?(?:de|à)",
    leans=r"en\s+(?:hausse|baisse|recul|repli|progression)|soit\b|contre\b|dont\b|après\b|à\s|par\s+rapport",
    between=r"entre|de",
    joins=r"\s+(?:et|à)\s+|\s?[-–—]\s?",
    turned_before=r"pass\w+|relev\w+|abaiss\w+|ramen\w+|tomb\w+|port\w+|mont(?:er?|ée?s?)\b|grimp\w+|recul\w+|"
    r"augment\w+|baiss\w+|rédui\w+|progress\w+",
    stated=r"(?:soit|environ|près\s+de|quelque|équivalent\s+à|l['’]équivalent\s+de|plus\s+de|au\s+cours\s+actuel|=|"
    r"autour\s+de|d['’]environ)",
    aside=r",?\s+soit|,?\s+(?:équivalant|équivalent|l['’]équivalent)\s+(?:à|de|d['’])",
    parts=r"dont",
    clause=r"[;:!?]|,(?!\d)|\s[–—-]\s|\s(?:et|mais|tandis|alors|puis|dont)\s",
    fillers=r"le|la|les|l['’]|un|une|des|du|de|d['’]|à|au|aux|en|et|pour|par|sur|dans|a|ont|est|sera|environ|près|"
    r"plus|moins|soit|dont|jusqu['’]à|que|qui|son|sa|ses|se|s['’]|avec|quelque|entre",
    traps=r"(?:article|n°|numéro|page|chapitre|CAC|SBF|Boeing|Airbus|groupe|alinéa|ligne|top|G|RN|loi)\s",
)

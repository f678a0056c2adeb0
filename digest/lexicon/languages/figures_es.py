"""Spanish: how its papers write figures."""

from decimal import Decimal

from digest.lexicon.languages.figures import BILLION, MILLION, THOUSAND, TRILLION, FigureWords
from digest.model.entry import Qualifier

_SPELLED = (
    "cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
    "dieciséis diecisiete dieciocho diecinueve veinte".split()
)
_TENS = {"treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "cien": 100}

SPANISH = FigureWords(
    spelled={word: Decimal(value) for value, word in enumerate(_SPELLED) if value}
    | {word: Decimal(value) for word, value in _TENS.items()}
    | {"medio": Decimal("0.5"), "mil": THOUSAND},
    fractions={
        r"la\s+mitad(?=\s+(?:del?|en)\b)": Decimal(50),
        r"(?:un|el)\s+tercio(?=\s+del?\b)": Decimal(100) / 3,
        r"(?:los\s+)?dos\s+tercios(?=\s+del?\b|[,.]|$)": Decimal(200) / 3,
        r"(?:una|la)\s+cuarta\s+parte": Decimal(25),
        r"(?:una|la)\s+quinta\s+parte": Decimal(20),
        r"(?:las\s+)?tres\s+cuartas\s+partes": Decimal(75),
    },
    scales={
        "mil": THOUSAND,
        "miles": THOUSAND,
        "mill(?:ón|ones)": MILLION,
        r"mill\.": MILLION,
        r"mlls?\.?": MILLION,
        r"mdd(?=\b)": MILLION,
        r"M(?=\s?(?:[€$£]|EUR|USD))": MILLION,
        r"millardos?": BILLION,
        "bill(?:ón|ones)": TRILLION,
    },
    money={
        r"euros?": "EUR",
        r"dólares\s+(?:estadounidenses|americanos)|USD": "USD",
        r"dólares\s+canadienses": "CAD",
        r"dólares\s+australianos": "AUD",
        r"dólares\s+de\s+Hong\s+Kong|dólares\s+hongkoneses": "HKD",
        r"dólares\s+taiwaneses": "TWD",
        r"dólar(?:es)?": "USD",
        r"pesos\s+mexicanos": "MXN",
        r"pesos\s+argentinos": "ARS",
        r"pesos\s+chilenos": "CLP",
        r"pesos\s+colombianos": "COP",
        r"pesos\s+uruguayos": "UYU",
        r"pesos?": "peso",
        r"libras?(?:\s+esterlinas?)?": "GBP",
        r"francos?\s+suizos?": "CHF",
        r"francos?": "franc",
        r"yenes|yen": "JPY",
        r"yuan(?:es)?": "CNY",
        r"wones|won": "KRW",
        r"soles": "PEN",
        r"reales": "BRL",
        r"bolívares": "VES",
        r"bolivianos": "BOB",
        r"guaraníes": "PYG",
        r"quetzales": "GTQ",
        r"lempiras": "HNL",
        r"córdobas": "NIO",
        r"colones": "CRC",
        r"coronas\s+suecas": "SEK",
        r"coronas\s+noruegas": "NOK",
        r"coronas\s+danesas": "DKK",
        r"coronas\s+checas": "CZK",
        r"rublos": "RUB",
        r"rupias": "rupee",
        r"liras": "TRY",
        r"zlotys|eslotis": "PLN",
        r"dirhams|dírhams": "dirham",
        r"riales|riyales": "riyal",
        r"rands": "ZAR",
    },
    coins={
        r"céntimos?(?:\s+de\s+euro)?": "EUR",
        r"centavos?(?:\s+de\s+dólar)": "USD",
        r"centavos?": "peso",
    },
    percent=r"%|por\s+ciento|por\s+cien",
    points=r"puntos?\s+porcentual(?:es)?|puntos?\s+de\s+porcentaje|p\.\s?p\.",
    basis=r"puntos?\s+básicos?|pbs?\b",
    times=r"\s?veces(?!\s+(?:al|por|en)\b)",
    multiples={
        r"(?:se\s+)?duplic(?:ó|aron|ado|a|an)": Decimal(2),
        r"(?:se\s+)?triplic(?:ó|aron|ado|a|an)": Decimal(3),
        r"(?:se\s+)?cuadruplic(?:ó|aron|ado)": Decimal(4),
    },
    counted=r"(?P<noun>(?:(?:nuev[oa]s|grandes|pequeñ[oa]s|otr[oa]s|jóvenes)\s)?"
    r"[a-záéíóúñü][\w-]*[aeoéí]s"
    r"(?:\s[a-zñáéíóú]{2,}(?:icos|icas|ivos|ivas|ectos|ectas|arios|arias|ales|iales|eños|eñas|oles|"
    r"olas|anos|anas|eses|esas))?)",
    uncounted=r"(?:años?|meses|mes|semanas?|días?|jornadas?|horas?|minutos?|segundos?|siglos?|puntos?|"
    r"veces|países|entre|antes|después|desde|menos|más|las|los|sus|esos|estos|estas|unos|unas|tras|"
    r"trimestres?|semestres?|goles|partidos|grados|páginas|artículos|éstos|pues|es|mientras|apenas|"
    r"millones|billones|miles|ellos|ellas|nosotros|euros|dólares|pesos)\b",
    measures=r"toneladas?|kilómetros?(?:\s+cuadrados)?|hectáreas?|metros?(?:\s+cuadrados|\s+cúbicos)?|km|"
    r"megavatios?|gigavatios?|kilovatios?|MW|GW|GWh|MWh|TWh|barriles|litros|kilos?|kilogramos|m2|m²",
    before={
        Qualifier.UP_TO: r"hasta|como\s+máximo|un\s+máximo\s+de|no\s+más\s+de|máximo\s+de",
        Qualifier.AT_LEAST: r"al\s+menos|por\s+lo\s+menos|como\s+mínimo|un\s+mínimo\s+de|no\s+menos\s+de|"
        r"a\s+partir\s+de",
        Qualifier.MORE_THAN: r"más\s+de|más\s+del|superior(?:es)?\s+a|por\s+encima\s+de(?:l)?|super(?:a|ó|an|aron|ando)"
        r"(?:\s+l[oa]s)?",
        Qualifier.LESS_THAN: r"menos\s+del?|inferior(?:es)?\s+al?|por\s+debajo\s+del?",
        Qualifier.ALMOST: r"casi|cerca\s+del?|prácticamente|al\s+borde\s+de|roza(?:ndo)?(?:\s+l[oa]s)?",
        Qualifier.ABOUT: r"unos|unas|alrededor\s+del?|aproximadamente|en\s+torno\s+al?|cosa\s+de|"
        r"aproximad[oa]s?\s+de|se\s+estima\s+en",
    },
    behind={
        Qualifier.ABOUT: r"aproximadamente\b",
        Qualifier.AT_LEAST: r"(?:como\s+mínimo|por\s+lo\s+menos|al\s+menos|o\s+más)\b",
        Qualifier.UP_TO: r"(?:como\s+máximo|o\s+menos)\b",
    },
    up=r"aument\w+|subi(?:ó|eron|do|r|rá)|sub(?:e|en|ía)|crec(?:ió|ieron|ido|er|erá|e|en|imiento)|increment\w+|alza|"
    r"repunt\w+|avanz\w+|avance|gan(?:ó|aron|a|an|ado)|elev\w+|dispar(?:ó|aron|ado|arse)|escal(?:ó|aron)|"
    r"mejor(?:ó|aron|a)|subida|encareci\w+|revaloriz\w+|engord\w+",
    down=r"ca(?:yó|yeron|ído|er|e|en|erá|ída)|baj(?:ó|aron|a|an|ado|ar|ada)|descen\w+|disminu\w+|reduj\w+|reduc\w+|"
    r"retroce\w+|perd(?:ió|ieron|ido|er)|pierd\w+|dej(?:ó|aron|a)(?:se)?|desplom\w+|recort\w+|contra(?:jo|cción)|"
    r"hundi\w+|cedi(?:ó|eron)|cede\b|merm\w+|abarat\w+",
    change=r"un|en\s+un|en|del|de\s+un|el|de",
    level=r"a|hasta|al|alcanz(?:a|ó|ar)|situ(?:ó|arse)\s+en",
    gains=r"(?:sub(?:ió|e|ieron)|aument(?:ó|aron|a)|crec(?:ió|e|ieron)|repunt(?:ó|a))(?:\s+un)?|gan(?:ó|aron|a|an)(?:\s+un)?|avanz(?:ó|aron|a)(?:\s+un)?|(?:alza|subida|aumento|crecimiento)\s+del?",
    losses=r"(?:cay(?:ó|eron)|cae|baj(?:ó|aron|a)|descend(?:ió|ieron)|retroced(?:ió|e))(?:\s+un)?|perd(?:ió|ieron)(?:\s+un)?|pierde(?:\s+un)?|cedi(?:ó|eron)(?:\s+un)?|dej(?:ó|aron)(?:se)?(?:\s+un)?|"
    r"(?:caída|baja|bajada|descenso|retroceso|recorte)\s+del?",
    more=r"más\b",
    less=r"menos\b",
    per_before={
        "share": r"por\s+(?:acción|título)(?:\s+de|\s+a)?",
        "year": r"cada\s+año|anualmente|anual(?:es)?\s+de|al\s+año",
        "month": r"cada\s+mes|mensual(?:es)?\s+de|al\s+mes",
    },
    per_behind={
        "share": r"(?:por|cada|la)\s+(?:acción|título)\b",
        "year": r"(?:al|por|cada)\s+año\b|anual(?:es)?\b",
        "month": r"(?:al|por|cada)\s+mes\b|mensual(?:es)?\b",
        "week": r"(?:a\s+la|por|cada)\s+semana\b|semanales\b",
        "day": r"(?:al|por|cada)\s+día\b|diari[oa]s\b",
        "hour": r"(?:la|por|a\s+la)\s+hora\b",
        "tonne": r"(?:la|por)\s+tonelada\b",
        "barrel": r"(?:el|por)\s+barril\b",
        "ounce": r"(?:la|por)\s+onza\b",
        "kilo": r"(?:el|por)\s+kilo\b",
        "litre": r"(?:el|por)\s+litro\b",
        "megawatt-hour": r"(?:el|por)\s+(?:megavatio\s+hora|megavatio-hora|MWh)\b",
        "square metre": r"(?:el|por)\s+metro\s+cuadrado",
        "person": r"por\s+(?:persona|habitante|cabeza)\b",
    },
    shares=r"\b(?:acci(?:ón|ones)|(?:los|sus)\s+títulos|precio\s+objetivo|cotización|dividendo)\b",
    unshared=r"(?:multa|pérdidas?|beneficio|ventas|ingresos|salario|tasa)\s+(?:netas?\s+|neto\s+)?(?:de|a)",
    reaches=r"hasta",
    leans=r"frente\b|un\b|hasta\b|tras\b|contra\b|lo\s+que|equivalente|respecto|con\b",
    between=r"entre|de",
    joins=r"\s+(?:y|a)\s+|\s?[-–—]\s?",
    turned_before=r"pas[aóo]\w*|sub(?:i|e|a)\w*|baj[aó]\w*|elev\w+|reduj\w+|reduc\w+|aument\w+|ca(?:yó|er|ída)|"
    r"rebaj\w+|crec\w+",
    turns=r"\s+hasta\s+(?:los\s+)?",
    stated=r"(?:unos|unas|cerca\s+de|alrededor\s+de|equivalentes?\s+a|equivale\s+a|aproximadamente|más\s+de|casi|=)",
    aside=r",?\s+(?:equivalentes?\s+a|lo\s+que\s+equivale\s+a)|,\s+unos",
    parts=r"de\s+ellos|de\s+los\s+cuales|de\s+los\s+que",
    clause=r"[;:!?]|,(?!\d)|\s[–—-]\s|\s(?:y|pero|mientras|aunque)\s",
    fillers=r"el|la|los|las|un|una|unos|unas|de|del|a|al|en|y|por|para|con|que|se|su|sus|lo|más|menos|hasta|casi|"
    r"ha|han|fue|es|entre|cerca",
    traps=r"(?:artículo|n\.º|nº|número|página|capítulo|Boeing|Airbus|grupo|Ibex|apartado|ley|canal)\s",
)

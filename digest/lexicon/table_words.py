"""The words of tables of figures: in what their numbers are, and what no amount of money is."""

import re

BEFORE_UNIT = re.compile(
    r"^(?:(?:all\s)?(?:figures?|amounts?|values?|data|numbers)(?:\s(?:are|is))?\s)?"
    r"(?:expressed\s|stated\s|shown\s)?(?:in|en|em|units?|单位|單位|単位|단위)?\s?[:：]?\s?(?:of\s)?",
    re.IGNORECASE,
)
"""What may open the words of a unit: All figures in, Unit:."""
BEHIND_UNIT = re.compile(
    r"[\s,;.]*\b(?:unless|except|excluding|where|other\sthan|sauf|salvo|soweit|sofern|unaudited|audited|"
    r"rounded|approx)\b.*$|\s*[.,;:]$",
    re.IGNORECASE,
)
"""What may close them: unless otherwise stated, except per share data."""
PARTED = re.compile(r"\s?[’'‘]?000[’'‘]?s?\b")
"""Thousands in figures: £'000."""
SCALES = {
    **dict.fromkeys("k t th thousand thousands tsd milliers miles".split(), "1000"),
    **dict.fromkeys("lakh lakhs lac lacs".split(), "100000"),
    **dict.fromkeys("m mm mn mln mil mill mio million millions".split(), "1000000"),
    **dict.fromkeys("cr crs crore crores".split(), "10000000"),
    **dict.fromkeys("b bn bln bil mrd md mds milliards".split(), "1000000000"),
    **dict.fromkeys("tn trn".split(), "1000000000000"),
    **dict.fromkeys(("billion", "billions"), "1 billion"),
    **dict.fromkeys(("trillion", "trillions"), "1 trillion"),
}
"""The scales that heads of tables write; numbers, but for those that languages part by."""
SHARES_OF = re.compile(
    r"%|(?:in\s)?(?:%|per\s?cent|pct\.?|percent|percentage|Prozent|pour\s?cent|por\s?ciento|％|百分比|퍼센트)"
    r"|.*%.*|.*\b(?:margin|ratio|yield|percent|per\s?cent|pct)\b.*",
    re.IGNORECASE,
)
"""Names of shares in hundred."""
CHANGES = re.compile(
    r"(?<!ex)\b(?:chang\w*|chg|growth|yoy|y-o-y|y/y|qoq|q-o-q|q/q|variation|var|veränd\w*|delta|évol\w*|"
    r"variación|crecimiento|increase|decrease|rise|fall)\b|±|\+/[-–]|Δ|増減|前年比|同比|环比|증감|전년",
    re.IGNORECASE,
)
"""Names of columns whose numbers are changes."""
COUNTS = re.compile(
    r"\b(?:number|no\.|nos?\b|count|headcount|employees|staff|workforce|ftes?|people|persons|workers|"
    r"customers|subscribers|users|members|clients|accounts|policies|stores|shops|outlets|branches|"
    r"restaurants|hotels|rooms|sites|units|volumes?|deliveries|shipments|production|output|capacity|"
    r"tonnes|tons|barrels|ounces|litres|passengers|flights|vehicles|cars|aircraft|ships|homes|houses|"
    r"completions|beds|students|mw|gw|gwh|mwh|kwh|boe|bpd|teu|kg|shares|per|eps|dps|heps|nav|days|years?|"
    r"months|hours|age|rank|rating|multiple|leverage|times|x|ratio|margin|rate|index|points|basis|bps|"
    r"mitarbeiter\w*|beschäftigte\w*|anzahl|zahl|aktien?|marge|quote|stück|effectifs?|salariés|nombre|"
    r"actions?|marge|taux|empleados|número|acciones|margen|tasa)\b|人|명|数|株|股|台|率|倍|수\b",
    re.IGNORECASE,
)
"""Names of rows and columns whose numbers are counts, rates or prices, not money of the table."""
SKIPPED = re.compile(r"notes?|rank(?:ing)?|no\.?|#|page|ref\.?|footnote|年|№", re.IGNORECASE)
"""Names of columns that hold no figures."""
PERIOD = re.compile(
    r"(?:[A-Za-z.]{1,9}[\s-]?|\d{1,2}[\s./-]){0,4}\(?(?:19|20)\d{2}(?:[/–-]\d{2,4})?\s?[A-Za-z]?\)?\*?"
    r"|(?:[A-Za-z]{1,9}\.?[\s’'-]{0,2}|[QHqh][1-4][\s’'/-]{0,2}|[1-4][QHqh][\s’'/-]{0,2}){1,3}\d{2}(?:[/–-]\d{2})?[A-Za-z]?"
    r"|[QH][1-4]|[1-4][QH]|\d{1,2}\s?(?:M|months|weeks|mths)(?:\s.{0,20})?"
    r"|(?:19|20)\d\d\s?[年년].{0,12}",
    re.IGNORECASE,
)
"""Names of columns that are periods: 2024, FY24, Q3 2025, 31 Mar 2024, 2024/25, 2025E."""
PRICES = re.compile(
    r"\b(?:share\sprice|(?:price|earnings|dividends?|loss|nav)\s(?:per|a)\s(?:ordinary\s)?share|eps|heps|dps|"
    r"target\sprice|price\starget)\b",
    re.IGNORECASE,
)
"""Names of rows and columns whose money is that of one share."""

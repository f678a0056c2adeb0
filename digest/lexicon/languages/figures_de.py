"""German: how its papers write figures."""

from decimal import Decimal

from digest.lexicon.languages.figures import BILLION, MILLION, THOUSAND, TRILLION, FigureWords
from digest.model.entry import Qualifier

_UNITS = (
    "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn "
    "sechzehn siebzehn achtzehn neunzehn".split()
)
_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split()
_NUMBERS = {word: Decimal(value) for value, word in enumerate(_UNITS) if value}
_NUMBERS |= {word: Decimal(value) for value, word in zip(range(20, 100, 10), _TENS, strict=True)}
_NUMBERS |= {
    f"{unit}und{ten}": Decimal(tens + value)
    for value, unit in enumerate(_UNITS[:10])
    if value
    for tens, ten in zip(range(20, 100, 10), _TENS, strict=True)
}
_NUMBERS |= {f"{_UNITS[n]}einhalb": Decimal(n) + Decimal("0.5") for n in range(1, 13)}
_PARTITIVE = (
    r"(?=\s+(?:der|des|seine[rs]|ihre[rs]|aller|von|vom|davon|dieser|dieses|mehr|weniger|höher|"
    r"niedriger|unter|über|am|an|eine[rs])\b)"
)

GERMAN = FigureWords(
    spelled=_NUMBERS
    | {
        "eine": Decimal(1),
        "einer": Decimal(1),
        "eine halbe": Decimal("0.5"),
        "einer halben": Decimal("0.5"),
        "anderthalb": Decimal("1.5"),
        "hundert": Decimal(100),
        "einhundert": Decimal(100),
    },
    fractions={
        rf"(?:die|der|zur)\s+Hälfte{_PARTITIVE}": Decimal(50),
        rf"(?:ein|einem|das)\s+Drittel{_PARTITIVE}": Decimal(100) / 3,
        rf"zwei\s+Drittel[n]?{_PARTITIVE}": Decimal(200) / 3,
        rf"(?:ein|einem|das)\s+Viertel{_PARTITIVE}": Decimal(25),
        rf"drei\s*viertel[n]?{_PARTITIVE}": Decimal(75),
        rf"(?:ein|einem)\s+Fünftel{_PARTITIVE}": Decimal(20),
        rf"(?:ein|einem)\s+Zehntel{_PARTITIVE}": Decimal(10),
    },
    scales={
        r"Tsd\.?": THOUSAND,
        "tausend": THOUSAND,
        r"Mio\.?": MILLION,
        r"Mill\.": MILLION,
        "Million(?:en)?": MILLION,
        r"Mrd\.?": BILLION,
        r"Mia\.": BILLION,
        "Milliarden?": BILLION,
        r"Bio\.": TRILLION,
        "Billion(?:en)?": TRILLION,
    },
    money={
        r"Euro": "EUR",
        r"US-Dollars?|amerikanische[nr]?\s+Dollar": "USD",
        r"kanadische[nr]?\s+Dollar": "CAD",
        r"australische[nr]?\s+Dollar": "AUD",
        r"Hongkong-Dollar": "HKD",
        r"Singapur-Dollar": "SGD",
        r"Taiwan-Dollar": "TWD",
        r"Dollars?": "USD",
        r"Schweizer\s+Franken|Franken|Fr\.": "CHF",
        r"(?:britische[nr]?\s+)?Pfund(?:\s+Sterling)?": "GBP",
        r"Yen": "JPY",
        r"Yuan|Renminbi": "CNY",
        r"Won": "KRW",
        r"schwedische[nr]?\s+Kronen": "SEK",
        r"norwegische[nr]?\s+Kronen": "NOK",
        r"dänische[nr]?\s+Kronen": "DKK",
        r"tschechische[nr]?\s+Kronen": "CZK",
        r"Kronen": "crown",
        r"Zloty|Złoty": "PLN",
        r"Forint": "HUF",
        r"(?:indische[nr]?\s+)?Rupien": "rupee",
        r"(?:türkische[nr]?\s+)?Lira": "TRY",
        r"Rubel": "RUB",
        r"(?:mexikanische[nr]?\s+)?Pesos": "peso",
        r"Reais": "BRL",
        r"Rand": "ZAR",
        r"Dirham": "dirham",
        r"Rial": "riyal",
        r"Schekel": "ILS",
        r"Hrywnja": "UAH",
    },
    coins={r"Cents?|Eurocents?": "EUR", r"Rappen": "CHF", r"Pence": "GBP"},
    percent=r"%|Prozent|v\.\s?H\.|vom\s+Hundert",
    points=r"Prozentpunkte?n?|%-Punkte?n?",
    basis=r"Basispunkte?n?",
    times=r"-?\s?(?:fache[nsr]?|fach|mal\s+so)",
    multiples={
        r"(?:mehr\s+als\s+)?verdoppel(?:t|te|ten|n)": Decimal(2),
        r"verdreifach(?:t|te|ten|en)": Decimal(3),
        r"vervierfach(?:t|te|ten|en)": Decimal(4),
    },
    counted=r"(?P<noun>(?:[a-zäöüß]{2,}(?:e|en|er|es)\s(?<!seine\s)(?<!eine\s)(?<!einen\s)(?<!keine\s)"
    r"(?<!ihre\s)(?<!oder\s)(?<!über\s)(?<!unter\s)(?<!wurden\s)(?<!haben\s)(?<!hatte\s)(?<!waren\s)"
    r"(?<!einer\s)(?<!wegen\s)(?<!gegen\s)(?<!sollen\s)(?<!ohne\s)(?<!habe\s)(?<!ihren\s)(?<!wurde\s)){0,2}"
    r"[A-ZÄÖÜ][\w-]{2,})",
    uncounted=r"(?:\w*(?:jahre?n?|jahres|monate?n?|wochen?|tage?n?|stunden?|minuten?|sekunden?|"
    r"prozent|min|std|sek|quartal\w*|punkte?n?|zähler|uhr|grad|mal|runden?|tore?n?|artikel|absatz|satz|seiten?|"
    r"jährigen?|halbjahr\w*|sekunde|liga|platz|plätze|kilogramm-?)|"
    r"januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|"
    r"uhr|gmbh|ag|se|kg|euro|dollar|franken|millionen|milliarden|"
    r"d(?:er|ie|as|em|en|es))",
    measures=r"Tonnen|Kilometern?|Quadratmetern?|Hektar|Megawatt\w*|Gigawatt\w*|Kilowatt\w*|MW|GW|"
    r"Terawattstunden|Barrel|Litern?|Kubikmetern?|Metern?|Fass|km|MWh|GWh|TWh|kWh|Quadratkilometern?",
    before={
        Qualifier.UP_TO: r"bis\s+zu|maximal|höchstens|bis\s+auf",
        Qualifier.AT_LEAST: r"mindestens|wenigstens|minimal",
        Qualifier.MORE_THAN: r"mehr\s+als|über|gut|reichlich|größer\s+als",
        Qualifier.LESS_THAN: r"weniger\s+als|unter|unterhalb\s+von",
        Qualifier.ALMOST: r"knapp|fast|nahezu|beinahe|annähernd",
        Qualifier.ABOUT: r"rund|etwa|circa|ca\.|ungefähr|zirka|schätzungsweise|um\s+die|geschätzt(?:en)?",
    },
    behind={
        Qualifier.AT_LEAST: r"oder\s+mehr",
        Qualifier.UP_TO: r"oder\s+weniger",
    },
    up=r"stieg(?:en)?|steig(?:t|en|ern|erte|erten)|gestiegen|kletter(?:n|t|te|ten)|wuchs(?:en)?|"
    r"gewachsen|wachsen|wächst|zu(?:ge)?legen?|zugelegt|legten?\b[^.;]{0,60}\bzu|zunahm|erhöh\w+|"
    r"angehoben|hob(?:en)?\b|sprang(?:en)?|anziehen|zog(?:en)?\b[^.;]{0,60}\ban|Plus|Anstieg|Zuwachs|"
    r"Zunahme|Wachstum|verbesser\w+|verteuer\w+|ausgeweitet|gewann(?:en)?|gewinnt|aufgestockt|"
    r"nahm(?:en)?\b[^.;]{0,60}\bzu|schnell\w+|haussier\w+|aufwärts",
    down=r"sank(?:en)?|sinkt|sinken|gesunken|fiel(?:en)?|fäll(?:t|en)|gefallen|"
    r"zurück(?:ging(?:en)?|gegangen|gehen)?|schrumpf\w+|brach(?:en)?\b[^.;]{0,80}\bein|einbruch|"
    r"eingebrochen|nach(?:gaben?|gegeben)|gab(?:en)?\b[^.;]{0,80}\bnach|Minus|Rückgang|Verringer\w+|"
    r"verringer\w+|reduzier\w+|senk(?:t|te|ten|en)|gesenkt|verlor(?:en)?|verlieren|verliert|eingebüßt|"
    r"büßten?|kürz(?:t|te|ten|en)|gekürzt|Abschlag|abgenommen|nahm(?:en)?\b[^.;]{0,60}\bab|"
    r"verbillig\w+|sackten?|rutschten?|abgebaut|gedrückt|abwärts|stürzten?",
    verb_last=True,
    change=r"um|Plus\s+von|Minus\s+von|(?:Anstieg|Zuwachs|Rückgang|Einbruch|Wachstum|Zunahme)\s+(?:von|um)|"
    r"plus|minus",
    level=r"auf|bei|zu|mit|von",
    gains=r"gewann(?:en)?|gewinnt|plus|legten?|Plus\s+von|(?:Anstieg|Zuwachs|Wachstum|Zunahme)\s+von",
    losses=r"verlor(?:en)?|verliert|minus|Minus\s+von|(?:Rückgang|Einbruch)\s+von|büßten?|eingebüßt",
    more=r"mehr|höher|zugelegt|gewachsen|gestiegen|zu(?=[.,;]|$)|im\s+Plus|fester|teurer",
    less=r"weniger|niedriger|eingebüßt|verloren|gesunken|gefallen|im\s+Minus|schwächer|billiger|"
    r"(?:seine[rs]|ihre[rs]|de[rs]|an)\s+(?:\w+\s)?\w+\s+(?:eingebüßt|verloren)",
    per_before={
        "share": r"(?:je|pro|per)\s+(?:[\w-]*Aktie|Anteilsschein|Papier|Anteil|Titel)\b(?:[^.;,\d]{0,60})",
        "year": r"jährlich(?:en|e|er)?|pro\s+Jahr|im\s+Jahr",
        "month": r"monatlich(?:en|e|er)?|pro\s+Monat|im\s+Monat",
        "tonne": r"(?:je|pro)\s+Tonne",
    },
    per_behind={
        "share": r"(?:je|pro|per|die)\s+(?:[\w-]*aktie|Anteilsschein|Papier|Titel)\b",
        "year": r"(?:pro|im|je)\s+Jahr\b|jährlich\b|per\s+annum|p\.\s?a\.",
        "month": r"(?:pro|im|je)\s+Monat\b|monatlich\b",
        "week": r"(?:pro|in\s+der|je)\s+Woche\b|wöchentlich\b",
        "day": r"(?:pro|am|je)\s+Tag\b|täglich\b",
        "hour": r"(?:pro|in\s+der|je)\s+Stunde\b",
        "tonne": r"(?:je|pro|die)\s+Tonne\b",
        "barrel": r"(?:je|pro|das)\s+(?:Barrel|Fass)\b",
        "ounce": r"(?:je|pro)\s+(?:Feinunze|Unze)\b",
        "kilo": r"(?:je|pro|das)\s+Kilo(?:gramm)?\b",
        "litre": r"(?:je|pro|den)\s+Liter\b",
        "kilowatt-hour": r"(?:je|pro)\s+(?:Kilowattstunde|kWh)\b",
        "megawatt-hour": r"(?:je|pro)\s+(?:Megawattstunde|MWh)\b",
        "square metre": r"(?:je|pro)\s+Quadratmeter\b",
        "person": r"(?:je|pro)\s+(?:Person|Kopf|Einwohner)\b",
    },
    shares=r"\b(?:[\w-]*aktien?|Anteilsscheine?n?|(?:das|die)\s+Papiere?|Papieren?|Aktienkurs|Kursziel|"
    r"Kurs|Schlusskurs|Ausgabepreis|Preisspanne|Zeichnungsspanne|Vorzugsaktien?|Dividende)\b",
    unshared=r"(?:Umsatz|Gewinn|Verlust|Strafe|Gebühr)\s+(?:von|auf)",
    reaches=r"bis\s+auf",
    leans=r"nach\b|gegenüber|davon|darunter|und\s+damit|verglichen|im\s+Vergleich",
    between=r"zwischen|von",
    joins=r"\s+(?:und|bis)\s+|\s?[-–—]\s?|\s+bis\s+zu\s+",
    turns=r"\s+auf\s+",
    stated=r"(?:umgerechnet|das\s+(?:sind|entspricht)|entspricht|entsprechend|gut|rund|etwa|knapp|ca\.|circa|"
    r"fast|aktuell|derzeit|nach\s+heutigem\s+Kurs|=)",
    aside=r",\s+(?:umgerechnet|das\s+sind|das\s+entspricht|was)|\s+oder\s+umgerechnet",
    parts=r"davon|darunter",
    clause=r"[;:!?]|,(?!\d)|\s[–—-]\s|\s(?:und|aber|sowie|während|nachdem|weil|dass)\s",
    fillers=r"der|die|das|den|dem|des|ein|eine|einen|einem|einer|um|auf|von|mit|zu|im|in|am|an|bei|für|und|"
    r"nach|rund|etwa|gut|knapp|fast|bis|mehr|als|über|nur|noch|sich|davon|wurde|sind|ist|es",
    traps=r"(?:Artikel|Paragra(?:f|ph)|§|Nr\.|Nummer|Platz|Kapitel|Seite|Gruppe|Halle|Boeing|Airbus|Tel\.|"
    r"Telefon|Absatz|Ziffer|DIN|ISO|Rang|Agenda|Industrie|Dax|MDax|SDax|Stoxx)\s",
)

"""German: how its papers write figures."""

import re
from decimal import Decimal

from digest.lexicon.languages import per_nouns
from digest.lexicon.languages.figures import BILLION, MILLION, THOUSAND, TRILLION, FigureWords
from digest.lexicon.languages.money_de import COINS, NAMES
from digest.model.entry import Qualifier

_UNITS = (
    "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn "
    "sechzehn siebzehn achtzehn neunzehn".split()
)
_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split()
_NUMBERS = {word: Decimal(value) for value, word in enumerate(_UNITS)}
_NUMBERS |= {word: Decimal(value) for value, word in zip(range(20, 100, 10), _TENS, strict=True)}
_ONES = "eins eine einer einem einen".split()
_HALVES = "eine halbe,einer halben,ein halbes,einem halben,einen halben,ein halber,einhalb".split(
    ","
)
_PARTITIVE = (
    r"(?=\s+(?:der|des|seine[rs]|ihre[rs]|aller|von|vom|davon|dieser|dieses|mehr|weniger|höher|"
    r"niedriger|unter|über|am|an|eine[rs])\b|\s*[.]?$)"
)

_WEAK = re.compile(
    r"(?i)(?:bau|steu|mau|fei|lei|kamm|numm|schwest|ziff|fas|fed|vett|mut|klamm|scheib|aust|regist|"
    r"jungf|mast|tocht|leit|kief|oberl)ern$"
)
"""Nouns that end in -ern in all cases: Steuern."""
_DATIVE = re.compile(
    r"(?i)(?:ern|eln|plätzen|punkten|betrieben|fahrzeugen|haushalten|geräten|verträgen|schiffen|zügen|"
    r"flügen|werken|schritten|jobs|gästen|hektaren|stücken|besuchen|verkäufen|aufträgen)$"
)


def _as_plural(noun: str) -> str:
    """Return a noun behind a number without the ending of the dative: Zuschauern."""
    dative = _DATIVE.search(noun) and not _WEAK.search(noun) and noun.endswith("n")
    return noun[:-1] if dative else noun


_PART = r"(?!\w|\s(?:Liter|Seite|Stunde|Jahr|Stadt|Final))"

GERMAN = FigureWords(
    spelled=_NUMBERS
    | dict.fromkeys(_ONES, Decimal(1))
    | dict.fromkeys(_HALVES, Decimal("0.5"))
    | {
        "anderthalb": Decimal("1.5"),
        "eineinhalb": Decimal("1.5"),
        "eine dreiviertel": Decimal("0.75"),
        "dreissig": Decimal(30),
        "hundert": Decimal(100),
        "tausend": THOUSAND,
        r"(?-i:T)(?=€|EUR)": THOUSAND,
    },
    tie="und",
    glued=True,
    rounds={
        r"(?:ein(?:em|es)?|rund\s+ein)\s+Dutzend": Decimal(12),
        r"ein\s+halbes\s+Dutzend": Decimal(6),
    },
    names=NAMES,
    fractions={
        r"(?:die|der|zur)\s+Hälfte(?!\s+(?:der\s+(?:Saison|Spielzeit|Strecke|Partie)|de[rs]\s+(?:Jahres|Zeit|Monats)))": Decimal(
            50
        ),
        rf"(?:ein|einem|das)\s+Drittel{_PART}": Decimal(100) / 3,
        r"zwei\s+Drittel[n]?(?!\w)": Decimal(200) / 3,
        rf"(?:ein|einem|das)\s+Viertel{_PART}": Decimal(25),
        rf"drei\s*viertel[n]?{_PARTITIVE}": Decimal(75),
        rf"(?:ein|einem|das)\s+Fünftel{_PART}": Decimal(20),
        rf"(?:ein|einem|das)\s+Sechstel{_PART}": Decimal("16.67"),
        rf"(?:ein|einem|das)\s+Achtel{_PART}": Decimal("12.5"),
        rf"zwei\s+Fünftel[n]?{_PART}": Decimal(40),
        rf"drei\s+Fünftel[n]?{_PART}": Decimal(60),
        rf"vier\s+Fünftel[n]?{_PART}": Decimal(80),
        r"(?:nur\s+)?halb\s+so\s+(?:viele?n?|hohe?|groß|teuer|stark|wenige?|lange?|schnell)": Decimal(
            50
        ),
        rf"(?:ein|einem|das)\s+Zehntel{_PART}": Decimal(10),
    },
    scales={
        "Viertelmillion": MILLION / 4,
        "Dreiviertelmillion": MILLION * 3 / 4,
        "Viertelmilliarde": BILLION / 4,
        "Dutzend": Decimal(12),
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
    money={},
    coins=COINS,
    percent=r"%|Prozent|v\.\s?H\.|vom\s+Hundert",
    points=r"Viertel(?:-|prozent)?punkte?n?|Zehntel(?:-|prozent)?punkte?n?|Zehntelprozent|Viertelprozent|Prozentpunkte?n?|%-Punkte?n?",
    basis=r"Basispunkte?n?",
    index=r"Punkte?n?|Zählern?",
    index_unit="Punkte",
    indices=r"Dax\b|Stoxx|\bSMI\b|\bSPI\b|\bATX\b|\bDow\b|Nasdaq|S&P|Nikkei|Hang[- ]Seng|FTSE|\bCAC\b|"
    r"index\b|indizes\b|Bel-?20|\bIbex\b|Barometer",
    lemma=_as_plural,
    multiples={
        f"{word}mal\\s+so\\s+\\w+|(?:das|dem|des)\\s+{word[:1].upper()}{word[1:]}fachen?|{word}fach(?:e[nrsm]?)?": Decimal(
            value
        )
        for value, word in enumerate("drei vier fünf sechs sieben acht neun zehn".split(), start=3)
    }
    | {
        r"doppelt\s+so\s+\w+": Decimal(2),
        r"(?:das|dem|des)\s+Doppelten?": Decimal(2),
    },
    changes={
        r"(?<!nicht\s)verdoppelt(?:en?)?": Decimal(2),
        r"(?<!nicht\s)verdreifacht(?:en?)?": Decimal(3),
        r"(?<!nicht\s)vervierfacht(?:en?)?": Decimal(4),
        r"(?<!nicht\s)verfünffacht(?:en?)?": Decimal(5),
        r"(?<!nicht\s)verzehnfacht(?:en?)?": Decimal(10),
        r"(?<!nicht\s)halbiert(?:en?)?": Decimal("0.5"),
    },
    ratios=r"jede[rsnm]?\s(?P<part>)(?P<whole>zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte|zwanzigste)[rsnm]?"
    r"(?=\s(?!(?-i:Tag|Woche|Jahr|Monat|Mal|Spiel))(?-i:[A-ZÄÖÜ]))",
    ordinals={
        f"{word}te": Decimal(value)
        for value, word in zip(
            (2, 4, 5, 6, 8, 9, 10, 20),
            "zwei vier fünf sechs ach neun zehn zwanzigs".split(),
            strict=True,
        )
    }
    | {"dritte": Decimal(3), "siebte": Decimal(7)},
    earned=r"(?:Bewertung|bewert\w+|Kaufpreis|Börsenwert|Marktwert|Ebitda?|Ergebnis|Rückstellung\w*|Umsatz|Erlös|Gewinn|Verlust|Defizit|Schulden|Haushalt|Budget|Investition\w*|Kosten|Strafe)\b",
    tallied=r"(?:Zahl|Anzahl|Menge)\s(?:der|von|aller)\s(?:[a-zäöüß]+en\s)?(?P<noun>(?-i:[A-ZÄÖÜ])[\w-]+)",
    times=r"-?\s?(?:fache[nsr]?|fach|mal\s+so\s+\w+|Mal\s+so\s+\w+)",
    counted=r"(?P<noun>(?:[a-zäöüß]{2,}(?:e|en|er|es)\s(?<!seine\s)(?<!eine\s)(?<!einen\s)(?<!keine\s)"
    r"(?<!ihre\s)(?<!oder\s)(?<!über\s)(?<!unter\s)(?<!wurden\s)(?<!haben\s)(?<!hatte\s)(?<!waren\s)"
    r"(?<!einer\s)(?<!wegen\s)(?<!gegen\s)(?<!sollen\s)(?<!ohne\s)(?<!habe\s)(?<!ihren\s)(?<!wurde\s)){0,2}"
    r"[A-ZÄÖÜ][\w-]{2,})",
    uncounted=r"(?:sternen?|ziffern|abs|art|nr|ziff|lit|buchst|ff?|rn|rz|uhr|\w*(?:jahre?n?|jahres|monate?n?|wochen?|tage?n?|stunden?|minuten?|sekunden?|"
    r"prozent|min|std|sek|quartal\w*|punkte?n?|uhr|mal|runden?|tore?n?|pro|plus|max|ultra|mini|lite|gb|tb|mb|hz|ghz|zoll|artikel|absatz|satz|seiten?|"
    r"jährigen?|halbjahr\w*|sekunde|liga|kilogramm-?)|"
    r"januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|"
    r"uhr|gmbh|ag|se|kg|euro|dollar|franken|millionen|milliarden|"
    r"d(?:er|ie|as|em|en|es)|platz|plätze)",
    measures=r"Grad(?:\s+(?:Celsius|Fahrenheit))?|Kilogramm|Gramm|Milligramm|Zentner|Doppelzentner|Unzen|Feinunzen|Karat|Milliliter|Hektolitern?|Millimetern?|Stundenkilometern?|Knoten|Seemeilen|Meilen|Kilowattstunden?|Megawattstunden?|Gigawattstunden?|Watt|Kilometer\s+pro\s+Stunde|Tonnen|Kilometern?|Quadratmetern?|Hektar|Megawatt\w*|Gigawatt\w*|Kilowatt\w*|MW|GW|"
    r"Terawattstunden|Barrel|Litern?|Kubikmetern?|Metern?|Fass|km|MWh|GWh|TWh|kWh|Quadratkilometern?",
    before={
        Qualifier.UP_TO: r"bis\s+zu|(?:maximal|höchstens)(?:\s+aber|\s+jedoch)?|bis\s+auf|nicht\s+mehr\s+als|nicht\s+über|bestenfalls|allenfalls|"
        r"im\s+besten\s+Fall|gedeckelt\s+(?:auf|bei)|(?:eine[rn]?\s+)?Obergrenze\s+von",
        Qualifier.AT_LEAST: r"(?:mindestens|wenigstens)(?:\s+aber|\s+jedoch)?|minimal|zumindest|nicht\s+weniger\s+als|nicht\s+unter|ab(?=\s)",
        Qualifier.MORE_THAN: r"mehr\s+als|über|gut|reichlich|größer\s+als|höher\s+als|oberhalb\s+(?:von|der)|jenseits\s+(?:von|der)|mehr\s+denn|"
        r"die\s+(?:Marke|Schwelle)\s+von|(?:übersteig\w+|überschreit\w+|überschritt\w*|übertrifft|übertraf)",
        Qualifier.LESS_THAN: r"weniger\s+als|unter|unterhalb\s+(?:von|der)|kleiner\s+als|niedriger\s+als|nicht\s+einmal|keine",
        Qualifier.ALMOST: r"knapp|fast|nahezu|beinahe|annähernd|an\s+die|nicht\s+ganz|nahe(?:\s+(?:an|bei))?|"
        r"(?:etwas|ein\s+wenig|kaum)\s+weniger\s+als",
        Qualifier.ABOUT: r"rund|etwa|circa|ca\.|ungefähr|zirka|schätzungsweise|um\s+die|geschätzt(?:en?)?|in\s+etwa|grob|"
        r"in\s+der\s+Größenordnung\s+von",
    },
    behind={
        Qualifier.AT_LEAST: r"(?:oder|und)\s+mehr|aufwärts|oder\s+darüber",
        Qualifier.UP_TO: r"(?:oder|und)\s+weniger|oder\s+darunter",
    },
    up=r"stieg(?:en)?|gesteigert|steig(?:t|en|ern|erte|erten)|gestiegen|kletter(?:n|t|te|ten)|wuchs(?:en)?|"
    r"gewachsen|wachsen|wächst|zu(?:ge)?legen?|zugelegt|legten?\b[^.;]{0,60}\bzu|zunahm|erhöh\w+|"
    r"angehoben|hob(?:en)?\b|sprang(?:en)?|anziehen|zog(?:en)?\b[^.;]{0,60}\ban|Plus|Anstieg|Zuwachs|"
    r"Zunahme|Wachstum|verbesser\w+|verteuer\w+|ausgeweitet|gewann(?:en)?|gewinnt|aufgestockt|"
    r"nahm(?:en)?\b[^.;]{0,60}\bzu|schnell\w+|haussier\w+|aufwärts",
    down=r"sank(?:en)?|sinkt|sinken|gesunken|fiel(?:en)?|fäll(?:t|en)|gefallen|"
    r"zurück(?:ging(?:en)?|gegangen|gehen)?|schrumpf\w+|brach(?:en)?\b[^.;]{0,80}\bein|einbruch|"
    r"eingebrochen|nach(?:gaben?|gegeben)|gab(?:en)?\b[^.;]{0,80}\bnach|Minus|Rückgang|Verringer\w+|"
    r"verringer\w+|reduzier\w+|senk(?:t|te|ten|en)|gesenkt|verlor(?:en)?|verlieren|verliert|eingebüßt|"
    r"büßten?|kürz(?:t|te|ten|en)|gekürzt|Abschlag|abgenommen|nahm(?:en)?\b[^.;]{0,60}\bab|"
    r"weggebrochen|wegbr\w+|verbillig\w+|sackten?|rutschten?|abgebaut|gedrückt|abwärts|stürzten?",
    verb_last=True,
    change=r"um(?:\s+(?:durchschnittlich|insgesamt|weitere|nochmals|netto|brutto|bereinigt|real|nominal|jeweils|nur|"
    r"lediglich|im\s+Schnitt|im\s+Mittel))?|Plus\s+von|Minus\s+von|(?:Anstieg|Zuwachs|Rückgang|Einbruch|Wachstum|Zunahme)\s+(?:von|um)|"
    r"plus|minus",
    level=r"auf|bei|zu|mit|von",
    gains=r"gewann(?:en)?|gewinnt|plus|legten?|Plus\s+von|(?:Anstieg|Zuwachs|Wachstum|Zunahme)\s+von",
    losses=r"verlor(?:en)?|verliert|minus|Minus\s+von|(?:Rückgang|Einbruch)\s+von|büßten?|eingebüßt",
    more=r"mehr|höher|gesteigert|erhöht|angehoben|kräftiger|zugelegt|gewachsen|gestiegen|zu(?=[.,;]|$)|im\s+Plus|fester|teurer",
    less=r"weniger|nach(?=\s*[.,;]|$)|gesenkt|verringert|niedriger|tiefer|leichter|unter\s+(?:dem|de[nr]|Vorjahr|seine[mn]|ihre[mn])|eingebüßt|verloren|gesunken|gefallen|im\s+Minus|schwächer|billiger|"
    r"(?:seine[rs]|ihre[rs]|de[rs]|an)\s+(?:\w+\s)?\w+\s+(?:eingebüßt|verloren)",
    cuts=r"streich\w*|gestrichen|abbau\w*|baut\b|baute\b|abgebaut|entlass\w*|kündig\w*|gekündigt|wegfall\w*|fallen\b[^.;]{0,40}weg|"
    r"wegrationalisier\w*|Stellenabbau|Kündigungen|gehen(?=\s*[.,;]|\s*$)|verlassen(?=\s*[.,;]|\s*$)|(?:um\s+)?ihre[nr]?\s+(?:Job|Jobs|Arbeitsplatz|Stelle)\s+(?:verlier\w+|verloren)|arbeitslos",
    makes=r"mit\b|schaff\w+|geschaffen|einstell\w+|stell\w+|beschäftig\w+|erhalten|bleiben|neue|insgesamt|zählt|arbeiten",
    staff=r"\w*(?:stellen|arbeitsplätze|jobs|mitarbeiter|mitarbeitende|beschäftigte|angestellte|arbeiter|posten)",
    lists=r"und|bzw\.|beziehungsweise|sowie",
    per_nouns=per_nouns.GERMAN,
    per_subject={
        "year": r"(?:Jahres(?:gehalt|miete|beitrag|einkommen|gebühr|lohn|prämie|rechnung)|jährliche[nrs]?\s+(?:Kosten|Miete|Gebühr|Prämie|Rechnung|Einkommen|Beitrag))",
        "month": r"(?:Monats(?:gehalt|miete|beitrag|einkommen|gebühr|lohn|prämie|rente|abo)|(?:monatliche[nrs]?)\s+(?:Kosten|Miete|Gebühr|Prämie|Rente|Beitrag))",
        "hour": r"Stundenlohn|Mindestlohn",
        "megawatt-hour": r"(?:die|eine)\s+(?:Megawattstunde|MWh)\b",
        "square metre": r"(?:der|ein)\s+Quadratmeter\s+(?!pro)\w+",
        "litre": r"(?:der|ein)\s+Liter\s+(?!pro)\w+",
        "kilogram": r"(?:das|ein)\s+Kilo(?:gramm)?\s+\w+",
        "tonne": r"(?:die|eine)\s+Tonne\s+\w+",
        "barrel": r"(?:das|ein|pro)\s+(?:Barrel|Fass)(?:\s+\(159\s+Liter\))?\s+\w+",
        "ounce": r"(?:die|eine)\s+(?:Feinunze|Unze)\s+\w+",
        "kilowatt-hour": r"(?:die|eine)\s+Kilowattstunde\s+\w+",
        "euro": r"(?:der|ein|einen|für einen)\s+Euro(?![\w-])|Euro-?kurs",
        "dollar": r"(?:der|ein|einen)\s+(?:US-)?Dollar(?![\w-])",
        "pound": r"(?:das|ein)\s+(?:britische\s+)?Pfund(?![\w-])",
    },
    per_before={
        "euro": r"1\s+euro\s*=",
        "dollar": r"1\s+(?:US-)?d[oó]ll?ar\s*=",
        "share": r"(?:je|pro|per)\s+(?:[\w-]*Aktie|Anteilsschein|Papier|Anteil|Titel)\b(?:[^.;,\d]{0,60})",
        "year": r"(?:^|\.\s)(?:Jährlich|Pro\s+Jahr)\s[^,;\d]{0,40}|jährlich(?:en|e|er)?|pro\s+Jahr|im\s+Jahr",
        "month": r"monatlich(?:en|e|er)?|pro\s+Monat|im\s+Monat",
        "tonne": r"(?:je|pro)\s+Tonne",
    },
    per_behind={
        "100 g": r"(?:/\s?|je\s|pro\s)100\s?(?:g|Gramm)\b",
        "share": r"(?:je|pro|per|die)\s+(?:[\w-]*aktie|Anteilsschein|Papier|Titel)\b",
        "year": r"(?:pro|im|je)\s+Jahr\b|jährlich\b|per\s+annum|p\.\s?a\.",
        "month": r"(?:pro|im|je)\s+Monat\b|monatlich\b",
        "dollar": r"(?:zum|je|pro|für\s+einen)\s+(?:US-)?Dollar\b",
        "euro": r"(?:zum|je|pro|für\s+einen)\s+Euro\b",
        "week": r"(?:pro|in\s+der|je|die)\s+Woche\b|wöchentlich\b",
        "day": r"(?:pro|am|je)\s+Tag\b|täglich\b",
        "hour": r"(?:pro|in\s+der|je|die)\s+Stunde\b|stündlich\b",
        "tonne": r"(?:je|pro|die)\s+Tonne\b",
        "barrel": r"(?:je|pro|das)\s+(?:Barrel|Fass)\b",
        "ounce": r"(?:je|pro)\s+(?:Feinunze|Unze)\b",
        "kilogram": r"(?:je|pro|das)\s+Kilo(?:gramm)?\b",
        "litre": r"(?:je|pro|den|auf\s+den)\s+Liter\b",
        "kilowatt-hour": r"(?:je|pro)\s+(?:Kilowattstunde|kWh)\b",
        "megawatt-hour": r"(?:je|pro)\s+(?:Megawattstunde|MWh)\b",
        "square metre": r"(?:je|pro)\s+Quadratmeter\b",
        "person": r"(?:je|pro)\s+(?:Person|Kopf|Einwohner(?:in)?)\b",
        "household": r"(?:je|pro)\s+Haushalt\b",
        "family": r"(?:je|pro)\s+Familie\b",
        "farm": r"(?:je|pro)\s+(?:Hof|Betrieb)\b",
        "hectare": r"(?:je|pro)\s+Hektar\b",
        "child": r"(?:je|pro)\s+Kind\b",
        "car": r"(?:je|pro)\s+(?:Auto|Wagen)\b",
        "vehicle": r"(?:je|pro)\s+Fahrzeug\b",
        "bottle": r"(?:je|pro|die)\s+Flasche\b",
        "night": r"(?:je|pro|die)\s+(?:Nacht|Übernachtung)\b",
        "quarter": r"(?:je|pro|im)\s+Quartal\b",
        "unit": r"(?:je|pro|das|das\s+einzelne)\s+(?:Stück|Einheit)\b",
        "employee": r"(?:je|pro)\s+(?:Mitarbeiter|Beschäftigten)\b",
        "ticket": r"(?:je|pro|die|das)\s+(?:Ticket|Karte)\b",
        "kilometre": r"(?:je|pro|den)\s+Kilometer\b",
        "cubic metre": r"(?:je|pro|den)\s+Kubikmeter\b",
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
    compared=r"(?:vom|aus\sdem|im|des|der)\s(?:Vorjahr|Vormonat|Vorquartal|Vortag|Januar|Februar|März|April|Mai|Juni|"
    r"Juli|August|September|Oktober|November|Dezember)|die\s(?:Analysten|Experten|Ökonomen)|erwartet|prognostiziert",
    worth=r"(?:[\w-]*(?:kredit|darlehen|auftrag|vertrag|bürgschaft|anleihe|rechnung|scheck|finanzierung|bestellung|gutschein|linie|garantie|vereinbarung|hypothek|kaufpreis|paket|spende|zuschuss|zuschüsse|aufträge|verträge|zusage|order)(?:e[ns]?|n|s)?)\s+über",
    growth=r"(?<![\w-])(?:Wirtschaftswachstum|BIP-Wachstum|Wachstumsrate|Wachstumsprognose|Konjunkturprognose)(?![\w-])",
    packs=r"(?:der|ein|einen|je|pro|die|eine)\s(?P<size>\d{1,3})-(?:Kilo(?:gramm)?|kg|(?P<gram>Gramm|g))-(?:Sack|Beutel|Packung|Kiste|Paket)"
    r"|(?P<size2>\d{1,3})\s(?:Kilo(?:gramm)?|kg|(?P<gram2>Gramm|g))\s[a-zäöüß-]+(?:\s\w+){0,2}\s(?:kosten|kostet|kosteten|gibt\ses)\b",
    after=r"nach|gegenüber|statt",
    rated=r"\s(?:zum|je|pro|für\seinen)\s(?:US-)?(?:Dollar|Euro)\b",
    traps=r"(?:Artikel|Paragra(?:f|ph)|§{1,2}|Art\.|Abs\.|Rn\.|Rz\.|Az\.|Ziff\.|Nr\.|Nummer|Platz|Kapitel|Seite|Gruppe|Halle|Boeing|Airbus|Tel\.|"
    r"Telefon|Absatz|Ziffer|DIN|ISO|Rang|Agenda|Industrie|Dax|MDax|SDax|Stoxx)\s",
)

"""Dutch: how its papers write figures."""

from decimal import Decimal

from digest.lexicon.languages import per_nouns_west
from digest.lexicon.languages.figures import (
    MILLION,
    THOUSAND,
    FigureWords,
    find_counted,
    make_lemma,
    read_per,
)
from digest.lexicon.languages.money_nl import COINS, NAMES
from digest.lexicon.tables import read_table
from digest.model.entry import Qualifier

_UNITS = "een twee drie vier vijf zes zeven acht negen".split()
_TEENS = "tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien".split()
_TENS = "twintig dertig veertig vijftig zestig zeventig tachtig negentig".split()

_COUNTED = read_table("""
    baan: banen
    arbeidsplaats: arbeidsplaatsen
    voltijdbaan: voltijdbanen
    fte: fte, fte's
    vacature: vacatures
    ontslag: ontslagen
    werknemer: werknemers
    medewerker: medewerkers
    personeelslid: personeelsleden
    arbeider: arbeiders
    uitzendkracht: uitzendkrachten
    ambtenaar: ambtenaren
    werkloze: werklozen
    persoon: personen
    mens: mensen
    inwoner: inwoners
    bewoner: bewoners
    gezin: gezinnen
    huishouden: huishoudens
    reiziger: reizigers
    passagier: passagiers
    toerist: toeristen
    bezoeker: bezoekers
    klant: klanten
    gebruiker: gebruikers
    abonnee: abonnees
    student: studenten
    leerling: leerlingen
    arts: artsen
    asielzoeker: asielzoekers
    slachtoffer: slachtoffers
    dode: doden
    gewonde: gewonden
    aandeel: aandelen
    voertuig: voertuigen
    auto: auto's, wagens
    vrachtwagen: vrachtwagens
    vliegtuig: vliegtuigen, toestellen
    vlucht: vluchten
    schip: schepen
    container: containers
    huis: huizen
    woning: woningen, huurwoningen, koopwoningen
    appartement: appartementen
    kamer: kamers
    bed: bedden
    winkel: winkels
    filiaal: filialen
    kantoor: kantoren
    bedrijf: bedrijven
    fabriek: fabrieken
    leverancier: leveranciers
    boer: boeren
    fles: flessen
    stuk: stuks
    exemplaar: exemplaren
    kaartje: kaartjes
    aanvraag: aanvragen
    koe: koeien
    varken: varkens
    zonnepaneel: zonnepanelen
    windmolen: windmolens, windturbines
""")

_NEAR_NOUN = r"(?=\s+(?:van|op|in|meer|minder|hoger|lager|hiervan|daarvan)\b|[,.])"

DUTCH = FigureWords(
    spelled={word: Decimal(value) for value, word in enumerate((*_UNITS, *_TEENS), start=1)}
    | {word: Decimal(value) for value, word in zip(range(20, 100, 10), _TENS, strict=True)}
    | {
        f"{unit}{tie}{ten}": Decimal(tens + value)
        for value, unit in enumerate(_UNITS, start=1)
        for tens, ten in zip(range(20, 100, 10), _TENS, strict=True)
        for tie in ("en", "ën")
    }
    | {f"{unit}honderd": Decimal(100 * value) for value, unit in enumerate(_UNITS[1:], start=2)}
    | {
        f"{unit}duizend": value * THOUSAND
        for value, unit in enumerate((*_UNITS[1:], "tien"), start=2)
    }
    | {
        "één": Decimal(1),
        "honderd": Decimal(100),
        "duizend": THOUSAND,
        "een half": Decimal("0.5"),
        "een halve": Decimal("0.5"),
        "half": Decimal("0.5"),
        "halve": Decimal("0.5"),
        "anderhalf": Decimal("1.5"),
        "anderhalve": Decimal("1.5"),
        "tweeënhalf": Decimal("2.5"),
        "tweeëneenhalf": Decimal("2.5"),
        "drieënhalf": Decimal("3.5"),
        "vierenhalf": Decimal("4.5"),
    },
    tie="en",
    rounds={
        r"een\s+tiental(?!\w)": Decimal(10),
        r"een\s+dozijn(?!\w)": Decimal(12),
        r"een\s+twintigtal(?!\w)": Decimal(20),
        r"een\s+dertigtal(?!\w)": Decimal(30),
        r"een\s+vijftigtal(?!\w)": Decimal(50),
        r"een\s+honderdtal(?!\w)": Decimal(100),
        r"een\s+duizendtal(?!\w)": THOUSAND,
    },
    fractions={
        rf"de\s+helft{_NEAR_NOUN}": Decimal(50),
        rf"een\s+derde{_NEAR_NOUN}": Decimal(100) / 3,
        rf"twee\s?derde{_NEAR_NOUN}": Decimal(200) / 3,
        rf"een\s+kwart{_NEAR_NOUN}": Decimal(25),
        rf"drie\s?kwart{_NEAR_NOUN}": Decimal(75),
        rf"een\s+vijfde{_NEAR_NOUN}": Decimal(20),
        rf"een\s+tiende{_NEAR_NOUN}": Decimal(10),
    },
    scales={r"m(?=\s?(?:€|euro|dollar))": MILLION},
    names=NAMES,
    coins=COINS,
    percent=r"%|procent(?!\w)|percent(?!\w)|pct\.?(?!\w)",
    points=r"procentpunt(?:en)?|percentpunt(?:en)?|procent-?punten",
    basis=r"basispunt(?:en)?",
    index=r"punten|punt",
    index_unit="punten",
    indices=r"\bAEX\b|\bBel[\s-]?20\b|\b[\w-]*index\b|\bDow\b|Nasdaq|S&P|Nikkei|FTSE|\bDAX\b|\bCAC\b|Stoxx|\bbeurs\b",
    multiples={r"het\s+dubbele": Decimal(2), r"het\s+drievoudige": Decimal(3)},
    changes={
        r"(?<!niet\s)verdubbeld(?:en?)?": Decimal(2),
        r"(?<!niet\s)verdrievoudigd(?:en?)?": Decimal(3),
        r"(?<!niet\s)verviervoudigd(?:en?)?": Decimal(4),
        r"(?<!niet\s)(?:gehalveerd|halveerden?)": Decimal("0.5"),
    },
    ratios=r"(?P<part>een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|\d{1,2})\s(?:[\w-]+\s)?(?:op\s(?:de|elke)|van\s(?:de|elke))\s"
    r"(?P<whole>twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twintig|honderd|\d{1,3})(?!\w|\ssterren)",
    times=r"keer(?!\s+(?:per|in|op)\b)|maal(?!\s+(?:per|in)\b)",
    counted=find_counted(
        _COUNTED,
        r"nieuwe|andere|jonge|vaste|extra|getroffen|kleine|grote|tijdelijke|sociale|voltijdse|betaalbare",
    ),
    lemma=make_lemma(_COUNTED),
    measures=r"ton(?:nen)?|kilo(?:gram)?|(?:vierkante\s+|kubieke\s+)?(?:kilo)?meter|hectare|megawatt(?:uur)?|gigawatt(?:uur)?|"
    r"kilowatt(?:uur)?|terawattuur|vaten|liter|kuub|graden(?:\s+Celsius)?",
    before={
        Qualifier.UP_TO: r"tot(?:\s+(?:wel|maximaal))?|maximaal|hooguit|hoogstens|ten\s+hoogste|niet\s+meer\s+dan|wel",
        Qualifier.AT_LEAST: r"minstens|ten\s+minste|tenminste|minimaal|op\s+zijn\s+minst|niet\s+minder\s+dan|zeker|vanaf",
        Qualifier.MORE_THAN: r"meer\s+dan|ruim|boven\s+de|hoger\s+dan|een\s+kleine?\s+\d+\s+boven|dik|goed|over\s+de",
        Qualifier.LESS_THAN: r"minder\s+dan|onder\s+de|lager\s+dan",
        Qualifier.ALMOST: r"bijna|krap|nagenoeg|vrijwel|tegen\s+de|een\s+kleine|haast|amper|net\s+geen|nipt\s+geen",
        Qualifier.ABOUT: r"ongeveer|circa|ca\.|zo['’]n|rond(?:\s+de)?|naar\s+schatting|rondom|plusminus|een\s+slordige|grofweg|pakweg|om\s+en\s+nabij\s+de|om\s+en\s+bij\s+de",
    },
    behind={
        Qualifier.ABOUT: r"ongeveer\b|zowat\b",
        Qualifier.AT_LEAST: r"of\s+meer\b|minimaal\b",
        Qualifier.UP_TO: r"maximaal\b|of\s+minder\b",
    },
    up=r"ste(?:eg|gen|ijgt|ijgen)\b|gestegen|stijging\w*|groei\w*|gegroeid|toe(?:name|genomen|nam)\b|nam(?:en)?\b(?=.*\btoe\b)|verhoo?g\w*|verhog\w+|plus\b|"
    r"(?:om)?hoog\b|sprong\w*|spring\w*|klom\w*|klim\w*|geklommen|hoger|duurder|meer|verdubbel\w*|opgelopen|liep\b|loopt\b|uitbrei\w+|trok\b|aangetrokken|schoot\b|opslag",
    down=r"da(?:al|l)\w*|gedaald|val(?:t|len)\b|vie(?:l|len)\b|gevallen|zak\w*|gezakt|kromp\w*|krimp\w*|gekrompen|afname|afgenomen|verla?ag\w*|verlag\w+|"
    r"min\b|omlaag|lager|minder|goedkoper|verlies\w*|verloor|verloren|verliest|inge?lever\w*|leverd?e?\b|halve\w*|teruggelopen|terugl[oi]\w+|teruggevallen|terugva\w+|terugviel\w*|teruggebracht|terugbreng\w*|teruggedrongen|teruggeschroefd|kelder\w*|gekelderd|duik\w*|dook|slonk|slinkt|gekort|korting\w*|bezuinig\w+|reduceer\w*|daling\w*|inkrimp\w*",
    change=r"met|van|een|met\s+(?:ruim|bijna|ongeveer)",
    level=r"tot(?:\s+boven\s+de)?|naar|op|boven|onder|bereik\w+|staat\s+op|noteert\s+op",
    gains=r"(?:stijging|groei|toename|winst|plus|verhoging|sprong|opmars|loonsverhoging|prijsstijging)\s+van(?=\s*$)|"
    r"(?:ste(?:eg|gen|ijgt|ijgen)|groei(?:de|den|t|en)|klom(?:men)?|won(?:nen)?|wint)(?:\s+met)?",
    losses=r"(?:daling|afname|krimp|verlies|min|verlaging|terugval|korting|koersval)\s+van(?=\s*$)|"
    r"(?:daal(?:de|den|t)|dalen|zak(?:te|ten|t)|viel(?:en)?|kromp(?:en)?|krimpt|verloor|verloren|verliest|kelder(?:de|den|t)|lever(?:de|den|t))(?:\s+met)?",
    more=r"meer\b(?!\s+dan\s+\d)|hoger\b|duurder\b|extra\b|erbij\b|stijging\b|groei\b|boven\b|omhoog\b|stijgen\b|groeien\b|toenemen\b|oplopen\b|toe\b|opgelopen\b|toegenomen\b|gestegen\b|gegroeid\b|in\s+de\s+plus\b",
    less=r"minder\b|lager\b|goedkoper\b|eraf\b|daling\b|onder\b|omlaag\b|dalen\b|zakken\b|krimpen\b|afnemen\b|afgenomen\b|af\b|teruglopen\b|terug\b|gedaald\b|gekrompen\b|gezakt\b|in\s+de\s+min\b|onder\s+het",
    cuts=r"ontsla\w+|ontslag\w*|schrap\w*|geschrapt|verdwijn\w*|verdwen\w*|verlie\w+|sneuvel\w*|verloren|wegbezuinig\w*|kwijt\b|op\s+straat|weg\b|reorganis\w+|vervall\w+|inkrimp\w*",
    makes=r"(?:op|er)\s?bij|cre(?:ë|e)\w+|werk\s+aan|ontsta\w*|aannem\w*|aangenomen|telt\b|heeft\b|in\s+dienst|nieuwe\b|werft\b|werven",
    staff=r"(?:ba(?:an|nen)|arbeidsplaats|voltijdba|fte|vacature|ontsla|werknemer|medewerker|personeel|arbeider|uitzend|ambtena|mens|persoon|person)",
    lists=r"en",
    per_nouns=per_nouns_west.DUTCH,
    per_subject={
        "litre": r"(?:een|de)\s+liter\s+(?:benzine|diesel|melk|olie|brandstof)",
        "kilogram": r"een\s+kilo\s+\w",
        "barrel": r"een\s+vat\s+",
        "ounce": r"een\s+(?:troy\s+)?ounce\s+",
        "euro": r"de\s+euro(?![\w-])(?!\s?(?:zone|landen))",
        "dollar": r"de\s+dollar(?![\w-])",
        "pound": r"het\s+(?:Britse\s+)?pond",
    },
    per_before={
        "share": r"per\s+aandeel",
        "year": r"per\s+jaar|jaarlijks(?:e)?(?:\s+\w+\s+van)?",
        "month": r"per\s+maand|maandelijks(?:e)?",
        "week": r"per\s+week|wekelijks",
        "day": r"per\s+dag|dagelijks",
    },
    per_behind=read_per(
        r"(?:per|voor\s+(?:elk|elke|ieder|iedere)|de|het|een|elke|elk)\s|/\s?", per_nouns_west.DUTCH
    )
    | {"share": r"(?:per|voor\s+elk)\s+(?:gewoon\s+)?aandeel\b"}
    | {"year": r"(?:per|elk)\s+jaar\b|jaarlijks\b"}
    | {"month": r"(?:per|elke)\s+maand\b|maandelijks\b"}
    | {"week": r"(?:per|elke)\s+week\b|wekelijks\b"}
    | {"day": r"(?:per|elke)\s+dag\b|dagelijks\b"}
    | {"hour": r"(?:per|elk)\s+uur\b"}
    | {"person": r"(?:per\s+(?:persoon|inwoner|hoofd)|de\s+man)\b|p\.?p\.?(?!\w)"},
    shares=r"\b(?:aande(?:el|len)|koersdoel|dividend|beursgang)\b",
    averages=r"gemiddeld",
    reaches=r"tot",
    leans=r"tegen\b|een\b|tot\b|na\b|ten\s+opzichte|met\b",
    between=r"tussen(?:\s+de)?|van",
    joins=r"\s+(?:en|tot|à)(?:\s+de)?\s+|\s?[-–—]\s?|\s+tot\s+(?:en\s+met\s+)?",
    turned_before=r"ste(?:eg|eg|gen|ijg)\w*|daal\w*|ging|gaat|zak\w*|verho\w*|verla\w*|groei\w*|liep",
    turns=r"\s+naar\s+",
    stated=r"(?:ongeveer|circa|ca\.|ruim|bijna|zo['’]n|omgerekend|gelijk\s+aan|meer\s+dan|=)",
    aside=r",?\s+omgerekend|,?\s+oftewel|,?\s+gelijk\s+aan",
    parts=r"van\s+hen|waarvan|daarvan",
    after=r"tegen|na|van",
    earned=r"omzet\w*|winst\w*|verlies|schuld\w*|invester\w+|boete|begroting|lening|waarde|kost(?:en|te|t)?\b|dividend|subsidie|ebitda|opbrengst\w*|bezuinig\w+",
    clause=r"[;:!?]|,(?!\d)|\s[–—-]\s|\s(?:maar|terwijl|hoewel)\s",
    fillers=r"de|het|een|van|voor|in|op|en|met|om|te|dat|die|is|was|zijn|er|bij|tot|aan|uit|meer|minder|dan|ruim|bijna|"
    r"ongeveer|circa|tussen|heeft|werd|wordt",
    traps=r"(?:artikel|art\.|lid|nr\.|nummer|pagina|Boeing|Airbus|wet|kanaal|groep|snelweg)\s",
)
"""The table of Dutch."""

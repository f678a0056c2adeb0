"""Danish: how its papers write figures."""

from decimal import Decimal

from digest.lexicon.languages import per_nouns_west
from digest.lexicon.languages.figures import FigureWords, find_counted, make_lemma, read_per
from digest.lexicon.languages.money_da import COINS, NAMES
from digest.lexicon.tables import read_table
from digest.model.entry import Qualifier

_COUNTED = read_table("""
    job: job, jobs
    arbejdsplads: arbejdspladser
    stilling: stillinger
    årsværk: årsværk
    ansat: ansatte
    medarbejder: medarbejdere
    person: personer
    menneske: mennesker
    indbygger: indbyggere
    husstand: husstande
    familie: familier
    passager: passagerer
    rejsende: rejsende
    turist: turister
    besøgende: besøgende, gæster
    kunde: kunder
    bruger: brugere
    elev: elever
    studerende: studerende
    aktie: aktier
    køretøj: køretøjer
    bil: biler, elbiler
    fly: fly
    skib: skibe
    container: containere
    bolig: boliger
    lejlighed: lejligheder
    butik: butikker
    virksomhed: virksomheder
    selskab: selskaber
    fabrik: fabrikker
    gris: grise, svin
    eksemplar: eksemplarer
    billet: billetter
    ansøgning: ansøgninger
    vindmølle: vindmøller
""")

DANISH = FigureWords(
    spelled={
        w: Decimal(n)
        for n, w in enumerate("nul én to tre fire fem seks syv otte ni ti elleve tolv".split())
    }
    | {
        "en": Decimal(1),
        "et": Decimal(1),
        "tyve": Decimal(20),
        "tredive": Decimal(30),
        "halvtreds": Decimal(50),
    }
    | {
        "hundrede": Decimal(100),
        "en halv": Decimal("0.5"),
        "et halvt": Decimal("0.5"),
        "halvanden": Decimal("1.5"),
        "en og en halv": Decimal("1.5"),
    },
    rounds={
        r"et\s+tital(?!\w)": Decimal(10),
        r"et\s+hundredtal(?!\w)": Decimal(100),
        r"et\s+dusin(?!\w)": Decimal(12),
    },
    fractions={
        r"halvdelen(?=\s+av\b|[,.])": Decimal(50),
        r"en\s+tredjedel": Decimal(100) / 3,
        r"to\s+tredjedele": Decimal(200) / 3,
        r"en\s+fjerdedel": Decimal(25),
        r"tre\s+fjerdedele": Decimal(75),
        r"en\s+femtedel": Decimal(20),
    },
    scales={r"m(?=kr\b|DKK\b)": Decimal(10**6), r"mia(?=kr\b)": Decimal(10**9)},
    ratios=r"(?P<part>én|en|ett|to|två|tre|fyra|fire|fem|sex|seks|sju|syv|åtta|åtte|otte|nio|ni|\d{1,2})\s(?:av|ut\sav|ud\saf|af)\s"
    r"(?P<whole>två|to|tre|fyra|fire|fem|sex|seks|sju|syv|åtta|åtte|otte|nio|ni|tio|ti|hundra|hundre|hundrede|\d{1,3})(?!\w)",
    names=NAMES,
    money={r"(?<=m)kr|(?<=mrd)kr": "crown", r"kr\b\.?": "crown"},
    coins=COINS,
    percent=r"%|procent(?!\w)|pct\.?(?!\w)",
    points=r"procentpoint|procentenhed(?:er)?",
    basis=r"basispunkt(?:er)?|rentepunkt(?:er)?",
    multiples={
        r"det\s+dobbelte": Decimal(2),
        r"dobbelt\s+så\s+(?:meget|mange|højt|stor[te]?)": Decimal(2),
    },
    times=r"gange(?!\s+(?:om|per|i)\b)",
    counted=find_counted(_COUNTED, r"nye|andre|unge|flere"),
    lemma=make_lemma(_COUNTED),
    measures=r"tons?|kilo(?:gram)?|(?:kvadrat|kubik|kilo)?meter|hektar|megawatt(?:timer)?|gigawatt(?:timer)?|terawatttimer|kilowatttimer|liter|tønder|grader",
    before={
        Qualifier.UP_TO: r"(?:op\s+til|indtil|maksimalt|højst|ikke\s+mere\s+end)",
        Qualifier.AT_LEAST: r"minst|i\s+det\s+minste|ikke\s+mindre\s+end|mindst",
        Qualifier.MORE_THAN: r"mere\s+end|over|godt|flere\s+end|overstig\w+|godt\s+og\s+vel|højere\s+end|lidt\s+over|små",
        Qualifier.LESS_THAN: r"mindre\s+end|under|færre\s+end|lavere\s+end",
        Qualifier.ALMOST: r"næsten|knap|knapt|tæt\s+på|nær|op\s+mod|henved",
        Qualifier.ABOUT: r"cirka|ca\.?|omkring|omtrent|rundt\s+regnet|anslået|anslåede|i\s+omegnen\s+af|omtrentlig|omkring",
    },
    behind={Qualifier.ABOUT: r"omtrent\b"},
    up=r"øg\w+|steg\b|stig\w+|op\b|opgang|fremgang|vækst\w*|voks\w+|hæv\w+|løft\w*|højere|dyrere|mere|hop\w*|forhøj\w+",
    down=r"fald\w*|ned(?:gang)?\b|sænk\w+|skær\w*|skar\b|reducer\w+|mindsk\w+|dyk\w*|styrt\w*|skrump\w*|lavere|billigere|mindre|tab(?:te|er)\b|tilbagegang",
    change=r"med|med\s+(?:omkring|næsten|over)|på",
    level=r"til|på|utgjør|når",
    gains=r"(?:øge(?:de|s)|steg|stiger|steget|voksede|vokser|op|hævede)(?=\s*$)|(?:stigning|fremgang|opgang|vækst|forøgelse|plus)\s+på(?=\s*$)",
    losses=r"(?:faldt|falder|faldet|dykkede|dykker|styrtede|skrumpede|tabte|ned)(?=\s*$)|(?:nedgang|fald|reduktion|tilbagegang|dyk|minus)\s+på(?=\s*$)",
    more=r"mere\b|højere\b|flere\b|dyrere\b|op\b|vækst\b",
    less=r"mindre\b|lavere\b|færre\b|billigere\b|ned\b",
    cuts=r"fyr\w+|afskedig\w+|opsig\w+|opsagt|nedlæg\w*|nedlagt|skær\w*|forsvind\w*|forsvandt|mister?|mistede|siger\s+farvel",
    makes=r"ansæt\w+|skab\w+|rekrutter\w+|beskæftig\w+|har\b|nye\b",
    staff=r"(?:job|arbejdsplads|stilling|årsværk|ansat|medarbejder|person)",
    lists=r"og",
    per_nouns=per_nouns_west.DANISH,
    per_subject={
        "litre": r"en\s+liter\s+",
        "dollar": r"dollaren",
        "euro": r"euroen",
        "barrel": r"(?:en\s+)?tønde\s+(?:brent|olie)",
    },
    per_before={
        "share": r"pr\.?\s+aktie|per\s+aktie",
        "year": r"per\s+år|årlig(?:t|e)?",
        "month": r"per\s+måned|i\s+måneden",
    },
    per_behind=read_per(r"(?:per|pr\.?|for\s+hver|for\s+en|for\s+et)\s|/\s?", per_nouns_west.DANISH)
    | {
        "year": r"(?:per|i)\s+(?:år(?=\s*[,.;]|$)|året)|årlig\b",
        "month": r"(?:per\s+måned|i\s+måneden)\b",
    }
    | {
        "hour": r"(?:per\s+time|i\s+timen|timen)\b",
        "week": r"(?:per|i)\s+ugen?\b",
        "day": r"(?:per\s+(?:dag|døgn)|om\s+dagen|i\s+døgnet)\b",
    }
    | {
        "unit": r"(?:per\s+)?(?:stykk|stk)\b",
        "litre": r"(?:per\s+liter|literen)\b",
        "kilogram": r"(?:per\s+kilo(?:gram)?|kiloet)\b",
    },
    shares=r"\b(?:aktie\w*|kursmål\w*|udbytte\w*)\b",
    reaches=r"op\s+til",
    leans=r"mot\b|sammenlignet\b|en\b|efter\b|fra\b|med\b",
    between=r"mellem|fra",
    joins=r"\s+(?:og|til)\s+|\s?[-–—]\s?",
    turned_before=r"steg|stig\w+|hæv\w+|sænk\w+|øg\w+|reducer\w+|faldt|gik",
    stated=r"(?:cirka|ca\.?|omkring|omtrent|godt|knap|svarende\s+til|næsten|=|hvad\s+der\s+svarer\s+til)",
    aside=r",?\s+(?:svarende\s+til|hvad\s+der\s+svarer\s+til|hvilket\s+svarer\s+til|det\s+vil\s+sige)",
    after=r"mot|sammenlignet\smed|fra|efter",
    clause=r"[;:!?]|,(?!\d)|\s[–—-]\s|\s(?:men|mens)\s",
    fillers=r"en|et|den|det|de|i|på|av|og|til|for|med|som|er|var|har|om|fra|ved|mer|mindre|end|omkring|næsten|mellem",
    traps=r"(?:paragraf|nr|nummer|side|kapittel|Boeing|Airbus|lov|E|riksvei)\s",
)
"""The table of Danish."""

"""Norwegian: how its papers write figures."""

from decimal import Decimal

from digest.lexicon.languages import per_nouns_west
from digest.lexicon.languages.figures import FigureWords, find_counted, make_lemma, read_per
from digest.lexicon.languages.money_nb import COINS, NAMES
from digest.lexicon.tables import read_table
from digest.model.entry import Qualifier

_COUNTED = read_table("""
    jobb: jobber
    arbeidsplass: arbeidsplasser
    stilling: stillinger
    årsverk: årsverk
    ansatt: ansatte
    medarbeider: medarbeidere
    arbeider: arbeidere
    person: personer
    menneske: mennesker
    innbygger: innbyggere
    husholdning: husholdninger
    familie: familier
    passasjer: passasjerer
    reisende: reisende
    turist: turister
    besøkende: besøkende
    kunde: kunder
    bruker: brukere
    elev: elever
    student: studenter
    aksje: aksjer
    kjøretøy: kjøretøy, kjøretøyer
    bil: biler, elbiler
    fly: fly
    skip: skip
    container: containere
    bolig: boliger
    leilighet: leiligheter
    butikk: butikker
    bedrift: bedrifter
    selskap: selskaper
    fabrikk: fabrikker
    laks: laks
    eksemplar: eksemplarer
    billett: billetter
    søknad: søknader
""")

NORWEGIAN = FigureWords(
    spelled={
        w: Decimal(n)
        for n, w in enumerate("null én to tre fire fem seks sju åtte ni ti elleve tolv".split())
    }
    | {
        "en": Decimal(1),
        "ett": Decimal(1),
        "syv": Decimal(7),
        "tjue": Decimal(20),
        "tretti": Decimal(30),
        "femti": Decimal(50),
    }
    | {
        "hundre": Decimal(100),
        "en halv": Decimal("0.5"),
        "et halvt": Decimal("0.5"),
        "halvannen": Decimal("1.5"),
        "en og en halv": Decimal("1.5"),
    },
    rounds={
        r"et\s+titall(?!\w)": Decimal(10),
        r"et\s+hundretall(?!\w)": Decimal(100),
        r"et\s+dusin(?!\w)": Decimal(12),
    },
    fractions={
        r"halvparten(?=\s+av\b|[,.])": Decimal(50),
        r"en\s+tre(?:dje)?del": Decimal(100) / 3,
        r"to\s+tre(?:dje)?deler": Decimal(200) / 3,
        r"en\s+(?:fjerdedel|firedel)": Decimal(25),
        r"tre\s+(?:fjerdedeler|firedeler)": Decimal(75),
        r"en\s+femtedel|en\s+femdel": Decimal(20),
    },
    scales={r"m(?=kr\b|NOK\b)": Decimal(10**6), r"mrd(?=kr\b|NOK\b)": Decimal(10**9)},
    ratios=r"(?P<part>én|en|ett|to|två|tre|fyra|fire|fem|sex|seks|sju|syv|åtta|åtte|otte|nio|ni|\d{1,2})\s(?:av|ut\sav|ud\saf|af)\s"
    r"(?P<whole>två|to|tre|fyra|fire|fem|sex|seks|sju|syv|åtta|åtte|otte|nio|ni|tio|ti|hundra|hundre|hundrede|\d{1,3})(?!\w)",
    names=NAMES,
    money={r"(?<=m)kr|(?<=mrd)kr": "crown", r"kr\b\.?": "crown"},
    coins=COINS,
    percent=r"%|prosent(?!\w)|pst\.",
    points=r"prosentpoeng|prosentenhet(?:er)?",
    basis=r"basispunkt(?:er)?|rentepunkt(?:er)?",
    multiples={
        r"det\s+dobbelte": Decimal(2),
        r"dobbelt\s+så\s+(?:mye|mange|høyt|stor[te]?)": Decimal(2),
    },
    times=r"ganger(?!\s+(?:om|per|i)\b)",
    counted=find_counted(_COUNTED, r"nye|andre|unge|flere"),
    lemma=make_lemma(_COUNTED),
    measures=r"tonn|kilo(?:gram)?|(?:kvadrat|kubikk|kilo)?meter|hektar|megawatt(?:timer)?|gigawatt(?:timer)?|terawattimer|kilowattimer|liter|fat|grader",
    before={
        Qualifier.UP_TO: r"(?:opp\s?til|inntil|maksimalt|maks|høyst|ikke\s+mer\s+enn)",
        Qualifier.AT_LEAST: r"minst|i\s+det\s+minste|ikke\s+mindre\s+enn|fra\s+og\s+med",
        Qualifier.MORE_THAN: r"mer\s+enn|over|drøyt|drøye|flere\s+enn|godt\s+over|oversti\w+|vel|høyere\s+enn",
        Qualifier.LESS_THAN: r"mindre\s+enn|under|færre\s+enn|lavere\s+enn",
        Qualifier.ALMOST: r"nesten|knapt|snaue?|nær|nærmere|tett\s+(?:på|oppunder)",
        Qualifier.ABOUT: r"cirka|ca\.?|omkring|omtrent|rundt|anslagsvis|om\s+lag|omlag|i\s+overkant\s+av",
    },
    behind={Qualifier.ABOUT: r"omtrent\b"},
    up=r"øk\w+|steg\b|stig\w+|opp\b|oppgang|vekst\w*|voks\w+|hev\w+|løft\w*|klatr\w*|høyere|dyrere|mer|hopp\w*|satte\s+opp",
    down=r"falt|fall\w*|sank|synk\w+|ned(?:gang)?\b|senk\w+|kutt\w*|redus\w+|mink\w+|stup\w*|ras(?:te|et)?\b|krymp\w*|lavere|billigere|mindre|tap(?:te|er)\b|satte\s+ned",
    change=r"med|med\s+(?:rundt|nesten|over)",
    level=r"til|på|utgjør|når",
    gains=r"(?:øk(?:te|er|t|ning)|steg|stiger|vokste|vokser|opp|klatret|løftet|satt\s+opp|hevet)(?=\s*$)|(?:økning|oppgang|vekst|løft)\s+på(?=\s*$)",
    losses=r"(?:falt|faller|sank|synker|ned|stupte|stuper|raste|raser|krympet|mistet|tapte)(?=\s*$)|(?:nedgang|fall|reduksjon|ras|kutt)\s+på(?=\s*$)",
    more=r"mer\b|høyere\b|flere\b|dyrere\b|opp\b|vekst\b",
    less=r"mindre\b|lavere\b|færre\b|billigere\b|ned\b",
    cuts=r"si(?:er|r)?\s+opp|oppsag\w+|sagt\s+opp|permitter\w*|kutt\w*|nedbemann\w*|forsvinn\w*|forsvant|mister?|legges?\s+ned|sparke\w*",
    makes=r"ansett\w+|skap\w+|rekrutter\w+|sysselsett\w+|har\b|nye\b",
    staff=r"(?:jobb|arbeidsplass|stilling|årsverk|ansatt|medarbeider|arbeider|person)",
    lists=r"og",
    per_nouns=per_nouns_west.NORWEGIAN,
    per_subject={
        "litre": r"en\s+liter\s+",
        "dollar": r"dollaren",
        "euro": r"euroen",
        "barrel": r"(?:et\s+)?fat\w*\s+(?:nordsjøolje|brent|olje)",
    },
    per_before={
        "share": r"per\s+aksje",
        "year": r"per\s+år|årlig(?:e)?",
        "month": r"per\s+måned|i\s+måneden",
    },
    per_behind=read_per(
        r"(?:per|pr\.?|for\s+hver|for\s+en|for\s+et)\s|/\s?", per_nouns_west.NORWEGIAN
    )
    | {
        "year": r"(?:per|i)\s+(?:år(?=\s*[,.;]|$)|året)|årlig\b",
        "month": r"(?:per\s+måned|i\s+måneden)\b",
    }
    | {
        "hour": r"(?:per\s+time|i\s+timen|timen)\b",
        "week": r"(?:per|i)\s+uk[ea]n?\b",
        "day": r"(?:per\s+(?:dag|døgn)|om\s+dagen|i\s+døgnet)\b",
    }
    | {
        "unit": r"(?:per\s+)?(?:stykk|stk)\b",
        "litre": r"(?:per\s+liter|literen)\b",
        "kilogram": r"(?:per\s+kilo(?:gram)?|kiloen)\b",
    },
    shares=r"\b(?:aksje\w*|kursmål\w*|utbytte\w*)\b",
    reaches=r"opp\s+til",
    leans=r"mot\b|sammenlignet\b|en\b|etter\b|fra\b|med\b",
    between=r"mellom|fra",
    joins=r"\s+(?:og|til)\s+|\s?[-–—]\s?",
    turned_before=r"steg|stig\w+|hev\w+|senk\w+|øk\w+|redus\w+|falt|gikk",
    stated=r"(?:cirka|ca\.?|omkring|omtrent|drøyt|knapt|tilsvarende|tilsvarer|rundt|nesten|om\s+lag|=)",
    aside=r",?\s+(?:tilsvarende|noe\s+som\s+tilsvarer|det\s+vil\s+si)",
    after=r"mot|sammenlignet\smed|fra|etter",
    clause=r"[;:!?]|,(?!\d)|\s[–—-]\s|\s(?:men|mens)\s",
    fillers=r"en|et|den|det|de|i|på|av|og|til|for|med|som|er|var|har|om|fra|ved|mer|mindre|enn|rundt|nesten|mellom",
    traps=r"(?:paragraf|nr|nummer|side|kapittel|Boeing|Airbus|lov|E|riksvei)\s",
)
"""The table of Norwegian."""

"""Swedish: how its papers write figures."""

from decimal import Decimal

from digest.lexicon.languages import per_nouns_west
from digest.lexicon.languages.figures import FigureWords, find_counted, make_lemma, read_per
from digest.lexicon.languages.money_sv import COINS, NAMES
from digest.lexicon.tables import read_table
from digest.model.entry import Qualifier

_COUNTED = read_table("""
    jobb: jobb
    arbetstillfälle: arbetstillfällen
    tjänst: tjänster
    anställd: anställda
    medarbetare: medarbetare
    arbetare: arbetare
    person: personer
    människa: människor
    invånare: invånare
    hushåll: hushåll
    familj: familjer
    passagerare: passagerare
    resenär: resenärer
    turist: turister
    besökare: besökare
    kund: kunder
    användare: användare
    elev: elever
    student: studenter
    aktie: aktier
    fordon: fordon
    bil: bilar
    lastbil: lastbilar
    flygplan: flygplan
    fartyg: fartyg
    container: containrar
    bostad: bostäder
    lägenhet: lägenheter
    butik: butiker
    kontor: kontor
    företag: företag
    fabrik: fabriker
    flaska: flaskor
    exemplar: exemplar
    biljett: biljetter
    ansökan: ansökningar
""")

SWEDISH = FigureWords(
    spelled={
        w: Decimal(n)
        for n, w in enumerate("noll ett två tre fyra fem sex sju åtta nio tio elva tolv".split())
    }
    | {
        "en": Decimal(1),
        "tjugo": Decimal(20),
        "trettio": Decimal(30),
        "femtio": Decimal(50),
        "hundra": Decimal(100),
    }
    | {
        "en halv": Decimal("0.5"),
        "en och en halv": Decimal("1.5"),
        "halvannan": Decimal("1.5"),
        "ett halvt": Decimal("0.5"),
    },
    rounds={
        r"ett\s+tiotal(?!\w)": Decimal(10),
        r"ett\s+hundratal(?!\w)": Decimal(100),
        r"ett\s+dussin(?!\w)": Decimal(12),
    },
    fractions={
        r"hälften(?=\s+av\b|[,.])": Decimal(50),
        r"en\s+tredjedel": Decimal(100) / 3,
        r"två\s+tredjedelar": Decimal(200) / 3,
        r"en\s+fjärdedel": Decimal(25),
        r"tre\s+fjärdedelar": Decimal(75),
        r"en\s+femtedel": Decimal(20),
    },
    scales={
        r"t(?=kr\b)": Decimal(1_000),
        r"mn?(?=kr\b|SEK\b)": Decimal(10**6),
        r"mdr?(?=kr\b|SEK\b)": Decimal(10**9),
    },
    ratios=r"(?P<part>én|en|ett|to|två|tre|fyra|fire|fem|sex|seks|sju|syv|åtta|åtte|otte|nio|ni|\d{1,2})\s(?:av|ut\sav|ud\saf|af)\s"
    r"(?P<whole>två|to|tre|fyra|fire|fem|sex|seks|sju|syv|åtta|åtte|otte|nio|ni|tio|ti|hundra|hundre|hundrede|\d{1,3})(?!\w)",
    names=NAMES,
    money={r"(?<=m)kr|(?<=md)kr|(?<=mdr)kr|(?<=t)kr": "crown", r"kr\b\.?": "crown"},
    coins=COINS,
    percent=r"%|procent(?!\w)|proc\.",
    points=r"procentenhet(?:er)?|procentpoäng",
    basis=r"(?:räntepunkt|baspunkt|punkt)(?:er)?|baspoäng",
    multiples={
        r"det\s+dubbla": Decimal(2),
        r"dubbelt\s+så\s+(?:mycket|många|högt|stor[ta]?)": Decimal(2),
    },
    times=r"gånger(?!\s+(?:om|per|i)\b)",
    counted=find_counted(_COUNTED, r"nya|andra|unga|fler"),
    lemma=make_lemma(_COUNTED),
    measures=r"ton|kilo(?:gram)?|(?:kvadrat|kubik|kilo)?meter|hektar|megawatt(?:timmar)?|gigawatt(?:timmar)?|terawattimmar|kilowattimmar|liter|fat|grader",
    before={
        Qualifier.UP_TO: r"upp\s+till|högst|maximalt|som\s+mest|max",
        Qualifier.AT_LEAST: r"minst|åtminstone|lägst|inte\s+mindre\s+än|från",
        Qualifier.MORE_THAN: r"mer\s+än|över|drygt|fler\s+än|dryga|överstig\w+|högre\s+än|gott\s+och\s+väl",
        Qualifier.LESS_THAN: r"mindre\s+än|under|färre\s+än|lägre\s+än|understig\w+",
        Qualifier.ALMOST: r"nästan|knappt|nära|knappa|närmare|inemot",
        Qualifier.ABOUT: r"cirka|ca\.?|omkring|ungefär|runt|kring|uppskattningsvis|i\s+runda\s+slängar|en",
    },
    behind={Qualifier.ABOUT: r"ungefär\b"},
    up=r"ök\w+|steg\b|stig\w+|stiger|upp\b|uppgång|tillväxt|väx\w+|höj\w+|lyft\w*|klättra\w*|rusa\w*|högre|dyrare|mer|avancera\w*|hopp\w*",
    down=r"minsk\w+|föll|fall\w*|sjunk\w+|sjönk|ned(?:gång)?\b|ner\b|sänk\w+|tapp\w+|backa\w*|ras(?:a|ade|et)?\b|krymp\w*|krympte|lägre|billigare|mindre|förlor\w+|dalade|dyk\w*|dök",
    change=r"med|med\s+(?:drygt|knappt|cirka)|på",
    level=r"till|på|uppgick\s+till|når",
    gains=r"(?:ök(?:ade|ar|at|ning)|steg|stig(?:er|it)|växte|växer|upp|avancera(?:de|r)|lyfte|klättrade|rusade|höj(?:er|de|s|des))(?=\s*$)|(?:ökning|uppgång|tillväxt|lyft)\s+(?:med|på|om)(?=\s*$)",
    losses=r"(?:minskade|minskar|föll|faller|sjönk|sjunker|backade|backar|tappade|tappar|rasade|rasar|ned|ner|krympte|dalade|dök)(?=\s*$)|(?:minskning|nedgång|fall|ras|tapp)\s+(?:med|på|om)(?=\s*$)",
    more=r"mer\b|högre\b|fler\b|dyrare\b|upp\b|plus\b",
    less=r"mindre\b|lägre\b|färre\b|billigare\b|ner\b|ned\b|back\b|minus\b",
    cuts=r"varsl\w+|säg\w+\s+upp|uppsag\w+|avskeda\w*|försvinn\w*|försvann|dra\s+ner|skär\w*|stryk\w*|lägg\w*\s+ned|förlora\w*|bort\b|säger\s+upp",
    makes=r"anställ(?:er|a|t|de)\b|skap\w+|rekryter\w+|sysselsätt\w+|har\b|nya\b",
    staff=r"(?:jobb|arbetstillfälle|tjänst|anställd|medarbetare|arbetare|person)",
    lists=r"och",
    per_nouns=per_nouns_west.SWEDISH,
    per_subject={
        "litre": r"(?:en|litern)\s+liter\s+|litern?\s+bensin",
        "dollar": r"dollarn",
        "euro": r"euron",
        "barrel": r"(?:ett\s+)?fat\w*\s+(?:brent|olja)",
    },
    per_before={
        "share": r"per\s+aktie",
        "year": r"per\s+år|årligen|årliga",
        "month": r"per\s+månad|i\s+månaden",
    },
    per_behind=read_per(r"(?:per|för\s+varje|för\s+en|för\s+ett)\s|/\s?", per_nouns_west.SWEDISH)
    | {"year": r"(?:per|om)\s+(?:år\b|året)|årligen\b", "month": r"(?:per|i)\s+månad(?:en)?\b"}
    | {
        "hour": r"(?:per\s+timme|i\s+timmen)\b",
        "week": r"(?:per|i)\s+veckan?\b",
        "day": r"per\s+(?:dag|dygn)\b|om\s+dagen\b",
    },
    shares=r"\b(?:aktie\w*|riktkurs\w*|utdelning\w*)\b",
    reaches=r"upp\s+till",
    leans=r"jämfört\b|mot\b|en\b|efter\b|från\b|med\b",
    between=r"mellan|från",
    joins=r"\s+(?:och|till)\s+|\s?[-–—]\s?",
    turned_before=r"steg|stig\w+|höj\w+|sänk\w+|öka\w*|minska\w*|föll|gick|från\s+\d",
    stated=r"(?:cirka|ca\.?|omkring|ungefär|drygt|knappt|motsvarande|motsvarar|runt|nästan|=)",
    aside=r",?\s+(?:motsvarande|vilket\s+motsvarar|det\s+vill\s+säga)",
    after=r"mot|jämfört\smed|från|efter",
    clause=r"[;:!?]|,(?!\d)|\s[–—-]\s|\s(?:men|medan)\s",
    fillers=r"en|ett|den|det|de|i|på|av|och|till|för|med|som|är|var|har|om|från|vid|mer|mindre|än|drygt|knappt|cirka|mellan",
    traps=r"(?:paragraf|nr|nummer|sidan|kapitel|Boeing|Airbus|lag|E|väg|riksväg)\s",
)
"""The table of Swedish."""

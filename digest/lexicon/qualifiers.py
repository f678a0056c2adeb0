"""Words that bound an amount, and say what one of."""

from digest.model.entry import Qualifier

_SOFTLY = (
    "just; a little; a bit; a shade; a touch; a tad; a fraction; a whisker; a hair; slightly; "
    "marginally; fractionally; narrowly; only just"
).split("; ")
_PRICED = "cost costs costing priced prices price tickets fares rates rooms available".split()
_BELOW = "under; below; less than; fewer than; short of; shy of; lower than".split("; ")
_MODALS = "to will may could should would might can".split()
_PASSING = "top pass exceed surpass break breach clear cross outstrip eclipse".split()

QUALIFIERS: dict[tuple[str, ...], Qualifier] = {
    tuple(phrase.split()): qualifier
    for qualifier, phrases in {
        Qualifier.UP_TO: "up to; upto; as much as; as many as; as high as; a maximum of; "
        "maximum of; no more than; not more than; no larger than; at most; at the most; "
        "capped at; a ceiling of; rarely exceeds; rarely exceed; rarely exceeded; "
        "max; max .; ≤; never exceeds; not exceed; not exceeding; cannot exceed; not to exceed; "
        "up to around; up to about; up to a maximum of; to as much as; no higher than; "
        "no bigger than; no greater than; not above; not over; nothing more than; limited to; "
        "restricted to; maximum",
        Qualifier.ABOUT: "about; around; approximately; roughly; some; circa; c; ca; approx; "
        "approx .; c .; ca .; in the region of; of the order of; on the order of; "
        "in the order of; in the vicinity of; in the neighbourhood of; in the neighborhood of; "
        "in the ballpark of; somewhere around; somewhere near; somewhere in the region of; "
        "~; ≈; more or less; broadly; something like; or so; an estimated; "
        "thereabouts",
        Qualifier.AT_LEAST: "at least; a minimum of; minimum of; no less than; no fewer than; "
        "not less than; not fewer than; no lower than; no smaller than; not below; not under; "
        "min; min .; ≥; at the very least; at the least; at a minimum; a floor of; starting at; "
        "starting from; starts from; start from; minimum; as little as; "
        "as low as; as few as; " + "; ".join(f"{priced} from" for priced in _PRICED),
        Qualifier.MORE_THAN: "more than; over; above; in excess of; exceeding; exceeds; exceeded; "
        "exceed; topping; topped; surpassing; surpassed; upwards of; upward of; north of; "
        "greater than; just over; well over; a little over; a bit more than; larger than; "
        "bigger than; higher than; >; better than; beyond; tops; past; breached; breaching; "
        "crossed; crossing; outstripping; outstripped; eclipsing; eclipsed; broke through; "
        "breaking through; burst through; has passed; have passed; had passed; "
        + "; ".join(f"{modal} {verb}" for modal in _MODALS for verb in _PASSING),
        Qualifier.LESS_THAN: "less than; fewer than; under; below; lower than; smaller than; "
        "south of; <; cheaper than; sub -",
        Qualifier.ALMOST: "almost; nearly; close to; approaching; nearing; not quite; virtually; "
        "practically; nigh on; well nigh; short of; shy of; verging on; bordering on; "
        "closing in on; close on; getting on for; best part of; better part of; neared; nears; "
        "not far off; not far from; not much less than; little less than; "
        + "; ".join(f"{softly} {below}" for softly in _SOFTLY for below in _BELOW),
    }.items()
    for phrase in phrases.split("; ")
}
"""What stands before an amount."""

_VERBAL = frozenset("top exceed pass break broke burst clear cross start from".split())
BOUNDS = "|".join(
    sorted(
        {
            word
            for phrase, qualifier in QUALIFIERS.items()
            for word in phrase
            if qualifier is not Qualifier.LESS_THAN
            and phrase[0] not in _MODALS
            and all(part.isalpha() and len(part) > 1 for part in phrase)
            and not phrase[0].endswith(("ed", "ing", "s"))
            and not any(part.startswith(tuple(_VERBAL)) for part in phrase)
        }
    )
)
"""The words of those that are no verbs, as alternatives of a pattern."""

LONGEST_QUALIFIER = max(len(phrase) for phrase in QUALIFIERS)
"""Words of the longest one."""

AFTERWARDS: dict[tuple[str, ...], Qualifier] = {
    ("or", "more"): Qualifier.AT_LEAST,
    ("or", "above"): Qualifier.AT_LEAST,
    ("and", "above"): Qualifier.AT_LEAST,
    ("or", "higher"): Qualifier.AT_LEAST,
    ("or", "over"): Qualifier.AT_LEAST,
    ("and", "over"): Qualifier.AT_LEAST,
    ("and", "up"): Qualifier.AT_LEAST,
    ("and", "upwards"): Qualifier.AT_LEAST,
    ("or", "better"): Qualifier.AT_LEAST,
    ("or", "so"): Qualifier.ABOUT,
    ("or", "less"): Qualifier.UP_TO,
    ("or", "fewer"): Qualifier.UP_TO,
    ("or", "lower"): Qualifier.UP_TO,
    ("or", "under"): Qualifier.UP_TO,
    ("or", "below"): Qualifier.UP_TO,
    ("and", "under"): Qualifier.UP_TO,
    ("and", "below"): Qualifier.UP_TO,
    ("at", "best"): Qualifier.UP_TO,
    ("and", "counting"): Qualifier.AT_LEAST,
    ("and", "rising"): Qualifier.AT_LEAST,
    ("and", "climbing"): Qualifier.AT_LEAST,
    ("at", "a", "minimum"): Qualifier.AT_LEAST,
    ("at", "a", "maximum"): Qualifier.UP_TO,
    ("at", "the", "least"): Qualifier.AT_LEAST,
    ("at", "the", "most"): Qualifier.UP_TO,
    ("at", "the", "very", "least"): Qualifier.AT_LEAST,
    ("at", "the", "very", "most"): Qualifier.UP_TO,
    (",", "give", "or", "take"): Qualifier.ABOUT,
    (",", "or", "more"): Qualifier.AT_LEAST,
    (",", "or", "thereabouts"): Qualifier.ABOUT,
    ("give", "or"): Qualifier.ABOUT,
    ("or", "thereabouts"): Qualifier.ABOUT,
    ("at", "most"): Qualifier.UP_TO,
    ("at", "least"): Qualifier.AT_LEAST,
}
"""What stands behind it."""
LONGEST_AFTERWARDS = max(len(phrase) for phrase in AFTERWARDS)
"""Words of the longest of those."""

GOVERNED = frozenset({"over", "about", "around"})
"""Words of a bound that may also be the preposition of a noun or verb: talks over $5m."""

HANDED_OVER = frozenset(
    "hand hands handed handing turn turns turned turning sign signs signed signing roll rolls "
    "rolled rolling carry carries carried carrying fork forks forked forking spread spreads "
    "spreading stretch stretches stretched stretching sprawl sprawls sprawled sprawling scattered "
    "phased staggered".split()
)
"""Verbs whose particle "over" is: hand over $7.5m, spread over 22 hectares."""

GOVERNORS = frozenset(
    "talks talk talking talked dispute disputes lawsuit lawsuits wrangle feud spat stand-off "
    "standoff impasse deadlock anger angry outcry fury furious uproar controversy scandal "
    "negotiations discussions disagreement disagreements quarrel argument arguments worries "
    "worried doubts unease uncertainty uncertain alarm alarmed anxious anxiety upset dismay "
    "criticism complaint complaints allegations backlash scrutiny litigation arbitration "
    "inquiry enquiry probe investigation odds unaware fine fines penalty penalties censure".split()
)
"""Nouns and adjectives whose "over" or "about" bounds nothing."""

GOVERNORS_OF_MONEY = frozenset(
    "row rows clash clashes clashed battle battles fight fights fighting concern concerns "
    "concerned question questions queries worry protest protests argue argues argued arguing "
    "inquiries probes investigations suits case cases know knows knew aware ask asked "
    "warn warns warning warnings warned tussle tussles quarrels quarrelled bickering "
    "haggle haggled haggling wrangling".split()
)
"""Those that may also be a verb whose object is a count: the survey questions about 500 people."""

TELLERS = frozenset(
    "mislead misleads misled misleading lie lied lying deceive deceived deceiving complain "
    "complains complained complaining sue sues sued suing criticise criticised criticize "
    "criticized grill grilled quizzed questioned".split()
)
"""Verbs that name a person first, then with a preposition what it is about: misled X about."""

PARTIES = frozenset({"with", "between", "among", "at", "within", "against", "from", "to"})
"""What ties the party to a noun: talks with the bank over $5m."""

OBJECTS = frozenset(
    "bid bids offer offers approach takeover merger plan plans proposal proposals project "
    "projects scheme claim claims lawsuit lawsuits suit suits case cases appeal charge charges "
    "order orders stake stakes deal deals contract contracts tender ipo flotation loan loans "
    "debt debts facility overdraft mortgage bond bonds line portfolio fund pile".split()
)
"""What is itself dropped, cut or raised, whatever money stands before it: drops $5m bid."""

PASSED_OVER = frozenset(
    "a an the another additional further extra of total value sum initial combined new estimated "
    "expected net".split()
)
"""Words that may stand between a qualifier and its amount: up to a total of $5m."""

PER_NOUNS = frozenset(
    "year month week day hour minute second night quarter share barrel tonne ton ounce kg "
    "kilogram kilogramme kilo pound lb litre liter gallon person head unit piece vehicle car "
    "home household seat ticket employee worker bottle pack bushel acre hectare megawatt "
    "megawatt-hour kilowatt mwh kwh mile kilometre kilometer km metre meter passenger customer "
    "user subscriber student child family room bed dose shot tablet copy issue box bag tonne-mile "
    "day game match session trip ride visit shareholder unitholder plane aircraft bag sqm sqft "
    "token coin pop visitor guest patient pupil voter taxpayer resident member adult kilowatt-hour "
    "truckload container maund quintal season dozen tael picul tola tray can crate catty jin "
    "mmbtu carat".split()
)
"""What "a" may part an amount by: €5 a share."""

WHOLES = frozenset(
    "plane jet aircraft airliner helicopter drone ship vessel carrier tanker ferry boat frigate "
    "submarine train locomotive carriage tram bus truck lorry tank missile satellite launch "
    "rocket engine reactor turbine rig well mine plant factory store shop branch school clinic "
    "hospital hotel house home villa flat apartment plot film movie episode show concert tour "
    "fight bout game match race series title head person worker employee player mile kilometre "
    "kilometer km acre hectare "
    "megawatt gigawatt mw gw unit dose piece".split()
)
"""What "a" may part millions by: $48m a plane, £2m an episode."""

ADVERBS = {
    "annually": "year",
    "yearly": "year",
    "annum": "year",
    "monthly": "month",
    "weekly": "week",
    "daily": "day",
    "hourly": "hour",
    "nightly": "night",
    "quarterly": "quarter",
    "apiece": "each",
}
"""Adverbs that part an amount."""

PERIODS = {
    "annual": "year",
    "yearly": "year",
    "quarterly": "quarter",
    "monthly": "month",
    "weekly": "week",
    "daily": "day",
    "nightly": "night",
    "hourly": "hour",
}
"""Adjectives that part what is paid."""

PAID = frozenset(
    "fee fees rent rents rental salary salaries wage wages pay payment payments subscription "
    "spending expenditure expenditures cost costs budget charge charges premium premiums "
    "instalment instalments installment installments bill bills allowance pension royalty "
    "royalties subsidy subsidies toll licence tariff stipend stipends bonus".split()
)
"""What is paid again and again."""

RECKONED = frozenset(
    "consensus forecast estimate estimates target loss losses profit profits deficit surplus "
    "median goal revenue revenues sales income turnover earnings".split()
)
"""What an amount is set beside, in the currency of the one before."""

YEARLY = frozenset(
    "sales revenue revenues turnover income output production capacity savings synergies exports "
    "imports investment investments harvest harvests crop catch consumption demand throughput "
    "traffic intake yield".split()
)
"""What is counted by the year where it is called annual."""

COSTING = frozenset(
    "cost costs sells sold fetches fetched trades traded changed rents retails retailed "
    "goes starts start".split()
)
"""Verbs of a price."""

WEIGHED = frozenset(
    "barrel tonne ton ounce kg kilogram kilogramme kilo lb litre liter gallon bushel "
    "megawatt-hour mwh kwh carat".split()
)
"""What goods are sold by."""

GOODS = frozenset(
    (measure, good)
    for measures, goods in {
        "bushel": "wheat corn soybeans soybean oats maize barley rye",
        "barrel": "brent wti crude oil dubai",
        "litre liter gallon": "petrol diesel gasoline kerosene gasoil lpg",
        "ounce": "gold silver platinum palladium",
        "pound": "copper coffee cotton sugar uranium",
        "tonne ton": "copper aluminium aluminum zinc lead nickel tin cocoa rice wheat maize",
        "kg kilogram kilo": "rice onions tomatoes potatoes sugar beef chicken pork tea rubber",
    }.items()
    for measure in measures.split()
    for good in ("", *goods.split())
)
"""What goods of one market are priced by: a second good is by what the first one is."""

SOLD = WEIGHED | frozenset(
    "bottle pack session ticket room bed dose tablet copy issue box bag seat ride trip visit "
    "night pint cup bundle loaf crate sack pair dozen acre hectare square".split()
)
"""What one of may have a price."""

PER_NAMES = {
    "oz": "ounce",
    "lb": "pound",
    "t": "tonne",
    "bbl": "barrel",
    "d": "day",
    "sqft": "sq ft",
    "mo": "month",
    "mth": "month",
    "hr": "hour",
    "yr": "year",
    "wk": "week",
}
"""Measures whose abbreviations are too short to be read by themselves; others stay as written."""

SHORT_PER = {
    "pa": "year",
    "p.a": "year",
    "pm": "month",
    "p/m": "month",
    "p/a": "year",
    "pw": "week",
    "p/w": "week",
    "pcm": "month",
    "pp": "person",
    "p.p": "person",
    "p.m": "month",
    "ea": "each",
    "pb": "barrel",
    "p/d": "day",
    "p/t": "tonne",
    "psf": "square foot",
    "psm": "square metre",
}
"""Abbreviations that part an amount."""

CURRENCY_NAMES = {
    "USD": "dollar",
    "EUR": "euro",
    "GBP": "pound",
    "AUD": "Australian dollar",
    "CAD": "Canadian dollar",
    "HKD": "Hong Kong dollar",
    "SGD": "Singapore dollar",
    "NZD": "New Zealand dollar",
    "TWD": "Taiwan dollar",
    "CHF": "Swiss franc",
    "JPY": "yen",
    "CNY": "yuan",
    "KRW": "won",
    "INR": "rupee",
    "ZAR": "rand",
    "BRL": "real",
    "MXN": "Mexican peso",
    "RUB": "rouble",
    "TRY": "lira",
    "SEK": "Swedish krona",
    "NOK": "Norwegian krone",
    "DKK": "Danish krone",
}
"""What one unit is called where an article gives an exchange rate."""

NICKNAMES = {"loonie": "CAD", "aussie": "AUD", "kiwi": "NZD"}
"""What dealers call a country's dollar."""

BYNAMES = {"sterling": "pound", "greenback": "dollar"}
"""Other names of currencies that a sentence may be about."""

TRADED = frozenset(
    "euro pound dollar sterling greenback rand yen yuan won rupee real rouble peso".split()
)
"""Currencies that a sentence may be about: the euro was worth $1.09."""

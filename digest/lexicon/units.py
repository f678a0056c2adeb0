"""What papers count and measure: units that make any number a figure, and words that do not."""

MEASURES = frozenset(
    "points bcm mcm bcf mmbtu mtpa mwp gwp kwp ghz "
    "mhz "
    "mw gw kw mwh gwh twh kwh megawatt megawatts gigawatt gigawatts kilowatt kilowatts "
    "megawatt-hours terawatt terawatts watts km kilometer kilometers kilometre kilometres "
    "mile miles metre metres meter meters feet foot ft yards inch inches cm mm centimetres "
    "centimeters nm nanometre nanometer nanometres nanometers acre acres hectare hectares ha "
    "sqm sqft tonne tonnes ton tons kg kilogram kilograms kilo kilos kilogramme kilogrammes "
    "gram grams grammes lb lbs pound pounds ounce ounces oz barrel barrels bbl bbls bpd bopd boe "
    "litre litres liter liters gallon gallons teu teus mt bushel bushels carat carats gigabyte "
    "gigabytes terabyte terabytes gigabit gigabits megabit megabits teraflops exaflops "
    "petaflops gigahertz megahertz qubits jin catties dunam dunams feddan feddans quintals "
    "mph kph knots horsepower hp degrees calories pixels "
    "bed seat room storey store unit km² m² m³".split()
)
"""Units of measure; those in the singular stand as "300-bed" too."""

TOKENS = frozenset(
    "bitcoin bitcoins btc ether eth ethereum xrp usdt usdc tether dogecoin litecoin solana monero "
    "satoshis stablecoins cardano".split()
)
"""Money that is no currency: it is counted, and papers say what it is worth."""

HYPHENATED = frozenset(
    "megawatt gigawatt kilowatt kilometre kilometer km mile metre meter foot acre hectare "
    "tonne ton kg bed seat room store unit home person strong barrel litre gallon mw gw qubit "
    "nanometre nanometer nm inch car truck aircraft ship plane employee worker".split()
)
"""What a hyphen may tie to a number: a 300-bed hospital."""

CONTAINERS = frozenset(
    "bag sack pack packet box carton cylinder tin can bottle bale drum jerrycan crate tub jar "
    "basket pail block slab canister parcel".split()
)
"""What goods of one weight are sold in: a 50kg bag."""

AREAS = frozenset("square sq cubic nautical metric troy short long billion-cubic".split())
"""Words before a measure that belong to it: square metres."""

PLURALS = frozenset(
    "people men women children staff personnel police cattle sheep fish aircraft spacecraft "
    "crew jobseekers troops teeth feet geese mice data media criteria bacteria alumni "
    "households freight offspring salmon poultry headcount businessmen businesswomen "
    "policemen firemen fishermen salesmen craftsmen congressmen servicemen workmen midwives "
    "wives lives head headquarters series species works premises".split()
)
"""Plurals that do not end in s, and nouns that count without one."""

INDICES = frozenset(
    "index nikkei topix ftse dax cac kospi kosdaq sensex nifty dow nasdaq stoxx ibex asx bourse "
    "composite taiex straits seng psei kse bovespa merval bist omx smi".split()
)
"""Words of an index of shares, whose level is in points."""

COMPANY_ENDS = frozenset(
    "holdings motors group software industries bank systems technologies energy pharma airways "
    "airlines foods steel electronics pharmaceuticals therapeutics semiconductor semiconductors "
    "corp inc ltd plc co capital partners brands entertainment logistics telecom communications "
    "cement chemicals resorts stores retail media networks materials mining petroleum biotech "
    "robotics automotive insurance financial healthcare enterprises corporation".split()
)
"""Last words of companies' names."""

COUNTED = frozenset(
    "subscribers users customers members passengers visitors arrivals employees workers jobs "
    "deaths deliveries registrations shipments applications students patients households "
    "followers downloads listings headcount visits complaints arrests births bookings crimes "
    "admissions fatalities casualties infections cases migrants refugees tourists guests "
    "spectators attendees pupils volunteers residents vacancies layoffs redundancies "
    "travellers travelers riders viewers votes".split()
)
"""Subjects whose bare number counts them: visitors rose to 28.5 million."""

NOT_PLURALS = frozenset(
    "is was has does says as its this his us plus across less yes thus versus perhaps always "
    "besides towards afterwards sometimes business process access success loss class gas bus "
    "glass press mass cross gross crisis basis analysis status focus bonus campus virus "
    "census various previous serious famous precious ambitious continuous religious dangerous "
    "numerous pre-tax swiss paris texas news economics politics mathematics physics laos "
    "overseas wireless business-class makes goes takes gives comes needs wants ours theirs "
    "yours hers nothingness tens hundreds thousands millions billions sales-led tax-free wise "
    "minus consensus".split()
)
"""Words that end in s and are no plural."""

NOT_COUNTED = frozenset(
    "times ways things others reasons occasions directions fronts sides parts stages phases "
    "halves thirds quarters places decimals words lines questions steps options ones factors "
    "aspects points-of-view kinds sorts types degrees-of-freedom innings runs goals wickets "
    "sets rounds laps holes strokes cents pence dollars generations issues rivals examples "
    "elements stars figures digits seas balls overs percent options choices questions answers "
    "points-of-sale moves thanks apologies fours sixes pillars".split()
)
"""Plurals whose number carries no news."""

STOPS = frozenset(
    "the a an of in on at by for from to with without within into onto over under above below "
    "about after before during since until till while when where which who whom whose that "
    "this these those and or but nor so yet if because although though than then as is are "
    "was were be been being am do does did has have had having will would shall should can "
    "could may might must not no it its he she they them him her his their our your my we you "
    "i there here said says say told added per each every against between among through "
    "across behind beyond near off out up down around like unlike despite except plus via "
    "versus also only just even still already now today yesterday tomorrow earlier later ago "
    "more less fewer higher lower respectively however meanwhile worth compared according "
    "joined join joins went go goes left came made rose fell grew dropped jumped increased "
    "decreased declined climbed gained lost remained stood reached took won one both all some "
    "any another other such apiece annually monthly daily yearly overall altogether combined "
    "total based depending once monday tuesday wednesday thursday friday saturday sunday "
    "january february march april june july august september october november december".split()
)
"""Words that end a counted noun: 640 buses on."""

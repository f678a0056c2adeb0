"""Nouns of what is owned, and of who owns it."""

from digest.lexicon.deals.frames.frame import tie, words

SHARES = words(
    "stake share shareholding holding interest % percent pct pc cent third quarter half tenth "
    "fifth minority majority slice stock equity position block"
)
"""Nouns of a part in a company, which leaves its name in the same role."""
PARTS = words(
    "unit division arm subsidiary business operation asset brand plant factory mine store "
    "portfolio chain branch hotel site book property terminal field mill land building affiliate "
    "label title newspaper magazine station tower mall office warehouse centre center outlet shop "
    "resort estate farm farmland acre hectare plot headquarters campus concession refinery smelter "
    "sawmill brewery distillery winery vineyard casino franchise studio stadium venture pipeline "
    "port airport depot quarry clinic hospital pharmacy pub restaurant cinema theatre school "
    "wing segment line licence license network fleet vessel ship rig datacentre laboratory lab "
    "dealership showroom supermarket hypermarket dairy bakery abattoir tannery foundry parcel "
    "sub-unit workshop shipyard yard wharf gallery museum home villa complex block tenement "
    "bottler insurer lender reinsurer aframax suezmax capesize kamsarmax panamax supramax "
    "ultramax vlcc bulker tanker boxship freighter trawler jack-up drillship tug barge ferry "
    "feedlot ranch project woodland forest orchard herd quota marina arena garage salon gym nursery"
)
"""Nouns of what a company owns: who sells it is the name that they are tied to."""
OWNED = SHARES | PARTS
"""Nouns of what may be sold."""
HOLDERS = words(
    "shareholder creditor administrator owner promoter founder liquidator receiver investor "
    "backer stakeholder unitholder trustee heir bondholder"
)
"""Nouns of those who sell a company's shares: what they are tied to is sold."""
LENDERS = words("lender bank creditor bondholder noteholder financier")
"""Nouns of those to whom the name that they are tied to owes money."""
MEANS = words("loan facility credit debt bond note overdraft mortgage financing funding")
"""Nouns of what a deal is paid with: who stands behind it lends, and neither buys nor sells."""
COMPANIES = words("company firm group club bank maker operator business rival peer unit start-up")
"""Nouns of several companies at once: the name before them is one."""
SUPPLIED = words(
    "supply deliver provide build construct install design manufacture operate maintain equip "
    "upgrade refurbish overhaul revamp rebuild retrofit renovate modernise modernize rehabilitate "
    "electrify dredge repair dismantle demolish"
)
"""What who gets a contract does."""
MACHINES = words(
    "jet aircraft helicopter drone tank frigate submarine missile radar train tram bus engine "
    "turbine system platform software vaccine vehicle ship vessel rifle gun howitzer fighter "
    "trainer locomotive satellite truck boat corvette ferry rocket airliner plane e-jet turboprop "
    "coach tram wagon carriage trainset minibus trolleybus howitzer carrier tanker bulker gunboat "
    "patrol_boat crane machine tractor ambulance scooter elevator escalator transformer panel "
    "module electrolyser electrolyzer boiler robot server chip battery howitzer pump meter"
)
"""Nouns of what is ordered by number."""
UNITS = words(
    "tonne ton barrel bushel bale litre liter gallon megawatt gigawatt mw gw megawatt-hour "
    "gigawatt-hour kilowatt-hour mwh gwh twh bcm mmbtu cargo shipment consignment quintal kilo "
    "kilogram kilogramme ounce carat crate sack bag truckload tonnage"
)
"""Nouns that measure goods by the load."""
WARES = words(
    "gas lng oil crude power electricity energy heat steam coal diesel petrol kerosene fuel "
    "ethanol biofuel biogas biomethane steel ore copper lithium cobalt nickel zinc aluminium "
    "aluminum tin lead gold silver diamond graphite uranium hydrogen ammonia methanol spodumene "
    "concentrate feedstock naphtha wheat rice maize corn barley soybean soya oat bean coffee cocoa "
    "tea cotton wool milk butter cheese meat beef pork chicken egg fish salmon shrimp prawn fruit "
    "apple avocado banana grape vegetable potato tomato sugar cane timber wood log pulp paper "
    "fertiliser fertilizer potash phosphate cement clinker rubber glass cell wafer vaccine "
    "medicine water waste scrap output production crop harvest volume"
)
"""Nouns of goods that are sold by the load: who buys them takes nobody over."""
REINS = words("control ownership rein possession keys")
"""Nouns of the say in a company."""
INTO_HANDS = tie(
    "acquirer",
    "in_hand into_hand to_hand into_ownership under_ownership to_ownership under_control "
    "under_umbrella under_roof",
)
"""Phrases that tell who has a thing now, with his role."""

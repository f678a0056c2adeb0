"""What kind of body a noun, or a word of a name, says: "the carrier" is an airline."""

KINDS: dict[str, str] = {
    noun: kind
    for kind, nouns in (
        ("airline", "airline carrier airways airlines air flyer"),
        ("bank", "bank lender banco banque bancorp bankers"),
        ("insurer", "insurer insurance assurance takaful reinsurer reinsurance underwriter"),
        ("carmaker", "carmaker automaker motors motor automobiles"),
        ("retailer", "retailer grocer supermarkets supermarket stores discounter"),
        ("chain", "chain"),
        ("miner", "miner mining minera minerals mines"),
        ("utility", "utility power electric electricity energy"),
        ("brewer", "brewer breweries brewery brewing"),
        ("drugmaker", "drugmaker pharmaceutical pharma pharmaceuticals therapeutics drugs"),
        ("biotech", "biotech biotechnology biosciences"),
        ("start-up", "start-up startup"),
        ("shipbuilder", "shipbuilder shipyard yard"),
        ("steelmaker", "steelmaker steel"),
        ("club", "club fc ff afc cf sc rfc rufc rovers wanderers albion"),
        ("exchange", "exchange bourse"),
        ("fund", "fund funds ventures"),
        ("investor", "investor capital equity partners"),
        ("hotelier", "hotelier hotels resorts hospitality"),
        ("contractor", "contractor construction builders contractors engineering"),
        ("developer", "developer properties realty estates homes"),
        ("port operator", "ports terminals"),
        ("shipowner", "shipowner shipping maritime lines"),
        ("publisher", "publisher publishing press"),
        ("broadcaster", "broadcaster television tv broadcasting"),
        ("telecoms", "telecom telecoms telco"),
        ("exporter", "exporter exports"),
        ("university", "university"),
        ("hospital", "hospital hospitals"),
        ("chipmaker", "chipmaker semiconductor semiconductors"),
        ("cooperative", "cooperative co-operative co-op"),
        ("charity", "charity trust foundation"),
        ("league", "league"),
        ("union", "union"),
        ("museum", "museum"),
        ("theatre", "theatre theater"),
        ("orchestra", "orchestra philharmonic symphony"),
        ("opera", "opera"),
        ("church", "church cathedral"),
        ("zoo", "zoo"),
        ("airport", "airport"),
        ("library", "library"),
        ("festival", "festival"),
        ("federation", "federation"),
        ("association", "association"),
        ("society", "society"),
        ("institute", "institute"),
        ("academy", "academy"),
        ("school", "school"),
        ("college", "college"),
        ("corporation", "corporation"),
        ("compact", "compact"),
        ("alliance", "alliance"),
        ("coalition", "coalition"),
        ("council", "council"),
        ("authority", "authority"),
        ("commission", "commission"),
        ("agency", "agency"),
        ("office", "office"),
        ("bureau", "bureau"),
        ("ministry", "ministry"),
        ("facility", "facility"),
        ("initiative", "initiative"),
        ("administrator", "administrator"),
        ("works", "works"),
        ("ranch", "ranch"),
        ("estate", "estate"),
    )
    for noun in nouns.split()
}
"""Kind by noun; a noun that is not listed is a kind of its own."""

FIRMS = frozenset(
    "company group firm business outfit concern corporation house player team".split()
)
"""Nouns that any firm may be called by."""

TRADES = frozenset(
    """operator manufacturer planemaker builder supplier producer platform grower developer maker
    brokerage processor distributor trader importer wholesaler bottler refiner recycler farmer
    packager packer provider specialist studio conglomerate giant lessor fintech app agency
    cinema tannery smokehouse smelter restaurateur caterer winemaker distiller toymaker publisher
    landlord manager consultancy advertiser printer foundry mill dairy railway network brand label
    owner outfitter jeweller jeweler watchmaker chocolatier confectioner baker bakery tanner
    miller logistician haulier hauler trucker freighter forwarder courier laboratory lab clinic
    drinksmaker chemist pharmacy optician security ministry council county city province state
    department commission authority district regulator government university league""".split()
)
"""Further nouns of trades and bodies."""

NO_KINDS = frozenset(
    """merger offer order takeover tender number quarter member chapter matter director manager
    officer founder former earlier later under over after however major minor senior junior prior
    counter whether other another never ever either together order September October November
    December summer winter power water paper letter latter counteroffer barrier corner border
    river letter labor labour favor favour factor sector error tenor door floor honor color
    customer partner consumer worker leader chair proper super inner outer upper lower larger
    bigger smaller cheaper newer older better fewer further greater higher longer wider stronger
    younger weaker chancellor governor minister premier treasurer brother sister father mother
    daughter lawyer solicitor barrister adviser advisor spokesperson reporter writer editor author
    doctor delivery discovery recovery machinery century battery gallery jewellery jewelry robbery
    winner loser bidder suitor buyer seller acquirer offeror creditor debtor holder stakeholder
    shareholder rather computer container trailer freezer engineer register centre-order per
    wonder murder shelter filter charter""".split()
)
"""Nouns that end as those of doers do, and name no body or not what it does."""

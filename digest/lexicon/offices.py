"""Whose offices are: words of titles, and of the bodies that have such officers."""

from digest.lexicon.roles import PUBLIC

BENCH = frozenset({"judge", "justice", "magistrate"})
"""Offices of courts."""
UNIONS = frozenset("union federation verdi workers' workers alliance guild".split())
"""Words in the names of unions."""
SCHOOLS = frozenset("school academy college university".split())
"""Words in the names of schools."""
SEATS: tuple[tuple[frozenset[str], frozenset[str]], ...] = (
    (BENCH, frozenset({"court", "tribunal"})),
    (
        frozenset({"governor", "central"}),
        frozenset({"bank", "authority", "bundesbank", "riksbank"}),
    ),
    (frozenset({"prosecutor"}), frozenset({"prosecutor", "prosecutor's", "prosecutors"})),
    (frozenset({"union", "local"}), UNIONS),
    (
        frozenset("rector chancellor provost dean registrar bursar".split()),
        frozenset("university college school institute".split()),
    ),
    (
        frozenset("leader councillor councilor cabinet mayor".split()),
        frozenset("council shire borough municipality county city town".split()),
    ),
    (
        frozenset({"music", "musical", "artistic", "conductor", "concertmaster"}),
        frozenset(
            """orchestra symphony philharmonic philharmonia opera ballet theatre theater festival
            sinfonia ensemble choir chorus playhouse""".split()
        ),
    ),
    (
        frozenset({"superintendent"}),
        frozenset("district school schools police constabulary gardaí garda gendarmerie".split()),
    ),
    (frozenset("headteacher headmaster headmistress principal".split()), SCHOOLS - {"university"}),
    (frozenset({"bishop", "archbishop"}), frozenset({"diocese", "archdiocese"})),
    (
        frozenset({"commissioner"}),
        frozenset("commission department authority agency board".split()),
    ),
    (frozenset({"chief"}), frozenset({"nation", "tribe", "band"})),
)
"""Offices, and the words in the names of the bodies that they belong to."""
PUBLIC_OFFICES = PUBLIC | frozenset(
    """mp mps mep congressman congresswoman premier representative speaker commissioner chief
    attorney sheriff gov sen rep undersecretary under bishop archbishop emir sultan imam
    rabbi king queen""".split()
)
"""Words of offices that a country or a town gives."""
CHIEFS = frozenset(
    "ceo chairman chairwoman chairperson chair executive cfo director corporate company".split()
)
"""Words of the offices of companies."""
OFFICERS = frozenset(
    """spokesman spokeswoman spokesperson president chairman chairwoman chairperson chair leader
    member secretary head chief boss commissioner director superintendent treasurer
    steward lawyer attorney negotiator official delegate representative organiser
    organizer""".split()
)
"""Words of officers who are told with the kind of their body."""
KINDS = frozenset(
    """union club council commission ministry police committee authority agency government company
    university school college association federation society chamber foundation charity party
    department airport embassy parish academy board trust league forum tribunal court bureau
    corporation congress confederation regulator watchdog syndicate institute cooperative
    co-operative co-op""".split()
)
"""What the officers of a body call it: union president, council leader, ministry spokesman."""
AGENCIES = frozenset(
    """authority agency board bureau institute service corporation fund bank office council centre
    center department administration""".split()
)
"""Words in the names of public bodies that have chief executives and directors of their own."""
FORCES = frozenset("police constabulary gendarmerie carabinieri garda sheriff's".split())
"""Words in the names of police forces."""
NOBODYS = frozenset(
    """opposition shadow prosecutions fire film stage theatre theater art funeral casting
    activist""".split()
)
"""Words of offices that belong to no body in the text."""
ABROAD = frozenset("ambassador envoy consul commissioner".split())
"""Offices at another country, whose own is not told with them."""

HOUSES = frozenset(
    """brokerage broker brokers stockbroker bank house fund manager managers consultancy adviser
    advisor investor shareholder backer analysts researcher research institute think-tank thinktank
    boutique insurer""".split()
)
"""Nouns of the firms that analysts and managers of money work for."""
HOUSE_NAMES = frozenset(
    """securities capital research asset assets investment investments investors advisors
    advisers advisory partners bank markets equities wealth funds fund brokers brokerage
    brokering financial finance ventures venture consulting consultants analytics insights
    economics intelligence data management institute strategies ratings invest""".split()
)
"""Words in their names."""
MARKET_OFFICES = frozenset(
    """analyst strategist economist portfolio fund broker dealer trader researcher
    consultant""".split()
)
"""Words of the offices of such firms, which others have too, but name with their own."""
WINDERS = frozenset("administrator administrators liquidator receiver trustee".split())
"""Those who wind up firms."""
UNION_OFFICES = frozenset(
    """organiser organizer steward convenor convener district branch regional national area local
    general industrial field""".split()
)
"""Words of the offices of unions and other societies with branches."""
UNION_HEADS = frozenset(
    """organiser organizer steward convenor convener secretary officer official head chair
    chairman chairwoman president rep representative leader""".split()
)
"""Last words of such offices."""
STAFF = frozenset(
    """official officer member organiser organizer delegate steward auditor treasurer controller
    author co-author examiner inspector supervisor coordinator co-ordinator researcher
    brewmaster foreman forewoman
    manager representative executive convenor convener""".split()
)
"""Last words of offices whose body the text has just told of."""
ASIDES = frozenset(
    """rival rivals competitor competitors supplier suppliers customer customers client clients
    adviser advisor advisers advisors shareholder shareholders investor investors backer backers
    creditor creditors auditor auditors broker brokers brokerage contractor contractors
    subcontractor bidder suitor peer peers insurer lawyers consultancy analysts underwriter
    opposition""".split()
)
"""Nouns that call a body by what it is to another."""
UNITS = frozenset("arm unit subsidiary division affiliate branch offshoot".split())
"""Nouns that call a body a part of another."""

NAMED_SO: dict[str, frozenset[str]] = {
    noun: frozenset(words.split())
    for noun, words in {
        "lab": "laboratory laboratories labs",
        "uni": "university",
        "lender": "bank banks building sacco thrift bancorp banco banca banque sparkasse caixa",
        "bank": "bank banks bancorp banco banca banque sparkasse spořitelna caixa bankası banka",
        "brewery": "brewery breweries brewing brouwerij brasserie pivovar brauerei browar",
        "winemaker": "winery wines vineyards viña bodega bodegas château domaine",
        "dairy": "dairy dairies milk creamery",
        "mill": "mills paper pulp",
        "operator": "coaches coachways buses ferries rail trams",
        "fund": "fund funds capital",
        "insurer": "insurance assurance mutual reinsurance insurances life",
        "carrier": "airline airlines airways air aviation",
        "airline": "airlines airways air aviation",
        "retailer": "stores supermarkets supermarket retail hypermarkets",
        "grocer": "supermarkets stores foods",
        "brewer": "brewery breweries brewing brouwerij brasserie",
        "distiller": "distillery distilleries distillers",
        "miner": "mining mines minerals gold platinum resources metals",
        "drugmaker": "pharma pharmaceutical pharmaceuticals therapeutics biotech biologics",
        "steelmaker": "steel stahl ispat",
        "carmaker": "motors motor automotive cars",
        "automaker": "motors motor automotive",
        "shipbuilder": "shipyard shipyards shipbuilding shipbuilders",
        "shipyard": "shipbuilding shipbuilders",
        "housebuilder": "homes",
        "railway": "rail railways railway railroad",
        "utility": "power electric electricity energy water gas utilities",
        "bookmaker": "betting bets",
        "union": "federation verdi workers",
        "federation": "federation confederation",
        "lessor": "leasing lease lessors",
        "charterer": "shipping lines shipowners",
        "shipowner": "shipping lines maritime",
        "bakery": "bakeries bakers baking",
        "co-op": "co-operative cooperative coop",
        "co-operative": "coop co-op cooperative",
    }.items()
}
"""Words in the names of what a noun calls."""

ANY_FIRM = frozenset("company firm group business".split())
"""Nouns that call any firm."""
TRADES_OF_FIRMS = frozenset(
    """lender insurer airline carrier retailer grocer supermarket brewer distiller miner drugmaker
    steelmaker carmaker automaker chipmaker planemaker shipbuilder shipyard housebuilder railway
    utility bookmaker lessor broadcaster publisher brokerage bakery refiner smelter telecoms
    hotelier restaurant caterer foundry brewery winemaker winery dairy fund bank""".split()
)
"""Nouns for trades of which a firm has one: what is called an insurer is no steelmaker."""

FIRM_OPENERS = (
    ANY_FIRM
    | TRADES_OF_FIRMS
    | frozenset(
        """bank fund maker brewery winery dairy mill operator producer manufacturer builder
    developer start-up startup conglomerate chain yard mine plant factory distillery club co-op
    co-operative cooperative hotel trust""".split()
    )
)
"""Nouns that mean a firm told before where they open a sentence."""
OWN_HOUSES = frozenset(
    """fund bank airline museum hospital festival brewery airport port railway theatre theater
    orchestra library mill shipyard exchange hotel cooperative co-operative co-op trust zoo
    stadium dairy winery observatory cathedral aquarium gallery opera mosque clinic""".split()
)
"""Nouns that stand before the offices of the houses that have them in their names."""
SAME_TRADES: tuple[frozenset[str], ...] = (
    frozenset({"bank", "lender"}),
    frozenset({"airline", "carrier"}),
    frozenset({"carmaker", "automaker"}),
    frozenset({"brewery", "brewer"}),
    frozenset({"winery", "winemaker"}),
    frozenset({"shipyard", "shipbuilder"}),
    frozenset({"retailer", "grocer", "supermarket"}),
    frozenset({"steelmaker", "smelter", "foundry"}),
)
"""Nouns of one trade."""
TOWNS = frozenset("county city town village borough township".split())
"""Kinds of towns and their lands, which have officers of their own."""
TOWN_OFFICES = frozenset(
    """administrator engineer manager commissioner attorney treasurer clerk planner assessor
    executive supervisor auditor controller solicitor surveyor""".split()
)
"""Such officers."""
SITE_HEADS = frozenset("manager superintendent supervisor foreman".split())
"""Who heads a site."""
SITES = frozenset(
    """country general plant branch regional store site factory mine area depot warehouse terminal
    refinery mill port shop""".split()
)
"""Kinds of sites of firms."""
TEAM_HEADS = frozenset("manager coach captain skipper".split())
"""Who leads a team."""
SEATED = frozenset("mp mep member senator sen rep councillor mla msp".split())
"""Offices for a constituency, which nobody serves as a body."""
OF_TOWNS = frozenset("municipal metropolitan district county city".split())
"""Words of a chief executive whom a town has."""
OF_ARTS = frozenset("music musical artistic conductor concertmaster".split())
"""Words of offices in music."""

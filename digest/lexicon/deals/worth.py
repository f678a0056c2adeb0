"""How a further sentence tells what a deal is worth: "The order is valued at", "It will pay"."""

from digest.lexicon.qualifiers import BOUNDS
from digest.model.entry import DealType

_OWNING = (
    DealType.ACQUISITION,
    DealType.DIVESTITURE,
    DealType.INVESTMENT,
    DealType.MERGER,
)
_FUNDING = (DealType.FINANCING, DealType.LISTING, DealType.INVESTMENT)
_BUILDING = (DealType.INVESTMENT, DealType.JOINT_VENTURE, DealType.CONTRACT, DealType.PARTNERSHIP)
_ANY: tuple[DealType, ...] = ()

WORTH_NOUNS: tuple[tuple[tuple[DealType, ...], str], ...] = (
    (
        _ANY,
        (
            "deal|transaction|agreement|accord|pact|package|price|price tag|consideration|outlay|"
            "bill|cost|sum|value|arrangement|terms"
        ),
    ),
    (
        (DealType.CONTRACT, DealType.PARTNERSHIP),
        (
            "contract|order|award|work|works|job|lease|licen[cs]e|concession|commission|assignment|"
            "supply deal|programme|mandate|aircraft|jets|planes|ships|vessels|trains|trams|buses|"
            "turbines|engines|vehicles|reactors|satellites"
        ),
    ),
    (
        _OWNING,
        (
            "takeover|acquisition|buyout|buy-out|purchase|sale|offer|bid|proposal|approach|"
            "disposal|"
            "tie-up|merger|stake|holding|shares|shareholding|divestment|"
            "(?:new|revised|latest|improved|sweetened|higher) one"
        ),
    ),
    (
        _FUNDING,
        (
            "round|loan|financing|funding|grant|facility|bonds?|notes|issue|offering|placement|"
            "placing|"
            "ipo|float|flotation|listing|share sale|public offer|proceeds|fundraising|credit line"
        ),
    ),
    (
        _BUILDING,
        (
            "project|venture|joint venture|investment|scheme|first phase|development|plant|factory|"
            "campus|mine|pilot|terminal|complex"
        ),
    ),
    ((DealType.SETTLEMENT,), "settlement|fine|penalty|payout|damages"),
)
"""Nouns that stand for a deal, or for what it costs, with the types that they may be of."""

WORTH_VERBS = (
    r"(?:(?:is|was|are|were|has been|have been|will be|would be|could be|,|being|to be) )?"
    r"(?:\w+ly )?"
    r"(?:worth|valued at|priced at|put at|estimated at|costed at|seen at|set at|expected at|"
    r"reckoned at|pegged at)|"
    r"(?:is|was|are|were|will be|would be) (?:(?:understood|believed|said|thought|reported|"
    r"expected|estimated) to be(?: worth)? )?(?=(?:[\w-]+ ){0,4}M\d)|"
    r"(?:came|comes|will come|would come|amounts?|amounted|runs?|ran|adds? up|works? out) "
    r"(?:to|at)|"
    r"total(?:s|led|ed)|(?:will|would|is to|is expected to|could|may|might) (?:cost|total|raise|"
    r"bring in|fetch|reach|be worth)|costs?|fetched|raised|brought in|netted|carries a "
    r"(?:price tag|value) of|had a price tag of|(?:also )?values? (?:\S+ ){1,3}at"
)
"""What stands between such a noun and its amount."""

PRICE_SAID = (
    r"(?:price|sum|figure|price tag|amount|valuation) of M\d+ (?:has been|had been|was|is being) "
    r"(?:\w+ )?(?:floated|mentioned|quoted|paid|agreed|mooted|discussed|reported)|"
    r"(?:puts?|putting|has put|pegged|estimat(?:es|ed)|valu(?:es|ed)) (?:the |its |their )"
    rf"(?:[\w-]+ ){{0,3}}?[\w-]+ at (?:(?:{BOUNDS}) ){{0,4}}M\d+|"
    r"(?:sources?|person|people|analysts?|bankers?|insiders?)(?: [\w-]+){0,8}? (?:put|pegged|"
    rf"estimated) (?:it|O0) at (?:(?:{BOUNDS}) ){{0,4}}M\d+|"
    r"(?:makes?|making|made|giv(?:es|ing)|gave) (?:the|it|this) (?:[\w-]+ ){0,2}?(?:worth|"
    r"an? (?:total )?value of) (?:\w+ ){0,4}?M\d+|"
    r"no (?:price|figure|sum|value) (?:was|were|has been) (?:given|named|disclosed)[^.;]{0,60}? "
    r"(?:spoke of|mentioned|put (?:it|the \w+) at|said M\d+)"
)
"""Whole turns that tell a price, with the amount in or right behind them."""

PAYING: tuple[tuple[frozenset[str], str], ...] = (
    (
        frozenset({"acquirer", "investor", "customer", "payer", "partner", "licensee", "lender"}),
        (
            r"(?:will|would|is to|is set to|has agreed to|agreed to|has|had|also|is|was|are|have) "
            r"(?:also )?(?:be )?(?:pay|paid|paying|offer|offered|bid|bidding|invest|invested|"
            r"investing|hand over|put up|put in|stump up|spend|spent|committed|contribute)|"
            r"pays|paid|offered|puts up|hands over|is paying|put in|spent"
        ),
    ),
    (
        frozenset(
            {
                "seller",
                "supplier",
                "issuer",
                "target",
                "claimant",
                "licensor",
                "borrower",
                "partner",
            }
        ),
        (
            r"(?:will|would|is to|is set to|has|had|also|could|stands to) (?:also )?(?:receive|get|"
            r"got|received|pocket|pocketed|collect|collected|net|netted|raise|raised|earn|bank|"
            r"banked)|"
            r"receives|received|gets|got|pocketed|netted|nets|banked|collected|raised|collects"
        ),
    ),
)
"""What a party does with the price of the deal, by the roles that do it."""

NOT_FOR_IT = (
    r"(?:in|of) (?:\w+ ){0,2}?(?:dividends?|wages|interest|tax(?:es)?|bonus(?:es)?|rent|fees?|"
    r"fines?|salar(?:y|ies)|revenues?|sales|profits?|debts?|damages|costs|losses|assets|exports)\b|"
    r"(?:fine|penalty|dividend|bonus|profit|loss|debt|salary|a head|apiece|each|more|less) ?"
)
"""What comes after an amount that is paid or got for another thing than the deal."""

PRICE_BEFORE = (
    r"(?:for|at|price is|price was|price will be|consideration is|consideration was|gets?|got|"
    r"puts?|receiv(?:e|es|ed)|obtain(?:s|ed)|grabs?|nets?|grant(?:s|ed)?|"
    r"g[ai]v(?:e|es|en)|sold|sells?|selling|requires?|involv(?:e|es|ing)|spent|issu(?:e|es|ed)|"
    r"pric(?:e|es|ed)|ey(?:es|eing)|"
    r"fetch(?:es|ed)?|hand(?:s|ed|ing)?|provid(?:e|es|ed)|approv(?:e|es|ed)|plac(?:e|es|ed)|worth|"
    r"worth up to|valued at|value of|price of|cost|costs|cost of|costing|pay|pays|"
    r"paid|paying|rais(?:e|es|ed|ing)|lands?|landed|invest(?:s|ed|ing)?|contribut\w+|"
    r"grant of|subsidy of|loan of|investment of|fine of|penalty of|fined|agrees|agree|agreed|inks|"
    r"wins|won|bet|bets|secured?|secures|borrow(?:s|ed)?|total(?:s|ling)?|totalled|spend|spends|"
    r"of|values it at|put in|lend|lends|lent|offered|offers|offer|bid|bids|between|on|an?|the|"
    r"sanction(?:s|ed)|injects?|injected|his|her|its|'s|picks|accept(?:s|ed)?|reject(?:s|ed)?|"
    r"rebuff(?:s|ed)?|"
    r"offering|launch(?:es|ed)|signs?|signed|award(?:s|ed)?|bags|bagged|clinch(?:es|ed)|"
    r"includ(?:es|ing))"
)
"""Words after which an amount is a price, with at most three words between."""

VALUATION = (
    r"\bvalu(?:e|es|ed|ing) (?:it|them|(?:the|its) \w+|[OG]\d+) at\b|"
    r"\bgiv(?:e|es|ing) (?:it|them|the company|[OG]\d+) an? (?:market |total |enterprise |equity )?"
    r"(?:valu(?:e|ation)|price tag) of\b"
)
"""Words before what a company is worth: the price where it is bought whole, and only there."""

NO_PRICE = (
    r"\b(?:break fee|(?:reserve|floor|minimum|asking) price|fee of|short of|owe|"
    r"market (?:value|cap|capitali[sz]ation)|capitali[sz]ed at|net worth|book value|"
    r"valuation|revenues?|profits?|gains? of|charges? of|impairment|write-?down|loss(?:es)?(?!-)|"
    r"assets of|"
    r"ebit\w*|debts? of|(?:compan(?:y|ies)|group|firm|giant|business|entity|lender|combined) "
    r"(?:worth|valued at)|turnover|dividend|"
    r"buy(?:ing)? back|per|shares? (?:rose|fell|closed)|damages|income|order book|of the proceeds|"
    r"each (?:\w+ )?(?:invest|put|pay|contribute)|add|adds|save|saves|generates?|boosts?|"
    r"assets worth|manag(?:es|ing)|of its own|forecast|sales of|already set aside|previous|book "
    r"the rest)\b"
)
"""Words that make an amount something else than the price of the deal."""

"""Words that tell whether an amount is one told before, or another of the same size."""

FRESH = frozenset("another further additional extra second separate".split())
"""Words before an amount that is not one told before: another £5m."""

KNOWN = frozenset("the this that these those both all such".split())
"""Words before an amount told before: the £5m."""

RIVALS = frozenset(
    "rival rivals competitor competitors peer peers counterpart counterparts neighbour neighbours "
    "another other others second".split()
)
"""Words of a subject that is somebody else than the one named before: a rival, another bank."""

STANDING = frozenset(
    "project plan scheme deal programme program move decision step work order contract agreement "
    "package proposal measure loan bid offer price sum rise fall increase drop cut change "
    "investment site plant factory mill building facility takeover acquisition merger purchase "
    "sale round settlement fine penalty money cash fund funds cost bill figure total number "
    "pair two three partners sides parties buyer seller owner maker unit".split()
)
"""Nouns with "the" that stand for what was named before: the project."""

VAGUE = frozenset(
    "new old big large small giant huge whole entire planned proposed latest same first current "
    "existing actual".split()
)
"""Words before a noun that do not tell which one is meant."""

PARTS = frozenset({"half", "quarter"})
"""Parts of a year, behind which one they are: the second half."""

MONTHS = frozenset(
    "january february march april may june july august september october november december".split()
)
"""The months, in lower case."""

DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
"""The days of the week, in lower case."""

TURNS = frozenset("last this next".split())
"""Words before a year or a month that say which one it is."""

SPANS = frozenset("year month week quarter season summer winter spring autumn".split())
"""Stretches of time, of which words may say which one: next year."""

MARKETS = frozenset(
    "Brent WTI Bitcoin Ethereum Nasdaq NASDAQ NYSE FTSE Dax DAX CAC Nikkei Kospi KOSPI Kosdaq "
    "Sensex Nifty Stoxx MSCI Topix VAT GDP Democrat Republican Conservative Tory Tories Liberal "
    "Communist Socialist".split()
)
"""Names of what is traded, taxed, reckoned or voted for, which tell two amounts apart."""

PAYING = frozenset(
    "pay pays paid paying cost costs costing price prices priced spend spends spent earn earns "
    "earned sell sells sold selling charge charges charged fetch fetches fetched buy buys bought "
    "get gets receive receives received wage wages salary salaries pension pensions fare fares "
    "ticket tickets rent".split()
)
"""Words beside which a small number of pounds is money: they pay 40 pounds for a kilo."""

PRICED = frozenset("cost costs costing sells fetches pay pays get gets earn earns".split())
"""Verbs of what is paid as a rule, so that the place where it is tells in what money."""

ARMS = frozenset(
    "arm arms unit units subsidiary subsidiaries division divisions branch branches affiliate "
    "affiliates operations".split()
)
"""Parts of a firm, whose country is not that of the firm: its Egyptian arm."""

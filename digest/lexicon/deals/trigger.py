"""What a trigger of a deal is: a word with typed slots.

Patterns are regular expressions over lower-cased words parted by single spaces, in which players
and amounts are replaced by signs (P3, O5, G7, M2). None nests a repetition in a repetition.
"""

from digest.model.entry import DealStatus, DealType
from digest.value import Value


class Trigger(Value):
    """A word that names a deal, and the parts that its neighbours play in it."""

    name: str
    """How `Deal.by` calls it."""
    type: DealType
    """The kind of deal it names, unless its object says otherwise."""
    words: str
    """Pattern of the word in all its forms."""
    noun: bool = False
    """Names the deal ("takeover"), rather than doing it ("buys")."""
    subject: str
    """Role of who acts, or whose it is; empty where the subject of its clause has no part."""
    modifier: str = ""
    """Role of a name right before the noun: "the Orrin takeover"."""
    sides: tuple[str, ...] = ()
    """Roles of who gives what the noun names and of who gets it: awards it, wins it."""
    slots: tuple[tuple[str, str], ...] = ()
    """Role after each preposition; "" is the object, `of's` a possessor after "of"."""
    done: DealStatus
    """Status when it is told as past, or just named."""
    single: bool = False
    """One party is enough."""
    requires: str | None = None
    """Pattern that must stand in the words right after the trigger."""
    before: str | None = None
    """Pattern that must stand in the words right before the trigger."""


def behind(role: str, *prepositions: str) -> tuple[tuple[str, str], ...]:
    """Return slots of one role behind each of some prepositions."""
    return tuple((preposition, role) for preposition in prepositions)


PLANTS = (
    r"\b(?:plants?|factor(?:y|ies)|campus|centres?|centers?|fabs?|facilit(?:y|ies)|refiner(?:y|"
    r"ies)|"
    r"mill|gigafactory|smelter|terminal|mine|farm|pipeline|hub|headquarters|line|network|reactors?|"
    r"laborator(?:y|ies)|warehouse)\b"
)
"""Things that a firm builds for itself."""

ASSETS = (
    r"(?<![\w-])(?:business|businesses|unit|division|divisions|arm|arms|operations?|subsidiar\w+|"
    r"stakes?|holdings?|shares|assets?|brands?|plants?|factor(?:y|ies)|mines?|portfolio|hotels?|"
    r"stores?|buildings?|propert\w+|chain|fleet|shareholding|interests?|them|company|firm|rival|"
    r"maker|start-?up|bank|lender|headquarters|offices?|studios?|label|club|titles|centre|center|"
    r"acres?|"
    r"fields?|blocks?|concessions?|refiner(?:y|ies)|smelters?|quarr(?:y|ies)|wells?|pipelines?|"
    r"estates?|resorts?|newspapers?|magazines?|stations?|terminals?|ports?|airports?|clinics?|"
    r"hospitals?|pharmac(?:y|ies)|pubs?|restaurants?|supermarkets?|depots?|vineyards?|"
    r"winer(?:y|ies)|brewer(?:y|ies)|distiller(?:y|ies)|mills?|networks?|clubs?|"
    r"hectares?|towers?|malls?|land|plots?|farms?|sites?|offices?|outlets?|branches|warehouses?)\b"
)
"""Things of a company that change owners in an acquisition or a divestiture."""

WARES = (
    r"(?:(?:natural|liquefied|crude|green|clean|wind|solar|low-carbon|rare|iron) ){0,2}(?:gas|lng|"
    r"oil|crude|power|electricity|energy|heat|steam|coal|diesel|petrol|fuel|steel|ore|copper|"
    r"lithium|cobalt|nickel|zinc|alumini?um|gold|silver|diamonds|graphite|uranium|hydrogen|ammonia|"
    r"methanol|wheat|rice|maize|corn|barley|soybeans|sugar|coffee|cocoa|tea|cotton|wool|milk|"
    r"butter|cheese|meat|beef|chicken|fish|salmon|shrimp|fruit|vegetables|wine|timber|wood|pulp|"
    r"fertili[sz]ers?|potash|cement|clinker|rubber|glass|chips?|batter(?:y|ies)|cells|engines|"
    r"aircraft|jets|planes|trains|buses|trucks|ships|vessels|turbines|panels|vaccines?|doses|"
    r"shots|medicines|masks|weapons|ammunition|shells|missiles|drones|satellites|earths)\b"
)
"""Things that are bought and sold by the load: who orders them takes nobody over."""

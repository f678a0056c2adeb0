"""The other side of a deal is whom the text speaks of there, or who the article is about."""

import re
from collections.abc import Sequence

from digest.extraction.deals.elsewhere.topics import Topics
from digest.extraction.deals.joined.group import Group, is_told
from digest.extraction.deals.mentions import Mention
from digest.extraction.deals.stages import FAILED, OVER, TOLD
from digest.lexicon.deals.outsiders import UNNAMED
from digest.model.entry import DealStatus, DealType, Party
from digest.value import Value, replace

_PAYING = frozenset({"acquirer", "customer", "issuer", "investor", "partner", "borrower"})
_SOLD = frozenset({"target", "issuer", "seller"})
_WANTED = {
    "borrower": _PAYING,
    "customer": _PAYING - {"investor"},
    "seller": frozenset(),
    "target": _SOLD,
    "partner": _SOLD,
}
"""What who is left out most likely is in the deals that are told."""
_OWNED = frozenset({DealType.ACQUISITION, DealType.DIVESTITURE})
_THE_STAKE = re.compile(r"\bthe (?:stake|holding|shareholding|company|business)\b")
_LOOSE = re.compile(r"\b(?:non-binding|term sheets?|letters? of intent|heads of terms)\b")
_FIRM = re.compile(r"\b(?:signed|approved|arranged|secured|sanctioned|committed|renewed)\b")
_PROJECT = re.compile(r"\bproject\b")
_DESCRIBED = frozenset({"seller", "target"})
_REACH = 20
_ACTOR = re.compile(
    r"(?:the|an?) (?![OGP]\d)[a-z]+ (?:(?![OGP]\d)\S+ ){0,5}?(?:has|have|had|will|sold|turned|"
    r"rejected|refused|declined) "
)
_BANK = re.compile(r"\b(?:[Bb]an[ck][ao]?s?|Bankhaus|Banque)\b")


class _Open(Value):
    """A kind of deal of which one side may be left to the reader."""

    known: str
    """The role of the side that is named."""
    left: str
    """The role of the side that is not."""
    types: tuple[DealType, ...]
    """What it may be."""
    stages: frozenset[DealStatus] = TOLD
    """How far it must have come."""
    words: re.Pattern[str]
    """What the sentence must say besides."""
    looks_back: bool = False
    """Whether the sentence may look back."""
    priced: bool = False
    """Whether it must tell the price."""
    public: bool = False
    """Whether a public body is on the side that is left."""


_APPROVED = re.compile(
    r"\b(?:approv|award|authori[sz]|ratif|back)\w* (?:an? |the )?(?:\S+ ){0,5}?"
    r"(?:contract|agreement|deal|lease) (?:with|to) (?:\S+ ){0,3}?[OG]\d+\b"
)
_APPROVED_WORK = _Open(
    known="supplier",
    left="customer",
    types=(DealType.CONTRACT,),
    words=_APPROVED,
    public=True,
)
_LOAN = _Open(
    known="lender",
    left="borrower",
    types=(DealType.FINANCING,),
    words=re.compile(
        r"^(?!.*\b(?:contribut|subsid))"
        r"(?!.*\b(?:lent|lend|lends|lending|loans?)(?: \S+){0,4} to "
        rf"(?:{UNNAMED}|the(?! (?:project|venture|scheme|plant|refinery|company|partners|pair|"
        r"two))\b))"
        r"(?!.*\b(?:loans?|aid|credit|relief|grants?)(?: \S+){0,5} for (?:[a-z-]+ ){0,4}?(?:"
        r"\w*farmers|growers|producers|fish(?:ers|ermen)|traders|\w*holders|\w*owners|exporters|"
        r"importers|households|families|students|workers|pensioners|victims|buyers|borrowers|"
        r"customers|start-?ups|firms|companies|businesses)\b)"
    ),
    priced=True,
)
_STANDING_WORK = _Open(
    known="supplier",
    left="customer",
    types=(DealType.CONTRACT,),
    words=re.compile(
        r"\bunder an? (?:(?!that |which )\S+ ){0,6}?(?:contract|agreement|deal|order|pact)\b"
    ),
)
_ORDERED = _Open(
    known="supplier",
    left="customer",
    types=(DealType.CONTRACT,),
    words=re.compile(
        r"\b(?:was|were|been|be|being)(?: \w+)? (?:ordered|bought|purchased|commissioned|leased|"
        r"chartered|procured) from\b"
    ),
    priced=True,
)
_SALE = _Open(
    known="acquirer",
    left="seller",
    types=(DealType.DIVESTITURE,),
    words=re.compile(r"\b(?:sale|disposal|divestment|sell|selling|sold)\b"),
    priced=True,
)
_OLD_BID = _Open(
    known="acquirer",
    left="target",
    types=(DealType.ACQUISITION,),
    stages=OVER,
    words=re.compile(
        r"\b(?:offer|bid|approach|proposal)s? (?:\S+ ){0,4}?from (?:\S+ ){0,5}?[OG]\d"
    ),
    looks_back=True,
)
_TALKS = _Open(
    known="partner",
    left="partner",
    types=(DealType.PARTNERSHIP, DealType.MERGER, DealType.JOINT_VENTURE),
    stages=OVER | {DealStatus.IN_TALKS},
    words=re.compile(
        r"(?<!for )\b(?:talks|talking|negotiations|discussions|merge|merger|tie-up|venture|"
        r"combination|union|link-up|amalgamation|alliance) with (?:\S+ ){0,5}?[OG]\d"
    ),
    looks_back=True,
)
_STAKE = _Open(
    known="investor",
    left="target",
    types=(DealType.INVESTMENT,),
    words=re.compile(
        r"\b(?:its|the|an?) (?:[\w%.]+ ){0,3}?(?:stake|holding|shareholding)\b|"
        r"\b(?:into|in) the (?:company|firm|business|group|start-?up|bank|chain|club)\b|"
        r"\byears? ago\b"
    ),
    looks_back=True,
    priced=True,
)
_OPEN = (_APPROVED_WORK, _LOAN, _STANDING_WORK, _ORDERED, _SALE, _OLD_BID, _TALKS, _STAKE)
"""What may be left open, in the order in which it is tried."""


def tell_open(mention: Mention, groups: Sequence[Group], topics: Topics) -> Mention | None:
    """Return a mention of one side with the other, None where the text does not leave it open."""
    mention = _as_approved(mention)
    side = next((side for side in _OPEN if _fits(side, mention)), None)
    if side is None or is_told(mention, groups):
        return None
    if side.left in _DESCRIBED and _names_otherwise(mention):
        return None
    found = _find_left(side, mention, groups, topics)
    if found is None:
        return None
    parties = (party for party in mention.parties if party.name != found)
    left = _with_partners(found, side, groups, topics)
    others = (Party(name=name, role=side.left) for name in left)
    stage = _stage_of(mention, side)
    told = replace(mention, parties=(*parties, *others), status=stage, complete=True)
    return _as_earlier_owner(told, groups) if side is _STAKE else told


def _find_left(
    side: _Open, mention: Mention, groups: Sequence[Group], topics: Topics
) -> str | None:
    """Return who is on the side that is left, None where the text does not make it sure enough."""
    likely = _likely_on(side, mention, groups, topics)
    apart = _apart_from(side, mention, groups, topics)
    here = mention.sentence.index
    found = topics.find(here, apart, likely)
    if found is None:
        return None
    own = frozenset(topics.names[here])
    if side is _LOAN:
        other = found not in own | topics.public and own & (topics.public - apart)
        return None if other else found
    sure = found in likely or (found in own and side.left != "target")
    sure |= side is _TALKS and found == topics.find_topic(apart)
    if side.left == "customer":
        return found if sure or topics.is_about(found) else None
    doubtful = side.left == "target" or mention.status in OVER
    return found if sure or not doubtful else None


def _likely_on(
    side: _Open, mention: Mention, groups: Sequence[Group], topics: Topics
) -> frozenset[str]:
    """Return who most likely is on the side that is left, by his part in the deals told."""
    if side.public:
        return topics.public
    likely = _taking_part(groups, _WANTED[side.left])
    project = side is _LOAN and _PROJECT.search(mention.sentence.text)
    return likely - topics.public if project else likely


def _apart_from(
    side: _Open, mention: Mention, groups: Sequence[Group], topics: Topics
) -> frozenset[str]:
    """Return who cannot be on the side that is left: no bank borrows, nor who only supplies."""
    if side is not _LOAN:
        return mention.names
    apart = mention.names | _working(groups)
    banks = (name for name in topics.counts if _BANK.search(name))
    return (apart - _taking_part(groups, _WANTED[side.left]) or apart).union(banks)


def _stage_of(mention: Mention, side: _Open) -> DealStatus | None:
    """Return how far it has come, as a loan told by the way may be firm or not."""
    text = mention.sentence.text
    if _LOOSE.search(text):
        return DealStatus.IN_TALKS
    firm = side.left == "customer" or (side is _LOAN and _FIRM.search(text))
    ahead = mention.status is DealStatus.ANNOUNCED
    return DealStatus.AGREED if firm and ahead else mention.status


def _as_earlier_owner(mention: Mention, groups: Sequence[Group]) -> Mention:
    """Return how who sells a majority now came by it: he took it over as well."""
    bought = (g for g in groups if g.type in _OWNED and mention.names <= g.names)
    sells = any(g.roles.get(mention.parties[0].name) == "seller" for g in bought)
    if not sells or not _THE_STAKE.search(mention.sentence.text):
        return mention
    parties = (
        replace(p, role={"investor": "acquirer"}.get(p.role, p.role)) for p in mention.parties
    )
    return replace(mention, types=(DealType.ACQUISITION,), parties=tuple(parties))


def _with_partners(
    name: str, side: _Open, groups: Sequence[Group], topics: Topics
) -> tuple[str, ...]:
    """Return who borrows: a venture that has a name, else its partners do so together."""
    shared = (g for g in groups if g.type is DealType.JOINT_VENTURE and name in g.names)
    founded = next(shared, None) if side is _LOAN else None
    if founded is None:
        return (name,)
    called = tuple(venture for venture in topics.ventures if venture not in founded.names)
    return called[:1] or tuple(founded.roles)


def _working(groups: Sequence[Group]) -> frozenset[str]:
    """Return who supplies, or has bid in vain: he does not borrow for what the text is about."""
    return frozenset(
        name
        for group in groups
        for name, role in group.roles.items()
        if role == "supplier" or (role == "acquirer" and group.mentions[0].status in OVER)
    )


def _names_otherwise(mention: Mention) -> bool:
    """Tell whether the sentence says by another noun who acts: "the parish has sold"."""
    before = mention.sentence.before(mention.place, _REACH) if mention.place else ""
    return _ACTOR.match(f"{before} ") is not None


def _as_approved(mention: Mention) -> Mention:
    """Return a contract that a council approves with who works for it, not with who orders."""
    ordered = [party.role for party in mention.parties] == ["customer"]
    if not ordered or not _APPROVED.search(mention.sentence.text):
        return mention
    works = replace(mention.parties[0], role="supplier")
    return replace(mention, parties=(works,))


def _fits(side: _Open, mention: Mention) -> bool:
    if mention.roles != {side.known}:
        return False
    if mention.definite and side is not _SALE:
        return False
    told = mention.status in side.stages and mention.types[:1] and mention.types[0] in side.types
    free = (side.looks_back or not mention.background) and not (side.priced and not mention.value)
    return bool(told and free and side.words.search(mention.sentence.text))


def _taking_part(groups: Sequence[Group], roles: frozenset[str]) -> frozenset[str]:
    """Return who has one of the roles in the deals that are told."""
    going_on = [group for group in groups if group.mentions[0].status not in FAILED]
    told = going_on or groups
    return frozenset(name for g in told for name, role in g.roles.items() if role in roles)

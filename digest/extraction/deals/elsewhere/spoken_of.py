"""The other side of a deal is whom the text speaks of there, or who the article is about."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from digest.extraction.deals.elsewhere.topics import Topics
from digest.extraction.deals.group import Group, is_told
from digest.extraction.deals.mentions import Mention
from digest.extraction.deals.stages import FAILED, OVER, TOLD
from digest.model.entry import DealStatus, DealType, Party

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


@dataclass(frozen=True, slots=True)
class _Open:
    """A kind of deal of which one side may be left to the reader."""

    known: str
    """The role of the side that is named."""
    left: str
    """The role of the side that is not."""
    types: frozenset[DealType]
    """What it may be."""
    stages: frozenset[DealStatus]
    """How far it must have come."""
    words: re.Pattern[str]
    """What the sentence must say besides."""
    looks_back: bool = False
    """Whether the sentence may look back."""
    priced: bool = False
    """Whether it must tell the price."""


_APPROVED = re.compile(
    r"\b(?:approv|award|authori[sz]|ratif|back)\w* (?:an? |the )?(?:\S+ ){0,5}?"
    r"(?:contract|agreement|deal|lease) (?:with|to) (?:\S+ ){0,3}?[OG]\d+\b"
)
_OPEN = (
    _Open(
        "supplier",
        "customer",
        frozenset({DealType.CONTRACT}),
        TOLD,
        _APPROVED,
    ),
    _Open(
        "lender",
        "borrower",
        frozenset({DealType.FINANCING}),
        TOLD,
        re.compile(
            r"^(?!.*\b(?:contribut|subsid))"
            r"(?!.*\b(?:lent|lend|lends|lending|loans?)(?: \S+){0,4} to "
            r"(?:an?|the(?! (?:project|venture|scheme|plant|refinery|company|partners|pair|two))|"
            r"its|small\w*|local|poor\w*|other|\w+(?:ers|ors|ies|nts|sts|ses|men|ls))\b)"
        ),
        priced=True,
    ),
    _Open(
        "supplier",
        "customer",
        frozenset({DealType.CONTRACT}),
        TOLD,
        re.compile(
            r"\bunder an? (?:(?!that |which )\S+ ){0,6}?(?:contract|agreement|deal|order|pact)\b"
        ),
    ),
    _Open(
        "supplier",
        "customer",
        frozenset({DealType.CONTRACT}),
        TOLD,
        re.compile(
            r"\b(?:was|were|been|be|being)(?: \w+)? (?:ordered|bought|purchased|commissioned|"
            r"leased|chartered|procured) from\b"
        ),
        priced=True,
    ),
    _Open(
        "acquirer",
        "seller",
        frozenset({DealType.DIVESTITURE}),
        TOLD,
        re.compile(r"\b(?:sale|disposal|divestment|sell|selling|sold)\b"),
        priced=True,
    ),
    _Open(
        "acquirer",
        "target",
        frozenset({DealType.ACQUISITION}),
        OVER,
        re.compile(r"\b(?:offer|bid|approach|proposal)s? (?:\S+ ){0,4}?from (?:\S+ ){0,5}?[OG]\d"),
        looks_back=True,
    ),
    _Open(
        "partner",
        "partner",
        frozenset({DealType.PARTNERSHIP, DealType.MERGER, DealType.JOINT_VENTURE}),
        OVER | frozenset({DealStatus.IN_TALKS}),
        re.compile(
            r"(?<!for )\b(?:talks|talking|negotiations|discussions|merge|merger|tie-up|venture|"
            r"combination|union|link-up|amalgamation|alliance) with (?:\S+ ){0,5}?[OG]\d"
        ),
        looks_back=True,
    ),
    _Open(
        "investor",
        "target",
        frozenset({DealType.INVESTMENT}),
        TOLD,
        re.compile(
            r"\b(?:its|the|an?) (?:[\w%.]+ ){0,3}?(?:stake|holding|shareholding)\b|"
            r"\b(?:into|in) the (?:company|firm|business|group|start-?up|bank|chain|club)\b|"
            r"\byears? ago\b"
        ),
        looks_back=True,
        priced=True,
    ),
)


def tell_open(mention: Mention, groups: Sequence[Group], topics: Topics) -> Mention | None:
    """Return a mention of one side with the other, None where the text does not leave it open."""
    mention = _as_approved(mention)
    side = next((side for side in _OPEN if _fits(side, mention)), None)
    if side is None or is_told(mention, groups):
        return None
    likely = _taking_part(groups, _WANTED[side.left])
    if side.words is _APPROVED:
        likely = topics.public
    apart = mention.names
    if side.left in _DESCRIBED and _names_otherwise(mention):
        return None
    if side.left == "borrower":
        apart = apart.union(_working(groups))
        banks = (name for name in topics.counts if _BANK.search(name))
        apart = (apart - likely or apart).union(banks)
        likely -= topics.public if _PROJECT.search(mention.sentence.text) else frozenset()
    here = mention.sentence.index
    found = topics.find(here, apart, likely)
    sure = found in likely or (found in topics.names[here] and side.left != "target")
    sure |= side.left == "partner" and found == topics.find_topic(apart)
    if side.left == "customer" and not sure and not topics.is_about(found or ""):
        return None
    own = frozenset(topics.names[here])
    known = own | topics.public
    if side.left == "borrower" and found not in known and own & (topics.public - apart):
        return None
    if found is None or ((side.left == "target" or mention.status in OVER) and not sure):
        return None
    parties = (party for party in mention.parties if party.name != found)
    left = _with_partners(found, side, groups, topics)
    others = (Party(name=name, role=side.left) for name in left)
    stage = _stage_of(mention, side)
    told = replace(mention, parties=(*parties, *others), status=stage, complete=True)
    return _as_earlier_owner(told, groups) if side.known == "investor" else told


def _stage_of(mention: Mention, side: _Open) -> DealStatus | None:
    """Return how far it has come, as a loan told by the way may be firm or not."""
    text = mention.sentence.text
    if _LOOSE.search(text):
        return DealStatus.IN_TALKS
    firm = side.left == "customer" or (side.left == "borrower" and _FIRM.search(text))
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
    founded = next(shared, None) if side.left == "borrower" else None
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
    if mention.definite and side.left != "seller":
        return False
    told = mention.status in side.stages and mention.types[:1] and mention.types[0] in side.types
    free = (side.looks_back or not mention.background) and not (side.priced and not mention.value)
    return bool(told and free and side.words.search(mention.sentence.text))


def _taking_part(groups: Sequence[Group], roles: frozenset[str]) -> frozenset[str]:
    """Return who has one of the roles in the deals that are told."""
    going_on = [group for group in groups if group.mentions[0].status not in FAILED]
    told = going_on or groups
    return frozenset(name for g in told for name, role in g.roles.items() if role in roles)

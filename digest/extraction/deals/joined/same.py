"""When two mentions tell one deal: by whom they name, at what price, how near they stand."""

import re

from digest.extraction.deals.joined.group import Group, parts_clash, values_differ
from digest.extraction.deals.kinds import are_kin
from digest.extraction.deals.mentions import OPTION, Mention
from digest.extraction.deals.stages import HOPED
from digest.model.entry import DealStatus, DealType

_NEAR = 4
_LEAD = 3
_DENIED = 2
_NEXT = 2
_PAPERS = frozenset({"partnership", "accord"})
_OWNED = frozenset({DealType.ACQUISITION, DealType.DIVESTITURE, DealType.INVESTMENT})
_SHARES = frozenset({DealType.ACQUISITION, DealType.INVESTMENT})
_ISSUES = frozenset({DealType.LISTING, DealType.FINANCING})
_ISSUE = "issue"
_REACH = 10
_ONE_OFFER = re.compile(
    r"\b(?:an?|two|three|several|earlier|previous|initial|first|lower|prior|original|opening)"
    r"(?: \S+){0,2}$"
)
_BOUGHT = re.compile(
    r"(?:all (?:of )?)?(?:O0|the (?:\w+ )?(?:company|business|firm|group|unit|brand|chain|maker|"
    r"producer|bank|club|shares)|it|them|its shares|"
    r"(?:the|an?|O0's|its) (?:\S+ ){0,3}?(?:stake|shareholding|holding|interest)) "
    r"(?:\S+ ){0,3}?from\b"
)
_OWN_SHARES = re.compile(
    r"(?:all (?:of )?)?(?:O0's|its|their|his|her|[OP]\d+'s|the) (?:\S+ ){0,2}?(?:shares|stake|"
    r"shareholding|holding|interest|participation)\b"
)
_SEPARATE = re.compile(
    r"^separately\b|\b(?:in|under|by|as part of) an?(?:other| second| third| separate| different| "
    r"further| parallel) (?:\w+ )?(?:case|matter|deal|agreement|contract|transaction|settlement|"
    r"order|move|ruling|decision|pact|accord|lawsuit|suit)\b"
)
"""What opens a sentence that tells of another deal than the one before."""
_FIRM = frozenset({DealStatus.AGREED, DealStatus.COMPLETED})
_PAID_IN = frozenset({DealType.INVESTMENT, DealType.FINANCING})
_OPEN = frozenset({DealStatus.ANNOUNCED, DealStatus.AGREED, DealStatus.COMPLETED})
_MONEY = frozenset({DealType.FINANCING, DealType.PARTNERSHIP, DealType.LISTING})
_BUYING = frozenset({"acquirer", "investor"})


def is_same(mention: Mention, group: Group) -> bool:
    """Tell whether a complete mention tells the group's deal again."""
    dearer = values_differ(mention.value, group.value) and not mention.refers
    apart = _is_done_apart(mention, group) or _is_turned_down_before(mention, group)
    more = (mention.name == OPTION) != (group.mentions[0].name == OPTION)
    apart = apart or _is_another_case(mention, group)
    if dearer or more or parts_clash(mention, group) or apart or _is_lent_beside(mention, group):
        return False
    otherwise = (_is_called_otherwise, _is_same_sale, tells_seller)
    if any(is_told(mention, group) for is_told in otherwise):
        return True
    return are_kin(mention.types[0], group.types) and _names_same(mention, group)


def _names_same(mention: Mention, group: Group) -> bool:
    """Tell whether a mention of the same kind of deal names as many of the same as it must."""
    steps = abs(mention.sentence.index - group.mentions[-1].sentence.index)
    same_type = mention.types[0] is group.type
    if len(mention.names & group.names) > 1:
        return mention.types[0] in group.types or steps <= _NEAR
    if steps <= 1 and (_is_told_fuller(mention, group) or (mention.refers and same_type)):
        return True
    return same_type and (
        _is_part(mention, group, near=steps <= 1) or _is_headed_by(mention, group)
    )


def is_paper_of(mention: Mention, group: Group) -> bool:
    """Tell whether it is the paper on a deal just told: "the two signed a letter of intent"."""
    steps = mention.sentence.index - group.mentions[-1].sentence.index
    loose = mention.types[0] is DealType.PARTNERSHIP and mention.name in _PAPERS
    return loose and 0 < steps <= _NEXT and len(mention.names) > 1 and mention.names <= group.names


def is_denied_rumour(mention: Mention, group: Group) -> bool:
    """Tell whether the mention tells what the group's party denies: "it was reported that ..."."""
    first = group.mentions[0]
    near = mention.sentence.index - first.sentence.index <= _DENIED
    denied = near and first.status is DealStatus.DENIED and are_kin(mention.types[0], group.types)
    unsure = mention.status in HOPED
    return denied and unsure and bool(mention.names & group.names)


def _is_done_apart(mention: Mention, group: Group) -> bool:
    """Tell whether one is done and has a seller, the other turned down: no bid is both."""
    over = group.mentions[0].status in {DealStatus.REJECTED, DealStatus.DENIED}
    return over and mention.status is DealStatus.COMPLETED and "seller" in mention.roles


def _is_another_case(mention: Mention, group: Group) -> bool:
    """Tell whether the sentence says that it tells of another deal: "in a separate case"."""
    later = mention.sentence.index > group.mentions[-1].sentence.index
    return later and _SEPARATE.search(mention.sentence.text) is not None


def _is_turned_down_before(mention: Mention, group: Group) -> bool:
    """Tell whether "an offer" that was rejected came before the one that is agreed on."""
    agreed = any(m.status in _FIRM for m in group.mentions)
    if not agreed or mention.status is not DealStatus.REJECTED or mention.place is None:
        return False
    return bool(_ONE_OFFER.search(mention.sentence.before(mention.place, _NEAR)))


def _is_lent_beside(mention: Mention, group: Group) -> bool:
    """Tell whether a loan is told beside a deal that is none: what a venture is lent."""
    lent = any(party.role == "lender" for party in mention.parties)
    return lent and group.type not in _MONEY


def _is_called_otherwise(mention: Mention, group: Group) -> bool:
    """Tell whether the headline and the text call one deal by types that else are two.

    A headline's "stake" may be all of a plant; its "share sale" a listing.
    """
    first = group.mentions[0]
    if first.sentence.index or mention.sentence.index > _LEAD or mention.background:
        return False
    types = {mention.types[0], group.type}
    shared = mention.names & group.names
    if types == _SHARES:
        return len(shared) > 1
    untold = types == _ISSUES and first.name == _ISSUE and None in {mention.value, group.value}
    equal = types in (_ISSUES, _PAID_IN) and mention.value == group.value is not None
    return bool(shared) and (equal or untold)


def _is_same_sale(mention: Mention, group: Group) -> bool:
    """Tell whether what the group tells is bought is what the mention tells is sold, or so."""
    first = group.mentions[0]
    if mention.types[0] not in _OWNED or group.type not in _OWNED:
        return False
    if mention.background != first.background or not {mention.status, first.status} <= _OPEN:
        return False
    here = {(party.name, party.role) for party in mention.parties}
    there = {(party.name, party.role) for m in group.mentions for party in m.parties}
    sold = {name for name, role in here & there if role == "target"}
    buyers = {name for name, role in here if role in _BUYING}
    others = {name for name, role in there if role in _BUYING}
    sellers = {name for name, role in here | there if role == "seller"}
    return bool(sold and sellers) and bool(buyers) != bool(others)


def tells_seller(mention: Mention, group: Group) -> bool:
    """Tell whether a mention only adds who sells: "It agreed to buy the company from Orrin"."""
    roles = {party.name: party.role for party in mention.parties}
    parts = group.roles
    if group.type is not DealType.ACQUISITION or "target" not in parts.values():
        return False
    if not {*roles.values()} <= {"seller", "acquirer"} or "seller" not in roles.values():
        return False
    steps = mention.sentence.index - group.mentions[-1].sentence.index
    buys = "acquirer" in roles.values()
    words = (_BOUGHT if buys else _OWN_SHARES).match(_behind_word(mention))
    if "seller" in parts.values() or not 0 <= steps <= _NEAR or words is None:
        return False
    strange = all(name not in parts for name, role in roles.items() if role == "seller")
    return strange and all(parts.get(n) == role for n, role in roles.items() if role != "seller")


def _behind_word(mention: Mention) -> str:
    return mention.sentence.after(mention.place, _REACH) if mention.place else ""


def _is_headed_by(mention: Mention, group: Group) -> bool:
    """Tell whether the headline names one side more, the text another, and no part twice.

    Where both tell one price, a name more or less does not make them two.
    """
    headed = not group.mentions[0].sentence.index and mention.sentence.index <= _LEAD
    if not headed or mention.background or not mention.names & group.names:
        return False
    told = {role: {n for n, r in group.roles.items() if r == role} for role in group.roles.values()}
    if mention.value is not None and mention.value == group.value:
        return any(party.name in told.get(party.role, ()) for party in mention.parties)
    return all(party.name in told.get(party.role, {party.name}) for party in mention.parties)


def _is_part(mention: Mention, group: Group, *, near: bool) -> bool:
    """Tell whether the one party they share is all that one of the two names."""
    if mention.background != group.mentions[0].background or not mention.names & group.names:
        return False
    whole = mention.names <= group.names or group.names <= mention.names
    return whole and (near or len(mention.names) == 1)


def _is_told_fuller(mention: Mention, group: Group) -> bool:
    """Tell whether a group of one party is what the mention tells in full."""
    return (
        len(group.names) == 1
        and group.names < mention.names
        and DealType.INVESTMENT in group.types
        and mention.types[0] is not DealType.FINANCING
    )

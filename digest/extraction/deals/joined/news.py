"""A deal of one firm that headline and lead tell, whoever the other side is."""

from collections.abc import Iterator, Sequence

from digest.extraction.deals.joined.group import Group
from digest.extraction.deals.kinds import are_kin
from digest.extraction.deals.mentions import Mention
from digest.extraction.deals.stages import TOLD
from digest.extraction.deals.told.unreal import is_unreal
from digest.model.entry import DealType
from digest.value import replace

_LEAD = 3
_TRADES = frozenset({DealType.CONTRACT, DealType.ACQUISITION, DealType.DIVESTITURE})


def find_news(waiting: Sequence[Mention], groups: Sequence[Group]) -> Iterator[Mention]:
    """Yield what headline and lead tell of one firm and a price, whoever the other side is.

    A text may call the other side by what it is alone: "orders eight ships from a Korean yard".
    """
    lead = [m for m in waiting if m.sentence.index <= _LEAD and _is_told(m)]
    headed = [m for m in lead if not (m.sentence.index or m.definite)]
    pairs = ((one, two) for one in headed for two in lead if _is_told_again(one, two))
    first, again = next(pairs, (None, None))
    if first and again and not _is_known(again, groups):
        yield replace(again, value=first.value or again.value, complete=True)


def _is_known(mention: Mention, groups: Sequence[Group]) -> bool:
    """Tell whether a deal of the kind of the same firm has been told."""
    return any(g.names & mention.names and are_kin(mention.types[0], g.types) for g in groups)


def _is_told(mention: Mention) -> bool:
    """Tell whether a mention says what one firm does now, and does it."""
    if mention.background or len(mention.names) != 1 or mention.status not in TOLD:
        return False
    real = mention.place is None or not is_unreal(mention.sentence, mention.place)
    return real and bool(mention.types[:1]) and mention.types[0] in _TRADES


def _is_told_again(first: Mention, second: Mention) -> bool:
    """Tell whether the lead says of the same firm what the headline does, at one price."""
    prices = {m.value for m in (first, second) if m.value is not None}
    alike = first.parties == second.parties and first.types == second.types
    return alike and bool(second.sentence.index) and len(prices) == 1


def join_headed(groups: Sequence[Group]) -> list[Group]:
    """Return the deals with what a headline tells of one put to it, by whatever name it calls it.

    Kestrel wins a $90m order; Kestrel Rail Systems says that it has won a $90m order.
    """
    told = {id(group): _find_headed(group, groups) for group in groups}
    for group in groups:
        whole = told[id(group)]
        if whole is not None:
            whole.mentions += [replace(mention, parties=()) for mention in group.mentions]
    return [group for group in groups if told[id(group)] is None]


def _find_headed(group: Group, groups: Sequence[Group]) -> Group | None:
    """Return the deal of the lead that a headline tells of one firm at the same price."""
    headed = group.value is not None and not any(m.sentence.index for m in group.mentions)
    if not headed or len(group.names) != 1:
        return None
    sides = set(group.roles.values())
    return next((one for one in groups if one is not group and _is_of(one, group, sides)), None)


def _is_of(whole: Group, group: Group, sides: set[str]) -> bool:
    """Tell whether the lead tells a deal of the same kind, price and sides."""
    lead = 0 < min(mention.sentence.index for mention in whole.mentions) <= _LEAD
    same = whole.type is group.type and whole.value == group.value
    return lead and same and sides <= set(whole.roles.values())

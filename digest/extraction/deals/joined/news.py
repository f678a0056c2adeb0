"""A deal of one firm that headline and lead tell, whoever the other side is."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from digest.extraction.deals.joined.group import Group
from digest.extraction.deals.kinds import are_kin
from digest.extraction.deals.mentions import Mention
from digest.extraction.deals.stages import TOLD
from digest.extraction.deals.told.unreal import is_unreal
from digest.model.entry import DealType

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
    """Tell whether a deal of the kind has been told, of the same firm or at the same price."""
    kin = [group for group in groups if are_kin(mention.types[0], group.types)]
    priced = mention.value is not None and any(g.value == mention.value for g in kin)
    return priced or any(group.names & mention.names for group in kin)


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

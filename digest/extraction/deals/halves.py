"""Two sentences that tell half a deal each: "Orrin won the tender. The contract with Kestrel"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from digest.extraction.deals.group import Group
from digest.extraction.deals.kinds import are_kin
from digest.extraction.deals.mentions import Mention
from digest.extraction.deals.unreal import is_unreal
from digest.model.entry import DealStatus, DealType

_NEAR = 2
_LEAD = 3
_TOLD = frozenset({DealStatus.ANNOUNCED, DealStatus.AGREED, DealStatus.COMPLETED})
_TRADES = frozenset({DealType.CONTRACT, DealType.ACQUISITION, DealType.DIVESTITURE})


def join_halves(waiting: Sequence[Mention]) -> Iterator[Mention]:
    """Yield whole mentions made of two neighbours that name one side of a deal each."""
    named = [mention for mention in waiting if mention.names]
    for place, mention in enumerate(named):
        if mention.definite and not mention.background:
            first = next((m for m in reversed(named[:place]) if _is_half(m, mention)), None)
            if first is not None:
                parties = (*first.parties, *mention.parties)
                value = first.value or mention.value
                yield replace(first, parties=parties, value=value, complete=True)


def _is_half(first: Mention, second: Mention) -> bool:
    """Tell whether the second tells of the deal of the first who the other side is."""
    if not first.types or not are_kin(second.types[0], frozenset(first.types)):
        return False
    steps = second.sentence.index - first.sentence.index
    roles = ({party.role for party in m.parties} for m in (first, second))
    apart = not first.names & second.names and set.isdisjoint(*roles)
    return apart and 0 < steps <= _NEAR and not first.background


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
    if mention.background or len(mention.names) != 1 or mention.status not in _TOLD:
        return False
    real = mention.place is None or not is_unreal(mention.sentence, mention.place)
    return real and bool(mention.types[:1]) and mention.types[0] in _TRADES


def _is_told_again(first: Mention, second: Mention) -> bool:
    """Tell whether the lead says of the same firm what the headline does, at one price."""
    prices = {m.value for m in (first, second) if m.value is not None}
    alike = first.parties == second.parties and first.types == second.types
    return alike and bool(second.sentence.index) and len(prices) == 1

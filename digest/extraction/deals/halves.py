"""Two sentences that tell half a deal each: "Orrin won the tender. The contract with Kestrel"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from digest.extraction.deals.kinds import are_kin
from digest.extraction.deals.mentions import Mention
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


def join_news(waiting: Sequence[Mention]) -> Iterator[Mention]:
    """Yield what headline and lead tell alike of one firm and a price, whoever the other side is.

    A text may call the other side by what it is alone: "orders eight ships from a Korean yard".
    """
    named = [m for m in waiting if m.sentence.index <= _LEAD and _is_news(m)]
    for place, mention in enumerate(named):
        again = next((m for m in named[:place] if _is_told_again(m, mention)), None)
        if again is not None:
            yield replace(mention, value=mention.value or again.value, complete=True)
            return


def _is_news(mention: Mention) -> bool:
    """Tell whether a mention says what one firm does, as something new."""
    told = mention.status in _TOLD and mention.types[:1] and mention.types[0] in _TRADES
    return bool(told) and len(mention.names) == 1 and not (mention.definite or mention.background)


def _is_told_again(first: Mention, second: Mention) -> bool:
    """Tell whether the headline and a sentence of the lead say the same of the same firm."""
    prices = {m.value for m in (first, second) if m.value is not None}
    alike = first.parties == second.parties and first.types == second.types
    headed = not first.sentence.index and first.sentence is not second.sentence
    return alike and headed and len(prices) == 1

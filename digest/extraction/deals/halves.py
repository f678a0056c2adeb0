"""Two sentences that tell half a deal each: "Orrin won the tender. The contract with Kestrel"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from digest.extraction.deals.kinds import are_kin
from digest.extraction.deals.mentions import Mention

_NEAR = 2


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

"""Who a deal's mentions call by a part of his name is who another calls by more of it."""

from collections.abc import Iterator, Sequence

from digest.extraction.deals.kinds import are_kin
from digest.extraction.deals.mentions import Mention
from digest.value import replace


def with_full_names(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """Return the mentions with each party under the fullest name that the deal has for him.

    "Tovik" of the headline is "Tovik Chemical" of the text where both deal alike with one other.
    """
    fuller = dict(_find_fuller([mention for mention in mentions if mention.complete]))
    return tuple(_rename(mention, fuller) for mention in mentions) if fuller else tuple(mentions)


def _find_fuller(told: Sequence[Mention]) -> Iterator[tuple[str, str]]:
    names = sorted({name for mention in told for name in mention.names})
    for short in names:
        longer = [name for name in names if name.startswith(f"{short} ")]
        fitting = [full for full in longer if _are_one(short, full, told)]
        if len(fitting) == 1:
            yield short, fitting[0]


def _are_one(short: str, full: str, told: Sequence[Mention]) -> bool:
    """Tell whether two names play one part with a third, and never stand beside each other."""
    if any({short, full} <= mention.names for mention in told):
        return False
    return any(
        are_kin(one.types[0], frozenset(other.types))
        and _part(one, short) == _part(other, full)
        and bool((one.names - {short}) & (other.names - {full}))
        for one in told
        if short in one.names
        for other in told
        if full in other.names
    )


def _part(mention: Mention, name: str) -> str:
    return next(party.role for party in mention.parties if party.name == name)


def _rename(mention: Mention, fuller: dict[str, str]) -> Mention:
    if mention.names.isdisjoint(fuller):
        return mention
    parties = (replace(p, name=fuller.get(p.name, p.name)) for p in mention.parties)
    return replace(mention, parties=tuple(dict.fromkeys(parties)))

"""Base forms of every word that the frames and stages of deals name."""

from collections.abc import Iterator

from digest.lexicon.deals.frames import FRAMES, GIVING, OUTSIDERS, PARTS, SHARES, WANTED
from digest.lexicon.deals.frames.things import COMPANIES, HOLDERS, OWNED
from digest.lexicon.deals.stages import CARRIERS, DOES, DONE_TO
from digest.text.inflection import base_forms, guess_base


def find_base(form: str, *, verb: bool) -> str:
    """Return the base form of a word in lower case."""
    known = _BASES.get((form, verb))
    return known if known is not None else guess_base(form, verb=verb)


def _parts(*lists: frozenset[str]) -> Iterator[str]:
    return (part for words in lists for word in words for part in word.split("_") if part)


_VERBS = _parts(
    *(frame.lemmas for frame in FRAMES if not frame.noun),
    *(frame.then for frame in FRAMES), GIVING, WANTED, OUTSIDERS,
    frozenset(DOES), frozenset(DONE_TO),
)  # fmt: skip
_NOUNS = _parts(
    *(frame.lemmas for frame in FRAMES if frame.noun),
    *(frame.needs | frame.shuns | frame.then for frame in FRAMES), SHARES, PARTS, CARRIERS,
    *(frozenset(frame.amid) for frame in FRAMES), OWNED, HOLDERS, COMPANIES,
)  # fmt: skip
_BASES = base_forms(_VERBS, _NOUNS)

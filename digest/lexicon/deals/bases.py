"""Base forms of every word that the frames and stages of deals name."""

from collections.abc import Iterator
from functools import cache

from digest.lexicon.deals.frames import (
    ARRANGING,
    FRAMES,
    GIVING,
    INCLUDING,
    OUTSIDERS,
    PASSED,
    RULING,
    WANTED,
)
from digest.lexicon.deals.frames.things import COMPANIES, HOLDERS, OWNED
from digest.lexicon.deals.stages import (
    AHEAD,
    CALLING,
    CARRIERS,
    DISOWNING,
    DOES,
    DONE_TO,
    GIVEN_UP_IF_NOT,
    HEARSAY,
    HOLDING,
    LEADS,
    NOUGHT,
    PACTS,
    REPORTS,
    SPEAKING,
)
from digest.lexicon.inflection import base_forms, guess_base


def find_base(form: str, *, verb: bool) -> str:
    """Return the base form of a word in lower case."""
    known = _find_bases().get((form, verb))
    return known if known is not None else guess_base(form, verb=verb)


def _parts(*lists: frozenset[str]) -> Iterator[str]:
    return (part for words in lists for word in words for part in word.split("_") if part)


@cache
def _find_bases() -> dict[tuple[str, bool], str]:
    """Return what is worked out once, and only where grammar is found."""
    verbs = _parts(
        *(frame.lemmas for frame in FRAMES if not frame.noun),
        *(frame.then | frame.near | frame.far | frame.verbs for frame in FRAMES),
        GIVING, WANTED, OUTSIDERS, PASSED, RULING, ARRANGING, INCLUDING,
        frozenset(DOES), frozenset(DONE_TO), frozenset(LEADS),
        HEARSAY, HOLDING, DISOWNING, CALLING, GIVEN_UP_IF_NOT, SPEAKING, AHEAD,
    )  # fmt: skip
    nouns = _parts(
        *(frame.lemmas for frame in FRAMES if frame.noun),
        *(frame.near | frame.far for frame in FRAMES),
        *(frame.needs | frame.shuns | frame.then for frame in FRAMES),
        CARRIERS, NOUGHT, REPORTS, PACTS, frozenset(DOES), frozenset(DONE_TO),
        *(frozenset(frame.amid) for frame in FRAMES), OWNED, HOLDERS, COMPANIES,
    )  # fmt: skip
    return base_forms(verbs, nouns)

"""Names in a form of their own: brands in small letters, houses that end in 's."""

import re
from collections.abc import Sequence

from digest.lexicon.companies import known_kinds
from digest.lexicon.places import more_cities, places
from digest.lexicon.words import (
    CALENDAR,
    CLOSED_WORDS,
    FUNCTION_WORDS,
    PREDICATES,
)
from digest.model.article import Span

_OPENS = re.compile(r"[a-z][a-z0-9]{3,}(?=(?:'s|,)? )")
_APPOSED = re.compile(r"(?:^|- |: )([a-z][a-z0-9]{3,})(?=, an? |'s? )", re.MULTILINE)
_CALLED = re.compile(
    r"\b(?:start-?up|app|platform|carmaker|maker|brand|retailer|lender|chain|studio)"
    r" ([a-z][a-z0-9]{3,})(?=[,.]| (?:for|in|raised|has|had|said|will|is|was|to)\b|'s )"
)
_TIMES = frozenset("today yesterday tomorrow itself everyone anyone someone".split())
_ARTICLED = r"\b(?:an?|the|this|that|these|its|their|his|her|our|your|some|any|no|more) "
_ACTING = rf"'s(?=(?: (?:{'|'.join(sorted(PREDICATES))})\b|, (?:an?|the|which|whose|one of) ))"
_ACTS = re.compile(_ACTING)
_OWNED = re.compile(
    r"(?:(?<=^)|(?<=\n)|(?<=[a-z,.\"] )|(?<=[A-Z][a-z] ))"
    rf"(?:[A-Z][\w-]* )?([A-Z][\w-]*[a-z]{_ACTING})"
)
_BEFORE_OWNED = re.compile(r"\b(?:of|than|like|as|to|from|at|and|or|but)(?: the)? $")
_SLOPPY = 2
_TWICE = 2
_REACH = 12
_PLAIN = FUNCTION_WORDS | CLOSED_WORDS
_NO_HOUSES = _PLAIN | frozenset("let everyone somebody nobody today tonight mother father".split())


def find_small_names(text: str, sentences: Sequence[Span], start: int) -> frozenset[str]:
    """Return words in small letters that open sentences and are used like names.

    A text that opens many sentences so is careless: it has none.
    """
    opened = {
        match[0]
        for sentence in sentences
        if sentence.start >= start and (match := _OPENS.match(text, sentence.start)) is not None
    }
    called = {w for w in _CALLED.findall(text, start) if f"{w}'s " in text} - _TIMES
    opened |= called | set(_APPOSED.findall(text, max(0, start - len("- "))))
    opened -= _PLAIN
    if len(opened) > _SLOPPY:
        return frozenset()
    return frozenset(word for word in opened if _is_name(text, word))


def find_owned_names(text: str, start: int) -> frozenset[str]:
    """Return the words in 's that act as names do: Nandini's, a chain of shops; Ferro's has.

    What stands without 's as well, or is a place's, only owns something.
    """
    found = {
        match[1]
        for match in (_OWNED.finditer(text, start) if _ACTS.search(text, start) else ())
        if not _BEFORE_OWNED.search(text, max(0, match.start() - _REACH), match.start())
    }
    return frozenset(word for word in found if _is_house(text, word))


def _is_house(text: str, word: str) -> bool:
    bare = word.removesuffix("'s")
    common = bare in CALENDAR or bare.lower() in _NO_HOUSES
    listed = bare in places() or bare in more_cities() or bare in known_kinds()
    return not (common or listed) and re.search(rf"\b{re.escape(bare)}\b(?!'s)", text) is None


def _is_name(text: str, word: str) -> bool:
    """Tell whether a word stands again and never behind an article."""
    again = len(re.findall(rf"\b{word}\b", text)) >= _TWICE
    return again and re.search(rf"{_ARTICLED}{word}\b", text) is None

"""Names that an article writes with a small letter: brands that open sentences so."""

import re
from collections.abc import Sequence

from digest.lexicon.words import CLOSED_WORDS, FUNCTION_WORDS
from digest.model.article import Span

_OPENS = re.compile(r"[a-z][a-z0-9]{3,}(?=(?:'s|,)? )")
_APPOSED = re.compile(r"(?:^|- |: )([a-z][a-z0-9]{3,})(?=, an? |'s? )", re.MULTILINE)
_CALLED = re.compile(
    r"\b(?:start-?up|app|platform|carmaker|maker|brand|retailer|lender|chain|studio)"
    r" ([a-z][a-z0-9]{3,})(?=[,.]| (?:for|in|raised|has|had|said|will|is|was|to)\b|'s )"
)
_TIMES = frozenset("today yesterday tomorrow itself everyone anyone someone".split())
_ARTICLED = r"\b(?:an?|the|this|that|these|its|their|his|her|our|your|some|any|no|more) "
_SLOPPY = 2
_TWICE = 2


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
    opened = (opened | called | set(_APPOSED.findall(text, max(0, start - len("- "))))) - (
        FUNCTION_WORDS | CLOSED_WORDS
    )
    if len(opened) > _SLOPPY:
        return frozenset()
    return frozenset(word for word in opened if _is_name(text, word))


def _is_name(text: str, word: str) -> bool:
    """Tell whether a word stands again and never behind an article."""
    again = len(re.findall(rf"\b{word}\b", text)) >= _TWICE
    return again and re.search(rf"{_ARTICLED}{word}\b", text) is None

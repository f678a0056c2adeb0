"""The words before a verb of speech, cut at commas and conjunctions."""

import re

from digest.lexicon.roles import HONORIFICS
from digest.model.article import Span

_TITLE = "|".join(
    re.escape(title) for title in sorted(HONORIFICS, key=lambda one: (-len(one), one))
)
TITLES = rf"(?:(?:{_TITLE}|Tan|Sri|Seri|Paduka|Wira|Chief)\.?(?: \((?:Mrs|Dr|Mr)\.?\))? ?)+(?<! )"
"""Titles of a person, one or more."""
_BOUNDARY = re.compile(
    r", |; |[–—] | (?:that|but|while|because|when|where|if|after|and)"
    r"(?= (?:he|she|they|it|the|an?)\b) | that |\n"
)
_ADVERBS = re.compile(
    r"(?:(?<!\bthe)(?<!\ba)(?<!\bits)(?<!\bhis)(?<!\bher),? "
    r"(?:also|later|then|has|had|have|once|further|himself|herself|itself|themselves|meanwhile|"
    r"today|yesterday|again|often|always|still|now|even|both|all|to|earlier|duly|just|would|"
    r"however|\w+ly|(?:late |early )?on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|"
    r"last (?:week|month|year)))+\Z"
)
RELATIVE = re.compile(
    r"(?:who|whose|which|whom|where|seen|sent|written|made|led|known|born|held|speaking|"
    r"asked|dated|published|released|issued|obtained|signed|filed|reviewed|viewed|cited|quoted|"
    r"backed|based|founded|owned|in|at|on|for|with|from|after|before|when|while|as|by|during|"
    r"according|referring|responding|citing|now|then|also|\d+|"
    r"(?:[\w%.]+[ -]){1,2}(?:owned|controlled|backed|listed|founded|run))\b"
)
"""Opens words between commas that hold no subject."""

NAME = re.compile(
    rf"(?:{TITLES} )?(?P<who>[A-Z][\w’'-]+"
    r"(?: (?:(?:de|da|van|von|bin|al|el|der|den|dos|du|la|le) )?[A-Z][\w’'.-]*){0,3})"
)
"""Words that look like a name."""

NO_NAMES = frozenset(
    "The A An In On At It He She They But And As When While If For This That These Those There We "
    "I You Both What Who How Why Asked Speaking Mr Mrs Ms Another One Some Others Monday Tuesday "
    "Wednesday Thursday Friday Saturday Sunday".split()
)
"""Words that open no name."""


def without_adverbs(words: str) -> str:
    """Return what stands before a verb without "also", "has", "on Tuesday"."""
    words = words.rstrip()
    adverbs = _ADVERBS.search(words[-80:])
    return words[: len(words) - len(adverbs[0])].rstrip() if adverbs else words


def find_pieces(text: str, start: int, end: int) -> list[Span]:
    """Return the words between commas and conjunctions, in order."""
    spans, at = [], start
    for boundary in _BOUNDARY.finditer(text, start, end):
        spans.append(Span(at, boundary.start()))
        at = boundary.end()
    spans.append(Span(at, end))
    trimmed = [_trim(text, span) for span in spans]
    return [span for span in trimmed if span.start < span.end]


def _trim(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while start < end and text[start] in " \n\t“”\"'‘":
        start += 1
    while end > start and text[end - 1] in " \n\t,":
        end -= 1
    return Span(start, end)

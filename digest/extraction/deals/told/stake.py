"""Which share changes hands in a deal, where its sentence prints one."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from digest.extraction.deals.tokens import Place, Sentence
from digest.lexicon.deals.terms import CHANGES, OWNERS, PERCENT, SHARED, STAKE
from digest.lexicon.qualifiers import BOUNDS
from digest.model.article import Span
from digest.model.entry import DealType

_OF = (
    rf"(?: {STAKE}\b(?! price)| of {SHARED}| (?:that )?(?:it|they|[OG]\d+) "
    r"(?:does not|do not|did not|doesn't|don't|didn't) (?:\w+ )?(?:own|hold))"
)
_PAID = (
    rf"(?:(?:(?:{BOUNDS}) ){{0,4}}M\d+ (?:in(?:to)? (?:\S+ ){{0,3}}?[OG]\d+ )?"
    r"(?:for|in return for|in exchange for|to (?:buy|acquire|take)) )?"
)
_PART = PERCENT.replace("<share>", "<part>")
_AHEAD = re.compile(
    rf" ?(?:(?:of|for) |[OG]\d+ )?{_PAID}{OWNERS}"
    rf"(?:{PERCENT}{_OF}|(?:stake|shareholding|holding|interest) of {_PART}"
    r"(?= in\b| of\b))"
)
_BEHIND = re.compile(
    rf"\b{CHANGES} {OWNERS}{PERCENT} (?:(?:minority|majority|equity|direct|indirect|controlling|"
    r"strategic|economic|passive) ){0,2}$"
)
_REACH = 12
_KINDS = frozenset({DealType.ACQUISITION, DealType.INVESTMENT, DealType.DIVESTITURE})


def find_stake(sentence: Sentence, place: Place, kind: DealType) -> Span | None:
    """Return where the share stands that the deal at `place` moves from one to another."""
    if kind not in _KINDS:
        return None
    text, starts = sentence.text, sentence.starts
    if place.after < len(starts):
        found = _AHEAD.match(text, starts[place.after])
        if found:
            return _place(sentence, starts, found, "share" if found["share"] else "part")
    start = starts[max(0, place.first - _REACH)]
    found = _BEHIND.search(text[: starts[place.first]], start)
    return _place(sentence, starts, found, "share") if found else None


def _place(sentence: Sentence, starts: Sequence[int], found: re.Match[str], group: str) -> Span:
    first = bisect_right(starts, found.start(group)) - 1
    last = bisect_left(starts, found.end(group)) - 1
    return Span(sentence.tokens[first].at.start, sentence.tokens[last].at.end)

"""The verbs of an article by which somebody may speak, by place."""

import re
from bisect import bisect_left

from digest.extraction.quotes.cast import Cast
from digest.lexicon.speech import REACTIONS, VERBS

_ALL = VERBS | REACTIONS
_WORD = re.compile(rf"\b(?:{'|'.join(sorted(verb for verb in VERBS if ' ' in verb))}|[A-Za-z-]+)\b")


class SpokenVerbs:
    """The verbs of speech and of reaction outside the quotations of an article."""

    def __init__(self, cast: Cast) -> None:
        """Take who is named where, and what is quoted."""
        self.verbs = [
            word
            for word in _WORD.finditer(cast.text)
            if word[0].lower() in _ALL and not cast.is_quoted(word.start())
        ]
        self.starts = [verb.start() for verb in self.verbs]

    def within(self, start: int, end: int, of: frozenset[str]) -> list[re.Match[str]]:
        """Return those of some verbs that stand in a range, in order."""
        first, last = bisect_left(self.starts, start), bisect_left(self.starts, end)
        return [
            verb for verb in self.verbs[first:last] if verb[0].lower() in of and verb.end() <= end
        ]

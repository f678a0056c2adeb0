"""The verbs of an article by which somebody may speak, by place."""

import re
from bisect import bisect_left

from digest.extraction.quotes.cast import Cast
from digest.lexicon.speech import NOUNS, OCCASIONS, REACTIONS, VERBS

_ALL = VERBS | REACTIONS
_WORD = re.compile(rf"\b(?:{'|'.join(sorted(verb for verb in VERBS if ' ' in verb))}|[A-Za-z-]+)\b")


_BEFORE_NOUNS = re.compile(
    r"\b(?:an?|the|its|his|her|their|our|my|your|no|any|some|many|such|these|those|of|in|on|from|"
    r"with|by|for|at|over|about|against|despite|amid|under|public|written|earlier|recent|annual|"
    r"quarterly|conference|earnings|phone|video|analysts?|investor|press|media|false|new|similar|"
    r"repeated|previous|latest|separate)(?:['’]s?)? \Z"
)
"""What stands before a noun, and never before a verb."""
_FAR = 14
_CLOSES = re.compile(
    r"[\s,]*(?:\w+ly|on \w+day|yesterday|today|last \w+|(?:in|on|at|to|during) "
    rf"(?:an?|the|its|his|her|their|one) (?:[\w-]+ ){{0,3}}(?:{'|'.join(sorted(OCCASIONS))})"
    r"(?: \w+day)?)?"
    r"(?:,? (?:in|at|on|during|after|before|following|to|via|through|from|by|with|late|early|"
    r"ahead of) (?:(?!\b(?:it|he|she|they|we|would|will|was|were|had|has|is|are|could|may|that|"
    r"which|who|said)\b)[^,;:“\"\n]){2,100})?[\s.]*\Z"
)
"""What may follow a verb of speech that nothing more hangs on: on Monday, in a filing to X."""
_TOLD = re.compile(
    r"\s(?:(?:the|a|an|his|her|its|local|state|national|Parliament|parliament) ){0,2}"
    r"[\w&'’-]+(?: (?!in\b|at\b|on\b|that\b|it\b|he\b|she\b|they\b)[\w&'’-]+){0,3}"
)
"""Whom somebody told."""


def _is_noun(text: str, word: re.Match[str]) -> bool:
    """Tell whether a word that may be a verb is a noun: on a conference call."""
    if word[0].lower() not in NOUNS:
        return False
    return bool(_BEFORE_NOUNS.search(text[max(0, word.start() - _FAR) : word.start()]))


def ends_clause(text: str, verb: re.Match[str], end: int) -> bool:
    """Tell whether nothing hangs on a verb of speech up to the end of its sentence."""
    at = verb.end()
    told = _TOLD.match(text, at, end) if verb[0].lower() in ("told", "tells") else None
    return any(_CLOSES.match(text[start:end]) for start in {at, told.end() if told else at})


class SpokenVerbs:
    """The verbs of speech and of reaction outside the quotations of an article."""

    def __init__(self, cast: Cast) -> None:
        """Take who is named where, and what is quoted."""
        self.verbs = [
            word
            for word in _WORD.finditer(cast.text)
            if word[0].lower() in _ALL
            and not cast.is_quoted(word.start())
            and not _is_noun(cast.text, word)
        ]
        self.starts = [verb.start() for verb in self.verbs]

    def within(self, start: int, end: int, of: frozenset[str]) -> list[re.Match[str]]:
        """Return those of some verbs that stand in a range, in order."""
        first, last = bisect_left(self.starts, start), bisect_left(self.starts, end)
        return [
            verb for verb in self.verbs[first:last] if verb[0].lower() in of and verb.end() <= end
        ]

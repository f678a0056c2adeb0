"""The bodies of a text by place: which is named here, before, first, most."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Sequence

from digest.extraction.players.evidence import Sort
from digest.extraction.players.masks import Masked
from digest.extraction.players.signs import BODY, PERSON, PLACE, TITLE
from digest.lexicon.offices import UNIONS

REACH = 1500
"""How far back a text is read for whom an office belongs to."""
OPENS = 24
"""How many characters may stand before what opens a sentence."""
_LEAD = 2
_ASIDE = frozenset(
    """times ledger post herald tribune gazette journal chronicle daily news courier exchange bourse
    league liga laliga división bundesliga premiership""".split()
)
"""Words in the names of papers that were told, of exchanges and leagues: mostly no employers."""
_ABBREVIATED = re.compile(
    r"\b(?:Dr|Prof|Mr|Mrs|Ms|St|Gen|Sen|Rep|Gov|Col|Capt|Lt|Rev|Hon|Engr?|[A-Z])\Z"
)
_PAST = re.compile(
    r"\b(?:former|ex-"
    rf"|(?:formerly|previously|earlier|once) (?:(?:[a-z-]+|{TITLE}) ){{0,3}}(?:of|at|with|from|for)"
    r"|(?:join|mov|com|came|arriv|hir|poach|recruit|lur)\w*(?: her| him| \S)? (?:away )?from"
    r"(?: (?:rival|[a-z]+ (?:group|maker|bank|firm)))?"
    rf"|(?:hir|poach|recruit|lur)\w* {PERSON} from"
    rf"(?: (?:[a-z-]+|{PLACE}(?:'s|-based)?)){{0,4}}|spent \w+ years at) ?\Z"
    r"|\b(?:he|she) was [^,.\n]{0,50}(?:of|at|with) (?:the )?\Z"
    r"|, who (?:met|studied|trained|graduated|began|started|joined|left|worked)\b[^,.\n]{0,60}\Z"
)
_PANELS = frozenset("commission committee council board panel".split())
_TOLD = re.compile(r"\b(?:told|tells|telling) (?:the )?\Z")
"""What stands before who is told something: mostly a paper."""
_DATELINE = re.compile(rf"\s*{PLACE}[^.\n]{{0,50}}? [-\u2013\u2014]{{1,2}} ")
"""How a text begins that says first where it was written."""
_PAST_REACH = 100
"""More characters than any of these words have."""
ENDS = (". ", '." ', "\n", "? ", "! ")
"""What ends a sentence."""


def _is_past(text: str, index: int) -> bool:
    """Tell whether the body at an index is one that somebody has left, or only told something."""
    return _PAST.search(text, max(0, index - _PAST_REACH), index) is not None


def _is_told(text: str, index: int) -> bool:
    """Tell whether the body at an index is told something."""
    return _TOLD.search(text, max(0, index - OPENS), index) is not None


class Surroundings:
    """A masked text with its bodies, which can employ somebody."""

    def __init__(
        self, text: str, masked: Masked, sorts: Sequence[Sort], names: Sequence[tuple[str, ...]]
    ) -> None:
        """Count the bodies of a text.

        Args:
            text: The folded text.
            masked: The text with signs for names.
            sorts: What each player is.
            names: The fullest name of each player.
        """
        self.text = text
        self.masked = masked
        self.sorts = sorts
        self.names = names
        self.words = [
            frozenset(" ".join(words).lower().replace(",", "").split()) for words in names
        ]
        every = [(masked.actor(m.start()), m.start()) for m in re.finditer(BODY, masked.text)]
        leads = {actor for actor, _ in Counter(actor for actor, _ in every).most_common(1)}
        self.most = next(iter(leads), None)
        named = [(a, i) for a, i in every if a in leads or not self.words[a] & _ASIDE]
        named = [(a, i) for a, i in named if "family" not in self.words[a]]
        named = [(a, i) for a, i in named if not _is_past(masked.text, i)]
        public = {a for a, _ in named if not self.words[a].isdisjoint(_PANELS)}
        named = [(a, i) for a, i in named if a in public or not _is_told(masked.text, i)]
        self.places = [i for _, i in named]
        firms = [actor for actor, _ in named if sorts[actor] is Sort.COMPANY]
        others = [actor for actor, _ in named if sorts[actor] is Sort.ORGANISATION]
        told = [
            a for a, _ in named if sorts[a] is not Sort.GOVERNMENT and not self.words[a] & UNIONS
        ]
        count = Counter([*firms, *firms, *others, *others, *told[:1] * 2 * _LEAD])
        self.main = [actor for actor, _ in count.most_common()]
        self.organisations = [a for a in self.main if a in others and others.count(a) > 1]
        self.clubs = self.organisations or (len(set(others)) == 1)
        self.first = dict(reversed(named))

    def leading(self, index: int) -> int | None:
        """Return the body that the article names first of all, if before an index."""
        return self.masked.actor(self.places[0]) if self.places and self.places[0] < index else None

    def main_before(self, index: int) -> int | None:
        """Return the main company or organisation of those named before an index."""
        return next((actor for actor in self.main if self.first[actor] < index), None)

    def word_at(self, index: int) -> str:
        """Return the words for which the sign at an index stands."""
        return self.masked.span(index, index + 1).of(self.text)

    def places_between(self, start: int, end: int) -> list[int]:
        """Return where bodies stand between two places of the masked text."""
        return self.places[bisect_left(self.places, start) : bisect_left(self.places, end)]

    def between(self, start: int, end: int) -> list[int]:
        """Return the bodies between two places of the masked text."""
        return [self.masked.actor(place) for place in self.places_between(start, end)]

    def of_sort(self, start: int, end: int, sort: Sort) -> list[int]:
        """Return the bodies of a sort between two places, each once, in order."""
        here = dict.fromkeys(self.between(start, end))
        return [actor for actor in here if self.sorts[actor] is sort]

    def sentence(self, index: int) -> int:
        """Return where the sentence around an index begins."""
        text, low = self.masked.text, max(0, index - REACH)
        found = max(text.rfind(mark, low, index) for mark in ENDS)
        while found > 0 and _ABBREVIATED.search(text, max(0, found - 5), found):
            found = max(text.rfind(mark, low, found) for mark in ENDS)
        return found + 1 if found >= 0 else 0

    def sentence_before(self, start: int) -> int:
        """Return where the sentence before the one that starts at an index begins."""
        return self.sentence(max(0, start - 3))

    def sentence_end(self, index: int) -> int:
        """Return where the sentence around an index ends."""
        ends = [self.masked.text.find(mark, index, index + REACH) for mark in ENDS]
        return min([place for place in ends if place >= 0], default=index)

    def opener(self, start: int, end: int) -> int | None:
        """Return the body that opens a stretch."""
        line = _DATELINE.match(self.masked.text, start, end)
        start = start if line is None else line.end()
        here = self.between(start, min(end, start + OPENS))
        return here[0] if here else None

    def opener_before(self, start: int, sort: Sort) -> int | None:
        """Return the body of a sort that opens the sentence before, in the same paragraph."""
        text = self.masked.text
        if start == 0 or text[start - 1] == "\n" or text[start] == "\n":
            return None
        found = self.opener(self.sentence_before(start), start)
        return found if found is not None and self.sorts[found] is sort else None

    def is_called(self, actor: int, noun: str) -> bool:
        """Tell whether a noun stands beside a mention of a body: the IG Holz union."""
        near = (
            self.masked.text[max(0, place - OPENS) : place + OPENS]
            for place in self.places
            if self.masked.actor(place) == actor
        )
        return any(noun in words for words in near)

    def last(self, index: int, sort: Sort) -> int | None:
        """Return the last body of a sort named before an index."""
        before = self.between(max(0, index - 2 * REACH), index)
        return next((actor for actor in reversed(before) if self.sorts[actor] is sort), None)

    def only_named(self, heads: Collection[str]) -> int | None:
        """Return the one body of the text with one of some words in its name."""
        found = [actor for actor in self.first if self.words[actor] & set(heads)]
        return found[0] if len(found) == 1 else None

    def last_named(self, index: int, heads: Collection[str]) -> int | None:
        """Return the body named last before an index with one of some words in its name."""
        before = self.between(max(0, index - 2 * REACH), index)
        return next((a for a in reversed(before) if self.words[a] & set(heads)), None)

"""Who is named where in an article, outside its quotations."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from digest.extraction.quotes.quoted import Quoted
from digest.lexicon.people import pronoun_of
from digest.model.article import Span
from digest.model.entry import Draft, Player, PlayerKind
from digest.value import Value

_HE = re.compile(
    r"(?:\b(?:Mr|Sir|Lord|King|Prince|Señor|Sheikh|Baron)\.? |"
    r"\b[A-Za-z]*(?:(?<![Ww]o)man|father|husband) )\Z"
)
_SHE = re.compile(
    r"(?:\b(?:Mrs|Ms|Miss|Dame|Lady|Queen|Princess|Madam)\.? |"
    r"\b[A-Za-z]*(?:[Ww]oman|mother|wife) )\Z"
)
_TITLE = 14


class Speaker(Value, kw_only=False):
    """Who is given the words, and where the text says so."""

    name: str
    """`Player.name`, or what the article calls somebody it does not name."""
    at: Span
    """Where it is said."""
    rule: str
    """What gave it."""


class Named(Value, kw_only=False):
    """A place that names a player."""

    start: int
    """Where it begins."""
    end: int
    """Where it ends."""
    player: Player
    """Who is named."""

    @property
    def person(self) -> bool:
        """Whether a person is named."""
        return self.player.kind is PlayerKind.PERSON

    def speaks(self, rule: str) -> Speaker:
        """Return the player as a speaker."""
        return Speaker(self.player.name, Span(self.start, self.end), rule)


class Cast:
    """The players of an article by place: names inside quotations are no subjects and left out."""

    def __init__(self, draft: Draft, quoted: Sequence[Quoted]) -> None:
        """Take a draft with its players, and the article's quotations."""
        self.text = draft.article.text
        self.start = draft.article.body_start
        self.players = draft.players
        self.quoted = quoted
        self._opened = [one.outer.start for one in quoted]
        named = (
            Named(span.start, span.end, player)
            for player in draft.players
            for span in player.at
            if span.start >= self.start and not self.is_quoted(span.start)
        )
        self._named = sorted(named, key=lambda one: (one.start, one.end))
        self._starts = [one.start for one in self._named]
        self._sentences = draft.article.sentences
        self._sentence_starts = [span.start for span in self._sentences]
        self._titled = self._find_titled()
        self._genders = self._find_named() | self._titled

    def is_quoted(self, index: int) -> bool:
        """Tell whether a place lies inside a quotation."""
        place = bisect_right(self._opened, index) - 1
        return place >= 0 and index < self.quoted[place].outer.end

    def next_quotation(self, index: int) -> int:
        """Return where the next quotation opens, from a place on."""
        place = bisect_left(self._opened, index)
        return self._opened[place] if place < len(self._opened) else len(self.text)

    def between(self, start: int, end: int) -> list[Named]:
        """Return the places that name somebody in a range, in order."""
        return self._named[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def sentence_start(self, index: int) -> int:
        """Return where the sentence that holds a place begins."""
        place = bisect_right(self._sentence_starts, index) - 1
        return max(self._sentence_starts[place], self.start) if place >= 0 else self.start

    def sentence_end(self, index: int) -> int:
        """Return where the sentence that holds a place ends."""
        place = bisect_right(self._sentence_starts, index) - 1
        return self._sentences[place].end if place >= 0 else len(self.text)

    def count_sentences(self, span: Span) -> int:
        """Return how many sentences begin inside a stretch."""
        first = bisect_right(self._sentence_starts, span.start)
        return bisect_left(self._sentence_starts, span.end) - first

    def sentences_before(self, index: int, count: int) -> list[Span]:
        """Return the last sentences that begin before a place, nearest first, cut off at it."""
        place = bisect_left(self._sentence_starts, index)
        spans = self._sentences[max(0, place - count) : place]
        return [
            Span(max(span.start, self.start), min(span.end, index))
            for span in reversed(spans)
            if span.end > self.start
        ]

    def may_be(self, one: Named, pronoun: str) -> bool:
        """Tell whether he or she can be a person: a title or a given name tells otherwise."""
        return self._genders.get(one.player.name, {pronoun}) == {pronoun}

    def must_be(self, one: Named, pronoun: str) -> bool:
        """Tell whether a title in the article says which pronoun a person goes by."""
        return self._titled.get(one.player.name) == {pronoun}

    def _find_named(self) -> dict[str, set[str]]:
        """Return which pronoun a person's given name allows, where only men or women bear it."""
        people = (player for player in self.players if player.kind is PlayerKind.PERSON)
        given = ((one.name, pronoun_of(one.name.split(" ", 1)[0])) for one in people)
        return {name: {pronoun} for name, pronoun in given if pronoun}

    def _find_titled(self) -> dict[str, set[str]]:
        """Return which pronouns the titles before a name allow: Mr, Ms, "businessman"."""
        found: dict[str, set[str]] = {}
        for one in self._named:
            before = self.text[max(0, one.start - _TITLE) : one.start]
            pronoun = "he" if _HE.search(before) else "she" if _SHE.search(before) else None
            if one.person and pronoun is not None:
                found.setdefault(one.player.name, set()).add(pronoun)
        return {name: told for name, told in found.items() if len(told) == 1}

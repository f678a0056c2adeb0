"""The text with each player and place replaced by one sign, for patterns over names."""

from bisect import bisect_right
from collections.abc import Sequence

from digest.extraction.capitals import Run
from digest.extraction.players.evidence import Sort
from digest.extraction.players.sightings import Sighting
from digest.extraction.players.signs import PLACE, TITLE
from digest.extraction.players.titles import find_titles
from digest.model.article import Span
from digest.value import Value

_FIRST = {Sort.PERSON: 0xE000, Sort.COMPANY: 0xE800, Sort.ORGANISATION: 0xE800}
_GOVERNMENT = 0xF000
_MOST = 1024


class Masked(Value, kw_only=False):
    """A text with signs for names, which knows where each character came from."""

    text: str
    """The text with signs."""
    starts: tuple[int, ...]
    """Index in `text` of each piece of plain text or sign."""
    origins: tuple[int, ...]
    """Index in the original text of each piece."""
    actors: tuple[int, ...]
    """The player of each piece; -1 for plain text and places."""

    def origin(self, index: int) -> int:
        """Return the original place of an index of the masked text."""
        piece = bisect_right(self.starts, index) - 1
        return self.origins[piece] + index - self.starts[piece]

    def span(self, start: int, end: int) -> Span:
        """Return the original span of a stretch of the masked text that is not empty."""
        return Span(self.origin(start), self._end(end))

    def _end(self, end: int) -> int:
        piece = bisect_right(self.starts, end - 1) - 1
        if self.text[self.starts[piece]] >= "\ue000" and piece + 1 < len(self.origins):
            return self.origins[piece + 1]
        return self.origins[piece] + end - self.starts[piece]

    def actor(self, index: int) -> int:
        """Return the player whose sign stands at an index; -1 for a place."""
        return self.actors[bisect_right(self.starts, index) - 1]


def mask(
    text: str, sightings: Sequence[Sighting], places: Sequence[Run], sorts: Sequence[Sort]
) -> Masked:
    """Return folded text with a sign for each mention of a player, each place and each office."""
    named = [
        (one.span, one.actor, _sign(one.actor, sorts[one.actor]))
        for one in sightings
        if one.actor < _MOST
    ]
    named += [(run.span, -1, PLACE) for run in places]
    masked = put_signs(text, named)
    named += [(masked.span(*found), -1, TITLE) for found in find_titles(masked.text)]
    return put_signs(text, named)


def put_signs(text: str, named: Sequence[tuple[Span, int, str]]) -> Masked:
    """Return a text with signs for stretches of it: each with its player or number and its sign."""
    pieces: list[str] = []
    starts: list[int] = []
    origins: list[int] = []
    actors: list[int] = []
    length = done = 0

    def put(piece: str, origin: int, actor: int) -> None:
        nonlocal length
        if piece:
            pieces.append(piece)
            starts.append(length)
            origins.append(origin)
            actors.append(actor)
            length += len(piece)

    for span, actor, sign in sorted(named, key=lambda one: (one[0].start, -one[0].end)):
        if span.start < done:
            continue
        put(text[done : span.start], done, -1)
        put(sign, span.start, actor)
        done = span.end
    put(text[done:], done, -1)
    put("\n", len(text), -1)
    return Masked("".join(pieces), tuple(starts), tuple(origins), tuple(actors))


def _sign(actor: int, sort: Sort) -> str:
    return chr(_FIRST.get(sort, _GOVERNMENT) + actor)

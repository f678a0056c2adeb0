"""Frames printed once for many pages, with gaps for what their blocks print.

A frame that reads nothing of a page but how others are linked from there is the same around all
pages that stand equally deep, but for those below a folder that it links into.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

from jinja2.runtime import Context

from digest.model.site import file_of
from digest.render.frames import Place
from digest.value import Value


class Gap(str):
    """Stands in a frame for what a block prints: its name."""

    __slots__ = ()


class Gaps:
    """Gaps in place of some blocks."""

    def __init__(self, names: Sequence[str]) -> None:
        """Keep the names of the blocks."""
        self._names = names
        self.count = 0
        """How often a block was called to print."""

    def open(self, context: Context) -> None:
        """Let a frame print gaps."""
        context.blocks.update((name, [partial(self._print, name)]) for name in self._names)

    def _print(self, name: str, _context: Context) -> Iterator[str]:
        self.count += 1
        yield Gap(name)


class Mould(Value):
    """What a frame prints around the blocks of pages that stand equally deep in the site."""

    pieces: tuple[str, ...]
    """All that it prints in order, gaps among it."""
    linked: frozenset[str]
    """First parts of the addresses that it links to: from below them, links are shorter."""

    def fill(self, blocks: Mapping[str, str]) -> str:
        """Return the page whose blocks print this."""
        return "".join([blocks[one] if type(one) is Gap else one for one in self.pieces])


class Moulds:
    """The moulds of one template, by how deep the pages stand."""

    def __init__(self) -> None:
        """Begin with none."""
        self._known: dict[int, Mould | None] = {}

    def find(self, path: str, cast: Callable[[], Mould | None]) -> Mould | None:
        """Return a mould for the page at an address; None where it has a frame of its own.

        Args:
            path: The address.
            cast: Makes the mould of that page's frame.
        """
        top, depth = path.partition("/")[0], path.count("/")
        if not depth:
            return None
        if depth not in self._known:
            new = cast()
            self._known[depth] = None if new is None or top in new.linked else new
        mould = self._known[depth]
        return None if mould is None or top in mould.linked else mould


def cast_mould(place: Place, gaps: Gaps, pieces: Sequence[str]) -> Mould | None:
    """Return what a frame printed as a mould; None where it is no good for another page.

    A frame that does anything with what a block prints but leaving it where it is swallows gaps.

    Args:
        place: What it read of the page.
        gaps: What stood for the blocks.
        pieces: What it printed.
    """
    if place.told or gaps.count != sum(type(piece) is Gap for piece in pieces):
        return None
    linked = frozenset(file_of(path).partition("/")[0] for path in place.linked)
    return Mould(pieces=tuple(_join_texts(pieces)), linked=linked)


def _join_texts(pieces: Sequence[str]) -> Iterator[str]:
    """Yield the gaps, and all that stands between two as one text."""
    text = ""
    for piece in pieces:
        if type(piece) is Gap:
            yield from (text, piece)
            text = ""
        else:
            text += piece
    yield text

"""Frames printed once for many pages, with gaps for what their blocks print.

A frame that reads nothing of a page but how others are linked from there is the same around all
pages from which these links are the same.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from jinja2.runtime import Context

from digest.model.shown import Link
from digest.render.filters import write_href
from digest.render.frames import Place

_MOST = 8
"""Moulds of one template that are kept: the newest."""


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Mould:
    """What a frame prints around the blocks of a page."""

    pieces: tuple[str, ...]
    """All that it prints in order, gaps among it."""
    links: tuple[tuple[Link | str, str], ...]
    """Addresses that it shows, and how they are written."""

    def fill(self, blocks: Mapping[str, str]) -> str:
        """Return the page whose blocks print this."""
        return "".join([blocks[one] if type(one) is Gap else one for one in self.pieces])


class Moulds:
    """The moulds of one template."""

    def __init__(self, base_url: str) -> None:
        """Begin with none.

        Args:
            base_url: Address of the site.
        """
        self._base_url = base_url
        self._known: list[Mould] = []
        self._possible = True

    def find(self, path: str, cast: Callable[[], Mould | None]) -> Mould | None:
        """Return a mould for the page at an address; None where each page has its own frame.

        Args:
            path: The address.
            cast: Makes the mould of that page's frame.
        """
        for mould in self._known:
            if self._fits(mould, path):
                return mould
        new = cast() if self._possible else None
        self._possible = new is not None
        if new is not None:
            self._known = [new, *self._known[: _MOST - 1]]
        return new

    def _fits(self, mould: Mould, path: str) -> bool:
        """Tell whether all links are written alike on the page at an address."""
        base_url = self._base_url
        return all(
            write_href(target, page=path, base_url=base_url) == href for target, href in mould.links
        )


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
    return Mould(pieces=tuple(_join_texts(pieces)), links=tuple(place.links.items()))


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

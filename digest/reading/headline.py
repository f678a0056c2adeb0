"""The headline among the lines above a text copied from a page."""

import re
from collections.abc import Mapping, Sequence

from digest.reading.blocks import Block
from digest.reading.bylines import BYLINE
from digest.reading.shape import is_item, length
from digest.text.dates import find_dates

_STEM = 5
_READ = 4000
MUCH = 0.5
"""Share of its words that a line must have in common with a text to be its headline for sure."""
_SOME = 0.25
_LIGHT = frozenset(
    word[:_STEM]
    for word in "this that with from have more than after over will been were their about into "
    "years article story here what when which says said your".split()
)
_SHORTEST = 16
_LONGEST = 220


def find_headline(
    blocks: Sequence[Block],
    reasons: Mapping[int, str],
    first: int,
    *,
    text: str,
    least: float = 0.0,
) -> str | None:
    """Return the title-like line above a text that speaks of the same, None when there is none.

    The first line that shares half its words with the text; else the one that shares most; else
    the first of those nearest above the text.

    Args:
        blocks: The page's blocks.
        reasons: Why blocks are not the article's text.
        first: Place of the first block of the text.
        text: The article's text.
        least: Share of its words that the line must have; a half where nothing else will do.
    """
    runs = _find_runs(blocks, reasons, first)
    titles = [line for run in runs for line in run]
    words = _words(text[:_READ])
    shares = [_share(line, words) for line in titles]
    for line, share in zip(titles, shares, strict=True):
        if share >= MUCH:
            return line
    if least >= MUCH:
        return None
    if shares and max(shares) >= _SOME:
        return titles[shares.index(max(shares))]
    return runs[-1][0] if runs else None


def _find_runs(blocks: Sequence[Block], reasons: Mapping[int, str], first: int) -> list[list[str]]:
    """Return the title-like lines above a text, in runs that lines of the menu part."""
    runs: list[list[str]] = []
    apart = True
    for at in range(first):
        if reasons.get(at) == "standfirst" and _is_title(blocks[at]):
            if apart:
                runs.append([])
            runs[-1].append(blocks[at].text)
            apart = False
        elif reasons.get(at) == "navigation":
            apart = True
    return runs


def _words(text: str) -> set[str]:
    """Return the beginnings of a text's words of some weight; pairs of signs without spaces."""
    found = {word[:_STEM] for word in re.findall(r"[^\W_]{4,}|\d+", text.lower())} - _LIGHT
    wide = re.findall(r"[\u3040-\u9fff\uac00-\ud7af]+", text)
    return found | {run[at : at + 2] for run in wide for at in range(len(run) - 1)}


def _share(line: str, words: set[str]) -> float:
    """Return how much of a line's words some text has."""
    own = _words(line)
    return len(own & words) / len(own) if own else 0.0


def _is_title(block: Block) -> bool:
    """Tell whether a line can be a headline."""
    line = block.text
    long_enough = length(line) >= _SHORTEST
    fits = long_enough and len(line) <= _LONGEST and not line.endswith((".", ":", ",", ";"))
    return fits and not is_item(block) and not BYLINE.match(line) and not find_dates(line)

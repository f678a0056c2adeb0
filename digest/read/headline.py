"""The headline among the lines above a text copied from a page."""

from collections.abc import Mapping, Sequence

from digest.read.blocks import Block
from digest.read.furniture import BYLINE
from digest.read.sift import is_item
from digest.text.dates import find_dates

_SHORTEST = 16
_LONGEST = 220


def find_headline(blocks: Sequence[Block], reasons: Mapping[int, str], first: int) -> str | None:
    """Return the first of the title-like lines nearest above the text, None when there is none.

    Args:
        blocks: The page's blocks.
        reasons: Why blocks are not the article's text.
        first: Place of the first block of the text.
    """
    runs: list[list[str]] = []
    apart = True
    for at in range(first):
        block = blocks[at]
        if reasons.get(at) == "standfirst" and _is_title(block):
            if apart:
                runs.append([])
            runs[-1].append(block.text)
            apart = False
        elif reasons.get(at) == "navigation":
            apart = True
    return runs[-1][0] if runs else None


def _is_title(block: Block) -> bool:
    """Tell whether a line can be a headline."""
    line = block.text
    fits = _SHORTEST <= len(line) <= _LONGEST and not line.endswith((".", ":", ",", ";"))
    return fits and not is_item(block) and not BYLINE.match(line) and not find_dates(line)

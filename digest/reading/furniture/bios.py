"""What a page says of an article's author: `Jane Roe covers ports for us`."""

import re
from collections.abc import Sequence

from digest.reading.credits.bylines import find_byline_names, is_person_name
from digest.reading.page.blocks import Block
from digest.reading.page.shape import Reasons, is_prose

_SAYS = re.compile(
    r",? (?:is|was|covers|writes|reports|leads|edits|joined|works|can be (?:reached|contacted)|"
    r"has (?:been|covered|reported|written|worked)|contributed|ist|schreibt|est|es)\b"
)
_LONGEST = 600
_MOST = 8


def find_bios(blocks: Sequence[Block], authors: Sequence[str]) -> Reasons:
    """Find the paragraphs that open with an author's name and say what the author does.

    Args:
        blocks: The page's blocks.
        authors: Names that the page's data give.
    """
    names = {*authors, *_names_above(blocks)}
    opens = tuple(name for name in names if is_person_name(name))
    return {
        place: "author"
        for place, block in enumerate(blocks)
        if opens and block.text.startswith(opens) and _is_bio(block.text, opens)
    }


def _names_above(blocks: Sequence[Block]) -> set[str]:
    """Return the names in bylines, and those on lines of their own above the text."""
    first = next((at for at, block in enumerate(blocks) if is_prose(block)), 0)
    above = {block.text for block in blocks[:first] if is_person_name(block.text)}
    signed = {name for block in blocks for name in find_byline_names(block.text)[:_MOST]}
    return above | signed


def _is_bio(text: str, names: Sequence[str]) -> bool:
    """Tell whether a paragraph says after one of some names what its bearer does."""
    if len(text) > _LONGEST:
        return False
    return any(text.startswith(name) and _SAYS.match(text, len(name)) for name in names)

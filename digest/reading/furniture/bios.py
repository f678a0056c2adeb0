"""What a page says of an article's author: `Jane Roe covers ports for us`."""

import re
from collections.abc import Sequence

from digest.reading.credits.bylines import find_byline_names, is_person_name
from digest.reading.page.blocks import Block
from digest.reading.page.shape import SHORT, Reasons, ends_sentence, is_prose

_SAYS = re.compile(
    r",? (?:is|was|covers|writes|reports|leads|edits|joined|works|can be (?:reached|contacted)|"
    r"has (?:been|covered|reported|written|worked)|contributed|ist|schreibt|est|es)\b"
)
_BEAT = re.compile(
    r"(?P<name>[^\W\d_a-z][\w'’.-]+)(?: [^\W\d_a-z][\w'’.-]+){0,2} "
    r"(?:covers|writes about|reports on|is (?:an?|the|our) (?:[\w-]+ ){0,3}(?:reporter|"
    r"correspondent|editor|columnist|journalist|writer|contributor)) [^\"“”]*"
)
"""What an author is known for, on a line of its own."""
_LONGEST = 600
_MOST = 8
_BELOW = 2


def find_bios(blocks: Sequence[Block], authors: Sequence[str]) -> Reasons:
    """Find the paragraphs that open with an author's name and say what the author does.

    Args:
        blocks: The page's blocks.
        authors: Names that the page's data and its bylines give.
    """
    signed = tuple(name for name in authors if is_person_name(name))
    opens = (*signed, *_names_above(blocks))
    found = {
        place: "author"
        for place, block in enumerate(blocks)
        if opens and block.text.startswith(opens) and _is_bio(block.text, opens)
    }
    return found | _find_signatures(blocks, signed) | _find_last(blocks)


def _find_signatures(blocks: Sequence[Block], names: tuple[str, ...]) -> Reasons:
    """Find lines that are an author's name and no sentence, and what the next ones say of them."""
    found: Reasons = {}
    for place, block in enumerate(blocks):
        name = next((name for name in names if block.text.startswith(name)), "")
        rest = block.text[len(name) :].lstrip()
        if not name or len(rest) > SHORT or ends_sentence(rest) or rest[:1].isalnum():
            continue
        found[place] = "byline"
        for below in range(place + 1, min(place + 1 + _BELOW, len(blocks))):
            if _is_bio(blocks[below].text, tuple(name.split())):
                found[below] = "author"
    return found


def _find_last(blocks: Sequence[Block]) -> Reasons:
    """Find the last paragraph where it only says what somebody writes of whom no other names."""
    place = max((at for at, block in enumerate(blocks) if is_prose(block)), default=-1)
    told = _BEAT.fullmatch(blocks[place].text) if place >= 0 else None
    if told is None or len(told[0]) > _LONGEST:
        return {}
    prose = (block.text for block in blocks[:place] if is_prose(block))
    return {} if any(told["name"] in text for text in prose) else {place: "author"}


def _names_above(blocks: Sequence[Block]) -> set[str]:
    """Return the names that stand on lines of their own above the text."""
    first = next((at for at, block in enumerate(blocks) if is_prose(block)), 0)
    return {block.text for block in blocks[:first] if is_person_name(block.text)}


def find_signed(blocks: Sequence[Block]) -> tuple[str, ...]:
    """Return the names in bylines."""
    names = (name for block in blocks for name in find_byline_names(block.text)[:_MOST])
    return tuple(dict.fromkeys(names))


def _is_bio(text: str, names: Sequence[str]) -> bool:
    """Tell whether a paragraph says after one of some names what its bearer does."""
    if len(text) > _LONGEST:
        return False
    return any(text.startswith(name) and _SAYS.match(text, len(name)) for name in names)

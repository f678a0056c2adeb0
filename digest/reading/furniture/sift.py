"""Parts an article from its page: which blocks are its own, and why the others are not.

Every rule is a function from the blocks still kept to the places it takes out, with the reason.
The order of `RULES` is the order in which they are asked. In doubt a block stays.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from digest.reading.furniture.bios import find_bios, find_signed
from digest.reading.furniture.boxes import find_boxed
from digest.reading.furniture.captions import find_captions
from digest.reading.furniture.edges import find_open_lines, find_outside, find_short_lines
from digest.reading.furniture.foot import find_farewell, find_foot, find_house
from digest.reading.furniture.lines import furniture_reason
from digest.reading.furniture.own import without_own
from digest.reading.furniture.page_talk import find_page_talk, find_talk
from digest.reading.furniture.repeats import find_pull_quotes, find_repeats
from digest.reading.furniture.sections import find_labelled, find_sections
from digest.reading.page import wire
from digest.reading.page.agencies import Own, signing_agency
from digest.reading.page.blocks import Block, Kind
from digest.reading.page.shape import Reasons, is_item, is_prose

__all__ = ["RULES", "Rule", "furniture_reason", "is_item", "is_prose", "sift"]

_SIGNED = 120


def find_furniture(blocks: Sequence[Block]) -> Reasons:
    """Find what is not the article's by its words: prompts, prices, sign-offs, credits."""
    found = {}
    for place, block in enumerate(blocks):
        why = furniture_reason(block)
        if why:
            found[place] = why
    return found


def find_wire_lines(blocks: Sequence[Block], agencies: Own = ()) -> Reasons:
    """Find a wire's slug lines, lone agency lines and drawn lines."""
    found = {}
    for place, block in enumerate(blocks):
        if block.kind is Kind.TABLE:
            continue
        if wire.SLUG_LINE.fullmatch(block.text):
            found[place] = "slug line"
        elif len(block.text) < _SIGNED and signing_agency(block.text, agencies):
            found[place] = "agency"
        elif not any(char.isalnum() for char in block.text):
            found[place] = "drawn line"
    return found


Rule = Callable[[Sequence[Block]], Reasons]
RULES: tuple[Rule, ...] = (
    find_foot,
    find_page_talk,
    find_sections,
    find_labelled,
    find_captions,
    find_wire_lines,
    find_talk,
    find_furniture,
    find_repeats,
    find_pull_quotes,
    find_farewell,
    find_house,
)
"""The rules, in the order they are asked; each sees what the earlier ones kept."""


def sift(
    blocks: Sequence[Block], *, copied: bool, authors: Sequence[str] = (), agencies: Own = ()
) -> dict[int, str]:
    """Return the places of the blocks that are not the article's text, and why.

    Args:
        blocks: The page's blocks in order.
        copied: Whether form tells nothing, so that stray short lines go too.
        authors: Names that the page gives as the authors'.
        agencies: Agencies that the site adds to the known ones.
    """
    found = _ask((partial(find_wire_lines, agencies=agencies),), blocks, {}) if agencies else {}
    found = _ask(RULES, blocks, found)
    found = find_bios(blocks, (*authors, *find_signed(blocks)), apart=found) | found
    found = find_boxed(blocks, found) | found
    outside = partial(find_outside, copied=copied)
    found = _ask((outside, find_short_lines if copied else find_open_lines), blocks, found)
    return without_own(blocks, found)


def _ask(rules: Iterable[Rule], blocks: Sequence[Block], found: Reasons) -> Reasons:
    """Return what was found with what some rules find in the rest, each after the other."""
    for rule in rules:
        kept = [place for place in range(len(blocks)) if place not in found]
        reasons = rule([blocks[place] for place in kept])
        found = found | {kept[place]: why for place, why in reasons.items()}
    return found

"""Boxes of a page: lines that touch each other where the article's paragraphs stand apart.

A copied page has a blank line around each paragraph and none between the parts of a box: its title,
its text, its button. So what touches lines that are surely the page's own is the page's own too,
though it reads as a sentence of news does.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from digest.reading.furniture.own import is_hour
from digest.reading.furniture.prompts import ADDRESSES, SAYS, without_quotes
from digest.reading.furniture.talk import NEAR, reports, weigh_talk
from digest.reading.page.blocks import Block, Kind
from digest.reading.page.shape import (
    LONG,
    SHORT,
    WORDS,
    Reasons,
    count_words,
    ends_sentence,
    is_item,
)

_TELLING = frozenset(
    {
        "author",
        "comments",
        "contact",
        "cookies",
        "copyright",
        "correction",
        "navigation",
        "newsletter",
        "page",
        "related",
        "share",
        "subscription",
    }
)
"""Reasons of lines that a page sets in boxes of its own."""
_MINE = re.compile(r"\b(?:I|my|me)\b")
_APART = 3
_LABELS = 2
_MANY = 4


def find_boxed(
    blocks: Sequence[Block], found: Mapping[int, str], *, marked: bool = False
) -> Reasons:
    """Find the sentences in boxes that other lines show to be the page's.

    Args:
        blocks: The page's blocks.
        found: Places of those known to be no text of the article, and why.
        marked: Whether the boxes are the page's own elements, so that all their titles go as well.
    """
    runs = tuple(_runs(blocks))
    lone = (run[0] for run in runs if len(run) == 1)
    apart = [at for at in lone if at not in found and _is_sentence(blocks[at])]
    if len(apart) < _APART:
        return {}
    boxed: Reasons = {}
    for run in runs:
        held = [at for at in run if at not in found]
        sure = sum(found.get(at) in _TELLING or _speaks(blocks[at]) for at in run)
        if not held or len(run) == 1 or _is_own(blocks, run, held, most=sure // _MANY):
            continue
        foot = run.start > apart[-1]
        if sure or (foot and any(_is_label(blocks[at]) for at in run[1:])):
            asked = _find_asked(blocks, held, above=run.start < apart[0])
            boxed |= dict.fromkeys(_find_held(blocks, run, asked, foot=foot), "page")
            if marked and run.start > apart[0]:
                boxed |= {at: "page" for at in held if _is_title(blocks[at])}
        elif marked and run.start > apart[0] and all(map(_is_title, (blocks[at] for at in run))):
            boxed |= dict.fromkeys(run, "related")
        elif run.start > apart[0]:
            boxed |= dict.fromkeys(_find_titles(blocks, held), "related")
    return boxed


def _runs(blocks: Sequence[Block]) -> Iterator[range]:
    """Yield the places of blocks that touch each other."""
    start = 0
    for place in range(1, len(blocks) + 1):
        if place == len(blocks) or blocks[place].gap:
            yield range(start, place)
            start = place


def _is_sentence(block: Block) -> bool:
    """Tell whether a block is a sentence of some words."""
    return count_words(block.text) >= WORDS and ends_sentence(block.text)


def _is_own(blocks: Sequence[Block], run: range, held: Sequence[int], *, most: int) -> bool:
    """Tell whether touching lines are the article's: a list it leads to, an entry, a statement.

    Args:
        blocks: The page's blocks.
        run: The lines.
        held: Those among them that may be the article's.
        most: Statements that the teasers of a box may hold.
    """
    led = run.start > 0 and blocks[run.start - 1].text.endswith(":")
    listed = any(is_item(blocks[at]) for at in held)
    hours = any(is_hour(blocks[at]) for at in run)
    said = sum(_is_said(blocks[at]) for at in held)
    return (led and listed) or hours or said > most


def _is_said(block: Block) -> bool:
    """Tell whether a block quotes somebody or names who said it."""
    if block.kind in (Kind.QUOTE, Kind.TABLE) or len(block.text) > 4 * LONG:
        return True
    return ends_sentence(block.text) and bool(SAYS.search(block.text))


def _find_asked(blocks: Sequence[Block], held: Sequence[int], *, above: bool) -> Sequence[int]:
    """Return the places of the lines that read as sentences do.

    Above the text, where a headline and points of the news stand too, they have to speak as a page.
    """
    asked = [at for at in held if not _is_label(blocks[at])]
    return [at for at in asked if _is_offer(blocks[at].text)] if above else asked


def _find_held(
    blocks: Sequence[Block], run: range, asked: Sequence[int], *, foot: bool
) -> Iterator[int]:
    """Yield the places of a box's sentences that stand between its other lines, or tell no news.

    What happened is told in a page's foot too, of the page, but not by the first line of it.
    """
    others = {at for at in run if at not in asked or _speaks(blocks[at])}
    before = 0
    while others and len(others) > before:
        before = len(others)
        first, last = min(others), max(others)
        free = (at for at in asked if not _is_news(blocks[at], foot=foot and at > run.start))
        others.update((*free, *(at for at in asked if first < at < last)))
    yield from (at for at in asked if at in others)


def _speaks(block: Block) -> bool:
    """Tell whether a line is likely to be the page's word to its reader."""
    return weigh_talk(without_quotes(block.text)) >= NEAR


def _find_titles(blocks: Sequence[Block], held: Sequence[int]) -> Iterator[int]:
    """Yield the places of questions in a box whose other lines are titles or labels."""
    asked = [at for at in held if blocks[at].text.endswith("?")]
    labels = [at for at in held if _is_label(blocks[at])]
    if len(labels) >= _LABELS and len(labels) + len(asked) == len(held):
        yield from asked


def _is_label(block: Block) -> bool:
    """Tell whether a line is short and ends as no sentence does."""
    return len(block.text) < SHORT and not ends_sentence(block.text)


def _is_title(block: Block) -> bool:
    """Tell whether a block can be the title of another story: no item, no fact with its name."""
    kinds = (Kind.PARAGRAPH, Kind.HEADING)
    return block.kind in kinds and _is_label(block) and ":" not in block.text


def _is_offer(text: str) -> bool:
    """Tell whether a line ends as a sentence does and speaks of what a page has."""
    return text.endswith((".", "!", "。")) and weigh_talk(without_quotes(text)) > 1


def _is_news(block: Block, *, foot: bool) -> bool:
    """Tell whether a line reports, or outside a foot tells what happened and speaks to nobody."""
    bare = without_quotes(block.text)
    speaks = "!" in bare or bool(ADDRESSES.search(bare) or _MINE.search(bare))
    return not (speaks and foot) and reports(bare) > (speaks or foot)

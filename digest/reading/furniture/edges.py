"""What stands above the first and below the last paragraph of a text, and stray lines in it."""

import re
from collections.abc import Sequence
from itertools import takewhile

from digest.reading.credits.bylines import BYLINE
from digest.reading.credits.dateline import is_lone_place
from digest.reading.furniture.own import is_result
from digest.reading.furniture.prompts import ADDRESSES, ATTRIBUTED, SAYS, without_quotes
from digest.reading.furniture.talk import has_verb
from digest.reading.page import wire
from digest.reading.page.blocks import Block, Kind
from digest.reading.page.shape import (
    SHORT,
    WORDS,
    Reasons,
    count_words,
    ends_sentence,
    is_dense,
    is_item,
    is_prose,
    is_said,
    length,
)
from digest.text.dates import find_dates

_APART = 2
_TOP = 5
_TITLE = 60
_POINT = 35
_TRAIL = 6
_CLOSERS = "\"'”’»)」』"
_COUNTS = re.compile(r"(?<![A-Za-zÀ-ÿ\d.,:/-])(?!(?:19|20)\d\d\b)\d{1,3}(?:[.,]\d+)*(?![\d:/-])")
"""Numbers that tell how much, as years, hours and telephones do not."""
_SAYS_LITTLE = re.compile(
    r"[\d.,]+ (?:did|do|does|had|have|was|were|are|will)(?: not|n't)?\.|"
    r"(?:he|she|they|it|both|all|none|nobody|some|most|others) (?-i:[a-z]+)(?: [\w'’-]+){0,2}\.|"
    r"(?:[^\W\d_]\S* ){1,2}(?:is|are|was|were|has|had|will|may|might|could|can|must|did|fell|rose|"
    r"goe?s?|remains?|said|says|came|went|left|won|lost|died|quit|wept|spoke|paid|sold|bought|cost|met|grew|"
    r"began|stood|ran|(?-i:[a-z]{3,}ed))\b(?: \S+)?\.",
    re.IGNORECASE,
)
"""Sentences of two or three words."""
_QUOTED = re.compile(r"([\"“„«])[^\"“”„«»]{4,}[.!?…][\"”“»]")
"""What somebody says and nothing else."""
_NOTE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
"""What a desk notes in brackets above the text."""
_TO_DESK = re.compile(r"\b(?:us|our)\b|^(?!(?i:if|when|once|unless|whatever|wherever)\b).*\byour\b")
"""How a short line below the text speaks of its desk to its reader."""
_PATH = re.compile(r"\s[|>»›/·]\s|^[|>»›/]")


def find_outside(blocks: Sequence[Block], *, copied: bool) -> Reasons:
    """Find what stands before the first and after the last paragraph of prose."""
    prose = [place for place, block in enumerate(blocks) if is_prose(block)]
    if not prose:
        return _find_head(blocks)
    first = prose[0]
    while first and _may_open(blocks[first - 1]) and not head_is_known(blocks[first - 1]):
        first -= 1
    points = _find_points(blocks, first)
    found = {at: head_reason(blocks[at]) for at in range(first) if at not in points}
    dense = is_dense(blocks)
    told = (at for at, block in enumerate(blocks) if _reports(block, dense=dense))
    last = max(prose[-1], *told, 0)
    return found | _find_footer(blocks, last + 1, copied=copied)


def _may_open(block: Block) -> bool:
    """Tell whether a short line right above the first paragraph can be the text's beginning."""
    little = _SAYS_LITTLE.fullmatch(block.text) or _QUOTED.fullmatch(block.text)
    return is_said(block) or (block.gap and little is not None)


def _find_head(blocks: Sequence[Block]) -> Reasons:
    """Find bylines and dates above a text in which nothing reads like a paragraph."""
    lines = takewhile(lambda at: not ends_sentence(blocks[at].text), range(min(_TOP, len(blocks))))
    return {at: head_reason(blocks[at]) for at in lines if _is_signed(blocks[at])}


def _is_signed(block: Block) -> bool:
    """Tell whether a line is nothing but a byline or a date."""
    return head_is_known(block) and count_words(block.text) <= 2 * WORDS and ":" not in block.text


def _is_sentence(text: str) -> bool:
    """Tell whether a line is a sentence of some words that asks and calls nothing."""
    return text.rstrip(_CLOSERS).endswith((".", "。")) and count_words(text) >= WORDS


def _reports(block: Block, *, dense: bool) -> bool:
    """Tell whether a short sentence says what was said or how much, as no line of a foot does."""
    words = count_words(block.text)
    if is_item(block) or not _is_sentence(block.text):
        return False
    bare = without_quotes(block.text)
    if ADDRESSES.search(bare):
        return False
    said = (block.gap or dense) and bool(SAYS.search(block.text))
    return said or (words > WORDS and bool(_COUNTS.search(bare)))


def _find_footer(blocks: Sequence[Block], after: int, *, copied: bool) -> Reasons:
    """Find the page's foot: what follows the text and is no closing part of it."""
    found: dict[int, str] = {}
    failed = 0
    for place in range(after, len(blocks)):
        stays = _may_close if copied else _may_close_marked
        open_end = not stays(blocks, place) or (failed and blocks[place].text.endswith("?"))
        failed = failed + 1 if failed >= _APART or open_end else 0
        if blocks[place].rule:
            failed = _APART
        if failed:
            found[place] = "footer"
    return found


def head_is_known(block: Block) -> bool:
    """Tell whether a line above the text says who wrote it, when or where."""
    return head_reason(block) in ("byline", "date line", "dateline")


def _find_points(blocks: Sequence[Block], first_prose: int) -> range:
    """Return the places of the points that some articles list between headline and text."""
    end = first_prose
    while end and head_is_known(blocks[end - 1]):
        end -= 1
    start = end
    while start and is_item(blocks[start - 1]) and _is_point(blocks[start - 1]):
        start -= 1
    if end - start > 1:
        return range(start, end)
    start = end
    while start and _is_line(blocks[start - 1]) and (start == end or not blocks[start].gap):
        start -= 1
    counts = sum(any(map(str.isdigit, block.text)) for block in blocks[start:end])
    apart = start > 0 and blocks[start].gap
    return range(start, end) if apart and end - start > _APART <= counts else range(0)


def _is_line(block: Block) -> bool:
    """Tell whether a line is long enough to be one of several points without bullets."""
    long = length(block.text) >= _POINT and _is_point(block)
    return long and not is_item(block) and not head_is_known(block)


def _is_point(block: Block) -> bool:
    """Tell whether an item is a point of the news, not an entry of a menu."""
    return len(block.text.split()) >= WORDS


def _may_close(blocks: Sequence[Block], place: int) -> bool:
    """Tell whether a line after the last paragraph of prose can still be the article's."""
    block = blocks[place]
    listed = any(map(is_item, blocks[place + 1 : place + 2]))
    leads = block.text.endswith(":") and listed and count_words(block.text) >= WORDS
    told = leads or is_result(blocks, place)
    if block.kind is Kind.TABLE or wire.EXCHANGE.match(block.text) or told:
        return True
    if is_item(block):
        before = blocks[place - 1]
        led = before.text.endswith(":") or is_item(before) or is_prose(before)
        return led and _is_point(block)
    said = ends_sentence(block.text) and count_words(block.text) >= WORDS
    said = said or bool(_SAYS_LITTLE.fullmatch(block.text))
    to_desk = _TO_DESK.search(without_quotes(block.text)) and not ATTRIBUTED.search(block.text)
    return said and not to_desk


def _may_close_marked(blocks: Sequence[Block], place: int) -> bool:
    """Tell the same of a page whose form says what is a heading, an item, a quotation."""
    block = blocks[place]
    if block.kind is Kind.HEADING:
        return place + 1 < len(blocks) and blocks[place + 1].kind is not Kind.HEADING
    if block.kind in (Kind.ITEM, Kind.QUOTE) or _may_close(blocks, place):
        return True
    bare = without_quotes(block.text)
    said = bare.endswith((".", "。")) and count_words(bare) > 1
    return said and is_prose(blocks[place - 1]) and not _TO_DESK.search(bare)


def head_reason(block: Block) -> str:
    """Return what a line above the text is."""
    if BYLINE.match(block.text):
        return "byline"
    if _NOTE.fullmatch(block.text):
        return "credits"
    if find_dates(block.text):
        return "date line"
    if is_lone_place(block.text):
        return "dateline"
    titled = count_words(block.text) >= WORDS - 1 and not _PATH.search(block.text)
    return "standfirst" if titled or length(block.text) >= _TITLE else "navigation"


def find_short_lines(blocks: Sequence[Block]) -> Reasons:
    """Find short lines without an end mark inside text copied from a page."""
    prose = [place for place, block in enumerate(blocks) if is_prose(block)]
    if not prose:
        return {}
    return {
        place: "short line"
        for place in range(prose[0] + 1, len(blocks))
        if _is_stray(blocks[place]) and not is_result(blocks, place)
    }


def find_open_lines(blocks: Sequence[Block]) -> Reasons:
    """Find short lines without end mark or verb between the paragraphs of a marked page.

    Several below each other, or below a colon, are a list of the article's own.
    """
    prose = [place for place, block in enumerate(blocks) if is_prose(block)]
    found: Reasons = {}
    place = prose[0] + 1 if prose else 0
    while prose and place < prose[-1]:
        end = place
        while end < prose[-1] and _is_stray(blocks[end]):
            end += 1
        led = blocks[place - 1].text.endswith(":")
        if end - place <= _APART and not led:
            bare = (at for at in range(place, end) if not has_verb(blocks[at].text))
            found |= dict.fromkeys(bare, "short line")
        place = end + 1
    return found


def _is_stray(block: Block) -> bool:
    """Tell whether a line is too short and too open to be the article's own prose."""
    if is_item(block) or block.kind is not Kind.PARAGRAPH or wire.EXCHANGE.match(block.text):
        return False
    trails = (
        not block.gap and block.text.endswith(("…", "...")) and count_words(block.text) <= _TRAIL
    )
    open_end = trails or not (
        ends_sentence(block.text) or block.text.endswith((":", ",", ";", "—"))
    )
    return open_end and length(block.text) < SHORT

"""Parts of a page that a heading or a label opens: lists of other articles, adverts, tails."""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from digest.reading.credits.dateline import find_dateline
from digest.reading.furniture import headings
from digest.reading.furniture.head import find_first
from digest.reading.furniture.lines import furniture_reason
from digest.reading.furniture.prompts import SAYS
from digest.reading.furniture.talk import reports
from digest.reading.page.agencies import agency_in_tail
from digest.reading.page.blocks import Block, Kind
from digest.reading.page.shape import (
    LONG,
    SHORT,
    WORDS,
    Reasons,
    ends_sentence,
    is_dense,
    is_item,
    is_prose,
    is_said,
)
from digest.text.normalize import fold

_QUESTION = re.compile(r"[^\"“”.!?]*(?:\b(?:Rs|No|vs|[A-Z])\.[^\"“”.!?]*)*\?")
_LENGTH = re.compile(r"\d{1,2}:\d\d(?::\d\d)?")
_SOME = 2
_COUNTER = re.compile(r"(?:\d+ )?comments?(?: \(\d+\))?", re.IGNORECASE)
_CREDITED = re.compile(
    r"[a-z\d][.!] \((?:[Cc]ourtesy (?:of )?)?[A-Z][\w&.'’-]*"
    r"(?:(?: ?/ ?|, | )(?:(?:for|via|of|by|the) ){0,2}[A-Z][\w&.'’-]*){0,7}\)$|"
    r"[a-z\d][.!][\"”]? [A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,2} ?/ ?[A-Z][\w&.'’-]*"
    r"(?: [\w&.'’-]+){0,5}$"
)
_SHOWN_BY = re.compile(
    r"\((?:[Cc]ourtesy\b|[^()]{3,40}(?: ?/ ?| (?:for|via) (?:the )?)[A-Z])[^()]{2,40}\)$"
)
"""Credits that name a person and whom the picture was taken for."""
_BUTTON = re.compile(r"(?:sign up|subscribe|join|get it|register)\b(?!.*\w\.$)", re.IGNORECASE)
_BRINGS = re.compile(
    r"^(?:\S+ ){0,6}(?:news|stories|headlines|newsletter|briefing|updates?|insights?|analysis|"
    r"digest|round-?up|look-?ahead|commentary|recap|coverage)\b",
    re.IGNORECASE,
)
_HAPPENED = re.compile(
    r"\b(?:said|told|says|was|were|had|has|have|will|would|could|rose|fell|made|came|went|took|"
    r"(?!(?:delivered|curated|need|handpicked)\b)[a-z]{3,}ed)\b"
)
_TALK = re.compile(
    r"[ck]omm?enta|comment|reply|have your say|conversation|discussion|speech|reacties|meinung|"
    r"댓글|コメント|评论|評論",
    re.IGNORECASE,
)


def find_labelled(blocks: Sequence[Block]) -> Reasons:
    """Find what stands right below the label of an advertisement or of a caption."""
    found: dict[int, str] = {}
    dense = is_dense(blocks)
    begun = False
    for place, block in enumerate(blocks):
        begun = begun or is_prose(block)
        goes_on = begun and found.get(place - 1) == "advert" and not block.gap
        sold = goes_on and not (dense and _reads_on(block))
        if sold or _is_head(block, headings.ADVERT_HEADS):
            found[place] = "advert"
        elif place and _is_film(blocks[place - 1], block):
            found |= {place - 1: "related", place: "related"}
        elif place and _is_head(blocks[place - 1], headings.CAPTION_HEADS):
            found[place] = "caption"
        elif place and not block.gap and _is_head(block, headings.CREDIT_LINES):
            above = () if SAYS.search(blocks[place - 1].text) else (place - 1,)
            found |= dict.fromkeys((*above, place), "caption")
    found |= _find_titled(blocks)
    return found | _find_credited(blocks) | _find_said_with_credit(blocks) | _find_boxes(blocks)


def _find_titled(blocks: Sequence[Block]) -> Reasons:
    """Find boxes set apart as quotations are, by a title that is the page's."""
    found: dict[int, str] = {}
    for place, block in enumerate(blocks):
        if block.kind is not Kind.QUOTE:
            continue
        why = None if block.gap else found.get(place - 1)
        titled = block.gap and len(block.text) < SHORT and not ends_sentence(block.text)
        why = why or (furniture_reason(block) if titled else None)
        if why:
            found[place] = why
    return found


def _find_credited(blocks: Sequence[Block]) -> Reasons:
    """Find captions above the text: a sentence with whose picture it is behind its full stop."""
    prose = [place for place, block in enumerate(blocks) if is_prose(block)]
    first = find_first(blocks, prose)
    above = [place for place in range(first) if _CREDITED.search(blocks[place].text)]
    if len(prose) > _SOME and _shows(blocks[first].text):
        above.append(first)
    if len(prose) > _SOME:
        above += [at for at, block in enumerate(blocks) if _is_credited(block)]
    return dict.fromkeys(above, "caption")


def _is_credited(block: Block) -> bool:
    """Tell whether a paragraph ends with who took the picture and whom it was taken for."""
    text = block.text if block.kind is Kind.PARAGRAPH and len(block.text) < 2 * LONG else ""
    return bool(_SHOWN_BY.search(text)) and _shows(text)


def _shows(text: str) -> bool:
    """Tell whether what reads like a paragraph says what a picture shows, with whose it is."""
    return bool(_CREDITED.search(text)) and not SAYS.search(text) and not agency_in_tail(text)


def _find_boxes(blocks: Sequence[Block]) -> Reasons:
    """Find boxes of a letter: its name, a line on what it brings, right below it the button."""
    found: dict[int, str] = {}
    for place, (name, told, button) in enumerate(zip(blocks, blocks[1:], blocks[2:], strict=False)):
        apart = name.gap and not told.gap and not button.gap
        named = len(name.text) < SHORT // 2 and name.text[-1:].isalnum()
        asked = len(button.text) < SHORT and _BUTTON.match(button.text)
        if apart and named and asked and _is_blurb(told.text):
            found |= dict.fromkeys(range(place, place + 3), "newsletter")
    return found


def _is_blurb(line: str) -> bool:
    """Tell whether a line names what a letter brings, and tells nothing that happened."""
    brings = len(line) < 2 * SHORT and _BRINGS.search(line)
    return bool(brings) and not _HAPPENED.search(line)


def _find_said_with_credit(blocks: Sequence[Block]) -> Reasons:
    """Find captions that the next line says again with whose picture it is."""
    return {
        place: "caption"
        for place, (block, below) in enumerate(pairwise(blocks))
        if len(block.text) < len(below.text)
        and below.text.startswith(block.text)
        and furniture_reason(below) == "caption"
    }


def _is_film(before: Block, block: Block) -> bool:
    """Tell whether a line is the title of a film whose length stands right above it."""
    titled = len(block.text) < LONG and not block.text.endswith(".")
    return titled and not block.gap and bool(_LENGTH.fullmatch(before.text))


def find_sections(blocks: Sequence[Block]) -> Reasons:
    """Find lists of other articles, and everything after the heading of a tail."""
    found: dict[int, str] = {}
    ends = _reads_on if is_dense(blocks) else _resumes
    prose_before = 0
    place = 0
    while place < len(blocks):
        block = blocks[place]
        if prose_before > 1 and (why := _tail_reason(blocks, place)):
            return found | _reasons(blocks, range(place, len(blocks)), why)
        if is_list_head(block):
            end = _end_of_list(blocks, place, ends=ends) if prose_before else place + 1
            found |= _reasons(blocks, range(place, end), "related")
            place = end
            continue
        prose_before += is_prose(block) and not furniture_reason(block)
        place += 1
    return found


def _reasons(blocks: Sequence[Block], places: range, why: str) -> Reasons:
    """Return the reason of each block of a section: its own where its words tell, else `why`."""
    return {place: furniture_reason(blocks[place]) or why for place in places}


def is_list_head(block: Block) -> bool:
    """Tell whether a block is the heading of a list of other articles."""
    return _is_head(block, headings.LIST_HEADS)


def _is_head(block: Block, heads: re.Pattern[str]) -> bool:
    """Tell whether a block is one of some headings, and nothing more."""
    short = len(block.text) < SHORT and not block.text.endswith(".")
    return short and bool(heads.fullmatch(fold(block.text).strip("-=*_ ")))


def _tail_reason(blocks: Sequence[Block], place: int) -> str | None:
    """Return why nothing of the article follows from here on, None when something may."""
    block = blocks[place]
    if _is_head(block, headings.TAIL_HEADS) and not _goes_on(blocks, place):
        return "comments" if _TALK.search(block.text) else "release"
    about = headings.ABOUT_HEAD.fullmatch(block.text) if len(block.text) < SHORT else None
    if about and not ends_sentence(block.text) and place + 1 < len(blocks):
        name = (about["name"] or about["named"]).split()[0]
        described = blocks[place + 1].text[:LONG]
        if name in described:
            return "about the company"
    return None


def _goes_on(blocks: Sequence[Block], place: int) -> bool:
    """Tell whether the article goes on below a counter of comments: two paragraphs that report."""
    after = [block for block in blocks[place + 1 : place + 1 + _SOME] if block.gap]
    told = [reports(block.text) > 1 and ends_sentence(block.text) for block in after]
    counter = _COUNTER.fullmatch(blocks[place].text)
    return counter is not None and len(told) == _SOME and any(told) and all(map(_reads_on, after))


def _end_of_list(blocks: Sequence[Block], head: int, *, ends: Callable[[Block], bool]) -> int:
    """Return the place after the last entry of a list of links that begins at `head`.

    Args:
        blocks: The page's blocks.
        head: Place of the heading.
        ends: Tells whether a block is the text again, whatever it touches.
    """
    end = head + 1
    touching = True
    while end < len(blocks) and not ends(blocks[end]):
        block = blocks[end]
        if _tail_reason(blocks, end) and (block.gap or is_dense(blocks)):
            break
        touching = touching and (not block.gap or end == head + 1)
        listed = is_item(block) and block.kind is not Kind.PARAGRAPH
        title = block.kind is not Kind.HEADING and not is_said(block)
        linked = touching and len(block.text) < 2 * LONG and not find_dateline(block.text)
        if not (listed or title or (linked and not block.gap)):
            break
        end += 1
    return end


def _resumes(block: Block) -> bool:
    """Tell whether a block is a paragraph again, not a title that asks below other titles."""
    return is_prose(block) and not (_is_asked(block) and not block.gap)


def _is_asked(block: Block) -> bool:
    """Tell whether a line is the title of another article as a question: one, and no more."""
    return len(block.text) < LONG and bool(_QUESTION.fullmatch(block.text))


def _reads_on(block: Block) -> bool:
    """Tell whether a line says a sentence of the text, which no title in a list does."""
    if is_item(block) or block.kind is not Kind.PARAGRAPH or _is_asked(block):
        return False
    said = block.text.rstrip("\"'”’»)").endswith((".", "。", ":"))
    whole = said and len(block.text.split()) >= WORDS - 1
    return is_prose(block) or whole or agency_in_tail(block.text) is not None

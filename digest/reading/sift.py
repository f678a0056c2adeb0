"""Parts an article from its page: which blocks are its own, and why the others are not.

Every rule is a function from the blocks still kept to the places it takes out, with the reason.
The order of `RULES` is the order in which they are asked. In doubt a block stays.
"""

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from digest.reading import furniture
from digest.reading.agencies import agency_in_tail, signing_agency
from digest.reading.blocks import Block, Kind
from digest.reading.consent import is_consent
from digest.reading.dateline import find_dateline, is_lone_place
from digest.reading.prompts import is_prompt, without_quotes
from digest.text.dates import find_dates
from digest.text.normalize import compare_key, fold

Reasons = dict[int, str]
"""Places of blocks that are not the article's, and why."""

_ENDS = re.compile(r"[.!?…。！？]['\"”’»)\]」』]*$")
_WIDE = re.compile(r"[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]")
_BULLET = re.compile(r"^(?:[-*•‣▪–·▲■◆○●]\s+|\d{1,2}[.)]\s+)")
_TAIL = 8
_PROSE = 60
_SHORT = 80
_LONG = 120
_NEWS_LIKE = 140
_WORDS = 4
_APART = 2
_TALK = re.compile(r"comment|reply|have your say|conversation|discussion|speech", re.IGNORECASE)
_PATH = re.compile(r"\s[|>»›/·]\s|^[|>»›/]")


def length(text: str) -> int:
    """Return how long a text is to its reader: an ideograph or syllable counts three."""
    return len(text) + 2 * len(_WIDE.findall(text))


def ends_sentence(text: str) -> bool:
    """Tell whether a line ends as a sentence does, with or without the agency that signs it."""
    if agency_in_tail(text):
        return True
    return bool(_ENDS.search(text[-_TAIL:]))


def is_item(block: Block) -> bool:
    """Tell whether a block is an item of a list."""
    return block.kind is Kind.ITEM or bool(_BULLET.match(block.text))


def is_prose(block: Block) -> bool:
    """Tell whether a block reads like a paragraph of an article."""
    if block.kind not in (Kind.PARAGRAPH, Kind.QUOTE) or is_item(block):
        return False
    return (length(block.text) >= _PROSE and ends_sentence(block.text)) or (
        length(block.text) >= _LONG
    )


def find_furniture(blocks: Sequence[Block]) -> Reasons:
    """Find what is not the article's by its words: prompts, prices, sign-offs, credits."""
    found = {}
    for place, block in enumerate(blocks):
        why = furniture_reason(block)
        if why:
            found[place] = why
    return found


def furniture_reason(block: Block) -> str | None:
    """Return why a block is furniture whatever stands around it, None when nothing says so."""
    line = fold(_BULLET.sub("", block.text))
    if block.kind is Kind.CAPTION or _is_caption(line):
        return "caption"
    bare = without_quotes(line) if len(line) < 4 * _LONG else line
    strong = furniture.strong_reason(line, bare=bare, sure_length=_NEWS_LIKE)
    if strong or len(line) > 4 * _LONG:
        return strong
    if is_consent(line):
        return "cookies"
    heading = block.kind is Kind.HEADING
    asks = is_prompt(bare, ended=ends_sentence(line), heading=heading)
    return "subscription" if asks else None


def _is_caption(line: str) -> bool:
    """Tell whether a line ends in a credit; long paragraphs are spared."""
    return len(line) < 400 and bool(furniture.CAPTION.search(line))  # noqa: PLR2004


def find_labelled(blocks: Sequence[Block]) -> Reasons:
    """Find what stands right below the label of an advertisement or of a caption."""
    found: dict[int, str] = {}
    dense = _is_dense(blocks)
    for place, block in enumerate(blocks):
        goes_on = found.get(place - 1) == "advert" and not block.gap
        sold = goes_on and not (dense and _reads_on(block))
        if sold or _is_head(block, furniture.ADVERT_HEADS):
            found[place] = "advert"
        elif place and _is_head(blocks[place - 1], furniture.CAPTION_HEADS):
            found[place] = "caption"
        elif place and not block.gap and _is_head(block, furniture.CREDIT_LINES):
            found |= {place - 1: "caption", place: "caption"}
    return found


def find_sections(blocks: Sequence[Block]) -> Reasons:
    """Find lists of other articles, and everything after the heading of a tail."""
    found: dict[int, str] = {}
    ends = _reads_on if _is_dense(blocks) else is_prose
    prose_before = 0
    place = 0
    while place < len(blocks):
        block = blocks[place]
        if prose_before > 1 and (why := _tail_reason(blocks, place)):
            return found | _reasons(blocks, range(place, len(blocks)), why)
        if _is_head(block, furniture.LIST_HEADS):
            end = _end_of_list(blocks, place, ends=ends)
            found |= _reasons(blocks, range(place, end), "related")
            place = end
            continue
        prose_before += is_prose(block) and not furniture_reason(block)
        place += 1
    return found


def _reasons(blocks: Sequence[Block], places: range, why: str) -> Reasons:
    """Return the reason of each block of a section: its own where its words tell, else `why`."""
    return {place: furniture_reason(blocks[place]) or why for place in places}


def _is_head(block: Block, heads: re.Pattern[str]) -> bool:
    """Tell whether a block is one of some headings, and nothing more."""
    return len(block.text) < _SHORT and bool(heads.fullmatch(fold(block.text).strip("-=*_ ")))


def _tail_reason(blocks: Sequence[Block], place: int) -> str | None:
    """Return why nothing of the article follows from here on, None when something may."""
    block = blocks[place]
    if _is_head(block, furniture.TAIL_HEADS):
        return "comments" if _TALK.search(block.text) else "release"
    about = furniture.ABOUT_HEAD.fullmatch(block.text) if len(block.text) < _SHORT else None
    if about and not ends_sentence(block.text) and place + 1 < len(blocks):
        name = about["name"].split()[0]
        described = blocks[place + 1].text[:_LONG]
        if name in described:
            return "about the company"
    return None


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
        touching = touching and (not block.gap or end == head + 1)
        listed = is_item(block) and block.kind is not Kind.PARAGRAPH
        title = block.kind is not Kind.HEADING and not _is_said(block)
        linked = touching and len(block.text) < 2 * _LONG and not find_dateline(block.text)
        if not (listed or title or (linked and not block.gap)):
            break
        end += 1
    return end


def _is_dense(blocks: Sequence[Block]) -> bool:
    """Tell whether a page has paragraphs without blank lines between, so that no gap says more."""
    prose = [block.gap for block in blocks[1:] if is_prose(block)]
    return prose.count(False) > prose.count(True)


def _reads_on(block: Block) -> bool:
    """Tell whether a line says a sentence of the text, which no title in a list does."""
    if is_item(block) or block.kind is not Kind.PARAGRAPH:
        return False
    said = block.text.rstrip("\"'”’»)").endswith((".", "。", ":"))
    whole = said and len(block.text.split()) >= _WORDS - 1
    return is_prose(block) or whole or agency_in_tail(block.text) is not None


def _is_said(block: Block) -> bool:
    """Tell whether a short block is a sentence of a text, as titles of articles are not."""
    said = block.text.rstrip("\"'”’").endswith(".")
    return block.gap and said and len(block.text.split()) >= _WORDS and not is_item(block)


def find_repeats(blocks: Sequence[Block]) -> Reasons:
    """Find lines said twice: both copies of a caption before the text, else the later ones."""
    keys = [compare_key(block.text) for block in blocks]
    counts = Counter(keys)
    first_prose = _first_single_prose(blocks, keys, counts)
    found: dict[int, str] = {}
    seen: set[str] = set()
    for place, key in enumerate(keys):
        twice = counts[key] > 1 and len(key) > len("a line of some length")
        if twice and place < first_prose and _is_beside(keys, place):
            found[place] = "caption"
        elif twice and key in seen:
            found[place] = "repeated"
        seen.add(key)
    return found


def _first_single_prose(
    blocks: Sequence[Block], keys: Sequence[str], counts: Mapping[str, int]
) -> int:
    """Return the place of the first paragraph of prose that is there once."""
    for place, block in enumerate(blocks):
        if counts[keys[place]] == 1 and is_prose(block):
            return place
    return 0


def _is_beside(keys: Sequence[str], place: int) -> bool:
    """Tell whether the line before or after has the same words."""
    return keys[place] in (*keys[max(0, place - 1) : place], *keys[place + 1 : place + 2])


def find_pull_quotes(blocks: Sequence[Block]) -> Reasons:
    """Find quotations set apart whose words the text says elsewhere, and what is signed there."""
    found: dict[int, str] = {}
    place = 0
    while place < len(blocks):
        end = place + 1
        if blocks[place].kind is Kind.QUOTE:
            while end < len(blocks) and blocks[end].kind is Kind.QUOTE and not blocks[end].gap:
                end += 1
            if _is_repeated(blocks, place, end):
                found |= dict.fromkeys(range(place, end), "pull quote")
        place = end
    return found


def _is_repeated(blocks: Sequence[Block], start: int, end: int) -> bool:
    """Tell whether the sentences of a quotation set apart all stand elsewhere on the page."""
    rest = " ".join(compare_key(b.text) for at, b in enumerate(blocks) if not start <= at < end)
    said = " ".join(block.text for block in blocks[start:end])
    said = re.split(r"\s[—–-]{1,2}\s[A-Z][^.!?]{2,120}$", said)[0]
    parts = [compare_key(part) for part in re.split(r"(?<=[.!?…])\s+", said)]
    parts = [part for part in parts if len(part) > len("short")]
    return bool(parts) and all(part in rest for part in parts)


def find_wire_lines(blocks: Sequence[Block]) -> Reasons:
    """Find a wire's slug lines, lone agency lines and drawn lines."""
    found = {}
    for place, block in enumerate(blocks):
        if block.kind is Kind.TABLE:
            continue
        if furniture.SLUG_LINE.fullmatch(block.text):
            found[place] = "slug line"
        elif len(block.text) < _PROSE and signing_agency(block.text):
            found[place] = "agency"
        elif not any(char.isalnum() for char in block.text):
            found[place] = "drawn line"
    return found


def find_outside(blocks: Sequence[Block], *, copied: bool) -> Reasons:
    """Find what stands before the first and after the last paragraph of prose."""
    prose = [place for place, block in enumerate(blocks) if is_prose(block)]
    if not prose:
        return {}
    first = prose[0]
    while first and _is_said(blocks[first - 1]) and not head_is_known(blocks[first - 1]):
        first -= 1
    points = _find_points(blocks, first)
    found = {at: head_reason(blocks[at]) for at in range(first) if at not in points}
    return found | _find_footer(blocks, prose[-1] + 1, copied=copied)


def _find_footer(blocks: Sequence[Block], after: int, *, copied: bool) -> Reasons:
    """Find the page's foot: what follows the text and is no closing part of it."""
    found: dict[int, str] = {}
    failed = 0
    for place in range(after, len(blocks)):
        stays = _may_close if copied else _may_close_marked
        failed = failed + 1 if failed >= _APART or not stays(blocks, place) else 0
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
    return range(start, end) if end - start > 1 else range(0)


def _is_point(block: Block) -> bool:
    """Tell whether an item is a point of the news, not an entry of a menu."""
    return len(block.text.split()) >= _WORDS


def _may_close(blocks: Sequence[Block], place: int) -> bool:
    """Tell whether a line after the last paragraph of prose can still be the article's."""
    block = blocks[place]
    if block.kind is Kind.TABLE or furniture.EXCHANGE.match(block.text):
        return True
    if is_item(block):
        before = blocks[place - 1]
        led = before.text.endswith(":") or is_item(before) or is_prose(before)
        return led and _is_point(block)
    return ends_sentence(block.text) and len(block.text.split()) >= _WORDS


def _may_close_marked(blocks: Sequence[Block], place: int) -> bool:
    """Tell the same of a page whose form says what is a heading, an item, a quotation."""
    block = blocks[place]
    if block.kind is Kind.HEADING:
        return place + 1 < len(blocks) and blocks[place + 1].kind is not Kind.HEADING
    return block.kind in (Kind.ITEM, Kind.QUOTE) or _may_close(blocks, place)


def head_reason(block: Block) -> str:
    """Return what a line above the text is."""
    if furniture.BYLINE.match(block.text):
        return "byline"
    if find_dates(block.text):
        return "date line"
    if is_lone_place(block.text):
        return "dateline"
    titled = len(block.text.split()) >= _WORDS - 1 and not _PATH.search(block.text)
    return "standfirst" if titled or length(block.text) >= _PROSE else "navigation"


def find_short_lines(blocks: Sequence[Block]) -> Reasons:
    """Find short lines without an end mark inside text copied from a page."""
    prose = [place for place, block in enumerate(blocks) if is_prose(block)]
    if not prose:
        return {}
    return {
        place: "short line"
        for place in range(prose[0] + 1, len(blocks))
        if _is_stray(blocks[place])
    }


def _is_stray(block: Block) -> bool:
    """Tell whether a line is too short and too open to be the article's own prose."""
    if is_item(block) or block.kind is not Kind.PARAGRAPH or furniture.EXCHANGE.match(block.text):
        return False
    open_end = not ends_sentence(block.text) and not block.text.endswith((":", ",", ";", "—"))
    return open_end and length(block.text) < _SHORT


Rule = Callable[[Sequence[Block]], Reasons]
RULES: tuple[Rule, ...] = (
    find_sections,
    find_labelled,
    find_furniture,
    find_wire_lines,
    find_repeats,
    find_pull_quotes,
)
"""The rules, in the order they are asked; each sees what the earlier ones kept."""


def sift(blocks: Sequence[Block], *, copied: bool) -> dict[int, str]:
    """Return the places of the blocks that are not the article's text, and why.

    Args:
        blocks: The page's blocks in order.
        copied: Whether form tells nothing, so that stray short lines go too.
    """
    found: dict[int, str] = {}
    outside = partial(find_outside, copied=copied)
    rules = (*RULES, outside, *((find_short_lines,) if copied else ()))
    for rule in rules:
        kept = [place for place in range(len(blocks)) if place not in found]
        reasons = rule([blocks[place] for place in kept])
        found |= {kept[place]: why for place, why in reasons.items()}
    return found

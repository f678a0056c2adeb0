"""What a page says of an article's author: `Jane Roe covers ports for us`."""

import re
from collections.abc import Container, Sequence

from digest.reading.credits.bylines import find_byline_names, is_no_section, is_person_name
from digest.reading.furniture.prompts import SAYS
from digest.reading.page.blocks import Block
from digest.reading.page.shape import SHORT, Reasons, ends_sentence, is_prose

_SAYS = re.compile(
    r",? (?:is|was|covers|writes|reports|leads|edits|joined|works|can be (?:reached|contacted)|"
    r"has (?:been|covered|reported|written|worked)|contributed|ist|schreibt|est|es)\b"
)
_BEAT = re.compile(
    r"(?P<name>[^\W\d_a-z][\w'’.-]+)(?: [^\W\d_a-z][\w'’.-]+){0,2} "
    r"(?:covers|writes about|reports on|is (?:(?:an?|the|our|senior|deputy|chief|managing) )"
    r"(?:[\w-]+ ){0,3}(?:reporter|correspondent|editor(?:-\w+)*|columnist|journalist|writer|"
    r"contributor)) [^\"“”]*"
)
"""What an author is known for, on a line of its own."""
_TRADE = re.compile(
    r"\b(?:covers?|covering|report(?:s|er|ing)|writ(?:es|er|ing)|joined|lives|based|previously|"
    r"editor|correspondent|journalis[mt]\w*|author|columnist|freelancer?|award|universit\w+|degree|"
    r"studied|graduated|worked|works|working|beat|newsrooms?|podcast|hosts?|e-?mail|fellow|professor|"
    r"teaches|spare time)\b|@",
    re.IGNORECASE,
)
"""What is said of those who write."""
_HOUSE = re.compile(
    r"\b(?:news|newspapers?|newsrooms?|publishe[rsd]+|owned|journalism|independent|readers|media|"
    r"magazine|website|information|source)\b",
    re.IGNORECASE,
)
"""What is said of those who publish."""
_ABOUT = re.compile(
    r"(?:(?:more )?about|meet) (?:the|our|this) "
    r"(?:author|writer|reporter|journalist|correspondent)s?\s?:?",
    re.IGNORECASE,
)
_HE = re.compile(r"(?:s?he|they|his|her|their|before|prior to)\b", re.IGNORECASE)
_TITLE = re.compile(r"(?:Mr|Mrs|Ms|Dr|Prof(?:essor)?)\.? ")
_BETWEEN = re.compile(r", | (?:and|&|und|et|y|e|og|och|en) ")
_LONGEST = 600
_MOST = 8
_BELOW = 3
_HEADS = 4


def find_bios(
    blocks: Sequence[Block], authors: Sequence[str], apart: Container[int] = ()
) -> Reasons:
    """Find the paragraphs that open with an author's name and say what the author does.

    Args:
        blocks: The page's blocks.
        authors: Names that the page's data and its bylines give.
        apart: Places of the blocks that are known to be no text of the article.
    """
    signed = tuple(name for name in authors if is_person_name(name))
    first = next((place for place, block in enumerate(blocks) if is_prose(block)), 0)
    opens = (*signed, *_names_above(blocks[:first]), *_names_listed(blocks[: first + _HEADS]))
    found = {
        place: "author"
        for place, block in enumerate(blocks)
        if opens and block.text.startswith(opens) and _is_bio(block.text, opens)
    }
    below = {at: why for at, why in _find_signatures(blocks, opens).items() if at > first}
    found |= below | _find_signatures(blocks, signed) | _find_below_heads(blocks)
    kept = [at for at in range(len(blocks)) if at not in apart]
    return found | _find_last(blocks, kept) | _find_tail(blocks, signed, kept)


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
            text = blocks[below].text
            if _is_bio(text, tuple(name.split())) or _speaks_of(text, name.split()[0]):
                found[below] = "author"
    return found


def _find_below_heads(blocks: Sequence[Block]) -> Reasons:
    """Find what stands below "About the author" and tells what writers do."""
    return {
        place: "author"
        for place in range(1, len(blocks))
        if _ABOUT.fullmatch(blocks[place - 1].text)
        and _TRADE.search(blocks[place].text)
        and not _told(blocks[place].text)
    }


def _speaks_of(text: str, given: str) -> bool:
    """Tell whether a paragraph below an author's name says of the same what writers do."""
    return (
        not _told(text)
        and bool(_TRADE.search(text))
        and bool(re.search(rf"[.!,] {re.escape(given)}\b", text))
    )


def _find_tail(blocks: Sequence[Block], authors: Sequence[str], kept: Sequence[int]) -> Reasons:
    """Find the last paragraphs that speak of the authors or the paper, whom no other names."""
    prose = [at for at in kept if ends_sentence(blocks[at].text)]
    first = next((at for at in prose if is_prose(blocks[at])), 0)
    houses = [block.text for block in blocks[: min(first, _HEADS)] if _is_house(block.text)]
    people = [part for name in authors for part in (name, name.split()[0], name.split()[-1])]
    found: Reasons = {}
    pending: Reasons = {}
    while prose:
        at = prose.pop()
        rest = " ".join(blocks[before].text for before in prose)
        if _is_about(blocks[at].text, people, _TRADE, rest=rest) or _is_about(
            blocks[at].text, houses, _HOUSE, rest=rest
        ):
            found |= pending | {at: "author"}
            pending = {}
        elif len(pending) < _BELOW and _HE.match(blocks[at].text) and not _told(blocks[at].text):
            pending[at] = "author"
        else:
            break
    return found


def _told(text: str) -> bool:
    """Tell whether a paragraph says what somebody said, or is too long for what is known of one."""
    return len(text) > _LONGEST or bool(SAYS.search(text))


def _is_house(line: str) -> bool:
    """Tell whether a line above the text can be the paper's name."""
    words = line.split()
    named = 0 < len(words) <= _HEADS and all(word[0].isupper() for word in words)
    return named and len(line) > _HEADS and is_no_section(line)


def _is_about(text: str, names: Sequence[str], told: re.Pattern[str], *, rest: str) -> bool:
    """Tell whether a paragraph opens with a name that the rest does not know, and what it tells."""
    bare = _TITLE.sub("", text, count=1)
    name = next((name for name in names if re.match(rf"{re.escape(name)}\b", bare)), "")
    if not name or _told(text) or not told.search(text):
        return False
    return not re.search(rf"\b{re.escape(name)}\b", rest)


def _find_last(blocks: Sequence[Block], kept: Sequence[int]) -> Reasons:
    """Find the last paragraph where it only says what somebody writes of whom no other names."""
    place = max((at for at in kept if is_prose(blocks[at])), default=-1)
    told = _BEAT.fullmatch(blocks[place].text) if place >= 0 else None
    if told is None or len(told[0]) > _LONGEST:
        return {}
    prose = (block.text for block in blocks[:place] if is_prose(block))
    return {} if any(told["name"] in text for text in prose) else {place: "author"}


def _names_above(above: Sequence[Block]) -> set[str]:
    """Return the names that stand on lines of their own above the text."""
    return {block.text for block in above if is_person_name(block.text)}


def _names_listed(blocks: Sequence[Block]) -> set[str]:
    """Return the names on lines that are a list of names and no more: `Jane Roe, John Poe`."""
    lines = (_BETWEEN.split(block.text) for block in blocks)
    several = (names for names in lines if len(names) > 1 and all(map(is_person_name, names)))
    return {name for names in several for name in names}


def find_signed(blocks: Sequence[Block]) -> tuple[str, ...]:
    """Return the names in bylines."""
    names = (name for block in blocks for name in find_byline_names(block.text)[:_MOST])
    return tuple(dict.fromkeys(names))


def _is_bio(text: str, names: Sequence[str]) -> bool:
    """Tell whether a paragraph says after one of some names what its bearer does."""
    if len(text) > _LONGEST:
        return False
    return any(text.startswith(name) and _SAYS.match(text, len(name)) for name in names)

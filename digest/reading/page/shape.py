"""What a block is by its form: prose, an item of a list, a whole sentence."""

import re
from collections.abc import Sequence

from digest.reading.page.agencies import agency_in_tail
from digest.reading.page.blocks import Block, Kind

Reasons = dict[int, str]
"""Places of blocks that are not the article's, and why."""

SHORT = 80
"""Length under which a line can be a heading or a stray line of the page."""
LONG = 120
"""Length from which a line is prose though it has no end mark."""
WORDS = 4
"""Fewest words of a line that says something."""
_ENDS = re.compile(
    r"[.!?…。！？]['\"”’»)\]」』）]*"
    r"(?:\s?[（(](?:完|終|끝|fin|Ende|[^()（）]{1,20}=[^()（）]{2,40})[）)])?$"
)
"""How sentences end; behind the last may stand that it was the last, or a rate."""
_WIDE = re.compile(r"[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]")
BULLET = re.compile(r"^(?:[-*•‣▪–·▲■◆○●]\s+|\d{1,2}[.)]\s+)")
"""What opens an item of a list."""
_TAIL = 80
_LONGEST_SIGN = 12
_SIGNED = re.compile(
    r"[a-zß-ÿ\d][.!?]['\"”’»)]*\s(?:[—–-]{1,2}\s?)?"
    r"(?:[A-Z]{2,6}|[(\[][A-Za-z]{2,4}(?:[/,] ?[A-Za-z]{2,5})?[)\]])$"
)
"""A paper's or writer's own sign after the last sentence: `... she said. INQ`, `... (hk)`."""
_PROSE = 60
_CELLS = re.compile(r"\s[|·•/›»]\s|\s{2,}")
_ROW = 5
_LABEL = 4
_TENTH = 10


def length(text: str) -> int:
    """Return how long a text is to its reader: an ideograph or syllable counts three."""
    return len(text) + 2 * len(_WIDE.findall(text))


def count_words(text: str) -> int:
    """Return how many words a text has, where scripts without spaces count three signs a word."""
    return len(text.split()) + len(_WIDE.findall(text)) // 3


def ends_sentence(text: str) -> bool:
    """Tell whether a line ends as a sentence does, with or without the agency that signs it."""
    if agency_in_tail(text) or _SIGNED.search(text[-_TAIL - _LONGEST_SIGN :]):
        return True
    return bool(_ENDS.search(text[-_TAIL:]))


def is_item(block: Block) -> bool:
    """Tell whether a block is an item of a list."""
    return block.kind is Kind.ITEM or bool(BULLET.match(block.text))


def is_prose(block: Block) -> bool:
    """Tell whether a block reads like a paragraph of an article."""
    if block.kind not in (Kind.PARAGRAPH, Kind.QUOTE) or is_item(block):
        return False
    if length(block.text) >= _PROSE and ends_sentence(block.text):
        return True
    return length(block.text) >= LONG and not _is_menu(block.text)


def _is_menu(text: str) -> bool:
    """Tell whether a long line is a row of labels, or of words that all have capitals."""
    cells = _CELLS.split(text)
    if len(cells) >= _ROW and all(len(cell.split()) <= _LABEL for cell in cells):
        return True
    words = [word for word in text.split() if word[0].isalpha()]
    small = sum(word[0].islower() for word in words)
    return len(words) >= _ROW and small * _TENTH < len(words)


def is_dense(blocks: Sequence[Block]) -> bool:
    """Tell whether a page has paragraphs without blank lines between, so that no gap says more."""
    prose = [block.gap for block in blocks[1:] if is_prose(block)]
    return prose.count(False) > prose.count(True)


def is_said(block: Block) -> bool:
    """Tell whether a short block is a sentence of a text, as titles of articles are not."""
    said = block.text.rstrip("\"'”’").endswith(".")
    return block.gap and said and len(block.text.split()) >= WORDS and not is_item(block)

"""What is surely the article's by its place: answers, entries of a running report, letters.

Short sentences there read as a page's foot or its talk does, and are neither.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from digest.reading.page.blocks import Block, Kind
from digest.reading.page.shape import WORDS, Reasons, count_words, ends_sentence, is_item

_HOUR = re.compile(
    r"\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: ?[A-Z]{2,4})?|\d{1,2} ?[ap]\.?m\.?", re.IGNORECASE
)
"""The stamp of an entry of a running report."""
_SALUTES = re.compile(r"(?:dear )?(?:sirs?|madam|sir or madam|editors?)\s?[,:–—-]?", re.IGNORECASE)
"""How a letter to a paper begins."""
_CLOSES = re.compile(r"(?:yours|sincerely|faithfully|kind regards|regards)\b.{0,24}", re.IGNORECASE)
_RESULT = re.compile(
    r"[^\W\d_][^:!?]{2,50}: (?P<sign>[^\w\s]{0,3}(?:[A-Z]{1,3}\s?)?[^\w\s]{0,2})[-–(]?\d[\d.,]*\)?"
    r"(?P<unit>\s?(?:%|[a-z]+|[mb]n|[A-Z]{3})(?: [a-z]+)?)?(?: ?\([^()]{1,40}\))?\.?"
)
"""A line of results: `Net sales: €412 million (€506 million)`."""
_WEAK = frozenset({"page", "footer", "short line", "standfirst"})
"""Reasons that a place overrules."""
_ANSWERS = 3
_ENTRIES = 2
_BELOW = 3


def without_own(blocks: Sequence[Block], found: Reasons) -> Reasons:
    """Return the reasons without those of sentences that are the article's by their place."""
    weak = [at for at, why in found.items() if why in _WEAK]
    own = {*_find_answers(blocks), *_find_entries(blocks), *_find_letter(blocks)} if weak else ()
    return {at: why for at, why in found.items() if why not in _WEAK or at not in own}


def is_result(blocks: Sequence[Block], place: int) -> bool:
    """Tell whether a line names an amount of money or a share, or stands by such a line.

    A sentence stands above the first of them, where a box of facts has its title.
    """
    start = place
    while start and _RESULT.fullmatch(blocks[start].text):
        start -= 1
    led = start < place and (ends_sentence(blocks[start].text) or blocks[start].text.endswith(":"))
    return led and any(map(_is_counted, blocks[place - 1 : place + 2]))


def _is_counted(block: Block) -> bool:
    """Tell whether a line is a result with its sign or unit."""
    found = _RESULT.fullmatch(block.text)
    return found is not None and bool(found["sign"] or found["unit"])


def is_hour(block: Block) -> bool:
    """Tell whether a line is the stamp of an entry of a running report."""
    return bool(_HOUR.fullmatch(block.text))


def _find_answers(blocks: Sequence[Block]) -> Iterator[int]:
    """Yield the places of questions and answers where several stand below each other."""
    pairs = [
        at
        for at, (one, other) in enumerate(pairwise(blocks))
        if one.text.endswith("?") and ends_sentence(other.text) and not other.text.endswith("?")
    ]
    if len(pairs) >= _ANSWERS:
        for at in pairs:
            yield from (at, at + 1)


def _find_entries(blocks: Sequence[Block]) -> Iterator[int]:
    """Yield the places of sentences below the hours of a running report."""
    entries = []
    for at, block in enumerate(blocks):
        below = range(at + 1, min(at + _BELOW, len(blocks))) if is_hour(block) else ()
        entries += [place for place in below if _is_sentence(blocks[place])][:1]
    yield from entries if len(entries) >= _ENTRIES else ()


def _find_letter(blocks: Sequence[Block]) -> Iterator[int]:
    """Yield the places of a letter's sentences, from its salutation to its close."""
    inside = False
    for at, block in enumerate(blocks):
        inside = (inside or bool(_SALUTES.fullmatch(block.text))) and not _CLOSES.fullmatch(
            block.text
        )
        if inside and ends_sentence(block.text):
            yield at


def _is_sentence(block: Block) -> bool:
    """Tell whether a block is a sentence of some words that asks and calls nothing."""
    said = block.text.rstrip("\"'”’»)」』").endswith((".", "。"))
    told = said and count_words(block.text) >= WORDS
    return told and block.kind is Kind.PARAGRAPH and not is_item(block)

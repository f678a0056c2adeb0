"""What a page says twice: captions, lines, quotations set apart."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from digest.reading.furniture.lines import furniture_reason
from digest.reading.page.blocks import Block, Kind
from digest.reading.page.shape import Reasons, ends_sentence, is_prose
from digest.text.normalize import compare_key

_QUOTATION = re.compile(r"[\"“„«‘'][^\"“”„«»]{8,}[\"”“»’']")
_NEXT = 2
_PATH = 60


def find_repeats(blocks: Sequence[Block]) -> Reasons:
    """Find lines said twice: both copies of a caption before the text, else the later ones."""
    keys = [compare_key(block.text) for block in blocks]
    counts = Counter(keys)
    first_prose = _first_single_prose(blocks, keys, counts)
    found: dict[int, str] = {}
    seen: set[str] = set()
    for place, key in enumerate(keys):
        twice = counts[key] > 1 and len(key) > len("a line of some length")
        if (
            twice
            and place < first_prose
            and _is_beside(keys, place)
            and _may_caption(blocks[place])
        ):
            found[place] = "caption"
        elif twice and key in seen:
            found[place] = "repeated"
        elif place < first_prose and _leads_to(key, keys[place + 1 : place + 1 + _NEXT]):
            found[place] = "navigation"
        seen.add(key)
    return found


def _leads_to(key: str, below: Sequence[str]) -> bool:
    """Tell whether a line is a path that ends with a title below it: `HomePortsTwo ports sold`."""
    titles = [title for title in below if len(title) > len("a line of some length")]
    return any(key.endswith(title) and 0 < len(key) - len(title) < _PATH for title in titles)


def _may_caption(block: Block) -> bool:
    """Tell whether a doubled line can be a caption, not a title below the path that leads to it."""
    return ends_sentence(block.text) or furniture_reason(block) == "caption"


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
    found: dict[int, str] = _find_cards(blocks)
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


def _find_cards(blocks: Sequence[Block]) -> Reasons:
    """Find quotations on lines of their own that a longer paragraph holds, and who signs them.

    Above the first paragraph such a line is the headline.
    """
    told = [compare_key(block.text) for block in blocks]
    first = next((at for at, block in enumerate(blocks) if is_prose(block)), len(blocks))
    found: dict[int, str] = {}
    for place, (block, key) in enumerate(zip(blocks, told, strict=True)):
        below = place > first and block.kind is Kind.PARAGRAPH
        whole = below and _QUOTATION.fullmatch(block.text)
        if whole and len(key) > len("a few words") and any(key in other != key for other in told):
            signed = blocks[place + 1 : place + 2]
            named = bool(signed) and not signed[0].gap and not ends_sentence(signed[0].text)
            found |= dict.fromkeys(range(place, place + 1 + named), "pull quote")
    return found


def _is_repeated(blocks: Sequence[Block], start: int, end: int) -> bool:
    """Tell whether the sentences of a quotation set apart all stand elsewhere on the page."""
    rest = " ".join(compare_key(b.text) for at, b in enumerate(blocks) if not start <= at < end)
    said = " ".join(block.text for block in blocks[start:end])
    said = re.split(r"\s[—–-]{1,2}\s[A-Z][^.!?]{2,120}$", said)[0]
    parts = [compare_key(part) for part in re.split(r"(?<=[.!?…])\s+", said)]
    parts = [part for part in parts if len(part) > len("short")]
    return bool(parts) and all(part in rest for part in parts)

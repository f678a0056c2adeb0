"""What a page says of itself in and below an article: offers, terms, saved forms, comments."""

import re
from collections.abc import Sequence

from digest.reading.furniture.lines import furniture_reason
from digest.reading.furniture.prompts import ADDRESSES, ATTRIBUTED, PRICE, SAYS, without_quotes
from digest.reading.furniture.sections import find_sections
from digest.reading.furniture.talk import HAPPENED, NEAR, weigh_talk
from digest.reading.page.blocks import Block, Kind
from digest.reading.page.shape import SHORT, Reasons, ends_sentence, is_prose
from digest.text.normalize import fold

_TO_READER = re.compile(
    r"\b(?:you|your|please|us|our|we|i (?:agree|accept|acknowledge))\b|^(?:do not|don't|never)\b",
    re.IGNORECASE,
)
_OF_ITSELF = re.compile(
    r"\b(?:subscri\w+|newsletters?|terms of|privacy|feedback|inquiries|enquiries|contact|"
    r"complaints|"
    r"comments?|sites?|websites?|this (?:article|story|page)|latest news|e-?mail|cookies|accounts?|"
    r"notifications?|accessib\w+|accuracy|corrections?|sign(?:ed|ing)?[ -]up|app|inbox|browser|"
    r"content|follow|readers(?:hip)?|journalism|advertis\w+|preferences)\b",
    re.IGNORECASE,
)
_TALKS = frozenset({"subscription", "newsletter", "page", "comments", "advert", "share", "cookies"})
_LONGEST = 500


def find_page_talk(blocks: Sequence[Block]) -> Reasons:
    """Find the sentences at the end in which the page speaks to its reader of itself.

    They count only where other furniture stands among them, and only up to the last paragraph
    that does not speak so.
    """
    talk: dict[int, str] = {}
    others = 0
    for place in range(len(blocks) - 1, -1, -1):
        block = blocks[place]
        if _is_talk(block):
            talk[place] = furniture_reason(block) or "page"
        elif furniture_reason(block) or not ends_sentence(block.text):
            others += 1
        else:
            break
    listed = find_sections(blocks)
    return {place: why for place, why in talk.items() if others and place not in listed}


def find_talk(blocks: Sequence[Block]) -> Reasons:
    """Find lines that may be the page's word to its reader, and stand beside one that surely is.

    Prose on the other side leaves them to the article.
    """
    whys = [furniture_reason(block) for block in blocks]
    apart = [bool(why) or not is_prose(block) for why, block in zip(whys, blocks, strict=True)]
    return {
        place: "page"
        for place, block in enumerate(blocks)
        if not whys[place]
        and ends_sentence(block.text)
        and not ATTRIBUTED.search(block.text)
        and all(apart[max(0, place - 1) : place] + apart[place + 1 : place + 2])
        and not _TALKS.isdisjoint(whys[max(0, place - 1) : place + 2])
        and (
            _is_near(without_quotes(fold(block.text)))
            or (_is_enclosed(whys, place) and _is_own(without_quotes(fold(block.text))))
        )
    }


def _is_near(bare: str) -> bool:
    """Tell whether a line speaks to its reader, or says what a subscription costs."""
    return weigh_talk(bare) >= NEAR or (len(bare) < SHORT and bool(PRICE.search(bare)))


def _is_enclosed(whys: Sequence[str | None], place: int) -> bool:
    """Tell whether the page speaks right above and right below a block."""
    return {*whys[max(0, place - 1) : place], *whys[place + 1 : place + 2]} <= _TALKS


def _is_own(bare: str) -> bool:
    """Tell whether a sentence speaks of those who make the page, or to those who read it."""
    return bool(ADDRESSES.search(bare)) and not HAPPENED.search(bare) and not SAYS.search(bare)


def _is_talk(block: Block) -> bool:
    """Tell whether a block speaks to the reader of the page itself."""
    line = fold(block.text)
    if block.kind is Kind.QUOTE or len(line) > _LONGEST:
        return False
    bare = without_quotes(line)
    said = SAYS.search(bare) or ATTRIBUTED.search(line)
    return bool(_TO_READER.search(bare) and _OF_ITSELF.search(bare)) and not said

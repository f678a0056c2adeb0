"""What pages put around an article, told by its words: prompts, prices, captions, sign-offs.

Each pattern stands for a class of lines seen on many papers' pages. Lines that could be news
are spared: a pattern that may occur in prose is only asked about short lines, or lines that
speak to the reader.
"""

import re
from functools import lru_cache

from digest.reading.furniture.consent import is_consent
from digest.reading.furniture.controls import is_control
from digest.reading.furniture.phrases import STRONG
from digest.reading.furniture.prompts import (
    ADDRESSES,
    ATTRIBUTED,
    REPORTS,
    SAYS,
    is_prompt,
    without_quotes,
)
from digest.reading.furniture.talk import SURE, reports, weigh_talk
from digest.reading.page.blocks import Block, Kind
from digest.reading.page.shape import BULLET, LONG, SHORT, ends_sentence, length
from digest.text.normalize import fold

_SYMBOLS = re.compile(r"^[^\w\s\"'(\[©ⓒ#@/<{.—–-]+\s*")
_DASHES = re.compile(
    r"^-{1,3}\s?(?=(?:copyright|additional|with|editing|reporting|written|by)\b)", re.IGNORECASE
)
_SENTENCES = re.compile(r"(?<=[a-z\d][.!?]) (?=[A-Z])")
_NEWS_LIKE = 140
_LOOKED_AT = 1000
_LONGEST_CAPTION = 400
_QUOTING = frozenset({"correction", "contact", "credits", "exchange rate", "release"})
"""What may name who said something."""
_OFFERING = frozenset({"subscription", "newsletter", "comments", "share", "navigation"})
"""What sentences of news speak of too."""

_CLOSING = re.compile(r"^SOURCE:? [A-Z0-9][\w&.,' -]{1,80}$")
"""How a release names its sender; as written, since `Source close to` is none."""

PATH = re.compile(
    r"^[^.!?›»>\n]{1,40}(?:\s?[›»]\s?[^.!?›»>\n]{1,60}|\s>\s[^.!?›»>\n]{1,60})+"
    r"(?:(?:\s?[›»]|\s>)\s?.{1,200})?$"
)
"""A path through the site, of two steps or more: `Business › Banks › Quayside buys rival`."""

_OWNED = re.compile(r"(?:copyright )?(?:©|\(c\)|ⓒ)\s?(?:19|20)\d\d\b", re.IGNORECASE)
"""How a page says whose it is, which credits of pictures do without a year."""

CAPTION = re.compile(
    r"\b(?:picture|photo(?:graph)?|pix|pic|image|foto|bild|illustration)s?(?: credit| by)?"
    r"\s*[:©]"
    r"(?!\s*(?:[\"']|(?-i:an?|the|it|its|his|her|their|new)\b))[^.!?\"]{2,80}\.?$|"
    r"\b(?:picture|photo|pix|image)s? ?[/|] ?(?-i:[A-Z])[\w .'’-]{1,60}"
    r"(?: ?[/|] ?[\w .'’-]{2,40}){0,2}$|"
    r"(?:^|[.–—-] ?)(?:pic|picture|image)s? by (?-i:[A-Z])[^.!?]{2,60}$|"
    r"[.!?] \[(?:file|photo|[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,2})"
    r"(?: ?[,/|] ?[^\[\],/|]{2,40}){1,2}\]$|"
    r" [–—-] (?-i:(?:[A-Z][\w.'’-]+ ){1,3}[A-Z][\w.'’-]+) ?[–—/-] ?[^!?]{0,16}(?:19|20)\d\d ?/ ?"
    r"\w[\w ]{1,30}$|"
    r"\bphoto(?:graph)?s? by\b(?! (?:the|an?|his|her|its|their)\b)[^.!?]{2,60}$|"
    r"\bfile (?:image|photo|picture|pic)\b\.?$|"
    r"[|/]\s?(?:AFP|AP|EPA|Reuters|Getty Images|Bloomberg|Shutterstock|iStock)"
    r"(?:(?:\s?[/|]\s?|\s(?=(?-i:[A-Z])))[\w. ]{2,40})?\.?$|"
    r"\bgetty images\b(?:\s?[/|,(]\s?[^.!?]{0,40})?\)?$|"
    r"(?-i:\b[A-Z]{2,12}/[A-Z][\w'-]+(?: [A-Z][\w'-]+){1,3})(?:/(?:file|handout)(?: \w+)?)?"
    r"(?: purchase licensing rights)?$|"
    r"\bcredit(?:\s?\.{3}|\s?…|:)\s?[^.!?]{2,80}$|"
    r"[.\s](?:photo|picture|image)s? (?:courtesy|provided|supplied)\b[^.!?]{0,60}$|"
    r"/\S{1,20} ?제공$|^\[(?:files?|file (?:photo|pic|picture)|photos?|images?|pix)\] |"
    r"\([^()]{0,40}\b(?:photo|pictures?|image|photo agency|via ap|file)\b[^()]{0,30}\)$|"
    r"©\s?[\w .,/&-]{2,60}$|"
    r"\bin (?:this|an) (?:(?:undated|file|handout|archive|combination|aerial|screen|video|drone) )+"
    r"(?:photo(?:graph)?|picture|image|grab|shot|illustration)s?\b[^.!?]{0,60}[.!?]?"
    r"(?: ?\([^()]{2,60}\)| [^.!?]{2,60})?$|"
    r"\((?:[A-Z]{2,12}|courtesy of [\w ]{2,30})/(?:-|[\w .'-]{2,40})\)$",
    re.IGNORECASE,
)
"""How captions and picture credits end."""


@lru_cache(maxsize=1024)
def furniture_reason(block: Block) -> str | None:
    """Return why a block is furniture whatever stands around it, None when nothing says so.

    Each rule asks it of the same blocks anew, so what it told of a page is kept.
    """
    line = _DASHES.sub("", _SYMBOLS.sub("", fold(BULLET.sub("", block.text))))
    if PATH.match(block.text) or _OWNED.match(line):
        return "copyright" if _OWNED.match(line) else "navigation"
    if block.kind is Kind.CAPTION or _is_caption(line):
        return "caption"
    bare = without_quotes(line) if len(line) < 4 * LONG else line
    strong = strong_reason(line, bare=bare, sure_length=_NEWS_LIKE)
    if strong or len(line) > 4 * LONG or ATTRIBUTED.search(line):
        return strong
    if is_consent(line) or (block.kind is not Kind.QUOTE and is_control(line)):
        return "cookies" if is_consent(line) else "navigation"
    heading = block.kind is Kind.HEADING
    if is_prompt(bare, ended=ends_sentence(line), heading=heading):
        return "subscription"
    said = ends_sentence(line) or len(line) >= SHORT
    talks = said and weigh_talk(bare) >= SURE
    return "page" if talks else _first_reason(line, bare)


def _first_reason(line: str, bare: str) -> str | None:
    """Return why the first of some short sentences is furniture, if no other tells news."""
    first, *others = _SENTENCES.split(line) if len(line) <= LONG else (line,)
    if not others or bare != line or any(map(reports, others)):
        return None
    return strong_reason(first, bare=first, sure_length=_NEWS_LIKE)


def _is_caption(line: str) -> bool:
    """Tell whether a line ends in a credit; long paragraphs are spared."""
    credit = CAPTION.search(line) if len(line) < _LONGEST_CAPTION else None
    return credit is not None and not SAYS.search(credit[0])


def strong_reason(line: str, *, bare: str, sure_length: int) -> str | None:
    """Return why a line is furniture whatever stands around it, None when nothing says so.

    Args:
        line: A line with folded quotes and dashes.
        bare: The same without its quotations.
        sure_length: From this length on, a full sentence that does not speak to its reader is
            only furniture when it begins like it.
    """
    if _CLOSING.search(line):
        return "release"
    whole = line.endswith((".", '"', "。", "」")) and not ADDRESSES.search(bare)
    reports = whole and len(line) >= sure_length // 2 and bool(REPORTS.search(bare))
    news = whole and length(line) >= sure_length
    says = bool(ATTRIBUTED.search(line)) or (whole and bool(SAYS.search(bare)))
    looked_at = line if len(line) <= _LOOKED_AT else f"{line[:_LOOKED_AT]} …"
    for why, pattern in STRONG:
        if (says and why not in _QUOTING) or (reports and why in _OFFERING):
            continue
        opens = news or reports or (whole and why == "cookies")
        if pattern.match(looked_at) if opens else pattern.search(looked_at):
            return why
    return None

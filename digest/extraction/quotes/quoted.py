"""Where quotation marks open and close: double, single, angled, low and Japanese ones."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from digest.model.article import Span

_PAIRS = {"“": "”", "«": "»", "„": "“”", "「": "」", "『": "』", "‘": "’", '"': '"', "'": "'"}
_SINGLE = "‘'"
_SHORT = 400
_LONG = 4000
_MARK = re.compile("[“«„「『‘\"']")
_PARAGRAPH = re.compile(r"[^\n]+")
_OPENS_AFTER = " \t([{-–—:/\u00a0"


@dataclass(frozen=True, slots=True)
class Quoted:
    """A stretch between quotation marks."""

    span: Span
    """The words, without marks, surrounding spaces and a final comma."""
    outer: Span
    """With its marks."""
    paragraph: Span
    """The paragraph it stands in."""
    closed: bool
    """Whether the closing mark stands in the same paragraph; a speech of several leaves it out."""
    sentence: bool
    """Whether it is a sentence of its own, and not a few words of somebody's."""


def find_quoted(text: str, start: int) -> Iterator[Quoted]:
    """Yield what stands between quotation marks from `start` on, in order, outermost only."""
    for match in _PARAGRAPH.finditer(text, start):
        yield from _in_paragraph(text, Span(match.start(), match.end()))


def _in_paragraph(text: str, paragraph: Span) -> Iterator[Quoted]:
    index = paragraph.start
    while (mark := _MARK.search(text, index, paragraph.end)) is not None:
        opening = mark.start()
        index = mark.end()
        if not _opens(text, opening, paragraph):
            continue
        closing = _closing(text, opening, paragraph.end)
        if closing < 0 and not _is_continued(text, opening, paragraph):
            continue
        end = closing if closing >= 0 else paragraph.end
        span = _trimmed(text, opening + 1, end)
        index = max(end + 1, index)
        if span.start < span.end:
            outer = Span(opening, min(end + 1, paragraph.end))
            yield Quoted(span, outer, paragraph, closing >= 0, _is_sentence(text, span, opening))


def _is_continued(text: str, opening: int, paragraph: Span) -> bool:
    """Tell whether a mark that does not close opens a speech of several paragraphs."""
    mark = text[opening]
    after = text[paragraph.end : paragraph.end + 4].lstrip()
    return mark not in _SINGLE and (after[:1] == mark or opening == paragraph.start)


def _opens(text: str, index: int, paragraph: Span) -> bool:
    mark, after = text[index], text[index + 1 : index + 2]
    if not after or after.isspace():
        return False
    if mark not in "\"'":
        return True
    first = index == paragraph.start or text[index - 1] in _OPENS_AFTER
    return first and (mark == '"' or after.isalpha())


def _closing(text: str, opening: int, end: int) -> int:
    """Return the index of the mark that closes the one at `opening`; -1 without one."""
    closers = _PAIRS[text[opening]]
    index = opening + 1
    end = min(end, index + (_SHORT if text[opening] in _SINGLE else _LONG))
    while index < end:
        if text[index] in closers and _closes(text, index, end):
            return index
        index += 1
    return -1


def _closes(text: str, index: int, end: int) -> bool:
    """Tell whether a mark closes, and is no apostrophe and no inch."""
    mark = text[index]
    if mark not in "’'\"":
        return True
    if text[index - 1].isspace():
        return False
    after = text[index + 1 : index + 2] if index + 1 < end else ""
    if mark == '"':
        return True
    plural = text[index - 1] == "s" and after == " "
    return not after.isalnum() and not (plural and _more(text, index, end))


def _more(text: str, index: int, end: int) -> bool:
    """Tell whether a later mark closes the quotation, so that this one is the plural's 's'."""
    opening = text.find("‘", index + 1, end)
    stop = min(end, index + 240, opening if opening > 0 else end)
    later = text.find(text[index], index + 1, stop)
    return later > 0 and not text[later - 1].isspace() and not text[later + 1 : later + 2].isalnum()


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while start < end and (text[end - 1].isspace() or text[end - 1] == ","):
        end -= 1
    return Span(start, end)


def _is_sentence(text: str, span: Span, opening: int) -> bool:
    words = span.of(text)
    before = text[max(0, opening - 2) : opening].strip()
    starts = words[:1].isupper() or words[:1].isdigit() or words[:1] >= "\u3040"
    return starts and (before == "" or before[-1] in '.:,!?”"*—–-' or words[-1:] in ".!?…")

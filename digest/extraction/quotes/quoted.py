"""What stands between the quotation marks of an article, paragraph by paragraph."""

import re
from collections.abc import Iterator

from digest.model.article import Span
from digest.text.quotation import Quotation, find_quotations
from digest.value import Value

_PARAGRAPH = re.compile(r"[^\n]+")
_STARTS_AFTER = frozenset('.:,!?”"*—–-“。：')
_WIDE = "\u3040"
_BEHIND = 8


class Quoted(Value, kw_only=False):
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
    for line in _PARAGRAPH.finditer(text, start):
        paragraph = Span(line.start(), line.end())
        after = text[line.end() : line.end() + _BEHIND].lstrip()
        for quotation in find_quotations(line[0], after):
            quoted = _read(text, paragraph, quotation)
            if quoted.span.start < quoted.span.end:
                yield quoted


def _read(text: str, paragraph: Span, quotation: Quotation) -> Quoted:
    base = paragraph.start
    span = _trimmed(text, base + quotation.inner.start, base + quotation.inner.end)
    outer = Span(base + quotation.outer.start, base + quotation.outer.end)
    sentence = _is_sentence(text, span, outer.start)
    return Quoted(span, outer, paragraph, quotation.closed, sentence)


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while start < end and (text[end - 1].isspace() or text[end - 1] in ",，、"):
        end -= 1
    return Span(start, end)


def _is_sentence(text: str, span: Span, opening: int) -> bool:
    words = span.of(text)
    before = text[max(0, opening - 2) : opening].strip()
    first = words.lstrip("[‘'“\"…. ")[:1]
    starts = first.isupper() or first.isdigit() or first >= _WIDE
    return starts and (before == "" or before[-1] in _STARTS_AFTER or words[-1:] in ".!?…")

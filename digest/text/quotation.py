"""Which quotation marks and brackets of a paragraph belong together."""

import re

from digest.model.article import Span

_CLOSERS = {
    "“": "”",
    "„": "“”",
    "«": "»",
    "「": "」",
    "『": "』",
    "(": ")",
    "[": "]",
    "（": "）",
    "【": "】",
}
_SIGNS = re.compile('["“”„«»「」『』()\\[\\]（）【】]|(?<![^\\s(\\[“"—–-])[‘\'](?=\\S)')
_SINGLE_END = re.compile(r"(?<=[,.!?…—])[’'](?!\w)|(?<=\w)[’'](?=[\s,.;:!?)]|$)")
_FIRM = re.compile(r"(?<=[,.!?…])[’'](?!\w)")


def find_pairs(paragraph: str) -> tuple[Span, ...]:
    """Return the outermost quotations and brackets of a paragraph, marks included, in order.

    A mark without its partner counts for nothing, so that one slip of the keyboard does not
    swallow the paragraph.
    """
    found: list[Span] = []
    open_marks: list[tuple[str, int]] = []
    single_until = -1
    for match in _SIGNS.finditer(paragraph):
        sign, at = match[0], match.start()
        if at < single_until:
            continue
        if sign in "‘'":
            end = _find_single_end(paragraph, at)
            if end:
                found.append(Span(at, end))
                single_until = end if not open_marks else single_until
            continue
        partner = _partner(open_marks, sign, paragraph, at)
        if partner is None:
            if _may_open(sign, paragraph, at):
                open_marks.append((sign, at))
            continue
        found.append(Span(open_marks[partner][1], at + 1))
        del open_marks[partner:]
    return _outermost(found)


def _partner(open_marks: list[tuple[str, int]], sign: str, paragraph: str, at: int) -> int | None:
    """Return the place of the open mark that `sign` closes, searching the last few."""
    if sign in '"”' and _only_opens(paragraph, at):
        return None
    for place in range(len(open_marks) - 1, max(-1, len(open_marks) - 5), -1):
        mark = open_marks[place][0]
        if sign in _CLOSERS.get(mark, mark) or (mark in '"“„' and sign in '"”'):
            return place
    return None


def _may_open(sign: str, paragraph: str, at: int) -> bool:
    """Tell whether a mark can open: a closing form cannot, straight ones by what is around."""
    if sign in _CLOSERS:
        return True
    return sign in '"”' and not paragraph[at + 1 : at + 2].isspace()


def _only_opens(paragraph: str, at: int) -> bool:
    """Tell whether a straight mark has a space before it and none after."""
    before, after = paragraph[at - 1 : at] if at else " ", paragraph[at + 1 : at + 2]
    return (before.isspace() or before in "([—–") and bool(after) and not after.isspace()


def _find_single_end(paragraph: str, at: int) -> int:
    """Return the end of a quotation in single marks, 0 if it has none within 600 characters."""
    window = paragraph[at + 1 : at + 600]
    match = _FIRM.search(window) or _SINGLE_END.search(window)
    return at + 1 + match.end() if match else 0


def _outermost(spans: list[Span]) -> tuple[Span, ...]:
    """Return the spans that lie in no other one, in order."""
    result: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if not result or span.start >= result[-1].end:
            result.append(span)
    return tuple(result)

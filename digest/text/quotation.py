"""Which quotation marks and brackets of a paragraph belong together.

Straight marks, and those that one country opens with and another closes with, are told by what
stands around them; apostrophes, inches and marks without a partner count for nothing, so that
one slip of the keyboard does not swallow the paragraph. Each sign is looked at once.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from digest.model.article import Span
from digest.value import Value

_DOUBLE, _SINGLE, _ANGLE, _NARROW, _ROUND, _SQUARE = "“", "‘", "«", "‹", "(", "["
_FAMILIES = {
    **dict.fromkeys(("“", "”", "„", "‟", '"', "＂", "``", "''"), _DOUBLE),
    **dict.fromkeys("‘’‚'", _SINGLE),
    **dict.fromkeys("«»", _ANGLE),
    **dict.fromkeys("‹›", _NARROW),
    **dict.fromkeys("「」", "「"),
    **dict.fromkeys("『』", "『"),
    **dict.fromkeys("()（）", _ROUND),
    **dict.fromkeys("[]【】", _SQUARE),
}
_BRACKETS = frozenset({_ROUND, _SQUARE})
_ONLY_OPEN = frozenset("„‟‚「『([（【") | {"``"}
_ONLY_CLOSE = frozenset("」』)]）】")
_SIGNS = re.compile(
    r"``|(?<!\w)''|''(?!\w)|[“”„‟\"＂«»‹›「」『』()\[\]（）【】]"
    r"|(?<![^\W_])['‘’‚]|['‘’](?![^\W_])"
)
_ELIDED = re.compile(
    r"(?:\d0s|\d\d(?!\d)|(?:tis|twas|em|til|cause|cos|n|round|bout|s|t|ll|re|ve|d|m)\b)(?!,\d)",
    re.IGNORECASE,
)
_OPENS_AFTER = frozenset(" \t\n([{“„«‹‘\"'/—–-:：、，。")
_OPENS_ONLY_AFTER = frozenset(" \t\n([{“„«‹‘:：/")
_ENDS_BEFORE = frozenset(" \t\n,.;:!?)]-–—")
_SURE_AFTER = frozenset(',.!?…—”"。！？')
_SURE_BEFORE = frozenset(',.;:!?)]”"—–»')
_DROPPED_G = re.compile(r"[a-z]{2}in\Z")
_WIDE = "\u3040"
_LONGEST_SINGLE = 1500


class Quotation(Value):
    """A stretch between quotation marks."""

    outer: Span
    """With its marks."""
    inner: Span
    """Without them."""
    closed: bool
    """Whether it ends with a mark; where a speech goes on in the next paragraph it does not."""


class _Sign(Value, kw_only=False):
    """A mark, and what it may be by the characters on both sides."""

    family: str
    start: int
    end: int
    opens: bool
    closes: bool
    sure: bool
    """Whether it closes for certain: no plural's apostrophe, no inch."""


@dataclass(slots=True)
class _Pairs:
    """The marks still open, family by family, and the pairs found."""

    open: dict[str, list[_Sign]] = field(default_factory=dict)
    found: list[tuple[_Sign, _Sign]] = field(default_factory=list)

    def add(self, sign: _Sign, *, later: bool) -> None:
        """Take the next sign; `later` tells that a surer one closes what this one might."""
        waiting = self.open.setdefault(sign.family, [])
        if sign.closes and waiting and not (later and not sign.sure):
            self._close(sign, waiting)
        elif sign.opens:
            if sign.family == _SINGLE:
                waiting.clear()
            waiting.append(sign)

    def _close(self, sign: _Sign, waiting: list[_Sign]) -> None:
        opening = waiting[-1]
        if sign.family == _SINGLE:
            doubles = self.open.get(_DOUBLE)
            if doubles and doubles[-1].start > opening.start:
                return
            if sign.start - opening.start > _LONGEST_SINGLE:
                waiting.clear()
                return
        waiting.pop()
        self.found.append((opening, sign))
        for family in () if sign.family in _BRACKETS else self.open:
            inside = self.open[family]
            while inside and inside[-1].start > opening.start:
                inside.pop()


def find_pairs(paragraph: str) -> tuple[Span, ...]:
    """Return the outermost quotations and brackets of a paragraph, marks included, in order."""
    pairs = _find_all(paragraph)
    return _outermost([Span(first.start, last.end) for first, last in pairs.found])


def find_quotations(paragraph: str, after: str = "") -> tuple[Quotation, ...]:
    """Return the outermost quotations of a paragraph, in order.

    Args:
        paragraph: The paragraph.
        after: How the next one begins: with the mark that this one leaves open, the speech goes on.
    """
    pairs = _find_all(paragraph)
    whole = {
        Span(first.start, last.end): Span(first.end, last.start)
        for first, last in pairs.found
        if first.family not in _BRACKETS
    }
    for opening in _left_open(pairs, paragraph, after):
        whole[Span(opening.start, len(paragraph))] = Span(opening.end, len(paragraph))
    return tuple(
        Quotation(outer=outer, inner=whole[outer], closed=outer.end > whole[outer].end)
        for outer in _outermost(list(whole))
    )


def _left_open(pairs: _Pairs, paragraph: str, after: str) -> Iterator[_Sign]:
    """Yield the first mark of each family that the next paragraph opens with again."""
    for family, waiting in pairs.open.items():
        if waiting and family not in _BRACKETS:
            mark = paragraph[waiting[0].start : waiting[0].end]
            if after.startswith(mark) or (mark == "«" and after.startswith("»")):
                yield waiting[0]


def _find_all(paragraph: str) -> _Pairs:
    signs = list(_read_signs(paragraph))
    later = _find_later(signs)
    pairs = _Pairs()
    for sign, has_later in zip(signs, later, strict=True):
        pairs.add(sign, later=has_later)
    return pairs


def _find_later(signs: list[_Sign]) -> list[bool]:
    """Tell for each sign whether a sure closing one of its family comes before the next opening."""
    later = [False] * len(signs)
    coming: dict[str, bool] = {}
    for index in range(len(signs) - 1, -1, -1):
        sign = signs[index]
        later[index] = coming.get(sign.family, False)
        if sign.closes and sign.sure:
            coming[sign.family] = True
        elif sign.opens:
            coming[sign.family] = False
    return later


def _read_signs(paragraph: str) -> Iterator[_Sign]:
    found = list(_SIGNS.finditer(paragraph))
    turned = {
        family: _is_turned([match for match in found if match[0] in family + closing], paragraph)
        for family, closing in ((_ANGLE, "»"), (_NARROW, "›"))
    }
    for match in found:
        mark, family = match[0], _FAMILIES[match[0]]
        before = paragraph[match.start() - 1] if match.start() else "\n"
        after = paragraph[match.end()] if match.end() < len(paragraph) else "\n"
        opens, closes = _roles(mark, before, after)
        if family in turned:
            opens = (mark != family) if turned[family] else mark == family
            closes = not opens
        sure = True
        if mark in "‘'" and opens:
            opens = _ELIDED.match(paragraph, match.end()) is None
        if family in (_SINGLE, _DOUBLE) and closes:
            sure = _is_sure(
                mark, before, after, paragraph[max(0, match.start() - 6) : match.start()]
            )
        yield _Sign(family, match.start(), match.end(), opens, closes, sure)


def _is_turned(marks: list[re.Match[str]], paragraph: str) -> bool:
    """Tell whether angled marks point inwards, as in German and Danish books: »…«."""
    if not marks or marks[0][0] in (_ANGLE, _NARROW):
        return False
    return not paragraph[marks[0].end() : marks[0].end() + 1].isspace()


def _roles(mark: str, before: str, after: str) -> tuple[bool, bool]:
    """Return whether a mark may open and may close, by the characters on both sides."""
    if mark in _ONLY_OPEN or mark in _ONLY_CLOSE:
        return mark in _ONLY_OPEN, mark in _ONLY_CLOSE
    ends = after in _ENDS_BEFORE
    if mark == "“":
        return not after.isspace(), ends and not before.isspace()
    if mark == "”":
        opens = before in " \t\n([" and not ends
        return opens, not opens
    if mark == "’":
        return False, not before.isspace() and not after.isalnum()
    if mark == "‘":
        return not after.isspace(), ends and not before.isspace()
    wide = mark in '"＂' and before >= _WIDE and after >= _WIDE
    opens = (before in _OPENS_AFTER and not ends) or wide
    closes = not before.isspace() and not (before in _OPENS_ONLY_AFTER and not ends)
    return opens, closes and (mark != "'" or not after.isalnum())


def _is_sure(mark: str, before: str, after: str, words: str) -> bool:
    """Tell a closing mark from the apostrophe of a plural and from the sign for inches."""
    if before in _SURE_AFTER or after in _SURE_BEFORE or after == "\n":
        return True
    if mark == '"':
        return not before.isdigit()
    if mark in "'’‘":
        return before not in "sS" and not _DROPPED_G.search(words)
    return True


def _outermost(spans: list[Span]) -> tuple[Span, ...]:
    """Return the spans that lie in no other one, in order."""
    result: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if not result or span.start >= result[-1].end:
            result.append(span)
    return tuple(result)

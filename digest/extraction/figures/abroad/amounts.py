"""Amounts of a sentence in another language: numbers and what they count."""

import re
from decimal import Decimal
from itertools import pairwise

from digest.extraction.figures.abroad.grammar import Grammar
from digest.extraction.figures.abroad.items import Item
from digest.extraction.figures.abroad.numbers import (
    MYRIAD,
    ONE,
    NumberValue,
    parse_mixed,
    percent_of,
)
from digest.extraction.figures.abroad.ratios import Ratio, find_ratios
from digest.extraction.figures.abroad.spelled import read_spelled
from digest.extraction.figures.abroad.units import add_prefix, add_share, add_unit
from digest.extraction.figures.multiples import CHANGED
from digest.model.entry import FigureKind, Qualifier
from digest.text.numbers import LARGEST, parse_digits
from digest.value import replace

_THOUSAND = 1_000
_HALF = Decimal("0.5")
_MILLION = 1_000_000
_MOST_SCALES = 3
_TRAP_REACH = 24
_SYLLABLES = frozenset("조억이")
"""Korean numbers of one syllable that mostly mean something else."""


def find_items(text: str, grammar: Grammar) -> list[Item]:
    """Return the amounts and bare numbers of a sentence, in order, none overlapping another."""
    shares = [
        _share_of(ratio)
        for ratio in find_ratios(text, grammar.ratios, grammar.words, grammar.counting)
    ]
    items: list[Item] = []
    at = 0
    while (match := grammar.number.search(text, at)) is not None:
        if shares and shares[0].start <= match.end():
            items.append(shares.pop(0))
            at = max(at, items[-1].end)
            continue
        item = _read(text, match, grammar, at)
        if item is not None:
            items.append(item)
        at = max(_skip(match, item), at + 1)
    items = _share_units(text, items, grammar)
    return [*items, *(share for share in shares if not items or share.start >= items[-1].end)]


def _skip(match: re.Match[str], item: Item | None) -> int:
    """Return where to look for the next number: in words, right behind this one.

    Two numbers may stand in a row of words: entre dix et vingt euros.
    """
    if item is None or not match["spelled"]:
        return max(item.end if item else 0, match.end())
    return item.end


def _share_units(text: str, items: list[Item], grammar: Grammar) -> list[Item]:
    """Return amounts with what stands behind a bracket given to the number before it too."""
    shared = list(items)
    for place, (one, other) in enumerate(pairwise(items)):
        beside = one.kind is None and _BESIDE.fullmatch(text, one.end, other.start)
        if beside and other.kind is None and text[other.end : other.end + 1] == ")":
            shared[place : place + 2] = _share_unit(text, one, other, grammar)
    return shared


def _share_unit(text: str, one: Item, other: Item, grammar: Grammar) -> tuple[Item, Item]:
    """Return a number and the one in brackets behind it with what they both count."""
    scale, end = _read_scales(text, other.end + 1, grammar)
    unit = add_unit(text, replace(other, end=end, scale=scale, factor=scale), grammar)
    if unit is None or unit.kind is None:
        return one, other
    return _give_unit(one, unit), replace(_give_unit(other, unit), level=True)


def _give_unit(bare: Item, unit: Item) -> Item:
    by = unit.factor
    low, high, step = bare.low * by, bare.high * by, bare.step * by
    return replace(unit, start=bare.start, end=bare.end, low=low, high=high, step=step)


_BESIDE = re.compile(r"\s?\((?:[^\d();]{1,25}:?\s)?")


def _share_of(ratio: Ratio) -> Item:
    return Item(
        start=ratio.start,
        end=ratio.end,
        low=ratio.percent,
        high=ratio.percent,
        step=ONE,
        kind=FigureKind.PERCENT,
        unit="%",
        rule="one in so many",
    )


def _read(text: str, match: re.Match[str], grammar: Grammar, floor: int) -> Item | None:
    groups = match.groupdict()
    if groups.get("fraction") or groups.get("multiple") or groups.get("changed"):
        return _read_words(match, grammar)
    share = _read_part(match, grammar)
    if share is not None:
        return share
    bare = _read_number(text, match, grammar)
    if bare is None or bare.high >= LARGEST:
        return None
    head = text[max(floor, bare.start - _TRAP_REACH) : bare.start]
    if bare.scale <= MYRIAD and grammar.traps.search(head):
        return None
    marked = add_share(text, bare, grammar, floor) or add_prefix(text, bare, grammar, floor)
    return marked or add_unit(text, bare, grammar)


def _read_words(match: re.Match[str], grammar: Grammar) -> Item:
    """Return a share or multiple that words say: two thirds, twice as much."""
    share, changed = bool(match["fraction"]), bool(match["changed"])
    value = (
        percent_of(_value_of(match, grammar), Decimal(100)) if share else _value_of(match, grammar)
    )
    return Item(
        start=match.start(),
        end=match.end(),
        low=value,
        high=value,
        step=ONE,
        kind=FigureKind.PERCENT if share else FigureKind.QUANTITY,
        unit="%" if share else "x",
        rule="share in words" if share else CHANGED if changed else "multiple in words",
    )


def _value_of(match: re.Match[str], grammar: Grammar) -> Decimal:
    """Return what the table says about some words."""
    said = match.group()
    value = next((value for pattern, value in grammar.values if pattern.fullmatch(said)), None)
    if value is None:
        value = next(v for p, v in grammar.values if p.match(match.string, match.start()))
    return value


def _read_part(match: re.Match[str], grammar: Grammar) -> Item | None:
    """Return a share written as parts of a whole: 百分之二十, 三分之一, 3분의 1."""
    groups = match.groupdict()
    below, above = (
        groups.get("below") or groups.get("under"),
        groups.get("above") or groups.get("over"),
    )
    if groups.get("hundredth"):
        below, above = "100", groups["hundredth"]
    if not below or not above:
        return None
    whole, part = parse_mixed(below, grammar.words), parse_mixed(above, grammar.words)
    if whole is None or part is None or not whole.value:
        return None
    value = percent_of(part.value, whole.value)
    return Item(
        start=match.start(),
        end=match.end(),
        low=value,
        high=value,
        step=part.step,
        kind=FigureKind.PERCENT,
        unit="%",
        rule="share in words",
    )


def _read_number(text: str, match: re.Match[str], grammar: Grammar) -> Item | None:
    """Return the number that begins at a match, with its scales."""
    if grammar.words.eastern:
        return _read_eastern(match, grammar)
    first = _read_first(match, grammar)
    if first is None:
        return None
    value, step, end = _add_hundreds(text, first, grammar)
    scale, end = _read_scales(text, end, grammar)
    half = grammar.half.match(text, end) if scale > ONE else None
    if half is not None:
        value, step, end = value + Decimal("0.5"), Decimal("0.1"), half.end()
    item = _make(match.start(), end, NumberValue(value * scale, step * scale, scale))
    if match["round"]:
        return replace(item, own=Qualifier.ABOUT)
    return _go_on(text, item, grammar) if scale >= _MILLION and half is None else item


def _add_hundreds(
    text: str, first: tuple[Decimal, Decimal, int], grammar: Grammar
) -> tuple[Decimal, Decimal, int]:
    """Return thousands with the hundreds behind them: 3 mil 400 millones."""
    found = grammar.hundreds.match(text, first[2])
    if found is not None and first[0] < _THOUSAND:
        return first[0] * _THOUSAND + Decimal(found["digits"]), ONE, found.end()
    single = _SINGLE.match(text, first[2] - len("mil")) if first[0] == _THOUSAND else None
    if single is not None:
        return first[0] + Decimal(single["digits"]), ONE, single.end()
    return first


_SINGLE = re.compile(
    r"(?<!\w)mil\s(?P<digits>\d{1,3})(?![\d.,:/])(?=\s(?:mill|mdd|mdp|pesos|dólar))"
)
"""One thousand in words and the rest in digits: mil 860 millones."""


def _read_scales(text: str, end: int, grammar: Grammar) -> tuple[Decimal, int]:
    """Return what the scales behind a number multiply it by, and where they end."""
    scale = ONE
    for _ in range(_MOST_SCALES):
        found = grammar.scale.match(text, end)
        if found is None:
            break
        scale *= _name_scale(found, grammar)
        end = found.end()
    return scale, end


def _read_first(match: re.Match[str], grammar: Grammar) -> tuple[Decimal, Decimal, int] | None:
    """Return a number before its scales, the value of its last digit, and where it ends."""
    if match.groupdict().get("round"):
        value = _value_of(match, grammar)
        return value, value, match.end()
    if match["digits"] or match.groupdict().get("alone"):
        return _read_digits(match, grammar)
    spelled = read_spelled(match["spelled"], grammar.counting)
    if spelled is None or (spelled.value == _HALF and _OF.match(match.string, match.end())):
        return None
    end = match.start("spelled") + spelled.length
    decimals = grammar.decimals.match(match.string, end)
    if decimals is None:
        return spelled.value, ONE, end
    parts = read_spelled(decimals["spelled"], grammar.counting)
    if parts is None or parts.value >= 100:  # noqa: PLR2004 - decimals in words are two at most
        return spelled.value, ONE, end
    step = Decimal("0.1") if parts.value < 10 else Decimal("0.01")  # noqa: PLR2004
    return spelled.value + parts.value * step, step, decimals.start("spelled") + parts.length


def _read_digits(match: re.Match[str], grammar: Grammar) -> tuple[Decimal, Decimal, int] | None:
    """Return a number in digits with the fraction behind it, or a fraction alone."""
    if not match["digits"]:
        value = _read_fraction(match["alone"])
        return (value, _TENTH, match.end()) if value else None
    parsed = parse_digits(match["digits"], comma=grammar.comma)
    part = match.groupdict().get("part")
    added = _read_fraction(part.strip()) if part else None
    if parsed is None or added is None or parsed[1] < ONE:
        return (*parsed[:2], match.end("digits")) if parsed else None
    return parsed[0] + added, _TENTH, match.end("part")


def _read_fraction(form: str) -> Decimal | None:
    """Return what a fraction in digits says; None where it is none: 5/2."""
    if form in _GLYPHS:
        return _GLYPHS[form]
    above, below = map(Decimal, form.split("/"))
    return above / below if above < below else None


_GLYPHS = {"½": _HALF, "¼": _HALF / 2, "¾": _HALF + _HALF / 2}
_TENTH = Decimal("0.1")
_OF = re.compile(r"\s(?:de|d['’])")
"""Behind a half it tells that "medio" is an adjective: un precio medio de US$ 5.315."""


def _go_on(text: str, item: Item, grammar: Grammar) -> Item:
    """Return millions with the thousands that follow: dos millones quinientos mil."""
    found = grammar.rest.match(text, item.end)
    first = _read_first(found, grammar) if found else None
    if found is None or first is None:
        return item
    scale, end = _read_scales(text, first[2], grammar)
    value = first[0] * scale
    if not _THOUSAND <= value < item.scale:
        return item
    return replace(item, end=end, low=item.low + value, high=item.high + value, step=ONE)


def _name_scale(found: re.Match[str], grammar: Grammar) -> Decimal:
    """Return what a scale word multiplies by."""
    start, end = found.span("scale")
    hits = ((one.match(found.string, start), value) for one, value in grammar.scales)
    return next(value for hit, value in hits if hit is not None and hit.end() == end)


def _read_eastern(match: re.Match[str], grammar: Grammar) -> Item | None:
    native = match.groupdict().get("native")
    if match.groupdict().get("halved"):
        return _make(match.start(), match.end(), NumberValue(_HALF, _HALF))
    syllable = grammar.words.native and match["spelled"] in _SYLLABLES
    if syllable or match.string[max(0, match.start() - 1) : match.start()].isdigit():
        return None
    value = (
        NumberValue(grammar.words.native[native], ONE)
        if native
        else parse_mixed(match.group(), grammar.words)
    )
    if value is None:
        return None
    item = _widen(_make(match.start(), match.end(), value), match.group(), grammar)
    groups = match.groupdict()
    more = groups.get("more") or groups.get("over_more")
    spelled = bool(groups.get("spelled"))
    if not more and not spelled:
        return item
    return replace(item, own=Qualifier.MORE_THAN if more else None, spelled=spelled)


_NEXT = re.compile("(?:一二|二三|两三|兩三|三四|四五|五六|六七|七八|八九)(?=[十百千万萬億亿])")


def _widen(item: Item, form: str, grammar: Grammar) -> Item:
    """Return a number as a range where two digits stand for one or the next: 五六百万."""
    found = _NEXT.match(form)
    if found is None:
        return item
    low, high = (parse_mixed(sign + form[found.end() :], grammar.words) for sign in found.group())
    if low is None or high is None:
        return item
    return replace(
        item, low=low.value, high=high.value, step=low.step, scale=low.scale, factor=low.scale
    )


def _make(start: int, end: int, value: NumberValue) -> Item:
    return Item(
        start=start,
        end=end,
        low=value.value,
        high=value.value,
        step=value.step,
        scale=value.scale,
        factor=value.scale,
    )

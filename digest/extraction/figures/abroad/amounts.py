"""Amounts of a sentence in another language: numbers and what they count."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from digest.extraction.figures.abroad.grammar import Grammar
from digest.extraction.figures.abroad.numbers import MYRIAD, ONE, Value, parse_mixed
from digest.lexicon.currencies import COMPOUND_SIGNS, RENAMED, SIGNS
from digest.model.entry import FigureKind
from digest.text.numbers import LARGEST, parse_digits

_HUNDREDTH = Decimal("0.01")
_FEWEST = 4
"""Counts of two or three carry no news."""
_MOST_SCALES = 3
_SIGN_REACH = 8
_TRAP_REACH = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A number of a sentence and what it counts; positions count the sentence's characters."""

    start: int
    """Its first character."""
    end: int
    """The character after its last one."""
    low: Decimal
    """Low end."""
    high: Decimal
    """High end."""
    step: Decimal
    """The value of the last written digit."""
    kind: FigureKind | None = None
    """None while nothing says what it counts."""
    unit: str = ""
    """Code or family of a currency, `%`, `pp`, `x`, or the noun."""
    factor: Decimal = ONE
    """What its own scale and coin multiply it by."""
    scale: Decimal = ONE
    """What its own scale multiplies it by."""
    level: bool = False
    """One of two levels that something goes between, never the size of a change."""
    more: bool = False
    """The number is followed by a sign for "and some"."""
    stated: "Item | None" = None
    """The article's own conversion."""
    rule: str = ""
    """The rule that read it."""


def find_items(text: str, grammar: Grammar) -> list[Item]:
    """Return the amounts and bare numbers of a sentence, in order, none overlapping another."""
    items: list[Item] = []
    at = 0
    while (match := grammar.number.search(text, at)) is not None:
        item = _read(text, match, grammar, at)
        if item is not None:
            items.append(item)
        at = max(item.end if item else 0, match.end(), at + 1)
    return items


def _read(text: str, match: re.Match[str], grammar: Grammar, floor: int) -> Item | None:
    groups = match.groupdict()
    if groups.get("fraction") or groups.get("multiple"):
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
    return _add_prefix(text, bare, grammar, floor) or _add_unit(text, bare, grammar)


def _read_words(match: re.Match[str], grammar: Grammar) -> Item | None:
    """Return a share or multiple that one word says: two thirds, doubled."""
    said = match.group()
    value = next((value for pattern, value in grammar.values if pattern.fullmatch(said)), None)
    if value is None:
        value = next(v for p, v in grammar.values if p.match(match.string, match.start()))
    share = bool(match.groupdict().get("fraction"))
    return Item(
        start=match.start(),
        end=match.end(),
        low=value,
        high=value,
        step=ONE,
        kind=FigureKind.PERCENT if share else FigureKind.QUANTITY,
        unit="%" if share else "x",
        rule="share in words" if share else "multiple in words",
    )


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
    value = part.value * 100 / whole.value
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
    if match["digits"]:
        parsed = parse_digits(match["digits"], comma=grammar.comma)
        if parsed is None:
            return None
        value, step = parsed[:2]
    else:
        value = grammar.words.spelled[" ".join(match["spelled"].lower().split())]
        step = ONE
    end, scale = match.end(), ONE
    for _ in range(_MOST_SCALES):
        found = grammar.scale.match(text, end)
        if found is None:
            break
        scale *= _name_scale(found, grammar)
        end = found.end()
    half = grammar.half.match(text, end) if scale > ONE else None
    if half is not None:
        value, step, end = value + Decimal("0.5"), Decimal("0.1"), half.end()
    return _make(match.start(), end, Value(value * scale, step * scale, scale))


def _name_scale(found: re.Match[str], grammar: Grammar) -> Decimal:
    """Return what a scale word multiplies by."""
    start, end = found.span("scale")
    hits = ((one.match(found.string, start), value) for one, value in grammar.scales)
    return next(value for hit, value in hits if hit is not None and hit.end() == end)


def _read_eastern(match: re.Match[str], grammar: Grammar) -> Item | None:
    value = parse_mixed(match.group(), grammar.words)
    if value is None:
        return None
    item = _make(match.start(), match.end(), value)
    groups = match.groupdict()
    return replace(item, more=bool(groups.get("more")))


def _make(start: int, end: int, value: Value) -> Item:
    return Item(
        start=start,
        end=end,
        low=value.value,
        high=value.value,
        step=value.step,
        scale=value.scale,
        factor=value.scale,
    )


def _add_prefix(text: str, bare: Item, grammar: Grammar, floor: int) -> Item | None:
    """Return money whose sign or code stands before the number."""
    head = text[max(floor, bare.start - _SIGN_REACH) : bare.start]
    found = grammar.prefix.search(head)
    if found is None:
        return None
    unit = found["code"] or _name_sign(found["sign"])
    start = bare.start - len(head) + found.start()
    return replace(
        bare,
        start=start,
        kind=FigureKind.MONEY,
        unit=RENAMED.get(unit, unit),
        rule="money: sign before",
    )


def _name_sign(sign: str) -> str:
    return COMPOUND_SIGNS.get(sign.lower()) or SIGNS[sign]


def _add_unit(text: str, bare: Item, grammar: Grammar) -> Item | None:
    """Return a number with what stands behind it; bare if nothing known does."""
    found = grammar.unit.match(text, bare.end)
    if found is None:
        return bare
    groups = found.groupdict()
    if bare.low == ONE and _OF_ONE.match(text, found.end()):
        return bare
    named = next(name for name in _READERS if groups.get(name))
    return _READERS[named](replace(bare, end=found.end()), found, grammar) or bare


_OF_ONE = re.compile(r"\s?(?:=|当たり|あたり|당|vaut\b|vale\b|entspricht\b|kostet\b)")
"""What follows the one that a price or a rate is of."""


def _share(item: Item, found: re.Match[str], grammar: Grammar) -> Item:  # noqa: ARG001
    return replace(item, kind=FigureKind.PERCENT, unit="%", rule="percent")


def _tenths(item: Item, found: re.Match[str], grammar: Grammar) -> Item | None:
    if item.high > 10 or item.scale > 10:  # noqa: PLR2004 - ten tenths are all
        return None
    value = item.low * 10 + _hundredths(found.group().strip(), grammar)
    return replace(
        item,
        low=value,
        high=value,
        step=item.step * 10,
        factor=Decimal(10),
        kind=FigureKind.PERCENT,
        unit="%",
        rule="share in tenths",
    )


def _hundredths(said: str, grammar: Grammar) -> Decimal:
    """Return what stands behind the tenths: 成半, 割5分."""
    if said.endswith("半"):
        return Decimal(5)
    below = parse_mixed(said[1:-1], grammar.words) if said.endswith("分") else None
    return below.value if below else Decimal(0)


def _points(item: Item, found: re.Match[str], grammar: Grammar) -> Item | None:  # noqa: ARG001
    bare = found.group().strip()
    if bare == "ポイント" and (item.high >= 100 or not _SHARES_OF.search(found.string)):  # noqa: PLR2004
        return None
    unit = "basis points" if found.groupdict().get("basis") else "pp"
    return replace(item, kind=FigureKind.QUANTITY, unit=unit, rule="points")


_SHARES_OF = re.compile(r"率|%|比率|シェア|割合")


def _times(item: Item, found: re.Match[str], grammar: Grammar) -> Item:  # noqa: ARG001
    return replace(item, kind=FigureKind.QUANTITY, unit="x", rule="multiple")


def _coin(item: Item, found: re.Match[str], grammar: Grammar) -> Item:
    unit = next(name for pattern, name in grammar.coins if pattern.fullmatch(found["coin"]))
    return replace(
        item,
        low=item.low * _HUNDREDTH,
        high=item.high * _HUNDREDTH,
        step=item.step * _HUNDREDTH,
        factor=item.factor * _HUNDREDTH,
        kind=FigureKind.MONEY,
        unit=unit,
        rule="money: small coin",
    )


def _money(item: Item, found: re.Match[str], grammar: Grammar) -> Item:
    said = found["money"]
    unit = next(name for pattern, name in grammar.money if pattern.fullmatch(said))
    head = found.string[max(0, item.start - _SIGN_REACH) : item.start].rstrip()
    led = (code for word, code in grammar.words.leading.items() if head.endswith(word))
    unit = next(led, unit) if unit in {"yuan", "CNY"} else unit
    return replace(item, kind=FigureKind.MONEY, unit=unit, rule="money: word behind")


def _sign(item: Item, found: re.Match[str], grammar: Grammar) -> Item:  # noqa: ARG001
    unit = found["code"] or _name_sign(found["sign"])
    return replace(
        item, kind=FigureKind.MONEY, unit=RENAMED.get(unit, unit), rule="money: sign behind"
    )


def _measure(item: Item, found: re.Match[str], grammar: Grammar) -> Item | None:  # noqa: ARG001
    if item.low == item.scale == ONE:
        return None
    return replace(item, kind=FigureKind.QUANTITY, unit=_noun(found, "measure"), rule="measure")


def _noun(found: re.Match[str], group: str) -> str:
    """Return the noun that a match holds, in one line."""
    groups = found.groupdict()
    return " ".join((groups.get("counted") or groups.get("noun") or groups[group]).split())


def _count(item: Item, found: re.Match[str], grammar: Grammar) -> Item | None:
    noun = _noun(found, "noun")
    words = noun.split()
    if any(grammar.uncounted.fullmatch(word) for word in (words[0], words[-1])):
        return None
    if item.scale == ONE and (item.low < _FEWEST or item.low != item.low.to_integral_value()):
        return None
    if item.scale >= _MILLION and noun[0].islower() and found.group()[1] != "d":
        return None
    eastern = grammar.words.eastern
    digits = found.string[item.start : item.start + 5].strip()
    if not eastern and item.scale == ONE and _YEAR.fullmatch(digits) is not None:
        return None
    if eastern and noun in _LARGE and item.low < _LEAST_LARGE:
        return None
    return replace(item, kind=FigureKind.QUANTITY, unit=noun, rule="quantity")


_MILLION = Decimal(10**6)
_YEAR = re.compile(r"(?:19|20)\d\d")
_LARGE = frozenset({"대", "주", "本", "両", "枚", "세대"})
"""Words that count ages, weeks, ways or sizes where the number is small."""
_LEAST_LARGE = 100

_READERS = {
    "points": _points,
    "basis": _points,
    "percent": _share,
    "tenths": _tenths,
    "times": _times,
    "coin": _coin,
    "money": _money,
    "sign": _sign,
    "code": _sign,
    "measure": _measure,
    "counted": _count,
    "noun": _count,
}
SMALL = MYRIAD
"""Scales up to it are no sign of a sum: a share may cost 5만 won."""

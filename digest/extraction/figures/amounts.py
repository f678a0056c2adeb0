"""Amounts in a row of tokens: a number with the currency, per cent or multiple that it counts."""

from dataclasses import dataclass, replace
from decimal import Decimal

from digest.extraction.figures.money import find_prefix, find_suffix
from digest.extraction.figures.traps import TIMES, is_name, is_torn
from digest.model.entry import FigureKind
from digest.text.numbers import ONE, SPELLED, Notation, Number, find_number
from digest.text.tokens import NUMBER, SIGN, WORD, Tokens, skip_earlier


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """A number and what it counts, as far as its own words tell."""

    first: int
    """Its first token."""
    last: int
    """The token after its last one."""
    low: Decimal
    """Low end, in the main unit."""
    high: Decimal
    """High end."""
    step: Decimal
    """The value of the last written digit."""
    kind: FigureKind | None = None
    """None while nothing says what the number counts."""
    unit: str = ""
    """Code or family of a currency, `%`, `pp`, `x`, or a noun."""
    scale: Decimal = ONE
    """What million or bn multiply it by."""
    factor: Decimal = ONE
    """What part of the main unit its small coin is."""
    weak: bool = False
    """The word may mean something else than money: 300 pounds."""
    letter: bool = False
    """The scale is one letter, which may be metres."""
    spelled: bool = False
    """Written in words."""
    grouped: bool = False
    """Written with separators or decimals."""
    prefixed: bool = False
    """The sign stands before the number."""
    stated: "Amount | None" = None
    """The article's own conversion of it."""
    noun: int | None = None
    """The first token of the noun that it counts."""
    rule: str = ""
    """The rule that read it."""


_STARTS = frozenset({*SPELLED, *"a an half quarter ½ ¼ ¾ ⅓ ⅔ ⅛".split()})
_LARGEST_MULTIPLE = 100
"""Above it a glued x belongs to a model's name."""


def find_amounts(tokens: Tokens, notation: Notation) -> list[Amount]:
    """Return every amount and every bare number, in order, none overlapping another."""
    found: list[Amount] = []
    index, floor = 0, 0
    words, kinds = tokens.words, tokens.kinds
    while index < len(words):
        amount = None
        if kinds[index] == NUMBER or words[index] in _STARTS:
            amount = _read_amount(tokens, index, floor, notation)
        elif words[index] in _FOLDS:
            amount = _read_fold(tokens, index)
        if amount is None:
            index += 1
        else:
            found.append(amount)
            index = floor = amount.last
    return found


def _read_amount(tokens: Tokens, index: int, floor: int, notation: Notation) -> Amount | None:
    part = _read_part(tokens, index) or _read_ratio(tokens, index)
    if part is not None:
        return part
    number = find_number(tokens, index, notation)
    if number is None:
        return None
    negative = _is_negative(tokens, number.first)
    signed = replace(number, first=index - 1) if negative else number
    prefix = find_prefix(tokens, signed, floor)
    if prefix is not None:
        return _sign(tokens, _make_money(number, prefix, tokens), negative=negative)
    if is_torn(tokens, number):
        return None
    return (
        _read_percent(tokens, number)
        or _read_suffix(tokens, number)
        or _read_times(tokens, number)
        or _read_bare(tokens, number)
    )


def _is_negative(tokens: Tokens, first: int) -> bool:
    """Tell whether a minus stands before a token: -$300m, EUR -12.4 million."""
    sign = first - 1
    if sign < 1 or tokens.words[sign] != "-" or not tokens.glued(first):
        return False
    return not tokens.glued(sign) or tokens.words[sign - 1] in _BEFORE_MINUS


_BEFORE_MINUS = frozenset({"(", "$", "€", "£", "¥", "₹"})


def _sign(tokens: Tokens, amount: Amount, *, negative: bool) -> Amount:
    """Return money below zero where a minus stands before it or before its number."""
    outside = not negative and _is_negative(tokens, amount.first)
    if not (negative or outside):
        return amount
    return replace(amount, first=amount.first - outside, low=-amount.low, high=-amount.high)


def _make_money(number: Number, prefix: tuple[int, str], tokens: Tokens) -> Amount:
    """Return money with its sign before the number; a currency's word behind it adds nothing."""
    (first, unit), last = prefix, number.last
    suffix = find_suffix(tokens, number)
    if suffix is not None and not suffix.minor and suffix.family == unit:
        last = suffix.last
    return Amount(
        first=first,
        last=last,
        low=number.value,
        high=number.value,
        step=number.step,
        kind=FigureKind.MONEY,
        unit=unit,
        scale=number.scale,
        prefixed=True,
        rule="money: sign before",
    )


def _read_suffix(tokens: Tokens, number: Number) -> Amount | None:
    suffix = find_suffix(tokens, number)
    if suffix is None:
        return None
    factor = suffix.minor or ONE
    return Amount(
        first=number.first,
        last=suffix.last,
        low=number.value * factor,
        high=number.value * factor,
        step=number.step * factor,
        kind=FigureKind.MONEY,
        unit=suffix.unit,
        scale=number.scale,
        factor=factor,
        weak=suffix.weak,
        spelled=number.spelled,
        rule="money: small coin" if suffix.minor else "money: word behind",
    )


_PERCENT = frozenset(
    {"%", "percent", "pct", "pc", "prozent", "procent", "prosent", "procenta", "prosenttia"}
)
_PER, _CENT = frozenset({"per", "pour", "por"}), frozenset({"cent", "ciento", "cento"})
POINTS = frozenset({"pp", "basis points"})
"""Units of which a share moves: counts, not shares."""
_POINTS = frozenset({"point", "points"})
_SHORT_POINTS = {"pp": "pp", "ppt": "pp", "ppts": "pp", "bp": "basis points", "bps": "basis points"}


def _read_percent(tokens: Tokens, number: Number) -> Amount | None:
    at = skip_earlier(tokens, number.last)
    at += int(tokens.word(at) == "-" and tokens.glued(at) and tokens.glued(at + 1))
    unit, last = _find_percent(tokens, at)
    if not unit:
        return None
    points = unit in POINTS
    return Amount(
        first=number.first,
        last=last,
        low=number.value,
        high=number.value,
        step=number.step,
        kind=FigureKind.QUANTITY if points else FigureKind.PERCENT,
        unit=unit,
        spelled=number.spelled,
        rule="points" if points else "percent",
    )


def _find_percent(tokens: Tokens, at: int) -> tuple[str, int]:
    """Return the unit of a share at a token, and the token after it; an empty unit if none."""
    word, following = tokens.word(at), tokens.word(at + 1)
    if word in _PERCENT:
        return ("pp", at + 2) if following in _POINTS else ("%", at + 1)
    if word in _PER:
        gap = int(following == "-")
        if tokens.word(at + 1 + gap) in _CENT:
            return "%", at + 2 + gap
    gap = int(following == "-" and tokens.glued(at + 1))
    if word in {"percentage", "basis"} and tokens.word(at + 1 + gap) in _POINTS:
        return ("pp" if word == "percentage" else "basis points"), at + 2 + gap
    if word in _SHORT_POINTS:
        return _SHORT_POINTS[word], at + 1
    return "", at


_TIMES_OF = frozenset(
    "as more higher larger bigger faster greater oversubscribed subscribed covered its the "
    "earnings sales revenue revenues profit profits income over annual book ebitda that "
    "what normal usual cheaper forward core".split()
)


def _read_times(tokens: Tokens, number: Number) -> Amount | None:
    at = number.last
    joined = tokens.glued(at + 1) and tokens.kinds[at + 1] != SIGN
    small = number.value < _LARGEST_MULTIPLE
    glued_x = tokens.word(at) in {"x", "×"} and tokens.glued(at) and not joined and small
    fold = tokens.word(at) == "-" and tokens.word(at + 1) == "fold"
    times = tokens.word(at) == "times" and tokens.word(at + 1) in _TIMES_OF
    if not (glued_x or fold or times):
        return None
    return _make_times(number.first, at + 1 + int(fold), number.value, number.step)


def _make_times(first: int, last: int, value: Decimal, step: Decimal) -> Amount:
    return Amount(
        first=first,
        last=last,
        low=value,
        high=value,
        step=step,
        kind=FigureKind.QUANTITY,
        unit="x",
        rule="multiple",
    )


_FOLDS = {
    f"{word}fold": Decimal(value)
    for value, word in enumerate("two three four five six seven eight nine ten".split(), start=2)
}


def _read_fold(tokens: Tokens, index: int) -> Amount:
    """Return a multiple in one word: fivefold."""
    return _make_times(index, index + 1, _FOLDS[tokens.words[index]], ONE)


def _read_bare(tokens: Tokens, number: Number) -> Amount | None:
    """Return a number whose unit is still to be found; names and years are left out."""
    lone = number.letter and tokens.forms[number.last - 1] in {"b", "t"}
    if lone or is_name(tokens, number):
        return None
    return Amount(
        first=number.first,
        last=number.last,
        low=number.value,
        high=number.value,
        step=number.step,
        scale=number.scale,
        letter=number.letter,
        spelled=number.spelled,
        grouped=number.grouped,
    )


_RATIOS = {
    word: Decimal(value)
    for value, word in enumerate("one two three four five six seven eight nine ten".split(), 1)
}


def _read_ratio(tokens: Tokens, index: int) -> Amount | None:
    """Return one in five, or 9 out of 10, as per cent."""
    out = int(tokens.word(index + 1) == "out" and tokens.word(index + 2) == "of")
    if tokens.word(index + 1) != "in" and not out:
        return None
    part, whole = _small(tokens.word(index)), _small(tokens.word(index + 2 + out))
    if part is None or whole is None or not part < whole or whole < _SMALLEST_WHOLE:
        return None
    last = index + 3 + out
    if tokens.word(last) in {"%", "percent", "per", "million", "billion", *TIMES}:
        return None
    value = (100 * part / whole).quantize(Decimal("0.01"))
    return Amount(
        first=index,
        last=last,
        low=value,
        high=value,
        step=ONE,
        kind=FigureKind.PERCENT,
        unit="%",
        rule="percent: ratio",
    )


_SMALLEST_WHOLE = 3


def _small(word: str) -> Decimal | None:
    """Return a number up to twenty, or a round one up to a hundred."""
    if word.isascii() and word.isdecimal() and len(word) <= 3:  # noqa: PLR2004 - up to 100
        number = Decimal(word)
        return number if number <= 20 or number in {25, 30, 40, 50, 100} else None  # noqa: PLR2004
    return _RATIOS.get(word)


_COUNTS = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4}
_PARTS = {
    "half": 2,
    "third": 3,
    "quarter": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "tenth": 10,
}
_OF_WHAT = frozenset({"of", "the", "its", "their", "his", "her", "our", "all", "that", "what"})
_ENDS = frozenset(
    {"", "and", ".", ",", ";", ")", "in", "from", "over", "since", "after", "to", "on"}
)
_HALVES_OF_TIME = frozenset({"first", "second", "latter", "other", "next", "last", "past", "time"})
_TIMES = frozenset(
    "year month week day decade century season match game hour time way night fiscal summer "
    "financial".split()
)


def _read_part(tokens: Tokens, index: int) -> Amount | None:
    """Return a part of something as per cent: half its fleet, one-third of sales, by a third."""
    count = _COUNTS.get(tokens.words[index])
    at = index if count is None else index + 1
    hyphen = int(at > index and tokens.word(at) == "-")
    word = tokens.word(at + hyphen)
    below = _PARTS.get(word) or _PARTS.get(word.removesuffix("s"), 0)
    if not below or (count is None and word != "half") or tokens.kinds[at + hyphen] != WORD:
        return None
    last = at + hyphen + 1
    point = _skip_point(tokens, last)
    if point:
        value = Decimal(count or 1) / below
        return _make_point(index, point, value)
    if not _is_part(tokens, index, last, hyphenated=bool(hyphen)):
        return None
    value = (Decimal(100) * (count or 1) / below).quantize(Decimal("0.01"))
    return Amount(
        first=index,
        last=last,
        low=value,
        high=value,
        step=ONE,
        kind=FigureKind.PERCENT,
        unit="%",
        spelled=True,
        rule="percent: part",
    )


def _skip_point(tokens: Tokens, at: int) -> int:
    """Return the token behind "(of) a percentage point"; 0 where it does not stand there."""
    at += int(tokens.word(at) == "of")
    at += int(tokens.word(at) == "a")
    at += int(tokens.word(at) == "-")
    gap = int(tokens.word(at + 1) == "-")
    point = tokens.word(at) == "percentage" and tokens.word(at + 1 + gap) in _POINTS
    return at + 2 + gap if point else 0


def _make_point(first: int, last: int, value: Decimal) -> Amount:
    return Amount(
        first=first,
        last=last,
        low=value,
        high=value,
        step=Decimal("0.25"),
        kind=FigureKind.QUANTITY,
        unit="pp",
        spelled=True,
        rule="points",
    )


def _is_part(tokens: Tokens, first: int, last: int, *, hyphenated: bool) -> bool:
    before, after, beyond = tokens.word(first - 1), tokens.word(last), tokens.word(last + 1)
    if before in _HALVES_OF_TIME or (before == "-" and tokens.glued(first)):
        return False
    if after == "-" or (after == "of" and beyond in {"a", "an"}):
        return False
    noun = tokens.word(last + 2) if beyond in _OF_WHAT else beyond
    timed = noun in _TIMES or beyond in _TIMES or (after == "of" and beyond.isdecimal())
    if timed:
        return False
    plain_third = tokens.words[first] in {"a", "half"}
    if after in _OF_WHAT:
        return True
    return (hyphenated and not plain_third) or (before == "by" and after in _ENDS)

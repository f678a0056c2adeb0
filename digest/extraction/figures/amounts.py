"""Amounts in a row of tokens: a number with the currency, per cent or multiple that it counts."""

from decimal import Decimal

from digest.extraction.figures.amount import MINUS, ROUGH, Amount
from digest.extraction.figures.coins import read_coin, read_kobo, read_part_of_coin
from digest.extraction.figures.letters import split_kobo
from digest.extraction.figures.measures import OPENS_DEGREES, read_degrees, read_part_of_measure
from digest.extraction.figures.money import Suffix, find_group, find_suffix, read_behind
from digest.extraction.figures.multiples import MULTIPLES, read_multiple, read_times
from digest.extraction.figures.percents import (
    COUNTS,
    FULL,
    PARTS,
    read_part,
    read_percent,
    read_ratio,
)
from digest.extraction.figures.prefix import CODE_SCALES, find_prefix
from digest.extraction.figures.traps import is_name, is_plain_year, is_room, is_titled, is_torn
from digest.lexicon.currencies import CODES, find_members
from digest.lexicon.units import COUNTED, MEASURES
from digest.model.entry import FigureKind
from digest.text.number_words import ARTICLES, ONE, SPELLED
from digest.text.numbers import AFTER_ARTICLE, Notation, Number, find_number, scale_number
from digest.text.scales import BILLION, MILLION, THOUSAND
from digest.text.tokens import NUMBER, Tokens
from digest.value import replace

_AFTER = AFTER_ARTICLE | PARTS | FULL | {"-"}
_LONGEST_RUN = 10_000
"""A 10K run, a 4K screen: a capital K behind less is no thousand."""


def find_amounts(tokens: Tokens, notation: Notation) -> list[Amount]:
    """Return every amount and every bare number, in order, none overlapping another."""
    found: list[Amount] = []
    floor = 0
    words = tokens.words
    for index, (word, kind) in enumerate(zip(words, tokens.kinds, strict=True)):
        if (kind != NUMBER and word not in _STARTS) or index < floor:
            continue
        if words[index - 1] in _IN and is_plain_year(tokens, index):
            continue
        if word == "zero" and tokens.word(index + 1) not in _BEHIND_ZERO:
            continue
        if word in ARTICLES and tokens.word(index + 1) not in _AFTER:
            amount = read_coin(tokens, index)
        elif word in _ROUGHLY:
            amount = _read_rough(tokens, index, notation)
        elif word in MULTIPLES:
            amount = read_multiple(tokens, index)
        else:
            amount = _read_amount(tokens, index, floor, notation)
        if amount is not None:
            found.append(_sign_accounts(tokens, amount))
            floor = found[-1].last
    return found


_BEHIND_ZERO = frozenset({"point", "percent", "per", "%"})
_IN = frozenset({"in", "since", "until", "during"})
"""Words behind which a year stands more often than an amount."""


def _read_amount(tokens: Tokens, index: int, floor: int, notation: Notation) -> Amount | None:
    part = None
    if tokens.words[index] in COUNTS:
        part = read_part_of_coin(tokens, index) or read_part_of_measure(tokens, index)
        part = part or read_part(tokens, index)
    if part is None and tokens.word(index + 1) in {"in", "out"}:
        part = read_ratio(tokens, index)
    if part is not None:
        return part
    number = find_number(tokens, index, notation)
    if number is None or (number.spelled and is_titled(tokens, number)):
        return None
    if tokens.word(index - 1) == "(" and tokens.word(number.last) == ")":
        below = _read_bracketed(tokens, number, floor, notation)
        below = below or _read_below(tokens, number, notation)
        if below is not None:
            return below
    negative = _is_negative(tokens, number.first)
    signed = replace(number, first=index - 1) if negative else number
    prefix = find_prefix(tokens, signed, floor)
    if prefix is not None:
        money = _make_money(number, prefix, tokens)
        return (
            replace(money, low=-money.low, high=-money.high) if negative else _sign(tokens, money)
        )
    if is_torn(tokens, number):
        return None
    return (
        _sign_share(tokens, read_percent(tokens, number))
        or _read_degrees(tokens, number)
        or _read_named(tokens, number)
        or read_times(tokens, number)
        or _read_bare(tokens, number)
    )


_ROUGHLY = {"tens": Decimal(10), "hundreds": Decimal(100), "thousands": Decimal(1000)}


def _read_rough(tokens: Tokens, index: int, notation: Notation) -> Amount | None:
    """Return money whose size alone is said, at its least: tens of millions of dollars."""
    scale = notation.scales.get(tokens.word(index + 2), ONE)
    named = tokens.word(index + 1) == "of" and tokens.word(index + 3) == "of" and scale > ONE
    if not named:
        return None
    value = _ROUGHLY[tokens.words[index]] * scale
    number = Number(value=value, step=value, first=index, last=index + 4, scale=scale, spelled=True)
    found = read_behind(tokens, number)
    return None if found is None else replace(found, rule=ROUGH)


def _sign_accounts(tokens: Tokens, amount: Amount) -> Amount:
    """Return money below zero where brackets alone say so: a result a share of (48.6c)."""
    if tokens.word(amount.first - 1) != "(" or tokens.word(amount.last) != ")":
        return amount
    level = tokens.word(amount.first - 2) in _BEFORE_BRACKET
    level = level or (amount.first == 1 and amount.last + 1 == len(tokens))
    if not (level and amount.kind is FigureKind.MONEY and amount.low > 0):
        return amount
    first, last = amount.first - 1, amount.last + 1
    return replace(amount, first=first, last=last, low=-amount.low, high=-amount.high)


_LEVELS = frozenset("at was were is to stood stands".split())
_BEFORE_BRACKET = _LEVELS | {"of", "or", "against", "from", "versus"}
"""Words behind which an amount in brackets is no second thought."""


def _sign_share(tokens: Tokens, amount: Amount | None) -> Amount | None:
    """Return a share with its sign: a rate of minus 0.5%, inflation at -0.2%, all share -6.3%."""
    if amount is None:
        return None
    sign = amount.first - 1
    worded = tokens.word(sign) in MINUS and tokens.word(sign - 1) != "or"
    if not worded and not is_printed_sign(tokens, sign):
        return amount
    by = ONE if tokens.words[sign] == "+" else -ONE
    return replace(amount, first=sign, low=amount.low * by, high=amount.high * by)


def is_printed_sign(tokens: Tokens, at: int) -> bool:
    """Tell whether a plus or minus at a token belongs to the amount behind it."""
    if tokens.word(at) not in {"+", "-"} or not tokens.glued(at + 1):
        return False
    before = tokens.word(at - 1)
    return before != "by" and (at == 0 or not tokens.glued(at) or before in _BEFORE_SIGN)


_BEFORE_SIGN = frozenset({"(", "/", "|", "[", '"'})


def _read_bracketed(
    tokens: Tokens, number: Number, floor: int, notation: Notation
) -> Amount | None:
    """Return an amount below zero as accounts write it: £(12.4)m, EUR (3.1) million."""
    opened = replace(number, first=number.first - 1)
    prefix = find_prefix(tokens, opened, floor)
    tied = tokens.glued(opened.first)
    if prefix is None or not (tied or tokens.forms[prefix[0]] in CODES):
        return None
    whole = scale_number(tokens, replace(number, last=number.last + 1), notation)
    if not tied and whole.scale == ONE:
        return None
    amount = _make_money(whole, prefix, tokens)
    return replace(amount, low=-amount.low, high=-amount.high)


def _read_below(tokens: Tokens, number: Number, notation: Notation) -> Amount | None:
    """Return an amount below zero whose unit stands behind its brackets: (2.4) cents, (3.1)%."""
    if tokens.kinds[number.first - 2] == NUMBER or not number.grouped:
        return None
    closed = replace(number, last=number.last + 1)
    whole = scale_number(tokens, closed, notation)
    amount = read_behind(tokens, whole)
    if whole.scale == ONE:
        amount = read_percent(tokens, whole) or amount
    if amount is None or (amount.kind is FigureKind.MONEY and amount.factor == whole.scale):
        return None
    return replace(amount, first=number.first - 1, low=-amount.low, high=-amount.high)


def _is_negative(tokens: Tokens, first: int) -> bool:
    """Tell whether a minus stands between a sign or code and its number: EUR -12.4 million."""
    sign = first - 1
    if sign < 1 or tokens.words[sign] != "-" or not tokens.glued(first):
        return False
    return not tokens.glued(sign) or tokens.words[sign - 1] in _BEFORE_MINUS


_BEFORE_MINUS = frozenset({"(", "$", "€", "£", "¥", "₹"})


def _sign(tokens: Tokens, amount: Amount) -> Amount:
    """Return money with the plus or minus before it: -$300m, minus €210m, +3.2p."""
    sign = amount.first - 1
    worded = tokens.word(sign) in MINUS and tokens.kinds[sign - 1] != NUMBER
    worded = worded and tokens.word(sign - 1) != "or"
    alone = sign == 0 and amount.last == len(tokens)
    printed = (sign > 0 or alone) and is_printed_sign(tokens, sign)
    if not (worded or printed):
        return amount
    by = ONE if tokens.words[sign] == "+" else -ONE
    return replace(amount, first=sign, low=amount.low * by, high=amount.high * by)


def _make_money(number: Number, prefix: tuple[int, str], tokens: Tokens) -> Amount:
    """Return money with its sign before the number; a currency's word behind it adds nothing."""
    (first, unit), last = prefix, number.last
    number = split_kobo(tokens, number, unit)
    number = _scale_apart(tokens, number, tokens.forms[first], unit)
    last = max(last, number.last)
    suffix = find_suffix(tokens, number)
    factor = find_group(tokens, number, unit)
    if suffix is not None and not suffix.minor and (suffix.family == unit or _tells(suffix, unit)):
        unit, last = suffix.unit, suffix.last
    elif suffix is not None and suffix.minor and tokens.forms[first] == "US":
        factor, last = suffix.minor, suffix.last
    return Amount(
        first=first,
        last=last,
        low=number.value * factor,
        high=number.value * factor,
        step=number.step * factor,
        kind=FigureKind.MONEY,
        unit=unit,
        scale=number.scale,
        factor=factor,
        prefixed=True,
        rule="money: sign before",
    )


def _tells(suffix: Suffix, unit: str) -> bool:
    """Tell whether a code behind an amount says whose sign stands before it: $45 CAD, $99 MXN."""
    own = unit == "dollar" and suffix.unit in _SIGNED_PESOS
    return suffix.unit in CODES and (own or suffix.unit in find_members(unit))


_SIGNED_PESOS = find_members("peso") - {"PHP"}
"""Pesos that are written with the sign of the dollar."""
_APART = {
    **dict.fromkeys(("M", "m", "mi"), MILLION),
    **dict.fromkeys(("B", "b", "bi"), BILLION),
    **dict.fromkeys(("K", "k"), THOUSAND),
}
"""Scales that mean one only behind a currency's amount: EUR 12.4 M, $1.5 m, BRL 2.1 bi."""


def _scale_apart(tokens: Tokens, number: Number, form: str, unit: str) -> Number:
    """Return a number with the scale that its code or a letter behind it gives: SEK 2,410 M."""
    if number.scale > ONE:
        return number
    scale, last = CODE_SCALES.get(form[:1], ONE) if form[1:] == unit else ONE, number.last
    last += int(tokens.word(last) == "-" and tokens.glued(last) and tokens.glued(last + 1))
    apart = _APART.get(tokens.forms[last]) if last < len(tokens) else None
    if tokens.words[last + 1 : last + 2] == (".",) and tokens.glued(last + 2):
        apart = None
    if unit in _INDIAN and tokens.forms[last : last + 1] in _LAKHS:
        apart = _LAKH
    if apart is not None:
        scale, last = apart, last + 1
    if scale == ONE:
        return number
    value, step = number.value * scale, number.step * scale
    return replace(number, value=value, step=step, scale=scale, last=last)


_INDIAN = frozenset({"INR", "rupee"})
"""Money behind which an L is a lakh: ₹12L."""
_LAKHS = {("L",), ("LPA",)}
_LAKH = Decimal(100_000)
_STARTS = frozenset(
    {*SPELLED, *MULTIPLES, *_ROUGHLY, *"a an zero half quarter ½ ¼ ¾ ⅓ ⅔ ⅛".split()}
)
"""Words at which an amount may begin."""


def _read_named(tokens: Tokens, number: Number) -> Amount | None:
    named = read_behind(tokens, number) or read_kobo(tokens, number)
    return None if named is None else _sign(tokens, named)


def _read_degrees(tokens: Tokens, number: Number) -> Amount | None:
    """Return a number as degrees of heat."""
    if tokens.word(number.last) not in OPENS_DEGREES or number.scale > ONE:
        return None
    if is_room(tokens, number):
        return None
    return read_degrees(tokens, _make_bare(number))


def _read_bare(tokens: Tokens, number: Number) -> Amount | None:
    """Return a number whose unit is still to be found; names and years are left out."""
    letter = tokens.forms[number.last - 1] if number.letter else ""
    if _is_vague(tokens, number):
        return None
    named = letter in {"b", "t"} or (
        letter == "K" and number.value <= _LONGEST_RUN and tokens.word(number.last) not in COUNTED
    )
    if named or is_name(tokens, number):
        return None
    return _make_bare(number)


def _is_vague(tokens: Tokens, number: Number) -> bool:
    """Tell whether a number is a couple of things, or a fraction of no measure: 9/11."""
    if number.scale > ONE:
        return False
    second = number.first + 1
    parted = second < number.last and tokens.word(second) == "/"
    return tokens.word(second) == "couple" or (parted and tokens.word(number.last) not in MEASURES)


def _make_bare(number: Number) -> Amount:
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

"""Exchange rates that an article prints: $1=126 yen, A$1 = US$0.79, (1 euro = $1.09)."""

from decimal import ROUND_FLOOR, Decimal

from digest.extraction.figures.amount import Amount
from digest.extraction.figures.rules import RATE
from digest.lexicon.currencies import CODES, FAMILIES, WORDS
from digest.lexicon.directions import DIRECTIONS
from digest.lexicon.money_places import ADJECTIVES, NATIONS
from digest.lexicon.qualifiers import BYNAMES, CURRENCY_NAMES, TRADED
from digest.lexicon.units import INDICES, STOPS
from digest.model.entry import FigureKind
from digest.text.numbers import parse_digits
from digest.text.tokens import Tokens
from digest.value import replace


def join_rates(tokens: Tokens, amounts: list[Amount]) -> tuple[list[Amount], dict[int, str]]:
    """Return the amounts with each exchange rate made one, and what each rate is per."""
    joined: list[Amount] = []
    pers: dict[int, str] = {}
    for amount in amounts:
        before = joined[-1] if joined else None
        if before is not None and _is_price_of_one(tokens, before, amount):
            unit = before.unit or _find_unit(tokens, before)
            if unit:
                joined[-1] = replace(
                    before, kind=FigureKind.MONEY, unit=unit, rule=RATE, weak=False
                )
                pers[before.first] = name_currency(amount)
                continue
        if before is not None and _is_base(tokens, before, amount):
            pers[before.first] = tokens.covers(amount.first, amount.last)
            continue
        if before is not None and _is_rate_again(tokens, before, amount):
            joined.append(replace(amount, rule=RATE, weak=False))
            pers[amount.first] = pers[before.first]
            continue
        if before is not None and _is_rate(tokens, before, amount):
            joined[-1] = replace(amount, first=before.first, rule=RATE, weak=False)
            pers[before.first] = name_currency(before)
            continue
        if amount.kind is not None:
            joined.append(amount)
            continue
        quoted = _add_offer(tokens, amount)
        level = _read_level(tokens, quoted)
        joined.append(_quote(before, amount, quoted) if level is None else level[0])
        if level is not None:
            pers[amount.first] = level[1]
    return _add_levels(tokens, joined, pers), pers


def _add_levels(tokens: Tokens, amounts: list[Amount], pers: dict[int, str]) -> list[Amount]:
    """Return the amounts with bare levels read as a rate beside them is: opened at 86.72."""
    rate = next((one for one in amounts if one.rule == RATE and one.first in pers), None)
    if rate is None:
        return amounts
    found = list(amounts)
    for place, one in enumerate(amounts):
        told = one.kind is None and tokens.word(one.first - 1) in _AT
        if told and is_rate_like(rate, one):
            found[place] = replace(one, kind=FigureKind.MONEY, unit=rate.unit, rule=RATE)
            pers[one.first] = pers[rate.first]
    return found


def _quote(before: Amount | None, amount: Amount, quoted: Amount) -> Amount:
    """Return a dealer's quote in the currency of the rate before it: against 151.20/25."""
    if before is None or quoted is amount or not is_rate_like(before, quoted):
        return amount
    return replace(quoted, kind=FigureKind.MONEY, unit=before.unit, rule=RATE)


def is_rate_like(rate: Amount, amount: Amount) -> bool:
    """Tell whether an amount may be another level of the price that one before it is."""
    money = rate.kind is FigureKind.MONEY and rate.scale == amount.scale == 1
    return money and amount.grouped and abs(amount.low - rate.low) * _APART <= rate.low


_APART = 10
"""Rates of one sentence differ by a tenth at most."""


def _is_price_of_one(tokens: Tokens, before: Amount, amount: Amount) -> bool:
    """Tell whether an amount is what one of another currency costs: N1,602/$1, GHS15.4 to $1."""
    one = amount.kind is FigureKind.MONEY and amount.low == amount.high == 1
    between = tokens.words[before.last : amount.first]
    plain = before.kind in {None, FigureKind.MONEY} and before.unit != amount.unit
    tied = between in _PER_ONE or (between == ("=",) and before.low not in _ONES)
    return one and plain and amount.scale == before.scale == 1 and tied


def _is_base(tokens: Tokens, before: Amount, amount: Amount) -> bool:
    """Tell whether a round sum is what a smaller one is paid on: 9.5 cents on each $100."""
    money = before.kind is amount.kind is FigureKind.MONEY and amount.prefixed
    between = tokens.words[before.last : amount.first]
    return money and amount.low in _ROUND and before.low < amount.low and between in _ON_EACH


_ROUND = {Decimal(10), Decimal(100), Decimal(1000)}
_ON_EACH = {("per",), *((tie, each) for tie in ("on", "for") for each in ("each", "every"))}
_PER_ONE = {("/",), (":",), ("to",), ("to", "the"), ("per",), ("for",)}


def _find_unit(tokens: Tokens, amount: Amount) -> str:
    """Return the unit of the currency that a sentence is about: the peso slipped to 58.4:$1."""
    before = tokens.words[max(0, amount.first - _FARTHEST) : amount.first]
    return next((WORDS[word] for word in reversed(before) if word in WORDS), "")


_AT = frozenset(
    "at to of around about near past below above fetched traded quoted hit touched reached "
    "was".split()
)
_TO = frozenset({"to", "per", "against", "versus", "a"})
_FARTHEST = 20


def _read_level(tokens: Tokens, amount: Amount) -> tuple[Amount, str] | None:
    """Return a bare number as the price of another currency: the rupee closed at 84.31."""
    plain = amount.kind is None and not amount.spelled and amount.scale == 1
    if not plain or tokens.word(_skip_record(tokens, amount.first - 1)) not in _AT:
        return None
    floor = max(0, amount.first - _FARTHEST)
    subject = next((at for at in range(amount.first - 2, floor, -1) if _is_subject(tokens, at)), 0)
    if not subject:
        return _read_pair(tokens, amount)
    behind = _skip_aside(tokens, amount.last)
    other = _find_other(tokens, behind, behind + 1)
    other = other or _find_other(tokens, subject + 1, amount.first)
    unit = _name_unit(tokens, subject)
    if other is None and _stands_alone(tokens, subject, amount):
        return _read_dollar_rate(tokens, amount, subject)
    other = BYNAMES.get(other or "", other)
    if other is None or WORDS[other] == unit:
        return None
    level = replace(amount, kind=FigureKind.MONEY, unit=unit, rule=RATE)
    return level, other


def _stands_alone(tokens: Tokens, subject: int, amount: Amount) -> bool:
    """Tell whether a price that follows its currency needs no other: the rupee closed at 84.37."""
    between = tokens.words[subject + 1 : amount.first]
    after = tokens.word(amount.last)
    told = amount.grouped and len(between) <= _NEAR and _PARTING.isdisjoint(between)
    quoted = told and any(word in _QUOTED or word in DIRECTIONS for word in between)
    return quoted and (not after[:1].isalnum() or after in STOPS) and after != "%"


_PARTING = frozenset({",", ";", ":", "and", "while", "as", "after", "when", "by"}) | INDICES
_QUOTED = frozenset(
    "settled settles closed closes ended ends traded trades opened opens quoted fixed changed hit "
    "touched was fetched".split()
)
_AHEAD = frozenset({"EUR", "GBP", "AUD", "NZD", "pound"})
"""Currencies that are priced in dollars, where others are what a dollar costs."""


def _read_dollar_rate(tokens: Tokens, amount: Amount, subject: int) -> tuple[Amount, str] | None:
    """Return a bare number as the price of a dollar, or in dollars that of a euro or pound."""
    word = tokens.words[subject]
    ahead = WORDS[word] in _AHEAD
    if WORDS[word] == "dollar" or (ahead and amount.low >= _DEAREST):
        return None
    level = replace(amount, kind=FigureKind.MONEY, unit="USD" if ahead else WORDS[word], rule=RATE)
    return level, BYNAMES.get(word, word) if ahead else "dollar"


_DEAREST = 3
"""Dollars that neither a euro nor a pound has cost."""


def _skip_record(tokens: Tokens, at: int) -> int:
    """Return the token before "a record": slid to a fresh record 36.61 per dollar."""
    while tokens.word(at) in _RECORDS:
        at -= 1
    return at


_RECORDS = frozenset({"a", "record", "fresh", "new"})


def _skip_aside(tokens: Tokens, at: int) -> int:
    """Return the token behind a word in brackets: 84.37 (provisional) against the dollar."""
    aside = tokens.word(at) == "(" and tokens.word(at + 2) == ")"
    return at + 3 if aside else at


def _read_pair(tokens: Tokens, amount: Amount) -> tuple[Amount, str] | None:
    """Return a bare number as the rate of two codes: EUR/USD was at 1.0845."""
    for at in range(amount.first - 2, max(0, amount.first - _NEAR), -1):
        if tokens.words[at] in {"/", "-"} and tokens.glued(at) and tokens.glued(at + 1):
            one, other = tokens.forms[at - 1], tokens.forms[at + 1]
            if one in CODES and other in CODES:
                level = replace(amount, kind=FigureKind.MONEY, unit=other, rule=RATE)
                return level, CURRENCY_NAMES.get(one, one)
    return None


_NEAR = 8


def _add_offer(tokens: Tokens, amount: Amount) -> Amount:
    """Return a bid with the offer behind its stroke: 4.4210/4255, 15,820/15,830."""
    last = amount.last
    tied = tokens.word(last) == "/" and tokens.glued(last) and tokens.glued(last + 1)
    parsed = parse_digits(tokens.word(last + 1)) if tied and amount.grouped else None
    if parsed is None:
        return amount
    value, offer = amount.low, parsed[0]
    if not parsed[2] and amount.step < 1:
        whole = value.to_integral_value(ROUND_FLOOR)
        ten = Decimal(10 ** len(tokens.word(last + 1)))
        base = (value / amount.step / ten).to_integral_value(ROUND_FLOOR) * ten
        offer = (base + offer) * amount.step
        offer = offer if value < offer < whole + 1 else value
    near = value < offer <= value * _WIDEST
    return replace(amount, high=offer, last=last + 2) if near else amount


_WIDEST = Decimal("1.02")
"""No dealer's bid and offer lie farther apart."""


def _is_subject(tokens: Tokens, at: int) -> bool:
    if tokens.words[at] not in WORDS:
        return False
    before = tokens.words[at - 1]
    before = tokens.word(at - 2) if before in _MARKETS else before
    return before in {"the", "s"} or before in ADJECTIVES


_MARKETS = frozenset(
    "official parallel local domestic onshore offshore interbank battered embattled beleaguered "
    "struggling ailing weak strong weaker stronger commercial unofficial".split()
)
"""What may stand before a currency that a sentence is about: the official peso."""


def _name_unit(tokens: Tokens, at: int) -> str:
    """Return the currency at a token, that of the country right before it: Pakistan's rupee."""
    family, owner = WORDS[tokens.words[at]], tokens.word(at - 1)
    country = ADJECTIVES.get(owner) or (NATIONS.get(tokens.word(at - 3)) if owner == "s" else None)
    return FAMILIES.get(family, {}).get(country or "-", family)


def _find_other(tokens: Tokens, first: int, end: int) -> str | None:
    """Return the currency that stands behind "against the", "per" or "to the"; None without."""
    for at in range(first, end):
        if tokens.word(at) in _TO:
            behind = (word for word in tokens.words[at + 1 : at + 4] if word not in _PASSED)
            word = next(behind, "")
            if word in TRADED:
                return word
    return None


_PASSED = frozenset({"the", "us", "u.s", "."})


def _is_rate(tokens: Tokens, before: Amount, amount: Amount) -> bool:
    both = before.kind is FigureKind.MONEY and amount.kind is FigureKind.MONEY
    if not both or before.low != before.high:
        return False
    between = tokens.words[before.last : amount.first]
    equal = between[:1] == ("=",) and len(between) <= 2  # noqa: PLR2004 - "= about"
    equal = equal or between in _WORTH
    return equal and before.low in _ONES and before.unit != amount.unit


_ONES = frozenset(map(Decimal, (1, 10, 100, 1000)))
"""Of how many a rate is the price."""


def _is_rate_again(tokens: Tokens, before: Amount, amount: Amount) -> bool:
    """Tell whether an amount is what the same costs in a third currency: $1 = €0.92 = £0.77."""
    third = before.rule == RATE and before.unit != amount.unit
    equal = tokens.words[before.last : amount.first] == ("=",)
    return third and equal and amount.kind is FigureKind.MONEY


_WORTH = {
    ("fetched",),
    ("bought",),
    ("buys",),
    ("equals",),
    ("equalled",),
    ("is", "worth"),
    ("was", "worth"),
}


def is_price_of_money(unit: str, per: str | None) -> bool:
    """Tell whether an amount is what one of another currency costs: 1,500 naira a dollar.

    Args:
        unit: ISO 4217 code of the amount.
        per: What it is one of, in English.
    """
    word = per.rpartition(" ")[2] if per else ""
    return word in _PRICED and WORDS.get(word) != unit and CURRENCY_NAMES.get(unit) != per


_PRICED = TRADED - {"pound", "real"}
"""Currencies whose names mean nothing else that has a price."""


def name_currency(amount: Amount) -> str:
    """Return what one unit of an amount's currency is called, with its number if not one."""
    unit = FAMILIES[amount.unit][""] if amount.unit in FAMILIES else amount.unit
    name = CURRENCY_NAMES.get(unit, unit)
    return name if amount.low == 1 else f"{amount.low} {name}"

"""The article's own conversion against ours: within its rounding, or why it differs."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Context, Decimal

from digest.model.entry import Check, Figure, Stated
from digest.model.money import Rate
from digest.money.currencies import find_namesakes
from digest.money.rates import EXACT, RateFinder

TOLERANCE = Decimal("0.025")
"""How far rates of the same days may lie apart: papers use another hour's or yesterday's."""
YEARS_BACK = (1, 2)
"""Whose rates an article may have taken by mistake."""
OWN = "its own rate"
"""The source of a rate that the article prints."""
_ONE = Decimal(1)
_HALF = Decimal("0.5")
_SHORT = Context(prec=3)
_FACTORS = tuple(map(Decimal, (10, 100, 1_000, 1_000_000)))
_TWICE = 2


@dataclass(frozen=True, slots=True)
class Verdict:
    """How the article's own conversion stands to ours, and why."""

    check: Check
    """Agrees, differs or unchecked."""
    note: str | None
    """Why it differs or could not be checked, in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rates:
    """The rates that an article's own conversions are checked with."""

    find: RateFinder
    """Ours."""
    own: tuple[Rate, ...] = ()
    """Those that the article prints: ($1 = 0.92 euros)."""
    day: date | None
    """The article's day."""
    fresh: int = 7
    """Oldest rate, in days before it, that may call an article wrong."""


def check_stated(figure: Figure, rates: Rates) -> Verdict:
    """Return how the article's own conversion of a figure stands to ours.

    It agrees when it fits the rate that the article prints, or ours: within its own rounding,
    widened by 2.5 per cent. A rate that is not fresh never calls it wrong.

    Args:
        figure: Money with the article's own conversion.
        rates: The rates of the article's day and the days before, and the article's own.
    """
    stated, day = figure.stated, rates.day
    if stated is None:
        return Verdict(Check.UNCHECKED, None)
    own = find_own(rates.own, figure.unit, stated.unit)
    ours = rates.find(figure.unit, stated.unit, day) if day else None
    if any(_fits_pair(figure, stated, rate) for rate in (own, ours)):
        return Verdict(Check.AGREES, None)
    fresh = day is not None and ours is not None and (day - ours.day).days <= rates.fresh
    judge = ours if fresh else own
    if judge is not None:
        return Verdict(Check.DIFFERS, _explain(figure, stated, judge, rates))
    pair = f"{figure.unit} in {stated.unit}"
    why = f"no rate for {pair} on {day}" if day else "the article has no date"
    if ours is not None:
        why = f"the last rate known for {pair} is of {ours.day}"
    return Verdict(Check.UNCHECKED, f"not checked: {why}")


def find_own(rates: Sequence[Rate], base: str, quote: str) -> Rate | None:
    """Return the article's rate of two currencies, whichever way round it prints it.

    Args:
        rates: The rates that it prints.
        base: ISO 4217 code of the currency converted from.
        quote: ISO 4217 code of the currency converted to.
    """
    for rate in rates:
        if (rate.base, rate.quote) == (base, quote):
            return rate
        if (rate.base, rate.quote) == (quote, base):
            return replace(rate, base=base, quote=quote, value=EXACT.divide(_ONE, rate.value))
    return None


def _fits(figure: Figure, stated: Stated, rate: Decimal) -> bool:
    """Tell whether our ends lie within the rounding of the stated ones, widened a little."""
    low, high = EXACT.multiply(figure.low, rate), EXACT.multiply(figure.high, rate)
    slack = _find_slack(figure, stated, abs(rate))
    if low == high:
        return _near(stated, stated.low, low, slack) or _near(stated, stated.high, high, slack)
    if stated.low == stated.high:
        ends = (low, high)
        between = low <= stated.low <= high
        return between or any(_near(stated, stated.low, end, slack) for end in ends)
    return _near(stated, stated.low, low, slack) and _near(stated, stated.high, high, slack)


def _find_slack(figure: Figure, stated: Stated, rate: Decimal) -> Decimal:
    """Return what the rounding of the figure hides, where the article converted before rounding.

    That is told by a conversion with more digits than the figure has: about €3bn ($3.26bn).
    """
    finer = count_digits(stated.high, stated.step) > count_digits(figure.high, figure.step)
    return EXACT.multiply(figure.step * _HALF, rate) if finer else Decimal(0)


def count_digits(amount: Decimal, step: Decimal) -> int:
    """Return how many significant figures an amount is written with.

    Args:
        amount: The amount.
        step: The value of its last written digit.
    """
    return amount.adjusted() - step.adjusted() + 1 if amount and step else 1


def _near(stated: Stated, said: Decimal, ours: Decimal, slack: Decimal) -> bool:
    room = stated.step * _HALF + slack
    least, most = said - room, said + room
    return least - abs(least) * TOLERANCE <= ours <= most + abs(most) * TOLERANCE


def _explain(figure: Figure, stated: Stated, rate: Rate, rates: Rates) -> str:
    """Return in words what is wrong with the article's conversion, as far as can be told."""
    basis = OWN if rate.source == OWN else f"{rate.source} rate of {rate.day}"
    cause = next(_find_causes(figure, stated, rate, rates), None)
    return f"the article's {stated.text} {cause or _tell_size(figure, stated, rate)} ({basis})"


def _find_causes(figure: Figure, stated: Stated, rate: Rate, rates: Rates) -> Iterator[str]:
    """Yield the likely causes, the most common first."""
    yield from _find_factors(figure, stated, rate.value)
    if _fits(figure, stated, EXACT.divide(_ONE, rate.value)):
        yield "takes the rate the wrong way round"
    for code in find_namesakes(figure.unit):
        if _fits_pair(figure, stated, rates.find(code, stated.unit, rate.day)):
            yield f"fits an amount in {code}, not {figure.unit}"
    for code in find_namesakes(stated.unit):
        if _fits_pair(figure, stated, rates.find(figure.unit, code, rate.day)):
            yield f"fits as {code}, not {stated.unit}"
    for years in YEARS_BACK:
        old = rates.find(figure.unit, stated.unit, year_before(rate.day, years))
        if old is not None and _fits_pair(figure, stated, old):
            yield f"fits the rate of {old.day}"


def _find_factors(figure: Figure, stated: Stated, rate: Decimal) -> Iterator[str]:
    for factor in _FACTORS:
        if _fits(figure, stated, EXACT.multiply(rate, factor)):
            yield f"is {factor:,} times too high"
        if _fits(figure, stated, EXACT.divide(rate, factor)):
            yield f"is {factor:,} times too low"


def year_before(day: date, years: int) -> date:
    """Return the same day of an earlier year.

    Args:
        day: The day.
        years: How many years before.
    """
    return date.fromordinal(max(day.toordinal() - years * 365, 1))


def _fits_pair(figure: Figure, stated: Stated, rate: Rate | None) -> bool:
    return rate is not None and _fits(figure, stated, rate.value)


def _tell_size(figure: Figure, stated: Stated, rate: Rate) -> str:
    """Return by how much the article's conversion is off."""
    low, high = EXACT.multiply(figure.low, rate.value), EXACT.multiply(figure.high, rate.value)
    ours = low if low == high else (low + high) / 2
    if not ours or not stated.low or (ours > 0) != (stated.low > 0):
        return f"is not ours: {_SHORT.plus(ours):,f} {stated.unit}"
    ratio = max(stated.low / ours, ours / stated.low)
    way = "high" if stated.low >= ours else "low"
    if ratio < _TWICE:
        return f"is {abs(stated.low / ours - 1) * 100:.0f}% too {way}"
    return f"is {ratio:,.1f} times too {way}"

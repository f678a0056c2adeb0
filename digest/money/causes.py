"""Why an article's own conversion differs: the likely slips, the most common first."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from decimal import Context, Decimal

from digest.model.entry import Figure, Stated
from digest.model.money import Rate
from digest.money.currencies import find_namesakes
from digest.money.fitting import fits
from digest.money.rates import EXACT, RateFinder

YEARS_AROUND = 5
"""Years on either side of an article whose rates it may have taken by mistake."""
_ONE = Decimal(1)
_SHORT = Context(prec=3)
_FACTORS = tuple(map(Decimal, (10, 100, 1_000, 1_000_000)))
_TWICE = 2
_ABOUT = Decimal("0.1")
"""How far what a slip of the point left may lie from a power of ten, with an old rate besides."""
_MONTHS = 12


def explain(figure: Figure, stated: Stated, rate: Rate, find: RateFinder) -> str:
    """Return in words what is wrong with the article's conversion, as far as can be told.

    Args:
        figure: Money.
        stated: The article's own conversion of it.
        rate: The rate that it does not fit.
        find: Finds rates of other currencies and days; those it does not know are no cause.
    """
    causes = _find_causes(figure, stated, rate, find)
    return next(causes, None) or _tell_size(figure, stated, rate)


def find_days(day: date) -> Iterator[date]:
    """Yield the days whose rates an article may have taken by mistake, the likeliest first.

    The same day of the years beside its own, then the last of each month, from the nearest on.

    Args:
        day: The article's.
    """
    for years in (1, -1, 2):
        yield _move(day, years)
    month = day.year * _MONTHS + day.month - 1
    for away in range(1, YEARS_AROUND * _MONTHS + 1):
        yield _end(month - away)
        yield _end(month + away - 1)


def _move(day: date, years: int) -> date:
    return date.fromordinal(min(max(day.toordinal() - years * 365, 1), date.max.toordinal()))


def _end(months: int) -> date:
    """Return the last day of a month, counted from the year 0."""
    year, month = divmod(months, _MONTHS)
    year = min(max(year, date.min.year), date.max.year)
    return date(year, month + 1, monthrange(year, month + 1)[1])


def _find_causes(figure: Figure, stated: Stated, rate: Rate, find: RateFinder) -> Iterator[str]:
    """Yield the likely causes, the most common first."""
    namesakes = find_namesakes(figure.unit)
    if fits(figure, stated, _ONE):
        other = f"fits an amount in {stated.unit}, not {figure.unit}"
        yield other if stated.unit in namesakes else "repeats the number without converting it"
    yield from _find_factors(figure, stated, rate.value)
    if fits(figure, stated, EXACT.divide(_ONE, rate.value)):
        yield "takes the rate the wrong way round"
    for code in namesakes:
        if _fits_pair(figure, stated, find(code, stated.unit, rate.day)):
            yield f"fits an amount in {code}, not {figure.unit}"
    for code in find_namesakes(stated.unit):
        if _fits_pair(figure, stated, find(figure.unit, code, rate.day)):
            yield f"fits as {code}, not {stated.unit}"
    for day in find_days(rate.day):
        other_day = find(figure.unit, stated.unit, day)
        if other_day is not None and _fits_pair(figure, stated, other_day):
            yield f"fits the rate of {other_day.day}"


def _find_factors(figure: Figure, stated: Stated, rate: Decimal) -> Iterator[str]:
    for factor in _FACTORS:
        if fits(figure, stated, EXACT.multiply(rate, factor)):
            yield f"is {factor:,} times too high"
        if fits(figure, stated, EXACT.divide(rate, factor)):
            yield f"is {factor:,} times too low"


def _fits_pair(figure: Figure, stated: Stated, rate: Rate | None) -> bool:
    return rate is not None and fits(figure, stated, rate.value)


def _tell_size(figure: Figure, stated: Stated, rate: Rate) -> str:
    """Return by how much the article's conversion is off."""
    low, high = EXACT.multiply(figure.low, rate.value), EXACT.multiply(figure.high, rate.value)
    ours = low if low == high else (low + high) / 2
    if not ours or not stated.low or (ours > 0) != (stated.low > 0):
        return f"is not ours: {_SHORT.plus(ours):,f} {stated.unit}"
    ratio = max(stated.low / ours, ours / stated.low)
    way = "high" if stated.low >= ours else "low"
    near = next((one for one in _FACTORS if abs(ratio / one - 1) <= _ABOUT), None)
    if near is not None:
        return f"is about {near:,} times too {way}"
    if ratio < _TWICE:
        return f"is {abs(stated.low / ours - 1) * 100:.0f}% too {way}"
    return f"is {ratio:,.1f} times too {way}"

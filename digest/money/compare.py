"""The article's own conversion against ours: within its rounding, or by how much it differs."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from digest.model.entry import Check, Figure, Stated
from digest.model.money import RateTable
from digest.money.rates import EXACT, find_rate

TOLERANCE = Decimal("0.025")
"""How far rates of the same days may lie apart: papers use another hour's or yesterday's."""
_HALF = Decimal("0.5")


@dataclass(frozen=True, slots=True)
class Verdict:
    """How the article's own conversion stands to ours, and why."""

    check: Check
    """Agrees, differs or unchecked."""
    note: str | None
    """Why it differs or could not be checked, in words."""


def check_stated(
    figure: Figure, rates: RateTable, day: date | None, *, max_age: int = 7
) -> Verdict:
    """Return how the article's own conversion of a figure stands to ours.

    It agrees when ours lies within the rounding of both amounts, widened by 2.5 per cent.

    Args:
        figure: Money with the article's own conversion.
        rates: The rates of the article's day and the days before.
        day: The article's day.
        max_age: Oldest rate, in days before it.
    """
    stated = figure.stated
    if stated is None:
        return Verdict(Check.UNCHECKED, None)
    if day is None:
        return Verdict(Check.UNCHECKED, "not checked: the article has no date")
    rate = find_rate(rates, figure.unit, stated.unit, day=day, max_age=max_age)
    if rate is None:
        pair = f"{figure.unit} in {stated.unit}"
        return Verdict(Check.UNCHECKED, f"not checked: no rate for {pair} on {day}")
    low, high = EXACT.multiply(figure.low, rate.value), EXACT.multiply(figure.high, rate.value)
    slack = EXACT.multiply(figure.step * _HALF, rate.value)
    if _fits(stated, low, high, slack):
        return Verdict(Check.AGREES, None)
    return Verdict(Check.DIFFERS, _explain(stated, low, high, f"{rate.source} rate of {rate.day}"))


def _fits(stated: Stated, low: Decimal, high: Decimal, slack: Decimal) -> bool:
    """Tell whether our ends lie within the rounding of the stated ones, widened a little."""
    if low == high:
        return _near(stated, stated.low, low, slack) or _near(stated, stated.high, high, slack)
    if stated.low == stated.high:
        ends = (low, high)
        between = low <= stated.low <= high
        return between or any(_near(stated, stated.low, end, slack) for end in ends)
    return _near(stated, stated.low, low, slack) and _near(stated, stated.high, high, slack)


def _near(stated: Stated, said: Decimal, ours: Decimal, slack: Decimal) -> bool:
    room = stated.step * _HALF + slack
    least = (said - room) * (1 - TOLERANCE)
    most = (said + room) * (1 + TOLERANCE)
    return least <= ours <= most


def _explain(stated: Stated, low: Decimal, high: Decimal, basis: str) -> str:
    """Return in words by how much the article's conversion is off, and the likely cause."""
    ours = low if low == high else (low + high) / 2
    if not ours or not stated.low:
        return f"the article says {stated.text}; ours is {ours:.4g} {stated.unit} ({basis})"
    ratio = stated.low / ours if stated.low >= ours else ours / stated.low
    way = "high" if stated.low >= ours else "low"
    for factor in (Decimal(10), Decimal(100), Decimal(1000), Decimal(1_000_000)):
        if abs(ratio / factor - 1) <= 3 * TOLERANCE:
            return f"the article's {stated.text} is {factor:,} times too {way} ({basis})"
    off = (ratio - 1) * 100
    if ratio < 2:  # noqa: PLR2004 - beyond that a percentage reads badly
        return f"the article's {stated.text} is {off:.0f}% too {way} ({basis})"
    return f"the article's {stated.text} is {ratio:.1f} times too {way} ({basis})"

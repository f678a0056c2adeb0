"""The article's own conversions against ours: within their rounding, or why they differ."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from digest.model.entry import Check, Figure, Stated
from digest.model.money import Rate
from digest.money.causes import explain
from digest.money.fitting import fits
from digest.money.rates import EXACT, RateFinder
from digest.value import Value, replace

OWN = "its own rate"
"""The source of a rate that the article prints."""
_ONE = Decimal(1)
_WORST_FIRST = (Check.DIFFERS, Check.UNCHECKED, Check.AGREES)


class Verdict(Value, kw_only=False):
    """How the article's own conversion stands to ours, and why."""

    check: Check
    """Agrees, differs or unchecked."""
    note: str | None
    """Why it differs or could not be checked, in words."""


class Rates(Value):
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
    """Return how the article's own conversions of a figure stand to ours.

    One agrees when it fits the rate that the article prints, or ours: within its own rounding,
    widened by 2.5 per cent. A rate that is not fresh never calls it wrong. Of several, as in
    (£18.6m; $23.5m), each is checked, and the worst is told: those that differ, or else those
    that could not be checked.

    Args:
        figure: Money with the article's own conversions.
        rates: The rates of the article's day and the days before, and the article's own.
    """
    verdicts = [_check(figure, stated, rates) for stated in figure.all_stated]
    found = {verdict.check for verdict in verdicts}
    worst = next((check for check in _WORST_FIRST if check in found), Check.UNCHECKED)
    notes = [one.note for one in verdicts if one.check is worst and one.note is not None]
    return Verdict(worst, "; ".join(notes) or None)


def _check(figure: Figure, stated: Stated, rates: Rates) -> Verdict:
    day = rates.day
    own = find_own(rates.own, figure.unit, stated.unit)
    ours = rates.find(figure.unit, stated.unit, day) if day else None
    fresh = day is not None and ours is not None and (day - ours.day).days <= rates.fresh
    if fresh and own is not None and ours is not None and _lie_apart(own.value, ours.value):
        own = None
    if any(rate is not None and fits(figure, stated, rate.value) for rate in (own, ours)):
        return Verdict(Check.AGREES, None)
    judge = ours if fresh else own
    if judge is not None:
        basis = OWN if judge.source == OWN else f"{judge.source} rate of {judge.day}"
        cause = explain(figure, stated, judge, rates.find)
        return Verdict(Check.DIFFERS, f"the article's {stated.text} {cause} ({basis})")
    pair = f"{figure.unit} in {stated.unit}"
    why = f"no rate for {pair} on {day}" if day else "the article has no date"
    if ours is not None:
        why = f"the last rate known for {pair} is of {ours.day}"
    return Verdict(Check.UNCHECKED, f"not checked: {why}")


def _lie_apart(own: Decimal, ours: Decimal) -> bool:
    """Tell whether the article's rate is no other market's, but a slip of its own."""
    return max(own, ours) > _APART * min(own, ours)


_APART = 3
"""How many times as much a currency has cost outside of its banks."""


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

"""Amounts in the currencies that readers think in, at the rate of the article's day."""

from collections.abc import Sequence
from datetime import date

from digest.config import MoneyConfig
from digest.model.entry import Check, Figure, FigureKind
from digest.model.money import Conversion, Money, Rate
from digest.money.compare import Rates, Verdict, check_stated, find_own
from digest.money.currencies import EURO_RATES, has_ended
from digest.money.rates import EXACT, RateFinder
from digest.value import Value, replace

RATE_RULE = "exchange rate"
"""The rule of a figure that is what another currency costs: no amount to convert."""
ARTICLE = "the article"
"""The source of a rate that only the article gives."""
_FEWEST, _MOST = 2, 3


class Occasion(Value):
    """What an article says that bears on its conversions, besides the figures."""

    day: date | None
    """Its day; None converts nothing and says so."""
    own: tuple[Rate, ...] = ()
    """The exchange rates that it prints."""
    years: tuple[int | None, ...] = ()
    """For each figure the earlier year that it is of; None for one of the present."""
    past: bool = False
    """The editor wants amounts of earlier years converted too, at the rates of their years."""


def convert_figures(
    figures: Sequence[Figure], find: RateFinder, config: MoneyConfig, occasion: Occasion
) -> tuple[Figure, ...]:
    """Return the figures with money converted, and the article's own conversions checked.

    Args:
        figures: The figures of one article.
        find: Finds the rate of a day, or of one shortly before it.
        config: The currencies wanted, and how old a rate may be.
        occasion: The article's day, and what else it says.
    """
    rates = Rates(find=find, own=occasion.own, day=occasion.day, fresh=config.check_age)
    years = occasion.years or (None,) * len(figures)
    asked = config.past or occasion.past
    return tuple(
        _convert(figure, rates, config, _When(occasion.day, year, asked))
        if is_amount(figure)
        else figure
        for figure, year in zip(figures, years, strict=True)
    )


def find_wanted(figure: Figure, config: MoneyConfig) -> tuple[str, ...]:
    """Return the currencies that a figure is to be converted to."""
    codes = dict.fromkeys((config.base, *config.also)) if is_amount(figure) else ()
    return tuple(code for code in codes if code != figure.unit)


def is_amount(figure: Figure) -> bool:
    """Tell whether a figure is an amount of money; a rate of exchange is none."""
    return figure.kind is FigureKind.MONEY and RATE_RULE not in figure.by


def rates_day(year: int) -> date:
    """Return the day whose rates stand for a year: its middle."""
    return date(year, 6, 30)


class _When(Value, kw_only=False):
    """When an amount is of."""

    day: date | None
    year: int | None
    asked: bool

    def past(self, currency: str) -> str | None:
        """Return why an amount is none of the present; None for one that is."""
        if self.day is not None and has_ended(currency, self.day):
            return f"the euro replaced {currency} on {EURO_RATES[currency][1]}"
        return None if self.year is None else f"it is an amount of {self.year}"

    @property
    def rates(self) -> date | None:
        """The day whose rates count."""
        return self.day if self.year is None else rates_day(self.year)


def _convert(figure: Figure, rates: Rates, config: MoneyConfig, when: _When) -> Figure:
    past = when.past(figure.unit)
    wanted = find_wanted(figure, config)
    found, note = _find_all(figure, wanted, rates, when, past)
    converted = replace(figure, conversions=found, check_note=note)
    if figure.stated is None:
        return converted
    verdict = check_stated(converted, rates)
    if past and verdict.check is Check.DIFFERS:
        verdict = Verdict(Check.UNCHECKED, f"not checked: {past}")
    return replace(converted, check=verdict.check, check_note=verdict.note)


def _find_all(
    figure: Figure, wanted: Sequence[str], rates: Rates, when: _When, past: str | None
) -> tuple[tuple[Conversion, ...], str | None]:
    """Return the conversions, and in words why some are missing."""
    if past and not when.asked:
        return (), f"not converted: {past}" if wanted else None
    day = when.rates
    found = [convert(figure, code, rates.find, day) if day else None for code in wanted]
    found = [
        _mark_old(one, rates) if one else _convert_at_own(figure, code, rates, when)
        for code, one in zip(wanted, found, strict=True)
    ]
    missing = [code for code, one in zip(wanted, found, strict=True) if one is None]
    note = _explain(figure, missing, day) if missing else None
    return tuple(one for one in found if one is not None), note


def _convert_at_own(figure: Figure, code: str, rates: Rates, when: _When) -> Conversion | None:
    """Return an amount at the rate that its article prints, where nobody else sets one."""
    rate = find_own(rates.own, figure.unit, code)
    if rate is None or when.day is None or when.year is not None:
        return None
    return _make(figure, replace(rate, source=ARTICLE))


def _mark_old(found: Conversion, rates: Rates) -> Conversion:
    if rates.day is None or (rates.day - found.rate.day).days <= rates.fresh:
        return found
    return replace(found, old=True)


def convert(figure: Figure, currency: str, find: RateFinder, day: date) -> Conversion | None:
    """Return a figure's amount in another currency; None without a rate young enough.

    Args:
        figure: An amount of money.
        currency: ISO 4217 code wanted.
        find: Finds the rate.
        day: The day whose rates count.
    """
    rate = find(figure.unit, currency, day)
    return None if rate is None else _make(figure, rate)


def _make(figure: Figure, rate: Rate) -> Conversion:
    return Conversion(
        low=Money(EXACT.multiply(figure.low, rate.value), rate.quote),
        high=Money(EXACT.multiply(figure.high, rate.value), rate.quote),
        rate=rate,
        digits=_count_digits(figure),
    )


def _count_digits(figure: Figure) -> int:
    """Return how many significant figures a conversion is worth: the figure's own, 2 or 3."""
    amount, step = figure.high, figure.step
    written = amount.adjusted() - step.adjusted() + 1 if amount and step else 1
    return min(max(written, _FEWEST), _MOST)


def _explain(figure: Figure, missing: Sequence[str], day: date | None) -> str:
    """Return why an amount was not converted."""
    wanted = ", ".join(missing)
    if day is None:
        return f"not converted to {wanted}: the article has no date"
    return f"not converted to {wanted}: no rate for {figure.unit} on {day} or shortly before"

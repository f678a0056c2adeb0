"""Amounts in the currencies that readers think in, at the rate of the article's day."""

from dataclasses import replace
from datetime import date

from digest.config import MoneyConfig
from digest.model.entry import Figure, FigureKind
from digest.model.money import Conversion, Money, RateTable
from digest.money.compare import check_stated
from digest.money.rates import EXACT, find_rate

_RATE_RULE = "exchange rate"


def convert_figures(
    figures: tuple[Figure, ...], rates: RateTable, config: MoneyConfig, day: date | None
) -> tuple[Figure, ...]:
    """Return the figures with money converted, and the article's own conversions checked.

    Args:
        figures: The figures of one article.
        rates: The rates of its day and the days before.
        config: The currencies wanted, and how old a rate may be.
        day: The article's day; None converts nothing and says so.
    """
    return tuple(
        _convert(figure, rates, config, day) if _is_amount(figure) else figure for figure in figures
    )


def find_wanted(figure: Figure, config: MoneyConfig) -> tuple[str, ...]:
    """Return the currencies that a figure is to be converted to."""
    codes = dict.fromkeys((config.base, *config.also)) if _is_amount(figure) else ()
    return tuple(code for code in codes if code != figure.unit)


def _is_amount(figure: Figure) -> bool:
    """Tell whether a figure is an amount of money; a rate of exchange is none."""
    return figure.kind is FigureKind.MONEY and _RATE_RULE not in figure.by


def _convert(figure: Figure, rates: RateTable, config: MoneyConfig, day: date | None) -> Figure:
    wanted = find_wanted(figure, config)
    found = [convert(figure, code, rates, config, day) for code in wanted] if day else []
    conversions = tuple(conversion for conversion in found if conversion is not None)
    missing = [
        code for code, one in zip(wanted, found or [None] * len(wanted), strict=True) if one is None
    ]
    note = _explain(figure, missing, day) if missing else None
    converted = replace(figure, conversions=conversions, check_note=note)
    if figure.stated is None:
        return converted
    verdict = check_stated(converted, rates, day, max_age=config.max_age)
    return replace(converted, check=verdict.check, check_note=verdict.note)


def convert(
    figure: Figure, currency: str, rates: RateTable, config: MoneyConfig, day: date
) -> Conversion | None:
    """Return a figure's amount in another currency; None without a rate young enough.

    Args:
        figure: An amount of money.
        currency: ISO 4217 code wanted.
        rates: The rates.
        config: How old a rate may be.
        day: The article's day.
    """
    rate = find_rate(rates, figure.unit, currency, day=day, max_age=config.max_age)
    if rate is None:
        return None
    return Conversion(
        low=Money(EXACT.multiply(figure.low, rate.value), currency),
        high=Money(EXACT.multiply(figure.high, rate.value), currency),
        rate=rate,
    )


def _explain(figure: Figure, missing: list[str], day: date | None) -> str:
    """Return why an amount was not converted."""
    wanted = ", ".join(missing)
    if day is None:
        return f"not converted to {wanted}: the article has no date"
    return f"not converted to {wanted}: no rate for {figure.unit} on {day} or shortly before"

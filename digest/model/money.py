"""Amounts of money, exchange rates and conversions."""

from datetime import date
from decimal import Context, Decimal

from digest.value import Value

_SMALL, _WIDE = Context(prec=4), Context(prec=50)


class Money(Value, kw_only=False):
    """An amount in one currency."""

    amount: Decimal
    """Amount in the main unit: 45.5 pence is 0.455 GBP."""
    currency: str
    """ISO 4217 code."""

    @property
    def rounded(self) -> Decimal:
        """The amount without digits that only a division made: cents, or four figures of less."""
        if abs(self.amount) < 1:
            return _SMALL.plus(self.amount)
        return self.amount.quantize(Decimal("0.01"), context=_WIDE)


class Rate(Value):
    """What one unit of a currency was worth in another on one day."""

    base: str
    """ISO 4217 code of the currency converted from."""
    quote: str
    """ISO 4217 code of the currency converted to."""
    value: Decimal
    """Units of `quote` for one unit of `base`."""
    shown: Decimal
    """The rate as papers print it, at least 1: units of the weaker for one of the stronger."""
    day: date
    """The day of the rate: the article's, or the last one known before it."""
    source: str
    """Who set it: ECB; of a cross rate all who took part."""


class Conversion(Value):
    """A figure's amount in another currency, at the rate of one day."""

    low: Money
    """The figure's low end, unrounded."""
    high: Money
    """The figure's high end, unrounded; equal to `low` unless the figure is a range."""
    rate: Rate
    """The rate it was made with."""
    digits: int = 3
    """Significant figures worth printing: as many as the figure itself has, two or three."""
    old: bool = False
    """The rate is not of the article's own days: its day stands beside the amount."""


class RateRow(Value):
    """What one unit of a table's pivot was worth on one day."""

    day: date
    """The day the rates were set."""
    values: tuple[tuple[str, Decimal], ...]
    """ISO 4217 code and units for one unit of the pivot, sorted by code; missing ones left out."""


class RateTable(Value):
    """Exchange rates of some days, all against one pivot.

    One called `peg` has no rows: it marks the place of the pegs among other tables.
    """

    source: str = ""
    """Who set them: ECB."""
    pivot: str = "EUR"
    """ISO 4217 code of the currency that every value is for one unit of."""
    rows: tuple[RateRow, ...] = ()
    """The days, in order."""

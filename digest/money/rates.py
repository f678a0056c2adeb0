"""The rate of a day, from a table of rates against one pivot."""

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Context, Decimal

from digest.model.money import Rate, RateTable
from digest.money.currencies import EURO_RATES, has_ended

EXACT = Context(prec=28)
"""Enough digits that a cross rate is never what rounds an amount."""
_SHOWN = Context(prec=6)
_ONE = Decimal(1)
_FIXED = "EUR"


@dataclass(frozen=True, slots=True)
class _Quote:
    """Units of a currency for one unit of the pivot, and the day they are of."""

    value: Decimal
    day: date


def find_rate(
    table: RateTable, base: str, quote: str, *, day: date, max_age: int = 7
) -> Rate | None:
    """Return what one unit of `base` was worth in `quote` on a day, or the last one before it.

    None where the table has no rate of one of them that is young enough; never a later day's.

    Args:
        table: The rates.
        base: ISO 4217 code of the currency converted from.
        quote: ISO 4217 code of the currency converted to.
        day: The article's day.
        max_age: Oldest rate, in days before that day.
    """
    oldest = day - timedelta(days=max_age)
    for row in _rows_back(table, day, oldest):
        known = table.rows[row]
        values = dict(known.values)
        below = _find_quote(table, values, base, known.day)
        above = _find_quote(table, values, quote, known.day)
        if below is not None and above is not None:
            return _make_rate(table, base, quote, _Quote(EXACT.divide(above, below), known.day))
    return None


def has_rates(table: RateTable, *, day: date, max_age: int = 7) -> bool:
    """Tell whether a table has rates of a day, or of one shortly before it.

    Args:
        table: The rates.
        day: The article's day.
        max_age: Oldest rate, in days before that day.
    """
    return bool(_rows_back(table, day, day - timedelta(days=max_age)))


def _rows_back(table: RateTable, day: date, oldest: date) -> list[int]:
    """Return the places of the table's days from `day` back to `oldest`, latest first."""
    place = bisect_right(table.rows, day, key=lambda row: row.day) - 1
    found = []
    while place >= 0 and table.rows[place].day >= oldest:
        found.append(place)
        place -= 1
    return found


def _find_quote(
    table: RateTable, values: dict[str, Decimal], currency: str, day: date
) -> Decimal | None:
    if currency == table.pivot:
        return _ONE
    if has_ended(currency, day):
        return EURO_RATES[currency][0] if table.pivot == _FIXED else None
    if currency not in values and table.pivot == _FIXED and currency in EURO_RATES:
        return None
    return values.get(currency)


def _make_rate(table: RateTable, base: str, quote: str, found: _Quote) -> Rate:
    value = found.value
    strong = value if value >= 1 else EXACT.divide(_ONE, value)
    return Rate(
        base=base,
        quote=quote,
        value=value,
        shown=_SHOWN.plus(strong),
        day=found.day,
        source=table.source,
    )

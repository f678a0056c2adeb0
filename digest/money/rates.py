"""The rate of a day, from a table of rates against one pivot."""

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Context, Decimal

from digest.model.money import Rate, RateTable
from digest.money.currencies import EURO_RATES, has_ended
from digest.money.pegs import PEGGED, find_peg

EXACT = Context(prec=28)
"""Enough digits that a cross rate is never what rounds an amount."""
_SHOWN = Context(prec=6)
_ONE = Decimal(1)
_FIXED = "EUR"


@dataclass(frozen=True, slots=True)
class _Quote:
    """Units of one currency for one unit of another, the day they are of, and who set them."""

    value: Decimal
    day: date
    source: str


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
    pegged = _hold(base, quote, day)
    if pegged is not None:
        return _make_rate(base, quote, pegged)
    oldest = day - timedelta(days=max_age)
    for row in _rows_back(table, day, oldest):
        known = table.rows[row]
        values = dict(known.values)
        below = _find_quote(table, values, base, known.day)
        above = _find_quote(table, values, quote, known.day)
        if below is not None and above is not None:
            sources = dict.fromkeys((below.source, above.source))
            source = " and ".join([table.source, *(one for one in sources if one == PEGGED)])
            value = EXACT.divide(above.value, below.value)
            return _make_rate(base, quote, _Quote(value, known.day, source))
    return None


def _hold(base: str, quote: str, day: date) -> _Quote | None:
    """Return a rate that only pegs set: both held to one currency, or one to the other."""
    (below, units), (above, others) = _anchor(base, day), _anchor(quote, day)
    if below != above or base == quote:
        return None
    return _Quote(EXACT.divide(others, units), day, PEGGED)


def _anchor(currency: str, day: date) -> tuple[str, Decimal]:
    """Return what a currency is held to, and the units for one of that; itself if it floats."""
    peg = find_peg(currency, day)
    return (currency, _ONE) if peg is None else (peg.anchor, peg.units)


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
) -> _Quote | None:
    value = _find_value(table, values, currency, day)
    if value is not None:
        return _Quote(value, day, table.source)
    peg = find_peg(currency, day)
    anchor = None if peg is None else _find_value(table, values, peg.anchor, day)
    if peg is None or anchor is None:
        return None
    return _Quote(EXACT.multiply(anchor, peg.units), day, PEGGED)


def _find_value(
    table: RateTable, values: dict[str, Decimal], currency: str, day: date
) -> Decimal | None:
    if currency == table.pivot:
        return _ONE
    if has_ended(currency, day):
        return EURO_RATES[currency][0] if table.pivot == _FIXED else None
    if currency not in values and table.pivot == _FIXED and currency in EURO_RATES:
        return None
    return values.get(currency)


def _make_rate(base: str, quote: str, found: _Quote) -> Rate:
    value = found.value
    strong = value if value >= 1 else EXACT.divide(_ONE, value)
    return Rate(
        base=base,
        quote=quote,
        value=value,
        shown=_SHOWN.plus(strong),
        day=found.day,
        source=found.source,
    )

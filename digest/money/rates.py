"""The rate of a day, from tables of rates in their order of precedence."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Context, Decimal
from functools import cache, partial
from typing import Protocol

from digest.config import MoneyConfig
from digest.model.money import Rate, RateTable
from digest.money.currencies import EURO_RATES, has_ended
from digest.money.pegs import PEGGED, find_peg
from digest.value import Value

EXACT = Context(prec=28)
"""Enough digits that a cross rate is never what rounds an amount."""
_SHOWN = Context(prec=6)
_ONE = Decimal(1)
_ROOT = "EUR"
_FIXED = "euro conversion rate"
_LONGEST = 6
"""Steps from a currency to the euro: the dong in zlotys, the zloty in euros."""
_TURNS = 4
"""How often the two sides of a cross rate are taken to the older one's day."""
_CLOSED = 5
"""Days in a row on which a bank may set no rates, over a long holiday."""


class RateFinder(Protocol):
    """Finds what one unit of a currency was worth in another on a day, or shortly before."""

    def __call__(self, base: str, quote: str, day: date) -> Rate | None:
        """Return the rate; None where nothing young enough is known."""


def make_finder(tables: Sequence[RateTable], config: MoneyConfig) -> RateFinder:
    """Return a finder that remembers what it found.

    Args:
        tables: The rates, in order of precedence.
        config: How old a rate may be.
    """
    ages = Ages(fresh=config.check_age, oldest=max(config.max_age, config.check_age))
    return cache(partial(_find, _index(tables), ages=ages))


class Ages(Value):
    """How many days before the article a rate may be of."""

    fresh: int = 7
    """Up to here the first table that has one is asked."""
    oldest: int = 31
    """Up to here one is better than none; older ones are not used."""


def find_rate(
    tables: Sequence[RateTable], base: str, quote: str, day: date, *, ages: Ages = Ages()
) -> Rate | None:
    """Return what one unit of `base` was worth in `quote` on a day, or the last one before it.

    None where no table has a rate of one of them that is young enough; never a later day's.
    Cross rates go through what both are priced in, in the end through the euro, and are of one
    day: that of the older side.

    Args:
        tables: The rates, in order of precedence.
        base: ISO 4217 code of the currency converted from.
        quote: ISO 4217 code of the currency converted to.
        day: The article's day.
        ages: How old the rates may be.
    """
    return _find(_index(tables), base, quote, day, ages=ages)


class _Series(Value, kw_only=False):
    """The rates of one currency in one table."""

    to: str
    source: str
    days: list[date]
    values: list[Decimal]


_Index = Sequence[Mapping[str, _Series] | None]
"""For each table its currencies; None for the place of the pegs."""


def _index(tables: Sequence[RateTable]) -> _Index:
    return [None if table.source == PEGGED else _index_table(table) for table in tables]


def _index_table(table: RateTable) -> Mapping[str, _Series]:
    found: dict[str, _Series] = {}
    for row in table.rows:
        for code, value in row.values:
            if code not in found:
                found[code] = _Series(table.pivot, table.source, [], [])
            found[code].days.append(row.day)
            found[code].values.append(value)
    return found


def _find(tables: _Index, base: str, quote: str, day: date, *, ages: Ages) -> Rate | None:
    look = _Look(tables, day, ages)
    found = _cross(look, base, quote)
    for _ in range(_TURNS):
        if found is None or found.day is None or found.day == look.day:
            break
        look = look.at(found.day)
        same = _cross(look, base, quote)
        if same is None or same.day is None or (found.day - same.day).days > _CLOSED:
            break
        found = same
    return None if found is None else _make_rate(base, quote, found, day)


class _Link(Value, kw_only=False):
    """What a currency is priced in: a step on its way to the euro."""

    to: str
    units: Decimal
    """Units of the currency for one of `to`."""
    day: date | None
    """None for a rate that is fixed."""
    source: str


class _Look:
    """Looks up what currencies were priced in on a day."""

    def __init__(self, tables: _Index, day: date, ages: Ages, asked: date | None = None) -> None:
        self.tables = tables
        self.day = day
        self.ages = ages
        self.asked = asked or day

    def at(self, day: date) -> "_Look":
        """Return the same for an earlier day, with the same bounds."""
        return _Look(self.tables, day, self.ages, self.asked)

    def way(self, currency: str, seen: frozenset[str] = frozenset()) -> tuple[_Link, ...]:
        """Return the steps from a currency to the euro, or as far as they lead."""
        if currency == _ROOT or len(seen) == _LONGEST:
            return ()
        best: tuple[_Link, ...] = ()
        seen = seen | {currency}
        for link in self._links(currency):
            if link.to in seen:
                continue
            way = (link, *self.way(link.to, seen))
            if way[-1].to == _ROOT:
                return way
            best = best or way
        return best

    def _links(self, currency: str) -> Iterator[_Link]:
        """Yield what a currency is priced in: fresh rates first, each in order of precedence."""
        if has_ended(currency, self.day):
            yield _Link(_ROOT, EURO_RATES[currency][0], None, _FIXED)
            return
        told: set[_Link] = set()
        for age in (self.ages.fresh, self.ages.oldest):
            oldest = _days_before(self.asked, age)
            for table in self.tables:
                link = _find_link(table, currency, self.day, oldest)
                if link is not None and link not in told:
                    told.add(link)
                    yield link


def _find_link(
    table: Mapping[str, _Series] | None, currency: str, day: date, oldest: date
) -> _Link | None:
    if table is None:
        peg = find_peg(currency, day)
        return None if peg is None else _Link(peg.anchor, peg.units, None, PEGGED)
    series = table.get(currency)
    if series is None or currency == series.to:
        return None
    place = bisect_right(series.days, day) - 1
    if place < 0 or series.days[place] < oldest:
        return None
    return _Link(series.to, series.values[place], series.days[place], series.source)


def has_rates(tables: Sequence[RateTable], *, day: date, max_age: int = 7) -> bool:
    """Tell whether any table has rates of a day, or of one shortly before it.

    Args:
        tables: The rates.
        day: The article's day.
        max_age: Oldest rate, in days before that day.
    """
    oldest = _days_before(day, max_age)
    return any(oldest <= row.day <= day for table in tables for row in table.rows)


def _days_before(day: date, count: int) -> date:
    return date.fromordinal(max(day.toordinal() - count, 1))


class _Crossed(Value, kw_only=False):
    """A rate made of the steps of two ways."""

    value: Decimal
    day: date | None
    sources: tuple[str, ...]


def _cross(look: _Look, base: str, quote: str) -> _Crossed | None:
    """Return the rate of two currencies where their ways to the euro meet."""
    if base == quote:
        return None
    below, above = look.way(base), look.way(quote)
    nodes = [quote, *(link.to for link in above)]
    for count, node in enumerate([base, *(link.to for link in below)]):
        if node in nodes:
            low, high = below[:count], above[: nodes.index(node)]
            used = (*low, *high)
            return _Crossed(
                EXACT.divide(_multiply(high), _multiply(low)),
                min((link.day for link in used if link.day is not None), default=None),
                tuple(dict.fromkeys(link.source for link in used)),
            )
    return None


def _multiply(links: Sequence[_Link]) -> Decimal:
    value = _ONE
    for link in links:
        value = EXACT.multiply(value, link.units)
    return value


def _make_rate(base: str, quote: str, found: _Crossed, day: date) -> Rate:
    value = found.value
    strong = value if value >= 1 else EXACT.divide(_ONE, value)
    return Rate(
        base=base,
        quote=quote,
        value=value,
        shown=_SHOWN.plus(strong),
        day=found.day or day,
        source=_join(sorted(found.sources, key=lambda source: source in {PEGGED, _FIXED})),
    )


def _join(sources: Sequence[str]) -> str:
    """Return sources as one: NBP, ECB and peg."""
    return " and ".join(filter(None, (", ".join(sources[:-1]), *sources[-1:])))

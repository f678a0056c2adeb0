"""For authors of sources of rates: does one keep the promises that conversions rely on?"""

from collections.abc import Collection, Iterable, Iterator
from datetime import date
from decimal import Decimal
from itertools import pairwise

from digest.lexicon.currencies import CODES
from digest.model.money import RateTable
from digest.model.report import Problem, Severity
from digest.reading.rates.sources import RateSource

_AFTER = date(2200, 1, 1)


def check_rates(
    source: RateSource, days: Collection[date], currencies: Collection[str]
) -> tuple[Problem, ...]:
    """Ask a source for the rates of some days, and return what does not hold.

    Args:
        source: The source.
        days: Days of which it has rates, and others.
        currencies: Currencies that it has rates of, and others.
    """
    return tuple(_check(source, tuple(sorted(days)), frozenset(currencies)))


def _check(
    source: RateSource, days: tuple[date, ...], currencies: frozenset[str]
) -> Iterator[Problem]:
    table = source.rates(days, currencies)
    yield from _check_table(table, days, currencies)
    if source.rates(days, currencies) != table:
        yield _problem("asking twice gives the same")
    if not table.rows:
        yield _problem("there are rates of the days of the sample")
    if source.rates((), currencies).rows:
        yield _problem("no days give no rates")
    if source.rates((_AFTER,), currencies).rows:
        yield _problem(f"a day without rates, such as {_AFTER}, is left out: no other stands in")
    alone = source.rates(days[:1], currencies)
    if alone.rows != tuple(row for row in table.rows if row.day == days[0]):
        yield _problem("the rates of a day do not depend on the other days asked for")


def _check_table(
    table: RateTable, days: Iterable[date], currencies: frozenset[str]
) -> Iterator[Problem]:
    if not table.source.strip():
        yield _problem("a table says who set its rates")
    if table.pivot not in CODES:
        yield _problem(f"the pivot is an ISO 4217 code, not {table.pivot!r}")
    found = [row.day for row in table.rows]
    if any(before >= after for before, after in pairwise(found)):
        yield _problem("the days are in order, each once")
    if not set(found) <= set(days):
        yield _problem("only days that are asked for are given")
    for row in table.rows:
        codes = [code for code, _ in row.values]
        if codes != sorted(set(codes)):
            yield _problem(f"the currencies of {row.day} are in order, each once")
        if not set(codes) <= currencies - {table.pivot}:
            yield _problem(
                f"only currencies that are asked for are given, and not the pivot: {row.day}"
            )
        if not all(_is_rate(value) for _, value in row.values):
            yield _problem(f"rates are Decimals above zero: {row.day}")


def _is_rate(value: object) -> bool:
    return isinstance(value, Decimal) and value.is_finite() and value > 0


def _problem(message: str) -> Problem:
    return Problem(code="DG033", severity=Severity.ERROR, message=message)

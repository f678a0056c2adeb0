"""Reads the rates that a site keeps itself: `rates/*.csv` in the content folder."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from decimal import Context, Decimal
from pathlib import Path

from digest.errors import DigestError, RatesError, Where
from digest.lexicon.currencies import CODES
from digest.model.article import Source
from digest.model.money import RateRow, RateTable
from digest.model.report import Problem, Severity, problem_of
from digest.reading.files.decode import decode
from digest.reading.files.sources import read_bytes
from digest.value import Value

FOLDER = "rates"
"""The folder, in the content folder."""
COLUMNS = ("date", "currency", "per", "rate")
"""On `date`, one `per` cost `rate` units of `currency`."""
_SEPARATORS = (",", ";", "\t")
_NUMBER = re.compile(r"(?=[\d.]*[1-9])\d{1,15}(?:\.\d{1,20})?")
_DAY = re.compile(r"[12]\d{3}-\d\d-\d\d")
_PLAIN = re.compile(rf"{_DAY.pattern},[A-Z]{{3}},[A-Z]{{3}},{_NUMBER.pattern}")
_MOST_TOLD = 20
"""Bad rows of a file that are told one by one."""
_RANKS = (
    ("EUR",),
    ("USD",),
    (
        "AUD", "BRL", "CAD", "CHF", "CNY", "CZK", "DKK", "GBP", "HKD", "HUF", "IDR", "ILS", "INR",
        "ISK", "JPY", "KRW", "MXN", "MYR", "NOK", "NZD", "PHP", "PLN", "RON", "SEK", "SGD", "THB",
        "TRY", "ZAR",
    ),
)  # fmt: skip
COMMON = frozenset(code for codes in _RANKS for code in codes)
"""Currencies that the European Central Bank has rates of."""
_EXACT = Context(prec=28)


class Quote(Value, kw_only=False):
    """One row: on a day, one `per` cost `rate` units of `currency`."""

    day: date
    """The day."""
    currency: str
    """ISO 4217 code."""
    per: str
    """ISO 4217 code."""
    rate: Decimal
    """Above zero."""


class RateFile(Value):
    """One file of rates."""

    name: str
    """The file's name without its ending: who set the rates."""
    quotes: tuple[Quote, ...] = ()
    """Its rows of the days wanted, in the order of the file."""
    problems: tuple[Problem, ...] = ()
    """An error for each row that is none."""


def read_rate_files(
    content: Path, *, name: str, days: Collection[date] | None = None
) -> tuple[RateFile, ...]:
    """Return the files of rates in a content folder, sorted by name.

    Whatever is wrong with a row or a file is told, and the others are read.

    Args:
        content: The content folder.
        name: How messages call it.
        days: The days wanted; all when None.
    """
    folder = content / FOLDER
    paths = sorted(folder.glob("*.csv")) if folder.is_dir() else []
    return tuple(
        read_rate_file(path, label=f"{name}/{FOLDER}/{path.name}", days=days) for path in paths
    )


def read_rate_file(path: Path, *, label: str, days: Collection[date] | None = None) -> RateFile:
    """Return a file of rates; an error of the whole file is a problem of it.

    Args:
        path: The file.
        label: How messages call it.
        days: The days wanted; all when None.
    """
    try:
        source = Source(path=label, data=read_bytes(path, name=label))
        decoded = decode(source)
        quotes, problems = parse_quotes(decoded.text, path=label, days=days)
    except DigestError as error:
        return RateFile(name=path.stem, problems=(problem_of(error),))
    said = (*decoded.problems, *problems)
    return RateFile(name=path.stem, quotes=tuple(quotes), problems=said)


def parse_quotes(
    text: str, *, path: str, days: Collection[date] | None = None
) -> tuple[list[Quote], list[Problem]]:
    """Return the rows of a table of rates, and an error for each that is none.

    Args:
        text: Cells between commas, semicolons or tabs, under a line with the names of the
            columns; empty lines and lines that start with # are passed over.
        path: How messages call the file.
        days: The days wanted; all when None.

    Raises:
        RatesError: The columns are not there.
    """
    wanted = None if days is None else {day.isoformat() for day in days}
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    head = next((at for at, line in enumerate(lines) if _says(line)), len(lines))
    form = _Form(lines[head] if head < len(lines) else "", Where(path, head + 1))
    quotes: list[Quote] = []
    wrong: list[_WrongCell] = []
    for number, line in enumerate(lines[head + 1 :], head + 2):
        if wanted is not None and form.plain and _PLAIN.fullmatch(line):
            if line[:10] not in wanted:
                continue
        elif not _says(line):
            continue
        try:
            quote = form.parse(line)
        except _WrongCell as error:
            error.place = Where(path, number, error.column)
            wrong.append(error)
        else:
            if wanted is None or quote.day.isoformat() in wanted:
                quotes.append(quote)
    return quotes, list(_tell(wrong))


def _says(line: str) -> bool:
    return bool(line.strip(" ,;\t")) and not line.lstrip().startswith("#")


class _WrongCell(Exception):  # noqa: N818 - a signal between these functions, told as a problem
    """A cell is not what its column needs."""

    def __init__(self, message: str, column: int) -> None:
        super().__init__(message)
        self.message = message
        self.column = column
        self.place: Where | None = None


class _Form:
    """In which order a file has its columns, and what stands between them."""

    def __init__(self, line: str, where: Where) -> None:
        self.separator = next((sign for sign in _SEPARATORS if sign in line), ",")
        names = [_bare(cell).lower() for cell in line.split(self.separator)]
        missing = [name for name in COLUMNS if name not in names]
        if missing:
            raise RatesError(
                f"no column {missing[0]}, expected the columns {', '.join(COLUMNS)}",
                where=where,
                hint="the first line names the columns: date,currency,per,rate",
            )
        self.places = tuple(names.index(name) for name in COLUMNS)
        self.plain = self.separator == "," and tuple(names) == COLUMNS

    def parse(self, line: str) -> Quote:
        """Return a row; raise what is wrong with its first wrong cell."""
        cells = line.split(self.separator)
        if len(cells) <= max(self.places):
            raise _WrongCell(f"{len(cells)} cells, expected {max(self.places) + 1}", 1)
        starts = [sum(len(cell) + 1 for cell in cells[:place]) + 1 for place in self.places]
        day, currency, per, rate = (_bare(cells[place]) for place in self.places)
        quote = Quote(
            _parse_day(day, starts[0]),
            _parse_code(currency, starts[1]),
            _parse_code(per, starts[2]),
            self._parse_rate(rate, starts[3]),
        )
        if quote.currency == quote.per:
            raise _WrongCell(f"a rate of {per} in itself", starts[2])
        return quote

    def _parse_rate(self, cell: str, column: int) -> Decimal:
        text = cell if self.separator == "," else cell.replace(",", ".", 1)
        if not _NUMBER.fullmatch(text):
            raise _WrongCell(f"the rate {cell[:40]!r}, expected a number above zero", column)
        return Decimal(text)


def _bare(cell: str) -> str:
    return cell.strip().strip('"').strip()


def _parse_day(cell: str, column: int) -> date:
    try:
        if _DAY.fullmatch(cell):
            return date.fromisoformat(cell)
    except ValueError:
        pass
    raise _WrongCell(f"the date {cell[:40]!r}, expected one such as 2025-02-04", column)


def _parse_code(cell: str, column: int) -> str:
    if cell not in CODES:
        raise _WrongCell(f"the currency {cell[:40]!r}, expected an ISO 4217 code", column)
    return cell


def _tell(wrong: Sequence[_WrongCell]) -> Iterator[Problem]:
    for number, one in enumerate(wrong):
        last = number == _MOST_TOLD - 1 and len(wrong) > _MOST_TOLD
        more = f"; {len(wrong) - _MOST_TOLD} more rows are wrong" if last else ""
        yield Problem(
            code="DG032",
            severity=Severity.ERROR,
            message=one.message + more,
            where=one.place,
            hint="the row is passed over; the others count",
        )
        if last:
            return


def make_tables(file: RateFile) -> tuple[RateTable, ...]:
    """Return the rates of a file: a table for each currency that others are priced in.

    A row tells of the rarer of its two currencies, whichever way round it is written: what the
    dollar costs in naira is no news of the dollar.
    """
    values: dict[str, dict[date, dict[str, Decimal]]] = defaultdict(lambda: defaultdict(dict))
    for quote in file.quotes:
        if _rank(quote.currency) < _rank(quote.per):
            pivot, code, value = quote.currency, quote.per, _EXACT.divide(Decimal(1), quote.rate)
        else:
            pivot, code, value = quote.per, quote.currency, quote.rate
        values[pivot][quote.day].setdefault(code, value)
    return tuple(
        RateTable(
            source=file.name,
            pivot=pivot,
            rows=tuple(
                RateRow(day=day, values=tuple(sorted(found.items())))
                for day, found in sorted(days.items())
            ),
        )
        for pivot, days in sorted(values.items())
    )


def _rank(currency: str) -> int:
    """Return how rare a currency is."""
    return next((rank for rank, codes in enumerate(_RANKS) if currency in codes), len(_RANKS))

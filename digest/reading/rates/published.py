"""Reads rates as banks publish them: the European Central Bank's files, Poland's tables."""

import io
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import TypedDict

from lxml import etree

from digest.codec import CodecError, convert, parse_json
from digest.errors import FetchError
from digest.lexicon.currencies import CODES
from digest.reading.rates.files import Quote

LARGEST = 20 * 1024 * 1024
"""Bytes of an unpacked table; the bank's, of 28 years, has two million."""
_ROOT = "EUR"
_ZLOTY = "PLN"
_NONE = frozenset({"", "N/A", "-"})


def parse_ecb(data: bytes) -> tuple[Quote, ...]:
    """Return the rates of a file of the European Central Bank, oldest first.

    Args:
        data: The history or the rates of a day: CSV in an archive (eurofxref-hist.zip), CSV, or
            XML (eurofxref-hist-90d.xml).

    Raises:
        FetchError: It is none of them.
    """
    if data.startswith(b"PK\x03\x04"):
        data = _unzip(data)
    head = data.lstrip(b"\xef\xbb\xbf \r\n\t")[:1000]
    if head.startswith(b"Date,"):
        found = list(_read_csv(data))
    elif head.startswith(b"<") and b"eurofxref" in head:
        found = list(_read_xml(data))
    else:
        raise _unexpected(head, "a table of the European Central Bank")
    if not found:
        raise FetchError("the table of the European Central Bank holds no rates")
    return tuple(sorted(found, key=lambda quote: (quote.day, quote.currency)))


def _unexpected(head: bytes, expected: str) -> FetchError:
    lower = head.lower()
    page = b"<html" in lower or b"<!doctype html" in lower
    start = repr(head[:40].decode("ascii", "replace")) if head else "an empty file"
    shown = "a web page" if page else start
    return FetchError(f"found {shown}, expected {expected}")


def _unzip(data: bytes) -> bytes:
    """Return the table in an archive, no longer than one can be."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = [name for name in archive.namelist() if name.lower().endswith((".csv", ".xml"))]
            if len(names) != 1:
                raise FetchError(f"the archive holds {len(names)} tables, expected one")
            with archive.open(names[0]) as table:
                found = table.read(LARGEST + 1)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, RuntimeError) as error:
        raise FetchError(f"the archive is damaged: {error}") from error
    except (OSError, ValueError, EOFError) as error:
        raise FetchError(f"the archive is damaged: {error}") from error
    if len(found) > LARGEST:
        raise FetchError(f"the archive unpacks to more than {LARGEST:,} bytes")
    return found


def _read_csv(data: bytes) -> Iterator[Quote]:
    try:
        lines = data.decode("utf-8-sig").splitlines()
    except UnicodeDecodeError as error:
        raise FetchError("the table of the European Central Bank is no text") from error
    codes = [code.strip() for code in lines[0].split(",")[1:]]
    for line in filter(str.strip, lines[1:]):
        cells = [cell.strip() for cell in line.split(",")]
        if len(cells) <= len(list(filter(None, codes))):
            raise FetchError(f"the table is cut off: its line of {cells[0][:40]!r} is too short")
        day = _parse_day(cells[0])
        for code, cell in zip(codes, cells[1:], strict=False):
            if code in CODES and cell not in _NONE:
                yield Quote(day, code, _ROOT, _parse_rate(cell))


def _read_xml(data: bytes) -> Iterator[Quote]:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise FetchError(f"the table is no sound XML: {error}") from error
    for of_day in root.iter("{*}Cube"):
        if day := of_day.get("time"):
            for cube in of_day:
                code, rate = cube.get("currency"), cube.get("rate")
                if code in CODES and rate is not None:
                    yield Quote(_parse_day(day), code, _ROOT, _parse_rate(rate))


def _parse_day(text: str) -> date:
    """Return a day as the bank's files write it: 2025-02-04, or 4 February 2025 in the daily."""
    try:
        if text[:4].isdigit():
            return date.fromisoformat(text)
        return datetime.strptime(text, "%d %B %Y").date()  # noqa: DTZ007 - a day has no zone
    except ValueError:
        raise FetchError(f"found the day {text[:40]!r}, expected one such as 2025-02-04") from None


def _parse_rate(text: str) -> Decimal:
    try:
        rate = Decimal(text)
    except InvalidOperation:
        rate = Decimal("NaN")
    if not rate.is_finite() or rate <= 0:
        raise FetchError(f"found the rate {text[:40]!r}, expected a number above zero")
    return rate


class _Mid(TypedDict):
    code: str
    mid: Decimal


class _Table(TypedDict):
    effectiveDate: date
    rates: list[_Mid]


def parse_nbp(data: bytes) -> tuple[Quote, ...]:
    """Return the rates of tables of Narodowy Bank Polski, as it gives them: zlotys for one unit.

    Args:
        data: JSON of its interface: a list of tables A or B.

    Raises:
        FetchError: It is something else.
    """
    head = data.lstrip()[:1000]
    if not head.startswith(b"["):
        raise _unexpected(head, "tables of Narodowy Bank Polski")
    try:
        tables = convert(parse_json(data, name="NBP"), list[_Table], name="NBP")
    except CodecError as error:
        raise FetchError(f"no tables of Narodowy Bank Polski: {error.message}") from error
    found = [
        Quote(table["effectiveDate"], _ZLOTY, rate["code"], _parse_rate(str(rate["mid"])))
        for table in tables
        for rate in table["rates"]
        if rate["code"] in CODES
    ]
    return tuple(sorted(found, key=lambda quote: (quote.day, quote.per)))

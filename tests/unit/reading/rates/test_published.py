"""Rates as banks publish them."""

import io
import zipfile
from contextlib import suppress
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.errors import FetchError
from digest.reading.rates.files import Quote
from digest.reading.rates.published import LARGEST, parse_ecb, parse_nbp

HISTORY = (
    "Date,USD,JPY,BGN,KRW,PLN,ZAR,\n"
    "2026-11-20,1.1203,176.1,N/A,1655.2,4.41,19.21,\n"
    "2026-11-19,1.1188,175.9,N/A,1650.4,4.4,19.25,\n"
)
DAILY = "Date, USD, JPY, ZAR, \n20 November 2026, 1.1203, 176.1, 19.21, \n"
XML = """<?xml version="1.0" encoding="UTF-8"?>
<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01"
 xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
<gesmes:subject>Reference rates</gesmes:subject>
<gesmes:Sender><gesmes:name>European Central Bank</gesmes:name></gesmes:Sender>
<Cube><Cube time='2026-11-20'><Cube currency='USD' rate='1.1203'/>
<Cube currency='JPY' rate='176.1'/><Cube currency='ZAR' rate='19.21'/></Cube></Cube>
</gesmes:Envelope>
"""
OF_DAY = tuple(
    Quote(date(2026, 11, 20), code, "EUR", Decimal(rate))
    for code, rate in (("JPY", "176.1"), ("USD", "1.1203"), ("ZAR", "19.21"))
)


def pack(*tables: tuple[str, bytes]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, table in tables:
            archive.writestr(name, table)
    return data.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        DAILY.encode(),
        b"\xef\xbb\xbf" + DAILY.replace("\n", "\r\n").encode(),
        pack(("eurofxref.csv", DAILY.encode())),
        XML.encode(),
    ],
)
def test_the_table_of_a_day_is_read_in_each_of_its_forms(data: bytes) -> None:
    assert parse_ecb(data) == OF_DAY


def test_the_history_is_read_oldest_first_without_what_is_missing() -> None:
    found = parse_ecb(pack(("eurofxref-hist.csv", HISTORY.encode())))
    assert [(quote.day.day, quote.currency) for quote in found] == [
        (day, code) for day in (19, 20) for code in ("JPY", "KRW", "PLN", "USD", "ZAR")
    ]
    assert found[1] == Quote(date(2026, 11, 19), "KRW", "EUR", Decimal("1650.4"))


PAGE = b"<!DOCTYPE html>\n<html><title>Maintenance</title></html>"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "found an empty file, expected a table of the European Central Bank"),
        (PAGE, "found a web page, expected a table of the European Central Bank"),
        (b"Bad gateway", "found 'Bad gateway', expected a table"),
        (b"PK\x03\x04", "the archive is damaged: File is not a zip file"),
        (pack(("x.csv", HISTORY.encode()))[:-30], "the archive is damaged"),
        (pack(("readme.txt", b"")), "the archive holds 0 tables, expected one"),
        (pack(("a.csv", b""), ("b.csv", b"")), "the archive holds 2 tables, expected one"),
        (pack(("x.csv", PAGE)), "found a web page"),
        (pack(("x.csv", b"0" * (LARGEST + 1))), "the archive unpacks to more than 20,971,520"),
        (HISTORY.encode()[:-20], "the table is cut off: its line of '2026-11-19' is too short"),
        (b"Date,USD,\n", "the table of the European Central Bank holds no rates"),
        (b"Date,USD,\n2026-11-31,1,\n", "found the day '2026-11-31'"),
        (b"Date,USD,\n2026-11-20,0,\n", "found the rate '0', expected a number above zero"),
        (b"Date,USD,\n2026-11-20,x,\n", "found the rate 'x', expected a number above zero"),
        (b"Date,USD,\n2026-11-20,\xff,\n", "is no text"),
        (XML.encode()[:-60], "the table is no sound XML"),
        (
            b'<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><eurofxref>&e;</eurofxref>',
            "holds no rates",
        ),
    ],
)
def test_what_is_no_table_is_refused_in_one_line(data: bytes, message: str) -> None:
    with pytest.raises(FetchError) as caught:
        parse_ecb(data)
    assert message in caught.value.message
    assert "\n" not in caught.value.message


TABLES = (
    '[{"table":"B","no":"046/B/NBP/2026","effectiveDate":"2026-11-18","rates":['
    '{"currency":"naira (Nigeria)","code":"NGN","mid":0.002512},'
    '{"currency":"dong (Wietnam)","code":"VND","mid":0.000139},'
    '{"currency":"SDR (MFW)","code":"XDR","mid":5.1}]}]'
)


def test_tables_of_the_polish_bank_are_kept_as_it_gives_them() -> None:
    day = date(2026, 11, 18)
    assert parse_nbp(TABLES.encode()) == (
        Quote(day, "PLN", "NGN", Decimal("0.002512")),
        Quote(day, "PLN", "VND", Decimal("0.000139")),
        Quote(day, "PLN", "XDR", Decimal("5.1")),
    )


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (PAGE, "found a web page, expected tables of Narodowy Bank Polski"),
        (TABLES.encode()[:-40], "no tables of Narodowy Bank Polski: Input data was truncated"),
        (b'[{"code":"NGN"}]', "missing required field"),
        (TABLES.replace("0.002512", "-1").encode(), "found the rate '-1'"),
        (b"[" * 100_000, "no tables of Narodowy Bank Polski"),
    ],
)
def test_what_is_no_table_of_the_polish_bank_is_refused(data: bytes, message: str) -> None:
    with pytest.raises(FetchError) as caught:
        parse_nbp(data)
    assert message in caught.value.message


@given(st.binary(max_size=200))
def test_no_bytes_break_the_readers(data: bytes) -> None:
    for head in (b"", b"PK\x03\x04", b"Date,USD,\n", b"<eurofxref>", b"["):
        for parse in (parse_ecb, parse_nbp):
            with suppress(FetchError):
                assert all(quote.rate > 0 for quote in parse(head + data))

"""Rates that a site keeps itself."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.errors import RatesError, Where
from digest.model.report import Problem
from digest.reading.rates.files import (
    Quote,
    RateFile,
    make_tables,
    parse_quotes,
    read_rate_files,
)

DAY = date(2025, 2, 4)
NAIRA = Quote(DAY, "NGN", "USD", Decimal("1478.5"))
HEAD = "date,currency,per,rate\n"


@pytest.mark.parametrize(
    "text",
    [
        "date,currency,per,rate\n2025-02-04,NGN,USD,1478.5\n",
        "date,currency,per,rate\r\n2025-02-04,NGN,USD,1478.5\r\n",
        "\ufeffDate;Currency;Per;Rate\n2025-02-04;NGN;USD;1478,5\n",
        '"date"\t"currency"\t"per"\t"rate"\n"2025-02-04"\t"NGN"\t"USD"\t"1478,5"\n',
        "# from the bank\n\nper,rate,date,note,currency\nUSD, 1478.5 ,2025-02-04,closing,NGN",
        "date,currency,per,rate\n\n# a comment\n,,,\n2025-02-04,NGN,USD,1478.5\n",
    ],
)
def test_a_table_is_read_however_a_spreadsheet_saved_it(text: str) -> None:
    assert parse_quotes(text, path="r.csv") == ([NAIRA], [])


def test_only_days_wanted_are_kept() -> None:
    text = HEAD + "2025-02-03,NGN,USD,1500\n2025-02-04,NGN,USD,1478.5\n"
    assert parse_quotes(text, path="r.csv", days={DAY}) == ([NAIRA], [])
    assert parse_quotes(text, path="r.csv", days=set()) == ([], [])


@pytest.mark.parametrize("days", [None, {date(2025, 2, 4)}])
@pytest.mark.parametrize(
    ("row", "column", "message"),
    [
        ("04/02/2025,NGN,USD,1500", 1, "the date '04/02/2025', expected one such as 2025-02-04"),
        ("2025-02-30,NGN,USD,x", 1, "the date '2025-02-30', expected one such as 2025-02-04"),
        ("2025-02-04,naira,USD,1500", 12, "the currency 'naira', expected an ISO 4217 code"),
        ("2025-02-04,NGN,,1500", 16, "the currency '', expected an ISO 4217 code"),
        ("2025-02-04,NGN,USD,", 20, "the rate '', expected a number above zero"),
        ("2025-02-04,NGN,USD,0.000", 20, "the rate '0.000', expected a number above zero"),
        ("2025-02-04,NGN,USD,-3", 20, "the rate '-3', expected a number above zero"),
        ("2025-02-04,NGN,USD,NaN", 20, "the rate 'NaN', expected a number above zero"),
        ("2025-02-04,NGN,USD,1e5", 20, "the rate '1e5', expected a number above zero"),
        ("2025-02-04,USD,USD,1", 16, "a rate of USD in itself"),
        ("2025-02-04,NGN,USD", 1, "3 cells, expected 4"),
        ("<html>", 1, "1 cells, expected 4"),
    ],
)
def test_a_bad_row_is_told_with_its_place_and_the_others_count(
    row: str, column: int, message: str, days: set[date] | None
) -> None:
    quotes, (problem,) = parse_quotes(
        f"{HEAD}{row}\n2025-02-04,NGN,USD,1478.5\n", path="content/rates/cbn.csv", days=days
    )
    assert quotes == [NAIRA]
    assert (problem.code, problem.message, problem.where) == (
        "DG032",
        message,
        Where("content/rates/cbn.csv", 2, column),
    )


def test_many_bad_rows_are_counted() -> None:
    _, problems = parse_quotes(HEAD + "nonsense\n" * 100, path="r.csv")
    assert len(problems) == 20
    assert problems[-1].message == "1 cells, expected 4; 80 more rows are wrong"


@pytest.mark.parametrize("text", ["", "# nothing\n", "day,code,rate\n", "<!doctype html>\n<p>"])
def test_a_file_without_the_columns_is_none(text: str) -> None:
    with pytest.raises(RatesError, match="expected the columns date, currency, per, rate"):
        parse_quotes(text, path="r.csv")


def write(tmp_path: Path, **files: str | bytes) -> tuple[RateFile, ...]:
    folder = tmp_path / "rates"
    folder.mkdir()
    for name, data in files.items():
        text = data.encode() if isinstance(data, str) else data
        (folder / f"{name}.csv").write_bytes(text)
    return read_rate_files(tmp_path, name="content")


def test_files_are_read_in_any_character_set(tmp_path: Path) -> None:
    text = f"# Zentralbank für Märkte\n{HEAD}2025-02-04,NGN,USD,1478.5\n"
    files = write(tmp_path, a=text, b=text.encode("utf-16"), c=text.encode("utf-8-sig"))
    assert [(file.name, file.quotes, file.problems) for file in files] == [
        (name, (NAIRA,), ()) for name in "abc"
    ]


def test_a_file_that_is_none_is_told_and_the_others_are_read(tmp_path: Path) -> None:
    bad, good = write(tmp_path, bad=b"PK\x03\x04\x00\x00", good=HEAD + "2025-02-04,NGN,USD,1478.5")
    assert good == RateFile(name="good", quotes=(NAIRA,))
    assert [type(problem) for problem in bad.problems] == [Problem]
    assert bad.quotes == ()


def test_a_link_out_of_the_site_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text(HEAD + "2025-02-04,NGN,USD,1478.5", "utf-8")
    (tmp_path / "rates").mkdir()
    (tmp_path / "rates" / "a.csv").symlink_to(tmp_path / "secret")
    (file,) = read_rate_files(tmp_path, name="content")
    assert (file.quotes, [problem.code for problem in file.problems]) == ((), ["DG010"])


def test_no_folder_is_no_file(tmp_path: Path) -> None:
    assert read_rate_files(tmp_path, name="content") == ()


def made(rows: str) -> list[tuple[str, dict[str, Decimal]]]:
    text = HEAD + "".join(f"2025-02-04,{row}\n" for row in rows.split())
    quotes, problems = parse_quotes(text, path="bank.csv")
    assert problems == []
    tables = make_tables(RateFile(name="bank", quotes=tuple(quotes)))
    assert {(one.source, *(row.day for row in one.rows)) for one in tables} <= {("bank", DAY)}
    return [(one.pivot, dict(one.rows[0].values)) for one in tables]


@pytest.mark.parametrize(
    ("rows", "tables"),
    [
        ("NGN,USD,1500 KES,USD,130", [("USD", {"NGN": 1500, "KES": 130})]),
        ("PLN,NGN,0.0025 PLN,KES,0.04", [("PLN", {"NGN": 400, "KES": 25})]),
        ("EUR,KES,0.008", [("EUR", {"KES": 125})]),
        ("KRW,USD,1450", [("USD", {"KRW": 1450})]),
        ("USD,KRW,0.0005", [("USD", {"KRW": 2000})]),
        ("NGN,EUR,1600 NGN,USD,1500", [("EUR", {"NGN": 1600}), ("USD", {"NGN": 1500})]),
        ("UGX,KES,28", [("KES", {"UGX": 28})]),
        ("NGN,USD,1500 NGN,USD,1600", [("USD", {"NGN": 1500})]),
    ],
)
def test_a_row_tells_of_the_rarer_currency(
    rows: str, tables: list[tuple[str, dict[str, int]]]
) -> None:
    expected = [
        (pivot, {code: Decimal(rate) for code, rate in one.items()}) for pivot, one in tables
    ]
    assert made(rows) == expected


@given(st.text())
def test_no_text_breaks_the_reader(text: str) -> None:
    quotes, problems = parse_quotes(HEAD + text, path="r.csv")
    assert quotes == []
    assert all(problem.where is not None for problem in problems)

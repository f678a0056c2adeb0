"""Sources of rates in their order of precedence."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from digest.config import MoneyConfig
from digest.errors import UsageError
from digest.money.rates import find_rate
from digest.reading.rates.sources import (
    FoundRates,
    Wanted,
    order_sources,
    read_rates,
    refuse_sources,
)

DAY = date(2025, 2, 4)
CODES = frozenset({"USD", "KRW", "NGN", "GBP", "AED"})
HEAD = "date,currency,per,rate\n"


def read(tmp_path: Path, *rates: str, **files: str) -> FoundRates:
    folder = tmp_path / "rates"
    folder.mkdir(exist_ok=True)
    for name, rows in files.items():
        text = HEAD + "".join(f"{row}\n" for row in rows.split())
        (folder / f"{name}.csv").write_text(text, "utf-8")
    config = MoneyConfig(rates=rates) if rates else MoneyConfig()
    wanted = Wanted(days=frozenset({DAY, date(2025, 2, 3)}), currencies=CODES)
    return read_rates(wanted, config, tmp_path)


def rate_of(found: FoundRates, base: str, quote: str) -> tuple[Decimal, date, str] | None:
    rate = find_rate(found.tables, base, quote, DAY)
    return None if rate is None else (rate.shown, rate.day, rate.source)


PINNED = "2025-02-04,KRW,USD,1400"


def test_a_file_of_the_site_is_asked_first(tmp_path: Path) -> None:
    assert rate_of(read(tmp_path), "KRW", "USD") == (Decimal("1455.45"), DAY, "ECB")
    found = read(tmp_path, pinned=PINNED)
    assert rate_of(found, "KRW", "USD") == (Decimal("1400.00"), DAY, "pinned")
    assert rate_of(found, "GBP", "USD") == (Decimal("1.24237"), DAY, "ECB")


def test_the_settings_order_the_sources(tmp_path: Path) -> None:
    found = read(tmp_path, "ecb", "files", pinned=PINNED)
    assert rate_of(found, "KRW", "USD") == (Decimal("1455.45"), DAY, "ECB")
    found = read(tmp_path, "second", "files", first=PINNED, second="2025-02-04,KRW,USD,1410")
    assert rate_of(found, "KRW", "USD") == (Decimal("1410.00"), DAY, "second")
    assert rate_of(read(tmp_path, "first"), "GBP", "USD") is None


def test_a_file_called_after_a_source_takes_its_place_first(tmp_path: Path) -> None:
    found = read(tmp_path, "ECB", ecb="2025-02-04,KRW,EUR,1500")
    assert [table.source for table in found.tables] == ["ecb", "ECB"]
    assert rate_of(found, "KRW", "EUR") == (Decimal("1500.00"), DAY, "ecb")


def test_what_the_bank_lacks_is_crossed_through_what_it_has(tmp_path: Path) -> None:
    found = read(tmp_path, NBP="2025-02-03,PLN,NGN,0.0025")
    rate = find_rate(found.tables, "NGN", "USD", DAY)
    assert rate is not None
    assert (rate.day, rate.source) == (date(2025, 2, 3), "NBP and ECB")
    zloty = find_rate(found.tables, "PLN", "USD", date(2025, 2, 3))
    assert zloty is not None
    assert abs(rate.value - zloty.value / 400) < Decimal("1E-20")


def test_a_peg_stands_before_what_a_bank_says_of_it(tmp_path: Path) -> None:
    found = read(tmp_path, NBP="2025-02-04,PLN,AED,1.2")
    assert rate_of(found, "AED", "USD") == (Decimal("3.67250"), DAY, "peg")
    pinned = read(tmp_path, pinned="2025-02-04,AED,USD,3.6")
    assert rate_of(pinned, "AED", "USD") == (Decimal("3.60000"), DAY, "pinned")


def test_nothing_is_read_for_nothing(tmp_path: Path) -> None:
    (tmp_path / "rates").mkdir()
    (tmp_path / "rates" / "bad.csv").write_bytes(b"\x00")
    wanted = Wanted(days=frozenset(), currencies=CODES)
    assert read_rates(wanted, MoneyConfig(), tmp_path) == FoundRates()


def test_bad_rows_are_told_and_the_others_count(tmp_path: Path) -> None:
    found = read(tmp_path, pinned=f"2025-02-04,KRW,USD,0 {PINNED}")
    assert [str(problem.where) for problem in found.problems] == ["content/rates/pinned.csv:2:20"]
    assert rate_of(found, "KRW", "USD") == (Decimal("1400.00"), DAY, "pinned")


def test_names_are_taken_in_any_case_and_files_once() -> None:
    found = order_sources(("files", "Ecb", "PEG"), ["b", "ECB", "A"])
    assert [(place.name, place.is_file) for place in found] == [
        ("A", True),
        ("b", True),
        ("ECB", True),
        ("ecb", False),
        ("peg", False),
    ]


def test_a_name_that_is_no_source_is_refused() -> None:
    refuse_sources(("files", "ECB", "nbp", "peg", "bank"), ["Bank"])
    with pytest.raises(UsageError, match='no source of rates "ebc"') as caught:
        refuse_sources(("ebc",), ["bank"])
    assert caught.value.hint == "known: bank, ecb, files, nbp, peg; or a file of content/rates"

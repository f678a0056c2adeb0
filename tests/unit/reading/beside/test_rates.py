"""The installed history of exchange rates."""

from datetime import date
from decimal import Decimal

import pytest

from digest.errors import RatesError, Where
from digest.model.money import RateRow, RateTable
from digest.money.rates import find_rate
from digest.reading.beside.rates import parse_ecb_rates, read_ecb_rates

TABLE = "Date,USD,KRW,\n2025-02-05,1.04,1500,\n2025-02-04,1.0335,N/A,\n"


def test_only_the_days_wanted_are_read_without_what_is_missing() -> None:
    assert parse_ecb_rates(TABLE, {"2025-02-04", "2025-02-01"}) == RateTable(
        source="ECB",
        rows=(RateRow(day=date(2025, 2, 4), values=(("USD", Decimal("1.0335")),)),),
    )


@pytest.mark.parametrize(
    ("text", "message", "line"),
    [
        ("", "found [], expected a column Date", 1),
        ("<html>", "found ['<html>'], expected a column Date", 1),
        ("Date,USD\n2025-02-04,x\n", "not a line of rates: 2025-02-04,x", 2),
        ("Date,USD\n2025-02-04,NaN\n", "a rate is not above zero: 2025-02-04,NaN", 2),
        ("Date,USD\n2025-02-04,-1\n", "a rate is not above zero: 2025-02-04,-1", 2),
    ],
)
def test_a_broken_table_names_its_line(text: str, message: str, line: int) -> None:
    with pytest.raises(RatesError) as caught:
        parse_ecb_rates(text, {"2025-02-04"})
    assert (caught.value.message, caught.value.where) == (
        message,
        Where("eurofxref-hist.zip", line),
    )


def test_no_day_reads_nothing() -> None:
    assert read_ecb_rates([]) == RateTable(source="ECB")


def test_two_trillion_won_were_1_37_billion_dollars() -> None:
    day = date(2025, 2, 4)
    rate = find_rate((read_ecb_rates([day]),), "KRW", "USD", day)
    assert rate is not None
    assert (rate.shown, rate.day, rate.source) == (Decimal("1455.45"), day, "ECB")
    assert (rate.value * 2 * 10**12).quantize(Decimal(1)) == Decimal(1374143238)


def test_a_sunday_has_the_rate_of_friday() -> None:
    day = date(2025, 2, 9)
    rate = find_rate((read_ecb_rates([day]),), "GBP", "USD", day)
    assert rate is not None
    assert rate.day == date(2025, 2, 7)


def test_rates_that_ended_and_days_outside_the_table_give_nothing() -> None:
    table = read_ecb_rates([date(2025, 2, 4), date(1990, 1, 2), date(2100, 1, 2)])
    assert find_rate((table,), "RUB", "USD", date(2025, 2, 4)) is None
    assert find_rate((table,), "GBP", "USD", date(1990, 1, 2)) is None
    assert find_rate((table,), "GBP", "USD", date(2100, 1, 2)) is None

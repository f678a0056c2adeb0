"""The installed history of exchange rates."""

from datetime import date
from decimal import Decimal

import pytest

from digest.errors import RatesError, Where
from digest.model.money import RateRow, RateTable
from digest.money.rates import find_rate
from digest.reading.rates.history import EcbHistory, parse_history

TABLE = "Date,USD,KRW,\n2025-02-05,1.04,1500,\n2025-02-04,1.0335,N/A,\n"
DAY = date(2025, 2, 4)


def read(*days: date) -> RateTable:
    return EcbHistory().rates(days, {"USD", "KRW", "GBP", "RUB"})


def test_only_days_and_currencies_wanted_are_read_without_what_is_missing() -> None:
    days = {DAY, date(2025, 2, 1)}
    assert parse_history(TABLE.splitlines(), days, {"USD", "KRW"}) == RateTable(
        source="ECB", rows=(RateRow(day=DAY, values=(("USD", Decimal("1.0335")),)),)
    )
    assert parse_history(TABLE.splitlines(), days, {"KRW"}) == RateTable(
        source="ECB", rows=(RateRow(day=DAY, values=()),)
    )


@pytest.mark.parametrize(
    ("text", "message", "line"),
    [
        ("", "found [''], expected a column Date", 1),
        ("<html>", "found ['<html>'], expected a column Date", 1),
        ("Date,USD\n2025-02-04,x\n", "not a line of rates: 2025-02-04,x", 2),
        ("Date,CHF,USD\n2025-02-04,1\n", "not a line of rates: 2025-02-04,1", 2),
        ("Date,USD\n2025-02-04,NaN\n", "not a line of rates: 2025-02-04,NaN", 2),
        ("Date,USD\n2025-02-04,-1\n", "not a line of rates: 2025-02-04,-1", 2),
    ],
)
def test_a_broken_table_names_its_line(text: str, message: str, line: int) -> None:
    with pytest.raises(RatesError) as caught:
        parse_history(text.splitlines(), {DAY}, {"USD"})
    assert (caught.value.message, caught.value.where) == (
        message,
        Where("eurofxref-hist.zip", line),
    )


def test_no_day_reads_nothing() -> None:
    assert EcbHistory().rates((), {"USD"}) == RateTable(source="ECB")


def test_the_last_day_is_that_of_the_table() -> None:
    last = EcbHistory().last_day()
    assert [row.day for row in read(last).rows] == [last]
    assert read(date.fromordinal(last.toordinal() + 1)).rows == ()


def test_the_first_day_of_the_euro_is_reached() -> None:
    (row,) = read(date(1999, 1, 4)).rows
    assert dict(row.values)["USD"] == Decimal("1.1789")


def test_two_trillion_won_were_1_37_billion_dollars() -> None:
    rate = find_rate((read(DAY),), "KRW", "USD", DAY)
    assert rate is not None
    assert (rate.shown, rate.day, rate.source) == (Decimal("1455.45"), DAY, "ECB")
    assert (rate.value * 2 * 10**12).quantize(Decimal(1)) == Decimal(1374143238)


def test_a_sunday_has_the_rate_of_friday() -> None:
    sunday = date(2025, 2, 9)
    rate = find_rate((read(date(2025, 2, 6), date(2025, 2, 7), sunday),), "GBP", "USD", sunday)
    assert rate is not None
    assert rate.day == date(2025, 2, 7)


def test_rates_that_ended_and_days_outside_the_table_give_nothing() -> None:
    table = read(DAY, date(1990, 1, 2), date(2100, 1, 2))
    assert find_rate((table,), "RUB", "USD", DAY) is None
    assert find_rate((table,), "GBP", "USD", date(1990, 1, 2)) is None
    assert find_rate((table,), "GBP", "USD", date(2100, 1, 2)) is None

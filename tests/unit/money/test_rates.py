"""The rate of a day, from several tables."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.model.money import RateRow, RateTable
from digest.money.pegs import PEG_TABLE
from digest.money.rates import Ages, find_rate, has_rates

DAY = date(2025, 2, 5)


def table(source: str, pivot: str = "EUR", **rates: dict[int, str]) -> RateTable:
    """Return a table: for each currency the rates of days so many days before the article's."""
    ages = sorted({age for found in rates.values() for age in found}, reverse=True)
    rows = tuple(
        RateRow(
            day=DAY - timedelta(age),
            values=tuple(
                (code, Decimal(found[age])) for code, found in sorted(rates.items()) if age in found
            ),
        )
        for age in ages
    )
    return RateTable(source=source, pivot=pivot, rows=rows)


def look(
    base: str, quote: str, *tables: RateTable, day: date = DAY
) -> tuple[Decimal, int, str] | None:
    rate = find_rate(tables, base, quote, day)
    return None if rate is None else (rate.shown.normalize(), (day - rate.day).days, rate.source)


ECB = table("ECB", USD={0: "1.04", 1: "1.03", 2: "1.02"}, PLN={0: "4.2", 1: "4.1", 2: "4"})


def test_the_first_table_with_a_fresh_rate_is_taken() -> None:
    own, bank = table("own", KRW={6: "1400"}), table("bank", KRW={0: "1500"})
    assert look("EUR", "KRW", own, bank) == (Decimal(1400), 6, "own")
    assert look("EUR", "KRW", bank, own) == (Decimal(1500), 0, "bank")


def test_a_fresh_rate_goes_before_an_old_one() -> None:
    own, bank = table("own", KRW={8: "1400"}), table("bank", KRW={0: "1500"})
    assert look("EUR", "KRW", own, bank) == (Decimal(1500), 0, "bank")
    assert look("EUR", "KRW", own) == (Decimal(1400), 8, "own")


@pytest.mark.parametrize(("age", "found"), [(0, True), (31, True), (32, False), (-1, False)])
def test_rates_of_other_times_are_not_used(age: int, found: bool) -> None:  # noqa: FBT001
    assert (look("EUR", "KRW", table("bank", KRW={age: "1500"})) is not None) is found


def test_a_cross_rate_is_of_the_older_side_s_day() -> None:
    weekly = table("NBP", "PLN", NGN={2: "400"})
    assert look("NGN", "USD", ECB, weekly) == (
        (Decimal(1600) / Decimal("1.02")).quantize(Decimal("0.01")),
        2,
        "NBP and ECB",
    )


def test_a_day_without_one_side_takes_the_nearest_that_is_not_later() -> None:
    weekly = table("NBP", "PLN", NGN={6: "400"})
    assert look("NGN", "USD", ECB, weekly) == (Decimal("1615.38"), 6, "NBP and ECB")


def test_two_currencies_of_one_table_need_no_euro() -> None:
    own = table("own", "USD", KES={0: "130"}, UGX={0: "3900"})
    assert look("KES", "UGX", own) == (Decimal(30), 0, "own")
    assert look("KES", "USD", own) == (Decimal(130), 0, "own")


def test_tables_that_point_at_each_other_end() -> None:
    there, back = table("a", "KES", UGX={0: "30"}), table("b", "UGX", KES={0: "0.03"})
    assert look("KES", "EUR", there, back) is None
    assert look("UGX", "USD", there, back, ECB) is None
    rescue = table("c", USD={0: "1"}, UGX={0: "4000"})
    assert look("KES", "USD", there, back, rescue) == (
        (Decimal(4000) * Decimal("0.03")).normalize(),
        0,
        "b and c",
    )


def test_a_table_names_its_place_among_the_pegs() -> None:
    dear = table("own", "USD", AED={0: "4"})
    assert look("AED", "USD", PEG_TABLE, dear) == (Decimal("3.6725"), 0, "peg")
    assert look("AED", "USD", dear, PEG_TABLE) == (Decimal(4), 0, "own")


def test_a_currency_in_itself_has_no_rate() -> None:
    assert look("EUR", "EUR", ECB) is None
    assert look("USD", "USD", ECB, PEG_TABLE) is None


def test_the_first_and_the_last_days_there_are_do_no_harm() -> None:
    for day in (date.min, date.max):
        assert find_rate((ECB,), "USD", "EUR", day) is None
        assert not has_rates((ECB, PEG_TABLE), day=day, max_age=31)
    assert has_rates((PEG_TABLE, ECB), day=DAY)


DAYS = st.dictionaries(st.integers(-40, 40), st.sampled_from(["0.5", "2", "3"]), max_size=6)


@given(DAYS, DAYS, DAYS, st.integers(0, 10), st.integers(0, 40))
def test_no_rate_is_of_a_later_day_or_too_old(
    won: dict[int, str], dollar: dict[int, str], naira: dict[int, str], fresh: int, oldest: int
) -> None:
    tables = (table("a", KRW=won, USD=dollar), table("b", "USD", NGN=naira, KRW=dollar))
    ages = Ages(fresh=fresh, oldest=max(fresh, oldest))
    for base, quote in (("KRW", "USD"), ("NGN", "EUR"), ("NGN", "KRW")):
        rate = find_rate(tables, base, quote, DAY, ages=ages)
        back = find_rate(tables, quote, base, DAY, ages=ages)
        assert (rate is None) == (back is None)
        if rate is not None and back is not None:
            assert 0 <= (DAY - rate.day).days <= ages.oldest
            assert abs(rate.value * back.value - 1) < Decimal("1E-20")
            assert rate.shown >= 1

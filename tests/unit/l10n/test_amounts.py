"""Amounts as newspapers write them."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.extraction.figures.find import find_figures
from digest.l10n.amounts import (
    SIGNS,
    STYLES,
    write_money,
    write_money_range,
    write_rate,
)
from digest.model.money import Money, Rate
from tests.helpers import Case, each_case


@each_case("amounts")
def test_amounts_in_every_style(case: Case) -> None:
    amount, currency = case.given.split()
    money = Money(Decimal(amount), currency)
    written = (f"{style} {write_money(money, style=style)}" for style in STYLES)
    assert " | ".join(written).replace("\u00a0", " ") == case.expected


@pytest.mark.parametrize(
    ("locale", "expected"),
    [
        ("de", "1,37\u00a0Mrd.\u00a0$"),
        ("fr", "1,37\u00a0Md\u00a0$"),
        ("ko", "$13.7억"),
        ("en-GB", "$1.37bn"),
        ("xx", "$1.37bn"),
    ],
)
def test_amounts_in_other_languages(locale: str, expected: str) -> None:
    assert write_money(Money(Decimal(1374143238), "USD"), locale=locale) == expected


def test_an_amount_is_never_more_exact_than_its_step() -> None:
    money = Money(Decimal(1374143238), "USD")
    assert write_money(money, step=Decimal(100_000_000)) == "$1.4bn"
    assert write_money(money, step=Decimal(10_000_000_000)) == "$1bn"


def test_ranges_share_their_sign() -> None:
    low, high = Money(Decimal(3_300_000_000), "EUR"), Money(Decimal(3_400_000_000), "EUR")
    assert write_money_range(low, high) == "€3.3bn–3.4bn"
    assert write_money_range(low, high, style="ap") == "3.3–3.4 billion euros"
    assert write_money_range(low, low) == "€3.3bn"
    assert write_money_range(Money(Decimal(500_000), "EUR"), high) == "€500,000–3.4bn"


@pytest.mark.parametrize(
    ("base", "value", "shown", "expected"),
    [
        ("KRW", "0.000687", "1455.45", "1,455.45 won to the dollar"),
        ("GBP", "1.2424", "1.2424", "1.2424 dollars to the pound"),
        ("HUF", "0.002538", "393.95", "HUF 393.95 = USD 1"),
    ],
)
def test_rates_are_written_as_the_weaker_for_one_of_the_stronger(
    base: str, value: str, shown: str, expected: str
) -> None:
    rate = Rate(
        base=base,
        quote="USD",
        value=Decimal(value),
        shown=Decimal(shown),
        day=date(2025, 2, 4),
        source="ECB",
    )
    assert write_rate(rate) == expected
    assert write_rate(rate, locale="de").endswith(" 1")


@given(
    st.integers(min_value=10_000, max_value=10**15),
    st.sampled_from(sorted(SIGNS)),
    st.sampled_from(["economist", "guardian", "ft", "ap"]),
)
def test_what_is_written_is_read_back_within_its_rounding(
    amount: int, currency: str, style: str
) -> None:
    written = write_money(Money(Decimal(amount), currency), style=style)
    (figure,) = find_figures(f"The mill costs {written} in all")
    assert figure.unit == currency
    assert abs(figure.low - amount) <= Decimal(amount) * Decimal("0.0051")


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**18), max_value=10**18))
def test_every_amount_can_be_written(amount: Decimal) -> None:
    for style in STYLES:
        for locale in ("en", "de", "ja"):
            assert write_money(Money(amount, "JPY"), style=style, locale=locale)

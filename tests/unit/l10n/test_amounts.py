"""Amounts as newspapers write them."""

import re
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.l10n.amounts import write_money, write_rate
from digest.l10n.ranges import write_money_range
from digest.l10n.styles import STYLES
from digest.model.money import Money, Rate
from tests.helpers import Case, each_case


@each_case("amounts")
def test_amounts_in_every_style(case: Case) -> None:
    amount, currency = case.given.split()
    money = Money(Decimal(amount), currency)
    written = (f"{style} {write_money(money, style=style)}" for style in STYLES)
    assert " | ".join(written).replace("\u00a0", " ") == case.expected


@pytest.mark.parametrize(
    ("locale", "short", "long"),
    [
        ("de", "1,37 Mrd. $", "1,37 Milliarden US-Dollar"),
        ("fr", "1,37 Md $US", "1,37 milliard de dollars des États-Unis"),
        ("es", "1,37 mil millones US$", "1,37 mil millones de dólares estadounidenses"),
        ("pt-BR", "US$ 1,37 bi", "1,37 bilhão de dólares americanos"),
        ("it", "1,37 Mld USD", "1,37 miliardi di dollari statunitensi"),
        ("pl", "1,37 mld USD", "1,37 miliarda dolarów amerykańskich"),
        ("ru", "1,37 млрд $", "1,37 миллиарда долларов США"),
        ("ar-EG", "\u200f1٫37 مليار US$", "1٫37 مليار دولار أمريكي"),
        ("he", "\u200f\u200f1.37 מיליארד \u200f$", "\u200f1.37 מיליארד דולר אמריקאי"),
        ("ko", "13.7억 달러", "13.7억 달러"),
        ("ja", "13.7億ドル", "13.7億ドル"),
        ("zh", "13.7亿美元", "13.7亿美元"),
        ("en-GB", "$1.37bn", "$1.37 billion"),
        ("en-ZA", "$1.37bn", "$1.37 billion"),
        ("xx", "$1.37bn", "$1.37 billion"),
    ],
)
def test_amounts_in_other_languages(locale: str, short: str, long: str) -> None:
    money = Money(Decimal(1374143238), "USD")
    written = (write_money(money, locale=locale, style=style) for style in ("economist", "ap"))
    spaces = str.maketrans({"\u00a0": " ", "\u202f": " "})
    assert [text.translate(spaces) for text in written] == [short, long]


@pytest.mark.parametrize(
    ("amount", "currency", "expected"),
    [
        (12_500_000_000, "INR", "₹1,250 crore"),
        (2_000_000_000_000, "INR", "₹2 lakh crore"),
        (350_000, "INR", "₹3.5 lakh"),
        (12_500_000_000, "USD", "$12.5bn"),
        (90_000, "INR", "₹90,000"),
    ],
)
def test_indian_papers_count_rupees_in_crores(amount: int, currency: str, expected: str) -> None:
    assert write_money(Money(Decimal(amount), currency), locale="en-IN") == expected


@pytest.mark.parametrize(
    ("amount", "two", "three"),
    [
        ("1374143238", "$1.4bn", "$1.37bn"),
        ("999950000000", "$1trn", "$1trn"),
        ("99822.03", "$100,000", "$99,800"),
        ("996500", "$1m", "$996,000"),
        ("412.34", "$410", "$412"),
        ("33.2198", "$33", "$33.20"),
        ("1.6234", "$1.60", "$1.62"),
        ("0.0860", "$0.086", "$0.086"),
        ("-2514000", "−$2.5m", "−$2.51m"),
    ],
)
def test_an_amount_has_the_figures_that_it_is_worth(amount: str, two: str, three: str) -> None:
    money = Money(Decimal(amount), "USD")
    assert [write_money(money, digits=digits) for digits in (2, 3)] == [two, three]


def test_currencies_of_one_sign_are_written_with_their_codes() -> None:
    written = [write_money(Money(Decimal(10**9), code), locale="fr") for code in ("XAF", "XOF")]
    assert written == ["1\u00a0Md\u00a0XAF", "1\u00a0Md\u00a0XOF"]


@pytest.mark.parametrize(
    ("amount", "currency", "locale", "expected"),
    [
        ("5000000", "USD", "en-AU", "US$5m"),
        ("5000000", "USD", "en-IN", "$5m"),
        ("5000000", "ILS", "en-AU", "₪5m"),
        ("45", "COP", "en", "45 Colombian pesos"),
        ("2.985", "HUF", "en", "HUF\u00a02.98"),
        ("-2500000", "ILS", "ar", "\u200f−2.5\u00a0مليون\u00a0₪"),
        ("45000000000", "USD", "hi", "$45 अरब"),
    ],
)
def test_an_amount_is_what_readers_take_it_for(
    amount: str, currency: str, locale: str, expected: str
) -> None:
    assert write_money(Money(Decimal(amount), currency), locale=locale) == expected


def test_the_names_of_money_in_english_are_those_of_plain_english() -> None:
    written = write_money(Money(Decimal(45), "ILS"), locale="en-AU", style="ap")
    assert written == "45 Israeli new shekels"


def test_yen_have_no_decimals() -> None:
    assert write_money(Money(Decimal("33.2198"), "JPY"), digits=3) == "¥33"
    assert write_money(Money(Decimal("9.49"), "JPY"), digits=2) == "¥9"


def test_sizes_that_a_library_writes_wrongly_are_digits() -> None:
    assert (
        write_money(Money(Decimal(1_400_000_000), "KES"), locale="sw") == "Ksh\u00a01,400,000,000"
    )


def test_ranges_share_their_sign() -> None:
    low, high = Money(Decimal(3_300_000_000), "EUR"), Money(Decimal(3_400_000_000), "EUR")
    assert write_money_range(low, high) == "€3.3bn–3.4bn"
    assert write_money_range(low, high, style="ap") == "3.3–3.4 billion euros"
    assert write_money_range(low, low) == "€3.3bn"
    assert write_money_range(low, high, digits=1) == "€3bn"
    assert write_money_range(Money(Decimal(500_000), "EUR"), high) == "€500,000–3.4bn"
    thousand = Money(Decimal(544), "USD"), Money(Decimal(1632), "USD")
    assert write_money_range(*thousand, style="compact", digits=3) == "$544–$1.63K"
    crores = Money(Decimal("2.36E13"), "INR"), Money(Decimal("2.83E13"), "INR")
    assert write_money_range(*crores, locale="en-IN", digits=3) == "₹23.6–28.3 lakh crore"
    pence = Money(Decimal("0.45"), "GBP"), Money(Decimal("4.50"), "GBP")
    assert write_money_range(*pence) == "45p–£4.50"
    rand = Money(Decimal(12), "ZAR"), Money(Decimal(24), "ZAR")
    assert write_money_range(*rand) == "R12–R24"
    clipped = Money(Decimal("3.10"), "EUR"), Money(Decimal(31), "EUR")
    assert write_money_range(*clipped) == "€3.10–31.00"
    loss = Money(Decimal(-3_400_000), "EUR")
    assert write_money_range(loss, high) == "−€3.4m – €3.4bn"


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
    st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**18), max_value=10**18),
    st.sampled_from([None, 1, 2, 3]),
)
def test_every_amount_can_be_written(amount: Decimal, digits: int | None) -> None:
    for style in STYLES:
        for locale in ("en", "en-IN", "de", "fr", "ar-EG", "ja", "sw"):
            assert write_money(Money(amount, "JPY"), style=style, locale=locale, digits=digits)


@given(st.decimals(min_value=1, max_value=10**14, places=2), st.integers(1, 3))
def test_no_size_is_written_beyond_the_next_one(amount: Decimal, digits: int) -> None:
    for style, words in (("compact", "KMBT"), ("economist", "mbt")):
        written = write_money(Money(amount, "USD"), style=style, digits=digits)
        number = re.match(rf"\$([\d.,]+)[{words}]", written)
        if number is not None:
            assert 1 <= Decimal(number[1].replace(",", "")) < 1000

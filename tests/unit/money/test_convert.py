"""Amounts in the currencies that readers think in."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.config import MoneyConfig
from digest.extraction.figures.find import find_figures
from digest.extraction.figures.printed import find_own_rates
from digest.lexicon.currencies import CODES, FAMILIES, SIGNS, WORDS, find_members
from digest.lexicon.money_letters import PREFIXES, SCALED_PREFIXES
from digest.model.entry import Check, Figure
from digest.model.money import Conversion, Money, Rate, RateRow, RateTable
from digest.money.convert import Occasion, convert_figures
from digest.money.currencies import EURO_RATES, has_ended
from digest.money.pegs import PEG_TABLE, PEGS
from digest.money.rates import find_rate, make_finder
from digest.value import replace
from tests.drafts import write_article

DAY = date(2025, 2, 4)
RATES = RateTable(
    source="ECB",
    rows=(
        RateRow(day=date(2025, 1, 31), values=(("KRW", Decimal(1500)), ("USD", Decimal("1.05")))),
        RateRow(
            day=DAY,
            values=(
                ("GBP", Decimal("0.8")),
                ("KRW", Decimal(1500)),
                ("USD", Decimal("1.00")),
                ("ZAR", Decimal(20)),
            ),
        ),
    ),
)


def _convert(text: str, day: date | None = DAY, config: MoneyConfig | None = None) -> Figure:
    config = config or MoneyConfig()
    find = make_finder((RATES, PEG_TABLE), config)
    (figure,) = convert_figures(find_figures(text), find, config, Occasion(day=day))
    return figure


def test_an_amount_is_converted_at_the_rate_of_its_day() -> None:
    figure = _convert("The mill costs 3 billion won")
    rate = Rate(
        base="KRW",
        quote="USD",
        value=Decimal("0.0006666666666666666666666666667"),
        shown=Decimal("1500.00"),
        day=DAY,
        source="ECB",
    )
    amount = Money(Decimal("2000000.000000000000000000000"), "USD")
    assert figure.conversions == (Conversion(low=amount, high=amount, rate=rate, digits=2),)
    assert figure.check_note is None


def test_a_range_is_converted_at_both_ends() -> None:
    figure = _convert("The mill costs €2m to €3m")
    conversion = figure.conversions[0]
    assert (conversion.low.amount, conversion.high.amount) == (
        Decimal(2_000_000),
        Decimal(3_000_000),
    )


def test_other_currencies_are_added_and_its_own_left_out() -> None:
    config = MoneyConfig(also=("ZAR", "KRW"))
    figure = _convert("The mill costs 3 billion won", config=config)
    assert [one.low.currency for one in figure.conversions] == ["USD", "ZAR"]
    dollars = _convert("The mill costs $3m", config=config)
    assert [one.low.currency for one in dollars.conversions] == ["ZAR", "KRW"]


def test_a_weekend_takes_the_last_day_before_and_never_a_later_one() -> None:
    assert _convert("It costs 3 billion won", day=date(2025, 2, 9)).conversions[0].rate.day == DAY
    before = _convert("It costs 3 billion won", day=date(2025, 2, 3)).conversions[0].rate
    assert before.day == date(2025, 1, 31)


@pytest.mark.parametrize(
    ("text", "day", "note"),
    [
        ("It costs 3 billion won", None, "not converted to USD: the article has no date"),
        (
            "It costs 3 billion won",
            date(2025, 3, 20),
            "not converted to USD: no rate for KRW on 2025-03-20 or shortly before",
        ),
        (
            "It costs 3 billion naira",
            DAY,
            "not converted to USD: no rate for NGN on 2025-02-04 or shortly before",
        ),
    ],
)
def test_what_cannot_be_converted_says_why(text: str, day: date | None, note: str) -> None:
    figure = _convert(text, day=day)
    assert (figure.conversions, figure.check_note) == ((), note)


def test_shares_counts_and_exchange_rates_stay_as_they_are() -> None:
    figures = find_figures("Sales of 40 mills rose 5% ($1 = 1,450 won)")
    assert len(figures) == 3
    find = make_finder((RATES,), MoneyConfig())
    assert convert_figures(figures, find, MoneyConfig(), Occasion(day=DAY)) == figures


@pytest.mark.parametrize(
    ("text", "check", "note"),
    [
        ("It costs 3 billion won ($2m)", Check.AGREES, None),
        ("It costs 3 billion won ($2.02m)", Check.AGREES, None),
        ("It costs 3 billion won ($2.05m)", Check.AGREES, None),
        (
            "It costs 3 billion won ($2.25m)",
            Check.DIFFERS,
            "the article's $2.25m is 12% too high (ECB rate of 2025-02-04)",
        ),
        (
            "It costs 3 billion won ($20m)",
            Check.DIFFERS,
            "the article's $20m is 10 times too high (ECB rate of 2025-02-04)",
        ),
        (
            "It costs 3 billion won ($2,000)",
            Check.DIFFERS,
            "the article's $2,000 is 1,000 times too low (ECB rate of 2025-02-04)",
        ),
        (
            "It costs 3.00 billion won ($2.50m)",
            Check.DIFFERS,
            "the article's $2.50m is 25% too high (ECB rate of 2025-02-04)",
        ),
        (
            "It costs 3.00 billion won ($7.00m)",
            Check.DIFFERS,
            "the article's $7.00m is 3.5 times too high (ECB rate of 2025-02-04)",
        ),
        ("It costs between €100m ($99m) and €140m", Check.AGREES, None),
        ("It costs €100m to €140m ($100m to $140m)", Check.AGREES, None),
        (
            "It costs 3 billion naira ($2m)",
            Check.UNCHECKED,
            "not checked: no rate for NGN in USD on 2025-02-04",
        ),
    ],
)
def test_the_articles_own_conversion_is_checked(text: str, check: Check, note: str | None) -> None:
    figure = _convert(text)
    assert (figure.check, figure.check_note) == (check, note)


def _find_own(text: str, day: date | None) -> tuple[Rate, ...]:
    return find_own_rates(find_figures(text), write_article(text), day)


def _check(
    text: str, tables: Sequence[RateTable] = (RATES,), *, day: date = DAY, own: str = ""
) -> tuple[Check, str | None]:
    config = MoneyConfig()
    (figure,) = find_figures(text)
    occasion = Occasion(day=day, own=_find_own(own, day))
    (figure,) = convert_figures((figure,), make_finder(tables, config), config, occasion)
    return figure.check, figure.check_note


LAST_YEAR = RateTable(
    source="ECB",
    rows=(RateRow(day=date(2024, 2, 5), values=(("KRW", Decimal(1200)), ("USD", Decimal(1)))),),
)
AUTUMN = RateTable(
    source="ECB",
    rows=(RateRow(day=date(2024, 11, 29), values=(("KRW", Decimal(1111)), ("USD", Decimal(1)))),),
)
LATER = RateTable(
    source="ECB",
    rows=(RateRow(day=date(2026, 1, 30), values=(("KRW", Decimal(2000)), ("USD", Decimal(1)))),),
)
DOLLARS = RateTable(
    source="ECB",
    rows=(
        RateRow(
            day=DAY,
            values=(
                ("AUD", Decimal("1.5")),
                ("CAD", Decimal("1.4")),
                ("KRW", Decimal(1500)),
                ("USD", Decimal(1)),
            ),
        ),
    ),
)


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("It costs 3 billion won ($200m)", "$200m is 100 times too high"),
        ("It costs 3 billion won ($2)", "$2 is 1,000,000 times too low"),
        ("It costs €3bn ($2bn)", "$2bn is 33% too low"),
        ("It costs 3.00bn won ($18.5m)", "$18.5m is about 10 times too high"),
        ("It costs A$3.00bn (US$3.00bn)", "US$3.00bn fits an amount in USD, not AUD"),
        ("It costs 3.00bn won (€3.00bn)", "€3.00bn repeats the number without converting it"),
        ("It costs 3.00bn won ($2.70m)", "$2.70m fits the rate of 2024-11-29"),
        ("It costs 3.00bn won ($1.50m)", "$1.50m fits the rate of 2026-01-30"),
        ("It costs A$3.00bn ($4.50bn)", "$4.50bn takes the rate the wrong way round"),
        ("It costs C$3.00bn ($2.00bn)", "$2.00bn fits an amount in AUD, not CAD"),
        ("It costs 3.00bn won ($3.00m)", "$3.00m fits as AUD, not USD"),
        ("It costs 3.00bn won ($2.50m)", "$2.50m fits the rate of 2024-02-05"),
        ("It costs 3.00bn won ($2.30m)", "$2.30m is 15% too high"),
    ],
)
def test_a_conversion_that_differs_has_its_likely_cause(text: str, cause: str) -> None:
    wanted = (Check.DIFFERS, f"the article's {cause} (ECB rate of 2025-02-04)")
    tables = (replace(DOLLARS, rows=(*LAST_YEAR.rows, *AUTUMN.rows, *DOLLARS.rows, *LATER.rows)),)
    assert _check(text, tables) == wanted


TEN = "10 times too high (ECB rate of 2025-02-04)"


@pytest.mark.parametrize(
    ("said", "check", "note"),
    [
        ("($2.00m; £1.60m)", Check.AGREES, None),
        ("($2.00m, or £16.0m)", Check.DIFFERS, "£16.0m is 10 times too high"),
        ("($20.0m / £1.60m / R40m)", Check.DIFFERS, "$20.0m is 10 times too high"),
        ("($2.00m; £1.60m; 3bn naira)", Check.UNCHECKED, None),
        ("(3bn naira; £16.0m)", Check.DIFFERS, "£16.0m is 10 times too high"),
        (
            "($20.0m; £16.0m)",
            Check.DIFFERS,
            f"$20.0m is {TEN}; the article's £16.0m is 10 times too high",
        ),
    ],
)
def test_of_several_conversions_the_worst_is_told(
    said: str, check: Check, note: str | None
) -> None:
    found = _check(f"It costs 3.00 billion won {said}")
    missing = "not checked: no rate for KRW in NGN on 2025-02-04"
    told = f"the article's {note} (ECB rate of 2025-02-04)" if note else None
    assert found == (check, missing if check is Check.UNCHECKED else told)


def test_a_rate_that_is_not_fresh_never_calls_an_article_wrong() -> None:
    late = date(2025, 2, 20)
    assert _check("It costs 3 billion won ($20m)", day=late) == (
        Check.UNCHECKED,
        "not checked: the last rate known for KRW in USD is of 2025-02-04",
    )
    assert _check("It costs 3 billion won ($2m)", day=late) == (Check.AGREES, None)


@pytest.mark.parametrize(
    ("text", "own", "check", "note"),
    [
        ("It costs 3bn naira ($2m)", "($1 = 1,500 naira)", Check.AGREES, None),
        (
            "It costs 3bn naira ($20m)",
            "($1 = 1,500 naira)",
            Check.DIFFERS,
            "the article's $20m is 10 times too high (its own rate)",
        ),
        ("It costs 3.00bn won ($2.50m)", "($1 = 1,200 won)", Check.AGREES, None),
        ("It costs 3.00bn won ($2.00m)", "($1 = 1,200 won)", Check.AGREES, None),
        ("It costs 3bn naira ($2m)", "(1 euro = 1,500 naira)", Check.UNCHECKED, None),
        ("It costs €3.00bn ($3.26bn)", "($1 = 0.92 euros)", Check.AGREES, None),
    ],
)
def test_the_rate_that_the_article_prints_checks_it(
    text: str, own: str, check: Check, note: str | None
) -> None:
    missing = "not checked: no rate for NGN in USD on 2025-02-04"
    assert _check(text, own=own) == (check, missing if check is Check.UNCHECKED else note)


def test_the_rate_that_an_article_without_a_date_prints_checks_it() -> None:
    own = _find_own("($1 = 126 yen)", None)
    config = MoneyConfig()
    figures = find_figures("It paid two billion yen ($15.8 million)")
    find = make_finder((RATES,), config)
    (figure,) = convert_figures(figures, find, config, Occasion(day=None, own=own))
    assert (figure.check, figure.check_note) == (Check.AGREES, None)


def _at_own(text: str, own: str, *, day: date | None = DAY, year: int | None = None) -> Figure:
    config = MoneyConfig()
    occasion = Occasion(day=day, own=_find_own(own, day), years=(year,))
    find = make_finder((RATES,), config)
    (figure,) = convert_figures(find_figures(text), find, config, occasion)
    return figure


def test_an_amount_is_converted_at_the_rate_that_its_article_prints_where_nobody_sets_one() -> None:
    figure = _at_own("The mill costs 50 billion dong", "($1 = 25,000 dong)")
    rate = Rate(
        base="VND",
        quote="USD",
        value=Decimal("0.00004"),
        shown=Decimal(25000),
        day=DAY,
        source="the article",
    )
    amount = Money(Decimal(2_000_000), "USD")
    assert figure.conversions == (Conversion(low=amount, high=amount, rate=rate, digits=2),)
    assert figure.check_note is None


def test_the_rate_that_an_article_prints_stands_behind_ours() -> None:
    (conversion,) = _at_own("The mill costs 3 billion won", "($1 = 1,000 won)").conversions
    assert conversion.rate.source == "ECB"


@pytest.mark.parametrize(
    ("own", "day", "year"),
    [
        ("(1 euro = 27,000 dong)", DAY, None),
        ("($1 = 25,000 dong)", None, None),
        ("($1 = 25,000 dong)", DAY, 2021),
    ],
)
def test_the_rate_that_an_article_prints_is_of_its_day_and_its_currencies(
    own: str, day: date | None, year: int | None
) -> None:
    assert _at_own("The mill costs 50 billion dong", own, day=day, year=year).conversions == ()


def _past(text: str, year: int | None, *, asked: bool = False) -> Figure:
    config = MoneyConfig()
    rows = (RateRow(day=date(2019, 6, 28), values=(("USD", Decimal("1.14")),)), *RATES.rows)
    find = make_finder((replace(RATES, rows=rows),), config)
    occasion = Occasion(day=DAY, years=(year,), past=asked)
    (figure,) = convert_figures(find_figures(text), find, config, occasion)
    return figure


def test_an_amount_of_an_earlier_year_is_converted_only_when_asked() -> None:
    figure = _past("It paid €3bn", 2019)
    assert (figure.conversions, figure.check_note) == (
        (),
        "not converted: it is an amount of 2019",
    )
    (conversion,) = _past("It paid €3bn", 2019, asked=True).conversions
    assert (conversion.high.amount, conversion.rate.day) == (
        Decimal(3_420_000_000),
        date(2019, 6, 28),
    )


def test_a_conversion_of_an_earlier_year_is_never_called_wrong() -> None:
    figure = _past("It paid €3bn ($4bn)", 2019)
    assert (figure.check, figure.check_note) == (
        Check.UNCHECKED,
        "not checked: it is an amount of 2019",
    )


def test_a_currency_that_the_euro_replaced_is_of_the_past() -> None:
    figure = _past("It paid DM195,583", None)
    assert (figure.conversions, figure.check_note) == (
        (),
        "not converted: the euro replaced DEM on 1999-01-01",
    )
    (conversion,) = _past("It paid DM195,583", None, asked=True).conversions
    assert conversion.high.rounded == Decimal("100000.00")


@pytest.mark.parametrize(
    ("text", "digits"),
    [("2 trillion won", 2), ("2.15 trillion won", 3), ("R129.99", 3), ("€12m-€15m", 2)],
)
def test_a_conversion_is_worth_the_digits_of_its_amount(text: str, digits: int) -> None:
    assert _convert(f"It costs {text}").conversions[0].digits == digits


def test_without_a_date_nothing_is_checked() -> None:
    figure = _convert("It costs 3 billion won ($2m)", day=None)
    assert (figure.check, figure.check_note) == (
        Check.UNCHECKED,
        "not checked: the article has no date",
    )


def test_a_rate_and_its_inverse_multiply_to_one() -> None:
    one = find_rate((RATES,), "KRW", "ZAR", DAY)
    other = find_rate((RATES,), "ZAR", "KRW", DAY)
    assert one is not None
    assert other is not None
    assert abs(one.value * other.value - 1) < Decimal("1E-24")
    assert one.shown == other.shown == Decimal("75.0000")


def test_a_currency_that_the_euro_replaced_has_its_fixed_rate_after_and_none_before() -> None:
    rate = find_rate((RATES,), "DEM", "EUR", DAY)
    assert rate is not None
    assert rate.shown == Decimal("1.95583")
    assert find_rate((RATES,), "BGN", "EUR", DAY) is None


@given(st.integers(min_value=1, max_value=10**15))
def test_conversion_keeps_the_size(amount: int) -> None:
    figure = _convert(f"It costs R{amount:,}.00")
    assert figure.conversions[0].low.amount == Decimal(amount) / 20


def test_the_euro_ends_a_currency_on_its_day() -> None:
    assert not has_ended("HRK", date(2022, 12, 31))
    assert has_ended("HRK", date(2023, 1, 1))
    assert not has_ended("USD", date(2025, 1, 1))


def test_every_name_of_money_means_a_known_code() -> None:
    names = {*SIGNS.values(), *PREFIXES.values(), *SCALED_PREFIXES.values(), *WORDS.values()}
    members = {code for name in names for code in find_members(name)}
    assert members | set(EURO_RATES) <= CODES | {"HRK"}
    assert all("" in members for members in FAMILIES.values())


@pytest.mark.parametrize(
    ("text", "code", "amount", "day", "source"),
    [
        ("It costs AED 36.725m", "USD", "10000000", DAY, "peg"),
        ("It costs 750 million Saudi riyals", "USD", "200000000", date(2025, 6, 1), "peg"),
        ("It costs $5m", "QAR", "18200000", date(2025, 6, 1), "peg"),
        ("It costs BHD 3.76m", "JOD", "7090000", date(2025, 6, 1), "peg"),
        ("It costs XOF 655,957", "EUR", "1000", date(2025, 6, 1), "peg"),
        ("It costs XOF 655,957", "GBP", "800", DAY, "ECB and peg"),
        ("It costs NAD 5 million", "ZAR", "5000000", DAY, "peg"),
        ("It costs NAD 5 million", "EUR", "250000", DAY, "ECB and peg"),
    ],
)
def test_a_pegged_currency_is_converted_at_its_peg(
    text: str, code: str, amount: str, day: date, source: str
) -> None:
    (conversion,) = _convert(text, day, MoneyConfig(base=code)).conversions
    assert (conversion.low.rounded, conversion.rate.source) == (Decimal(amount), source)


@pytest.mark.parametrize(
    ("currency", "day"),
    [
        ("MYR", date(2005, 7, 21)),
        ("MYR", date(1998, 9, 1)),
        ("LBP", date(2019, 10, 1)),
        ("ARS", date(2002, 1, 1)),
        ("QAR", date(2001, 6, 30)),
        ("KWD", DAY),
    ],
)
def test_a_currency_floats_outside_the_days_of_its_peg(currency: str, day: date) -> None:
    assert find_rate((RateTable(source="ECB"), PEG_TABLE), currency, "USD", day) is None


def test_the_rate_of_a_pegged_currency_is_of_the_day_itself() -> None:
    rate = find_rate((RATES, PEG_TABLE), "OMR", "USD", date(2025, 3, 1))
    assert rate is not None
    assert (rate.day, rate.shown, rate.source) == (date(2025, 3, 1), Decimal("2.60078"), "peg")


def test_every_peg_is_held_to_a_currency_that_floats() -> None:
    assert set(PEGS) <= CODES
    assert {peg.anchor for peg in PEGS.values()} <= CODES - PEGS.keys()
    assert all(peg.units > 0 and peg.by for peg in PEGS.values())
    assert all(peg.until is None or peg.since < peg.until for peg in PEGS.values())


@pytest.mark.parametrize(
    ("day", "old"), [(DAY, False), (date(2025, 2, 11), False), (date(2025, 2, 12), True)]
)
def test_a_rate_that_is_not_fresh_is_marked_as_old(day: date, old: bool) -> None:  # noqa: FBT001
    assert [one.old for one in _convert("It costs 3 billion won", day).conversions] == [old]


def test_a_rate_of_an_earlier_year_is_marked_as_old() -> None:
    assert [one.old for one in _past("It paid €3bn", 2019, asked=True).conversions] == [True]

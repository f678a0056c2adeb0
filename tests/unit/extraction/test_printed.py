"""The exchange rates that an article prints for its own amounts."""

from datetime import date
from decimal import Decimal

import pytest

from digest.extraction.figures.find import find_article_figures
from digest.extraction.figures.printed import find_own_rates
from digest.model.article import Dropped
from digest.model.entry import Draft
from digest.model.money import Rate
from digest.value import replace
from tests.drafts import write_article

DAY = date(2025, 9, 3)


def _find(text: str, *lines: str) -> tuple[Rate, ...]:
    dropped = tuple(Dropped(text=line, why="exchange rate") for line in lines)
    article = replace(write_article(text), dropped=dropped)
    figures = find_article_figures(Draft(article=article)).figures
    return find_own_rates(figures, article, DAY)


def _told(rates: tuple[Rate, ...]) -> list[str]:
    return [f"{rate.base} {rate.quote} {rate.value.normalize():f}" for rate in rates]


@pytest.mark.parametrize(
    ("text", "rates"),
    [
        ("($1 = 0.92 euros)", "USD EUR 0.92"),
        ("(1 euro = $1.09)", "EUR USD 1.09"),
        ("(1 euro equals $1.09)", "EUR USD 1.09"),
        ("($1 = 1,455.45 won)", "USD KRW 1455.45"),
        ("(100 yen = $0.65)", "JPY USD 0.0065"),
        ("(A$1 = US$0.65)", "AUD USD 0.65"),
        ("($1 = 1,550.00 naira)", "USD NGN 1550"),
        ("(US$1 = NT$32.5)", "USD TWD 32.5"),
        ("($1 = 33 Taiwan dollars)", "USD TWD 33"),
        ("(1,550 naira = $1)", "NGN USD 0.0006451612903225806451612903226"),
        ("($1 = 1,550 naira = 130 Kenyan shillings)", "USD NGN 1550, USD KES 130"),
        ("($1 = 0.92 euros; $1 = 148.65 yen)", "USD EUR 0.92, USD JPY 148.65"),
    ],
)
def test_an_equation_is_a_rate(text: str, rates: str) -> None:
    told = rates.split(", ")
    assert _told(_find(f"The mill opened on Monday. {text}")) == told
    below = _find("The mill opened on Monday.", text)
    assert (_told(below), below[0].day, below[0].source) == (told, DAY, "its own rate")


@pytest.mark.parametrize(
    "text",
    [
        "It will cost N3bn ($2m) at an exchange rate of N1,500 to the dollar.",
        "It will cost N3bn ($2m) at the official rate of about N1,500 to the dollar.",
        "It will cost N3bn ($2m at N1,500 to the dollar).",
        "It will cost N3bn ($2m, at N1,500 to the dollar).",
        "Its accounts were converted at a rate of N1,500 to the dollar.",
    ],
)
def test_a_rate_that_is_told_as_used_is_one(text: str) -> None:
    assert _told(_find(text)) == ["USD NGN 1500"]


@pytest.mark.parametrize(
    "text",
    [
        "The rupee closed at 84.31 against the dollar.",
        "It costs €5m, or $5.4m.",
        "The naira traded at a rate of 1,600 to the dollar.",
        "The naira changed hands at a rate of N1,900 to the dollar (N1,850 on Monday).",
        "Profit = sales of $5m less costs of €1m.",
        "The formula is x = 5.",
        "($1 = $1)",
        "($1 = 1,450-1,460 won)",
        "($17 = 23,000 won)",
    ],
)
def test_other_prices_of_money_are_none(text: str) -> None:
    assert _find(text) == ()


def test_only_lines_of_rates_are_looked_at_below_the_text() -> None:
    line = Dropped(text="Our converter: $1 = 1,500 naira", why="navigation")
    article = replace(write_article("The mill opened."), dropped=(line,))
    assert find_own_rates((), article, DAY) == ()


def test_a_rate_is_shown_as_papers_print_it() -> None:
    (rate,) = _find("It opened.", "($1 = 0.80 euros)")
    assert rate.shown == Decimal("1.25")


def test_an_article_full_of_equations_is_read_so_far() -> None:
    assert len(_find("It opened.", "; ".join(f"$1 = {n} naira" for n in range(500, 700)))) == 50

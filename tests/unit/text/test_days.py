"""Days that phrases of an article mean."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from digest.text.dates import WEEKDAYS
from digest.text.days import Days, resolve_day
from tests.helpers import Case, each_case

PUBLISHED = date(2025, 2, 6)
DAYS = st.dates(min_value=date(1990, 1, 1), max_value=date(2090, 12, 31))


def show(days: Days | None) -> str:
    if days is None:
        return "none"
    return str(days.first) if days.first == days.last else f"{days.first} {days.last}"


@each_case("days")
def test_phrase_means_its_days(case: Case) -> None:
    found = [
        show(resolve_day(line.removeprefix("ahead: "), PUBLISHED, ahead=line.startswith("ahead")))
        for line in case.given.splitlines()
    ]
    assert found == case.expected.splitlines()


@given(DAYS, st.sampled_from(sorted(WEEKDAYS)))
def test_weekday_is_within_the_week_before_or_ahead(published: date, name: str) -> None:
    before, after = resolve_day(name, published), resolve_day(name, published, ahead=True)
    assert before is not None
    assert after is not None
    assert before.first.weekday() == after.first.weekday() == WEEKDAYS[name]
    assert timedelta() <= published - before.first < timedelta(days=7)
    assert timedelta() <= after.first - published < timedelta(days=7)


@given(st.text(alphabet="on last weekMarch4Tuesday0123 ,.-ago", max_size=40), DAYS)
def test_any_text_gives_days_in_order_or_none(phrase: str, published: date) -> None:
    days = resolve_day(phrase, published)
    assert days is None or days.first <= days.last

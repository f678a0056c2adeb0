"""Dates that only the page's origin makes clear."""

from datetime import date

import pytest

from digest.errors import Where
from digest.model.report import Problem, Severity
from digest.reading.dates.country import find_country
from digest.reading.dates.habit import DateHabit, check_unclear

FEBRUARY, APRIL = date(2025, 2, 4), date(2025, 4, 2)


@pytest.mark.parametrize(
    ("language", "url", "text", "country"),
    [
        ("en", "https://bay.example.uk/a", "", "GB"),
        ("en-US", None, "", "US"),
        ("en", "https://bay.example.com/a", "It cost Rs 640 crore.", "IN"),
        ("en", None, "It cost Rs 640 crore, or 250 million shekels.", None),
        ("en-GB", "https://bay.example.io/a", "", "GB"),
        ("en", None, "It cost $6.", None),
    ],
)
def test_country_is_found_by_address_money_or_language(
    language: str, url: str | None, text: str, country: str | None
) -> None:
    assert find_country(language, url, text) == country


@pytest.mark.parametrize(
    ("line", "habit", "day"),
    [
        ("04/02/2025", DateHabit(country="GB"), FEBRUARY),
        ("04/02/2025", DateHabit(country="US"), APRIL),
        ("04/02/2025", DateHabit(language="fr"), FEBRUARY),
        ("04/02/2025", DateHabit(language="en"), None),
        ("04/02/2025", DateHabit(country="CA", language="en"), None),
        ("Tuesday 04/02/2025", DateHabit(language="en"), FEBRUARY),
        ("Wed, 04/02/2025", DateHabit(language="en"), APRIL),
        ("04/02/2025", DateHabit(known=(date(2025, 4, 3),)), APRIL),
        ("04/02/2025", DateHabit(known=(date(2025, 8, 3),)), None),
        ("04/02/2025", DateHabit(told=frozenset({1})), None),
        ("04/02/2025", DateHabit(told=frozenset({0})), FEBRUARY),
        ("04/02/2025", DateHabit(told=frozenset({2})), APRIL),
        ("04/02/2025", DateHabit(told=frozenset({1, 2})), None),
        ("04/02/2025", DateHabit(country="US", told=frozenset({1})), APRIL),
    ],
)
def test_day_and_month_are_told_apart_by_what_the_page_is(
    line: str, habit: DateHabit, day: date | None
) -> None:
    assert [found.day for found in habit.find_dates(line)] == ([day] if day else [])


def test_shared_name_of_a_zone_is_the_countrys() -> None:
    (found,) = DateHabit().find_dates("4 Feb 2025 07:15 IST")
    zones = [DateHabit(country=country).zone_of(found) for country in ("IN", "IE", "FR", None)]
    assert zones == ["Asia/Kolkata", "Europe/Dublin", None, None]


def test_date_that_nothing_makes_clear_is_a_problem_with_both_days() -> None:
    assert check_unclear(["Home", "04/02/2025"], DateHabit(), path="a.txt") == (
        Problem(
            code="DG122",
            severity=Severity.WARNING,
            message="the page's date is 2025-02-04 or 2025-04-02: nothing tells which",
            where=Where("a.txt"),
            hint="set date in a note beside the article",
        ),
    )
    assert check_unclear(["04/02/2025"], DateHabit(country="IE"), path="a.txt") == ()

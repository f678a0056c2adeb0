"""Dates in texts."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.text.dates import (
    find_dates,
    find_days,
    find_named_weekdays,
    find_unclear,
    find_weekdays,
)
from tests.helpers import Case, each_case


@each_case("dates")
def test_dates_are_found_as_papers_write_them(case: Case) -> None:
    written = [
        f"{found.day} {found.clock.isoformat().removesuffix(':00') if found.clock else '-'} "
        f"{found.zone or '-'}"
        for found in find_dates(case.given)
    ]
    assert written == ([] if case.expected == "none" else case.expected.splitlines())


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)))
def test_every_day_of_two_centuries_is_found(day: date) -> None:
    assert [found.day for found in find_dates(f"on {day} it rained")] == [day]


@given(st.text(alphabet="0123456789 -/.:,MayJune年月日T+Zapm", max_size=60))
def test_any_text_gives_spans_inside_it(text: str) -> None:
    assert all(0 <= found.at.start < found.at.end <= len(text) for found in find_dates(text))


def test_weekdays_are_what_something_happened_on() -> None:
    assert find_weekdays("Roe said on Tuesday, after Monday, and on Friday") == (1, 4)


def test_days_without_a_year_are_taken_in_the_year_given() -> None:
    text = "April 21, then 6th of June and February 30; May 3, 2024 has its own"
    assert find_days(text, year=2026) == (date(2026, 4, 21), date(2026, 6, 6))


def test_dates_that_can_be_read_in_two_ways_are_given_in_both() -> None:
    text = "04/02/2025, not 14/02/2025 and not 04.02.2025"
    assert find_unclear(text) == ((date(2025, 2, 4), date(2025, 4, 2)),)
    assert next(found.day for found in find_dates(text, day_first=True)) == date(2025, 2, 4)
    assert next(found.day for found in find_dates(text, day_first=False)) == date(2025, 4, 2)


def test_weekdays_are_found_by_full_and_short_names() -> None:
    assert find_named_weekdays("Tue 04/02/2025, mercredi") == {1, 2}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ONW ab/cd 131512 NOV 25", date(2025, 11, 13)),
        ("131512Z NOV 2025", date(2025, 11, 13)),
        ("ab/cd 13NOV25", date(2025, 11, 13)),
        ("Nov/13/2025", date(2025, 11, 13)),
        ("Thu Nov 13 15:12:34 2025", date(2025, 11, 13)),
        ("令和7年11月13日", date(2025, 11, 13)),
        ("中華民國114年11月13日", date(2025, 11, 13)),
        ("令和元年5月1日", date(2019, 5, 1)),
    ],
)
def test_days_of_wires_and_eras_are_read(text: str, expected: date) -> None:
    assert [found.day for found in find_dates(text)] == [expected]


@pytest.mark.parametrize("text", ["131512 NOVA 25", "A13NOV25", "991512 NOV 25", "MAR25", "4 MAY"])
def test_numbers_beside_months_are_no_days_of_wires(text: str) -> None:
    assert find_dates(text) == ()

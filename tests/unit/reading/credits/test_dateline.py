"""Datelines."""

from hypothesis import given
from hypothesis import strategies as st

from digest.reading.credits.dateline import find_dateline, is_lone_place, show_place
from tests.helpers import Case, each_case


@each_case("dateline")
def test_datelines_are_told_from_subjects(case: Case) -> None:
    found = find_dateline(case.given)
    if found is None:
        assert case.expected == "none"
        return
    parts = (found.place, found.agency, found.date, case.given[found.end :])
    assert " | ".join(part or "-" for part in parts) == case.expected


@given(st.text(alphabet="ABa ,.-—–():[]/=(1", max_size=140))
def test_any_paragraph_gives_an_end_inside_it(paragraph: str) -> None:
    found = find_dateline(paragraph)
    assert found is None or 0 < found.end <= len(paragraph)


def test_places_are_shown_in_title_case() -> None:
    assert show_place("PORT-AU-PRINCE") == "Port-Au-Prince"
    assert show_place("The Hague") == "The Hague"


def test_line_that_is_only_a_known_place_is_one() -> None:
    assert is_lone_place("Singapore")
    assert not is_lone_place("Business")

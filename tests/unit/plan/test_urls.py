from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.errors import PlanError
from digest.plan.urls import (
    data_path,
    edition_path,
    entry_path,
    find_fault,
    refuse_collisions,
    refuse_fault,
)

DAY = date(2025, 2, 4)


def test_patterns_are_filled_with_the_day_and_the_slug() -> None:
    assert edition_path("/{year}/{month}/{day}/", DAY) == "2025/02/04/"
    assert entry_path("/{year}/{month}/{day}/{slug}/", DAY, "ferry") == "2025/02/04/ferry/"
    assert entry_path("/news/{slug}.html", DAY, "ferry") == "news/ferry.html"


def test_pattern_without_a_closing_slash_is_a_folder() -> None:
    assert entry_path("{slug}", DAY, "ferry") == "ferry/"


def test_what_has_no_date_stands_apart() -> None:
    assert edition_path("/{year}/", None) == "undated/"
    assert entry_path("/{year}/{slug}/", None, "ferry") == "undated/ferry/"


def test_data_stands_beside_its_page() -> None:
    assert data_path("2025/02/04/ferry/") == "2025/02/04/ferry/index.json"
    assert data_path("news/ferry.html") == "news/ferry.json"


@pytest.mark.parametrize("path", ["NUL/", "a/com1.html", "a/b ", "a?b/", "a/" + "x" * 256 + "/"])
def test_address_that_some_system_cannot_write_has_a_fault(path: str) -> None:
    assert find_fault(path) is not None


def test_two_pages_with_one_address_name_both_sources() -> None:
    with pytest.raises(PlanError) as caught:
        refuse_collisions([("a/", "one.txt"), ("b/", "other.txt"), ("a/", "two.txt")])
    assert caught.value.message == '"/a/" is wanted by one.txt and by two.txt'
    assert caught.value.code == "DG050"


@pytest.mark.parametrize(
    ("first", "second"), [("A/", "a/"), ("caf\u00e9/", "cafe\u0301/"), ("a.html", "a.html/b/")]
)
def test_addresses_that_only_some_systems_tell_apart_are_refused(first: str, second: str) -> None:
    with pytest.raises(PlanError, match=r"wanted by one and by two|wanted by two and by one"):
        refuse_collisions([(first, "one"), (second, "two")])


@given(st.lists(st.from_regex(r"[a-z0-9]{1,8}/", fullmatch=True), unique=True))
def test_different_addresses_never_collide(paths: list[str]) -> None:
    taken = [path for path in paths if find_fault(path) is None]
    refuse_collisions((path, path) for path in taken)
    assert len({path.casefold() for path in taken}) == len(taken)


def test_slug_that_no_system_can_write_is_refused_with_its_source() -> None:
    with pytest.raises(PlanError, match=r"^a\.txt: its address"):
        refuse_fault("x" * 300 + "/", "a.txt")

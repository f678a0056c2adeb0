import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.write.seen import Seen, differ_by_links, find_changed, look_at, sign_of
from tests.helpers import write_files

NAMES = st.lists(st.sampled_from([f"{number}.html" for number in range(600)]), unique=True)
OLD = 1_600_000_000_000_000_000
NOW = 1_700_000_000_000_000_000


def row(names: list[str], sign: int = 0) -> Seen:
    """Return a row of files that were each seen with some sign."""
    signs = (number.to_bytes(24, "little") + sign.to_bytes(8, "little") for number in range(9**9))
    return Seen(tuple(names), b"".join(one for _, one in zip(names, signs, strict=False)))


@given(NAMES, st.sets(st.integers(0, 599)))
def test_what_changed_is_found_wherever_it_stands(names: list[str], places: set[int]) -> None:
    known, other = row(names), row(names, sign=1)
    changed = {names[at] for at in places if at < len(names)}
    signs = [(other if name in changed else known).sign(at) for at, name in enumerate(names)]
    assert find_changed(known, Seen(tuple(names), b"".join(signs))) == changed


@given(NAMES, st.sets(st.sampled_from([f"{number}.html" for number in range(600)])))
def test_a_row_parts_into_what_is_wanted_and_what_is_not(names: list[str], some: set[str]) -> None:
    whole = row(names)
    one, other = whole.only(some), whole.without(some)
    signs = {name: whole.sign(at) for at, name in enumerate(names)}
    together = one + other
    assert {*one.names} == some.intersection(names)
    assert {name: together.sign(at) for at, name in enumerate(together.names)} == signs


def test_a_row_tells_what_was_touched_or_is_gone(tmp_path: Path) -> None:
    write_files(tmp_path, "-- a --\n1\n-- b/c --\n2\n-- b/d --\n3\n-- e --\n4\n")
    known = look_at(tmp_path, ["a", "b", "b/c", "b/d", "e"])
    os.utime(tmp_path / "a", ns=(OLD, OLD))
    (tmp_path / "b/d").unlink()
    (tmp_path / "e").unlink()
    (tmp_path / "e").symlink_to("a")
    changed = find_changed(known, look_at(tmp_path, known.names))
    assert changed == {"a", "b", "b/d", "e"}


def test_what_is_not_there_or_no_plain_file_is_never_known(tmp_path: Path) -> None:
    write_files(tmp_path, "-- a --\n1\n")
    (tmp_path / "link").symlink_to("a")
    os.mkfifo(tmp_path / "pipe")
    seen = look_at(tmp_path, ["a", "link", "pipe", "gone", "no\0name"])
    assert seen.settled(2 * NOW).names == ("a",)
    assert look_at(tmp_path / "nowhere", ["a"]).settled(2 * NOW) == Seen()


def test_only_what_is_old_is_known(tmp_path: Path) -> None:
    write_files(tmp_path, "-- a --\n1\n")
    seen = look_at(tmp_path, ["a"])
    touched = (tmp_path / "a").stat().st_ctime_ns
    assert seen.settled(touched + 60_000_000) == seen
    assert seen.settled(touched + 40_000_000) == Seen()


@pytest.mark.parametrize("year", [1950, 2100])
def test_any_year_can_be_known(tmp_path: Path, year: int) -> None:
    write_files(tmp_path, "-- a --\n1\n")
    when = (year - 1970) * 31_556_952_000_000_000
    os.utime(tmp_path / "a", ns=(when, when))
    seen = look_at(tmp_path, ["a"])
    assert seen.signs == sign_of((tmp_path / "a").stat())
    assert seen.settled(3 * NOW) == seen


def test_another_name_of_a_file_is_told_from_another_content(tmp_path: Path) -> None:
    write_files(tmp_path, "-- a --\n1\n-- b --\n1\n")
    before = look_at(tmp_path, ["a", "b"])
    (tmp_path / "c").hardlink_to(tmp_path / "a")
    (tmp_path / "b").write_text("22\n")
    after = look_at(tmp_path, ["a", "b"])
    same = [differ_by_links(before.sign(place), after.sign(place)) for place in (0, 1)]
    assert same == [True, False]


def test_files_are_told_by_their_sizes(tmp_path: Path) -> None:
    seen = look_at(write_files(tmp_path, "-- a --\n1\n-- b --\n2\n-- c --\n33\n"), ["a", "b", "c"])
    assert seen.of_their_size({"a"}) == {"a", "b"}
    assert seen.of_their_size({"c", "none"}) == {"c"}
    assert seen.of_their_size(()) == set()

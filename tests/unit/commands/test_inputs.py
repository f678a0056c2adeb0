"""What a build depends on is known without listing what was listed before."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from digest.commands.inputs import Inputs, look_at_inputs
from digest.config import Config
from tests.helpers import write_files

ARTICLES = "-- content/a/one.md --\n1\n-- content/a/two.md --\n2\n-- content/b/c/three.md --\n3\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Write a site without themes of its own."""
    return write_files(tmp_path / "brief", ARTICLES)


def look_again(root: Path, known: Inputs) -> Inputs:
    return look_at_inputs(root, Config(), known.site, known.code)


def is_same(one: Inputs, other: Inputs) -> bool:
    return one.around == other.around and one.site.holds_same(other.site)


def leave_it(_root: Path) -> None:
    pass


def write_over(root: Path) -> None:
    (root / "content/a/one.md").write_text("12")


def write_the_same_size(root: Path) -> None:
    (root / "content/a/one.md").write_text("9")


def put_another_in_its_place(root: Path) -> None:
    (root / "content/a/new").write_text("1")
    (root / "content/a/new").replace(root / "content/a/one.md")


def exchange_two(root: Path) -> None:
    articles = root / "content/a"
    (articles / "one.md").rename(articles / "new")
    (articles / "two.md").rename(articles / "one.md")
    (articles / "new").rename(articles / "two.md")


def add(root: Path) -> None:
    (root / "content/b/four.md").write_text("4")


def delete(root: Path) -> None:
    (root / "content/a/two.md").unlink()


def move_a_folder(root: Path) -> None:
    (root / "content/b/c").rename(root / "content/c")


def remove_a_folder(root: Path) -> None:
    shutil.rmtree(root / "content/b")


def make_the_missing_folder(root: Path) -> None:
    write_files(root, "-- themes/own/theme.yaml --\n")


def link_a_file(root: Path) -> None:
    (root / "content/a/link.md").symlink_to("one.md")


def put_a_link_in_a_folders_place(root: Path) -> None:
    (root / "content/b/c").rename(root / "c")
    (root / "content/b/c").symlink_to(root / "c")


@pytest.mark.parametrize(
    ("change", "same"),
    [
        (leave_it, True),
        (write_over, False),
        (write_the_same_size, False),
        (put_another_in_its_place, False),
        (exchange_two, False),
        (add, False),
        (delete, False),
        (move_a_folder, False),
        (remove_a_folder, False),
        (make_the_missing_folder, False),
        (link_a_file, False),
        (put_a_link_in_a_folders_place, False),
    ],
)
def test_every_change_shows_whether_or_not_the_names_are_known(
    root: Path, change: Callable[[Path], None], *, same: bool
) -> None:
    known = look_at_inputs(root, Config())
    change(root)
    found = look_again(root, known)
    assert is_same(found, look_at_inputs(root, Config()))
    assert is_same(found, known) == same
    assert found.files == look_at_inputs(root, Config()).files


def test_what_links_lead_to_is_looked_at_each_time(root: Path) -> None:
    link_a_file(root)
    (root / "content/a/link.md").unlink()
    (root / "content/a/link.md").symlink_to(root / "beside")
    known = look_again(root, look_at_inputs(root, Config()))
    (root / "beside").write_text("more")
    assert not is_same(look_again(root, known), known)


def test_a_name_that_is_no_text_is_seen(root: Path) -> None:
    known = look_at_inputs(root, Config())
    Path(os.fsdecode(os.fsencode(root) + b"/content/a/\xff.md")).write_text("4")
    odd = look_again(root, known)
    assert not is_same(odd, known)
    Path(os.fsdecode(os.fsencode(root) + b"/content/a/\xff.md")).write_text("55")
    assert not is_same(look_again(root, odd), odd)


def test_what_is_too_young_is_not_known(root: Path) -> None:
    seen = look_at_inputs(root, Config())
    folders = max((root / "content" / name).stat().st_ctime_ns for name in ("", "a", "b", "b/c"))
    assert not seen.site.is_settled(folders + 10_000_000)
    assert seen.site.is_settled(folders + 60_000_000)

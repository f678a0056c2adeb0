from collections.abc import Callable
from pathlib import Path

import pytest

from digest.codec import sha256_of
from digest.write.seen import look_at
from digest.write.tree import TREE_NAME, Tree, describe_young, forget_tree, stands, write_tree
from tests.helpers import write_files

SITE = "-- index.html --\nhome\n-- a/index.html --\na\n-- a/index.json --\n{}\n"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Write a site of which one page is too young to be known by its signature."""
    folder = write_files(tmp_path / "site", SITE)
    tree = Tree(files=look_at(folder, ["index.html", "a/index.html"]))
    files = dict.fromkeys(tree.files.names, "") | {"a/index.json": sha256_of(b"{}\n")}
    write_tree(describe_young(tree, files), tmp_path)
    return folder


def test_a_site_that_nobody_touched_stands(site: Path) -> None:
    assert stands(site, site.parent)


def test_what_others_add_changes_nothing_of_a_site(site: Path) -> None:
    write_files(site, "-- a/more.html --\nmore\n-- b/c.txt --\nown\n")
    assert stands(site, site.parent)


def change_a_known_file(site: Path) -> None:
    (site / "index.html").write_text("hole")


def change_a_young_file(site: Path) -> None:
    (site / "a/index.json").write_text("[]\n")


def delete_a_known_file(site: Path) -> None:
    (site / "a/index.html").unlink()


def delete_a_young_file(site: Path) -> None:
    (site / "a/index.json").unlink()


def put_a_folder_in_a_files_place(site: Path) -> None:
    (site / "a/index.json").unlink()
    (site / "a/index.json").mkdir()


def put_a_link_in_a_files_place(site: Path) -> None:
    (site / "index.html").rename(site / "a/home.html")
    (site / "index.html").symlink_to("a/home.html")


def move_it_away(site: Path) -> None:
    site.rename(site.with_name("away"))


def damage_what_is_kept(site: Path) -> None:
    kept = site.parent / TREE_NAME
    data = kept.read_bytes()
    kept.write_bytes(data[:-4] + b"x" + data[-3:])


def cut_what_is_kept(site: Path) -> None:
    (site.parent / TREE_NAME).write_bytes(b"")


def forget_all(site: Path) -> None:
    forget_tree(site.parent)


@pytest.mark.parametrize(
    "change",
    [
        change_a_known_file,
        change_a_young_file,
        delete_a_known_file,
        delete_a_young_file,
        put_a_folder_in_a_files_place,
        put_a_link_in_a_files_place,
        move_it_away,
        damage_what_is_kept,
        cut_what_is_kept,
        forget_all,
    ],
)
def test_a_site_that_somebody_touched_does_not_stand(
    site: Path, change: Callable[[Path], None]
) -> None:
    change(site)
    assert not stands(site, site.parent)

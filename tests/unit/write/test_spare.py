"""The tree that was the site before is brought up to date where it stands, and nothing is lost."""

import os
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from digest.clock import system_nanoseconds
from digest.errors import WriteError
from digest.model.written import Output
from digest.signatures import is_settled, signature_of
from digest.write.exchange import exchange
from digest.write.files import Below
from digest.write.lock import site_lock
from digest.write.output import write_site
from digest.write.spare import Spare
from digest.write.tree import read_tree
from tests.sites import outputs, read, write

PAGES = ("index.html", "a/index.html", "b/index.html")
DATA = {"a/index.json": "{}", "b/index.json": "{}"}


def version(number: int, **others: str) -> dict[str, str]:
    """Return a version of a site whose pages differ from those of others, and whose data do not."""
    return {**dict.fromkeys(PAGES, f"version {number}"), **DATA, **others}


def grow_old(root: Path) -> None:
    """Wait until a later change of any file or folder would show in its times."""
    seen = [signature_of(path.lstat()) for path in root.rglob("*")]
    while not all(is_settled(one, system_nanoseconds()) for one in seen):
        pass


def write_versions(root: Path, last: int) -> None:
    for number in range(1, last + 1):
        write(root, version(number))
        grow_old(root)


def spare_of(root: Path) -> Path:
    return next(root.glob(".digest/site-*/next-spare"))


def put_a_link(root: Path) -> None:
    shutil.rmtree(spare_of(root) / "a")
    (root / "elsewhere").mkdir()
    (root / "elsewhere/index.html").write_text("theirs")
    (spare_of(root) / "a").symlink_to(root / "elsewhere")


def put_a_file(root: Path) -> None:
    (spare_of(root) / "a/theirs.txt").write_text("theirs")


def take_a_file(root: Path) -> None:
    (spare_of(root) / "a/index.json").unlink()


def put_a_folder(root: Path) -> None:
    (spare_of(root) / "b/index.html").unlink()
    (spare_of(root) / "b/index.html").mkdir()


def add_to_the_site(root: Path) -> None:
    (root / "site/a/theirs.txt").write_text("theirs")


def remove_the_spare(root: Path) -> None:
    shutil.rmtree(spare_of(root))


def do_nothing(_root: Path) -> None:
    pass


DEEDS = [
    do_nothing,
    put_a_link,
    put_a_file,
    take_a_file,
    put_a_folder,
    add_to_the_site,
    remove_the_spare,
]


@pytest.mark.parametrize("last", [1, 3])
@pytest.mark.parametrize("deed", DEEDS)
def test_whatever_is_done_to_the_trees_the_next_version_is_whole(
    tmp_path: Path, deed: Callable[[Path], None], last: int
) -> None:
    write_versions(tmp_path, last)
    if last == 1:
        shutil.copytree(tmp_path / "site", next(tmp_path.glob(".digest/site-*")) / "next-spare")
    deed(tmp_path)
    theirs = {"a/theirs.txt": "theirs"} if deed is add_to_the_site else {}
    outside = read(tmp_path / "elsewhere")
    for number in (last + 1, last + 2):
        write(tmp_path, version(number))
        assert read(tmp_path / "site") == version(number) | theirs
    assert read(tmp_path / "elsewhere") == outside


def test_files_that_come_and_go_do_so_in_both_trees(tmp_path: Path) -> None:
    write_versions(tmp_path, 3)
    for number, others in enumerate(({"a/new.txt": "new"}, {}, {"c/new.txt": "new"}, {}), 4):
        write(tmp_path, version(number, **others))
        assert read(tmp_path / "site") == version(number, **others)
        grow_old(tmp_path)


def test_a_page_that_comes_back_is_the_same_in_the_tree_after(tmp_path: Path) -> None:
    write_versions(tmp_path, 3)
    back = version(3) | {"a/index.html": "version 2"}
    for files in (back, version(3), version(3) | {"b/index.html": "other"}):
        write(tmp_path, files)
        assert read(tmp_path / "site") == files
        grow_old(tmp_path)


def test_what_a_reader_has_open_is_never_written_over(tmp_path: Path) -> None:
    write_versions(tmp_path, 1)
    opened = [(tmp_path / "site/a/index.html").open()]
    for number in (2, 3, 4):
        write(tmp_path, version(number))
        grow_old(tmp_path)
        opened.append((tmp_path / "site/a/index.html").open())
    assert [file.read() for file in opened] == [f"version {number}" for number in (1, 2, 3, 4)]
    for file in opened:
        file.close()


def test_unchanged_files_stay_the_same_file(tmp_path: Path) -> None:
    write_versions(tmp_path, 1)
    before = (tmp_path / "site/a/index.json").stat()
    for number in (2, 3, 4):
        write(tmp_path, version(number))
        grow_old(tmp_path)
        now = (tmp_path / "site/a/index.json").stat()
        assert (now.st_ino, now.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_pages_are_replaced_where_they_stand_from_the_third_version_on(tmp_path: Path) -> None:
    write_versions(tmp_path, 3)
    work = next(tmp_path.glob(".digest/site-*"))
    spare = Spare(spare_of(tmp_path), read_tree(work), alone=False, like=tmp_path.stat())
    assert spare.same == {"a", "b"}
    assert spare.replace("a/index.html", b"new", replaced=None)
    assert not spare.replace("index.html", b"new", replaced=None)
    assert not spare.replace("c/index.html", b"new", replaced=None)
    spare.close()
    assert (spare.written, spare.touched) == ({"a/index.html"}, {"a"})
    assert (spare_of(tmp_path) / "a/index.html").read_text() == "new"
    assert read(tmp_path / "site") == version(3)


def test_a_page_that_nobody_knows_any_more_is_written_over(tmp_path: Path) -> None:
    write_versions(tmp_path, 3)
    before = (spare_of(tmp_path) / "a/index.html").stat()
    write(tmp_path, version(4) | {"a/index.html": "short"})
    now = (tmp_path / "site/a/index.html").stat()
    assert now.st_ino == before.st_ino
    assert now.st_mtime_ns > before.st_mtime_ns
    assert read(tmp_path / "site") == version(4) | {"a/index.html": "short"}


def test_a_page_that_has_another_name_is_not_written_over(tmp_path: Path) -> None:
    write_versions(tmp_path, 3)
    os.link(spare_of(tmp_path) / "a/index.html", tmp_path / "name")
    write(tmp_path, version(4))
    assert (tmp_path / "name").read_text() == "version 2"
    assert read(tmp_path / "site") == version(4)


def test_a_page_in_the_place_of_one_with_another_mode_is_like_any_new_file(tmp_path: Path) -> None:
    write_versions(tmp_path, 3)
    (spare_of(tmp_path) / "a/index.html").chmod(0o600)
    write(tmp_path, version(4))
    modes = {path.stat().st_mode for path in (tmp_path / "site").rglob("index.html")}
    assert len(modes) == 1


def test_a_removed_site_is_made_anew_in_the_tree_that_is_left(tmp_path: Path) -> None:
    write_versions(tmp_path, 3)
    before = (spare_of(tmp_path) / "a/index.json").stat().st_ino
    shutil.rmtree(tmp_path / "site")
    (spare_of(tmp_path) / "a/index.json").write_text("[]")
    write(tmp_path, version(4))
    assert read(tmp_path / "site") == version(4)
    assert (tmp_path / "site/a/index.json").stat().st_ino == before
    for number in (5, 6):
        write(tmp_path, version(number))
        assert read(tmp_path / "site") == version(number)
        grow_old(tmp_path)


@pytest.mark.parametrize("deed", [one for one in DEEDS if one is not add_to_the_site])
def test_whatever_is_done_to_the_tree_that_is_left_the_site_is_whole(
    tmp_path: Path, deed: Callable[[Path], None]
) -> None:
    write_versions(tmp_path, 3)
    shutil.rmtree(tmp_path / "site")
    deed(tmp_path)
    outside = read(tmp_path / "elsewhere")
    others = {"b/new.txt": "new", "c/new.txt": "new"}
    write(tmp_path, version(4, **others))
    assert read(tmp_path / "site") == version(4, **others)
    assert read(tmp_path / "elsewhere") == outside


def test_what_was_half_made_of_a_removed_site_is_never_taken_for_right(tmp_path: Path) -> None:
    def fail() -> bytes:
        raise WriteError("no more")

    write_versions(tmp_path, 3)
    shutil.copytree(tmp_path / "site", tmp_path / "kept")
    shutil.rmtree(tmp_path / "site")
    broken = [*outputs(version(4) | {"a/index.json": "[]"}), Output("z/index.html", "mark", fail)]
    with (
        pytest.raises(WriteError, match="no more"),
        site_lock(tmp_path / "site", tmp_path / ".digest") as lock,
    ):
        write_site(lock, broken)
    assert not (tmp_path / "site").exists()
    (tmp_path / "kept").rename(tmp_path / "site")
    write(tmp_path, version(5))
    assert read(tmp_path / "site") == version(5)


def test_a_build_that_fails_on_the_way_leaves_the_site(tmp_path: Path) -> None:
    def fail() -> bytes:
        raise WriteError("no more")

    write_versions(tmp_path, 3)
    broken = [*outputs(version(4)), Output("z/index.html", "mark", fail)]
    with (
        pytest.raises(WriteError, match="no more"),
        site_lock(tmp_path / "site", tmp_path / ".digest") as lock,
    ):
        write_site(lock, broken)
    assert read(tmp_path / "site") == version(3)
    write(tmp_path, version(5))
    assert read(tmp_path / "site") == version(5)


def test_a_site_that_can_be_exchanged_no_more_is_written_file_by_file(tmp_path: Path) -> None:
    write_versions(tmp_path, 3)
    report = write(tmp_path, version(4), way=partial(exchange, libc=None))
    assert [problem.code for problem in report.problems] == ["DG062"]
    assert read(tmp_path / "site") == version(4)
    write(tmp_path, version(5))
    assert read(tmp_path / "site") == version(5)


def test_a_new_file_is_later_than_the_one_it_replaces(tmp_path: Path) -> None:
    below = Below(tmp_path)
    now = system_nanoseconds()
    for name, replaced in (("old", now - 10**12), ("now", now), ("later", now + 10**12)):
        below.write(name, b"", replaced=replaced)
        assert (tmp_path / name).stat().st_mtime_ns // 10**9 > replaced // 10**9
    below.close()

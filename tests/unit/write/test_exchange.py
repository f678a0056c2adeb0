import os
from pathlib import Path

import pytest

from digest.write.exchange import exchange, sync_disk
from digest.write.files import line_up
from digest.write.folders import paths_of
from digest.write.foreign import find_foreign, save_late
from tests.helpers import write_files
from tests.sites import read


def test_two_folders_change_places(tmp_path: Path) -> None:
    write_files(tmp_path, "-- one/a --\n1\n-- two/b --\n2\n")
    assert exchange(tmp_path / "one", tmp_path / "two")
    assert read(tmp_path) == {"one/b": "2\n", "two/a": "1\n"}


def test_a_folder_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        exchange(tmp_path / "one", tmp_path / "two")


def test_a_folder_does_not_change_places_with_its_own_parent(tmp_path: Path) -> None:
    (tmp_path / "one/two").mkdir(parents=True)
    assert not exchange(tmp_path / "one", tmp_path / "one/two")


def test_without_the_systems_call_nothing_is_exchanged(tmp_path: Path) -> None:
    write_files(tmp_path, "-- one/a --\n1\n-- two/b --\n2\n")
    sync_disk(tmp_path, libc=None)
    assert not exchange(tmp_path / "one", tmp_path / "two", libc=None)


def test_a_tree_is_lined_up_from_any_state(tmp_path: Path) -> None:
    write_files(tmp_path, "-- from/a --\n1\n-- from/b/c --\n2\n-- from/d --\n3\n")
    write_files(
        tmp_path, "-- tree/a/x --\nold\n-- tree/b --\nold\n-- tree/d --\nold\n-- tree/e/f --\nold\n"
    )
    sources = {path: f"{tmp_path}/from/{path}" for path in ("a", "b/c", "d")}
    for _ in range(2):
        assert line_up(tmp_path / "tree", sources, ["empty"])
        assert read(tmp_path / "tree") == {"a": "1\n", "b/c": "2\n", "d": "3\n"}
        assert all((tmp_path / "tree" / path).samefile(sources[path]) for path in sources)
        assert sorted(path.name for path in (tmp_path / "tree").iterdir()) == [
            "a",
            "b",
            "d",
            "empty",
        ]


def test_a_tree_that_was_left_unfinished_is_lined_up_later(tmp_path: Path) -> None:
    write_files(tmp_path, "-- from/a/1 --\n1\n-- from/b/2 --\n2\n-- tree/b/old --\nold\n")
    sources = {path: f"{tmp_path}/from/{path}" for path in ("a/1", "b/2")}
    turns = iter([None, None])

    def stop_at_the_third() -> None:
        next(turns)

    with pytest.raises(StopIteration):
        line_up(tmp_path / "tree", sources, [], check=stop_at_the_third)
    assert read(tmp_path / "tree") == {"a/1": "1\n", "b/old": "old\n"}
    assert line_up(tmp_path / "tree", sources, [])
    assert read(tmp_path / "tree") == {"a/1": "1\n", "b/2": "2\n"}


def test_a_tree_on_another_disk_cannot_be_lined_up(tmp_path: Path) -> None:
    source = "/proc/self/cmdline"
    assert not line_up(tmp_path / "tree", {"a": source}, [])


def test_what_came_while_the_new_version_was_made_is_saved(tmp_path: Path) -> None:
    write_files(
        tmp_path, "-- old/CNAME --\nlate\n-- old/dir/note --\nlate\n-- old/page.html --\nold\n"
    )
    write_files(tmp_path, "-- new/page.html --\nnew\n-- new/CNAME --\nearly\n-- new/kept --\nnew\n")
    (tmp_path / "old/kept").hardlink_to(tmp_path / "new/kept")
    times = (tmp_path / "old/CNAME").stat().st_mtime_ns + 10**9
    os.utime(tmp_path / "old/CNAME", ns=(times, times))
    page = paths_of(["page.html"])
    late = find_foreign(tmp_path / "old", page, page)
    save_late(late, tmp_path / "old", tmp_path / "new")
    assert read(tmp_path / "new") == {
        "CNAME": "late\n",
        "dir/note": "late\n",
        "kept": "new\n",
        "page.html": "new\n",
    }

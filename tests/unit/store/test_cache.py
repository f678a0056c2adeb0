import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from digest.model.report import Severity
from digest.store.cache import Store


def fill(path: Path, **results: bytes) -> None:
    with Store(path) as store:
        for key, value in results.items():
            store.put(key, value)


def read_all(path: Path, *keys: str) -> tuple[list[bytes | None], list[str]]:
    """Return what a store gives for some keys, and what it says."""
    with Store(path) as store:
        found = [store.get(key) for key in keys]
        assert {note.severity for note in store.problems} <= {Severity.NOTE}
        return found, [note.message for note in store.problems]


def test_results_are_there_at_once_and_in_the_next_run(tmp_path: Path) -> None:
    path = tmp_path / "state" / "store"
    with Store(path) as store:
        assert store.get("a") is None
        store.put("a", b"one")
        assert store.get("a") == b"one"
    assert read_all(path, "a", "b") == ([b"one", None], [])


def test_without_a_path_results_are_kept_for_this_run_alone() -> None:
    with Store(None, batch_bytes=2) as store:
        store.put("a", b"one")
        assert (store.get("a"), store.problems) == (b"one", ())
    with Store(None) as store:
        assert store.get("a") is None


def test_large_batches_reach_the_file_before_the_end(tmp_path: Path) -> None:
    with Store(tmp_path / "store", batch_bytes=10) as store:
        store.put("a", b"0123456789")
        assert read_all(tmp_path / "store", "a") == ([b"0123456789"], [])


def test_what_no_build_asks_for_is_dropped(tmp_path: Path) -> None:
    path = tmp_path / "store"
    fill(path, used=b"1", unused=b"2")
    for _ in range(6):
        with Store(path, keep_builds=4) as store:
            assert store.get("used") == b"1"
    assert read_all(path, "used", "unused") == ([b"1", None], [])


def test_a_look_that_is_no_build_makes_nothing_older(tmp_path: Path) -> None:
    path = tmp_path / "store"
    fill(path, used=b"1", unused=b"2")
    for _ in range(6):
        with Store(path, keep_builds=4, counts=False) as store:
            store.put("new", b"3")
    assert read_all(path, "used", "unused", "new") == ([b"1", b"2", b"3"], [])


def test_longest_unused_goes_first_when_there_is_too_much(tmp_path: Path) -> None:
    path = tmp_path / "store"
    fill(path, old=b"o" * 60)
    with Store(path, max_bytes=100) as store:
        store.put("new", b"n" * 60)
    assert read_all(path, "old", "new") == ([None, b"n" * 60], [])


def damage_value(path: Path) -> None:
    with closing(sqlite3.connect(path)) as base:
        base.execute("UPDATE results SET value = ? WHERE key = 'a'", (b"0ne",))
        base.commit()


def swap_values(path: Path) -> None:
    with closing(sqlite3.connect(path)) as base:
        rows = dict(base.execute("SELECT key, rowid FROM results"))
        for key, row in (("x", rows["a"]), ("a", rows["b"]), ("b", rows["a"])):
            base.execute("UPDATE results SET key = ? WHERE rowid = ?", (key, row))
        base.commit()


def set_schema(path: Path) -> None:
    with closing(sqlite3.connect(path)) as base:
        base.execute("PRAGMA user_version = 99")


def drop_builds(path: Path) -> None:
    with closing(sqlite3.connect(path)) as base:
        base.execute("DELETE FROM builds")
        base.commit()


def drop_results(path: Path) -> None:
    with closing(sqlite3.connect(path)) as base:
        base.execute("DROP TABLE results")


def foreign_base(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as base:
        base.execute("CREATE TABLE results (mine TEXT)")


def write_noise(path: Path) -> None:
    path.write_bytes(b"no data base at all, but long enough to look at" * 100)


def cut_short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


def zero_pages(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data[:4096] + bytes(len(data) - 4096))


@pytest.mark.parametrize(
    "damage",
    [
        damage_value,
        swap_values,
        set_schema,
        drop_builds,
        drop_results,
        foreign_base,
        write_noise,
        cut_short,
        zero_pages,
    ],
)
def test_damage_is_said_and_costs_only_time(tmp_path: Path, damage: object) -> None:
    path = tmp_path / "store"
    fill(path, a=b"one", b=b"two" * 5000)
    assert callable(damage)
    damage(path)
    found, said = read_all(path, "a", "b")
    assert found[0] is None
    assert found[1] in (None, b"two" * 5000)
    assert said
    fill(path, a=b"one", b=b"two" * 5000)
    assert read_all(path, "a", "b") == ([b"one", b"two" * 5000], [])


def test_every_flipped_byte_gives_the_right_result_or_none(tmp_path: Path) -> None:
    path = tmp_path / "store"
    fill(path, a=b"one" * 50)
    whole = path.read_bytes()
    for at in range(0, len(whole), 61):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 0x55]) + whole[at + 1 :])
        with Store(path) as store:
            assert store.get("a") in (None, b"one" * 50)


def test_empty_file_is_filled(tmp_path: Path) -> None:
    path = tmp_path / "store"
    path.touch()
    fill(path, a=b"one")
    assert read_all(path, "a") == ([b"one"], [])


@pytest.mark.parametrize("make", [Path.mkdir, os.mkfifo, lambda path: path.symlink_to("gone")])
def test_what_is_no_plain_file_is_left_alone(tmp_path: Path, make: object) -> None:
    path = tmp_path / "store"
    assert callable(make)
    make(path)
    assert read_all(path, "a") == ([None], ["the store is no plain file; nothing is kept"])


def test_a_build_at_work_is_not_waited_for_long(tmp_path: Path) -> None:
    path = tmp_path / "store"
    fill(path, a=b"one")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        found, said = read_all(path, "a")
        other.execute("ROLLBACK")
    assert found == [b"one"]
    assert said == ["the store cannot be written: database is locked; new results are not kept"]


def test_results_read_at_once_leave_the_file_to_others_afterwards(tmp_path: Path) -> None:
    path = tmp_path / "store"
    with closing(Store(path)) as store:
        store.put("a", b"1")
        store.flush()
        with store.at_once():
            assert (store.get("a"), store.get("b")) == (b"1", None)
        with closing(Store(path)) as other:
            other.put("b", b"2")
        assert store.get("b") == b"2"
        assert (store.problems, other.problems) == ((), ())


def test_damage_is_said_of_results_read_at_once(tmp_path: Path) -> None:
    path = tmp_path / "store"
    with closing(Store(path)) as store:
        store.put("a", b"1" * 10_000)
    size = path.stat().st_size
    with closing(Store(path)) as store:
        path.write_bytes(path.read_bytes()[:4096] + b"x" * (size - 4096))
        with store.at_once():
            assert store.get("a") is None
        store.put("a", b"2")
        assert store.get("a") == b"2"
        assert [problem.code for problem in store.problems] == ["DG068"]


def test_every_build_is_counted_when_it_begins(tmp_path: Path) -> None:
    path = tmp_path / "store"
    numbers = []
    for counts in (True, True, False, True):
        store = Store(path, counts=counts)
        numbers.append(store.build)
        if numbers != [1, 2]:  # as if the second one had been killed
            store.close()
    assert numbers == [1, 2, None, 3]
    assert Store(None).build is None

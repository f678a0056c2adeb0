import sqlite3
from contextlib import closing
from pathlib import Path

from digest.store.buckets import BUCKETS, Buckets
from digest.store.cache import Store

MANY = {f"name {number}": number for number in range(1000)}


def load(path: Path) -> dict[str, int]:
    with Store(path) as store:
        return Buckets(store, "numbers", dict[str, int]).known


def keep(path: Path, values: dict[str, int]) -> None:
    with Store(path) as store:
        Buckets(store, "numbers", dict[str, int]).keep(values)


def change(path: Path, statement: str) -> int:
    """Change the file of the store; return how many results that were."""
    with closing(sqlite3.connect(path)) as base, base:
        return base.execute(statement).rowcount


def test_results_are_kept_until_others_are(tmp_path: Path) -> None:
    path = tmp_path / "store"
    keep(path, MANY)
    assert load(path) == MANY
    keep(path, {"name 1": 2, "é": 3})
    assert load(path) == {"name 1": 2, "é": 3}


def test_one_change_writes_one_bucket(tmp_path: Path) -> None:
    path = tmp_path / "store"
    keep(path, MANY)
    assert change(path, "UPDATE results SET used = -1") == BUCKETS
    with Store(path) as store:
        buckets = Buckets(store, "numbers", dict[str, int])
        buckets.keep(MANY | {"name 7": 0})
        buckets.keep(MANY | {"name 7": 1})
        store.flush()
        assert change(path, "DELETE FROM results WHERE used = -1") == BUCKETS - 1
    assert load(path)["name 7"] == 1


def test_only_what_lies_in_a_damaged_bucket_is_lost(tmp_path: Path) -> None:
    path = tmp_path / "store"
    keep(path, MANY)
    damage = "UPDATE results SET value = x'00' WHERE key = (SELECT MIN(key) FROM results)"
    assert change(path, damage) == 1
    left = load(path)
    assert 0 < len(left) < len(MANY)
    assert left.items() <= MANY.items()


def test_results_of_another_type_are_not_taken(tmp_path: Path) -> None:
    keep(tmp_path / "store", MANY)
    with Store(tmp_path / "store") as store:
        assert Buckets(store, "numbers", dict[str, str]).known == {}


def test_few_results_change_without_a_look_at_the_others(tmp_path: Path) -> None:
    path = tmp_path / "store"
    keep(path, MANY)
    assert change(path, "UPDATE results SET used = -1") == BUCKETS
    with Store(path) as store:
        buckets = Buckets(store, "numbers", dict[str, int])
        assert (buckets.get("name 7"), buckets.get("none")) == (7, None)
        buckets.change({"name 7": 0, "more": 1}, ["name 7", "name 8", "none"])
        assert (buckets.get("name 7"), buckets.get("name 8")) == (0, None)
        store.flush()
        assert change(path, "UPDATE results SET used = 0 WHERE used > 0") <= 4
    left = {name: number for name, number in MANY.items() if name != "name 8"}
    assert load(path) == left | {"name 7": 0, "more": 1}

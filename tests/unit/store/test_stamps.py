import os
from functools import partial
from pathlib import Path

import pytest

from digest.clock import system_nanoseconds
from digest.signatures import find_signature, is_settled
from digest.store.cache import Store
from digest.store.stamps import Stamps


def read(file: Path, told: list[str]) -> bytes:
    told.append(file.name)
    return file.read_bytes()


def run(store: Store, file: Path, *, trust: bool = True) -> tuple[str, list[str]]:
    """Return the fingerprint of a file in one run, and whether it was read."""
    told: list[str] = []
    stamps = Stamps(store, "site", trust=trust)
    found = stamps.digest(file, partial(read, file, told))
    stamps.keep()
    return found, told


@pytest.fixture
def old_file(tmp_path: Path) -> Path:
    """A file that is old enough to be known by its signature."""
    file = tmp_path / "a.txt"
    file.write_text("one")
    signature = find_signature(file)
    assert signature is not None
    while not is_settled(signature, system_nanoseconds()):
        pass
    return file


def test_untouched_file_is_read_once(old_file: Path) -> None:
    with Store(None) as store:
        first, told = run(store, old_file)
        assert (told, run(store, old_file)) == (["a.txt"], (first, []))


def test_file_is_read_each_time_where_signatures_are_not_trusted(old_file: Path) -> None:
    with Store(None) as store:
        first, _ = run(store, old_file)
        assert run(store, old_file, trust=False) == (first, ["a.txt"])


def test_change_of_equal_size_and_time_is_seen(old_file: Path) -> None:
    times = old_file.stat()
    with Store(None) as store:
        first, _ = run(store, old_file)
        old_file.write_text("two")
        os.utime(old_file, ns=(times.st_atime_ns, times.st_mtime_ns))
        found, told = run(store, old_file)
        assert (found != first, told) == (True, ["a.txt"])


def test_young_file_is_read_again(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    with Store(None) as store:
        for text in ("one", "two", "six"):
            file.write_text(text)
            found, _ = run(store, file)
            assert found == run(Store(None), file)[0]


def test_what_is_known_of_files_that_nobody_asks_for_stays(old_file: Path) -> None:
    other = old_file.with_name("b.txt")
    other.write_text("other")
    with Store(None) as store:
        first, _ = run(store, old_file)
        stamps = Stamps(store, "site", few=True)
        assert stamps.last(str(old_file)) == first
        stamps.digest(other, other.read_bytes)
        stamps.keep()
        assert Stamps(store, "site").last(str(old_file)) == first
        old_file.write_text("two")
        changed = Stamps(store, "site", few=True)
        second = changed.digest(old_file, old_file.read_bytes)
        changed.keep()
        assert Stamps(store, "site").last(str(old_file)) in (second, None)  # None while it is young
        assert Stamps(store, "site", trust=False).last(str(old_file)) is None

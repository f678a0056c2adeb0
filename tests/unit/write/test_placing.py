"""Files are put in their places from any process, and every one is accounted for."""

from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from functools import partial
from multiprocessing import get_context
from pathlib import Path

import pytest

from digest.errors import WriteError
from digest.executor import map_cpu
from digest.model.written import Terms
from digest.write.lock import site_lock
from digest.write.output import SiteWriter
from digest.write.placing import Placed, Placer
from tests.sites import read

PATHS = tuple(f"{number % 7}/{number}/index.html" for number in range(60))


@contextmanager
def writing(root: Path) -> Iterator[SiteWriter]:
    with site_lock(root / "site", root / ".digest") as lock, SiteWriter(lock) as writer:
        yield writer


def put(path: str, place: Placer, text: str) -> Placed:
    return place(path, text, f"{text} {path}".encode())


def bring(root: Path, text: str, *, jobs: int = 2, paths: Sequence[str] = PATHS) -> int:
    """Write a version of the site in some processes; return how many files were written."""
    with writing(root) as writer:
        work = partial(put, place=writer.place, text=text)
        for placed in map_cpu(work, paths, jobs=jobs, worth=0):
            writer.add(placed)
        return len(writer.finish(Terms()).rendered)


@pytest.mark.parametrize("jobs", [1, 2])
def test_versions_written_in_processes_are_whole(tmp_path: Path, jobs: int) -> None:
    for text in ("one", "two", "three", "four"):
        assert bring(tmp_path, text, jobs=jobs) == len(PATHS)
        assert read(tmp_path / "site") == {path: f"{text} {path}" for path in PATHS}


def test_files_that_stand_are_not_written_in_a_process_either(tmp_path: Path) -> None:
    bring(tmp_path, "one")
    before = {path: (tmp_path / "site" / path).stat().st_ino for path in PATHS}
    assert bring(tmp_path, "one") == 0
    assert {path: (tmp_path / "site" / path).stat().st_ino for path in PATHS} == before


def test_a_process_that_was_not_forked_writes_to_the_same_place(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        with ProcessPoolExecutor(1, get_context("spawn")) as pool:
            writer.add(pool.submit(writer.place, "a/index.html", "mark", b"text").result())
        writer.finish(Terms())
    assert read(tmp_path / "site") == {"a/index.html": "text"}


def test_a_path_out_of_the_site_is_refused_in_a_process_and_nothing_changes(tmp_path: Path) -> None:
    bring(tmp_path, "one")
    with pytest.raises(WriteError, match="no path inside the site"):
        bring(tmp_path, "two", paths=(*PATHS, "../outside"))
    assert not (tmp_path / "outside").exists()
    assert read(tmp_path / "site") == {path: f"one {path}" for path in PATHS}

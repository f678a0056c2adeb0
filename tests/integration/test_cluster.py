"""Work by a real scheduler and real workers on loopback, who are killed now and then."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest

from digest.cluster import Cluster, ClusterError, open_cluster
from digest.commands.entries import DraftItem, DraftResult
from digest.commands.extracting import draft_item
from digest.config import ExtractConfig
from digest.errors import UsageError
from digest.reading.readers import read_article_file
from tests.golden.refresh import tree_of
from tests.helpers import ROOT
from tests.processes import running

pytest.importorskip("distributed", reason="the extra [dask] is not installed")

SCHEDULER = """
import asyncio, logging
from distributed import Scheduler
logging.disable()
async def main():
    async with Scheduler(host="127.0.0.1", port=0, dashboard=False) as scheduler:
        print(scheduler.address, flush=True)
        await scheduler.finished()
asyncio.run(main())
"""
WORKER = """
import asyncio, logging, sys
from distributed import Nanny
logging.disable()
async def main():
    address, folder = sys.argv[1:]
    async with Nanny(address, nthreads=1, local_directory=folder, dashboard=False) as nanny:
        print("ready", flush=True)
        await nanny.finished()
if __name__ == "__main__":
    asyncio.run(main())
"""
SETTINGS = {
    **os.environ,
    "DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "1",
    "MARK": "ours",
    "PYTHONPATH": str(ROOT),
}
NUMBERS = list(range(100))
FILES = sorted((ROOT / "content").rglob("*.txt"))
PATIENCE = 30.0


def mark() -> str:
    return os.environ.get("MARK", "ours")


def square_and_pid(number: int) -> tuple[int, int]:
    return number * number, os.getpid()


def die_at_forty(number: int) -> int:
    if number == 40:
        os.kill(os.getpid(), signal.SIGKILL)
    return number


def end_scheduler(number: int, *, pid: int) -> int:
    if number == 40:
        os.kill(pid, signal.SIGKILL)
    return number


def draft_and_die_once(item: DraftItem, *, once: Path) -> DraftResult:
    """Look for an article's facts; the first worker to come this far dies."""
    result = draft_item(item)
    try:
        once.touch(exist_ok=False)
    except FileExistsError:
        return result
    os.kill(os.getpid(), signal.SIGKILL)
    return result


@contextmanager
def scheduler() -> Iterator[tuple[str, int]]:
    """Give the address of a scheduler, and its process."""
    with running([sys.executable, "-c", SCHEDULER], env=SETTINGS) as process:
        assert process.stdout is not None
        yield process.stdout.readline().strip(), process.pid


@contextmanager
def worker(address: str, folder: Path, **settings: str) -> Iterator[None]:
    """Let one more process work for a scheduler, and start it again when it dies."""
    command = [sys.executable, "-c", WORKER, address, folder]
    with running(command, env={**SETTINGS, **settings}) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        yield
        process.terminate()
        process.wait()


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a scheduler with two workers."""
    folder = tmp_path_factory.mktemp("workers")
    with scheduler() as (found, _), worker(found, folder / "1"), worker(found, folder / "2"):
        yield found


@pytest.fixture
def cluster(address: str) -> Iterator[Cluster]:
    with open_cluster(address, marks=mark, patience=PATIENCE) as opened:
        opened.client.wait_for_workers(2, timeout=PATIENCE)
        yield opened


def test_several_workers_give_the_results_in_order(cluster: Cluster) -> None:
    results = list(cluster.map(square_and_pid, NUMBERS))
    assert [result for result, _ in results] == [number * number for number in NUMBERS]
    assert len({pid for _, pid in results}) == 2
    assert os.getpid() not in {pid for _, pid in results}


def test_nothing_to_do_is_done(cluster: Cluster) -> None:
    assert list(cluster.map(square_and_pid, [])) == []


def test_a_worker_killed_in_mid_run_costs_no_result(cluster: Cluster, tmp_path: Path) -> None:
    config = ExtractConfig(engine="rules")
    items = [
        DraftItem(article=article, config=config)
        for file in FILES
        for article in read_article_file(file)
    ]
    work = partial(draft_and_die_once, once=tmp_path / "died")
    assert list(cluster.map(work, items)) == [draft_item(item) for item in items]
    assert (tmp_path / "died").exists()


def test_only_what_kills_every_worker_is_lost(cluster: Cluster) -> None:
    results = cluster.map(die_at_forty, NUMBERS, lost=lambda number: -number)
    assert list(results) == [-number if number == 40 else number for number in NUMBERS]


def test_what_kills_every_worker_is_an_error_where_nobody_stands_in_for_it(
    cluster: Cluster,
) -> None:
    with pytest.raises(ClusterError, match="killed every worker"):
        list(cluster.map(die_at_forty, NUMBERS))


def test_a_worker_with_other_code_does_nothing(tmp_path: Path) -> None:
    with (
        scheduler() as (address, _),
        worker(address, tmp_path, MARK="theirs"),
        open_cluster(address, marks=mark, patience=PATIENCE) as cluster,
        pytest.raises(ClusterError) as caught,
    ):
        list(cluster.map(square_and_pid, NUMBERS))
    assert caught.value.message == "a worker has other code or models than this machine: theirs"


def test_a_scheduler_that_dies_is_told(tmp_path: Path) -> None:
    with (
        scheduler() as (address, pid),
        worker(address, tmp_path),
        open_cluster(address, marks=mark, patience=PATIENCE) as cluster,
        pytest.raises(ClusterError, match="the cluster failed"),
    ):
        list(cluster.map(partial(end_scheduler, pid=pid), NUMBERS))


def test_a_scheduler_without_workers_is_told() -> None:
    with (
        scheduler() as (address, _),
        pytest.raises(ClusterError) as caught,
        open_cluster(address, marks=mark, patience=0.1),
    ):
        pass
    assert caught.value.message == f"the scheduler at {address} has no workers"
    assert caught.value.hint == f"start some: dask worker {address}"


def test_an_address_where_nobody_listens_is_told() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        address = f"tcp://127.0.0.1:{taken.getsockname()[1]}"
        with (
            pytest.raises(ClusterError, match=f"no scheduler answers at {address}"),
            open_cluster(address, marks=mark, patience=0.1),
        ):
            pass


@pytest.mark.parametrize("address", ["localhost:8786", "file:///tmp", ""])
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(UsageError), open_cluster(address, marks=mark):
        pass


def digest(*arguments: object) -> str:
    command = [sys.executable, "-m", "digest", *map(str, arguments)]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    return done.stdout


def test_a_site_and_facts_are_the_same_bytes_by_cluster(address: str, tmp_path: Path) -> None:
    flags = ("--no-cache", "--now", "2030-01-01")
    there = ("--engine", "dask", "--scheduler", address)
    digest(*flags[1:], "build", flags[0], "--output-dir", tmp_path / "here")
    digest(*flags[1:], "build", flags[0], "--output-dir", tmp_path / "there", *there)
    assert tree_of(tmp_path / "there") == tree_of(tmp_path / "here")
    assert digest("extract", "--json", *there, *FILES) == digest("extract", "--json", *FILES)

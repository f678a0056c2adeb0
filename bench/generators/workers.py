"""Two processes against one, and a cluster of two workers on loopback against both."""

import importlib
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from bench.generators.builds import Site
from bench.generators.measure import BenchError
from bench.generators.results import Ratios

READY_SECONDS = 120
"""How long a cluster may take to start."""
WORKERS = 2
"""Processes, and workers of the cluster."""
_READ = re.compile(r"([\d.]+) s +\d+ × read and extract")
_FRESH = ("build", "--no-cache", "--dry-run", "--profile")


def compare_jobs(site: Site, runs: int) -> Iterator[Ratios]:
    """Yield how many times faster two processes find the facts of a site than one does."""
    engine = site.program.title
    pairs = [(_seconds(site, "--jobs", "1"), _seconds(site, "--jobs", "2")) for _ in range(runs)]
    values = tuple(one / two for one, two in pairs)
    yield Ratios(name=f"one job to two: {engine}", articles=site.articles, values=values)


def compare_cluster(site: Site, runs: int) -> Iterator[Ratios]:
    """Yield how much longer a cluster takes than as many processes: with new workers, and again."""
    if find_spec("distributed") is None:
        return
    new, again = [], []
    for _ in range(runs):
        here = _seconds(site, "--jobs", str(WORKERS))
        with open_cluster(site.folder.parent) as address:
            flags = ("--engine", "dask", "--scheduler", address)
            new.append(_seconds(site, *flags) / here)
            again.append(_seconds(site, *flags) / here)
    engine = site.program.title
    for name, values in (("new workers", new), ("the same workers", again)):
        yield Ratios(
            name=f"cluster with {name}: {engine}", articles=site.articles, values=tuple(values)
        )


def _seconds(site: Site, *flags: str) -> float:
    """Return how long reading and finding facts takes, nothing kept of earlier builds."""
    command = (*site.program.command, *_FRESH, *flags)
    site.run(command)
    found = _READ.search(site.log.read_text("utf-8"))
    if found is None:
        raise BenchError(f"{' '.join(command)} does not say how long it took")
    return float(found[1])


@contextmanager
def open_cluster(folder: Path) -> Iterator[str]:
    """Run a scheduler and its workers on loopback; give the scheduler's address.

    Raises:
        BenchError: It does not start.
    """
    with tempfile.TemporaryDirectory(dir=folder) as scratch:
        known = Path(scratch) / "scheduler.json"
        told = (Path(scratch) / "log").open("wb")
        common = ("--scheduler-file", str(known), "--no-dashboard")
        commands = [
            ("distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "0", *common),
            *[("distributed.cli.dask_worker", "--nthreads", "1", *common) for _ in range(WORKERS)],
        ]
        running: list[subprocess.Popen[bytes]] = []
        try:
            for module, *flags in commands:
                command = [sys.executable, "-m", module, *flags]
                running.append(subprocess.Popen(command, cwd=scratch, stdout=told, stderr=told))
            yield _wait_for_workers(known)
        finally:
            for process in reversed(running):
                process.terminate()
            for process in running:
                process.wait()
            told.close()


def _wait_for_workers(known: Path) -> str:
    client_of: Any = importlib.import_module("distributed").Client

    end = time.perf_counter() + READY_SECONDS
    while not known.exists() and time.perf_counter() < end:
        time.sleep(0.1)
    with client_of(scheduler_file=str(known), timeout=READY_SECONDS) as client:
        client.wait_for_workers(WORKERS, timeout=READY_SECONDS)
        address: str = client.scheduler.address
    return address

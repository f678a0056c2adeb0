"""What a run costs: the kernel's own account of a process and all that it started."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

LIMIT_SECONDS = 3600
"""The longest that one run may take."""


class BenchError(Exception):
    """Something that is measured did not do what it should; the measure would mean nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What one run took."""

    wall: float
    """Seconds by the clock."""
    cpu: float
    """Seconds of all cores, in the program and in the system on its behalf."""
    peak: float
    """Megabytes of memory that its largest process had at most."""


def run(command: Sequence[str], *, within: Path, log: Path) -> Cost:
    """Run a command to its end and return its cost.

    Raises:
        BenchError: It failed, or took too long.
    """
    limited = [*_as_users_have_it(), *_limit(), *command]
    with log.open("wb") as told:
        begun = time.perf_counter()
        process = subprocess.Popen(
            limited, cwd=within, stdin=subprocess.DEVNULL, stdout=told, stderr=told
        )
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - begun
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        said = log.read_text("utf-8", "replace")[-2000:]
        raise BenchError(f"{' '.join(command)} ended with {process.returncode}:\n{said}")
    unit = 1 if sys.platform == "darwin" else 1024
    return Cost(wall=wall, cpu=used.ru_utime + used.ru_stime, peak=used.ru_maxrss * unit / 1e6)


def _as_users_have_it() -> tuple[str, ...]:
    """Return what lets Python keep what it compiled of a program, whatever is said here."""
    found = shutil.which("env")
    return (found, "-u", "PYTHONDONTWRITEBYTECODE") if found else ()


def _limit() -> tuple[str, ...]:
    """Return what ends a command that hangs, where the system has it."""
    found = shutil.which("timeout")
    return (found, str(LIMIT_SECONDS)) if found else ()

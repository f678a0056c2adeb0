"""Programs that tests run beside themselves: they hear signals, and none outlives its test."""

import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from tests.helpers import ROOT

_HEAR_SIGNALS = """
import os, signal, sys
for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
    signal.signal(number, signal.SIG_DFL)
os.execv(sys.argv[1], sys.argv[1:])
"""


@contextmanager
def running(
    command: Sequence[object],
    *,
    stdout: int | None = subprocess.PIPE,
    stderr: int | None = None,
    env: Mapping[str, str] | None = None,
) -> Iterator[subprocess.Popen[str]]:
    """Run a program while a test looks at it; killed at the end if it still runs.

    It hears signals as one started at a terminal does, even where the tests themselves run in the
    background and Ctrl-C is ignored.
    """
    with subprocess.Popen(
        [sys.executable, "-c", _HEAR_SIGNALS, *map(str, command)],
        cwd=ROOT,
        stdout=stdout,
        stderr=stderr,
        text=True,
        env=env,
    ) as process:
        try:
            yield process
        finally:
            process.kill()

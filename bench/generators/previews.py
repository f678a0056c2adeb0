"""Running previews: how long after a file's change the server shows it."""

import contextlib
import html
import os
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException

from bench.generators.builds import Site, change_theme, edit
from bench.generators.measure import BenchError
from bench.generators.results import Served

READY_SECONDS = 600
"""How long a server may take to start."""
SHOWN_SECONDS = 180
"""How long a change may take to be served."""
POLL_SECONDS = 0.002
"""Time between two looks at a page."""
PAUSE_SECONDS = 1.0
"""Time between two changes: what is still going on after the first must not hide in the second."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """A running server."""

    process: subprocess.Popen[bytes]
    """The server."""
    port: int
    """Its port on loopback."""
    title: str
    """The program's name."""

    def wait(self, path: str, token: str, limit: float) -> float:
        """Return the moment at which a page first shows some words.

        Raises:
            BenchError: It never does.
        """
        end = time.perf_counter() + limit
        while time.perf_counter() < end and self.process.poll() is None:
            if token in self._get(path):
                return time.perf_counter()
            time.sleep(POLL_SECONDS)
        raise BenchError(f"{self.title}: the preview does not show {token!r} at {path}")

    def _get(self, path: str) -> str:
        connection = HTTPConnection("127.0.0.1", self.port, timeout=SHOWN_SECONDS)
        try:
            connection.request("GET", path, headers={"Accept": "text/html"})
            return html.unescape(connection.getresponse().read().decode("utf-8", "replace"))
        except (OSError, HTTPException):
            return ""
        finally:
            connection.close()


@contextmanager
def open_preview(site: Site) -> Iterator[Preview]:
    """Run a program's preview server for a while."""
    port = _free_port()
    program = site.program
    flags = [flag.format(port=port) for flag in program.serve]
    with site.log.open("wb") as told:
        process = subprocess.Popen(
            [*program.command, *flags],
            cwd=site.folder,
            stdin=subprocess.DEVNULL,
            stdout=told,
            stderr=told,
            start_new_session=True,
        )
        try:
            yield Preview(process=process, port=port, title=program.title)
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGTERM)
            process.wait()


def measure(site: Site, runs: int) -> Iterator[Served]:
    """Yield how long a program's preview takes to show changes.

    Raises:
        BenchError: It never shows one.
    """
    article = site.article(7 % site.articles)
    path = f"/{article.day}/{article.slug}/"
    changes: dict[str, Callable[[int], str]] = {
        "edit": lambda turn: edit(site.source(article), turn + 50),
        "theme": lambda turn: change_theme(site, turn + 50),
    }
    with open_preview(site) as preview:
        preview.wait(path, article.companies[0], READY_SECONDS)
        for name, change in changes.items():
            seconds = [_serve(preview, path, change, turn) for turn in range(runs + 1)]
            yield Served(
                change=name,
                articles=site.articles,
                program=site.program.title,
                seconds=tuple(seconds[1:]),
            )


def _serve(preview: Preview, path: str, change: Callable[[int], str], turn: int) -> float:
    """Return the seconds from a change to the page that shows it."""
    time.sleep(PAUSE_SECONDS)
    token = change(turn)
    begun = time.perf_counter()
    return preview.wait(path, token, SHOWN_SECONDS) - begun


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
    return port

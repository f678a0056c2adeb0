"""The preview at work: one thread builds after changes, the main one answers browsers."""

import signal
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Protocol

from digest.serve.server import Server
from digest.serve.watch import Watcher


class Stopped(BaseException):
    """The preview was told to end while it was at work."""


class Builds(Protocol):
    """What builds the site again and again."""

    def warm(self) -> None:
        """Load what the first change will need; called once, while browsers are served."""

    def rebuild(self, changed: frozenset[Path], /) -> None:
        """Build after some files changed."""

    def stop(self) -> None:
        """End a build that is under way, if there is one: it raises `Stopped`."""


def run_preview(
    server: Server, sock: socket.socket, watcher: Watcher, builds: Builds, *, debounce: int
) -> None:
    """Serve until the server is stopped or the process interrupted.

    Args:
        server: Answers browsers.
        sock: Where it listens.
        watcher: Tells of changes; closed at the end.
        builds: Told of the paths that changed, in a thread of its own.
        debounce: Milliseconds without a change that end a batch of changes.
    """
    worker = threading.Thread(target=_follow, args=(watcher, builds, debounce), name="builds")
    worker.start()
    try:
        server.run([sock])
    finally:
        builds.stop()
        watcher.close()
        worker.join()


def _follow(watcher: Watcher, builds: Builds, debounce: int) -> None:
    try:
        builds.warm()
        for changed in watcher.batches(debounce):
            builds.rebuild(changed)
    except Stopped:
        return


@contextmanager
def ended_by_signals() -> Iterator[None]:
    """Let a closed terminal or a plain `kill` end the preview as Ctrl-C does: tidily.

    Raises:
        Stopped: Such a signal came.
    """
    names = [name for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    if threading.current_thread() is not threading.main_thread():
        names = []
    before = {name: signal.signal(getattr(signal, name), _stop) for name in names}
    try:
        yield
    finally:
        for name, handler in before.items():
            signal.signal(getattr(signal, name), handler)


def _stop(number: int, _frame: FrameType | None) -> None:
    raise Stopped(number)

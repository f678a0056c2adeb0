"""What the preview shows at the moment, and who waits for the next."""

import asyncio
import secrets
import threading
from collections.abc import Collection, Mapping
from itertools import islice
from pathlib import Path

from digest.model.report import Problem
from digest.serve.site_files import find_file
from digest.value import Value, field, replace

LOOKED_NOW = 4
"""Pages whose next version is made first: those of as many open windows."""
MOST_LOOKED = 256
"""Pages that are remembered as looked at."""


class Shown(Value):
    """One state of the preview; a page knows from which one it came."""

    version: str
    """Name of the state, different in every run of the server."""
    folder: Path | None = None
    """The last good site; None before there is one."""
    problems: tuple[Problem, ...] = ()
    """Errors of the newest build, shown over the page."""
    page: str | None = None
    """Address of a page to go to, when the browser shall follow changes."""
    ahead: Mapping[str, bytes] = field(default_factory=dict)
    """Files of the next site that are shown already, by their paths."""


class Preview:
    """The present state; builds change it from their thread, browsers wait for it in the loop."""

    def __init__(self) -> None:
        """Start without a site."""
        self._run = secrets.token_hex(4)
        self._count = 0
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._changed = asyncio.Event()
        self._closed = False
        self._looked: dict[str, None] = {}
        self.shown = Shown(version=f"{self._run}-0")
        """The present state; read it once a request."""

    def show_site(self, folder: Path, problems: tuple[Problem, ...], page: str | None) -> None:
        """Show a site that was built, with the errors that it was built in spite of."""
        with self._lock:
            self._show(Shown(version="", folder=folder, problems=problems, page=page))

    def show_ahead(self, files: Mapping[str, bytes], page: str | None) -> None:
        """Show some files of the next site before it is built."""
        with self._lock:
            ahead = {**self.shown.ahead, **files}
            self._show(replace(self.shown, ahead=ahead, page=page))

    def complete(self, changed: Collection[str]) -> bool:
        """Show the site that stands by now in place of what was shown ahead of it.

        Browsers stay where they are. Return False where they must not: what they show of it is
        something else, or they may show another page that changed.

        Args:
            changed: Files in which it differs from the one before.
        """
        with self._lock:
            shown, looked = self.shown, self._looked
            if not shown.ahead or shown.folder is None or len(looked) == MOST_LOOKED:
                return False
            if any(path in looked and path not in shown.ahead for path in changed):
                return False
            if not all(_holds(shown.folder, path, data) for path, data in shown.ahead.items()):
                return False
            self.shown = replace(shown, ahead={})
            return True

    def look(self, path: str) -> None:
        """Note that somebody looks at a page: the next version of it is made first."""
        with self._lock:
            self._looked.pop(path, None)
            self._looked[path] = None
            if len(self._looked) > MOST_LOOKED:
                del self._looked[next(iter(self._looked))]

    @property
    def looked(self) -> tuple[str, ...]:
        """The pages that were looked at last, the newest first."""
        with self._lock:
            return tuple(islice(reversed(self._looked), LOOKED_NOW))

    def show_failure(self, problems: tuple[Problem, ...]) -> None:
        """Keep the last good site, and show over it why there is no newer one."""
        with self._lock:
            self._show(replace(self.shown, problems=problems, page=None, ahead={}))

    def close(self) -> None:
        """End all waiting: the server stops."""
        self._closed = True
        self._tell()

    async def next_after(self, version: str) -> Shown | None:
        """Wait for another state than `version`; None when the server stops."""
        while self.shown.version == version and not self._closed:
            await self._changed.wait()
        return None if self._closed else self.shown

    def join_loop(self, loop: asyncio.AbstractEventLoop) -> None:
        """Tell in which loop browsers wait."""
        self._loop = loop

    def _show(self, shown: Shown) -> None:
        self._count += 1
        self.shown = replace(shown, version=f"{self._run}-{self._count}")
        self._tell()

    def _tell(self) -> None:
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._wake)

    def _wake(self) -> None:
        changed, self._changed = self._changed, asyncio.Event()
        changed.set()


def _holds(folder: Path, path: str, data: bytes) -> bool:
    """Tell whether a site has these bytes at a path."""
    found = find_file(folder, f"/{path}")
    return found is not None and found.data == data

"""What the preview shows at the moment, and who waits for the next."""

import asyncio
import secrets
import threading
from dataclasses import dataclass, replace
from pathlib import Path

from digest.model.report import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One state of the preview; a page knows from which one it came."""

    version: str
    """Name of the state, different in every run of the server."""
    folder: Path | None = None
    """The last good site; None before there is one."""
    problems: tuple[Problem, ...] = ()
    """Errors of the newest build, shown over the page."""
    page: str | None = None
    """Address of a page to go to, when the browser shall follow changes."""


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
        self.shown = Shown(version=f"{self._run}-0")
        """The present state; read it once a request."""

    def show_site(self, folder: Path, problems: tuple[Problem, ...], page: str | None) -> None:
        """Show a site that was built, with the errors that it was built in spite of."""
        with self._lock:
            self._show(Shown(version="", folder=folder, problems=problems, page=page))

    def show_failure(self, problems: tuple[Problem, ...]) -> None:
        """Keep the last good site, and show over it why there is no newer one."""
        with self._lock:
            self._show(replace(self.shown, problems=problems, page=None))

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

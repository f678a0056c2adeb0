"""Changes of files, in batches: what an editor does within a moment is one change."""

import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from queue import Empty, SimpleQueue
from time import monotonic

from watchdog.events import (
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
    FileClosedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver
from watchdog.observers.polling import PollingObserver

from digest.value import Value

LONGEST_BATCH = 1.0
"""Seconds after which a batch ends, even while files go on changing."""
WHOLE_PAUSE = 0.002
"""Seconds without a change that end a batch of files that were all closed after writing."""
VANISHED_PAUSE = 0.1
"""Seconds to wait for a file that vanished: some editors delete it before they write it anew."""

_EVENTS: list[type[FileSystemEvent]] = [
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
    FileClosedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
]
_WHOLE = (FileClosedEvent, FileMovedEvent)
"""What tells that a file is written to its end: it was closed, or put in place under its name."""
_PASSING = re.compile(
    r"(?:\..*|.*~|#.*#|4913|.*\.(?:sw[a-p]|tmp|temp|part|bak|crdownload)|.*___jb_.*___)"
)
"""Names of files that editors and downloads put down for a moment, and of hidden ones."""


class Watched(Value):
    """What a preview depends on."""

    root: Path
    """The project's folder; files directly in it are looked at by name."""
    folders: tuple[Path, ...]
    """Folders whose whole content matters, there or not yet."""
    files: tuple[Path, ...]
    """Single files that matter."""

    def matters(self, path: Path) -> bool:
        """Tell whether a change at a path may change the site."""
        if path in self.files:
            return True
        for folder in self.folders:
            if path == folder or path.is_relative_to(folder):
                return not any(_PASSING.fullmatch(part) for part in path.relative_to(folder).parts)
        return False


class Watcher(FileSystemEventHandler):
    """Follows files until it is closed; yields batches of changes."""

    def __init__(self, watched: Watched, *, poll: int = 0, say: Callable[[str], None]) -> None:
        """Begin to watch.

        Args:
            watched: What matters.
            poll: Milliseconds between looks; 0 lets the system tell.
            say: Told when the system cannot tell and files are polled instead.
        """
        self._watched = watched
        self._queue: SimpleQueue[tuple[Path, bool] | None] = SimpleQueue()
        self._following: dict[Path, object] = {}
        self._observer = _new_observer(poll)
        try:
            self._begin()
        except OSError as error:
            self._observer.stop()
            say(f"the system cannot watch so many files ({error.strerror}); looking every second")
            self._observer = _new_observer(1000)
            self._following = {}
            self._begin()

    def batches(self, debounce: int) -> Iterator[frozenset[Path]]:
        """Yield the paths that changed, a batch at a time, until `close`.

        Args:
            debounce: Milliseconds without a change that end a batch.
        """
        while (first := self._queue.get()) is not None:
            changed, open_ = self._gather(first, debounce / 1000)
            yield frozenset(changed)
            if not open_:
                return

    def more(self, debounce: int) -> frozenset[Path]:
        """Return the paths that changed since the last batch; nothing where none did.

        Args:
            debounce: Milliseconds without a change that end a batch.
        """
        try:
            first = self._queue.get_nowait()
        except Empty:
            return frozenset()
        if first is None:
            self._queue.put(None)
            return frozenset()
        changed, open_ = self._gather(first, debounce / 1000)
        if not open_:
            self._queue.put(None)
        return frozenset(changed)

    def close(self) -> None:
        """Stop watching; `batches` ends."""
        self._queue.put(None)
        self._observer.stop()
        if self._observer.is_alive():
            self._observer.join()

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Take an event from the system: both names of a file that was renamed matter."""
        paths = [Path(os.fsdecode(name)) for name in (event.src_path, event.dest_path) if name]
        for path in paths:
            if path in self._watched.folders:
                self._follow_folders()
            if self._watched.matters(path):
                self._queue.put((path, isinstance(event, _WHOLE)))

    def _begin(self) -> None:
        self._observer.schedule(self, str(self._watched.root), event_filter=_EVENTS)
        self._follow_folders()
        self._observer.start()

    def _follow_folders(self) -> None:
        """Follow the folders that are there; one that was replaced is another folder now."""
        for folder in self._watched.folders:
            watch = self._following.pop(folder, None)
            if watch is not None:
                _forget(self._observer, watch)
            if folder.is_dir():
                self._following[folder] = self._observer.schedule(
                    self, str(folder), recursive=True, event_filter=_EVENTS
                )

    def _gather(self, first: tuple[Path, bool], pause: float) -> tuple[set[Path], bool]:
        """Return what changed until there was a pause, and whether the watcher is still open."""
        changed, until = dict([first]), monotonic() + LONGEST_BATCH
        while monotonic() < until:
            try:
                found = self._queue.get(timeout=_pause_after(changed, pause))
            except Empty:
                break
            if found is None:
                return {*changed}, False
            changed |= [found]
        return {*changed}, True


def _pause_after(changed: Mapping[Path, bool], pause: float) -> float:
    """Return how long a pause ends a batch: of whole files soon, of vanished ones late."""
    if not _all_there(changed):
        return max(pause, VANISHED_PAUSE)
    return min(pause, WHOLE_PAUSE) if all(changed.values()) else pause


def _all_there(paths: Iterable[Path]) -> bool:
    return all(path.exists() for path in paths)


def _new_observer(poll: int) -> BaseObserver:
    return PollingObserver(timeout=poll / 1000) if poll else Observer()


def _forget(observer: BaseObserver, watch: object) -> None:
    try:
        observer.unschedule(watch)  # type: ignore[arg-type]
    except KeyError:
        return

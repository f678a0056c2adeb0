"""One build of a site at a time, and none that finishes after a newer one.

The lock belongs to the open file, so that the system gives it back when the process ends,
however it ends: a stale lock cannot be.
"""

import fcntl
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from digest.codec import digest_of
from digest.errors import Where, WriteError
from digest.signatures import find_signature
from digest.value import Value
from digest.write.exchange import exchange
from digest.write.faults import explain_faults
from digest.write.folders import MANIFEST_NAME
from digest.write.journal import recover

Exchange = Callable[[Path, Path], bool]
"""Lets two folders change places, or returns False."""

WAIT_SECONDS = 60.0
"""How long a build waits for another one of the same site."""
_PAUSE_SECONDS = 0.05


class LockedError(WriteError):
    """Another build of the same site is running, or has overtaken this one."""

    code = "DG064"


class SiteLock(Value):
    """The right to write a site, held from before the inputs are read until it is written."""

    folder: Path
    """The site, as an absolute path."""
    work: Path
    """Where the next version is prepared; part of the state."""
    handle: int
    """The open lock file."""
    before: str
    """Which version of the site was there when the lock was taken."""
    exchange: Exchange = exchange
    """Lets the site and its next version change places; false where the system cannot."""

    def refuse_if_overtaken(self) -> None:
        """Refuse to go on when the lock was taken away or another build has finished since.

        Raises:
            LockedError: The site is no longer the one that this build started from.
        """
        if not _is_same(self.handle, self.work / "lock") or version_of(self.folder) != self.before:
            raise LockedError(
                "another build has finished in the meantime; this older one is dropped",
                where=Where(str(self.folder)),
                hint="build again",
            )


def work_folder(folder: Path, state_dir: Path) -> Path:
    """Return the part of the state that belongs to one site; it stays when a project moves."""
    place = os.path.relpath(folder.resolve(), state_dir.resolve().parent)
    return state_dir.resolve() / f"{folder.name}-{digest_of(place.encode(errors='replace'))[:8]}"


def version_of(folder: Path) -> str:
    """Return which version of the site a folder holds: it differs after every write."""
    if not folder.is_dir():
        return "none"
    status = folder.stat()
    return f"{status.st_dev} {status.st_ino} {find_signature(folder / MANIFEST_NAME)}"


@contextmanager
def site_lock(
    folder: Path,
    state_dir: Path,
    *,
    say: Callable[[str], None] | None = None,
    wait: float = WAIT_SECONDS,
    exchange: Exchange = exchange,
) -> Iterator[SiteLock]:
    """Hold the right to write a site; take it before the inputs are read.

    What a killed build left behind is finished or removed first.

    Args:
        folder: The site.
        state_dir: Folder of Digest's own state.
        say: Told once when another build has to be waited for.
        wait: Seconds to wait for it.
        exchange: Lets two folders change places.

    Raises:
        LockedError: The other build did not finish in time.
        WriteError: The lock cannot be made.
    """
    work = work_folder(folder, state_dir)
    with explain_faults(folder):
        handle = _acquire(work / "lock", say, time.monotonic() + wait)
    try:
        with explain_faults(folder):
            recover(folder.resolve(), work)
            before = version_of(folder.resolve())
        yield SiteLock(
            folder=folder.resolve(), work=work, handle=handle, before=before, exchange=exchange
        )
    finally:
        os.close(handle)


def _acquire(path: Path, say: Callable[[str], None] | None, until: float) -> int:
    """Return the open and locked file that has the name, even if somebody deleted another one."""
    while True:
        handle = _open_lock(path)
        try:
            _wait_for(handle, path, say, until)
            if _is_same(handle, path):
                os.ftruncate(handle, 0)
                os.pwrite(handle, str(os.getpid()).encode(), 0)
                return handle
        except BaseException:
            os.close(handle)
            raise
        os.close(handle)


def _open_lock(path: Path) -> int:
    path.parent.mkdir(parents=True, exist_ok=True)
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o666)


def _wait_for(handle: int, path: Path, say: Callable[[str], None] | None, until: float) -> None:
    while not _try_lock(handle):
        owner = _owner(handle)
        if time.monotonic() >= until:
            raise _locked(path, owner)
        if say is not None:
            say(f"waiting for another build of this site{owner}")
            say = None
        time.sleep(_PAUSE_SECONDS)


def _locked(path: Path, owner: str) -> LockedError:
    return LockedError(
        f"another build of this site is running{owner}",
        where=Where(str(path)),
        hint="wait until it is done, or end it",
    )


def _try_lock(handle: int) -> bool:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _is_same(handle: int, path: Path) -> bool:
    return path.exists() and os.path.samestat(os.fstat(handle), path.stat())


def _owner(handle: int) -> str:
    text = os.pread(handle, 20, 0).decode(errors="replace")
    return f" (process {text})" if text.isdecimal() else ""

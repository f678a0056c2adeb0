"""Single files and links, never followed out of the site."""

import errno
import fcntl
import os
import shutil
import signal
import stat
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Self

from digest.clock import system_nanoseconds
from digest.codec import sha256_of
from digest.model.written import WrittenFile
from digest.write.folders import folder_of, folders_of

_NO_LINKS = {errno.EXDEV, errno.EPERM, errno.EMLINK, errno.ENOTSUP, errno.ENOSYS, errno.EACCES}
"""What the system answers where a file cannot have a second name."""
_TO_WRITE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC | getattr(os, "O_BINARY", 0)
_TO_WRITE_OVER = os.O_WRONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
_SECOND = 1_000_000_000
_MODE = 0o666
"""What anybody may do with a new file, less what the process takes away: no page is a program."""


def find_whole(path: str, file: WrittenFile) -> os.stat_result | None:
    """Return what the system says of a plain file with these bytes; None where none is there.

    It said so before the bytes were read: what changes afterwards can be told.
    """
    status = find_status(path)
    if status is None or not stat.S_ISREG(status.st_mode) or status.st_size != file.size:
        return None
    return status if sha256_of(Path(path).read_bytes()) == file.sha256 else None


def find_status(path: Path | str) -> os.stat_result | None:
    """Return what is at a path itself, a link included; None where there is nothing."""
    try:
        return os.lstat(path)
    except (FileNotFoundError, NotADirectoryError):
        return None


class Below:
    """Writes files below a folder of ours; by its handle, which is half the way to each."""

    def __init__(self, folder: Path) -> None:
        """Open the folder itself, and no link to one."""
        self._folder = folder
        self._handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
        self._made = {""}

    def __reduce__(self) -> tuple[type[Self], tuple[Path]]:
        """Return how another process opens the folder."""
        return type(self), (self._folder,)

    def close(self) -> None:
        """Write nothing any more."""
        os.close(self._handle)

    def unlink(self, path: str) -> None:
        """Remove a file, if it is there."""
        with suppress(FileNotFoundError):
            os.unlink(path, dir_fd=self._handle)

    def make_folder(self, path: str) -> None:
        """Make a folder and those above it, where that was not done before."""
        if path not in self._made:
            self.make_folder(folder_of(path))
            with suppress(FileExistsError):
                os.mkdir(path, dir_fd=self._handle)
            self._made.add(path)

    def write(self, path: str, data: bytes, *, replaced: int | None) -> None:
        """Write a file that is not there, whose time differs from that of the file it replaces.

        Servers make their ETags of size and whole seconds, and would answer "not modified".

        Args:
            path: Path of the file, below the folder; its own folder is there.
            data: Its bytes.
            replaced: When the other file was changed, in nanoseconds since 1970.
        """
        file = os.open(path, _TO_WRITE, _MODE, dir_fd=self._handle)
        try:
            _fill(file, data, replaced)
        finally:
            os.close(file)

    def write_over(
        self, path: str, data: bytes, *, replaced: int | None, like: os.stat_result
    ) -> bool:
        """Write a file where another is, of which nobody knows; False where somebody may.

        A disk takes many times as long to free one file and to make another.

        Args:
            path: Path of the file, below the folder.
            data: Its bytes.
            replaced: When the file was changed that it replaces for readers.
            like: A folder made just now: it tells whose a new file is, and open to whom.
        """
        try:
            file = os.open(path, _TO_WRITE_OVER, dir_fd=self._handle)
        except OSError:
            return False
        try:
            status = os.fstat(file)
            if not (_is_like_new(status, like) and _is_unknown(file, status)):
                return False
            _fill(file, data, replaced)
            if status.st_size > len(data):
                os.truncate(file, len(data))
            return True
        finally:
            os.close(file)


def _is_like_new(status: os.stat_result, folder: os.stat_result) -> bool:
    """Tell whether a file belongs to whom a new one would, and is open to the same."""
    owner, mode = (status.st_uid, status.st_gid), stat.S_IMODE(status.st_mode)
    return owner == (folder.st_uid, folder.st_gid) and mode == folder.st_mode & _MODE


def _is_unknown(file: int, status: os.stat_result) -> bool:
    """Tell whether a plain file has one name, and nobody but we has it open.

    The system grants a lease of a file for writing only then. It is given back at once: nobody
    but a reader of the spare tree could open the file meanwhile, and his signal is ignored.
    """
    if not stat.S_ISREG(status.st_mode) or status.st_nlink != 1 or not hasattr(fcntl, "F_SETLEASE"):
        return False
    try:
        fcntl.fcntl(file, fcntl.F_SETSIG, signal.SIGURG)
        fcntl.fcntl(file, fcntl.F_SETLEASE, fcntl.F_WRLCK)
        fcntl.fcntl(file, fcntl.F_SETLEASE, fcntl.F_UNLCK)
    except OSError:
        return False
    return True


def _fill(file: int, data: bytes, replaced: int | None) -> None:
    left = memoryview(data)
    while left:
        left = left[os.write(file, left) :]
    if replaced is not None and replaced // _SECOND >= system_nanoseconds() // _SECOND - 1:
        _make_later(file, replaced)


def _make_later(file: int, replaced: int) -> None:
    """Let the time of an open file be a second later than another, if it is none."""
    if os.fstat(file).st_mtime_ns // _SECOND <= replaced // _SECOND:
        later = replaced + _SECOND
        os.utime(file, ns=(later, later))


def go_on() -> None:
    """Go on."""


def line_up(
    tree: Path,
    sources: Mapping[str, str],
    folders: Iterable[str],
    *,
    right: Collection[str] = (),
    check: Callable[[], None] = go_on,
) -> bool:
    """Make a tree hold exactly these files, as links, and these folders.

    Return False where links are impossible.

    Args:
        tree: The tree; most of it may be right already.
        sources: What each file shall be the same as.
        folders: Folders that shall be there besides those of the files.
        right: Folders of it that hold the right files, and need not be looked at.
        check: Called for each other one; what it raises leaves the tree unfinished.
    """
    needed = folders_of(sources) | {*folders} | folders_of(folders)
    wrong = needed.difference(right)
    below: dict[str, set[str]] = {place: set() for place in wrong}
    for path in (*sources, *needed):
        if path and folder_of(path) in below:
            below[folder_of(path)].add(path)
    for place in sorted(wrong):
        check()
        _clear(tree, place, below[place], needed)
        for path in sorted(below[place].difference(needed)):
            if not _link(sources[path], f"{tree}/{path}"):
                return False
    return True


def complete(
    tree: Path,
    sources: Mapping[str, str],
    folders: Collection[str],
    *,
    there: Collection[str],
    check: Callable[[], None] = go_on,
) -> bool:
    """Give a tree that we made just now the links and folders that it lacks.

    Return False where links are impossible.

    Args:
        tree: The tree; nothing is in it but what we put there.
        sources: What each file that it lacks shall be the same as.
        folders: Folders that it shall have besides those of these files.
        there: Folders that it has, and all above them.
        check: Called for each other one; what it raises leaves the tree unfinished.
    """
    for place in sorted((folders_of(sources) | {*folders} | folders_of(folders)).difference(there)):
        check()
        Path(tree, place).mkdir()
    return all(_link_new(source, f"{tree}/{path}") for path, source in sources.items())


def _clear(tree: Path, place: str, wanted: Collection[str], folders: Collection[str]) -> None:
    """Make one folder of a tree, and take out of it what is not wanted there."""
    target = f"{tree}/{place}" if place else str(tree)
    if not is_folder(target):
        Path(target).mkdir()
    for path, below in list_folder(Path(target), f"{place}/" if place else ""):
        if path not in wanted or below != (path in folders):
            shutil.rmtree(tree / path) if below else (tree / path).unlink()


def _link(source: str, target: str) -> bool:
    """Make a path the same file as another; return False where that cannot be."""
    there = find_status(target)
    if there is not None:
        if os.path.samestat(there, os.lstat(source)):
            return True
        Path(target).unlink()
    return _link_new(source, target)


def _link_new(source: str, target: str) -> bool:
    """Make a path that is not there the same file as another; return False where that cannot be."""
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError as error:
        if error.errno in _NO_LINKS:
            return False
        raise
    return True


def walk(folder: Path, prefix: str = "") -> Iterator[tuple[str, bool]]:
    """Yield each path below a folder, sorted, and whether it is a folder.

    Links stay links; folders that may not be read are not entered.
    """
    for path, below in list_folder(folder, prefix):
        yield path, below
        if below:
            yield from walk(folder / path.removeprefix(prefix), f"{path}/")


def list_folder(folder: Path, prefix: str = "") -> list[tuple[str, bool]]:
    """Return each path in a folder, sorted, and whether it is a folder; none if that is closed."""
    if not is_open(folder):
        return []
    with os.scandir(folder) as entries:
        return sorted((f"{prefix}{one.name}", one.is_dir(follow_symlinks=False)) for one in entries)


def is_folder(path: str) -> bool:
    """Tell whether a folder itself is at a path, and no link to one."""
    status = find_status(path)
    return status is not None and stat.S_ISDIR(status.st_mode)


def is_open(folder: Path) -> bool:
    """Tell whether a folder may be read."""
    return may(folder, os.R_OK | os.X_OK)


def may(folder: Path, mode: int) -> bool:
    """Tell whether this process may read, write or enter a folder."""
    return os.access(folder, mode, effective_ids=os.access in os.supports_effective_ids)


def remove_empty_parents(path: Path, top: Path) -> None:
    """Remove the folders above a path that are empty now, up to but without `top`."""
    for parent in path.parents:
        if parent == top or any(parent.iterdir()):
            return
        parent.rmdir()

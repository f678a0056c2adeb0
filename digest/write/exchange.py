"""Two folders change places in one step, where the system can do that."""

import ctypes
import errno
import os
from pathlib import Path

_RENAME_EXCHANGE = 2
_AT_FDCWD = -100
_CANNOT = {
    errno.EACCES,
    errno.EBUSY,
    errno.EINVAL,
    errno.ENOSYS,
    errno.ENOTSUP,
    errno.EPERM,
    errno.EROFS,
    errno.EXDEV,
}
"""What the system answers when it can exchange nothing here, though it may rename single files."""

_libc = ctypes.CDLL(None, use_errno=True) if os.name == "posix" else None


def exchange(one: Path, other: Path, *, libc: ctypes.CDLL | None = _libc) -> bool:
    """Let two folders change places; return False where the system or the disk cannot.

    Args:
        one: A folder.
        other: Another one.
        libc: The system's library; None where there is none to call.

    Raises:
        OSError: Something else is wrong.
    """
    renameat2 = getattr(libc, "renameat2", None)
    if renameat2 is None:
        return False
    names = os.fsencode(one), os.fsencode(other)
    if renameat2(_AT_FDCWD, names[0], _AT_FDCWD, names[1], _RENAME_EXCHANGE) == 0:
        return True
    number = ctypes.get_errno()
    if number in _CANNOT:
        return False
    raise OSError(number, os.strerror(number), str(other))


def sync_disk(folder: Path, *, libc: ctypes.CDLL | None = _libc) -> None:
    """Wait until everything written to the folder's file system is on the disk."""
    syncfs = getattr(libc, "syncfs", None)
    handle = os.open(folder, os.O_RDONLY)
    try:
        if syncfs is None:
            os.sync()
        elif syncfs(handle) != 0:
            number = ctypes.get_errno()
            raise OSError(number, os.strerror(number), str(folder))
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

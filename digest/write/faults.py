"""Faults of disks and permissions, told as errors that say what to do."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from digest.errors import Where, WriteError

_HINTS = {
    errno.ENOSPC: "free some space or inodes, then build again; the old site is untouched",
    errno.EDQUOT: "your disk quota is used up; the old site is untouched",
    errno.EFBIG: "a limit on file sizes is set (ulimit -f); the old site is untouched",
    errno.EACCES: "check who owns the folder and whether you may write there",
    errno.EPERM: "check who owns the folder and whether you may write there",
    errno.EROFS: "the file system is read-only; choose another output_dir",
    errno.EMFILE: "too many files are open (ulimit -n); the old site is untouched",
    errno.ENFILE: "the system has too many files open; the old site is untouched",
    errno.EIO: "the disk reports a fault; look at the system's log",
    errno.ENAMETOOLONG: "an address of the site is too long for this file system",
}


@contextmanager
def explain_faults(folder: Path) -> Iterator[None]:
    """Turn what the system refuses into an error with its cause and a hint.

    Raises:
        WriteError: The system refused something.
    """
    try:
        yield
    except OSError as error:
        place = error.filename or folder
        raise WriteError(
            f"the site cannot be written: {error.strerror or error}",
            where=Where(str(place).encode(errors="replace").decode()),
            hint=_HINTS.get(error.errno or 0),
        ) from error

"""What the system says of a file without opening it: enough to know that it was not touched.

A signature that is young proves nothing: a clock has ticks, and a second change within one leaves
no trace. So one is kept only when it is older, by a margin, than the moment it was taken.
"""

import os
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

Signature = tuple[int, int, int, int]
"""Size, time of the last change of the content and of anything, in nanoseconds, and inode."""

_MARGIN = 50_000_000
_COARSE_MARGIN = 2_500_000_000
_SECOND = 1_000_000_000


def signature_of(status: os.stat_result) -> Signature:
    """Return the signature of a file."""
    return status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino


def find_signature(path: Path | str) -> Signature | None:
    """Return the signature of the file that a path leads to; None where there is none."""
    try:
        return signature_of(os.stat(path))  # noqa: PTH116 - called for every file of a site
    except (OSError, ValueError):
        return None


def is_settled(signature: Signature, moment: int) -> bool:
    """Tell whether a later change would show.

    Args:
        signature: Taken of a file.
        moment: When, or before that, in nanoseconds since 1970.
    """
    last = max(signature[1], signature[2])
    coarse = signature[1] % _SECOND == 0 and signature[2] % _SECOND == 0
    return last + (_COARSE_MARGIN if coarse else _MARGIN) < moment


def find_long_ago(moment: int) -> int:
    """Return the time since which a file was not changed whose later change shows by any clock.

    Args:
        moment: When it was looked at, or before, in nanoseconds since 1970.
    """
    return moment - _COARSE_MARGIN


def tellable(path: str) -> str:
    """Return a path as text that can be kept: of a name that is no UTF-8, the bytes by number."""
    if path.isascii():
        return path
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


class Kind(StrEnum):
    """What is found on a walk."""

    FOLDER = "folder"
    """A folder, with the signature that it had before it was listed."""
    FILE = "file"
    """A plain file whose path can be told as text."""
    OTHER = "other"
    """A link, what it leads to, a pipe and the like, a folder that cannot be listed."""


def walk_tree(folder: Path, *, without: str | None = None) -> Iterator[tuple[Kind, str, Signature]]:
    """Yield kind, path and signature of a folder and of everything below it but hidden names.

    Of a link, that of the link, and that of what it leads to.

    Args:
        folder: The folder; its own path is empty.
        without: A name that is passed over.
    """
    waiting = [(str(folder), "")]
    while waiting:
        place, prefix = waiting.pop()
        own = find_signature(place) or (0, 0, 0, 0)
        try:
            entries = list(os.scandir(place))
        except OSError as error:
            yield Kind.OTHER, f"{prefix}?", (error.errno or 0, 0, 0, 0)
            continue
        yield Kind.FOLDER, prefix.removesuffix("/"), own
        for entry in entries:
            if entry.name.startswith(".") or entry.name == without:
                continue
            path = f"{prefix}{entry.name}"
            if entry.is_dir(follow_symlinks=False):
                waiting.append((entry.path, f"{path}/"))
                continue
            plain = entry.is_file(follow_symlinks=False) and tellable(path) == path
            kind = Kind.FILE if plain else Kind.OTHER
            yield kind, path, signature_of(entry.stat(follow_symlinks=False))
            if entry.is_symlink():
                yield Kind.OTHER, f"{path}@", find_signature(entry.path) or (0, 0, 0, 0)


def walk_signatures(folder: Path) -> Iterator[tuple[str, Signature]]:
    """Yield path and signature of everything below a folder but folders and hidden names.

    Of a link, that of the link, and that of what it leads to.
    """
    found = walk_tree(folder)
    return ((path, signature) for kind, path, signature in found if kind is not Kind.FOLDER)

"""Files of the built site, found without leaving it.

The site's folder is opened once a request and everything is looked up below that handle, so
that an exchange in between cannot mix two versions; links are never followed.
"""

import errno
import os
import stat
from pathlib import Path

from digest.value import Value

_MEDIA_TYPES = {
    "": "application/octet-stream",
    "avif": "image/avif",
    "css": "text/css; charset=utf-8",
    "csv": "text/csv; charset=utf-8",
    "gif": "image/gif",
    "html": "text/html; charset=utf-8",
    "ico": "image/x-icon",
    "ics": "text/calendar; charset=utf-8",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "js": "text/javascript; charset=utf-8",
    "json": "application/json",
    "md": "text/markdown; charset=utf-8",
    "pdf": "application/pdf",
    "png": "image/png",
    "svg": "image/svg+xml",
    "txt": "text/plain; charset=utf-8",
    "wasm": "application/wasm",
    "webmanifest": "application/manifest+json",
    "webp": "image/webp",
    "woff": "font/woff",
    "woff2": "font/woff2",
    "xml": "application/xml",
}
_NOT_THERE = {
    errno.ENOENT,
    errno.ENOTDIR,
    errno.ELOOP,
    errno.ENAMETOOLONG,
    errno.ENXIO,
    errno.EACCES,
}
_FOLDER = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
_FILE = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC


class Found(Value):
    """What the site has at an address."""

    data: bytes = b""
    """The file's bytes."""
    media_type: str = ""
    """Its media type."""
    is_folder: bool = False
    """The address is a folder's without its slash; the page is one slash further."""


def find_file(folder: Path, path: str) -> Found | None:
    """Return what a site has at an address that starts with a slash; None where nothing is.

    The address was checked by `guard.refuse_path`.
    """
    *parents, name = path[1:].split("/")
    try:
        return _look_up(folder, parents, name or "index.html")
    except OSError as error:
        if error.errno in _NOT_THERE:
            return None
        raise


def _look_up(folder: Path, parents: list[str], name: str) -> Found | None:
    handle = os.open(folder, _FOLDER)
    try:
        for parent in parents:
            handle = _enter(handle, parent)
        return _read(handle, name)
    finally:
        os.close(handle)


def _enter(handle: int, name: str) -> int:
    inner = os.open(name, _FOLDER, dir_fd=handle)
    os.close(handle)
    return inner


def _read(folder: int, name: str) -> Found | None:
    handle = os.open(name, _FILE, dir_fd=folder)
    try:
        mode = os.fstat(handle).st_mode
        if stat.S_ISDIR(mode):
            return Found(is_folder=True)
        if not stat.S_ISREG(mode):
            return None
        with os.fdopen(os.dup(handle), "rb") as file:
            return Found(data=file.read(), media_type=media_type_of(name))
    finally:
        os.close(handle)


def media_type_of(name: str) -> str:
    """Return the media type of a file by its name, the same on every machine."""
    suffix = name.rpartition(".")[2].lower() if "." in name else ""
    return _MEDIA_TYPES.get(suffix, _MEDIA_TYPES[""])

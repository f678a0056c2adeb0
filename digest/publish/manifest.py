"""What a site consists of: one manifest that drives every target and is stored there."""

import hashlib
import os
import re
import stat
from collections.abc import Iterator, Mapping
from enum import StrEnum
from pathlib import Path, PurePosixPath

from digest.codec import CodecError, decode, encode
from digest.errors import PublishError, Where
from digest.value import Value

MANIFEST_NAME = ".digest-manifest.json"
"""Name of the manifest at a target; deletions are made only of what it names."""

_PUBLISHED_DOTS = frozenset({".nojekyll", ".well-known"})
_HASHED_NAME = re.compile(r"[.-](?=[0-9a-f]*[0-9])[0-9a-f]{8,64}\.[a-z0-9]{1,8}$")
_CHUNK = 1 << 20

# Our own table: the system's differs from machine to machine.
_MEDIA_TYPES = {
    ".avif": "image/avif",
    ".css": "text/css; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".gif": "image/gif",
    ".htm": "text/html; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".ico": "image/x-icon",
    ".ics": "text/calendar; charset=utf-8",
    ".jpeg": "image/jpeg",
    ".jpg": "image/jpeg",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".md": "text/markdown; charset=utf-8",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json",
    ".webp": "image/webp",
    ".woff": "font/woff",
    ".woff2": "font/woff2",
    ".xml": "application/xml",
}


class CacheClass(StrEnum):
    """How long a reader's browser may keep a file."""

    IMMUTABLE = "immutable"
    REVALIDATE = "revalidate"


class LocalFile(Value):
    """One file of the built site."""

    path: str
    """Path in the site, with forward slashes."""
    sha256: str
    """SHA-256 of its bytes, in hexadecimal digits."""
    size: int
    """Its length in bytes."""
    media_type: str
    """What it is, as a web server says it."""
    cache: CacheClass
    """Whether its name changes with its bytes."""


class Manifest(Value):
    """All files of one published version."""

    schema: int = 1
    """Goes up when the form changes."""
    files: tuple[LocalFile, ...] = ()
    """The files, sorted by path."""


def describe_file(path: str, sha256: str, size: int) -> LocalFile:
    """Return a file with its media type and cache class, which its name decides."""
    media_type = _MEDIA_TYPES.get(PurePosixPath(path).suffix.lower(), "application/octet-stream")
    cache = CacheClass.IMMUTABLE if _HASHED_NAME.search(path) else CacheClass.REVALIDATE
    return LocalFile(path=path, sha256=sha256, size=size, media_type=media_type, cache=cache)


def make_manifest(files: Mapping[str, LocalFile]) -> Manifest:
    """Return the manifest of some files."""
    return Manifest(files=tuple(files[path] for path in sorted(files)))


def write_manifest(manifest: Manifest) -> bytes:
    """Return the manifest's bytes: the same for equal files."""
    return encode(manifest)


def parse_manifest(data: bytes, *, name: str) -> Manifest:
    """Return the manifest found at a target; paths that lead out of the site are left out.

    Raises:
        PublishError: It is damaged; nothing is guessed from a damaged manifest.
    """
    try:
        found = decode(data, Manifest, name=name)
    except CodecError as error:
        raise PublishError(
            f"the target's {MANIFEST_NAME} is damaged: {error.message}",
            where=Where(name),
            hint="remove that file at the target; the next publish sends every file again",
        ) from error
    return Manifest(files=tuple(file for file in found.files if is_site_path(file.path)))


def is_site_path(path: str) -> bool:
    """Tell whether a path stays inside the site, on every system."""
    parts = path.split("/")
    return "\0" not in path and not any(part in {"", ".", ".."} for part in parts)


def read_site(folder: Path) -> dict[str, LocalFile]:
    """Return the files of a built site with their hashes, by path, sorted.

    Raises:
        PublishError: The folder is missing, or holds something that is no plain file.
    """
    if not folder.is_dir():
        raise PublishError("there is no built site", where=Where(str(folder)), hint="digest build")
    try:
        return {path: _read_file(folder, path) for path in sorted(_walk(folder))}
    except OSError as error:
        message = f"the built site cannot be read: {error.strerror or error}"
        raise PublishError(message, where=Where(str(error.filename or folder))) from error


def _walk(folder: Path) -> Iterator[str]:
    waiting = [""]
    while waiting:
        prefix = waiting.pop()
        with os.scandir(folder / prefix) as found:
            items = [item for item in found if is_sent(item.name)]
        for item in items:
            path = prefix + item.name
            if item.is_dir(follow_symlinks=False):
                waiting.append(path + "/")
            else:
                _refuse_odd(path, item)
                yield path


def is_sent(name: str) -> bool:
    """Tell whether a name in a site is for readers: with a dot begins what programs keep there."""
    return not name.startswith(".") or name in _PUBLISHED_DOTS


def _refuse_odd(path: str, item: os.DirEntry[str]) -> None:
    if not item.is_file(follow_symlinks=False):
        raise PublishError("the site holds something that is no plain file", where=Where(path))
    if any("\ud800" <= char <= "\udfff" for char in path):
        raise PublishError("a file's name is not UTF-8", where=Where(ascii(path)))


def _read_file(folder: Path, path: str) -> LocalFile:
    sha256, size = hash_file(folder / path)
    return describe_file(path, sha256, size)


def hash_file(file: Path) -> tuple[str, int]:
    """Return SHA-256 and length of a plain file's bytes.

    Raises:
        OSError: It cannot be read, or is no plain file.
    """
    whole, size = hashlib.sha256(), 0
    with file.open("rb") as stream:
        if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
            raise OSError(f"{file} is no plain file")
        while chunk := stream.read(_CHUNK):
            whole.update(chunk)
            size += len(chunk)
    return whole.hexdigest(), size


def read_planned(folder: Path, file: LocalFile) -> bytes:
    """Return a file's bytes as the plan saw them.

    Raises:
        PublishError: The file changed or vanished since.
    """
    try:
        data = (folder / file.path).read_bytes()
    except OSError as error:
        raise _changed(file.path) from error
    if hashlib.sha256(data).hexdigest() != file.sha256:
        raise _changed(file.path)
    return data


def _changed(path: str) -> PublishError:
    return PublishError(
        "the site changed while it was being published; the target stays as it was",
        where=Where(path),
        hint="publish again when the build has ended",
    )

"""Single files and links, never followed out of the site."""

import errno
import os
import stat
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from digest.codec import sha256_of
from digest.model.site import WrittenFile
from digest.write.folders import parents_of

_NO_LINKS = {errno.EXDEV, errno.EPERM, errno.EMLINK, errno.ENOTSUP, errno.ENOSYS, errno.EACCES}
"""What the system answers where a file cannot have a second name."""


def has_bytes(path: Path, file: WrittenFile) -> bool:
    """Tell whether a plain file with these bytes is there."""
    status = find_status(path)
    if status is None or not stat.S_ISREG(status.st_mode) or status.st_size != file.size:
        return False
    return sha256_of(path.read_bytes()) == file.sha256


def find_status(path: Path | str) -> os.stat_result | None:
    """Return what is at a path itself, a link included; None where there is nothing."""
    try:
        return os.lstat(path)
    except (FileNotFoundError, NotADirectoryError):
        return None


def write_new(path: Path, data: bytes, *, replaces: Path) -> None:
    """Write a file whose time differs from that of the file it replaces.

    Servers make their ETags of size and whole seconds, and would answer "not modified".
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    old = find_status(replaces)
    if old is not None and int(path.stat().st_mtime) <= int(old.st_mtime):
        later = old.st_mtime_ns + 1_000_000_000
        os.utime(path, ns=(later, later))


def line_up(tree: Path, sources: Mapping[str, Path], folders: Iterable[str]) -> bool:
    """Make a tree hold exactly these files, as links, and these folders.

    Most of it may be right already. Return False where links are impossible.
    """
    tree.mkdir(exist_ok=True)
    needed = {parent for path in sources for parent in parents_of(path)} | {*folders}
    for path, is_folder in reversed([*walk(tree)]):
        if path not in (needed if is_folder else sources):
            (tree / path).rmdir() if is_folder else (tree / path).unlink()
    for path in sorted(needed):
        (tree / path).mkdir(exist_ok=True)
    return all(_link(source, f"{tree}/{path}") for path, source in sources.items())


def _link(source: Path, target: str) -> bool:
    """Make a path the same file as another; return False where that cannot be."""
    there = find_status(target)
    if there is not None:
        if os.path.samestat(there, os.lstat(source)):
            return True
        Path(target).unlink()
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
    if not is_open(folder):
        return
    with os.scandir(folder) as entries:
        found = sorted(entries, key=lambda entry: entry.name)
    for entry in found:
        is_folder = entry.is_dir(follow_symlinks=False)
        yield f"{prefix}{entry.name}", is_folder
        if is_folder:
            yield from walk(Path(entry.path), f"{prefix}{entry.name}/")


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

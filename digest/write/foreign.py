"""What others put into the site: kept, whatever happens to the pages around it."""

import os
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from digest.errors import Where
from digest.model.report import Problem, Severity
from digest.write.files import find_status, is_open, link_or_copy, walk
from digest.write.folders import MANIFEST_NAME, NEXT_NAME, parents_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Foreign:
    """Files and folders in a site that Digest did not write."""

    stays: tuple[str, ...]
    """Paths that stay where they are; a folder ends with a slash."""
    in_the_way: tuple[str, ...]
    """Paths of files where the next version needs the place."""
    closed: bool
    """Whether there are folders that may not be read, and so can be carried nowhere."""


def find_foreign(folder: Path, *, ours: Iterable[str], wanted: Iterable[str]) -> Foreign:
    """Return what is in a site besides Digest's own files.

    Args:
        folder: The site.
        ours: Paths of the files that Digest wrote.
        wanted: Paths of the files of the next version.
    """
    own = {MANIFEST_NAME, *ours}
    new = {MANIFEST_NAME, *wanted}
    folders = {parent for path in (*own, *new) for parent in parents_of(path)}
    stays: list[str] = []
    in_the_way: list[str] = []
    closed = False
    for path, is_folder in walk(folder) if folder.is_dir() else ():
        if path.split("/", 1)[0] == NEXT_NAME:
            continue
        closed = closed or (is_folder and not is_open(folder / path))
        if is_folder and path not in folders and not new.intersection((path, *parents_of(path))):
            stays.append(f"{path}/")
        elif not is_folder and path not in own:
            blocked = path in folders or new.intersection((path, *parents_of(path)))
            (in_the_way if blocked else stays).append(path)
    return Foreign(stays=tuple(stays), in_the_way=tuple(in_the_way), closed=closed)


def carry(foreign: Foreign, folder: Path, target: Path) -> bool:
    """Put what stays into the next version; return False where links cannot do that."""
    if foreign.closed:
        return False
    for path in foreign.stays:
        if path.endswith("/"):
            (target / path).mkdir(parents=True, exist_ok=True)
            shutil.copymode(folder / path, target / path)
        elif not _carry_file(folder / path, target / path):
            return False
    return True


def _carry_file(source: Path, target: Path) -> bool:
    """Link a file, unless the next version has the same one or a newer one already."""
    status, there = find_status(source), find_status(target)
    if status is None or (there is not None and there.st_mtime_ns >= status.st_mtime_ns):
        return True
    target.parent.mkdir(parents=True, exist_ok=True)
    target.unlink(missing_ok=True)
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError:
        return False
    return True


def keep_aside(paths: Iterable[str], folder: Path, kept: Path) -> tuple[Problem, ...]:
    """Save files that are in the way outside the site; return a warning for each."""
    problems = []
    for path in paths:
        target = _free_name(kept / path)
        link_or_copy(folder / path, target)
        problems.append(
            Problem(
                code="DG061",
                severity=Severity.WARNING,
                message=f"Digest did not write this file, and needs its place; kept as {target}",
                where=Where(str(folder / path)),
                hint="give it another name, and put it back",
            )
        )
    return tuple(problems)


def _free_name(path: Path) -> Path:
    number, free = 1, path
    while find_status(free) is not None:
        number += 1
        free = path.with_name(f"{path.name}.{number}")
    return free

"""What others put into the site: kept, whatever happens to the pages around it."""

import os
import shutil
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from digest.errors import Where
from digest.model.report import Problem, Severity
from digest.value import Value
from digest.write.files import find_status, is_folder, is_open, list_folder, walk
from digest.write.folders import NEXT_NAME, Paths, parents_of

KEPT_NAME = "kept"
"""Folder among the state of a site for files that were in the way of pages."""


class Foreign(Value):
    """Files and folders in a site that Digest did not write."""

    files: tuple[str, ...] = ()
    """Paths of files that stay where they are."""
    folders: tuple[str, ...] = ()
    """Paths of folders that stay."""
    in_the_way: tuple[str, ...] = ()
    """Paths of files where the next version needs the place."""
    closed: bool = False
    """Whether there are folders that may not be read, and so can be carried nowhere."""


def find_foreign(
    folder: Path, ours: Paths, wanted: Paths, *, known: Collection[str] = ()
) -> Foreign:
    """Return what is in a site besides Digest's own files.

    Args:
        folder: The site.
        ours: The files that Digest wrote.
        wanted: The files of the next version.
        known: Folders that are known to hold nothing else; they are not listed.
    """
    own, new, needed = ours.files, wanted.files, ours.folders | wanted.folders
    found = [
        (path, below, path in needed or any(one in new for one in (path, *parents_of(path))))
        for path, below in _list(folder, ours.folders, known)
        if path not in (needed if below else own) and path.split("/", 1)[0] != NEXT_NAME
    ]
    return Foreign(
        files=tuple(path for path, below, blocks in found if not below and not blocks),
        folders=tuple(path for path, below, blocks in found if below and not blocks),
        in_the_way=tuple(path for path, below, blocks in found if not below and blocks),
        closed=any(below and not is_open(folder / path) for path, below, _ in found),
    )


def _list(
    folder: Path, places: frozenset[str], known: Collection[str]
) -> Iterator[tuple[str, bool]]:
    """Yield each path in a site's own folders but the known ones, and what is below others."""
    unreal: set[str] = set()
    for place in sorted(places.difference(known)):
        if place and not (unreal.isdisjoint(parents_of(place)) and is_folder(f"{folder}/{place}")):
            unreal.add(place)
            continue
        for path, below in list_folder(folder / place, f"{place}/" if place else ""):
            yield path, below
            if below and path not in places:
                yield from walk(folder / path, f"{path}/")


def save_late(late: Foreign, old: Path, new: Path) -> None:
    """Take over what others put into the old version while the new one was made."""
    for path in late.folders:
        (new / path).mkdir(parents=True, exist_ok=True)
    for path in late.files:
        source, target = old / path, new / path
        there = find_status(target)
        if there is None or there.st_mtime_ns < source.lstat().st_mtime_ns:
            target.unlink(missing_ok=True)
            os.link(source, target, follow_symlinks=False)


def keep_aside(paths: Iterable[str], folder: Path, kept: Path) -> tuple[Problem, ...]:
    """Save files that are in the way outside the site; return a warning for each."""
    problems = []
    for path in paths:
        target = _free_name(kept / path)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(folder / path, target, follow_symlinks=False)
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

"""The next version file by file, where folders cannot be exchanged.

What is to be done is written down first, so that the next command finishes what a killed one
began: a file that is still prepared was not moved yet.
"""

import errno
import os
import shutil
import stat
from enum import StrEnum
from pathlib import Path

from digest.codec import CodecError, decode, encode
from digest.value import Value
from digest.write.exchange import sync_folder
from digest.write.files import find_status, remove_empty_parents, walk
from digest.write.folders import MANIFEST_NAME, NEXT_NAME, SPARE_SUFFIX, is_safe_path, parents_of

JOURNAL_NAME = "journal.json"


class Spot(StrEnum):
    """Where the next version of a site is prepared."""

    STATE = "state"
    """Among Digest's own state."""
    BESIDE = "beside"
    """Beside the site, because the state lies on another disk."""
    INSIDE = "inside"
    """In the site, because it is a disk of its own."""


class Journal(Value):
    """Moves that lead from one version of the site to the next."""

    spot: Spot
    """Where the next version is prepared."""
    put: tuple[str, ...]
    """Paths of the files to move into the site, in this order; the manifest follows."""
    delete: tuple[str, ...]
    """Paths of the files to remove."""


def prepared_in(folder: Path, work: Path, spot: Spot) -> Path:
    """Return the folder in which the next version of a site is prepared."""
    if spot is Spot.STATE:
        return work / "next"
    return (
        folder.with_name(f".{folder.name}{NEXT_NAME}")
        if spot is Spot.BESIDE
        else folder / NEXT_NAME
    )


def move_order(path: str) -> tuple[bool, bool, str]:
    """Return the place of a path in the order of moves: what pages need first, the home page last.

    A reader in between then meets old pages with old and new parts, never a page without them.
    """
    return path == "index.html", path.endswith(".html"), path


def apply_journal(journal: Journal, folder: Path, work: Path) -> None:
    """Write the journal, do what it says, remove it."""
    path = work / JOURNAL_NAME
    draft = path.with_suffix(".new")
    draft.write_bytes(encode(journal))
    with draft.open("rb") as file:
        os.fsync(file.fileno())
    draft.replace(path)
    sync_folder(work)
    _follow(journal, folder, prepared_in(folder, work, journal.spot))
    path.unlink()


def recover(folder: Path, work: Path) -> None:
    """Finish what a killed build began to move, and remove what it only prepared."""
    path = work / JOURNAL_NAME
    if path.is_file():
        journal = _read(path)
        if journal is not None:
            _follow(journal, folder, prepared_in(folder, work, journal.spot))
        path.unlink()
    for spot in Spot:
        shutil.rmtree(prepared_in(folder, work, spot), ignore_errors=True)
    spare = prepared_in(folder, work, Spot.BESIDE)
    shutil.rmtree(spare.with_name(f"{spare.name}{SPARE_SUFFIX}"), ignore_errors=True)


def _read(path: Path) -> Journal | None:
    try:
        journal = decode(path.read_bytes(), Journal, name=JOURNAL_NAME)
    except CodecError:
        return None
    return journal if all(map(is_safe_path, (*journal.put, *journal.delete))) else None


def _follow(journal: Journal, folder: Path, prepared: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    put = set(journal.put)
    places = {parent for path in put for parent in parents_of(path)}
    blocking = [p for p in journal.delete if p in places or put.intersection(parents_of(p))]
    for path in blocking:
        _delete(folder, path)
    for path in (*journal.put, MANIFEST_NAME):
        _move(prepared / path, folder / path)
    for path in journal.delete:
        _delete(folder, path)


def _delete(folder: Path, path: str) -> None:
    """Remove a file, but nothing that a link leads to."""
    target = folder / path
    status = find_status(target)
    linked = any((folder / parent).is_symlink() for parent in parents_of(path))
    if status is not None and not linked and not stat.S_ISDIR(status.st_mode):
        target.unlink()
        remove_empty_parents(target, folder)


def _move(source: Path, target: Path) -> None:
    """Move a prepared file into the site; one that is not there any more was moved before."""
    if find_status(source) is None:
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    status = find_status(target)
    if status is not None and stat.S_ISDIR(status.st_mode):
        _remove_empty_tree(target)
    try:
        source.replace(target)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        draft = target.with_name(f".{target.name[:200]}.digest-new")
        shutil.copy2(source, draft)
        draft.replace(target)
        source.unlink()


def _remove_empty_tree(folder: Path) -> None:
    for path, _ in reversed([*walk(folder)]):
        (folder / path).rmdir()
    folder.rmdir()

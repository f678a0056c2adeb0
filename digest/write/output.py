"""The next version of the site: made beside the old one, then put in its place in one step.

A reader meets one whole version at every moment, and so does the next build after a kill, a
full disk or a power cut. Where the system cannot exchange folders, see `journal`.
"""

import os
import shutil
import stat
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from digest.codec import sha256_of
from digest.errors import Where
from digest.model.report import BuildReport, Problem, Severity
from digest.model.site import Manifest, Output, Terms, WrittenFile
from digest.write.exchange import sync_disk, sync_folder
from digest.write.faults import explain_faults
from digest.write.files import find_status, has_bytes, line_up, may, write_new
from digest.write.folders import MANIFEST_NAME, SPARE_SUFFIX, refuse_paths
from digest.write.foreign import KEPT_NAME, Foreign, find_foreign, keep_aside, save_late
from digest.write.journal import JOURNAL_NAME, Journal, Spot, apply_journal, move_order, prepared_in
from digest.write.lock import SiteLock, site_lock
from digest.write.manifest import manifest_bytes, read_manifest


@dataclass(frozen=True, slots=True, kw_only=True)
class _Step:
    """What leads from one version of the site to the next."""

    old: Manifest
    """What Digest wrote before."""
    new: Manifest
    """What the next version consists of."""
    changed: tuple[str, ...]
    """Paths of the files that were made, sorted."""
    unchanged: frozenset[str]
    """Paths of the files that stay as they are."""

    @property
    def removed(self) -> tuple[str, ...]:
        """Paths of the files that are no longer part of the site, sorted."""
        return tuple(sorted(self.old.files.keys() - self.new.files.keys()))


def write_site(
    lock: SiteLock,
    outputs: Iterable[Output],
    *,
    sync: bool = True,
    on_file: Callable[[str], None] | None = None,
    terms: Terms | None = None,
) -> BuildReport:
    """Bring the site to its next version; only files with a new mark are made.

    Args:
        lock: The right to write it, taken before the inputs were read.
        outputs: All files of the next version.
        sync: Wait until the disk has it; a preview need not.
        on_file: Called with the path of each file after it was looked at.
        terms: When readers may see this version; kept in the site's manifest.

    Raises:
        WriteError: It cannot be written; the old version stays.
        DigestError: A file cannot be made; the old version stays.
    """
    wanted = sorted(outputs, key=lambda output: output.path)
    refuse_paths(output.path for output in wanted)
    with explain_faults(lock.folder):
        lock.folder.parent.mkdir(parents=True, exist_ok=True)
        spot = _find_spot(lock)
        place = prepared_in(lock.folder, lock.work, spot)
        place.mkdir()
        try:
            step = _make_changed(lock.folder, place, wanted, on_file, terms or Terms())
            problems = _put_in_place(step, lock, spot, sync=sync)
        finally:
            if not (lock.work / JOURNAL_NAME).exists():
                shutil.rmtree(place, ignore_errors=True)
    return BuildReport(
        rendered=step.changed,
        unchanged=len(step.unchanged),
        removed=step.removed,
        problems=problems,
    )


def clean_site(folder: Path, state_dir: Path) -> tuple[str, ...]:
    """Remove what Digest wrote into a folder, and nothing else; return the paths.

    Raises:
        WriteError: Another build is at work, or something cannot be removed.
    """
    with site_lock(folder, state_dir) as lock, explain_faults(folder):
        files = sorted(read_manifest(lock.folder).files)
        present = tuple(path for path in files if find_status(lock.folder / path) is not None)
        if lock.folder.is_dir():
            apply_journal(Journal(spot=Spot.STATE, put=(), delete=present), lock.folder, lock.work)
            (lock.folder / MANIFEST_NAME).unlink(missing_ok=True)
            if not any(lock.folder.iterdir()):
                lock.folder.rmdir()
        if not (lock.work / KEPT_NAME).exists():
            shutil.rmtree(lock.work)
    return present


def _find_spot(lock: SiteLock) -> Spot:
    """Return where the next version is prepared: on the disk of the site."""
    parent = lock.folder.parent
    mounted = lock.folder.exists() and lock.folder.stat().st_dev != parent.stat().st_dev
    if mounted or not may(parent, os.W_OK | os.X_OK):
        return Spot.INSIDE
    near = lock.work.stat().st_dev == parent.stat().st_dev
    return Spot.STATE if near else Spot.BESIDE


def _make_changed(
    folder: Path,
    place: Path,
    wanted: list[Output],
    on_file: Callable[[str], None] | None,
    terms: Terms,
) -> _Step:
    """Make the files whose mark or bytes are not there yet, and the manifest."""
    old = read_manifest(folder)
    files: dict[str, WrittenFile] = {}
    changed, unchanged = [], []
    for output in wanted:
        there = folder / output.path
        file = old.files.get(output.path)
        if file is None or file.mark != output.mark or not has_bytes(there, file):
            data = output.make()
            file = WrittenFile(mark=output.mark, sha256=sha256_of(data), size=len(data))
            if not has_bytes(there, file):
                write_new(place / output.path, data, replaces=there)
                changed.append(output.path)
        if output.path not in changed[-1:]:
            unchanged.append(output.path)
        files[output.path] = file
        if on_file is not None:
            on_file(output.path)
    new = Manifest(files=files, terms=terms)
    (place / MANIFEST_NAME).write_bytes(manifest_bytes(new))
    return _Step(old=old, new=new, changed=tuple(changed), unchanged=frozenset(unchanged))


def _put_in_place(step: _Step, lock: SiteLock, spot: Spot, *, sync: bool) -> tuple[Problem, ...]:
    """Put the next version in its place; return what is worth saying about it."""
    folder, made = lock.folder, prepared_in(lock.folder, lock.work, spot)
    lock.refuse_if_overtaken()
    if not folder.exists():
        _swap(made, folder, lock, sync=sync)
        return ()
    foreign = find_foreign(folder, ours=step.old.files, wanted=step.new.files)
    aside = tuple(path for path in foreign.in_the_way if path not in step.unchanged)
    if not (step.changed or step.removed or aside):
        if step.new != step.old:
            apply_journal(Journal(spot=spot, put=(), delete=()), folder, lock.work)
        return ()
    problems = keep_aside(aside, folder, lock.work / KEPT_NAME)
    if spot is not Spot.INSIDE and _exchange(step, foreign, lock, made, sync=sync):
        return problems
    if sync:
        sync_disk(made)
    lock.refuse_if_overtaken()
    put = tuple(sorted(step.changed, key=move_order))
    gone = (*step.removed, *(path for path in aside if path not in step.new.files))
    apply_journal(Journal(spot=spot, put=put, delete=gone), folder, lock.work)
    return (*problems, _file_by_file(folder))


def _exchange(step: _Step, foreign: Foreign, lock: SiteLock, made: Path, *, sync: bool) -> bool:
    """Complete a spare tree and let it change places with the site; False where that cannot be.

    The tree that was the site is the next build's spare: most of it will be right already.
    """
    spare = made.with_name(f"{made.name}{SPARE_SUFFIX}")
    sources = {path: lock.folder / path for path in (*step.unchanged, *foreign.files)}
    sources |= {path: made / path for path in (*step.changed, MANIFEST_NAME)}
    complete = not foreign.closed and line_up(spare, sources, foreign.folders)
    if not complete or not _swap(spare, lock.folder, lock, sync=sync):
        shutil.rmtree(spare, ignore_errors=True)
        return False
    late = find_foreign(spare, ours=step.old.files, wanted=step.new.files)
    save_late(late, spare, lock.folder)
    if spare.parent != lock.work:
        shutil.rmtree(spare, ignore_errors=True)
    return True


def _swap(place: Path, folder: Path, lock: SiteLock, *, sync: bool) -> bool:
    """Put a complete version in the place of the site in one step; False where that cannot be."""
    there = folder.exists()
    if there:
        status = folder.stat()
        place.chmod(stat.S_IMODE(status.st_mode))
        with suppress(PermissionError):
            os.chown(place, status.st_uid, status.st_gid)
    if sync:
        sync_disk(place)
    lock.refuse_if_overtaken()
    if there and not lock.exchange(place, folder):
        return False
    if not there:
        place.rename(folder)
    if sync:
        sync_folder(folder.parent)
    return True


def _file_by_file(folder: Path) -> Problem:
    return Problem(
        code="DG062",
        severity=Severity.NOTE,
        message="the site was written file by file: folders cannot be exchanged in one step here",
        where=Where(str(folder)),
        hint="a reader may meet old and new pages together for a moment",
    )

"""The next version of the site: made beside the old one, then put in its place in one step.

A reader meets one whole version at every moment, and so does the next build after a kill, a
full disk or a power cut. Where the system cannot exchange folders, see `journal`.
"""

import os
import shutil
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Self

from digest.clock import system_nanoseconds
from digest.codec import sha256_of
from digest.model.report import BuildReport
from digest.model.written import Manifest, Output, Terms, WrittenFile
from digest.write.faults import explain_faults
from digest.write.files import Below, find_status, go_on, may
from digest.write.folders import (
    MANIFEST_NAME,
    SPARE_SUFFIX,
    refuse_paths,
)
from digest.write.foreign import KEPT_NAME
from digest.write.journal import JOURNAL_NAME, Journal, Spot, apply_journal, prepared_in
from digest.write.lock import SiteLock, site_lock
from digest.write.manifest import manifest_bytes, read_manifest
from digest.write.placing import Placed, Placer, Standing
from digest.write.seen import Seen, find_changed, look_at
from digest.write.spare import Spare
from digest.write.swap import Known, Step, Swap
from digest.write.tree import Tree, forget_tree, read_tree


class SiteWriter:
    """Brings a site to its next version, made beside the one that stands; a context to be in."""

    def __init__(
        self, lock: SiteLock, *, trust_stat: bool = True, check: Callable[[], None] = go_on
    ) -> None:
        """Look at what stands.

        Args:
            lock: The right to write it, taken before the inputs were read.
            trust_stat: Take a file whose signature is known for whole, without reading it.
            check: Called now and then while the next version is put together; may raise.
        """
        self._lock, self._check = lock, check
        with explain_faults(lock.folder):
            self._old = read_manifest(lock.folder)
            self._tree = read_tree(lock.work) if trust_stat else Tree()
        self._begun = system_nanoseconds()
        files = self._tree.files
        self._differing = find_changed(files, look_at(lock.folder, files.names))
        self._known = files.without(self._differing) if self._differing else files
        self._standing = Standing(
            folder=lock.folder,
            old=self._old,
            whole={*self._known.names},
            there=lock.folder.exists(),
        )
        self._read: dict[str, bytes] = {}
        self._files: dict[str, WrittenFile] = {}
        self._changed: set[str] = set()

    def __enter__(self) -> Self:
        """Make the place in which the next version is prepared."""
        with explain_faults(self._lock.folder):
            self._lock.folder.parent.mkdir(parents=True, exist_ok=True)
            self._spot = _find_spot(self._lock)
            self._place = prepared_in(self._lock.folder, self._lock.work, self._spot)
            self._place.mkdir()
            self._made = Below(self._place)
            spare = self._place.with_name(f"{self._place.name}{SPARE_SUFFIX}")
            alone = not self._standing.there
            self._spare = Spare(spare, self._tree, alone=alone, like=self._place.stat())
            if alone:
                forget_tree(self._lock.work)
        self.place = Placer(standing=self._standing, made=self._made, spare=self._spare)
        """Puts files in their places, in any process; each is to be added afterwards."""
        return self

    def __exit__(self, *_error: object) -> None:
        """Remove what was prepared, but for what a journal still needs."""
        self._made.close()
        self._spare.close()
        if not (self._lock.work / JOURNAL_NAME).exists():
            shutil.rmtree(self._place, ignore_errors=True)

    @property
    def terms(self) -> Terms:
        """When readers may see the version that stands."""
        return self._old.terms

    def stands(self) -> bool:
        """Tell whether each file is to the last byte as the last build left it, so far as known.

        The manifest is known to whoever compares the version that is locked.
        """
        known, young = self._tree.files.names, self._tree.young
        pages = (path for path in young if path != MANIFEST_NAME)
        whole = not self._differing and all(self.mark(path) is not None for path in pages)
        return whole and bool(known or young)

    def mark(self, path: str) -> str | None:
        """Return the mark of a file that stands there whole; None where there is none."""
        file = self._old.files.get(path)
        if file is None:
            return None
        if path in self._standing.whole:
            return file.mark
        with explain_faults(self._lock.folder):
            return file.mark if self._is_whole(path, file) else None

    def take(self, path: str, mark: str) -> bool:
        """Take a file that stands there with a mark into the next version; False without one.

        What was added already is not looked at again.
        """
        if path in self._files:
            return True
        if self.mark(path) != mark:
            return False
        self._files[path] = self._old.files[path]
        return True

    def take_all(self, files: Sequence[tuple[str, str]]) -> bool:
        """Take files over, each with its mark, if all of them stand; tell whether they do."""
        old, whole = self._old.files, self._standing.whole
        for path, mark in files:
            known = old.get(path)
            if known is None or known.mark != mark or (path not in whole and not self.mark(path)):
                return False
        self._files.update((path, old[path]) for path, _ in files)
        return True

    def take_rest(self) -> None:
        """Take all other files that stand into the next version; all of them must be whole."""
        self._files = {**self._old.files, **self._files}

    def put(self, path: str, mark: str, data: bytes) -> None:
        """Add a file to the next version; one that has these bytes already stays as it is.

        Raises:
            WriteError: It cannot be written, or its path leads out of the site.
        """
        self.add(self.place(path, mark, data))

    def add(self, placed: Placed) -> None:
        """Add a file to the next version that was put in its place."""
        self._files[placed.path] = placed.file
        if placed.written:
            self._changed.add(placed.path)
        if placed.in_spare:
            self._spare.written.add(placed.path)
        if placed.sign is not None:
            self._learn_whole(placed.path, placed.file, placed.sign)

    def expect(self, path: str) -> None:
        """Say that a file would be made, where nothing is."""
        self._changed.add(path)

    def compare(self) -> BuildReport:
        """Return what `finish` would do, of files that were taken over or are expected."""
        gone = self._old.files.keys() - self._files.keys() - self._changed
        return BuildReport(
            rendered=tuple(sorted(self._changed)),
            unchanged=len(self._files),
            removed=tuple(sorted(gone)),
        )

    def finish(self, terms: Terms, *, sync: bool = True) -> BuildReport:
        """Put the next version in its place.

        Args:
            terms: When readers may see it; kept in the site's manifest.
            sync: Wait until the disk has it; a preview need not.

        Raises:
            WriteError: It cannot be written; the old version stays.
        """
        old, added, removed = self._old.files, frozenset[str](), frozenset[str]()
        if self._files.keys() == old.keys():  # and that were written once
            files = {**old, **self._files}
        else:
            refuse_paths(self._files)
            files = dict(sorted(self._files.items()))
            added, removed = frozenset(files.keys() - old), frozenset(old.keys() - files)
        new = Manifest(files=files, terms=terms)
        data = manifest_bytes(new)
        step = Step(
            old=self._old,
            new=new,
            changed=frozenset(self._changed),
            added=added,
            removed=removed,
            manifest=sha256_of(data),
        )
        with explain_faults(self._lock.folder):
            (self._place / MANIFEST_NAME).write_bytes(data)
            swap = Swap(step, self._lock, self._spot, self._learn(), check=self._check)
            problems = swap.put_in_place(sync=sync)
        return BuildReport(
            rendered=tuple(sorted(step.changed)),
            unchanged=len(files) - len(step.changed),
            removed=tuple(sorted(removed)),
            problems=problems,
        )

    def _learn(self) -> Known:
        """Return what is known of the site, with the files that had to be read for that."""
        read = Seen(tuple(self._read), b"".join(self._read.values()))
        files = self._known + read.settled(self._begun)
        return Known(tree=self._tree, files=files, spare=self._spare)

    def _is_whole(self, path: str, file: WrittenFile) -> bool:
        """Tell whether a file with these bytes stands there."""
        known = self._standing.knows(path, file)
        if known is not None:
            return known
        sign = self._standing.read(path, file)
        if sign is not None:
            self._learn_whole(path, file, sign)
        return sign is not None

    def _learn_whole(self, path: str, file: WrittenFile, sign: bytes) -> None:
        """Keep that a file stands with these bytes, which had to be read."""
        standing, known = self._standing, self._old.files.get(path)
        if path not in standing.whole:
            self._read[path] = sign
        if known is not None and (known.sha256, known.size) == (file.sha256, file.size):
            standing.whole.add(path)


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
    with SiteWriter(lock) as writer:
        for output in wanted:
            if not writer.take(output.path, output.mark):
                writer.put(output.path, output.mark, output.make())
            if on_file is not None:
                on_file(output.path)
        return writer.finish(terms or Terms(), sync=sync)


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

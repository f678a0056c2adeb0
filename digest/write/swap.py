"""A complete next version takes the place of the site in one step.

The tree that was the site is the spare one of the next build: most of it will be right already,
and what is known of both trees says where to look.
"""

import os
import shutil
import stat
from collections.abc import Callable, Collection
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from digest.clock import system_nanoseconds
from digest.errors import Where
from digest.model.report import Problem, Severity
from digest.model.written import Manifest
from digest.signatures import Signature
from digest.write.exchange import sync_disk, sync_folder
from digest.write.files import go_on, line_up
from digest.write.folders import MANIFEST_NAME, SPARE_SUFFIX, folder_of, folders_of, paths_of
from digest.write.foreign import KEPT_NAME, Foreign, find_foreign, keep_aside, save_late
from digest.write.journal import Journal, Spot, apply_journal, move_order, prepared_in
from digest.write.lock import SiteLock
from digest.write.standing import forget, keep_standing
from digest.write.tree import (
    Signatures,
    Tree,
    look_at,
    settled,
    unchanged_in,
    write_tree,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """What leads from one version of the site to the next."""

    old: Manifest
    """What Digest wrote before."""
    new: Manifest
    """What the next version consists of."""
    changed: frozenset[str]
    """Paths of the files that were made."""
    manifest: str
    """SHA-256 of the manifest that goes with it."""

    @property
    def removed(self) -> tuple[str, ...]:
        """Paths of the files that are no longer part of the site, sorted."""
        return tuple(sorted(self.old.files.keys() - self.new.files.keys()))

    @property
    def unchanged(self) -> set[str]:
        """Paths of the files that stay as they are."""
        return self.new.files.keys() - self.changed


class Swap:
    """Puts a next version in the place of the site."""

    def __init__(
        self,
        step: Step,
        lock: SiteLock,
        spot: Spot,
        tree: Tree,
        *,
        check: Callable[[], None] = go_on,
    ) -> None:
        """Look at the folders of both trees.

        Args:
            step: What is to be done.
            lock: The right to do it.
            spot: Where the next version is prepared.
            tree: What is known of the trees.
            check: Called now and then until the next version takes its place; may raise.
        """
        self._check = check
        self._step, self._lock, self._spot, self._tree = step, lock, spot, tree
        self._made = prepared_in(lock.folder, lock.work, spot)
        self._spare = self._made.with_name(f"{self._made.name}{SPARE_SUFFIX}")
        self._looked = system_nanoseconds()
        self._old = paths_of(step.old.files)
        same = step.old.files.keys() == step.new.files.keys()
        self._new = self._old if same else paths_of(step.new.files)
        self._folders = look_at(lock.folder, self._old.folders)
        self._clean = unchanged_in(tree.folders, self._folders)
        self._foreign: set[str] = set()

    def put_in_place(self, files: Signatures, *, sync: bool) -> tuple[Problem, ...]:
        """Do it; return what is worth saying about it.

        Args:
            files: Signatures of the files that stand there, as they were found.
            sync: Wait until the disk has it.
        """
        step, lock = self._step, self._lock
        lock.refuse_if_overtaken()
        if not lock.folder.exists():
            self._exchange(self._made, sync=sync)
            self._keep_new()
            return ()
        foreign = self._find_foreign(lock.folder, self._clean)
        aside = tuple(path for path in foreign.in_the_way if path not in step.unchanged)
        if not (step.changed or step.removed or aside):
            if step.new != step.old:
                apply_journal(Journal(spot=self._spot, put=(), delete=()), lock.folder, lock.work)
            files = files | look_at(lock.folder, (MANIFEST_NAME,))
            self._keep_unmoved(files, foreign)
            return ()
        problems = keep_aside(aside, lock.folder, lock.work / KEPT_NAME)
        if self._spot is not Spot.INSIDE and self._take_place(foreign, files, sync=sync):
            return problems
        forget(lock.work)
        return (*problems, *self._move(aside, sync=sync))

    def _find_foreign(self, folder: Path, known: Collection[str]) -> Foreign:
        return find_foreign(folder, self._old, self._new, known=known)

    def _take_place(self, foreign: Foreign, files: Signatures, *, sync: bool) -> bool:
        """Complete the spare tree and let it change places with the site; False if that fails."""
        step, lock, spare = self._step, self._lock, self._spare
        differing = folders_of((*step.changed, *step.removed)) | _places_of(foreign)
        seen = look_at(spare, self._tree.spare)
        right = (unchanged_in(self._tree.spare, seen) & self._clean) - differing
        folders = (*self._new.folders, *foreign.folders)
        stay = (path for path in step.new.files if folder_of(path) not in right)
        sources = {path: f"{lock.folder}/{path}" for path in (*stay, *foreign.files)}
        sources |= {path: f"{self._made}/{path}" for path in (*step.changed, MANIFEST_NAME)}
        whole = not foreign.closed and line_up(
            spare, sources, folders, right=right, check=self._check
        )
        if not whole or not self._exchange(spare, sync=sync):
            shutil.rmtree(spare, ignore_errors=True)
            return False
        still = unchanged_in(self._folders, look_at(spare, self._folders))
        late = self._find_foreign(spare, settled(self._folders, still, self._looked))
        save_late(late, spare, lock.folder)
        if spare.parent != lock.work:
            shutil.rmtree(spare, ignore_errors=True)
        shutil.rmtree(self._made, ignore_errors=True)  # files lose a name, and get a new ctime
        self._foreign = _places_of(foreign) | _places_of(late)
        self._keep_moved(files, _only(seen, right), differing | self._foreign)
        return True

    def _exchange(self, place: Path, *, sync: bool) -> bool:
        """Put a complete version in the place of the site in one step; False if that cannot be."""
        folder, there = self._lock.folder, self._lock.folder.exists()
        if there:
            status = folder.stat()
            place.chmod(stat.S_IMODE(status.st_mode))
            with suppress(PermissionError):
                os.chown(place, status.st_uid, status.st_gid)
        if sync:
            sync_disk(place)
        self._lock.refuse_if_overtaken()
        if there and not self._lock.exchange(place, folder):
            return False
        if not there:
            place.rename(folder)
        if sync:
            sync_folder(folder.parent)
        return True

    def _move(self, aside: tuple[str, ...], *, sync: bool) -> tuple[Problem, ...]:
        """Put the next version in place file by file; return that it was so."""
        step, lock = self._step, self._lock
        if sync:
            sync_disk(self._made)
        lock.refuse_if_overtaken()
        put = tuple(sorted(step.changed, key=move_order))
        gone = (*step.removed, *(path for path in aside if path not in step.new.files))
        apply_journal(Journal(spot=self._spot, put=put, delete=gone), lock.folder, lock.work)
        return (_file_by_file(lock.folder),)

    def _keep_unmoved(self, files: Signatures, foreign: Foreign) -> None:
        """Keep what was learned of a site that stays where it is."""
        trusted = unchanged_in(self._tree.files, files)
        own = self._folders.keys() - self._clean - _places_of(foreign)
        self._write(
            Tree(
                files=_only(files, trusted) | settled(files, files.keys() - trusted, self._looked),
                folders=_only(self._folders, self._clean)
                | settled(self._folders, own, self._looked),
                spare=self._tree.spare,
            )
        )

    def _keep_new(self) -> None:
        """Keep what is known of a site that was not there before."""
        folder, now = self._lock.folder, system_nanoseconds()
        seen, places = look_at(folder, self._new.files), look_at(folder, self._new.folders)
        self._write(Tree(files=settled(seen, seen, now), folders=settled(places, places, now)))

    def _keep_moved(self, files: Signatures, spare: Signatures, differing: set[str]) -> None:
        """Keep what is known of both trees after they changed places.

        Args:
            files: Signatures of the files that stayed, as they were found before.
            spare: Those of the folders that were right already, and were not touched.
            differing: Folders in which the two trees differ, or which hold what is not ours.
        """
        folder, now = self._lock.folder, system_nanoseconds()
        still = {path for path in files if folder_of(path) in spare}
        fresh = look_at(folder, self._new.files - still)
        linked = {
            path
            for path in fresh.keys() & unchanged_in(self._tree.files, files)
            if _same_but_links(fresh[path], files[path])
        }
        made = look_at(folder, self._new.folders - spare.keys())
        old = self._folders.keys() - differing if self._spare.is_dir() else set[str]()
        self._write(
            Tree(
                files=_only(files, still & self._tree.files.keys())
                | _only(fresh, linked)
                | settled(fresh, fresh.keys() - linked, now),
                folders=spare | settled(made, made.keys() - self._foreign, now),
                spare=settled(self._folders, old & self._new.folders, self._looked),
            )
        )

    def _write(self, tree: Tree) -> None:
        """Keep it, unless it is known already."""
        if tree == self._tree != Tree():
            return
        files = self._step.new.files
        young = {path: files[path].sha256 for path in files.keys() - tree.files.keys()}
        if MANIFEST_NAME not in tree.files:
            young[MANIFEST_NAME] = self._step.manifest
        folder, work = self._lock.folder, self._lock.work
        write_tree(tree, work)
        keep_standing(tree, folder, work, young=young, places=self._new.folders)


def _only(signatures: Signatures, paths: Collection[str]) -> Signatures:
    return {path: signatures[path] for path in paths}


def _same_but_links(one: Signature, other: Signature) -> bool:
    """Tell whether two signatures differ at most in when a file got or lost a name."""
    return (one[0], one[1], one[3]) == (other[0], other[1], other[3])


def _places_of(foreign: Foreign) -> set[str]:
    """Return the folders that hold what is not ours."""
    return folders_of((*foreign.files, *foreign.folders, *foreign.in_the_way))


def _file_by_file(folder: Path) -> Problem:
    return Problem(
        code="DG062",
        severity=Severity.NOTE,
        message="the site was written file by file: folders cannot be exchanged in one step here",
        where=Where(str(folder)),
        hint="a reader may meet old and new pages together for a moment",
    )

"""A complete next version takes the place of the site in one step.

The tree that was the site is the spare one of the next build: most of it will be right already,
and what is known of both trees says where to look.
"""

import os
import shutil
import stat
from collections.abc import Callable, Collection, Iterable
from contextlib import suppress
from pathlib import Path

from digest.clock import system_nanoseconds
from digest.errors import Where
from digest.model.report import Problem, Severity
from digest.model.written import Manifest
from digest.value import Value
from digest.write.exchange import sync_disk, sync_folder
from digest.write.files import complete, go_on, is_folder, line_up
from digest.write.folders import MANIFEST_NAME, folder_of, folders_of, paths_of
from digest.write.foreign import KEPT_NAME, Foreign, find_foreign, keep_aside, save_late
from digest.write.journal import Journal, Spot, apply_journal, move_order, prepared_in
from digest.write.lock import SiteLock
from digest.write.seen import Seen, differ_by_links, find_changed, look_at
from digest.write.spare import Spare
from digest.write.tree import Tree, describe_young, forget_tree, write_tree


class Step(Value):
    """What leads from one version of the site to the next."""

    old: Manifest
    """What Digest wrote before."""
    new: Manifest
    """What the next version consists of."""
    changed: frozenset[str]
    """Paths of the files that were made."""
    added: frozenset[str]
    """Paths of the files that were no part of the site before."""
    removed: frozenset[str]
    """Paths of the files that are no longer part of it."""
    manifest: str
    """SHA-256 of the manifest that goes with it."""

    @property
    def unchanged(self) -> set[str]:
        """Paths of the files that stay as they are."""
        return self.new.files.keys() - self.changed


class Known(Value):
    """What is known of the trees before anything is done."""

    tree: Tree
    """What was kept of them."""
    files: Seen
    """The files of the site that are whole, as they were seen."""
    spare: Spare
    """The tree that changes places with the site."""


class Swap:
    """Puts a next version in the place of the site."""

    def __init__(
        self,
        step: Step,
        lock: SiteLock,
        spot: Spot,
        known: Known,
        *,
        check: Callable[[], None] = go_on,
    ) -> None:
        """Look at the folders of the site.

        Args:
            step: What is to be done.
            lock: The right to do it.
            spot: Where the next version is prepared.
            known: What is known of the trees.
            check: Called now and then until the next version takes its place; may raise.
        """
        self._check = check
        self._step, self._lock, self._spot, self._known = step, lock, spot, known
        self._made = prepared_in(lock.folder, lock.work, spot)
        self._spare = known.spare
        self._old = paths_of(step.old.files)
        same = not (step.added or step.removed)
        self._new = self._old if same else paths_of(step.new.files)
        self._looked = system_nanoseconds()
        self._clean, self._others = self._look_at_folders()
        self._foreign: set[str] = set()

    def _look_at_folders(self) -> tuple[Seen, Seen]:
        """Return the folders that are known to hold nothing but ours, and all others of ours."""
        tree, folder = self._known.tree, self._lock.folder
        changed = find_changed(tree.folders, look_at(folder, tree.folders.names))
        clean = tree.folders.without(changed | ({*tree.folders.names} - self._old.folders))
        return clean, look_at(folder, self._old.folders.difference(clean.names))

    def put_in_place(self, *, sync: bool) -> tuple[Problem, ...]:
        """Do it; return what is worth saying about it.

        Args:
            sync: Wait until the disk has it.
        """
        step, lock = self._step, self._lock
        lock.refuse_if_overtaken()
        if not lock.folder.exists():
            self._begin(sync=sync)
            return ()
        foreign = self._find_foreign(lock.folder, self._clean.names)
        aside = tuple(path for path in foreign.in_the_way if path not in step.unchanged)
        if not (step.changed or step.removed or aside):
            if step.new != step.old:
                apply_journal(Journal(spot=self._spot, put=(), delete=()), lock.folder, lock.work)
            self._keep_unmoved(foreign)
            return ()
        problems = keep_aside(aside, lock.folder, lock.work / KEPT_NAME)
        if self._spot is not Spot.INSIDE and self._take_place(foreign, sync=sync):
            return problems
        forget_tree(lock.work)
        return (*problems, *self._move(aside, sync=sync))

    def _begin(self, *, sync: bool) -> None:
        """Put a version where none is: the spare tree, if files were written into it."""
        place, spare = self._made, self._spare
        right = spare.find_written(self._step.new.files.keys())
        if right and self._line_up(spare.place, Foreign(), right, ()):
            place = spare.place
        else:
            spare.give_back(place)
        self._exchange(place, sync=sync)
        self._keep_new()

    def _find_foreign(self, folder: Path, known: Collection[str]) -> Foreign:
        return find_foreign(folder, self._old, self._new, known=known)

    def _take_place(self, foreign: Foreign, *, sync: bool) -> bool:
        """Complete a tree and let it change places with the site; False if that fails."""
        lock, spare = self._lock, self._spare.place
        place = spare if is_folder(str(spare)) else self._made
        right = self._find_right(foreign)
        moved = self._find_moved(right)
        whole = not foreign.closed and (
            self._line_up(place, foreign, right, moved)
            if place == spare
            else self._complete(place, foreign, moved)
        )
        if not whole or not self._exchange(place, sync=sync):
            self._spare.give_back(self._made)
            shutil.rmtree(spare, ignore_errors=True)
            return False
        if place != spare:
            place.rename(spare)
        late = self._find_late()
        save_late(late, spare, lock.folder)
        if spare.parent != lock.work:
            shutil.rmtree(spare, ignore_errors=True)
        shutil.rmtree(self._made, ignore_errors=True)  # files lose a name, and get a new ctime
        self._foreign = _places_of(foreign) | _places_of(late)
        moved += (*self._step.changed, *self._spare.renewed)
        self._keep_moved(moved, right - self._spare.touched)
        return True

    def _find_right(self, foreign: Foreign) -> set[str]:
        """Return the folders of the spare tree in which all is known that is not right yet."""
        step, spare = self._step, self._spare
        untold = step.changed - (spare.written & step.old.files.keys())
        differing = folders_of(untold.union(step.removed)) | _places_of(foreign)
        return spare.same.intersection(self._clean.names) - differing

    def _find_moved(self, right: Collection[str]) -> list[str]:
        """Return the files that are linked into folders of the spare tree that are not right."""
        wrong = self._new.folders.difference(right)
        return [path for path in self._step.new.files if path.rpartition("/")[0] in wrong]

    def _line_up(
        self, place: Path, foreign: Foreign, right: Collection[str], moved: Iterable[str]
    ) -> bool:
        """Make a tree the next version; return False where that cannot be."""
        folder, step, spare = self._lock.folder, self._step, self._spare
        sources = {path: f"{folder}/{path}" for path in (*moved, *foreign.files)}
        sources |= {path: f"{self._made}/{path}" for path in (*step.changed, MANIFEST_NAME)}
        sources |= {path: f"{spare.place}/{path}" for path in spare.written}
        folders = self._new.folders.union(foreign.folders)
        if not line_up(place, sources, folders, right=right, check=self._check):
            return False
        spare.renew(folder, right, step.new.files)
        return True

    def _complete(self, place: Path, foreign: Foreign, moved: Iterable[str]) -> bool:
        """Give what was made all that stays; return False where that cannot be."""
        folder, changed = self._lock.folder, self._step.changed
        stay = (path for path in moved if path not in changed)
        sources = {path: f"{folder}/{path}" for path in (*stay, *foreign.files)}
        folders = self._new.folders.union(foreign.folders)
        there = folders_of((*changed, MANIFEST_NAME))
        return complete(place, sources, folders, there=there, check=self._check)

    def _find_late(self) -> Foreign:
        """Return what others put into the old version, in the spare tree's place by now."""
        seen = self._clean + self._others
        changed = find_changed(seen, look_at(self._spare.place, seen.names))
        known = {*self._clean.names, *self._others.settled(self._looked).names}
        return self._find_foreign(self._spare.place, known - changed)

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
        gone = (*sorted(step.removed), *(path for path in aside if path not in step.new.files))
        apply_journal(Journal(spot=self._spot, put=put, delete=gone), lock.folder, lock.work)
        return (_file_by_file(lock.folder),)

    def _keep_unmoved(self, foreign: Foreign) -> None:
        """Keep what was learned of a site that stays where it is."""
        looked = self._looked
        manifest = look_at(self._lock.folder, (MANIFEST_NAME,))
        own = self._others.settled(looked).without(_places_of(foreign))
        self._keep(
            Tree(
                files=self._known.files.without(manifest.names) + manifest.settled(looked),
                folders=self._clean + own,
                spare=self._known.tree.spare,
                stale=self._known.tree.stale,
            )
        )

    def _keep_new(self) -> None:
        """Keep what is known of a site that was not there before."""
        folder, now = self._lock.folder, system_nanoseconds()
        files, folders = look_at(folder, self._step.new.files), look_at(folder, self._new.folders)
        self._keep(Tree(files=files.settled(now), folders=folders.settled(now)))

    def _keep_moved(self, moved: Collection[str], untouched: set[str]) -> None:
        """Keep what is known of both trees after they changed places.

        Args:
            moved: Files that were put or linked into their folders.
            untouched: Folders in which nothing was done, for it was right.
        """
        folder, now, wanted = self._lock.folder, system_nanoseconds(), self._step.new.files.keys()
        whole = self._known.files
        known = {*whole.names}
        fresh = look_at(folder, (wanted - known).union(moved))
        linked = _find_linked(whole, fresh)
        stay = whole.without((known - wanted).union(fresh.names))
        files = stay + fresh.only(linked) + fresh.without(linked).settled(now)
        spare_now = self._known.tree.spare
        right = spare_now.without({*spare_now.names}.difference(untouched))
        made = look_at(folder, self._new.folders.difference(untouched))
        folders = right + made.settled(now).without(self._foreign)
        spare = self._find_same()
        same = {*spare.names}
        stale = sorted(path for path in self._step.changed if folder_of(path) in same)
        self._keep(Tree(files=files, folders=folders, spare=spare, stale=tuple(stale)))

    def _find_same(self) -> Seen:
        """Return the folders of the version before that hold the same names, where it is kept."""
        if not self._spare.place.is_dir():
            return Seen()
        names = self._step.added | self._step.removed
        known = self._clean + self._others.settled(self._looked)
        unlike = folders_of(names) | self._foreign
        return known.without(unlike.union({*known.names} - self._new.folders))

    def _keep(self, tree: Tree) -> None:
        """Keep it, with what is to be read of it, unless all is known already."""
        step, lock = self._step, self._lock
        unknown = step.new.files.keys() - {*tree.files.names}
        files = {path: step.new.files[path].sha256 for path in unknown}
        kept = describe_young(tree, files | {MANIFEST_NAME: step.manifest})
        if kept != self._known.tree:
            write_tree(kept, lock.work)


def _find_linked(known: Seen, seen: Seen) -> set[str]:
    """Return the files that are as they are known but for when they got or lost a name."""
    wanted = {*seen.names}
    before = {name: known.sign(at) for at, name in enumerate(known.names) if name in wanted}
    signs = ((name, before.get(name), seen.sign(at)) for at, name in enumerate(seen.names))
    return {name for name, old, new in signs if old is not None and differ_by_links(old, new)}


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

"""The tree that changes places with the site next, and how files of it are replaced beforehand.

It was the site before this one, so most files are the same, and many folders hold files of the
same names. In those a file can be replaced where it stands. The site shares files with it, and
readers may still read others: so none is written over of which anybody may know, and each of these
gets a new one in its place.
"""

import os
from collections.abc import Collection, Iterable
from collections.abc import Set as AbstractSet
from pathlib import Path

from digest.write.files import Below
from digest.write.folders import folder_of, folders_of, parents_of
from digest.write.seen import Seen, find_changed, look_at
from digest.write.tree import Tree


class Spare:
    """The spare tree of a site."""

    def __init__(self, place: Path, tree: Tree, *, alone: bool, like: os.stat_result) -> None:
        """Look at its folders.

        Args:
            place: Where it is.
            tree: What is known of it.
            alone: Whether the site is gone: then no file of this tree is known to be right.
            like: A folder made just now: it tells whose a new file is, and open to whom.
        """
        self.place, self._like = place, like
        self._names = frozenset((*tree.files.names, *tree.young))
        self._stale = self._names if alone else frozenset(tree.stale)
        known = tree.spare if not place.is_symlink() else Seen()
        same = {*known.names} - find_changed(known, look_at(place, known.names))
        self.same = same if same.issuperset(_above(same)) else _held(same)
        """Folders that hold the same names as those of the site, and no link is above them."""
        self.written: set[str] = set()
        """Files that were replaced by those of the next version."""
        self.renewed: set[str] = set()
        """Files that were replaced by those of the site."""
        self._below = Below(place) if self.same else None

    def close(self) -> None:
        """Write nothing any more."""
        if self._below is not None:
            self._below.close()

    def replace(self, path: str, data: bytes, *, replaced: int | None) -> bool:
        """Put a file of the next version in its place; return False where that may not be.

        Args:
            path: Path of the file.
            data: Its bytes.
            replaced: When the file of the site was changed that it replaces.
        """
        if self._below is None or folder_of(path) not in self.same:
            return False
        if path in self._stale and self._below.write_over(
            path, data, replaced=replaced, like=self._like
        ):
            self.written.add(path)
            return True
        try:
            self._below.unlink(path)
        except (IsADirectoryError, PermissionError):
            return False
        self.written.add(path)
        self._below.write(path, data, replaced=replaced)
        return True

    def find_written(self, files: AbstractSet[str]) -> set[str]:
        """Return the folders that hold what was written, and nothing else.

        Args:
            files: Files of the next version.
        """
        return self.same - folders_of(self._names ^ files) - folders_of(files - self.written)

    def renew(self, folder: Path, right: Collection[str], files: Collection[str]) -> None:
        """Make files the same as those of the site that were not in the version before.

        Args:
            folder: The site.
            right: Folders that are to hold what those of the site do, but for what is written.
            files: Files of the next version.
        """
        stale = {one for one in self._stale if folder_of(one) in right and one in files}
        for path in stale - self.written:
            target = self.place / path
            target.unlink(missing_ok=True)
            os.link(f"{folder}/{path}", target, follow_symlinks=False)
            self.renewed.add(path)

    @property
    def touched(self) -> set[str]:
        """The folders in which files were replaced."""
        return {folder_of(path) for path in self.written | self.renewed}

    def give_back(self, made: Path) -> None:
        """Move what was written to where the next version is prepared."""
        for path in self.written:
            target = made / path
            target.parent.mkdir(parents=True, exist_ok=True)
            (self.place / path).rename(target)
        self.written.clear()


def _above(folders: Iterable[str]) -> set[str]:
    """Return the folders right above some, without the tree itself."""
    return {folder_of(one) for one in folders} - {""}


def _held(folders: AbstractSet[str]) -> set[str]:
    """Return those of some folders of which all above are among them."""
    return {one for one in folders if folders >= {*parents_of(one)}}

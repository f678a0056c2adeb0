"""What is known of the two trees of a site, so that they need not be walked and read each time.

All of it is a help and none of it is believed without a look: a signature must still be the same.
"""

import os
import stat
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from digest.signatures import Signature, is_settled, signature_of
from digest.write.sealed import read_sealed, write_sealed

TREE_NAME = "tree"
"""The file among a site's state that keeps it."""

Signatures = dict[str, Signature]

_PLAIN = {stat.S_IFREG, stat.S_IFDIR}


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree:
    """What was seen of a site when it was written last."""

    files: Signatures = field(default_factory=dict)
    """Each of its files that was old enough to be known by its signature."""
    folders: Signatures = field(default_factory=dict)
    """Each of its folders that holds our files and folders alone."""
    spare: Signatures = field(default_factory=dict)
    """Each folder of the spare tree that holds the same as that of the site."""


def read_tree(work: Path) -> Tree:
    """Return what was kept of a site's trees; nothing where that is damaged."""
    return read_sealed(work / TREE_NAME, Tree) or Tree()


def write_tree(tree: Tree, work: Path) -> None:
    """Keep it for the next run."""
    write_sealed(tree, work / TREE_NAME)


def look_at(folder: Path, paths: Iterable[str]) -> Signatures:
    """Return the signatures of some files and folders of a tree that are there; links are left out.

    The folder of the tree itself changes places with another, which changes its own times. The
    others are looked up below its handle: half of the time would go into the way there.
    """
    found: Signatures = {}
    try:
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    except OSError:
        return found
    try:
        for path in paths:
            try:
                status = os.stat(path, dir_fd=handle, follow_symlinks=False)
            except (OSError, ValueError):
                continue
            if stat.S_IFMT(status.st_mode) in _PLAIN:
                found[path] = signature_of(status)
    finally:
        os.close(handle)
    return found


def unchanged_in(known: Signatures, seen: Signatures) -> set[str]:
    """Return what still has the signature that is known of it."""
    return {path for path, signature in seen.items() if known.get(path) == signature}


def settled(seen: Signatures, paths: Collection[str], moment: int) -> Signatures:
    """Return the signatures of some paths that are old enough to be known by."""
    return {path: seen[path] for path in paths if path in seen and is_settled(seen[path], moment)}

"""What is known of the two trees of a site, so that they need not be walked and read each time.

All of it is a help and none of it is believed without a look: a signature must still be the same.
"""

import stat
from collections.abc import Mapping
from pathlib import Path

from digest.codec import sha256_of
from digest.value import Value, field, replace
from digest.write.files import find_status
from digest.write.sealed import read_sealed, write_sealed
from digest.write.seen import Seen, find_changed, look_at

TREE_NAME = "tree"
"""The file among a site's state that keeps it."""


class Tree(Value):
    """What was seen of a site when it was written last."""

    files: Seen = field(default_factory=Seen)
    """Its files that were old enough to be known by their signatures."""
    folders: Seen = field(default_factory=Seen)
    """Its folders that hold our files and folders alone, and were old enough too."""
    spare: Seen = field(default_factory=Seen)
    """The folders of the spare tree that hold the same names as those of the site."""
    stale: tuple[str, ...] = ()
    """Files in these folders that are not the same as those of the site."""
    young: dict[str, str] = field(default_factory=dict)
    """SHA-256 of its other files."""


class _Files(Value):
    """What of that tells whether the site stands."""

    files: Seen
    young: dict[str, str]


def read_tree(work: Path) -> Tree:
    """Return what was kept of a site's trees; nothing where that is damaged."""
    return read_sealed(work / TREE_NAME, Tree) or Tree()


def write_tree(tree: Tree, work: Path) -> None:
    """Keep it for the next run."""
    write_sealed(tree, work / TREE_NAME)


def describe_young(tree: Tree, files: Mapping[str, str]) -> Tree:
    """Return what is known of a site's trees, with what must be read of it to know the rest.

    Args:
        tree: What is known by signatures.
        files: SHA-256 of all files of the site.
    """
    young = {path: files[path] for path in sorted(files.keys() - {*tree.files.names})}
    return replace(tree, young=young)


def stands(folder: Path, work: Path) -> bool:
    """Tell whether each file of a site is to the last byte as it was left; a young one is read.

    What others put beside them changes none, and the next version takes it over as it is then. A
    site of which nothing is known, as after damage, is not known to stand.
    """
    known = read_sealed(work / TREE_NAME, _Files)
    return (
        known is not None
        and not find_changed(known.files, look_at(folder, known.files.names))
        and all(_hash(folder / path) == sha256 for path, sha256 in known.young.items())
    )


def forget_tree(work: Path) -> None:
    """Keep nothing of a site's trees."""
    (work / TREE_NAME).unlink(missing_ok=True)


def _hash(path: Path) -> str | None:
    status = find_status(path)
    return sha256_of(path.read_bytes()) if status and stat.S_ISREG(status.st_mode) else None

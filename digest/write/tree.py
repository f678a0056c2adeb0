"""What is known of the two trees of a site, so that they need not be walked and read each time.

All of it is a help and none of it is believed without a look: a signature must still be the same.
"""

import os
import stat
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from digest.codec import CodecError, decode, digest_of, encode, sha256_of
from digest.signatures import Signature, is_settled, signature_of
from digest.write.files import find_status, list_folder

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
    young: dict[str, str] = field(default_factory=dict)
    """SHA-256 of the other files of the site."""
    listed: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """What is in the other folders of the site."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sealed:
    check: str
    tree: Tree


def read_tree(work: Path) -> Tree:
    """Return what was kept of a site's trees; nothing where that is damaged."""
    try:
        data = (work / TREE_NAME).read_bytes()
        sealed = decode(data, _Sealed, name=TREE_NAME)
    except (OSError, CodecError):
        return Tree()
    body = data.partition(b'"tree":')[2].removesuffix(b"}")
    return sealed.tree if sealed.check == digest_of(body) else Tree()


def write_tree(tree: Tree, work: Path) -> None:
    """Keep it for the next run."""
    body = encode(tree)
    data = b'{"check":"%s","tree":%s}' % (digest_of(body).encode(), body)
    draft = work / f"{TREE_NAME}.new"
    draft.write_bytes(data)
    draft.replace(work / TREE_NAME)


def stands(tree: Tree, folder: Path) -> bool:
    """Tell whether a site is to the last byte as it was seen; of what is young all is read.

    A tree that nothing is known of, as after damage, is not known to stand.
    """
    return (
        tree != Tree()
        and look_at(folder, tree.files) == tree.files
        and look_at(folder, tree.folders) == tree.folders
        and all(_names(folder, place) == names for place, names in tree.listed.items())
        and all(_hash(folder / path) == sha256 for path, sha256 in tree.young.items())
    )


def complete(tree: Tree, folder: Path, files: Mapping[str, str], places: Collection[str]) -> Tree:
    """Return what is known of a site with what else must be looked at to know it unchanged.

    Args:
        tree: What is known.
        folder: The site.
        files: SHA-256 of the files that are not known.
        places: Its folders.
    """
    listed = sorted(set(places).difference(tree.folders))
    return replace(
        tree, young=dict(files), listed={place: _names(folder, place) for place in listed}
    )


def _hash(path: Path) -> str | None:
    status = find_status(path)
    return sha256_of(path.read_bytes()) if status and stat.S_ISREG(status.st_mode) else None


def _names(folder: Path, place: str) -> tuple[str, ...]:
    return tuple(name for name, _ in list_folder(folder / place))


def forget_tree(work: Path) -> None:
    """Keep nothing."""
    (work / TREE_NAME).unlink(missing_ok=True)


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

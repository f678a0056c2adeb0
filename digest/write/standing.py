"""What must be looked at to know that a site is to the last byte as a build left it."""

import stat
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from digest.codec import digest_of, encode, sha256_of
from digest.write.files import find_status, list_folder
from digest.write.sealed import read_sealed, write_sealed
from digest.write.tree import TREE_NAME, Signatures, Tree, look_at

STANDING_NAME = "standing"
"""The file among a site's state that keeps it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A site as a build left it."""

    paths: str
    """The files and folders that are known by their signatures, a line each."""
    seen: str
    """Fingerprint of these signatures, in that order."""
    young: dict[str, str]
    """SHA-256 of the other files."""
    listed: dict[str, tuple[str, ...]]
    """What is in the other folders."""


def keep_standing(
    tree: Tree, folder: Path, work: Path, *, young: Mapping[str, str], places: Collection[str]
) -> None:
    """Keep how a site was left.

    Args:
        tree: What is known of it.
        folder: The site.
        work: Its state.
        young: SHA-256 of the files of it that are not known by their signatures.
        places: All its folders.
    """
    known = tree.files | tree.folders
    listed = {place: _names(folder, place) for place in sorted({*places} - tree.folders.keys())}
    standing = Standing(
        paths="\n".join(known), seen=_digest(known), young=dict(young), listed=listed
    )
    write_sealed(standing, work / STANDING_NAME)


def stands(folder: Path, work: Path) -> bool:
    """Tell whether a site is to the last byte as it was left; of what is young all is read.

    A site of which nothing is known, as after damage, is not known to stand.
    """
    standing = read_sealed(work / STANDING_NAME, Standing)
    if standing is None:
        return False
    return (
        _digest(look_at(folder, standing.paths.split("\n"))) == standing.seen
        and all(_names(folder, place) == names for place, names in standing.listed.items())
        and all(_hash(folder / path) == sha256 for path, sha256 in standing.young.items())
    )


def forget(work: Path) -> None:
    """Keep nothing of a site and its trees."""
    for name in (TREE_NAME, STANDING_NAME):
        (work / name).unlink(missing_ok=True)


def _digest(signatures: Signatures) -> str:
    return digest_of(encode([*signatures.items()]))


def _hash(path: Path) -> str | None:
    status = find_status(path)
    return sha256_of(path.read_bytes()) if status and stat.S_ISREG(status.st_mode) else None


def _names(folder: Path, place: str) -> tuple[str, ...]:
    return tuple(name for name, _ in list_folder(folder / place))

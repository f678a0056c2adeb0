"""What the system says of files and folders without opening them, in a row compared at once.

A large site has tens of thousands of them, and mostly all are as they were: so the row is one piece
of memory, and single signatures are taken from it only where two rows differ.
"""

import os
import stat
from array import array
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import chain, pairwise
from pathlib import Path
from struct import Struct

from digest.signatures import Signature, find_long_ago, is_settled, signature_of
from digest.value import Value

_SIGN = Struct("=4q")
"""A signature: size, time of the last change of the content and of anything, and inode."""
_SIZE = _SIGN.size
_NOTHING = [-1, -1, -1, -1]
"""Stands for what is not there, or is neither a plain file nor a folder."""
_LIMIT = 1 << 63
"""Numbers from here on do not fit: a file with one is not known by its signature."""
_NO_SIGN = _SIGN.pack(*_NOTHING)
_PLAIN = frozenset({stat.S_IFREG, stat.S_IFDIR})
_AT_ONCE = 256
"""Signatures that are compared together."""


class Seen(Value, kw_only=False):
    """What the system said of some files and folders of a tree."""

    names: tuple[str, ...] = ()
    """Their paths in the tree, each once."""
    signs: bytes = b""
    """Their signatures, in the same order."""

    def sign(self, place: int) -> bytes:
        """Return the signature at a place of the row."""
        return self.signs[place * _SIZE : (place + 1) * _SIZE]

    def items(self) -> Iterable[tuple[str, Signature]]:
        """Return the paths with their signatures."""
        return zip(self.names, _SIGN.iter_unpack(self.signs), strict=True)

    def of_their_size(self, wanted: Collection[str]) -> set[str]:
        """Return some paths, and all others of files of the same sizes."""
        sizes = array("q", self.signs)[:: _SIZE // 8]
        sought = {size for name, size in zip(self.names, sizes, strict=True) if name in wanted}
        return {name for name, size in zip(self.names, sizes, strict=True) if size in sought}

    def only(self, wanted: Collection[str]) -> "Seen":
        """Return what of the row is wanted."""
        return self._drop([at for at, name in enumerate(self.names) if name not in wanted])

    def without(self, gone: Collection[str]) -> "Seen":
        """Return the row without some paths."""
        return self._drop([at for at, name in enumerate(self.names) if name in gone])

    def settled(self, moment: int) -> "Seen":
        """Return what is old enough to be known by its signature: a later change would show."""
        row = array("q", self.signs)
        sizes, changed, touched = row[::4], row[1::4], row[2::4]
        limit = find_long_ago(moment)
        late = [
            at
            for at, (size, one, other) in enumerate(zip(sizes, changed, touched, strict=True))
            if size < 0 or one >= limit or other >= limit
        ]
        return self._drop([at for at in late if not _is_old(_SIGN.unpack(self.sign(at)), moment)])

    def __add__(self, other: "Seen") -> "Seen":
        """Return two rows as one; no path is in both."""
        return Seen(self.names + other.names, self.signs + other.signs)

    def _drop(self, places: Sequence[int]) -> "Seen":
        """Return the row without some places, which are mostly few."""
        if not places:
            return self
        kept = [(one + 1, other) for one, other in pairwise((-1, *places, len(self.names)))]
        names = chain.from_iterable(self.names[begin:end] for begin, end in kept)
        signs = (self.signs[begin * _SIZE : end * _SIZE] for begin, end in kept)
        return Seen(tuple(names), b"".join(signs))


def _is_old(sign: tuple[int, ...], moment: int) -> bool:
    size, changed, touched, inode = sign
    return size >= 0 and is_settled((size, changed, touched, inode), moment)


def sign_of(status: os.stat_result) -> bytes:
    """Return the signature of a plain file."""
    return _pack(signature_of(status))


def seen_of(signatures: Mapping[str, Signature]) -> Seen:
    """Return signatures by their paths as a row, in the order of the paths."""
    names = tuple(sorted(signatures))
    return Seen(names, b"".join([_pack(signatures[name]) for name in names]))


def _pack(signature: Signature) -> bytes:
    return _SIGN.pack(*signature) if max(signature) < _LIMIT else _NO_SIGN


def differ_by_links(one: bytes, other: bytes) -> bool:
    """Tell whether two signatures differ at most in when a file got or lost a name."""
    size, changed, _, inode = _SIGN.unpack(one)
    size_now, changed_now, _, inode_now = _SIGN.unpack(other)
    return (size, changed, inode) == (size_now, changed_now, inode_now)


def look_at(folder: Path, paths: Iterable[str]) -> Seen:
    """Return what the system says of some files and folders of a tree.

    The folder of the tree itself changes places with another, which changes its own times. The
    others are looked up below its handle: half of the time would go into the way there.
    """
    names, found = tuple(paths), array("q")
    try:
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    except OSError:
        return Seen(names, _NO_SIGN * len(names))
    add, look, kind_of = found.fromlist, os.lstat, stat.S_IFMT
    try:
        for path in names:
            try:
                one = look(path, dir_fd=handle)
                plain = kind_of(one.st_mode) in _PLAIN
                add(
                    [one.st_size, one.st_mtime_ns, one.st_ctime_ns, one.st_ino]
                    if plain
                    else _NOTHING
                )
            except (OSError, ValueError, OverflowError):
                add(_NOTHING)
    finally:
        os.close(handle)
    return Seen(names, found.tobytes())


def find_changed(known: Seen, seen: Seen) -> set[str]:
    """Return the paths of which the system says something else than what is known.

    Args:
        known: What was seen of some paths.
        seen: What is seen of the same paths now.
    """
    if known.signs == seen.signs:
        return set()
    changed = set()
    step = _AT_ONCE * _SIZE
    for begin in range(0, len(known.signs), step):
        if known.signs[begin : begin + step] != seen.signs[begin : begin + step]:
            places = range(begin // _SIZE, min(begin // _SIZE + _AT_ONCE, len(known.names)))
            changed |= {known.names[at] for at in places if known.sign(at) != seen.sign(at)}
    return changed

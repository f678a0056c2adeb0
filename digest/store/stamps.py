"""Fingerprints of files that are read only when their signature is not that of the last run."""

from collections.abc import Callable
from pathlib import Path

from digest.clock import system_nanoseconds
from digest.codec import digest_of
from digest.signatures import Signature, find_signature, is_settled, tellable
from digest.store.buckets import Buckets
from digest.store.cache import Store

_Known = dict[str, tuple[Signature, str]]


class Stamps:
    """Fingerprints of the contents of files, by path."""

    def __init__(self, store: Store, name: str, *, trust: bool = True, few: bool = False) -> None:
        """Take what an earlier run kept under a name.

        Args:
            store: Where it is kept.
            name: What the files belong to.
            trust: Believe signatures; every file is read where not.
            few: Few of the files are asked for: what is kept of the others stays.
        """
        self._kept = Buckets(store, digest_of(b"stamps", name.encode()), _Known)
        self._few = few
        self._find = (self._kept.get if few else self._kept.known.get) if trust else _find_nothing
        self._new: _Known = {}
        self._young: set[str] = set()

    def last(self, path: str) -> str | None:
        """Return the fingerprint of the bytes that a file had in the last run."""
        known = self._find(tellable(path))
        return known[1] if known else None

    def recall(self, path: str, seen: Signature | None) -> str | None:
        """Return the fingerprint of a file's bytes if it is known by its signature.

        Args:
            path: The file.
            seen: Its signature, if it was looked at in this run.
        """
        name = tellable(path)
        known = self._find(name)
        if known is None or known[0] != seen:
            return None
        self._new[name] = known
        return known[1]

    def digest(self, path: Path | str, read: Callable[[], bytes]) -> str:
        """Return the fingerprint of a file's bytes, which are read only if they may be others.

        Args:
            path: The file.
            read: Gives its bytes.
        """
        name = str(path)
        before = system_nanoseconds()
        signature = find_signature(path)
        if signature is not None and (known := self.recall(name, signature)):
            return known
        digest = digest_of(read())
        if signature is not None and is_settled(signature, before):
            self._new[tellable(name)] = (signature, digest)
        else:
            self._young.add(tellable(name))
        return digest

    def keep(self) -> None:
        """Keep the fingerprints of the files that were asked for."""
        if self._few:
            self._kept.change(self._new, self._young)
        else:
            self._kept.keep(self._new)


def _find_nothing(_name: str) -> None:
    """Know no file."""

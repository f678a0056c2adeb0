"""Fingerprints of files that are read only when their signature is not that of the last run."""

from collections.abc import Callable
from pathlib import Path

from digest.clock import system_nanoseconds
from digest.codec import CodecError, decode, digest_of, encode
from digest.signatures import Signature, find_signature, is_settled
from digest.store.cache import Store

_Known = dict[str, tuple[Signature, str]]


class Stamps:
    """Fingerprints of the contents of files, by path."""

    def __init__(self, store: Store, name: str, *, trust: bool = True) -> None:
        """Take what an earlier run kept under a name.

        Args:
            store: Where it is kept.
            name: What the files belong to.
            trust: Believe signatures; every file is read where not.
        """
        self._store = store
        self._key = digest_of(b"stamps", name.encode())
        data = store.get(self._key)
        self._known = _decode(data) if data and trust else {}
        self._new: _Known = {}

    def digest(self, path: Path | str, read: Callable[[], bytes]) -> str:
        """Return the fingerprint of a file's bytes, which are read only if they may be others."""
        name, before = str(path), system_nanoseconds()
        signature = find_signature(path)
        known = self._known.get(name)
        if signature is None or known is None or known[0] != signature:
            digest = digest_of(read())
            if signature is not None and is_settled(signature, before):
                self._new[name] = (signature, digest)
            return digest
        self._new[name] = known
        return known[1]

    def keep(self) -> None:
        """Keep the fingerprints of the files that were asked for."""
        if self._new != self._known:
            self._store.put(self._key, encode(self._new))


def _decode(data: bytes) -> _Known:
    try:
        return decode(data, _Known, name="stamps")
    except CodecError:
        return {}

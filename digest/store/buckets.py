"""Many small results that a build needs together, kept in buckets: an edit writes one of them."""

from collections.abc import Mapping
from typing import Generic, TypeVar
from zlib import crc32

from digest.codec import CodecError, decode, digest_of, encode
from digest.store.cache import Store

T = TypeVar("T")

BUCKETS = 64
"""How many: few enough to read them all, enough for each to be small."""


class Buckets(Generic[T]):
    """Results by name; a bucket that is lost or damaged is empty."""

    def __init__(self, store: Store, key: str, kind: type[dict[str, T]]) -> None:
        """Take what an earlier run kept.

        Args:
            store: Where it is kept.
            key: Fingerprint of what all the results are made from.
            kind: Type of a bucket, for the check when it is read back.
        """
        self._store = store
        self._keys = [digest_of(key.encode(), b"%d" % number) for number in range(BUCKETS)]
        self._kept = [_load(store, one, kind) for one in self._keys]
        self.known = {name: value for bucket in self._kept for name, value in bucket.items()}
        """What was kept."""

    def keep(self, values: Mapping[str, T]) -> None:
        """Keep these results and no others."""
        buckets: list[dict[str, T]] = [{} for _ in self._keys]
        for name, value in values.items():
            buckets[crc32(name.encode()) % BUCKETS][name] = value
        for key, old, new in zip(self._keys, self._kept, buckets, strict=True):
            if new != old:
                self._store.put(key, encode(new))
        self._kept = buckets


def _load(store: Store, key: str, kind: type[dict[str, T]]) -> dict[str, T]:
    data = store.get(key)
    try:
        return decode(data, kind, name="bucket") if data else {}
    except CodecError:
        return {}

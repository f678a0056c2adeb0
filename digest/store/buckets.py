"""Many small results that a build needs together, kept in buckets: an edit writes one of them."""

from collections.abc import Iterable, Mapping
from typing import Generic, TypeVar
from zlib import crc32

from digest.codec import CodecError, decode, digest_of, encode
from digest.store.cache import Store

T = TypeVar("T")

BUCKETS = 64
"""How many: few enough to read them all, enough for each to be small."""


class Buckets(Generic[T]):
    """Results by name, read when they are asked for; a lost or damaged bucket is empty."""

    def __init__(self, store: Store, key: str, kind: type[dict[str, T]]) -> None:
        """Look where an earlier run kept them.

        Args:
            store: Where it is kept.
            key: Fingerprint of what all the results are made from.
            kind: Type of a bucket, for the check when it is read back.
        """
        self._store, self._kind = store, kind
        self._keys = [digest_of(key.encode(), b"%d" % number) for number in range(BUCKETS)]
        self._kept: dict[int, dict[str, T]] = {}

    @property
    def known(self) -> dict[str, T]:
        """Return all that was kept."""
        buckets = map(self._bucket, range(BUCKETS))
        return {name: value for bucket in buckets for name, value in bucket.items()}

    def get(self, name: str) -> T | None:
        """Return a result if it was kept."""
        return self._bucket(_place_of(name)).get(name)

    def change(self, values: Mapping[str, T], gone: Iterable[str] = ()) -> None:
        """Keep these results besides the others, and some that are none of these no longer."""
        changed = {_place_of(name): {**self._bucket(_place_of(name))} for name in (*values, *gone)}
        for name in gone:
            changed[_place_of(name)].pop(name, None)
        for name, value in values.items():
            changed[_place_of(name)][name] = value
        self._replace(changed)

    def keep(self, values: Mapping[str, T]) -> None:
        """Keep these results and no others."""
        buckets: dict[int, dict[str, T]] = {number: {} for number in range(BUCKETS)}
        for name, value in values.items():
            buckets[_place_of(name)][name] = value
        self._replace(buckets)

    def _replace(self, buckets: Mapping[int, dict[str, T]]) -> None:
        """Put other buckets in the place of some, where they are others."""
        for number, new in buckets.items():
            if new != self._bucket(number):
                self._store.put(self._keys[number], encode(new))
        self._kept.update(buckets)

    def _bucket(self, number: int) -> dict[str, T]:
        if number not in self._kept:
            self._kept[number] = _load(self._store, self._keys[number], self._kind)
        return self._kept[number]


def _place_of(name: str) -> int:
    """Return the number of the bucket that a result is in."""
    return crc32(name.encode()) % BUCKETS


def _load(store: Store, key: str, kind: type[dict[str, T]]) -> dict[str, T]:
    data = store.get(key)
    try:
        return decode(data, kind, name="bucket") if data else {}
    except CodecError:
        return {}

"""A stage: a pure function whose results are kept by the fingerprint of what it reads."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Generic, TypeVar

from digest.codec import CodecError, decode, digest_of, encode
from digest.executor import Mapper, map_cpu
from digest.store.cache import Store
from digest.value import Value

T = TypeVar("T")
R = TypeVar("R")


class Stage(Value, Generic[T, R]):
    """One step whose results are worth keeping."""

    name: str
    """How its results are called in the store."""
    run: Callable[[T], R]
    """Pure; its argument is a value that holds everything it reads."""
    gives: type[R]
    """Type of a result, for the check when it is read back."""
    code: str
    """Fingerprint of the code it may run, from `code_digest`."""
    lost: Callable[[T], R] | None = None
    """Gives the result of an item that kills its process; it is not kept."""


def key_of(stage: Stage[T, R], item: T) -> str:
    """Return the fingerprint under which the result of an item is kept."""
    return digest_of(stage.name.encode(), stage.code.encode(), encode(item))


def run_stage(
    stage: Stage[T, R],
    items: Sequence[T],
    *,
    store: Store,
    through: Mapper = map_cpu,
    on_result: Callable[[T], None] | None = None,
) -> tuple[R, ...]:
    """Return the result of each item, in order; only what the store lacks is computed.

    Args:
        stage: What to do.
        items: What to do it with; equal items are done once.
        store: Where results are looked up and kept.
        through: Does the work: in this process, in several, on other machines.
        on_result: Called with each item that had to be computed, in order.
    """
    keys = [key_of(stage, item) for item in items]
    found: dict[str, R] = {}
    missing: dict[str, T] = {}
    for key, item in zip(keys, items, strict=True):
        if key in found or key in missing:
            continue
        result = _look_up(stage, key, store)
        if result is None:
            missing[key] = item
        else:
            found[key] = result
    gone: list[T] = []
    lost = partial(_lose, stage.lost, gone) if stage.lost is not None else None
    results = through(stage.run, list(missing.values()), lost=lost)
    for (key, item), result in zip(missing.items(), results, strict=True):
        found[key] = result
        if not (gone and gone[-1] is item):
            store.put(key, encode(result))
        if on_result is not None:
            on_result(item)
    return tuple(found[key] for key in keys)


def _lose(lost: Callable[[T], R], gone: list[T], item: T) -> R:
    gone.append(item)
    return lost(item)


def _look_up(stage: Stage[T, R], key: str, store: Store) -> R | None:
    data = store.get(key)
    if data is None:
        return None
    try:
        return decode(data, stage.gives, name=stage.name)
    except CodecError:
        return None

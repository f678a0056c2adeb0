"""What runs beside what: the only place that opens processes or threads for work.

Small work is done here, at once; processes are opened only where they save more than they
cost. Results come in the order of the items and are the same whatever the number of jobs.
"""

import os
import pickle
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from itertools import islice
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, Protocol, TypeVar, overload

from digest.errors import DigestError
from digest.value import Value

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor

T = TypeVar("T")
R = TypeVar("R")
P = ParamSpec("P")

FIRST_HERE = 16
"""Items that are always done in this process; all but the first tell how long the rest takes."""
WORTH_SECONDS = 1.0
"""What the rest must take, done here, before processes are opened."""
LOADING_SECONDS = 1.0
"""What it must take besides where processes cannot be forked: each loads all code anew."""
CHUNK_SECONDS = 0.2
"""Work handed to a process at a time: large against the hand-over, small against a Ctrl-C."""
CHUNKS_EACH = 16
"""Shares that a process takes at least, so that none works long after the others."""
IO_THREADS = 8
"""Most requests to a host at a time."""


class ExecutorError(DigestError):
    """Work that was handed to other processes did not come back."""

    code = "DG004"


def count_jobs(jobs: int = 0) -> int:
    """Return how many processes may work at a time: `jobs`, or one a core when it is 0."""
    if jobs > 0:
        return jobs
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class Later(Value, Generic[P, R], kw_only=False):
    """A function whose module is loaded when it is called first; in any process."""

    module: str
    """Name of the module."""
    name: str
    """Its name there."""

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        """Call it."""
        run: Callable[P, R] = getattr(import_module(self.module), self.name)
        return run(*args, **kwargs)


class Mapper(Protocol):
    """Does a piece of work many times over, here or elsewhere."""

    def __call__(
        self,
        run: Callable[[T], R],
        items: Sequence[T],
        /,
        *,
        lost: Callable[[T], R] | None = None,
    ) -> Iterator[R]:
        """Yield `run(item)` for each item, in order; `lost(item)` where it killed its process."""
        ...


def map_cpu(
    run: Callable[[T], R],
    items: Sequence[T],
    *,
    lost: Callable[[T], R] | None = None,
    jobs: int = 0,
    worth: float = WORTH_SECONDS,
) -> Iterator[R]:
    """Yield `run(item)` for each item, in order.

    Args:
        run: A pure function; where processes are opened, it must be importable by name.
        items: The values; results come back in their order.
        lost: Gives the result of an item that kills its process; without it, that is an error.
        jobs: Processes at a time; 0 is one a core, 1 does everything here.
        worth: Seconds of work that are worth opening processes.

    Raises:
        ExecutorError: A process died, or the work cannot be handed over.
    """
    spent: list[float] = []
    for item in items[:FIRST_HERE]:
        begun = perf_counter()
        result = run(item)
        spent.append(perf_counter() - begun)
        yield result
    rest = items[FIRST_HERE:]
    workers = min(count_jobs(jobs), len(rest))
    each = sum(spent[1:]) / (FIRST_HERE - 1)
    if workers > 1 and _is_worth(each * len(rest), worth):
        chunks = deque(cut_chunks(rest, workers=workers, seconds=each))
        yield from _map_processes(run, chunks, workers, lost)
    else:
        yield from map(run, rest)


def _is_worth(seconds: float, worth: float) -> bool:
    """Tell whether so much work is worth opening processes.

    Args:
        seconds: What it takes in this process.
        worth: What it must take where processes are forked; 0 opens them whatever it takes.
    """
    loading = LOADING_SECONDS if worth and _start_method() != "fork" else 0.0
    return seconds > worth + loading


def cut_chunks(items: Sequence[T], *, workers: int, seconds: float) -> Iterator[Sequence[T]]:
    """Yield items in chunks: each a small share of a worker's, and of no long time.

    Args:
        items: The items.
        workers: How many take chunks.
        seconds: What an item takes.
    """
    share = -(-len(items) // (workers * CHUNKS_EACH))
    size = max(1, min(share, int(CHUNK_SECONDS / seconds)))
    return (items[at : at + size] for at in range(0, len(items), size))


class Lazy(Sequence[T]):
    """Items that are made when they are asked for, so that not all are held together."""

    def __init__(self, names: Sequence[Any], make: Callable[[Any], T]) -> None:
        """Keep what each item is made from, and how.

        Args:
            names: What they are made from.
            make: Makes an item; called in this process.
        """
        self._names, self._make = names, make

    def __len__(self) -> int:
        """Return how many items there are."""
        return len(self._names)

    @overload
    def __getitem__(self, at: int) -> T: ...

    @overload
    def __getitem__(self, at: slice) -> "Lazy[T]": ...

    def __getitem__(self, at: int | slice) -> "T | Lazy[T]":
        """Return an item, or some that are still to be made."""
        if isinstance(at, slice):
            return Lazy(self._names[at], self._make)
        return self._make(self._names[at])


def map_io(run: Callable[[T], R], items: Sequence[T], *, jobs: int = IO_THREADS) -> Iterator[R]:
    """Yield `run(item)` for each item, in order, with several waiting for hosts or disks at once.

    Args:
        run: A function that mostly waits.
        items: The values; results come back in their order.
        jobs: Threads at a time; 1 does everything here.
    """
    if jobs <= 1 or len(items) <= 1:
        yield from map(run, items)
        return
    from concurrent.futures import ThreadPoolExecutor

    pool = ThreadPoolExecutor(max_workers=min(jobs, len(items)))
    try:
        yield from pool.map(run, items)
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _map_processes(
    run: Callable[[T], R],
    chunks: deque[Sequence[T]],
    workers: int,
    lost: Callable[[T], R] | None,
) -> Iterator[R]:
    """Yield the results of all chunks; one that breaks the pool is done again item by item."""
    from concurrent.futures.process import BrokenProcessPool

    while chunks:
        try:
            yield from _map_pool(run, chunks, workers)
        except BrokenProcessPool as error:
            if lost is None:
                raise ExecutorError(
                    "a worker process died before it gave its result",
                    hint="there may be too little memory; --jobs 1 does the work in one process",
                ) from error
            yield from _run_alone(run, chunks.popleft(), lost)


def _map_pool(run: Callable[[T], R], chunks: deque[Sequence[T]], workers: int) -> Iterator[R]:
    """Yield the results of chunks, taking away those that are done; a few are under way."""
    pool = _open_pool(run, workers)
    pending: deque[Future[list[R]]] = deque()
    try:
        while chunks:
            more = islice(chunks, len(pending), 3 * workers)
            pending += [pool.submit(_run_chunk, tuple(chunk)) for chunk in more]
            found = pending.popleft().result()
            chunks.popleft()
            yield from found
    finally:
        if chunks:
            _end_workers()
        pool.shutdown(wait=True, cancel_futures=True)


def _run_alone(run: Callable[[T], R], chunk: Sequence[T], lost: Callable[[T], R]) -> Iterator[R]:
    """Yield the results of a chunk, each item in a process of its own that it may kill."""
    from concurrent.futures.process import BrokenProcessPool

    for item in chunk:
        pool = _open_pool(run, 1)
        try:
            yield pool.submit(_run_chunk, [item]).result()[0]
        except BrokenProcessPool:
            yield lost(item)
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def _open_pool(run: Callable[..., Any], workers: int) -> "ProcessPoolExecutor":
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor

    context = multiprocessing.get_context(_start_method())
    if context.get_start_method() != "fork":
        _refuse_unpicklable(run)
    return ProcessPoolExecutor(
        max_workers=workers, mp_context=context, initializer=_begin_worker, initargs=(run,)
    )


def _end_workers() -> None:
    """End work that nobody waits for any more: after an error, or a Ctrl-C."""
    import multiprocessing

    for child in multiprocessing.active_children():
        child.terminate()


def _start_method() -> str:
    """Return `fork` where nothing but this thread runs, so that what is loaded is shared.

    Forking a process with threads copies locks that nobody will open again.
    """
    if sys.platform != "linux":
        return "spawn"
    alone = threading.active_count() == 1 and len(list(Path("/proc/self/task").iterdir())) == 1
    return "fork" if alone else "forkserver"


def _refuse_unpicklable(run: Callable[..., Any]) -> None:
    try:
        pickle.dumps(run)
    except (pickle.PicklingError, AttributeError, TypeError) as error:
        raise ExecutorError(
            f"{run!r} cannot be handed to another process: {error}",
            hint="make it a function of a module, or use --jobs 1",
        ) from error


_run: Callable[[Any], Any]


def _begin_worker(run: Callable[[Any], Any]) -> None:
    """Prepare a worker: Ctrl-C is the parent's affair, and without a parent there is no work."""
    global _run  # noqa: PLW0603 - a worker process has one task, given once
    _run = run
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    import multiprocessing

    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
    os._exit(1)


def _run_chunk(chunk: Sequence[Any]) -> list[Any]:
    return [_run(item) for item in chunk]

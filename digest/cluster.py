"""Work on other machines, by Dask distributed: batches of items go out, values come back.

Results come in the order of the items and are those that this machine would have given: each
worker says which code and models it has before it does anything. What a worker is sent is run
there, so a cluster is as trusted as this machine; who shares its network uses TLS.
"""

import importlib
import importlib.util
import logging
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import Any, TypeVar

from digest.errors import DigestError, MissingPartError, UsageError
from digest.value import Value

T = TypeVar("T")
R = TypeVar("R")

BATCH = 32
"""Items that go to a worker at a time: enough that sending them costs little of their work."""
WAITING = 3
"""Batches under way for each thread of the cluster."""
PATIENCE_SECONDS = 60.0
"""How long work waits for a first worker, and for another one when all are lost."""

_ONE_AT_A_TIME = threading.Lock()


class ClusterError(DigestError):
    """The cluster cannot be reached, has nobody who works, or works with other code."""

    code = "DG007"


class Cluster(Value, kw_only=False):
    """A running cluster, as long as it is open."""

    client: Any
    """Dask's client."""
    marks: Callable[[], str]
    """Says which code and models do the work; run here and by each worker."""
    patience: float = PATIENCE_SECONDS
    """Seconds to wait for a worker."""

    def map(
        self,
        run: Callable[[T], R],
        items: Sequence[T],
        *,
        lost: Callable[[T], R] | None = None,
    ) -> Iterator[R]:
        """Yield `run(item)` for each item, in order, done by the workers.

        A batch whose worker dies goes to another one. One that kills every worker it is given to
        is done again item by item, alone, so that only the item that does it is lost.

        Args:
            run: A pure function of a module that the workers have too.
            items: The values; results come back in their order.
            lost: Gives the result of an item that kills its workers; without it, that is an error.

        Raises:
            ClusterError: No worker is left, or one works with other code.
        """
        work = partial(_work, run, self.marks, self.marks())
        size = max(1, min(BATCH, -(-len(items) // max(1, self._threads()))))
        waiting = iter(items[at : at + size] for at in range(0, len(items), size))
        pending: deque[tuple[Sequence[T], Any]] = deque()
        try:
            while True:
                while len(pending) < WAITING * max(1, self._threads()):
                    batch = next(waiting, None)
                    if batch is None:
                        break
                    pending.append((batch, self.client.submit(work, batch, pure=False)))
                if not pending:
                    return
                batch, future = pending.popleft()
                found = self._result(future)
                if found is None:
                    yield from self._one_by_one(work, batch, pending, lost)
                else:
                    yield from found
        finally:
            self.client.cancel([future for _, future in pending])

    def _threads(self) -> int:
        workers = self.client.scheduler_info(n_workers=-1)["workers"]
        return sum(worker["nthreads"] for worker in workers.values())

    def _result(self, future: Any) -> Any:  # noqa: ANN401 - Dask has no types
        """Return what a batch gave; None if it killed its workers.

        Raises:
            ClusterError: No worker is left, or one works with other code.
        """
        distributed = importlib.import_module("distributed")
        without = 0.0
        while True:
            try:
                found = future.result(timeout=1)
            except TimeoutError as error:
                without = 0.0 if self._threads() else without + 1
                if without > self.patience:
                    raise _no_workers(self.client.scheduler.address) from error
            except distributed.KilledWorker:
                return None
            except DigestError:
                raise
            except Exception as error:
                raise ClusterError(
                    f"the cluster failed: {type(error).__name__}: {error}",
                    hint="nothing of the site has changed; is its scheduler up, and Digest on it?",
                ) from error
            else:
                return _checked(found)

    def _one_by_one(
        self,
        work: Callable[[Sequence[T]], Any],
        batch: Sequence[T],
        pending: Sequence[tuple[Sequence[T], Any]],
        lost: Callable[[T], R] | None,
    ) -> Iterator[R]:
        """Yield the results of a batch that killed its workers, with nothing else under way."""
        for _, future in pending:
            self._result(future)
        for item in batch:
            found = self._result(self.client.submit(work, [item], pure=False))
            if found is not None:
                yield from found
            elif lost is not None:
                yield lost(item)
            else:
                raise ClusterError("a piece of work killed every worker it was given to")


def _work(
    run: Callable[[T], R], marks: Callable[[], str], wanted: str, batch: Sequence[T]
) -> list[R] | str:
    """Return the results of a batch, or the marks of a worker that has other code or models."""
    with _ONE_AT_A_TIME:
        found = marks()
        return found if found != wanted else [run(item) for item in batch]


def _checked(found: Any) -> Any:  # noqa: ANN401 - results of any kind
    if isinstance(found, str):
        raise ClusterError(
            f"a worker has other code or models than this machine: {found}",
            hint="install the same version of Digest and of its models on every worker",
        )
    return found


def _no_workers(address: str) -> ClusterError:
    return ClusterError(
        f"the scheduler at {address} has no workers", hint=f"start some: dask worker {address}"
    )


@contextmanager
def open_cluster(
    address: str, *, marks: Callable[[], str], patience: float = PATIENCE_SECONDS
) -> Iterator[Cluster]:
    """Give a cluster to work on.

    Args:
        address: Where its scheduler listens: tcp://host:8786, or tls://host:8786.
        marks: Says which code and models do the work; a function of a module.
        patience: Seconds to wait for the scheduler and for a worker.

    Raises:
        MissingPartError: Dask is not installed.
        UsageError: That is no address of a scheduler.
        ClusterError: There is no scheduler, or nobody works for it.
    """
    if importlib.util.find_spec("distributed") is None:
        raise MissingPartError(
            "no library for clusters is installed", hint="pip install 'news-digest[dask]'"
        )
    if not address.startswith(("tcp://", "tls://")):
        raise UsageError(
            f'"{address}" is no address of a scheduler', hint="for example tcp://localhost:8786"
        )
    logging.getLogger("distributed").setLevel(logging.CRITICAL)
    distributed = importlib.import_module("distributed")
    try:
        client = distributed.Client(address, timeout=min(patience, 10), set_as_default=False)
    except (OSError, ValueError, TypeError) as error:
        raise ClusterError(f"no scheduler answers at {address}: {error}") from error
    with client:
        try:
            client.wait_for_workers(1, timeout=patience)
        except TimeoutError as error:
            raise _no_workers(address) from error
        yield Cluster(client, marks, patience)

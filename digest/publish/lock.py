"""One publish to a target at a time."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from digest.errors import PublishError


@contextmanager
def hold_lock(file: Path, *, name: str) -> Iterator[None]:
    """Hold a lock file; the system lets go of it when the process ends, however it ends.

    Raises:
        PublishError: Another publish holds it.
    """
    with file.open("ab") as stream:
        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise PublishError(
                f"another publish to {name} is under way", hint="wait for it, then publish again"
            ) from error
        yield

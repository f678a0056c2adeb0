"""Results by fingerprint, in one file: the only thing that makes the second build fast.

The store may be damaged, full, locked or read-only; each costs time and never a result. So
every result carries a checksum, and whatever is wrong becomes a note and a miss.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from digest.codec import digest_of
from digest.errors import Where
from digest.model.report import Problem, Severity

T = TypeVar("T")

SCHEMA = 1
"""Form of the file; another one is made anew."""
KEEP_BUILDS = 60
"""Results that no build asked for in so many builds are dropped."""
MAX_BYTES = 1 << 33
"""Largest file; the longest unused results are dropped first."""
BATCH_BYTES = 1 << 23
"""New results are written together, whenever they come to so much."""

_TABLES = """
CREATE TABLE results (key TEXT PRIMARY KEY, used INTEGER, checksum TEXT, value BLOB);
CREATE TABLE builds (number INTEGER);
INSERT INTO builds VALUES (0);
"""


class Store:
    """A file of results; only the parent process opens it, one build at a time."""

    def __init__(
        self,
        path: Path | None,
        *,
        keep_builds: int = KEEP_BUILDS,
        max_bytes: int = MAX_BYTES,
        batch_bytes: int = BATCH_BYTES,
        counts: bool = True,
    ) -> None:
        """Open the file, or make it; without a path results are kept for this run alone.

        Args:
            path: The file.
            keep_builds: Results that no build asked for in so many builds are dropped.
            max_bytes: Largest file.
            batch_bytes: New results are written together, whenever they come to so much.
            counts: Whether this is a build: where not, nothing grows older by it.
        """
        self._path = path
        self._keep_builds = keep_builds
        self._max_bytes = max_bytes
        self._batch_bytes = batch_bytes
        self._counts = counts
        self._problems: list[Problem] = []
        self._new: dict[str, bytes] = {}
        self._new_bytes = 0
        self._asked: list[str] = []
        self._build = 0
        self._rest = max(1, keep_builds // 4)
        self._writable = True
        self._base: sqlite3.Connection | None = None
        self._passing: Store | None = None
        if path is not None:
            self._open(path)
        else:
            self._open_passing()

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What was wrong with the file, as notes."""
        return tuple(self._problems)

    @property
    def build(self) -> int | None:
        """Which of all builds with this file this is; None where it cannot be counted."""
        counted = self._counts and self._writable and self._base is not None
        return self._build if counted and self._path is not None else None

    @property
    def looks_over(self) -> bool:
        """Whether this build is one of those that say which results are still good."""
        return self._build % self._rest == 0

    def get(self, key: str) -> bytes | None:
        """Return the result kept under a fingerprint, if it is there and whole."""
        if key in self._new:
            return self._new[key]
        query = "SELECT used, checksum, value FROM results WHERE key = ?"
        row = self._try(lambda base: base.execute(query, (key,)).fetchone())
        if row is None:
            return self._passing.get(key) if self._passing else None
        used, checksum, value = row
        if not isinstance(value, bytes) or checksum != digest_of(key.encode(), value):
            self._note("a result in the store is damaged", "it is made again")
            return None
        if not isinstance(used, int) or used <= self._build - self._rest:
            self._asked.append(key)
        return value

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """Read several results, and put none: the file is locked and looked at once for them."""
        self._try(lambda base: base.execute("BEGIN"))
        try:
            yield
        finally:
            self._try(lambda base: base.execute("COMMIT") if base.in_transaction else None)

    def put(self, key: str, value: bytes) -> None:
        """Keep a result, with the next batch; for this run alone where the file takes none."""
        if self._path is not None and (self._base is None or not self._writable):
            self._passing = self._passing or Store(None)
            self._passing.put(key, value)
            return
        self._new[key] = value
        self._new_bytes += len(value)
        if self._new_bytes >= self._batch_bytes:
            self.flush()

    def hold(self, keys: Iterable[str]) -> None:
        """Say which results are still good, though nobody asked for them; now and then is enough.

        What other results were made from is needed again when the code that made them changes.
        """
        if self._writable and self._base is not None and self.looks_over:
            self._asked += keys

    def flush(self) -> None:
        """Write what is new, in one transaction."""
        new, self._new, self._new_bytes = self._new, {}, 0
        rows = [(key, self._build, digest_of(key.encode(), new[key]), new[key]) for key in new]
        if rows and self._writable:
            query = "INSERT OR REPLACE INTO results VALUES (?, ?, ?, ?)"
            self._try(lambda base: _in_transaction(base, lambda: base.executemany(query, rows)))

    def close(self) -> None:
        """Write what is new, drop what is old, close the file."""
        self.flush()
        if self._writable and self._counts:
            self._try(lambda base: _in_transaction(base, lambda: self._prune(base)))
        self._close_file()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _open(self, path: Path) -> None:
        if path.is_symlink() or (path.exists() and not path.is_file()):
            self._note("the store is no plain file", "nothing is kept")
            return
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._base, self._build = _connect(path, counts=self._counts)
        except sqlite3.Error as error:
            if _is_no_damage(error):
                self._open_unwritable(path, str(error))
            else:
                self._note(f"the store cannot be used: {error}", "it is made anew")
                self._remake(path)
        except OSError as error:
            self._note(f"the store cannot be made: {error.strerror}", "nothing is kept")

    def _open_unwritable(self, path: Path, reason: str) -> None:
        """Use what is there without writing: the disk is read-only or full, or a build at work."""
        self._writable = False
        self._note(f"the store cannot be written: {reason}", "new results are not kept")
        if path.is_file():
            address = f"{path.absolute().as_uri()}?mode=ro&immutable=0"
            self._base = sqlite3.connect(address, uri=True, isolation_level=None, timeout=1)
            self._try(lambda base: base.execute("SELECT used FROM results LIMIT 1").fetchone())

    def _open_passing(self) -> None:
        """Keep results for this run alone, in a file without a name."""
        try:
            self._base, self._build = _connect("", counts=self._counts)
        except sqlite3.Error as error:
            self._note(f"there is no room for results: {error}", "some work is done twice")

    def _remake(self, path: Path) -> None:
        try:
            for name in (path.name, f"{path.name}-journal", f"{path.name}-wal", f"{path.name}-shm"):
                path.with_name(name).unlink(missing_ok=True)
            self._base, self._build = _connect(path, counts=self._counts)
        except (OSError, sqlite3.Error) as error:
            self._note(f"the store cannot be made anew: {error}", "nothing is kept")
            self._close_file()

    def _try(self, work: Callable[[sqlite3.Connection], T]) -> T | None:
        """Do some work on the file; where it fails, go on without the file."""
        if self._base is None:
            return None
        try:
            return work(self._base)
        except sqlite3.Error as error:
            self._close_file()
            if _is_no_damage(error) or self._path is None or not self._writable:
                self._note(f"the store cannot be used: {error}", "the build goes on without it")
            else:
                self._note(f"the store is damaged: {error}", "it is made anew")
                self._remake(self._path)
        return None

    def _prune(self, base: sqlite3.Connection) -> None:
        stamp = "UPDATE results SET used = ? WHERE key = ?"
        base.executemany(stamp, [(self._build, key) for key in self._asked])
        if self.looks_over:  # it looks at every result
            base.execute("DELETE FROM results WHERE used < ?", (self._build - self._keep_builds,))
        if _size_of(base) > self._max_bytes:
            (size,) = base.execute("SELECT SUM(LENGTH(value)) FROM results").fetchone()
            _drop_oldest(base, size - self._max_bytes * 3 // 4)

    def _close_file(self) -> None:
        if self._base is not None:
            self._base.close()
            self._base = None

    def _note(self, found: str, then: str) -> None:
        message = f"{found}; {then}"
        where = Where(self._path.as_posix()) if self._path is not None else None
        note = Problem(code="DG068", severity=Severity.NOTE, message=message, where=where)
        if note not in self._problems:
            self._problems.append(note)


_NO_DAMAGE = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_NOMEM,
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_READONLY,
}


def _is_no_damage(error: sqlite3.Error) -> bool:
    """Tell whether the disk or another process is the cause, and the file itself may be whole."""
    return getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF in _NO_DAMAGE


def _connect(path: Path | str, *, counts: bool) -> tuple[sqlite3.Connection, int]:
    """Open the file for writing, with its tables; return it and the number of this build."""
    base = sqlite3.connect(path, isolation_level=None, timeout=2)
    try:
        base.execute("PRAGMA journal_mode = TRUNCATE")
        base.execute("PRAGMA synchronous = OFF")
        base.execute("PRAGMA cell_size_check = ON")
        return base, _in_transaction(base, lambda: _begin_build(base, counts=counts))
    except BaseException:
        base.close()
        raise


def _begin_build(base: sqlite3.Connection, *, counts: bool) -> int:
    """Make the tables where there are none; return the number of this build, and count it."""
    _make_tables(base)
    row = base.execute("SELECT number FROM builds").fetchone()
    if row is None or not isinstance(row[0], int):
        raise sqlite3.DatabaseError("the number of builds is missing")
    number = row[0] + 1
    if counts:
        base.execute("UPDATE builds SET number = ?", (number,))
    return number


def _make_tables(base: sqlite3.Connection) -> None:
    """Fill a new file, and refuse one that is not ours or of another form."""
    (schema,) = base.execute("PRAGMA user_version").fetchone()
    if schema == SCHEMA:
        return
    (tables,) = base.execute("SELECT COUNT(*) FROM sqlite_master").fetchone()
    if schema or tables:
        raise sqlite3.DatabaseError(f"it has form {schema}, not {SCHEMA}")
    for statement in _TABLES.strip().split("\n"):
        base.execute(statement)
    base.execute(f"PRAGMA user_version = {SCHEMA}")


def _in_transaction(base: sqlite3.Connection, work: Callable[[], T]) -> T:
    base.execute("BEGIN IMMEDIATE")
    try:
        result = work()
        base.execute("COMMIT")
    except BaseException:
        if base.in_transaction:
            base.execute("ROLLBACK")
        raise
    return result


def _size_of(base: sqlite3.Connection) -> int:
    """Return how many bytes of the file are in use, without counting results."""
    pages, free, size = (
        base.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("page_count", "freelist_count", "page_size")
    )
    used: int = (pages - free) * size
    return used


def _drop_oldest(base: sqlite3.Connection, excess: int) -> None:
    """Delete results, the longest unused first, until so many bytes are gone."""
    gone: list[tuple[str]] = []
    for key, size in base.execute("SELECT key, LENGTH(value) FROM results ORDER BY used, key"):
        if excess <= 0:
            break
        gone.append((key,))
        excess -= size
    base.executemany("DELETE FROM results WHERE key = ?", gone)

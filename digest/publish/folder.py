"""A folder of this machine that a web server serves: releases beside each other, one link.

`BASE/releases/0007-3fa94c1b2d60/` holds one whole version, `BASE/current` links to the one that
readers see: the web server's root is `BASE/current`. A publish builds the next release aside and
then renames one link over the other, so that no reader meets half of it.
"""

import os
import re
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import ClassVar

from digest.codec import sha256_of
from digest.errors import PublishError, Where
from digest.executor import map_io
from digest.publish.diff import Changes, Reason
from digest.publish.lock import hold_lock
from digest.publish.manifest import (
    MANIFEST_NAME,
    LocalFile,
    Manifest,
    hash_file,
    parse_manifest,
    read_planned,
    write_manifest,
)
from digest.publish.publisher import Destination
from digest.publish.target import Settings, parse_file_url, redact

_RELEASE = re.compile(r"(\d{4,})-[0-9a-f]{12}")
_FILE_MODE = 0o644
_FOLDER_MODE = 0o755
_SECOND = 1_000_000_000
_WORKERS = 1
"""Files at a time: threads cost more than they save on a disk of this machine, not on a share."""


class FolderPublisher:
    """Publishes to a folder of this machine."""

    scheme: ClassVar[str] = "file"
    public: ClassVar[bool] = False

    def __init__(self, destination: Destination) -> None:
        """Read the settings `url` and `releases` (how many to hold, 5 unless set)."""
        settings = Settings(destination.target, ("url", "releases"))
        self.base = settings.parsed("url", parse_file_url)
        self._name = redact(destination.target.name)
        self._holds = settings.count("releases", 5, least=2)
        self._workers = destination.workers or _WORKERS
        self._refuse_reserved(destination.reserved, settings)

    def remote(self) -> Mapping[str, str]:
        """Return SHA-256 by path of the files of the present release, read from the files."""
        with self._told():
            live = self._live()
            return {} if live is None else self._read(live)

    def apply(self, changes: Changes, folder: Path) -> Iterator[str]:
        """Build the next release, then let `current` link to it."""
        self._refuse_overlap(folder)
        with self._told(), self._locked():
            live = self._live()
            if live is not None and self._is_published(live, changes):
                yield f"nothing changed: {live.name} stays"
                return
            name = self._next_name(changes)
            yield self._stage(changes, folder, live)
            self._staging.rename(self._releases / name)
            _sync_folder(self._releases)
            self._switch(name)
            yield f"current is {name}"
            yield from self._prune(name, live)

    def earlier(self) -> str | None:
        """Return the name of the release before the present one."""
        with self._told():
            live = self._live()
            return None if live is None else self._before(live)

    def rollback(self) -> Iterator[str]:
        """Let `current` link to the release before the present one."""
        with self._told(), self._locked():
            live = self._live()
            before = None if live is None else self._before(live)
            if live is None or before is None:
                raise PublishError(
                    f"{self._name} has no release before the present one", where=self._where
                )
            self._switch(before)
            yield f"current is {before} again; {live.name} goes with the next publish"

    @property
    def _releases(self) -> Path:
        return self.base / "releases"

    @property
    def _staging(self) -> Path:
        return self._releases / ".staging"

    @property
    def _where(self) -> Where:
        return Where(str(self.base))

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise PublishError(
                f"{self._name} cannot be written: {error.strerror or error}",
                where=Where(str(error.filename or self.base)),
                hint="the target shows what it showed before; mend the cause and publish again",
            ) from error

    @contextmanager
    def _locked(self) -> Iterator[None]:
        _make_folder(self._releases)
        with hold_lock(self.base / ".publish.lock", name=self._name):
            try:
                yield
            finally:
                shutil.rmtree(self._staging, ignore_errors=True)

    def _refuse_reserved(self, reserved: tuple[Path, ...], settings: Settings) -> None:
        base = self.base.resolve()
        for folder in reserved:
            place = folder.resolve()
            if base.is_relative_to(place) or place.is_relative_to(base):
                raise settings.error(
                    "url",
                    f'it and the project\'s "{folder}" lie in each other',
                    hint="publish to a folder outside the project, such as file:///srv/www/brief",
                )

    def _refuse_overlap(self, folder: Path) -> None:
        base, site = self.base.resolve(), folder.resolve()
        if base == site or site in base.parents:
            raise PublishError("the target lies inside the site to publish", where=self._where)
        if base / "releases" in (site, *site.parents):
            raise PublishError("the site to publish is a release of the target", where=self._where)

    def _live(self) -> Path | None:
        """Return the release that readers see now."""
        link = self.base / "current"
        if not link.is_symlink():
            if link.exists():
                raise PublishError(
                    f"{link} is not a link that Digest made",
                    where=self._where,
                    hint="move it away, or publish to another folder",
                )
            return None
        live = self._releases / link.readlink().name
        if not _RELEASE.fullmatch(live.name) or not live.is_dir():
            raise PublishError(
                f"{link} leads to no release",
                where=self._where,
                hint="let it link to one of the folders in releases, or remove it",
            )
        return live

    def _before(self, live: Path) -> str | None:
        before = [one for one in self._list() if _number(one) < _number(live.name)]
        return before[-1] if before else None

    def _list(self) -> list[str]:
        found = [one.name for one in self._releases.iterdir() if _RELEASE.fullmatch(one.name)]
        return sorted(found, key=_number)

    def _next_name(self, changes: Changes) -> str:
        last = max(map(_number, self._list()), default=0)
        return f"{last + 1:04d}-{sha256_of(write_manifest(changes.manifest))[:12]}"

    def _stage(self, changes: Changes, folder: Path, live: Path | None) -> str:
        """Build the whole next version aside: what is equal by hard link, the rest by copy."""
        shutil.rmtree(self._staging, ignore_errors=True)
        _make_folder(self._staging)
        held = {} if live is None else self._read(live)
        again = _find_again(changes)

        def place(file: LocalFile) -> bool:
            """Put a file into the next version; tell whether it was sent."""
            target = self._staging / file.path
            _make_folder(target.parent)
            old = live / file.path if live is not None else None
            if old is None or file.path in again or held.get(file.path) != file.sha256:
                _write(target, read_planned(folder, file), before=old)
                return True
            if not _link(old, target):
                shutil.copy2(old, target)
            return False

        copied = sum(map_io(place, changes.manifest.files, jobs=self._workers))
        others = 0 if live is None else self._carry(live, changes)
        _write(self._staging / MANIFEST_NAME, write_manifest(changes.manifest))
        os.sync()
        return _sum_up(changes, copied, others)

    def _read(self, release: Path) -> dict[str, str]:
        """Return what a release's manifest names and the release holds, hashed anew."""
        named = [file.path for file in _manifest_of(release).files]
        present = [path for path in named if _is_plain(release / path)]
        found = map_io(lambda path: hash_file(release / path)[0], present, jobs=self._workers)
        return dict(zip(present, found, strict=True))

    def _is_published(self, release: Path, changes: Changes) -> bool:
        """Tell whether a release is the version to publish already, to the last byte."""
        wanted = {file.path: file.sha256 for file in changes.manifest.files}
        same = _manifest_of(release) == changes.manifest and self._read(release) == wanted
        return same and not _find_again(changes)

    def _carry(self, live: Path, changes: Changes) -> int:
        """Take over what somebody else put into the release, and what the config keeps."""
        ours = {file.path for file in _manifest_of(live).files}.difference(changes.kept)
        count = 0
        for path in _list_files(live):
            target = self._staging / path
            if path in ours or path == MANIFEST_NAME or os.path.lexists(target):
                continue
            if any(parent.is_file() for parent in target.parents if parent != self._staging):
                continue
            _make_folder(target.parent)
            if not _link(live / path, target):
                shutil.copy2(live / path, target, follow_symlinks=False)
            count += 1
        return count

    def _switch(self, name: str) -> None:
        fresh = self.base / ".current-next"
        fresh.unlink(missing_ok=True)
        fresh.symlink_to(f"releases/{name}", target_is_directory=True)
        fresh.replace(self.base / "current")
        _sync_folder(self.base)

    def _prune(self, name: str, live: Path | None) -> Iterator[str]:
        """Remove old releases, and those that were rolled back."""
        before = [one for one in self._list() if live and _number(one) <= _number(live.name)]
        staying = {name, *before[-(self._holds - 1) :]}
        for release in self._list():
            if release not in staying:
                shutil.rmtree(self._releases / release, ignore_errors=True)
                left = (self._releases / release).exists()
                yield f"{release} cannot be removed" if left else f"removed {release}"


def _number(release: str) -> int:
    return int(release.partition("-")[0])


def _manifest_of(release: Path) -> Manifest:
    file = release / MANIFEST_NAME
    return parse_manifest(file.read_bytes(), name=str(file)) if file.is_file() else Manifest()


def _find_again(changes: Changes) -> set[str]:
    return {one.file.path for one in changes.uploads if one.reason is Reason.AGAIN}


def _is_plain(file: Path) -> bool:
    return file.is_file() and not file.is_symlink()


def _list_files(folder: Path) -> Iterator[str]:
    """Return the paths of files and links below a folder, sorted folder by folder."""
    for here, folders, files in os.walk(folder):
        folders.sort()
        links = [name for name in folders if (Path(here) / name).is_symlink()]
        for name in sorted([*files, *links]):
            yield (Path(here) / name).relative_to(folder).as_posix()


def _make_folder(folder: Path) -> None:
    """Make a folder and its parents, readable for a web server whatever the umask."""
    if not folder.is_dir():
        _make_folder(folder.parent)
        folder.mkdir(exist_ok=True)
        folder.chmod(_FOLDER_MODE)


def _link(old: Path, new: Path) -> bool:
    """Give a file a second name; false where the system does not allow that."""
    try:
        os.link(old, new, follow_symlinks=False)
    except OSError:
        return False
    return True


def _write(target: Path, data: bytes, *, before: Path | None = None) -> None:
    """Write a file whose time differs from that of the bytes it replaces.

    Web servers make ETags of time in seconds and size: with both equal, readers keep the old page.
    """
    target.write_bytes(data)
    target.chmod(_FILE_MODE)
    if before is None or not before.is_file():
        return
    old, new = before.stat().st_mtime_ns // _SECOND, target.stat().st_mtime_ns // _SECOND
    if new <= old:
        os.utime(target, ns=((old + 1) * _SECOND, (old + 1) * _SECOND))


def _sync_folder(folder: Path) -> None:
    number = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(number)
    finally:
        os.close(number)


def _sum_up(changes: Changes, copied: int, others: int) -> str:
    linked = len(changes.manifest.files) - copied
    line = f"sent {copied}, linked {linked}, gone {len(changes.deletions)}"
    return f"{line}, kept of others {others}" if others else line

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import ClassVar

import pytest

from digest.codec import sha256_of
from digest.errors import PublishError
from digest.publish.diff import Changes
from digest.publish.manifest import read_planned
from digest.testing.publisher import check_publisher


class MemoryPublisher:
    """Holds sites in memory, as a publisher should."""

    scheme: ClassVar[str] = "memory"
    public: ClassVar[bool] = False

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.before: list[dict[str, bytes]] = []

    def remote(self) -> Mapping[str, str]:
        return {path: sha256_of(data) for path, data in self.files.items()}

    def apply(self, changes: Changes, folder: Path) -> Iterator[str]:
        fresh = {file.path: read_planned(folder, file) for file in changes.manifest.files}
        if fresh != self.files:
            self.before.append(self.files)
            self.files = fresh
            yield f"{len(fresh)} files"

    def earlier(self) -> str | None:
        return f"version {len(self.before)}" if self.before else None

    def rollback(self) -> Iterator[str]:
        self.files = self.before.pop()
        yield "gone back"


class CannotGoBack(MemoryPublisher):
    def earlier(self) -> str | None:
        return None

    def rollback(self) -> Iterator[str]:
        raise PublishError("nothing is kept")


class NeverDeletes(CannotGoBack):
    def apply(self, changes: Changes, folder: Path) -> Iterator[str]:
        old = self.files
        yield from super().apply(changes, folder)
        self.files = {**old, **self.files}


class SendsHalf(CannotGoBack):
    def apply(self, changes: Changes, folder: Path) -> Iterator[str]:
        for upload in changes.uploads:
            self.files[upload.file.path] = read_planned(folder, upload.file)
            yield upload.file.path
        for deletion in changes.deletions:
            self.files.pop(deletion.path, None)


class SendsWhatItFinds(CannotGoBack):
    def apply(self, changes: Changes, folder: Path) -> Iterator[str]:
        files = {file.path: (folder / file.path).read_bytes() for file in changes.manifest.files}
        self.before.append(self.files)
        self.files = files
        yield "sent"


class PromisesTooMuch(CannotGoBack):
    def earlier(self) -> str | None:
        return "version 1"


class TellsTooLittle(MemoryPublisher):
    def earlier(self) -> str | None:
        return None


@pytest.mark.parametrize("kind", [MemoryPublisher, CannotGoBack])
def test_a_sound_publisher_passes(kind: type[MemoryPublisher]) -> None:
    assert check_publisher(kind()) == ()


@pytest.mark.parametrize(
    ("kind", "message"),
    [
        (
            NeverDeletes,
            "a publish sends, changes and deletes: not so for 2031/05/06/gone/index.html",
        ),
        (
            SendsHalf,
            "a refused publish leaves the target as it was: not so for index.html",
        ),
        (PromisesTooMuch, "a rollback is refused only where there is no earlier version"),
        (TellsTooLittle, "a rollback goes to the version that was told before"),
        (SendsWhatItFinds, "a file that changed after the plan is refused with PublishError"),
    ],
)
def test_a_broken_promise_is_named(kind: type[MemoryPublisher], message: str) -> None:
    found = [problem.message for problem in check_publisher(kind())]
    assert message in found

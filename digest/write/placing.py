"""Files of the next version are put in their places: in any process, several at a time.

What stands already stays as it is. A new file goes into the spare tree where the folder holds the
same names, and else beside the site.
"""

from pathlib import Path
from typing import NamedTuple

from digest.codec import sha256_of
from digest.model.written import Manifest, WrittenFile
from digest.value import Value
from digest.write.faults import explain_faults
from digest.write.files import Below, find_status, find_whole
from digest.write.folders import folder_of, is_safe_path, refuse_paths
from digest.write.seen import sign_of
from digest.write.spare import Spare


class Placed(NamedTuple):
    """A file of the next version that has its place.

    It is a row, since there are many: rows are handed to other processes soonest.
    """

    path: str
    """Path in the output folder."""
    mark: str
    """Fingerprint of all that its bytes were made from."""
    sha256: str
    """SHA-256 of the bytes."""
    size: int
    """Number of bytes."""
    written: bool
    """Whether it was written: a file with these bytes need not be."""
    in_spare: bool = False
    """Whether it was written into the spare tree."""
    sign: bytes | None = None
    """Signature of the file that stands, where that had to be read."""

    @property
    def file(self) -> WrittenFile:
        """What it is."""
        return WrittenFile(mark=self.mark, sha256=self.sha256, size=self.size)


class Standing(Value):
    """The files of the site that stands."""

    folder: Path
    """The site."""
    old: Manifest
    """What Digest wrote there."""
    whole: set[str]
    """Which of it is known to have the bytes that were written."""
    there: bool
    """Whether there is a site at all."""

    def knows(self, path: str, file: WrittenFile) -> bool | None:
        """Tell whether a file with these bytes stands; None where it takes reading to know."""
        if not self.there:
            return False
        known = self.old.files.get(path)
        if path not in self.whole or known is None:
            return None
        return (known.sha256, known.size) == (file.sha256, file.size)

    def read(self, path: str, file: WrittenFile) -> bytes | None:
        """Return the signature of the file that stands if it has these bytes; None if not."""
        status = find_whole(f"{self.folder}/{path}", file)
        return None if status is None else sign_of(status)


class Placer(Value):
    """Puts files of the next version in their places."""

    standing: Standing
    """The version before."""
    made: Below
    """Where the next one is prepared."""
    spare: Spare
    """The tree that changes places with the site."""

    def __call__(self, path: str, mark: str, data: bytes) -> Placed:
        """Put a file in its place; one that has these bytes already stays as it is.

        Args:
            path: Path in the output folder.
            mark: Fingerprint of all that it was made from.
            data: Its bytes.

        Raises:
            WriteError: It cannot be written, or its path leads out of the site.
        """
        if not is_safe_path(path):
            refuse_paths((path,))
        standing = self.standing
        file = WrittenFile(mark=mark, sha256=sha256_of(data), size=len(data))
        with explain_faults(standing.folder):
            stands, sign = standing.knows(path, file), None
            if stands is None:
                sign = standing.read(path, file)
            if stands or sign:
                return Placed(path, mark, file.sha256, file.size, written=False, sign=sign)
            in_spare = self._write(path, data)
            return Placed(path, mark, file.sha256, file.size, written=True, in_spare=in_spare)

    def _write(self, path: str, data: bytes) -> bool:
        """Write a file; tell whether that was into the spare tree."""
        standing = self.standing
        old = find_status(f"{standing.folder}/{path}") if standing.there else None
        replaced = old.st_mtime_ns if old is not None else None
        if self.spare.replace(path, data, replaced=replaced):
            return True
        self.made.make_folder(folder_of(path))
        self.made.write(path, data, replaced=replaced)
        return False

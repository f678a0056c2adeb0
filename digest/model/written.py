"""What was written of a site, or is to be: files, fingerprints and terms, not what pages show."""

from collections.abc import Callable
from datetime import datetime

from digest.value import Value


class Output(Value, kw_only=False):
    """A file of the next version of the site, made only if its mark is new."""

    path: str
    """Path in the output folder, with forward slashes: `2025/02/04/index.html`."""
    mark: str
    """Fingerprint of all that the bytes are made from."""
    make: Callable[[], bytes]
    """Returns the bytes."""


class WrittenFile(Value):
    """A file as it was written."""

    mark: str
    """Fingerprint of all that the bytes were made from."""
    sha256: str
    """SHA-256 of the bytes."""
    size: int
    """Number of bytes."""


class Terms(Value):
    """When readers may see a version of the site, and what only a flag let into it."""

    shows: tuple[str, ...] = ()
    """What the build showed or left out on demand: drafts, future, expired, one edition alone."""
    since: datetime | None = None
    """The moment from which nothing that it shows is held back; None: from any."""
    until: datetime | None = None
    """The moment from which something that it shows has expired; None: never."""
    base_url: str | None = None
    """The address that its pages call theirs; None where an older version did not say."""


class Window(Value):
    """The moments at which what a site shows is the same."""

    since: datetime | None = None
    """The first; None where it is so from the beginning of time."""
    until: datetime | None = None
    """The first after them; None where it stays so for ever."""

    def holds(self, now: datetime) -> bool:
        """Tell whether a moment is one of them."""
        late = self.until is not None and now >= self.until
        return not late and (self.since is None or now >= self.since)


class Manifest(Value):
    """The files of one version of the site."""

    files: dict[str, WrittenFile]
    """Each file by its path in the output folder, sorted by path."""
    terms: Terms = Terms()
    """When readers may see it."""
    version: int = 1
    """Form of this manifest."""

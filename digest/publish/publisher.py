"""The small interface between a publish and a host."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import ClassVar, Protocol

from digest.config import TargetConfig
from digest.publish.diff import Changes
from digest.value import Value, field


class Destination(Value):
    """All that a publisher is made with: one target, and this run's circumstances."""

    target: TargetConfig
    """Name, type and settings of the target."""
    root: Path
    """The site's root: where its config.yaml lies."""
    now: datetime
    """The moment of this run."""
    message: str = "Publish the site"
    """What the target's history says of this publish, where it has one."""
    environment: Mapping[str, str] = field(default_factory=dict)
    """The environment: the only place secrets come from."""
    reserved: tuple[Path, ...] = ()
    """Folders of the project: a folder to publish to may neither lie in one nor hold one."""
    workers: int | None = None
    """How many files may be read or sent beside each other; None: what suits the host."""


class Publisher(Protocol):
    """Brings one version of a site to one kind of host.

    Made with a `Destination`; refuses settings it cannot use when it is made. Every method
    raises `PublishError` when the host refuses, and then the host shows what it showed before.
    """

    scheme: ClassVar[str]
    """The target's `type`."""
    public: ClassVar[bool]
    """Pages go straight to readers: a wrong base address or uncommitted edits stop the publish."""

    def remote(self) -> Mapping[str, str]:
        """Return SHA-256 by path of what the host holds and an earlier publish put there."""
        ...

    def apply(self, changes: Changes, folder: Path) -> Iterator[str]:
        """Make the host hold `changes.manifest`, whose files lie in `folder`; yield lines of log.

        Files that no manifest names stay. Does nothing when there is nothing to do.
        """
        ...

    def earlier(self) -> str | None:
        """Return the name of the version that `rollback` would show; None where there is none.

        Changes nothing at the host.
        """
        ...

    def rollback(self) -> Iterator[str]:
        """Make the host show the version before the present one; yield lines of log."""
        ...

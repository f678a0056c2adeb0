"""How a build runs; never what comes out of it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from digest.commands.profile import Profile
from digest.value import Value, field

if TYPE_CHECKING:
    from digest.commands.making import Planned
    from digest.executor import Mapper

STATE = ".digest"
"""Folder of Digest's own state, in the site's root."""

ENGINES = ("local", "dask")
"""Who can do the work on articles."""
SCHEDULER = "DASK_SCHEDULER_ADDRESS"
"""Variable that names the scheduler where no flag does, as Dask's own tools take it."""

Progress = Callable[[str, int, int], None]
"""Called with the stage's name, how much is done and how much there is."""


def no_progress(stage: str, done: int, total: int) -> None:
    """Say nothing."""


def no_check() -> None:
    """Go on."""


def _silent(_told: object) -> None:
    """Say nothing."""


class BuildOptions(Value):
    """How a build runs; never what comes out of it."""

    output: Path | None = None
    """Folder of the site; that of the config when None."""
    state: Path | None = None
    """Folder of kept results; `.digest` in the root when None."""
    jobs: int = 0
    """Processes at a time; 0 is one a core."""
    through: "Mapper | None" = None
    """Does the work on articles elsewhere; processes of this machine when None."""
    cache: bool = True
    """Use and keep results of earlier builds."""
    trust_stat: bool = True
    """Take files that look untouched for unchanged, without reading them."""
    clean: bool = False
    """Remove the built site first."""
    sync: bool = True
    """Wait until the disk has the site; a preview need not."""
    dry_run: bool = False
    """Say what would be written; write nothing."""
    on_progress: Progress = no_progress
    """Told how far the work is."""
    check: Callable[[], None] = no_check
    """Called now and then; what it raises ends the build."""
    say: Callable[[str], None] = _silent
    """Told what the user should know at once, such as waiting for another build."""
    on_plan: "Callable[[Planned], None] | None" = None
    """Told what was planned, once that stands; all of it is planned then."""
    profile: Profile = field(default_factory=Profile)
    """Told where the time goes."""

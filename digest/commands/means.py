"""What the work on articles is done with; never what comes out of it."""

from collections.abc import Callable, Mapping
from itertools import count

from digest.commands.made_by import MadeBy
from digest.commands.options import Progress, no_check, no_progress
from digest.executor import Later, Mapper, map_cpu
from digest.signatures import Signature
from digest.store.cache import Store
from digest.value import Value, field

find_made_by: Later[[], MadeBy] = Later("digest.commands.makers", "find_made_by")
"""Finds what results are made by; it reads all our code."""


class Means(Value):
    """What the work is done with; never what comes out of it."""

    store: Store = field(default_factory=lambda: Store(None))
    """Results of earlier runs; an empty one keeps nothing."""
    through: Mapper = map_cpu
    """Does the work on articles: in this process, in several, on other machines."""
    on_progress: Progress = no_progress
    """Told how far the work is."""
    check: Callable[[], None] = no_check
    """Called now and then; what it raises ends the work."""
    trust_stat: bool = True
    """Take a file whose signature is that of the last run for unchanged, without reading it."""
    seen: Mapping[str, Signature] = field(default_factory=dict)
    """Signatures of files that were looked at already, by path from the site's root."""
    by: MadeBy = field(default_factory=find_made_by)
    """What results are made by."""

    def counted(self, stage: str, total: int) -> Callable[[object], None]:
        """Return a callback that tells of one more piece of work each time."""
        done = count(1)
        return lambda _item: self.on_progress(stage, next(done), total)

"""The last build of a site: what did not change since is in the next one as it was in this."""

from datetime import datetime
from pathlib import Path

from digest.commands.inputs import Looked, look_at_inputs
from digest.commands.made_by import MadeBy
from digest.config import Config
from digest.model.report import BuildReport
from digest.model.written import Window
from digest.value import Value, replace
from digest.write.lock import SiteLock, version_of
from digest.write.sealed import read_sealed, write_sealed
from digest.write.seen import find_changed
from digest.write.tree import stands

LAST_NAME = "last"
"""The file among a site's state that keeps it."""
TWINS = "DG054"
"""Code of the problem of a file with the same bytes as another: an edit of either ends it."""
MOST_EDITS = 200
"""Files that are asked for one by one; of more, all that is kept is read at once."""


class LastBuild(Value):
    """A build that went well."""

    site: Looked
    """The folders of the content and of the site's own themes, as they were seen then."""
    code: Looked | None
    """Our own; None where something in them was too young to be known."""
    window: Window
    """When it would have come out the same."""
    report: BuildReport
    """What it said."""
    around: str
    """Fingerprint of what it depended on besides the site's files."""
    version: str
    """Which version of the site it left."""
    build: int | None
    """Which of all builds with the store it was."""
    by: MadeBy | None
    """What its results were made by, if our code was old enough to be known."""


class Edits(Value):
    """Changes since the last build, where there are no others: of what is in files of the site."""

    changed: frozenset[str]
    """The files."""
    alike: frozenset[str]
    """Files of the same sizes: no others can hold the same bytes."""
    window: Window
    """When the last build would have come out the same; now is within."""
    report: BuildReport
    """What it said."""
    build: int
    """Which of all builds with the store it was."""


class Last:
    """The last build of a site, and what is to be seen of its inputs now."""

    def __init__(self, root: Path, config: Config, lock: SiteLock) -> None:
        """Look at the inputs.

        Args:
            root: The site's folder.
            config: Its settings.
            lock: The right to write the site.
        """
        self._lock = lock
        self._build = last = read_sealed(lock.work / LAST_NAME, LastBuild)
        known = (last.site, last.code) if last else (None, None)
        self.inputs = look_at_inputs(root, config, *known)

    def find(self, now: datetime) -> BuildReport | None:
        """Return the report of the last build if this one would be the same; None if it may not.

        Args:
            now: The moment that counts as now.
        """
        last, lock = self._build, self._lock
        if last is None or last.around != self.inputs.around or not self._holds(last, now):
            return None
        if not last.site.holds_same(self.inputs.site) or not stands(lock.folder, lock.work):
            return None
        if (last.site, last.code) != (self.inputs.site, self.inputs.code):
            self._keep(last)
        return last.report

    @property
    def by(self) -> MadeBy | None:
        """What results are made by, if that is what those of the last build were made by."""
        last = self._build
        return last.by if last and last.around == self.inputs.around else None

    def find_edits(self, now: datetime) -> Edits | None:
        """Return what changed since the last build; None where more may than what is in files.

        Args:
            now: The moment that counts as now.
        """
        last = self._build
        if last is None or last.build is None or not self._holds(last, now):
            return None
        old, new = last.site, self.inputs.site
        names = old.files.names == new.files.names and old.missing == new.missing
        twins = any(problem.code == TWINS for problem in last.report.problems)
        if not names or old.odd or new.odd or twins or last.around != self.inputs.around:
            return None
        changed = find_changed(old.files, new.files)
        if len(changed) > MOST_EDITS:
            return None
        alike = frozenset(new.files.of_their_size(changed))
        return Edits(
            changed=frozenset(changed),
            alike=alike,
            window=last.window,
            report=last.report,
            build=last.build,
        )

    def _holds(self, last: LastBuild, now: datetime) -> bool:
        """Tell whether the last build left the site, and its articles are shown now as then."""
        return last.version == self._lock.before and last.window.holds(now)

    def keep(
        self, window: Window, report: BuildReport, *, build: int | None, by: MadeBy | None
    ) -> None:
        """Keep a build for the next one, if nothing that it depends on is too young to be known.

        Args:
            window: When it would have come out the same.
            report: What it said.
            build: Which of all builds with the store it was.
            by: What its results were made by.
        """
        files = len(report.rendered) + report.unchanged
        inputs, folder = self.inputs, self._lock.folder
        self._keep(
            LastBuild(
                site=inputs.site,
                code=inputs.code,
                window=window,
                report=replace(report, rendered=(), removed=(), unchanged=files),
                around=inputs.around,
                version=version_of(folder),
                build=build,
                by=by,
            )
        )

    def _keep(self, last: LastBuild) -> None:
        """Keep a build, with what is known of its inputs now."""
        path, inputs = self._lock.work / LAST_NAME, self.inputs
        path.unlink(missing_ok=True)
        if not inputs.site.is_settled(inputs.moment):
            return
        known = inputs.code.is_settled(inputs.moment)
        code, by = (inputs.code, last.by) if known else (None, None)
        write_sealed(replace(last, site=inputs.site, code=code, by=by), path)

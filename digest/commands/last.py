"""The last build of a site: where nothing changed since, its report is that of the next one too."""

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from digest.commands.inputs import Looked, look_at_inputs
from digest.config import Config
from digest.model.report import BuildReport
from digest.model.written import Window
from digest.write.lock import SiteLock
from digest.write.sealed import read_sealed, write_sealed
from digest.write.tree import stands

LAST_NAME = "last"
"""The file among a site's state that keeps it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LastBuild:
    """A build that went well."""

    inputs: str
    """Fingerprint of what it depended on."""
    site: Looked
    """The folders of the content and of the site's own themes, as they were seen then."""
    code: Looked | None
    """Our own; None where something in them was too young to be known."""
    window: Window
    """When it would have come out the same."""
    report: BuildReport
    """What it said."""


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
        if last is None or last.inputs != self.inputs.name or not last.window.holds(now):
            return None
        if not stands(lock.folder, lock.work):
            return None
        if (last.site, last.code) != (self.inputs.site, self.inputs.code):
            self._keep(last.window, last.report)
        return last.report

    def keep(self, window: Window, report: BuildReport) -> None:
        """Keep a build for the next one, if nothing that it depends on is too young to be known.

        Args:
            window: When it would have come out the same.
            report: What it said.
        """
        files = len(report.rendered) + report.unchanged
        self._keep(window, replace(report, rendered=(), removed=(), unchanged=files))

    def _keep(self, window: Window, report: BuildReport) -> None:
        path, inputs = self._lock.work / LAST_NAME, self.inputs
        path.unlink(missing_ok=True)
        if not inputs.site.is_settled(inputs.moment):
            return
        code = inputs.code if inputs.code.is_settled(inputs.moment) else None
        last = LastBuild(
            inputs=inputs.name, site=inputs.site, code=code, window=window, report=report
        )
        write_sealed(last, path)

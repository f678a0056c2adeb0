"""The last build of a site: where nothing changed since, its report is that of the next one too.

What a build depends on is looked at without reading it: the files of the content and the themes by
their signatures, our own code and what is installed likewise, the settings as they are.
"""

import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from digest.clock import system_nanoseconds
from digest.codec import digest_of, encode
from digest.config import Config
from digest.model.report import BuildReport
from digest.model.written import Window
from digest.signatures import Signature, is_settled, tellable, walk_signatures
from digest.write.lock import SiteLock
from digest.write.sealed import read_sealed, write_sealed
from digest.write.tree import stands

LAST_NAME = "last"
"""The file among a site's state that keeps it."""
_PACKAGE = Path(__file__).resolve().parent.parent
_INSTALLED = (".dist-info", ".egg-info", ".pth")


@dataclass(frozen=True, slots=True, kw_only=True)
class Inputs:
    """What a build depends on, as it was seen before anything was read."""

    name: str
    """Fingerprint of it all."""
    files: dict[str, Signature]
    """Everything in the folders of the content and of the site's own themes."""
    moment: int
    """When they were looked at, in nanoseconds since 1970."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LastBuild:
    """A build that went well."""

    inputs: str
    """Fingerprint of what it depended on."""
    window: Window
    """When it would have come out the same."""
    report: BuildReport
    """What it said."""


def look_at_inputs(root: Path, config: Config) -> Inputs:
    """Return what a build depends on."""
    moment = system_nanoseconds()
    files: dict[str, Signature] = {}
    for name in dict.fromkeys((config.content_dir, config.themes_dir)):
        files |= {f"{name}/{tellable(path)}": seen for path, seen in walk_signatures(root / name)}
    parts = [repr((str(root), sys.version)).encode(errors="replace"), encode(config), *_find_code()]
    if (model := Path(config.extract.model)).is_dir():
        parts.append(repr(sorted(walk_signatures(model))).encode())
    return Inputs(name=digest_of(*parts, encode(files)), files=files, moment=moment)


def _find_code() -> list[bytes]:
    """Return what the system says of our own code, themes and all that is installed."""
    folders = [_PACKAGE, _PACKAGE.parent / "themes"]
    code = [repr(sorted(_walk_code(folder))) for folder in folders]
    return [part.encode(errors="replace") for part in (*code, *sorted(_find_installed()))]


def _walk_code(folder: Path) -> Iterator[tuple[str, Signature]]:
    return (one for one in walk_signatures(folder) if "__pycache__/" not in one[0])


def _find_installed() -> set[str]:
    found: set[str] = set()
    for place in sys.path:
        folder = Path(place)
        if folder.is_dir():
            found.update(one.name for one in folder.iterdir() if one.suffix in _INSTALLED)
    return found


def find_last(lock: SiteLock, inputs: Inputs, now: datetime) -> BuildReport | None:
    """Return the report of the last build if this one would be the same; None where it may not."""
    last = read_sealed(lock.work / LAST_NAME, LastBuild)
    if last is None or not last.window.holds(now):
        return None
    if last.inputs != inputs.name:
        return None
    return last.report if stands(lock.folder, lock.work) else None


def keep_last(lock: SiteLock, inputs: Inputs, window: Window, report: BuildReport) -> None:
    """Keep a build for the next one, if nothing that it depends on is too young to be known.

    Args:
        lock: The right to write the site.
        inputs: What it depended on.
        window: When it would have come out the same.
        report: What it said.
    """
    (lock.work / LAST_NAME).unlink(missing_ok=True)
    if not all(is_settled(seen, inputs.moment) for seen in inputs.files.values()):
        return
    files = len(report.rendered) + report.unchanged
    same = replace(report, rendered=(), removed=(), unchanged=files)
    last = LastBuild(inputs=inputs.name, window=window, report=same)
    write_sealed(last, lock.work / LAST_NAME)

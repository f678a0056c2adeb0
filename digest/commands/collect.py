"""The entries of a site: everything up to planning, with what was held back and why."""

from datetime import datetime
from pathlib import Path

from digest.codec import decode
from digest.commands.means import Means
from digest.commands.survey import survey
from digest.config import Config
from digest.model.entry import Entry
from digest.model.report import Problem
from digest.value import Value


class Collected(Value):
    """The entries that a site shows, and what was found on the way."""

    entries: tuple[Entry, ...] = ()
    """The entries, in the order of their files."""
    held: tuple[str, ...] = ()
    """What is held back, with the reason: `name (draft)`."""
    problems: tuple[Problem, ...] = ()
    """Everything worth a look, in the order of the files."""


def collect(root: Path, config: Config, *, now: datetime, means: Means | None = None) -> Collected:
    """Return the entries of the site in a folder.

    Args:
        root: The site's folder.
        config: Its settings.
        now: The moment that counts as now: what is dated after it is held back.
        means: Results of earlier runs, processes and progress.

    Raises:
        DigestError: Nothing can be read at all, or the engine asked for is missing.
    """
    means = means or Means()
    found = survey(root, config, now=now, means=means)
    return Collected(
        entries=tuple(
            decode(found.load(article), Entry, name=article.source) for article in found.articles
        ),
        held=found.held,
        problems=found.problems,
    )

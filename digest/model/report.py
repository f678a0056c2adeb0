"""Problems and reports: what a run says about its work."""

from dataclasses import dataclass
from enum import StrEnum

from digest.errors import DigestError, Where


class Severity(StrEnum):
    """How much a problem weighs: an error fails the run, a warning only under --strict."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Something a person should look at; travels with the article, the entry or the plan."""

    code: str
    """Number of the kind of problem: DG031."""
    severity: Severity
    """Error, warning or note."""
    message: str
    """What was found and what was expected, in one line."""
    where: Where | None = None
    """File, line and column."""
    hint: str | None = None
    """What the user may do next."""


def problem_of(error: DigestError) -> Problem:
    """Return an error as the problem that reports show."""
    return Problem(
        code=error.code,
        severity=Severity.ERROR,
        message=error.message,
        where=error.where,
        hint=error.hint,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildReport:
    """What one build did."""

    rendered: tuple[str, ...] = ()
    """Paths of the files whose bytes are new or changed, sorted."""
    unchanged: int = 0
    """How many files stayed as they were."""
    removed: tuple[str, ...] = ()
    """Paths of the files that are no longer part of the site, sorted."""
    entries: int = 0
    """How many entries the site shows."""
    editions: int = 0
    """How many editions the site shows."""
    held: tuple[str, ...] = ()
    """Slugs held back, with the reason: `name (draft)`."""
    problems: tuple[Problem, ...] = ()
    """Everything worth a look, in the order of the files."""

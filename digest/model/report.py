"""Problems and reports: what a run says about its work."""

from collections.abc import Iterable
from enum import StrEnum

from digest.errors import DigestError, MissingPartError, Where
from digest.value import Value

EXIT_PROBLEMS = 1
"""What a run returns to the shell that found what fails it."""
MISSING = (MissingPartError.code, "DG081")
"""Codes of what is not wrong but not there: a part, or the rates of a day."""


class Severity(StrEnum):
    """How much a problem weighs: an error fails the run, a warning only under --strict."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Problem(Value):
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
        severity=Severity.ERROR if error.fails else Severity.WARNING,
        message=error.message,
        where=error.where,
        hint=error.hint,
    )


def exit_code_of(problems: Iterable[Problem], *, strict: bool) -> int:
    """Return what a run with these problems returns to the shell.

    Errors fail it, and warnings under `strict`; where all that fails it is something missing,
    the code says so.
    """
    fatal = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    codes = {problem.code for problem in problems if problem.severity in fatal}
    if not codes:
        return 0
    return MissingPartError.exit_code if codes.issubset(MISSING) else EXIT_PROBLEMS


class BuildReport(Value):
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

"""What the command line says: data to standard output, everything else to standard error."""

import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

import click

from digest.errors import Where
from digest.model.report import Problem, Severity
from digest.value import replace

_COLORS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.NOTE: "cyan"}

PATIENCE = 1.0
"""Seconds of work before a bar appears."""


def problem_document(problem: Problem) -> dict[str, Any]:
    """Return a problem as plain values for programs."""
    where = problem.where
    return {
        "code": problem.code,
        "severity": problem.severity.value,
        "message": problem.message,
        "path": where.path if where else None,
        "line": where.line if where else None,
        "column": where.column if where else None,
        "hint": problem.hint,
    }


@dataclass(slots=True)
class Console:
    """Where the command line's words go, and how."""

    quiet: bool = False
    """Only errors."""
    verbose: bool = False
    """Notes too."""
    color: bool | None = None
    """Force colour on or off; None asks the terminal."""
    as_json: bool = False
    """One JSON object a line on standard error."""
    base: Path = Path()
    """Folder that the paths in messages start from."""

    def data(self, text: str | bytes) -> None:
        """Write data to standard output."""
        click.echo(text, color=self.color)

    def say(self, line: str) -> None:
        """Write a line for people, unless quiet."""
        if not self.quiet and not self.as_json:
            self._err(line)

    def problems(self, problems: Iterable[Problem], *, strict: bool = False) -> None:
        """Write each problem that this console shows, in order.

        A quiet one shows a warning that fails the run as the error that it then is.
        """
        for problem in problems:
            if self.quiet and strict and problem.severity is Severity.WARNING:
                self.problem(replace(problem, severity=Severity.ERROR))
            elif self._shows(problem):
                self.problem(problem)

    def problem(self, problem: Problem) -> None:
        """Write one problem: `path:line:col: error DG012: message`, then its hint."""
        if self.as_json:
            from digest.codec import write_json

            self._err(write_json(problem_document(problem)).decode())
            return
        place = f"{problem.where}: " if problem.where else ""
        kind = click.style(problem.severity.value, fg=_COLORS[problem.severity], bold=True)
        self._err(f"{place}{kind} {problem.code}: {_one_line(problem.message)}")
        if problem.where and (line := _excerpt(self.base, problem.where)):
            self._err(f"  {problem.where.line} | {line}")
        if problem.hint:
            self._err(f"  hint: {_one_line(problem.hint)}")

    def progress(self) -> "Callable[[str, int, int], None]":
        """Return a callback that draws a bar on a terminal once the work takes over a second."""
        if self.quiet or self.as_json or not sys.stderr.isatty():
            return lambda _stage, _done, _total: None
        return _Bar().update

    def _shows(self, problem: Problem) -> bool:
        if problem.severity is Severity.ERROR:
            return True
        return not self.quiet and (self.verbose or problem.severity is Severity.WARNING)

    def _err(self, line: str) -> None:
        click.echo(line, err=True, color=self.color)


_TEXT = (".yaml", ".yml", ".md", ".txt", ".html", ".csv", ".xml")
_WIDTH = 100


def _excerpt(base: Path, where: Where) -> str | None:
    """Return the line that a message is about, where it stands in a text file."""
    path = base / where.path
    if where.line is None or path.suffix not in _TEXT or not path.is_file():
        return None
    with path.open(encoding="utf-8", errors="replace") as lines:
        found = next(islice(lines, where.line - 1, None), "")
    return _one_line(found[: 10 * _WIDTH])[:_WIDTH]


def _one_line(text: str) -> str:
    """Return text that cannot move the cursor: control characters become spaces."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


class _Bar:
    """A bar for the stage at work; it appears late and leaves nothing behind."""

    def __init__(self) -> None:
        self.began = time.monotonic()
        self.progress: Any = None
        self.task: Any = None
        self.stage = ""

    def update(self, stage: str, done: int, total: int) -> None:
        if time.monotonic() - self.began < PATIENCE:
            return
        if self.progress is None:
            self._open()
        if stage != self.stage:
            self.stage = stage
            self.progress.reset(self.task, total=total, description=stage)
        self.progress.update(self.task, completed=done, total=total)
        if done >= total:
            self.progress.refresh()

    def _open(self) -> None:
        # rich costs a tenth of a second to import; most runs never need it
        from rich.console import Console as RichConsole
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

        columns = (TextColumn("{task.description:<8}"), BarColumn(), MofNCompleteColumn())
        self.progress = Progress(*columns, console=RichConsole(stderr=True), transient=True)
        self.progress.start()
        self.task = self.progress.add_task("", total=None)
        click.get_current_context().call_on_close(self.progress.stop)

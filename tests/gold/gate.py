"""`python -m tests.gold.gate`: score the extraction; fail where a score is under its floor."""

import sys
from collections.abc import Mapping

import click

from digest.environment import use_one_thread
from digest.errors import MissingPartError
from tests.gold.floors import Scores, count, find_falls, raised, read_floors, write_floors
from tests.gold.forms import SETS, Answers, read_answers
from tests.gold.runs import SHARED, SHARED_SETS, mark_project, score_shared

ENGINES = {"": "model", ", rules": "rules"}
"""The engines, by what the name of a set gets when it is scored with them."""


def _table(reached: Mapping[str, Scores]) -> str:
    """Return the scores of all sets, a line a field."""
    fields = list(dict.fromkeys(field for scores in reached.values() for field in scores))
    wide = max(len(field) for field in fields)
    lines = ["".ljust(wide) + "".join(f"{name:>16}" for name in reached)]
    for field in fields:
        cells = (scores.get(field) for scores in reached.values())
        row = (f"{cell.rate:.3f} /{cell.of:5}" if cell else "" for cell in cells)
        lines.append(field.ljust(wide) + "".join(f"{cell:>16}" for cell in row))
    return "\n".join(lines)


def _score_own(of: str, answers: tuple[Answers, ...]) -> tuple[dict[str, Scores], list[str]]:
    """Return scores and misses of a set of our own, with each engine that is installed."""
    reached: dict[str, Scores] = {}
    misses: list[str] = []
    for suffix, engine in ENGINES.items():
        name = of + suffix
        try:
            marks = list(mark_project(answers, engine))
        except MissingPartError as error:
            click.echo(f"{name}: not scored, {error.message}")
            continue
        reached[name] = count(mark for _, mark in marks)
        misses += [
            f"{name}\t{slug}\t{mark.field}\t{mark.note}" for slug, mark in marks if not mark.good
        ]
    return reached, misses


@click.command()
@click.option("--misses", "show", is_flag=True, help="List every miss.")
@click.option("--raise", "lift", is_flag=True, help="Lift the floors to what was reached.")
@click.option("--only", help="Score articles whose id holds this text; no floors.")
def gate(*, show: bool, lift: bool, only: str | None) -> None:
    """Score the extraction; fail where a score is under its floor."""
    use_one_thread()
    reached: dict[str, Scores] = {}
    misses: list[str] = []
    for name in SETS:
        answers = tuple(one for one in read_answers(name) if not only or only in one.id)
        if answers:
            scores, missed = _score_own(name, answers)
            reached |= scores
            misses += missed
    if not reached:
        raise click.BadParameter(f"no annotation is called {only}", param_hint="--only")
    for name in SHARED_SETS if not only and SHARED.is_dir() else ():
        reached[name], missed = score_shared(name)
        misses += [f"{name}\t{line}" for line in missed]
    click.echo(_table(reached))
    if show:
        click.echo("\n".join(misses))
    if only:
        return
    floors = read_floors()
    falls = find_falls(floors, reached)
    if lift:
        write_floors(raised(floors, reached))
    click.echo("\n".join(falls) or "no score is under its floor", err=bool(falls))
    sys.exit(1 if falls else 0)


if __name__ == "__main__":
    gate()

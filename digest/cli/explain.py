"""Verbs that explain: why, explain."""

from collections.abc import Iterator

import click

from digest.cli.main import Run
from digest.codec import write_json
from digest.commands.codes import find_meanings
from digest.commands.why import Why, find_why
from digest.value import asdict


@click.command()
@click.argument("facts", nargs=-1)
@click.option("--json", "as_json", is_flag=True, help="One fact a line, as JSON.")
@click.pass_obj
def why(run: Run, *, facts: tuple[str, ...], as_json: bool) -> None:
    """Say which rule, list or model gave FACTS, and which sentence of which file.

    A fact is named as its page does: 2026-03-10/ferry-order#figure-1, or the address that a
    browser shows. A slug, a file or an address without # lists all facts of that article.
    """
    root, config = run.site()
    for found in find_why(root, config, facts, now=run.moment()):
        if as_json:
            run.console.data(write_json(asdict(found)))
        elif found.named:
            run.console.data("\n".join(_lines(found)))
        else:
            run.console.data(f"{found.id}  {found.fact}")


def _lines(found: Why) -> Iterator[str]:
    yield f"{found.id}  {found.fact}"
    yield f"  by {', '.join(found.by)}"
    for place in found.places:
        yield f"  {place.where}: “{place.words}”"
        yield f"    {place.sentence}"
    for note in found.notes:
        yield f"  {note}"


@click.command()
@click.argument("codes", nargs=-1)
@click.option("--json", "as_json", is_flag=True, help="One kind a line, as JSON.")
@click.pass_obj
def explain(run: Run, *, codes: tuple[str, ...], as_json: bool) -> None:
    """Say what CODES of problems such as DG031 mean, and what to do; without any, all."""
    for meaning in find_meanings(codes):
        if as_json:
            run.console.data(write_json(asdict(meaning)))
        else:
            run.console.data(f"{meaning.code} ({meaning.severity}): {meaning.text}")

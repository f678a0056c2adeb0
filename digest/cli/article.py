"""Verbs for single articles: extract."""

from pathlib import Path
from typing import Any

import click

from digest.cli.engine import engine_options
from digest.cli.main import Run
from digest.codec import write_json
from digest.commands.explain import entry_lines
from digest.commands.extract import House, entry_document, extract_files
from digest.commands.rates import check_rates, lacking_day
from digest.commands.workers import open_workers
from digest.config import Config
from digest.model.entry import Entry
from digest.model.report import Problem


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="One entry a line, as JSON.")
@click.option(
    "--explain", is_flag=True, help="Show each fact's sentence and the rule that gave it."
)
@engine_options
@click.option("-s", "--strict", is_flag=True, help="Warnings fail the run.")
@click.pass_obj
def extract(run: Run, /, **flags: Any) -> None:
    """Print the facts of saved articles; needs no site."""
    root, config = run.surroundings()
    strict = flags["strict"] or config.strict
    entries: list[Entry] = []
    problems: list[Problem] = []
    with open_workers(flags["engine"], flags["scheduler"], config.extract) as through:
        for found in extract_files(flags["files"], config, root=root, through=through):
            for entry in found.entries:
                run.console.data(_written(entry, config, flags))
            run.console.problems(found.problems, strict=strict)
            entries.extend(found.entries)
            problems.extend(found.problems)
    lacking = filter(None, (lacking_day(entry, config) for entry in entries))
    uncovered = tuple(check_rates(lacking, config, root=root))
    run.console.problems(uncovered, strict=strict)
    run.finish((*problems, *uncovered), strict=strict)


def _written(entry: Entry, config: Config, flags: dict[str, Any]) -> str | bytes:
    if not flags["as_json"]:
        return "\n".join(entry_lines(entry, explain=flags["explain"])) + "\n"
    house = House(language=config.language, style=config.currency.style)
    return write_json(entry_document(entry, house))

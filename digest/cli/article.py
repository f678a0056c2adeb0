"""Verbs for single articles: extract."""

from pathlib import Path

import click

from digest.cli.main import Run
from digest.codec import write_json
from digest.commands.explain import entry_lines
from digest.commands.extract import House, entry_document, extract_files
from digest.commands.rates import check_rates
from digest.model.entry import Entry
from digest.model.report import Problem


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="One entry a line, as JSON.")
@click.option(
    "--explain", is_flag=True, help="Show each fact's sentence and the rule that gave it."
)
@click.option("-s", "--strict", is_flag=True, help="Warnings fail the run.")
@click.pass_obj
def extract(
    run: Run, *, files: tuple[Path, ...], as_json: bool, explain: bool, strict: bool
) -> None:
    """Print the facts of saved articles; needs no site."""
    root, config = run.surroundings()
    house = House(language=config.language, style=config.currency.style)
    entries: list[Entry] = []
    problems: list[Problem] = []
    for found in extract_files(files, config, root=root):
        for entry in found.entries:
            if as_json:
                run.console.data(write_json(entry_document(entry, house)))
            else:
                run.console.data("\n".join(entry_lines(entry, explain=explain)) + "\n")
        run.console.problems(found.problems, strict=strict or config.strict)
        entries.extend(found.entries)
        problems.extend(found.problems)
    uncovered = tuple(check_rates(entries, config, root=root))
    run.console.problems(uncovered, strict=strict or config.strict)
    problems.extend(uncovered)
    run.finish(problems, strict=strict or config.strict)

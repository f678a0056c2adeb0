"""The verb ask."""

from pathlib import Path

import click

from digest.cli.main import Run
from digest.codec import write_json
from digest.commands.ask import AskOptions, AskReport, find_host
from digest.commands.ask import ask as ask_about


@click.command()
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@click.option("--again", is_flag=True, help="Ask about articles too whose answer is kept.")
@click.option("-n", "--dry-run", is_flag=True, help="Say what would be sent; send nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print the report as JSON.")
@click.pass_obj
def ask(run: Run, *, files: tuple[Path, ...], again: bool, dry_run: bool, as_json: bool) -> None:
    """Ask an outside language model about articles; builds check and use its answers.

    The texts of the site's articles, or of FILES, go to the host that DIGEST_LLM_URL names. What
    is held back is sent only if it is named.
    """
    root, config = run.site()
    options = AskOptions(files=files, again=again, dry_run=dry_run)
    report = ask_about(root, config, now=run.moment(), host=find_host(), options=options)
    run.console.problems(report.problems)
    if as_json:
        run.console.data(write_json(_document(report)))
    for held in report.held:
        run.console.say(f"not sent: {held}")
    sent = "would be sent" if dry_run else "answered"
    run.console.say(f"{len(report.asked)} articles {sent}, {report.kept} answers kept before")
    run.finish(report.problems, strict=config.strict)


def _document(report: AskReport) -> dict[str, object]:
    return {"asked": report.asked, "kept": report.kept, "held": report.held}

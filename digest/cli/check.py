"""The verb check."""

from typing import Any

import click

from digest.cli.build import count
from digest.cli.console import problem_document
from digest.cli.main import Run
from digest.codec import write_json
from digest.commands.check import CheckOptions
from digest.commands.check import check as check_site
from digest.model.report import Severity


@click.command()
@click.option(
    "--links",
    type=click.Choice(["internal", "external", "none"]),
    default="internal",
    help="Which links to follow; external asks other hosts too.",
)
@click.option("--timeout", type=float, default=10.0, help="Seconds to wait for another host.")
@click.option("--facts/--no-facts", default=True, help="Compare every shown fact with its source.")
@click.option("--a11y/--no-a11y", default=True, help="Look for faults that shut readers out.")
@click.option("-s", "--strict", is_flag=True, help="Warnings fail the check.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "github"]),
    default="text",
    help="Form of the findings.",
)
@click.option("--json", "as_json", is_flag=True, help="The same as --format json.")
@click.pass_obj
def check(run: Run, /, **flags: Any) -> None:
    """Check articles, facts and the built site; none of them is changed."""
    root, config = run.site()
    options = CheckOptions(
        links=flags["links"],
        timeout=flags["timeout"],
        facts=flags["facts"],
        accessibility=flags["a11y"],
    )
    problems = check_site(root, config, now=run.moment(), options=options)
    form = "json" if flags["as_json"] else flags["form"]
    for problem in problems:
        if form == "json":
            run.console.data(write_json(problem_document(problem)))
        elif form == "github":
            run.console.data(github_line(problem_document(problem)))
        else:
            run.console.problems((problem,), strict=flags["strict"] or config.strict)
    bad = sum(problem.severity is not Severity.NOTE for problem in problems)
    run.console.say(count(bad, "problem") if bad else "no problems")
    run.finish(problems, strict=flags["strict"] or config.strict)


def github_line(problem: dict[str, Any]) -> str:
    """Return a problem as a workflow command of GitHub Actions."""
    kind = {"error": "error", "warning": "warning"}.get(problem["severity"], "notice")
    fields = [
        f"{name}={_escape(str(problem[key]), more=((':', '%3A'), (',', '%2C')))}"
        for name, key in (("file", "path"), ("line", "line"), ("col", "column"), ("title", "code"))
        if problem[key] is not None
    ]
    return f"::{kind} {','.join(fields)}::{_escape(problem['message'])}"


def _escape(text: str, more: tuple[tuple[str, str], ...] = ()) -> str:
    for plain, escaped in (("%", "%25"), ("\r", "%0D"), ("\n", "%0A"), *more):
        text = text.replace(plain, escaped)
    return text

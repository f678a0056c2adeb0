"""The verb publish: build, plan with reasons, then act."""

from pathlib import Path
from typing import Any

import click

from digest.cli.main import Run
from digest.codec import write_json
from digest.commands import publish as verb
from digest.commands.build import BuildOptions, build
from digest.config import Config
from digest.errors import PublishError
from digest.model.report import Severity
from digest.publish.target import find_target


@click.command()
@click.argument("target", required=False)
@click.option(
    "-n", "--dry-run", is_flag=True, help="Print what would be sent and deleted, and why."
)
@click.option("--confirm/--yes", default=False, help="Ask before anything is sent.")
@click.option(
    "--force", is_flag=True, help="Publish although the build found errors; send all files."
)
@click.option("--max-deletes", type=click.IntRange(min=0), help="Most files that may be deleted.")
@click.option("--build/--no-build", "build_first", default=True, help="Build the site first.")
@click.option("--allow-dirty", is_flag=True, help="Publish although sources are not committed.")
@click.option("--rollback", is_flag=True, help="Go back to the version before the present one.")
@click.option("--json", "as_json", is_flag=True, help="Print the plan as JSON.")
@click.option("-m", "--message", help="What the target's history says of it.")
@click.pass_obj
def publish(run: Run, /, **flags: Any) -> None:  # noqa: ANN401 - click's flags
    """Send the site to TARGET: a name from config.yaml, or an address such as file:///srv/www."""
    root, config = run.site()
    options = verb.PublishOptions(
        now=run.moment(),
        message=flags["message"],
        max_deletes=flags["max_deletes"],
        again=flags["force"],
        allow_dirty=flags["allow_dirty"],
    )
    if flags["rollback"]:
        verb.roll_back(root, config, flags["target"], options=options, say=run.console.say)
        return
    find_target(config.publish.targets, flags["target"] or config.publish.default)
    if flags["build_first"]:
        _build(run, root, config, force=flags["force"])
    folder = root / config.output_dir
    plan = verb.plan_publish(root, config, flags["target"], folder=folder, options=options)
    run.console.problems(plan.problems)
    if flags["as_json"]:
        run.console.data(write_json(plan_document(plan)))
    elif flags["dry_run"] or flags["confirm"]:
        for line in verb.describe_plan(plan):
            run.console.data(line)
    if flags["dry_run"]:
        return
    if flags["confirm"]:
        click.confirm("Publish?", abort=True, err=True)
    report = verb.publish(plan, say=run.console.say)
    run.console.say(
        f"{report.target}: {report.sent} sent, {report.deleted} deleted, "
        f"{report.unchanged} unchanged"
    )


def plan_document(plan: verb.PublishPlan) -> dict[str, Any]:
    """Return a plan as plain values for programs."""
    changes = plan.changes
    return {
        "target": plan.target,
        "send": [{"path": one.file.path, "reason": one.reason.value} for one in changes.uploads],
        "delete": [{"path": one.path, "reason": one.reason.value} for one in changes.deletions],
        "kept": changes.kept,
        "unchanged": changes.unchanged,
    }


def _build(run: Run, root: Path, config: Config, *, force: bool) -> None:
    """Build the site that will be sent.

    Raises:
        PublishError: The build found errors, or warnings under `strict`.
    """
    options = BuildOptions(on_progress=run.console.progress(), say=run.console.say)
    report = build(root, config, now=run.moment(), options=options)
    run.console.problems(report.problems)
    bad = {Severity.ERROR, Severity.WARNING} if config.strict else {Severity.ERROR}
    count = sum(problem.severity in bad for problem in report.problems)
    if count and not force:
        raise PublishError(
            f"the build found {count} problems, so nothing was sent",
            hint="mend them, or add --force to publish what was built",
        )

"""The verb publish: build, plan with reasons, then act."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from digest.cli.build import count
from digest.cli.main import Run
from digest.clock import system_time
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
    "-n", "--dry-run", is_flag=True, help="Print what would be done, and why; write nothing."
)
@click.option("--confirm/--yes", default=False, help="Ask before anything is done.")
@click.option(
    "--force",
    is_flag=True,
    help="Publish despite errors of the build, or without an entry; send all files.",
)
@click.option("--max-deletes", type=click.IntRange(min=0), help="Most files that may be deleted.")
@click.option("--build/--no-build", "build_first", default=True, help="Build the site first.")
@click.option("--allow-dirty", is_flag=True, help="Publish although sources are not committed.")
@click.option("--rollback", is_flag=True, help="Go back to the version before the present one.")
@click.option("--json", "as_json", is_flag=True, help="Print the plan as JSON.")
@click.option("-m", "--message", help="What the target's history says of it.")
@click.option(
    "--workers",
    type=click.IntRange(min=1),
    help="Files read or sent beside each other; without it, what suits the target.",
)
@click.pass_obj
def publish(run: Run, /, **flags: Any) -> None:
    """Send the site to TARGET: a name from config.yaml, or an address such as file:///srv/www."""
    root, config = run.site()
    if flags["rollback"]:
        _roll_back(run, root, config, flags)
        return
    find_target(config.publish.targets, flags["target"] or config.publish.default)
    with _built(run, root, config, flags) as folder:
        options = _options(run, flags)
        plan = verb.plan_publish(root, config, flags["target"], folder=folder, options=options)
    run.console.problems(plan.problems, strict=config.strict)
    if _agreed(run, flags, plan_document(plan), verb.describe_plan(plan)):
        report = verb.publish(plan, say=run.console.say)
        run.console.say(
            f"{report.target}: {report.sent} sent, {report.deleted} deleted, "
            f"{report.unchanged} unchanged"
        )


@contextmanager
def _built(run: Run, root: Path, config: Config, flags: dict[str, Any]) -> Iterator[Path]:
    """Give the folder of the site to send: for a dry run, one that is gone afterwards."""
    folder = root / config.output_dir
    if not flags["build_first"]:
        yield folder
    elif not flags["dry_run"]:
        _build(run, root, config, folder, force=flags["force"])
        yield folder
    else:
        with verb.rehearsal(root, folder) as copy:
            _build(run, root, config, copy, force=flags["force"])
            yield copy


def _options(run: Run, flags: dict[str, Any]) -> verb.PublishOptions:
    return verb.PublishOptions(
        now=run.moment(),
        clock=system_time(),
        message=flags["message"],
        max_deletes=flags["max_deletes"],
        again=flags["force"],
        bare=flags["force"],
        allow_dirty=flags["allow_dirty"],
        workers=flags["workers"],
    )


def _roll_back(run: Run, root: Path, config: Config, flags: dict[str, Any]) -> None:
    plan = verb.plan_rollback(root, config, flags["target"], now=run.moment())
    document = {"target": plan.target, "back_to": plan.earlier}
    if _agreed(run, flags, document, (f"{plan.target}: would go back to {plan.earlier}",)):
        verb.roll_back(plan, say=run.console.say)


def _agreed(
    run: Run, flags: dict[str, Any], document: dict[str, Any], lines: Iterable[str]
) -> bool:
    """Show what would be done as the flags say, and tell whether to do it."""
    if flags["as_json"]:
        run.console.data(write_json(document))
    elif flags["dry_run"] or flags["confirm"]:
        for line in lines:
            run.console.data(line)
    if flags["confirm"] and not flags["dry_run"]:
        click.confirm("Go back?" if flags["rollback"] else "Publish?", abort=True, err=True)
    return not flags["dry_run"]


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


def _build(run: Run, root: Path, config: Config, folder: Path, *, force: bool) -> None:
    """Build the site that will be sent.

    Raises:
        PublishError: The build found errors, or warnings under `strict`.
    """
    output = None if folder == root / config.output_dir else folder
    options = BuildOptions(output=output, on_progress=run.console.progress(), say=run.console.say)
    report = build(root, config, now=run.moment(), options=options)
    run.console.problems(report.problems, strict=config.strict)
    bad = {Severity.ERROR, Severity.WARNING} if config.strict else {Severity.ERROR}
    number = sum(problem.severity in bad for problem in report.problems)
    if number and not force:
        raise PublishError(
            f"the build found {count(number, 'problem')}, so nothing was sent",
            hint="mend them, or add --force to publish what was built",
        )

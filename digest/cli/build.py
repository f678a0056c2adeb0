"""The verb build."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from digest.cli.console import problem_document
from digest.cli.engine import chosen_workers, engine_options
from digest.cli.main import Run
from digest.codec import write_json
from digest.commands.build import BuildOptions
from digest.commands.build import build as build_site
from digest.config import Config
from digest.config_file import apply_flag
from digest.model.report import BuildReport, Severity
from digest.value import replace

if TYPE_CHECKING:
    from digest.executor import Mapper


@click.command()
@click.option(
    "-d",
    "--output-dir",
    "output",
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder to write the site to.",
)
@click.option("-D", "--drafts", is_flag=True, help="Include drafts.")
@click.option("-F", "--future", is_flag=True, help="Include what is dated or embargoed after now.")
@click.option("-E", "--expired", is_flag=True, help="Include what has expired.")
@click.option("-b", "--base-url", help="Absolute address of the site.")
@click.option("-t", "--theme", help="Theme to use.")
@click.option("--edition", type=click.DateTime(["%Y-%m-%d"]), help="Build one day's edition only.")
@click.option("-s", "--strict", is_flag=True, help="Warnings fail the build.")
@click.option(
    "-j", "--jobs", type=click.IntRange(min=0), default=0, help="Processes; 0: one a core."
)
@engine_options
@click.option("--cache/--no-cache", default=True, help="Use and keep results of earlier builds.")
@click.option(
    "--trust-stat/--no-trust-stat",
    default=True,
    help="Take files of unchanged size, times and inode for unchanged, without reading them.",
)
@click.option("--clean", is_flag=True, help="Remove the built site first.")
@click.option("-n", "--dry-run", is_flag=True, help="Say what would be written; write nothing.")
@click.option("-w", "--watch", is_flag=True, help="Build again after every change, until stopped.")
@click.option("--profile", is_flag=True, help="Print where the time went.")
@click.option("--json", "as_json", is_flag=True, help="Print the report as JSON.")
@click.pass_obj
def build(run: Run, /, **flags: Any) -> None:
    """Build the site."""
    root, config = run.site()
    config = _apply(config, flags)
    with chosen_workers(flags, config.extract) as through:
        report = _build(run, root, config, flags, through)
        for _changed in _changes(run, root, config) if flags["watch"] else ():
            report = _build(run, root, config, flags, through)
    run.finish(report.problems, strict=config.strict)


def _apply(config: Config, flags: dict[str, Any]) -> Config:
    """Return the settings as the build's flags change them."""
    shown = replace(
        config.build,
        drafts=config.build.drafts or flags["drafts"],
        future=config.build.future or flags["future"],
        expired=config.build.expired or flags["expired"],
        edition=flags["edition"].date().isoformat() if flags["edition"] else config.build.edition,
    )
    config = replace(config, build=shown, strict=config.strict or flags["strict"])
    for flag, key in (("base_url", "base_url"), ("theme", "theme.name")):
        if flags[flag] is not None:
            config = apply_flag(config, f"--{flag.replace('_', '-')}", key, flags[flag])
    return config


def _build(
    run: Run, root: Path, config: Config, flags: dict[str, Any], through: "Mapper | None"
) -> BuildReport:
    options = BuildOptions(
        output=flags["output"].resolve() if flags["output"] else None,
        jobs=flags["jobs"],
        through=through,
        cache=flags["cache"],
        trust_stat=flags["trust_stat"],
        clean=flags["clean"],
        dry_run=flags["dry_run"],
        on_progress=run.console.progress(),
        say=run.console.say,
    )
    report = build_site(root, config, now=run.moment(), options=options)
    _tell(run, report, as_json=flags["as_json"], strict=config.strict)
    if flags["profile"]:
        for line in options.profile.lines():
            run.console.say(line)
    return report


def _changes(run: Run, root: Path, config: Config) -> Iterator[object]:
    from digest.commands.watch import watch_changes

    run.console.say("watching for changes (Ctrl-C ends it)")
    yield from watch_changes(root, config, say=run.console.say)


def _tell(run: Run, report: BuildReport, *, as_json: bool, strict: bool) -> None:
    """Print a build's report: problems first, the summary last."""
    run.console.problems(report.problems, strict=strict)
    if as_json:
        run.console.data(write_json(report_document(report)))
    for held in report.held:
        run.console.say(f"held back: {held}")
    run.console.say(summary_of(report))


def summary_of(report: BuildReport) -> str:
    """Return one line on what a build did."""
    found = []
    for kind in (Severity.ERROR, Severity.WARNING):
        number = sum(problem.severity is kind for problem in report.problems)
        found += [count(number, kind.value)] if number else []
    done = (
        f"{count(report.entries, 'entry')} in {count(report.editions, 'edition')}: "
        f"{count(len(report.rendered), 'file')} written, {report.unchanged} unchanged, "
        f"{len(report.removed)} removed"
    )
    return "; ".join((done, ", ".join(found))) if found else done


def count(number: int, word: str) -> str:
    """Return a number with its word: 1 entry, 2 entries."""
    changed = word.endswith("y") and word[-2] not in "aeiou"
    plural = f"{word[:-1]}ies" if changed else f"{word}s"
    return f"{number} {word if number == 1 else plural}"


def report_document(report: BuildReport) -> dict[str, Any]:
    """Return a build's report as plain values for programs."""
    return {
        "entries": report.entries,
        "editions": report.editions,
        "written": report.rendered,
        "unchanged": report.unchanged,
        "removed": report.removed,
        "held": report.held,
        "problems": [problem_document(problem) for problem in report.problems],
    }

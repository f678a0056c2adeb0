"""Verbs for a site: init, build, serve, check, clean, version."""

import platform
from dataclasses import replace
from importlib.metadata import version as version_of
from pathlib import Path
from typing import Any

import click

from digest.cli.console import problem_document
from digest.cli.main import Run
from digest.codec import write_json
from digest.config import Config
from digest.model.report import BuildReport, Severity

_FOLDER = click.Path(path_type=Path, file_okay=False)


@click.command()
@click.argument("folder", type=_FOLDER, default=".")
@click.option(
    "--force", is_flag=True, help="Write into a folder that is not empty; nothing is replaced."
)
@click.pass_obj
def init(run: Run, *, folder: Path, force: bool) -> None:
    """Start a site in FOLDER: settings and one example article."""
    from digest.commands.init import init as init_site  # noqa: PLC0415 - loaded when asked for

    for path in init_site(folder, force=force):
        run.console.say(f"wrote {path}")
    run.console.say(f"Now: digest -C {folder} build")


def _apply(config: Config, flags: dict[str, Any]) -> Config:
    """Return the settings as the build's flags change them."""
    build = replace(
        config.build,
        drafts=config.build.drafts or flags["drafts"],
        future=config.build.future or flags["future"],
        expired=config.build.expired or flags["expired"],
        edition=flags["edition"].date().isoformat() if flags["edition"] else config.build.edition,
    )
    return replace(
        config,
        build=build,
        base_url=flags["base_url"] or config.base_url,
        strict=config.strict or flags["strict"],
        theme=replace(config.theme, name=flags["theme"] or config.theme.name),
    )


@click.command()
@click.option("-d", "--output-dir", "output", type=_FOLDER, help="Folder to write the site to.")
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
@click.option("--cache/--no-cache", default=True, help="Use and keep results of earlier builds.")
@click.option("--clean", is_flag=True, help="Remove the built site first.")
@click.option("-n", "--dry-run", is_flag=True, help="Say what would be written; write nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print the report as JSON.")
@click.pass_obj
def build(run: Run, /, **flags: Any) -> None:  # noqa: ANN401 - click's flags
    """Build the site."""
    from digest.commands.build import BuildOptions  # noqa: PLC0415 - loaded when asked for
    from digest.commands.build import build as build_site  # noqa: PLC0415

    root, config = run.site()
    config = _apply(config, flags)
    options = BuildOptions(
        output=flags["output"].resolve() if flags["output"] else None,
        jobs=flags["jobs"],
        cache=flags["cache"],
        clean=flags["clean"],
        dry_run=flags["dry_run"],
        on_progress=run.console.progress(),
        say=run.console.say,
    )
    report = build_site(root, config, now=run.moment(), options=options)
    _tell(run, report, as_json=flags["as_json"])
    run.finish(report.problems, strict=config.strict)


def _tell(run: Run, report: BuildReport, *, as_json: bool) -> None:
    """Print a build's report: problems first, the summary last."""
    run.console.problems(report.problems)
    if as_json:
        run.console.data(write_json(report_document(report)))
    for held in report.held:
        run.console.say(f"held back: {held}")
    run.console.say(summary_of(report))


def summary_of(report: BuildReport) -> str:
    """Return one line on what a build did."""
    counts = {
        kind: sum(problem.severity is kind for problem in report.problems)
        for kind in (Severity.ERROR, Severity.WARNING)
    }
    done = (
        f"{report.entries} entries in {report.editions} editions: "
        f"{len(report.rendered)} files written, {report.unchanged} unchanged, "
        f"{len(report.removed)} removed"
    )
    found = [f"{n} {kind.value}{'s' if n > 1 else ''}" for kind, n in counts.items() if n]
    return done + (f"; {', '.join(found)}" if found else "")


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


@click.command()
@click.option(
    "-p",
    "--port",
    type=click.IntRange(0, 65535),
    default=8000,
    help="Port; the next free one is taken.",
)
@click.option("--strict-port", is_flag=True, help="Fail when the port is taken.")
@click.option("--host", "--bind", "--interface", default="127.0.0.1", help="Address to listen on.")
@click.option("-o", "--open", "open_browser", is_flag=True, help="Open a browser.")
@click.option("--reload/--no-reload", default=True, help="Reload open pages after a build.")
@click.option(
    "--poll", type=click.IntRange(min=0), default=0, metavar="MS", help="Poll for changes instead."
)
@click.option(
    "--debounce",
    type=click.IntRange(min=0),
    default=20,
    metavar="MS",
    help="Wait for more changes.",
)
@click.option("--drafts/--no-drafts", default=True, help="Show drafts, marked as such.")
@click.option("-F", "--future", is_flag=True, help="Show what is dated or embargoed after now.")
@click.pass_obj
def serve(run: Run, /, **flags: Any) -> None:  # noqa: ANN401 - click's flags
    """Preview the site; pages reload after every change."""
    from digest.commands.serve import ServeOptions  # noqa: PLC0415 - loaded when asked for
    from digest.commands.serve import serve as serve_site  # noqa: PLC0415

    root, config = run.site()
    shown = replace(
        config.build,
        drafts=flags.pop("drafts"),
        future=config.build.future or flags.pop("future"),
    )
    serve_site(
        root,
        replace(config, build=shown),
        now=run.now,
        options=ServeOptions(**flags),
        say=run.console.say,
        tell=run.console.problems,
    )


@click.command()
@click.option(
    "--links",
    type=click.Choice(["internal", "none"]),
    default="internal",
    help="Which links to follow.",
)
@click.option("--facts/--no-facts", default=True, help="Compare every shown fact with its source.")
@click.option("-s", "--strict", is_flag=True, help="Warnings fail the check.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "github"]),
    default="text",
    help="Form of the findings.",
)
@click.pass_obj
def check(run: Run, *, links: str, facts: bool, strict: bool, form: str) -> None:
    """Check articles, facts and the built site; write nothing."""
    from digest.commands.check import check as check_site  # noqa: PLC0415 - loaded when asked for

    root, config = run.site()
    problems = check_site(root, config, now=run.moment(), links=links == "internal", facts=facts)
    for problem in problems:
        if form == "json":
            run.console.data(write_json(problem_document(problem)))
        elif form == "github":
            run.console.data(github_line(problem_document(problem)))
        else:
            run.console.problems((problem,))
    bad = sum(problem.severity is not Severity.NOTE for problem in problems)
    run.console.say(f"{bad} problems" if bad else "no problems")
    run.finish(problems, strict=strict or config.strict)


def github_line(problem: dict[str, Any]) -> str:
    """Return a problem as GitHub's workflow command."""
    kind = {"error": "error", "warning": "warning"}.get(problem["severity"], "notice")
    fields = [
        f"{name}={_escape(str(problem[key]), property_value=True)}"
        for name, key in (("file", "path"), ("line", "line"), ("col", "column"), ("title", "code"))
        if problem[key] is not None
    ]
    return f"::{kind} {','.join(fields)}::{_escape(problem['message'], property_value=False)}"


def _escape(text: str, *, property_value: bool) -> str:
    pairs = [("%", "%25"), ("\r", "%0D"), ("\n", "%0A")]
    if property_value:
        pairs += [(":", "%3A"), (",", "%2C")]
    for plain, escaped in pairs:
        text = text.replace(plain, escaped)
    return text


@click.command()
@click.option("--cache", is_flag=True, help="Remove kept results too.")
@click.pass_obj
def clean(run: Run, *, cache: bool) -> None:
    """Remove the built site; only files that Digest wrote."""
    from digest.commands.clean import clean as clean_site  # noqa: PLC0415 - loaded when asked for

    root, config = run.site()
    removed = clean_site(root, config, cache=cache)
    run.console.say(f"{removed} files removed")


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print as JSON.")
@click.pass_obj
def version(run: Run, *, as_json: bool) -> None:
    """Print the versions of Digest and Python."""
    found = {"digest": version_of("news-digest"), "python": platform.python_version()}
    text = (
        write_json(found)
        if as_json
        else "\n".join(f"{key} {value}" for key, value in found.items())
    )
    run.console.data(text)

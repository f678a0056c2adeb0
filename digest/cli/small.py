"""Small verbs: init, new, clean, version."""

import platform
from pathlib import Path

import click

from digest.cli.main import Run
from digest.value import asdict


@click.command()
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False), default=".")
@click.option("--force", is_flag=True, help="Take a folder that is not empty; nothing is replaced.")
@click.option("--json", "as_json", is_flag=True, help="Print the files as JSON.")
@click.pass_obj
def init(run: Run, *, folder: Path, force: bool, as_json: bool) -> None:
    """Start a site in FOLDER: settings and one example article."""
    from digest.commands.init import init as init_site

    written = list(init_site(folder, force=force))
    if as_json:
        run.console.data(_json({"written": written}))
    for path in written:
        run.console.say(f"wrote {path}")
    run.console.say(f"Now: digest -C {folder} build")


@click.group()
def new() -> None:
    """Start something new: a site."""


new.add_command(init, "site")


@click.command()
@click.option("--cache", is_flag=True, help="Remove kept results too.")
@click.option("--json", "as_json", is_flag=True, help="Print what was removed as JSON.")
@click.pass_obj
def clean(run: Run, *, cache: bool, as_json: bool) -> None:
    """Remove the built site; only files that Digest wrote."""
    from digest.commands.clean import clean as clean_site

    root, config = run.site()
    done = clean_site(root, config, cache=cache)
    if as_json:
        run.console.data(_json(asdict(done)))
    run.console.say(f"{len(done.removed)} files removed")
    for path in done.cache:
        run.console.say(f"{path} removed")
    for folder in done.stays:
        run.console.say(f"{folder} stays: Digest did not write what is in it")


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print as JSON.")
@click.pass_obj
def version(run: Run, *, as_json: bool) -> None:
    """Print the versions of Digest and Python."""
    from importlib.metadata import version as version_of

    found = {"digest": version_of("news-digest"), "python": platform.python_version()}
    lines = "\n".join(f"{name} {number}" for name, number in found.items())
    run.console.data(_json(found) if as_json else lines)


def _json(value: object) -> bytes:
    from digest.codec import write_json

    return write_json(value)

"""The verb serve."""

import sys
from typing import Any

import click

from digest.cli.main import Run
from digest.commands.serve import ServeOptions
from digest.commands.serve import serve as serve_site
from digest.value import replace


@click.command()
@click.option(
    "-p",
    "--port",
    type=click.IntRange(0, 65535),
    default=8000,
    help="Port; the next free one when it is taken, any free one when 0.",
)
@click.option("--strict-port/--no-strict-port", default=False, help="Fail when the port is taken.")
@click.option("--host", "--bind", "--interface", default="127.0.0.1", help="Address to listen on.")
@click.option("-o", "--open/--no-open", "open_browser", default=False, help="Open a browser.")
@click.option("--reload/--no-reload", default=True, help="Reload open pages after a build.")
@click.option(
    "--poll",
    type=click.IntRange(min=0),
    default=0,
    metavar="MS",
    help="Look for changes every so often, where the system does not tell of them.",
)
@click.option(
    "--debounce",
    type=click.IntRange(min=0),
    default=20,
    metavar="MS",
    help="Quiet time that ends a batch of changes.",
)
@click.option(
    "--goto-changed/--no-goto-changed", default=False, help="Open pages go to what changed."
)
@click.option("--drafts/--no-drafts", default=True, help="Show drafts, marked as such.")
@click.option("-F", "--future", is_flag=True, help="Show what is dated or embargoed after now.")
@click.pass_obj
def serve(run: Run, /, **flags: Any) -> None:
    """Preview the site; pages reload after every change."""
    root, config = run.site()
    drafts, future = flags.pop("drafts"), flags.pop("future")
    shown = replace(config.build, drafts=drafts, future=config.build.future or future)
    code = serve_site(
        root,
        replace(config, build=shown),
        now=run.now,
        options=ServeOptions(
            **flags,
            load=lambda: run.site()[1],
            say=run.console.say,
            tell=run.console.problems,
        ),
    )
    sys.exit(code)

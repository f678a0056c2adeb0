"""The `digest` command."""

import atexit
import difflib
import gc
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from digest.cli.console import Console
from digest.environment import environment, use_one_thread
from digest.errors import DigestError, UsageError
from digest.model.report import EXIT_PROBLEMS, Problem, Severity, exit_code_of, problem_of

if TYPE_CHECKING:
    from digest.config import Config

EXIT_USAGE = 2
EXIT_INTERRUPTED = 130
_YOUNG = 500_000
"""New objects after which the rubbish among them is looked for: a site's records are many thousand
small tuples, none of them rubbish, and a look after every 700 costs a sixth of a build's time."""
_START = "run `digest init` to start a site, or name one with --root"


@dataclass(slots=True)
class Run:
    """What the global flags say."""

    root: Path | None = None
    """The site's folder, when named."""
    config_files: tuple[Path, ...] = ()
    """Config files, later ones win."""
    overrides: tuple[str, ...] = ()
    """`key=value` pairs."""
    now: datetime | None = None
    """The moment that counts as now, when given."""
    console: Console = field(default_factory=Console)
    """Where words go."""

    def site(self) -> "tuple[Path, Config]":
        """Return the site's folder and its settings."""
        from digest.config_file import CONFIG_NAME, find_root, load_config

        named = self.root or (self.config_files[0].parent if self.config_files else None)
        root = (named if named is not None else find_root(Path.cwd())).resolve()
        if not root.is_dir():
            raise UsageError(f"there is no folder {root.as_posix()}", hint=_START)
        if not self.config_files and not (root / CONFIG_NAME).is_file():
            raise UsageError(f"no {CONFIG_NAME} in {root.as_posix()}", hint=_START)
        self.console.base = root
        return root, load_config(root, self.config_files, self.overrides)

    def surroundings(self) -> "tuple[Path | None, Config]":
        """Return the site around and its settings, or the defaults outside any site."""
        from digest.config import Config
        from digest.config_file import apply_overrides

        try:
            return self.site()
        except UsageError:
            if self.root is not None:
                raise
            return None, apply_overrides(Config(), self.overrides)

    def moment(self) -> datetime:
        """Return the moment that counts as now."""
        from digest.clock import build_time

        return self.now or build_time()

    def finish(self, problems: Sequence[Problem], *, strict: bool) -> None:
        """Exit with a code of failure on errors, and on warnings under --strict."""
        if code := exit_code_of(problems, strict=strict):
            sys.exit(code)


class Moment(click.ParamType[datetime]):
    """An ISO date or time; UTC where it names no zone."""

    name = "iso"

    def convert(
        self,
        value: str,
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> datetime:
        """Return the moment that the text names."""
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            self.fail(
                f"{value!r} is no ISO date or time, such as 2025-02-04T06:00+02:00", param, ctx
            )
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


VERBS = {
    "init": "digest.cli.small:init",
    "new": "digest.cli.small:new",
    "build": "digest.cli.build:build",
    "serve": "digest.cli.serve:serve",
    "publish": "digest.cli.publish:publish",
    "extract": "digest.cli.article:extract",
    "check": "digest.cli.check:check",
    "ask": "digest.cli.ask:ask",
    "rates": "digest.cli.rates:rates",
    "why": "digest.cli.explain:why",
    "explain": "digest.cli.explain:explain",
    "clean": "digest.cli.small:clean",
    "version": "digest.cli.small:version",
}
ALIASES = {"server": "serve", "dev": "serve", "deploy": "publish"}


class Verbs(click.Group):
    """The verbs, each loaded when it is called for; other tools' names for them work too."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the verbs in the order a user meets them."""
        del ctx
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the verb of that name or alias; a near miss is named in the error."""
        name = ALIASES.get(cmd_name, cmd_name)
        if name in VERBS:
            module, _, attribute = VERBS[name].partition(":")
            command: click.Command = getattr(import_module(module), attribute)
            return command
        near = difflib.get_close_matches(cmd_name, [*VERBS, *ALIASES], 1)
        hint = f' Did you mean "{near[0]}"?' if near else ""
        raise click.UsageError(f'No such command "{cmd_name}".{hint}', ctx)


@click.group(cls=Verbs, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "-C", "--root", type=click.Path(path_type=Path, file_okay=False), help="The site's folder."
)
@click.option(
    "-c",
    "--config",
    "config_files",
    multiple=True,
    type=click.Path(path_type=Path),
    help="Config file; may be given again, later ones win.",
)
@click.option(
    "--set", "overrides", multiple=True, metavar="KEY=VALUE", help="Override one setting."
)
@click.option("--now", type=Moment(), help="The moment that counts as now.")
@click.option("-v", "--verbose", is_flag=True, help="Show notes too.")
@click.option("-q", "--quiet", is_flag=True, help="Show errors only.")
@click.option(
    "--log-format", type=click.Choice(["text", "json"]), default="text", help="Form of messages."
)
@click.option("--color/--no-color", default=None, help="Force colour on or off.")
@click.version_option(package_name="news-digest", prog_name="digest")
@click.pass_obj
def app(run: Run, /, **flags: Any) -> None:
    """Turn saved news articles into a dated briefing in which every fact shows its sentence."""
    run.root = flags["root"]
    run.config_files = tuple(flags["config_files"])
    run.overrides = tuple(flags["overrides"])
    run.now = flags["now"]
    color = False if flags["color"] is None and environment("NO_COLOR") else flags["color"]
    run.console = Console(
        quiet=flags["quiet"],
        verbose=flags["verbose"],
        color=color,
        as_json=flags["log_format"] == "json",
    )


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line; every error is one line with place and hint, never a traceback."""
    gc.set_threshold(_YOUNG)
    atexit.register(gc.freeze)  # at its end Python looks for rubbish three times more, in vain
    use_one_thread()
    run = Run()
    try:
        code = app.main(arguments, prog_name="digest", standalone_mode=False, obj=run)
    except click.ClickException as error:
        _explain(error).show()
        sys.exit(EXIT_USAGE)
    except (click.Abort, KeyboardInterrupt):
        run.console.say("interrupted")
        sys.exit(EXIT_INTERRUPTED)
    except DigestError as error:
        run.console.problem(problem_of(error))
        sys.exit(error.exit_code)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except Exception as error:
        if environment("DIGEST_DEBUG"):
            raise
        run.console.problem(_internal(error))
        sys.exit(EXIT_PROBLEMS)
    sys.exit(code if isinstance(code, int) else 0)


def _explain(error: click.ClickException) -> click.ClickException:
    """Return the error; of a global flag given after the verb it says where the flag belongs."""
    if not isinstance(error, click.NoSuchOption) or error.ctx is None:
        return error
    name = error.option_name
    flag = next((one for one in app.params if name in (*one.opts, *one.secondary_opts)), None)
    if not isinstance(flag, click.Option):
        return error
    line = f"digest {name}{'' if flag.is_flag else ' ...'} {error.ctx.info_name}"
    return click.UsageError(f'"{name}" goes before the verb: {line}', error.ctx)


def _internal(error: Exception) -> Problem:
    return Problem(
        code="DG099",
        severity=Severity.ERROR,
        message=f"internal error: {type(error).__name__}: {error}",
        hint="this is a fault of Digest; DIGEST_DEBUG=1 shows where it happened",
    )

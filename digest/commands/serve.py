"""Preview the site: build, serve, build again after every change, reload the open pages."""

import shutil
import sys
import tempfile
import webbrowser
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from pathlib import Path
from time import perf_counter

from digest.clock import build_time
from digest.commands.ahead import Ahead
from digest.commands.build import STATE, BuildOptions
from digest.commands.build import build as build_site
from digest.commands.making import Planned
from digest.commands.means import Means
from digest.commands.outlines import OutlineMaker
from digest.commands.watch import watched_files
from digest.config import Config
from digest.config_file import CONFIG_NAME
from digest.errors import DigestError
from digest.model.report import BuildReport, Problem, Severity, problem_of
from digest.serve.loop import Stopped, ended_by_signals, run_preview
from digest.serve.preview import Preview
from digest.serve.server import App, Server, open_door
from digest.serve.watch import Watcher
from digest.store.cache import Store
from digest.value import Value, replace
from digest.write.lock import work_folder

EXIT_INTERRUPTED = 130
SWITCH_SECONDS = 0.001
"""How long a build goes on before the thread that answers browsers has its turn."""

Builder = Callable[[Config, Path], BuildReport]
"""Builds the site with some settings in some folder."""


class ServeOptions(Value):
    """How the preview runs."""

    say: Callable[[str], None]
    """Told what happens, a line at a time."""
    tell: Callable[[Iterable[Problem]], None]
    """Told the problems of each build."""
    host: str = "127.0.0.1"
    """Address to listen on."""
    port: int = 8000
    """Port; the next free one is taken, and any when it is 0."""
    strict_port: bool = False
    """Fail when the port is taken."""
    reload: bool = True
    """Reload open pages after a build."""
    poll: int = 0
    """Milliseconds between looks at the files; 0 lets the system tell of changes."""
    debounce: int = 20
    """Milliseconds without a change that end a batch of changes."""
    open_browser: bool = False
    """Open a browser."""
    goto_changed: bool = False
    """Let open pages go to the first page that changed."""
    load: Callable[[], Config] | None = None
    """Reads the settings anew after a change of `config.yaml`."""
    build: Builder | None = None
    """Builds in place of `digest build`; for other tools."""


def serve(
    root: Path,
    config: Config,
    *,
    now: datetime | None = None,
    options: ServeOptions,
) -> int:
    """Serve the preview until it is interrupted; return the exit code.

    Args:
        root: The site's folder.
        config: Its settings.
        now: The moment that counts as now; each build's own when None.
        options: How the preview runs, and who is told.

    Raises:
        UsageError: The port is taken, or the address is none of this machine's.
    """
    root, say = root.resolve(), options.say
    sock, door = open_door(options.host, options.port, strict=options.strict_port, say=say)
    with sock, _scratch(root) as folder, ended_by_signals():
        preview = Preview()
        watcher = Watcher(watched_files(root, config), poll=options.poll, say=say)
        builds = _Builds(
            root=root,
            config=replace(config, base_url=door.address),
            now=now,
            options=options,
            folder=folder,
            preview=preview,
            more=watcher.more,
        )
        server = Server(App(preview, door, reload=options.reload), preview)
        sys.setswitchinterval(SWITCH_SECONDS)
        try:
            builds.rebuild(frozenset())
            say(f"serving {door.address} (Ctrl-C ends it)")
            if options.open_browser:
                webbrowser.open(door.address)
            run_preview(server, sock, watcher, builds, debounce=options.debounce)
        except (KeyboardInterrupt, Stopped):
            return EXIT_INTERRUPTED
        finally:
            builds.stop()
            watcher.close()
    return 0


class _Overtaken(BaseException):
    """The settings changed while a build was at work: what it makes is of no use."""


@dataclass(slots=True, kw_only=True)
class _Builds:
    """The builds of one preview, one after the other."""

    root: Path
    config: Config
    now: datetime | None
    options: ServeOptions
    folder: Path
    preview: Preview
    more: Callable[[int], frozenset[Path]]
    """Gives what changed while a build was at work."""
    stopped: bool = False
    planned: Planned | None = None
    """The site as the last build planned it."""
    changed: frozenset[Path] = frozenset()
    """What changed before the build that is at work."""
    later: frozenset[Path] = frozenset()
    """What changed since it began."""

    def warm(self) -> None:
        """Load what reading an article takes, by reading one for nothing."""
        if self.planned is None:
            return
        some = islice(self.planned.files.values(), 1)
        with suppress(DigestError):
            for _ in OutlineMaker(self.root, self.config, Means()).make(some):
                continue

    def rebuild(self, changed: frozenset[Path]) -> None:
        """Build after some files changed, and show what came of it, until nothing changes."""
        self.changed = changed
        self._rebuild()
        while self.later:
            self.changed, self.later = self.later, frozenset()
            self._rebuild()

    def _rebuild(self) -> None:
        begun = perf_counter()
        try:
            if self.root / CONFIG_NAME in self.changed:
                self._load()
            self._show_ahead()
            report = self._build()
        except _Overtaken:
            self.later |= self.changed
        except DigestError as error:
            self._show_failure(problem_of(error))
        except Exception as error:  # noqa: BLE001 - the preview outlives any fault of a build
            name = type(error).__name__
            self._show_failure(
                Problem(code="DG099", severity=Severity.ERROR, message=f"{name}: {error}")
            )
        else:
            self._show(report, perf_counter() - begun)

    def stop(self) -> None:
        """End a build that is under way."""
        self.stopped = True

    def _load(self) -> None:
        if self.options.load is None:
            self.options.say(f"{CONFIG_NAME} changed; start again to use it")
            return
        loaded = self.options.load()
        before = self.config
        self.config = replace(loaded, base_url=before.base_url, build=before.build)
        if not _differ_in_look(before, self.config):
            self.planned = None

    def _show_ahead(self) -> None:
        """Show what changed before the site is built; what goes wrong here, the build tells."""
        if self.planned is None or self.preview.shown.folder is None:
            return
        now = self.now or build_time()
        with (
            closing(Store(self.root / STATE / "store", counts=False)) as store,
            suppress(Exception),
        ):
            ahead = Ahead(
                root=self.root, config=self.config, planned=self.planned, store=store, now=now
            )
            files = ahead.make(self.changed | self.later, self.preview.looked)
            if files:
                page = _page_of(files) if self.options.goto_changed else None
                self.preview.show_ahead(files, page)

    def _build(self) -> BuildReport:
        if self.options.build is not None:
            return self.options.build(self.config, self.folder)
        options = BuildOptions(
            output=self.folder,
            state=self.root / STATE,
            sync=False,
            on_progress=lambda _stage, _done, _total: self._check(),
            check=self._check,
            say=self.options.say,
            on_plan=self._take_plan,
        )
        return build_site(self.root, self.config, now=self.now or build_time(), options=options)

    def _check(self) -> None:
        """End a build that is to be stopped; in the midst of another show what changed since."""
        if self.stopped:
            raise Stopped
        if self.preview.shown.folder is None:
            return
        if more := self.more(self.options.debounce):
            self.later |= more
            if self.root / CONFIG_NAME in more:
                raise _Overtaken
            self._show_ahead()

    def _take_plan(self, planned: Planned) -> None:
        self.planned = planned

    def _show(self, report: BuildReport, seconds: float) -> None:
        self.options.tell(report.problems)
        errors = tuple(one for one in report.problems if one.severity is Severity.ERROR)
        changed = (*report.rendered, *report.removed)
        if errors == self.preview.shown.problems and self.preview.complete(changed):
            pass
        elif (
            changed
            or self.preview.shown.ahead
            or errors != self.preview.shown.problems
            or self.preview.shown.folder is None
        ):
            page = _page_of(report.rendered) if self.options.goto_changed else None
            self.preview.show_site(self.folder, errors, page)
        counts = f"{len(report.rendered)} files written, {len(report.removed)} removed"
        self.options.say(f"built in {seconds:.2f} s: {counts}")

    def _show_failure(self, problem: Problem) -> None:
        self.options.tell((problem,))
        self.preview.show_failure((problem,))
        if self.preview.shown.folder is not None:
            self.options.say("the last good site stays")


def _differ_in_look(one: Config, other: Config) -> bool:
    """Tell whether two settings differ at most in how pages look."""
    return one == replace(
        other,
        title=one.title,
        description=one.description,
        theme=one.theme,
        extra=one.extra,
        places=one.places,
    )


def _page_of(rendered: Iterable[str]) -> str | None:
    """Return the address of the page deepest in the site that changed: an entry, not the home."""
    pages = [path for path in rendered if path.endswith("/index.html")]
    if not pages:
        return None
    return "/" + max(pages, key=lambda path: path.count("/")).removesuffix("index.html")


@contextmanager
def _scratch(root: Path) -> Iterator[Path]:
    """Give the preview a folder for its site; afterwards nothing of it is left."""
    with tempfile.TemporaryDirectory(prefix="digest-serve-", ignore_cleanup_errors=True) as place:
        folder = Path(place).resolve() / "site"
        try:
            yield folder
        finally:
            shutil.rmtree(work_folder(folder, root / STATE), ignore_errors=True)

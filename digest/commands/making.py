"""Make the site: the one place that knows the order of the stages.

read -> extract -> edit -> convert -> plan -> render -> write
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from datetime import datetime
from functools import partial
from pathlib import Path

from digest.codec import decode, digest_of, encode
from digest.commands.days import Day, Days, find_days, planning
from digest.commands.edited import Change, EditedDays, find_changes
from digest.commands.last import Edits
from digest.commands.made_by import MadeBy
from digest.commands.means import Means, find_made_by
from digest.commands.options import STATE, BuildOptions
from digest.commands.outliner import Outliner
from digest.commands.settings import refuse_settings
from digest.commands.sheets import DayRecord, mark_sheet, sheet_of
from digest.commands.survey import Survey, survey
from digest.config import Config
from digest.executor import map_cpu
from digest.model.report import BuildReport
from digest.model.site import Page, file_of
from digest.model.written import Window
from digest.plan.release import find_terms, find_window
from digest.plan.site import name_addresses, plan_chrome, plan_lists, undated
from digest.plan.urls import entry_path, name_source, refuse_collisions
from digest.reading.files.sources import FoundFile
from digest.render.frames import Framed
from digest.render.look import TEMPLATES, Look
from digest.render.pages import asset_outputs, render_page
from digest.render.theme import read_theme
from digest.signatures import Signature
from digest.store.cache import Store
from digest.value import Value, field, replace
from digest.write.lock import SiteLock
from digest.write.output import SiteWriter

PASSING = ("DG061", "DG062", "DG068")
"""Codes of troubles with the disk, the store or a file in the way, not with what is built."""


class Made(Value):
    """What a build did."""

    report: BuildReport
    """What it says."""
    window: Window
    """When it would have come out the same."""
    passing: bool
    """Whether it had troubles of its own, which the next one need not have."""
    build: int | None
    """Which of all builds with the store it was."""
    by: MadeBy
    """What its results were made by."""


class Planned(Value):
    """A site as a build planned it: enough to make single pages of the next version."""

    files: Mapping[str, FoundFile]
    """The files of its articles, by their paths."""
    days: tuple[tuple[Day, DayRecord], ...]
    """Its days, oldest first, and what they came to."""
    look: Look
    """How its pages look."""
    window: Window
    """When it would have come out the same."""


class Start(Value):
    """What a build begins with."""

    now: datetime
    """The moment that counts as now."""
    lock: SiteLock
    """The right to write the site."""
    seen: Mapping[str, Signature] = field(default_factory=dict)
    """Signatures of files that were looked at since it has that right, by path from the root."""
    edits: Edits | None = None
    """What changed since the last build; None where that may be more than edits."""
    by: MadeBy | None = None
    """What results are made by, if that is known."""


class _Known(Value):
    """What it takes parsing templates to know of a look."""

    marks: dict[str, str]
    frames: dict[str, Framed]


def make_site(root: Path, config: Config, start: Start, options: BuildOptions) -> Made:
    """Read, extract, plan, render and write a site.

    Args:
        root: The site's folder.
        config: Its settings.
        start: What the build begins with.
        options: How it runs.

    Raises:
        DigestError: The site cannot be built; what stood there stays.
    """
    kept = (options.state or root / STATE) / "store" if options.cache else None
    with closing(Store(kept)) as store:
        return _Build(root, config, store, start, options).run()


class _Build:
    """One build of a site."""

    def __init__(
        self, root: Path, config: Config, store: Store, start: Start, options: BuildOptions
    ) -> None:
        self._root, self._config, self._store = root, config, store
        self._start, self._options = start, options
        self._means = Means(
            store=store,
            through=options.through or partial(map_cpu, jobs=options.jobs),
            on_progress=options.on_progress,
            check=options.check,
            trust_stat=options.trust_stat,
            seen=start.seen,
            by=start.by or find_made_by(),
        )

    def run(self) -> Made:
        """Do it."""
        edits = self._start.edits
        if edits and (report := self._make_edited(edits)):
            return self._made(report, edits.window)
        return self._make_all()

    def _make_edited(self, edits: Edits) -> BuildReport | None:
        """Make the pages that tell of edited articles; None where others may tell of them too."""
        store, options = self._store, self._options
        follows = store.build == edits.build + 1 and not (store.looks_over or store.problems)
        if not follows or options.on_plan:
            return None
        with options.profile.timed("read and extract"):
            outliner = Outliner(self._root, self._config, self._means, few=True)
            renewed = outliner.renew(edits.changed, edits.alike)
            changes = find_changes(renewed) if renewed else None
        if renewed is None or changes is None:
            return None
        with options.profile.timed("plan, render and write"):
            report = self._write_edited(changes)
        if report is not None:
            outliner.keep_renewed(renewed)
            problems = (*edits.report.problems, *store.problems, *report.problems)
            return replace(
                edits.report,
                rendered=report.rendered,
                unchanged=report.unchanged,
                problems=problems,
            )
        return None

    def _write_edited(self, changes: Sequence[Change]) -> BuildReport | None:
        """Write the days of edited articles anew, and the lists that show them."""
        options, lock = self._options, self._start.lock
        writer = SiteWriter(lock, trust_stat=options.trust_stat, check=options.check)
        if not writer.stands():
            return None
        days = EditedDays(self._config, self._read_look(), self._means)
        planned = days.plan(changes, writer)
        if planned is None:
            return None
        options.check()
        with writer:
            days.write(planned, writer)
            writer.take_rest()
            options.check()
            report = writer.finish(writer.terms, sync=options.sync)
        days.keep(planned)
        return report

    def _make_all(self) -> Made:
        """Make the site of all its articles."""
        timed, zone, now = self._options.profile.timed, self._config.zone, self._start.now
        refuse_settings(self._root, self._config, self._means)
        with timed("read and extract"):
            found = survey(self._root, self._config, now=now, means=self._means)
        window = find_window(found.every, now, zone)
        self._options.check()
        with timed("plan, render and write"):
            report = self._write(self._start.lock, found, window)
        lost = [undated(one.slug, one.source) for one in found.articles if one.day is None]
        report = replace(
            report,
            entries=len(found.articles),
            editions=len({one.day for one in found.articles if one.day}),
            held=found.held,
            problems=(*found.problems, *lost, *report.problems),
        )
        return self._made(report, window)

    def _made(self, report: BuildReport, window: Window) -> Made:
        return Made(
            report=report,
            window=window,
            passing=any(problem.code in PASSING for problem in report.problems),
            build=self._store.build,
            by=self._means.by,
        )

    def _write(self, lock: SiteLock, found: Survey, window: Window) -> BuildReport:
        config, options = self._config, self._options
        look = self._read_look()
        settings = planning(config)
        found_days = find_days(found.articles, settings, self._means.by.plan)
        days = Days(found_days, look, settings, self._means)
        options.check()
        with SiteWriter(lock, trust_stat=options.trust_stat, check=options.check) as writer:
            options.check()
            site = _Site(writer, days, look, config, render=not options.dry_run)
            site.make_days(found, self._means, options)
            lists = plan_lists(days.faces, config)
            self._refuse_collisions(found, days, lists)
            site.make_lists(lists)
            days.keep()
            if options.dry_run:
                return writer.compare()
            terms = find_terms(found.articles, config.build, config.zone)
            terms = replace(terms, base_url=config.base_url)
            options.check()
            report = writer.finish(terms, sync=options.sync)
            if options.on_plan:
                files, planned = found.files, days.planned
                options.on_plan(Planned(files=files, days=planned, look=look, window=window))
            return report

    def _refuse_collisions(self, found: Survey, days: Days, lists: Sequence[Page]) -> None:
        """Refuse two pages of one address; addresses that were found apart are so again."""
        taken = [path for face in days.faces for path in (face.path, *face.entries)]
        parts = ("\n".join(some).encode() for some in (taken, [page.path for page in lists]))
        key = digest_of(b"addresses", self._means.by.plan.encode(), *parts)
        if self._store.get(key) is None:
            named = _addresses(found, self._config)
            refuse_collisions(name_addresses(named, days.faces, lists))
            self._store.put(key, b"apart")

    def _read_look(self) -> Look:
        """Return how pages look; what templates reach is kept, since it takes parsing them."""
        bare = read_look(self._root, self._config, self._means.by.render)
        key = digest_of(b"look", bare.name.encode())
        data = self._store.get(key)
        if data is not None:
            known = decode(data, _Known, name="look")
            return replace(bare, marks=known.marks, frames=known.frames)
        for template in TEMPLATES:
            bare.mark(template)
            bare.frame(template)
        self._store.put(key, encode(_Known(marks=bare.marks, frames=bare.frames)))
        return bare


def read_look(root: Path, config: Config, code: str) -> Look:
    """Return how the pages of a site look.

    Args:
        root: The site's folder.
        config: Its settings.
        code: Fingerprint of the code that renders.
    """
    theme = read_theme(
        config.theme.name,
        root / config.themes_dir,
        language=config.language,
        options=config.theme.options,
    )
    return Look(theme=theme, chrome=plan_chrome(config), code=code)


class _Site:
    """The files of a next version of the site, one after the other."""

    def __init__(
        self, writer: SiteWriter, days: Days, look: Look, config: Config, *, render: bool
    ) -> None:
        self._writer, self._days, self._look, self._config = writer, days, look, config
        self._render = render

    def make_days(self, found: Survey, means: Means, options: BuildOptions) -> None:
        """Take over the files of days that stand, and make those that do not."""
        writer, days = self._writer, self._days
        wanting = days.find_wanting(writer.take_all)
        told = means.counted("days", len(wanting))
        put = writer.place if self._render else None
        for files in days.make(wanting, writer.mark, found.load, put=put, jobs=options.jobs):
            for file in files:
                writer.add(file.placed)
                options.profile.add(f"  {file.template or 'no template'}", file.seconds)
            told(files)
        for day in wanting:
            for path, mark in days.marked(days.records[day.name]):
                if not writer.take(path, mark):
                    writer.expect(path)

    def make_lists(self, lists: Iterable[Page]) -> None:
        """Make the pages that show the whole site, and the theme's own files."""
        for page in lists:
            mark = mark_sheet(sheet_of(page), self._look)
            self._make(file_of(page.path), mark, partial(render_page, page, self._look))
        for asset in asset_outputs(self._look.theme):
            self._make(asset.path, asset.mark, asset.make)

    def _make(self, path: str, mark: str, make: Callable[[], bytes]) -> None:
        if self._writer.take(path, mark):
            return
        if self._render:
            self._writer.put(path, mark, make())
        else:
            self._writer.expect(path)


def _addresses(found: Survey, config: Config) -> Iterator[tuple[str, str]]:
    """Yield the address of each entry, and where it comes from."""
    for one in found.articles:
        path = entry_path(config.permalinks.entry, one.day, one.slug)
        yield path, name_source(one.source, one.item)

"""Builds since the last of which nothing but articles was edited: their days alone are planned.

All else is as the last build left it: the settings, the code, which files there are, the site and
the store. An edit that may reach further than its day and the lists of the whole site, such as
another date, name or order, is left to the build of all.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from digest.commands.days import KeptDay, day_namer, open_days, planning
from digest.commands.means import Means
from digest.commands.outliner import Renewed
from digest.commands.outlines import FileOutline
from digest.commands.sheets import DayResult, PlanJob, make_files, mark_sheet, sheet_of
from digest.config import Config
from digest.model.site import Page
from digest.plan.site import plan_lists
from digest.render.look import Look
from digest.render.pages import render_page
from digest.value import Value, replace
from digest.write.output import SiteWriter


class EditedDay(Value):
    """A day of which articles were edited."""

    old: KeptDay
    """The day as the last build left it."""
    new: KeptDay
    """The day as it is now."""
    result: DayResult
    """Its files that do not stand."""


class Change(Value):
    """An entry in the place of another, or once more the same."""

    day: date | None
    """Its day."""
    old: str
    """Name of the old one in the store."""
    new: str
    """Name of the new one."""


def find_changes(renewed: Renewed) -> list[Change] | None:
    """Return which entries took the place of others; None where more changed than what they say."""
    changes = []
    for path, (_, new) in renewed.new.items():
        _, old = renewed.old[path]
        if _without_facts(old) != _without_facts(new):
            return None
        changes += [
            Change(day=before.day, old=before.entry, new=after.entry)
            for before, after in zip(old.articles, new.articles, strict=True)
        ]
    return changes


def _without_facts(file: FileOutline) -> FileOutline:
    """Return all that an outline tells of a file but what its articles say, and their order."""
    bare = (replace(one, entry="", facts="", weight=(0, 0, 0.0)) for one in file.articles)
    return replace(file, articles=tuple(bare), read="")


class EditedDays:
    """Plans days of which articles were edited."""

    def __init__(self, config: Config, look: Look, means: Means) -> None:
        """Open what the last build kept of the days.

        Args:
            config: The site's settings.
            look: How its pages look.
            means: Results of earlier runs.
        """
        self._config, self._look, self._store = config, look, means.store
        self._settings = planning(config)
        self._kept = open_days(means.store, self._settings, means.by.plan)
        self._name = day_namer(self._settings, means.by.plan)

    def plan(self, changes: Iterable[Change], writer: SiteWriter) -> list[EditedDay] | None:
        """Return the days of some changes; None where the last build did not show the entries.

        Args:
            changes: Which entries took the place of others.
            writer: Tells which files stand.
        """
        by_day: dict[date | None, dict[str, str]] = {}
        for change in changes:
            by_day.setdefault(change.day, {})[change.old] = change.new
        days = [self._plan(day, entries, writer) for day, entries in by_day.items()]
        found = [day for day in days if day is not None]
        return found if len(found) == len(days) else None

    def _plan(
        self, day: date | None, entries: Mapping[str, str], writer: SiteWriter
    ) -> EditedDay | None:
        old = self._kept.get(str(day))
        if old is None or not entries.keys() <= {*old.entries}:
            return None
        names = [entries.get(name, name) for name in old.entries]
        data = [one for name in names if (one := self._store.get(name)) is not None]
        if len(data) < len(names):
            return None
        paths = [sheet.path for sheet in old.record.sheets]
        standing = ((path, mark) for path in paths if (mark := writer.mark(path)) is not None)
        job = PlanJob(place=old.place, entries=tuple(data), standing=frozenset(standing))
        result = make_files(job, self._look, self._settings)
        record = result.record
        if record is None or {sheet.path for sheet in record.sheets} != {*paths}:
            return None
        at = dict(zip(old.record.face.entries, names, strict=True))
        ordered = tuple(at[path] for path in record.face.entries)
        name = self._name(old.place, ordered)
        new = KeptDay(name=name, place=old.place, entries=ordered, record=record)
        return EditedDay(old=old, new=new, result=result)

    def write(self, days: Sequence[EditedDay], writer: SiteWriter) -> None:
        """Put the files of some days in their places, and those of lists that show them.

        Raises:
            ThemeError: A template fails.
            WriteError: A file cannot be written.
        """
        for file in (made for day in days for made in day.result.made):
            writer.put(file.path, file.mark, file.data)
        for page in self._plan_lists(days):
            sheet = sheet_of(page)
            mark = mark_sheet(sheet, self._look)
            if writer.mark(sheet.path) != mark:
                writer.put(sheet.path, mark, render_page(page, self._look))

    def _plan_lists(self, days: Sequence[EditedDay]) -> tuple[Page, ...]:
        """Return the pages that show the whole site; none where they show these days as before."""
        if all(day.old.record.face == day.new.record.face for day in days):
            return ()
        kept = self._kept.known | {str(day.new.place.day): day.new for day in days}
        ordered = sorted(kept.values(), key=lambda one: one.place.day or date.min)
        return plan_lists([one.record.face for one in ordered], self._config)

    def keep(self, days: Iterable[EditedDay]) -> None:
        """Keep the days as they are now for the next run."""
        self._kept.change({str(day.new.place.day): day.new for day in days})
        for day in days:
            for name, kept in day.result.kept:
                self._store.put(name, kept)

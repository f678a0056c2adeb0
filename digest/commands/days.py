"""The days of a site: each one's pages are planned and rendered apart, in any process.

What a day's pages show is kept by the fingerprint of what it is made from, so that a day that did
not change is not even planned.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import partial
from typing import NamedTuple

from digest.codec import digest_of, encode
from digest.commands.means import Means
from digest.commands.outlines import Outline
from digest.commands.sheets import (
    DayRecord,
    KeptJob,
    PlanJob,
    find_kept,
    make_files,
    mark_sheet,
    names_kept,
)
from digest.config import Config
from digest.executor import Lazy, map_cpu
from digest.model.site import file_of
from digest.plan.days import Face, Place, place_days
from digest.plan.urls import data_path, edition_path, entry_path
from digest.render.look import Look
from digest.store.buckets import Buckets
from digest.store.cache import Store
from digest.value import Value
from digest.write.placing import Placed

_WORTH = 0.3
"""Seconds of work that are worth opening processes: little is handed over, and they share it."""


class Day(Value):
    """A day that is to be built."""

    name: str
    """Fingerprint of all that its plan is made from."""
    place: Place
    """Where it stands among the others."""
    articles: tuple[Outline, ...]
    """Its articles in order."""


class KeptDay(Value):
    """A day as the last build left it."""

    name: str
    """Fingerprint of all that its plan was made from."""
    place: Place
    """Where it stood among the others."""
    entries: tuple[str, ...]
    """Names of its entries in the store, in order."""
    record: DayRecord
    """What it came to."""


Put = Callable[[str, str, bytes], Placed]
"""Puts a file in its place: given its path, its mark and its bytes."""


class DoneFile(NamedTuple):
    """A file that was made and put in its place."""

    placed: Placed
    """Where it is."""
    template: str
    """The template that shows it."""
    seconds: float
    """How long it took to make."""


class DoneDay(Value):
    """A day of which the files were made that did not stand."""

    record: DayRecord | None
    """The day as planned, if it was not before."""
    files: tuple[DoneFile, ...]
    """The files that were made."""
    kept: tuple[tuple[str, bytes], ...]
    """What is worth keeping of them, by the name to keep it under."""


def planning(config: Config) -> Config:
    """Return the settings that the pages of a day may depend on, and no others."""
    return Config(permalinks=config.permalinks, timezone=config.timezone, feeds=config.feeds)


def find_days(articles: Iterable[Outline], config: Config, code: str) -> list[Day]:
    """Return the days of some articles, oldest first, what has no date before all.

    Args:
        articles: The articles.
        config: The settings that days may depend on.
        code: Fingerprint of the code that plans them.
    """
    by_day: dict[date | None, list[Outline]] = {}
    for article in articles:
        by_day.setdefault(article.day, []).append(article)
    name_day = day_namer(config, code)
    days = []
    for place in place_days({day: len(found) for day, found in by_day.items()}, config):
        ordered = tuple(sorted(by_day[place.day], key=lambda one: one.rank))
        name = name_day(place, [one.entry for one in ordered])
        days.append(Day(name=name, place=place, articles=ordered))
    return days


def day_namer(config: Config, code: str) -> Callable[[Place, Iterable[str]], str]:
    """Return what gives the fingerprint of all that a day's plan is made from.

    Args:
        config: The settings that days may depend on.
        code: Fingerprint of the code that plans them.
    """
    settings = digest_of(code.encode(), encode(config)).encode()
    return lambda place, entries: digest_of(settings, encode(place), " ".join(entries).encode())


def open_days(store: Store, config: Config, code: str) -> Buckets[KeptDay]:
    """Return the days as the last build left them, by their dates.

    Args:
        store: Where they are kept.
        config: The settings that days may depend on.
        code: Fingerprint of the code that plans them.
    """
    return Buckets(store, digest_of(b"days", code.encode(), encode(config)), dict[str, KeptDay])


class Days:
    """Makes the days of a site, with what the last run kept."""

    def __init__(self, days: Sequence[Day], look: Look, config: Config, means: Means) -> None:
        """Look up which days are known.

        Args:
            days: The days of the site.
            look: How pages look.
            config: The settings that days may depend on.
            means: Results of earlier runs, and what makes the days.
        """
        self._days, self._look, self._config, self._store = days, look, config, means.store
        self._kept = open_days(means.store, config, means.by.plan)
        known = {kept.name: kept.record for kept in self._kept.known.values()}
        self.records = {day.name: known[day.name] for day in days if day.name in known}
        """What is known of the days, by their names."""

    def __len__(self) -> int:
        """Return how many days there are."""
        return len(self._days)

    @property
    def faces(self) -> tuple[Face, ...]:
        """What other pages show of the days, oldest first; all must be known."""
        return tuple(self.records[day.name].face for day in self._days)

    @property
    def planned(self) -> tuple[tuple[Day, DayRecord], ...]:
        """The days, oldest first, and what they came to; all must be known."""
        return tuple((day, self.records[day.name]) for day in self._days)

    def find_wanting(self, take: Callable[[Sequence[tuple[str, str]]], bool]) -> list[Day]:
        """Return the days that are not known, or of which files are wanting.

        Args:
            take: Takes over files by path and mark if all of them stand; tells whether they do.
        """
        records = ((day, self.records.get(day.name)) for day in self._days)
        return [day for day, record in records if not (record and take(self.marked(record)))]

    def marked(self, record: DayRecord) -> list[tuple[str, str]]:
        """Return path and mark of the files of a day."""
        look = self._look
        return [(sheet.path, mark_sheet(sheet, look)) for sheet in record.sheets]

    def make(
        self,
        days: Iterable[Day],
        marks: Callable[[str], str | None],
        load: Callable[[Outline], bytes],
        *,
        put: Put | None,
        jobs: int = 0,
    ) -> Iterator[tuple[DoneFile, ...]]:
        """Yield the files of some days, put in their places; the days are known then.

        Args:
            days: The days.
            marks: Gives the mark of a file that stands already.
            load: Gives the entry of an article, encoded.
            put: Puts the files in their places that do not stand; None: only plan what is not
                known.
            jobs: Processes at a time; 0 is one a core.
        """
        wanted = [day for day in days if put is not None or day.name not in self.records]
        make = partial(_make_day, look=self._look, config=self._config, put=put)
        items = Lazy(wanted, lambda day: self._job(day, marks, load))
        for day, result in zip(wanted, map_cpu(make, items, jobs=jobs, worth=_WORTH), strict=True):
            if result.record is not None:
                self.records[day.name] = result.record
            for name, kept in result.kept:
                self._store.put(name, kept)
            yield result.files

    def keep(self) -> None:
        """Keep what is known for the next run."""
        self._kept.keep({str(day.place.day): self._kept_of(day) for day in self._days})
        for record in self.records.values():
            self._store.hold(names_kept(record, self._look))

    def _kept_of(self, day: Day) -> KeptDay:
        entries = tuple(one.entry for one in day.articles)
        record = self.records[day.name]
        return KeptDay(name=day.name, place=day.place, entries=entries, record=record)

    def _job(
        self, day: Day, marks: Callable[[str], str | None], load: Callable[[Outline], bytes]
    ) -> PlanJob | KeptJob:
        kept = self._find_kept(day, marks)
        if kept is not None:
            return kept
        paths = self._paths(day)
        standing = ((path, mark) for path in paths if (mark := marks(path)) is not None)
        entries = tuple(load(article) for article in day.articles)
        return PlanJob(place=day.place, entries=entries, standing=frozenset(standing))

    def _find_kept(self, day: Day, marks: Callable[[str], str | None]) -> KeptJob | None:
        """Return what the missing files of a known day are made from; None if any is gone."""
        record = self.records.get(day.name)
        if record is None:
            return None
        sheets = []
        with self._store.at_once():
            for sheet in record.sheets:
                if mark_sheet(sheet, self._look) != marks(sheet.path):
                    kept = find_kept(sheet, self._look, self._store.get)
                    if kept is None:
                        return None
                    sheets.append(kept)
        return KeptJob(sheets=tuple(sheets))

    def _paths(self, day: Day) -> Iterator[str]:
        """Yield the files that a day has or may have."""
        record = self.records.get(day.name)
        if record is not None:
            yield from (sheet.path for sheet in record.sheets)
            return
        links = self._config.permalinks
        pages = [entry_path(links.entry, day.place.day, one.slug) for one in day.articles]
        for page in (*pages, edition_path(links.edition, day.place.day)):
            yield from (file_of(page), data_path(page))
        if day.place.latest:
            yield file_of("")


def _make_day(job: PlanJob | KeptJob, look: Look, config: Config, put: Put | None) -> DoneDay:
    """Make the files of a day that do not stand, and put them in their places."""
    result = make_files(job, look, config, render=put is not None)
    files = (
        DoneFile(
            placed=put(one.path, one.mark, one.data), template=one.template, seconds=one.seconds
        )
        for one in result.made
        if put is not None
    )
    return DoneDay(record=result.record, files=tuple(files), kept=result.kept)

"""Pages of the next version, made before it stands: those that changed, and that are looked at.

A preview shows them at once and builds the site behind them. They are what the build will make of
them, to the byte; where a change may reach further than the pages of its day there are none, and
the build alone tells.
"""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from pathlib import Path

from digest.codec import decode
from digest.commands.days import Day, planning
from digest.commands.making import Planned, read_look
from digest.commands.means import Means, find_made_by
from digest.commands.outlines import Outline, OutlineMaker
from digest.commands.sheets import KeptJob, Sheet, find_kept, make_files
from digest.commands.survey import known_suffixes
from digest.config import Config
from digest.config_file import CONFIG_NAME
from digest.model.entry import Entry
from digest.model.site import Page, file_of
from digest.plan.days import plan_day
from digest.plan.release import held_back
from digest.plan.site import plan_lists
from digest.plan.urls import entry_path
from digest.reading.files.sources import FoundFile, find_notes, is_note
from digest.render.look import Look
from digest.render.pages import asset_outputs, render_page
from digest.store.cache import Store
from digest.value import Value, replace


class Ahead(Value):
    """Makes single pages of the next version of a site."""

    root: Path
    """The site's folder."""
    config: Config
    """Its settings."""
    planned: Planned
    """The site as the last build planned it."""
    store: Store
    """Results of earlier runs."""
    now: datetime
    """The moment that counts as now."""

    def make(self, changed: Collection[Path], looked: Collection[str]) -> dict[str, bytes]:
        """Return files of the next version by their paths; none where only a build can tell.

        Args:
            changed: The files that changed; the settings only in how pages look.
            looked: Files of the site that somebody looks at.

        Raises:
            DigestError: A file of the site cannot be read, or a template fails.
        """
        written = {path for path in changed if not self._is_look(path)}
        files = self._find_files(written)
        read = self._read(files)
        days = self._place({file.path for file in files}, read)
        if (written and not days) or not self.planned.window.holds(self.now):
            return {}
        pattern = self.config.permalinks.entry
        own = {file_of(entry_path(pattern, one.day, one.slug)) for one in read}
        if len(written) < len(changed):
            return self._look_anew(days, own.union(looked))
        pages = (page for day in days for page in self._plan(day))
        return _render(pages, own.union(looked), self.planned.look)

    def _is_look(self, path: Path) -> bool:
        """Tell whether a file tells how pages look, and not what they show."""
        themes = self.root / self.config.themes_dir
        return path == self.root / CONFIG_NAME or path.is_relative_to(themes)

    def _look_anew(self, days: Iterable[Day], wanted: Collection[str]) -> dict[str, bytes]:
        """Return pages with another look, and all that they are shown by.

        Args:
            days: Days that changed.
            wanted: Files of the pages.
        """
        look = read_look(self.root, self.config, find_made_by().render)
        anew = {day.place.day for day in days}
        pages = [page for day in days for page in self._plan(day)]
        assets = {asset.path: asset.make() for asset in asset_outputs(look.theme)}
        sheets = [
            sheet
            for day, record in self.planned.days
            if day.place.day not in anew
            for sheet in record.sheets
            if sheet.path in wanted
        ]
        if not anew and len(sheets) < len(wanted):
            faces = [record.face for _, record in self.planned.days]
            pages += plan_lists(faces, self.config)
        return assets | _render(pages, wanted, look) | self._make_again(sheets, look)

    def _make_again(self, sheets: Iterable[Sheet], look: Look) -> dict[str, bytes]:
        """Return files with another look, of what was kept of them; not those that are lost."""
        kept = (find_kept(sheet, look, self.store.get) for sheet in sheets)
        job = KeptJob(sheets=tuple(filter(None, kept)))
        made = make_files(job, look, planning(self.config)).made
        return {file.path: file.data for file in made}

    def _read(self, files: Sequence[FoundFile]) -> list[Outline]:
        """Return the articles of some files that are shown, read anew."""
        if not files:
            return []
        maker = OutlineMaker(self.root, self.config, Means(store=self.store))
        read = [one for _, _, outline in maker.make(files) for one in outline.articles]
        return [one for one in read if self._is_shown(one)]

    def _find_files(self, changed: Iterable[Path]) -> list[FoundFile]:
        """Return the files of articles that changed, or whose notes did.

        None where anything else changed: a file that is new or gone tells which articles there are.
        """
        found: dict[str, FoundFile] = {}
        for path in sorted(changed, key=lambda one: is_note(one.name)):
            some = self._find_noted(path) if is_note(path.name) else self._find_article(path)
            if not some:
                return []
            found |= {file.path: file for file in some}
        return [*found.values()]

    def _find_article(self, path: Path) -> list[FoundFile]:
        """Return the file of articles at a path."""
        file = self.planned.files.get(self._name(path))
        return [file] if file is not None and path.is_file() else []

    def _find_noted(self, note: Path) -> list[FoundFile]:
        """Return the files that a note is on, or was, with the notes that there are by now."""
        folder = self._name(note).rpartition("/")[0]
        files = self.planned.files
        near = [file for name, file in files.items() if name.rpartition("/")[0] == folder]
        if not near:
            return []
        suffixes = known_suffixes(Means(store=self.store))
        noted = find_notes(near, note.parent, suffixes=suffixes)
        pairs = zip(near, noted, strict=True)
        return [new for old, new in pairs if new != old or note in _notes_of(new)]

    def _name(self, path: Path) -> str:
        """Return the path of a file from the site's root."""
        return path.relative_to(self.root).as_posix() if path.is_relative_to(self.root) else ""

    def _is_shown(self, article: Outline) -> bool:
        config = self.config
        reason = held_back(article, config.build, self.now, config.zone)
        return not (reason or article.unread or article.stray)

    def _place(self, sources: Collection[str], shown: Iterable[Outline]) -> list[Day]:
        """Return the days of some articles with these in their place.

        None where they are not the same articles, shown on the same days under the same names:
        other pages may tell of them.
        """
        new = {(one.source, one.item): one for one in shown}
        if not sources:
            return []
        days = [
            day
            for day, _ in self.planned.days
            if any(article.source in sources for article in day.articles)
        ]
        old = [one for day in days for one in day.articles if one.source in sources]
        if {_address(one) for one in old} != {_address(one) for one in new.values()}:
            return []
        return [replace(day, articles=_sorted(day, new)) for day in days]

    def _plan(self, day: Day) -> tuple[Page, ...]:
        """Return the pages of a day; none where the store lost an entry."""
        kept = [self.store.get(article.entry) for article in day.articles]
        entries = [decode(data, Entry, name="entry") for data in kept if data is not None]
        if len(entries) < len(kept):
            return ()
        return plan_day(entries, day.place, planning(self.config)).pages


def _notes_of(file: FoundFile) -> set[Path | None]:
    return {file.patch, *(note for _, note in file.items)}


def _address(article: Outline) -> tuple[object, ...]:
    return article.source, article.item, article.day, article.slug


def _sorted(day: Day, new: dict[tuple[str, int], Outline]) -> tuple[Outline, ...]:
    articles = (new.get((one.source, one.item), one) for one in day.articles)
    return tuple(sorted(articles, key=lambda one: one.rank))


def _render(pages: Iterable[Page], wanted: Collection[str], look: Look) -> dict[str, bytes]:
    """Return the wanted ones among some pages, rendered, by their paths."""
    paths = ((file_of(page.path), page) for page in pages)
    return {path: render_page(page, look) for path, page in paths if path in wanted}

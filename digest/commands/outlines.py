"""Articles in outline: whether, when and where each is shown, and what its facts are called."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path

from digest.codec import digest_of, encode
from digest.commands.articles import Extraction, FileFacts
from digest.commands.entries import edit_draft
from digest.commands.means import Means
from digest.commands.notes import Fitted, fit_notes, read_notes
from digest.commands.rates import convert_entries, lacking_day
from digest.config import Config
from digest.errors import DigestError
from digest.model.article import Editorial, Published, Source
from digest.model.entry import Draft, Entry
from digest.model.report import Problem, problem_of
from digest.plan.editions import rank_entry
from digest.reading.files.sources import FoundFile, load_source
from digest.value import Value


class Outline(Value):
    """One article without its text and facts."""

    source: str
    """Its file."""
    item: int
    """Its place in that file."""
    slug: str
    """Its name in addresses."""
    day: date | None
    """The edition that it belongs to."""
    published: Published
    """When it was published."""
    orders: Editorial | None = None
    """What the editor orders about it, if anything."""
    weight: tuple[int, int, float]
    """What decides its place in its edition, before its name does."""
    entry: str
    """Name of its entry in the store."""
    facts: str
    """Name of its draft in the store."""
    problems: tuple[Problem, ...] = ()
    """What was found odd in it."""
    lacking: date | None = None
    """The day at whose exchange rates an amount of it should have been converted, and none was."""
    unread: bool = False
    """Whether its note cannot be read, which may be what holds it back."""
    stray: str | None = None
    """A note of nearly its name, which may be meant to hold it back."""

    @property
    def editorial(self) -> Editorial:
        """What the editor orders about it."""
        return self.orders or _NO_ORDERS

    @property
    def rank(self) -> tuple[int, int, float, str, str]:
        """What decides its place in its edition."""
        return (*self.weight, self.slug, self.source)


_NO_ORDERS = Editorial()


class FileOutline(Value):
    """What a file holds, in outline."""

    articles: tuple[Outline, ...] = ()
    """Its articles whose facts were found."""
    read: str
    """Name of what was read of it in the store."""
    notes: tuple[Problem, ...] = ()
    """Notes on it that cannot be read, and notes about no article of it."""
    said: tuple[Problem, ...] = ()
    """Why articles are missing: they could not be read."""
    failed: tuple[Problem, ...] = ()
    """Why articles are missing: their facts could not be looked for."""


def _nothing(_item: object) -> None:
    """Tell nobody."""


class OutlineMaker:
    """Reads and extracts files of a site, and tells of them in outline."""

    def __init__(self, root: Path, config: Config, means: Means) -> None:
        """Fix all that outlines depend on besides their files."""
        self._root, self._config, self._means = root, config, means
        self._extraction = Extraction(root, config, means)
        self.rates: dict[Problem, None] = {}
        """What is wrong with the exchange rates that were asked for."""

    @property
    def blank(self) -> Mapping[str, object]:
        """All that facts depend on besides their article."""
        return self._extraction.blank.keywords

    def make(
        self,
        some: Iterable[FoundFile],
        *,
        on_read: Callable[[object], None] = _nothing,
        on_facts: Callable[[object], None] = _nothing,
    ) -> Iterator[tuple[FoundFile, Source | None, FileOutline]]:
        """Yield some files, with their bytes if they can be read, in outline.

        Args:
            some: The files.
            on_read: Called for each file that had to be read.
            on_facts: Called for each article whose facts had to be looked for.
        """
        found, sources = {}, []
        for file in some:
            found[file.path] = file
            try:
                sources.append(load_source(file))
            except DigestError as error:
                yield file, None, FileOutline(read="", said=(problem_of(error),))
        given = self._extraction.run(sources, on_read=on_read, on_facts=on_facts)
        fitted = [self._fit(found[one.source.path], one) for one in given]
        entries = iter(self._make_entries(given, fitted))
        for one, notes in zip(given, fitted, strict=True):
            outline = self._outline_file(one, notes, entries)
            yield found[one.source.path], one.source, outline

    def _fit(self, file: FoundFile, given: FileFacts) -> Fitted:
        """Return the notes on a file by its articles."""
        notes = read_notes(self._root, (file,), self._config.read)
        return fit_notes(notes, given.reading.articles)

    def _make_entries(self, given: Iterable[FileFacts], fitted: Iterable[Fitted]) -> list[Entry]:
        edited = [
            edit_draft(result.draft, notes.patches.get(_place(result.draft)), self._config)
            for one, notes in zip(given, fitted, strict=True)
            for _, result in one.facts
            if result.draft is not None
        ]
        converted = convert_entries(edited, self._config, root=self._root)
        self.rates |= dict.fromkeys(converted.problems)
        return list(converted.entries)

    def _outline_file(
        self, given: FileFacts, notes: Fitted, entries: Iterator[Entry]
    ) -> FileOutline:
        articles = [
            self._outline(next(entries), facts, notes)
            for facts, result in given.facts
            if result.draft is not None
        ]
        return FileOutline(
            articles=tuple(articles),
            read=given.name,
            notes=notes.problems,
            said=given.reading.problems,
            failed=tuple(problem for _, result in given.facts for problem in result.problems),
        )

    def _outline(self, entry: Entry, facts: str, notes: Fitted) -> Outline:
        """Return an entry in outline, and keep the entry."""
        article = entry.article
        place = (article.source, article.item)
        data = encode(entry)
        name = digest_of(b"entry", data)
        self._means.store.put(name, data)
        return Outline(
            source=article.source,
            item=article.item,
            slug=entry.slug,
            day=entry.day,
            published=article.published,
            orders=None if article.editorial == _NO_ORDERS else article.editorial,
            weight=rank_entry(entry)[:3],
            entry=name,
            facts=facts,
            problems=entry.problems,
            lacking=lacking_day(entry, self._config),
            unread=place in notes.unread,
            stray=notes.strays.get(place),
        )


def _place(draft: Draft) -> tuple[str, int]:
    return draft.article.source, draft.article.item

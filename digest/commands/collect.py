"""The entries of a site: everything up to planning, with what was held back and why."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import partial
from itertools import count
from pathlib import Path

from digest.commands.answers import with_answer
from digest.commands.engine import engine_version
from digest.commands.entries import (
    DraftItem,
    DraftResult,
    ReadItem,
    ReadResult,
    draft_item,
    edit_draft,
    lose_draft,
    lose_read,
    read_item,
)
from digest.commands.notes import Fitted, fit_notes, read_notes
from digest.commands.rates import check_rates, convert_entries
from digest.config import Config
from digest.errors import DigestError, UsageError, Where
from digest.executor import Mapper, map_cpu
from digest.model.article import Source
from digest.model.entry import Draft, Entry
from digest.model.report import Problem, Severity, problem_of
from digest.plan.release import held_back
from digest.plugins import distributions
from digest.reading.beside.players import read_known_players
from digest.reading.files.sources import FoundFile, find_sources, load_source
from digest.reading.readers import find_suffixes
from digest.store.cache import Store
from digest.store.code import code_digest
from digest.store.stage import Stage, run_stage

READING = (
    "chardet", "feedparser", "ftfy", "lxml", "markdown-it-py", "pypdfium2", "trafilatura", "warcio",
)  # fmt: skip
"""Libraries whose versions may change what is read."""

Progress = Callable[[str, int, int], None]
"""Called with the stage's name, how much is done and how much there is."""


def no_progress(stage: str, done: int, total: int) -> None:
    """Say nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Means:
    """What the work is done with; never what comes out of it."""

    store: Store = field(default_factory=lambda: Store(None))
    """Results of earlier runs; an empty one keeps nothing."""
    through: Mapper = map_cpu
    """Does the work on articles: in this process, in several, on other machines."""
    on_progress: Progress = no_progress
    """Told how far the work is."""

    def counted(self, stage: str, total: int) -> Callable[[object], None]:
        """Return a callback that tells of one more piece of work each time."""
        done = count(1)
        return lambda _item: self.on_progress(stage, next(done), total)


@dataclass(frozen=True, slots=True, kw_only=True)
class Collected:
    """The entries that a site shows, and what was found on the way."""

    entries: tuple[Entry, ...] = ()
    """The entries, in the order of their files."""
    held: tuple[str, ...] = ()
    """What is held back, with the reason: `name (draft)`."""
    problems: tuple[Problem, ...] = ()
    """Everything worth a look, in the order of the files."""


def collect(root: Path, config: Config, *, now: datetime, means: Means | None = None) -> Collected:
    """Return the entries of the site in a folder.

    Args:
        root: The site's folder.
        config: Its settings.
        now: The moment that counts as now: what is dated after it is held back.
        means: Results of earlier runs, processes and progress.

    Raises:
        DigestError: Nothing can be read at all, or the engine asked for is missing.
    """
    means = means or Means()
    found = find_sources(root, config.read, suffixes=find_suffixes())
    sources, unread = _load(found.files)
    notes = read_notes(root, found, config.read)
    readings = _read(sources, config, means)
    fitted = fit_notes(notes, (article for reading in readings for article in reading.articles))
    results = _extract(root, readings, config, means)
    drafts = [one.draft for one in results if one.draft]
    converted = convert_entries(_edit(drafts, fitted, config), config, root=root)
    entries = converted.entries
    shown, held = _hold_back(entries, fitted, config, now)
    doubted = _doubts(entries, config)
    kept, doubled = _refuse_doubles(_only_edition(shown, config))
    said = [problem for reading in readings for problem in reading.problems]
    said += [problem for result in results for problem in result.problems]
    own = [problem for entry in kept for problem in entry.problems]
    return Collected(
        entries=tuple(kept),
        held=tuple(held),
        problems=(
            *found.problems,
            *unread,
            *fitted.problems,
            *said,
            *doubted,
            *own,
            *doubled,
            *converted.problems,
            *check_rates(kept, config, root=root),
            *means.store.problems,
        ),
    )


def _load(files: Iterable[FoundFile]) -> tuple[list[Source], list[Problem]]:
    sources, problems = [], []
    for file in files:
        try:
            sources.append(load_source(file))
        except DigestError as error:
            problems.append(problem_of(error))
    return sources, problems


def _read(sources: Sequence[Source], config: Config, means: Means) -> tuple[ReadResult, ...]:
    stage = Stage(
        name="read",
        run=read_item,
        gives=ReadResult,
        code=code_digest("reading", *READING, *distributions("digest.readers")),
        lost=lose_read,
    )
    items = [ReadItem(source=source, config=config.read) for source in sources]
    told = means.counted("reading", len(items))
    return run_stage(stage, items, store=means.store, through=means.through, on_result=told)


def _extract(
    root: Path, readings: Iterable[ReadResult], config: Config, means: Means
) -> tuple[DraftResult, ...]:
    stage = Stage(
        name="extract",
        run=draft_item,
        gives=DraftResult,
        code=code_digest("extraction", "spacy", *distributions("digest.extractors")),
        lost=lose_draft,
    )
    blank = partial(
        DraftItem,
        config=config.extract,
        engine=engine_version(config.extract),
        known=read_known_players(root, config.read),
    )
    items = [
        with_answer(blank(article=article), root, config)
        for reading in readings
        for article in reading.articles
    ]
    told = means.counted("facts", len(items))
    return run_stage(stage, items, store=means.store, through=means.through, on_result=told)


def _edit(drafts: Iterable[Draft], notes: Fitted, config: Config) -> Iterator[Entry]:
    for draft in drafts:
        patch = notes.patches.get((draft.article.source, draft.article.item))
        yield edit_draft(draft, patch, config)


def _hold_back(
    entries: Iterable[Entry], notes: Fitted, config: Config, now: datetime
) -> tuple[list[Entry], list[str]]:
    """Part what the site shows from what must leave no trace in it.

    An article whose note cannot be read waits: the note may be what holds it back.
    """
    shown, held = [], []
    for entry in entries:
        reason = held_back(entry.article, config.build, now, config.zone)
        if (entry.article.source, entry.article.item) in notes.unread:
            reason = "its note cannot be read"
        stray = notes.strays.get((entry.article.source, entry.article.item))
        if stray and not config.build.drafts:
            reason = f"{stray} may be meant for it"
        if reason:
            held.append(f"{entry.article.source} ({reason})")
        else:
            shown.append(entry)
    return shown, held


def _doubts(entries: Iterable[Entry], config: Config) -> Iterator[Problem]:
    """Yield an error for each article that waits because an order cannot be read, with why."""
    for entry in entries:
        if entry.article.editorial.doubt is None or config.build.drafts:
            continue
        yield from entry.problems
        yield Problem(
            code="DG053",
            severity=Severity.ERROR,
            message=f"held back: {entry.article.editorial.doubt}",
            where=Where(entry.article.source),
            hint="mend it; `draft: true` holds it back on purpose",
        )


def _only_edition(entries: list[Entry], config: Config) -> list[Entry]:
    """Return the entries of the one edition asked for, or all.

    Raises:
        UsageError: Nothing belongs to that edition.
    """
    if config.build.edition is None:
        return entries
    wanted = date.fromisoformat(config.build.edition)
    found = [entry for entry in entries if entry.day == wanted]
    if not found:
        days = sorted({entry.day for entry in entries if entry.day})
        near = min(days, key=lambda day: abs(day - wanted), default=None)
        hint = f"the nearest edition is that of {near}" if near else None
        raise UsageError(f"no article belongs to the edition of {wanted}", hint=hint)
    return found


def _refuse_doubles(entries: Iterable[Entry]) -> tuple[list[Entry], list[Problem]]:
    """Keep the first of several entries that want one name on one day; name both."""
    kept: dict[tuple[date | None, str], Entry] = {}
    problems = []
    for entry in entries:
        first = kept.setdefault((entry.day, entry.slug), entry)
        if first is not entry:
            problems.append(_double(first, entry))
    return list(kept.values()), problems


def _double(first: Entry, second: Entry) -> Problem:
    return Problem(
        code="DG052",
        severity=Severity.ERROR,
        message=f'"{second.slug}" is the name of {first.article.source} on the same day already',
        where=Where(second.article.source),
        hint="the second one is left out; give it another slug in its front matter or edit file",
    )

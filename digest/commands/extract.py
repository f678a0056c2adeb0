"""Facts of single files, outside or inside a site."""

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import islice
from pathlib import Path

from digest.commands.answers import with_answer
from digest.commands.entries import (
    DraftItem,
    DraftResult,
    ReadItem,
    ReadResult,
    edit_draft,
    lose_draft,
    lose_read,
)
from digest.commands.extracting import draft_item, read_item
from digest.commands.rates import convert_entries
from digest.config import Config
from digest.errors import DigestError, Where
from digest.executor import Mapper, map_cpu
from digest.model.article import Article
from digest.model.entry import Entry, KnownPlayer
from digest.model.report import Problem, Severity, problem_of
from digest.reading.beside.players import read_known_players
from digest.reading.files.sources import is_note
from digest.reading.readers import open_source
from digest.render.entry_json import House, entry_document
from digest.value import Value

__all__ = ["FileEntries", "House", "entry_document", "extract_files"]


class FileEntries(Value):
    """What one file gave."""

    path: Path
    """The file."""
    entries: tuple[Entry, ...] = ()
    """Its entries: one, or many for a feed."""
    problems: tuple[Problem, ...] = ()
    """What was found odd, or why there are no entries."""


AT_ONCE = 512
"""Files that a cluster gets at a time; this machine takes one after the other."""


def extract_files(
    paths: Sequence[Path],
    config: Config,
    *,
    root: Path | None = None,
    through: Mapper | None = None,
) -> Iterator[FileEntries]:
    """Yield the entries of each file, in order; a file that fails never stops the others.

    Args:
        paths: The files, anywhere.
        config: Settings.
        root: The site whose kept answers of a language model count, if there is one.
        through: Does the work elsewhere; this process when None.

    Raises:
        MissingPartError: The settings ask for a model that is not installed.
        PlayersError: The site's list of players is not what it should be.
    """
    known = read_known_players(root, config.read) if root else ()
    size = 1 if through is None else AT_ONCE
    work = through or partial(map_cpu, jobs=1)
    for at in range(0, len(paths), size):
        some = paths[at : at + size]
        readings = list(_read(some, config, work))
        articles = [article for reading in readings for article in reading.articles]
        items = [_item(article, config, known, root) for article in articles]
        results = work(draft_item, items, lost=lose_draft)
        for path, reading in zip(some, readings, strict=True):
            own = list(islice(results, len(reading.articles)))
            yield _file(path, reading, own, config, root)


def _read(paths: Sequence[Path], config: Config, through: Mapper) -> Iterator[ReadResult]:
    """Yield what each file holds; those that cannot be opened are sent nowhere."""
    found = [_open(path, config) for path in paths]
    items = [item for item in found if isinstance(item, ReadItem)]
    results = iter(through(read_item, items, lost=lose_read))
    for item in found:
        yield next(results) if isinstance(item, ReadItem) else item


def _open(path: Path, config: Config) -> ReadItem | ReadResult:
    if is_note(path.name):
        return ReadResult(problems=(_passed_over(path),))
    try:
        return ReadItem(source=open_source(path), config=config.read)
    except DigestError as error:
        return ReadResult(problems=(problem_of(error),))


def _passed_over(note: Path) -> Problem:
    return Problem(
        code="DG023",
        severity=Severity.WARNING,
        message="a note on an article, and no article; it is passed over",
        where=Where(note.as_posix()),
        hint="digest build shows articles with their notes",
    )


def _file(
    path: Path,
    reading: ReadResult,
    results: Sequence[DraftResult],
    config: Config,
    root: Path | None,
) -> FileEntries:
    edited = [edit_draft(one.draft, None, config) for one in results if one.draft]
    converted = convert_entries(edited, config, root=root)
    entries = converted.entries
    problems = [*reading.problems, *(problem for result in results for problem in result.problems)]
    problems += [problem for entry in entries for problem in entry.problems]
    problems += converted.problems
    return FileEntries(path=path, entries=entries, problems=tuple(problems))


def _item(
    article: Article, config: Config, known: tuple[KnownPlayer, ...], root: Path | None
) -> DraftItem:
    item = DraftItem(article=article, config=config.extract, known=known)
    return with_answer(item, root, config) if root else item

"""Facts of single files, outside or inside a site."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from digest.commands.answers import with_answer
from digest.commands.entries import DraftItem, draft_item, edit_draft
from digest.commands.rates import convert_entries
from digest.config import Config
from digest.errors import DigestError
from digest.model.article import Article
from digest.model.entry import Entry, KnownPlayer
from digest.model.report import Problem, problem_of
from digest.reading.beside.players import read_known_players
from digest.reading.readers import read_article_file
from digest.render.entry_json import House, entry_document

__all__ = ["FileEntries", "House", "entry_document", "extract_files"]


@dataclass(frozen=True, slots=True, kw_only=True)
class FileEntries:
    """What one file gave."""

    path: Path
    """The file."""
    entries: tuple[Entry, ...] = ()
    """Its entries: one, or many for a feed."""
    problems: tuple[Problem, ...] = ()
    """What was found odd, or why there are no entries."""


def extract_files(
    paths: Sequence[Path], config: Config, *, root: Path | None = None
) -> Iterator[FileEntries]:
    """Yield the entries of each file, in order; a file that fails never stops the others.

    Args:
        paths: The files, anywhere.
        config: Settings.
        root: The site whose kept answers of a language model count, if there is one.

    Raises:
        MissingPartError: The settings ask for a model that is not installed.
        PlayersError: The site's list of players is not what it should be.
    """
    known = read_known_players(root, config.read) if root else ()
    for path in paths:
        try:
            articles = read_article_file(path, config.read)
        except DigestError as error:
            yield FileEntries(path=path, problems=(problem_of(error),))
            continue
        results = [draft_item(_item(article, config, known, root)) for article in articles]
        edited = [edit_draft(one.draft, None, config) for one in results if one.draft]
        converted = convert_entries(edited, config, root=root)
        entries = converted.entries
        problems = [problem for result in results for problem in result.problems]
        problems += [problem for entry in entries for problem in entry.problems]
        problems += converted.problems
        yield FileEntries(path=path, entries=entries, problems=tuple(problems))


def _item(
    article: Article, config: Config, known: tuple[KnownPlayer, ...], root: Path | None
) -> DraftItem:
    item = DraftItem(article=article, config=config.extract, known=known)
    return with_answer(item, root, config) if root else item

"""Files become articles, and articles drafts: what is kept of earlier runs is not done again."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from digest.commands.answers import with_answer
from digest.commands.engine import engine_version
from digest.commands.entries import (
    DraftItem,
    DraftResult,
    ReadItem,
    ReadResult,
    lose_draft,
    lose_read,
)
from digest.commands.means import Means
from digest.config import Config, ReadConfig
from digest.executor import Later
from digest.model.article import Article, Source
from digest.model.entry import KnownPlayer
from digest.reading.files.sources import has_players
from digest.store.stage import Stage, key_of, run_stage
from digest.value import Value

_WORK = "digest.commands.extracting"
_read_item: Later[[ReadItem], ReadResult] = Later(_WORK, "read_item")
_draft_item: Later[[DraftItem], DraftResult] = Later(_WORK, "draft_item")
_read_players: Later[[Path, ReadConfig], tuple[KnownPlayer, ...]] = Later(
    "digest.reading.beside.players", "read_known_players"
)


class FileFacts(Value):
    """What a file gave."""

    source: Source
    """The file."""
    name: str
    """Name of what was read of it in the store."""
    reading: ReadResult
    """What was read of it."""
    facts: tuple[tuple[str, DraftResult], ...]
    """The facts of each of its articles, with their name in the store."""


class Extraction:
    """Reads and extracts the files of one site."""

    def __init__(self, root: Path, config: Config, means: Means) -> None:
        """Fix all that drafts depend on besides their articles."""
        self._root, self._config, self._means = root, config, means
        self.blank = partial(
            DraftItem,
            config=config.extract,
            engine=engine_version(config.extract),
            known=_read_players(root, config.read) if has_players(root, config.read) else (),
        )
        """Makes the item of an article."""
        self._read = Stage(
            name="read",
            run=_read_item,
            gives=ReadResult,
            code=means.by.reading,
            lost=lose_read,
        )
        self._extract = Stage(
            name="extract",
            run=_draft_item,
            gives=DraftResult,
            code=means.by.extraction,
            lost=lose_draft,
        )

    def run(
        self,
        sources: Sequence[Source],
        *,
        on_read: Callable[[object], None],
        on_facts: Callable[[object], None],
    ) -> list[FileFacts]:
        """Return what some files gave.

        Args:
            sources: The files.
            on_read: Called for each file that had to be read.
            on_facts: Called for each article whose facts had to be looked for.
        """
        store, through = self._means.store, self._means.through
        items = [ReadItem(source=source, config=self._config.read) for source in sources]
        readings = run_stage(self._read, items, store=store, through=through, on_result=on_read)
        drafts = [[self._item(article) for article in found.articles] for found in readings]
        flat = [draft for some in drafts for draft in some]
        results = iter(
            run_stage(self._extract, flat, store=store, through=through, on_result=on_facts)
        )
        return [
            FileFacts(
                source=item.source,
                name=key_of(self._read, item),
                reading=reading,
                facts=tuple((key_of(self._extract, draft), next(results)) for draft in some),
            )
            for item, reading, some in zip(items, readings, drafts, strict=True)
        ]

    def _item(self, article: Article) -> DraftItem:
        return with_answer(self.blank(article=article), self._root, self._config)

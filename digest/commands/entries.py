"""What one article is on its way from its file to its entry: read, extracted, edited."""

from digest.clock import edition_day
from digest.config import Config, ExtractConfig, ReadConfig
from digest.edit.patch import apply_patch
from digest.errors import Where
from digest.model.article import Article, Source
from digest.model.entry import Draft, Entry, KnownPlayer
from digest.model.patch import Patch
from digest.model.proposal import Proposals
from digest.model.report import Problem, Severity
from digest.value import Value, replace


class ReadItem(Value):
    """All that reading a file depends on."""

    source: Source
    """The file."""
    config: ReadConfig
    """What the readers may know."""


class ReadResult(Value):
    """What a file gave."""

    articles: tuple[Article, ...] = ()
    """Its articles: one, or many in a feed."""
    problems: tuple[Problem, ...] = ()
    """Why there are none."""


def lose_read(item: ReadItem) -> ReadResult:
    """Return the problem of a file that ended the process that read it."""
    return ReadResult(problems=(_fatal("reading it", item.source.path),))


class DraftItem(Value):
    """All that extraction depends on."""

    article: Article
    """The article."""
    config: ExtractConfig
    """Which steps run, on which engine."""
    engine: str = ""
    """Name and version of the engine, so that kept results of another one are not taken."""
    known: tuple[KnownPlayer, ...] = ()
    """Whom the site knows by its own list."""
    proposals: Proposals | None = None
    """What an outside language model claims about the article, if it was asked."""


class DraftResult(Value):
    """What extraction gave."""

    draft: Draft | None = None
    """The facts; None when a step failed."""
    problems: tuple[Problem, ...] = ()
    """Why there are none."""


def lose_draft(item: DraftItem) -> DraftResult:
    """Return the problem of an article that ended the process that looked for its facts."""
    return DraftResult(problems=(_fatal("looking for its facts", item.article.source),))


def edit_draft(draft: Draft, patch: Patch | None, config: Config) -> Entry:
    """Return a draft as the editor left it, in the edition of its day."""
    entry = apply_patch(draft, patch, day=None)
    published = entry.article.published
    when = published.moment or published.day
    day = edition_day(when, config.zone, config.edition.cutoff) if when else None
    return replace(entry, day=day)


def _fatal(work: str, path: str) -> Problem:
    return Problem(
        code="DG096",
        severity=Severity.ERROR,
        message=f"the process that was {work} died each time",
        where=Where(path),
        hint="the article is left out; it may need more memory than there is",
    )

"""One article's way from its file to its entry: read, extract, edit."""

from dataclasses import dataclass, replace
from functools import cache, partial

from digest.clock import edition_day
from digest.config import Config, ExtractConfig, ReadConfig
from digest.edit.patch import apply_patch
from digest.errors import DigestError, Where
from digest.extraction.mentions import (
    Recognizer,
    RulesRecognizer,
    load_abroad,
    load_parser,
    load_recognizer,
)
from digest.extraction.pipeline import Extractor, Tools, check_order, run_pipeline
from digest.model.article import Article, Source
from digest.model.entry import Draft, Entry, KnownPlayer
from digest.model.patch import Patch
from digest.model.proposal import Proposals
from digest.model.report import Problem, Severity, problem_of
from digest.plugins import load
from digest.reading.readers import read_source


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadItem:
    """All that reading a file depends on."""

    source: Source
    """The file."""
    config: ReadConfig
    """What the readers may know."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadResult:
    """What a file gave."""

    articles: tuple[Article, ...] = ()
    """Its articles: one, or many in a feed."""
    problems: tuple[Problem, ...] = ()
    """Why there are none."""


def read_item(item: ReadItem) -> ReadResult:
    """Return a file's articles; a file that cannot be read is a problem, never an exception."""
    try:
        return ReadResult(articles=read_source(item.source, item.config))
    except DigestError as error:
        return ReadResult(problems=(_placed(problem_of(error), item.source.path),))
    except Exception as error:  # noqa: BLE001 - one broken file, or plug-in, never stops the others
        return ReadResult(problems=(_failed("DG015", "reader", error, item.source.path),))


def lose_read(item: ReadItem) -> ReadResult:
    """Return the problem of a file that ended the process that read it."""
    return ReadResult(problems=(_fatal("reading it", item.source.path),))


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftItem:
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


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftResult:
    """What extraction gave."""

    draft: Draft | None = None
    """The facts; None when a step failed."""
    problems: tuple[Problem, ...] = ()
    """Why there are none."""


def draft_item(item: DraftItem) -> DraftResult:
    """Return an article's facts; a step that fails is a problem of that article alone."""
    try:
        draft = Draft(article=item.article, known=item.known, proposals=item.proposals)
        return DraftResult(draft=fill_draft(draft, item.config))
    except DigestError:
        raise
    except Exception as error:  # noqa: BLE001 - one odd article, or plug-in, never stops the others
        return DraftResult(problems=(_failed("DG091", "extractor", error, item.article.source),))


def lose_draft(item: DraftItem) -> DraftResult:
    """Return the problem of an article that ended the process that looked for its facts."""
    return DraftResult(problems=(_fatal("looking for its facts", item.article.source),))


def fill_draft(draft: Draft, config: ExtractConfig) -> Draft:
    """Return an article's draft with its facts.

    Raises:
        MissingPartError: The settings ask for a model that is not installed.
        ConfigError: The steps cannot run in the order of the settings.
    """
    return run_pipeline(replace(draft, problems=draft.article.problems), steps_of(config))


@cache
def steps_of(config: ExtractConfig) -> tuple[Extractor, ...]:
    """Return the extractors that the settings name, made once a process."""
    return _make_steps(config, load_recognizer(config))


def steps_order(config: ExtractConfig) -> tuple[str, ...]:
    """Return the names of the steps in their order, without loading a model.

    Raises:
        UsageError: There is no such step.
        ConfigError: A step needs what no earlier one gives.
    """
    return tuple(step.name for step in _make_steps(config, RulesRecognizer()))


def _make_steps(config: ExtractConfig, recognizer: Recognizer) -> tuple[Extractor, ...]:
    tools = Tools(
        recognizer=recognizer, abroad=partial(load_abroad, config), parser=load_parser(recognizer)
    )
    steps = tuple(load("digest.extractors", name)(tools) for name in config.steps)
    check_order(steps)
    return steps


def edit_draft(draft: Draft, patch: Patch | None, config: Config) -> Entry:
    """Return a draft as the editor left it, in the edition of its day."""
    entry = apply_patch(draft, patch, day=None)
    published = entry.article.published
    when = published.moment or published.day
    day = edition_day(when, config.zone, config.edition.cutoff) if when else None
    return replace(entry, day=day)


def _placed(problem: Problem, path: str) -> Problem:
    return problem if problem.where else replace(problem, where=Where(path))


def _fatal(work: str, path: str) -> Problem:
    return Problem(
        code="DG096",
        severity=Severity.ERROR,
        message=f"the process that was {work} died each time",
        where=Where(path),
        hint="the article is left out; it may need more memory than there is",
    )


def _failed(code: str, part: str, error: Exception, path: str) -> Problem:
    return Problem(
        code=code,
        severity=Severity.ERROR,
        message=f"the {part} failed: {type(error).__name__}: {error}",
        where=Where(path),
        hint="the article is left out; this is a fault of Digest or of a plug-in",
    )

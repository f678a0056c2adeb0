"""The work on one article: read it, find its facts. It takes long to load, and most builds do none.

What it takes and gives is in `entries`.
"""

from functools import cache, partial

from digest.commands.entries import DraftItem, DraftResult, ReadItem, ReadResult
from digest.config import ExtractConfig
from digest.errors import DigestError, Where
from digest.extraction.mentions import (
    Recognizer,
    RulesRecognizer,
    load_abroad,
    load_parser,
    load_recognizer,
)
from digest.extraction.pipeline import Extractor, Tools, check_order, run_pipeline
from digest.model.entry import Draft
from digest.model.report import Problem, Severity, problem_of
from digest.plugins import load
from digest.reading.readers import read_source
from digest.value import replace


def read_item(item: ReadItem) -> ReadResult:
    """Return a file's articles; a file that cannot be read is a problem, never an exception."""
    try:
        return ReadResult(articles=read_source(item.source, item.config))
    except DigestError as error:
        return ReadResult(problems=(_placed(problem_of(error), item.source.path),))
    except Exception as error:  # noqa: BLE001 - one broken file, or plug-in, never stops the others
        return ReadResult(problems=(_failed("DG015", "reader", error, item.source.path),))


def draft_item(item: DraftItem) -> DraftResult:
    """Return an article's facts; a step that fails is a problem of that article alone."""
    try:
        draft = Draft(article=item.article, known=item.known, proposals=item.proposals)
        return DraftResult(draft=fill_draft(draft, item.config))
    except DigestError:
        raise
    except Exception as error:  # noqa: BLE001 - one odd article, or plug-in, never stops the others
        return DraftResult(problems=(_failed("DG091", "extractor", error, item.article.source),))


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


def _placed(problem: Problem, path: str) -> Problem:
    return problem if problem.where else replace(problem, where=Where(path))


def _failed(code: str, part: str, error: Exception, path: str) -> Problem:
    return Problem(
        code=code,
        severity=Severity.ERROR,
        message=f"the {part} failed: {type(error).__name__}: {error}",
        where=Where(path),
        hint="the article is left out; this is a fault of Digest or of a plug-in",
    )

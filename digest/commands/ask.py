"""Ask an outside language model about articles, once each; builds read what it answered.

A build asks nobody: the answers are files beside the articles, so that a build needs no network
and no secret, and gives the same bytes wherever it runs.
"""

from collections.abc import Sequence
from contextlib import closing
from datetime import datetime
from functools import partial
from pathlib import Path

from digest.ask.client import Host
from digest.ask.client import ask as ask_host
from digest.codec import write_json
from digest.commands.answers import answer_path
from digest.commands.build import STATE
from digest.commands.collect import collect
from digest.commands.means import Means
from digest.config import Config
from digest.environment import environment
from digest.errors import ConfigError, DigestError, MissingPartError, Where
from digest.executor import map_io
from digest.model.article import Article
from digest.model.report import Problem, Severity, problem_of
from digest.reading.readers import read_article_file
from digest.store.cache import Store
from digest.value import Value

AT_ONCE = 4
"""Questions under way at a time."""


class AskOptions(Value):
    """What is asked about."""

    files: tuple[Path, ...] = ()
    """Only these files; all of the site's articles when empty."""
    again: bool = False
    """Ask about articles too whose answer is kept."""
    dry_run: bool = False
    """Send nothing; say what would be sent."""


class AskReport(Value):
    """What was asked."""

    asked: tuple[str, ...] = ()
    """Names of the articles that were sent, or would be."""
    kept: int = 0
    """Articles whose answer was there."""
    held: tuple[str, ...] = ()
    """Articles that were not sent because they are held back, with why."""
    problems: tuple[Problem, ...] = ()
    """What went wrong; the other articles are not concerned."""


def find_host() -> Host:
    """Return the host that the environment names.

    Raises:
        MissingPartError: It names none.
        UsageError: The address is none.
    """
    url = environment("DIGEST_LLM_URL")
    if not url:
        raise MissingPartError(
            "no language model to ask: DIGEST_LLM_URL is not set",
            hint="DIGEST_LLM_URL=http://127.0.0.1:8080/v1, and DIGEST_LLM_KEY if it asks for one",
        )
    return Host(url=url, key=environment("DIGEST_LLM_KEY") or "")


def ask(
    root: Path, config: Config, *, now: datetime, host: Host, options: AskOptions | None = None
) -> AskReport:
    """Ask about the articles of a site and keep the answers in `content/answers`.

    What is held back (a draft, an embargo) is sent only if its file is named.

    Args:
        root: The site's folder.
        config: Its settings; `extract.llm` names the model.
        now: The moment that counts as now.
        host: Where the model answers.
        options: What is asked about.

    Raises:
        ConfigError: No model is named.
        ReadError: There is no folder of articles.
    """
    options = options or AskOptions()
    if not config.extract.llm:
        raise ConfigError(
            "extract.llm names no model",
            where=config.where("extract") or Where("config.yaml"),
            hint="extract: {llm: NAME}, as the host calls it",
        )
    wanted, held, problems = _find(root, config, now, options.files)
    missing = [
        article
        for article in wanted
        if options.again or not answer_path(root, config, article).exists()
    ]
    if not options.dry_run:
        problems += _ask_all(root, config, host, missing)
    failed = {problem.where.path for problem in problems if problem.where}
    return AskReport(
        asked=tuple(one.slug for one in missing if one.source not in failed),
        kept=len(wanted) - len(missing),
        held=held,
        problems=tuple(problems),
    )


def _find(
    root: Path, config: Config, now: datetime, files: Sequence[Path]
) -> tuple[list[Article], tuple[str, ...], list[Problem]]:
    """Return the articles to ask about, what is held back, and what cannot be read."""
    if not files:
        with closing(Store(root / STATE / "store")) as store:
            found = collect(root, config, now=now, means=Means(store=store))
        errors = [one for one in found.problems if one.severity is Severity.ERROR]
        return [entry.article for entry in found.entries], found.held, errors
    articles: list[Article] = []
    problems: list[Problem] = []
    for path in files:
        try:
            articles += read_article_file(path, config.read)
        except DigestError as error:
            problems.append(problem_of(error))
    return articles, (), problems


def _ask_all(root: Path, config: Config, host: Host, articles: Sequence[Article]) -> list[Problem]:
    asking = partial(_ask_one, root, config, host)
    return [problem for problem in map_io(asking, articles, jobs=AT_ONCE) if problem is not None]


def _ask_one(root: Path, config: Config, host: Host, article: Article) -> Problem | None:
    """Ask about one article and keep the answer whole or not at all."""
    try:
        answer = ask_host(host, article.text, config.extract.llm)
    except DigestError as error:
        error.where = Where(article.source)
        return problem_of(error)
    path = answer_path(root, config, article)
    path.parent.mkdir(parents=True, exist_ok=True)
    kept = {"model": config.extract.llm, "article": article.slug, "answer": answer}
    beside = path.with_suffix(".new")
    beside.write_bytes(write_json(kept, indent=1) + b"\n")
    beside.replace(path)
    return None

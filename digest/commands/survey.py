"""What a site shows: which articles, in which editions, with what was held back and why."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime
from functools import partial
from itertools import chain
from pathlib import Path

from digest.codec import decode, digest_of, encode
from digest.commands.last import TWINS
from digest.commands.means import Means
from digest.commands.notes import find_strays
from digest.commands.outliner import Outlined, Outliner
from digest.commands.outlines import Outline
from digest.commands.rates import check_rates
from digest.config import Config
from digest.errors import UsageError, Where
from digest.model.report import Problem, Severity
from digest.plan.release import held_back
from digest.reading.files.sources import Found, FoundFile, find_sources
from digest.reading.readers import find_suffixes
from digest.value import Value


class Survey(Value):
    """The articles that a site shows, in outline, and what was found on the way."""

    articles: tuple[Outline, ...] = ()
    """The articles, in the order of their files."""
    every: tuple[Outline, ...] = ()
    """All articles, those that are held back too."""
    held: tuple[str, ...] = ()
    """What is held back, with the reason: `name (draft)`."""
    problems: tuple[Problem, ...] = ()
    """Everything worth a look, in the order of the files."""
    files: Mapping[str, FoundFile]
    """The files of articles, by their paths."""
    load: Callable[[Outline], bytes]
    """Gives the entry of one of the articles, encoded."""


def survey(root: Path, config: Config, *, now: datetime, means: Means | None = None) -> Survey:
    """Return what the site in a folder shows.

    Args:
        root: The site's folder.
        config: Its settings.
        now: The moment that counts as now: what is dated after it is held back.
        means: Results of earlier runs, processes and progress.

    Raises:
        DigestError: Nothing can be read at all, or the engine asked for is missing.
    """
    means = means or Means()
    found = find_sources(root, config.read, suffixes=known_suffixes(means))
    means.check()
    outliner = Outliner(root, config, means)
    means.check()
    outlined = outliner.outline(found)
    means.check()
    every = [article for file in outlined.files for article in file.articles]
    strays = find_strays(root, found, config.read)
    shown, held = _hold_back(every, strays, config, now)
    kept, doubled = _refuse_doubles(_only_edition(shown, config))
    files = {file.path: file for file in found.files}
    return Survey(
        files=files,
        load=partial(outliner.load, files),
        articles=tuple(kept),
        every=tuple(every),
        held=tuple(held),
        problems=(
            *_found_odd(found, outlined),
            *_doubts(every, config),
            *chain.from_iterable(article.problems for article in kept),
            *doubled,
            *_tell_twins(outlined.twins, kept),
            *outlined.rates,
            *check_rates((one.lacking for one in kept if one.lacking), config, root=root),
            *means.store.problems,
        ),
    )


def known_suffixes(means: Means) -> tuple[str, ...]:
    """Return every ending that some reader takes; the readers are not loaded to tell it again."""
    key = digest_of(b"suffixes", means.by.reading.encode())
    data = means.store.get(key)
    if data is not None:
        return decode(data, tuple[str, ...], name="suffixes")
    found = find_suffixes()
    means.store.put(key, encode(found))
    return found


def _found_odd(found: Found, outlined: Outlined) -> Iterator[Problem]:
    """Yield what is wrong with files, notes and single articles."""
    yield from (*found.problems, *outlined.unread)
    for file in outlined.files:
        yield from file.notes
    for file in outlined.files:
        yield from file.said
    for file in outlined.files:
        yield from file.failed


def _hold_back(
    articles: Iterable[Outline], strays: Mapping[str, str], config: Config, now: datetime
) -> tuple[list[Outline], list[str]]:
    """Part what the site shows from what must leave no trace in it.

    An article whose note cannot be read waits: the note may be what holds it back.
    """
    shown, held = [], []
    zone = config.zone
    for article in articles:
        reason = held_back(article, config.build, now, zone)
        if article.unread:
            reason = "its note cannot be read"
        stray = article.stray or strays.get(article.source)
        if stray and not config.build.drafts:
            reason = f"{stray} may be meant for it"
        if reason:
            held.append(f"{article.source} ({reason})")
        else:
            shown.append(article)
    return shown, held


def _doubts(articles: Iterable[Outline], config: Config) -> Iterator[Problem]:
    """Yield an error for each article that waits because an order cannot be read, with why."""
    for article in articles:
        if article.editorial.doubt is None or config.build.drafts:
            continue
        yield from article.problems
        yield Problem(
            code="DG053",
            severity=Severity.ERROR,
            message=f"held back: {article.editorial.doubt}",
            where=Where(article.source),
            hint="mend it; `draft: true` holds it back on purpose",
        )


def _only_edition(articles: list[Outline], config: Config) -> list[Outline]:
    """Return the articles of the one edition asked for, or all.

    Raises:
        UsageError: Nothing belongs to that edition.
    """
    if config.build.edition is None:
        return articles
    wanted = date.fromisoformat(config.build.edition)
    found = [article for article in articles if article.day == wanted]
    if not found:
        days = sorted({article.day for article in articles if article.day})
        near = min(days, key=lambda day: abs(day - wanted), default=None)
        hint = f"the nearest edition is that of {near}" if near else None
        raise UsageError(f"no article belongs to the edition of {wanted}", hint=hint)
    return found


def _refuse_doubles(articles: Iterable[Outline]) -> tuple[list[Outline], list[Problem]]:
    """Keep the first of several articles that want one name on one day; name both."""
    kept: dict[tuple[date | None, str], Outline] = {}
    problems = []
    for article in articles:
        first = kept.setdefault((article.day, article.slug), article)
        if first is not article:
            problems.append(_double(first, article))
    return list(kept.values()), problems


def _tell_twins(twins: Iterable[tuple[str, str]], shown: Iterable[Outline]) -> Iterator[Problem]:
    """Yield a warning for each file that is shown twice: under two names."""
    sources = {article.source for article in shown}
    for first, second in twins:
        if {first, second} <= sources:
            yield Problem(
                code=TWINS,
                severity=Severity.WARNING,
                message=f"the same file as {first}, to the last byte: both are shown",
                where=Where(second),
                hint="remove one of them",
            )


def _double(first: Outline, second: Outline) -> Problem:
    return Problem(
        code="DG052",
        severity=Severity.ERROR,
        message=f'"{second.slug}" is the name of {first.source} on the same day already',
        where=Where(second.source),
        hint="the second one is left out; give it another slug in its front matter or edit file",
    )

"""Check articles, facts and the built site; nothing is written."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path

from digest.commands.accessibility import check_accessibility
from digest.commands.build import STATE
from digest.commands.collect import Collected, collect
from digest.commands.documents import Documents, EntryDocument, Evidence, deal_terms
from digest.commands.ledger import check_ledger
from digest.commands.links import check_external, check_internal, find_links
from digest.commands.means import Means
from digest.commands.pages import BuiltPage, read_pages
from digest.config import Config
from digest.errors import Where
from digest.model.entry import Entry
from digest.model.report import Problem, Severity
from digest.plan.urls import data_path, entry_path
from digest.store.cache import Store
from digest.value import Value

_LEVELS = {"error": Severity.ERROR, "warn": Severity.WARNING}


class CheckOptions(Value):
    """What a check looks at."""

    links: str = "internal"
    """`internal`, `external` (both) or `none`."""
    timeout: float = 10
    """Seconds to wait for another host's answer."""
    facts: bool = True
    """Compare every fact of the built site with its source."""
    accessibility: bool = True
    """Look for faults of the built pages that shut readers out."""


def check(
    root: Path, config: Config, *, now: datetime, options: CheckOptions | None = None
) -> tuple[Problem, ...]:
    """Return everything worth a look in a site's articles, facts and pages.

    Args:
        root: The site's folder.
        config: Its settings.
        now: The moment that counts as now.
        options: What to look at.

    Raises:
        DigestError: The site's articles cannot be read at all.
    """
    options = options or CheckOptions()
    with closing(Store(root / STATE / "store")) as store:
        collected = collect(root, config, now=now, means=Means(store=store))
    site = root / config.output_dir
    if not (site / "index.html").is_file():
        return (*collected.problems, _unbuilt(config))
    found = list(read_pages(site))
    pages = [page for page in found if isinstance(page, BuiltPage)]
    problems = list(collected.problems)
    if options.facts and (severity := _LEVELS.get(config.check.facts)):
        documents = Documents(site, severity=severity)
        problems += documents.problems
        problems += check_facts(collected, documents, config, severity)
        if not documents.problems:
            problems += check_ledger(pages, site, documents, severity)
    problems += [page for page in found if isinstance(page, Problem)]
    problems += _check_links(pages, site, config, options)
    if options.accessibility:
        problems += check_accessibility(pages)
    return tuple(problems)


def _unbuilt(config: Config) -> Problem:
    return Problem(
        code="DG104",
        severity=Severity.WARNING,
        message=f"there is no built site in {config.output_dir}, so only the articles were checked",
        hint="run `digest build` first",
    )


def _check_links(
    pages: Sequence[BuiltPage], site: Path, config: Config, options: CheckOptions
) -> Iterator[Problem]:
    links = [] if options.links == "none" else list(find_links(pages))
    if severity := _LEVELS.get(config.check.internal_links):
        yield from check_internal(links, site, base_url=config.base_url, severity=severity)
    if options.links == "external":
        severity = _LEVELS[config.check.external_links]
        yield from check_external(links, timeout=options.timeout, severity=severity)


def check_facts(
    collected: Collected, documents: Documents, config: Config, severity: Severity
) -> Iterator[Problem]:
    """Yield a problem for each shown fact whose words do not stand in its source."""
    for entry in collected.entries:
        page = entry_path(config.permalinks.entry, entry.day, entry.slug)
        document = documents.entries.get(data_path(page))
        if document is not None:
            yield from _check_entry(entry, document, severity)


def _check_entry(entry: Entry, document: EntryDocument, severity: Severity) -> Iterator[Problem]:
    text = entry.article.text
    for name, span in _evidence(document):
        if text[span["start"] : span["end"]] == span["quote"]:
            continue
        line = text.count("\n", 0, span["start"]) + 1
        yield Problem(
            code="DG100",
            severity=severity,
            message=(
                f"the site shows {name} of {entry.slug} from “{span['quote'][:60]}”, "
                f"which does not stand in the article any more (line {line} of its text)"
            ),
            where=Where(entry.article.source),
            hint="run `digest build`",
        )


def _evidence(document: EntryDocument) -> Iterator[tuple[str, Evidence]]:
    facts = (
        document["headline"],
        *document["summary"],
        *document["players"],
        *document["deals"],
        *document["figures"],
        *document["quotes"],
    )
    yield from ((fact["id"], span) for fact in facts for span in fact["evidence"])
    for deal in document["deals"]:
        yield from ((deal["id"], span) for term in deal_terms(deal) for span in term["evidence"])

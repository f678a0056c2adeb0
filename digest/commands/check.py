"""Check articles, facts and the built site; nothing is written."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from digest.codec import CodecError, parse_json
from digest.commands.accessibility import check_accessibility
from digest.commands.build import STATE
from digest.commands.collect import Collected, Means, collect
from digest.commands.links import check_external, check_internal, find_links
from digest.config import Config
from digest.errors import Where
from digest.model.entry import Entry
from digest.model.report import Problem, Severity
from digest.plan.urls import data_path, entry_path
from digest.store.cache import Store

_LEVELS = {"error": Severity.ERROR, "warn": Severity.WARNING}


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckOptions:
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
    problems = list(collected.problems)
    site = root / config.output_dir
    if options.facts and config.check.facts in _LEVELS:
        problems += check_facts(collected, site, config)
    problems += _check_links(site, config, options)
    if options.accessibility:
        problems += check_accessibility(site)
    return tuple(problems)


def _check_links(site: Path, config: Config, options: CheckOptions) -> Iterator[Problem]:
    links = [] if options.links == "none" else list(find_links(site))
    if severity := _LEVELS.get(config.check.internal_links):
        yield from check_internal(links, site, base_url=config.base_url, severity=severity)
    if options.links == "external":
        severity = _LEVELS[config.check.external_links]
        yield from check_external(links, site, timeout=options.timeout, severity=severity)


def check_facts(collected: Collected, site: Path, config: Config) -> Iterator[Problem]:
    """Return a problem for each shown fact whose words do not stand in its source."""
    for entry in collected.entries:
        page = entry_path(config.permalinks.entry, entry.day, entry.slug)
        path = site / data_path(page)
        if not path.is_file():
            continue
        try:
            document = parse_json(path.read_bytes(), name=path.as_posix())
        except CodecError as error:
            yield Problem(
                code="DG092",
                severity=_LEVELS[config.check.facts],
                message=f"the entry's facts are not JSON: {error.message}",
                where=error.where,
                hint="run `digest build`",
            )
            continue
        yield from _check_entry(entry, document, _LEVELS[config.check.facts])


def _check_entry(entry: Entry, document: Any, severity: Severity) -> Iterator[Problem]:  # noqa: ANN401
    text = entry.article.text
    for kind, number, span in _evidence(document):
        if text[span["start"] : span["end"]] == span["quote"]:
            continue
        line = text.count("\n", 0, span["start"]) + 1
        yield Problem(
            code="DG091",
            severity=severity,
            message=(
                f"the site shows {kind} {number} of {entry.slug} from “{span['quote'][:60]}”, "
                f"which does not stand in the article any more (line {line} of its text)"
            ),
            where=Where(entry.article.source),
            hint="run `digest build`",
        )


def _evidence(document: dict[str, Any]) -> Iterator[tuple[str, int, dict[str, Any]]]:
    for kind in ("players", "deals", "figures", "quotes", "summary"):
        for number, fact in enumerate(document.get(kind, ()), 1):
            for span in fact.get("evidence", ()):
                yield kind, number, span

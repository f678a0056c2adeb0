"""Check articles, facts and the built site; nothing is written."""

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import lxml.html

from digest.codec import CodecError, parse_json
from digest.commands.collect import Collected, collect
from digest.config import Config
from digest.errors import Where
from digest.model.entry import Entry
from digest.model.report import Problem, Severity
from digest.plan.urls import entry_path

_LEVELS = {"error": Severity.ERROR, "warn": Severity.WARNING}


def check(
    root: Path, config: Config, *, now: datetime, links: bool = True, facts: bool = True
) -> tuple[Problem, ...]:
    """Return everything worth a look in a site's articles, facts and pages.

    Args:
        root: The site's folder.
        config: Its settings.
        now: The moment that counts as now.
        links: Follow the links between the built pages.
        facts: Compare every fact of the built site with its source.

    Raises:
        DigestError: The site's articles cannot be read at all.
    """
    collected = collect(root, config, now=now)
    problems = list(collected.problems)
    site = root / config.output_dir
    if facts and config.check.facts in _LEVELS:
        problems += check_facts(collected, site, config)
    if links and config.check.internal_links in _LEVELS:
        problems += check_links(site, root, _LEVELS[config.check.internal_links])
    return tuple(problems)


def check_facts(collected: Collected, site: Path, config: Config) -> Iterator[Problem]:
    """Return a problem for each shown fact whose words do not stand in its source."""
    for entry in collected.entries:
        page = entry_path(config.permalinks.entry, entry.day, entry.slug)
        path = site / page / "index.json"
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


def check_links(site: Path, root: Path, severity: Severity) -> Iterator[Problem]:
    """Return a problem for each link between the built pages that leads nowhere."""
    if not site.is_dir():
        return
    anchors = cache(_anchors)
    for page in sorted(site.rglob("*.html")):
        for line, link in _links(page):
            target = _target(page, site, link)
            if target is None or _leads(target, urlsplit(link).fragment, anchors):
                continue
            yield Problem(
                code="DG093",
                severity=severity,
                message=f'the link "{link}" leads nowhere',
                where=Where(page.relative_to(root).as_posix(), line),
            )


def _links(page: Path) -> Iterator[tuple[int, str]]:
    tree = lxml.html.document_fromstring(page.read_bytes())
    for element in tree.iter():
        for name in ("href", "src"):
            if isinstance(element.tag, str) and (link := element.get(name)):
                yield int(element.sourceline or 1), link


def _target(page: Path, site: Path, link: str) -> Path | None:
    """Return the file that a link means, or None where it leaves the site."""
    parts = urlsplit(link)
    if parts.scheme or parts.netloc or page.name == "404.html":
        return None
    path = unquote(parts.path)
    base = site / path.lstrip("/") if path.startswith("/") else page.parent / path
    if not path:
        return page
    return base / "index.html" if path.endswith("/") or base.is_dir() else base


def _leads(target: Path, fragment: str, anchors: Callable[[Path], frozenset[str]]) -> bool:
    if not target.is_file():
        return False
    return not fragment or target.suffix != ".html" or unquote(fragment) in anchors(target)


def _anchors(page: Path) -> frozenset[str]:
    tree = lxml.html.document_fromstring(page.read_bytes())
    return frozenset(str(name) for element in tree.iter() if (name := element.get("id")))

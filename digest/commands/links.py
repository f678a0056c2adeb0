"""Links of the built pages: that they lead somewhere, inside the site and, when asked, outside."""

import http.client
import urllib.error
import urllib.request
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from urllib.parse import unquote, urlsplit

import lxml.html

from digest.errors import Where
from digest.executor import map_io
from digest.model.report import Problem, Severity

_ANSWERS = 400
_NOT_ALLOWED = (403, 405, 429, 501)
"""Answers of hosts that are there and do not care for programs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A link as a built page has it."""

    page: Path
    """The page's file."""
    line: int
    """Its line there."""
    target: str
    """What it says."""


def find_links(site: Path) -> Iterator[Link]:
    """Yield every link and reference of the built pages, in the order of their files."""
    for page in sorted(site.rglob("*.html")):
        for element in lxml.html.document_fromstring(page.read_bytes()).iter():
            for name in ("href", "src"):
                if isinstance(element.tag, str) and (target := element.get(name)):
                    yield Link(page=page, line=int(element.sourceline or 1), target=target)


def check_internal(
    links: Iterable[Link], site: Path, *, base_url: str, severity: Severity
) -> Iterator[Problem]:
    """Yield a problem for each link between the pages that leads nowhere."""
    anchors = cache(_anchors)
    for link in links:
        target = _file_of(link, site, base_url)
        if target is not None and not _leads(target, urlsplit(link.target).fragment, anchors):
            yield _dead(link, site, severity, "leads nowhere")


def check_external(
    links: Iterable[Link], site: Path, *, timeout: float, severity: Severity
) -> Iterator[Problem]:
    """Yield a problem for each link to another host that does not answer; asks each once."""
    first: dict[str, Link] = {}
    for link in links:
        if urlsplit(link.target).scheme in ("http", "https"):
            first.setdefault(link.target.partition("#")[0], link)
    faults = map_io(partial(find_fault, timeout=timeout), list(first))
    for link, fault in zip(first.values(), faults, strict=True):
        if fault:
            yield _dead(link, site, severity, fault)


def find_fault(url: str, *, timeout: float) -> str | None:
    """Return why an address does not answer, or None when it does."""
    request = urllib.request.Request(url, method="HEAD", headers={"User-Agent": "digest-check"})  # noqa: S310 - http and https only, by the caller
    try:
        with urllib.request.urlopen(request, timeout=timeout):  # noqa: S310 - as above
            return None
    except urllib.error.HTTPError as error:
        return None if error.code in _NOT_ALLOWED else f"answers {error.code}"
    except (urllib.error.URLError, http.client.HTTPException, OSError, ValueError) as error:
        return f"does not answer: {getattr(error, 'reason', error)}"


def _dead(link: Link, site: Path, severity: Severity, why: str) -> Problem:
    return Problem(
        code="DG093",
        severity=severity,
        message=f'the link "{link.target}" {why}',
        where=Where(f"{site.name}/{link.page.relative_to(site).as_posix()}", link.line),
    )


def _file_of(link: Link, site: Path, base_url: str) -> Path | None:
    """Return the file that a link means, or None where it leaves the site."""
    address = link.target
    if base_url and address.startswith(base_url):
        address = "/" + address.removeprefix(base_url)
    parts = urlsplit(address)
    if parts.scheme or parts.netloc:
        return None
    path = unquote(parts.path)
    if not path:
        return link.page
    target = site / path.lstrip("/") if path.startswith("/") else link.page.parent / path
    return target / "index.html" if path.endswith("/") or target.is_dir() else target


def _leads(target: Path, fragment: str, anchors: Callable[[Path], frozenset[str]]) -> bool:
    if not target.is_file():
        return False
    return not fragment or target.suffix != ".html" or unquote(fragment) in anchors(target)


def _anchors(page: Path) -> frozenset[str]:
    tree = lxml.html.document_fromstring(page.read_bytes())
    return frozenset(str(name) for element in tree.iter() if (name := element.get("id")))

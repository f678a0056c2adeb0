"""Links of the built pages: that they lead somewhere, inside the site and, when asked, outside."""

import http.client
import os
import urllib.error
import urllib.request
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from urllib.parse import unquote, urlsplit

from digest.commands.pages import BuiltPage
from digest.errors import Where
from digest.executor import map_io
from digest.model.report import Problem, Severity
from digest.value import Value

_NOT_ALLOWED = (403, 405, 429, 501)
"""Answers of hosts that are there and do not care for programs."""


class Link(Value):
    """A link as a built page has it."""

    page: BuiltPage
    """The page."""
    line: int
    """Its line there."""
    target: str
    """What it says."""


def find_links(pages: Iterable[BuiltPage]) -> Iterator[Link]:
    """Yield every link and reference of the built pages, in their order."""
    for page in pages:
        for element in page.tree.iter():
            for name in ("href", "src"):
                if isinstance(element.tag, str) and (target := element.get(name)):
                    yield Link(page=page, line=int(element.sourceline or 1), target=target)


def check_internal(
    links: Sequence[Link], site: Path, *, base_url: str, severity: Severity
) -> Iterator[Problem]:
    """Yield a problem for each link between the pages that leads nowhere."""
    anchors = {link.page.file: _anchors(link.page) for link in links}
    for link in links:
        target = _file_of(link, site, base_url)
        if target is not None and not _leads(target, urlsplit(link.target).fragment, anchors):
            yield _dead(link, severity, "leads nowhere")


def check_external(
    links: Iterable[Link], *, timeout: float, severity: Severity
) -> Iterator[Problem]:
    """Yield a problem for each link to another host that does not answer; asks each once."""
    first: dict[str, Link] = {}
    for link in links:
        if urlsplit(link.target).scheme in ("http", "https"):
            first.setdefault(link.target.partition("#")[0], link)
    faults = map_io(partial(find_fault, timeout=timeout), list(first))
    for link, fault in zip(first.values(), faults, strict=True):
        if fault:
            yield _dead(link, severity, fault)


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


def _dead(link: Link, severity: Severity, why: str) -> Problem:
    return Problem(
        code="DG102",
        severity=severity,
        message=f'the link "{link.target}" {why}',
        where=Where(link.page.name, link.line),
    )


def _file_of(link: Link, site: Path, base_url: str) -> Path | None:
    """Return the file that a link means, or None where it leaves the site."""
    address = link.target
    if base_url and address.startswith(base_url):
        address = urlsplit(base_url).path + address.removeprefix(base_url)
    parts = urlsplit(address)
    if parts.scheme or parts.netloc:
        return None
    path = unquote(parts.path)
    if not path:
        return link.page.file
    if path.startswith("/"):
        target = site / path.removeprefix(urlsplit(base_url).path or "/").lstrip("/")
    else:
        target = link.page.file.parent / path
    return target / "index.html" if path.endswith("/") or target.is_dir() else target


def _leads(target: Path, fragment: str, anchors: Mapping[Path, frozenset[str]]) -> bool:
    if not target.is_file():
        return False
    file = Path(os.path.normpath(target))
    return not fragment or file not in anchors or unquote(fragment) in anchors[file]


def _anchors(page: BuiltPage) -> frozenset[str]:
    return frozenset(str(name) for element in page.tree.iter() if (name := element.get("id")))

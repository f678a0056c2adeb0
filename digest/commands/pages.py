"""The pages of a built site, as they stand on the disk."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import lxml.etree
import lxml.html

from digest.errors import Where
from digest.model.report import Problem, Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class BuiltPage:
    """One page of the built site."""

    file: Path
    """Where it is."""
    name: str
    """How messages call it: `site/2026/03/10/index.html`."""
    tree: Any
    """Its elements, as lxml has them."""


def read_pages(site: Path) -> Iterator[BuiltPage | Problem]:
    """Yield every page of a site in the order of their files, or why it is none."""
    for file in sorted(site.rglob("*.html")):
        name = f"{site.name}/{file.relative_to(site).as_posix()}"
        try:
            tree = lxml.html.document_fromstring(file.read_bytes())
        except lxml.etree.ParserError as error:
            yield Problem(
                code="DG101",
                severity=Severity.ERROR,
                message=f"not a page: {error}",
                where=Where(name),
                hint="run `digest build`",
            )
        else:
            yield BuiltPage(file=file, name=name, tree=tree)

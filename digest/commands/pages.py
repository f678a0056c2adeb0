"""The pages of a built site, as they stand on the disk."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Protocol

import lxml.etree
import lxml.html

from digest.errors import Where
from digest.model.report import Problem, Severity
from digest.value import Value


class Element(Protocol):
    """An element of a page, as far as a check reads it; lxml has no types of its own."""

    tag: str
    """Its name."""
    sourceline: int
    """Its line in the file, counted from 1."""

    def get(self, key: str, default: str = ...) -> str | None:
        """Return an attribute."""
        ...

    def iter(self, *tags: str) -> "Iterator[Element]":
        """Yield the element and all below it, or those with one of the names."""
        ...

    def iterancestors(self) -> "Iterator[Element]":
        """Yield the elements around it, the nearest first."""
        ...

    def findtext(self, path: str) -> str | None:
        """Return the text of the first element that a path leads to."""
        ...

    def text_content(self) -> str:
        """Return the text of the element and of all below it."""
        ...

    def xpath(self, path: str) -> "Sequence[Element]":
        """Return the elements that a path leads to."""
        ...


class BuiltPage(Value):
    """One page of the built site."""

    file: Path
    """Where it is."""
    name: str
    """How messages call it: `site/2026/03/10/index.html`."""
    tree: Element
    """Its elements."""


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

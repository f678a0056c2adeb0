"""What can be told of a page's accessibility without a browser (WCAG 2.2, levels A and AA)."""

from collections import Counter
from collections.abc import Iterable, Iterator

from digest.commands.pages import BuiltPage, Element
from digest.errors import Where
from digest.model.report import Problem, Severity

_HEADINGS = {f"h{level}": level for level in range(1, 7)}


def check_accessibility(pages: Iterable[BuiltPage]) -> Iterator[Problem]:
    """Yield a warning for each fault of the built pages, in their order."""
    for page in pages:
        for line, message in _faults(page.tree):
            yield Problem(
                code="DG103",
                severity=Severity.WARNING,
                message=message,
                where=Where(page.name, line),
            )


def _faults(tree: Element) -> Iterator[tuple[int, str]]:
    if not tree.get("lang"):
        yield 1, "the page names no language"
    if not (tree.findtext(".//title") or "").strip():
        yield 1, "the page has no title"
    yield from _heading_faults(tree)
    yield from _name_faults(tree)
    counts = Counter(name for element in tree.iter() if (name := element.get("id")))
    for name in sorted(name for name, count in counts.items() if count > 1):
        yield 1, f'the id "{name}" is there {counts[name]} times'


def _heading_faults(tree: Element) -> Iterator[tuple[int, str]]:
    before = 0
    for element in tree.iter(*_HEADINGS):
        level = _HEADINGS[element.tag]
        if level > before + 1:
            yield element.sourceline, f"a heading of level {level} follows one of level {before}"
        before = level
    count = sum(1 for _ in tree.iter("h1"))
    if count != 1:
        yield 1, f"the page has {count} headings of level 1, not one"


def _name_faults(tree: Element) -> Iterator[tuple[int, str]]:
    for image in tree.iter("img"):
        if image.get("alt") is None:
            yield image.sourceline, "an image has no text for those who cannot see it"
    for element in tree.iter("a", "button"):
        if element.tag == "a" and element.get("href") is None:
            continue
        text = element.text_content().strip() or (element.get("aria-label") or "").strip()
        if not text and not element.xpath(".//img[@alt != '']"):
            yield element.sourceline, f"a {_KINDS[element.tag]} has no name"
    for table in tree.iter("table"):
        if not table.xpath(".//th"):
            yield table.sourceline, "a table has no header cells"


_KINDS = {"a": "link", "button": "button"}

"""How much of a file is read: far more than any article, far less than would hold up a build."""

from lxml import html

from digest.errors import Where
from digest.model.report import Problem, Severity
from digest.value import Value

MOST_CHARS = 150_000
"""Longest text that is read: some 25,000 words."""
MOST_LINES = 4000
"""Most lines that are read."""
MOST_TAGS = 30_000
"""Most tags of a page that are read; large pages of papers have a third of them."""


class Cut(Value, kw_only=False):
    """The text that is read, and a note when that is not all."""

    text: str
    """The text, cut at the end of a line or before a tag where it was too long."""
    problems: tuple[Problem, ...] = ()
    """The note that something was left out."""


def cut_text(text: str, *, path: str) -> Cut:
    """Return as much of a tidy text as is read."""
    end = len(text) if len(text) <= MOST_CHARS else text.rfind("\n", 0, MOST_CHARS)
    end = MOST_CHARS if end <= 0 < len(text) else end
    lines = text[:end].split("\n", MOST_LINES)
    kept = "\n".join(lines[:MOST_LINES])
    return Cut(kept, () if len(kept) == len(text) else (_note(path, len(text) - len(kept)),))


def cut_markup(text: str, *, path: str) -> Cut:
    """Return as much of a page as is read; its scripts may be of any length."""
    if text.count("<") <= MOST_TAGS:
        return Cut(text)
    end = 0
    for _ in range(MOST_TAGS):
        end = text.index("<", end) + 1
    return Cut(text[: end - 1], (_note(path, len(text) - end + 1),))


def cut_tree(tree: html.HtmlElement, *, path: str) -> tuple[Problem, ...]:
    """Empty what stands in a tree after more text than is read, and return the note of it."""
    size = rest = 0
    for element in tree.iter():
        if element.tag in ("script", "style"):
            continue
        size += len(element.text or "")
        if size > MOST_CHARS and element.text:
            rest += len(element.text)
            element.text = None
        size += len(element.tail or "")
        if size > MOST_CHARS and element.tail:
            rest += len(element.tail)
            element.tail = None
    return (_note(path, rest),) if rest else ()


def _note(path: str, rest: int) -> Problem:
    """Return the note of a file that was cut."""
    return Problem(
        code="DG017",
        severity=Severity.WARNING,
        message=f"the file is too long for one article; its last {rest} characters were left out",
        where=Where(path),
        hint="save one article a file",
    )

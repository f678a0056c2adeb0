"""Pages whose every part is marked: the article's own, or what the page puts around it.

A page is a file of its own kind with marks in it. In text they begin a line: `+` is the body's,
`-` is not, `=` is the headline, `~` may be either, `@ name value` states a fact that must be found.
In HTML `{+...+}`, `{-...-}` and `{=...=}` stand around the text, and facts in comments.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from digest.text.normalize import one_line
from digest.text.sentences import split_sentences

PAGES = Path(__file__).parent / "pages"
"""Where the pages are."""
_LINE = re.compile(r"^([-+=~]) (.*)$", re.MULTILINE)
_FACT = re.compile(r"^@ (\w+) (.*)\n", re.MULTILINE)
_PART = re.compile(r"\{([-+=~])(.*?)\1\}", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_ENTITIES = (("&amp;", "&"), ("&nbsp;", " "), ("&quot;", '"'), ("&#8217;", "’"), ("&lt;", "<"))
_UNSAID = ", opens new tab"
_WHOLE = 25


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkedPage:
    """A page without its marks, and what they say."""

    name: str
    """The file's name."""
    data: bytes
    """The page as it would be saved."""
    inside: tuple[str, ...]
    """Sentences of the body."""
    outside: tuple[str, ...]
    """What the page puts around it."""
    facts: tuple[tuple[str, str], ...]
    """Names of facts, and their values as `read_facts` gives them."""


def read_pages(suffix: str) -> tuple[MarkedPage, ...]:
    """Return the marked pages of one kind, by name."""
    return tuple(map(read_page, sorted(PAGES.glob(f"*{suffix}"))))


def read_page(path: Path) -> MarkedPage:
    """Return one marked page."""
    text = path.read_text("utf-8")
    facts = tuple((match[1], match[2]) for match in _FACT.finditer(text))
    pattern = _LINE if path.suffix == ".txt" else _PART
    plain = _FACT.sub("", text)
    shown = one_line if path.suffix == ".txt" else _shown
    parts = [(match[1], shown(match[2]).replace(_UNSAID, "")) for match in pattern.finditer(plain)]
    return MarkedPage(
        name=path.name,
        data=pattern.sub(r"\2", plain).encode(),
        inside=tuple(
            span.of(part) for mark, part in parts if mark == "+" for span in split_sentences(part)
        ),
        outside=tuple(part for mark, part in parts if mark == "-"),
        facts=facts,
    )


def _shown(markup: str) -> str:
    """Return the words of a piece of a page."""
    text = _TAG.sub("", markup)
    for entity, sign in _ENTITIES:
        text = text.replace(entity, sign)
    return one_line(text)


def holds(text: str, part: str) -> bool:
    """Tell whether a text says a part, wherever it stands."""
    return part in one_line(text)


def shows(text: str, part: str) -> bool:
    """Tell whether a text shows a part: a short one only as a line of its own."""
    if len(part) < _WHOLE:
        return part in (one_line(line) for line in text.splitlines())
    return holds(text, part)

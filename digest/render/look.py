"""How pages look: a theme, what every page shares, and the code that renders; with fingerprints.

A page's mark is the fingerprint of what it shows, followed by that of how it looks. A page whose
mark is known need not be rendered again.
"""

from functools import cached_property
from typing import get_args

from digest.codec import digest_of, encode
from digest.model.site import Chrome, HtmlPage, Page
from digest.render.frames import Framed, part_template
from digest.render.theme import Theme
from digest.value import Value, field, replace

CODE_MADE = ""
"""Stands for the template of pages that code alone makes."""
TEMPLATES = (CODE_MADE, *(page.template for page in get_args(HtmlPage)))
"""Templates of all kinds of pages."""


class Look(Value, eq=False, dict=True):
    """All that a page's bytes are made from but the page itself; a value that may be sent away."""

    theme: Theme
    """Templates, static files and words."""
    chrome: Chrome
    """What every page shares."""
    code: str
    """Fingerprint of the code that renders, with the versions of its libraries."""
    marks: dict[str, str] = field(default_factory=dict)
    """Fingerprints by template, as far as they were asked for."""
    frames: dict[str, Framed] = field(default_factory=dict)
    """How templates part into frames and blocks, as far as that was asked for."""

    @cached_property
    def name(self) -> str:
        """Fingerprint of the whole look; two of one name render alike."""
        parts = (encode(self.chrome), self.code.encode(), self.theme.name.encode())
        return digest_of(*parts)

    def __eq__(self, other: object) -> bool:
        """Tell whether another look renders alike."""
        return isinstance(other, Look) and other.name == self.name

    def __hash__(self) -> int:
        """Return the same for looks that render alike."""
        return hash(self.name)

    def mark(self, template: str) -> str:
        """Return the fingerprint of how pages of a template look."""
        if template not in self.marks:
            theme = self.theme.mark(template) if template else CODE_MADE
            parts = (encode(self.chrome), theme.encode(), self.code.encode())
            self.marks[template] = digest_of(*parts)
        return self.marks[template]

    def frame(self, template: str) -> Framed:
        """Return how the pages of a template part; the mark is that of all that blocks print."""
        if template not in self.frames:
            found = part_template(template, self.theme)
            parts = (encode(self.chrome), found.mark.encode(), self.code.encode())
            self.frames[template] = replace(found, mark=digest_of(*parts))
        return self.frames[template]


def template_of(page: Page) -> str:
    """Return the template that shows a page."""
    return getattr(page, "template", CODE_MADE)


def digest_page(page: Page) -> str:
    """Return the fingerprint of what a page shows: it holds all of it."""
    return digest_shown(type(page), encode(page))


def digest_shown(kind: type[Page], data: bytes) -> str:
    """Return the fingerprint of what a page of a kind shows, encoded."""
    return digest_of(kind.__name__.encode(), data)


def mark_of(shows: str, look: str) -> str:
    """Return a page's mark from the fingerprints of what it shows and how it looks."""
    return f"{shows}{look}"

"""What the editor wrote about one article, beside it or in its front matter."""

from datetime import date, datetime

from digest.errors import Where
from digest.value import Value


class Drop(Value):
    """A fact that the editor takes out."""

    kind: str
    """Which facts it means: players, deals, figures or quotes."""
    text: str
    """A player's name or alias, a figure's or a quotation's words, or a deal's parties or type."""
    line: int | None = None
    """Line of the note in its file, counted from 1."""


class Patch(Value):
    """The editor's note on an article: what it sets and what it drops; None leaves as it is."""

    path: str
    """The note's file, with forward slashes."""
    headline: str | None = None
    """Headline instead of the article's or the derived one."""
    published: date | datetime | None = None
    """The key `date`: a day, or a moment with its offset."""
    draft: bool | None = None
    """Held back until released."""
    publish_at: datetime | None = None
    """Held back until this moment."""
    expires_at: datetime | None = None
    """Left out from this moment on."""
    weight: int | None = None
    """Place in its edition: lighter first."""
    section: str | None = None
    """Section of the paper."""
    tags: tuple[str, ...] | None = None
    """Free keywords."""
    why_it_matters: str | None = None
    """The editor's own sentence."""
    convert_past: bool | None = None
    """Amounts of earlier years are converted too."""
    slug: str | None = None
    """Name in addresses."""
    publication: str | None = None
    """The paper or site it is from."""
    agency: str | None = None
    """The news agency it was taken from."""
    drop: tuple[Drop, ...] = ()
    """The facts to leave out."""
    lines: tuple[tuple[str, int], ...] = ()
    """Line of each key in the file, sorted by key."""

    def where(self, key: str) -> Where:
        """Return the place of a key in the note's file."""
        return Where(self.path, dict(self.lines).get(key))

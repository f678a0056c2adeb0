"""What every reader makes of its file before the common rules turn it into an article."""

from datetime import date, datetime
from enum import StrEnum

from digest.model.article import Dropped, Editorial
from digest.model.report import Problem
from digest.value import Value, field


class Kind(StrEnum):
    """What a block of a page is, as far as its form tells."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    ITEM = "item"
    QUOTE = "quote"
    CAPTION = "caption"
    TABLE = "table"


class Block(Value):
    """One paragraph, heading, list item or line of a page; its text is tidy and on one line."""

    text: str
    """The words, without markup."""
    kind: Kind = Kind.PARAGRAPH
    """What its form says it is."""
    gap: bool = True
    """Whether a blank line or a new element stands before it."""
    rule: bool = False
    """Whether a drawn line stands before it."""
    rows: tuple[tuple[str, ...], ...] = ()
    """The cells of a table, row by row; its caption is a row of one cell."""


class Stated(Value):
    """A date of publication that a page states in its data or in a line of its own."""

    day: date
    """The day as written."""
    moment: datetime | None = None
    """The moment, aware, where an hour is given."""


class Meta(Value):
    """What a page says about itself outside its text."""

    title: str | None = None
    """Headline, without the site's name."""
    published: Stated | None = None
    """Date of publication."""
    authors: tuple[str, ...] = ()
    """Names of the authors."""
    publication: str | None = None
    """Paper or site."""
    agency: str | None = None
    """News agency."""
    url: str | None = None
    """Canonical address."""
    language: str | None = None
    """Language tag."""
    slug: str | None = None
    """Slug that the front matter orders."""
    locked: bool = False
    """Whether the page says that it is not free to read."""
    description: str | None = None
    """Teaser or standfirst."""
    editorial: Editorial = field(default_factory=Editorial)
    """What the front matter orders."""


class RawPage(Value):
    """A page in blocks, with what it says about itself."""

    blocks: tuple[Block, ...]
    """The page's text, in order, furniture included."""
    meta: Meta = field(default_factory=Meta)
    """What it says about itself."""
    copied: bool = False
    """Text without markup, so that form tells nothing and lines need the stricter rules."""
    many: bool = False
    """Whether its file holds several articles, so that its name names none of them."""
    head: tuple[str, ...] = ()
    """Lines that the page shows above its text, when they are not among the blocks."""
    dropped: tuple[Dropped, ...] = ()
    """What the reader itself left out."""
    problems: tuple[Problem, ...] = ()
    """What the reader found odd."""

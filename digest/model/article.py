"""A saved article: its text, where and when it was published, and what was left out of it."""

from datetime import date, datetime
from enum import StrEnum

from digest.model.report import Problem
from digest.value import Value, replace


class Span(Value, order=True, kw_only=False):
    """A half-open range of characters of `Article.text`."""

    start: int
    """Index of the first character."""
    end: int
    """Index after the last character."""

    def of(self, text: str) -> str:
        """Return the characters of `text` that the span covers."""
        return text[self.start : self.end]

    def holds(self, other: "Span") -> bool:
        """Tell whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Tell whether the two spans share a character."""
        return self.start < other.end and other.start < self.end


class Source(Value):
    """A file as it was found: all that a reader may look at."""

    path: str
    """Path from the site's root, with forward slashes; also how the file is named in messages."""
    data: bytes
    """The file's bytes."""


class Basis(StrEnum):
    """How the date of publication is known."""

    STATED = "stated"
    INFERRED = "inferred"
    GIVEN = "given"
    UNKNOWN = "unknown"


class Published(Value):
    """When an article was published, and how that is known."""

    day: date | None = None
    """The day as the article gives it, in its own zone."""
    moment: datetime | None = None
    """The moment, aware, with the offset that the article states."""
    basis: Basis = Basis.UNKNOWN
    """Stated by the article, inferred from its text, given by the editor, or unknown."""


class Dropped(Value):
    """A piece of the saved page that is not part of the article."""

    text: str
    """What was left out, cut to its first 500 characters."""
    why: str
    """One word or two: navigation, subscription, caption, advert, related, comments, ..."""


class Editorial(Value):
    """What the editor or the front matter orders about one article."""

    draft: bool = False
    """Held back until the editor releases it."""
    doubt: str | None = None
    """An order that could not be read and may be meant to hold it back, in words."""
    publish_at: datetime | None = None
    """Held back until this moment (embargo)."""
    expires_at: datetime | None = None
    """Left out from this moment on."""
    weight: int = 0
    """Place in its edition: lighter first, then by computed importance."""
    section: str | None = None
    """Section of the paper, shown as kicker."""
    tags: tuple[str, ...] = ()
    """Free keywords."""
    why_it_matters: str | None = None
    """The editor's own sentence; never made by the machine."""
    convert_past: bool = False
    """Amounts of earlier years are converted too, at the rates of their years."""


class Table(Value):
    """A table of figures, as the article prints it."""

    rows: tuple[tuple[Span, ...], ...]
    """Its cells, row by row, empty ones too; a caption is a row of one cell."""


class Article(Value):
    """One article as read: its own words, and what was left out."""

    slug: str
    """Name in addresses: lower-case ASCII letters, digits and hyphens; unique in the site."""
    source: str
    """`Source.path` of the file it came from."""
    item: int = 1
    """Its place in that file, counted from 1: a feed holds many."""
    text: str
    """The article's own text, headline first when it has one; a blank line parts paragraphs.

    It never changes after reading: every span counts its characters.
    """
    sentences: tuple[Span, ...]
    """The sentences of the text in order; none crosses a paragraph. A row of a table is one."""
    tables: tuple[Table, ...] = ()
    """Tables of figures: wherever the page has them, they stand at the end of the text."""
    headline: Span | None = None
    """The article's own headline: always the first paragraph of the text."""
    published: Published = Published()
    """When it was published."""
    publication: str | None = None
    """The paper or site: Business Day."""
    agency: str | None = None
    """The news agency it was taken from: Reuters."""
    authors: tuple[str, ...] = ()
    """Names in the byline."""
    url: str | None = None
    """Where it was published: http or https only."""
    dateline: str | None = None
    """The place that opens the text: Seoul."""
    body_start: int = 0
    """Where the article's own prose begins in the text, after headline and dateline."""
    language: str = "en"
    """BCP 47 tag; `und` when unknown."""
    dropped: tuple[Dropped, ...] = ()
    """What was left out of the saved page, and why."""
    editorial: Editorial = Editorial()
    """What the editor or the front matter orders."""
    problems: tuple[Problem, ...] = ()
    """What the reader found odd."""


def without_tables(article: Article) -> Article:
    """Return an article's prose alone; its spans stand in the whole text too."""
    if not article.tables:
        return article
    first = article.tables[0].rows[0][0].start
    text = article.text[:first].rstrip()
    sentences = tuple(span for span in article.sentences if span.end <= len(text))
    return replace(article, text=text, sentences=sentences, tables=())

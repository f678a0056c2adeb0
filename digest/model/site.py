"""The site as values: its pages, the plan that holds them, and what was written."""

from datetime import date, datetime
from typing import Any, ClassVar

from digest.model.article import Span
from digest.model.entry import Entry
from digest.model.money import Rate
from digest.model.report import Problem
from digest.model.shown import (
    BriefLine,
    EditionDeal,
    EditionFigure,
    IndexLetter,
    Link,
    Sentence,
    ShownDeal,
    ShownEntry,
    ShownStory,
)
from digest.value import Value


class Chrome(Value):
    """What every page shares: small, and slow to change."""

    title: str
    """Name of the briefing."""
    description: str = ""
    """One sentence on what it is."""
    language: str = "en"
    """BCP 47 tag of the pages' own words."""
    timezone: str = "UTC"
    """IANA zone in which a day ends."""
    base_url: str = ""
    """Absolute address of the site with a trailing slash; empty when not known."""
    amounts: str = "economist"
    """House style of amounts."""
    base_currency: str = "USD"
    """ISO 4217 code of the currency that readers think in."""
    archive: str = "archive/"
    """Address of the list of all editions."""
    feed: str | None = None
    """Address of the feed, when there is one."""
    options: tuple[tuple[str, str], ...] = ()
    """The theme's options from the config, sorted by name."""
    extra: tuple[tuple[str, Any], ...] = ()
    """Free data for themes, sorted by name."""


class EntryPage(ShownEntry):
    """One article's entry."""

    template: ClassVar[str] = "entry.html"
    path: str
    """Address from the site's root, without a leading slash."""
    slug: str
    """Name of the entry."""
    day: date | None
    """The edition's day."""
    deals: tuple[ShownDeal, ...] = ()
    """The news first, background after."""
    sentences: tuple[Sentence, ...] = ()
    """The sentences that the facts came from, in order."""
    rates: tuple[Rate, ...] = ()
    """The exchange rates of its conversions."""
    edition: Link
    """The edition it stands in."""
    previous: Link | None = None
    """The story before it in the edition."""
    next: Link | None = None
    """The story after it in the edition."""
    data: Link
    """The entry as JSON."""


class EditionPage(Value):
    """One day's edition; the home page is the latest one at the site's root."""

    template: ClassVar[str] = "edition.html"
    path: str
    """Address from the site's root, without a leading slash; empty for the home page."""
    canonical: str
    """The edition's own address."""
    day: date | None
    """Its day; None for what has no date, and for a site without entries."""
    number: int | None = None
    """Its place among the dated editions, counted from 1."""
    as_of: datetime | None = None
    """The newest moment of publication among its stories."""
    minutes: int = 0
    """How long reading takes."""
    deal_count: int = 0
    """How many deals its stories tell of."""
    figure_count: int = 0
    """How many figures its entries hold."""
    brief: tuple[BriefLine, ...] = ()
    """A line for each of the first stories."""
    numbers: tuple[EditionFigure, ...] = ()
    """The numbers of the day."""
    deals: tuple[EditionDeal, ...] = ()
    """The deals."""
    stories: tuple[ShownStory, ...] = ()
    """The stories in order."""
    more: tuple[ShownStory, ...] = ()
    """Further stories of a large edition, shown in short."""
    index: tuple[IndexLetter, ...] = ()
    """People and companies, A to Z."""
    rates: tuple[Rate, ...] = ()
    """The exchange rates of its conversions."""
    previous: Link | None = None
    """The edition before it."""
    next: Link | None = None
    """The edition after it."""
    data: Link | None = None
    """The edition as JSON."""


class ArchiveDay(Value):
    """An edition in the archive."""

    link: Link
    """The edition."""
    stories: int
    """How many stories it has."""
    lead: str
    """The headline of its first story."""
    language: str
    """Language of that headline."""


class ArchiveMonth(Value):
    """The editions of one month."""

    first: date | None
    """The first day of the month; None for what has no date."""
    days: tuple[ArchiveDay, ...]
    """The editions, newest first."""


class ArchivePage(Value):
    """All editions by month, or those of one year in a large site."""

    template: ClassVar[str] = "archive.html"
    path: str
    """Address from the site's root, without a leading slash."""
    year: int | None = None
    """The year shown; None when all are."""
    months: tuple[ArchiveMonth, ...] = ()
    """The months, newest first."""
    years: tuple[Link, ...] = ()
    """The pages of all years, newest first; empty when there is one page."""


class MissingPage(Value):
    """What a server shows when there is no such page."""

    template: ClassVar[str] = "404.html"
    path: str = "404.html"
    """Address from the site's root."""


class FeedItem(Value):
    """An entry in a feed."""

    path: str
    """Address of the entry."""
    slug: str
    """Name of the entry."""
    day: date
    """Day of its edition; part of its stable name."""
    headline: str
    """The headline."""
    language: str
    """Language of the headline and the lines."""
    lines: tuple[str, ...]
    """The summary."""
    source: str
    """Publication and agency."""
    url: str | None
    """The original."""
    published: datetime
    """When the article was published; midnight in the site's zone where only a day is known."""


class FeedPage(Value):
    """The newest entries as an Atom feed."""

    path: str = "feed.xml"
    """Address from the site's root."""
    items: tuple[FeedItem, ...] = ()
    """The entries, newest first."""


class SitemapPage(Value):
    """Every page's address, for search engines."""

    path: str = "sitemap.xml"
    """Address from the site's root."""
    pages: tuple[tuple[str, date | None], ...] = ()
    """Address and day of each page."""


class RobotsPage(Value):
    """What crawlers may do, and where the sitemap is."""

    path: str = "robots.txt"
    """Address from the site's root."""


class EntryData(Value):
    """An entry as JSON beside its page."""

    path: str
    """Address of the file from the site's root."""
    page: str
    """Address of the page it belongs to."""
    entry: Entry
    """The entry; of its text only what facts came from is published."""
    sentences: tuple[Span, ...] = ()
    """The sentences that the page shows."""


class EditionData(Value):
    """An edition as JSON beside its page: which entries, in which order."""

    path: str
    """Address of the file from the site's root."""
    page: str
    """Address of the page it belongs to."""
    day: date | None
    """The edition's day."""
    stories: tuple[Link, ...]
    """The entries' JSON files, called by their headlines."""


def file_of(path: str) -> str:
    """Return the file that holds the page at an address: `2025/02/04/` is in its `index.html`."""
    return f"{path}index.html" if path == "" or path.endswith("/") else path


HtmlPage = EntryPage | EditionPage | ArchivePage | MissingPage
"""A page that a template shows."""
Page = HtmlPage | FeedPage | SitemapPage | RobotsPage | EntryData | EditionData
"""Any file of the site that is made from entries."""


class Plan(Value):
    """Which pages the site has, and what each one shows."""

    chrome: Chrome
    """What every page shares."""
    pages: tuple[Page, ...] = ()
    """The pages, in a fixed order."""
    problems: tuple[Problem, ...] = ()
    """What was found odd while planning."""

"""What programs read: entries and editions as JSON, the feed, the sitemap."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from urllib.parse import urlsplit

from digest.config import Config
from digest.model.shown import Link
from digest.model.site import (
    ArchivePage,
    EditionData,
    EditionPage,
    EntryData,
    EntryPage,
    FeedItem,
    FeedPage,
    RobotsPage,
    SitemapPage,
)
from digest.plan.editions import Item
from digest.plan.urls import data_path

FEED = "feed.xml"
"""Address of the feed."""


def plan_entry_data(items: Iterable[Item]) -> list[EntryData]:
    """Return the entries as JSON, each beside its page."""
    return [
        EntryData(
            path=data_path(item.path),
            page=item.path,
            entry=item.entry,
            sentences=item.facts.spans,
        )
        for item in items
    ]


def plan_edition_data(editions: Iterable[EditionPage]) -> list[EditionData]:
    """Return the editions as JSON, each beside its page."""
    return [
        EditionData(
            path=data_path(page.path),
            page=page.path,
            day=page.day,
            stories=tuple(
                Link(data_path(story.link.path), story.headline)
                for story in (*page.stories, *page.more)
            ),
        )
        for page in editions
    ]


def plan_listings(
    shown: Iterable[EntryPage | EditionPage | ArchivePage], items: Sequence[Item], config: Config
) -> list[FeedPage | SitemapPage | RobotsPage]:
    """Return the feed, and where the site's address is known what search engines read."""
    pages: list[FeedPage | SitemapPage | RobotsPage] = []
    if config.feeds.atom:
        pages.append(plan_feed(items, config))
    if config.base_url:
        pages.append(SitemapPage(pages=tuple((page.path, _day_of(page)) for page in shown)))
        if urlsplit(config.base_url).path in {"", "/"}:
            pages.append(RobotsPage())
    return pages


def _day_of(page: EntryPage | EditionPage | ArchivePage) -> date | None:
    return None if isinstance(page, ArchivePage) else page.day


def plan_feed(items: Sequence[Item], config: Config) -> FeedPage:
    """Return the newest dated entries as a feed."""
    dated = [
        _feed_item(item, item.entry.day, config) for item in items if item.entry.day is not None
    ]
    dated.sort(key=lambda item: (item.published, item.slug), reverse=True)
    return FeedPage(path=FEED, items=tuple(dated[: config.feeds.limit]))


def _feed_item(item: Item, day: date, config: Config) -> FeedItem:
    article = item.entry.article
    names = dict.fromkeys(filter(None, (article.publication, article.agency)))
    return FeedItem(
        path=item.path,
        slug=item.entry.slug,
        day=day,
        headline=item.entry.headline.text,
        language=article.language,
        lines=tuple(line.text for line in item.facts.lines),
        source=", ".join(names),
        url=article.url,
        published=article.published.moment or datetime.combine(day, time(), config.zone),
    )

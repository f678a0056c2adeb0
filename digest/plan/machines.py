"""What programs read of the whole site: the feed, the sitemap, what crawlers may do."""

from collections.abc import Iterable, Sequence
from datetime import date
from urllib.parse import urlsplit

from digest.config import Config
from digest.model.site import ArchivePage, FeedItem, FeedPage, RobotsPage, SitemapPage
from digest.plan.days import Face

FEED = "feed.xml"
"""Address of the feed."""


def plan_listings(
    faces: Sequence[Face], archive: Iterable[ArchivePage], config: Config
) -> list[FeedPage | SitemapPage | RobotsPage]:
    """Return the feed, and where the site's address is known what search engines read.

    Args:
        faces: The days, oldest first.
        archive: The pages of the archive.
        config: The settings.
    """
    pages: list[FeedPage | SitemapPage | RobotsPage] = []
    if config.feeds.atom:
        pages.append(plan_feed((item for face in faces for item in face.feed), config))
    if config.base_url:
        pages.append(_plan_sitemap(faces, archive))
        if urlsplit(config.base_url).path in {"", "/"}:
            pages.append(RobotsPage())
    return pages


def plan_feed(items: Iterable[FeedItem], config: Config) -> FeedPage:
    """Return the newest dated entries as a feed."""
    newest = sorted(items, key=lambda item: (item.published, item.slug), reverse=True)
    return FeedPage(path=FEED, items=tuple(newest[: config.feeds.limit]))


def _plan_sitemap(faces: Sequence[Face], archive: Iterable[ArchivePage]) -> SitemapPage:
    """Return every page with its day: the home page, editions and lists before entries."""
    pages: list[tuple[str, date | None]] = [("", faces[-1].day if faces else None)]
    pages += [(face.path, face.day) for face in faces]
    pages += [(page.path, None) for page in archive]
    pages += [(path, face.day) for face in faces for path in face.entries]
    return SitemapPage(pages=tuple(pages))

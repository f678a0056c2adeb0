"""What readers may see at which moment: drafts, embargoes, what is dated ahead, what expires."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time
from functools import cache, lru_cache
from typing import Protocol
from zoneinfo import ZoneInfo

from digest.config import BuildConfig
from digest.model.article import Editorial, Published
from digest.model.written import Terms, Window

_NO_CLOCK_BEFORE = 1970


class Dated(Protocol):
    """An article, or one in outline."""

    @property
    def published(self) -> Published:
        """When it was published."""
        ...

    @property
    def editorial(self) -> Editorial:
        """What the editor orders about it."""
        ...


def held_back(article: Dated, build: BuildConfig, now: datetime, zone: ZoneInfo) -> str | None:
    """Return why an article is not part of this build, or None: draft, embargo, future, expired."""
    orders = article.editorial
    if orders.draft and not build.drafts:
        return "draft"
    if orders.doubt and not build.drafts:
        return orders.doubt
    if orders.expires_at and orders.expires_at <= now and not build.expired:
        return f"expired {orders.expires_at.isoformat()}"
    if build.future:
        return None
    if orders.publish_at and orders.publish_at > now:
        return f"embargoed until {orders.publish_at.isoformat()}"
    when = _ahead(article.published, now, zone)
    return None if when is None else f"dated {when.isoformat()}"


def _ahead(published: Published, now: datetime, zone: ZoneInfo) -> date | None:
    """Return when an article was published if that is still to come."""
    if published.moment:
        return published.moment if published.moment > now else None
    return published.day if published.day and published.day > _today(now, zone) else None


@lru_cache(maxsize=1)
def _today(now: datetime, zone: ZoneInfo) -> date:
    """Return the day that a moment belongs to: asked for each article with the same one."""
    return now.astimezone(zone).date()


def find_terms(articles: Iterable[Dated], build: BuildConfig, zone: ZoneInfo) -> Terms:
    """Return when readers may see a site that shows these articles.

    Args:
        articles: What the site shows.
        build: What was let in on purpose, and counts no more.
        zone: The site's zone, in which a day begins.
    """
    since: list[datetime] = []
    until: list[datetime] = []
    for article in articles:
        if not build.future:
            since += _releases(article, zone)
        if article.editorial.expires_at and not build.expired:
            until.append(article.editorial.expires_at)
    return Terms(
        shows=build.on_demand,
        since=max(since, default=None),
        until=min(until, default=None),
    )


def _releases(article: Dated, zone: ZoneInfo) -> Iterator[datetime]:
    """Yield the moments before which an article is held back."""
    published = article.published
    if article.editorial.publish_at:
        yield article.editorial.publish_at
    if published.moment:
        yield published.moment
    elif published.day and published.day.year >= _NO_CLOCK_BEFORE:
        yield _midnight(published.day, zone)


@cache
def _midnight(day: date, zone: ZoneInfo) -> datetime:
    """Return when a day begins: the same value each time, which is soon told from others."""
    return datetime.combine(day, time(), zone)


def find_window(articles: Iterable[Dated], now: datetime, zone: ZoneInfo) -> Window:
    """Return the moments around one at which the same articles are held back.

    Args:
        articles: All articles.
        now: The moment.
        zone: The site's zone, in which a day begins.
    """
    turns: set[datetime] = set()
    for article in articles:
        turns.update(_releases(article, zone))
        if article.editorial.expires_at:
            turns.add(article.editorial.expires_at)
    return Window(
        since=max((turn for turn in turns if turn <= now), default=None),
        until=min((turn for turn in turns if turn > now), default=None),
    )

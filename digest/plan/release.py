"""What readers may see at which moment: drafts, embargoes, what is dated ahead, what expires."""

from collections.abc import Iterable
from datetime import date, datetime, time
from functools import lru_cache
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
    shown = tuple(articles)
    return Terms(
        shows=build.on_demand,
        since=None if build.future else max(_releases(shown, zone), default=None),
        until=None if build.expired else min(_ends(shown), default=None),
    )


def _releases(articles: Iterable[Dated], zone: ZoneInfo) -> set[datetime]:
    """Return the moments before which one of some articles is held back."""
    moments: set[datetime] = set()
    days: set[date] = set()
    for article in articles:
        published, embargo = article.published, article.editorial.publish_at
        if embargo:
            moments.add(embargo)
        if published.moment:
            moments.add(published.moment)
        elif published.day:
            days.add(published.day)
    dawns = (datetime.combine(day, time(), zone) for day in days if day.year >= _NO_CLOCK_BEFORE)
    return moments.union(dawns)


def _ends(articles: Iterable[Dated]) -> set[datetime]:
    """Return the moments from which one of some articles is left out."""
    ends = {article.editorial.expires_at for article in articles}
    return {end for end in ends if end}


def find_window(articles: Iterable[Dated], now: datetime, zone: ZoneInfo) -> Window:
    """Return the moments around one at which the same articles are held back.

    Args:
        articles: All articles.
        now: The moment.
        zone: The site's zone, in which a day begins.
    """
    found = tuple(articles)
    turns = _releases(found, zone) | _ends(found)
    return Window(
        since=max((turn for turn in turns if turn <= now), default=None),
        until=min((turn for turn in turns if turn > now), default=None),
    )

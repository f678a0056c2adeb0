"""One day's entries become its pages, and the little that other pages show of the day."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time
from itertools import accumulate

from digest.config import Config
from digest.model.entry import Entry
from digest.model.shown import Link
from digest.model.site import EditionData, EditionPage, EntryData, EntryPage, FeedItem, Page
from digest.plan.editions import Item, find_rates, order_entries, plan_edition
from digest.plan.facts import show_facts, show_source
from digest.plan.urls import data_path, edition_path, entry_path, name_source, refuse_fault
from digest.value import Value, replace


class Place(Value):
    """Where a day stands among the others: all that its pages show of them."""

    day: date | None
    """The day; None for what has no date."""
    number: int | None = None
    """Its place among the dated ones, counted from 1."""
    previous: Link | None = None
    """The edition before it."""
    next: Link | None = None
    """The edition after it."""
    latest: bool = False
    """Its edition is the home page too."""
    in_feed: bool = False
    """Entries of it may stand in the feed."""


class Face(Value):
    """What lists of the whole site show of a day."""

    path: str
    """Address of its edition."""
    day: date | None
    """The day."""
    stories: int
    """How many stories it has."""
    lead: str
    """The headline of the first one."""
    language: str
    """Language of that headline."""
    entries: tuple[str, ...]
    """Addresses of its entries, in order."""
    feed: tuple[FeedItem, ...] = ()
    """Its entries as the feed shows them, where it may show any of them."""


class DayPlan(Value):
    """The pages of a day."""

    pages: tuple[Page, ...]
    """The pages, in a fixed order."""
    face: Face
    """What other pages show of it."""


def place_days(counts: Mapping[date | None, int], config: Config) -> tuple[Place, ...]:
    """Return where each day stands, oldest first, what has no date before all.

    Args:
        counts: How many entries each day has.
        config: The settings.
    """
    days = sorted(counts, key=lambda day: day or date.min)
    numbers = {day: number for number, day in enumerate(filter(None, days), 1)}
    links = [Link(edition_path(config.permalinks.edition, day), day=day) for day in days]
    shown = [link if link.day else None for link in links]
    newer = [0, *accumulate(counts[day] for day in reversed(days))]
    return tuple(
        Place(
            day=day,
            number=numbers.get(day) if day else None,
            previous=shown[at - 1] if at else None,
            next=shown[at + 1] if at + 1 < len(days) else None,
            latest=at + 1 == len(days),
            in_feed=day is not None and newer[len(days) - 1 - at] < config.feeds.limit,
        )
        for at, day in enumerate(days)
    )


def plan_day(entries: Iterable[Entry], place: Place, config: Config) -> DayPlan:
    """Return the pages of the entries of one day.

    Raises:
        PlanError: An address is none that every system can write.
    """
    items = _items(entries, place.day, config)
    path = edition_path(config.permalinks.edition, place.day)
    refuse_fault(path, f"the edition of {place.day}")
    bare = plan_edition(items, day=place.day, path=path, number=place.number)
    data = Link(data_path(path))
    edition = replace(bare, previous=place.previous, next=place.next, data=data)
    home = [replace(edition, path="")] if place.latest else []
    return DayPlan(
        pages=(
            *_plan_entries(items, edition),
            *(_entry_data(item) for item in items),
            edition,
            _edition_data(edition),
            *home,
        ),
        face=_face(edition, items, place, config),
    )


def _items(entries: Iterable[Entry], day: date | None, config: Config) -> list[Item]:
    items = [
        Item(
            entry=entry,
            path=entry_path(config.permalinks.entry, day, entry.slug),
            number=number,
            facts=show_facts(entry),
        )
        for number, entry in enumerate(order_entries(entries), 1)
    ]
    for item in items:
        article = item.entry.article
        refuse_fault(item.path, name_source(article.source, article.item))
    return items


def _face(edition: EditionPage, items: Sequence[Item], place: Place, config: Config) -> Face:
    lead = items[0].entry
    feed = [_feed_item(item, place.day, config) for item in items if place.in_feed and place.day]
    return Face(
        path=edition.path,
        day=place.day,
        stories=len(items),
        lead=lead.headline.text,
        language=lead.article.language,
        entries=tuple(item.path for item in items),
        feed=tuple(feed),
    )


def _plan_entries(items: Sequence[Item], edition: EditionPage) -> list[EntryPage]:
    links = [item.link for item in items]
    return [
        _plan_entry(item, edition, before, after)
        for item, before, after in zip(items, (None, *links), (*links[1:], None), strict=False)
    ]


def _plan_entry(
    item: Item, edition: EditionPage, before: Link | None, after: Link | None
) -> EntryPage:
    entry, facts, orders = item.entry, item.facts, item.entry.article.editorial
    return EntryPage(
        path=item.path,
        slug=entry.slug,
        day=entry.day,
        headline=entry.headline.text,
        section=orders.section,
        draft=orders.draft,
        why_it_matters=orders.why_it_matters,
        source=show_source(entry.article),
        lines=facts.lines,
        players=facts.players,
        deals=facts.deals,
        figures=facts.figures,
        quotes=facts.quotes,
        sentences=facts.sentences,
        rates=find_rates(facts.figures),
        edition=Link(edition.path, day=edition.day),
        previous=before,
        next=after,
        data=Link(data_path(item.path)),
    )


def _entry_data(item: Item) -> EntryData:
    return EntryData(
        path=data_path(item.path), page=item.path, entry=item.entry, sentences=item.facts.spans
    )


def _edition_data(page: EditionPage) -> EditionData:
    return EditionData(
        path=data_path(page.path),
        page=page.path,
        day=page.day,
        stories=tuple(
            Link(data_path(story.link.path), story.headline)
            for story in (*page.stories, *page.more)
        ),
    )


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

"""Entries become a plan: which pages the site has, and what each one shows."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from digest.config import Config
from digest.errors import Where
from digest.model.entry import Entry
from digest.model.report import Problem, Severity
from digest.model.shown import Link
from digest.model.site import (
    ArchivePage,
    Chrome,
    EditionData,
    EditionPage,
    EntryPage,
    MissingPage,
    Page,
    Plan,
)
from digest.plan.archive import ARCHIVE, plan_archive
from digest.plan.editions import Item, find_rates, order_entries, plan_edition
from digest.plan.facts import show_facts, show_source
from digest.plan.machines import FEED, plan_edition_data, plan_entry_data, plan_listings
from digest.plan.urls import data_path, edition_path, entry_path, refuse_collisions


def plan_site(entries: Sequence[Entry], config: Config) -> Plan:
    """Return the plan of a site with these entries; drafts and the like are left out before.

    Raises:
        PlanError: Two pages want one address.
    """
    by_day = _items_by_day(entries, config)
    editions = _plan_editions(by_day, config)
    entry_pages = [
        page
        for edition, items in zip(editions, by_day.values(), strict=True)
        for page in _plan_entries(items, edition)
    ]
    items = [item for day_items in by_day.values() for item in day_items]
    lists: list[EditionPage | ArchivePage] = [_home(editions), *editions, *plan_archive(editions)]
    others: list[Page] = [
        *lists,
        *plan_edition_data(editions),
        *plan_listings((*lists, *entry_pages), items, config),
        MissingPage(),
    ]
    refuse_collisions(_wanted(items, others))
    return Plan(
        chrome=_chrome(config),
        pages=(*entry_pages, *plan_entry_data(items), *others),
        problems=tuple(_undated(entries)),
    )


def _chrome(config: Config) -> Chrome:
    return Chrome(
        title=config.title,
        description=config.description,
        language=config.language,
        timezone=config.timezone,
        base_url=config.base_url,
        amounts=config.currency.style,
        base_currency=config.currency.base,
        archive=ARCHIVE,
        feed=FEED if config.feeds.atom else None,
        options=config.theme.options,
        extra=config.extra,
    )


def _items_by_day(entries: Iterable[Entry], config: Config) -> dict[date | None, list[Item]]:
    """Return the entries of each day in order, oldest day first, what has no date before all."""
    by_day: dict[date | None, list[Entry]] = {}
    for entry in entries:
        by_day.setdefault(entry.day, []).append(entry)
    return {
        day: [
            Item(
                entry=entry,
                path=entry_path(config.permalinks.entry, day, entry.slug),
                number=number,
                facts=show_facts(entry),
            )
            for number, entry in enumerate(order_entries(by_day[day]), 1)
        ]
        for day in sorted(by_day, key=lambda day: day or date.min)
    }


def _plan_editions(by_day: dict[date | None, list[Item]], config: Config) -> list[EditionPage]:
    numbers = {day: number for number, day in enumerate(filter(None, by_day), 1)}
    pages = [
        plan_edition(
            items,
            day=day,
            path=edition_path(config.permalinks.edition, day),
            number=numbers.get(day) if day else None,
        )
        for day, items in by_day.items()
    ]
    links = [Link(page.path, day=page.day) if page.day else None for page in pages]
    return [
        replace(page, previous=before, next=after, data=Link(data_path(page.path)))
        for page, before, after in zip(pages, (None, *links), (*links[1:], None), strict=False)
    ]


def _home(editions: Sequence[EditionPage]) -> EditionPage:
    """Return the latest edition at the site's root."""
    if not editions:
        return EditionPage(path="", canonical="", day=None)
    return replace(editions[-1], path="")


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


def _undated(entries: Iterable[Entry]) -> Iterable[Problem]:
    for entry in entries:
        if entry.day is None:
            yield Problem(
                code="DG051",
                severity=Severity.WARNING,
                message=f'"{entry.slug}" has no date: it stands under /undated/, not in the feed',
                where=Where(entry.article.source),
                hint='give it one: "date: YYYY-MM-DD" in its front matter or its .edit.yaml',
            )


def _wanted(items: Iterable[Item], others: Iterable[Page]) -> Iterable[tuple[str, str]]:
    """Return each address, and what wants it as a person would name it."""
    for item in items:
        article = item.entry.article
        source = article.source if article.item == 1 else f"{article.source} (item {article.item})"
        yield from ((item.path, source), (data_path(item.path), source))
    for page in others:
        if isinstance(page, EditionPage | EditionData) and page.day:
            yield page.path, f"the edition of {page.day}"
        else:
            yield page.path, f'the page "/{page.path}"'

"""Entries become a plan: which pages the site has, and what each one shows."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from digest.config import Config
from digest.errors import Where
from digest.model.entry import Entry
from digest.model.report import Problem, Severity
from digest.model.site import Chrome, EditionPage, MissingPage, Page, Plan
from digest.plan.archive import ARCHIVE, plan_archive
from digest.plan.days import Face, place_days, plan_day
from digest.plan.machines import FEED, plan_listings
from digest.plan.urls import data_path, entry_path, name_source, refuse_collisions


def plan_site(entries: Sequence[Entry], config: Config) -> Plan:
    """Return the plan of a site with these entries; drafts and the like are left out before.

    Raises:
        PlanError: Two pages want one address.
    """
    by_day: dict[date | None, list[Entry]] = {}
    for entry in entries:
        by_day.setdefault(entry.day, []).append(entry)
    places = place_days({day: len(found) for day, found in by_day.items()}, config)
    plans = [plan_day(by_day[place.day], place, config) for place in places]
    faces = [plan.face for plan in plans]
    lists = plan_lists(faces, config)
    named = [
        (
            entry_path(config.permalinks.entry, entry.day, entry.slug),
            name_source(entry.article.source, entry.article.item),
        )
        for entry in entries
    ]
    refuse_collisions(name_addresses(named, faces, lists))
    return Plan(
        chrome=plan_chrome(config),
        pages=(*(page for plan in plans for page in plan.pages), *lists),
        problems=tuple(
            undated(entry.slug, entry.article.source) for entry in entries if entry.day is None
        ),
    )


def plan_chrome(config: Config) -> Chrome:
    """Return what every page shares."""
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


def plan_lists(faces: Sequence[Face], config: Config) -> tuple[Page, ...]:
    """Return the pages that show the whole site; a home page too where there is no edition.

    Args:
        faces: The days, oldest first.
        config: The settings.
    """
    archive = plan_archive(faces)
    home = [] if faces else [EditionPage(path="", canonical="", day=None)]
    return (*home, *archive, *plan_listings(faces, archive, config), MissingPage())


def undated(slug: str, source: str) -> Problem:
    """Return the warning that an entry has no date."""
    return Problem(
        code="DG051",
        severity=Severity.WARNING,
        message=f'"{slug}" has no date: it stands under /undated/, not in the feed',
        where=Where(source),
        hint='give it one: "date: YYYY-MM-DD" in its front matter or its .edit.yaml',
    )


def name_addresses(
    entries: Iterable[tuple[str, str]], faces: Iterable[Face], lists: Iterable[Page]
) -> Iterator[tuple[str, str]]:
    """Yield each address of a site, and what wants it as a person would name it.

    Args:
        entries: The address of each entry, and its source.
        faces: The days.
        lists: The pages that show the whole site.
    """
    for path, source in entries:
        yield path, source
        yield data_path(path), source
    yield "", 'the page "/"'
    for face in faces:
        for path in (face.path, data_path(face.path)):
            yield path, f"the edition of {face.day}" if face.day else f'the page "/{path}"'
    for page in lists:
        if page.path:
            yield page.path, f'the page "/{page.path}"'

"""The list of all editions by month, on one page or, for a large site, a page a year."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby

from digest.model.shown import Link
from digest.model.site import ArchiveDay, ArchiveMonth, ArchivePage, EditionPage

ARCHIVE = "archive/"
"""Address of the archive."""
ONE_PAGE = 366
"""Editions that still fit one page."""


def plan_archive(editions: Sequence[EditionPage]) -> tuple[ArchivePage, ...]:
    """Return the pages of the archive; the first one is that of the newest year.

    Args:
        editions: The editions, oldest first.
    """
    newest_first = sorted(editions, key=lambda page: (page.day is not None, page.day or date.min))
    days = [_day(page) for page in reversed(newest_first)]
    if len(days) <= ONE_PAGE:
        return (ArchivePage(path=ARCHIVE, months=_months(days)),)
    by_year = {
        year: tuple(group)
        for year, group in groupby(days, key=lambda day: day.link.day and day.link.day.year)
    }
    years = tuple(
        Link(ARCHIVE if place == 0 else f"{ARCHIVE}{year or 'undated'}/", str(year or ""))
        for place, year in enumerate(by_year)
    )
    return tuple(
        ArchivePage(path=link.path, year=year, months=_months(group), years=years)
        for link, (year, group) in zip(years, by_year.items(), strict=True)
    )


def _day(page: EditionPage) -> ArchiveDay:
    lead = page.stories[0]
    return ArchiveDay(
        link=Link(page.path, day=page.day),
        stories=len(page.stories) + len(page.more),
        lead=lead.headline,
        language=lead.source.language,
    )


def _months(days: Sequence[ArchiveDay]) -> tuple[ArchiveMonth, ...]:
    return tuple(
        ArchiveMonth(first=month, days=tuple(group))
        for month, group in groupby(
            days, key=lambda day: day.link.day and day.link.day.replace(day=1)
        )
    )

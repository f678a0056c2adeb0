"""The list of all editions by month, on one page or, for a large site, a page a year."""

from collections.abc import Sequence
from itertools import groupby

from digest.model.shown import Link
from digest.model.site import ArchiveDay, ArchiveMonth, ArchivePage
from digest.plan.days import Face

ARCHIVE = "archive/"
"""Address of the archive."""
ONE_PAGE = 366
"""Editions that still fit one page."""


def plan_archive(faces: Sequence[Face]) -> tuple[ArchivePage, ...]:
    """Return the pages of the archive; the first one is that of the newest year.

    Args:
        faces: The days, oldest first.
    """
    days = [_day(face) for face in reversed(faces)]
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


def _day(face: Face) -> ArchiveDay:
    return ArchiveDay(
        link=Link(face.path, day=face.day),
        stories=face.stories,
        lead=face.lead,
        language=face.language,
    )


def _months(days: Sequence[ArchiveDay]) -> tuple[ArchiveMonth, ...]:
    return tuple(
        ArchiveMonth(first=month, days=tuple(group))
        for month, group in groupby(
            days, key=lambda day: day.link.day and day.link.day.replace(day=1)
        )
    )

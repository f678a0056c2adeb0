"""Days, months and moments as people write them."""

from datetime import date, datetime
from functools import cache, lru_cache
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton, format_time

_WORLD = "en_001"
"""English without a country writes the day first, as most of its papers do."""
_remembered = lru_cache(maxsize=4096)
"""Keeps what was written: the pages of a day name the same days and hours again and again."""


@cache
def find_locale(language: str) -> Locale:
    """Return the locale of a BCP 47 tag; its language's, or English, where there is none."""
    parts = language.replace("_", "-").split("-")
    for count in range(len(parts), 0, -1):
        tag = "-".join(parts[:count])
        try:
            locale = Locale.parse(tag, sep="-")
        except (UnknownLocaleError, ValueError):
            continue
        return Locale.parse(_WORLD) if str(locale) == "en" else locale
    return Locale.parse(_WORLD)


@_remembered
def write_day(day: date, *, locale: str) -> str:
    """Return a day in short: 4 Feb 2025."""
    return format_date(day, "medium", locale=find_locale(locale))


@_remembered
def write_full_day(day: date, *, locale: str) -> str:
    """Return a day with its weekday: Tuesday 4 February 2025."""
    return format_date(day, "full", locale=find_locale(locale))


@_remembered
def write_weekday(day: date, *, locale: str) -> str:
    """Return a day within a month that is named elsewhere: Tue 4."""
    return format_skeleton("Ed", day, locale=find_locale(locale))


@_remembered
def write_month(day: date, *, locale: str) -> str:
    """Return the month of a day: February 2025."""
    return format_skeleton("yMMMM", day, locale=find_locale(locale))


@_remembered
def write_time(moment: datetime, *, zone: str, locale: str) -> str:
    """Return the hour of a moment in a zone, with the zone's short name: 06:00 SAST."""
    local = moment.astimezone(ZoneInfo(zone))
    hour = format_time(local, "HH:mm", locale=find_locale(locale))
    return f"{hour} {write_zone(local)}"


def write_moment(moment: datetime, *, zone: str, locale: str) -> str:
    """Return a moment in a zone: 4 Feb 2025, 06:00 SAST."""
    day = write_day(moment.astimezone(ZoneInfo(zone)).date(), locale=locale)
    return f"{day}, {write_time(moment, zone=zone, locale=locale)}"


def write_zone(moment: datetime) -> str:
    """Return the short name of an aware moment's zone: SAST, or its offset: UTC-03:00."""
    name = moment.tzname() or ""
    if name.isalpha():
        return name
    offset = moment.strftime("%z")
    return f"UTC{offset[:3]}:{offset[3:5]}"

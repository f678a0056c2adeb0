"""When an article was published: what its page states first, then what its text lets infer."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

from digest.model.article import Basis, Published
from digest.reading.dates.habit import DateHabit
from digest.reading.page.blocks import Stated
from digest.text.dates import (
    MONTH,
    FoundDate,
    find_dates,
    find_days,
    find_named_weekdays,
    find_weekdays,
)

_FOLDER_DAY = re.compile(r"(?:^|/)((?:19|20)\d\d)[-/]?(\d\d)[-/]?(\d\d)(?=[/_.-])")
_REVISED = re.compile(
    r"\b(?:updated?|modified|corrected|corrections?|amended|revised|"
    r"edited|crawled|saved|clipped|captured|bookmarked|downloaded|"
    r"retrieved|accessed|archived|printed|exported|expires?|aktualisiert|mis à jour|actualizado|"
    r"修正|更新)\b|수정",
    re.IGNORECASE,
)
_PUBLISHED = re.compile(r"\b(?:published|posted|issued|release date|first seen)\b", re.IGNORECASE)
_REVISED_AFTER = re.compile(r"\s*\((?:last )?(?:updated|modified|corrected)\b", re.IGNORECASE)
_DAY_LINE = re.compile(
    r"(?:(?:published|posted)(?: on)?:? )?(?:\w{3,9}day,? )?"
    rf"(?:{MONTH} \d{{1,2}}|\d{{1,2}} {MONTH})"
    r"(?:,? (?:at )?\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?)?(?: [A-Z]{2,4})?",
    re.IGNORECASE,
)
_URL_MONTH = re.compile(r"/((?:19|20)\d\d)/(\d{1,2})(?=/)")
_COPYRIGHT_YEAR = re.compile(r"(?:©|\(c\)|copyright)[^\d\n]{0,60}((?:19|20)\d\d)\b", re.IGNORECASE)
_SITE_CLOCK = re.compile(
    r"\b(?:edition|e-?paper|today['’]s paper)\b|°\s?[CF]\b|"
    r"\b(?:muharram|safar|rabi\S*|jumada\S*|rajab|sha['’]?ban|ramadan|shawwal|dhu\S+)"
    r"(?: \S{1,8})?,? 14\d\d\b",
    re.IGNORECASE,
)
"""Lines in which a site shows what day it is."""
_CHANGED = re.compile(
    r"\b(?:updated?|modified|revised|amended|aktualisiert|mis à jour|actualizado|更新)\b|수정",
    re.IGNORECASE,
)
"""Words by which a page says when its article was changed, not when somebody saved it."""
_POSSESSIVE = re.compile(r"\b\w+day['’]s\b")
_CLOSE = 2
_WEEK = 7
_PLAIN = DateHabit()
_MONTHS = 12


def read_stated(written: str) -> Stated | None:
    """Return the first date in a piece of data such as `2025-02-04T09:14:00Z`, if it has one."""
    found = find_dates(written.strip())
    return to_stated(found[0]) if found else None


def to_stated(found: FoundDate, habit: DateHabit = _PLAIN) -> Stated:
    """Return a date as written; it is a moment only where both hour and zone are given."""
    zone = habit.zone_of(found)
    if found.clock is None or zone is None:
        return Stated(day=found.day)
    moment = datetime.combine(found.day, found.clock, _zone(zone))
    return Stated(day=found.day, moment=moment)


def _zone(name: str) -> timezone | ZoneInfo:
    """Return the zone of an offset such as `+02:00`, or of an IANA name."""
    if name[0] not in "+-":
        return ZoneInfo(name)
    hours, minutes = int(name[1:3]), int(name[4:6])
    size = timedelta(hours=hours, minutes=minutes)
    return timezone(-size if name[0] == "-" else size)


def find_stated(lines: Sequence[str], habit: DateHabit = _PLAIN) -> Stated | None:
    """Return the date of publication in the lines around a text, None when none states it.

    A date that is said to be that of publication goes first, of one day the one with an hour;
    dates of changes are passed over.

    Args:
        lines: The lines, the likeliest first.
        habit: How the page writes dates.
    """
    own = [line for line in lines if not _SITE_CLOCK.search(line)]
    found = _find_all(own, habit, sure=True) or _find_all(own, habit, sure=False)
    if not found:
        clocks = [found.day for found in _find_all(lines, habit, sure=False)]
        changed = [found.day for line in own if _CHANGED.search(line) for found in find_dates(line)]
        return Stated(day=min((clocks[0], *changed))) if clocks else None
    with_hour = [stated for stated in found if stated.moment]
    return with_hour[0] if with_hour and with_hour[0].day == found[0].day else found[0]


def _find_all(lines: Sequence[str], habit: DateHabit, *, sure: bool) -> list[Stated]:
    """Return the dates of some lines that no word of change belongs to."""
    return [to_stated(found, habit) for line in lines for found in _dates(line, habit, sure=sure)]


def _dates(line: str, habit: DateHabit, *, sure: bool) -> Iterator[FoundDate]:
    """Yield the dates of a line that no word of change belongs to; if sure, the published ones."""
    behind = 0
    for found in habit.find_dates(line):
        before = _last_word(line, behind, found.at.start)
        behind = found.at.end
        if before == "revised" or _REVISED_AFTER.match(line, found.at.end):
            continue
        if not sure or before == "published":
            yield found


def _last_word(line: str, start: int, end: int) -> str | None:
    """Return which word stands last before a date, that of a change or of publication."""
    revised = [match.end() for match in _REVISED.finditer(line, start, end)]
    published = [match.end() for match in _PUBLISHED.finditer(line, start, end)]
    if not revised and not published:
        return None
    return "revised" if max(revised, default=0) > max(published, default=0) else "published"


def updated_day(lines: Sequence[str], lead: str) -> date | None:
    """Return the day of a change, where the lead tells of no other time.

    A page that only says when it was changed was published about that day, unless its first
    sentences speak of a day that lies further back: "Updated June 11" above "said on Friday".
    """
    weekdays = frozenset(find_weekdays(lead)) or find_named_weekdays(_POSSESSIVE.sub("", lead))
    changed = [found.day for line in lines if _CHANGED.search(line) for found in find_dates(line)]
    return next((day for day in changed if not weekdays or _is_near(day, weekdays)), None)


def _is_near(day: date, weekdays: frozenset[int]) -> bool:
    """Tell whether a day is one of some weekdays, or follows close on one."""
    return any((day.weekday() - back) % _WEEK in weekdays for back in range(_CLOSE + 1))


def infer_day(captions: Sequence[str], lead: str) -> date | None:
    """Return the day that captions give, made to fit the weekday of the lead.

    When the text says `on Tuesday` and the hint is another day, the nearest Tuesday before it.
    """
    days = [found.day for hint in captions for found in find_dates(hint)]
    if not days:
        return None
    weekdays = find_weekdays(lead)
    if not weekdays or days[0].weekday() in weekdays:
        return days[0]
    back = (days[0].weekday() - weekdays[0]) % _WEEK
    return days[0] - timedelta(days=back)


def infer_dateline_day(dateline: str, near: date | None) -> date | None:
    """Return the day that a dateline or a line of its own gives.

    Args:
        dateline: What opens the text, or a line above it.
        near: A day of the same time, whose year a date without one takes.
    """
    full = find_dates(dateline)
    if full:
        return full[0].day
    if near is None:
        return None
    days = [day for year in (near.year, near.year - 1) for day in find_days(dateline, year=year)]
    return next((day for day in days if day <= near), None)


def is_day_line(line: str) -> bool:
    """Tell whether a line is nothing but a date without its year: `Tuesday, April 21`."""
    return bool(_DAY_LINE.fullmatch(line.strip()))


def find_near(path: str, url: str | None, around: Sequence[str]) -> date | None:
    """Return a day of an article's time: its folder's, its address's, or its copyright year's end.

    It is no date of publication; it only tells the year of a date that lacks one.
    """
    given = folder_day(path)
    if given:
        return given + timedelta(days=1)
    found = _URL_MONTH.search(url) if url else None
    if found and 1 <= int(found[2]) <= _MONTHS:
        return date(int(found[1]), int(found[2]), 28) + timedelta(days=4)
    years = {match[1] for line in around for match in _COPYRIGHT_YEAR.finditer(line)}
    return date(int(years.pop()), 12, 31) if len(years) == 1 else None


def folder_day(path: str) -> date | None:
    """Return the day in the name of a folder or file: `content/articles/2025-02-04/x.txt`."""
    for match in _FOLDER_DAY.finditer(path):
        try:
            return date(int(match[1]), int(match[2]), int(match[3]))
        except ValueError:
            continue
    return None


def choose_published(stated: Stated | None, *, inferred: date | None, path: str) -> Published:
    """Return the date of publication from the surest source there is."""
    if stated:
        return Published(day=stated.day, moment=stated.moment, basis=Basis.STATED)
    if inferred:
        return Published(day=inferred, basis=Basis.INFERRED)
    given = folder_day(path)
    return Published(day=given, basis=Basis.GIVEN) if given else Published()

"""When an article was published: what its page states first, then what its text lets infer."""

import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

from digest.model.article import Basis, Published
from digest.reading.blocks import Stated
from digest.reading.furniture import REVISED
from digest.text.dates import FoundDate, find_dates, find_weekdays

_FOLDER_DAY = re.compile(r"(?:^|/)((?:19|20)\d\d)[-/]?(\d\d)[-/]?(\d\d)(?=[/_.-])")
_WEEK = 7


def read_stated(written: str, *, zone: str) -> Stated | None:
    """Return the first date in a piece of data such as `2025-02-04T09:14:00Z`, if it has one."""
    found = find_dates(written.strip())
    return to_stated(found[0], zone=zone) if found else None


def to_stated(found: FoundDate, *, zone: str) -> Stated:
    """Return a date as written, its hour taken in its own zone, or in `zone` when it has none."""
    if found.clock is None or (found.zone is None and found.clock == time()):
        return Stated(day=found.day)
    offset = _zone(found.zone or zone)
    return Stated(day=found.day, moment=datetime.combine(found.day, found.clock, offset))


def _zone(name: str) -> timezone | ZoneInfo:
    """Return the zone of an offset such as `+02:00`, or of an IANA name."""
    if name[0] not in "+-":
        return ZoneInfo(name)
    hours, minutes = int(name[1:3]), int(name[4:6])
    size = timedelta(hours=hours, minutes=minutes)
    return timezone(-size if name[0] == "-" else size)


def find_stated(lines: Sequence[str], *, zone: str) -> Stated | None:
    """Return the date of publication in the lines around a text, the one with an hour first.

    Dates of changes are passed over.
    """
    found = [to_stated(date_, zone=zone) for line in lines for date_ in _first_dates(line)]
    with_hour = [stated for stated in found if stated.moment]
    if with_hour and with_hour[0].day == found[0].day:
        return with_hour[0]
    return found[0] if found else None


def _first_dates(line: str) -> list[FoundDate]:
    """Return the dates of a line that no word of change stands before."""
    kept, behind = [], 0
    for found in find_dates(line):
        if not REVISED.search(line, behind, found.at.start):
            kept.append(found)
        behind = found.at.end
    return kept


def infer_day(hints: Sequence[str], lead: str) -> date | None:
    """Return the day that captions or a dateline give, made to fit the weekday of the lead.

    When the text says `on Tuesday` and the hint is another day, the nearest Tuesday before it.
    """
    days = [found.day for hint in hints for found in find_dates(hint)]
    if not days:
        return None
    weekdays = find_weekdays(lead)
    if not weekdays or days[0].weekday() in weekdays:
        return days[0]
    back = (days[0].weekday() - weekdays[0]) % _WEEK
    return days[0] - timedelta(days=back)


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

"""What time it is, and in which zone a day ends. Nothing else in Digest asks the system's clock."""

import os
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo


def build_time() -> datetime:
    """Return the moment of this run, in UTC; `SOURCE_DATE_EPOCH` (seconds) overrides the clock."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if epoch and epoch.isdecimal():
        return datetime.fromtimestamp(int(epoch), UTC)
    return datetime.now(UTC).replace(microsecond=0)


def edition_day(published: date | datetime, zone: ZoneInfo, cutoff: time = time()) -> date:
    """Return the day of the edition that something published then belongs to.

    A date without an hour stays what it is. A moment is taken to the site's zone; what comes
    at or after the cutoff (when one is set) belongs to the next day's edition.
    """
    if not isinstance(published, datetime):
        return published
    local = published.astimezone(zone)
    if cutoff != time() and local.time() >= cutoff:
        return date.fromordinal(local.toordinal() + 1)
    return local.date()

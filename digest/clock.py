"""What time it is, and in which zone a day ends. Nothing else in Digest asks the system's clock."""

import os
from datetime import UTC, date, datetime, time
from time import time_ns
from zoneinfo import ZoneInfo

from digest.errors import UsageError


def build_time() -> datetime:
    """Return the moment of this run, in UTC; `SOURCE_DATE_EPOCH` (seconds) overrides the clock.

    Raises:
        UsageError: `SOURCE_DATE_EPOCH` is no moment.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if not epoch:
        return datetime.now(UTC).replace(microsecond=0)
    try:
        return datetime.fromtimestamp(int(epoch), UTC)
    except (ValueError, OverflowError, OSError) as error:
        raise UsageError(
            f"SOURCE_DATE_EPOCH is {epoch!r}; expected whole seconds since 1970-01-01 UTC",
            hint="set it as in SOURCE_DATE_EPOCH=$(git log -1 --format=%ct), or unset it",
        ) from error


def system_time() -> datetime:
    """Return what the machine's clock says, in UTC, whatever moment a build is told."""
    return datetime.now(UTC)


def system_nanoseconds() -> int:
    """Return what the machine's clock says, in nanoseconds since 1970, as file systems count."""
    return time_ns()


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

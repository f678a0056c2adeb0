from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from digest.clock import build_time, edition_day

SEOUL = ZoneInfo("Asia/Seoul")


def test_source_date_epoch_is_the_build_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1738627200")
    assert build_time() == datetime(2025, 2, 4, tzinfo=UTC)


@pytest.mark.parametrize(
    ("published", "cutoff", "day"),
    [
        (date(2025, 2, 4), time(), date(2025, 2, 4)),
        (datetime(2025, 2, 4, 14, 59, tzinfo=UTC), time(), date(2025, 2, 4)),
        (datetime(2025, 2, 4, 15, 0, tzinfo=UTC), time(), date(2025, 2, 5)),
        (
            datetime(2025, 2, 4, 23, 30, tzinfo=timezone(-timedelta(hours=8))),
            time(),
            date(2025, 2, 5),
        ),
        (datetime(2025, 2, 4, 20, 59, tzinfo=UTC), time(6), date(2025, 2, 5)),
        (datetime(2025, 2, 4, 21, 0, tzinfo=UTC), time(6), date(2025, 2, 6)),
        (date(2025, 2, 4), time(6), date(2025, 2, 4)),
    ],
)
def test_edition_is_the_day_in_the_sites_zone(
    published: date | datetime, cutoff: time, day: date
) -> None:
    assert edition_day(published, SEOUL, cutoff) == day

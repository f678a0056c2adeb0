from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from digest.clock import build_time, edition_day
from digest.errors import UsageError

SEOUL = ZoneInfo("Asia/Seoul")


def test_source_date_epoch_is_the_build_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1738627200")
    assert build_time() == datetime(2025, 2, 4, tzinfo=UTC)


def test_empty_source_date_epoch_is_the_same_as_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    before = build_time()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "")
    assert before <= build_time() <= datetime.now(UTC)


@pytest.mark.parametrize("text", ["abc", "1738627200.5", "9" * 40, "9" * 5000])
def test_source_date_epoch_that_is_no_moment_is_refused(
    text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", text)
    with pytest.raises(UsageError) as caught:
        build_time()
    assert caught.value.message == (
        f"SOURCE_DATE_EPOCH is {text!r}; expected whole seconds since 1970-01-01 UTC"
    )


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

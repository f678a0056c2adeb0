from datetime import UTC, date, datetime

import pytest

from digest.l10n.dates import (
    find_locale,
    write_day,
    write_full_day,
    write_moment,
    write_month,
    write_time,
    write_weekday,
)
from digest.l10n.words import find_plural, write_count, write_list

DAY = date(2025, 2, 4)
MOMENT = datetime(2025, 2, 4, 22, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("tag", "locale"),
    [
        ("en", "en_001"),
        ("en-US", "en_US"),
        ("de-AT", "de_AT"),
        ("zh-Hant-TW", "zh_Hant_TW"),
        ("de-XX", "de"),
        ("xx", "en_001"),
        ("", "en_001"),
        ("../x", "en_001"),
    ],
)
def test_locale_is_the_nearest_known_one(tag: str, locale: str) -> None:
    assert str(find_locale(tag)) == locale


@pytest.mark.parametrize(
    ("language", "short", "full", "weekday", "month"),
    [
        ("en", "4 Feb 2025", "Tuesday, 4 February 2025", "Tue 4", "February 2025"),
        ("en-US", "Feb 4, 2025", "Tuesday, February 4, 2025", "4 Tue", "February 2025"),
        ("de", "04.02.2025", "Dienstag, 4. Februar 2025", "Di., 4.", "Februar 2025"),
        ("ja", "2025/02/04", "2025年2月4日火曜日", "4日(火)", "2025年2月"),
    ],
)
def test_days_are_written_as_the_language_does(
    language: str, short: str, full: str, weekday: str, month: str
) -> None:
    assert write_day(DAY, locale=language) == short
    assert write_full_day(DAY, locale=language) == full
    assert write_weekday(DAY, locale=language) == weekday
    assert write_month(DAY, locale=language) == month


@pytest.mark.parametrize(
    ("zone", "hour", "moment"),
    [
        ("UTC", "22:30 UTC", "4 Feb 2025, 22:30 UTC"),
        ("Africa/Johannesburg", "00:30 SAST", "5 Feb 2025, 00:30 SAST"),
        ("America/Sao_Paulo", "19:30 UTC-03:00", "4 Feb 2025, 19:30 UTC-03:00"),
    ],
)
def test_moments_are_written_in_the_sites_zone(zone: str, hour: str, moment: str) -> None:
    assert write_time(MOMENT, zone=zone, locale="en") == hour
    assert write_moment(MOMENT, zone=zone, locale="en") == moment


def test_numbers_choose_their_plural_form() -> None:
    assert [find_plural(number, locale="en") for number in (0, 1, 2)] == ["other", "one", "other"]
    assert [find_plural(number, locale="pl") for number in (1, 2, 5)] == ["one", "few", "many"]


def test_lists_and_counts_follow_the_language() -> None:
    assert write_list(["A", "B", "C"], locale="en-GB") == "A, B and C"
    assert write_list([], locale="en") == ""
    assert write_count(12000, locale="de") == "12.000"

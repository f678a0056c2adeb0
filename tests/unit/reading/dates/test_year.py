"""The year of a dateline that gives none."""

from datetime import date

import pytest

from digest.reading.dates.year import find_year_day

FILED = "NAIROBI, Oct 22 (Northern Newswire) - "
WEDNESDAY = "Brenova will close its dock, it said on Wednesday."


@pytest.mark.parametrize(
    ("lead", "text", "day"),
    [
        (WEDNESDAY, "It lost 30 ships in 2024. The next dock opens by 2027.", date(2025, 10, 22)),
        (WEDNESDAY, "Sales rose in 2025, after a fall in 2024.", date(2025, 10, 22)),
        (WEDNESDAY, "The dock closes in 2026 and opens by 2027.", None),
        (WEDNESDAY, "It was founded in 1998.", None),
        (WEDNESDAY, "It employs 2025 people.", None),
        (WEDNESDAY, "It lost 30 ships in 2024.", None),
        (WEDNESDAY, "Nothing tells.", None),
        ("It closed on Tuesday.", "It lost 30 ships in 2024 and 40 in 2025.", None),
        ("It closed on Tuesday, or on Monday.", "It lost 30 ships in 2024, 40 in 2025.", None),
    ],
)
def test_year_is_inferred_only_where_weekday_and_two_years_bear_it_out(
    lead: str, text: str, day: date | None
) -> None:
    assert find_year_day(FILED, lead, text) == day

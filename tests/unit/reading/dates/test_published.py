"""When an article was published, as far as its page tells."""

from datetime import date

import pytest

from digest.reading.dates.published import updated_day


@pytest.mark.parametrize(
    ("line", "lead", "day"),
    [
        ("Updated 5:14 PM EDT, June 11, 2025", "The port will close, it said Wednesday.", 11),
        ("Updated 5:14 PM EDT, June 11, 2025", "The port will close, it said on Friday.", None),
        ("Updated 5:14 PM EDT, June 11, 2025", "The port will close, it said.", None),
        ("Filed June 11, 2025", "The port will close, it said Wednesday.", None),
        ("Last modified: 11 June 2025", "On Wednesday the port closed.", 11),
    ],
)
def test_day_of_a_change_counts_where_the_lead_speaks_of_it(
    line: str, lead: str, day: int | None
) -> None:
    assert updated_day([line], lead) == (date(2025, 6, day) if day else None)

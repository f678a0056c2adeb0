"""When an article was published, as far as its page tells."""

from datetime import date

import pytest

from digest.reading.dates.published import find_stated, updated_day


@pytest.mark.parametrize(
    ("line", "lead", "day"),
    [
        ("Updated 5:14 PM EDT, June 11, 2025", "The port will close, it said Wednesday.", 11),
        ("Updated 5:14 PM EDT, June 11, 2025", "The port will close, it said on Friday.", None),
        ("Updated 5:14 PM EDT, June 11, 2025", "The port will close, it said.", 11),
        ("Updated 5:14 PM EDT, June 11, 2025", "It said on Tuesday it would close.", 11),
        ("Updated June 11, 2025 – 5.40pm", "A premium to Friday's close.", 11),
        ("Clipped June 11, 2025", "The port will close, it said.", None),
        ("Updated 3 hours ago", "The port will close, it said Wednesday.", None),
        ("Filed June 11, 2025", "The port will close, it said Wednesday.", None),
        ("Last modified: 11 June 2025", "On Wednesday the port closed.", 11),
    ],
)
def test_day_of_a_change_counts_unless_the_lead_speaks_of_a_day_far_back(
    line: str, lead: str, day: int | None
) -> None:
    assert updated_day([line], lead) == (date(2025, 6, day) if day else None)


def test_day_that_only_the_site_itself_shows_is_the_last_resort() -> None:
    found = find_stated(["e-Paper, Wednesday, 4 March 2026"])
    assert found is not None
    assert found.day == date(2026, 3, 4)

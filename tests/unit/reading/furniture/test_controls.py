"""Buttons and labels of a page, and sentences of news about the same things."""

import pytest

from digest.reading.furniture.controls import is_control


@pytest.mark.parametrize(
    "line",
    [
        "View gallery",
        "Open image in gallery",
        "Add to favourites",
        "Share on Facebook Share on X Share by email",
        "Link copied!",
        "View 14 replies",
        "+ Follow",
        "Dark mode",
        "3 of 12",
        "0:00 / 7:31",
        "850 words",
        "Continue",
        "Please download the app",
    ],
)
def test_button_is_control(line: str) -> None:
    assert is_control(line)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Shares closed.",
        "Stop.",
        "Open?",
        "Play resumed after an hour.",
        "Video shop closes",
        "Print sales fell 9%",
        "Follow the money",
        "Apple and Google share data",
        "The gallery will open in May.",
        "Letters to readers",
        "12 dead",
    ],
)
def test_news_is_no_control(line: str) -> None:
    assert not is_control(line)

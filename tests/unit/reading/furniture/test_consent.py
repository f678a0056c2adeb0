"""Notices on cookies, and news of privacy."""

import pytest

from digest.reading.furniture.consent import is_consent


@pytest.mark.parametrize(
    "line",
    [
        "We value your privacy",
        "Manage your consent preferences",
        "Agree and continue",
        "Reject all",
        "I accept",
        "Your privacy choices",
        "Set cookie preferences",
        "We and our 842 technology partners store and access information on a device.",
        "With your consent, we may use exact data on where you are.",
        "By clicking Accept you agree that we may store data.",
    ],
)
def test_notice_is_consent(line: str) -> None:
    assert is_consent(line)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Privacy",
        "Partners agree to continue",
        "Privacy law forces Brenova to change",
        "Accept the offer, Brenova tells Lumo",
        "Our partners told us that they use less steel.",
        "Brenova and its partners store data of 3m users on servers abroad.",
        "Users must agree before their data is sold, the regulator said.",
    ],
)
def test_news_is_no_consent(line: str) -> None:
    assert not is_consent(line)

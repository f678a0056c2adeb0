"""Nouns and pronouns: which body of a text is meant, and how long a text may be."""

import pytest

from tests.unit.extraction.test_players import players

TOLD = "Alder Bank has lent Corran Ferries, a ship operator, two million euros. "


@pytest.mark.parametrize(
    ("said", "employer"),
    [
        ("The lender's chairman, Jon Perrin, was glad.", "Alder Bank"),
        ("The operator's chairman, Jon Perrin, was glad.", "Corran Ferries"),
        ("The ferry line will grow. Its chairman, Jon Perrin, was glad.", None),
        ("The union's chairman, Jon Perrin, was sad.", None),
    ],
)
def test_noun_means_the_body_that_is_called_so(said: str, employer: str | None) -> None:
    found = {player.name: player.affiliation for player in players(TOLD + said)}
    assert found["Jon Perrin"] == employer


def test_sentences_that_open_with_one_noun_are_read_however_many() -> None:
    text = "Alder Bank grew. " + "The bank said so. " * 2000 + "Chairman Jon Perrin said so."
    found = {player.name: player.affiliation for player in players(text)}
    assert found == {"Alder Bank": None, "Jon Perrin": "Alder Bank"}

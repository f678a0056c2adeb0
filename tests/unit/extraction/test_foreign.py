"""Names of Romance languages, which go on in small letters."""

import pytest

from digest.extraction.foreign import join_romance
from digest.extraction.word import find_words


def joined(text: str) -> str:
    words = join_romance(text, find_words(text, 0, len(text)))
    return " ".join(word.text for word in words if word.capital)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("the Banque nationale de Tarvia said", "Banque nationale Tarvia"),
        ("the Conseil du patronat agreed", "Conseil du patronat"),
        ("the Fonds souverain ivoirien has", "Fonds souverain ivoirien"),
        ("an Office cantonal de l'emploi opened", "Office cantonal de l'emploi"),
        ("the Instituto nacional de estadística will", "Instituto nacional de estadística"),
    ],
)
def test_adjectives_and_what_small_words_link_belong_to_the_name(text: str, names: str) -> None:
    assert joined(text) == names


@pytest.mark.parametrize(
    "text",
    ["Groupe Tarvia said it", "the Banque said profit", "Central banks and the Office of it"],
)
def test_english_words_stay_outside(text: str) -> None:
    assert joined(text) == " ".join(word for word in text.split() if word[0].isupper())

"""The language of a text."""

import pytest

from digest.reading.article.language import choose_language, guess_language
from tests.helpers import Case, each_case, read_cases


def text_of(tag: str) -> str:
    return next(case.given for case in read_cases("languages") if case.title == tag)


@each_case("languages")
def test_sentence_is_of_its_language_or_of_none_for_sure(case: Case) -> None:
    assert [guess_language(line) for line in case.given.splitlines()] == case.expected.splitlines()


@each_case("languages")
def test_text_of_some_sentences_is_of_its_language(case: Case) -> None:
    assert guess_language(case.given) == case.title


@pytest.mark.parametrize(
    ("declared", "text", "chosen"),
    [
        (None, "en", "en-ZA"),
        (None, "de", "de"),
        ("en_gb", "en", "en-GB"),
        ("en", "de", "de"),
        ("fr", "ko", "ko"),
        ("hr", "pl", "hr"),
        ("nonsense tag", "it", "it"),
    ],
)
def test_text_decides_and_the_page_is_a_hint(declared: str | None, text: str, chosen: str) -> None:
    assert choose_language(declared, text_of(text) * 2, "en-ZA") == chosen


def test_page_is_believed_where_the_text_does_not_tell() -> None:
    assert choose_language("pt-BR", "Lumo 41,20", "en") == "pt-BR"
    assert choose_language(None, "Lumo 41,20", "en") == "und"

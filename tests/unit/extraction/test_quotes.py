"""Quotations and their speakers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.extraction.mentions import RulesRecognizer
from digest.extraction.pipeline import run_pipeline
from digest.extraction.players import players_step
from digest.extraction.quotes.find import find_quotes, quotes_step
from digest.model.article import Article
from digest.model.entry import Draft
from digest.text.sentences import split_sentences
from tests.helpers import Case, each_case


def read(text: str, language: str = "en") -> Draft:
    article = Article(
        slug="x",
        source="x.txt",
        text=text,
        sentences=split_sentences(text),
        language=language,
    )
    return run_pipeline(Draft(article=article), [players_step(RulesRecognizer()), quotes_step()])


@each_case("quotes")
def test_quotations_find_their_speakers(case: Case) -> None:
    told = [f"{quote.speaker}: {quote.text}" for quote in read(case.given + ".").quotes]
    assert "\n".join(told) == case.expected


@each_case("speakers")
def test_speakers_are_found_in_many_house_styles(case: Case) -> None:
    told = [f"{quote.speaker}: {quote.text}" for quote in read(case.given).quotes]
    assert "\n".join(told) == case.expected


@each_case("quotes_abroad")
def test_quotations_of_other_languages_find_their_speakers(case: Case) -> None:
    language = case.title.partition(":")[0]
    told = [f"{quote.speaker}: {quote.text}" for quote in read(case.given, language).quotes]
    assert "\n".join(told) == case.expected


@pytest.mark.parametrize("language", ["pl", "tr", "und"])
def test_english_rules_never_read_another_language(language: str) -> None:
    quotes = read("“We sell lamps and nothing but lamps,” said Rita Coombs.", language).quotes
    assert [quote.speaker for quote in quotes] == [None]


def test_each_part_of_a_broken_quotation_has_its_span() -> None:
    text = "Paul Renner spoke. “We sell lamps,” he said, “and nobody else does.”"
    (quote,) = read(text).quotes
    assert [span.of(text) for span in quote.at] == ["We sell lamps", "and nobody else does."]


def test_the_place_that_names_the_speaker_is_kept() -> None:
    text = "“We sell lamps and nothing else,” said Rita Coombs."
    (quote,) = read(text).quotes
    assert quote.speaker_at is not None
    assert quote.speaker_at.of(text) == "Rita Coombs"


PIECES = st.sampled_from(
    """“ ” " ' ‘ ’ « » „ We lamps, lamps. said Paul Renner he added : , . \n \n\n calling them — it
    Kestora Group trader a the who""".split(" ")
)


@given(st.lists(PIECES, max_size=60).map(" ".join))
def test_quoted_words_stand_in_the_text_and_the_answer_repeats(text: str) -> None:
    draft = read(text)
    assert draft.quotes == find_quotes(draft).quotes
    for quote in draft.quotes:
        assert quote.text == " ".join(span.of(text) for span in quote.at)
        assert all(span.of(text).strip() for span in quote.at)


@given(
    st.text(alphabet="“”\"'‘’«»„「」ab .,:\n말고は と说", max_size=200),
    st.sampled_from(["en", "de", "fr", "ko", "ja", "zh", "und"]),
)
def test_any_marks_are_read_without_an_error(text: str, language: str) -> None:
    assert all(span.of(text) for quote in read(text, language).quotes for span in quote.at)

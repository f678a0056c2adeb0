"""Quotations and their speakers."""

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


def read(text: str) -> Draft:
    article = Article(slug="x", source="x.txt", text=text, sentences=split_sentences(text))
    return run_pipeline(Draft(article=article), [players_step(RulesRecognizer()), quotes_step()])


@each_case("quotes")
def test_quotations_find_their_speakers(case: Case) -> None:
    told = [f"{quote.speaker}: {quote.text}" for quote in read(case.given + ".").quotes]
    assert "\n".join(told) == case.expected


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


@given(st.text(alphabet="“”\"'‘’«»„ab .,\n", max_size=200))
def test_any_marks_are_read_without_an_error(text: str) -> None:
    assert all(span.of(text) for quote in read(text).quotes for span in quote.at)

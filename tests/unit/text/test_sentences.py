"""Sentences and paragraphs."""

from hypothesis import given
from hypothesis import strategies as st

from digest.model.article import Span
from digest.text.sentences import split_paragraphs, split_sentences
from tests.helpers import Case, each_case

TEXTS = st.text(alphabet='aB. “”"‘’()。\n1!?é회,', max_size=80)


@each_case("sentences")
def test_sentences_end_where_a_reader_would_end_them(case: Case) -> None:
    found = [span.of(case.given) for span in split_sentences(case.given)]
    assert found == case.expected.splitlines()


def test_paragraphs_are_parted_by_blank_lines_only() -> None:
    text = "\n One line\nand the next. \n \t \n Another.\n"
    assert split_paragraphs(text) == (Span(2, 24), Span(31, 39))


@given(TEXTS)
def test_sentences_hold_every_letter_once_and_in_order(text: str) -> None:
    whole = "".join(span.of(text) for span in split_sentences(text))
    assert "".join(whole.split()) == "".join(text.split())


@given(TEXTS)
def test_no_sentence_crosses_a_paragraph_or_has_space_at_its_ends(text: str) -> None:
    paragraphs = split_paragraphs(text)
    for span in split_sentences(text):
        assert any(paragraph.holds(span) for paragraph in paragraphs)
        assert span.of(text) == span.of(text).strip() != ""

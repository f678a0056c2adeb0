"""Quotation marks and brackets: which belong together."""

from hypothesis import given
from hypothesis import strategies as st

from digest.text.quotation import find_pairs, find_quotations
from tests.helpers import Case, each_case


@each_case("quotations")
def test_marks_find_their_partners(case: Case) -> None:
    found = [quotation.inner.of(case.given) for quotation in find_quotations(case.given)]
    assert "\n".join(found) == case.expected


def test_brackets_are_pairs_and_no_quotations() -> None:
    text = "The board (“no”) met [twice]."
    assert [pair.of(text) for pair in find_pairs(text)] == ["(“no”)", "[twice]"]
    assert [one.outer.of(text) for one in find_quotations(text)] == ["“no”"]


def test_a_speech_that_goes_on_has_no_closing_mark() -> None:
    (quotation,) = find_quotations("“We left it. We ‘never’ came back.", after="“So it stood.”")
    assert not quotation.closed
    assert (quotation.inner.start, quotation.inner.end) == (1, 34)
    assert find_quotations("“We left it, said the board.", after="Shares fell.") == ()


@given(st.text(alphabet="“”„‘’‚'\"«»‹›「」『』()[]`as1 .,—\n", max_size=120))
def test_quotations_lie_in_order_within_the_paragraph(text: str) -> None:
    end = 0
    for quotation in find_quotations(text, after=text[:1]):
        assert end <= quotation.outer.start < quotation.inner.start <= quotation.inner.end
        assert quotation.inner.end <= quotation.outer.end <= len(text)
        end = quotation.outer.end

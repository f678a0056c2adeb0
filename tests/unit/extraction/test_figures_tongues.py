"""Figures in the languages that papers of smaller markets are written in."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.extraction.figures.find import find_figures
from digest.text.scales import find_foreign, find_scales, knows_scales
from digest.text.scales_abroad import OTHERS
from tests.figures import describe_figure
from tests.helpers import Case, each_case


@each_case("figures_tongues")
def test_figures_of_a_sentence_in_a_smaller_language(case: Case) -> None:
    head, _, text = case.given.partition(" ")
    figures = find_figures(text, locale=head[1:])
    assert ("\n".join(map(describe_figure, figures)) or "none") == case.expected


@pytest.mark.parametrize("language", sorted(OTHERS))
def test_every_scale_of_a_language_multiplies_an_amount(language: str) -> None:
    for word, value in OTHERS[language].items():
        figures = find_figures(f"USD 7 {word}", locale=language)
        assert [one.low for one in figures] == [7 * value], word


@pytest.mark.parametrize("language", sorted(OTHERS))
def test_a_scale_of_another_language_leaves_no_mangled_amount(language: str) -> None:
    for word in sorted(find_foreign(language)):
        figures = find_figures(f"USD 7 {word} — XYZ", locale=language)
        assert [one.low for one in figures if one.low == Decimal(7)] == [], word


def test_scales_of_which_languages_disagree_are_none_of_an_unknown_one() -> None:
    assert {"billion", "mil", "bilion"}.isdisjoint(find_scales("eo"))
    assert find_scales("eo")["miliar"] == Decimal(10**9)
    assert (knows_scales("eo"), knows_scales("it"), knows_scales("en")) == (False, True, True)


@given(st.text(alphabet="Rp 1,5.%²٣०mldtriliunя-–()", max_size=40), st.sampled_from(sorted(OTHERS)))
def test_a_span_quotes_its_text(text: str, language: str) -> None:
    for figure in find_figures(text, locale=language):
        assert figure.text == figure.at[0].of(text)

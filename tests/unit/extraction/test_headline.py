"""The headline: the article's own, or its lead cut down without a new word."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.extraction.headline import find_headline
from digest.extraction.shorten import REWRITES, SOURCES_SAY
from digest.model.article import Span
from digest.model.entry import Draft, Headline, Origin
from digest.model.report import Problem, Severity
from digest.value import replace
from tests.drafts import read_draft, read_draft_cases, write_article
from tests.helpers import Case

CASES = read_draft_cases("headlines")
NEW_WORDS = {word for _, words in REWRITES for word in words.split()} | set(
    SOURCES_SAY.strip(", ").split()
)
WORDS = st.sampled_from(
    "Orrin said on Monday it would buy , which is to “ ” ( ) the has agreed and a firm while — "
    "growing because of people familiar with — 3% “no”. Co. according to they will by as".split()
)


def words_of(text: str) -> list[str]:
    """Return the words of a text in lower case."""
    return re.findall(r"[^\W_]+", text.lower())


def new_words(headline: str, lead: str) -> list[str]:
    """Return the words of a headline that its lead does not have in that order."""
    rest = iter(words_of(lead))
    return [word for word in words_of(headline) if word not in rest]


@pytest.mark.parametrize("case", CASES, ids=[case.title for case in CASES])
def test_a_lead_gives_the_headline_a_sub_editor_would_write(case: Case) -> None:
    headline = find_headline(read_draft(case.given)).headline
    assert headline is not None
    assert (headline.text, headline.origin) == (case.expected, Origin.DERIVED)


@pytest.mark.parametrize("case", CASES, ids=[case.title for case in CASES])
def test_a_headline_shows_the_words_it_is_made_of(case: Case) -> None:
    draft = find_headline(read_draft(case.given))
    assert draft.headline is not None
    shown = [words_of(span.of(draft.article.text)) for span in draft.headline.at]
    told = [word for words in shown for word in words]
    assert set(words_of(draft.headline.text)) - NEW_WORDS <= set(told)
    assert any(s.holds(draft.headline.at[0]) for s in draft.article.sentences)


def test_an_own_headline_is_kept_word_for_word() -> None:
    article = write_article("Basalt  buys\nEmber\n\nBasalt has bought Ember.", headline=True)
    assert find_headline(Draft(article=article)).headline == Headline(
        text="Basalt buys Ember", origin=Origin.ARTICLE, at=(Span(0, 18),), by=("own",)
    )


def test_a_dateline_is_no_part_of_the_headline() -> None:
    text = "OSLO — Basalt has bought its rival Ember."
    article = replace(write_article(text), body_start=7)
    assert find_headline(Draft(article=article)).headline == Headline(
        text="Basalt has bought its rival Ember",
        origin=Origin.DERIVED,
        at=(Span(7, 40),),
    )


def test_a_text_without_sentences_gives_its_first_words() -> None:
    article = replace(write_article("Basalt Ember Oslo"), sentences=())
    assert find_headline(Draft(article=article)).headline == Headline(
        text="Basalt Ember Oslo", origin=Origin.DERIVED, at=(Span(0, 17),), by=("first words",)
    )


def test_a_text_without_words_says_so() -> None:
    draft = find_headline(Draft(article=write_article(" ")))
    assert draft.headline == Headline(
        text="Untitled", origin=Origin.DERIVED, at=(), by=("no words",)
    )
    assert draft.problems == (
        Problem(
            code="DG095",
            severity=Severity.WARNING,
            message="the article has no words for a headline",
        ),
    )


@given(st.lists(WORDS, min_size=1, max_size=45))
@settings(max_examples=80, deadline=None)
def test_no_word_is_new_but_those_a_sub_editor_may_put(words: list[str]) -> None:
    lead = " ".join(words)
    draft = find_headline(Draft(article=write_article(lead)))
    assert draft.headline is not None
    assert draft.headline.text.strip()
    assert len(draft.headline.text) <= 131
    assert set(new_words(draft.headline.text, lead)) <= NEW_WORDS


@pytest.mark.parametrize(
    ("language", "lead", "headline"),
    [
        (
            "de",
            (
                "Kestrelwerk said on Monday it would buy, so der Titel eines Lieds, das in Kassel "
                "noch heute auf jedem Fest der Firma und in vielen Kneipen gesungen wird."
            ),
            "Kestrelwerk said on Monday it would buy, so der Titel eines Lieds",
        ),
        (
            "zh",
            (
                "海澜造船集团有限公司周五在提交给交易所的公告中表示，公司已与希腊船东签订十艘集装箱船的建造合同，"
                "合同金额约六十五亿元人民币。"
            ),
            "海澜造船集团有限公司周五在提交给交易所的公告中表示，公司已与希腊船东签订十艘集装箱船的建造合同",
        ),
    ],
)
def test_another_language_is_cut_at_commas_alone(language: str, lead: str, headline: str) -> None:
    article = replace(write_article(lead), language=language)
    found = find_headline(Draft(article=article)).headline
    assert found is not None
    assert found.text == headline


def test_a_lead_without_end_is_cut_at_a_word() -> None:
    lead = "orrin " * 20_000
    draft = find_headline(Draft(article=write_article(lead)))
    assert draft.headline is not None
    assert draft.headline.text == ("Orrin " + "orrin " * 14).strip() + "…"

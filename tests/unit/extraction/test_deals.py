"""Deals: the case table, and what holds for any text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.extraction.deals.find import deals_step, find_deals
from digest.extraction.pipeline import run_pipeline
from digest.model.entry import Deal, DealStatus, DealType, Draft, Party
from digest.model.report import Problem, Severity
from digest.value import replace
from tests.drafts import read_draft, read_draft_cases, write_article
from tests.helpers import Case

CASES = read_draft_cases("deals")
WORDS = st.sampled_from(
    "Orrin Kestrel said it would buy sell the a of with , and its stake in talks €5m . merger for "
    "contract to by which “ ” ( ) loan from agreed ; joint venture between 12% deal reports denied "
    "who they both companies round led".split()
)


def tell(deal: Deal) -> str:
    """Return a deal as the case table writes it."""
    parties = ", ".join(f"{party.role} {party.name}" for party in deal.parties)
    value = f"; {deal.value.amount.normalize():f} {deal.value.currency}" if deal.value else ""
    return f"{deal.type} {deal.status}: {parties}{value}{'; key' if deal.key else ''}"


def draft_of(words: list[str]) -> Draft:
    """Return a draft of random words in which two firms and an amount are known."""
    head = "company: Orrin\ncompany: Kestrel\nmoney: €5m = 5000000 EUR\n\n"
    return read_draft(f"{head}Orrin met Kestrel over €5m. {' '.join(words)}")


@pytest.mark.parametrize("case", CASES, ids=[case.title for case in CASES])
def test_a_text_gives_the_deals_it_tells(case: Case) -> None:
    draft = find_deals(read_draft(case.given))
    assert "\n".join(tell(deal) for deal in draft.deals) == case.expected


@pytest.mark.parametrize("case", CASES, ids=[case.title for case in CASES])
def test_a_deal_shows_whole_sentences(case: Case) -> None:
    draft = find_deals(read_draft(case.given))
    spans = [span for deal in draft.deals for span in deal.at]
    assert [span for span in spans if span not in draft.article.sentences] == []


def test_one_deal_keeps_every_sentence_that_tells_it() -> None:
    draft = read_draft(
        "company: Basalt\ncompany: Ember Glass = Ember\nmoney: €75m = 75000000 EUR\n\n"
        "Basalt agreed on Monday to buy Ember Glass.\n\n"
        "Rain fell in Oslo.\n\n"
        "The takeover of Ember by Basalt is worth €75m."
    )
    first, _, last = draft.article.sentences
    (deal,) = find_deals(draft).deals
    assert (deal.type, deal.status) == (DealType.ACQUISITION, DealStatus.AGREED)
    assert deal.parties == (
        Party(name="Basalt", role="acquirer"),
        Party(name="Ember Glass", role="target"),
    )
    assert deal.at == (first, last)


def test_the_step_changes_deals_alone() -> None:
    draft = read_draft("company: Basalt\ncompany: Ember\n\nBasalt has bought Ember.")
    assert run_pipeline(draft, (deals_step(None),)) == find_deals(draft)


def test_a_text_without_players_has_no_deals() -> None:
    draft = Draft(article=write_article("It agreed to buy the company for a lot of money."))
    assert find_deals(draft).deals == ()


@pytest.mark.parametrize("language", ["de", "fr-CA", "ko"])
def test_rules_made_for_english_read_no_other_language(language: str) -> None:
    draft = read_draft("company: Basalt\ncompany: Ember\n\nBasalt has bought Ember.")
    abroad = replace(draft, article=replace(draft.article, language=language))
    assert find_deals(abroad) is abroad


@given(st.lists(WORDS, max_size=40))
@settings(max_examples=60, deadline=None)
def test_any_words_give_grounded_deals_between_known_players(words: list[str]) -> None:
    draft = draft_of(words)
    deals = find_deals(draft).deals
    assert {party.name for deal in deals for party in deal.parties} <= {"Orrin", "Kestrel"}
    assert all(deal.at and set(deal.at) <= set(draft.article.sentences) for deal in deals)
    assert all(len({party.name for party in deal.parties}) == len(deal.parties) for deal in deals)
    assert find_deals(draft).deals == deals


def test_a_list_of_names_without_end_is_read_without_recursion() -> None:
    names = ", ".join(["Basalt", "Ember"] * 3000)
    draft = read_draft(f"company: Basalt\ncompany: Ember\n\nA merger of {names} is near.")
    assert [tell(deal) for deal in find_deals(draft).deals] == [
        "merger announced: partner Basalt, partner Ember; key"
    ]


def test_a_list_of_deals_is_read_in_part_and_says_so() -> None:
    text = " ".join(["Basalt has bought Ember."] * 401)
    found = find_deals(read_draft(f"company: Basalt\ncompany: Ember\n\n{text}"))
    assert len(found.deals) == 1
    assert found.problems == (
        Problem(
            code="DG094",
            severity=Severity.NOTE,
            message="401 mentions of deals: only the first 400 were read",
        ),
    )

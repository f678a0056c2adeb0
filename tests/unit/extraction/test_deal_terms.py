"""Share, thing and day of a deal: the case table, and what holds for any text."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.extraction.deals.find import find_deals
from digest.model.article import Basis, Published
from digest.model.entry import Deal, Draft
from digest.value import replace
from tests.drafts import read_draft, read_draft_cases
from tests.helpers import Case

CASES = read_draft_cases("deal_terms")
TUESDAY = Published(day=date(2026, 3, 10), basis=Basis.STATED)
WORDS = st.sampled_from(
    "Orrin Kestrel said it would buy sell ordered the a 30% stake in of its bus business six "
    "ferries to from on Monday by end June close deal is expected signed , . for contract".split()
)


def dated(given: str) -> Draft:
    """Return the draft of a case, published on Tuesday 10 March 2026."""
    draft = read_draft(given)
    return replace(draft, article=replace(draft.article, published=TUESDAY))


def tell(deals: tuple[Deal, ...]) -> str:
    """Return the terms of all deals as the case table writes them."""
    parts = []
    for deal in deals:
        if deal.stake:
            parts.append(f"stake {deal.stake.text} ({deal.stake.high})")
        if deal.object:
            parts.append(f"object {deal.object.text}")
        if deal.date:
            days = dict.fromkeys((str(deal.date.first), str(deal.date.last)))
            parts.append(f"{deal.date.step} {'..'.join(days)} {deal.date.text}")
    return "; ".join(parts) or "none"


@pytest.mark.parametrize("case", CASES, ids=[case.title for case in CASES])
def test_a_text_gives_the_terms_it_tells(case: Case) -> None:
    deals = find_deals(dated(case.given)).deals
    assert deals
    assert tell(deals) == case.expected


def test_without_a_day_of_publication_no_day_is_known() -> None:
    draft = read_draft("company: Basalt\ncompany: Ember\n\nBasalt agreed on Monday to buy Ember.")
    (deal,) = find_deals(draft).deals
    assert deal.date is None


@given(st.lists(WORDS, max_size=40))
@settings(max_examples=60, deadline=None)
def test_every_term_stands_in_the_text_word_for_word(words: list[str]) -> None:
    head = "company: Orrin\ncompany: Kestrel\npercent: 30% = 30 %\n\n"
    draft = dated(f"{head}Orrin met Kestrel about 30%. {' '.join(words)}")
    for deal in find_deals(draft).deals:
        terms = [term for term in (deal.stake, deal.object, deal.date) if term]
        assert [term.at.of(draft.article.text) for term in terms] == [term.text for term in terms]

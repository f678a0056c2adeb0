"""Deals as newspapers tell them: every kind, voice and stage, by one cast of firms and offices."""

import re

import pytest

from digest.config import ExtractConfig
from digest.extraction.deals.find import find_deals
from digest.extraction.figures.find import find_article_figures
from digest.extraction.mentions import load_parser, load_recognizer
from digest.extraction.syntax import Parser
from digest.model.entry import Deal, Draft
from tests.drafts import read_draft, read_draft_cases
from tests.helpers import ROOT, Case

CASES = read_draft_cases("deal_tellings")
PARSED = read_draft_cases("deal_grammar")
THREADS = read_draft_cases("deal_threads")
NO_DEALS = (ROOT / "tests" / "cases" / "no_deals.txt").read_text("utf-8").splitlines()
CAST = {
    "Kelvane": "company",
    "Lorrimer": "company",
    "Mossgate": "company",
    "Bramwell Bank": "company",
    "Cedarline Capital": "company",
    "Ministry of Transport": "state",
    "Competition Council": "state",
}


@pytest.fixture(scope="session")
def parser() -> Parser:
    """Return what finds the grammar; where no model is installed there is nothing to try."""
    found = load_parser(load_recognizer(ExtractConfig()))
    if found is None:
        pytest.skip("no language model is installed")
    return found


def read_telling(text: str) -> Draft:
    """Return the draft of a text in which the cast acts, amounts read as in any article."""
    known = [f"{kind}: {name}" for name, kind in CAST.items() if re.search(rf"\b{name}\b", text)]
    headline = ["headline: yes"] if "\n\n" in text else []
    return find_article_figures(read_draft("\n".join([*headline, *known]) + f"\n\n{text}"))


def tell(deal: Deal) -> str:
    """Return a deal as the case table writes it."""
    parties = ", ".join(sorted(f"{party.role} {party.name}" for party in deal.parties))
    value = f"; {deal.value.amount.normalize():f} {deal.value.currency}" if deal.value else ""
    return f"{deal.type} {deal.status}: {parties}{value}"


def told(text: str, parser: Parser | None) -> str:
    """Return the deals of a text as the case tables write them."""
    return "\n".join(sorted(tell(deal) for deal in find_deals(read_telling(text), parser).deals))


@pytest.mark.parametrize("case", CASES, ids=[case.title for case in CASES])
def test_a_telling_gives_its_deals(case: Case) -> None:
    assert told(case.given, None) == case.expected


@pytest.mark.parametrize("case", CASES, ids=[case.title for case in CASES])
def test_grammar_adds_nothing_to_what_the_words_tell_rightly(case: Case, parser: Parser) -> None:
    assert told(case.given, parser) == case.expected


@pytest.mark.parametrize("case", PARSED, ids=[case.title for case in PARSED])
def test_grammar_tells_what_no_pattern_foresees(case: Case, parser: Parser) -> None:
    assert told(case.given, parser) == case.expected


@pytest.mark.parametrize("case", THREADS, ids=[case.title for case in THREADS])
def test_several_sentences_tell_one_deal(case: Case, parser: Parser) -> None:
    assert told(case.given, parser) == case.expected


@pytest.mark.parametrize("sentence", NO_DEALS)
def test_nothing_is_dealt(sentence: str, parser: Parser) -> None:
    assert told(sentence, parser) == ""
    assert told(sentence, None) == ""

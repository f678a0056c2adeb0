"""The article that the project began with, read where it lies: it belongs to its publisher."""

import re
from datetime import date
from decimal import Decimal

import pytest

import digest
from digest.model.entry import Check, DealStatus, DealType, Direction, Entry, Qualifier
from tests.helpers import shared


@pytest.fixture(scope="module")
def entry() -> Entry:
    path = shared("gold", "seed", "articles", "openai-kakao-seed.txt")
    (article,) = digest.read(path)
    return digest.extract(article)


def test_players_stand_with_role_and_affiliation(entry: Entry) -> None:
    roles = {player.name: (player.role, player.affiliation) for player in entry.players}
    assert roles.keys() >= {"OpenAI", "Kakao", "SoftBank", "Samsung Electronics"}
    assert {name: roles[name] for name in ("Sam Altman", "Chung Shina", "Chey Tae-won")} == {
        "Sam Altman": ("CEO", "OpenAI"),
        "Chung Shina": ("CEO", "Kakao"),
        "Chey Tae-won": ("chair", "SK Group"),
    }
    assert roles["Masayoshi Son"] == ("chief", "SoftBank")
    assert roles["Rene Haas"] == ("CEO", "Arm Holdings")


def test_partnership_is_announced(entry: Entry) -> None:
    deals = {
        (deal.type, deal.status, frozenset(party.name for party in deal.parties))
        for deal in entry.deals
    }
    partnership = frozenset({"OpenAI", "Kakao"})
    assert (DealType.PARTNERSHIP, DealStatus.ANNOUNCED, partnership) in deals


def test_won_become_dollars_and_agree_with_the_article(entry: Entry) -> None:
    (won,) = [figure for figure in entry.figures if figure.unit == "KRW"]
    assert (won.low, won.qualifier, won.check) == (
        Decimal(2_000_000_000_000),
        Qualifier.UP_TO,
        Check.AGREES,
    )
    assert won.stated is not None
    assert (won.stated.text, won.stated.low) == ("$1.4bn", Decimal(1_400_000_000))
    (dollars,) = [one for one in won.conversions if one.low.currency == "USD"]
    assert round(dollars.low.amount, -7) == Decimal(1_370_000_000)
    assert (dollars.rate.day, dollars.rate.source) == (date(2025, 2, 4), "ECB")


def test_percentages_have_their_direction(entry: Entry) -> None:
    found = [(figure.low, figure.direction) for figure in entry.figures if figure.unit == "%"]
    assert found == [
        (Decimal(97), None),
        (Decimal(2), Direction.DOWN),
        (Decimal(9), Direction.UP),
    ]


@pytest.mark.parametrize("foreign", ["R30", "R129", "Picture:", "Comment Policy", "Subscribe now"])
def test_page_furniture_is_not_in_the_body(entry: Entry, foreign: str) -> None:
    assert foreign not in entry.article.text
    assert any(foreign in dropped.text for dropped in entry.article.dropped)


def test_headline_is_made_of_the_leads_words(entry: Entry) -> None:
    assert entry.article.headline is None
    lead = re.findall(r"\w+", entry.article.sentences[0].of(entry.article.text))
    words = re.findall(r"\w+", entry.headline.text)
    own = [word for word in words if word not in lead]
    assert own in ([], ["to"])
    assert {"OpenAI", "Kakao"} <= set(words)
    assert len(entry.headline.text) <= 90


def test_every_fact_quotes_its_place(entry: Entry) -> None:
    text = entry.article.text
    places = [
        fact.at
        for facts in (entry.players, entry.deals, entry.figures, entry.quotes, entry.summary)
        for fact in facts
    ]
    assert all(spans and all(span.of(text) for span in spans) for spans in places)
    assert all(figure.text == figure.at[0].of(text) for figure in entry.figures)
    assert all(quote.text.startswith(quote.at[0].of(text)) for quote in entry.quotes)

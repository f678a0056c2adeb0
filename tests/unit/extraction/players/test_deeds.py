"""What names do, own and undergo."""

import pytest

from digest.extraction.players.deeds import vote_deeds
from digest.extraction.players.evidence import Evidence, Sort


def told(sentence: str, *, personal: bool = False) -> dict[Sort, float]:
    """Return the votes for the name in braces of a sentence."""
    before, rest = sentence.split("{")
    inside, after = rest.split("}")
    name = Evidence(tuple(inside.split()))
    vote_deeds(name, before, after, personal=personal)
    return name.votes


@pytest.mark.parametrize(
    "sentence",
    [
        "{Ostrand Vale} has acquired two mills.",
        "{Ostrand Vale} is to delist in May.",
        "The accounts were audited by {Ostrand Vale} last year.",
        "A venture between {Ostrand Vale} and a rival failed.",
        "He left {Ostrand Vale} in May.",
    ],
)
def test_deeds_of_firms_vote_for_a_body_or_nothing(sentence: str) -> None:
    assert set(told(sentence)) <= {Sort.BODY}


@pytest.mark.parametrize(
    ("sentence", "votes"),
    [
        ("{Ostrand Vale} has acquired two mills.", {Sort.BODY: 1.8}),
        ("{Ostrand Vale} workers struck.", {Sort.BODY: 1.8}),
        ("Staff of {Ostrand Vale} struck.", {}),
        ("The staff of {Ostrand Vale} struck.", {Sort.BODY: 1.8}),
        ("{Ostrand Vale} and another lender have merged.", {Sort.COMPANY: 1.8}),
        ("{Ostrand Vale} and another friend have met.", {}),
        ("{Ostrand Vale} was appointed on Monday.", {Sort.PERSON: 1.7}),
        ("{Ostrand Vale} resigned on Monday.", {Sort.PERSON: 1.2}),
        ("{Ostrand Vale} was resigned to it.", {}),
        ("{Ostrand Vale} seems old.", {}),
    ],
)
def test_each_deed_votes_for_whom_it_befits(sentence: str, votes: dict[Sort, float]) -> None:
    assert told(sentence) == votes


def test_a_firms_deed_says_less_of_a_name_that_can_be_a_persons() -> None:
    assert told("{Maria Vale} has acquired two mills.", personal=True) == {Sort.BODY: 0.54}

"""Places that no list knows."""

import pytest

from digest.extraction.players.evidence import Evidence, Sort
from digest.extraction.players.placing import vote_placed


def placed(words: str, votes: dict[str, tuple[Sort, float]]) -> Sort | None:
    name = Evidence(tuple(words.split()))
    for rule, (sort, weight) in votes.items():
        name.vote(sort, weight, rule)
    vote_placed({words: name})
    return name.decide()


ENGINE = {"model:organisation": (Sort.BODY, 2.4)}
IN = {"rule:in-place": (Sort.PLACE, 1.2)}


def test_what_stands_behind_in_is_a_place_whatever_the_engine_takes_it_for() -> None:
    assert placed("Tarnwick", ENGINE | IN) is Sort.PLACE


@pytest.mark.parametrize("words", ["Tarnwick Bank", "Tarnwick Council", "One Two Three Four"])
def test_what_a_noun_heads_is_no_place(words: str) -> None:
    assert placed(words, ENGINE | IN) is Sort.COMPANY


def test_what_a_rule_calls_a_firm_stays_one() -> None:
    shares = {"rule:shares": (Sort.COMPANY, 1.4)}
    assert placed("Tarnwick", ENGINE | IN | shares) is Sort.COMPANY


def test_a_name_that_nothing_places_stays_as_the_engine_has_it() -> None:
    assert placed("Tarnwick", ENGINE) is Sort.COMPANY

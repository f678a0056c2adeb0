"""Counties, cities and capitals that act as governments."""

import re

import pytest

from digest.extraction.capitals import Run
from digest.extraction.players.evidence import Evidence, Sort
from digest.extraction.players.rulers import vote_rulers
from digest.model.article import Span


def rules(text: str, called: str) -> bool:
    """Tell whether a name is voted a government by what it does in a text."""
    words = tuple(called.split())
    runs = [Run(Span(*m.span()), words, initial=False) for m in re.finditer(called, text)]
    name = Evidence(words, runs)
    vote_rulers(text, {called: name})
    return name.weight(Sort.GOVERNMENT) > 0


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("Tarn County has leased the mill.", "Tarn County"),
        ("He sued Tarn County.", "Tarn County"),
        (
            "The firm won a contract worth 3 million from the Canton of Ostrand.",
            "Canton of Ostrand",
        ),
        ("Lowmoor Township said no.", "Lowmoor Township"),
        ("Ottawa's share came as a loan.", "Ottawa"),
        ("Berlin is prepared to pay.", "Berlin"),
        ("Growers want Dublin to step in.", "Dublin"),
        ("The firm has a grant from Canberra.", "Canberra"),
        ("Jakarta and Tarn Mining signed a lease.", "Jakarta"),
    ],
)
def test_who_leases_pays_and_agrees_rules(text: str, called: str) -> None:
    assert rules(text, called)


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("A plant in Tarn County employs 90.", "Tarn County"),
        ("Tarn County lost 40 homes in the flood.", "Tarn County"),
        ("Lowmoor City signed a striker.", "Lowmoor City"),
        ("Shops in Berlin reopened. Berlin agreed to pay.", "Berlin"),
        ("He said so in Ottawa.", "Ottawa"),
        ("Paris shares fell.", "Paris"),
        ("Munich has agreed to pay.", "Munich"),
        ("Vienna paid in full at home.", "Tarnwick"),
    ],
)
def test_a_place_where_things_are_rules_nobody(text: str, called: str) -> None:
    assert not rules(text, called)

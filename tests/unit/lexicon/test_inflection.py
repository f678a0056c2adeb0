"""Base forms of verbs and nouns."""

import pytest

from digest.lexicon.inflection import base_forms, guess_base, noun_forms, verb_forms


@pytest.mark.parametrize(
    ("form", "base"),
    [
        ("acquires", "acquire"),
        ("acquiring", "acquire"),
        ("bidding", "bid"),
        ("sold", "sell"),
        ("carried", "carry"),
        ("paid", "pay"),
        ("were", "be"),
    ],
)
def test_a_listed_verb_is_known_in_every_form(form: str, base: str) -> None:
    assert base_forms(("acquire", "bid", "sell", "carry", "pay"), ())[form, True] == base


def test_a_noun_in_ing_is_no_verb() -> None:
    known = base_forms(("offer",), ("offering",))
    assert known["offering", False] == "offering"
    assert known["offering", True] == "offer"


@pytest.mark.parametrize(
    ("form", "verb", "base"),
    [
        ("confirmed", True, "confirm"),
        ("announced", True, "announce"),
        ("planned", True, "plan"),
        ("creating", True, "create"),
        ("subsidies", False, "subsidy"),
        ("offering", False, "offering"),
        ("process", False, "process"),
    ],
)
def test_a_word_of_no_list_is_cut_by_rule(form: str, *, verb: bool, base: str) -> None:
    assert guess_base(form, verb=verb) == base


def test_forms_are_those_of_print() -> None:
    assert verb_forms("merge") >= {"merge", "merges", "merged", "merging"}
    assert noun_forms("tie-up") == {"tie-up", "tie-ups"}
    assert noun_forms("company") == {"company", "companies"}

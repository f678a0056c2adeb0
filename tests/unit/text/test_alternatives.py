"""Long lists of alternatives as one pattern."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.text.alternatives import any_of, by_letter, compile_any, split_alternatives

PARTS = (
    r"^subscribe\b",
    r"^s?hare this$",
    r"\bshare (?:this|that)\b",
    r"\bshares?\b.{0,9}\bfell$",
    r"\b(?:sign|log) ?in\b",
    r"[|·] tags:",
    r"^(?:(?-i:[A-Z])\w+) \| (?:on|at)$",
    r"\[\^|\]",
    r"©|\(c\)",
    r"無断 ?転載",
)
WORDS = ("subscribe", "hare", "share", "shares", "this", "fell", "sign", "login", "| tags:", "[^",
         "Paper", "|", "on", "(C)", "無断転載", "K", "ſhare", "\n", ".")  # fmt: skip
ORDERED = ("sh", "share", "shares?", "s?ha", "(?:sha|hare)", "this", "th(?:is)?", "t", "[st]h", "")


@pytest.mark.parametrize(
    ("pattern", "parts"),
    [
        ("one", ["one"]),
        ("one|two", ["one", "two"]),
        ("(?:one|two) a|three", ["(?:one|two) a", "three"]),
        (r"[|]a|\|b|[^]|]c|[\]|]d", ["[|]a", r"\|b", "[^]|]c", r"[\]|]d"]),
        (r"\(a|b\)|c", [r"\(a", r"b\)", "c"]),
        ("|a|", ["", "a", ""]),
    ],
)
def test_only_the_outermost_bars_part_a_pattern(pattern: str, parts: list[str]) -> None:
    assert list(split_alternatives(pattern)) == parts


@given(
    parts=st.lists(st.sampled_from(PARTS), min_size=1, max_size=6),
    line=st.lists(st.sampled_from(WORDS), max_size=8).map(" ".join),
)
def test_the_pattern_is_found_where_one_of_the_parts_is(parts: list[str], line: str) -> None:
    plain, quick = re.compile("|".join(parts), re.IGNORECASE), compile_any(*parts)
    assert [bool(quick.search(line)), bool(quick.match(line))] == [
        bool(plain.search(line)),
        bool(plain.match(line)),
    ]


@pytest.mark.parametrize(
    ("parts", "pattern"),
    [
        (["chair", "chief", "boss"], "ch(?:air|ief)|boss"),
        (["chair(?:man)?", "chair"], "chair(?:(?:man)?|)"),
        (["chair", "co?", "[cC]hief", "cook"], "c(?:hair|o?)|[cC]hief|cook"),
        (["chair", "s?hare", "a{2}", "chief"], "chair|s?hare|a{2}|chief"),
    ],
)
def test_alternatives_with_one_first_letter_are_one_in_their_order(
    parts: list[str], pattern: str
) -> None:
    assert by_letter(parts) == pattern


@pytest.mark.parametrize(
    ("whole", "parts"),
    [
        ("(?:new )?deal", "new deal|deal"),
        ("(?:a|(?:b|c) )d", "ad|b d|c d"),
        ("(?:a|b)+c|(?:a|b)??c|(?:a|b){2}", "(?:a|b)+c|(?:a|b)??c|(?:a|b){2}"),
        ("(?=a)b|(?i:a)b", "(?=a)b|(?i:a)b"),
    ],
)
def test_what_a_pattern_may_begin_with_is_written_out(whole: str, parts: str) -> None:
    assert any_of([whole]) == parts


@given(
    parts=st.lists(st.sampled_from(ORDERED), min_size=1, max_size=9),
    line=st.lists(st.sampled_from(WORDS), max_size=8).map(" ".join),
)
def test_by_letter_the_first_alternative_is_found_first(parts: list[str], line: str) -> None:
    plain, quick = re.compile("|".join(parts)), re.compile(by_letter(parts))
    assert [one.span() for one in quick.finditer(line)] == [
        one.span() for one in plain.finditer(line)
    ]

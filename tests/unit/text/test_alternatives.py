"""Long lists of alternatives as one pattern."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.text.alternatives import compile_any, split_alternatives

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

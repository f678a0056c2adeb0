from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from digest.codec import (
    YAML_MAX_BYTES,
    YAML_MAX_DEPTH,
    CodecError,
    decode,
    digest_of,
    encode,
    parse_json,
    parse_yaml,
    write_json,
)
from digest.model.money import Money


def test_values_come_back_as_they_were() -> None:
    money = Money(Decimal("1.40"), "USD")
    assert decode(encode(money), Money, name="money") == money
    assert encode(money) == b'{"amount":"1.40","currency":"USD"}'


@pytest.mark.parametrize(
    "data", [b"", b"{", b'{"amount":"x","currency":"USD"}', b'{"amount":"1"}', b"\xff"]
)
def test_bytes_of_another_form_name_their_file(data: bytes) -> None:
    with pytest.raises(CodecError) as caught:
        decode(data, Money, name="kept.json")
    assert str(caught.value.where) == "kept.json"


def test_fingerprint_parts_do_not_run_together() -> None:
    assert digest_of(b"ab", b"c") != digest_of(b"a", b"bc")


def test_json_for_programs_has_plain_numbers() -> None:
    value = {"amount": Decimal("2E+12"), "rate": Decimal("0.10"), "list": (Decimal(1),)}
    assert write_json(value) == b'{"amount":2000000000000,"rate":0.1,"list":[1]}'


@pytest.mark.parametrize("data", ["{", "[" * 100_000, b"\xff", "NaN"])
def test_other_peoples_broken_json_is_an_error(data: bytes | str) -> None:
    with pytest.raises(CodecError):
        parse_json(data, name="page.html")


def test_yaml_words_stay_what_was_typed() -> None:
    text = "a: NO\nb: 12:30\nc: 010\nd: 12\ne: 1.50\nf: true\ng: ~\nh: '12'\ni: 1_000\n"
    assert parse_yaml(text, path="x").value == {
        "a": "NO", "b": "12:30", "c": "010", "d": 12, "e": "1.50", "f": True, "g": None,
        "h": "12", "i": "1_000",
    }  # fmt: skip


def test_yaml_dates_and_times_are_values() -> None:
    doc = parse_yaml("day: 2026-03-10\nmoment: 2026-03-10 09:30:00 +00:00\n", path="x")
    assert doc.value == {
        "day": date(2026, 3, 10),
        "moment": datetime(2026, 3, 10, 9, 30, tzinfo=UTC),
    }


def test_yaml_values_know_their_lines() -> None:
    doc = parse_yaml("a:\n  - x\n  - b: y\n", path="front.md", first_line=2)
    paths: list[tuple[str | int, ...]] = [(), ("a",), ("a", 1, "b"), ("a", 1, "z"), ("q",)]
    assert [doc.where(*keys).line for keys in paths] == [2, 2, 4, 4, 2]


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ("a: 1\na: 2", "x:2:1", 'key "a" is there twice'),
        ("a: &b 1\nc: *b", "x:1:4", "anchors and aliases are not allowed"),
        (
            "a: !x y",
            "x:1:4",
            "tags such as !x are not allowed",
        ),
        ("a: 1\n---\nb: 2", "x:2:1", "more than one YAML document"),
        ("? [a]\n: b", "x:1:3", "a key must be a word"),
        ("d: 2026-02-30", "x:1:4", "'2026-02-30' is no date: day is out of range for month"),
        ("[" * 100_000, "x:1", f"YAML larger than {YAML_MAX_BYTES} bytes"),
        ("[" * 1000, "x:1:51", f"nested deeper than {YAML_MAX_DEPTH} levels"),
    ],
)
def test_hostile_yaml_is_refused_with_its_line(text: str, place: str, message: str) -> None:
    with pytest.raises(CodecError) as caught:
        parse_yaml(text, path="x")
    assert (str(caught.value.where), caught.value.message) == (place, message)


_plain: st.SearchStrategy[Any] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**17), 10**17)
    | st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "Zs")), max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text("abc", min_size=1, max_size=3), inner, max_size=3)
    ),
    max_leaves=10,
)


@given(st.dictionaries(st.text("abcdefg", min_size=1, max_size=5), _plain, max_size=4))
def test_yaml_of_plain_values_is_read_back(value: dict[str, Any]) -> None:
    assert (parse_yaml(yaml.safe_dump(value, allow_unicode=True), path="x").value or {}) == value

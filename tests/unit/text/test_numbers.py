"""Numbers in digits and words."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from digest.text.numbers import Number, find_notation, find_number, parse_digits
from digest.text.tokens import split_tokens
from tests.helpers import Case, each_case


def _plain(value: Decimal) -> str:
    return format(value.normalize(), "f")


def parse_number(text: str, *, locale: str = "en") -> Number | None:
    """Return the number that a whole text writes; None if it is anything else."""
    tokens = split_tokens(text)
    number = find_number(tokens, 0, find_notation(locale)) if len(tokens) else None
    return number if number is not None and number.last == len(tokens) else None


@each_case("numbers")
def test_numbers_are_read_with_the_value_of_their_last_digit(case: Case) -> None:
    head, _, rest = case.given.partition(" ")
    known = head.replace("-CH", "") in {"de", "es"}
    number = parse_number(rest, locale=head) if known else parse_number(case.given)
    found = f"{_plain(number.value)} step {_plain(number.step)}" if number else "none"
    assert found == case.expected


@given(st.integers(min_value=0, max_value=10**25))
def test_grouped_digits_say_what_they_were_made_of(value: int) -> None:
    assert parse_digits(f"{value:,}", comma=False) == (
        Decimal(value),
        Decimal(1),
        value >= 1000,
    )


@given(st.decimals(min_value=0, max_value=10**9, places=3))
def test_decimal_comma_reads_what_the_point_reads(value: Decimal) -> None:
    english = f"{value:,.3f}"
    german = english.translate(str.maketrans(",.", ".,"))
    assert parse_digits(german, comma=True) == parse_digits(english, comma=False)


@given(st.text(max_size=200))
def test_tokens_quote_their_text_in_order(text: str) -> None:
    tokens = split_tokens(text)
    ends = (tokens.end(at) for at in range(len(tokens)))
    quoted = tuple(text[start:end] for start, end in zip(tokens.starts, ends, strict=True))
    assert quoted == tokens.forms
    assert list(tokens.starts) == sorted(set(tokens.starts))
    assert "".join(quoted).replace(" ", "") == "".join(text.split()).replace(" ", "")


@given(st.text(alphabet="0123456789 ,.'’½/-bnkm%abhalfcrore", max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    number = parse_number(text)
    assert number is None or (number.value >= 0 and number.step > 0)


def test_long_rows_of_groups_are_read_in_linear_steps() -> None:
    row = "111 " * 20_000
    tokens = split_tokens(row)
    assert len(tokens) == 1
    assert parse_number(row) is None

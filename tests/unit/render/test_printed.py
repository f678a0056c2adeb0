"""What templates print."""

from decimal import Decimal
from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import UndefinedError
from markupsafe import Markup, escape

from digest.render.printed import clean, print_escaped, print_value


class _Check(StrEnum):
    OPEN = "<open>"


def test_signs_that_break_markup_or_turn_the_text_are_left_out() -> None:
    assert clean("a\x00b\x0cc\u202ed\u2066e\ufffef\x85\ng\t") == "abcdef\ng\t"


@given(st.text(st.characters(codec="utf-8")))
def test_clean_text_is_encodable_and_stays_clean(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    assert "\x00" not in once.encode().decode()


def test_value_that_is_not_there_is_never_printed() -> None:
    with pytest.raises(UndefinedError, match="test for it first"):
        print_value(None)
    assert print_value(Markup("<b>")) == Markup("<b>")
    assert print_value("a\x01") == "a"
    assert print_value(3) == 3


@given(st.text(st.characters(codec="utf-8")))
def test_text_is_escaped_as_markupsafe_does(text: str) -> None:
    assert print_escaped(text) == str(escape(print_value(text)))


@pytest.mark.parametrize(
    ("value", "printed"),
    [
        ('Anvil & Sons\' "<b>"\x01', "Anvil &amp; Sons&#39; &#34;&lt;b&gt;&#34;"),
        (Markup("<b>"), "<b>"),
        (_Check.OPEN, "&lt;open&gt;"),
        (Decimal("1.50"), "1.50"),
        (["<"], "[&#39;&lt;&#39;]"),
        (0, "0"),
    ],
)
def test_value_of_any_kind_is_escaped_unless_it_is_markup(value: object, printed: str) -> None:
    assert print_escaped(value) == printed


def test_nothing_is_never_printed_escaped() -> None:
    with pytest.raises(UndefinedError, match="test for it first"):
        print_escaped(None)

"""Folding and tidying."""

from hypothesis import given
from hypothesis import strategies as st

from digest.text.normalize import compare_key, fold, one_line, tidy


def test_fold_gives_ascii_quotes_dashes_and_spaces() -> None:
    assert fold("“It’s”\u00a0–\u202f«1\u20092»") == '"It\'s" - "1 2"'


@given(st.text())
def test_fold_changes_no_index(text: str) -> None:
    assert len(fold(text)) == len(text)


def test_tidy_takes_out_what_cannot_be_seen() -> None:
    written = "\ufeffa\u202eb\x00c\u200b\r\nd\x0be\u2028f\tg\u00adh cafe\u0301 1\u202f000"
    assert tidy(written) == "abc\nd\ne\nf gh café 1 000"


def test_tidy_keeps_joiners_that_a_script_needs() -> None:
    assert tidy("می\u200cخواهم a\u200db") == "می\u200cخواهم ab"


@given(st.text())
def test_tidy_is_done_once(text: str) -> None:
    assert tidy(tidy(text)) == tidy(text)


def test_one_line_has_single_spaces() -> None:
    assert one_line("  a \n b\u3000 c ") == "a b c"


def test_texts_compare_by_letters_and_digits() -> None:
    assert compare_key("“Lumo’s 1,000!”") == compare_key("LUMOS 1000")

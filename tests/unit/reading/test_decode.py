"""Character sets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.errors import ReadError
from digest.model.article import Source
from digest.reading.decode import decode

TEXT = "Orlandia’s café – 5 €"


def text_of(data: bytes, declared: str | None = None) -> tuple[str, list[str]]:
    decoded = decode(Source(path="a.txt", data=data), declared=declared)
    return decoded.text, [problem.message for problem in decoded.problems]


@pytest.mark.parametrize("name", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_marks_and_utf8_need_no_guess(name: str) -> None:
    assert text_of(TEXT.encode(name)) == (TEXT, [])


def test_declared_character_set_is_taken() -> None:
    page = '<meta charset="koi8-r"><p>Привет</p>'
    assert text_of(page.encode("koi8-r")) == (page, [])
    assert text_of("Ça".encode("iso-8859-1"), "ISO-8859-1") == ("Ça", [])


def test_declared_character_set_that_is_wrong_or_unknown_is_passed_over() -> None:
    page = '<meta charset="ascii"><p>é</p>'
    assert text_of(page.encode()) == (page, [])
    assert text_of(TEXT.encode(), "no-such-set") == (TEXT, [])
    assert text_of(TEXT.encode(), "base64") == (TEXT, [])


@pytest.mark.parametrize("name", ["utf-16-le", "utf-16-be", "windows-1252"])
def test_guessed_character_set_is_noted(name: str) -> None:
    long = f"{TEXT} and more words of a plain western text"
    note = f"character set not declared; read as {name}"
    assert text_of(long.encode(name)) == (long, [note])


def test_other_alphabets_are_guessed_by_their_letters() -> None:
    text = "Компания сообщила во вторник, что построит два порта на северном берегу страны."
    found, notes = text_of(text.encode("windows-1251"))
    assert (found, len(notes)) == (text, 1)


def test_file_cut_inside_a_character_is_read_to_there() -> None:
    assert text_of("Café".encode()[:-1]) == ("Caf", [])


@pytest.mark.parametrize(
    "data", [b"\x00" * 64, bytes(range(32)) * 9, b"\x89PNG\r\n\x1a\n\x00\x00\x01"]
)
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(ReadError, match="not text"):
        text_of(data)


@given(st.binary(max_size=200))
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    try:
        found, _ = text_of(data)
    except ReadError as error:
        found = error.message
    assert isinstance(found, str)

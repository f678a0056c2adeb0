"""Character sets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.errors import ReadError
from digest.model.article import Source
from digest.reading.files.decode import decode
from tests.helpers import read_cases

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


WRITTEN = {case.title: case.given for case in read_cases("charsets")}


@pytest.mark.parametrize("name", WRITTEN)
@pytest.mark.parametrize("form", ["{}", "<html><p>{}</p>" + "<a href='/x'>link</a>" * 40])
def test_character_set_that_nobody_names_is_told_by_the_letters(name: str, form: str) -> None:
    text = form.format(WRITTEN[name])
    found, notes = text_of(text.encode(name))
    assert (found, len(notes)) == (text, 1)


@pytest.mark.parametrize("name", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", WRITTEN.values())
def test_utf16_without_a_mark_is_told_in_every_script(name: str, text: str) -> None:
    assert text_of(text.encode(name))[0] == text


@pytest.mark.parametrize("declared", ["iso-8859-1", "windows-1252", "koi8-r", "shift_jis"])
def test_utf8_is_taken_for_itself_whatever_is_declared(declared: str) -> None:
    assert text_of(TEXT.encode(), declared) == (TEXT, [])


def test_western_set_is_not_believed_of_a_text_in_other_letters() -> None:
    data = WRITTEN["windows-1251"].encode("windows-1251")
    assert text_of(data, "iso-8859-1") == (
        WRITTEN["windows-1251"],
        ["not in the character set iso-8859-1; read as cp1251"],
    )


def test_smaller_set_that_is_declared_stands_for_the_larger_one() -> None:
    assert text_of("①㈱".encode("cp932"), "Shift_JIS") == ("①㈱", [])
    assert text_of("똠방각하".encode("cp949"), "euc-kr") == ("똠방각하", [])


def test_few_bytes_of_another_set_cost_no_other_character() -> None:
    text = "“Häfen” – schön für Köln, Zürich und Łódź, Münster, Çeşme, São Tomé, Århus, Øresund"
    data = text.encode() + b" \x96 " + text.encode()
    assert text_of(data) == (
        f"{text} – {text}",
        ["character set not declared; read as utf-8, with damaged places"],
    )

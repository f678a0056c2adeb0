"""Bytes of a file as text: marks, declared character sets, and what to do without either."""

import codecs
import re
from dataclasses import dataclass

from charset_normalizer import from_bytes

from digest.errors import ReadError, Where
from digest.model.article import Source
from digest.model.report import Problem, Severity

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})|"""
    rb"""<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{2,40})""",
    re.IGNORECASE,
)
_HEAD = 4096
_SAMPLE = 20_000
_CUT = 3
_UNSURE = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text, and what had to be guessed for it."""

    text: str
    """The text, as it was typed."""
    problems: tuple[Problem, ...] = ()
    """A note when the character set was guessed."""


def decode(source: Source, *, declared: str | None = None) -> Decoded:
    """Return a file's text.

    A byte-order mark wins, then what is declared, then UTF-8; else the character set is guessed
    and a note says so.

    Args:
        source: The file.
        declared: Character set named outside the file's bytes, as a mail does.

    Raises:
        ReadError: The file is no text.
    """
    data = source.data
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _marked(source, name)
    wide = _wide_name(data)
    if wide:
        return _guessed(source, wide)
    _refuse_binary(source)
    for charset in (declared, _find_declared(data), "utf-8"):
        text = _try(data, charset)
        if text is not None:
            return Decoded(text)
    return _guess(source)


def _marked(source: Source, name: str) -> Decoded:
    """Return the text of a file with a mark; damage to it is noted."""
    text = source.data.decode(name, "replace")
    return Decoded(
        text, (_note(source, f"{name}, with damaged places"),) if "\ufffd" in text else ()
    )


def _wide_name(data: bytes) -> str | None:
    """Return the name of UTF-16 without a mark, told by its zero bytes."""
    sample = data[:_SAMPLE]
    half = len(sample) // 2
    if half == 0 or b"\x00" not in sample:
        return None
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd * 10 > half * 7 and even * 10 < half:
        return "utf-16-le"
    if even * 10 > half * 7 and odd * 10 < half:
        return "utf-16-be"
    return None


def _refuse_binary(source: Source) -> None:
    """Refuse a file full of control characters."""
    sample = source.data[:_SAMPLE]
    if len(_UNSURE.findall(sample)) * 20 > len(sample):
        raise ReadError(
            "the file is not text",
            where=Where(source.path),
            hint="save the article as text, HTML, Markdown, mail or feed",
        )


def _find_declared(data: bytes) -> str | None:
    """Return the character set that a page or feed declares near its start."""
    found = _DECLARED.search(data, 0, _HEAD)
    return (found[1] or found[2]).decode("ascii") if found else None


def _try(data: bytes, name: str | None) -> str | None:
    """Return the text when the bytes are that character set, but for a cut last character."""
    if name is None or not _is_text_codec(name):
        return None
    name = name.lower()
    if name in ("iso-8859-1", "latin-1", "latin1", "us-ascii", "ascii"):
        name = "utf-8" if name.endswith("ascii") else "windows-1252"
    try:
        return data.decode(name)
    except UnicodeDecodeError as error:
        if error.start >= len(data) - _CUT and name.replace("-", "") == "utf8":
            return data[: error.start].decode(name)
        return None


def _is_text_codec(name: str) -> bool:
    """Tell whether Python knows a character set of that name."""
    try:
        "".encode(name)
    except LookupError:
        return False
    return True


def _guess(source: Source) -> Decoded:
    """Return the text in the likeliest character set: western unless most letters are not."""
    sample = source.data[:_SAMPLE]
    high = sum(byte > 0x7F for byte in sample)  # noqa: PLR2004 - the last ASCII byte
    if high * 4 > len(sample):
        best = from_bytes(sample).best()
        if best is not None:
            return _guessed(source, best.encoding)
    return _guessed(source, "windows-1252")


def _guessed(source: Source, name: str) -> Decoded:
    """Return the text in a guessed character set, with the note."""
    return Decoded(source.data.decode(name, "replace"), (_note(source, name),))


def _note(source: Source, name: str) -> Problem:
    """Return the note that names what was guessed."""
    return Problem(
        code="DG011",
        severity=Severity.NOTE,
        message=f"character set not declared; read as {name}",
        where=Where(source.path),
        hint="save the file as UTF-8",
    )

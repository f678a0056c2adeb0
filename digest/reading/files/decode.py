"""Bytes of a file as text: marks, declared character sets, and what to do without either."""

import codecs
import re

from digest.errors import ReadError, Where
from digest.model.article import Source
from digest.model.report import Problem, Severity
from digest.reading.files.mojibake import mend
from digest.value import Value

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
_GUESSED = 200_000
_CUT = 3
_UNSURE = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_HIGH = re.compile(rb"[\x80-\xff]")
_BETWEEN = re.compile(rb"[<>\r\n]+")
_LETTER = re.compile(rb"[A-Za-z]")
_LONE = re.compile("[\udc80-\udcff]")
_DAMAGE = 20
_FEW = 2
_LETTERS = "ÄÖÜäöüßÀÂÇÈÉÊËÎÏÔÙÛàâçèéêëîïôùûŒœÅØÆåøæÑÁÍÓÚñáíóúÃÕãõ¿¡“”‘’–—…€£«»©®°·"
_WESTERN = frozenset(_LETTERS.encode("windows-1252"))
"""Bytes that western texts in windows-1252 consist of beyond ASCII."""
_MEANT = {
    **dict.fromkeys(("iso-8859-1", "iso8859-1", "latin-1", "latin1", "cp1252"), "windows-1252"),
    **dict.fromkeys(("us-ascii", "ascii"), "utf-8"),
    **dict.fromkeys(("shift_jis", "shift-jis", "sjis", "x-sjis"), "cp932"),
    **dict.fromkeys(("euc-kr", "euc_kr", "ks_c_5601-1987"), "cp949"),
    **dict.fromkeys(("gb2312", "gbk"), "gb18030"),
    **dict.fromkeys(("iso-8859-9", "latin-5"), "windows-1254"),
}
"""Names that stand for a larger character set, as browsers take them."""
_WEB = frozenset(
    "cp1250 cp1251 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 cp874 tis-620 iso8859-2 iso8859-5 "
    "iso8859-7 iso8859-9 koi8-r koi8-u cp866 shift_jis shift_jis_2004 cp932 euc_jp euc_jis_2004 "
    "cp949 euc_kr johab gb18030 gbk gb2312 big5 big5hkscs cp950 iso2022_jp iso2022_jp_2".split()
)
"""Character sets that pages, mails and files of our time are written in."""


class Decoded(Value, kw_only=False):
    """A file's text, and what had to be guessed for it."""

    text: str
    """The text, as it was typed."""
    problems: tuple[Problem, ...] = ()
    """A note when the character set was guessed."""


def decode(source: Source, *, declared: str | None = None) -> Decoded:
    """Return a file's text.

    A byte-order mark wins, then UTF-8, which no other text is by chance, then what is declared;
    else the character set is guessed and a note says so. Text that was garbled before it was
    saved is mended, with a note.

    Args:
        source: The file.
        declared: Character set named outside the file's bytes, as a mail does.

    Raises:
        ReadError: The file is no text.
    """
    decoded = _decode(source, declared)
    mended = mend(decoded.text, path=source.path)
    if not mended.problems:
        return decoded
    return Decoded(mended.text, (*decoded.problems, *mended.problems))


def _decode(source: Source, declared: str | None) -> Decoded:
    """Return a file's text as its bytes say, garbled where it was saved so."""
    data = source.data
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _marked(source, name)
    wide = _wide_name(data)
    if wide:
        return _guessed(source, wide, None)
    _refuse_binary(source)
    sure = _try(data, "utf-8") if _HIGH.search(data) else None
    if sure and not sure.isascii():
        return Decoded(sure)
    declared = declared or _find_declared(data)
    for charset in (declared, "utf-8"):
        text = _try(data, charset)
        if text is not None:
            return Decoded(text)
    return _nearly_utf8(source, declared) or _guess(source, declared)


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
    return next((name for name in ("utf-16-le", "utf-16-be") if _is_wide(sample, name)), None)


def _is_wide(sample: bytes, name: str) -> bool:
    """Tell whether bytes are letters and spaces of one script in a form of UTF-16."""
    try:
        text = sample[: len(sample) // 2 * 2].decode(name)
    except UnicodeDecodeError:
        return False
    words = sum(char.isalpha() or char.isspace() for char in text)
    common = sum(char in " \n.,、。" for char in text)
    return words * 10 > len(text) * 8 and common * 50 > len(text)


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
    name = _MEANT.get(name, name)
    if name == "windows-1252" and _is_foreign(data):
        return None
    try:
        return data.decode(name)
    except UnicodeDecodeError as error:
        if error.start >= len(data) - _CUT and name.replace("-", "") == "utf8":
            return data[: error.start].decode(name)
        return None


def _is_foreign(data: bytes) -> bool:
    """Tell whether a text has more letters beyond ASCII than any western one."""
    part = _foreign(data)
    return len(_HIGH.findall(part)) > len(_LETTER.findall(part))


def _is_text_codec(name: str) -> bool:
    """Tell whether Python knows a character set of that name."""
    try:
        "".encode(name)
    except LookupError:
        return False
    return True


def _nearly_utf8(source: Source, declared: str | None) -> Decoded | None:
    """Return the text of UTF-8 with a few bytes of windows-1252 in it, None where it is none."""
    text = source.data.decode("utf-8", "surrogateescape")
    lone = len(_LONE.findall(text))
    sound = sum(char > "\x7f" for char in text) - lone
    if lone * _DAMAGE > sound:
        return None
    mended = _LONE.sub(lambda found: _western(ord(found[0]) - 0xDC00), text)
    return Decoded(mended, (_note(source, "utf-8, with damaged places", declared),))


def _western(byte: int) -> str:
    """Return what a byte is in windows-1252."""
    return bytes((byte,)).decode("windows-1252", "replace")


def _guess(source: Source, declared: str | None) -> Decoded:
    """Return the text in the likeliest character set."""
    high = _HIGH.findall(source.data)
    few = len(high) <= _FEW or len(high) * _DAMAGE < len(source.data)
    if few and all(byte[0] in _WESTERN for byte in high):
        return _guessed(source, "windows-1252", declared)
    import chardet  # noqa: PLC0415 - loaded only where nothing tells

    found = str(chardet.detect(_foreign(source.data))["encoding"] or "")
    name = codecs.lookup(found).name if _is_text_codec(found) else ""
    return _guessed(source, name if name in _WEB else "windows-1252", declared)


def _foreign(data: bytes) -> bytes:
    """Return the lines and pieces between tags that hold more than ASCII."""
    parts = _BETWEEN.split(data[:_GUESSED])
    return b"\n".join(part for part in parts if _HIGH.search(part))


def _guessed(source: Source, name: str, declared: str | None) -> Decoded:
    """Return the text in a guessed character set, with the note."""
    return Decoded(source.data.decode(name, "replace"), (_note(source, name, declared),))


def _note(source: Source, name: str, declared: str | None = None) -> Problem:
    """Return the note that names what was guessed."""
    said = f"not in the character set {declared}" if declared else "character set not declared"
    return Problem(
        code="DG011",
        severity=Severity.NOTE,
        message=f"{said}; read as {name}",
        where=Where(source.path),
        hint="save the file as UTF-8",
    )

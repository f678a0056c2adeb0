"""Reads `.pdf`: the text layer of a printed page or of a press release."""

import ctypes
import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from digest.config import ReadConfig
from digest.errors import MissingPartError, ReadError, Where
from digest.model.article import Article, Source
from digest.model.report import Problem, Severity
from digest.reading.article.assemble import assemble
from digest.reading.dates.stand_in import with_stand_in
from digest.reading.files.inflate import inflated_size
from digest.reading.files.limits import MOST_CHARS
from digest.reading.page.blocks import Meta, RawPage
from digest.reading.page.shape import length
from digest.reading.printed.layout import Line, Sheet, find_address, find_heading, lay_out
from digest.text.normalize import compare_key, one_line

MOST_PAGES = 60
"""Most pages that are read; no article has more."""
_STREAM = re.compile(rb"\bstream\r?\n")
_HEAD = 600
_LARGEST = 4 * 1024 * 1024
_LARGEST_TOTAL = 32 * 1024 * 1024
_STAMP = re.compile(r"D:(\d{4})(\d\d)(\d\d)")
_FILE_NAME = re.compile(
    r"\.(?:docx?|pdf|indd|html?|odt|rtf|qxp|txt)\b|^(?:microsoft|untitled)", re.IGNORECASE
)
_LETTER = re.compile(r"\w")
_SOUND = 0.5
_LEAST = 40
_LEAST_TITLE = 20
_FIRST = 40
_BREAKS = (0x0A, 0x0D)
_PARTED = re.compile("[\x02\ufffe]$")
"""How the library marks a hyphen at the end of a line, in the word's own spelling or not."""
_SOFT = "\u00ad"
_WIDE_GAP = 1.6
_BOLD = 600


class PdfReader:
    """Reader of PDF files that have a text layer."""

    suffixes = (".pdf",)

    def read(self, source: Source, config: ReadConfig) -> tuple[Article, ...]:
        """Return the one article of a PDF file.

        The day on which it was made is taken only where nothing tells when it was published.

        Raises:
            ReadError: The file is no PDF, is locked, or has no text.
            MissingPartError: The library that reads PDF files is not installed.
        """
        document = _open(source)
        try:
            sheets, problems = _read_sheets(document, source)
            info = {
                key: one_line(str(value)) for key, value in document.get_metadata_dict().items()
            }
        finally:
            document.close()
        _refuse_without_text(sheets, source)
        article = assemble(_page(sheets, info, problems), source, config)
        return (with_stand_in(article, _day(info.get("CreationDate", ""))),)


def _open(source: Source) -> Any:  # noqa: ANN401 - the library's own
    """Return an open file.

    Raises:
        ReadError: It is no PDF, or locked.
        MissingPartError: The library is not installed.
    """
    try:
        import pypdfium2  # noqa: PLC0415 - an extra
    except ImportError as error:
        raise MissingPartError(
            "PDF files need the library pypdfium2",
            where=Where(source.path),
            hint="pip install 'news-digest[pdf]'",
        ) from error
    _refuse_bomb(source)
    try:
        return pypdfium2.PdfDocument(source.data)
    except pypdfium2.PdfiumError as error:
        locked = "password" in str(error).lower()
        raise ReadError(
            "the file is locked with a password" if locked else "this is no PDF that can be read",
            where=Where(source.path),
            hint="save it without the password" if locked else "save it again",
        ) from error


def _refuse_bomb(source: Source) -> None:
    """Refuse a file with parts that are small as they lie there, and huge when they are read.

    Pictures are not read.
    """
    view, total = memoryview(source.data), 0
    for found in _STREAM.finditer(source.data):
        head = source.data[max(0, found.start() - _HEAD) : found.start()].rpartition(b" obj")[2]
        if b"/Image" in head:
            continue
        size = inflated_size(view[found.end() :], limit=_LARGEST)
        total += size
        if size >= _LARGEST or total >= _LARGEST_TOTAL:
            raise ReadError(
                "a page of the file is too large to be read",
                where=Where(source.path),
                hint="save the article alone, without maps and drawings",
            )


def _read_sheets(document: Any, source: Source) -> tuple[tuple[Sheet, ...], tuple[Problem, ...]]:  # noqa: ANN401
    """Return the lines of the pages, and the note of a file that is too long."""
    import pypdfium2  # noqa: PLC0415

    sheets, size = [], 0
    for number in range(min(len(document), MOST_PAGES)):
        try:
            page = document[number]
            width, height = page.get_size()
            lines = tuple(_find_lines(page.get_textpage(), number))
        except pypdfium2.PdfiumError:
            continue
        sheets.append(Sheet(number=number, width=width, height=height, lines=lines))
        size += sum(len(line.text) for line in lines)
        if size >= MOST_CHARS:
            break
    rest = len(document) - len(sheets)
    note = Problem(
        code="DG017",
        severity=Severity.WARNING,
        message=f"the file is too long for one article; its last {rest} pages were left out",
        where=Where(source.path),
        hint="save one article a file",
    )
    return tuple(sheets), (note,) if rest > 0 else ()


def _refuse_without_text(sheets: tuple[Sheet, ...], source: Source) -> None:
    """Refuse a file of pictures, and one whose letters cannot be told."""
    text = "".join(line.text for sheet in sheets for line in sheet.lines)
    letters = len(_LETTER.findall(text))
    if letters < _LEAST:
        raise ReadError(
            "the PDF has no text layer: its pages are pictures",
            where=Where(source.path),
            hint="make one with a program that recognises letters, such as ocrmypdf",
        )
    sound = sum(char.isprintable() and not "\ue000" <= char <= "\uf8ff" for char in text)
    if sound < _SOUND * len(text):
        raise ReadError(
            "the PDF does not tell which letters its signs stand for",
            where=Where(source.path),
            hint="make a text layer with a program that recognises letters, such as ocrmypdf",
        )


def _page(
    sheets: tuple[Sheet, ...], info: dict[str, str], problems: tuple[Problem, ...]
) -> RawPage:
    """Return the page that the sheets of a file are, with what the file says of itself."""
    laid = lay_out(sheets)
    text = compare_key("".join(block.text for block in laid.blocks[:_FIRST]))
    stated, shown = info.get("Title", ""), find_heading(laid)
    full = length(stated) >= _LEAST_TITLE and not _FILE_NAME.search(stated)
    named = full and compare_key(stated) in text
    author = info.get("Author", "")
    known = author if author and compare_key(author) in text else ""
    return RawPage(
        blocks=laid.blocks,
        meta=Meta(
            title=stated if named else shown,
            url=find_address(laid),
            authors=(known,) if known else (),
        ),
        copied=True,
        dropped=laid.dropped,
        problems=problems,
    )


def _day(stamp: str) -> date | None:
    """Return the day of a PDF's stamp: `D:20250304142000+01'00'`."""
    found = _STAMP.match(stamp)
    try:
        return date(int(found[1]), int(found[2]), int(found[3])) if found else None
    except ValueError:
        return None


def _find_lines(text: Any, sheet: int) -> Iterator[Line]:  # noqa: ANN401
    """Yield the lines of a page as the file draws them; far-off words are lines of their own."""
    held: list[_Char] = []
    for char in _chars(text):
        if char is None or (held and _is_apart(held, char)):
            yield from _line(held, text, sheet)
            held = []
        if char is not None:
            held.append(char)
    yield from _line(held, text, sheet)


_Char = tuple[str, int, tuple[float, float, float, float] | None]
"""A character, its place in the page's text, and its box: left, right, bottom, top."""


def _chars(text: Any) -> Iterator[_Char | None]:  # noqa: ANN401
    """Yield the characters of a page, None where a line ends."""
    import pypdfium2.raw as pdfium  # noqa: PLC0415

    box = pdfium.FS_RECTF()
    for at in range(min(text.count_chars(), MOST_CHARS)):
        code = pdfium.FPDFText_GetUnicode(text, at)
        if code in _BREAKS:
            yield None
            continue
        found = pdfium.FPDFText_GetLooseCharBox(text, at, ctypes.byref(box))
        place = (box.left, box.right, box.bottom, box.top) if found else None
        generated = pdfium.FPDFText_IsGenerated(text, at) == 1
        yield chr(code), at, None if generated else place


def _is_apart(held: list[_Char], char: _Char) -> bool:
    """Tell whether a character stands in another column or line than the ones before."""
    before = next((place for _, _, place in reversed(held) if place), None)
    if before is None or char[2] is None or char[0].isspace():
        return False
    left, _, bottom, top = char[2]
    height = max(before[3] - before[2], 1.0)
    beside = left - before[1] > _WIDE_GAP * height or left < before[0] - height
    return beside or bottom > before[3] or top < before[2]


def _line(held: list[_Char], text: Any, sheet: int) -> Iterator[Line]:  # noqa: ANN401
    """Yield the line of some characters, unless it is empty."""
    import pypdfium2.raw as pdfium  # noqa: PLC0415

    places = [place for char, _, place in held if place and not char.isspace()]
    raw = "".join(char for char, _, _ in held).rstrip()
    shown = one_line(_PARTED.sub("-", raw))
    if not places or not shown:
        return
    ends = [at for char, at, place in held if place and not char.isspace()]
    heights = sorted(place[3] - place[2] for place in places)
    yield Line(
        text=shown,
        sheet=sheet,
        left=min(place[0] for place in places),
        right=max(place[1] for place in places),
        bottom=min(place[2] for place in places),
        top=max(place[3] for place in places),
        size=heights[len(heights) // 2],
        bold=all(pdfium.FPDFText_GetFontWeight(text, at) >= _BOLD for at in (ends[0], ends[-1])),
        cut=raw.endswith(_SOFT),
    )

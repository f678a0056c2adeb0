"""Reads `.warc` and `.warc.gz`: the pages of a web archive, one article a page."""

import io
from collections import Counter
from collections.abc import Iterator
from contextlib import redirect_stderr
from functools import partial
from typing import Any
from urllib.parse import urlsplit

from digest.config import ReadConfig
from digest.errors import MissingPartError, ReadError, Where
from digest.model.article import Article, Source
from digest.model.report import Problem, Severity
from digest.reading.archives.saved_page import SavedPage, read_page
from digest.reading.feeds.item_text import read_moment
from digest.reading.files.inflate import MOST_BYTES, inflate, unchunk, ungzip
from digest.reading.files.several import MOST, Piece, read_pieces
from digest.reading.page.urls import web_address
from digest.text.slugs import slugify
from digest.value import replace

_PAGES = ("text/html", "application/xhtml+xml")
_LARGEST = 8 * 1024 * 1024
_MOST_RECORDS = 50_000
_OK = "200"


class WarcReader:
    """Reader of web archives."""

    suffixes = (".warc", ".warc.gz")

    def read(self, source: Source, config: ReadConfig) -> tuple[Article, ...]:
        """Return the article of each page that a web archive holds, in its order.

        Raises:
            ReadError: The file is no web archive, or no page in it holds an article.
            MissingPartError: The library that reads web archives is not installed.
        """
        skipped: Counter[str] = Counter()
        pieces = [
            Piece(
                label=page.url or "",
                key=page.url or "",
                read=partial(_numbered, article, page.url or ""),
            )
            for page, article in _find_articles(source, config, skipped)
        ]
        told = (_note(skipped, source),) if skipped.total() else ()
        if not pieces:
            hint = told[0].message if told else "save the page again"
            raise ReadError("no page in it holds an article", where=Where(source.path), hint=hint)
        return read_pieces(pieces, source, kind="page", problems=told)


def _find_articles(
    source: Source, config: ReadConfig, skipped: Counter[str]
) -> Iterator[tuple[SavedPage, Article]]:
    """Yield the pages that hold an article, and count what else there is."""
    found = 0
    for page in _find_pages(source, skipped):
        if found == MOST:
            skipped["page too many"] += 1
            continue
        try:
            article = read_page(page, source, config)
        except ReadError:
            skipped["page without an article"] += 1
            continue
        if any(problem.code == "DG012" for problem in article.problems) or _is_front(page.url):
            skipped["page without an article"] += 1
            continue
        found += 1
        yield page, article


def _is_front(url: str | None) -> bool:
    """Tell whether an address is a site's front page, which only points to articles."""
    parts = urlsplit(url or "")
    return parts.path.strip("/") == "" and not parts.query


def _numbered(article: Article, url: str, number: int) -> Article:
    """Return an article as one of several, by the name of its headline or its address."""
    headline = article.headline.of(article.text) if article.headline else ""
    name = headline or urlsplit(url).path.strip("/").rpartition("/")[2]
    return replace(article, item=number, slug=slugify(name) if name else article.slug)


def _find_pages(source: Source, skipped: Counter[str]) -> Iterator[SavedPage]:
    """Yield the pages that a server gave, and count the other records.

    Raises:
        ReadError: The file is no web archive.
        MissingPartError: The library is not installed.
    """
    for number, record in enumerate(_records(source, skipped)):
        if number >= _MOST_RECORDS:
            skipped["record too many"] += 1
            return
        page = _page_of(record, skipped)
        if page:
            yield page


def _records(source: Source, skipped: Counter[str]) -> Iterator[Any]:
    """Yield the records of a web archive, as far as it is sound.

    Raises:
        ReadError: It does not begin as one.
        MissingPartError: The library is not installed.
    """
    try:
        import brotli  # noqa: F401, PLC0415 - an extra; `inflate` needs it
        from warcio.archiveiterator import ArchiveIterator  # noqa: PLC0415
        from warcio.exceptions import ArchiveLoadFailed  # noqa: PLC0415
    except ImportError as error:
        raise MissingPartError(
            f"web archives need the library {error.name}",
            where=Where(source.path),
            hint="pip install 'news-digest[warc]'",
        ) from error
    data = ungzip(source.data, limit=MOST_BYTES)
    if not data.startswith((b"WARC/", b"filedesc:")):
        raise ReadError(
            "this is no web archive: it does not begin with WARC/", where=Where(source.path)
        )
    records = iter(ArchiveIterator(io.BytesIO(data), check_digests=False))
    while True:
        try:
            with redirect_stderr(io.StringIO()):  # the library warns there of wrong lengths
                record = next(records, None)
        except (ArchiveLoadFailed, ValueError, EOFError, OSError, AttributeError):
            skipped["damaged record, with all after it"] += 1
            return
        if record is None:
            return
        yield record


def _page_of(record: Any, skipped: Counter[str]) -> SavedPage | None:  # noqa: ANN401 - untyped
    """Return the page of a record, None and a count where it is something else."""
    head = record.http_headers
    if record.rec_type not in ("response", "resource") or (
        record.rec_type == "response" and head is None
    ):
        skipped[f"{record.rec_type} record"] += record.rec_type != "warcinfo"
        return None
    kind = str((head or record.rec_headers).get_header("Content-Type") or "").lower()
    if not kind.startswith(_PAGES):
        skipped["file that is no page"] += 1
        return None
    if head is not None and head.get_statuscode() != _OK:
        skipped[f"answer {head.get_statuscode()[:3]}"] += 1
        return None
    saved = read_moment(str(record.rec_headers.get_header("WARC-Date") or ""))
    return SavedPage(
        data=_body(record),
        charset=kind.partition("charset=")[2].partition(";")[0].strip("\"' ") or None,
        url=web_address(str(record.rec_headers.get_header("WARC-Target-URI") or "").strip("<>")),
        saved=saved.day if saved else None,
    )


def _body(record: Any) -> bytes:  # noqa: ANN401
    """Return the bytes of a page without the packing of its transport."""
    data = bytes(record.raw_stream.read(_LARGEST))
    head = record.http_headers
    if head is None:
        return data
    if "chunked" in str(head.get_header("Transfer-Encoding") or "").lower():
        data = unchunk(data)
    return inflate(data, str(head.get_header("Content-Encoding") or ""), limit=_LARGEST)


def _note(skipped: Counter[str], source: Source) -> Problem:
    """Return the note of what was passed over, with how often."""
    told = ", ".join(f"{count} x {what}" for what, count in sorted(skipped.items()) if count)
    return Problem(
        code="DG114",
        severity=Severity.NOTE,
        message=f"passed over in the archive: {told}",
        where=Where(source.path),
    )

"""Reads `.mhtml .mht .webarchive`: a page with all its parts, as browsers save it in one file."""

import email
import email.policy
import plistlib
from collections.abc import Iterator, Mapping
from datetime import date
from email.message import Message
from typing import Any
from xml.parsers.expat import ExpatError

from digest.config import ReadConfig
from digest.errors import ReadError, Where
from digest.model.article import Article, Source
from digest.reading.dates.stand_in import with_stand_in
from digest.reading.files.decode import decode
from digest.reading.html.reader import read_html
from digest.reading.mail.head import read_head
from digest.reading.page.urls import web_address
from digest.value import Value, replace

_PAGES = ("text/html", "application/xhtml+xml")
_MAX_MARKS = 20_000
_MOST_FRAMES = 20
_BROKEN = (
    plistlib.InvalidFileException, ExpatError, ValueError, TypeError, LookupError,
    OverflowError, RecursionError, AttributeError, MemoryError,
)  # fmt: skip
"""What the library raises for a file that is none of its own."""


class SavedPage(Value, kw_only=False):
    """A page as it came from its server, or a frame of it."""

    data: bytes
    """Its bytes."""
    charset: str | None = None
    """Character set that the file names for it."""
    url: str | None = None
    """Where it was."""
    saved: date | None = None
    """When it was saved."""


class MhtmlReader:
    """Reader of pages that browsers save as MHTML."""

    suffixes = (".mhtml", ".mht")

    def read(self, source: Source, config: ReadConfig) -> tuple[Article, ...]:
        """Return the one article of a saved page.

        Raises:
            ReadError: The file is no MHTML, or holds no article.
        """
        if source.data.count(b"\n--") > _MAX_MARKS:
            raise ReadError("the page has too many parts", where=Where(source.path))
        try:
            message = email.message_from_bytes(source.data, policy=email.policy.compat32)
            pages = tuple(_find_parts(message))
        except RecursionError as error:
            raise ReadError("the page has too many parts", where=Where(source.path)) from error
        return (_read_first(pages, source, config),)


class WebArchiveReader:
    """Reader of pages that Safari saves."""

    suffixes = (".webarchive",)

    def read(self, source: Source, config: ReadConfig) -> tuple[Article, ...]:
        """Return the one article of a saved page.

        Raises:
            ReadError: The file is no web archive, or holds no article.
        """
        try:
            archive = plistlib.loads(source.data)
        except _BROKEN as error:
            raise ReadError("this is no web archive", where=Where(source.path)) from error
        pages = tuple(_find_resources(archive)) if isinstance(archive, dict) else ()
        return (_read_first(pages, source, config),)


def _find_parts(message: Message) -> Iterator[SavedPage]:
    """Yield the pages of an MHTML file, the one that was saved first, then its frames."""
    head = read_head(message)
    saved = head.published.day if head.published else None
    parts = [part for part in message.walk() if part.get_content_type() in _PAGES]
    root = str(message.get_param("start", "")).strip("<> ")
    own = str(message.get("Snapshot-Content-Location", "")).strip()
    parts.sort(key=lambda part: not _is_root(part, root, own))
    for place, part in enumerate(parts[:_MOST_FRAMES]):
        data = part.get_payload(decode=True)
        where = str(part.get("Content-Location", "")) or (own if place == 0 else "")
        if isinstance(data, bytes) and data.strip():
            yield SavedPage(data, part.get_content_charset(), web_address(where), saved)


def _is_root(part: Message, root: str, own: str) -> bool:
    """Tell whether a part is the page that was saved, by the id or the address of its file."""
    named = str(part.get("Content-ID", "")).strip("<> ")
    place = str(part.get("Content-Location", "")).strip()
    return bool(root and named == root) or bool(own and place == own)


def _find_resources(archive: Mapping[str, Any]) -> Iterator[SavedPage]:
    """Yield the pages of a web archive, the one that was saved first, then its frames."""
    frames = archive.get("WebSubframeArchives")
    inner = (
        [frame for frame in frames if isinstance(frame, dict)] if isinstance(frames, list) else []
    )
    for part in (archive, *inner[:_MOST_FRAMES]):
        main = part.get("WebMainResource")
        data = main.get("WebResourceData") if isinstance(main, dict) else None
        if isinstance(main, dict) and isinstance(data, bytes) and data.strip():
            charset = main.get("WebResourceTextEncodingName")
            url = web_address(str(main.get("WebResourceURL", "")))
            yield SavedPage(data, charset if isinstance(charset, str) else None, url)


def _read_first(pages: tuple[SavedPage, ...], source: Source, config: ReadConfig) -> Article:
    """Return the article of the page, or of the frame that holds it.

    Raises:
        ReadError: No page holds one.
    """
    doubtful: Article | None = None
    refused: ReadError | None = None
    for page in pages:
        try:
            article = read_page(page, source, config)
        except ReadError as error:
            refused = refused or error
            continue
        if all(problem.code != "DG012" for problem in article.problems):
            return article
        doubtful = doubtful or article
    if doubtful:
        return doubtful
    raise refused or ReadError(
        "the file holds no page",
        where=Where(source.path),
        hint="save the page again, as a single file or as HTML",
    )


def read_page(page: SavedPage, source: Source, config: ReadConfig) -> Article:
    """Return the article of a page as it came from its server.

    The day on which it was saved is taken only where nothing tells when it was published.

    Raises:
        ReadError: It holds no article.
    """
    own = Source(path=source.path, data=page.data)
    article = read_html(decode(own, declared=page.charset), source, config)
    return with_stand_in(replace(article, url=article.url or page.url), page.saved)

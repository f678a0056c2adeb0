"""Reads feeds, `.xml .rss .atom`: one article an item."""

import io
import re
from functools import partial
from typing import Any

from digest.config import ReadConfig
from digest.errors import ReadError, Where
from digest.model.article import Article, Source
from digest.model.report import Problem, Severity
from digest.reading.article.assemble import assemble
from digest.reading.feeds.item_text import (
    name_of_site,
    parse_body,
    read_moment,
    unmarked,
    unread_date,
)
from digest.reading.files.decode import decode
from digest.reading.files.several import MOST, Piece, read_pieces
from digest.reading.page.blocks import Meta, RawPage
from digest.reading.page.urls import join_address, web_address
from digest.text.normalize import one_line

_ITEM = re.compile(r"<(?:[\w.-]{1,40}:)?(?:item|entry)[\s>]", re.IGNORECASE)
_DECLARATION = re.compile(r"\A\s*<\?xml[^>]{0,200}\?>")
_HEADER = '<?xml version="1.0" encoding="utf-8"?>'
_LONGEST_TITLE = 400


class FeedReader:
    """Reader of saved RSS and Atom feeds."""

    suffixes = (".xml", ".rss", ".atom")

    def read(self, source: Source, config: ReadConfig) -> tuple[Article, ...]:
        """Return an article for each item of a feed, in its order.

        Items without text are named in a problem of the first article.

        Raises:
            ReadError: The file is no feed, or no item holds an article.
        """
        import feedparser  # noqa: PLC0415 - loaded only where there is a feed

        decoded = decode(source)
        text = _HEADER + _DECLARATION.sub("", decoded.text, count=1).lstrip()
        places = [found.start() for found in _ITEM.finditer(text)]
        data = text[: places[MOST]] if len(places) > MOST else text
        feed = feedparser.parse(
            io.BytesIO(data.encode("utf-8", "replace")),
            response_headers={"content-type": "application/xml; charset=utf-8"},
            sanitize_html=False,
            resolve_relative_uris=False,
        )
        broken = (_broken(source, str(feed.bozo_exception)),) if feed.bozo and data == text else ()
        if not feed.entries:
            raise ReadError(
                "no items found in this feed",
                where=Where(source.path),
                hint="save the feed itself, RSS or Atom, not the page that shows it",
            )
        pieces = [
            Piece(
                label=unmarked(str(item.get("title", ""))),
                key=str(item.get("id") or item.get("link") or ""),
                read=partial(_read_item, item, feed.feed, source, config),
            )
            for item in feed.entries
        ]
        return read_pieces(
            pieces, source, kind="item", count=len(places), problems=(*decoded.problems, *broken)
        )


def _broken(source: Source, why: str) -> Problem:
    """Return the note of a feed that is no sound XML; its items are found all the same."""
    return Problem(
        code="DG113",
        severity=Severity.NOTE,
        message=f"the feed is no sound XML: {one_line(why)[:120]}",
        where=Where(source.path),
        hint="look whether all its items are there",
    )


def _read_item(
    item: Any,  # noqa: ANN401 - feedparser's own dictionaries
    channel: Any,  # noqa: ANN401
    source: Source,
    config: ReadConfig,
    number: int,
) -> Article:
    """Return the article of one item."""
    text, plain = _fullest(item)
    body = parse_body(text, path=source.path, plain=plain)
    written = str(item.get("published") or item.get("updated") or "")
    meta = _read_meta(item, channel, written, text)
    unread = (unread_date(written, path=source.path),) if written and not meta.published else ()
    page = RawPage(blocks=body.blocks, meta=meta, many=True, problems=(*body.problems, *unread))
    return assemble(page, source, config, item=number)


def _fullest(item: Any) -> tuple[str, bool]:  # noqa: ANN401
    """Return the text of an item that says most, and whether it is said to have no markup."""
    forms = [form for form in item.get("content", ()) if _is_text(form)]
    forms.append(item.get("summary_detail") or {"value": item.get("summary", "")})
    fullest = max(forms, key=lambda form: len(unmarked(str(form.get("value", "")))))
    return str(fullest.get("value", "")), fullest.get("type") == "text/plain" and "content" in item


def _is_text(form: Any) -> bool:  # noqa: ANN401
    """Tell whether a content is text, and no picture or sound."""
    kind = str(form.get("type", "text/"))
    return kind.startswith("text/") or "html" in kind or "xml" in kind


def _read_meta(item: Any, channel: Any, written: str, text: str) -> Meta:  # noqa: ANN401
    """Return what an item and its feed say about the article."""
    named = [author.get("name") for author in item.get("authors", ())] or [item.get("author")]
    forms = item.get("content", ())
    language = next((form.get("language") for form in forms if form.get("language")), None)
    teaser = unmarked(str(item.get("summary", "")))
    origin = item.get("source") or {}
    paper = unmarked(str(origin.get("title", "") or channel.get("title", "")))
    return Meta(
        title=unmarked(str(item.get("title", "")))[:_LONGEST_TITLE] or None,
        published=read_moment(written) if written else None,
        authors=tuple(name for author in named if author and (name := unmarked(author))),
        publication=name_of_site(paper),
        url=_address(item, channel),
        language=str(language or item.get("language") or channel.get("language") or "") or None,
        description=teaser if teaser and teaser not in unmarked(text) else None,
    )


def _address(item: Any, channel: Any) -> str | None:  # noqa: ANN401
    """Return where an item was published; an address without a host begins at the feed's site."""
    link = str(item.get("feedburner_origlink") or item.get("link") or "").strip()
    if item.get("guidislink") and link == item.get("id"):
        return web_address(link)
    return join_address(str(channel.get("link", "")), link) if link else None

"""Reads JSON Feed, `.json`: one article an item."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from digest.codec import CodecError, parse_json
from digest.config import ReadConfig
from digest.errors import ReadError, Where
from digest.model.article import Article, Source
from digest.reading.article.assemble import assemble
from digest.reading.feeds.item_text import (
    name_of_site,
    parse_body,
    read_moment,
    unmarked,
    unread_date,
)
from digest.reading.files.decode import decode
from digest.reading.files.several import MOST, Piece, failed_piece, read_pieces
from digest.reading.page.blocks import Meta, RawPage
from digest.reading.page.urls import join_address, web_address
from digest.text.normalize import one_line

_VERSION = "jsonfeed.org/version/"
_LONGEST_TITLE = 400
_FORMS = (("content_html", False), ("content_text", True), ("summary", True))


class JsonFeedReader:
    """Reader of saved JSON feeds, versions 1 and 1.1."""

    suffixes = (".json", ".jsonfeed")

    def read(self, source: Source, config: ReadConfig) -> tuple[Article, ...]:
        """Return an article for each item of a feed, in its order.

        Raises:
            ReadError: The file is no JSON Feed, or no item holds an article.
        """
        decoded = decode(source)
        feed = _parse(decoded.text.removeprefix("\ufeff"), source)
        items = feed["items"]
        pieces = [_piece(item, feed, source, config) for item in items[: MOST + 1]]
        problems = decoded.problems
        return read_pieces(pieces, source, kind="item", count=len(items), problems=problems)


def _piece(item: Any, feed: Mapping[str, Any], source: Source, config: ReadConfig) -> Piece:  # noqa: ANN401 - other people's JSON
    """Return an item of a feed, not yet read."""
    if not isinstance(item, dict):
        return failed_piece(str(item), ReadError("it is no item of a feed"))
    return Piece(
        label=_text(item, "title"),
        key=str(item.get("id") or "") or _text(item, "url"),
        read=partial(_read_item, item, feed, source, config),
    )


def _parse(text: str, source: Source) -> dict[str, Any]:
    """Return the feed that a file is.

    Raises:
        ReadError: It is none.
    """
    try:
        feed = parse_json(text, name=source.path)
    except CodecError as error:
        raise ReadError(f"this is no JSON: {error.message}", where=Where(source.path)) from error
    sound = isinstance(feed, dict) and isinstance(feed.get("items"), list)
    if not sound or _VERSION not in str(feed.get("version")):
        raise ReadError(
            'this is no JSON Feed: it has no "version" and "items" as jsonfeed.org has them',
            where=Where(source.path),
            hint="move other data out of the content folder",
        )
    return dict(feed)


def _read_item(
    item: Mapping[str, Any],
    feed: Mapping[str, Any],
    source: Source,
    config: ReadConfig,
    number: int,
) -> Article:
    """Return the article of one item."""
    text, plain = _fullest(item)
    body = parse_body(text, path=source.path, plain=plain)
    written = _text(item, "date_published") or _text(item, "date_modified")
    meta = _read_meta(item, feed, written, text)
    unread = (unread_date(written, path=source.path),) if written and not meta.published else ()
    page = RawPage(blocks=body.blocks, meta=meta, many=True, problems=(*body.problems, *unread))
    return assemble(page, source, config, item=number)


def _fullest(item: Mapping[str, Any]) -> tuple[str, bool]:
    """Return the text of an item that says most, and whether it has no markup."""
    forms = [(_text(item, key), plain) for key, plain in _FORMS]
    return max(forms, key=lambda form: len(form[0] if form[1] else unmarked(form[0])))


def _read_meta(item: Mapping[str, Any], feed: Mapping[str, Any], written: str, text: str) -> Meta:
    """Return what an item and its feed say about the article."""
    teaser = one_line(_text(item, "summary"))
    return Meta(
        title=unmarked(_text(item, "title"))[:_LONGEST_TITLE] or None,
        published=read_moment(written) if written else None,
        authors=_authors(item) or _authors(feed),
        publication=name_of_site(unmarked(_text(feed, "title"))),
        url=_address(item, feed),
        language=_text(item, "language") or _text(feed, "language") or None,
        description=teaser if teaser and teaser not in unmarked(text) else None,
    )


def _authors(part: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the authors of an item or a feed, as version 1.1 has them or as version 1."""
    several = part.get("authors")
    some = several if isinstance(several, list) else [part.get("author")]
    names = (_text(one, "name") for one in some if isinstance(one, dict))
    return tuple(one_line(name) for name in names if name)


def _address(item: Mapping[str, Any], feed: Mapping[str, Any]) -> str | None:
    """Return where an item was published; an address without a host begins at the feed's site."""
    link, own = _text(item, "url"), web_address(_text(item, "id"))
    return join_address(_text(feed, "home_page_url"), link) if link else own


def _text(part: Mapping[str, Any], key: str) -> str:
    """Return a text of some JSON, empty where there is none."""
    value = part.get(key)
    return value if isinstance(value, str) else ""

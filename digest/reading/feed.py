"""Reads feeds, `.xml .rss .atom`: one article an item."""

import io
from dataclasses import replace
from typing import Any

from digest.config import ReadConfig
from digest.errors import ReadError, Where
from digest.model.article import Article, Source
from digest.model.report import Problem, Severity
from digest.reading.assemble import assemble
from digest.reading.blocks import Meta, RawPage
from digest.reading.html_tree import find_blocks, parse_tree
from digest.reading.limits import cut_markup, cut_text
from digest.reading.published import read_stated
from digest.reading.text_file import parse_lines
from digest.reading.urls import web_address
from digest.text.normalize import one_line, tidy

_MOST = 1000
_SEPARATORS = (": ", " | ", " - ", " – ", " — ", " » ", " · ")


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

        feed = feedparser.parse(
            io.BytesIO(source.data), sanitize_html=False, resolve_relative_uris=False
        )
        if not feed.entries:
            raise ReadError(
                "no items found in this feed",
                where=Where(source.path),
                hint="save the feed itself, RSS or Atom, not the page that shows it",
            )
        articles: list[Article] = []
        problems = _left_out(source, len(feed.entries))
        for number, item in enumerate(feed.entries[:_MOST], start=1):
            try:
                articles.append(_read_item(item, feed.feed, source, config, number))
            except ReadError as error:
                problems.append(_problem(source, number, item, error))
        if not articles:
            raise ReadError("no item of this feed holds text", where=Where(source.path))
        first = replace(articles[0], problems=(*articles[0].problems, *problems))
        return _with_own_slugs((first, *articles[1:]))


def _read_item(
    item: Any,  # noqa: ANN401
    channel: Any,  # noqa: ANN401
    source: Source,
    config: ReadConfig,
    number: int,
) -> Article:
    """Return the article of one item."""
    body = _body(item)
    tree = parse_tree(cut_markup(body, path=source.path).text) if "<" in body else None
    if tree is not None:
        blocks = tuple(found.block for found in find_blocks(tree))
    else:
        blocks = parse_lines(cut_text(tidy(body), path=source.path).text)
    page = RawPage(blocks=blocks, meta=_read_meta(item, channel), many=True)
    return assemble(page, source, config, item=number)


def _body(item: Any) -> str:  # noqa: ANN401 - feedparser's own dictionaries
    """Return the fullest text of an item."""
    contents = [str(content.get("value", "")) for content in item.get("content", ())]
    return max((*contents, str(item.get("summary", ""))), key=len)


def _read_meta(item: Any, channel: Any) -> Meta:  # noqa: ANN401
    """Return what an item and its feed say about the article."""
    written = str(item.get("published") or item.get("updated") or "")
    authors = [author.get("name") for author in item.get("authors", ())]
    names = tuple(one_line(name) for name in authors if name) or tuple(
        one_line(name) for name in (item.get("author"),) if name
    )
    title = one_line(_unmarked(str(item.get("title", ""))))
    teaser = one_line(_unmarked(str(item.get("summary", "")))) if item.get("content") else ""
    return Meta(
        title=title[:400] or None,
        published=read_stated(written) if written else None,
        authors=names,
        publication=_name_of(one_line(_unmarked(str(channel.get("title", ""))))),
        url=web_address(str(item.get("link", ""))),
        language=str(item.get("language") or channel.get("language") or "") or None,
        description=teaser or None,
    )


def _unmarked(text: str) -> str:
    """Return a title without the markup that some feeds put into it."""
    tree = parse_tree(text) if "<" in text or "&" in text else None
    return str(tree.text_content()) if tree is not None else text


def _name_of(title: str) -> str | None:
    """Return the paper's name in a feed's title: `Some Paper: Companies` is Some Paper."""
    places = [at for separator in _SEPARATORS if (at := title.find(separator)) > 0]
    return title[: min(places)] if places else title or None


def _with_own_slugs(articles: tuple[Article, ...]) -> tuple[Article, ...]:
    """Return the articles with different slugs; a second one of a name gets a number."""
    taken: set[str] = set()
    result = []
    for article in articles:
        slug, count = article.slug, 1
        while slug in taken:
            count += 1
            slug = f"{article.slug}-{count}"
        taken.add(slug)
        result.append(replace(article, slug=slug))
    return tuple(result)


def _left_out(source: Source, count: int) -> list[Problem]:
    """Return the note of a feed with more items than are read."""
    note = Problem(
        code="DG017",
        severity=Severity.WARNING,
        message=f"only the first {_MOST} of {count} items were read",
        where=Where(source.path),
        hint="save the feed in parts",
    )
    return [note] if count > _MOST else []


def _problem(source: Source, number: int, item: Any, error: ReadError) -> Problem:  # noqa: ANN401
    """Return the problem of an item that holds no article."""
    title = one_line(str(item.get("title", "")))[:80]
    return Problem(
        code="DG019",
        severity=Severity.WARNING,
        message=f'item {number} "{title}" left out: {error.message}',
        where=Where(source.path),
    )

"""Turns the blocks of a page into an article: headline, text, dateline, date, source."""

from collections.abc import Iterator, Sequence

from digest.config import ReadConfig
from digest.errors import NoArticleError, ReadError, Where
from digest.model.article import Article, Dropped, Source, Span, Table
from digest.model.report import Problem, Severity
from digest.reading.article.dating import find_published
from digest.reading.article.language import choose_language
from digest.reading.article.origin import find_agency, find_dateline_of, find_place, shown_address
from digest.reading.article.parts import Parts, take_apart, without_asides
from digest.reading.article.stubs import find_stub
from digest.reading.article.walls import is_wall
from digest.reading.credits.dateline import (
    Dateline,
    find_dateline,
)
from digest.reading.credits.names import authors_of, slug_of
from digest.reading.furniture.sift import is_prose
from digest.reading.page.agencies import Own, agency_in_tail
from digest.reading.page.blocks import Block, RawPage
from digest.reading.page.tables import place_tables
from digest.text.normalize import compare_key
from digest.text.sentences import split_sentences
from digest.value import replace

_DROPPED_LENGTH = 500
_DROPPED_MOST = 400
_BREAK = "\n\n"


def assemble(page: RawPage, source: Source, config: ReadConfig, *, item: int = 1) -> Article:
    """Return the article that a page holds.

    Raises:
        NoArticleError: The page stands in place of an article.
        ReadError: Nothing on the page is text of an article.
    """
    page = replace(page, blocks=tuple(without_asides(page.blocks)))
    parts = take_apart(page, config.agencies)
    if is_wall(page.meta.title, parts.body, [block for block, _ in parts.around]):
        raise NoArticleError(
            "the page holds no article: it asks to log in, or tells of an error",
            where=Where(source.path),
            hint="save the page again when it shows the article, or delete the file",
        )
    if not parts.body:
        raise ReadError(
            "no text of an article found",
            where=Where(source.path),
            hint="save the whole page, or paste the article's text into a .txt file",
        )
    dateline = find_dateline_of(parts)
    body, tail_agency = _cut_agency(parts.body, config.agencies)
    prose = _BREAK.join((*((parts.headline,) if parts.headline else ()), *body))
    lines, tables = place_tables(parts.tables, len(prose) + len(_BREAK))
    text = f"{prose}{_BREAK}{lines}" if tables else prose
    published, unclear = find_published(page, parts, source)
    agency = find_agency(page, parts, dateline, config.agencies) or tail_agency
    article = Article(
        slug=slug_of(page, source.path, parts.headline, item=item),
        source=source.path,
        item=item,
        text=text,
        sentences=(*split_sentences(prose), *_rows_of(tables)),
        tables=tables,
        headline=Span(0, len(parts.headline)) if parts.headline else None,
        published=published,
        publication=parts.publication,
        agency=agency,
        authors=authors_of(
            page.meta.authors, parts.head, publication=parts.publication, agency=agency
        ),
        url=page.meta.url or shown_address(parts.head),
        dateline=find_place(parts, dateline),
        body_start=_body_start(parts, body, dateline),
        language=choose_language(page.meta.language, prose, config.language),
        dropped=_dropped(page, parts),
        editorial=page.meta.editorial,
        problems=(*page.problems, *unclear),
    )
    return _with_doubts(article, page, parts)


def _rows_of(tables: Sequence[Table]) -> Iterator[Span]:
    """Yield the rows of tables, from the first cell with words to the last one."""
    for row in (row for table in tables for row in table.rows):
        told = [cell for cell in row if cell.start < cell.end]
        yield Span(told[0].start, told[-1].end)


def _body_start(parts: Parts, body: Sequence[str], dateline: Dateline | None) -> int:
    """Return where the prose begins: after the headline, and after a dateline that opens it."""
    start = len(parts.headline) + len(_BREAK) if parts.headline else 0
    at = start
    for block, paragraph in zip(parts.body, body, strict=True):
        if dateline and find_dateline(paragraph) == dateline:
            return at + dateline.end
        if is_prose(block):
            return start
        at += len(paragraph) + len(_BREAK)
    return start


def _cut_agency(body: Sequence[Block], agencies: Own) -> tuple[tuple[str, ...], str | None]:
    """Return the paragraphs without the agency that signs the last one, and that agency."""
    texts = tuple(block.text for block in body)
    signed = agency_in_tail(texts[-1], agencies)
    if signed is None:
        return texts, None
    return (*texts[:-1], texts[-1][: signed[1]].rstrip()), signed[0]


def _dropped(page: RawPage, parts: Parts) -> tuple[Dropped, ...]:
    """Return what was left out, in the order of the page, each once."""
    found = [Dropped(text=block.text[:_DROPPED_LENGTH], why=why) for block, why in parts.around]
    teaser = page.meta.description
    if teaser and compare_key(teaser) not in compare_key(" ".join(b.text for b in parts.body)):
        found.insert(0, Dropped(text=teaser[:_DROPPED_LENGTH], why="teaser"))
    return tuple(dict.fromkeys((*found, *page.dropped)))[:_DROPPED_MOST]


def _with_doubts(article: Article, page: RawPage, parts: Parts) -> Article:
    """Return the article with a note when it is cut, or when nothing reads like a paragraph."""
    if any(is_prose(block) for block in parts.body):
        around = [block.text for block, _ in parts.around] + [part.text for part in page.dropped]
        stub = find_stub(parts.body, around, locked=page.meta.locked, path=article.source)
        return replace(article, problems=(*article.problems, *stub))
    doubt = Problem(
        code="DG012",
        severity=Severity.WARNING,
        message="nothing on the page reads like a paragraph of an article",
        where=Where(article.source),
        hint="look at the entry, or save the page again",
    )
    return replace(article, problems=(*article.problems, doubt))

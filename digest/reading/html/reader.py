"""Reads `.html`: a saved page, its text found by trafilatura, its data read by ourselves."""

import re
from collections.abc import Iterator

from lxml import etree, html

from digest.config import ReadConfig
from digest.errors import ReadError, Where
from digest.model.article import Article, Dropped, Source
from digest.reading.article.assemble import assemble
from digest.reading.credits.masthead import find_publication
from digest.reading.files.decode import Decoded, decode
from digest.reading.files.limits import cut_markup, cut_tree
from digest.reading.furniture.sections import find_sections
from digest.reading.furniture.sift import furniture_reason, is_prose
from digest.reading.html.meta import read_article_body, read_meta
from digest.reading.html.nested import find_parts_in_boxes
from digest.reading.html.saved import (
    drop_next_articles,
    find_framed,
    find_reader_address,
    find_saved_address,
)
from digest.reading.html.tree import Found, find_blocks, is_hidden, parse_tree
from digest.reading.page.blocks import Block, Kind, RawPage
from digest.reading.page.tables import make_table
from digest.text.normalize import compare_key, one_line
from digest.value import replace

_BREAKS = re.compile(r"\n[^\S\n]*\n\s*")
_ENOUGH = 250
_HIDDEN_MOST = 600
_CELL = 80
_LAID_OUT = 400
_ASIDES = frozenset(
    {
        "related",
        "caption",
        "comments",
        "newsletter",
        "advert",
        "poll",
        "contents",
        "player",
        "author",
    }
)
_MOST = 0.6
_CLEARLY = 1.5
_SHOWN = 40
_LINE = 120
_NEAREST = 12


class HtmlReader:
    """Reader of saved web pages."""

    suffixes = (".html", ".htm", ".xhtml")

    def read(self, source: Source, config: ReadConfig) -> tuple[Article, ...]:
        """Return the one article of a page.

        Raises:
            ReadError: The file is no page, or holds no article.
        """
        return (read_html(decode(source), source, config),)


def read_html(decoded: Decoded, source: Source, config: ReadConfig) -> Article:
    """Return the article of a decoded page.

    Raises:
        ReadError: The page holds no article.
    """
    cut = cut_markup(decoded.text, path=source.path)
    tree = parse_tree(cut.text)
    if tree is None:
        raise ReadError("the page is empty", where=Where(source.path))
    tree = find_framed(tree)
    meta = read_meta(tree, name=source.path)
    address = meta.url or find_saved_address(decoded.text) or find_reader_address(tree)
    meta = replace(meta, url=address)
    _take_out_hidden(tree)
    problems = (*decoded.problems, *cut.problems, *cut_tree(tree, path=source.path))
    everything = find_blocks(tree)
    drop_next_articles(tree)
    blocks = _find_text(tree, everything, source)
    page = RawPage(
        blocks=blocks,
        meta=replace(meta, publication=meta.publication or _masthead(everything, meta.title)),
        head=_above(everything, blocks),
        dropped=_left_out(everything, blocks),
        problems=problems,
    )
    return assemble(page, source, config)


def _masthead(everything: tuple[Found, ...], title: str | None) -> str | None:
    """Return the paper's name as the page shows it, where its data do not give it."""
    others = [part.block for part in everything if part.block.text != title]
    return find_publication(others, len(others))


def _take_out_hidden(tree: html.HtmlElement) -> None:
    """Take small hidden parts out of a tree; a whole article may wait hidden for its script."""
    hidden = [element for element in tree.iter() if isinstance(element.tag, str)]
    for element in [element for element in hidden if is_hidden(element)]:
        if element.getparent() is not None and len(element.text_content()) < _HIDDEN_MOST:
            element.drop_tree()


def _find_text(
    tree: html.HtmlElement, everything: tuple[Found, ...], source: Source
) -> tuple[Block, ...]:
    """Return the blocks of the article: trafilatura's, the page's data's, or what reads like it."""
    found = _extract(tree)
    body = read_article_body(tree, name=source.path)
    stated = tuple(Block(text=line) for raw in body.splitlines() if (line := one_line(raw)))
    if len(stated) > 1 and _is_fuller(stated, found):
        return stated
    if _size(found) >= _ENOUGH:
        return _without_asides(tuple(_parted(found, everything)), everything)
    unnamed = tuple(part.block for part in everything if part.why is None)
    own = unnamed if _size(unnamed) else tuple(part.block for part in everything)
    fuller = not found or _size(own) > _CLEARLY * _size(found)
    return _without_asides(own if fuller else found, everything)


def _parted(blocks: tuple[Block, ...], everything: tuple[Found, ...]) -> Iterator[Block]:
    """Yield the blocks, those that run over the edges of the page's own elements parted there."""
    keys = [compare_key(part.block.text) for part in everything]
    whole = frozenset(keys)
    opens: dict[str, list[int]] = {}
    for place, key in enumerate(keys):
        opens.setdefault(key[:_NEAREST], []).append(place)
    for block in blocks:
        key = compare_key(block.text)
        starts = () if key in whole else opens.get(key[:_NEAREST], ())
        ends = ((start, _end_of_run(key, keys, start)) for start in starts)
        start, end = next((run for run in ends if run[1] - run[0] > 1), (0, 0))
        if end:
            yield from (replace(block, text=part.block.text) for part in everything[start:end])
        else:
            yield block


def _end_of_run(key: str, keys: list[str], start: int) -> int:
    """Return the end of the keys from `start` on that make up a key together, else `start`."""
    at, end = 0, start
    while at < len(key) and end < len(keys) and keys[end] and key.startswith(keys[end], at):
        at += len(keys[end])
        end += 1
    return end if at == len(key) else start


def _is_fuller(stated: tuple[Block, ...], found: tuple[Block, ...]) -> bool:
    """Tell whether the text in a page's data goes on where the text it shows is cut."""
    if _size(stated) > 2 * _size(found):
        return True
    whole = compare_key(" ".join(block.text for block in stated))
    prose = [compare_key(block.text) for block in found if is_prose(block)]
    shown = sum(map(len, prose))
    return len(whole) > _CLEARLY * shown and all(key in whole for key in prose)


def _without_asides(blocks: tuple[Block, ...], everything: tuple[Found, ...]) -> tuple[Block, ...]:
    """Return the blocks that do not stand in parts named as related, captions or adverts.

    A page that names most of its text so means something else by those names.
    """
    listed = find_sections([part.block for part in everything])
    beside = {
        compare_key(part.block.text)
        for at, part in enumerate(everything)
        if part.why in _ASIDES or (listed.get(at) == "related" and not is_prose(part.block))
    }
    kept = tuple(block for block in blocks if compare_key(block.text) not in beside)
    return _without_boxes(kept if _size(kept) >= _MOST * _size(blocks) else blocks, everything)


def _without_boxes(blocks: tuple[Block, ...], everything: tuple[Found, ...]) -> tuple[Block, ...]:
    """Return the blocks but those that stand in boxes of the page's own and nowhere else."""
    places = find_parts_in_boxes(everything)
    keys = [compare_key(part.block.text) for part in everything]
    boxed = {keys[at] for at in places} - {key for at, key in enumerate(keys) if at not in places}
    return tuple(block for block in blocks if compare_key(block.text) not in boxed)


def _above(everything: tuple[Found, ...], blocks: tuple[Block, ...]) -> tuple[str, ...]:
    """Return the short lines that the page shows above its text, the nearest first."""
    first = next((compare_key(block.text) for block in blocks if is_prose(block)), "")
    lines: list[str] = []
    for part in everything:
        if first and compare_key(part.block.text).startswith(first[:_SHOWN]):
            return tuple(reversed(lines))[:_NEAREST]
        if len(part.block.text) < _LINE and part.why not in _ASIDES:
            lines.append(part.block.text)
    return ()


def _size(blocks: tuple[Block, ...]) -> int:
    """Return how many characters of prose some blocks hold."""
    return sum(len(block.text) for block in blocks if is_prose(block))


def _extract(tree: html.HtmlElement) -> tuple[Block, ...]:
    """Return the blocks that trafilatura takes for the article."""
    from trafilatura import bare_extraction  # noqa: PLC0415 - half a second that no other file needs

    document = bare_extraction(
        html.fromstring(etree.tostring(tree, encoding="unicode")),
        include_comments=False,
        favor_precision=True,
        with_metadata=False,
    )
    if document is None or isinstance(document, dict) or document.body is None:
        return ()
    if any(_lays_out(table) for table in document.body.iter("table")):
        return ()
    return tuple(block for element in document.body for block in _blocks(element))


def _lays_out(table: etree._Element) -> bool:
    """Tell whether a table has whole texts in its cells, whose paragraphs are lost by now."""
    return any(len("".join(cell.itertext())) > _LAID_OUT for cell in table.iter("cell"))


def _blocks(element: etree._Element) -> Iterator[Block]:
    """Yield the blocks of one element of trafilatura's tree."""
    if element.tag == "table":
        yield from _table(element)
    elif element.tag == "list":
        for item in element.iter("item"):
            yield from _block(item, Kind.ITEM)
    elif element.tag == "quote":
        inner = [part for part in element if part.tag in ("p", "head")] or [element]
        for at, part in enumerate(inner):
            yield from _block(part, Kind.QUOTE, gap=at == 0)
    else:
        yield from _block(element, Kind.HEADING if element.tag == "head" else Kind.PARAGRAPH)


def _block(element: etree._Element, kind: Kind, *, gap: bool = True) -> Iterator[Block]:
    """Yield the paragraphs of an element: two breaks part them, one does not."""
    for line_break in element.iter("lb"):
        line_break.tail = "\n" + (line_break.tail or "").lstrip(" \r\n\t")
    for part in _BREAKS.split("".join(element.itertext())):
        text = one_line(part)
        if text:
            yield Block(text=text, kind=kind, gap=gap)


def _table(element: etree._Element) -> Iterator[Block]:
    """Yield a table of figures as one block, and the prose of one that lays out a page."""
    cells = [one_line("".join(cell.itertext())) for cell in element.iter("cell")]
    if any(len(cell) > _CELL for cell in cells):
        yield from (Block(text=cell) for cell in cells if cell)
        return
    rows = ([one_line("".join(cell.itertext())) for cell in row] for row in element.iter("row"))
    yield from filter(None, (make_table(rows),))


def _left_out(everything: tuple[Found, ...], blocks: tuple[Block, ...]) -> tuple[Dropped, ...]:
    """Return the page's texts that are not among the article's blocks, each with a reason."""
    kept = "\n".join(compare_key(block.text) for block in blocks)
    dropped = []
    for part in everything:
        key = compare_key(part.block.text)
        if key and key not in kept:
            why = part.why or furniture_reason(part.block) or "not in the article"
            dropped.append(Dropped(text=part.block.text[:500], why=why))
    return tuple(dict.fromkeys(dropped))

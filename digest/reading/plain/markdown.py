"""Reads `.md`: front matter or none, the rest in plain paragraphs."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from markdown_it import MarkdownIt
from markdown_it.token import Token

from digest.config import ReadConfig
from digest.model.article import Article, Dropped, Source
from digest.reading.article.assemble import assemble
from digest.reading.files.decode import Decoded, decode
from digest.reading.files.limits import cut_text
from digest.reading.furniture.sift import is_prose
from digest.reading.page.blocks import Block, Kind, RawPage
from digest.reading.page.tables import make_table
from digest.reading.plain.front_matter import read_front_matter
from digest.text.normalize import compare_key, one_line, tidy
from digest.value import replace

_PARSER = MarkdownIt("commonmark", {"html": False, "maxNesting": 20}).enable("table")
_TAGS = re.compile(r"</?[a-zA-Z][^<>]{0,300}>|<!--.{0,2000}?-->", re.DOTALL)
_END = re.compile(r"[.!?…]['\"”’»)\]]*$")
_MAX_RUN = re.compile(r"([\[\]!*_`<>])\1{50,}")
_EMBEDDED = re.compile(r"data:[\w/+.-]{1,60};base64,[A-Za-z0-9+/=]*")
_SHORT = 45
_TOP = re.compile(r"^# +(.{1,300}?) *#*$", re.MULTILINE)


_BOX = re.compile(r"\[![\w-]{1,20}\][+-]?(?P<title>[^\n]*)(?:\n|\Z)")
"""How clippers mark a box whose first line is its title: `[!tip] Read also`."""


class MarkdownReader:
    """Reader of Markdown notes and clippings."""

    suffixes = (".md", ".markdown")

    def read(self, source: Source, config: ReadConfig) -> tuple[Article, ...]:
        """Return the one article of a Markdown file.

        Raises:
            ReadError: The file is no text, or holds no article.
        """
        return (read_markdown(decode(source), source, config),)


def read_markdown(decoded: Decoded, source: Source, config: ReadConfig) -> Article:
    """Return the article of a decoded Markdown text.

    Raises:
        ReadError: It holds no article.
    """
    cut = cut_text(_EMBEDDED.sub("data:", tidy(decoded.text)), path=source.path)
    front = read_front_matter(cut.text, path=source.path, config=config)
    blocks, dropped = parse_markdown(front.body)
    title = front.meta.title or _find_title(blocks, _TOP.search(front.body))
    page = RawPage(
        blocks=blocks,
        meta=replace(front.meta, title=title),
        dropped=dropped,
        problems=(*decoded.problems, *cut.problems, *front.problems),
    )
    return assemble(page, source, config)


def parse_markdown(text: str) -> tuple[tuple[Block, ...], tuple[Dropped, ...]]:
    """Return the blocks of a Markdown text, and what has no place in an article."""
    tokens = _PARSER.parse(_MAX_RUN.sub(r"\1", _TAGS.sub(" ", text)))
    dropped = tuple(
        Dropped(text=token.content.strip()[:500], why="code")
        for token in tokens
        if token.type in ("fence", "code_block") and token.content.strip()
    )
    return tuple(_blocks(tokens)), dropped


def _find_title(blocks: Sequence[Block], top: re.Match[str] | None) -> str | None:
    """Return the heading before any prose; of several the one of the first level, if there is one.

    Args:
        blocks: The blocks of the text.
        top: Where the first heading of the first level stands in its source.
    """
    above = list(takewhile(lambda block: not is_prose(block), blocks))
    headings = [block.text for block in above if block.kind is Kind.HEADING]
    named = [
        line for line in headings if top is not None and compare_key(line) == compare_key(top[1])
    ]
    return next(iter(named + headings), None)


def _blocks(tokens: Sequence[Token]) -> Iterator[Block]:
    """Yield the blocks of some tokens."""
    around: list[str] = []
    rule = False
    fresh = True
    rows: list[list[str]] = []
    for token in tokens:
        if token.nesting == 1:
            around.append(token.type.removesuffix("_open"))
            rows += [[]] if token.type == "tr_open" else []
            fresh = fresh or token.type in ("blockquote_open", "list_item_open")
        elif token.nesting == -1:
            closed = around.pop()
            if closed == "table":
                yield from filter(None, (make_table(rows),))
                rows = []
        elif token.type == "hr":
            rule = True
        elif token.type == "inline" and "table" in around:
            rows[-1].append(one_line(_plain(token)[0]))
        elif token.type == "inline":
            for block in _inline_blocks(
                token, _kind(around), gap=fresh or "blockquote" not in around
            ):
                yield replace(block, rule=rule)
                rule = fresh = False


def _kind(around: Sequence[str]) -> Kind:
    """Return the kind of a block inside some elements."""
    if "heading" in around:
        return Kind.HEADING
    if "blockquote" in around:
        return Kind.QUOTE
    return Kind.ITEM if "list_item" in around else Kind.PARAGRAPH


def _inline_blocks(token: Token, kind: Kind, *, gap: bool) -> Iterator[Block]:
    """Yield the lines of one paragraph: wrapped ones joined, a picture's lines as its caption."""
    text, has_image = _plain(token)
    box = _BOX.match(text) if kind is Kind.QUOTE else None
    title = one_line(box["title"]) if box else ""
    lines: list[list[str]] = []
    for raw in text[box.end() if box else 0 :].split("\n"):
        line = one_line(raw)
        if line and lines and not _parts(lines[-1][-1], line, has_image=has_image):
            lines[-1].append(line)
        elif line:
            lines.append([line])
    lines = [[title], *lines] if title else lines
    caption = has_image and len(lines) == 1 and kind is Kind.PARAGRAPH
    for at, parts in enumerate(lines):
        own = Kind.CAPTION if caption else kind
        yield Block(text=" ".join(parts), kind=own, gap=gap and at == 0)


def _parts(before: str, line: str, *, has_image: bool) -> bool:
    """Tell whether a line break inside a paragraph parts two lines, not two words."""
    if has_image or line[0] in "—–-*":
        return True
    return len(before) < _SHORT and not line[0].islower() and bool(_END.search(before))


def _plain(token: Token) -> tuple[str, bool]:
    """Return the words of a paragraph without markup, and whether a picture opens it."""
    parts: list[str] = []
    has_image = False
    for child in token.children or ():
        if child.type == "image":
            has_image = has_image or not "".join(parts).strip()
        elif child.type in ("softbreak", "hardbreak"):
            parts.append("\n")
        elif child.type in ("text", "code_inline"):
            parts.append(child.content)
    return "".join(parts), has_image

"""Tables of a page: as one block, and as lines of an article's text."""

import re
from collections.abc import Container, Iterable, Sequence

from digest.model.article import Span, Table
from digest.reading.page.blocks import Block, Kind
from digest.value import replace

GAP = " | "
"""What stands between the cells of a row."""
_MOST_ROWS, _MOST_CELLS, _LONGEST = 80, 16, 80
_FIGURE = re.compile(r"[^\w\s]{0,3}(?:[A-Z]{1,3}\s?)?[^\w\s]{0,3}\d")
_EMPTY = re.compile(r"[\W_]*|n/?[am]\.?|nm", re.IGNORECASE)
_NAME = re.compile(r"[^\W\d_]|^(?:19|20)\d\d$")
_AMOUNT = re.compile(r"\d[.,]\d")
_UNIT = re.compile(
    r"[$€£¥₹₩₦₱฿₽₺₫%％]|[’'‘]000|\b[A-Z]{3}\s?(?:m|mn|bn)?\b|\bR(?:s\.?|m|bn|p|M)?\b|\b[TMK][A-Z]{3}\b"
    r"|\b(?:thousands?|millions?|billions?|trillions?|lakhs?|crores?|mn|bn|mln|Mio|Mrd|Tsd|"
    r"milliards?|milliers|millones|miles|pence|cents?|per\scent|percent|pct)\b"
    r"|[百千万億亿兆萬]\s?万?[円元]|[억만조천]\s?원|百万|백만"
)
"""What may say the unit of a table."""
_FEWEST = 2
_SENTENCE = re.compile(r"[.!?…]['\"”’)]?$")


def make_table(rows: Iterable[Sequence[str]], *, caption: str = "") -> Block | None:
    """Return a table as a block; None for one without words.

    Args:
        rows: Its cells, row by row, each on one line.
        caption: The words above it.
    """
    kept = [tuple(row) for row in ((caption,), *rows) if any(cell.strip() for cell in row)]
    text = "; ".join(GAP.join(row) for row in kept)
    return Block(text=text, kind=Kind.TABLE, rows=tuple(kept)) if kept else None


def holds_figures(block: Block) -> bool:
    """Tell whether a table gives figures: a unit, heads of columns, named rows, and numbers."""
    rows = [row for row in block.rows if len(row) > 1]
    if len(rows) < _FEWEST or len(block.rows) > _MOST_ROWS or max(map(len, rows)) > _MOST_CELLS:
        return False
    if any(len(cell) > _LONGEST for row in rows for cell in row):
        return False
    headed = all(not _AMOUNT.search(cell) for cell in rows[0][1:])
    if not headed or not any(_UNIT.search(cell) for row in block.rows for cell in row):
        return False
    named = sum(_NAME.search(row[0]) is not None for row in rows[1:])
    others = [cell for row in rows[1:] for cell in row[1:] if not _EMPTY.fullmatch(cell)]
    told = sum(_FIGURE.match(cell) is not None for cell in others)
    return 2 * named > len(rows) - 1 and 2 * told > len(others)


def find_tables(blocks: Sequence[Block], left_out: Container[int]) -> dict[int, Block]:
    """Return the tables of figures of an article, each with the line above that says its unit.

    Args:
        blocks: The blocks of its page.
        left_out: The places of those that are not the article's.

    Returns:
        By place; at that of a line that a table has taken in stands the table, too.
    """
    found: dict[int, Block] = {}
    for at, block in enumerate(blocks):
        if block.kind is not Kind.TABLE or at in left_out:
            continue
        above = blocks[at - 1] if at and at - 1 not in found else None
        if above is not None and len(block.rows[0]) > 1 and _names_unit(above):
            named = replace(block, rows=((above.text,), *block.rows))
            if holds_figures(named):
                found |= {at - 1: named, at: named}
        elif holds_figures(block):
            found[at] = block
    return found


def _names_unit(block: Block) -> bool:
    """Tell whether a line may be the name of the table below it, with a unit."""
    line = block.kind in (Kind.HEADING, Kind.PARAGRAPH, Kind.CAPTION)
    short = line and len(block.text) <= _LONGEST and not _SENTENCE.search(block.text)
    return short and _UNIT.search(block.text) is not None


def place_tables(blocks: Iterable[Block], start: int) -> tuple[str, tuple[Table, ...]]:
    """Return the lines of some tables as paragraphs, and where their cells stand.

    Args:
        blocks: The tables.
        start: Where in the article's text the first of them begins.
    """
    texts, tables = [], []
    for block in blocks:
        rows, at = [], start
        for row in block.rows:
            cells = []
            for cell in row:
                cells.append(Span(at, at + len(cell)))
                at += len(cell) + len(GAP)
            at += 1 - len(GAP)
            rows.append(tuple(cells))
        texts.append("\n".join(GAP.join(row) for row in block.rows))
        tables.append(Table(rows=tuple(rows)))
        start = at + 1
    return "\n\n".join(texts), tuple(tables)

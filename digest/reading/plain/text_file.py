"""Reads `.txt`: an article's text as copied from a page, furniture and all."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from digest.config import ReadConfig
from digest.model.article import Article, Source
from digest.reading.article.assemble import assemble
from digest.reading.credits.bylines import BYLINE
from digest.reading.files.decode import decode
from digest.reading.files.limits import cut_text
from digest.reading.page.blocks import Block, Kind, RawPage
from digest.reading.page.tables import make_table
from digest.text.dates import find_dates
from digest.text.normalize import one_line, tidy
from digest.value import replace

_MARKUP = re.compile(
    r"\s*(?:<!--.{0,500}?-->\s*)?<(?:!doctype html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_MARKDOWN = re.compile(r"\A(?:---\s*\n|#{1,2} \S)")
_WRAPPED_FROM = 45
_WRAPPED_TO = 100
_GOES_ON_FROM = 30
_OPEN = frozenset(
    "a an and at by for from in into its of on or than that the their to with".split()
)
"""Words after which no line of its own ends."""
_INITIALS = re.compile(r"(?:[a-z]{2,4}/ ?){1,4}[a-z]{0,4}")
"""How editors of agencies sign below a text: `hw/ ab/`."""
_ADDRESS = re.compile(r"https?://|www\.|\S+@\S+$")
_BROKEN_LEAST = 2
_INDENTS = 3
_LONGEST_CELL = 40
_WIDE_GAP = " " * 4
_GAP = re.compile(r"(?<![.!?:;]) {2,}")
_RULE = re.compile(r"[-=_*~–—]{3,}")
_END = re.compile(r"[.!?…:;]['\"”’»)\]]*$")
_BULLET = re.compile(r"[-*•‣▪·◆●]\s+(?=\S)|\*(?=[^\W_])(?![^*]*\*)")
_LIST = re.compile(r"(?:[-*•‣▪–·]|\d{1,2}[.)])\s|\*[^\W_]")
_SMALL_PRINT = re.compile(r"\(|©|copyright\b|by [A-Z]|keywords:", re.IGNORECASE)
_NOTE = re.compile(r"\([^()]{12,}\)")
"""What a desk notes in brackets below a headline."""
_CLOCK = re.compile(r"\d\s?[:.h時시]\s?\d\d")
_STAMP_WORDS = 32
_CLOSED = re.compile(r"[.!?…)\]\"”]$")


class TextReader:
    """Reader of plain text."""

    suffixes = (".txt", ".text")

    def read(self, source: Source, config: ReadConfig) -> tuple[Article, ...]:
        """Return the one article of a text file.

        Raises:
            ReadError: The file is no text, or holds no article.
        """
        decoded = decode(source)
        text = tidy(decoded.text.replace("\t", _WIDE_GAP))
        if _MARKUP.match(text):
            from digest.reading.html.reader import read_html  # noqa: PLC0415

            return (read_html(decoded, source, config),)
        if _MARKDOWN.match(text):
            from digest.reading.plain.markdown import read_markdown  # noqa: PLC0415

            return (read_markdown(decoded, source, config),)
        cut = cut_text(text, path=source.path)
        problems = (*decoded.problems, *cut.problems)
        page = RawPage(blocks=parse_lines(cut.text), copied=True, problems=problems)
        return (assemble(page, source, config),)


def parse_lines(text: str) -> tuple[Block, ...]:
    """Return the lines of a tidy text as blocks; lines that were wrapped are joined again."""
    runs = tuple(_runs(text))
    width = _find_width([lines for _, _, lines in runs])
    blocks: list[Block] = []
    for gap, rule, lines in runs:
        for at, part in enumerate(_tables_apart(lines)):
            opens = at == 0
            joined = _join(part, width, gap=gap and opens, rule=rule and opens)
            blocks.extend(joined)
    return tuple(blocks)


def _tables_apart(lines: list[str]) -> Iterator[list[str]]:
    """Yield a run of lines in parts, each a table set in columns, or none of it one."""
    for _, part in groupby(lines, key=_has_columns):
        yield list(part)


def _has_columns(line: str) -> bool:
    """Tell whether a line is set in columns, with wide gaps between short cells."""
    cells = _GAP.split(line.strip())
    wide = len(cells) > len("ab") or (len(cells) > 1 and _WIDE_GAP in line.strip())
    return wide and max(map(len, cells)) < _LONGEST_CELL


def _find_width(runs: Sequence[list[str]]) -> int:
    """Return the column at which a text is broken, 0 where its lines are whole."""
    wrapped = [line for lines in runs if _is_wrapped(lines) for line in lines]
    broken = [left for lines in runs for left, right in pairwise(lines) if _goes_on(left, right)]
    if len(broken) >= _BROKEN_LEAST and max(map(len, broken)) <= _WRAPPED_TO:
        wrapped += broken
    return max(map(len, wrapped), default=0)


def _goes_on(left: str, right: str) -> bool:
    """Tell whether a line is surely the next one's beginning, broken in its sentence."""
    if not _GOES_ON_FROM <= len(left) <= _WRAPPED_TO or _END.search(left) or not right[:1].strip():
        return False
    if (
        _ADDRESS.match(right)
        or BYLINE.match(right)
        or right.isalpha()
        or _INITIALS.fullmatch(right)
    ):
        return False
    return right[0].islower() or right[0] == "&" or left.rsplit(maxsplit=1)[-1] in _OPEN


def _runs(text: str) -> Iterator[tuple[bool, bool, list[str]]]:
    """Yield runs of lines that nothing parts, and whether a blank or a drawn line stands before."""
    lines: list[str] = []
    gap = rule = False
    for line in text.split("\n"):
        drawn = bool(_RULE.fullmatch(line.strip()))
        if line.strip() and not drawn:
            lines.append(line.rstrip())
            continue
        if lines:
            yield gap, rule, lines
            lines, rule = [], False
        gap, rule = True, rule or drawn
    if lines:
        yield gap, rule, lines


def _join(run: list[str], width: int, *, gap: bool, rule: bool) -> Iterator[Block]:
    """Yield the blocks of a run: its paragraphs, or the table that it is."""
    if len(run) == 1 and _has_columns(run[0]) and not _CLOSED.search(run[0]):
        cells = " | ".join(map(one_line, _GAP.split(run[0].strip())))
        yield Block(text=cells, gap=gap, rule=rule)
        return
    if len(run) > 1 and all(map(_has_columns, run)):
        rows = ([one_line(cell) for cell in _GAP.split(line.strip())] for line in run)
        yield from (replace(one, gap=gap, rule=rule) for one in (make_table(rows),) if one)
        return
    for lines in _paragraphs(run, width):
        yield _block(lines, gap=gap, rule=rule)
        gap = rule = False


def _paragraphs(lines: list[str], width: int) -> Iterator[list[str]]:
    """Yield the paragraphs of a run of lines, each with the lines it was broken into.

    Args:
        lines: The run.
        width: Column at which the whole text is broken, 0 where it is not.
    """
    indents = sum(line[0].isspace() for line in lines)
    indented = indents < len(lines) and (lines[0][0].isspace() or indents >= _INDENTS)
    longest = max(map(len, lines[1:] if indents >= _INDENTS else lines))
    wrapped = _is_wrapped(lines) or (indented and 0 < longest <= width)
    held: list[str] = []
    for line in lines:
        if held and wrapped:
            fresh = _starts_anew(held[-1], line) or (indented and line[0].isspace())
        else:
            fresh = bool(held) and not (_goes_on(held[-1], line) or _is_full(held[-1], line, width))
        apart = held and (_is_stamp(line) or _is_stamp(held[-1]))
        apart = apart or (len(held) == 1 and bool(_NOTE.fullmatch(line.strip())))
        if fresh or apart or (held and _is_small_print(held[-1], line)):
            yield held
            held = []
        held.append(line)
    yield held


def _is_full(before: str, line: str, width: int) -> bool:
    """Tell whether a line was broken because the next word had no place on it."""
    word = line.split(maxsplit=1)[0]
    fits = len(before) + 1 + len(word) <= width
    prose = len(before) >= _WRAPPED_FROM and not _LIST.match(line.lstrip())
    return bool(width) and prose and not fits and not line[0].isspace()


def _is_small_print(before: str, line: str) -> bool:
    """Tell whether a line is small print of its own after a line that came to its end."""
    ended = _CLOSED.search(before) or _LIST.match(before.lstrip())
    return bool(_SMALL_PRINT.match(line.lstrip())) and bool(ended)


def _is_stamp(line: str) -> bool:
    """Tell whether a line is nothing but a date with its time of day, as no line of prose is."""
    if len(line) > _WRAPPED_TO or not _CLOCK.search(line):
        return False
    found = find_dates(line)
    rest = sum(map(str.isalpha, line)) - sum(
        sum(map(str.isalpha, line[date.at.start : date.at.end])) for date in found
    )
    return any(date.clock for date in found) and rest < _STAMP_WORDS


def _block(lines: list[str], *, gap: bool, rule: bool) -> Block:
    """Return the block of some lines; an item goes without its bullet."""
    text = one_line(" ".join(lines))
    bullet = _BULLET.match(text)
    if bullet:
        return Block(text=text[bullet.end() :], kind=Kind.ITEM, gap=gap, rule=rule)
    return Block(text=text, gap=gap, rule=rule)


def _is_wrapped(lines: list[str]) -> bool:
    """Tell whether a run is prose broken at a column: no line is long, and sentences run over."""
    if len(lines) < 2 or max(map(len, lines)) > _WRAPPED_TO:  # noqa: PLR2004
        return False
    inner = lines[:-1]
    full = [line for line in inner if len(line) >= _WRAPPED_FROM]
    runs_over = [line for line in full if not _END.search(line)]
    wrapped = len(full) * 4 >= len(inner) * 3 and bool(runs_over)
    return wrapped and _flows(lines) and _are_filled(lines)


def _are_filled(lines: list[str]) -> bool:
    """Tell whether most lines end where the next word had no place, as a page's titles do not."""
    longest = max(map(len, lines))
    pairs = [(left, right) for left, right in pairwise(lines) if not _END.search(left)]
    filled = [
        len(left) + 1 + len(right.split()[0]) > longest or _goes_on(left, right)
        for left, right in pairs
    ]
    return 2 * sum(filled) > len(filled)


def _flows(lines: list[str]) -> bool:
    """Tell whether some line goes on in the middle of a sentence."""
    pairs = pairwise(lines)
    return any(
        not _END.search(left) and (right.lstrip()[:1].islower() or len(lines) > 3)  # noqa: PLR2004
        for left, right in pairs
    )


def _starts_anew(before: str, line: str) -> bool:
    """Tell whether a line of wrapped text begins a paragraph or an item."""
    return bool(_LIST.match(line.lstrip())) or (
        len(before) < _WRAPPED_FROM and bool(_END.search(before))
    )

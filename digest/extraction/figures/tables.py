"""The figures of a table: each number in the unit that its row, its column or its caption says."""

import re
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from functools import partial

from digest.extraction.figures.differing import Whose
from digest.extraction.figures.merge import Told
from digest.extraction.figures.rules import HEADER
from digest.lexicon.table_words import (
    BEFORE_UNIT,
    BEHIND_UNIT,
    CHANGES,
    COUNTS,
    PARTED,
    PERIOD,
    PRICES,
    SCALES,
    SHARES_OF,
    SKIPPED,
)
from digest.model.article import Article, Span, Table
from digest.model.entry import Direction, Figure, FigureKind
from digest.text.number_words import ONE
from digest.text.numbers import find_notation, parse_digits
from digest.value import Value, replace

OWN = "table: own unit"
"""The rule of a number in a table that says its unit itself."""
Read = Callable[[str], Sequence[Figure]]
"""Reads the figures of a few words, their currencies decided."""

_NUMBER = re.compile(r"(?P<open>\()?(?P<sign>[-+−–△▲]\s?)?(?P<digits>\d[\d.,'’ ]*)(?P<close>\))?")
_NOTE = re.compile(r"(?<=[\d)%])\s?(?:[*†‡¹²³]+|\[\w\])$")
_BRACKETED = re.compile(r"[(\[（]([^()\[\]（）]{1,80})[)\]）]")
_FORMS = (
    re.compile(r"(?P<money>.+?)[.,]?\s(?:in\s|en\s)?(?P<scale>[^\W\d]+)\.?"),
    re.compile(r"(?P<scale>[^\W\d]+)\.?\s(?:of\s)?(?P<money>\S.*)"),
    re.compile(
        r"(?P<money>[^\W\d_]{0,3}[$€£¥₹₩₦₱฿₽₺₫]|[A-Z]{1,3}|Rs|Sh|KSh|Rp|Tk)['’]?(?P<scale>[a-z]{1,3}|M|MM|K)"
    ),
    re.compile(r"(?P<scale>[kKMT]|Md|Mds|Mrd|Mio|bn)(?P<money>[$€£¥]|[A-Z]{3})"),
)
"""How heads write a unit with its scale: Rs in crore, millions of yen, SEKm, k€."""


class _Measure(Value):
    """In what the numbers of a row, a column or a table are."""

    kind: FigureKind
    """Money, shares or counts."""
    unit: str
    """Code of a currency, `%`, or a noun."""
    scale: Decimal
    """What each number is multiplied by."""
    per: str | None
    """What one of."""
    words: str
    """How the table says it: Rs crore."""


class _Head(Value):
    """The words above a column or before a row."""

    text: str
    """As printed, on one line."""
    measure: _Measure | None
    """In what its numbers are, where it says so."""


_LETTERS = 2
_NOTHING = _Head(text="", measure=None)


def find_in_tables(article: Article, read: Read) -> Iterator[Told]:
    """Yield the figures of an article's tables, in order.

    Args:
        article: The article.
        read: Reads a few words of its language.
    """
    known: dict[str, _Measure | None] = {}
    for table in article.tables:
        yield from _Reader(article, read, known).find(table)


class _Reader:
    """Reads a table: its caption and its heads as they come, then every number."""

    def __init__(self, article: Article, read: Read, known: dict[str, _Measure | None]) -> None:
        self.text = article.text
        self.comma = find_notation(article.language).comma
        self.read = read
        self.known = known
        self.whole = _NOTHING
        self.columns: list[_Head] = []
        self.moving: frozenset[int] = frozenset()
        self.whose = partial(Whose, sentence=0)

    def find(self, table: Table) -> Iterator[Told]:
        """Yield the figures of the table."""
        self.whose = partial(Whose, sentence=table.rows[0][0].start if table.rows else 0)
        self.moving = frozenset(
            at for row in table.rows for at, cell in enumerate(row) if cell.of(self.text)[:1] == "+"
        )
        for row in table.rows:
            texts = [cell.of(self.text) for cell in row]
            if sum(map(bool, texts)) == 1 and texts[0]:
                self._caption(texts[0])
            elif self._is_head(texts):
                self._head(texts)
            elif len(row) == len(self.columns):
                yield from self._read_row(row, self._name(texts[0]))

    def _caption(self, text: str) -> None:
        """Take the unit that words above some rows say; those without one leave it as it is."""
        named = self._name(text)
        self.whole = named if named.measure else self.whole

    def _is_head(self, texts: Sequence[str]) -> bool:
        """Tell whether a row names the columns: words and periods, no amounts."""
        told = [text for text in texts[1:] if text]
        if not all(map(self._is_period, told)):
            return False
        words = any(sum(map(str.isalpha, text)) > _LETTERS for text in told)
        return not self.columns or not texts[0] or words or bool(self._name(texts[0]).measure)

    def _is_period(self, text: str) -> bool:
        """Tell whether a cell has no amount: words, a period, a period with its unit."""
        measure = self._name(text).measure
        period = text.removesuffix(measure.words).rstrip(" (,") if measure else text
        return not _has_value(text) or PERIOD.fullmatch(period) is not None

    def _head(self, texts: Sequence[str]) -> None:
        self._caption(texts[0])
        before = self.columns if len(self.columns) == len(texts) else [_NOTHING] * len(texts)
        spread, words = [], ""
        for text in texts[1:]:
            words = text or words
            spread.append(words)
        named = [_NOTHING, *map(self._name, spread)]
        pairs = zip(before, named, strict=True)
        self.columns = [_join(above, below) for above, below in pairs]

    def _name(self, text: str) -> _Head:
        if text not in self.known:
            self.known[text] = _find_measure(text, self.read)
        return _Head(text=text, measure=self.known[text])

    def _read_row(self, row: Sequence[Span], name: _Head) -> Iterator[Told]:
        if not (any(map(str.isalpha, name.text)) or PERIOD.fullmatch(name.text)):
            return
        for at, cell in enumerate(row[1:], start=1):
            text = _NOTE.sub("", cell.of(self.text))
            figure = self._read_cell(text, name, self.columns[at])
            if figure is not None:
                heads = (name.text, self.columns[at].text)
                if at in self.moving or any(map(CHANGES.search, heads)):
                    figure = _direct(figure)
                span = Span(cell.start, cell.start + len(text))
                yield Told(replace(figure, text=text, at=(span,)), self.whose)

    def _read_cell(self, text: str, name: _Head, column: _Head) -> Figure | None:
        if SKIPPED.fullmatch(column.text) or not _has_value(text):
            return None
        said = " … ".join(head.text for head in (name, column) if head.text)
        label = ", ".join(head.text for head in (name, column) if head.text)
        number = self._parse(text)
        if number is None:
            figure = _read_own(text, self.read)
        else:
            figure = self._measure(*number, name, column)
        if figure is None:
            return None
        priced = figure.kind is FigureKind.MONEY and PRICES.search(said)
        per = figure.per or ("share" if priced else None)
        return replace(figure, about=said, label=f"{label}{figure.label or ''}", per=per)

    def _parse(self, text: str) -> tuple[Decimal, Decimal] | None:
        """Return the value of a bare number, and that of its last digit."""
        found = _NUMBER.fullmatch(text)
        if found is None or bool(found["open"]) != bool(found["close"]):
            return None
        parsed = parse_digits(found["digits"].strip(), comma=self.comma)
        if parsed is None:
            return None
        below = bool(found["open"]) or (found["sign"] or "+")[0] != "+"
        return -parsed[0] if below else parsed[0], parsed[1]

    def _measure(self, value: Decimal, step: Decimal, name: _Head, column: _Head) -> Figure | None:
        """Return a bare number in the unit of its row, its column, or the whole table."""
        heads = (name, column, self.whole)
        head = next((head for head in heads if head.measure), _NOTHING)
        measure = head.measure
        if measure is None or (head is name and _is_alone(measure, name)):
            return None
        if head is not name and not _may_be(measure, name.text):
            return None
        if head is self.whole and not _may_be(measure, column.text):
            return None
        return Figure(
            text="",
            kind=measure.kind,
            low=value * measure.scale,
            high=value * measure.scale,
            unit=measure.unit,
            step=step * measure.scale,
            per=measure.per,
            label=f" ({measure.words})" if head is self.whole else None,
            by=(HEADER,),
            at=(),
        )


def _join(above: _Head, below: _Head) -> _Head:
    """Return the head of a column that two rows name."""
    text = " ".join(filter(None, (above.text, below.text)))
    return _Head(text=text, measure=below.measure or above.measure)


def _has_value(text: str) -> bool:
    return any(map(str.isdecimal, text))


def _is_alone(measure: _Measure, name: _Head) -> bool:
    """Tell whether a row is named after a currency, as in a table of rates."""
    return measure.kind is FigureKind.MONEY and measure.words == name.text


def _may_be(measure: _Measure, label: str) -> bool:
    """Tell whether what a head names may be in a unit said elsewhere: no staff in millions."""
    if measure.kind is FigureKind.PERCENT or measure.scale <= ONE:
        return True
    return not (COUNTS.search(label) or SHARES_OF.search(label) or CHANGES.search(label))


def _read_own(text: str, read: Read) -> Figure | None:
    """Return a cell that says its unit itself: $1.2bn, -€2m, (3.1%)."""
    below = text[0] in "-−–△▲" or (text[0] == "(" and text[-1] == ")")
    bare = text.strip("()").lstrip("-−–△▲+ ")
    figure = _whole(bare, read(bare))
    if figure is None:
        return None
    low, high = (-figure.high, -figure.low) if below else (figure.low, figure.high)
    return replace(
        figure, low=low, high=high, by=(OWN,), qualifier=None, direction=None, label=None
    )


def _direct(figure: Figure) -> Figure:
    """Return a change with its direction."""
    if figure.kind is FigureKind.QUANTITY or figure.low == 0:
        return figure
    return replace(figure, direction=Direction.DOWN if figure.low < 0 else Direction.UP)


def _find_measure(text: str, read: Read) -> _Measure | None:
    """Return the unit that words name: in brackets, alone, or at their end with a sign or scale."""
    inner = [found[1] for found in _BRACKETED.finditer(text)]
    ends = [part for part in _ENDS.split(text)[1:] if part]
    words = text.split()
    ends += [" ".join(words[-count:]) for count in (2, 1) if count < len(words)]
    for one in (*inner, text, *ends):
        measure = _read_unit(BEHIND_UNIT.sub("", BEFORE_UNIT.sub("", one.strip())), read)
        bare = measure is not None and measure.scale == ONE and not _SIGN.search(one)
        if measure is not None and (one in inner or not bare):
            return replace(measure, words=one.strip())
    return None


_ENDS = re.compile(r"[,;:：]\s|\s(?:in|en)\s")
_SIGN = re.compile(r"[$€£¥₹₩₦₱฿₽₺₫%％]|\bper\b|[A-Z]{2}")


def _read_unit(words: str, read: Read) -> _Measure | None:
    """Return the unit that some words are, by reading them as an amount of one."""
    if not words or _has_value(PARTED.sub("", words)):
        return None
    if SHARES_OF.fullmatch(words):
        return _Measure(kind=FigureKind.PERCENT, unit="%", scale=ONE, per=None, words=words)
    for one in dict.fromkeys(_write_ones(PARTED.sub(" thousand", words))):
        figure = _whole(one, read(one))
        if figure is not None and figure.kind is not FigureKind.QUANTITY:
            return _Measure(
                kind=figure.kind, unit=figure.unit, scale=figure.low, per=figure.per, words=words
            )
    return None


def _write_ones(words: str) -> Iterator[str]:
    """Yield the ways to write one of a unit: €1000000 for €m, 1 million euros."""
    for form in _FORMS:
        found = form.fullmatch(words)
        size = SCALES.get(found["scale"].lower()) if found is not None else None
        if found is not None and size is not None:
            yield f"{found['money']}{size}"
            yield f"{size} {found['money']}"
    yield f"{words}1"
    yield f"1 {words}"
    yield f"1{words}"


def _whole(text: str, figures: Sequence[Figure]) -> Figure | None:
    """Return the figure that all of some words are."""
    if len(figures) != 1 or figures[0].stated is not None:
        return None
    figure = figures[0]
    before, behind = text[: figure.at[0].start], text[figure.at[0].end :].strip(" .")
    return None if before.strip("(") or (behind and not figure.per) else figure

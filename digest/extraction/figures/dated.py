"""What bears on the conversion of amounts: the year each is of, and the rates an article prints."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from datetime import date

from digest.extraction.figures.rates import RATE
from digest.extraction.figures.tables import RULE
from digest.model.article import Article, Span
from digest.model.entry import Figure, FigureKind
from digest.model.money import Rate
from digest.money.compare import OWN

_MONTH = (
    r"(?:(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|spring|summer|autumn|winter)\s+)?"
)
_YEAR = r"((?:19|20)\d\d)(?![\d,.]?\d|[-–/]|年?代)"
_COUNTS = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "ten": 10}
_AGO = (
    rf"(?:({'|'.join(_COUNTS)})\s+(years?|decade)\s+(?:ago|earlier|before)|last\s+year"
    r"|the\s+(?:previous|prior|preceding)\s+year|the\s+year\s+before)\b"
)
_BETWEEN = r"(?:\s+(?!(?:by|until|till|from|since|to|through|and|but|or|now)\b)[^\W\d]+){0,4}?"
_MADE = r"(?<!ed)(?<!built)(?<!made)(?<!set up)(?<!born)(?<!begun)(?<!held)(?<!won)"
_TERM = (
    r"(?:(?:in|for|during)\s+the\s+(?:\w+\s+){0,3}?(?:year|quarter|half|months)"
    r"\s+(?:to|ended|ending|that\s+ended|of)(?:\s+the\s+end\s+of)?)"
)
_IN = rf"(?:{_TERM}|in|during|for|en|im\s+Jahre?|em|nel)"
_BEHIND = re.compile(
    rf"\)?{_BETWEEN}{_MADE},?\s+(?:{_IN}\s+{_MONTH}{_YEAR}|(?:in\s+)?{_AGO})", re.IGNORECASE
)
"""What may follow an amount of an earlier year: "for the chain in 2019", "a year earlier"."""
_AHEAD = re.compile(rf"\W*(?:back\s+)?in\s+{_MONTH}{_YEAR},?\s", re.IGNORECASE)
"""How a sentence that is about an earlier year begins."""
_AHEAD_EAST = re.compile(r"(20\d\d|19\d\d)年(?:度)?[^、。,;；\d]{0,6}$")
_PRESENT = re.compile(
    r"\b(?:now|today|currently|this\s+(?:year|month|week)|since)\b", re.IGNORECASE
)
_HEADED = re.compile(rf"(?<!\d){_YEAR}")
"""The year in the head of a column."""
_FARTHEST = 60
_CURRENT = 546
"""Days after the end of a year in which its amounts are of the present: a year and a half, until
the accounts of the next one are out."""


def find_years(figures: Sequence[Figure], article: Article) -> tuple[int | None, ...]:
    """Return for each figure the earlier year that its sentence gives it; None for the present.

    The year of the latest accounts is no earlier one: papers convert what a firm earned last year.
    Nor are years to come: what is to be spent by 2030 is planned in today's money.

    Args:
        figures: The article's figures.
        article: The article.
    """
    day = article.published.day
    if day is None:
        return (None,) * len(figures)
    starts = [sentence.start for sentence in article.sentences]
    return tuple(_find_year(figure, article, starts, day) for figure in figures)


def _find_year(figure: Figure, article: Article, starts: Sequence[int], day: date) -> int | None:
    if figure.kind is not FigureKind.MONEY:
        return None
    headed = _HEADED.search(figure.about or "") if RULE in figure.by else None
    if headed is not None:
        return int(headed[1]) if _is_past(int(headed[1]), day) else None
    told = (_told_year(span, article, starts, day) for span in figure.at)
    return next((year for year in told if year and _is_past(year, day)), None)


def _is_past(year: int, day: date) -> bool:
    return (day - date(year, 12, 31)).days > _CURRENT


def _told_year(span: Span, article: Article, starts: Sequence[int], day: date) -> int | None:
    place = max(bisect_right(starts, span.start) - 1, 0)
    sentence = article.sentences[place] if article.sentences else span
    behind = article.text[span.end : min(sentence.end, span.end + _FARTHEST)]
    found = _BEHIND.match(behind)
    if found is not None:
        return int(found[1]) if found[1] else day.year - _years_ago(found[2], found[3])
    before = article.text[sentence.start : span.start]
    ahead = _AHEAD.match(before) or _AHEAD_EAST.search(before[-_FARTHEST:])
    if ahead is None or _PRESENT.search(article.text[sentence.start : sentence.end]):
        return None
    return int(ahead[1])


def _years_ago(count: str | None, unit: str | None) -> int:
    years = _COUNTS[count.lower()] if count else 1
    return years * 10 if unit and unit.lower() == "decade" else years


def find_own_rates(figures: Sequence[Figure], day: date | None) -> tuple[Rate, ...]:
    """Return the exchange rates that an article prints as equations: ($1 = 0.92 euros).

    What a currency closed at is left out: it may be of another day.

    Args:
        figures: The article's figures.
        day: Its day, if it has one.
    """
    found = (_read_rate(figure, day or date.min) for figure in figures if RATE in figure.by)
    return tuple(rate for rate in found if rate is not None)


def _read_rate(figure: Figure, day: date) -> Rate | None:
    left, equals, _ = figure.text.partition("=")
    if not equals:
        return None
    # The rules on figures take long to load, and few articles print a rate.
    from digest.extraction.figures.find import find_figures  # noqa: PLC0415

    amounts = find_figures(left.strip())
    if len(amounts) != 1 or amounts[0].kind is not FigureKind.MONEY:
        return None
    base = amounts[0]
    if base.low <= 0 or figure.low <= 0 or base.unit == figure.unit:
        return None
    value = figure.low / base.low
    return Rate(
        base=base.unit, quote=figure.unit, value=value, shown=figure.low, day=day, source=OWN
    )

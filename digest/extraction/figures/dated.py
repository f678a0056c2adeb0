"""The earlier year that an amount is of: neither today's rate nor a reader's memory fits it."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from datetime import date

from digest.extraction.figures.rules import HEADER
from digest.model.article import Article, Span
from digest.model.entry import Figure, FigureKind

_MONTH = (
    r"(?:(?:(?:\d\d?\s+)?(?:January|February|March|April|May|June|July|August|September|October"
    r"|November|December)|spring|summer|autumn|winter|Q[1-4]|fiscal)\s+|FY\s?)?"
)
_YEAR = (
    r"(?:(?P<year>(?:19|20)\d\d)(?![\d,.]?\d|[-–/]|年?代)"
    r"|(?:19|20)\d\d[-–/](?P<season>\d\d)(?![\d-]))"
)
_COUNTS = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "ten": 10}
_AGO = (
    rf"(?:(?P<count>\d{{1,2}}|{'|'.join(_COUNTS)})\s+(?P<unit>years?|decade)\s+(?:ago|earlier|before)"
    r"|last\s+year|the\s+(?:previous|prior|preceding)\s+year|the\s+year\s+before"
    r"|(?:im\s+)?(?:letzten|letztes|vergangenen|vergangenes|vorigen|voriges)\s+Jahre?|im\s+Vorjahr"
    r"|l['’]an(?:née)?\s+(?:derni(?:er|ère)|passée?)|el\s+año\s+pasado|(?:no\s+)?ano\s+passado"
    r"|(?:l['’]anno|lo)\s+scorso(?:\s+anno)?|vorig\s+jaar|afgelopen\s+jaar)\b"
)
_BETWEEN = r"(?:\s+(?!(?:by|until|till|from|since|to|through|and|but|or|now)\b)[^\W\d]+){0,4}?"
_MADE = r"(?<!ed)(?<!built)(?<!made)(?<!set up)(?<!born)(?<!begun)(?<!held)(?<!won)"
_TERM = (
    r"(?:(?:in|for|during|at)\s+the\s+(?:[\w-]+\s+){0,3}?(?:year|quarter|half|months|end)"
    r"\s+(?:to|ended|ending|that\s+ended|of)(?:\s+the\s+end\s+of)?)"
)
_SPANNED = r"(?:(?:between|from)\s+(?:19|20)\d\d\s+(?:and|to))"
_IN = rf"(?:{_TERM}|{_SPANNED}|in|during|for|at|en|im\s+Jahre?|em|nel)"
_BEHIND = re.compile(
    rf"\)?{_BETWEEN}{_MADE},?\s+(?:{_IN}\s+(?:the\s+)?{_MONTH}{_YEAR}|(?:in\s+)?{_AGO})",
    re.IGNORECASE,
)
"""What may follow an amount of an earlier year: "for the chain in 2019", "a year earlier"."""
_WHEN = re.compile(
    rf"(?<![\w-])(?P<tie>(?:{_IN}|of)\s+)?(?:the\s+)?(?:year\s+)?{_MONTH}(?:{_YEAR}|{_AGO})"
    r"(?P<owner>['’]s)?",
    re.IGNORECASE,
)
"""A year, or how far back one is, with what ties it to the words before."""
_EAST = re.compile(r"(?P<year>20\d\d|19\d\d)\s?[年년](?:度|도)?[^、。,;；\d]{0,8}$")
_PRESENT = re.compile(
    r"\b(?:now|today|currently|this\s+(?:year|month|week)|since|later|then)\b", re.IGNORECASE
)
_COUNTED = re.compile(r"\d")
"""What tells that a year stands behind an amount: lost €3m last year on sales of."""
_HEADED = re.compile(rf"(?<!\d){_YEAR}")
"""The year in the head of a column."""
_CLAUSE = re.compile(r"(?:[,;:(—]|\s[-–])(?!\d)")
"""Marks between which a clause stands."""
_RESULTS = frozenset(
    "revenue revenues sales turnover profit profits loss losses earnings income ebitda dividend "
    "budget result results cost costs spending exports imports deficit surplus output".split()
)
"""What a year stands before that it is of: its 2019 revenue; not its 2019 bond."""
_COMPARING = frozenset(
    "from on over than against versus with to since until till by after before unlike".split()
)
"""Words behind which a year is only what another one is set beside: 5% more than last year."""
_MAKING = re.compile(r"(?:ed|built|made|up|born|begun|held|won|bought|sold|new)$")
"""How words end that tell what became of a thing in a year: the mill bought in 2009."""
_ARRIVING = frozenset({"", "to", "by", "from", "at", "with"})
_UNDONE = frozenset(
    "will would has have is are can could may might plans wants bids that who which whose he she "
    "it they we now still".split()
)
"""Words behind a year with which its clause, or its tense, ends."""
_JANUARY = 31
"""Days after its end in which what is told of a year is of the present still."""
_FARTHEST, _WIDE = 60, 400
_LONGEST, _OWNED, _CENTURY = 8, 5, 2000
_CURRENT = 546
"""Days after the end of a year in which amounts told with it are of the present: a year and a
half, until the accounts of the next one are out."""


def find_years(figures: Sequence[Figure], article: Article) -> tuple[int | None, ...]:
    """Return for each figure the earlier year that its sentence gives it; None for the present.

    What a sentence tells of an earlier year, "last year its revenue was", is of that year. Behind
    an amount the year of the latest accounts is no earlier one: papers measure a firm by them.
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
    headed = _HEADED.search(figure.about or "") if HEADER in figure.by else None
    if headed is not None:
        year = _read_year(headed, day)
        return year if _is_over(year, day) else None
    told = (_told_year(span, figure, article, starts, day) for span in figure.at)
    return next((year for year in told if year is not None), None)


def _is_over(year: int, day: date) -> bool:
    """Tell whether a year's accounts are no longer the latest."""
    return (day - date(year, 12, 31)).days > _CURRENT


def _told_year(
    span: Span, figure: Figure, article: Article, starts: Sequence[int], day: date
) -> int | None:
    """Return the earlier year of what stands at a place; None for the present."""
    place = max(bisect_right(starts, span.start) - 1, 0)
    sentence = article.sentences[place] if article.sentences else span
    end = _find_end(span, figure, sentence)
    behind = article.text[end : min(sentence.end, end + _FARTHEST)]
    found = _BEHIND.match(behind)
    if found is not None:
        year = _read_year(found, day)
        return year if _is_over(year, day) else None
    before = article.text[max(sentence.start, span.start - _WIDE) : span.start]
    opening = article.text[sentence.start : min(sentence.start + _FARTHEST, span.start)]
    ahead = _find_ahead(opening, before)
    if ahead is None:
        return None
    year = _read_year(ahead, day)
    shared = _COUNTED.search(ahead.string, 0, ahead.start()) is not None
    gone = _is_over(year, day) if shared else (day - date(year, 12, 31)).days > _JANUARY
    return year if gone else None


def _find_end(span: Span, figure: Figure, sentence: Span) -> int:
    """Return the end of an amount with what its sentence says that it is worth: £8bn ($16bn)."""
    ends = (one.at.end for one in figure.all_stated if span.end <= one.at.start < sentence.end)
    return max(ends, default=span.end)


def _find_ahead(start: str, before: str) -> re.Match[str] | None:
    """Return the year that opens a sentence, or its subject; None where it tells of the present."""
    opened = start.lstrip(" \"'“‘").lower().removeprefix("back ")
    opening = _WHEN.match(opened)
    said = opening is not None and not opening["owner"] and not _stands_before(opened, opening)
    if opening is not None and said:
        return None if _PRESENT.search(f"{start} {before}") else opening
    clause = before[max((mark.end() for mark in _CLAUSE.finditer(before)), default=0) :]
    found = _EAST.search(clause[-_FARTHEST:])
    return found or next((one for one in _WHEN.finditer(clause) if _frames(clause, one)), None)


def _stands_before(text: str, when: re.Match[str]) -> bool:
    """Tell whether a year without a tie opens what it is of: 2019 revenue."""
    named = when["year"] or when["season"]
    return when["tie"] is None and bool(named) and text[when.end() :][:1].isspace()


def _frames(clause: str, when: re.Match[str]) -> bool:
    """Tell whether a year in a clause is that of the amount behind it: revenue in 2019 was €5m."""
    before, behind = clause[: when.start()].lower().split(), clause[when.end() :].lower().split()
    last = before[-1] if before else ""
    if len(behind) >= _LONGEST or not _UNDONE.isdisjoint(behind) or _PRESENT.search(clause):
        return False
    named = when["year"] or when["season"]
    if when["owner"]:
        return bool(behind or named) and len(behind) <= _OWNED
    if named and not when["tie"]:
        return not _RESULTS.isdisjoint(behind[:3])
    if not named:
        return last not in _COMPARING and not _MAKING.search(last)
    return not _MAKING.search(last) or "".join(behind[:1]) in _ARRIVING


def _read_year(when: re.Match[str], day: date) -> int:
    """Return the year that words mean: 2019, 2022-23, three years ago, last year."""
    told = when.groupdict()
    if told.get("year"):
        return int(told["year"])
    if told.get("season"):
        return _CENTURY + int(told["season"])
    count = (told.get("count") or "one").lower()
    years = int(count) if count.isdigit() else _COUNTS[count]
    decades = (told.get("unit") or "").lower() == "decade"
    return day.year - (years * 10 if decades else years)

"""Exchange rates that an article prints for its own amounts: ($1 = 0.92 euros), at N1,500 to $1."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from decimal import Context, Decimal
from itertools import islice

from digest.extraction.figures.rules import RATE
from digest.model.article import Article
from digest.model.entry import Figure, FigureKind
from digest.model.money import Rate
from digest.money.compare import OWN
from digest.value import replace

_EQUALS = re.compile(r"[=＝]|\bequals\b")
_BOUND = re.compile(r"[()\[\]（）;；\n，、：]|[,:](?=\s)")
"""Marks between which an equation stands."""
_MOST = 50
"""Equations of one article that are read: more are no rates."""
_SIDE, _AHEAD = 40, 10
"""Characters of a side of an equation, and those before its amount: about."""
_ROUND = frozenset(map(Decimal, (1, 10, 100, 1000)))
_ONE = Decimal(1)
_SHOWN = Context(prec=6)
_FAR = 80
_USED = re.compile(
    r"(?P<before>(?:\w+\W+){0,3}?)"
    r"\b(?:(?:at|on|using|assuming|with)\s(?:(?:an?|the|its)\s)?(?:[\w-]+\s){0,3}?rate\sof"
    r"|(?:zum|(?:zu|bei)\seinem)\s(?:[\w-]+\s)?(?:Wechselk|K)urs\svon"
    r"|au\s(?:taux|cours)(?:\sde\schange)?\sde|(?:al|tipo\sde)\scambio\sde|câmbio\sde)"
    r"\s(?:(?:about|around|roughly|some)\s)?$",
    re.IGNORECASE,
)
"""Words before the rate at which an article converts: at the official rate of."""
_MARKET = re.compile(r"\b(?:trad|exchang|clos|open|sold|sell|quot|chang|settl)\w*", re.IGNORECASE)
"""What a currency does at a rate that converts nothing."""
_BRACKETED = re.compile(r"[(\[][^()\[\]]*\d[^()\[\]]*\bat\s(?:(?:about|around|roughly)\s)?$")
"""A bracket whose conversion is told the rate behind it: ($2bn, at ¥150 to the dollar)."""
_Read = Callable[[str], tuple[Figure, ...]]


def find_own_rates(
    figures: Sequence[Figure], article: Article, day: date | None
) -> tuple[Rate, ...]:
    """Return the exchange rates that an article converts at, in the order in which it prints them.

    Equations, in its text or in a line of their own that is no part of it, and rates that it
    names as those used. What a currency closed at is none: it may be of another day.

    Args:
        figures: The article's figures.
        article: The article.
        day: Its day, if it has one.
    """
    equations = [*islice(_find_equations(article), _MOST)]
    used = [figure for figure in figures if figure.per and _is_used(figure, article)]
    if not equations and not used:
        return ()
    # The rules on figures take long to load, and few articles print a rate.
    from digest.extraction.figures.find import read_words  # noqa: PLC0415

    read = read_words(article, _find_named(figures))
    sides = [*_read_equations(equations, read), *_read_used(used, read)]
    rates = (_make_rate(one, other, day or date.min) for one, other in sides)
    return tuple(dict.fromkeys(rate for rate in rates if rate is not None))


def _find_equations(article: Article) -> Iterator[list[str]]:
    """Yield what stands on the sides of each equation of an article."""
    lines = (line.text for line in article.dropped if line.why == RATE)
    for text in (article.text, *lines):
        if _EQUALS.search(text):
            pieces = (_EQUALS.split(piece) for piece in _BOUND.split(text))
            yield from (sides for sides in pieces if len(sides) > 1)


def _read_equations(equations: Sequence[list[str]], read: _Read) -> Iterator[tuple[Figure, Figure]]:
    """Yield the two amounts of each equation: of $1 = 1,500 naira = 130 shillings both."""
    for first, *others in equations:
        left = first.rstrip()[-_SIDE:]
        one = next((one for one in reversed(read(left)) if one.at[0].end == len(left)), None)
        for side in others[:_MOST] if one is not None else ():
            right = side.lstrip()[:_SIDE]
            found = next(iter(read(right)), None)
            if one is not None and found is not None and found.at[0].start <= _AHEAD:
                yield _part(one, found, read)


def _part(one: Figure, other: Figure, read: _Read) -> tuple[Figure, Figure]:
    """Return two amounts, a bare sign parted from its namesake: $1 beside 33 Taiwan dollars."""
    together = read(f"{one.text} ({other.text})") if one.unit == other.unit else ()
    stated = together[0].stated if together else None
    if stated is None:
        return one, other
    return replace(one, unit=together[0].unit), replace(other, unit=stated.unit)


def _is_used(figure: Figure, article: Article) -> bool:
    """Tell whether a price of one currency in another is told as what the article converts at."""
    if figure.kind is not FigureKind.MONEY or RATE not in figure.by:
        return False
    heads = (article.text[max(0, span.start - _FAR) : span.start] for span in figure.at)
    return any(map(_leads_to_rate, heads))


def _leads_to_rate(head: str) -> bool:
    used = _USED.search(head)
    told = used is not None and not _MARKET.search(used["before"])
    return told or _BRACKETED.search(head) is not None


def _read_used(used: Sequence[Figure], read: _Read) -> Iterator[tuple[Figure, Figure]]:
    """Yield one of what each rate is the price of, and the price."""
    for figure in used:
        ones = read(f"1 {figure.per}")
        if len(ones) == 1:
            yield ones[0], figure


def _find_named(figures: Sequence[Figure]) -> tuple[str, ...]:
    """Return the currencies of an article, the most frequent first."""
    told = (
        (figure.unit, *(one.unit for one in figure.all_stated))
        for figure in figures
        if figure.kind is FigureKind.MONEY
    )
    return tuple(
        code for code, _ in Counter(code for codes in told for code in codes).most_common()
    )


def _make_rate(one: Figure, other: Figure, day: date) -> Rate | None:
    """Return the rate of two amounts that are the same; None where they are none of money."""
    money = one.kind is other.kind is FigureKind.MONEY and one.unit != other.unit
    single = one.low == one.high > 0 and other.low == other.high > 0
    if not money or not single or _ROUND.isdisjoint((one.low, other.low)):
        return None
    value = other.low / one.low
    return Rate(
        base=one.unit,
        quote=other.unit,
        value=value,
        shown=value if value >= 1 else _SHOWN.divide(_ONE, value),
        day=day,
        source=OWN,
    )

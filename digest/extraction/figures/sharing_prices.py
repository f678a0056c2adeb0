"""What levels and moves of prices and rates lend each other: up 2p, or 1%, at 212p."""

from itertools import pairwise

from digest.extraction.figures.rates import is_rate_like
from digest.extraction.figures.reading import Reading
from digest.lexicon.currencies import find_members
from digest.lexicon.directions import DIRECTIONS
from digest.lexicon.qualifiers import CURRENCY_NAMES, PERIODS, WEIGHED
from digest.model.entry import FigureKind
from digest.value import replace


def share_rates(readings: list[Reading]) -> list[Reading]:
    """Return readings with what an exchange rate among them lends the others."""
    rated = any(reading.per in _PRICED_IN for reading in readings)
    return _move_rates(_follow_rates(readings)) if rated else readings


def _follow_rates(readings: list[Reading]) -> list[Reading]:
    """Return readings whose levels and moves are of a rate before: at N1,537/$, losing N3.14."""
    shared: list[Reading] = []
    rate: Reading | None = None
    for reading in readings:
        known = reading
        if rate is not None and reading.per is None and _is_of_rate(rate, reading):
            known = replace(reading, per=rate.per)
            moved = DIRECTIONS.get(reading.tokens.word(reading.amount.first - 1))
            if not is_rate_like(rate.amount, reading.amount):
                known = replace(known, direction=known.direction or moved)
        if known.per in _PRICED_IN and known.amount.scale == 1 and known.direction is None:
            rate = known
        shared.append(known)
    return shared


def _move_rates(readings: list[Reading]) -> list[Reading]:
    """Return readings whose moves led to the rate behind them: fell 5 paise to a low of 84.37."""
    shared = list(readings)
    for place, (one, other) in enumerate(pairwise(readings)):
        alike = find_members(one.amount.unit) & find_members(other.amount.unit)
        small = alike and one.amount.low * _SPAN < other.amount.low and one.amount.scale == 1
        if small and one.direction and one.per is None and other.per in _PRICED_IN:
            shared[place] = replace(one, per=other.per)
    return shared


def _is_of_rate(rate: Reading, other: Reading) -> bool:
    amount = other.amount
    alike = find_members(rate.amount.unit) & find_members(amount.unit)
    if amount.kind is not FigureKind.MONEY or not alike or amount.scale > 1:
        return False
    moved = other.tokens.word(amount.first - 1) in DIRECTIONS and amount.low < rate.amount.low
    return moved or is_rate_like(rate.amount, replace(amount, grouped=True))


_PRICED_IN = frozenset(CURRENCY_NAMES.values())
"""What a rate may be the price of."""


_BESIDE = 2
_SPAN = 4


def share_prices(readings: list[Reading]) -> list[Reading]:
    """Return readings whose moves are of what their price is of: up 2p, or 1%, at 212p."""
    shared = list(readings)
    for place, first in enumerate(readings):
        if first.amount.kind is not FigureKind.MONEY:
            continue
        for later in range(place + 1, min(place + 1 + _BESIDE, len(readings))):
            one, other = shared[place], shared[later]
            if not _settles(one, other):
                continue
            smaller = one.amount.high <= other.amount.high
            if one.per in {None, "share"} and other.per is not None and smaller:
                shared[place] = replace(one, per=other.per)
            elif one.per not in PERIODS.values() and _is_open(one, other):
                named = one.direction or _is_named(one, readings[place + 1 : later], other)
                shared[later] = replace(other, per=one.per) if named else other
    return shared


def _is_named(one: Reading, moves: list[Reading], other: Reading) -> bool:
    """Tell whether a price named first moved to another: below $61 a barrel, off 2% at $60."""
    moved = any(move.direction and move.amount.kind is FigureKind.PERCENT for move in moves)
    small, large = sorted((one.amount.high, other.amount.high))
    words = one.tokens.words[one.amount.last : other.amount.first]
    moved = moved and "while" not in words and ";" not in words
    return moved and one.per in WEIGHED and 4 * large <= 5 * small


def _settles(one: Reading, other: Reading) -> bool:
    """Tell whether the second amount is the price at which a move by the first ended."""
    words, first = other.tokens.words, other.amount.first
    settled = words[first - 1] in _SETTLED or words[max(0, first - 4) : first] == _TO_RANGE
    if not settled or other.amount.kind is not FigureKind.MONEY:
        return False
    alike = find_members(one.amount.unit) & find_members(other.amount.unit)
    return bool(alike) and one.amount.scale == other.amount.scale


def _is_open(one: Reading, other: Reading) -> bool:
    """Tell whether the second amount may be of what the first is: a bag of the 45 kilograms."""
    return other.per is None or (one.per or "")[:1].isdigit()


_SETTLED = frozenset({"at", "to", "reach", "reaching"})
_TO_RANGE = ("to", "a", "range", "of")

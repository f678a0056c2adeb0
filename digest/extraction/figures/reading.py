"""An amount as its sentence gives it, and the figure that it makes."""

from collections.abc import Collection

from digest.extraction.figures.amount import Amount
from digest.extraction.figures.rates import is_price_of_money
from digest.extraction.figures.rules import RATE
from digest.lexicon.units import STOPS
from digest.model.article import Span
from digest.model.entry import Direction, Figure, FigureKind, Qualifier, Stated
from digest.text.tokens import Tokens
from digest.value import Value, replace


class Reading(Value):
    """An amount as one sentence gives it."""

    amount: Amount
    """The amount; its currency may still be a family."""
    tokens: Tokens
    """The sentence."""
    offset: int
    """Where the sentence begins in the whole text."""
    qualifier: Qualifier | None
    """How the amount is bounded."""
    per: str | None
    """What one of."""
    direction: Direction | None
    """Which way, where it is the size of a change."""
    about: str | None
    """What it measures, in the words of its clause."""
    label: str | None
    """What it measures, as one phrase."""


def make_figure(reading: Reading) -> Figure:
    """Return the figure of a reading whose currencies are decided."""
    amount, tokens = reading.amount, reading.tokens
    at = _span(tokens, reading.offset, amount.first, amount.last)
    return Figure(
        text=tokens.covers(amount.first, amount.last),
        kind=amount.kind or FigureKind.QUANTITY,
        low=amount.low,
        high=amount.high,
        unit=amount.unit,
        step=amount.step,
        qualifier=reading.qualifier,
        per=reading.per,
        direction=reading.direction,
        about=reading.about,
        label=reading.label,
        stated=_make_stated(reading),
        at=(at,),
        by=_name_rules(reading),
    )


_SHORT = 3
_NEAR, _OPENING = 12, 8
_STEM = 5


def find_words(reading: Reading) -> frozenset[str]:
    """Return how the longer words near an amount begin, and those that open its sentence."""
    words, amount = reading.tokens.words, reading.amount
    near = words[max(0, amount.first - _NEAR) : amount.first]
    behind = words[amount.last : amount.last + _NEAR]
    return find_stems({*words[:_OPENING], *near, *behind})


def find_stems(words: Collection[str]) -> frozenset[str]:
    """Return how the longer of some words begin: pays and paid may differ, price and prices not."""
    return frozenset(word[:_STEM] for word in words if len(word) > _SHORT and word not in STOPS)


def _span(tokens: Tokens, offset: int, first: int, last: int) -> Span:
    return Span(offset + tokens.starts[first], offset + tokens.end(last - 1))


def _make_stated(reading: Reading) -> Stated | None:
    stated = reading.amount.stated
    if stated is None:
        return None
    first = _restate(reading, stated)
    also = tuple(_restate(reading, one) for one in stated.also)
    return replace(first, also=also) if also else first


def _restate(reading: Reading, stated: Amount) -> Stated:
    tokens = reading.tokens
    return Stated(
        text=tokens.covers(stated.first, stated.last),
        low=stated.low,
        high=stated.high,
        unit=stated.unit,
        step=stated.step,
        at=_span(tokens, reading.offset, stated.first, stated.last),
    )


def _name_rules(reading: Reading) -> tuple[str, ...]:
    rules = [reading.amount.rule or "number"]
    if reading.amount.stated is not None:
        rules.append("stated conversion")
    if reading.qualifier is not None:
        rules.append(f"qualifier: {reading.qualifier}")
    if reading.per is not None:
        rules.append(f"per {reading.per}")
    if reading.direction is not None:
        rules.append(f"direction: {reading.direction}")
    if rules[0] != RATE and is_price_of_money(reading.amount.unit, reading.per):
        rules.append(RATE)
    return tuple(rules)

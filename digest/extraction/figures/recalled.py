"""What an amount is one of where an earlier sentence says so: a peak of 26bn, 20bn a month."""

import re

from digest.extraction.figures.conversions import skip_closing
from digest.extraction.figures.reading import Reading
from digest.model.article import Article
from digest.model.entry import FigureKind
from digest.text.number_words import ONE
from digest.value import replace

_TIMED = frozenset("hour day week month quarter year".split())
_MEANING = frozenset({"that", "this", "it", "which"})
"""Words that open a sentence about what the one before told."""
_LEVELS = frozenset("peak high low record level average rate".split())
_COMPARING = frozenset("below above compared from against than".split())
_NEAR, _MOST_APART, _BACK = 6, 5, 4
_PRICING = re.compile(
    r"\bpric(?:e[ds]?|ing)\s+(?:its|the|their|\d[\d.,]*\s+\w+)?\s*(?:shares|stock|offering|ipo)\b|"
    r"\b(?:offer(?:ing)?|issue|listing|ipo)\s+price\b",
    re.IGNORECASE,
)
_DEAREST = 100_000
_SAID = frozenset({"is", "was", "will", "would", "could"})
_PRICES = frozenset({"number", "numbers", "price", "pricing"})
_SHARES = re.compile(r"\bshares?\b", re.IGNORECASE)
_WHOLE = 10_000
"""A company has more shares than this."""


def recall_pers(sentences: list[list[Reading]], article: Article) -> list[list[Reading]]:
    """Return the readings of an article with what an earlier sentence says that each is one of.

    Args:
        sentences: The readings of each of its sentences.
        article: The article.
    """
    recalled: list[list[Reading]] = []
    for place, readings in enumerate(sentences):
        known = _recall_levels(readings, recalled[-1] if recalled else [])
        known = _recall_worth(known, article, place)
        recalled.append([_recall_price(one, article, place) for one in known])
    return recalled


def _recall_levels(readings: list[Reading], before: list[Reading]) -> list[Reading]:
    """Return a level that is set beside one said by the month as one of a month too."""
    if not (readings and before) or readings[0].tokens.words[0] not in _MEANING:
        return readings
    timed = [one for one in before if one.per in _TIMED]
    return [_as_timed(reading, timed) for reading in readings] if timed else readings


def _as_timed(reading: Reading, timed: list[Reading]) -> Reading:
    amount, words = reading.amount, reading.tokens.words
    before = words[max(0, amount.first - _NEAR) : amount.first]
    level = "of" in before and not _LEVELS.isdisjoint(before)
    beside = level and not _COMPARING.isdisjoint(words[: amount.first])
    if not beside or reading.per is not None or reading.direction is not None:
        return reading
    per = next((one.per for one in timed if _is_alike(one, reading)), None)
    return replace(reading, per=per) if per else reading


def _is_alike(one: Reading, other: Reading) -> bool:
    """Tell whether two amounts may measure one thing: of one unit, and neither much the larger."""
    low, high = sorted((one.amount.high, other.amount.high))
    return one.amount.unit == other.amount.unit and 0 < high <= low * _MOST_APART


def _is_small(reading: Reading) -> bool:
    """Tell whether an amount may be the price of a share that its sentence does not name."""
    amount = reading.amount
    money = amount.kind is FigureKind.MONEY and amount.scale == ONE and amount.high < _DEAREST
    return money and reading.per is None and reading.direction is None


def _recall_price(reading: Reading, article: Article, place: int) -> Reading:
    """Return what is likely to be the final number of an offering as the price of a share."""
    if not _is_small(reading):
        return reading
    tokens = reading.tokens
    at = skip_closing(tokens, reading.amount)
    if tokens.word(at) not in _SAID or _PRICES.isdisjoint(tokens.words[at : at + 2 * _NEAR]):
        return reading
    near = article.sentences[max(0, place - _BACK) : place + 1]
    text = article.text[near[0].start : near[-1].end]
    return replace(reading, per="share") if _PRICING.search(text) else reading


def _recall_worth(readings: list[Reading], article: Article, place: int) -> list[Reading]:
    """Return a value said of one share and of all: the implied value at $3.38, or about $2.1bn."""
    known = list(readings)
    for at in range(len(readings) - 1):
        one, other = readings[at].amount, readings[at + 1].amount
        if one.unit != other.unit or other.high < one.high * _WHOLE or not _is_small(readings[at]):
            continue
        told = readings[at].tokens.words[one.last : other.first][:2]
        spoken = article.sentences[max(0, place - 1) : place + 1]
        text = article.text[spoken[0].start : spoken[-1].end]
        if told in {(",", "or"), ("or", "about")} and _SHARES.search(text):
            known[at] = replace(readings[at], per="share")
    return known

"""Prices whose sentence leaves out what they are of, as the sentence before has said it."""

import re
from collections.abc import Iterable
from itertools import pairwise

from digest.extraction.figures.conversions import find_end
from digest.extraction.figures.prices import NO_SHARES
from digest.extraction.figures.reading import Reading
from digest.lexicon.clauses import TIMELY
from digest.lexicon.qualifiers import CURRENCY_NAMES, WEIGHED
from digest.lexicon.units import STOPS
from digest.model.article import Article
from digest.model.entry import FigureKind
from digest.text.number_words import ONE
from digest.value import replace

_SHARES = re.compile(r"\b(?:shares?|stocks?|counter|scrip)\b", re.IGNORECASE)
_PRONOUNS = frozenset({"it", "they"})


def share_prices(sentences: list[list[Reading]], article: Article) -> list[list[Reading]]:
    """Return the readings of an article with the prices that an earlier sentence is about.

    Args:
        sentences: The readings of each of its sentences.
        article: The article.
    """
    spans = article.sentences
    shared = [
        [_price(reading) for reading in readings]
        if place and _SHARES.search(spans[place - 1].of(article.text))
        else readings
        for place, readings in enumerate(sentences)
    ]
    return _go_on(shared)


def _price(reading: Reading) -> Reading:
    words = reading.tokens.words
    before = words[: reading.amount.first]
    said = words[:1] in _SPOKEN or _leaves_out(before)
    moved = (said and _MOVED & set(before)) or _moves(reading)
    return replace(reading, per="share") if _is_open(reading) and moved else reading


_SPOKEN = {(pronoun,) for pronoun in _PRONOUNS}


def _is_open(reading: Reading) -> bool:
    """Tell whether an amount may be the price of something that its sentence does not name."""
    amount = reading.amount
    return amount.kind is FigureKind.MONEY and amount.scale == ONE and reading.per is None


def _moves(reading: Reading) -> bool:
    """Tell whether a name stands for its shares: Orin lost 9c, or 2%; Melor closed at $21.40."""
    words, first = reading.tokens.words, reading.amount.first
    at = next((at for at, word in enumerate(words[:_SUBJECT]) if word in _TRADING), None)
    if not at or words[0] in _OPENERS or not NO_SHARES.isdisjoint(words[:first]):
        return False
    percent = "%" in words or any(pair in _PER_CENT for pair in pairwise(words))
    led = words[first - 1] in {"at", "to"} and reading.amount.high < _DEAREST
    led = led or reading.amount.rule == "money: small coin"
    moved = led and at >= first - _SPAN and words[at] not in {"was", "were"}
    return percent or (moved and reading.tokens.forms[at - 1][0].isupper())


_TRADING = frozenset(
    "lost gained added shed fell rose dropped slid slipped jumped climbed eased firmed advanced "
    "declined surged soared sank tumbled plunged was were closed ended finished settled".split()
)
_OPENERS = frozenset("revenue sales profit income earnings net the its their a there".split())
_PER_CENT = frozenset({("per", "cent"), ("percent", ","), ("percent", "to"), ("percent", "at")})
_SUBJECT, _SPAN = 5, 6
"""A name and the verb behind it stand among so many words; a verb and its level as well."""
_DEAREST = 1_000_000


def _leaves_out(words: tuple[str, ...]) -> bool:
    """Tell whether the owner stands for its shares: Melor's closed lower."""
    return any(
        words[at : at + 2] == ("'", "s") and words[at + 2] in _MOVED for at in range(len(words) - 2)
    )


_MOVED = frozenset({"closed", "ended", "traded"})


def _go_on(sentences: list[list[Reading]]) -> list[list[Reading]]:
    """Return the readings with bare prices read as those said a little earlier: close to €71."""
    shared: list[list[Reading]] = []
    for readings in sentences:
        said = [one for near in shared[-_BACK:] for one in near if one.per in _PRICED]
        told: list[Reading] = []
        for reading in readings:
            known = _as_said(reading, said) if said else reading
            told.append(known)
            if known.per in _PRICED:
                said.append(known)
        shared.append(told)
    return shared


_BACK = 2
_PRICED = (
    WEIGHED
    | {"kilowatt-hour", "kWh", "MWh", "square metre", "square foot"}
    | set(CURRENCY_NAMES.values())
    | {"share", "metric ton", "unit", "dollar"}
)


def _as_said(reading: Reading, said: Iterable[Reading]) -> Reading:
    """Return a bare price as one of the same size in the same money, said shortly before."""
    if not _is_open(reading) or reading.direction is not None:
        return reading
    tokens, amount = reading.tokens, reading.amount
    after = tokens.word(find_end(amount))
    if after[:1].isalnum() and after not in STOPS and after not in TIMELY:
        return reading
    alike = (one for one in said if _is_near(one, reading))
    per = next((one.per for one in alike), None)
    return replace(reading, per=per) if per else reading


def _is_near(one: Reading, other: Reading) -> bool:
    """Tell whether two prices are of one size, as those of one thing are."""
    same = one.amount.unit == other.amount.unit and one.amount.scale == ONE
    low, high = sorted((one.amount.high, other.amount.high))
    words = other.tokens.words[max(0, other.amount.first - _SPAN) : other.amount.first]
    again = ("the", "price") in pairwise(words) or ("that", "price") in pairwise(words)
    rate = one.per in _BASES and words[-2:] in _IT_WAS and high <= low * 10
    return same and (rate or high * 3 <= low * 4 or (again and high <= low * 3))


_BASES = frozenset(CURRENCY_NAMES.values()) | {"dollar"}
_IT_WAS = {("it", "was"), ("it", "is"), ("it", "stood")}

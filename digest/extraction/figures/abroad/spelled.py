"""Numbers in words of languages that part words with spaces: fünfundzwanzig, quatre-vingt-dix."""

import re
from collections.abc import Iterator
from decimal import Decimal

from digest.extraction.figures.abroad.numbers import ONE
from digest.value import Value

_TEN = 10
_TWENTY = 20
_HUNDRED = 100
_THOUSAND = 1000
_TEENS_OVER = frozenset({60, 80})
"""French counts on from them up to nineteen: soixante-dix, quatre-vingt-onze."""


class Spelled(Value, kw_only=False):
    """What some words say."""

    value: Decimal
    """Their number."""
    length: int
    """How many characters they take."""


class Counting(Value, kw_only=False):
    """The words that one language counts with."""

    values: dict[str, Decimal]
    """What each word says, in lower case."""
    word: re.Pattern[str]
    """One of them, or the word that ties two."""
    tie: str
    """The word that ties two."""


def read_spelled(words: str, counting: Counting) -> Spelled | None:
    """Return the number that words begin with; None if they begin with none.

    Args:
        words: Number words in a row, as a text has them.
        counting: Those of its language.
    """
    total = section = Decimal(0)
    end, tied = 0, False
    for match in counting.word.finditer(words):
        said = " ".join(match[0].lower().split())
        if said == counting.tie:
            tied = True
            continue
        value = counting.values[said]
        if value == _THOUSAND:
            if total or (section and not _may_multiply(section)):
                break
            total, section = (section or ONE) * _THOUSAND, Decimal(0)
        else:
            added = _add(section, value, tied=tied)
            if added is None or (end and not value):
                break
            section = added
        end, tied = match.end(), False
    return Spelled(total + section, end) if end else None


def _may_multiply(section: Decimal) -> bool:
    return section == section.to_integral_value()


def _add(section: Decimal, value: Decimal, *, tied: bool) -> Decimal | None:
    """Return hundreds, tens and units with one word more; None where it begins another number."""
    if not section:
        return value
    if 0 < value < ONE:
        return section + value
    rest = section % _HUNDRED
    if value == _HUNDRED:
        return section * _HUNDRED if section < _TWENTY and section != _TEN else None
    if value > _HUNDRED:
        return None
    if value == _TWENTY and rest == 4:  # noqa: PLR2004 - quatre-vingts are four twenties
        return section - rest + 80 if not tied else section + value
    if value >= _TWENTY:
        fits = not rest or (tied and rest < _TEN)
    elif value >= _TEN:
        fits = not rest or rest in _TEENS_OVER
    else:
        fits = not rest or (rest >= _TWENTY and not rest % _TEN) or (rest == _TEN and value > 6)  # noqa: PLR2004 - dix-sept
    return section + value if fits else None


def make_counting(values: dict[str, Decimal], tie: str) -> Counting:
    """Return the words of a language as it counts with them.

    Args:
        values: What each word says.
        tie: The word that ties two: und, et, y.
    """
    return Counting(values, re.compile("|".join(_by_length((*values, tie))), re.IGNORECASE), tie)


def find_run(values: dict[str, Decimal], tie: str, *, glued: bool) -> str:
    """Return the pattern of number words in a row.

    Args:
        values: What each word says.
        tie: The word that ties two.
        glued: Whether they are written as one word.
    """
    if not values:
        return r"(?!)"
    words = "|".join(_by_length(values))
    if glued:
        return rf"(?>{words})(?>{tie}(?=\w)|{words})*+(?!\w)"
    return rf"(?>{words})(?!\w)(?:(?:\s|-)(?:{tie}[\s-])?(?>{words})(?!\w))*+"


def _by_length(words: Iterator[str] | tuple[str, ...] | dict[str, Decimal]) -> list[str]:
    return [re.escape(word).replace(r"\ ", r"\s") for word in sorted(words, key=len, reverse=True)]

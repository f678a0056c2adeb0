"""Shares told as one in so many: jeder vierte, un Français sur trois, 4人に1人."""

import re
from decimal import Decimal

from digest.extraction.figures.abroad.numbers import parse_mixed, percent_of
from digest.extraction.figures.abroad.spelled import Counting, read_spelled
from digest.lexicon.languages.figures import FigureWords
from digest.value import Value

_HUNDRED = 100


class Ratio(Value, kw_only=False):
    """A share of a whole."""

    start: int
    """Where it begins."""
    end: int
    """Where it ends."""
    percent: Decimal
    """What it is in per cent."""


def find_ratios(
    text: str, pattern: re.Pattern[str], words: FigureWords, counting: Counting
) -> list[Ratio]:
    """Return the shares of a sentence that are told as parts of a number.

    Args:
        text: The sentence.
        pattern: How the language tells them, with the groups `part` and `whole`.
        words: Its table.
        counting: The words it counts with.
    """
    found = (_read(match, words, counting) for match in pattern.finditer(text))
    return [ratio for ratio in found if ratio is not None]


def _read(match: re.Match[str], words: FigureWords, counting: Counting) -> Ratio | None:
    whole = _value(match["whole"], words, counting)
    part = _value(match["part"], words, counting) if match["part"] else Decimal(1)
    if not whole or not part or part >= whole or whole > _HUNDRED:
        return None
    return Ratio(match.start(), match.end(), percent_of(part, whole))


def _value(said: str, words: FigureWords, counting: Counting) -> Decimal | None:
    if said.isdecimal():
        return Decimal(said)
    if said.lower() in words.ordinals:
        return words.ordinals[said.lower()]
    if said in words.native:
        return words.native[said]
    if words.eastern:
        parsed = parse_mixed(said, words)
        return parsed.value if parsed else None
    spelled = read_spelled(said, counting)
    return spelled.value if spelled and spelled.length == len(said) else None

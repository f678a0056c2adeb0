"""Exchange rates that an article prints: $1=126 yen, A$1 = US$0.79, (1 euro = $1.09)."""

from dataclasses import replace

from digest.extraction.figures.amounts import Amount
from digest.lexicon.currencies import FAMILIES
from digest.lexicon.qualifiers import CURRENCY_NAMES
from digest.model.entry import FigureKind
from digest.text.tokens import Tokens


def join_rates(tokens: Tokens, amounts: list[Amount]) -> tuple[list[Amount], dict[int, str]]:
    """Return the amounts with each exchange rate made one, and what each rate is per."""
    joined: list[Amount] = []
    pers: dict[int, str] = {}
    for amount in amounts:
        before = joined[-1] if joined else None
        if before is not None and _is_rate(tokens, before, amount):
            joined[-1] = replace(amount, first=before.first, rule="exchange rate", weak=False)
            pers[before.first] = name_currency(before)
        else:
            joined.append(amount)
    return joined, pers


def _is_rate(tokens: Tokens, before: Amount, amount: Amount) -> bool:
    both = before.kind is FigureKind.MONEY and amount.kind is FigureKind.MONEY
    if not both or before.low != before.high:
        return False
    between = tokens.words[before.last : amount.first]
    equal = between[:1] == ("=",) and len(between) <= 2  # noqa: PLR2004 - "= about"
    equal = equal or between in _WORTH
    return equal and before.low in {1, 10, 100, 1000} and before.unit != amount.unit


_WORTH = {
    ("fetched",),
    ("bought",),
    ("buys",),
    ("equals",),
    ("equalled",),
    ("is", "worth"),
    ("was", "worth"),
}


def name_currency(amount: Amount) -> str:
    """Return what one unit of an amount's currency is called, with its number if not one."""
    unit = FAMILIES[amount.unit][""] if amount.unit in FAMILIES else amount.unit
    name = CURRENCY_NAMES.get(unit, unit)
    return name if amount.low == 1 else f"{amount.low} {name}"

"""Bare numbers given the unit of the amount before: another 550m, up from 2.9 million."""

from dataclasses import replace

from digest.extraction.figures.amount import POINTS, Amount, is_alike
from digest.extraction.figures.rates import RATE, is_rate_like
from digest.lexicon.currencies import find_members
from digest.lexicon.qualifiers import RECKONED
from digest.lexicon.units import INDICES, STOPS
from digest.model.entry import FigureKind
from digest.text.number_words import ONE
from digest.text.tokens import Tokens

_MEANT = frozenset({"from", "to", "against", "versus", "with", "than"})


def compare_money(tokens: Tokens, amounts: list[Amount]) -> list[Amount]:
    """Return the amounts with a bare $ read as the dollar it is set beside: NZ$9, up from $8."""
    told: list[Amount] = []
    for amount in amounts:
        before = told[-1] if told else None
        if before is not None and amount.unit == "dollar" and before.unit in _DOLLARS:
            between = tokens.words[before.last : amount.first]
            near = "(" not in between and len(between) <= _FAR
            meant = between[-1:] and between[-1] in _MEANT and is_alike(before, amount)
            beside = tokens.word(amount.last + 1) == "than" and between[-1:] == (",",)
            if near and (meant or beside):
                amount = replace(amount, unit=before.unit)  # noqa: PLW2901
        told.append(amount)
    return told


_FAR = 10
_DOLLARS = find_members("dollar")
_CARRIERS = frozenset({"another", "further", "additional", "extra", "remaining", "other"})
_OF_THEM = frozenset({"them", "those", "these", "whom", "which"})


def carry_units(tokens: Tokens, amounts: list[Amount]) -> list[Amount]:
    """Return the amounts with a bare one given the unit before it: another 550m, 1,100 of them."""
    carried: list[Amount] = []
    before: Amount | None = None
    for place, amount in enumerate(amounts):
        after = amounts[place + 1] if place + 1 < len(amounts) else None
        known = amount
        if amount.unit == "points" and after is not None and _is_share_of(tokens, after):
            known = replace(amount, unit="pp", rule="points")
        elif amount.kind is None and after is not None and _leads_to(tokens, amount, after):
            known = replace(amount, kind=after.kind, unit=after.unit, rule=after.rule)
        elif amount.kind is None and _is_level(tokens, amount, carried):
            known = replace(amount, kind=FigureKind.QUANTITY, unit="points", rule="index level")
        elif amount.kind is None:
            known = _lend(tokens, amount, before)
        before = known if known.kind else before
        carried.append(known)
    return carried


def _is_share_of(tokens: Tokens, after: Amount) -> bool:
    """Tell whether points lead to a share: rose 1.5 points to 23 per cent."""
    return after.kind is FigureKind.PERCENT and tokens.word(after.first - 1) == "to"


def _is_level(tokens: Tokens, amount: Amount, earlier: list[Amount]) -> bool:
    """Tell whether a bare number is where an index ended: lost 412 points to close at 8,123.4."""
    plain = amount.grouped and amount.scale == ONE and amount.low >= _LOWEST_INDEX
    if not plain or tokens.word(amount.first - 1) not in {"at", "to"}:
        return False
    named = tokens.words[max(0, amount.first - _SENTENCE) : amount.first]
    return not INDICES.isdisjoint(named) or any(one.unit == "points" for one in earlier[-3:])


_LOWEST_INDEX, _SENTENCE = 100, 30


def _leads_to(tokens: Tokens, amount: Amount, after: Amount) -> bool:
    """Tell whether a bare amount has the unit of the one behind: from 5m to 6 million won."""
    between = tokens.words[amount.last : after.first]
    if between in {("of", "the"), ("of", "its"), ("of", "their"), ("of",)}:
        whole = amount.low == amount.low.to_integral_value()
        return after.kind is FigureKind.QUANTITY and whole and 4 <= amount.low < after.low  # noqa: PLR2004
    tied = between in {("to",), ("and",), ("or",)}
    money = after.kind is FigureKind.MONEY and after.scale > ONE and amount.scale > ONE
    share = after.kind is FigureKind.PERCENT
    return tied and (money or share) and not after.prefixed


def _lend(tokens: Tokens, amount: Amount, before: Amount | None) -> Amount:
    if before is None or tokens.word(amount.last) in {"-", "/"}:
        return amount
    money = before.kind is FigureKind.MONEY and before.scale > ONE and amount.scale > ONE
    previous = tokens.word(amount.first - 1)
    told = previous in _MEANT or previous in _CARRIERS or amount.letter
    if money and (told or _is_reckoned(tokens, amount)):
        return replace(amount, kind=before.kind, unit=before.unit, rule="money: as before")
    earlier = previous == "of" and tokens.word(amount.first - 2) in _SETTLED
    if (told or earlier) and is_rate_like(before, amount):
        rule = RATE if before.rule == RATE else "money: as before"
        return replace(amount, kind=before.kind, unit=before.unit, rule=rule)
    priced = before.kind is FigureKind.MONEY and amount.grouped and before.scale == amount.scale
    if priced and _compares(tokens, amount) and is_alike(before, amount):
        return replace(amount, kind=before.kind, unit=before.unit, rule="money: as before")
    counted = before.kind is FigureKind.QUANTITY and before.unit not in {"x", *POINTS}
    plain = amount.low >= 4 and amount.low == amount.low.to_integral_value()  # noqa: PLR2004
    if counted and plain and _points_back(tokens, amount):
        return replace(amount, kind=before.kind, unit=before.unit, rule="quantity: as before")
    return amount


_SETTLED = frozenset({"close", "finish", "settlement", "fix", "fixing", "level", "low", "high"})
"""What a rate was before: weaker than Monday's close of 57.98."""


def _is_reckoned(tokens: Tokens, amount: Amount) -> bool:
    """Tell whether an amount is what somebody reckoned with: a 405 million consensus."""
    before, after = tokens.word(amount.first - 1), tokens.word(amount.last)
    if before in {"a", "the", "its"}:
        return after in RECKONED or after in _SEEN
    return before == "of" and tokens.word(amount.first - 2) in RECKONED


_SEEN = frozenset("seen expected forecast predicted estimated reported pencilled projected".split())
"""What analysts do with an amount: above the 2.15 billion seen in a poll."""


def _points_back(tokens: Tokens, amount: Amount) -> bool:
    if tokens.word(amount.last) == "of" and tokens.word(amount.last + 1) in _OF_THEM:
        return True
    if tokens.words[amount.first - 2 : amount.first] == ("of", "which"):
        return True
    if "ones" in tokens.words[amount.last : amount.last + 2]:
        return True
    more = tokens.word(amount.last) == "more" and tokens.word(amount.last + 1) in {
        "",
        ",",
        ".",
        ";",
    }
    than = tokens.words[amount.last : amount.last + 2] in {("more", "than"), ("fewer", "than")}
    again = more or than or tokens.word(amount.first - 1) in {"another", "further"}
    return again or _compares(tokens, amount)


_EARLIER = frozenset({"", ".", ",", "before", "a", "in", "last", "previously", "earlier", "then"})
_COMPARED = {
    ("up", "from"),
    ("down", "from"),
    ("compared", "with"),
    ("compared", "to"),
}


def _compares(tokens: Tokens, amount: Amount) -> bool:
    """Tell whether a bare number is what a quantity was before: up from 2.9 million."""
    pair = tokens.words[max(0, amount.first - 2) : amount.first]
    after = tokens.word(amount.last)
    if pair[-1:] in {("against",), ("versus",)}:
        return after in _EARLIER
    return pair in _COMPARED and (not after or after in STOPS or not after[0].isalpha())

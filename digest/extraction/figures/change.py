"""Small change behind an amount: two dollars and 50 cents, a dollar fifty, and a half."""

from decimal import Decimal

from digest.extraction.figures.amount import Amount
from digest.lexicon.currencies import find_members
from digest.model.entry import FigureKind
from digest.text.number_words import ONE
from digest.text.tokens import Tokens
from digest.value import replace


def join_coins(tokens: Tokens, amounts: list[Amount]) -> list[Amount]:
    """Return the amounts with small coins and halves added to what they follow.

    Args:
        tokens: The sentence.
        amounts: Its amounts and bare numbers, in order.
    """
    joined: list[Amount] = []
    for amount in amounts:
        before = joined[-1] if joined else None
        if before is not None and _is_change_of(tokens, before, amount):
            joined[-1] = _add(before, amount.low, amount.step, amount.last)
        elif before is not None and _closes_price(tokens, before, amount):
            joined[-1] = _add(before, amount.low * _HUNDREDTH, _HUNDREDTH, amount.last)
        else:
            joined.append(_add_half(tokens, amount))
    return joined


def _add(main: Amount, value: Decimal, step: Decimal, last: int) -> Amount:
    whole = main.low + value
    return replace(main, last=last, low=whole, high=whole, step=step, weak=False)


_COINED = frozenset("coin coins piece pieces stamp stamps each respectively".split())


def _is_change_of(tokens: Tokens, main: Amount, coin: Amount) -> bool:
    """Tell whether coins go on with an amount in whole units."""
    money = main.kind is FigureKind.MONEY and coin.kind is FigureKind.MONEY
    if not money or coin.factor == ONE or not _is_whole(main):
        return False
    between = tokens.words[main.last : coin.first]
    small = main.low > 0 and coin.low < 1
    alike = bool(find_members(main.unit) & find_members(coin.unit))
    return small and alike and between in _TIED and tokens.word(coin.last) not in _COINED


_TIED = {(), ("and",), ("&",)}


def _is_whole(main: Amount) -> bool:
    """Tell whether money is in whole units, which coins may follow."""
    return main.factor == main.scale == ONE and main.low == main.low.to_integral_value()


_HUNDREDTH = Decimal("0.01")
_MOST_COINS = 100


def _closes_price(tokens: Tokens, main: Amount, coin: Amount) -> bool:
    """Tell whether a bare number closes a price: twelve pounds fifty, 3 euros 50."""
    bare = coin.kind is None and main.kind is FigureKind.MONEY and main.last == coin.first
    if not bare or not coin.scale == ONE <= coin.low < _MOST_COINS or coin.step < ONE:
        return False
    written = coin.spelled if main.spelled else len(tokens.words[coin.first]) == _TWO_DIGITS
    worded = not main.prefixed and tokens.word(main.last - 1).isalpha()
    ended = ends_price(tokens, coin.last) or tokens.word(coin.last) in _GOING_ON
    return written and worded and ended and _is_whole(main)


_GOING_ON = frozenset("for on in at from with".split())
"""Words that go on behind a price: four pounds ten for the lot."""
_TWO_DIGITS = 2
_BEHIND_PRICE = frozenset({"a", "an", "per", "each", "apiece"})


def ends_price(tokens: Tokens, at: int) -> bool:
    """Tell whether a price ends before a token: nothing that is counted stands there."""
    word = tokens.word(at)
    return word in _BEHIND_PRICE or not (word[:1].isalnum() or word in {"-", "%"})


def _add_half(tokens: Tokens, amount: Amount) -> Amount:
    """Return money with the half behind it: five euros and a half."""
    if amount.kind is not FigureKind.MONEY or not is_half(tokens, amount.last):
        return amount
    half = _PARTS[tokens.words[amount.last + 2]] * amount.factor
    whole = amount.scale == ONE and not amount.prefixed and tokens.word(amount.last - 1).isalpha()
    return _add(amount, half, half / 5, amount.last + 3) if whole else amount


_PARTS = {"half": Decimal("0.5"), "quarter": Decimal("0.25")}


def is_half(tokens: Tokens, at: int) -> bool:
    """Tell whether "and a half" or "and a quarter" stands at a token and ends there."""
    if tokens.word(at) != "and" or tokens.word(at + 1) != "a":
        return False
    return tokens.word(at + 2) in _PARTS and ends_price(tokens, at + 3)

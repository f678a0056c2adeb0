"""One unit of money, or a part of a coin, in words: a dollar a share, a nickel, half a cent."""

from decimal import Decimal

from digest.extraction.figures.amount import Amount
from digest.extraction.figures.change import ends_price, is_half
from digest.extraction.figures.money import read_behind
from digest.lexicon.coins import MINOR
from digest.lexicon.currencies import WORDS
from digest.lexicon.qualifiers import PER_NOUNS
from digest.model.entry import FigureKind
from digest.text.number_words import ARTICLES, ONE, SPELLED, find_words
from digest.text.numbers import Number
from digest.text.scales import THOUSAND
from digest.text.tokens import Tokens
from digest.value import replace

_COSTING = frozenset(
    "for at cost costs charge charges charged pay pays paid than just only about under over almost "
    "nearly".split()
)
_MOVING = frozenset(
    "by to of at cost costs rose fell gained lost added shed up down dropped slipped climbed "
    "jumped declined eased edged ticked rises falls gains loses".split()
)
"""Words before a coin that is the size of a change."""
_EACH = ARTICLES | {"per"}
_COINS = {
    "nickel": Decimal("0.05"),
    "dime": Decimal("0.1"),
    "penny": Decimal("0.01"),
    "cent": Decimal("0.01"),
}
"""Coins whose name alone is a price or a change."""
_AMERICAN = frozenset({"nickel", "dime"})
_SINGLE = frozenset("dollar euro pound rupee peso franc buck quid shilling".split())
_BEHIND_COIN = frozenset("to short above below from in higher lower at".split())


def read_coin(tokens: Tokens, index: int) -> Amount | None:
    """Return one unit of money where it is a price or a change: a dollar a share, fell a dime.

    Args:
        tokens: The sentence.
        index: The token of the article before it.
    """
    name, after = tokens.word(index + 1), tokens.word(index + 2)
    before = tokens.word(index - 1)
    if (name not in _COINS and name not in _SINGLE) or before in MINOR or before in WORDS:
        return None
    each = after in _EACH and tokens.word(index + 3) in PER_NOUNS
    ended = (not after[:1].isalnum() and after != "-") or _goes_on(tokens, index + 2)
    if name in _SINGLE:
        priced = ended and (index == 0 or before in _COSTING)
        return _read_named(tokens, index, index + 1, ONE) if each or priced else None
    alone = index == 0 and index + 2 == len(tokens)
    moved = alone or (before in _MOVING and (ended or after in _BEHIND_COIN))
    if not (each or moved):
        return None
    if name in _AMERICAN:
        return _make_coin(index, index + 2, _COINS[name], "dollar")
    return _read_named(tokens, index, index + 1, ONE)


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Tell whether small change follows: a dollar fifty, a pound and a half."""
    fifty = tokens.word(at) in SPELLED and ends_price(tokens, find_words(tokens, at).last)
    return fifty or is_half(tokens, at)


_PARTS = {
    "half": Decimal("0.5"),
    "third": ONE / 3,
    "quarter": Decimal("0.25"),
    "tenth": Decimal("0.1"),
}
_COUNTS = {"a": 1, "one": 1, "two": 2, "three": 3}
_PARTED = frozenset("cent cents penny pence paisa paise centavo centavos kobo sen euro".split())


def read_part_of_coin(tokens: Tokens, index: int) -> Amount | None:
    """Return a part of a coin: half a cent, a quarter of a penny, three tenths of a cent.

    Args:
        tokens: The sentence.
        index: The token at which the part would begin.
    """
    count = _COUNTS.get(tokens.words[index])
    at = index + int(count is not None)
    at += int(tokens.word(at) == "-")
    part = _PARTS.get(tokens.word(at).removesuffix("s"))
    at += 1
    at += int(tokens.word(at) == "of")
    if part is None or tokens.word(at) not in ARTICLES:
        return None
    name = at + 1 + int(tokens.word(at + 2) in _PARTED)
    part_of_coin = tokens.word(name) in _PARTED and tokens.word(name) != "euro"
    if not part_of_coin and not _is_divided(tokens, name):
        return None
    return _read_named(tokens, index, at + 1, round((count or 1) * part, 2))


_DIVIDED = frozenset(
    "dollar euro rupee franc peso yen yuan rand ringgit shekel rouble ruble dirham riyal dinar "
    "naira cedi zloty baht".split()
)


def _is_divided(tokens: Tokens, name: int) -> bool:
    """Tell whether a token names money, half of which is a price: half a dollar."""
    return tokens.word(name) in _DIVIDED and ends_price(tokens, name + 1)


def read_kobo(tokens: Tokens, number: Number) -> Amount | None:
    """Return kobo for a share, whose "k" is no thousand: a dividend of 45k per share.

    Args:
        tokens: The sentence.
        number: The number.
    """
    at = number.last
    share = tokens.word(at) in {"per", "a", "each"} and tokens.word(at + 1) in {"share", "unit"}
    if not (share and number.letter and tokens.forms[at - 1] == "k"):
        return None
    value, step = (part * _HUNDREDTH / THOUSAND for part in (number.value, number.step))
    coin = _make_coin(number.first, at, value, "NGN")
    return replace(coin, step=step, factor=_HUNDREDTH)


_HUNDREDTH = Decimal("0.01")


def _read_named(tokens: Tokens, first: int, name: int, value: Decimal) -> Amount | None:
    """Return so much of the money that is named at a token."""
    step = ONE if value == ONE else Decimal("0.1")
    number = Number(value=value, step=step, first=first, last=name, spelled=True)
    found = read_behind(tokens, number)
    return None if found is None else replace(found, weak=False)


def _make_coin(first: int, last: int, value: Decimal, unit: str) -> Amount:
    return Amount(
        first=first,
        last=last,
        low=value,
        high=value,
        step=value,
        kind=FigureKind.MONEY,
        unit=unit,
        factor=value,
        rule="money: small coin",
    )

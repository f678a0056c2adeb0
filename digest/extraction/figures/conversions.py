"""The article's own conversions: what says the amount before it again, in other currencies."""

from digest.extraction.figures.amount import Amount
from digest.extraction.figures.rules import RATE
from digest.lexicon.currencies import find_members
from digest.lexicon.qualifiers import PER_NOUNS
from digest.lexicon.units import TOKENS
from digest.model.entry import FigureKind
from digest.text.tokens import WORD, Tokens
from digest.value import replace

SOFT = frozenset(
    "about around approximately roughly nearly almost some over more than just up to equivalent "
    "worth equal or under less at least circa ca c approx . the an estimated".split()
)
"""Words before an amount that do not part it from the one it says again."""
_REPEATING = SOFT | frozenset(
    "= ~ ≈ then now today currently valued which that is was are were i e ie , a little well close "
    "slightly only equals equalling equates equating amounts amounting translates translating "
    "converted of".split()
)
"""Words that may lead to the same sum in another currency: which is, i.e., a little over."""
_HEDGING = frozenset(
    "about around approximately roughly nearly almost some over more than under less least circa "
    "ca c approx estimated equivalent equal worth valued close is was are were e ie equals "
    "equalling equates equating amounts amounting translates translating converted".split()
)
"""Those of them without one of which a comma or a dash opens a sum of its own."""
_CLOSING = {"(": ")", "[": "]"}
_FAR = 8
_FARTHEST = 20
"""Tokens between two sums, with what one of costs so much, and what the money is in."""
_MOST_BETWEEN = 9
"""Words between two sums that are one: (or what was just over an estimated."""


def join_conversions(tokens: Tokens, amounts: list[Amount]) -> list[Amount]:
    """Return the amounts with each conversion made part of the amount that it says again."""
    joined: list[Amount] = []
    for amount in amounts:
        place = len(joined) - 1
        place -= int(place > 0 and joined[place].kind is None)
        whole = _join(tokens, joined[place], amount) if joined else None
        if whole is None:
            joined.append(amount)
        else:
            joined[place] = whole
    return joined


def _join(tokens: Tokens, before: Amount, amount: Amount) -> Amount | None:
    """Return an amount with the one behind it as its conversion; None for two facts."""
    if amount.kind is not FigureKind.MONEY or not _has_worth(before):
        return None
    if RATE in {before.rule, amount.rule}:
        return None
    stated = before.stated
    if stated is None:
        return replace(before, stated=amount) if _is_conversion(tokens, before, amount) else None
    if _is_high_end(tokens, before, stated, amount):
        whole = replace(stated, last=amount.last, high=amount.high)
        return replace(before, stated=whole)
    if not _is_further(tokens, before, stated, amount):
        return None
    return replace(before, stated=replace(stated, also=(*stated.also, amount)))


def _has_worth(amount: Amount) -> bool:
    return amount.kind is FigureKind.MONEY or _is_token(amount)


def _is_token(amount: Amount) -> bool:
    """Tell whether what is counted is had for money only: bitcoin."""
    return amount.noun is not None and amount.unit.lower() in TOKENS


def find_matter(tokens: Tokens, amount: Amount) -> int:
    """Return the token behind an amount where what the money is in parts it from its conversion.

    Rs 4,500 crore in fresh equity ($540 million); else that behind its conversion.
    """
    if amount.stated is None or tokens.words[amount.last : amount.last + 1] in _PURPOSES:
        return amount.last
    return _skip_pause(tokens, amount, find_end(amount))


def find_end(amount: Amount) -> int:
    """Return the token after an amount and its conversions."""
    stated = amount.stated
    if stated is None:
        return amount.last
    return max(amount.last, stated.also[-1].last if stated.also else stated.last)


def skip_closing(tokens: Tokens, amount: Amount) -> int:
    """Return the token after an amount, its conversions and what closes them."""
    if amount.stated is None:
        return amount.last
    end = find_end(amount)
    if not _is_bracketed(tokens, amount):
        return _skip_pause(tokens, amount, end)
    at = end
    while tokens.word(at) not in {")", "]", ""} and at < end + _FAR:
        at += 1
    return at + 1 if tokens.word(at) in {")", "]"} else end


def _is_bracketed(tokens: Tokens, amount: Amount) -> bool:
    """Tell whether a bracket holds the conversion of an amount."""
    stated = amount.stated
    return stated is not None and not _CLOSING.keys().isdisjoint(
        tokens.words[amount.last : stated.first]
    )


def _skip_pause(tokens: Tokens, amount: Amount, end: int) -> int:
    """Return the token behind the second comma or dash around a conversion: 5m won, or $9m, of."""
    stated = amount.stated
    opened = tokens.words[amount.last : stated.first] if stated else ()
    pause = next((word for word in opened if word in _PAUSES), "")
    if not pause or _is_bracketed(tokens, amount):
        return end
    end = _skip_rate(tokens, end)
    while tokens.word(end) == pause:
        end += 1
    return end


_PAUSES = frozenset({",", "-"})


def _skip_rate(tokens: Tokens, at: int) -> int:
    """Return the token behind words on the rate: at today's rate, ($1 = 0.92 euros)."""
    if tokens.word(at) in _CLOSING:
        return _skip_equation(tokens, at)
    if tokens.word(at) != "at":
        return at
    ahead = range(at + 1, at + 1 + _LONGEST_RATE)
    return next((one + 1 for one in ahead if tokens.word(one) in _RATES), at)


def _skip_equation(tokens: Tokens, at: int) -> int:
    """Return the token behind a bracket that holds an exchange rate."""
    closing = _CLOSING[tokens.word(at)]
    held = tokens.words[at : at + _LONGEST_EQUATION]
    told = "=" in held and closing in held and held.index("=") < held.index(closing)
    return at + held.index(closing) + 1 if told else at


_RATES = frozenset({"rate", "rates"})
_LONGEST_RATE = 6
_LONGEST_EQUATION = 16


_EACH = {"a", "an", "per"}


def _is_per(tokens: Tokens, at: int) -> bool:
    """Tell whether two words say what one of costs so much: an ounce, /oz."""
    if tokens.word(at) == "/":
        return at + 1 < len(tokens.words) and tokens.glued(at + 1) and tokens.kinds[at + 1] == WORD
    return tokens.word(at) in _EACH and tokens.word(at + 1) in PER_NOUNS


def _is_high_end(tokens: Tokens, before: Amount, stated: Amount, amount: Amount) -> bool:
    """Tell whether a bracket closes the range that it opened: €2m to €3m ($2.1m and $3.2m)."""
    ranged = before.low < before.high and stated.low == stated.high < amount.low
    same = stated.unit == amount.unit and not stated.also
    tied = tokens.words[stated.last : amount.first] == ("and",)
    return ranged and same and tied and tokens.word(amount.last) in {")", "]"}


def _is_further(tokens: Tokens, before: Amount, stated: Amount, amount: Amount) -> bool:
    """Tell whether an amount is the one before it in yet another currency: ($1.4bn; €1.3bn)."""
    told = (before, stated, *stated.also)
    if not all(may_differ(one.unit, amount.unit) for one in told):
        return False
    last = told[-1]
    between = _skip_per(tokens, amount, tokens.words[last.last : amount.first])
    if _is_bracketed(tokens, before):
        rest = between[2:] if between[:2] in _OPENS_ANEW else between[1:]
        again = len(rest) < len(between) - 1 or between[:1] in _GOES_ON
        end = amount.last + 2 * int(_is_per(tokens, amount.last))
        return again and _REPEATING.issuperset(rest) and _is_closed(tokens, end)
    closed = _is_closed(tokens, amount.last) and not _is_more(tokens, amount.last)
    return between[:1] == ("or",) and SOFT.issuperset(between[1:]) and closed


_GOES_ON = {(";",), (",",), ("/",), ("or",)}
"""What stands between two currencies of one bracket."""
_OPENS_ANEW = {(")", "("), (";", "or"), (",", "or")}


def _is_conversion(tokens: Tokens, before: Amount, amount: Amount) -> bool:
    """Tell whether an amount only says the one before it in another currency."""
    far = amount.first - before.last > _FARTHEST
    if far or before.unit == amount.unit or not may_differ(before.unit, amount.unit):
        return False
    whole = tokens.words[before.last : amount.first]
    if _is_token(before) and whole[:1] == (",",) and "worth" in whole:
        return all(word in SOFT or word in _VALUED for word in whole[1:])
    told = _skip_per(tokens, amount, whole)
    ends, timed = tokens.word(amount.last) in {"", ".", ")"}, told[:1] == ("over",)
    between = _skip_matter(told, _PURPOSES if ends else _MATTERS)
    if not between or len(between) > _MOST_BETWEEN:
        return False
    if between[0] in _CLOSING:
        at = amount.last + 2 * int(told != whole and _is_per(tokens, amount.last))
        ranged = before.low < before.high and tokens.word(at) == "and"
        return _REPEATING.issuperset(between[1:]) and (ranged or _is_closed(tokens, at))
    parted = tokens.word(amount.last) in _EACH and between[0] != "/"
    closed = _is_closed(tokens, amount.last) or (timed and tokens.word(amount.last) in _ENDS)
    parted = parted or (between != told and "or" in between and not closed)
    again = _says_again(between[0], between[1:]) and not _is_more(tokens, amount.last)
    return not parted and (again or _is_apposed(tokens, between, amount.last))


_VALUED = frozenset("then now currently today at the time valued which is was were are".split())


def _skip_per(tokens: Tokens, amount: Amount, between: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words before a conversion without what one of costs so much: an ounce, /oz.

    None where the conversion is of another measure: R912,000/kg (US$1,540/oz).
    """
    if len(between) == 1 or not _is_per(tokens, amount.first - len(between)):
        return between
    other = _is_per(tokens, amount.last) and tokens.word(amount.last + 1) != between[1]
    return () if other else between[2:]


def _skip_matter(between: tuple[str, ...], openers: frozenset[tuple[str, ...]]) -> tuple[str, ...]:
    """Return the words before a conversion without what the money is in: in royalties, ($5m)."""
    if between[:1] not in openers:
        return between
    ahead = between[: _LONGEST_MATTER + 1]
    at = next((at for at, word in enumerate(ahead) if word in _AGAIN), 0)
    plain = at > 1 and all(word.isalnum() and word not in _NO_MATTERS for word in between[1:at])
    return between[at:] if plain else between


_MATTERS = frozenset({("in",), ("of",), ("worth",), ("over",)})
_PURPOSES = _MATTERS | {("for",), ("on",), ("to",)}
"""Words that may part a sum from its conversion where that ends: €3m for roads (about $4m)."""
_LONGEST_MATTER = 6
_AGAIN = frozenset({"(", "[", ","})
_NO_MATTERS = frozenset("and or but to from by at with which that".split())


def _says_again(opening: str, rest: tuple[str, ...]) -> bool:
    """Tell whether words between two amounts make the second the first's: , equal to; , or."""
    if opening == "," and rest[:2] in {("equal", "to"), ("equivalent", "to")}:
        return SOFT.issuperset(rest[2:])
    if opening == "," and rest == ("the", "equivalent", "of"):
        return True
    if opening == "/" and not rest:
        return True
    soft = SOFT.issuperset(rest)
    return soft and (opening == "or" or (opening in _PAUSES and rest[:1] == ("or",)))


def _is_more(tokens: Tokens, at: int) -> bool:
    """Tell whether a sum holds more than the one before it: €1.2bn, or £1.4bn including debt."""
    return tokens.word(at) in {"including", "excluding", "counting"}


def _is_apposed(tokens: Tokens, between: tuple[str, ...], end: int) -> bool:
    """Tell whether commas or dashes set a sum beside the same in other money: , about $9m, for."""
    pause, rest = between[0], tuple(word for word in between[1:] if word != "-")
    if pause not in _PAUSES or not _REPEATING.issuperset(rest):
        return False
    if rest[:1] == ("then",) and _WORTH.isdisjoint(rest):
        return False
    at = _skip_rate(tokens, end)
    if at > end:
        return True
    end += int(tokens.word(end) in _AT_PRESENT)
    after = tokens.word(end)
    dashed = after == "-" and not (tokens.glued(end) and tokens.forms[end] == "-")
    if not rest:
        return pause == "-" and dashed
    return not _HEDGING.isdisjoint(rest) and (dashed or after in _ENDS)


_WORTH = frozenset({"worth", "valued", "equivalent", "equal"})
"""Words without which "then" leads to the next of two sums."""
_AT_PRESENT = frozenset({"today", "now", "then", "currently"})
_ENDS = frozenset({"", ".", ",", ";", ":", ")", "]", "?", "!", '"'})
"""Marks behind which a sum set beside another ends."""


def _is_closed(tokens: Tokens, at: int) -> bool:
    """Tell whether the bracket ends at a token, or goes on with another currency."""
    after = tokens.word(at)
    if after in {")", "]", ";", ",", "/", "at", "or", ".", ""}:
        return True
    return after in {"-", "to"}


def may_differ(unit: str, other: str) -> bool:
    """Tell whether two units may be different currencies."""
    if "cent" in {unit, other} and find_members(unit) & find_members(other):
        return False
    return unit != other

"""How an amount is bounded: up to, about, or more."""

from digest.extraction.figures.amount import ROUGH, Amount
from digest.extraction.figures.conversions import find_end
from digest.extraction.figures.governors import is_governed
from digest.extraction.figures.traps import MONTHS
from digest.lexicon.qualifiers import (
    AFTERWARDS,
    LONGEST_AFTERWARDS,
    LONGEST_QUALIFIER,
    PASSED_OVER,
    QUALIFIERS,
)
from digest.model.entry import Qualifier
from digest.text.tokens import NUMBER, Tokens

_REACH = 8
_CLOSING = frozenset(words[-1] for words in QUALIFIERS)
_NOT = frozenset({"not", "never", "cannot", "neither", "nor"})
_ENDS_DENIAL = frozenset(
    """, ; : . ( ) " that why which who because but and if whether since after before despite how
    when while where only just""".split()
)
_DENIED = {Qualifier.MORE_THAN: Qualifier.UP_TO, Qualifier.LESS_THAN: Qualifier.AT_LEAST}


def find_qualifier(tokens: Tokens, amount: Amount) -> tuple[Qualifier | None, int]:
    """Return how an amount is bounded, and the token at which the bounding words begin."""
    at = start = amount.first
    for _ in range(4):
        closed = at > 0 and tokens.words[at - 1] in _CLOSING
        for length in range(min(LONGEST_QUALIFIER, at), 0, -1) if closed else ():
            qualifier = QUALIFIERS.get(tokens.words[at - length : at])
            if qualifier is None or _is_definite(tokens, amount, at):
                continue
            if tokens.words[at - 1 : at + 1] == ("some", "of"):
                continue
            if tokens.words[at - 1] == "from" and _is_start(tokens, amount):
                continue
            if tokens.words[at - length : at] == ("up", "to") and _is_raised(tokens, amount, at):
                continue
            if length == 1 and is_governed(tokens, amount, at - 1):
                start = at - 1
                break
            bound = _prefer(tokens, qualifier, at - length)
            return (_DENIED.get(bound, bound) if _is_denied(tokens, at - length) else bound), (
                at - length
            )
        if start < amount.first or at == 0 or tokens.words[at - 1] not in PASSED_OVER:
            break
        at -= 1
    after = find_end(amount)
    if amount.rule == ROUGH:
        return Qualifier.AT_LEAST, start
    behind = _find_behind(tokens, after) if tokens.words[after : after + 2] in _OPENING else None
    return behind or _read_ending(tokens, amount, after), start


def _find_behind(tokens: Tokens, after: int) -> Qualifier | None:
    """Return how the words behind an amount bound it: or more, at the very least."""
    lengths = range(LONGEST_AFTERWARDS, 1, -1)
    found = (AFTERWARDS.get(tokens.words[after : after + length]) for length in lengths)
    return next((one for one in found if one is not None), None)


_OPENING = frozenset(phrase[:2] for phrase in AFTERWARDS)
"""The first two words of all those: asked first, for speed."""


def _is_start(tokens: Tokens, amount: Amount) -> bool:
    """Tell whether an end is told behind a start: from N970 to N899, tickets from £45 to £120."""
    return amount.low != amount.high or tokens.word(find_end(amount)) == "to"


def _is_raised(tokens: Tokens, amount: Amount, bound: int) -> bool:
    """Tell whether "up to" is where something rose to: prices up to Sh165 a kilo from Sh140."""
    if tokens.word(bound - 3) in _CREEPING:
        return True
    behind = range(find_end(amount), find_end(amount) + _REACH // 2)
    at = next((at for at in behind if tokens.word(at) == "from"), 0)
    dated = tokens.word(at + 1) in MONTHS
    return (
        bool(at)
        and not dated
        and any(tokens.kinds[one] == NUMBER for one in range(at, min(at + 3, len(tokens))))
    )


_CREEPING = frozenset(
    "inch inches inched inching edge edges edged edging creep creeps crept creeping tick ticks "
    "ticked ticking nudge nudges nudged nudging went gone moved moves moving came scale scales "
    "scaled scaling ramp ramps ramped ramping".split()
)
"""Verbs behind which "up to" is where something came to: inched up to 2.1%."""


def _is_denied(tokens: Tokens, at: int) -> bool:
    """Tell whether the clause denies what the bound says: does not expect more than 2%."""
    for place in range(at - 1, max(at - _REACH, -1), -1):
        word = tokens.words[place]
        if word in _ENDS_DENIAL:
            return False
        if word in _NOT or (word == "t" and tokens.word(place - 1) == "'"):
            return True
    return False


def _is_definite(tokens: Tokens, amount: Amount, at: int) -> bool:
    """Tell whether the amount is compared or the subject of something, not bounded.

    Below the 3.8% forecast; in talks over a $750m investment; not around the $100 mark.
    """
    if at >= amount.first:
        return False
    if tokens.words[at] in {"a", "an", "its", "their"}:
        return tokens.word(at - 1) in _BEFORE_ONE
    passed = tokens.word(find_end(amount)) == "mark"
    return tokens.words[at] == "the" and tokens.word(at - 1) != "to" and not passed


_BEFORE_ONE = frozenset("over under above below beyond past".split()) | {
    *"top pass exceed surpass break breach clear cross outstrip eclipse passed topped".split()
}
"""Words behind which "a" opens a thing of its own: under a $780m contract, to pass a $5bn bill."""


def _read_ending(tokens: Tokens, amount: Amount, after: int) -> Qualifier | None:
    """Return the qualifier tied to a number: $1bn+, 50-plus firms, 2,000-odd workers."""
    after += int(tokens.word(after) == "-" and tokens.glued(after))
    if _ENDINGS.isdisjoint(tokens.words[amount.first + 1 : after + 1]):
        return None
    inner = range(amount.first + 1, amount.last)
    tied = {tokens.words[at] for at in inner if tokens.words[at] != "+" or tokens.glued(at)}
    if tokens.glued(after):
        tied.add(tokens.word(after))
    if tied & {"+", "plus"}:
        return Qualifier.AT_LEAST
    closing = tokens.word(after)
    if closing in _EXTREMES and not tokens.word(after + 1)[:1].isalnum():
        return _EXTREMES[closing]
    if {"or", "more"} <= tied:
        return Qualifier.AT_LEAST
    soft = "odd" in tied or {"or", "so"} <= tied
    return Qualifier.ABOUT if soft else None


_EXTREMES = {
    **dict.fromkeys(("minimum", "min", "onwards", "upwards", "plus"), Qualifier.AT_LEAST),
    **dict.fromkeys(("maximum", "max", "tops"), Qualifier.UP_TO),
}
"""Words that bound the amount before them where nothing follows: $5,000 minimum."""
_ENDINGS = frozenset({"+", "plus", "odd", "or", *_EXTREMES})


def _prefer(tokens: Tokens, qualifier: Qualifier, at: int) -> Qualifier:
    """Return the outer of two qualifiers where it says more: up to about $5m."""
    if qualifier is Qualifier.ABOUT:
        for length in (2, 3):
            outer = QUALIFIERS.get(tokens.words[max(0, at - length) : at])
            if outer is not None:
                return outer
    return qualifier

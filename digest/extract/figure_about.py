"""What an amount measures, in the words of its clause."""

from digest.extract.figure_amounts import Amount
from digest.extract.figure_ranges import find_end
from digest.lexicon.units import STOPS
from digest.text.tokens import SIGN, WORD, Tokens

_LEFT_WORDS = 7
_ALL_WORDS = 12
_ENOUGH = 2
_BREAKS = frozenset(',;:()"[]—.')
_OPENERS = frozenset(
    "and but or while which that who as after before because when where although though since if "
    "whereas than with".split()
)
_DULL = STOPS | frozenset(
    "more less than almost nearly some roughly approximately around estimated much many least most "
    "further additional rose fell".split()
)


def find_about(tokens: Tokens, amount: Amount, start: int, bounds: tuple[int, int]) -> str | None:
    """Return what an amount measures: at most twelve words of its clause; None if it says nothing.

    Args:
        tokens: The sentence.
        amount: The amount.
        start: The token at which the amount or its qualifier begins.
        bounds: The token after the amount before it, and the first token of the one behind it.
    """
    left = _take_left(tokens, start, bounds[0])
    right = _take_right(tokens, find_end(amount), bounds[1], _ALL_WORDS - _count(tokens, left))
    words = [*_write(tokens, left, lead=True), *_write(tokens, right, lead=not left)]
    return " ".join(words) or None


def _take_left(tokens: Tokens, start: int, floor: int) -> range:
    """Return the tokens of the clause before the amount, back to one that names something."""
    at, count, named = start - 1, 0, 0
    while at >= 0 and count < _LEFT_WORDS:
        word = tokens.words[at]
        breaks = (word in _BREAKS and not _is_dot(tokens, at)) or word in _OPENERS
        if named >= _ENOUGH and (breaks or at < floor):
            break
        if tokens.kinds[at] == WORD:
            count += 1
            named += int(word not in _DULL and len(word) > 2)  # noqa: PLR2004
        at -= 1
    return range(at + 1, start)


def _is_dot(tokens: Tokens, at: int) -> bool:
    """Tell whether a full stop stands inside an abbreviation."""
    return tokens.words[at] == "." and at + 1 < len(tokens) and len(tokens.words[at - 1]) <= 3  # noqa: PLR2004


def _take_right(tokens: Tokens, end: int, ceiling: int, room: int) -> range:
    """Return the tokens behind the amount that go on with its noun."""
    start = end + int(tokens.word(end) in {")", "-"})
    at, count = start, 0
    while at < ceiling and count < min(room, 7):
        word = tokens.words[at]
        if word in _BREAKS and not tokens.glued(at + 1):
            break
        if count and word in _OPENERS:
            break
        count += int(tokens.kinds[at] == WORD)
        at += 1
    return range(start, at)


def _count(tokens: Tokens, taken: range) -> int:
    return sum(tokens.kinds[at] == WORD for at in taken)


def _write(tokens: Tokens, taken: range, *, lead: bool) -> list[str]:
    """Return the words of some tokens, glued as written, without idle ones at the ends."""
    first, last = taken.start, taken.stop
    while first < last and lead and _is_idle(tokens, first):
        first += 1
    while last > first and _is_idle(tokens, last - 1):
        last -= 1
    while first < last and tokens.kinds[first] == SIGN:
        first += 1
    return tokens.covers(first, last).split() if last > first else []


def _is_idle(tokens: Tokens, at: int) -> bool:
    word = tokens.words[at]
    if tokens.kinds[at] == SIGN:
        return True
    return word in _DULL and word not in {"rose", "fell"}

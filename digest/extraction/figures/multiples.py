"""Multiples: tenfold, 2.5x, 4.3 times sales, twice the level, surged 2.1 times, doubled."""

from decimal import Decimal

from digest.extraction.figures.amount import Amount
from digest.lexicon.currencies import CODES
from digest.lexicon.money_letters import PREFIXES
from digest.model.entry import FigureKind
from digest.text.number_words import ONE, SPELLED
from digest.text.numbers import Number
from digest.text.tokens import NUMBER, SIGN, Tokens
from digest.value import replace

_GROWN = frozenset(
    "rose risen rise grew grown grow jumped jump climbed increased increase surged surge soared "
    "soar expanded swelled multiplied ballooned leapt".split()
)


def is_grown(tokens: Tokens, first: int, last: int) -> bool:
    """Tell whether something grew so many times to an amount; rates that rose three times did not.

    Args:
        tokens: The sentence.
        first: The token at which the multiple begins.
        last: The token behind "times".
    """
    if tokens.word(first - 1) not in _GROWN or tokens.word(last) not in {"to", "from"}:
        return False
    at = last + 1
    worth = at < len(tokens) and (tokens.forms[at] in PREFIXES or tokens.forms[at] in CODES)
    return worth or (not tokens.words[first].isdecimal() and tokens.kinds[first] == NUMBER)


_LARGEST = 100
"""Above it a glued x belongs to a model's name."""
_TIMES_OF = frozenset(
    "as more higher larger bigger faster greater oversubscribed subscribed covered its the "
    "earnings sales revenue revenues profit profits income over annual book ebitda that "
    "what normal usual cheaper forward core adjusted underlying trailing".split()
)


def read_times(tokens: Tokens, number: Number) -> Amount | None:
    """Return a number as a multiple: 2.4x, a 10-fold rise, 4.3 times sales; none that counts.

    Args:
        tokens: The sentence.
        number: The number.
    """
    at = number.last
    if tokens.word(at) not in _OPENS_TIMES:
        return None
    joined = tokens.glued(at + 1) and tokens.kinds[at + 1] != SIGN
    small = number.value < _LARGEST
    glued_x = tokens.word(at) in {"x", "×"} and tokens.glued(at) and not joined and small
    fold = tokens.word(at) == "-" and tokens.word(at + 1) == "fold"
    counted = tokens.word(at + 1) in _TIMES_OF or tokens.word(number.first - 1) in _TIMES_OF
    parted = number.value != number.value.to_integral_value() and not number.spelled
    counted = counted or (parted and tokens.word(at + 1) not in _OFTEN)
    counted = counted or is_grown(tokens, number.first, at + 1)
    times = tokens.word(at) == "times" and counted
    if not (glued_x or fold or times):
        return None
    return _make_times(number.first, at + 1 + int(fold), number.value, number.step)


_OPENS_TIMES = frozenset({"x", "×", "-", "times"})
_OFTEN = frozenset({"a", "an", "per", "each", "every", "daily", "weekly", "in", "on", "-"})
"""Words behind times that count how often: 2.3 times a week."""


def _make_times(first: int, last: int, value: Decimal, step: Decimal) -> Amount:
    return Amount(
        first=first,
        last=last,
        low=value,
        high=value,
        step=step,
        kind=FigureKind.QUANTITY,
        unit="x",
        rule="multiple",
    )


_FOLDS = {
    f"{word}fold": Decimal(value)
    for value, word in enumerate("two three four five six seven eight nine ten".split(), start=2)
}


_TWICE = {
    "twice": Decimal(2),
    "double": Decimal(2),
    "triple": Decimal(3),
    "treble": Decimal(3),
    "quadruple": Decimal(4),
}
_CHANGED = {
    "doubled": Decimal(2),
    "tripled": Decimal(3),
    "trebled": Decimal(3),
    "quadrupled": Decimal(4),
    "quintupled": Decimal(5),
    "sextupled": Decimal(6),
    "halved": Decimal("0.5"),
}
"""Verbs that say what something came to, as a multiple of what it was."""
_CHANGING = {
    "doubles": Decimal(2),
    "doubling": Decimal(2),
    "triples": Decimal(3),
    "tripling": Decimal(3),
    "trebles": Decimal(3),
    "trebling": Decimal(3),
    "quadruples": Decimal(4),
    "quadrupling": Decimal(4),
    "halves": Decimal("0.5"),
    "halving": Decimal("0.5"),
}
"""Forms of them that are nouns too, or tell of what is still to come."""
MULTIPLES = _FOLDS | _TWICE | _CHANGED | _CHANGING
_SET_BESIDE = frozenset("the that what as its their last this those his her our".split())
_LEVELLED = frozenset("is was were are be been at of almost nearly than about roughly over".split())
_SOFTENERS = frozenset("almost nearly than about roughly over more just well".split())
_MODALS = frozenset("to will would could should may might can must not".split())


def read_multiple(tokens: Tokens, index: int) -> Amount | None:
    """Return a multiple in one word: fivefold, twice the level, double that of; no verb.

    Args:
        tokens: The sentence.
        index: The word.
    """
    word = tokens.words[index]
    if word in _CHANGED or word in _CHANGING:
        return _read_change(tokens, index)
    level = word in _FOLDS or (word == "twice" and tokens.word(index + 1) in _SET_BESIDE)
    if not level and not _is_level(tokens, index):
        return None
    return _make_times(index, index + 1, MULTIPLES[word], ONE)


def _is_level(tokens: Tokens, index: int) -> bool:
    """Tell whether "double" is set beside something, rather than what somebody will do to it."""
    before = index - 1
    tied = tokens.words[index] != "twice" and tokens.word(before) in _LEVELLED
    while tokens.word(before) in _SOFTENERS:
        before -= 1
    return tied and tokens.word(index + 1) in _SET_BESIDE and tokens.word(before) not in _MODALS


CHANGED = "multiple: verb"
"""The rule of a multiple that a verb says: profit doubled to $4m."""


def _read_change(tokens: Tokens, index: int) -> Amount | None:
    """Return the multiple that a verb says: profit doubled, sales halved; no idiom, no game."""
    after, word = tokens.word(index + 1), tokens.words[index]
    if word in _CHANGING and not (after in {"to", "from"} and _is_reached(tokens, index + 2)):
        return None
    before = tokens.words[max(0, index - _NEAR) : index]
    denied = not _DENIALS.isdisjoint(before)
    idiom = after in _IDIOMS or tokens.words[index + 1 : index + 3] in _BASES
    tied = after == "-" and tokens.glued(index + 1)
    listed = tokens.word(index - 1) == "," and not after[:1].isalpha()
    described = tokens.word(index - 1) in _SET_BESIDE or tokens.word(index - 1) in {"a", "-"}
    played = not _PLAYED.isdisjoint(tokens.words[index + 1 : index + 1 + _NEAR])
    if denied or idiom or tied or listed or described or played:
        return None
    multiple = _make_times(index, index + 1, MULTIPLES[word], ONE)
    return replace(multiple, rule=CHANGED)


def _is_reached(tokens: Tokens, at: int) -> bool:
    """Tell whether an amount begins within a few tokens: to $4m, to about 500, from Rs 2 crore."""
    return NUMBER in tokens.kinds[at : at + _NEAR] or not SPELLED.isdisjoint(
        tokens.words[at : at + 2]
    )


_NEAR = 4
_DENIALS = frozenset("not never t nor cannot".split())
_IDIOMS = frozenset(
    "down up over back as around round off team lengthways lengthwise crosswise home".split()
)
"""Words behind doubled and halved that make them mean something else: doubled down, doubled as."""
_BASES = {("to", side) for side in ("left", "right", "center", "centre", "deep", "lead")}
"""What a batter doubles to."""
_PLAYED = frozenset("lead advantage arrears tally hole match bogey".split())
"""What is doubled or halved in a game."""

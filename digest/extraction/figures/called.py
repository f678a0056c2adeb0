"""What an amount is called, or what is done with it: a fine, a loan, something bought."""

from digest.extraction.figures.amount import Amount
from digest.extraction.figures.clauses import ALL_VERBS, is_break, is_verb
from digest.lexicon.clauses import DETERMINERS, LEVELS, PREPOSITIONS
from digest.lexicon.directions import DIRECTIONS, NOT_OF_MONEY
from digest.lexicon.facts import KNOWN
from digest.lexicon.senses import HOLDING, KINDS, NAMED, PAYMENTS, STAFFING
from digest.model.entry import FigureKind
from digest.text.tokens import NUMBER, SIGN, Tokens

_NOBODY = frozenset[str]()
_NEAR = 6
_MEASURING = LEVELS | DIRECTIONS.keys()
_MEASURING_MONEY = _MEASURING - NOT_OF_MONEY - PAYMENTS.keys()
_TYING = frozenset("of worth totalling totaling valued estimated priced".split())
_BARE = frozenset({"in", "of"})
"""Prepositions behind an amount, before a noun that only adds to what its verb says."""
_BOUNDS = frozenset(
    "about around up to as much than more less nearly almost some roughly at least over just "
    "under , fully".split()
)
"""Words between an amount and the noun before it: a fine of up to £5m."""


def find_called(
    tokens: Tokens, amount: Amount, subject: tuple[int, int], doing: str
) -> tuple[frozenset[str], frozenset[str]]:
    """Return the senses of an amount, none if it may be anything, and the kinds of its noun.

    Args:
        tokens: The sentence.
        amount: The amount.
        subject: Where its subject begins and ends.
        doing: The verb that governs it.
    """
    stretches = [_behind(tokens, amount.last), _before(tokens, amount.first)]
    measuring = _MEASURING_MONEY if amount.kind is FigureKind.MONEY else _MEASURING
    if not doing or doing in measuring or f"{doing}s" in measuring:
        stretches.append(_head(tokens, *subject))
    done = _VERBS[amount.kind].get(doing, _NOBODY)
    for first, end in stretches:
        words = tokens.words[first:end]
        senses = _NOBODY.union(*(NAMED.get(word, _NOBODY) for word in words))
        if senses:
            loose = done if tokens.word(first - 1) in _BARE else _NOBODY
            return senses | loose, frozenset(word for word in words if word in KINDS)
    return (_NOBODY if tokens.word(amount.first - 1) in KNOWN else done), _NOBODY


_VERBS: dict[FigureKind | None, dict[str, frozenset[str]]] = {
    FigureKind.MONEY: PAYMENTS,
    FigureKind.QUANTITY: STAFFING,
    FigureKind.PERCENT: HOLDING,
    None: {},
}


def _behind(tokens: Tokens, last: int) -> tuple[int, int]:
    """Return the noun behind an amount: a £5m fine, £5m in claims."""
    tied = tokens.word(last) in _BARE and tokens.word(last + 1) not in DETERMINERS
    first = last + int(tied)
    end = first
    while end < min(len(tokens), first + _NEAR) and _is_nominal(tokens, end):
        end += 1
    return first, end


def _before(tokens: Tokens, first: int) -> tuple[int, int]:
    """Return the noun before an amount: a fine of £5m, shares worth £5m."""
    at = first
    while tokens.word(at - 1) in _BOUNDS and at > first - _NEAR:
        at -= 1
    if tokens.word(at - 1) not in _TYING:
        return first, first
    end = at - 1 - int(tokens.word(at - 2) == ",")
    begin = end
    while begin > max(0, end - _NEAR) and _is_nominal(tokens, begin - 1):
        begin -= 1
    return begin, end


def _head(tokens: Tokens, first: int, end: int) -> tuple[int, int]:
    """Return the subject up to what is tied to it: net debt at Orin."""
    tied = (at for at in range(first + 1, end) if tokens.words[at] in PREPOSITIONS)
    return first, next(tied, end)


def _is_nominal(tokens: Tokens, at: int) -> bool:
    word = tokens.words[at]
    if tokens.kinds[at] == NUMBER or word in PREPOSITIONS or word in DETERMINERS:
        return False
    if tokens.kinds[at] == SIGN:
        return word in {"-", "'"} and not is_break(tokens, at)
    return not (word in ALL_VERBS and is_verb(tokens, at))

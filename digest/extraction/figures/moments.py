"""When the clause of an amount says that it was: the years, months, days and parts of a year."""

from itertools import pairwise

from digest.extraction.figures.clauses import is_break, is_verb
from digest.lexicon.clauses import SUBORDINATORS
from digest.lexicon.facts import DAYS, MONTHS, PARTS, SPANS, TURNS
from digest.text.tokens import NUMBER, Tokens

_BEFORE_YEAR = frozenset("in during for".split())
_BEFORE_MONTH = frozenset("in during for on".split())
_MILLENNIA = ("19", "20")
_DIGITS = 4


def find_times(tokens: Tokens) -> tuple[frozenset[str], ...]:
    """Return the years and the parts of a year that a sentence says: in 2025, the first half."""
    pairs = [*pairwise(tokens.words)]
    years = {word for before, word in pairs if before in _BEFORE_YEAR and _is_year(word)}
    return frozenset(years), frozenset(word for word, part in pairs if part in PARTS)


def _is_year(word: str) -> bool:
    return len(word) == _DIGITS and word.isdecimal() and word.startswith(_MILLENNIA)


def find_moments(tokens: Tokens, first: int, amount: int) -> tuple[frozenset[str], ...]:
    """Return the months and the days that a clause says, and its turns: in May, next year.

    Args:
        tokens: The sentence.
        first: Where the clause begins; what stands before belongs to it where nothing is done.
        amount: The token behind the amount.
    """
    begin = first if any(is_verb(tokens, at) for at in range(first)) else 0
    end = next((at for at in range(amount, len(tokens)) if _ends(tokens, at)), len(tokens))
    pairs = [*pairwise(tokens.words[begin:end])]
    dated = {word for before, word in pairs if before in _BEFORE_MONTH}
    turns = {before for before, word in pairs if before in TURNS and word in SPANS}
    return frozenset(dated & MONTHS), frozenset(dated & DAYS), frozenset(turns)


def _ends(tokens: Tokens, at: int) -> bool:
    return tokens.kinds[at] == NUMBER or tokens.words[at] in SUBORDINATORS or is_break(tokens, at)

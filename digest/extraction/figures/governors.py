"""Words whose preposition or object an amount is: talks over $5m, dropped a $5m bid."""

from digest.extraction.figures.amount import Amount
from digest.extraction.figures.clauses import find_verb
from digest.extraction.figures.conversions import find_end
from digest.lexicon.clauses import (
    AUXILIARIES,
    DETERMINERS,
    MAYBE_VERBS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
)
from digest.lexicon.directions import DIRECTIONS
from digest.lexicon.qualifiers import (
    GOVERNED,
    GOVERNORS,
    GOVERNORS_OF_MONEY,
    HANDED_OVER,
    OBJECTS,
    PARTIES,
    TELLERS,
)
from digest.lexicon.units import STOPS
from digest.model.entry import FigureKind
from digest.text.tokens import WORD, Tokens

_REACH = 6


def is_governed(tokens: Tokens, amount: Amount, at: int) -> bool:
    """Tell whether the word at `at` is what a noun or verb asks for, no bound: a row over $5m.

    Args:
        tokens: The sentence.
        amount: The amount behind the word.
        at: The token that would bound the amount.
    """
    if tokens.word(at) not in GOVERNED or at == 0:
        return False
    money = amount.kind is FigureKind.MONEY
    word = tokens.words[at - 1]
    over = tokens.words[at] == "over"
    if over and (word in HANDED_OVER or (word in _TAKEN and tokens.word(amount.last) == "of")):
        return True
    if word in GOVERNORS or (money and (word in GOVERNORS_OF_MONEY or word in TELLERS)):
        return True
    if money and word in _SUMS and tokens.words[at] == "over":
        return _ANY.isdisjoint(tokens.words[max(0, at - _BEFORE_SUM) : at])
    counted = amount.kind is FigureKind.QUANTITY
    return not counted and _is_governed_from_afar(tokens, at, money=money)


_TAKEN = frozenset("take takes took taken taking".split())
"""Verbs whose particle "over" is, where part of something follows: take over 61 of its stores."""
_SUMS = frozenset("loan facility bond guarantee contract line mortgage invoice agreement".split())
"""What runs over a sum: a loan over €40m; loans over €40m are larger ones."""
_ANY = frozenset("any every each no all for".split())
_BEFORE_SUM = 4


def _is_governed_from_afar(tokens: Tokens, at: int, *, money: bool) -> bool:
    """Tell whether a governor names its party first: talks with the bank over, misled X about."""
    nearest = tokens.words[at - 1]
    if nearest in STOPS or nearest in PREPOSITIONS or nearest in MAYBE_VERBS:
        return False
    for place in range(at - 1, max(-1, at - 2 - _REACH), -1):
        word, behind = tokens.words[place], tokens.word(place + 1)
        noun = word in GOVERNORS or (money and word in GOVERNORS_OF_MONEY)
        if noun and behind in PARTIES:
            return True
        if money and word in TELLERS and behind not in _BESIDE_PARTY:
            return True
        if not _may_name_party(tokens, place):
            return False
    return False


_BESIDE_PARTY = PREPOSITIONS - {"to", "with"}


def _may_name_party(tokens: Tokens, at: int) -> bool:
    word = tokens.words[at]
    if tokens.kinds[at] != WORD or find_verb(tokens, at, at + 1) is not None:
        return False
    if word in AUXILIARIES or word in SUBORDINATORS or word in DIRECTIONS:
        return False
    plain = tokens.forms[at].islower() and word not in DETERMINERS
    if word == "to":
        return tokens.word(at - 1) in TELLERS or tokens.word(at - 1) in GOVERNORS_OF_MONEY
    return not (
        plain and (word in PRONOUNS or word in {"due", "worth"} or word.endswith(("ing", "ed")))
    )


def is_object(tokens: Tokens, amount: Amount) -> bool:
    """Tell whether money only says how big a bid or a loan is: dropped its $5m bid."""
    if amount.kind is not FigureKind.MONEY:
        return False
    end = find_end(amount)
    for at in range(end, min(end + 4, len(tokens))):
        word = tokens.words[at]
        if word in OBJECTS:
            return True
        if word != "-" and (tokens.kinds[at] != WORD or word in STOPS or word in DIRECTIONS):
            return False
    return False

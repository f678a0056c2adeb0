"""What is done with an amount: the verb that governs it, and its object."""

import re
from functools import cache

from digest.extraction.figures.clauses import is_verb
from digest.lexicon.clauses import AUXILIARIES, DETERMINERS, MAYBE_VERBS, PREPOSITIONS
from digest.lexicon.directions import DIRECTIONS
from digest.lexicon.inflection import base_forms
from digest.text.tokens import Tokens
from digest.value import Value


class Doing(Value, kw_only=False):
    """The verb of an amount."""

    at: int
    """Its token; the amount where none is known."""
    word: str
    """As written, in lower case; nothing where none is known."""
    stem: str
    """Without its ending, to be compared; a passive is no active verb."""


def find_doing(tokens: Tokens, verb: int, amount: int) -> Doing:
    """Return the verb that governs an amount: the last one of its clause.

    Args:
        tokens: The sentence.
        verb: The first verb of the clause.
        amount: The amount.
    """
    places = range(verb, amount)
    doing = [at for at in places if _is_done(tokens, at)]
    doing = doing or [at for at in places if tokens.words[at] in MAYBE_VERBS]
    if not doing:
        held = not _HAVING.isdisjoint(tokens.words[verb:amount])
        return Doing(amount, "", "have" if held else "")
    at = doing[-1]
    word = tokens.words[at]
    passive = at > verb and tokens.words[at - 1] in _BEING and not word.endswith("ing")
    return Doing(at, word, ("be " if passive else "") + _find_stem(word))


def _is_done(tokens: Tokens, at: int) -> bool:
    word, before = tokens.words[at], tokens.word(at - 1)
    if before in _BEFORE_NOUNS or word in AUXILIARIES:
        return False
    moved = word in DIRECTIONS and (before == "to" or before in AUXILIARIES)
    return moved or word.endswith(("ing", "ed")) or is_verb(tokens, at)


@cache
def _find_irregular() -> dict[str, str]:
    return {form: base for (form, _), base in base_forms((), ()).items()}


def _find_stem(verb: str) -> str:
    return _ENDING.sub("", _find_irregular().get(verb, verb))


def find_bare_verb(tokens: Tokens, first: int, amount: int) -> int:
    """Return the word that must be the verb of a clause without a sure one: a strike cost Orin.

    Args:
        tokens: The sentence.
        first: Where the clause begins.
        amount: The amount, which is returned where there is none.
    """
    for at in range(first + 1, amount):
        word, before = tokens.words[at], tokens.words[at - 1]
        may = word in MAYBE_VERBS or word.endswith("ed")
        if may and tokens.forms[at].islower() and before not in _BEFORE_NOUNS:
            return at
    return amount


_BEFORE_NOUNS = DETERMINERS | (PREPOSITIONS - {"to"})
_BEING = frozenset("was were is are been be".split())
_HAVING = frozenset("have has had".split())
_ENDING = re.compile(r"(?:(?<=([^aeiou]))\1ing|ing|ed|es|s|e)$")

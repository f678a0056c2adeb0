"""An amount among the others of its sentence, and those with which it shares a subject."""

from digest.extraction.figures.amount import Amount
from digest.extraction.figures.clauses import (
    MOST_WORDS,
    fits,
    is_break,
    is_participle,
    is_verb,
    says_something,
    starts_well,
)
from digest.extraction.figures.conversions import find_matter
from digest.lexicon.clauses import (
    AUXILIARIES,
    DETERMINERS,
    PRONOUNS,
    RELATIVES,
    TIMELY,
)
from digest.lexicon.directions import DIRECTIONS
from digest.lexicon.qualifiers import PER_NOUNS
from digest.text.tokens import Tokens
from digest.value import Value

Phrase = tuple[int, int]
"""The first token of a phrase, and the token after it."""


class Place(Value):
    """An amount among the others of its sentence."""

    tokens: Tokens
    """The sentence."""
    amount: Amount
    """The amount."""
    others: frozenset[int]
    """The tokens of all amounts, without the nouns that they count."""
    start: int
    """The token at which the amount or its qualifier begins."""
    chain: int
    """Where the first of the amounts of one subject begins: rose 5% to 1.9bn from 1.8bn."""
    opened: int
    """Where the clause before that one begins."""


_NO_ENDS = PRONOUNS | (AUXILIARIES - {"has", "have", "had"})
"""Words with which no label ends."""


def is_label(tokens: Tokens, phrase: Phrase) -> bool:
    """Tell whether a phrase can stand alone."""
    first, end = phrase
    if tokens.words[end - 2 : end] == ("'", "s"):
        return False
    return (
        starts_well(tokens, first, end)
        and tokens.words[end - 1] not in _NO_ENDS
        and says_something(tokens, first, end)
        and fits(tokens, first, end, MOST_WORDS)
    )


_TIES = frozenset(
    "to from at by and or about around almost nearly up down compared with against versus "
    "than more less some just over under only a as much an approximately for the another "
    "further higher lower close finish end trade settle after having shot record increase "
    "rise drop fall gain decline growth of was is were are ( ) ,".split()
)
_STRONG = frozenset(
    "up down compared against versus or and from than to higher lower increase rise drop fall "
    "gain decline growth was is were are after having".split()
)
_REACH, LONG_REACH = 8, 16


def find_chain(tokens: Tokens, start: int, others: frozenset[int]) -> int:
    """Return where the first of the amounts begins that share a subject with the one at `start`."""
    for _ in range(_REACH):
        at, strong = start - 1, False
        if tokens.word(at) in DIRECTIONS and is_participle(tokens, at):
            at, strong = at - 1, True
            if tokens.word(at) == "," and find_earlier(tokens, at - 1, start, others) is None:
                return at
        while at >= 0 and at not in others and tokens.words[at] in _TIES:
            strong = strong or tokens.words[at] in _STRONG
            at -= 1
        strong = strong or (at in others and _is_moved_at(tokens, at, start, others))
        if at < 0 or not strong:
            return start
        before = at if at in others else find_earlier(tokens, at, start, others)
        if before is None:
            return start
        while before - 1 in others:
            before -= 1
        start = before
    return start


def _is_moved_at(tokens: Tokens, last: int, start: int, others: frozenset[int]) -> bool:
    """Tell whether an amount is where a change came to: with profit up 9% at €45m."""
    if tokens.words[last + 1 : start] != ("at",):
        return False
    while last - 1 in others:
        last -= 1
    return tokens.word(last - 1) in DIRECTIONS


def find_earlier(tokens: Tokens, at: int, start: int, others: frozenset[int]) -> int | None:
    """Return the amount to which ", up 6% from" or "in May and" goes back."""
    comma = tokens.word(at + 1) == ","
    floor = max(0, start - (LONG_REACH if comma else _REACH))
    for place in range(at, floor - 1, -1):
        if place in others:
            return place
        stopped = is_break(tokens, place) and not (comma and tokens.words[place] in {"(", ")"})
        verb = is_verb(tokens, place) and tokens.word(place - 1) != "to"
        if stopped or verb or tokens.words[place] in RELATIVES:
            return None
        if tokens.words[place] == "on" and _is_made_on(tokens, place, others):
            return None
    return None


def _is_made_on(tokens: Tokens, at: int, others: frozenset[int]) -> bool:
    """Tell whether "on" opens what a result was made on: £130m on sales up 3%, not on Monday."""
    word = tokens.words[at + 1]
    named = word not in TIMELY and word not in DETERMINERS
    return at - 1 in others and tokens.forms[at + 1].islower() and named


def skip_amount(place: Place) -> int:
    """Return the token behind an amount, its conversion and what it is per."""
    tokens, amount = place.tokens, place.amount
    at = find_matter(tokens, amount)
    at += int(at > amount.last and tokens.word(at) in {")", "]"})
    if tokens.word(at) in {"a", "an", "per"} and tokens.word(at + 1) in PER_NOUNS:
        at += 2
    return at

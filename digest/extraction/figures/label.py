"""The label of an amount: one phrase of its sentence that says what it measures."""

from digest.extraction.figures.amount import Amount
from digest.extraction.figures.before import find_before, find_clause_of_count
from digest.extraction.figures.behind import (
    find_aside,
    find_completed,
    find_counted,
    find_headed,
    find_loose,
    find_partitive,
)
from digest.extraction.figures.clauses import (
    find_clause,
)
from digest.extraction.figures.dealt import find_dealt
from digest.extraction.figures.places import Phrase, Place, find_chain, is_label
from digest.text.tokens import Tokens


def find_label(tokens: Tokens, amount: Amount, start: int, others: frozenset[int]) -> Phrase | None:
    """Return where an amount's label stands, words together; None if nothing reads well.

    Args:
        tokens: The sentence.
        amount: The amount.
        start: The token at which the amount or its qualifier begins.
        others: The tokens of all amounts, without the nouns that they count.
    """
    chain = find_chain(tokens, start, others)
    place = Place(
        tokens=tokens,
        amount=amount,
        others=others,
        start=start,
        chain=chain,
        opened=find_clause(tokens, chain, others),
    )
    for find in _FINDERS if amount.noun is None else _OF_COUNTS:
        phrase = find(place)
        if phrase is not None and is_label(tokens, phrase):
            return phrase
    return None


_FINDERS = (find_headed, find_dealt, find_before, find_partitive, find_aside, find_loose)
_OF_COUNTS = (find_clause_of_count, find_completed, find_before, find_counted, find_loose)
"""What is asked of a number that stands before the noun that it counts."""

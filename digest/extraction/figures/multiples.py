"""Multiples that a growth came to: revenue surged 2.1 times to ₹1,412 crore."""

from digest.lexicon.currencies import CODES, PREFIXES
from digest.text.tokens import NUMBER, Tokens

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

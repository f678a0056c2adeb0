"""Words tied to the end of a number that say how exact it is: 2,000-odd, $30,000-plus, 50 or so."""

from digest.text.tokens import Tokens

_ENDINGS = {("-", "odd"): 2, ("-", "plus"): 2, ("+",): 1, ("or", "so"): 2, ("or", "more"): 2}
_OPENING = frozenset(first for first, *_ in _ENDINGS)
"""Words and signs at which an ending begins."""


def skip_ending(tokens: Tokens, at: int) -> int:
    """Return the token behind "-odd", "-plus" and the like."""
    if tokens.word(at) not in _OPENING:
        return at
    for length in (2, 1):
        at += _ENDINGS.get(tokens.words[at : at + length], 0)
    return at

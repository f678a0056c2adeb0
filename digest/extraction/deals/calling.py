"""What each body of a sentence is called: before its name, behind it, or by it."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from digest.extraction.bodies import Body, describe
from digest.extraction.deals.tokens import PREPOSITIONS, Token

_CLOSES = frozenset(", . ; ( which that who and of in with for".split())
_DESCRIBED = 5
_LONGEST = 3
_NO_CALLING = frozenset(
    ', ; : ( ) . — - " a an the its their his her this that and or but as than said says say told '
    "is was are were be been has have had will would may could can must should not while when "
    "after before if because since until which who where whose also then".split()
)
"""Words that do not say what the name after them is."""
_PEERS = frozenset("rival another fellow other competing".split())
"""Words that say the one before was called so too."""


def describe_bodies(tokens: Sequence[Token]) -> Iterator[Body]:
    """Yield what each body of a sentence is called: by its name, before it or after a comma."""
    for place, token in enumerate(tokens):
        if token.pronoun or not token.text.startswith("O"):
            continue
        before = _called_before(tokens, place)
        if _PEERS.isdisjoint(before):
            for name in token.names:
                yield describe(name, before, _called_behind(tokens, place))


def _text_behind(tokens: Sequence[Token], place: int) -> str:
    return tokens[place + 1].text if place + 1 < len(tokens) else ""


def _called_before(tokens: Sequence[Token], place: int) -> tuple[str, ...]:
    """Return the words that lead to a name: "Danish insurer" Orrin, "the biggest mill, Orrin,"."""
    words: list[str] = []
    apposed = place > 1 and tokens[place - 1].text == "," == _text_behind(tokens, place)
    place -= apposed
    for at in range(place - 1, max(-1, place - 1 - _DESCRIBED), -1):
        text = tokens[at].text
        home = tokens[at].possessive and text.startswith("G")
        if text in _NO_CALLING or text in PREPOSITIONS or (tokens[at].names and not home):
            break
        words.append(text)
    return tuple(reversed(words))


def _called_behind(tokens: Sequence[Token], place: int) -> tuple[str, ...]:
    """Return what comes after a name and a comma: Orrin, "a Danish insurer"."""
    ahead = [token.text for token in tokens[place + 1 : place + _DESCRIBED + _LONGEST + 1]]
    if len(ahead) < _LONGEST or ahead[0] != "," or ahead[1] not in {"the", "a", "an"}:
        return ()
    return tuple(takewhile(lambda word: word not in _CLOSES, ahead[2:]))

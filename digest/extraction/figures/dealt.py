"""What is bought or sold for an amount: agreed to sell Orin, its furniture chain, to X for €5m."""

from digest.extraction.figures.clauses import find_noun, is_verb, trim_end
from digest.extraction.figures.places import Phrase, Place
from digest.lexicon.clauses import DETERMINERS, PRONOUNS
from digest.model.entry import FigureKind
from digest.text.tokens import NUMBER, Tokens

_FAR, _LONGEST = 40, 14
_DEALING = frozenset(
    "sell sells sold selling buy buys bought buying acquire acquires acquired acquiring purchase "
    "purchases purchased purchasing snap snapped pick picks picked divest divests divested "
    "divesting offload offloads offloaded offloading auction auctioned settle settles settled "
    "settling license licenses licensed lease leases leased".split()
)
"""Verbs whose object is had for a price."""
_BEING = frozenset("was were is are been being be".split())
_PARTICLES = frozenset({"up", "off", "out", "back"})
_ENDS = frozenset(", ; : . ( ) to from by for at with who which that".split())
_BARS = frozenset({";", ":", "."})


def find_dealt(place: Place) -> Phrase | None:
    """Return what changes hands for an amount; None where no verb of dealing leads to it.

    Args:
        place: The amount.
    """
    tokens, start = place.tokens, place.start
    if place.amount.kind is not FigureKind.MONEY or tokens.word(start - 1) != "for":
        return None
    floor = max(0, start - _FAR)
    for at in range(start - 2, floor - 1, -1):
        word = tokens.words[at]
        if word in _BARS and not tokens.glued(at + 1):
            return None
        if word in _DEALING and tokens.forms[at].islower():
            passive = tokens.word(at - 1) in _BEING and not word.endswith("ing")
            return _find_sold(place, at) if passive else _find_object(place, at + 1)
    return None


def _find_sold(place: Place, verb: int) -> Phrase | None:
    """Return the subject of a verb in the passive: Orin was sold to X."""
    end = verb - 1
    while end > 0 and place.tokens.words[end - 1] in _HELPING:
        end -= 1
    first = find_noun(place.tokens, max(0, end - _LONGEST), end)
    return (first, end) if first < end else None


_HELPING = frozenset("has had have will would to could may might should being been".split())


def _find_object(place: Place, first: int) -> Phrase | None:
    """Return the object behind a verb, without the share that is had of it: stake in Orin."""
    tokens = place.tokens
    first += int(tokens.word(first) in _PARTICLES)
    while first in place.others or tokens.word(first) in _LEADING:
        first += 1
    end = first
    while end < place.start and end - first < _LONGEST and not _ends(tokens, end):
        if end in place.others or tokens.kinds[end] == NUMBER:
            break
        end += 1
    end = trim_end(tokens, first, end)
    if first >= end or tokens.words[first] in PRONOUNS:
        return None
    vague = end == first + 1 and tokens.forms[first].islower()
    return None if vague else (first, end)


_LEADING = DETERMINERS | {"%", "per", "cent", "percent", "-", "about", "around", "nearly"}


def _ends(tokens: Tokens, at: int) -> bool:
    word = tokens.words[at]
    if word == "and":
        return is_verb(tokens, at + 1)
    made = tokens.word(at + 1) == "by" and (word.endswith("ed") or word in _MADE)
    return made or (word in _ENDS and not (tokens.glued(at) and tokens.glued(at + 1)))


_MADE = frozenset("brought made built owned run held led".split())
"""Participles whose doer follows: an action brought by growers."""

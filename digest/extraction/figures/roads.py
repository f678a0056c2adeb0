"""Roads, bonds and masks, whose letter and number look like money: the R61, the R2030 bond."""

from digest.lexicon.clauses import PREPOSITIONS, PRONOUNS, VERBS
from digest.lexicon.units import STOPS
from digest.text.numbers import Number
from digest.text.tokens import NUMBER, Tokens

_ROADS = frozenset(
    "road roads highway route motorway freeway number rate near northbound southbound eastbound "
    "westbound inbound outbound interchange bridge intersection turnoff turn-off off-ramp on-ramp "
    "outside crash traffic corridor bypass upgrade junction toll tollgate".split()
)
"""Words around the number of a road: highway R300, the R21 near the airport."""
_BONDS = frozenset("bond bonds benchmark debt paper".split())
_SHORTEST_BOND = 3
_MASKS = frozenset("mask masks respirator respirators face filter filters".split())
_FILTERS = frozenset({"95", "99", "100"})
"""How fine masks are: N95, N99, N100."""
_ALONG = frozenset({"along", "via", "onto", "off"})
_LISTED = frozenset({"and", "or", ",", "/", "&"})
_LONGEST_LIST, _WINDOW = 12, 60
"""Tokens looked at: a sentence of roads must not cost its square."""
_TRAFFIC = frozenset(
    "crash crashes crashed collision collisions collided accident accidents traffic motorists "
    "motorist road roads lane lanes truck trucks bus taxi bakkie vehicle vehicles overturned "
    "rolled northbound southbound eastbound westbound closed closure reopened blocked blockaded "
    "barricaded detour highway freeway drivers driver driving drove pile-up hijacked patrol "
    "roadblock potholes stretch".split()
)
"""Words of a sentence that tells of a road."""


def is_thing(tokens: Tokens, number: Number, at: int) -> bool:
    """Tell whether what follows a letter and a number says that they name a bond or a mask.

    Args:
        tokens: The sentence.
        number: The number.
        at: The letter before it.
    """
    form, last = tokens.forms[at], number.last
    if form == "N":
        return tokens.words[number.first] in _FILTERS and tokens.word(last) in _MASKS
    if form != "R" or tokens.word(at - 1) in {"a", "an"}:
        return False
    end = min(len(tokens), at + _LONGEST_LIST)
    while _is_bond(tokens, last - 1) and last + 2 < end and tokens.word(last) in _LISTED:
        if tokens.forms[last + 1] != form:
            return False
        last += 3
    return _is_bond(tokens, last - 1) and tokens.word(last) in _BONDS


def _is_bond(tokens: Tokens, at: int) -> bool:
    """Tell whether a number has the plain digits of a bond: R213, R2030."""
    return tokens.words[at].isdecimal() and len(tokens.words[at]) >= _SHORTEST_BOND


def is_road(tokens: Tokens, number: Number, at: int) -> bool:
    """Tell whether a letter and a number name a road rather than a price.

    Args:
        tokens: The sentence.
        number: The number.
        at: The letter before it.
    """
    before, last = at - 1, number.last
    lead = tokens.word(before)
    if tokens.word(last) in _ROADS or lead in _ROADS or lead in _ALONG:
        return True
    floor = max(1, at - _LONGEST_LIST)
    while lead in _LISTED and before > floor and tokens.kinds[before - 1] == NUMBER:
        before -= 3
        lead = tokens.word(before)
    if lead == "the":
        return _is_whole(tokens, last)
    driven = lead == "on" or at == 0 or before != at - 1
    if not driven or _TRAFFIC.isdisjoint(tokens.words[max(0, at - _WINDOW) : at + _WINDOW]):
        return False
    return lead == "on" or _is_whole(tokens, last)


def _is_whole(tokens: Tokens, at: int) -> bool:
    """Tell whether no noun follows to which a price would belong, as in the R300 fine."""
    word = tokens.word(at)
    if word in PRONOUNS:
        return False
    ends = not word[:1].isalpha() or word in STOPS or word in VERBS or word in PREPOSITIONS
    return ends or word.endswith(("ed", "ing")) or word in _TRAFFIC

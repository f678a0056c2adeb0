"""Who held an office before: "she succeeds X", "after X's exit", "her predecessor, X"."""

import re
from dataclasses import replace

from digest.extraction.players.employers import Employers
from digest.extraction.players.office import Office
from digest.extraction.players.signs import PERSON, TITLE
from digest.extraction.players.surroundings import REACH

_LEAVING = r"(?:exit|departure|resignation|retirement|death|dismissal|ouster|removal|sacking|exile)"
_FROM = (
    r"(?:succe(?:ed|eds|eded|eding)|replac(?:es?|ed|ing)|t(?:akes?|aking|ook|aken) over from"
    r"|t(?:akes?|aking|ook) the (?:place|reins) (?:of|from)|steps? into the shoes of|follows"
    r"|predecessor(?: is| was|,)?)"
)
_SEARCHED = rf"(?:(?:[Hh]is|[Hh]er|the|its|their) )?(?:(?:[a-z]+,?|{TITLE},?) ){{0,2}}"
_PERSON = re.compile(PERSON)
_PATTERNS = (
    re.compile(rf"\b{_FROM} {_SEARCHED}(?:(?:Mr|Ms|Mrs|Dr|Sir|Dame)\.? )?(?P<who>{PERSON})"),
    re.compile(
        rf"\b(?:after|following|since|upon) (?P<who>{PERSON})'s? (?:[a-z-]+ ){{0,2}}{_LEAVING}\b"
    ),
)


def with_predecessors(context: Employers, found: dict[int, Office]) -> dict[int, Office]:
    """Give those who go the office that the ones who come after them get."""
    text = context.masked.text
    for match in (match for pattern in _PATTERNS for match in pattern.finditer(text)):
        who = context.masked.actor(match.start("who"))
        heir = last_office(match.start(), context, found)
        told = heir.role is not None and not heir.past
        if told and found.get(who, Office()).role is None:
            at = (context.masked.span(*match.span()), *heir.at)
            found[who] = replace(heir, at=at, where=match.start("who"))
    return found


def last_office(index: int, context: Employers, found: dict[int, Office]) -> Office:
    """Return the office of the person named last before an index."""
    people = list(_PERSON.finditer(context.masked.text, max(0, index - REACH), index))
    return found.get(context.masked.actor(people[-1].start()), Office()) if people else Office()

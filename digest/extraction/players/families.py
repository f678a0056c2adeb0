"""Bodies told as a family's: X, owned by the Alder family."""

import re
from collections.abc import Sequence

from digest.extraction.players.masks import Masked
from digest.extraction.players.signs import BODY

_FAMILIES_BY = re.compile(
    rf"(?P<body>{BODY})(?:, (?:an?|the) [^,.\n]{{1,60}}?|,? which is|,? which was)? (?:[a-z]+ )?"
    r"(?:owned|controlled|held|founded|run|led|backed|started) by (?:the )?"
    rf"(?P<family>{BODY})"
)
_FAMILIES = (
    _FAMILIES_BY,
    re.compile(rf"\b(?:bought|buys?|acquired?) (?P<body>{BODY}) from the (?P<family>{BODY})"),
    re.compile(
        rf"(?P<body>{BODY})[^.\n]{{0,90}}? (?:bought|acquired) it from the (?P<family>{BODY})"
    ),
    re.compile(rf"(?P<family>{BODY}) (?:has |had |have )?(?:sold|sells?) (?P<body>{BODY})"),
)


def find_families(
    masked: Masked, names: Sequence[tuple[str, ...]]
) -> tuple[tuple[frozenset[str], int], ...]:
    """Return the names of families, each with the body that the text tells as theirs."""
    found = [
        (frozenset(names[masked.actor(match.start("family"))]), masked.actor(match.start("body")))
        for pattern in _FAMILIES
        for match in pattern.finditer(masked.text)
    ]
    return tuple((family, body) for family, body in found if "family" in family)

"""Whose a study is: who led it, or wrote it, is of the body that made it."""

import re

from digest.extraction.players.evidence import Sort
from digest.extraction.players.signs import BODY, PLACE
from digest.extraction.players.surroundings import REACH, Surroundings

STUDIES = frozenset(
    "study survey report research analysis trial paper census experiment fieldwork".split()
)
"""Nouns of what institutes publish."""
_NOUN = rf"(?:{'|'.join(sorted(STUDIES))})"
_MADE_BY = re.compile(
    rf"\b{_NOUN}\b(?:(?! by | from )[^.\n]){{0,60}}? (?:by|from|of|at) "
    rf"(?:(?:researchers|scientists|economists|academics|a team) (?:at|from|of) )?"
    rf"(?:the )?(?:(?:[a-z-]+|{PLACE}(?:'s|-based)?) ){{0,3}}(?P<body>{BODY})"
    rf"|(?P<owner>{BODY})(?:'s?)? (?:[a-z-]+ ){{0,2}}{_NOUN}\b"
)
_FOUND = re.compile(
    rf"\W{{0,4}}(?:(?:Researchers|Scientists|Economists|A team) (?:at|from|of) )?(?:The |the )?"
    rf"(?:{PLACE}'s )?(?P<body>{BODY}),?(?: which [^,.\n]{{1,80}},| who [^,.\n]{{1,80}},)?"
    r" (?:(?:has|had|also) )?"
    r"(?:found|counted|estimate[sd]?|measured|studied|surveyed|examined|looked|calculate[sd]?"
    r"|published|tested|tracked|interviewed|puts?|reported)\b"
)
"""How a sentence opens that tells what a body found."""
_BACK = 4


def find_author(around: Surroundings, index: int) -> int | None:
    """Return the body whose study is told of before an index; None where none is named.

    Args:
        around: The bodies of the text.
        index: Where "the study" stands in the masked text.
    """
    masked = around.masked
    made = [*_MADE_BY.finditer(masked.text, max(0, index - REACH), index)]
    if made:
        return masked.actor(max(made[-1].start("body"), made[-1].start("owner")))
    start = around.sentence(index)
    for _ in range(_BACK):
        start = around.sentence_before(start)
        found = _FOUND.match(masked.text, start)
        if found is not None:
            body = masked.actor(found.start("body"))
            return None if around.sorts[body] is Sort.COMPANY else body
    return None

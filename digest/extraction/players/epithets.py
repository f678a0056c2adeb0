"""What somebody is called in the sentence after his bare name: the Coldwater analyst said."""

import re
from collections.abc import Callable, Sequence

from digest.extraction.players.employers import Employers
from digest.extraction.players.held import Held
from digest.extraction.players.masks import Masked
from digest.extraction.players.office import Office
from digest.extraction.players.signs import PERSON
from digest.value import replace

EPITHET = "epithet"
"""The name of the pattern that finds one."""
_NAMES = re.compile(PERSON)


def with_epithets(
    every: Sequence[Held],
    context: Employers,
    found: dict[int, Office],
    hold: Callable[[Held, Employers, dict[int, Office]], Office],
) -> dict[int, Office]:
    """Give those of whom no office is told what they are called in the next sentence.

    Args:
        every: Who holds which post.
        context: Whose an office is.
        found: The offices that are known, which are completed.
        hold: What reads the office of somebody who holds a post.
    """
    for held in every:
        who = context.masked.actor(held.who)
        known = found.get(who, Office())
        if held.name != EPITHET or known.role is not None:
            continue
        office = hold(held, context, found)
        if _is_new_name(held, context.masked) and not _is_of_another(held, office, context, found):
            own = known.employer if office.place is None else None
            employer = office.employer if own is None else own
            found[who] = replace(office, employer=employer, at=(*known.at, *office.at))
    return found


def _is_of_another(
    held: Held, office: Office, context: Employers, found: dict[int, Office]
) -> bool:
    """Tell whether an epithet calls somebody told before by the office that is known of him."""
    kind = _kind_of(office, context.text)
    return any(
        one.where < held.post.start and _kind_of(one, context.text) == kind
        for one in found.values()
        if one.role is not None
    )


def _kind_of(office: Office, text: str) -> str:
    """Return the last word of an office."""
    return office.role.of(text).lower().rpartition(" ")[2] if office.role else ""


def _is_new_name(held: Held, masked: Masked) -> bool:
    """Tell whether the name before an epithet is the first of its bearer in the text."""
    who = masked.actor(held.who)
    return all(
        masked.actor(one.start()) != who for one in _NAMES.finditer(masked.text, 0, held.who)
    )

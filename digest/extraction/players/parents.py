"""Whose a body is: "X, a unit of Y", "Y's brokerage arm, X", "X, owned by Y"."""

import re
from collections.abc import Sequence

from digest.extraction.players.masks import Masked
from digest.extraction.players.office import Office
from digest.extraction.players.signs import BODY, PLACE
from digest.lexicon.bodies import CENTRAL_BANKS, RATE_SETTERS
from digest.model.article import Span

_CHILD = rf"(?P<who>{BODY})"
_PARENT = rf"(?P<org>{BODY})(?!'s)"
_OWNED = (
    "(?:which is |that is )?(?:now |still )?(?:(?:wholly|majority|fully|partly|jointly)[ -])?"
    "owned by|(?:which is )?controlled by|part of"
)
_PART = "(?:unit|subsidiary|arm|division|affiliate|branch|offshoot|brand|committee|agency)"
_KIND = r"(?:[a-z][\w-]* ){0,4}?"
_SOME = r"(?:the )?(?:[a-z]\S* ){0,3}?"
_INNER = frozenset(
    """council union committee board trust foundation association fund faculty department school
    branch chapter academy""".split()
)
"""Bodies inside another, which a bare "of" or 's tells."""
_INSIDE = (
    re.compile(rf"(?P<org>{BODY})'s? {_CHILD}"),
    re.compile(rf"{_CHILD} of (?:the )?{_PARENT}"),
)
_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_CHILD}, (?:which is )?(?:an?|the) {_KIND}{_PART} of {_SOME}{_PARENT}",
        rf"{_CHILD} of the {_PARENT}",
        rf"{_CHILD},? (?:{_OWNED}) {_SOME}{_PARENT}",
        rf"(?P<org>{BODY})(?:'s?)? {_KIND}{_PART},? {_CHILD}",
        rf"(?P<org>{BODY}) (?:[a-z]\S* ){{1,8}}?its (?:{PLACE} )?{_KIND}{_PART},? {_CHILD}",
        rf"{_CHILD}, (?P<org>{BODY})'s? {_KIND}{_PART}(?=[,.;])",
    )
)


_BANK = re.compile(r"(?:Central|Reserve|National) Bank\b|^Bank of |[Cc]entral bank$|^Norges Bank$")
_STAFF = (("works", "council"), ("company", "council"), ("staff", "council"))
_COMPANY = re.compile("[\ue800-\uefff]")


def find_parents(masked: Masked, names: Sequence[tuple[str, ...]]) -> dict[int, Office]:
    """Return, for each body of which the text says whose it is, the owner.

    Args:
        masked: The text with signs for names.
        names: The fullest name of each player.
    """
    found: dict[int, Office] = {}
    for pattern in (*_PATTERNS, *_INSIDE):
        for match in pattern.finditer(masked.text):
            who, parent = masked.actor(match.start("who")), masked.actor(match.start("org"))
            inner = pattern not in _INSIDE or names[who][-1].lower() in _INNER
            if who != parent and inner:
                at = (masked.span(*match.span()),)
                found.setdefault(who, Office(employer=parent, at=at))
    return _find_organs(masked, names) | found


def _find_organs(masked: Masked, names: Sequence[tuple[str, ...]]) -> dict[int, Office]:
    """Return whose the bodies are that stand alone in no article: who sets rates, who asks staff.

    A committee that sets rates belongs to the one central bank of the article, a works council
    to the company named last before it.
    """
    organs = {
        index: tuple(word.lower() for word in name)
        for index, name in enumerate(names)
        if name[-1].lower() in _INNER
    }
    banks = [index for index, name in enumerate(names) if _is_central_bank(" ".join(name))]
    found: dict[int, Office] = {}
    for start, origin, actor in zip(masked.starts, masked.origins, masked.actors, strict=True):
        name = organs.get(actor, ())
        if actor in found or not name:
            continue
        firms = _COMPANY.findall(masked.text, 0, start) if name in _STAFF else ()
        at = (Span(origin, masked.span(start, start + 1).end),)
        if " ".join(name) in RATE_SETTERS and len(banks) == 1:
            found[actor] = Office(employer=banks[0], at=at)
        elif firms:
            parent = masked.actor(masked.text.rindex(firms[-1], 0, start))
            found[actor] = Office(employer=parent, at=at)
    return found


def _is_central_bank(name: str) -> bool:
    return name in CENTRAL_BANKS or _BANK.search(name) is not None

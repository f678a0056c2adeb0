"""Roles and affiliations: "X CEO P", "P, an analyst at X", "its president, P"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from digest.extraction.players.employers import Employers
from digest.extraction.players.evidence import Sort
from digest.extraction.players.masks import Masked
from digest.extraction.players.office import Office
from digest.extraction.players.patterns import CLOSING, PATTERNS
from digest.extraction.players.signs import PERSON, TITLE
from digest.extraction.players.succession import last_office, with_predecessors
from digest.extraction.players.surroundings import Surroundings
from digest.lexicon.roles import BEFORE, LED_BY, TITLE_WORDS
from digest.model.article import Span

_SHARED = frozenset({"led-by", "roles", "org-roles", "pair", "members-of"})
_SAME_HOUSE = frozenset("founder co-founder deputy chief".split())
"""Offices that "his deputy, X" holds where he holds his own."""
_NO_ROLE = re.compile(
    r"(?i:(?:new|next|third(?! sec)|fourth|fifth|another|named|appointed|hired|then|current"
    r"|previously|formerly|[\w-]+-based) )+"
)
_SEVERAL = frozenset({"roles", "org-roles", "pair", "one-of", "members-of"})
_QUALIFIED = re.compile(rf"(?:\b(?i:{'|'.join(re.escape(word) for word in BEFORE)}) ){{1,2}}\Z")
_ROLE_FIRST = frozenset({"role-before", "role-who-of"})
_SHORT = re.compile(r"\b[A-Z][a-z]{1,4}\Z")
_NEAR = 30
_PART = re.compile(r" (?:at|for) ")
_STAFF = frozenset("spokesman spokeswoman spokesperson".split())
_ASIDE_ROLE = re.compile(rf"{PERSON}, an? ")
_NEW_ONES = frozenset(
    {
        "will-chair",
        "org-hired",
        "to-hire",
        "rises",
        "named-as",
        "joined-as",
        "new-role-is",
        "hired-then",
    }
)
_GETS = re.compile(
    r"^\S+(?:, \d\d,)? (?:(?:is|was|has been|had been|will be|is to be)"
    r" (?:named|appointed|elected|promoted|elevated|made|chosen|installed|hired|picked|sworn"
    r"|confirmed|nominated|re-?elected|re-?appointed)"
    r"|(?:will|would|is to) (?:chair|head|lead|run))\b"
)
_EX = re.compile(r"\b(?:[Ff]ormer|FORMER|[Oo]ne-?time|[Ee]rstwhile|[Tt]hen|[Ll]ate|[Ee]x-) ?\Z")
_FORMER = ("former", "ex-", "previously ", "formerly ", "then ")
_WAS = re.compile(r"^\S+(?:, who)? (?:was|had been|served as|has been) ")


def find_offices(
    text: str, masked: Masked, sorts: Sequence[Sort], names: Sequence[tuple[str, ...]]
) -> dict[int, Office]:
    """Return the office of each person for whom the text gives one.

    Args:
        text: The folded text.
        masked: The text with signs for names.
        sorts: What each player is.
        names: The fullest name of each player.
    """
    context = Employers(Surroundings(text, masked, sorts, names))
    found: dict[int, Office] = {}
    for name, pattern in PATTERNS:
        for match in pattern.finditer(masked.text):
            who = masked.actor(match.start("who"))
            office = _read(name, match, context, found)
            known = found.get(who, Office())
            if office.worth > known.worth and not (name == "who-heads-noun" and known.role):
                found[who] = _join(known, office)
            elif _completes(office, known) or (name.startswith("who-heads") and _lacks(known)):
                found[who] = replace(
                    known, employer=office.employer, told=True, at=(*known.at, *office.at)
                )
            if name in _SHARED:
                _share(masked, match.start("who"), office, found)
    return with_predecessors(context, found)


def _share(masked: Masked, index: int, office: Office, found: dict[int, Office]) -> None:
    """Give the office of one person to those whose names follow with commas and "and"."""
    while (after := CLOSING.match(masked.text, index + 1)) is not None:
        index = after.end() - 1
        found.setdefault(masked.actor(index), replace(office, where=index))


def _completes(office: Office, known: Office) -> bool:
    """Tell whether the words beside the same mention give the employer that a role lacks."""
    lacks = known.role is not None and (not known.told or known.employer is None)
    here = office.where == known.where and known.place is None
    return lacks and here and office.told and office.employer is not None


def _lacks(known: Office) -> bool:
    """Tell whether a role is known, and not whose it is."""
    return known.role is not None and known.employer is None and known.place is None


def _join(known: Office, office: Office) -> Office:
    """Return the fuller office; only a bare title takes its employer from another place."""
    bare = not office.told and office.place is None and not office.past
    if bare and known.told and known.role is None and known.employer is not None:
        office = replace(office, employer=known.employer, told=True)
        return replace(office, at=(*known.at, *office.at))
    return replace(
        office, at=tuple(dict.fromkeys((*known.at, *office.at))) if known.role else office.at
    )


def _read(
    name: str, match: re.Match[str], context: "Employers", found: dict[int, Office]
) -> Office:
    groups = match.groupdict()
    at: tuple[Span, ...] = (context.masked.span(*match.span()),)
    role = context.masked.span(*match.span("role")) if groups.get("role") else None
    if role is not None and _is_none(name, role.of(context.text)):
        return Office()
    if name in _ROLE_FIRST and role is not None and _ends_sentence(role, context.text):
        return Office()
    if name in _SEVERAL and role is not None:
        role = _qualified(role, context.text)
    employer, place = context.employer_of(name, match, role.of(context.text) if role else "")
    if groups.get("led") and (role is None or match["led"] in LED_BY):
        role = _led(match, context.masked) or role
    if name == "his-role" and role is not None and _serves_with(match, role.of(context.text)):
        employer = last_office(match.start(), context, found).employer
    if name == "counterpart":
        role = last_office(match.start(), context, found).role
        at = (role, *at) if role is not None else at
    past = role is not None and _is_past(match, role.of(context.text))
    new = role is not None and (name in _NEW_ONES or _GETS.match(match[0]) is not None)
    role = _without_adverb(role, context.text) if role is not None else None
    told = any(groups.get(key) for key in ("org", "noun", "its"))
    aside = _ASIDE_ROLE.match(match.string, match.start("who")) is not None
    return Office(role, employer, place, at, past, new, aside, told, match.start("who"))


def _serves_with(match: re.Match[str], role: str) -> bool:
    """Tell whether "his deputy, X" serves whom he serves: a spokesman, a fellow founder."""
    fellow = match["role"] != match[0] and f"{TITLE} {TITLE}" in match[0]
    return role in _STAFF or fellow or role.lower() in _SAME_HOUSE


def _is_none(name: str, role: str) -> bool:
    """Tell whether what stands in an office's place is none: a plural noun, a Nigerian title."""
    if name in _SEVERAL:
        return role.lower().rpartition(" ")[2].removesuffix("s") not in TITLE_WORDS
    return name == "role-before" and role == "Chief"


def _ends_sentence(role: Span, text: str) -> bool:
    """Tell whether a full stop behind an office is none of an abbreviation: Sgt., Gov."""
    return text.startswith(". ", role.end) and not _SHORT.search(text, role.start, role.end)


def _qualified(role: Span, text: str) -> Span:
    """Return the noun of several with what qualifies it: board member(s)."""
    words = _QUALIFIED.search(text[max(0, role.start - _NEAR) : role.start])
    return Span(role.start - len(words[0]), role.end) if words else role


def _without_adverb(role: Span, text: str) -> Span:
    """Return an office without the "new" or "then" before it."""
    adverb = _NO_ROLE.match(text, role.start, role.end)
    return Span(adverb.end(), role.end) if adverb else role


def _is_past(match: re.Match[str], role: str) -> bool:
    """Tell whether an office is told as a former one."""
    before = match.string[max(0, match.start() - len("erstwhile ")) : match.start()]
    told = _WAS.search(match[0]) is not None and _GETS.match(match[0]) is None
    return role.lower().startswith(_FORMER) or told or _EX.search(before) is not None


def _led(match: re.Match[str], masked: Masked) -> Span | None:
    between = (
        match.string[match.end("led") : match.start("org")] if "org" in match.groupdict() else ""
    )
    noun = None if _PART.search(between) else LED_BY.get(match["led"])
    start = match.start("led")
    return masked.span(start, start + len(noun)) if noun and match["led"].startswith(noun) else None

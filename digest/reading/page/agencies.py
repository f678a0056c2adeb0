"""How a text names the news agency or the service that it comes from, and signs with it."""

import re
from collections.abc import Iterable

from digest.lexicon.agencies import NAMES, SHARED, SHOWN

_BY_NAME = {name if name.isupper() else name.casefold(): name for name in NAMES}
_SERVICE = re.compile(
    r"(?:newswires?|news ?wire|wire services?|press agency|news agency|news service|agence|agentur|"
    r"\bwires?)\b",
    re.IGNORECASE,
)
_SMALL = frozenset("of the and de la du di for &".split())
_DOMAIN = re.compile(r"(?<=\w)\.(?:com|net|org|gov|co|news)(?:\.[a-z]{2})?$", re.IGNORECASE)
_NAMED = r"[^\W\d_][\w&.'’/ -]{1,40}?"
_SIGNED = re.compile(
    r"^(?P<mark>[-–—(©]+|\(c\)|\(end\)|source\s?:|(?:provided )?by\b|via\b)?\s*"
    rf"(?P<name>{_NAMED})\s*"
    r"(?:[-–—)]|staff)?\.?$",
    re.IGNORECASE,
)
_INITIALS = re.compile(
    r"^(?:[A-Za-z]{2,5}(?:[/-][A-Za-z]{2,5}){0,3},?\s)?\((?P<names>[^()]{2,60})\)$"
)
"""How desks sign: the editors' initials, then the agencies: `jsi/wd (AFP, dpa)`."""
_TAIL = re.compile(
    r"\s*(?:[-–—]\s*(?P<plain>[A-Z][\w. /-]{1,30})|\((?P<bracket>[A-Za-z][\w., /-]{1,40})\))$"
)
_MORE = re.compile(
    r"^(?:\([^)]*\)\s*)?(?:with (?:files|reporting|assistance|additional reporting) from |"
    r"additional reporting by )?(?P<name>Bloomberg|Reuters|AFP|AP)\b.{0,80}(?:\.com|more stories)",
    re.IGNORECASE,
)
_REPORT = re.compile(
    r"^this (?:report|story|article) (?:by|from) (?P<name>(?:the )?(?-i:[A-Z])[\w&.'’ -]{2,40}?) "
    r"was (?:first |originally )?(?:published|filed|distributed|transmitted|issued)\b"
    r"(?! (?:in|by)\b)",
    re.IGNORECASE,
)
"""How agencies close: `This report by Northern Press was first published March 4, 2025.`"""
_OFFICE = re.compile(r"\b(?:press|news|media|network|agency|service|wire)$", re.IGNORECASE)
_FIELDS = re.compile(
    r"\s*(?:[,;|/·•]|\s[-–—]\s|\s{2,}|\b(?:and|with|in|und|mit|et|avec|y|con|e|com)\b)\s*"
)
_WITH = re.compile(r"(?:[A-Z][\w.’'-]* ){1,5}with (?P<names>[A-Z][^.!?]{1,60})$")
_NAMED_FIRST = re.compile(
    "(?P<name>" + "|".join(re.escape(name) for name in NAMES if " " in name) + ") (?P<rest>[A-Z].*)"
)
_LONGEST = 120


Own = tuple[str, ...]
"""The names of agencies that a site adds to the known ones."""


def agency_named(text: str, own: Own = ()) -> str | None:
    """Return the agency whose name a short text is, known or called a news service, else None."""
    name = _bare(text)
    known = _known(name, own)
    if known:
        return known
    titled = all(word[0].isupper() or word in _SMALL for word in name.split())
    return name if name and titled and _SERVICE.search(name) else None


def signing_agency(line: str, own: Own = ()) -> str | None:
    """Return the agency that a line of its own signs with: `Reuters`, `— AFP`, `jsi (dpa, AFP)`."""
    more = _MORE.match(line)
    if more:
        return agency_named(more["name"])
    report = _REPORT.match(line)
    if report:
        named = agency_named(report["name"], own)
        return named or (report["name"] if _OFFICE.search(report["name"]) else None)
    signed = _SIGNED.match(line)
    agency = agency_named(signed["name"], own) if signed else None
    if signed and not agency and signed["mark"]:
        return agency_among(signed["name"], own)
    if agency and signed and (signed["mark"] or agency not in SHARED):
        return agency
    initials = _INITIALS.match(line)
    return agency_among(initials["names"], own) if initials else None


def full_name(agency: str, lines: Iterable[str]) -> str:
    """Return an agency's name as small print gives it in full: Quayside as Quayside Newswire."""
    if agency_named(agency):
        return agency
    following = re.compile(rf"\b{re.escape(agency)}((?: [A-Z][\w&’'-]*){{1,3}})")
    for line in lines:
        for match in following.finditer(line):
            words = match[1].split()
            longer = (" ".join((agency, *words[:end])) for end in range(1, len(words) + 1))
            found = next((name for name in longer if agency_named(name)), None)
            if found:
                return found
    return agency


def agency_among(line: str, own: Own = ()) -> str | None:
    """Return the first known agency among the fields of a short line: `Jane Roe with AFP, dpa`."""
    if len(line) > _LONGEST:
        return None
    names = (_known(_bare(field), own) for field in _FIELDS.split(line) if field)
    return next((name for name in names if name), None)


def crediting_agency(line: str, own: Own = ()) -> str | None:
    """Return the agency that a line above a text credits: `Press Trust of India | Pune`.

    It opens the line, before a place or a date, or stands after `with` and a name.
    """
    helped = _WITH.match(line)
    if helped:
        return agency_among(helped["names"], own)
    if len(line) > _LONGEST:
        return None
    named = _NAMED_FIRST.match(line)
    first, *others = (named["name"], named["rest"]) if named else _FIELDS.split(line)
    agency = _known(_bare(first), own)
    placed = all(len(field.split()) < len("abcd") and not field[:1].islower() for field in others)
    return agency if agency and placed and (others or agency not in SHARED) else None


def agency_in_tail(paragraph: str, own: Own = ()) -> tuple[str, int] | None:
    """Return the agency that ends a paragraph, `... on Monday. — Reuters`, and where it begins."""
    match = _TAIL.search(paragraph, max(0, len(paragraph) - 50))
    if match is None or paragraph[: match.start()].rstrip()[-1:] not in tuple('.!?”"’'):
        return None
    name = agency_among(match["plain"] or match["bracket"], own)
    return (name, match.start()) if name else None


def _bare(text: str) -> str:
    """Return a name without brackets, dashes and the ending of its address."""
    return _DOMAIN.sub("", text.strip().strip("()[]/–—-© ").strip())


def _known(name: str, own: Own) -> str | None:
    """Return a known agency's name as it is shown; what is written in capitals has to be so."""
    found = _BY_NAME.get(name) or _BY_NAME.get(name.casefold())
    if found is None:
        return next((agency for agency in own if agency.casefold() == name.casefold()), None)
    return SHOWN.get(found.casefold(), found)

"""Public bodies that papers write small: "the Dutch climate ministry", "Busan city government"."""

import re
from collections.abc import Iterator

from digest.extraction.players.evidence import Sort
from digest.lexicon.companies import known_kinds
from digest.lexicon.places import places
from digest.lexicon.words import CLOSED_WORDS, FUNCTION_WORDS
from digest.model.article import Span

_FIELDS = frozenset(
    """finance foreign climate agriculture farm health trade industry interior justice environment
    energy
    transport economy economic education labour labor culture science tourism defence defense home
    land housing unification digital communications commerce planning oil power mining water
    fisheries infrastructure technology affairs social security tax revenue
    budget employment steel coal textile textiles aviation civil railway railways roads shipping
    petroleum works telecoms telecommunications information public women youth sports sport
    heritage planning forestry rural cooperatives corporate external commercial electricity
    science space maritime""".split()
)
_LOCAL = frozenset("city town provincial regional county municipal borough district".split())
_KINDS = frozenset("federal central state national local military coalition interim new".split())
_HEAD = re.compile(
    r"\b(?:government of national unity|department of [a-z]+|central bank|(?:city )?council"
    r"|(?:(?:city|state|provincial|regional|federal) )?government of"
    r"(?: (?:the )?(?:[A-Z][\w'-]+|do|de|la)){1,3}"
    r"|family(?: trusts?)?|labou?r union|workers' union|staff union"
    r"|government|ministry|parliament|police|army|military|cabinet)\b(?!-)"
)
_BEFORE = re.compile(
    r"(?P<who>(?:[A-Z][\w.-]* ){0,3}[A-Z][\w.-]*(?:'s?)? )?"
    r"(?P<mods>(?:[a-z]+ (?:and [a-z]+ )?){0,2})$"
)
_OWNER = re.compile(r"(?:[A-Z][\w.-]*(?:'s)? (?:& )?){1,4}$")
_SENTENCE = re.compile(r"(?<!\bCo)(?<!\bInc)(?<!\bLtd)(?<!\bSt)\. (?:The )?")
_FORCES = frozenset({"army", "military", "police"})
_NOUN_BEHIND = re.compile(r" (?!was|has|is|says)[a-z]+s\b")
_REACH = 60


def find_bodies(text: str, start: int) -> Iterator[tuple[Span, Sort]]:
    """Yield the public bodies and works councils in folded text from `start` on, in order."""
    for match in _HEAD.finditer(text, start):
        window = text[max(start, match.start() - _REACH) : match.start()].rpartition("\n")[2]
        if match[0] in _FORCES and _NOUN_BEHIND.match(text, match.end()):
            continue
        before = _BEFORE.search(window)
        found = _read_body(match[0], before) if before else None
        if found is not None:
            length, sort = found
            yield Span(match.start() - length, match.end()), sort


def _read_body(head: str, before: re.Match[str]) -> tuple[int, Sort] | None:
    """Return how many characters before the head belong to it, and its sort; None for no body."""
    if head.endswith(" union") or head.startswith("family"):
        return _read_owned(head, before)
    who = _place_in(before["who"] or "")
    mods = before["mods"].split()
    if before["who"] and not who and mods:
        mods = mods[-1:]
    if head == "government of national unity" or "government of " in head:
        return 0, Sort.GOVERNMENT
    if head.startswith("department of"):
        return (0, Sort.GOVERNMENT) if head.rsplit(maxsplit=1)[-1] in _FIELDS else None
    if "council" in head:
        return _read_council(head, who or _lone(before["who"]) if not mods else "", mods)
    known = [word for word in mods if word in _FIELDS | _LOCAL | _KINDS or word == "and"]
    if who and len(known) == len(mods):
        return len(who) + len(before["mods"]), Sort.GOVERNMENT
    told = (head == "ministry" and known[-1:] == mods[-1:]) or mods[-1:] == ["federal"]
    return (len(mods[-1]) + 1, Sort.GOVERNMENT) if mods and told else None


def _read_owned(head: str, before: re.Match[str]) -> tuple[int, Sort] | None:
    """Read "Alder & Co. labour union" and "the Alder family"."""
    owner, named = _OWNER.search(before.string.removeprefix("The ")), before["who"] or ""
    if owner is None or before["mods"] or _place_in(named) or named.strip() in known_kinds():
        return None
    articled = before.string[: -len(owner[0])].lower().endswith("the ")
    if head.startswith("family") and (not articled or not named.replace(" ", "").isalpha()):
        return None
    return len(_SENTENCE.split(owner[0])[-1]), Sort.ORGANISATION


def _read_council(head: str, who: str, mods: list[str]) -> tuple[int, Sort] | None:
    if mods[-1:] == ["works"]:
        return len("works "), Sort.ORGANISATION
    if head == "city council":
        return len(who), Sort.GOVERNMENT
    if mods and mods[-1] in _LOCAL:
        return len(mods[-1]) + 1, Sort.GOVERNMENT
    return None


def _lone(who: str | None) -> str:
    """Return the one capitalised word before "city council": it can only be the city."""
    words = (who or "").split()
    lone = len(words) == 1 and words[0].lower() not in FUNCTION_WORDS | CLOSED_WORDS
    return f"{words[0]} " if lone else ""


def _place_in(who: str) -> str:
    """Return the end of `who` that is a place or an adjective of one, with the space after it."""
    words = who.split()
    for first in range(len(words)):
        name = " ".join(words[first:]).removesuffix("'s").removesuffix("'")
        if name in places():
            return " ".join(words[first:]) + " "
    return ""

"""Public bodies that papers write small: "the Dutch climate ministry", "the high court"."""

import re
from collections.abc import Iterator

from digest.extraction.players.evidence import Sort
from digest.lexicon.bodies import (
    DUTIES,
    FIELDS,
    FORCES,
    HEADS,
    KINDS,
    LOCAL,
    RANKS,
)
from digest.lexicon.companies import known_kinds
from digest.lexicon.places import demonyms, more_cities, places
from digest.lexicon.words import CLOSED_WORDS, FUNCTION_WORDS
from digest.model.article import Span
from digest.text.alternatives import by_letter, split_alternatives

_GUILDS = "union|association|federation|chamber|syndicate|guild|congress|confederation"
_HEADS = (
    r"government of national unity|(?:department|ministry) of [a-z]+(?: and [a-z]+)?"
    r"|[Cc]entral bank|(?:city )?council"
    r"|(?:(?:city|state|provincial|regional|federal) )?government of"
    r"(?: (?:the )?(?:[A-Z][\w'-]+|do|de|la)){1,3}"
    r"|family(?: trusts?)?|labou?r union|workers' union|staff union"
    r"|(?:prime minister|president|governor|mayor|chancellor|attorney[- ]general|prosecutor)"
    r"'s office"
    r"|(?<='s )[a-z]+ (?:and [a-z]+ )?committee"
    r"|(?:city|state|canton|province|county|commune|(?:arch)?diocese) of"
    rf"|{'|'.join(sorted(HEADS | FORCES, reverse=True))}"
)
_HEAD = re.compile(rf"\b(?:{by_letter(split_alternatives(_HEADS))})\b(?!-)")
_MEMBERS = re.compile(rf"\b(?:[A-Za-z][a-z]+s|[A-Za-z]*men|children)'s? (?:{_GUILDS})\b(?!-)")
_BEFORE = re.compile(
    r"(?P<who>(?:[A-Z][\w.-]*(?:'s?)? ){0,3}[A-Z][\w.-]*(?:'s?)? )?"
    r"(?P<mods>(?:[a-z][a-z-]* (?:and [a-z-]+ )?){0,3})$"
)
_OF_MEMBERS = re.compile(rf"'s? (?:{_GUILDS})\b")
_OWNER = re.compile(r"(?:[A-Z][\w.-]*(?:'s)? (?:& )?){1,4}$")
_SENTENCE = re.compile(r"(?<!\bCo)(?<!\bInc)(?<!\bLtd)(?<!\bSt)\. (?:The )?")
_NOUN_BEHIND = re.compile(r" (?!was|has|is|says)[a-z]+s\b")
_CHAMBER = re.compile(
    r"(?:Parliament|Congress|Senate|parliament|senate|assembly|(?:lower|upper) house)'s $"
)
_UPPER = r"(?![a-zß-öø-ÿ\d_])\w"
_ACTS = re.compile(
    rf" (?:{_UPPER}[\w'-]+(?: {_UPPER}[\w'-]+)?)"
    r"(?= (?:has|have|had|said|says|will|plans|agreed|approved|sold|bought|borrowed|sued|owns|wants"
    r"|are|signed|signs|awarded|awards|ordered|orders|hired|chose|picked|leased|granted|voted"
    r"|settled|paid|pays|lent|rejected|cancelled|must|would)\b)"
)
_SENTENCE_END = re.compile(r"(?<=[a-z]{3})\. ")
_TRADE = re.compile(r"\b[Tt]he ((?!new|main|other|largest|biggest|first|same)[a-z]{4,}) $")
_TERRITORIES = frozenset("city state canton province county commune diocese archdiocese".split())
_NAMED = re.compile(
    rf" {_UPPER}[\w-]+(?: (?:{_UPPER}[\w-]+|(?:do|de|la|di|del)(?= [A-Z]))){{0,3}}\b(?!')"
)
_DEALT = re.compile(
    r"\b(?:(?:orders?|contracts?|loans?|grants?|licen[cs]es?|subsid\w+|approval|permission|backing"
    r"|money|funding) from|(?:settlements?|deals?|contracts?|agreements?|talks|dispute|row|pact"
    r"|signed|settled) with|(?:sued|fined|owned|brought|run|granted|awarded|levied) by"
    r"|, [A-Z][\w' ]+ and|ministry and|council and|against|and) the $"
)
_CLAUSE = re.compile(
    r"(?:^|[.!?;:,\"] |\b(?:said|while|but|and|that|as|after) )[Tt]he $|^$|[.!?] $"
)
_PLURAL_OWNER = re.compile(r"\b(?:an?|two|three|four|several|other|many|some|rival) $")
_OPENING = re.compile(r"\bThe (?=[a-z]|\Z)")
_OPENS = re.compile(r"(?:^|[.!?:;\"] )$")
_DISTRICTS = frozenset("County City Town Township Village Parish Borough District Valley".split())
"""What ends the names of those who have councils and school boards."""
_ALONE = frozenset({"central bank", "coastguard", "coast guard"})
_PASSING = frozenset({"new", "interim", "coalition"})
_REACH = 60

_Found = tuple[int, Sort]
"""How many characters before the head belong to a body, and its sort."""


def find_bodies(text: str, start: int) -> Iterator[tuple[Span, Sort]]:
    """Yield the public bodies and works councils in folded text from `start` on, in order."""
    heads = list(_HEAD.finditer(text, start))
    if _OF_MEMBERS.search(text, start):
        heads = sorted([*heads, *_MEMBERS.finditer(text, start)], key=lambda match: match.start())
    for match in heads:
        window = text[max(start, match.start() - _REACH) : match.start()].rpartition("\n")[2]
        window = _OPENING.sub("the ", window)
        if match[0][0].isupper() and not _OPENS.search(window):
            continue
        end = match.end()
        if match[0] in FORCES and _NOUN_BEHIND.match(text, end):
            continue
        if match[0].split()[0] in _TERRITORIES and match[0].endswith(" of"):
            if (named := _read_territory(text, match, window)) is not None:
                sort = Sort.ORGANISATION if "diocese" in match[0] else Sort.GOVERNMENT
                yield Span(match.start(), named), sort
            continue
        before = _BEFORE.search(window)
        found = _read_body(match[0], before) if before else None
        if found is not None:
            length, sort = found
            yield Span(match.start() - length, end), sort


def _read_territory(text: str, match: re.Match[str], window: str) -> int | None:
    """Return where a town, a state or a diocese that acts ends: order from the city of Elm."""
    acts = _ACTS.match(text, match.end()) if _CLAUSE.search(window) else None
    named = acts or (_NAMED.match(text, match.end()) if _DEALT.search(window) else None)
    if named is None and "diocese" in match[0] and not window.endswith("in the "):
        named = _NAMED.match(text, match.end())
    return named.end() if named is not None else None


def _read_body(head: str, before: re.Match[str]) -> _Found | None:
    """Return how many characters before the head belong to it, and its sort; None for no body."""
    if head.endswith(tuple(f" {guild}" for guild in _GUILDS.split("|"))):
        return _read_union(head, before)
    if head.startswith("family"):
        return _read_owned(head, before)
    if "government of " in head:
        return 0, Sort.GOVERNMENT
    if head.startswith(("department of", "ministry of")):
        return (0, Sort.GOVERNMENT) if head.split()[2] in FIELDS else None
    return _read_named(head, before)


def _read_named(head: str, before: re.Match[str]) -> _Found | None:
    """Read what stands behind a town, a land, a chamber or a field of work."""
    if head.endswith("committee"):
        chamber = _CHAMBER.search(before.string) if " " in head else None
        return (len(chamber[0]), Sort.GOVERNMENT) if chamber else None
    said = _SENTENCE_END.split(before["who"] or "")[-1]
    who = _place_in(said)
    mods = before["mods"].split()
    if head.endswith("council") or head == "school board":
        named = "" if mods[1:] else _town(who) or _lone(said) or _district(said)
        return _read_council(head, named, mods)
    return _read_public(head, who, mods, apart=bool(before["who"]) and not who)


def _read_public(head: str, who: str, mods: list[str], *, apart: bool) -> _Found | None:
    """Read a ministry, a regulator, a court, a force by its field, its rank or its land."""
    own = _own_words(head, mods)
    rest = mods[: len(mods) - len(own)]
    if own[:1] and own[0] in _PASSING and head != "government":
        own, rest, who, apart = own[1:], [], "", False
    length = sum(len(word) + 1 for word in own)
    if who and not rest:
        landed = own or head in RANKS | FORCES | _ALONE or head.endswith("'s office")
        return (len(who) + length, Sort.GOVERNMENT) if landed else None
    told = rest[-1:] == ["the"] or (not rest and not apart)
    if head.lower() in _ALONE or head.endswith("'s office"):
        return (0, Sort.GOVERNMENT) if told and not own else None
    if own and (head == "ministry" or (head == "government" and own == ["federal"])):
        return length, Sort.GOVERNMENT
    named = own and (head not in FORCES or own[0] in KINDS)
    return (length, Sort.GOVERNMENT) if told and named else None


def _own_words(head: str, mods: list[str]) -> list[str]:
    """Return the last words before a head that say which body it is."""
    known = FIELDS | KINDS | LOCAL | DUTIES.get(head, frozenset()) | {"and"}
    own: list[str] = []
    for word in reversed(mods):
        if word not in known:
            break
        own.insert(0, word)
    return own[own[:1] == ["and"] :]


def _read_union(head: str, before: re.Match[str]) -> _Found | None:
    """Read "the nurses' union" and "Alder & Co. labour union"."""
    if "'" in head and not before["who"]:
        told = _PLURAL_OWNER.search(before.string) is None
        trade = _TRADE.search(before.string) if head == "workers' union" else None
        if trade is not None:
            return len(trade[1]) + 1, Sort.ORGANISATION
        return (0, Sort.ORGANISATION) if told and head != "workers' union" else None
    return _read_owned(head, before) if "'" not in head or head == "workers' union" else None


def _read_owned(head: str, before: re.Match[str]) -> _Found | None:
    """Read "Alder & Co. labour union" and "the Alder family"."""
    owner, named = _OWNER.search(before.string.removeprefix("The ")), before["who"] or ""
    if (
        owner is None
        or before["mods"]
        or named.strip() in places()
        or named.strip() in known_kinds()
    ):
        return None
    articled = before.string[: -len(owner[0])].lower().endswith("the ")
    if owner[0].startswith("The ") and head.startswith("family"):
        return len(owner[0]) - len("The "), Sort.ORGANISATION
    if head.startswith("family") and (not articled or not named.replace(" ", "").isalpha()):
        return None
    return len(_SENTENCE.split(owner[0])[-1]), Sort.ORGANISATION


def _read_council(head: str, who: str, mods: list[str]) -> _Found | None:
    if mods[-1:] == ["works"]:
        return len("works "), Sort.ORGANISATION
    if head in ("city council", "school board") or (who and not mods):
        return (len(who), Sort.GOVERNMENT) if who or head == "city council" else None
    if mods and mods[-1] in LOCAL:
        whole = f"{who}{mods[-1]} " if len(mods) == 1 else f"{mods[-1]} "
        return len(whole), Sort.GOVERNMENT
    return None


def _town(who: str) -> str:
    """Return a place that is no adjective of a country: it has a council."""
    return "" if who.strip() in demonyms() else who


def _lone(who: str | None) -> str:
    """Return the one capitalised word before "council": it can only be the town."""
    words = (who or "").split()
    plain = len(words) == 1 and words[0].isalpha() and words[0] not in known_kinds()
    other = FUNCTION_WORDS | CLOSED_WORDS | demonyms().keys() | {"labour", "tory"}
    return f"{words[0]} " if plain and words[0].lower() not in other else ""


def _district(who: str | None) -> str:
    """Return capitalised words before "school board" that end as the names of districts do."""
    words = (who or "").split()
    return f"{who.removeprefix('The ')}" if who and words[-1] in _DISTRICTS else ""


def _place_in(who: str) -> str:
    """Return the end of `who` that is a place or an adjective of one, with the space after it."""
    words = who.split()
    for first in range(len(words)):
        name = " ".join(words[first:]).removesuffix("'s").removesuffix("'")
        if name in places() or name in more_cities():
            return " ".join(words[first:]) + " "
    return ""

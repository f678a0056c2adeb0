"""Names in languages of the Latin alphabet: German, French, Spanish."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from digest.extraction.players.abroad.named import EMPLOYER, Named, Script, any_of, split_list
from digest.lexicon.languages import french, german, spanish
from digest.model.article import Span
from digest.model.entry import PlayerKind
from digest.value import Value

_UP = r"[A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĪİŁŃŇŌŐŒŘŚŞŠŤŪŮŰŹŻŽ]"
_WORD = rf"{_UP}[\w'’&.-]*[\w&]"
_NOBLE = r"(?:(?:von|van|de|der|den|du|da|di|le|la|zu|dos|el|al|bin) )*"
_LATER = r"(?:(?:de|la|da|dos|del) )*"
_NAME = rf"{_UP}[\w'’-]+"
_PERSON = rf"{_NAME} {_NOBLE}{_NAME}(?: {_LATER}{_NAME})?"
_ORG = rf"{_WORD}(?: (?:& )?{_WORD}){{0,3}}"


_ABBREVIATED = re.compile(r"(?:\b\w\.\w|\bInc|\bLtd|\bLtda|\bCorp)\.$")
_SHORTEST = 2
_NAMES_ITSELF = re.compile(r"(?:[a-z]bank|kasse|institut|verband|gewerkschaft|werft|brauerei)$")
"""Nouns that are a part of the name behind them: Kantonalbank."""


class _Rule(Value, kw_only=False):
    """A pattern and what it finds."""

    name: str
    pattern: re.Pattern[str]
    kind: PlayerKind


class Latin(Value, kw_only=False):
    """The rules of one language."""

    rules: tuple[_Rule, ...]
    """In the order in which they are believed."""
    not_names: frozenset[str]
    """Words with a capital that begin no name."""
    carriers: re.Pattern[str]
    """Nouns and offices that stand before a name and are no part of it."""
    script: Script
    """How names stand in the text."""


@cache
def find_latin(language: str) -> Latin | None:
    """Return the rules of a language, or None where there are none."""
    table = {"de": german, "fr": french, "es": spanish}.get(language)
    if table is None:
        return None
    offices = rf"(?<!\w){table.OFFICES}(?!\w)"
    role, name = rf"(?P<role>{offices})", rf"{table.CIVILITIES}(?P<name>{_PERSON})"
    org, of = rf"(?P<org>{table.BODIES}|{_ORG})", table.OF
    person, company = PlayerKind.PERSON, PlayerKind.COMPANY
    known = any_of(split_list(table.KNOWN))
    spelled = (
        ("form:body", rf"(?<!\w)(?P<name>{table.BODIES})(?!\w)", PlayerKind.ORGANISATION),
        ("list:governments", rf"(?<!\w)(?P<name>{table.GOVERNMENTS})(?!\w)", PlayerKind.GOVERNMENT),
        ("list:companies", rf"(?<!\w)(?P<name>{known})(?!\w)", company),
        (
            "form:legal",
            rf"(?<!\w)(?P<name>(?:{_WORD} {_LATER}){{1,4}}{table.LEGAL})(?!\w)",
            company,
        ),
        ("rule:title-of", rf"{role} {of}{org}, {name}", person),
        ("rule:title-joined", rf"(?<!\w)(?P<org>{_WORD})-(?P<role>{table.OFFICES}) {name}", person),
        ("rule:title-before", rf"{role},? {name}(?: {table.AT}{org})?", person),
        (
            "rule:title-after",
            rf"{name}, (?:[^\W\d_]+ ){{0,2}}?{role}(?: (?:{of}|(?=[A-Z]{{3,6}}\b)){org})?",
            person,
        ),
        ("rule:peer", rf"(?:homologue|pendant) {of}{org}, {name}", person),
        ("rule:named", rf"(?<!\w){table.CALLED} (?P<name>{_ORG})", company),
        ("rule:said", rf"{table.SAID} {name}", person),
        ("rule:said", rf"{name} {table.SAID}(?!\w)", person),
        ("rule:carrier", rf"(?<!\w){table.CARRIERS} (?P<name>{_ORG})", company),
        ("rule:by", rf"(?<!\w){table.BY} (?P<name>{_ORG})", company),
    )
    return Latin(
        tuple(_Rule(rule, re.compile(pattern), kind) for rule, pattern, kind in spelled),
        table.NOT_NAMES,
        re.compile(rf"(?i:{table.NOUNS})|{table.OFFICES}"),
        Script(after=r"(?:s|['’])?(?!\w)", legal=table.LEGAL, nouns=table.CARRIERS),
    )


def find_latin_names(text: str, rules: Latin, people: Iterable[Span] = ()) -> Iterator[Named]:
    """Yield the names of a text; what one rule took, a later one and the model take no more.

    Args:
        text: The article's text.
        rules: Those of its language.
        people: Where its model sees people.
    """
    taken: list[Span] = []
    for rule in rules.rules:
        for match in rule.pattern.finditer(text):
            name = match["name"] if rule.name == "form:body" else _trimmed(match["name"], rules)
            at = Span(match.end("name") - len(name), match.end("name"))
            if len(name) < _SHORTEST or any(at.overlaps(other) for other in taken):
                continue
            taken.append(at)
            yield from _read(rule, match, name, rules)
    for at in people:
        name = at.of(text)
        if _trimmed(name, rules) == name and not any(at.overlaps(other) for other in taken):
            yield Named(name=name, kind=PlayerKind.PERSON, rule="model")


def _read(rule: _Rule, match: re.Match[str], name: str, rules: Latin) -> Iterator[Named]:
    groups = match.groupdict()
    employer = _trimmed(groups.get("org") or "", rules) or None
    role = groups.get("role")
    if employer and employer != name:
        yield Named(name=employer, kind=_kind_of(employer), rule=rule.name + EMPLOYER)
    joined = _BODY.match(match[0]) if rule.kind is PlayerKind.COMPANY else None
    yield Named(
        name=name,
        kind=PlayerKind.ORGANISATION if joined else rule.kind,
        rule=rule.name,
        role=role,
        affiliation=employer,
        role_at=Span(*match.span()) if role else None,
    )


_BODY = re.compile(
    r"(?:\w*(?:[Vv]erband|[Gg]ewerkschaft|[Ii]nstitut|[Pp]artei|[Hh]ochschule|[Uu]niversität)s?|[Ss]yndicat|[Aa]ssociation|"
    r"[Uu]niversité|[Ff]édération|[Ss]indicato|[Uu]niversidad|[Aa]sociación|[Ff]ederación|[Cc]ámara|[Ii]nstituto)\b"
)
"""Nouns of those that are no companies."""


def _kind_of(employer: str) -> PlayerKind:
    return PlayerKind.ORGANISATION if _BODY.match(employer) else PlayerKind.COMPANY


def _trimmed(name: str, rules: Latin) -> str:
    """Return a name without the articles and nouns in front of it; empty if nothing is left."""
    words = name.split()
    while words and (words[0] in rules.not_names or _is_carrier(words, rules)):
        words = words[1:]
    kept = " ".join(words)
    return kept if _ABBREVIATED.search(kept) else kept.rstrip(".,")


def _is_carrier(words: list[str], rules: Latin) -> bool:
    """Tell whether the first word only says what the next ones name."""
    if len(words) < 2 or rules.carriers.fullmatch(words[0]) is None:  # noqa: PLR2004
        return False
    if _NAMES_ITSELF.search(words[0]):
        return False
    return re.fullmatch(rules.script.legal, " ".join(words[1:])) is None

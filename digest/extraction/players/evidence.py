"""What each name of an article is: votes from the model, lists, forms and context; one per name."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from digest.extraction.capitals import Run
from digest.extraction.mentions import Label, Mention
from digest.lexicon.companies import WORDLIKE, known_kinds
from digest.lexicon.people import FAMILY_FIRST, GIVEN_NAMES, MONONYMS, given_names
from digest.lexicon.places import countries, more_cities, places
from digest.lexicon.words import (
    COMPANY_NOUNS,
    GOVERNMENT_NOUNS,
    KINDS_FIRST,
    LEGAL_FORMS,
    ORGANISATION_NOUNS,
    PLACE_NOUNS,
    POLICY_WORDS,
    THING_NOUNS,
)
from digest.model.article import Span
from digest.model.entry import PlayerKind


class Sort(StrEnum):
    """What a name may be; the first four are kinds of players."""

    PERSON = "person"
    COMPANY = "company"
    GOVERNMENT = "government"
    ORGANISATION = "organisation"
    BODY = "body"
    """A company, government or organisation: which is still open."""
    PLACE = "place"
    THING = "thing"


_MOST_TIMES = 2
_PAIR = 2
_LONGEST_PERSON = 5

BODIES = (Sort.COMPANY, Sort.GOVERNMENT, Sort.ORGANISATION)
"""The sorts between which a body is decided."""


@dataclass(slots=True)
class Evidence:
    """All that speaks for or against one name; filled while an article is read."""

    words: tuple[str, ...]
    """The name's words."""
    runs: list[Run] = field(default_factory=list)
    """Where it stands."""
    votes: dict[Sort, float] = field(default_factory=dict)
    """How much speaks for each sort."""
    rules: list[str] = field(default_factory=list)
    """What spoke, in order."""
    times: dict[tuple[Sort, str], int] = field(default_factory=dict)
    """How often each rule spoke for each sort."""

    def vote(self, sort: Sort, weight: float, rule: str) -> None:
        """Add weight to a sort and keep the rule's name; each rule counts twice at most."""
        times = self.times.get((sort, rule), 0)
        if times < _MOST_TIMES:
            self.votes[sort] = self.votes.get(sort, 0.0) + weight
            self.times[sort, rule] = times + 1
        if rule not in self.rules:
            self.rules.append(rule)

    def weight(self, sort: Sort) -> float:
        """Return what speaks for a sort."""
        return self.votes.get(sort, 0.0)

    @property
    def as_body(self) -> float:
        """What speaks for a company, government or organisation together."""
        return self.weight(Sort.BODY) + sum(self.weight(sort) for sort in BODIES)

    def decide(self) -> Sort | None:
        """Return what the name is; None when too little speaks for anything."""
        body = max(BODIES, key=lambda sort: (self.weight(sort), sort is Sort.COMPANY))
        scores = {
            Sort.PLACE: self.weight(Sort.PLACE),
            Sort.PERSON: self.weight(Sort.PERSON),
            body: self.as_body,
            Sort.THING: self.weight(Sort.THING),
        }
        best = max(scores, key=lambda sort: scores[sort])
        return best if scores[best] >= ENOUGH else None


ENOUGH = 1.7
"""What a name needs to count as anything."""


def collect(runs: Iterable[Run]) -> dict[str, Evidence]:
    """Return the names of the runs in order of appearance, each with the votes of its form."""
    names: dict[str, Evidence] = {}
    for run in runs:
        if run.text not in names:
            names[run.text] = Evidence(run.words)
            _vote_form(names[run.text])
        names[run.text].runs.append(run)
    return names


def _vote_form(name: Evidence) -> None:
    _vote_lists(name)
    _vote_nouns(name)
    if len(name.words) == 1:
        _vote_single(name)
    else:
        _vote_person_form(name)


def _vote_lists(name: Evidence) -> None:
    text, before = " ".join(name.words), " ".join(name.words[:-1])
    kind = known_kinds().get(text)
    if kind is not None:
        weight = 0.8 if text in WORDLIKE else 5.0
        name.vote(Sort(kind.value), weight, f"list:{kind.value}")
    if text in places() or ("-" in text and all(p in places() for p in text.split("-"))):
        name.vote(Sort.PLACE, 6.0, "list:places")
    elif text in more_cities():
        name.vote(Sort.PLACE, 1.8, "list:cities")
    elif name.words[-1] in _NATIONAL and known_kinds().get(before) is PlayerKind.COMPANY:
        name.vote(Sort.COMPANY, 2.0, "list:company")
    if text in MONONYMS:
        name.vote(Sort.PERSON, 4.0, "list:leaders")


def _vote_nouns(name: Evidence) -> None:
    """Vote by the noun that heads a name of several words."""
    words = name.words
    if len(words) == 1:
        return
    if words[-1] in LEGAL_FORMS or words[-1] == "PC" or words[0] == "PT":
        name.vote(Sort.COMPANY, 6.0, "form:legal")
        return
    found = _public_form(words, _head(words)) or _noun_form(words, _head(words))
    if found is not None:
        name.vote(*found)


_Vote = tuple[Sort, float, str]


def _public_form(words: tuple[str, ...], head: str) -> _Vote | None:
    """Return the vote of a central bank, a council, a ministry, an agency, a place."""
    listed = known_kinds().get(head) is PlayerKind.GOVERNMENT and " ".join(words[:-1]) in places()
    if listed:
        return Sort.GOVERNMENT, 5.0, "form:government"
    if _is_central_bank(words):
        return Sort.GOVERNMENT, 4.0, "form:central-bank"
    inner = head == "Board" and words[-2] in _INNER_BOARDS
    ruling = head in ("Council", "Chamber") and bool(_RULING & set(words))
    ruling |= head == "Committee" and words[0] in _CHAMBERS
    if ruling or _is_local_council(words, head) or (head in GOVERNMENT_NOUNS and not inner):
        return Sort.GOVERNMENT, 3.5, "form:government"
    return (Sort.PLACE, 4.0, "form:place") if head in PLACE_NOUNS else None


def _noun_form(words: tuple[str, ...], head: str) -> _Vote | None:
    """Return the vote of a union, an institute, a thing, a company."""
    trust = head == "Trust" and words[-2] in COMPANY_NOUNS - {"Health", "Hospitals", "Care"}
    if trust or words[-2:] == ("Trust", "Bank"):
        return Sort.COMPANY, 3.5, "form:company"
    club = (
        words[0] in HEADS_FIRST
        or words[:2] == ("Unión", "Deportiva")
        or "Club" in words[:2]
        or words[-1] in _CLUBS - {"SV", "CD"}
    )
    if club or "the" in words[1:2] or words[0] == "IG" or words[-2:] == ("Pension", "Plan"):
        return Sort.ORGANISATION, 3.5, "form:appeal"
    if head in ORGANISATION_NOUNS:
        building = head in _BUILDINGS and all(word in _NOUNS | POLICY_WORDS for word in words)
        return (
            (Sort.THING, 3.0, "form:thing")
            if building
            else (Sort.ORGANISATION, 3.5, "form:organisation")
        )
    if head in THING_NOUNS:
        return Sort.THING, 3.0, "form:thing"
    if head in COMPANY_NOUNS | LEGAL_FORMS or words[0] in KINDS_FIRST:
        return Sort.COMPANY, 3.0, "form:company"
    return (Sort.PLACE, 3.0, "form:place") if words[0] in _PLACES_FIRST else None


_PLACES_FIRST = frozenset(
    """Villa Ciudad Puerto Porto Mato Nueva Nuevo Novi Novy Nový Nowy Nowa Stary Stara Velika Veliki
    Grande Isla Ilha Cabo Ulan Banjar Kampong Kampung Fort""".split()
)
"""Words with which the names of towns and provinces begin."""
_INNER_BOARDS = frozenset("Supervisory Advisory Editorial Executive Management Governing".split())
_CLUBS = frozenset("FC AC RC CF RCD SV VfB VfL Voetbalclub Fussballclub CD".split())
HEADS_FIRST = _CLUBS | frozenset(
    """Deportivo Atlético Athletic Olympique Dynamo Dinamo Spartak Borussia Eintracht Sportivo Clube
    Syndicat Sindicato Sindacato Fédération Federación Federação Confédération Confederación
    Asociación Associação Fundación Fundação Fondation Partido""".split()
)
"""Nouns that stand first in the names of clubs, unions and associations."""
_RULING = frozenset(
    """Competition Reporting Regulatory Appeals Administrative Legislative Monetary Judicial
    Privy Sovereignty""".split()
)
_CHAMBERS = frozenset("Cabinet Senate House Parliamentary Select Standing".split())
_NATIONAL = frozenset("Ratings Research Japan India China Asia Europe America Korea Africa".split())
_SUFFIX = re.compile(
    r"[A-ZÅÄÖØÆ][a-zà-ÿ]{2,}(?:bank|werke?|kapital|invest|pharma|chemie|stahl|tech|soft|energi[ea]?"
    r"|kraft|bryggeri|gruppen?|telecom|telekom|media|mart|trans|corp|works|gas|rail|pay|chem)"
)
_LAND_SUFFIX = re.compile(r"[A-Z][a-z]{2,}(?:side|shire|ville|stan|grad|abad|burgh)")
_DOUBLE_SURNAME = re.compile(r"[^\W\d_]{2,}-[A-ZÀ-ÞŁŚŠŽĆČ][^\W\d_]+")
_BUILDINGS = frozenset({"Centre", "Center", "Hospital", "Club", "Network", "Project"})
_NOUNS = COMPANY_NOUNS | GOVERNMENT_NOUNS | ORGANISATION_NOUNS | THING_NOUNS


def _head(words: tuple[str, ...]) -> str:
    """Return the word that says what the name is: Ministry of X, X Ministry."""
    for link in ("of", "for", "on"):
        if link in words[1:]:
            return words[words.index(link, 1) - 1]
    return words[-1]


def _is_central_bank(words: tuple[str, ...]) -> bool:
    text = " ".join(words)
    if words[:2] == ("Bank", "of") and words[2:]:
        return " ".join(words[2:]) in countries() and text not in known_kinds()
    return text.startswith(
        ("Federal Reserve Bank", "Reserve Bank", "Central Bank", "National Bank of")
    ) or text.endswith(("Central Bank", "Reserve Bank"))


def _is_local_council(words: tuple[str, ...], head: str) -> bool:
    local = {"City", "County", "Borough", "Town", "District", "Provincial", "Regional", "Municipal"}
    before = " ".join(words[:-1])
    return head == "Council" and (bool(local & set(words)) or before in places())


def _vote_single(name: Evidence) -> None:
    word = name.words[0]
    inner = word[1:]
    if word.isupper() and len(word) > 1:
        name.vote(Sort.BODY, 0.8, "form:acronym")
    elif any(character.isupper() for character in inner) and "-" not in word:
        name.vote(Sort.BODY, 0.8, "form:camel-case")
    elif _SUFFIX.fullmatch(word):
        name.vote(Sort.COMPANY, 0.9, "form:suffix")
    elif _LAND_SUFFIX.fullmatch(word):
        name.vote(Sort.PLACE, 1.5, "form:place")
    if word.isupper() and word.capitalize() in places() | more_cities():
        name.vote(Sort.PLACE, 4.0, "list:places")


def _vote_person_form(name: Evidence) -> None:
    words = name.words
    if len(words) > _LONGEST_PERSON or words[-1] in _NOUNS or "of" in words:
        return
    if words[0] in _PLACES_FIRST:
        return
    given = words[1].partition("-")
    first = words[0].partition("-")[0]
    if first in given_names():
        name.vote(Sort.PERSON, 2.6 if first in GIVEN_NAMES else 1.8, "list:given-names")
    pair = len(words) == _PAIR
    if words[0] in FAMILY_FIRST and pair:
        name.vote(Sort.PERSON, 1.0, "list:family-names")
    if given[2].islower() and pair:
        name.vote(Sort.PERSON, 2.0, "form:hyphenated-given-name")
    if any(len(word) == 1 for word in words[:-1]):
        name.vote(Sort.PERSON, 1.0 if len(words[0]) == 1 else 1.8, "form:initial")
    if pair and _DOUBLE_SURNAME.fullmatch(words[-1]):
        name.vote(Sort.PERSON, 1.0, "form:double-surname")
    if words[-1] in ("Jr", "Sr") or any(w in _KIN for w in words[1:-1]):
        name.vote(Sort.PERSON, 1.0, "form:person")


_KIN = frozenset("de van der bin von binti bint ibn ben ole dos da y della ter".split())
_FROM_ENGINE = {
    Label.PERSON: (Sort.PERSON, 2.4),
    Label.ORGANISATION: (Sort.BODY, 2.4),
    Label.PLACE: (Sort.PLACE, 2.0),
    Label.OTHER: (Sort.THING, 1.2),
}


def vote_engine(names: dict[str, Evidence], mentions: Sequence[Mention], engine: str) -> None:
    """Let each mention of the engine vote for the name it overlaps most, weighed by its share."""
    runs = sorted((run for name in names.values() for run in name.runs), key=lambda run: run.span)
    shares: dict[tuple[str, Label], float] = {}
    index = 0
    for mention in mentions:
        while index < len(runs) and runs[index].span.end <= mention.span.start:
            index += 1
        best = _best_run(runs, index, mention.span)
        if best is not None:
            run, overlap = best
            key = (run.text, mention.label)
            shares[key] = shares.get(key, 0.0) + overlap
    for (text, label), share in shares.items():
        if label not in _FROM_ENGINE:
            continue
        name = names[text]
        sort, weight = _trusted(name, *_FROM_ENGINE[label])
        name.vote(sort, weight * share / len(name.runs), f"{engine}:{label.value}")


def _trusted(name: Evidence, sort: Sort, weight: float) -> tuple[Sort, float]:
    """Return the engine's vote, lower where it often errs: unlisted places, lone first names."""
    text = " ".join(name.words)
    if sort is Sort.PLACE and text not in places() and text not in more_cities():
        return sort, 1.3
    if sort is Sort.PERSON and len(name.words) == 1:
        return (Sort.BODY, 1.0) if text.isupper() else (sort, 1.5)
    if sort is Sort.BODY and "list:given-names" in name.rules and len(name.words) == _PAIR:
        return sort, 1.7
    return sort, weight


def _best_run(runs: Sequence[Run], index: int, span: Span) -> tuple[Run, float] | None:
    best: tuple[Run, float] | None = None
    while index < len(runs) and runs[index].span.start < span.end:
        run = runs[index]
        shared = min(run.span.end, span.end) - max(run.span.start, span.start)
        whole = max(run.span.end, span.end) - min(run.span.start, span.start)
        if best is None or shared / whole > best[1]:
            best = (run, shared / whole)
        index += 1
    return best


def kind_of(sort: Sort) -> PlayerKind | None:
    """Return the kind of player that a sort is; None for places and things."""
    return PlayerKind(sort.value) if sort in (Sort.PERSON, *BODIES) else None

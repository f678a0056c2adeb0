"""Public bodies that no run of capitals names, and which of them the article names in full."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from digest.extraction.capitals import Run
from digest.extraction.players.actors import Actor, Form
from digest.extraction.players.bodies import find_bodies
from digest.extraction.players.countries import find_acting
from digest.extraction.players.evidence import Sort
from digest.extraction.players.links import DEFINED
from digest.extraction.players.sightings import Sighting
from digest.lexicon.bodies import CENTRAL_BANKS, DUTIES, MEANINGS
from digest.lexicon.companies import known_kinds
from digest.lexicon.places import demonyms
from digest.lexicon.roles import TITLE_WORDS
from digest.model.article import Span

_APPOSED = re.compile(r"[A-Z][\w.'-]*\)?, (?:the )?$")
_CLOSED = re.compile(r"(?:,|\.|;| \(|$)")
_PASSING = re.compile(r"\b(?:to|with|from|for|under|against|on) the $")
_BEFORE = 40


@dataclass(slots=True)
class Small:
    """A public body that the text writes small, or a country that acts as its government."""

    sort: Sort
    """What it is."""
    spans: list[Span] = field(default_factory=list)
    """Where it stands."""


def find_small(text: str, runs: Sequence[Run], start: int) -> dict[str, Small]:
    """Return the public bodies that no run of capitals names, by their words.

    Args:
        text: The folded text.
        runs: The runs of capitals.
        start: Where its prose begins.
    """
    small: dict[str, Small] = {}
    named = [run for run in runs if run.words[0].lower() not in TITLE_WORDS]
    starts = {run.span.start for run in named}
    short = {run.span.start for run in named if len(run.words) == 1}
    for span, sort in _whole(find_bodies(text, start)):
        if _is_named_beside(text, span) or _is_passing(text, span):
            continue
        called = starts if sort is Sort.ORGANISATION else short
        if text[span.end] == " " and span.end + 1 in called:
            continue
        name = _lowered(span.of(text))
        small.setdefault(name, Small(sort)).spans.append(span)
    for span in find_acting(text, runs):
        name = _government_of(span.of(text), small)
        small.setdefault(name, Small(Sort.GOVERNMENT)).spans.append(span)
    return small


def _whole(bodies: Iterable[tuple[Span, Sort]]) -> Iterator[tuple[Span, Sort]]:
    """Yield the bodies with those joined that overlap: the state parliament's committee."""
    last: tuple[Span, Sort] | None = None
    for span, sort in bodies:
        if last is not None and span.start < last[0].end:
            last = (Span(last[0].start, span.end), sort)
            continue
        if last is not None:
            yield last
        last = (span, sort)
    if last is not None:
        yield last


def _government_of(country: str, small: Iterable[str]) -> str:
    """Return the name of the government that the text also calls by its country alone."""
    adjectives = {adjective for adjective, land in demonyms().items() if land == country}
    names = {f"{owner} government" for owner in (country, f"{country}'s", *adjectives)}
    return next((name for name in small if name in names), country)


def _lowered(name: str) -> str:
    """Return a name without the capital of a sentence's first word: Central bank."""
    first = name.partition(" ")[0]
    plain = first == "Central" or first.endswith("s'")
    return name[0].lower() + name[1:] if plain else name


def _is_watcher(name: str) -> bool:
    return name.rpartition(" ")[2] in DUTIES


def _is_named_beside(text: str, span: Span) -> bool:
    """Tell whether a body only says what the name before it is: Cade, the antitrust agency."""
    before = text[max(0, span.start - _BEFORE) : span.start]
    beside = _APPOSED.search(before) is not None and _CLOSED.match(text, span.end) is not None
    return beside and _is_watcher(span.of(text))


def _is_passing(text: str, span: Span) -> bool:
    """Tell whether a body neither acts nor employs anybody: owed to the tax agency."""
    before = text[max(0, span.start - _BEFORE) : span.start]
    passing = _PASSING.search(before) is not None and not text.startswith("'s", span.end)
    return passing and _is_watcher(span.of(text))


def take_named(actors: Sequence[Actor], small: dict[str, Small]) -> Iterator[Sighting]:
    """Take out what the article also names in full, and yield where it stands.

    "Hungary's central bank" is the Hungarian National Bank, "the ministry of finance" and
    "the finance ministry" are one, and so are "Poland's trade ministry" and "the trade ministry",
    "Elm City Council" and "the city council".
    """
    public = [(i, actor) for i, actor in enumerate(actors) if actor.sort is Sort.GOVERNMENT]
    for name in list(small):
        land, own = _parted(name)
        found = [index for index, actor in public if _is_same(actor, land, own)]
        if len(found) == 1 or (found and not land and own[-1] != "council"):
            yield from (Sighting(span, found[0]) for span in small.pop(name).spans)
        elif not land and _is_watcher(name) and any(_is_letters(a) for _, a in public):
            del small[name]
    for name in list(small):
        longer = [other for other in small if other != name and _parted(other)[1] == name.split()]
        if len(longer) == 1:
            small[longer[0]].spans += small.pop(name).spans


def _parted(name: str) -> tuple[str, list[str]]:
    """Return the land of a body, or none, and its own words."""
    words = name.split()
    count = next((i for i, word in enumerate(words) if word[0].islower()), len(words))
    return " ".join(words[:count]).removesuffix("'s").removesuffix("'"), words[count:]


def _is_letters(actor: Actor) -> bool:
    """Tell whether a public body is named by letters alone, which do not say what it does."""
    listed = " ".join(actor.forms[0]) in known_kinds()
    return len(actor.forms[0]) == 1 and (listed or actor.forms[0][0].isupper())


def _is_same(actor: Actor, land: str, own: Sequence[str]) -> bool:
    """Tell whether a public body's full name can be meant by the words that are written small."""
    full = [word.lower() for form in actor.forms for word in form]
    if not own:
        return False
    if own == ["central", "bank"]:
        owner = demonyms().get(land, land)
        home = not land or owner in actor.forms[0]
        return home and ("bank" in full or " ".join(actor.forms[0]) in CENTRAL_BANKS)
    if own[-1] == "council" and not land:
        return full[-len(own) :] == list(own)
    if own[-1] not in DUTIES and own[-1] != "ministry":
        return False
    if own[-1] == "ministry" and not {"ministry", "department", "treasury"} & set(full):
        return False
    return all(_means(word) & set(full) for word in own[:-1] if word != "and")


def _means(word: str) -> frozenset[str]:
    return frozenset((word,)).union(*(words for words in MEANINGS if word in words))


def without_defined(
    text: str, actors: list[Actor], small: Mapping[str, Small]
) -> tuple[list[Actor], dict[str, Form]]:
    """Return the actors that are no short name of a public body, and those short names."""
    shorts: dict[str, Form] = {}
    for name, body in small.items():
        match = next((m for span in body.spans if (m := DEFINED.match(text, span.end))), None)
        if match is not None:
            shorts[name] = (match[1],)
    taken = set(shorts.values())
    return [actor for actor in actors if not taken & set(actor.forms)], shorts

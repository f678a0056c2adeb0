"""What the engine's labels tell about names, and how far each is trusted."""

from collections.abc import Sequence

from digest.extraction.capitals import Run
from digest.extraction.mentions import Label, Mention
from digest.extraction.players.evidence import Evidence, Sort
from digest.extraction.players.forms import looks_personal
from digest.lexicon.people import UNSURE_NAMES
from digest.lexicon.places import demonyms, more_cities, places
from digest.model.article import Span

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
    if sort is Sort.PERSON:
        return _trusted_person(name, weight)
    if sort is Sort.BODY and (text in more_cities() or text in demonyms()):
        return sort, 1.2
    if sort is Sort.BODY and name.as_body == 0.0 and len(name.words) > 1:
        listed = "list:given-names" in name.rules
        return sort, 1.7 if listed else 2.0 if looks_personal(name.words) else weight
    return sort, weight


def _trusted_person(name: Evidence, weight: float) -> tuple[Sort, float]:
    """Return the engine's vote for a person: what no list knows is a firm as often."""
    if len(name.words) == 1:
        return (Sort.BODY, 1.0) if name.words[0].isupper() else (Sort.PERSON, 1.5)
    if not looks_personal(name.words):
        return Sort.PERSON, 1.2
    return Sort.PERSON, 1.8 if name.words[0] in UNSURE_NAMES else weight


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

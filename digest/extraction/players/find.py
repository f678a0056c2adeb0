"""The document stage: runs of capitals, votes, links, sightings, offices, weight."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import islice

from digest.errors import Where
from digest.extraction.capitals import Run, find_runs
from digest.extraction.mentions import (
    Mention,
    ModelsAbroad,
    Recognizer,
    RulesRecognizer,
    label_runs,
    no_model,
)
from digest.extraction.pipeline import Extractor
from digest.extraction.players.abroad.find import find_players_abroad
from digest.extraction.players.actors import Actor, Form
from digest.extraction.players.carriers import carries_only
from digest.extraction.players.context import vote_context
from digest.extraction.players.dealings import vote_dealings
from digest.extraction.players.engine import vote_engine
from digest.extraction.players.evidence import Sort, kind_of
from digest.extraction.players.forms import collect
from digest.extraction.players.links import find_definitions, link_names
from digest.extraction.players.listed import find_listed, small_names, vote_listed
from digest.extraction.players.masks import mask
from digest.extraction.players.neighbours import (
    accepted,
    vote_heads,
    vote_homes,
    vote_legal,
    vote_neighbours,
    vote_shorts,
    vote_titles,
    vote_unlisted,
)
from digest.extraction.players.office import Office
from digest.extraction.players.offices import find_offices
from digest.extraction.players.parents import find_parents
from digest.extraction.players.placing import vote_placed, vote_towns
from digest.extraction.players.plain import drop_plain_words
from digest.extraction.players.public import Small, find_small, take_named, without_defined
from digest.extraction.players.rulers import vote_rulers
from digest.extraction.players.sightings import (
    Sighting,
    blocked_by,
    find_sightings,
    give_to_aged,
    tell_apart,
)
from digest.extraction.players.small import find_owned_names, find_small_names
from digest.extraction.players.weight import order_players
from digest.extraction.word import Words, fold, split_words
from digest.lexicon.bodies import DUTIES
from digest.lexicon.companies import media
from digest.lexicon.words import (
    CLOSED_WORDS,
)
from digest.model.article import Article, Span
from digest.model.entry import Draft, Player
from digest.model.report import Problem, Severity
from digest.text.languages import is_english
from digest.value import Value, replace

MOST_NAMES = 1000
"""How many different names of one article are weighed: what grows with their square stays small."""

_LONG = 4
"""Shorter words, such as of, the and and, are small in titles too."""
_FEW = 3
_MOST = 0.8
_PARAGRAPH = re.compile(r"[^\n]+")


def players_step(recognizer: Recognizer, abroad: ModelsAbroad = no_model) -> Extractor:
    """Return the step "players" with its engine, model or rules, and those of other languages."""
    run = partial(find_players, recognizer=recognizer, abroad=abroad)
    return Extractor(name="players", run=run, gives=("players",))


def find_players(draft: Draft, recognizer: Recognizer, abroad: ModelsAbroad = no_model) -> Draft:
    """Return the draft with the article's players, the most important first."""
    article = draft.article
    if not is_english(article.language):
        return replace(draft, players=find_players_abroad(article, abroad, draft.known))
    text = fold(article.text)
    small = find_small_names(text, article.sentences, article.body_start) | small_names(draft.known)
    small |= find_owned_names(text, article.body_start)
    words = split_words(text, small)
    cast = _find_cast(draft, text, words, recognizer)
    sorts = _employer_sorts(cast.actors)
    masked = mask(text, cast.sightings, cast.places, sorts)
    names = [actor.forms[0] for actor in cast.actors]
    offices = find_offices(text, masked, sorts, names)
    offices |= find_parents(masked, names)
    players = [
        player
        for index, actor in enumerate(cast.actors)
        if (player := _player(article.text, cast, index, actor, offices)) is not None
        and not carries_only(article, player)
    ]
    problems = (*draft.problems, *_too_many(article, cast))
    return replace(draft, players=order_players(article, players), problems=problems)


def _employer_sorts(actors: list[Actor]) -> list[Sort]:
    """Return the sorts of the players; papers and agencies employ nobody by default."""
    return [
        Sort.ORGANISATION if any(" ".join(form) in media() for form in actor.forms) else actor.sort
        for actor in actors
    ]


def _too_many(article: Article, cast: "_Cast") -> Iterator[Problem]:
    if cast.names == MOST_NAMES:
        yield Problem(
            code="DG090",
            severity=Severity.WARNING,
            message=f"more than {MOST_NAMES} names: players are read from the first of them only",
            where=Where(article.source),
            hint="cut the file into its articles",
        )


def _prose(article: Article, text: str) -> Iterator[Span]:
    """Yield the paragraphs in which capitals tell names; title lines only repeat them."""
    for match in _PARAGRAPH.finditer(text, article.body_start):
        if not _is_title_line(match[0]):
            yield Span(match.start(), match.end())


def _is_title_line(paragraph: str) -> bool:
    """Tell whether a line writes most words with capitals: a headline, a subheading."""
    if paragraph.rstrip("\"')] ").endswith((".", "?", "!", ":", ";", ",")):
        return False
    words = [word for word in paragraph.split() if len(word) >= _LONG and word.isalpha()]
    words = [word for word in words if word.lower() not in CLOSED_WORDS]
    return len(words) < _FEW or sum(word[0].isupper() for word in words) > _MOST * len(words)


def _holding(prose: Iterable[Span], places: Sequence[int]) -> tuple[Span, ...]:
    """Return the paragraphs in which one of some places lies; both are in order."""
    return tuple(
        span for span in prose if bisect_left(places, span.start) < bisect_left(places, span.end)
    )


def _recognize(text: str, prose: Sequence[Span], recognizer: Recognizer) -> Iterator[Mention]:
    told = recognizer.recognize([span.of(text) for span in prose])
    for span, mentions in zip(prose, told, strict=True):
        for mention in mentions:
            start, end = mention.span.start + span.start, mention.span.end + span.start
            yield Mention(Span(start, end), mention.label)


class _Cast(Value, kw_only=False):
    """Everyone in the article and where they stand."""

    actors: list[Actor]
    sightings: tuple[Sighting, ...]
    spans: dict[int, list[Span]]
    places: list[Run]
    names: int


def _find_cast(draft: Draft, text: str, words: Words, recognizer: Recognizer) -> _Cast:
    article = draft.article
    prose = tuple(_prose(article, text))
    runs = [
        run for at in prose for run in find_runs(text, words.between(at.start, at.end), at.start)
    ]
    names = collect(runs)
    drop_plain_words(text, names)
    names = dict(islice(names.items(), MOST_NAMES))
    if isinstance(recognizer, RulesRecognizer):
        vote_engine(names, label_runs(runs), "rules")
    else:
        named = _holding(prose, [run.span.start for run in runs if run.text in names])
        vote_engine(names, tuple(_recognize(text, named, recognizer)), "model")
    vote_context(text, names)
    vote_placed(names)
    vote_towns(text, names)
    vote_rulers(text, names)
    vote_listed(names, draft.known)
    vote_titles(names)
    vote_legal(names)
    vote_shorts(names)
    vote_heads(names)
    known = [run for run in runs if run.text in names]
    defined = find_definitions(text, known, names) | find_listed(names, draft.known)
    for short, full in defined.items():
        names[" ".join(full)].vote(Sort.BODY, 1.0, f"rule:defined {' '.join(short)}")
    vote_dealings(text, known, names)
    vote_neighbours(text, known, names)
    vote_homes(text, known, names)
    vote_unlisted(names)
    sorts = accepted(names.values())
    actors = link_names(names, sorts, defined)
    small = find_small(text, known, article.body_start)
    cast = _sight(words, known, actors, sorts, small)
    return replace(cast, names=len(names))


def _sight(
    words: Words,
    runs: list[Run],
    actors: list[Actor],
    sorts: dict[Form, Sort],
    small: dict[str, Small],
) -> _Cast:
    text = words.text
    actors, shorts = without_defined(text, actors, small)
    named = list(take_named(actors, small))
    forms = {form: index for index, actor in enumerate(actors) for form in actor.forms}
    places = [run for run in runs if sorts.get(run.words) is Sort.PLACE and run.words not in forms]
    inside = [span for body in small.values() for span in body.spans]
    inside += [sighting.span for sighting in named]
    others = {form for form, sort in sorts.items() if sort is Sort.PLACE}
    blocked = sorted([*inside, *blocked_by(runs, forms, others)])
    sightings = tell_apart(text, find_sightings(words, forms, blocked), _shared_forms(actors))
    sightings = give_to_aged(text, sightings, _bearers(actors))
    for name, body in small.items():
        short = {shorts[name]: len(actors)} if name in shorts else {}
        sightings += [Sighting(span, len(actors)) for span in body.spans]
        sightings += find_sightings(words, short, blocked) if short else ()
        actors.append(Actor(body.sort, [tuple(name.split())], ["rule:public-body"]))
    sightings += named
    sightings.sort(key=lambda sighting: sighting.span)
    seen: dict[int, list[Span]] = {}
    for sighting in sightings:
        seen.setdefault(sighting.actor, []).append(sighting.span)
    return _Cast(actors, tuple(sightings), seen, places, 0)


def _bearers(actors: list[Actor]) -> dict[str, int]:
    """Return the surnames of one person each."""
    last = [(a.forms[0][-1], i) for i, a in enumerate(actors) if a.sort is Sort.PERSON]
    often = Counter(name for name, _ in last)
    return {name: index for name, index in last if often[name] == 1}


def _shared_forms(actors: list[Actor]) -> dict[Form, list[int]]:
    """Return the surnames that several persons have."""
    bearers: dict[Form, list[int]] = {}
    for index, actor in enumerate(actors):
        for form in actor.forms if actor.sort is Sort.PERSON else ():
            bearers.setdefault(form, []).append(index)
    return {form: indexes for form, indexes in bearers.items() if len(indexes) > 1}


def _player(
    text: str, cast: _Cast, index: int, actor: Actor, offices: dict[int, Office]
) -> Player | None:
    kind = kind_of(actor.sort)
    spans = cast.spans.get(index, [])
    if kind is None or not spans:
        return None
    shown = _shown(text, cast, index)
    name = _fullest(shown)
    office = offices.get(index, Office())
    return Player(
        name=name,
        kind=kind,
        role=office.role.of(text) if office.role else None,
        affiliation=office.place
        if office.employer is None
        else _name_of(text, cast, office.employer),
        aliases=tuple(form for form in shown if form != name),
        at=tuple(spans),
        role_at=office.at,
        by=tuple(rule for rule in actor.rules if not rule.startswith("rule:listed"))
        or ("rule:listed",),
    )


def _shown(text: str, cast: _Cast, index: int) -> list[str]:
    """Return the forms in which the text names a player, in order of appearance."""
    return list(dict.fromkeys(span.of(text) for span in cast.spans.get(index, ())))


def _fullest(shown: list[str]) -> str:
    """Return the longest name; "the finance ministry" only describes what is named in full."""
    return max(shown, key=lambda form: (not _describes(form), len(form.split()), len(form)))


def _describes(form: str) -> bool:
    last = form.rpartition(" ")[2]
    return last in DUTIES or last in ("ministry", "bank")


def _name_of(text: str, cast: _Cast, index: int) -> str | None:
    shown = _shown(text, cast, index)
    return _fullest(shown) if shown else None

"""Every place where an accepted name stands in the text."""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from digest.extraction.capitals import Run
from digest.extraction.players.actors import Form
from digest.extraction.word import Word, Words, find_words
from digest.model.article import Span
from digest.value import Value


class Sighting(Value, kw_only=False):
    """A mention of a player."""

    span: Span
    """Where it stands."""
    actor: int
    """Index of the player."""


def find_sightings(
    words: Words, forms: Mapping[Form, int], blocked: Sequence[Span]
) -> tuple[Sighting, ...]:
    """Return every occurrence of the names in folded text, the longest where several fit.

    Args:
        words: The words of the folded text.
        forms: The names, each with its player's index.
        blocked: Places whose words belong to something else, in order.
    """
    lengths: dict[str, set[int]] = {}
    for form in forms:
        lengths.setdefault(form[0], set()).add(len(form))
    longest = {word: sorted(found, reverse=True) for word, found in lengths.items()}
    return tuple(_walk(words.text, words.words, longest, forms, blocked))


def _walk(
    text: str,
    words: list[Word],
    longest: Mapping[str, list[int]],
    forms: Mapping[Form, int],
    blocked: Sequence[Span],
) -> list[Sighting]:
    found: list[Sighting] = []
    index = block = 0
    while index < len(words):
        word = words[index]
        if word.text not in longest:
            index += 1
            continue
        while block < len(blocked) and blocked[block].end <= word.start:
            block += 1
        inside = block < len(blocked) and blocked[block].start <= word.start
        form = None if inside else _match(text, words[index : index + _MOST], longest, forms)
        if form is None:
            index += 1
            continue
        last = words[index + len(form) - 1]
        end = last.end + (form[-1] in _DOTTED and text.startswith(".", last.end))
        found.append(Sighting(Span(word.start, end), forms[form]))
        index += len(form)
    return found


_MOST = 30
_GLUE = len("., ")
_DOTTED = frozenset("Co Inc Corp Ltd Jr Sr Bros hf ehf".split())


def _match(
    text: str, words: list[Word], longest: Mapping[str, list[int]], forms: Mapping[Form, int]
) -> Form | None:
    """Return the longest name that begins with the first of some words."""
    for length in longest[words[0].text]:
        here = words[:length]
        form = tuple(word.text for word in here)
        glue = [text[a.end : b.start] for a, b in pairwise(here)]
        if form in forms and all(len(g) <= _GLUE and "\n" not in g for g in glue):
            return form
    return None


_SENTENCE = re.compile(r"[.!?]['\")]* |\n")


def tell_apart(
    text: str, sightings: Sequence[Sighting], shared: Mapping[Form, Sequence[int]]
) -> list[Sighting]:
    """Give a surname that several persons have to the one of them named last.

    When the same sentence names two of them before it, it is nobody's.
    """
    if not shared:
        return list(sightings)
    kept: list[Sighting] = []
    named: dict[int, int] = {}
    for one in sightings:
        bearers = shared.get(tuple(word.text for word in find_words(text, *_ends(one.span))))
        actor = one.actor if bearers is None else _last_named(text, one.span, bearers, named)
        if actor is not None:
            kept.append(Sighting(one.span, actor))
            named[actor] = one.span.start
    return kept


_AGED = re.compile(r", \d\d[,.]")


def give_to_aged(
    text: str, sightings: Sequence[Sighting], bearers: Mapping[str, int]
) -> list[Sighting]:
    """Give a name before an age to the person who bears it, and no firm called so too.

    Args:
        text: The folded text.
        sightings: The mentions of players.
        bearers: The one person of each surname.
    """
    return [
        Sighting(one.span, bearers.get(one.span.of(text), one.actor))
        if _AGED.match(text, one.span.end)
        else one
        for one in sightings
    ]


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _last_named(
    text: str, span: Span, bearers: Sequence[int], named: Mapping[int, int]
) -> int | None:
    before = sorted((named[actor], actor) for actor in bearers if actor in named)
    if not before:
        return None
    if len(before) > 1 and _SENTENCE.search(text, before[-2][0], span.start) is None:
        return None
    return before[-1][1]


def blocked_by(runs: Sequence[Run], forms: Mapping[Form, int], keep: set[Form]) -> list[Span]:
    """Return the runs that are other names: a player's name inside them is not the player's."""
    return [run.span for run in runs if run.words in keep and run.words not in forms]

"""Every place where an accepted name stands in the text."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from digest.extract.capitals import Run, Word, find_words
from digest.extract.players.links import Form
from digest.model.article import Span


@dataclass(frozen=True, slots=True)
class Sighting:
    """A mention of a player."""

    span: Span
    """Where it stands."""
    actor: int
    """Index of the player."""


def find_sightings(
    text: str, forms: Mapping[Form, int], blocked: Sequence[Span]
) -> tuple[Sighting, ...]:
    """Return every occurrence of the names in folded text, the longest where several fit.

    Args:
        text: The folded text.
        forms: The names, each with its player's index.
        blocked: Places whose words belong to something else, in order.
    """
    by_first: dict[str, list[Form]] = {}
    for form in forms:
        by_first.setdefault(form[0], []).append(form)
    for choices in by_first.values():
        choices.sort(key=lambda form: -len(form))
    words = find_words(text, 0, len(text))
    return tuple(_walk(text, words, by_first, forms, blocked))


def _walk(
    text: str,
    words: list[Word],
    by_first: Mapping[str, list[Form]],
    forms: Mapping[Form, int],
    blocked: Sequence[Span],
) -> list[Sighting]:
    found: list[Sighting] = []
    index = block = 0
    while index < len(words):
        word = words[index]
        while block < len(blocked) and blocked[block].end <= word.start:
            block += 1
        inside = block < len(blocked) and blocked[block].start <= word.start
        form = None if inside else _match(text, words, index, by_first.get(word.text, ()))
        if form is None:
            index += 1
            continue
        last = words[index + len(form) - 1]
        end = last.end + (form[-1] in _DOTTED and text.startswith(".", last.end))
        found.append(Sighting(Span(word.start, end), forms[form]))
        index += len(form)
    return found


_DOTTED = frozenset("Co Inc Corp Ltd Jr Sr Bros".split())


def _match(text: str, words: list[Word], index: int, choices: Sequence[Form]) -> Form | None:
    for form in choices:
        here = words[index : index + len(form)]
        if len(here) < len(form) or any(w.text != f for w, f in zip(here, form, strict=True)):
            continue
        glue = [text[a.end : b.start] for a, b in pairwise(here)]
        if all(len(g) <= 3 and "\n" not in g for g in glue):  # noqa: PLR2004 - ", " and "., "
            return form
    return None


def blocked_by(runs: Sequence[Run], forms: Mapping[Form, int], keep: set[Form]) -> list[Span]:
    """Return the runs that are other names: a player's name inside them is not the player's."""
    return [run.span for run in runs if run.words in keep and run.words not in forms]

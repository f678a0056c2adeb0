"""Where the article says what a language model claims: the sentence, and the words in it."""

import re
from collections.abc import Iterable
from enum import StrEnum

from digest.model.article import Article, Span
from digest.model.entry import Player


class Refusal(StrEnum):
    """Why a claim is no fact."""

    MALFORMED = "not of the form asked for"
    ABSENT = "not in the article"
    TORN = "not in one sentence"
    CONTRARY = "the article says otherwise"
    UNSUPPORTED = "no word of the sentence says so"


class RefusedError(Exception):
    """A claim is no fact; the guard catches it and counts."""

    def __init__(self, refusal: Refusal) -> None:
        """Keep why."""
        super().__init__(refusal.value)
        self.refusal = refusal


def find_sentence(article: Article, evidence: str) -> Span:
    """Return the one sentence that the evidence quotes, or quotes a part of.

    Raises:
        RefusedError: The words are not in the article, or not in one sentence.
    """
    words = evidence.split()
    pattern = r"\s+".join(map(re.escape, words))
    found = re.search(pattern, article.text) if words else None
    if found is None:
        raise RefusedError(Refusal.ABSENT)
    place = Span(*found.span())
    for sentence in article.sentences:
        if sentence.holds(place):
            return sentence
    raise RefusedError(Refusal.TORN)


def find_words(text: str, sentence: Span, words: str) -> tuple[Span, ...]:
    """Return every place in a sentence where the words stand as whole words.

    Raises:
        RefusedError: There is none.
    """
    parts = words.split()
    if not parts:
        raise RefusedError(Refusal.MALFORMED)
    inner = r"\s+".join(map(re.escape, parts))
    found = re.compile(rf"(?<!\w){inner}(?!\w)").finditer(text, sentence.start, sentence.end)
    places = tuple(Span(*one.span()) for one in found)
    if not places:
        raise RefusedError(Refusal.TORN)
    return places


def distance(one: Span, other: Span) -> int:
    """Return how many characters stand between two places; 0 where they touch."""
    return max(one.start - other.end, other.start - one.end, 0)


def is_nearest(mine: Iterable[Span], others: Iterable[Span], goal: Span) -> bool:
    """Tell whether none of the other places is as near to the goal as one of mine."""
    nearest = min(distance(at, goal) for at in mine)
    return all(distance(at, goal) > nearest for at in others)


def named_in(players: Iterable[Player], sentence: Span) -> list[tuple[Player, Span]]:
    """Return the players that a sentence names, each with every place in it."""
    return [(player, at) for player in players for at in player.at if sentence.holds(at)]


def find_player(players: Iterable[Player], name: str) -> Player | None:
    """Return the player that the article calls so."""
    folded = " ".join(name.split()).casefold()
    return next(
        (one for one in players if folded in {n.casefold() for n in (one.name, *one.aliases)}),
        None,
    )

"""What prepositions tie to an amount: £5m for a mill in Leeds, 400 jobs at its depots."""

from collections.abc import Iterator

from digest.extraction.figures.clauses import ALL_VERBS, is_break, is_verb
from digest.extraction.figures.names import Names
from digest.lexicon.clauses import AUXILIARIES, DETERMINERS, PREPOSITIONS, TIMELY
from digest.lexicon.facts import STANDING, VAGUE
from digest.text.tokens import NUMBER, WORD, Tokens
from digest.value import Value

_FAR, _MOST = 14, 3
_GROUPS = {
    **dict.fromkeys("in at across near".split(), "at"),
    **dict.fromkeys("to into".split(), "to"),
    **dict.fromkeys("for on".split(), "for"),
    **dict.fromkeys("from of with by".split()),
}
"""Prepositions behind an amount: those that say the same; None for those that stand alone."""
_DEFINITE = DETERMINERS - {"a", "an"}
_IDLE = DETERMINERS | PREPOSITIONS | AUXILIARIES | TIMELY | VAGUE


class Tie(Value, kw_only=False):
    """A preposition and what follows it."""

    by: str
    """The preposition; one for those that say the same."""
    names: frozenset[str]
    """The names behind it."""
    words: frozenset[str]
    """The plain words behind it."""
    new: bool
    """Whether they tell by themselves what is meant: on roads, but not on the project."""
    standing: bool
    """Whether they stand for something named before: the project."""


def find_ties(tokens: Tokens, last: int, names: Names) -> tuple[Tie, ...]:
    """Return what is tied to an amount that ends at a token, each preposition's first."""
    ties: dict[str, Tie] = {}
    for at in _find_prepositions(tokens, last):
        tie = _read_tie(tokens, at, names)
        ties.setdefault(tie.by, tie)
    return tuple(ties.values())


def _find_prepositions(tokens: Tokens, last: int) -> Iterator[int]:
    found = 0
    for at in range(last, min(len(tokens), last + _FAR)):
        infinitive = tokens.words[at] == "to" and tokens.word(at + 1) in ALL_VERBS
        ended = is_break(tokens, at) or tokens.kinds[at] == NUMBER or is_verb(tokens, at)
        if infinitive or ended or found == _MOST:
            return
        if tokens.words[at] in _GROUPS:
            yield at
            found += 1


def _read_tie(tokens: Tokens, at: int, names: Names) -> Tie:
    end = at + 1
    while end < min(len(tokens), at + _FAR) and not _closes(tokens, end):
        end += 1
    by, opening = tokens.words[at], tokens.word(at + 1)
    named = names.of(tokens, at + 1, end)
    words = tuple(
        word
        for word, kind in zip(tokens.words[at + 1 : end], tokens.kinds[at + 1 : end], strict=True)
        if kind == WORD and word not in _IDLE
    )
    return Tie(
        by=_GROUPS[by] or by,
        names=named,
        words=frozenset(words) - named,
        new=not named and opening not in _DEFINITE,
        standing=len(words) == 1 and words[0] in STANDING,
    )


def _closes(tokens: Tokens, at: int) -> bool:
    """Tell whether what a preposition ties ends before a token."""
    word = tokens.words[at]
    return is_break(tokens, at) or word in PREPOSITIONS or word in TIMELY or word in AUXILIARIES


def are_apart(one: tuple[Tie, ...], other: tuple[Tie, ...], *, same: bool) -> bool:
    """Tell whether amounts are in, for or to different things: in Leeds, in York.

    Args:
        one: What is tied to one amount.
        other: What is tied to another.
        same: Whether the same is done with both, so that their objects alone tell them apart.
    """
    by = {tie.by: tie for tie in other}
    return any(_is_apart(tie, by[tie.by], same=same) for tie in one if tie.by in by)


def _is_apart(one: Tie, other: Tie, *, same: bool) -> bool:
    if one.names and other.names:
        return one.names.isdisjoint(other.names)
    if not (one.words and other.words) or not one.words.isdisjoint(other.words):
        return False
    told = one.new and other.new
    return told or (same and not (one.standing or other.standing))

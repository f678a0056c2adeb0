"""What an amount measures, in the words of its clause."""

from bisect import bisect_left
from itertools import pairwise

from digest.extraction.figures.amount import Amount
from digest.extraction.figures.clauses import ALL_VERBS
from digest.extraction.figures.conversions import find_matter
from digest.extraction.figures.fronted import (
    find_headed,
    find_inserted,
    find_instead,
    skip_time,
    tells,
)
from digest.extraction.figures.places import Phrase
from digest.lexicon.clauses import VERBS
from digest.lexicon.directions import DIRECTIONS
from digest.lexicon.units import STOPS
from digest.text.tokens import SIGN, WORD, Tokens

MOST_WORDS = 14
"""The longest description."""
_NEAR, _SUBJECT, _BEHIND = 8, 4, 6
_WINDOW, _AHEAD = 60, 30
"""Tokens looked at on either side: a sentence of numbers must not cost its square."""
_BREAKS = frozenset(',;:()"[]—.')
_OPENERS = frozenset(
    "and but or while which that who as after before because when where although though since if "
    "whereas".split()
)
_DULL = STOPS | frozenset(
    "more less than almost nearly some roughly approximately around estimated much many least most "
    "further additional".split()
)
_LEAD_INS = frozenset(
    "in on at after before last this under for to by since with during as when while if although "
    "separately meanwhile however also earlier yesterday today once according following from "
    "despite but and two three a".split()
)
"""Words that open a sentence before its subject."""
_ENOUGH = 2
_SHORT = 2
"""Words that name something: more than a noun of two words has."""
_GAP = " … "


def find_about(
    tokens: Tokens, amount: Amount, start: int, others: frozenset[int], label: Phrase | None
) -> str | None:
    """Return what an amount measures: at most 14 words of its clause; None if it says nothing.

    Args:
        tokens: The sentence.
        amount: The amount.
        start: The token at which the amount or its qualifier begins.
        others: The tokens of all amounts, without the nouns that they count.
        label: Where its label stands, which belongs to the description.
    """
    whole = _take_near(tokens, start, others)
    near = skip_time(tokens, whole)
    noun = () if amount.noun is None else range(amount.noun, amount.last)
    behind = _take_behind(tokens, find_matter(tokens, amount), others)
    begun, subject = whole[0] if whole else start, list[int]()
    if begun and not _stands_alone(tokens, near):
        room = MOST_WORDS - _count(tokens, [*near, *noun, *behind])
        if room > 1:
            subject = _take_subject(tokens, begun, others, min(room, _SUBJECT))
    if subject and near and begun - subject[-1] > 1:
        subject, near = _trim(tokens, subject), _trim(tokens, near)
    taken = _trim(tokens, [*subject, *near, *noun, *behind])
    if label is None and not any(tells(tokens, at) for at in taken):
        taken = find_instead(tokens, amount, start, [*near, *behind], others) or taken
    if label is not None and not _holds(taken, label):
        taken = sorted({*taken, *range(*label)})
    if not begun and taken and tokens.kinds[0] == WORD:
        taken += find_headed(tokens, start, max(amount.last, taken[-1] + 1), others)
    return _write(tokens, taken) or None


def _holds(taken: list[int], phrase: Phrase) -> bool:
    """Tell whether every token of a phrase is taken."""
    first, end = phrase
    at = bisect_left(taken, first)
    last = at + end - first - 1
    return last < len(taken) and taken[at] == first and taken[last] == end - 1


def _take_near(tokens: Tokens, start: int, others: frozenset[int]) -> list[int]:
    """Return the words right before the amount, back to the start of its clause."""
    taken: list[int] = []
    words, kinds = tokens.words, tokens.kinds
    told = named = 0
    passed = start
    for at in range(start - 1, max(0, start - _WINDOW) - 1, -1):
        if at >= passed or at in others:
            continue
        word = words[at]
        if word == "," and words[at + 1] in ALL_VERBS and (opening := find_inserted(tokens, at)):
            passed = opening
            continue
        if named and word in _MAY_OPEN and _opens_clause(tokens, at, named):
            break
        taken.append(at)
        if kinds[at] == WORD:
            told += 1
            if told == _NEAR:
                break
            named += len(word) > _SHORT and word not in _DULL
    return taken[::-1]


_MAY_OPEN = _BREAKS | _OPENERS | {"or", "-"}
"""Words and marks of which only some end a clause: asked first, for speed."""


def _opens_clause(tokens: Tokens, at: int, named: int) -> bool:
    """Tell whether the clause begins behind a token; "and" may join two words of one noun."""
    word = tokens.words[at]
    relative = word == "that" and (tokens.word(at + 1) in _VERBS or tokens.word(at + 1) in VERBS)
    if relative or word in _MAY_JOIN or (word == "," and tokens.word(at + 1) in _HUNG):
        return named > _ENOUGH
    return _is_break(tokens, at) or word in _OPENERS


_MAY_JOIN = frozenset("and or before after as which where who whose".split())
"""Words behind which a clause of few words still needs the noun before: a stake that it valued."""
_HUNG = frozenset(
    "paying costing raising worth valued priced yielding earning carrying offering bringing taking "
    "leaving giving including which that where who whose producing employing".split()
)
"""Words that hang a clause on the noun before a comma: bonds, paying."""


def _stands_alone(tokens: Tokens, near: list[int]) -> bool:
    """Tell whether the words before an amount are a clause with a subject of its own."""
    if not near or near[0] == 0 or not _is_edge(tokens, near[0] - 1):
        return False
    words = [at for at in near if tokens.kinds[at] == WORD and tokens.words[at] not in _OPENERS]
    if len(words) < 2:  # noqa: PLR2004 - a subject and its verb
        return False
    first = tokens.words[words[0]]
    if first in _PREPOSITIONS or first in _DETERMINERS or tokens.forms[words[0]][0].isupper():
        return any(_is_named(tokens, at) for at in words)
    return any(tokens.words[at] in _VERBS for at in words[1:3])


def _is_edge(tokens: Tokens, at: int) -> bool:
    return _is_break(tokens, at) or tokens.words[at] in _OPENERS


_PREPOSITIONS = frozenset("on at for of by with in".split())
_DETERMINERS = frozenset("the a an its their his her our".split())
_VERBS = frozenset("is was are were will would has had have can could".split()) | DIRECTIONS.keys()


def _take_subject(tokens: Tokens, end: int, others: frozenset[int], room: int) -> list[int]:
    """Return the first words of the sentence: who or what it is about."""
    taken: list[int] = []
    count = 0
    for at in range(_skip_opening(tokens, end), min(end, _WINDOW)):
        if count >= room or (taken and _is_break(tokens, at)):
            break
        if at in others or (not taken and _is_idle(tokens, at)):
            continue
        taken.append(at)
        count += int(tokens.kinds[at] == WORD)
    return taken


def _skip_opening(tokens: Tokens, end: int) -> int:
    """Return the first token behind a dateline, or behind "Last month," and the like."""
    dashed = not _DASHES.isdisjoint(tokens.words[: min(end, 10)])
    for at in range(min(end, 10)) if dashed else ():
        if tokens.words[at] in {"-", "—"} and not tokens.glued(at) and not tokens.glued(at + 1):
            return at + 1
    if tokens.words[0] in _LEAD_INS and "," in tokens.words[: min(end, 8)]:
        return tokens.words.index(",") + 1
    return 0


_DASHES = frozenset({"-", "—"})


def _take_behind(tokens: Tokens, end: int, others: frozenset[int]) -> list[int]:
    """Return the words behind the amount that go on with its noun."""
    taken: list[int] = []
    words, kinds = tokens.words, tokens.kinds
    count, first = 0, end + int(tokens.word(end) in {")", "-"})
    for at in range(first, min(len(words), end + _AHEAD)):
        if at in others:
            if any(_is_named(tokens, one) for one in taken):
                break
            continue
        word = words[at]
        if word in _MAY_OPEN and ((count and word in _OPENERS) or _is_break(tokens, at)):
            break
        taken.append(at)
        if kinds[at] == WORD:
            count += 1
            if count == _BEHIND:
                break
    return taken


def _is_break(tokens: Tokens, at: int) -> bool:
    """Tell whether a clause ends at a token; marks inside words and abbreviations do not count."""
    word = tokens.words[at]
    if word not in _BREAKS:
        return word == "-" and not tokens.glued(at)
    return not (word in {".", ","} and tokens.glued(at) and tokens.glued(at + 1))


def _is_named(tokens: Tokens, at: int) -> bool:
    return len(tokens.words[at]) > _SHORT and tokens.words[at] not in _DULL


def _is_idle(tokens: Tokens, at: int) -> bool:
    word = tokens.words[at]
    if word in _DULL or tokens.kinds[at] == SIGN:
        return True
    return word == "s" and tokens.word(at - 1) == "'"


def _trim(tokens: Tokens, taken: list[int]) -> list[int]:
    """Return the tokens without idle ones at either end."""
    first, last = 0, len(taken)
    while first < last and _is_idle(tokens, taken[first]):
        first += 1
    while last > first and _is_idle(tokens, taken[last - 1]):
        last -= 1
    return taken[first:last]


def _count(tokens: Tokens, taken: list[int]) -> int:
    return [*map(tokens.kinds.__getitem__, taken)].count(WORD)


def _write(tokens: Tokens, taken: list[int]) -> str:
    """Return tokens as written, with a sign where words between them are left out."""
    if not taken:
        return ""
    first, last = taken[0], taken[-1]
    if last - first < len(taken):
        return " ".join(tokens.covers(first, last + 1).split())
    runs: list[str] = []
    for one, other in pairwise([*taken, len(tokens) + 1]):
        if other - one > 1:
            runs.append(tokens.covers(first, one + 1))
            first = other
    return " ".join(_GAP.join(runs).split())

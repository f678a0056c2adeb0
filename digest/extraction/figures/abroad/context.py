"""What the words around an amount say: its bound, the way of a change, what it is one of."""

import re
from bisect import bisect_right

from digest.extraction.figures.abroad.grammar import Grammar
from digest.extraction.figures.abroad.items import Item
from digest.model.entry import Qualifier

_REACH = 40
_FAR = 90
_STRONG = frozenset({Qualifier.UP_TO, Qualifier.AT_LEAST})


_WORDS = re.compile(r"[^\W\d_]|[+＋±≈~〜−–-]")


def has_words(text: str) -> bool:
    """Tell whether a stretch can say anything of an amount: it has letters, or a sign."""
    return _WORDS.search(text) is not None


def find_clauses(text: str, grammar: Grammar) -> list[tuple[int, int]]:
    """Return the clauses of a sentence, as positions."""
    cuts = [match.span() for match in grammar.clause.finditer(text)]
    starts = [0, *(end for _, end in cuts)]
    ends = [*(start for start, _ in cuts), len(text)]
    return list(zip(starts, ends, strict=True))


def find_clause(clauses: list[tuple[int, int]], item: Item) -> tuple[int, int]:
    """Return the clause that an amount stands in, from its start to the end of the last part."""
    first = bisect_right(clauses, (item.start, len(clauses) + item.end)) - 1
    start = clauses[max(first, 0)][0]
    last = bisect_right(clauses, (item.end, 0)) - 1
    end = max(clauses[max(last, 0)][1], item.end)
    return min(start, item.start), end


def find_bound(text: str, item: Item, grammar: Grammar) -> tuple[Qualifier | None, int]:
    """Return how an amount is bounded, and where the words of that begin."""
    found, start = _bound_before(text, item.start, item.end, grammar)
    behind = next((name for one, name in grammar.behind if one.match(text, item.end)), None)
    known = behind in _BESIDE and grammar.known.search(text, max(0, start - _REACH), start)
    behind = None if known else behind
    behind = behind or (item.own if found is None else None)
    return (behind if behind and found not in _STRONG else found), start


def find_bounds(
    text: str, items: list[Item], grammar: Grammar
) -> list[tuple[Qualifier | None, int]]:
    """Return the bound of each amount; one behind the last of a list holds for the one before."""
    bounds = [find_bound(text, item, grammar) for item in items]
    for place in range(len(items) - 2, -1, -1):
        (own, start), (other, begin) = bounds[place], bounds[place + 1]
        listed = text[items[place].end : items[place + 1].start] == "、"
        if own is None and listed and begin == items[place + 1].start:
            bounds[place] = other, start
    return bounds


_BESIDE = frozenset({Qualifier.MORE_THAN, Qualifier.LESS_THAN})
"""Bounds that may only set something beside a known amount: below the 228bn expected."""


def _bound_before(
    text: str, start: int, end: int, grammar: Grammar
) -> tuple[Qualifier | None, int]:
    """Return the bound before a position; of two, up to and at least say more than about."""
    bound: Qualifier | None = None
    for _ in range(2):
        base = max(0, start - _REACH)
        head = text[base:start]
        if not has_words(head) or grammar.bounded.search(head) is None:
            break
        hits = ((one.search(head), name) for one, name in grammar.before)
        found = min(
            ((hit.start(), name) for hit, name in hits if hit is not None),
            default=None,
            key=lambda one: one[0],
        )
        if found is None:
            break
        if grammar.worth.search(text, max(0, base - _REACH), start):
            break
        if _is_reached(text, base + found[0], head[found[0] :], grammar):
            break
        if found[1] in _BESIDE and grammar.compared.match(text, end):
            break
        start = base + found[0]
        bound = found[1] if bound is None or found[1] in _STRONG else bound
    return bound, start


def _is_reached(text: str, start: int, bound: str, grammar: Grammar) -> bool:
    """Tell whether a bound is no bound but the level that a change led to."""
    if grammar.reaches.match(bound.strip()) is None:
        return False
    head = _PAUSE.split(text[max(0, start - _FAR) : start])[-1]
    return bool(grammar.up.search(head) or grammar.down.search(head))


_PAUSE = re.compile(r"[;:]\s|,\s(?=\w+\s)")

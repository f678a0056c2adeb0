"""What the words around an amount say: its bound, the way of a change, what it is one of."""

import re
from bisect import bisect_right

from digest.extraction.figures.abroad.amounts import SMALL, Item
from digest.extraction.figures.abroad.grammar import Grammar
from digest.model.entry import Direction, FigureKind, Qualifier

_REACH = 40
_FAR = 90
_WIDE = 240
_MOST_OF_SHARE = 10_000_000
_STRONG = frozenset({Qualifier.UP_TO, Qualifier.AT_LEAST})


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
    found, start = _bound_before(text, item.start, grammar)
    behind = next((name for one, name in grammar.behind if one.match(text, item.end)), None)
    if item.more and behind is None:
        behind = Qualifier.MORE_THAN
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


def _bound_before(text: str, start: int, grammar: Grammar) -> tuple[Qualifier | None, int]:
    """Return the bound before a position; of two, up to and at least say more than about."""
    bound: Qualifier | None = None
    for _ in range(2):
        base = max(0, start - _REACH)
        head = text[base:start]
        hits = ((one.search(head), name) for one, name in grammar.before)
        found = min(
            ((hit.start(), name) for hit, name in hits if hit is not None),
            default=None,
            key=lambda one: one[0],
        )
        if found is None:
            break
        if _is_reached(text, base + found[0], head[found[0] :], grammar):
            break
        start = base + found[0]
        bound = found[1] if bound is None or found[1] in _STRONG else bound
    return bound, start


def _is_reached(text: str, start: int, bound: str, grammar: Grammar) -> bool:
    """Tell whether a bound is no bound but the level that a change led to."""
    if grammar.reaches.match(bound.strip()) is None:
        return False
    head = text[max(0, start - _FAR) : start]
    return bool(grammar.up.search(head) or grammar.down.search(head))


def find_direction(
    text: str, item: Item, start: int, grammar: Grammar, clause: tuple[int, int]
) -> Direction | None:
    """Return which way a change of this size went; None for a level.

    Args:
        text: The sentence.
        item: The amount.
        start: Where its bound begins.
        grammar: The language's patterns.
        clause: Where its clause begins and ends.
    """
    if item.unit == "x" or item.level:
        return None
    base = max(clause[0], start - _FAR)
    head, tail = text[base:start], text[item.end : min(clause[1], item.end + _FAR)]
    ways = ((grammar.more, Direction.UP), (grammar.less, Direction.DOWN))
    for pattern, way in ways:
        if pattern.match(tail):
            return way
    if grammar.level.search(head) and not grammar.change.search(head):
        return None
    earned = item.kind is FigureKind.MONEY and not grammar.words.eastern
    for pattern, way in (
        () if earned else ((grammar.gains, Direction.UP), (grammar.losses, Direction.DOWN))
    ):
        if pattern.search(head):
            return way
    if not grammar.change.search(head):
        return None
    reach = head if grammar.words.verb_last else _DIGIT.split(head)[-1][-_REACH:]
    return _nearest(reach, tail, grammar)


def _nearest(head: str, tail: str, grammar: Grammar) -> Direction | None:
    """Return the way that the nearest word of change tells, before the amount or else behind."""
    if grammar.words.verb_last:
        found = _first(tail, grammar)
        if found is not None and found[1]:
            return found[0]
    last_up = max((hit.end() for hit in grammar.up.finditer(head)), default=-1)
    last_down = max((hit.end() for hit in grammar.down.finditer(head)), default=-1)
    if last_up != last_down:
        return Direction.UP if last_up > last_down else Direction.DOWN
    if not grammar.words.verb_last:
        return None
    found = _first(tail, grammar) or _first(f"{head} {tail}", grammar)
    return found[0] if found else None


def _first(tail: str, grammar: Grammar) -> tuple[Direction, bool] | None:
    """Return the way of the first word of change in a text, and whether it closes the clause."""
    hits = [
        (hit.start(), way, hit)
        for pattern, way in ((grammar.up, Direction.UP), (grammar.down, Direction.DOWN))
        if (hit := pattern.search(tail)) is not None
    ]
    if not hits:
        return None
    _, way, hit = min(hits, key=lambda one: one[0])
    return way, not tail[hit.end() :].strip(" .")


def find_per(
    text: str, item: Item, start: int, grammar: Grammar, clause: tuple[int, int]
) -> str | None:
    """Return what an amount is one of, in English: share, year, tonne.

    Args:
        text: The sentence.
        item: The amount.
        start: Where its bound begins.
        grammar: The language's patterns.
        clause: Where its clause begins and ends.
    """
    if item.kind is FigureKind.PERCENT or item.unit in {"x", "pp", "basis points"}:
        return None
    end = item.stated.end + 1 if item.stated else item.end
    for pattern, name in grammar.per_behind:
        if pattern.match(text, end):
            return name
    head = text[max(0, start - _FAR) : start]
    for pattern, name in grammar.per_before:
        if pattern.search(head):
            return name
    if item.kind is FigureKind.QUANTITY and not grammar.words.eastern:
        return _per_later(text[end : min(clause[1], end + _REACH)], grammar)
    return _per_share(text, item, grammar)


def _per_later(tail: str, grammar: Grammar) -> str | None:
    """Return what a count is one of, said behind what it counts: tonnes of ore a year."""
    tail = _DIGIT.split(tail, maxsplit=1)[0]
    words = [hit.start() for hit in _SPACE.finditer(tail)]
    for at in words[:4]:
        for pattern, name in grammar.per_behind:
            if name in _SPELLS and pattern.match(tail, at):
                return name
    return None


_DIGIT = re.compile(r"\d")
_SPACE = re.compile(r"\s")
_SPELLS = frozenset({"year", "month", "week", "day", "hour"})


def _per_share(text: str, item: Item, grammar: Grammar) -> str | None:
    """Return "share" where a sentence about shares gives a small amount of money."""
    if item.kind is not FigureKind.MONEY or item.scale > SMALL or item.high >= _MOST_OF_SHARE:
        return None
    if not grammar.words.eastern and item.high >= SMALL:
        return None
    head = text[max(0, item.start - _REACH) : item.start]
    around = text[max(0, item.start - _WIDE) : item.end + _WIDE]
    if grammar.unshared.search(head) or not grammar.shares.search(around):
        return None
    return "share"

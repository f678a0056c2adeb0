"""Which way a change went whose size an amount is."""

import re

from digest.extraction.figures.abroad.context import has_words
from digest.extraction.figures.abroad.grammar import Grammar
from digest.extraction.figures.abroad.items import Item
from digest.extraction.figures.multiples import CHANGED
from digest.model.entry import Direction, FigureKind

_REACH = 40
_FAR = 90


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
    silent = item.low >= 0 and not has_words(text[max(0, start - _FAR) : item.end + _FAR])
    reached = item.level or _ends_as_level(text, item, grammar)
    if reached or silent or item.unit in _RAIN or _PASSED.match(text, item.end):
        return None
    if item.low < 0 or item.rule == CHANGED or _is_growth(text, item, start, grammar, clause):
        return _way_of_sign(item)
    base = max(clause[0], start - _FAR)
    head, tail = text[base:start], text[item.end : min(clause[1], item.end + _FAR)]
    if grammar.words.eastern and _is_moved(text[start : item.start], grammar):
        head = text[base : item.start]
    tail = _BRACKET.sub("", tail, count=1)
    tail = _REACHED.sub("", tail, count=1) if grammar.words.glued else tail
    ways = ((grammar.more, Direction.UP), (grammar.less, Direction.DOWN))
    for pattern, way in () if _is_reached(head, item, grammar) else ways:
        if pattern.match(tail):
            return way
    if item.unit == "x":
        return _way_of_multiple(tail, grammar)
    if _is_cut(item, text[max(0, start - _FAR) : start], tail, grammar):
        return Direction.DOWN
    return _find_change(head, tail, item, grammar)


def _is_moved(bound: str, grammar: Grammar) -> bool:
    """Tell whether a bound holds the verb of the change too: 最高調漲10元."""
    return bool(bound and (grammar.gains.search(bound) or grammar.losses.search(bound)))


def _ends_as_level(text: str, item: Item, grammar: Grammar) -> bool:
    """Tell whether the case of an amount makes it a level: liraya, %45'e."""
    ended, behind = grammar.level_end, text[item.end : item.end + _SOON]
    return bool(ended.search(text, item.start, item.end) or ended.match(behind))


def _way_of_sign(item: Item) -> Direction | None:
    """Return the way of a rate of growth, of a verb, or of a share with a minus.

    None for a sum below zero.
    """
    if item.rule == CHANGED:
        return Direction.DOWN if item.low < 1 else Direction.UP
    if item.low > 0:
        return Direction.UP
    return Direction.DOWN if item.kind is FigureKind.PERCENT else None


_RAIN = frozenset("mm milímetros litros millimètres Millimeter Liter 毫米 ミリ 밀리미터 ㎜".split())
"""What falls as rain: cayeron 120 milímetros is no fall."""


def _is_reached(head: str, item: Item, grammar: Grammar) -> bool:
    """Tell whether the words right before a German amount make it a level: auf 900 gestiegen."""
    reached = grammar.words.glued and item.unit != "x" and grammar.level.search(head)
    return bool(reached) and grammar.change.search(head) is None


def _is_growth(
    text: str, item: Item, start: int, grammar: Grammar, clause: tuple[int, int]
) -> bool:
    """Tell whether a share is the rate at which an economy grows."""
    if item.rule != "percent" or item.low <= 0:
        return False
    head = text[max(clause[0], start - _REACH) : start]
    return grammar.growth.search(head) is not None and _SIGN.search(head) is None


def _find_change(head: str, tail: str, item: Item, grammar: Grammar) -> Direction | None:
    """Return the way that the words before an amount tell, or those that close its clause."""
    by = grammar.change.search(head)
    owned = item.kind is FigureKind.QUANTITY and grammar.owned.search(head)
    if owned or (grammar.level.search(head) and not by):
        return None
    signed = _SIGN.search(head) if item.kind is FigureKind.PERCENT else None
    if signed is not None:
        return Direction.UP if signed[1] == "+" else Direction.DOWN
    if item.kind is FigureKind.MONEY and item.scale == 1 and not grammar.words.eastern:
        return _price_way(head, grammar) or (_by_words(head, tail, grammar) if by else None)
    earned = item.kind is FigureKind.MONEY and not grammar.words.eastern
    bought = grammar.taken.search(head) and _OF.match(tail)
    if not earned and not bought and grammar.gains.search(head):
        return Direction.UP
    if not earned and grammar.losses.search(head):
        return Direction.DOWN
    return _by_words(head, tail, grammar) if by else None


_SIGN = re.compile(r"(?:^|[\s(（、,，:])([+＋−–-])\s?$")


_OF = re.compile(r"\s(?:du|de|des|d['’])")


def _price_way(head: str, grammar: Grammar) -> Direction | None:
    """Return which way a price went whose change stands right behind the verb: subirá $400."""
    if grammar.rises.search(head):
        return Direction.UP
    return Direction.DOWN if grammar.falls.search(head) else None


def _by_words(head: str, tail: str, grammar: Grammar) -> Direction | None:
    reach = head if grammar.words.verb_last else _DIGIT.split(head)[-1][-_REACH:]
    return _nearest(reach, tail, grammar)


_DIGIT = re.compile(r"\d")
_REACHED = re.compile(
    r"^\s?auf\s(?:rund\s|knapp\s|gut\s)?\d[\d.,'’]*(?:\sM[iI]\w+\.?|\sMrd\.)?\s?[\w€$%]+"
)
"""The level that a German change led to, before the end of its verb: gab 41 auf 900 Punkte nach."""
_PASSED = re.compile(r"\s?(?:아래로|밑으로|위로)")
"""Words behind a level that something passed: 60달러 아래로 떨어졌다."""
_BRACKET = re.compile(r"^\s?\([^()]{1,30}\)")


_PAUSE = re.compile(r"[;；。]|\.\s")
_SOON = 8


def _is_cut(item: Item, head: str, tail: str, grammar: Grammar) -> bool:
    """Tell whether an amount counts jobs or people that go."""
    if item.kind is not FigureKind.QUANTITY or not grammar.staff.search(item.unit):
        return False
    head = _PAUSE.split(head)[-1]
    if grammar.makes.search(tail[:_SOON]):
        return False
    ahead = [*grammar.cuts.finditer(head)]
    made = grammar.makes.search(head, ahead[-1].end()) if ahead else None
    near = not ahead and grammar.cuts.search(tail)
    return bool((ahead and made is None) or near)


def _way_of_multiple(tail: str, grammar: Grammar) -> Direction | None:
    """Return which way something went that came to so many times of itself: 2倍に増えた."""
    reached = _INTO.match(tail)
    rest = tail[reached.end() :] if reached else tail
    if reached and grammar.more.match(rest):
        return Direction.UP
    return None


_INTO = re.compile(r"(?:に|へと?|으?로)\s?")


def spread_directions(
    text: str, items: list[Item], ways: list[Direction | None], grammar: Grammar
) -> list[Direction | None]:
    """Return the ways of changes with those of their companions: 12 points (0.4%), 3% and 5%.

    Args:
        text: The sentence.
        items: Its amounts.
        ways: The way of each, as its own words tell.
        grammar: The language's patterns.
    """
    spread = list(ways)
    for place in range(len(items) - 1, 0, -1):
        one, other = items[place - 1], items[place]
        gap = text[one.end : other.start].strip()
        if one.level or other.level:
            continue
        paired = one.kind is other.kind is FigureKind.MONEY and one.unit == other.unit
        if paired and grammar.words.eastern and grammar.lists.fullmatch(gap):
            spread[place] = spread[place] or spread[place - 1]
        if gap in _OR:
            spread[place] = spread[place] or spread[place - 1]
        if other.kind is not FigureKind.PERCENT:
            continue
        if gap == "(" and text[other.end : other.end + 1] == ")" and other.low > 0:
            spread[place - 1] = spread[place - 1] or spread[place]
            spread[place] = spread[place - 1]
        elif one.kind is other.kind and grammar.lists.fullmatch(gap):
            spread[place - 1] = spread[place - 1] or spread[place]
    return spread


_OR = frozenset({"或", "oder", "ou", "o", "또는", "または"})


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

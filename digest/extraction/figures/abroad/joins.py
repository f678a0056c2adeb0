"""Amounts that belong together: ranges, conversions in brackets, numbers that lend their unit."""

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from digest.extraction.figures.abroad.grammar import Grammar
from digest.extraction.figures.abroad.items import COIN, SHARE_BEFORE, SIGN_BEFORE, SMALL, Item
from digest.extraction.figures.abroad.levels import read_level, set_sign
from digest.extraction.figures.abroad.numbers import MYRIAD, ONE
from digest.model.entry import FigureKind
from digest.value import replace

_REACH = 60
_GAP = 40


def join_items(text: str, items: list[Item], grammar: Grammar) -> list[Item]:
    """Return the amounts of a sentence with what belongs together joined, bare numbers left out."""
    items = _join_coins(text, items, grammar)
    items = _spread_marks(text, items, grammar)
    items = _join_ranges(text, items, grammar)
    items = _lend(text, items, grammar)
    items = [read_level(text, item, grammar) for item in items]
    items = [item for item in items if item.kind is not None and not _is_pack(text, item, grammar)]
    items = [set_sign(text, item, grammar) for item in items]
    return _join_stated(text, items, grammar)


def _is_pack(text: str, item: Item, grammar: Grammar) -> bool:
    """Tell whether an amount is the weight by which something is sold."""
    if item.rule not in {"measure", "quantity"}:
        return False
    near = grammar.packs.finditer(text, max(0, item.start - _REACH), item.end + _REACH)
    return any(hit.start() <= item.start and item.end <= hit.end() for hit in near)


def _join_coins(text: str, items: list[Item], grammar: Grammar) -> list[Item]:
    """Return amounts with the small coins behind a whole one added to it: 152円40銭, 3 Euro 50."""
    joined: list[Item] = []
    for item in items:
        before = joined[-1] if joined else None
        if before is not None and _adds_coins(text, before, item):
            coins = item.low if item.kind else item.low * _find_tenths(text, before)
            joined[-1] = replace(
                before,
                end=item.end,
                low=before.low + coins,
                high=before.high + coins,
                step=item.step if item.kind else _find_tenths(text, before),
            )
        else:
            joined.append(_add_half(text, item, grammar))
    return joined


def _add_half(text: str, item: Item, grammar: Grammar) -> Item:
    """Return one or more units with the half behind them: un litre et demi, dos euros y medio."""
    whole = item.kind is not None and item.scale == item.factor == ONE
    if not whole or text[item.end : item.end + 2] not in _ANDS:
        return item
    half = grammar.half.match(text, item.end)
    if half is None or item.low != item.high or not _CLOSED.match(text, half.end()):
        return item
    value = item.low + _HALF
    return replace(item, end=half.end(), low=value, high=value, step=_TENTH)


_ANDS = frozenset({" e", " y"})
_HALF = Decimal("0.5")
_CLOSED = re.compile(r"\s*(?:$|[.,;:!?)/]|(?:par|por|le|la|el|al|pour|en|de|d['’])(?!\w))")
"""What ends an amount behind its half: no noun of which there is a half more."""


def _find_tenths(text: str, whole: Item) -> Decimal:
    """Return what part of the main unit a bare number behind it counts."""
    return _TENTH if text[whole.end - 1] in _PIECES else _CENT


def _adds_coins(text: str, whole: Item, item: Item) -> bool:
    """Tell whether an amount is the cents of the one before it."""
    if whole.kind is not FigureKind.MONEY:
        return False
    gap = text[whole.end : item.start]
    if whole.low != whole.high.to_integral_value():
        fen = item.rule == COIN and gap == "" and item.high < _TENTH == whole.step
        return fen and text[whole.end - 1] in _JIAO
    if item.kind is None and _is_spelled_coin(text, item, gap):
        return True
    if item.kind is None:
        return _is_bare_coin(text, whole, item, gap)
    coins = item.rule == COIN and item.high < 1 and whole.rule != COIN
    return coins and gap in _ADDS


def _is_bare_coin(text: str, whole: Item, item: Item, gap: str) -> bool:
    """Tell whether a bare number is cents: 3 Euro 50, 12€99, 3 euros con 50; or jiao: 3块5."""
    behind, sign = text[item.end : item.end + 1], text[whole.end - 1]
    if behind.isalnum() or behind == "%" or sign.isdigit():
        return False
    if sign in _PIECES:
        return gap == "" and item.end - item.start == 1
    tied = gap in _BEFORE_CENTS or (gap == "" and sign in "€$£")
    bare = tied and _TWO_DIGITS.fullmatch(text, item.start, item.end)
    return bool(bare) and not _ORDINAL.match(text, item.end)


_JIAO = frozenset("角毛")
_PIECES = frozenset("块塊")
"""Money behind which one digit counts tenths."""
_BEFORE_CENTS = frozenset({" ", " con ", " avec "})


def _is_spelled_coin(text: str, item: Item, gap: str) -> bool:
    """Tell whether cents in words close a price: zwölf Euro fünfzig."""
    tens = item.scale == ONE and 10 <= item.low < 100 and item.low == item.low.to_integral_value()  # noqa: PLR2004
    words = text[item.start : item.end].replace("-", "")
    worded = words.isalpha() and words < _BEYOND_LATIN and gap in _BEFORE_CENTS
    return tens and worded and not text[item.end :].strip(" .,;!?)")


_ORDINAL = re.compile(r"\.(?!\s*$)")
_TWO_DIGITS = re.compile(r"\d\d")
_BEYOND_LATIN = "\u0250"
"""Numerals of one sign are parts of other words: 사이 is 4 and 2, and means between."""
_CENT, _TENTH = Decimal("0.01"), Decimal("0.1")
_ADDS = frozenset({"", " ", " und ", " et ", " y ", " con ", " mit ", " avec "})


def _spread_marks(text: str, items: list[Item], grammar: Grammar) -> list[Item]:
    """Return amounts with a mark before one end of a range given to the other: R$ 2 a 3 milhões."""
    spread = list(items)
    for place, (one, other) in enumerate(pairwise(items)):
        marked = one.rule in _MARKED and one.kind is not None and other.kind is None
        gap = text[one.end : other.start]
        if marked and len(gap) <= _GAP and grammar.joins.fullmatch(gap) and one.low < other.low:
            wide = one.scale == ONE and one.low < other.low / other.scale
            by = other.scale if wide else ONE
            spread[place] = replace(
                one, low=one.low * by, high=one.high * by, step=one.step * by, scale=other.scale
            )
            spread[place + 1] = replace(other, kind=one.kind, unit=one.unit, rule=one.rule)
    return spread


_MARKED = frozenset({SIGN_BEFORE, SHARE_BEFORE})


def _join_ranges(text: str, items: list[Item], grammar: Grammar) -> list[Item]:
    """Return amounts with the two ends of a range made one, and two levels given one unit."""
    joined: list[Item] = []
    for item in items:
        before = joined[-1] if joined else None
        if before is None or not _may_join(before, item):
            joined.append(item)
            continue
        gap = text[before.end : item.start]
        low = _with_unit(before, item)
        if len(gap) <= _GAP and grammar.turns.fullmatch(gap):
            by = grammar.words.verb_last and grammar.change.search(
                text[max(0, before.start - _REACH) : before.start]
            )
            joined[-1:] = [replace(low, level=not by), replace(item, level=True)]
        elif len(gap) <= _GAP and (grammar.joins.fullmatch(gap) or _is_next(before, item, gap)):
            joined[-1:] = _join(text, low, item, grammar)
        else:
            joined.append(item)
    return joined


def _is_next(one: Item, other: Item, gap: str) -> bool:
    """Tell whether two numbers are the ends of what is not known better: 5 oder 6, 5、6百万."""
    if one.kind is not None or one.scale != ONE:
        return False
    count = other.low / other.factor
    if gap == "、":
        return count == one.low + 1
    return gap in _ORS and one.low < count <= 2 * one.low


_ORS = frozenset({" oder ", " ou ", " o ", " u ", " o bien "})


def _may_join(one: Item, other: Item) -> bool:
    if other.kind is None or one.low != one.high or other.low != other.high:
        return False
    if one.scale > SMALL and other.kind is FigureKind.QUANTITY and other.scale == ONE:
        return False
    return one.kind is None or (one.kind, one.unit) == (other.kind, other.unit)


def _with_unit(one: Item, other: Item) -> Item:
    """Return a first end with the unit, and where it has none the scale, of the second."""
    if one.kind is not None:
        return one
    factor = other.factor if one.scale == ONE else other.factor / other.scale
    if ONE < one.scale < MYRIAD and other.scale / one.scale in _MYRIADS:
        factor *= other.scale / one.scale
    value, step = one.low * factor, one.step * factor
    if value > _MOST_APART * other.high and one.low <= other.high:
        value, step = one.low, one.step
    return replace(
        one, low=value, high=value, step=step, kind=other.kind, unit=other.unit, rule=other.rule
    )


_MYRIADS = frozenset(MYRIAD**power for power in (1, 2, 3))
"""What thousands and hundreds leave to the end of a range: 5천~6천만 are both of ten thousands."""
_MOST_APART = 50
"""No level is so many times the next: from 800,000 to 1.2 million, each has its own scale."""


def _join(text: str, low: Item, high: Item, grammar: Grammar) -> list[Item]:
    """Return a range, or its two ends where the sentence goes from one to the other."""
    head = text[max(0, low.start - _REACH) : low.start]
    opened = grammar.between.search(head)
    gap = text[low.end : high.start].strip()
    anded = not grammar.words.eastern and grammar.lists.fullmatch(gap) is not None
    if anded:
        turned = opened is None
    else:
        turned = gap not in _DASHES and bool(
            grammar.turned_before.search(head) or grammar.turned_behind.match(text, high.end)
        )
    moved = grammar.words.eastern and (grammar.gains.search(head) or grammar.losses.search(head))
    if moved and gap in _TO and low.high * 3 < high.low:
        return [low, replace(high, level=True)]
    if low.low >= high.high or turned:
        levels = not anded
        return [
            replace(low, level=levels and not _is_moved(head, grammar)),
            replace(high, level=levels),
        ]
    start = low.start - len(head) + opened.start() if opened else low.start
    return [
        replace(
            low,
            start=start,
            end=high.end,
            high=high.high,
            step=min(low.step, high.step),
            scale=high.scale,
            factor=high.factor,
        )
    ]


def _is_moved(head: str, grammar: Grammar) -> bool:
    """Tell whether the verb of a change stands right before an amount: cédait 2,10 à 148,70."""
    return bool(grammar.falls.search(head) or grammar.rises.search(head)) and not _FROM.search(head)


_FROM = re.compile(r"\b(?:de|du|del|von|um|en|un)\s*$", re.IGNORECASE)
_DASHES = frozenset("~∼〜～–-—")
_TO = frozenset("至到")


def _lend(text: str, items: list[Item], grammar: Grammar) -> list[Item]:
    """Return amounts with a bare one given the unit before it: of which 150 million."""
    lent: list[Item] = []
    before: Item | None = None
    for place, item in enumerate(items):
        known = item
        if item.kind is None and place + 1 < len(items):
            known = _borrow_ahead(text, item, items[place + 1], grammar)
        if known.kind is None and before is not None:
            known = _borrow(text, item, before, grammar)
        if known is item and lent and lent[-1].part and item.kind is FigureKind.QUANTITY:
            known = replace(item, level=True)
        enclosed = text[item.start - 1 : item.start] == "(" and text[item.end : item.end + 1] == ")"
        if known.kind is not None and not (enclosed and before is not None):
            before = known
        lent.append(known)
    return lent


def _borrow_ahead(text: str, item: Item, behind: Item, grammar: Grammar) -> Item:
    """Return a bare number with the unit behind it: 2.300 der 14.000 Stellen."""
    gap = text[item.end : behind.start]
    if behind.kind is FigureKind.PERCENT and item.scale == ONE and grammar.after.fullmatch(gap):
        return replace(item, kind=behind.kind, unit=behind.unit, level=True, rule=behind.rule)
    counted = behind.kind is FigureKind.QUANTITY and behind.rule == "quantity"
    if counted and grammar.wholes.fullmatch(gap) and item.high < behind.low:
        return replace(
            item, kind=behind.kind, unit=behind.unit, part=True, rule="quantity: as behind"
        )
    money = behind.kind is FigureKind.MONEY and behind.scale > SMALL and item.scale > SMALL
    if money and len(gap) <= _GAP and not _PAUSE.search(gap):
        return replace(item, kind=behind.kind, unit=behind.unit, rule="money: as behind")
    return item


_PAUSE = re.compile(r"[;:()]")


def _borrow(text: str, item: Item, before: Item, grammar: Grammar) -> Item:
    if before.kind is FigureKind.MONEY and before.scale > SMALL and item.scale > SMALL:
        return replace(item, kind=before.kind, unit=before.unit, rule="money: as before")
    counted = before.kind is FigureKind.QUANTITY and before.rule in _COUNTED
    head = text[max(0, item.start - _GAP) : item.start]
    beside = item.scale == before.scale and grammar.beside.search(head) and _is_near(item, before)
    part = grammar.parted.match(text, item.end)
    if counted and (part or grammar.parts.search(head) or beside):
        return replace(item, kind=before.kind, unit=before.unit, rule="quantity: as before")
    return item


_COUNTED = frozenset({"quantity", "quantity: as before", "measure"})


def _is_near(item: Item, before: Item) -> bool:
    """Tell whether a bare number may be what a count was: 43 000 tonnes, contre 61 000."""
    plain = item.high >= _LEAST or not item.spelled
    return plain and before.high < 5 * item.high < 25 * before.high


_LEAST = 100


def _join_stated(text: str, items: Sequence[Item], grammar: Grammar) -> list[Item]:
    """Return amounts with the article's own conversions of each beside it."""
    joined: list[Item] = []
    for item in items:
        before = joined[-1] if joined else None
        stated = before.stated if before is not None else None
        if before is None or not (item.kind is before.kind is FigureKind.MONEY):
            joined.append(item)
        elif stated is None and _converts(text, before, item, grammar):
            joined[-1] = replace(before, stated=item)
        elif stated is not None and _goes_on(text, before, item, grammar):
            joined[-1] = replace(before, stated=replace(stated, also=(*stated.also, item)))
        else:
            joined.append(item)
    return joined


def _goes_on(text: str, item: Item, other: Item, grammar: Grammar) -> bool:
    """Tell whether a bracket says an amount in yet another currency: (18 Mio. £; 23 Mio. $)."""
    stated, end = item.stated, item.told_end
    if stated is None or other.unit in {item.unit, stated.unit, *(one.unit for one in stated.also)}:
        return False
    if other.start - end > _GAP or not _OPENS.search(text, item.end, stated.start):
        return False
    closed = _CLOSES.match(text, other.end) is not None
    return closed and grammar.goes_on.fullmatch(text, end, other.start) is not None


def _converts(text: str, item: Item, other: Item, grammar: Grammar) -> bool:
    """Tell whether an amount is only another currency's worth of the one before it."""
    gap = text[item.end : other.start]
    if item.unit == other.unit or len(gap) > _GAP:
        return False
    if grammar.bracket.fullmatch(gap):
        return _CLOSES.match(text, other.end) is not None
    if other.rule == COIN:
        return False
    if grammar.aside.fullmatch(gap) is not None:
        return True
    hedged = grammar.apposed.fullmatch(gap) is not None and gap.strip(_PAUSES) != ""
    return hedged and _ENDS.match(text, other.end) is not None


_OPENS = re.compile(r"[(（]")
_PAUSES = " ,–—-"
_ENDS = re.compile(r"\s*$|[,.;:)](?!\d)|\s?[–—]|\s-\s")
_CLOSES = re.compile(r"\s?[,;)/；，、）]")

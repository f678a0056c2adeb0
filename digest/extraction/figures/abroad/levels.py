"""Levels that are printed without a unit: of an index, of an exchange rate."""

import re

from digest.extraction.figures.abroad.grammar import Grammar
from digest.extraction.figures.abroad.items import INDEX, WIDE, Item
from digest.extraction.figures.abroad.numbers import ONE
from digest.model.entry import FigureKind
from digest.value import replace

_LEAST = 100
_LEAST_WHOLE = 1_000
_REACH = 40
_TIMES = re.compile(r"multipli\w+\s+(?:par|por)\s+$", re.IGNORECASE)
_MILLION = 1_000_000
_YEAR = re.compile(r"(?:19|20)\d\d")
OWN = "own"
"""Stands for the currency of the paper's country."""
RATE = "exchange rate"
"""The rule of a rate that is printed without its currency."""
_PAIR = re.compile(
    r"(?P<one>人民[币幣]|美元|[欧歐]元|英[镑鎊]|日[元圆圓]|港元|澳元|[纽紐]元|新?[台臺][币幣]|加元|瑞郎|令吉|[韩韓]元|泰[铢銖]|[卢盧]比|坡元|新元)"
    r"(?:[兑兌对對])(?P<other>人民[币幣]|美元|[欧歐]元|英[镑鎊]|日[元圆圓]|港元|加元|瑞郎|[台臺][币幣])"
    r"(?:[^，。；\d]{0,12})$"
)
_CODES = {"人民": "CNY", "美元": "USD", "欧元": "EUR", "歐元": "EUR", "港元": "HKD", "澳元": "AUD"}
_CODES |= {"英镑": "GBP", "英鎊": "GBP", "加元": "CAD", "瑞郎": "CHF", "纽元": "NZD", "紐元": "NZD"}
_CODES |= {"日元": "JPY", "日圆": "JPY", "日圓": "JPY", "台币": "TWD", "台幣": "TWD", "臺幣": "TWD"}
_CODES |= {"令吉": "MYR", "韩元": "KRW", "韓元": "KRW", "泰铢": "THB", "泰銖": "THB"}
_CODES |= {"卢比": "INR", "盧比": "INR", "坡元": "SGD", "新元": "SGD"}
_BASES = ("EUR", "GBP", "AUD", "NZD", "USD")
"""Currencies whose price a rate is, the first of two that comes in this order."""


def read_level(text: str, item: Item, grammar: Grammar) -> Item:
    """Return a bare number as the level that it is; unchanged if it is none.

    Args:
        text: The sentence.
        item: An amount, or a number of which nothing says what it counts.
        grammar: The language's patterns.
    """
    if item.kind is not None or item.spelled:
        return item
    head = text[max(0, item.start - _REACH) : item.start]
    if (named := _read_rated(text, item, head, grammar)) is not None:
        return named
    if (counted := _read_tally(text, item, grammar)) is not None:
        return counted
    if _TIMES.search(head):
        return replace(item, kind=FigureKind.QUANTITY, unit="x", rule="multiple")
    if item.scale >= _MILLION and grammar.earned.search(
        text[max(0, item.start - WIDE) : item.start]
    ):
        return replace(item, kind=FigureKind.MONEY, unit=OWN, rule="money: unsaid")
    return _read_plain(text, item, head, grammar) if item.scale == ONE else item


def _read_rated(text: str, item: Item, head: str, grammar: Grammar) -> Item | None:
    """Return a bare number as money of the name before it, or as a rate to the dollar."""
    named = grammar.heading.search(head)
    if named is not None and (item.scale > ONE or item.low >= _LEAST):
        return replace(
            item,
            start=item.start - len(head) + named.start(),
            kind=FigureKind.MONEY,
            unit=grammar.words.heading[named["name"]],
            rule="money: word before",
        )
    if item.scale != ONE or grammar.rated.match(text, item.end) is None:
        return None
    return replace(item, kind=FigureKind.MONEY, unit=_name_quoted(text, item, grammar), rule=RATE)


def _name_quoted(text: str, item: Item, grammar: Grammar) -> str:
    """Return the currency whose rate a clause gives: the one it names, or the country's own."""
    said = _WORD.findall(text[max(0, item.start - WIDE) : item.start])
    named = (grammar.names.currencies.get(grammar.names.plain(word)) for word in reversed(said))
    return next((unit for unit in named if unit and unit not in ("EUR", "dollar")), OWN)


_WORD = re.compile(r"[^\W\d_]+")


def _read_plain(text: str, item: Item, head: str, grammar: Grammar) -> Item:
    """Return a number without a scale as a rate or an index's level."""
    pair = _PAIR.search(head)
    if pair is not None and item.step < ONE:
        return _read_rate(item, _code(pair["one"]), _code(pair["other"]))
    if not _is_level(text, item, head, grammar):
        return item
    unit = grammar.words.index_unit
    return replace(item, kind=FigureKind.QUANTITY, unit=unit, rule=INDEX)


def _read_tally(text: str, item: Item, grammar: Grammar) -> Item | None:
    """Return a bare number as the count of what its clause gives the number of."""
    cut = max(
        (hit.end() for hit in _STOP.finditer(text, max(0, item.start - WIDE), item.start)),
        default=max(0, item.start - WIDE),
    )
    found = grammar.tallied.search(text, cut, item.start)
    if found is None or item.high < _LEAST_WHOLE or _YEAR.fullmatch(text, item.start, item.end):
        return None
    head = text[max(0, item.start - _REACH) : item.start]
    ahead = (
        grammar.change.search(head) or grammar.level.search(head) or grammar.bounded.search(head)
    )
    if not ahead:
        return None
    return replace(item, kind=FigureKind.QUANTITY, unit=found["noun"], rule="quantity: tally")


_STOP = re.compile(r"[.;:](?!\d)")


def set_sign(text: str, item: Item, grammar: Grammar) -> Item:
    """Return an amount with the minus printed before it, where it is a level and no change.

    Args:
        text: The sentence.
        item: An amount with its unit.
        grammar: The language's patterns.
    """
    head = text[max(0, item.start - _REACH) : item.start]
    if item.rule == "measure" and (frozen := _FROZEN.search(head)):
        start = item.start - len(head) + frozen.start()
        return replace(item, start=start, low=-item.low, high=-item.high)
    found = grammar.minus.search(head)
    if found is None or item.low != item.high or not item.high:
        return item
    before = head[: found.start()]
    if item.kind is FigureKind.PERCENT and _is_printed(found, before, grammar):
        start = item.start - len(head) + found.start("sign")
        return replace(item, start=start, low=-item.low, high=-item.high)
    if item.kind is FigureKind.PERCENT and _WITH.search(before):
        return item
    level = item.kind is FigureKind.MONEY or found["sign"] in "负負" or grammar.level.search(before)
    changed = grammar.words.change and grammar.change.search(before)
    if not level or changed or item.kind is FigureKind.QUANTITY:
        return item
    start = item.start - len(head) + found.start("sign")
    return replace(item, start=start, low=-item.low, high=-item.high, level=True)


_FROZEN = re.compile(r"(?:(?<![\d\w])[-−–]|minus\s|(?:零下|氷点下|영하|マイナス)\s?)$")
_WITH = re.compile(r"\bmit\s?$", re.IGNORECASE)


def _is_printed(found: re.Match[str], before: str, grammar: Grammar) -> bool:
    """Tell whether a printed minus makes a share the size of a fall: (-0,9%), Nordag -7,2%."""
    glued = found["sign"] in "-−–" and not found.group().endswith(" ")
    return glued and not grammar.level.search(before) and not grammar.change.search(before)


def _is_level(text: str, item: Item, head: str, grammar: Grammar) -> bool:
    if item.high < (_LEAST if item.step < ONE else _LEAST_WHOLE) or not grammar.words.index_unit:
        return False
    if item.step >= ONE:
        parted = any(mark in text[item.start : item.end] for mark in ".,’' ")
        if not parted or grammar.level.search(head) is None:
            return False
    return grammar.indices.search(text, max(0, item.start - WIDE), item.start) is not None


def _code(name: str) -> str:
    return _CODES.get(name[-2:]) or _CODES[name[:2]]


def _read_rate(item: Item, one: str, other: str) -> Item:
    """Return a rate of two currencies, in the one that the other is priced in."""
    base = next((code for code in _BASES if code in (one, other)), one)
    quoted = other if base == one else one
    return replace(item, kind=FigureKind.MONEY, unit=quoted, base=base, rule=RATE)

"""What the words and signs around a number say that it counts."""

import re
from decimal import Decimal

from digest.extraction.figures.abroad.grammar import Grammar
from digest.extraction.figures.abroad.items import (
    COIN,
    INDEX,
    SHARE_BEFORE,
    SIGN_BEFORE,
    SIGN_BEHIND,
    WIDE,
    Item,
)
from digest.extraction.figures.abroad.numbers import ONE, parse_mixed
from digest.lexicon.currencies import RENAMED, SIGNS
from digest.lexicon.languages.figures import COMPOUNDS, LETTERS_BEFORE
from digest.lexicon.measures import DEVICES
from digest.model.entry import FigureKind
from digest.value import replace

_FEWEST = 4
_LEAST_SPELLED = 10
"""Counts of two or three carry no news."""
_SIGN_REACH = 8
_TRAP_REACH = 24


def add_prefix(text: str, bare: Item, grammar: Grammar, floor: int) -> Item | None:
    """Return money whose sign or code stands before the number."""
    head = text[max(floor, bare.start - _SIGN_REACH) : bare.start]
    found = grammar.prefix.search(head)
    if found is None or grammar.guard.match(text, bare.end):
        return None
    if found["letters"] == "Q" and bare.low in _QUARTERS:
        return None
    unit = _name_mark(found, grammar)
    start = bare.start - len(head) + found.start()
    behind = _MILLIONS.match(text, bare.end)
    bare = replace(bare, end=behind.end()) if behind and bare.scale == ONE else bare
    if (found["many"] or behind) and bare.scale == ONE:
        low, high, step = (value * _MILLION for value in (bare.low, bare.high, bare.step))
        bare = replace(bare, low=low, high=high, step=step, scale=_MILLION, factor=_MILLION)
    return replace(
        bare,
        start=start,
        kind=FigureKind.MONEY,
        unit=unit,
        rule=SIGN_BEFORE,
    )


_MILLIONS = re.compile(r"\s?MM?(?![\w.'’])")
"""A letter behind a number with its sign that stands for millions: US$ 12 M."""
_QUARTERS = frozenset(map(Decimal, range(1, 5)))
"""Numbers behind a Q that count the quarters of a year: Q3 2024."""


def add_share(text: str, bare: Item, grammar: Grammar, floor: int) -> Item | None:
    """Return per cent whose word or sign stands before the number: yüzde 12,5."""
    head = text[max(floor, bare.start - _TRAP_REACH) : bare.start]
    found = grammar.shared.search(head) if bare.scale == ONE else None
    if found is None:
        return None
    start = bare.start - len(head) + found.start()
    return replace(bare, start=start, kind=FigureKind.PERCENT, unit="%", rule=SHARE_BEFORE)


def _name_mark(found: re.Match[str], grammar: Grammar) -> str:
    """Return the code or family of a sign, a code or letters beside a number."""
    if found["code"]:
        return RENAMED.get(found["code"], found["code"])
    if found["letters"]:
        return LETTERS_BEFORE[found["letters"]]
    unit = COMPOUNDS.get("".join(found["sign"].lower().split())) or SIGNS[found["sign"]]
    return grammar.words.yen if unit == "yuan-yen" else unit


def add_unit(text: str, bare: Item, grammar: Grammar) -> Item | None:
    """Return a number with what stands behind it; bare if nothing known does."""
    found = grammar.unit.match(text, bare.end)
    if found is None:
        return bare
    groups = found.groupdict()
    if bare.low == ONE and (
        _OF_ONE.match(text, found.end())
        or _FOR_ONE.search(text[max(0, bare.start - _SIGN_REACH) : bare.start])
    ):
        return bare
    named = next(name for name in _READERS if groups.get(name))
    return _READERS[named](replace(bare, end=found.end()), found, grammar) or bare


_OF_ONE = re.compile(
    r"\s?(?:=|当たり|あたり|당|vaut\b|valait\b|vale\b|valía\b|entspricht\b|kostete?\b|"
    r"notierte?\b|war\b|stand\b|wurde\b)"
)
_FOR_ONE = re.compile(r"(?<!\w)(?:für|pour|por|je|pro|contre|gegen)\s$")
"""What follows the one that a price or a rate is of."""


def _share(item: Item, found: re.Match[str], grammar: Grammar) -> Item:  # noqa: ARG001
    return replace(item, kind=FigureKind.PERCENT, unit="%", rule="percent")


def _tenths(item: Item, found: re.Match[str], grammar: Grammar) -> Item | None:
    if item.high > 10 or item.scale > 10:  # noqa: PLR2004 - ten tenths are all
        return None
    value = item.low * 10 + _hundredths(found.group().strip(), grammar)
    return replace(
        item,
        low=value,
        high=value,
        step=item.step * 10,
        factor=Decimal(10),
        kind=FigureKind.PERCENT,
        unit="%",
        rule="share in tenths",
    )


def _hundredths(said: str, grammar: Grammar) -> Decimal:
    """Return what stands behind the tenths: 成半, 成五, 割5分, 할 5푼."""
    if said.endswith("半"):
        return Decimal(5)
    below = parse_mixed(said[1:].strip("分푼 "), grammar.words)
    return below.value if below else Decimal(0)


def _points(item: Item, found: re.Match[str], grammar: Grammar) -> Item | None:
    bare = found.group().strip()
    if bare == "ポイント" and (item.high >= 100 or not _SHARES_OF.search(_near(found))):  # noqa: PLR2004
        indexed = grammar.indices.search(_near(found))
        return replace(item, kind=FigureKind.QUANTITY, unit=bare, rule=INDEX) if indexed else None
    if bare.endswith("碼") and (item.high >= _MOST_STEPS or not _RATES.search(_near(found))):
        return None
    if found.groupdict().get("basis"):
        return replace(item, kind=FigureKind.QUANTITY, unit="basis points", rule="points")
    part = next((value for word, value in _PARTS.items() if bare.lower().startswith(word)), ONE)
    return replace(
        item,
        low=item.low * part,
        high=item.high * part,
        step=item.step * part,
        factor=item.factor * part,
        kind=FigureKind.QUANTITY,
        unit="pp",
        rule="points",
    )


_PARTS = {
    "viertel": Decimal("0.25"),
    "zehntel": Decimal("0.1"),
    "décima": Decimal("0.1"),
    "dixième": Decimal("0.1"),
    "碼": Decimal("0.25"),
}
"""Parts of a point that have a name of their own."""


_MOST_STEPS = 10
_RATES = re.compile(r"息|利率|央行")
_SHARES_OF = re.compile(r"率|%|金利|利回り|支持|シェア|割合")


def _near(found: re.Match[str]) -> str:
    """Return the words around what stands behind a number."""
    return found.string[max(0, found.start() - WIDE) : found.end() + WIDE]


def _times(item: Item, found: re.Match[str], grammar: Grammar) -> Item:  # noqa: ARG001
    return replace(item, kind=FigureKind.QUANTITY, unit="x", rule="multiple")


def _coin(item: Item, found: re.Match[str], grammar: Grammar) -> Item | None:
    said = grammar.names.plain(found["coin"])
    coin = grammar.names.coins[said]
    weak = said in grammar.words.weak_coins
    if weak and item.spelled and grammar.words.native:
        return None
    alone = item.start == 0 and found.end() == len(found.string)
    if weak and not (alone or _speaks_of_money(found, item, grammar)):
        return None
    return replace(
        item,
        low=item.low * coin.part,
        high=item.high * coin.part,
        step=item.step * coin.part,
        factor=item.factor * coin.part,
        kind=FigureKind.MONEY,
        unit=coin.unit,
        rule=COIN,
    )


def _speaks_of_money(found: re.Match[str], item: Item, grammar: Grammar) -> bool:
    """Tell whether a price of a share, or a main unit right before, makes a word a coin."""
    text = found.string
    head = text[max(0, item.start - _TRAP_REACH) : item.start]
    moved = _is_moved(text, item, grammar)
    main = head.rstrip().endswith(grammar.words.main_units)
    return main or moved or bool(grammar.shares.search(head))


def _money(item: Item, found: re.Match[str], grammar: Grammar) -> Item:
    said = found["money"]
    unit = grammar.names.currencies.get(grammar.names.plain(said))
    if unit is None:
        text, start = found.string, found.start("money")
        unit = next(name for pattern, name in grammar.money if pattern.match(text, start))
    head = found.string[max(0, item.start - _SIGN_REACH) : item.start].rstrip()
    led = next((word for word in grammar.words.leading if head.endswith(word)), None)
    if led is None or unit not in {"yuan", "CNY"}:
        return replace(item, kind=FigureKind.MONEY, unit=unit, rule="money: word behind")
    start = found.string.rindex(led, 0, item.start)
    unit = grammar.words.leading[led]
    return replace(item, start=start, kind=FigureKind.MONEY, unit=unit, rule="money: word behind")


def _sign(item: Item, found: re.Match[str], grammar: Grammar) -> Item:
    return replace(item, kind=FigureKind.MONEY, unit=_name_mark(found, grammar), rule=SIGN_BEHIND)


def _index(item: Item, found: re.Match[str], grammar: Grammar) -> Item | None:
    if not grammar.indices.search(_near(found)):
        return _poll_points(item, found, grammar)
    small = item.high < _LEAST_LEVEL and item.step == ONE
    if grammar.words.eastern and small and not _is_moved(found.string, item, grammar):
        return None
    unit = grammar.words.lemma(found["index"])
    return replace(item, kind=FigureKind.QUANTITY, unit=unit, rule=INDEX)


def _poll_points(item: Item, found: re.Match[str], grammar: Grammar) -> Item | None:
    """Return points of a sentence about shares, where they are the size of a change."""
    text, end = found.string, found.end()
    if item.high >= _LEAST_LEVEL or not _PERCENT.search(_near(found)):
        return None
    head = text[max(0, item.start - _TRAP_REACH) : item.start]
    told = (
        grammar.more.match(text, end),
        grammar.less.match(text, end),
        grammar.change.search(head),
    )
    if not any(told) and not _is_moved(text, item, grammar):
        return None
    return replace(item, kind=FigureKind.QUANTITY, unit="pp", rule="points")


_PERCENT = re.compile(r"%|Prozent|pour cent|por ciento")


def _is_moved(text: str, item: Item, grammar: Grammar) -> bool:
    """Tell whether a word of growth or decline stands right before a number."""
    head = text[max(0, item.start - _TRAP_REACH) : item.start]
    return bool(grammar.gains.search(head) or grammar.losses.search(head))


_LEAST_LEVEL = 100


def _measure(item: Item, found: re.Match[str], grammar: Grammar) -> Item | None:
    if item.low == item.scale == ONE and grammar.half.match(found.string, found.end()) is None:
        return None
    unit = _noun(found, "measure")
    text = found.string
    if unit == "ha" and (_has(item, text) or _DONE.match(text, found.end())):
        return None
    if _is_base(text, item, found.end(), unit):
        return None
    if unit in DEVICES and found.end() - item.start < len(text):
        return None
    alone = item.start == 0 and found.end() == len(text)
    warm = alone or _WARM.search(text[max(0, item.start - _NEAR) : item.start])
    if unit in _DEGREES and not warm:
        return None
    return replace(item, kind=FigureKind.QUANTITY, unit=unit, rule="measure")


def _has(item: Item, text: str) -> bool:
    """Tell whether a number before "ha" is a year: nel 2023 ha avuto."""
    return _YEAR.fullmatch(text, item.start, item.start + 4) is not None


_DONE = re.compile(r"\s(?:[^\W\d_]+(?:[aiu]t|[aiu]d|[st])[oaie]|[^\W\d_]+[aiu]t)(?!\w)")
"""A participle behind "ha", which then means has in Italian, Spanish and Swedish."""


def _is_base(text: str, item: Item, end: int, unit: str) -> bool:
    """Tell whether a measure is what a price is of: 5 €/100 g, 3 euros les 100 g."""
    head = text[max(0, item.start - _SIGN_REACH) : item.start]
    packed = unit in _GRAMS and _EACH.search(head)
    return head.endswith("/") or bool(packed) or _BASE.match(text, end) is not None


_GRAMS = frozenset("g Gramm grammes gramos grammi gram ml".split())
_EACH = re.compile(r"(?<!\w)(?:je|pro|les|los|pour|por|per)\s$")
_BASE = re.compile(r"\s?(?:당|当たり|あたり|につき)")
"""Behind a measure it makes that what a price is of: 3.3㎡당."""
_NEAR = 12
_DEGREES = frozenset("度도")
_WARM = re.compile(
    r"摂氏|気温|氷点下|零下|气温|氣溫|摄氏|攝氏|高温|低温|섭씨|영하|영상|기온|화씨|华氏|華氏"
)
"""Words before degrees of heat, whose sign also means how often."""


def _noun(found: re.Match[str], group: str) -> str:
    """Return the noun that a match holds, in one line."""
    groups = found.groupdict()
    return " ".join((groups.get("counted") or groups.get("noun") or groups[group]).split())


def _count(item: Item, found: re.Match[str], grammar: Grammar) -> Item | None:
    noun = _noun(found, "noun")
    if grammar.guard.match(found.string, found.start()):
        return None
    if (carried := _find_carried(noun, item, found, grammar)) is not None:
        return replace(item, kind=FigureKind.QUANTITY, unit=carried, rule="quantity: noun before")
    if not _is_counted(noun, item, found, grammar):
        return None
    unit = grammar.words.lemma(noun)
    return replace(item, kind=FigureKind.QUANTITY, unit=unit, rule="quantity")


def _is_counted(noun: str, item: Item, found: re.Match[str], grammar: Grammar) -> bool:
    """Tell whether a noun behind a number is what it counts, and news."""
    words, eastern = noun.split(), grammar.words.eastern
    barred = (grammar.empty, grammar.uncounted)
    if any(one.fullmatch(word) for one in barred for word in (words[0], words[-1])):
        return False
    if item.scale == ONE and not _is_news(item, found.string, grammar):
        return False
    if item.step > ONE and item.scale >= _MILLION and noun[0].islower() and found.group()[1] != "d":
        return False
    return not (eastern and noun in _LARGE and item.low < _LEAST_LARGE)


def _is_news(item: Item, text: str, grammar: Grammar) -> bool:
    """Tell whether a whole number is more than two or three, and no year."""
    least = _LEAST_SPELLED if item.spelled and grammar.words.native else _FEWEST
    if item.low < least or item.low != item.low.to_integral_value():
        return False
    digits = text[item.start : item.start + 5].strip()
    return grammar.words.eastern or _YEAR.fullmatch(digits) is None


def _find_carried(counter: str, item: Item, found: re.Match[str], grammar: Grammar) -> str | None:
    """Return the noun before a number that says more than its counter: 일자리 500개."""
    if counter not in _COUNTERS or item.high < _FEWEST:
        return None
    noun = grammar.carried.search(found.string, max(0, item.start - _TRAP_REACH), item.start)
    return noun["noun"] if noun is not None else None


_COUNTERS = frozenset("개个個")
_MILLION = Decimal(10**6)
_YEAR = re.compile(r"(?:19|20)\d\d")
_LARGE = frozenset(
    "대 주 本 両 枚 세대 箱 袋 盒 张 張 份 例 列 支 把 株 棵 床 包 封 粒 罐 匹 只 隻 장 권 점 "
    "박스 상자 봉 판 벌 켤레 그루 箇 点 品 杯 皿 通 口 羽 冊".split()
)
"""Words that count ages, weeks, ways or sizes where the number is small."""
_LEAST_LARGE = 100

_READERS = {
    "points": _points,
    "basis": _points,
    "percent": _share,
    "tenths": _tenths,
    "times": _times,
    "coin": _coin,
    "money": _money,
    "sign": _sign,
    "code": _sign,
    "letters": _sign,
    "index": _index,
    "measure": _measure,
    "counted": _count,
    "noun": _count,
}

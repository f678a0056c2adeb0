"""The figures of a sentence or an article in another language than English."""

import re
from collections.abc import Callable, Iterable
from datetime import date
from functools import partial
from itertools import pairwise

from digest.extraction.figures.abroad.about import find_about
from digest.extraction.figures.abroad.amounts import find_items
from digest.extraction.figures.abroad.context import (
    find_bounds,
    find_clause,
    find_clauses,
)
from digest.extraction.figures.abroad.deciding import decide_abroad
from digest.extraction.figures.abroad.direction import find_direction, spread_directions
from digest.extraction.figures.abroad.grammar import Grammar, find_grammar, fit_grammar
from digest.extraction.figures.abroad.items import Item
from digest.extraction.figures.abroad.joins import join_items
from digest.extraction.figures.abroad.per import find_per, name_per, share_pers
from digest.extraction.figures.abroad.whose import name_parties
from digest.extraction.figures.currency import Home, find_home
from digest.extraction.figures.differing import Whose
from digest.extraction.figures.merge import Told
from digest.extraction.figures.rates import is_price_of_money
from digest.extraction.figures.readings import MOST_TOLD
from digest.extraction.figures.rules import RATE
from digest.extraction.figures.tables import find_in_tables
from digest.extraction.figures.whose import find_text_start
from digest.model.article import Article, Span, without_tables
from digest.model.entry import Direction, Figure, FigureKind, Qualifier, Stated
from digest.text.normalize import narrow
from digest.value import Value, replace

_ZEROS = "٠۰०০੦૦୦௦౦೦൦๐໐၀០༠"
"""The zeros of scripts with digits of their own."""
_FOLDED = str.maketrans(
    {
        **{chr(ord(zero) + digit): str(digit) for zero in _ZEROS for digit in range(10)},
        "٪": "%",
        "٫": ".",
        "٬": ",",
        **dict.fromkeys("％﹪", "%"),
        **dict.fromkeys("\u00a0\u2009\u202f\u2007\u3000", " "),
        "＄": "$",
        "￥": "¥",
        "￡": "£",
        "￦": "₩",
        "．": ".",
        "（": "(",
        "）": ")",
        "＝": "=",
        "～": "〜",
        "－": "-",
        "ｔ": "t",
    }
)
_DASHED = re.compile(r"(?<![^\W\d_])−|−(?![\d$€£¥₩])")
"""A minus sign that may be any dash: one that parts a word from a number is a minus."""


class _Sentence(Value, kw_only=False):
    """A sentence's amounts, before their currencies are decided."""

    source: str
    """As written."""
    text: str
    """With plain digits and signs, character for character."""
    offset: int
    """Where it begins in the whole text."""
    items: list[Item]
    """Its amounts, in order."""
    leading: bool = False
    """Whether it stands above the article's text."""


def find_figures_abroad(
    text: str, *, locale: str, day: date | None = None, country: str | None = None
) -> tuple[Figure, ...]:
    """Return the figures of one sentence in another language, in order.

    Args:
        text: The sentence.
        locale: BCP 47 tag of its language.
        day: The day of its article.
        country: ISO 3166 code of the paper's country; else that of the locale.
    """
    home = Home(paper=country or _find_region(locale, text), day=day)
    grammar = find_grammar(_place(locale, home.paper, text))
    sentences = [_read(text, 0, grammar)]
    return tuple(told.figure for told in _tell(sentences, grammar, home))


def find_told_abroad(article: Article) -> list[Told]:
    """Return every figure of an article in another language, with the words around each."""
    grammar, home = _find_surroundings(article)
    prose = without_tables(article)
    sentences = [_read(one.of(prose.text), one.start, grammar) for one in prose.sentences]
    start = find_text_start(article)
    sentences = [replace(one, leading=one.offset < start) for one in sentences]
    told = list(_tell([one for one in sentences if one.items], grammar, home))
    told = name_parties(told, article)
    if article.tables:
        told += find_in_tables(article, lambda words: _find_few(words, grammar, home))
    return told


def read_words_abroad(
    article: Article, named: tuple[str, ...]
) -> Callable[[str], tuple[Figure, ...]]:
    """Return what finds the figures of a few words as the article means them.

    Args:
        article: The article.
        named: ISO 4217 codes that it names, most frequent first.
    """
    grammar, home = _find_surroundings(article)
    home = replace(home, named=named)
    return lambda words: _find_few(words, grammar, home)


def _find_surroundings(article: Article) -> tuple[Grammar, Home]:
    """Return the patterns of an article's language and country, and whose money it means."""
    home = find_home(article)
    home = replace(home, paper=home.paper or _find_region(article.language, article.text))
    return find_grammar(_place(article.language, home.paper, article.text)), home


def _find_few(words: str, grammar: Grammar, home: Home) -> tuple[Figure, ...]:
    """Return the figures of a few words of an article: the unit of a table, one of its cells."""
    return tuple(told.figure for told in _tell([_read(words, 0, grammar)], grammar, home))


def _place(locale: str, country: str | None, text: str) -> str:
    """Return a locale with its country: how numbers are parted differs from one to another.

    Spanish without one is that of Mexico where its decimals have points.
    """
    if "-" in locale or "_" in locale:
        return locale
    if (
        country is None
        and locale == "es"
        and len(_POINTED.findall(text)) > len(_COMMAED.findall(text))
    ):
        return "es-MX"
    return f"{locale}-{country}" if country else locale


_POINTED = re.compile(r"\d,\d{3}(?=[,.]\d|\s)|\d\.\d{1,2}\s?(?=%|por\s|millones|dólares|pesos)")
_COMMAED = re.compile(r"\d\.\d{3}(?=[,.]\d|\s)|\d,\d{1,2}\s?(?=%|por\s|millones|dólares|pesos)")


def _find_region(locale: str, text: str) -> str | None:
    """Return the country of a locale; of Chinese without one, that which its characters tell."""
    parts = locale.replace("_", "-").split("-")[1:]
    found = next((part.upper() for part in parts if len(part) == len("TW")), None)
    if found or not locale.startswith("zh"):
        return found or _ONE_COUNTRY.get(locale.partition("-")[0])
    if len(_LONG.findall(text)) <= len(_SHORT_SIGNS.findall(text)):
        return None
    return "HK" if len(_OF_HONG_KONG.findall(text)) > len(_OF_TAIWAN.findall(text)) else "TW"


_ONE_COUNTRY = {"ja": "JP", "ko": "KR", "sv": "SE", "da": "DK", "nb": "NO", "nn": "NO", "no": "NO"}
_ONE_COUNTRY |= {"is": "IS", "cs": "CZ", "sk": "SK", "pl": "PL", "hu": "HU", "tr": "TR", "ru": "RU"}
_ONE_COUNTRY |= {"uk": "UA", "be": "BY", "th": "TH", "vi": "VN", "id": "ID", "ms": "MY", "hi": "IN"}
_ONE_COUNTRY |= {"he": "IL", "fa": "IR", "bn": "BD", "ur": "PK", "ne": "NP", "sw": "KE", "ro": "RO"}
"""Countries of languages that one country writes, or mostly."""
_LONG = re.compile(r"[國個們這為說時會對學經發長後來與業實現開關電車東門見萬億幣圓產總營]")
_SHORT_SIGNS = re.compile(r"[国个们这为说时会对学经发长后来与业实现开关电车东门见万亿币圆产总营]")
_OF_HONG_KONG = re.compile(r"香港|港元|港幣|恒生|恒指|港交所|港股|特區")
_OF_TAIWAN = re.compile(r"[台臺]灣|[台臺]北|新[台臺]幣|[台臺]股|金管會|[台臺][中南幣積]")


def _read(text: str, offset: int, grammar: Grammar) -> _Sentence:
    folded = _DASHED.sub("-", narrow(text).translate(_FOLDED))
    items = find_items(folded, fit_grammar(folded, grammar))
    return _Sentence(text, folded, offset, join_items(folded, items, grammar) if items else [])


def _tell(sentences: list[_Sentence], grammar: Grammar, home: Home) -> Iterable[Told]:
    """Yield the figures of sentences, their currencies decided."""
    decided = decide_abroad([(one.text, one.items) for one in sentences], grammar, home)
    for sentence, items in zip(sentences, decided, strict=True):
        yield from _make(sentence, items, grammar)


class _Said(Value):
    """What the words around an amount say."""

    qualifier: Qualifier | None
    """How it is bounded."""
    per: str | None
    """What one of."""
    direction: Direction | None
    """Which way a change went."""
    about: str | None
    """What it measures."""
    label: str | None
    """The same as one phrase."""


def _make(sentence: _Sentence, items: list[Item], grammar: Grammar) -> Iterable[Told]:
    """Yield the figures of one sentence with all that it says about each."""
    text = sentence.text
    whose = partial(Whose, sentence=sentence.offset, leading=sentence.leading)
    if len(items) > MOST_TOLD:
        told = _Said(qualifier=None, per=None, direction=None, about=None, label=None)
        for item in items:
            yield Told(_make_figure(sentence, item, told), whose)
        return
    clauses = find_clauses(text, grammar)
    bounds = find_bounds(text, items, grammar)
    placed = [(start, item) for (_, start), item in zip(bounds, items, strict=True)]
    own = [
        find_direction(text, item, start, grammar, find_clause(clauses, item))
        for start, item in placed
    ]
    ways = spread_directions(text, items, own, grammar)
    figures = []
    for place, (start, item) in enumerate(placed):
        about, label = find_about(sentence.source, placed, place, grammar, clauses)
        said = _Said(
            qualifier=bounds[place][0],
            per=find_per(text, item, start, grammar, find_clause(clauses, item)),
            direction=ways[place],
            about=about,
            label=label,
        )
        figures.append(_make_figure(sentence, item, said))
    gaps = [text[one.end : other.start] for one, other in pairwise(items)]
    for item, figure in zip(items, share_pers(figures, gaps, grammar), strict=True):
        named = name_per(figure.per, text, item, grammar.words) if figure.per else None
        find_whose = partial(_find_whose, sentence, item, grammar)
        yield Told(replace(figure, per=named), find_whose)


def _find_whose(sentence: _Sentence, item: Item, grammar: Grammar) -> Whose:
    words = _find_words(sentence.text, item, grammar)
    return Whose(sentence=sentence.offset, leading=sentence.leading, words=words)


def _make_figure(sentence: _Sentence, item: Item, said: _Said) -> Figure:
    stated = item.stated
    return Figure(
        text=sentence.source[item.start : item.end],
        kind=item.kind or FigureKind.QUANTITY,
        low=item.low,
        high=item.high,
        unit=item.unit,
        step=item.step,
        qualifier=said.qualifier,
        per=said.per,
        direction=said.direction,
        about=said.about,
        label=said.label,
        stated=_make_stated(sentence, stated) if stated else None,
        at=(Span(sentence.offset + item.start, sentence.offset + item.end),),
        by=_name_rules(item, said),
    )


def _name_rules(item: Item, said: _Said) -> tuple[str, ...]:
    rules = {
        item.rule: True,
        "stated conversion": item.stated is not None,
        f"qualifier: {said.qualifier}": said.qualifier is not None,
        f"per {said.per}": said.per is not None,
        f"direction: {said.direction}": said.direction is not None,
        RATE: item.rule == RATE or is_price_of_money(item.unit, said.per),
    }
    return tuple(rule for rule, used in rules.items() if used)


def _make_stated(sentence: _Sentence, item: Item) -> Stated:
    return Stated(
        text=sentence.source[item.start : item.end],
        low=item.low,
        high=item.high,
        unit=item.unit,
        step=item.step,
        at=Span(sentence.offset + item.start, sentence.offset + item.end),
        also=tuple(_make_stated(sentence, one) for one in item.also),
    )


_SHORT = 3


_NEAR = 80


def _find_words(text: str, item: Item, grammar: Grammar) -> frozenset[str]:
    """Return what tells two equal shares apart: longer words near, or pairs of signs."""
    if item.kind is FigureKind.MONEY:
        return frozenset()
    near = text[max(0, item.start - _NEAR) : item.start] + text[item.end : item.end + _NEAR]
    if grammar.words.eastern:
        pairs = (near[at : at + 2] for at in range(len(near) - 1))
        return frozenset(pair for pair in pairs if pair.isalpha())
    words = (word.strip(".,;:()\"'«»„“”") for word in near.lower().split())
    return frozenset(word for word in words if len(word) > _SHORT)

"""The figures of a sentence or an article in another language than English."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from digest.extraction.figures.abroad.about import find_about
from digest.extraction.figures.abroad.amounts import Item, find_items
from digest.extraction.figures.abroad.context import (
    find_bounds,
    find_clause,
    find_clauses,
    find_direction,
    find_per,
)
from digest.extraction.figures.abroad.grammar import Grammar, find_grammar
from digest.extraction.figures.abroad.joins import join_items
from digest.extraction.figures.currency import Home, choose, find_home
from digest.extraction.figures.merge import Told
from digest.lexicon.currencies import FAMILIES
from digest.model.article import Article, Span
from digest.model.entry import Direction, Figure, FigureKind, Qualifier, Stated

_FOLDED = str.maketrans(
    {
        **{chr(0xFF10 + digit): str(digit) for digit in range(10)},
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
        "−": "-",
        "－": "-",
        "ｔ": "t",
    }
)
_REGIONS = {"TW": "TWD", "HK": "HKD", "MO": "MOP", "SG": "SGD"}


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence's amounts, before their currencies are decided."""

    source: str
    """As written."""
    text: str
    """With plain digits and signs, character for character."""
    offset: int
    """Where it begins in the whole text."""
    items: list[Item]
    """Its amounts, in order."""


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
    home = Home(paper=country or _find_region(locale), day=day)
    grammar = find_grammar(locale)
    sentences = [_read(text, 0, grammar)]
    return tuple(told.figure for told in _tell(sentences, grammar, home))


def find_told_abroad(article: Article) -> list[Told]:
    """Return every figure of an article in another language, with the words around each."""
    grammar = find_grammar(article.language)
    home = find_home(article)
    home = replace(home, paper=home.paper or _find_region(article.language))
    sentences = [_read(one.of(article.text), one.start, grammar) for one in article.sentences]
    return list(_tell([one for one in sentences if one.items], grammar, home))


def _find_region(locale: str) -> str | None:
    parts = locale.replace("_", "-").split("-")[1:]
    return next((part.upper() for part in parts if len(part) == len("TW")), None)


def _read(text: str, offset: int, grammar: Grammar) -> _Sentence:
    folded = text.translate(_FOLDED)
    items = find_items(folded, grammar)
    return _Sentence(text, folded, offset, join_items(folded, items, grammar) if items else [])


def _tell(sentences: list[_Sentence], grammar: Grammar, home: Home) -> Iterable[Told]:
    """Yield the figures of sentences, their currencies decided."""
    named = _find_named(item for sentence in sentences for item in sentence.items)
    home = replace(home, named=named)
    for sentence in sentences:
        nearby = _find_named(sentence.items)
        items = [_decide(item, home, nearby) for item in sentence.items]
        yield from _make(sentence, items, grammar)


def _find_named(items: Iterable[Item]) -> tuple[str, ...]:
    """Return the codes that amounts name without doubt, most frequent first."""
    seen: Counter[str] = Counter()
    for item in items:
        for one in (item, item.stated):
            if one is not None and one.kind is FigureKind.MONEY and one.unit.isupper():
                seen[one.unit] += 1
    return tuple(code for code, _ in seen.most_common())


def _decide(item: Item, home: Home, nearby: tuple[str, ...]) -> Item:
    if item.kind is not FigureKind.MONEY:
        return item
    unit = _choose(item.unit, home, nearby)
    if item.stated is None:
        return item if unit == item.unit else replace(item, unit=unit)
    stated = _decide(item.stated, home, nearby)
    return replace(item, unit=unit, stated=stated if stated.unit != unit else None)


def _choose(unit: str, home: Home, nearby: tuple[str, ...]) -> str:
    if unit == "yuan":
        return _REGIONS.get(home.paper or "", "CNY")
    return choose(unit, home, nearby) if unit in FAMILIES else unit


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
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
    clauses = find_clauses(text, grammar)
    bounds = find_bounds(text, items, grammar)
    placed = [(start, item) for (_, start), item in zip(bounds, items, strict=True)]
    for place, (start, item) in enumerate(placed):
        clause = find_clause(clauses, item)
        about, label = find_about(sentence.source, placed, place, grammar, clauses)
        said = _Said(
            qualifier=bounds[place][0],
            per=find_per(text, item, start, grammar, clause),
            direction=find_direction(text, item, start, grammar, clause),
            about=about,
            label=label,
        )
        yield Told(_make_figure(sentence, item, said), _find_words(text, item, grammar))


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

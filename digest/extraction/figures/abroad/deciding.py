"""Each amount with its currency, in other languages: by its sentence, its article, its paper."""

from collections import Counter
from collections.abc import Iterable

from digest.extraction.figures.abroad.context import find_clause, find_clauses
from digest.extraction.figures.abroad.grammar import Grammar
from digest.extraction.figures.abroad.items import COIN, SIGNED, Item
from digest.extraction.figures.abroad.lands import find_lands, find_owners
from digest.extraction.figures.abroad.levels import OWN
from digest.extraction.figures.currency import Home, choose, find_own
from digest.lexicon.currencies import FAMILIES
from digest.lexicon.languages.figures import HOMES, OWN_MONEY, PESOS
from digest.model.entry import FigureKind
from digest.value import replace

_Read = tuple[str, list[Item]]
"""A sentence, with its amounts in order."""
_UNOWNED = frozenset({"dollar", "cent", "penny"})
"""Families whose member a sentence does not tell by the country that it names."""


def decide_abroad(sentences: list[_Read], grammar: Grammar, home: Home) -> list[list[Item]]:
    """Return the amounts of each sentence, with every currency decided.

    Args:
        sentences: Each with its amounts, in order.
        grammar: How their language writes figures.
        home: What their surroundings say about their money.
    """
    named = _find_named(item for _, items in sentences for item in items)
    home = replace(home, named=named) if named else home
    homes = [_find_homes(*sentence, grammar, home) for sentence in sentences]
    ahead = _find_first(sentences, homes)
    last: dict[str, str] = {}
    decided = []
    for (_, items), here in zip(sentences, homes, strict=True):
        pairs = [
            (item, replace(one, carried=last.get(item.unit) or _look_ahead(item, home, ahead)))
            if item.unit in ahead
            else (item, one)
            for item, one in zip(items, here, strict=True)
        ]
        last |= _find_told(items, here)
        decided.append(_decide_each(pairs))
    return decided


def _decide_each(pairs: list[tuple[Item, Home]]) -> list[Item]:
    """Return the amounts of one sentence with their currencies decided, whole ones before coins."""
    nearby = _find_named(item for item, _ in pairs)
    whole = (pair for pair in pairs if pair[0].rule != COIN or pair[0].unit.isupper())
    coined = _find_named(_decide(*pair, nearby) for pair in whole)
    return [_decide(*pair, coined if pair[0].rule == COIN else nearby) for pair in pairs]


def _find_homes(text: str, items: list[Item], grammar: Grammar, home: Home) -> list[Home]:
    """Return what surrounds each amount of a sentence: whose the sentence says that it is."""
    opened = {one.unit for one in items if one.unit in FAMILIES} - _UNOWNED
    lands = find_lands(text, grammar.language) if opened else ()
    outside = tuple(
        land for land in lands if not any(one.start <= land.start < one.told_end for one in items)
    )
    if not outside:
        return [home] * len(items)
    clauses = find_clauses(text, grammar)
    found = [find_owners(outside, one.start, find_clause(clauses, one)[0]) for one in items]
    return [replace(home, owners=owners, told=told) for owners, told in found]


def _find_told(items: list[Item], homes: list[Home]) -> dict[str, str]:
    """Return the member of each family that a sentence tells by the countries it names."""
    pairs = [(one, home) for one, home in zip(items, homes, strict=True) if home.owners]
    told = {one.unit: find_own(one.unit, home) for one, home in pairs if one.unit in FAMILIES}
    return {unit: code for unit, code in told.items() if code is not None}


def _find_first(sentences: list[_Read], homes: list[list[Home]]) -> dict[str, str]:
    """Return the member of each family that the first sentence tells that tells one."""
    first: dict[str, str] = {}
    for (_, items), here in zip(sentences, homes, strict=True):
        first = _find_told(items, here) | first
    return first


def _look_ahead(item: Item, home: Home, ahead: dict[str, str]) -> str | None:
    """Return what a later sentence tells of a family, unless the paper's country has a member."""
    return None if home.paper in FAMILIES[item.unit] else ahead[item.unit]


def _find_named(items: Iterable[Item]) -> tuple[str, ...]:
    """Return the codes that amounts name without doubt, most frequent first."""
    seen: Counter[str] = Counter()
    for item in items:
        told = () if item.stated is None else (item.stated, *item.stated.also)
        for one in (item, *told):
            if one.kind is FigureKind.MONEY and one.unit.isupper():
                seen[one.unit] += 1
    return tuple(code for code, _ in seen.most_common())


def _decide(item: Item, home: Home, nearby: tuple[str, ...]) -> Item:
    if item.kind is not FigureKind.MONEY:
        return item
    unit = _choose(item, home, nearby)
    if item.stated is None:
        return item if unit == item.unit else replace(item, unit=unit)
    told = {unit: item}
    for one in (item.stated, *item.stated.also):
        other = _choose(one, home, nearby)
        told.setdefault(other, replace(one, unit=other, also=()))
    _, *found = told.values()
    stated = replace(found[0], also=tuple(found[1:])) if found else None
    return replace(item, unit=unit, stated=stated)


def _choose(item: Item, home: Home, nearby: tuple[str, ...]) -> str:
    """Return the currency of an amount whose word or sign several countries share."""
    unit = item.unit
    if unit == "dollar" and item.rule in SIGNED and home.paper in PESOS:
        unit = "peso"
    if unit == OWN:
        return OWN_MONEY.get(home.paper or "", "EUR")
    members = HOMES.get(unit)
    if members is None:
        return choose(unit, home, nearby) if unit in FAMILIES else unit
    codes = frozenset(members.values())
    told = (*nearby, *home.named) if item.rule == COIN else ()
    named = next((code for code in told if code in codes), None) if unit != "yuan" else None
    return named or members.get(home.paper or "") or members[""]

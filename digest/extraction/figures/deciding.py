"""Each amount with its currency: by its own sentence, by others of its article, by its paper."""

from collections.abc import Iterator
from decimal import Decimal

from digest.extraction.figures.conversions import find_end
from digest.extraction.figures.currency import (
    Home,
    choose,
    decide,
    find_named,
    find_own,
    is_sure,
)
from digest.extraction.figures.homelands import (
    WORLDWIDE,
    Mention,
    find_countries,
    find_homelands,
    find_mentioned,
    find_party,
)
from digest.extraction.figures.letters import is_costed
from digest.extraction.figures.reading import Reading
from digest.extraction.figures.treasuries import find_treasury
from digest.extraction.figures.weights import is_weight
from digest.lexicon.coins import COINS
from digest.lexicon.currencies import FAMILIES
from digest.lexicon.facts import ARMS, PAYING
from digest.model.entry import FigureKind
from digest.value import replace


def decide_all(sentences: list[list[Reading]], home: Home) -> list[Reading]:
    """Return the readings with every currency decided; words that are no money are left out."""
    named = find_named([reading.amount for readings in sentences for reading in readings])
    home = replace(home, named=named) if named else home
    homes = [_find_homes(readings, home) for readings in sentences]
    owned = _Owned(sentences, homes)
    decided: list[Reading] = []
    for place, readings in enumerate(sentences):
        if not any(map(_is_priced, readings)):
            decided.extend(readings)
            continue
        one = len(sentences) == 1
        nearby = named if one else find_named([reading.amount for reading in readings])
        here = homes[place]
        if not one:
            here = [owned.carry(*pair, place) for pair in zip(readings, here, strict=True)]
        if any(map(_is_open, readings)):
            nearby += _find_coined(readings, here, nearby)
        fixed = [_fix(*pair, nearby) for pair in zip(readings, here, strict=True)]
        if None in fixed and len(fixed) > 1:
            fixed = _fix_coins(readings, here, fixed, nearby)
        decided.extend([reading for reading in fixed if reading is not None])
    return decided


def _fix_coins(
    readings: list[Reading],
    homes: list[Home],
    fixed: list[Reading | None],
    nearby: tuple[str, ...],
) -> list[Reading | None]:
    """Return what is decided, with coins that another of their sentence makes sure.

    Petrol rises by 25c a litre, diesel by 18c.
    """
    sure = {one.amount.unit for one in readings if not one.amount.weak} & COINS
    return [
        _fix(replace(reading, amount=replace(reading.amount, weak=False)), home, nearby)
        if made is None and reading.amount.unit in sure
        else made
        for made, reading, home in zip(fixed, readings, homes, strict=True)
    ]


def _find_homes(readings: list[Reading], home: Home) -> list[Home]:
    """Return what surrounds each amount of one sentence: whose the sentence says that it is."""
    units = {unit for reading in readings for unit in _find_open(reading)}
    if not units:
        return [home] * len(readings)
    if "dollar" in units:
        home = replace(home, dollars=True)
    mentions = find_countries(readings[0].tokens) if units - _ELSEWHERE else ()
    if not mentions:
        return [home] * len(readings)
    amounts = [replace(one.amount, stated=None) for one in readings]
    worded = [amount for amount in amounts if amount.rule == "money: word behind"]
    home = replace(home, worded=find_named(worded))
    return [_find_home(reading, home, mentions) for reading in readings]


def _find_home(reading: Reading, home: Home, mentions: tuple[Mention, ...]) -> Home:
    tokens, amount = reading.tokens, reading.amount
    if amount.unit == "dollar":
        return replace(home, treasury=find_treasury(tokens, amount, mentions))
    owners = find_homelands(tokens, amount, mentions)
    return replace(home, owners=owners, told=find_mentioned(tokens, amount, mentions))


_ELSEWHERE = frozenset({"cent", "penny"})
"""Families whose member a sentence does not tell by the country of its subject."""


class _Owned:
    """What the sentences of an article say of families whose member others leave open."""

    def __init__(self, sentences: list[list[Reading]], homes: list[list[Home]]) -> None:
        """Take the readings of each sentence, and what surrounds each reading."""
        self.amounts: dict[tuple[str, Decimal, Decimal], str] = {}
        self.told: dict[str, list[tuple[int, str]]] = {}
        self.words: dict[str, set[str]] = {}
        if len(sentences) > 1:
            for place, reading, code in _find_owned(sentences, homes):
                amount = reading.amount
                self.amounts.setdefault((amount.unit, amount.low, amount.high), code)
                self.told.setdefault(amount.unit, []).append((place, code))
                self.words.setdefault(amount.unit, set()).update(reading.tokens.words)

    def carry(self, reading: Reading, home: Home, place: int) -> Home:
        """Return what surrounds an amount, with what sentences before it say of its family."""
        amount = reading.amount
        if amount.unit not in self.told:
            return home
        same = self.amounts.get((amount.unit, amount.low, amount.high))
        before = [code for at, code in self.told[amount.unit] if at < place]
        abroad = home.paper not in FAMILIES[amount.unit]
        near = before and self.told[amount.unit][len(before) - 1][0] == place - 1
        if same is None and not (abroad or near) and self._is_stranger(reading):
            return home
        ahead = self.told[amount.unit][0][1] if abroad else None
        return replace(home, carried=same or (before[-1] if before else ahead))

    def _is_stranger(self, reading: Reading) -> bool:
        """Tell whether pounds or francs are somebody's of whom those sentences do not speak."""
        unit = reading.amount.unit
        party = find_party(reading.tokens, reading.amount) if unit in WORLDWIDE else frozenset()
        return bool(party) and party.isdisjoint(self.words[unit])


def _find_owned(
    sentences: list[list[Reading]], homes: list[list[Home]]
) -> Iterator[tuple[int, Reading, str]]:
    """Yield the place of each amount that its sentence decides, with its code."""
    for place, readings in enumerate(sentences):
        for reading, home in zip(readings, homes[place], strict=True):
            unit = reading.amount.unit
            if not ARMS.isdisjoint(reading.tokens.words):
                continue
            code = find_own(unit, home) if unit in FAMILIES and home.owners else None
            if code is not None:
                yield place, reading, code


def _find_open(reading: Reading) -> list[str]:
    """Return the families of an amount and of its conversions, of which a member is meant."""
    amount = reading.amount
    if amount.stated is None:
        return [amount.unit] if amount.unit in FAMILIES else []
    told = (amount, amount.stated, *amount.stated.also)
    return [one.unit for one in told if one.unit in FAMILIES]


def _find_coined(
    readings: list[Reading], homes: list[Home], nearby: tuple[str, ...]
) -> tuple[str, ...]:
    """Return the currencies of coins and doubtful words beside them: Sh5bn, or 65 cents a share."""
    if len(readings) == 1:
        return ()
    pairs = zip(readings, homes, strict=True)
    units = {one.amount.unit: home for one, home in pairs if not one.amount.weak}
    return tuple(choose(unit, units[unit], nearby) for unit in sorted(units.keys() & _COINED))


_COINED = frozenset(FAMILIES.keys() - COINS - {"dollar", "pound"})


def _is_priced(reading: Reading) -> bool:
    return reading.amount.kind is FigureKind.MONEY or reading.amount.stated is not None


def _is_open(reading: Reading) -> bool:
    """Tell whether the article has to decide which currency an amount is in."""
    return bool(_find_open(reading))


def _fix(reading: Reading, home: Home, nearby: tuple[str, ...]) -> Reading | None:
    amount = reading.amount
    if amount.kind is not FigureKind.MONEY:
        return reading if amount.stated is None else _fix_worth(reading, home, nearby)
    sure = is_sure(amount, home, nearby) or _is_alone(reading) or _is_paid(reading, home)
    if sure and not is_weight(reading):
        decided = decide(amount, home, nearby)
        return reading if decided is amount else replace(reading, amount=decided)
    word = reading.tokens.word(amount.last - 1)
    if word not in {"pound", "pounds"}:
        return None
    counted = replace(amount, kind=FigureKind.QUANTITY, unit=word, stated=None, rule="quantity")
    return replace(reading, amount=counted)


def _is_paid(reading: Reading, home: Home) -> bool:
    """Tell whether it is what something costs, or somebody of a country named pays in its money.

    Tickets cost 5 pounds; Egyptians pay 40 pounds.
    """
    amount = reading.amount
    if is_costed(reading.tokens, amount.first, find_end(amount)):
        return True
    paid = bool(home.owners) and not PAYING.isdisjoint(reading.tokens.words)
    return paid and find_own(reading.amount.unit, home) is not None


def _is_alone(reading: Reading) -> bool:
    """Tell whether a text is nothing but a price and its bound: over 50 pounds."""
    words, amount = reading.tokens.words, reading.amount
    if len(words) - (amount.last - amount.first) > _NEAR:
        return False
    return _AROUND.issuperset(words[: amount.first] + words[amount.last :])


_NEAR = 4
_AROUND = frozenset(
    "about around over under more less than at least most up to nearly almost just only for from "
    "price cost costs now off save each : . ! , approximately roughly exactly".split()
)
"""What stands around a price that is all of a text."""


def _fix_worth(reading: Reading, home: Home, nearby: tuple[str, ...]) -> Reading:
    """Return what is counted with the currency of its worth decided: 600 bitcoin ($38m)."""
    amount = reading.amount
    worth = decide(amount.stated, home, nearby) if amount.stated else None
    return replace(reading, amount=replace(amount, stated=worth))

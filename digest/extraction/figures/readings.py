"""One sentence's amounts with all that the sentence says about them."""

from dataclasses import dataclass, replace
from itertools import pairwise

from digest.extraction.figures.about import find_about
from digest.extraction.figures.amount import POINTS, Amount
from digest.extraction.figures.amounts import find_amounts
from digest.extraction.figures.direction import find_direction
from digest.extraction.figures.label import find_label
from digest.extraction.figures.per import find_per
from digest.extraction.figures.qualifier import find_qualifier
from digest.extraction.figures.quantities import count_nouns
from digest.extraction.figures.ranges import find_end, join_conversions, join_ranges
from digest.extraction.figures.rates import join_rates
from digest.lexicon.currencies import find_members
from digest.lexicon.qualifiers import DIRECTIONS, RECKONED, TRADED
from digest.lexicon.units import STOPS
from digest.model.article import Span
from digest.model.entry import Direction, Figure, FigureKind, Qualifier, Stated
from digest.text.number_words import ONE
from digest.text.numbers import Notation
from digest.text.tokens import Tokens, split_tokens


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """An amount as one sentence gives it."""

    amount: Amount
    """The amount; its currency may still be a family."""
    tokens: Tokens
    """The sentence."""
    offset: int
    """Where the sentence begins in the whole text."""
    qualifier: Qualifier | None
    """How the amount is bounded."""
    per: str | None
    """What one of."""
    direction: Direction | None
    """Which way, where it is the size of a change."""
    about: str | None
    """What it measures, in the words of its clause."""
    label: str | None
    """What it measures, as one phrase."""


def read_sentence(text: str, offset: int, notation: Notation) -> list[Reading]:
    """Return the amounts of one sentence, in order.

    Args:
        text: The sentence.
        offset: Where it begins in the whole text.
        notation: How its language writes numbers.
    """
    tokens = split_tokens(text)
    amounts = find_amounts(tokens, notation)
    if not amounts:
        return []
    amounts, pers = join_rates(tokens, amounts)
    amounts = _compare_money(tokens, count_nouns(tokens, amounts))
    amounts = join_conversions(tokens, join_ranges(tokens, amounts))
    amounts = join_ranges(tokens, amounts)
    amounts = _carry(tokens, amounts)
    taken = frozenset(token for one in amounts if one.kind for token in _numbers_of(one))
    readings = [
        _read(tokens, offset, amounts, place, (pers.get(amount.first), taken))
        for place, amount in enumerate(amounts)
        if amount.kind
    ]
    return _share_context(readings)


_LINKS = frozenset({"to", "from", "and", "or", "against", "versus", "with", "than"})
_FAR, _FARTHER = 7, 10


def _share_context(readings: list[Reading]) -> list[Reading]:
    """Return readings that lend each other what only one of them says: from €5 to €4 a kilo."""
    if len(readings) == 1:
        return readings
    shared = list(readings)
    for place, (one, other) in enumerate(pairwise(readings)):
        between = one.tokens.words[find_end(one.amount) : other.amount.first]
        if between in {("or",), (",", "or")}:
            direction = other.direction or shared[place].direction
            shared[place + 1] = replace(shared[place + 1], direction=direction)
        same = (one.amount.kind, one.amount.unit) == (other.amount.kind, other.amount.unit)
        if same:
            shared[place + 1] = _compare(shared[place], shared[place + 1])
        if not same or len(between) > _FAR or not _LINKS & set(between):
            continue
        near = len(between) <= _FAR // 2 or "and" not in between
        if near and _is_alike(one.amount, other.amount):
            per = shared[place].per or other.per
            shared[place] = replace(shared[place], per=per)
            guessed = other.per == "share" and between[-1:] in {("from",), ("to",)}
            per = (per if guessed else other.per) or per
            shared[place + 1] = replace(shared[place + 1], per=per)
        if _goes_on(one, other, between):
            shared[place + 1] = replace(shared[place + 1], direction=shared[place].direction)
    return _share_prices(shared)


_BESIDE = 2


def _share_prices(readings: list[Reading]) -> list[Reading]:
    """Return readings whose moves are of what their price is of: up 2p, or 1%, at 212p."""
    shared = list(readings)
    for place, one in enumerate(readings):
        if one.amount.kind is not FigureKind.MONEY:
            continue
        for other in readings[place + 1 : place + 1 + _BESIDE]:
            alike = bool(find_members(one.amount.unit) & find_members(other.amount.unit))
            alike = alike and one.amount.scale == other.amount.scale
            settled = other.tokens.word(other.amount.first - 1) in {"at", "to"}
            settled = settled and other.per not in TRADED
            open_ = one.per in {None, "share"} and other.per is not None
            if alike and settled and open_:
                shared[place] = replace(shared[place], per=other.per)
    return shared


_AGAINST = frozenset({"compared", "against", "versus"})
_COMPARING = frozenset({("up", "from"), ("down", "from"), ("compared", "with"), ("compared", "to")})


def _compare(one: Reading, other: Reading) -> Reading:
    """Return the second of two amounts compared, with what holds for both: 5.2 cents against 6."""
    words, first = other.tokens.words, other.amount.first
    leading = words[max(find_end(one.amount), first - _REACH) : first]
    pairs = set(pairwise(leading[-3:]))
    beside = bool(_AGAINST & set(leading) or _COMPARING & pairs)
    if other.per is None and beside and _is_alike(one.amount, other.amount):
        other = replace(other, per=one.per)
    share = one.amount.kind is FigureKind.PERCENT and one.amount.unit == other.amount.unit
    if share and other.direction is None and _COMPARING & pairs:
        other = replace(other, direction=one.direction)
    return other


_REACH = 4


_MOST_APART = 20


def _is_alike(one: Amount, other: Amount) -> bool:
    """Tell whether two amounts may measure one thing: two prices, not a loss and a price."""
    small, large = sorted((abs(one.high), abs(other.high)))
    return one.scale == other.scale and large <= _MOST_APART * small


def _goes_on(one: Reading, other: Reading, between: tuple[str, ...]) -> bool:
    """Tell whether a second share is of the same change: up 6% from May and 28% from 2019."""
    shares = one.amount.kind is FigureKind.PERCENT and other.direction is None
    turned = DIRECTIONS.keys() & set(between) or ("to" in between and "compared" not in between)
    return shares and "and" in between and not turned


def _numbers_of(amount: Amount) -> range:
    """Return the tokens of an amount, without the noun that it counts."""
    end = find_end(amount) if amount.noun is None else amount.noun
    return range(amount.first, end)


def _read(
    tokens: Tokens,
    offset: int,
    amounts: list[Amount],
    place: int,
    known: tuple[str | None, frozenset[int]],
) -> Reading:
    amount, (per, others) = amounts[place], known
    qualifier, start = find_qualifier(tokens, amount)
    return Reading(
        amount=amount,
        tokens=tokens,
        offset=offset,
        qualifier=qualifier,
        per=per or find_per(tokens, amount),
        direction=find_direction(tokens, amount, start) or _share_direction(tokens, amounts, place),
        about=find_about(tokens, amount, start, others),
        label=find_label(tokens, amount, start, others),
    )


def _share_direction(tokens: Tokens, amounts: list[Amount], place: int) -> Direction | None:
    """Return the direction of an amount said twice: 57 cents, or nine percent, higher."""
    if place + 1 >= len(amounts):
        return None
    amount, other = amounts[place], amounts[place + 1]
    between = tokens.words[find_end(amount) : other.first]
    if between not in {("or",), (",", "or"), ("(",)}:
        return None
    closing = tokens.word(find_end(other))
    return find_direction(tokens, replace(other, kind=amount.kind), other.first) or (
        find_direction(tokens, other, other.first) if closing in {")", ","} else None
    )


_MEANT = frozenset({"from", "to", "against", "versus", "with", "than"})


def _compare_money(tokens: Tokens, amounts: list[Amount]) -> list[Amount]:
    """Return the amounts with a bare $ read as the dollar it is set beside: NZ$9, up from $8."""
    told: list[Amount] = []
    for amount in amounts:
        before = told[-1] if told else None
        if before is not None and amount.unit == "dollar" and before.unit in _DOLLARS:
            between = tokens.words[before.last : amount.first]
            near = "(" not in between and len(between) <= _FARTHER
            meant = between[-1:] and between[-1] in _MEANT and _is_alike(before, amount)
            beside = tokens.word(amount.last + 1) == "than" and between[-1:] == (",",)
            if near and (meant or beside):
                amount = replace(amount, unit=before.unit)  # noqa: PLW2901
        told.append(amount)
    return told


_DOLLARS = find_members("dollar")
_CARRIERS = frozenset({"another", "further", "additional", "extra", "remaining", "other"})
_OF_THEM = frozenset({"them", "those", "these", "whom", "which"})


def _carry(tokens: Tokens, amounts: list[Amount]) -> list[Amount]:
    """Return the amounts with a bare one given the unit before it: another 550m, 1,100 of them."""
    carried: list[Amount] = []
    before: Amount | None = None
    for place, amount in enumerate(amounts):
        after = amounts[place + 1] if place + 1 < len(amounts) else None
        known = amount
        if amount.kind is None and after is not None and _leads_to(tokens, amount, after):
            known = replace(amount, kind=after.kind, unit=after.unit, rule=after.rule)
        elif amount.kind is None:
            known = _lend(tokens, amount, before)
        before = known if known.kind else before
        carried.append(known)
    return carried


def _leads_to(tokens: Tokens, amount: Amount, after: Amount) -> bool:
    """Tell whether a bare amount has the unit of the one behind: from 5m to 6 million won."""
    between = tokens.words[amount.last : after.first]
    if between in {("of", "the"), ("of", "its"), ("of", "their"), ("of",)}:
        whole = amount.low == amount.low.to_integral_value()
        return after.kind is FigureKind.QUANTITY and whole and 4 <= amount.low < after.low  # noqa: PLR2004
    tied = between in {("to",), ("and",), ("or",)}
    money = after.kind is FigureKind.MONEY and after.scale > ONE and amount.scale > ONE
    share = after.kind is FigureKind.PERCENT
    return tied and (money or share) and not after.prefixed


def _lend(tokens: Tokens, amount: Amount, before: Amount | None) -> Amount:
    if before is None or tokens.word(amount.last) in {"-", "/"}:
        return amount
    money = before.kind is FigureKind.MONEY and before.scale > ONE and amount.scale > ONE
    previous = tokens.word(amount.first - 1)
    told = previous in _MEANT or previous in _CARRIERS or amount.letter
    if money and (told or _is_reckoned(tokens, amount)):
        return replace(amount, kind=before.kind, unit=before.unit, rule="money: as before")
    counted = before.kind is FigureKind.QUANTITY and before.unit not in {"x", *POINTS}
    plain = amount.low >= 4 and amount.low == amount.low.to_integral_value()  # noqa: PLR2004
    if counted and plain and _points_back(tokens, amount):
        return replace(amount, kind=before.kind, unit=before.unit, rule="quantity: as before")
    return amount


def _is_reckoned(tokens: Tokens, amount: Amount) -> bool:
    """Tell whether an amount is what somebody reckoned with: a 405 million consensus."""
    opened = tokens.word(amount.first - 1) in {"a", "the", "its"}
    return opened and tokens.word(amount.last) in RECKONED


def _points_back(tokens: Tokens, amount: Amount) -> bool:
    if tokens.word(amount.last) == "of" and tokens.word(amount.last + 1) in _OF_THEM:
        return True
    more = tokens.word(amount.last) == "more" and tokens.word(amount.last + 1) in {
        "",
        ",",
        ".",
        ";",
    }
    again = more or tokens.word(amount.first - 1) in {"another", "further"}
    return again or _compares(tokens, amount)


_COMPARED = {
    ("up", "from"),
    ("down", "from"),
    ("compared", "with"),
    ("compared", "to"),
}


def _compares(tokens: Tokens, amount: Amount) -> bool:
    """Tell whether a bare number is what a quantity was before: up from 2.9 million."""
    pair = tokens.words[max(0, amount.first - 2) : amount.first]
    after = tokens.word(amount.last)
    return pair in _COMPARED and (not after or after in STOPS or not after[0].isalpha())


def make_figure(reading: Reading) -> Figure:
    """Return the figure of a reading whose currencies are decided."""
    amount, tokens = reading.amount, reading.tokens
    at = _span(tokens, reading.offset, amount.first, amount.last)
    return Figure(
        text=tokens.covers(amount.first, amount.last),
        kind=amount.kind or FigureKind.QUANTITY,
        low=amount.low,
        high=amount.high,
        unit=amount.unit,
        step=amount.step,
        qualifier=reading.qualifier,
        per=reading.per,
        direction=reading.direction,
        about=reading.about,
        label=reading.label,
        stated=_make_stated(reading),
        at=(at,),
        by=_name_rules(reading),
    )


_SHORT = 3
_NEAR, _OPENING = 12, 8


def find_words(reading: Reading) -> frozenset[str]:
    """Return the longer words near a share, and those that open its sentence."""
    words, amount = reading.tokens.words, reading.amount
    if amount.kind is FigureKind.MONEY or amount.noun is not None:
        return frozenset()
    near = words[max(0, amount.first - _NEAR) : amount.first]
    behind = words[amount.last : amount.last + _NEAR]
    return frozenset(word for word in (*words[:_OPENING], *near, *behind) if len(word) > _SHORT)


def _span(tokens: Tokens, offset: int, first: int, last: int) -> Span:
    return Span(offset + tokens.starts[first], offset + tokens.ends[last - 1])


def _make_stated(reading: Reading) -> Stated | None:
    stated, tokens = reading.amount.stated, reading.tokens
    if stated is None:
        return None
    return Stated(
        text=tokens.covers(stated.first, stated.last),
        low=stated.low,
        high=stated.high,
        unit=stated.unit,
        step=stated.step,
        at=_span(tokens, reading.offset, stated.first, stated.last),
    )


def _name_rules(reading: Reading) -> tuple[str, ...]:
    rules = {
        reading.amount.rule or "number": True,
        "stated conversion": reading.amount.stated is not None,
        f"qualifier: {reading.qualifier}": reading.qualifier is not None,
        f"per {reading.per}": reading.per is not None,
        f"direction: {reading.direction}": reading.direction is not None,
    }
    return tuple(rule for rule, used in rules.items() if used)

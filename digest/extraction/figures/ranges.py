"""Ranges: two amounts that are the ends of one fact."""

from decimal import ROUND_FLOOR, Decimal

from digest.extraction.figures.amount import Amount
from digest.extraction.figures.conversions import SOFT, find_end
from digest.lexicon.currencies import FAMILIES, find_members
from digest.lexicon.directions import DIRECTIONS, NOT_OF_MONEY
from digest.model.entry import FigureKind
from digest.text.number_words import ONE
from digest.text.tokens import Tokens
from digest.value import Value, replace

ENDS_CLAUSE = frozenset(",;:().")
"""Marks at which a clause ends."""
_FAR = 8
_CHANGES = frozenset({"from"})
_RANGERS = frozenset(
    "range ranges ranged ranging vary varies varied anywhere between cost costs spans span "
    "spanning fluctuates priced".split()
)


def join_ranges(tokens: Tokens, amounts: list[Amount]) -> list[Amount]:
    """Return the amounts with each pair of ends made one range."""
    joined: list[Amount] = []
    for amount in amounts:
        before = joined[-1] if joined else None
        earlier = joined[-2] if len(joined) > 1 else None
        whole = _join(tokens, before, amount, earlier) if before is not None else None
        if whole is None:
            joined.append(amount)
        else:
            joined[-1] = whole
    return joined


class _Link(Value, kw_only=False):
    """What stands between two amounts that may be a range."""

    first: int
    """The token at which the range opens: "between" belongs to it."""
    glued: bool
    """A dash, which shares signs and scales freely."""


def _join(
    tokens: Tokens, low: Amount, high: Amount, earlier: Amount | None = None
) -> Amount | None:
    if low.low != low.high or high.low != high.high:
        return None
    link = _find_link(tokens, low, high)
    if link is None and earlier is not None and _is_range_before(tokens, earlier, low, high):
        link = _Link(low.first, glued=False)
    if link is None:
        return None
    if high.kind is None and low.kind in _COUNTS and not link.glued:
        return None
    full = _complete(tokens, low, high) if link.glued else high
    bare = full is not high and not (low.kind or high.kind)
    ends = (low, full) if bare else _share(low, full)
    if ends is None or ends[0].low >= ends[1].high:
        return None
    opened, closed = ends
    return replace(
        closed,
        first=link.first,
        low=opened.low,
        high=closed.high,
        step=max(opened.step, closed.step),
        unit=_pick_unit(opened.unit, closed.unit),
        stated=opened.stated or closed.stated,
        weak=opened.weak and closed.weak,
        rule=f"{closed.rule or opened.rule}, range",
        prefixed=opened.prefixed,
        grouped=opened.grouped or closed.grouped,
    )


def _is_range_before(tokens: Tokens, earlier: Amount, low: Amount, high: Amount) -> bool:
    """Tell whether two amounts are what a range was before: to $5-6 a share from $4 to $5."""
    ranged = earlier.low != earlier.high and low.first - find_end(earlier) <= _FAR
    alike = high.unit == earlier.unit and tokens.words[low.last : high.first] == ("to",)
    return ranged and alike and tokens.word(low.first - 1) == "from"


_COUNTS = frozenset({FigureKind.PERCENT, FigureKind.QUANTITY})
"""Kinds whose unit is said at the end of a range: 5 to 10 per cent."""
_TENTH = Decimal("0.1")


def _complete(tokens: Tokens, low: Amount, high: Amount) -> Amount:
    """Return the high end with the whole units that it leaves out: 149.75-85 yen."""
    whole = low.low.to_integral_value(ROUND_FLOOR)
    value = whole + high.low * low.step
    single = len(tokens.words[high.first]) == 1
    short = low.step < _TENTH and low.scale == high.scale == high.step == ONE
    if not short or high.prefixed or not low.low < value < whole + 1 or single:
        return high
    return replace(high, low=value, high=value, step=low.step)


def _find_link(tokens: Tokens, low: Amount, high: Amount) -> _Link | None:
    """Return what ties two amounts into a range; None where nothing does."""
    end = _skip_bracket(tokens, low)
    between = tokens.words[end : high.first]
    up_to = between == ("up", "to") and tokens.word(low.first - 1) == "from"
    if up_to or between == ("-", "to", "-"):
        between = ("to",)
    if not between:
        return None
    if between in {("-",), ("~",)}:
        return _Link(low.first, glued=True)
    word, rest = between[0], between[1:]
    if word not in _LINKS or not SOFT.issuperset(rest):
        return None
    opener = low.first - 1
    while opener > 0 and tokens.words[opener] in SOFT and not _is_told(tokens, opener):
        opener -= 1
    if word == "and" and tokens.word(opener) == "between":
        return _Link(opener, glued=False)
    next_up = word == "or" and not rest and low.kind is None and _is_next(low, high)
    led = low.prefixed and high.kind is None and high.scale > low.scale == ONE
    next_up = next_up or (word == "or" and not rest and led and _is_next(low, high))
    level = word == "to" or (word == "-" and not rest)
    if next_up or (level and not _is_change(tokens, opener, low, high)):
        return _Link(low.first, glued=False)
    return None


_LINKS = frozenset({"and", "or", "to", "-"})


def _is_next(low: Amount, high: Amount) -> bool:
    """Tell whether two numbers are the ends of what is not known better: 5 or 6 million."""
    count = high.low / high.scale
    return low.scale == ONE and low.low < count <= 2 * low.low


def _is_told(tokens: Tokens, at: int) -> bool:
    """Tell whether "up" is a rise, or "at" a level, rather than a part of "up to", "at least"."""
    word, following = tokens.words[at], tokens.word(at + 1)
    return (word == "up" and following != "to") or (word == "at" and following != "least")


def _skip_bracket(tokens: Tokens, amount: Amount) -> int:
    if amount.stated is None:
        return amount.last
    end = find_end(amount)
    return end + int(tokens.word(end) in {")", "]"})


_MOVES = DIRECTIONS.keys() | {"by", "ended", "closed"}


def _is_change(tokens: Tokens, opener: int, low: Amount, high: Amount) -> bool:
    """Tell whether "X to Y" says a change and a level: fell 2% to 8%, from 5% to 10%."""
    before = tokens.word(opener)
    far = high.kind is None or high.high > _MOST_APART * low.low
    money = low.kind is FigureKind.MONEY
    if before in _CHANGES:
        alone = opener == 0 and high.last == len(tokens)
        return not alone and _RANGERS.isdisjoint(tokens.words[max(0, opener - 6) : opener])
    if before not in _MOVES:
        moved = DIRECTIONS.keys() & set(tokens.words[max(0, opener - _NEAR) : opener])
        return money and far and bool(moved)
    if money and (before in _ADDED or before == "by"):
        return far
    if money and before in NOT_OF_MONEY and low.scale == high.scale > ONE:
        return far
    if (low.kind or high.kind) is not FigureKind.PERCENT:
        return True
    shares = _SHARES & set(tokens.words[max(0, opener - _FAR) : opener])
    return bool(shares) if before == "by" else far


_MOST_APART = 3
"""A change is rarely a third of the level that it leads to: rose 2% to 8%."""
_NEAR = 3
_ADDED = frozenset("add adds adding cost costs save saves".split())
"""Verbs whose two amounts are a range: could add $3,000 to $5,000."""
_SHARES = frozenset(
    "rate rates margin margins share stake ratio yield yields inflation unemployment turnout "
    "vacancy occupancy tariff".split()
)
"""What is a share itself, and rises by some of it to another: the rate rose by 2% to 5%."""


def _share(low: Amount, high: Amount) -> tuple[Amount, Amount] | None:
    """Return both ends with the sign and the scale that one of them lends the other."""
    if low.kind and high.kind and not _same_unit(low, high):
        return None
    if not low.kind and not high.kind:
        return None
    if low.kind is None:
        coin = high.factor if low.scale == ONE else ONE
        low = replace(low, kind=high.kind, unit=high.unit, step=low.step * coin)
        low = replace(low, low=low.low * coin, high=low.high * coin)
    elif high.kind is None:
        if high.scale == ONE and low.scale > ONE and not low.prefixed:
            return None
        high = replace(high, kind=low.kind, unit=low.unit, rule=low.rule)
    if low.scale == ONE and high.scale > ONE and low.low * high.scale <= high.high:
        scaled = low.low * high.scale
        low = replace(low, low=scaled, high=scaled, step=low.step * high.scale, scale=high.scale)
    return low, high


def _same_unit(low: Amount, high: Amount) -> bool:
    if low.kind is not high.kind:
        return False
    if low.kind is FigureKind.QUANTITY:
        return low.unit.split()[-1] == high.unit.split()[-1]
    if low.kind is FigureKind.PERCENT:
        return low.unit == high.unit
    return bool(find_members(low.unit) & find_members(high.unit))


def _pick_unit(unit: str, other: str) -> str:
    """Return the more exact of two units that may be the same currency."""
    return other if unit in FAMILIES else unit

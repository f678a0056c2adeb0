"""Ranges and conversions: two amounts that are one fact."""

from dataclasses import dataclass
from decimal import ROUND_FLOOR, Decimal

from digest.extraction.figures.amount import Amount, alter
from digest.lexicon.currencies import FAMILIES, find_members
from digest.lexicon.directions import DIRECTIONS, NOT_OF_MONEY
from digest.lexicon.qualifiers import PER_NOUNS
from digest.lexicon.units import TOKENS
from digest.model.entry import FigureKind
from digest.text.number_words import ONE
from digest.text.tokens import WORD, Tokens

_SOFT = frozenset(
    "about around approximately roughly nearly almost some over more than just up to equivalent "
    "worth equal or under less at least circa ca c approx . the an estimated".split()
)
_CLOSING = {"(": ")", "[": "]"}
ENDS_CLAUSE = frozenset(",;:().")
"""Marks at which a clause ends."""
_FAR = 8
_CHANGES = frozenset({"from"})
_RANGERS = frozenset(
    "range ranges ranged ranging vary varies varied anywhere between cost costs spans span "
    "spanning fluctuates priced".split()
)


def join_conversions(tokens: Tokens, amounts: list[Amount]) -> list[Amount]:
    """Return the amounts with each bracketed conversion made part of the one before it."""
    joined: list[Amount] = []
    for amount in amounts:
        before = joined[-1] if joined else None
        if before is not None and _is_conversion(tokens, before, amount):
            joined[-1] = alter(before, stated=before.stated or amount)
        else:
            joined.append(amount)
    return joined


def find_matter(tokens: Tokens, amount: Amount) -> int:
    """Return the token behind an amount where what the money is in parts it from its conversion.

    Rs 4,500 crore in fresh equity ($540 million); else that behind its conversion.
    """
    if amount.stated is None or tokens.words[amount.last : amount.last + 1] in _MATTERS:
        return amount.last
    return find_end(amount)


_VALUED = frozenset("then now currently today at the time valued which is was were are".split())


def find_end(amount: Amount) -> int:
    """Return the token after an amount and its conversion."""
    return amount.last if amount.stated is None else max(amount.last, amount.stated.last)


def skip_closing(tokens: Tokens, amount: Amount) -> int:
    """Return the token after an amount, its conversion and their bracket."""
    if amount.stated is None:
        return amount.last
    at = find_end(amount)
    while tokens.word(at) not in {")", "]", ""} and at < amount.stated.last + _FAR:
        at += 1
    return at + 1 if tokens.word(at) in {")", "]"} else amount.stated.last


_EACH = {"a", "an", "per"}


def _is_per(tokens: Tokens, at: int) -> bool:
    """Tell whether two words say what one of costs so much: an ounce, /oz."""
    if tokens.word(at) == "/":
        return at + 1 < len(tokens.words) and tokens.glued(at + 1) and tokens.kinds[at + 1] == WORD
    return tokens.word(at) in _EACH and tokens.word(at + 1) in PER_NOUNS


def _is_conversion(tokens: Tokens, before: Amount, amount: Amount) -> bool:
    """Tell whether an amount only says the one before it in another currency."""
    token = before.noun is not None and before.unit.lower() in TOKENS
    both = (before.kind is FigureKind.MONEY or token) and amount.kind is FigureKind.MONEY
    if not both or not may_differ(before.unit, amount.unit):
        return False
    between = tokens.words[find_end(before) : amount.first]
    if token and between[:1] == (",",) and "worth" in between:
        return all(word in _SOFT or word in _VALUED for word in between[1:])
    whole = between
    told = between = _skip_per(tokens, amount, between)
    between = _skip_matter(between)
    if not between or len(between) > 6:  # noqa: PLR2004 - "(or just over an estimated"
        return False
    opening, rest = between[0], between[1:]
    if before.stated is not None:
        return (
            opening in {";", ",", "/", "or"} and _is_soft(rest) and _is_closed(tokens, amount.last)
        )
    if opening in _CLOSING:
        each = 2 * int(told != whole and _is_per(tokens, amount.last))
        return _is_soft(rest) and _is_closed(tokens, amount.last + each)
    parted = tokens.word(amount.last) in _EACH and opening != "/"
    parted = parted or (between != told and "or" in rest and not _is_closed(tokens, amount.last))
    return not parted and _says_again(opening, rest)


def _skip_per(tokens: Tokens, amount: Amount, between: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words before a conversion without what one of costs so much: an ounce, /oz.

    None where the conversion is of another measure: R912,000/kg (US$1,540/oz).
    """
    if len(between) == 1 or not _is_per(tokens, amount.first - len(between)):
        return between
    other = _is_per(tokens, amount.last) and tokens.word(amount.last + 1) != between[1]
    return () if other else between[2:]


def _skip_matter(between: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words before a conversion without what the money is in: in royalties, ($5m)."""
    if between[:1] not in _MATTERS:
        return between
    ahead = between[: _LONGEST_MATTER + 1]
    at = next((at for at, word in enumerate(ahead) if word in _AGAIN), 0)
    plain = at > 1 and all(word.isalpha() and word not in _NO_MATTERS for word in between[1:at])
    return between[at:] if plain else between


_MATTERS = {("in",), ("of",), ("worth",)}
_LONGEST_MATTER = 6
_AGAIN = frozenset({"(", "[", ","})
_NO_MATTERS = frozenset("and or but to from by at with which that".split())


def _says_again(opening: str, rest: tuple[str, ...]) -> bool:
    """Tell whether words between two amounts make the second the first's: , equal to; , or."""
    if opening == "," and rest[:2] in {("equal", "to"), ("equivalent", "to")}:
        return _is_soft(rest[2:])
    if opening == "," and rest == ("the", "equivalent", "of"):
        return True
    if opening == "/" and not rest:
        return True
    return _is_soft(rest) and (opening == "or" or (opening in {",", "-"} and "or" in rest[:1]))


def _is_soft(words: tuple[str, ...]) -> bool:
    return _SOFT.issuperset(words)


def _is_closed(tokens: Tokens, at: int) -> bool:
    """Tell whether the bracket ends at a token, or goes on with another currency."""
    after = tokens.word(at)
    if after in {")", "]", ";", ",", "/", "at", "or", ".", ""}:
        return True
    return after in {"-", "to"}


def may_differ(unit: str, other: str) -> bool:
    """Tell whether two units may be different currencies."""
    if "cent" in {unit, other} and find_members(unit) & find_members(other):
        return False
    return unit != other


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


@dataclass(frozen=True, slots=True)
class _Link:
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
    return alter(
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
    return alter(high, low=value, high=value, step=low.step)


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
    if word not in _LINKS or not _is_soft(rest):
        return None
    opener = low.first - 1
    while opener > 0 and tokens.words[opener] in _SOFT and not _is_told(tokens, opener):
        opener -= 1
    if word == "and" and tokens.word(opener) == "between":
        return _Link(opener, glued=False)
    next_up = word == "or" and not rest and low.kind is None and _is_next(low, high)
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
        low = alter(low, kind=high.kind, unit=high.unit, step=low.step * coin)
        low = alter(low, low=low.low * coin, high=low.high * coin)
    elif high.kind is None:
        if high.scale == ONE and low.scale > ONE and not low.prefixed:
            return None
        high = alter(high, kind=low.kind, unit=low.unit, rule=low.rule)
    if low.scale == ONE and high.scale > ONE and low.low * high.scale <= high.high:
        scaled = low.low * high.scale
        low = alter(low, low=scaled, high=scaled, step=low.step * high.scale, scale=high.scale)
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

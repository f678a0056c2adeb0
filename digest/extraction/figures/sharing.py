"""What the amounts of one sentence lend each other: from €5 to €4 a kilo."""

from itertools import dropwhile, pairwise

from digest.extraction.figures.amount import AS_BEFORE, is_alike
from digest.extraction.figures.clauses import find_verb
from digest.extraction.figures.conversions import find_end
from digest.extraction.figures.reading import Reading
from digest.extraction.figures.sharing_prices import share_prices, share_rates
from digest.lexicon.clauses import DETERMINERS
from digest.lexicon.currencies import find_members
from digest.lexicon.directions import BEHIND, DIRECTIONS
from digest.lexicon.qualifiers import GOODS, PERIODS
from digest.lexicon.units import STOPS
from digest.model.entry import FigureKind
from digest.text.tokens import WORD
from digest.value import replace

_LINKS = frozenset({"to", "from", "and", "or", "against", "versus", "with", "than"})
_FAR, _FARTHER, _FARTHEST = 7, 10, 14
_SPAN = 4


def share_context(readings: list[Reading]) -> list[Reading]:
    """Return readings that lend each other what only one of them says: from €5 to €4 a kilo."""
    plain = [reading for reading in readings if reading.amount.unit != "x"]
    if len(plain) != len(readings):
        others = [reading for reading in readings if reading.amount.unit == "x"]
        return sorted((*share_context(plain), *others), key=_place) if plain else readings
    if len(readings) == 1:
        return readings
    shared = _share_twins(_share_pairs(readings))
    return share_rates(share_prices(_share_goods(shared)))


def _share_pairs(readings: list[Reading]) -> list[Reading]:
    """Return readings with what each lends the next one."""
    shared = list(readings)
    for place, (one, other) in enumerate(pairwise(readings)):
        between = one.tokens.words[find_end(one.amount) : other.amount.first]
        first, second = shared[place], shared[place + 1]
        if _is_same_change(one, other, between):
            second = replace(second, direction=second.direction or first.direction)
        if _moved_by(one, other, between):
            second = replace(second, per=first.per)
        if place and _leads(shared[place - 1], one) and _repeats(other, between):
            second = replace(second, direction=second.direction or shared[place - 1].direction)
        elif _is_listed(one, other, between) or _is_gapped(first, second, between):
            second = replace(second, direction=first.direction)
        if _is_coordinated(first, second, between):
            first = replace(first, per=second.per)
        if (one.amount.kind, one.amount.unit) == (other.amount.kind, other.amount.unit):
            first, second = _share_unit(first, _compare(first, second), between)
        shared[place], shared[place + 1] = first, second
    return shared


def _leads(change: Reading, level: Reading) -> bool:
    """Tell whether a change led to a level: gold fell by $4 to $1,900, and silver by $1 to $20."""
    tokens, amount = level.tokens, level.amount
    near = find_end(change.amount) == amount.first - 1 and tokens.word(amount.first - 1) == "to"
    return near and change.direction is not None and level.direction is None


def _repeats(other: Reading, between: tuple[str, ...]) -> bool:
    """Tell whether a change to a level leaves out the verb of the one before: and silver 3% to."""
    tokens, last = other.tokens, other.amount.last
    parted = max((at for at, word in enumerate(between) if word in {",", "and"}), default=-1)
    subject = between[parted + 1 :]
    named = 0 < len(subject) <= _SPAN and _NO_SUBJECT.isdisjoint(subject[:-1])
    return parted >= 0 and named and tokens.word(last) == "to"


def _share_twins(readings: list[Reading]) -> list[Reading]:
    """Return readings whose second pair is as the first: R4bn, or R3 a share, and R2bn, or R2."""
    shared = list(readings)
    for place in range(3, len(readings)):
        one, other = shared[place - 2], shared[place]
        twins = one.per is not None and other.per is None and is_alike(one.amount, other.amount)
        if twins and all(_is_or(shared[at - 1], shared[at]) for at in (place - 2, place)):
            shared[place] = replace(other, per=one.per)
    return shared


def _is_or(one: Reading, other: Reading) -> bool:
    return one.tokens.words[find_end(one.amount) : other.amount.first] in {("or",), (",", "or")}


def _is_same_change(one: Reading, other: Reading, between: tuple[str, ...]) -> bool:
    """Tell whether an amount says the one before again, or is a part of it: 3,700 of them."""
    part = other.amount.rule == AS_BEFORE and other.tokens.word(other.amount.last) == "of"
    plain = between[int(between[:1] == (",",)) :]
    again = plain[:1] == ("or",) and _SOFT.issuperset(plain[1:])
    return part or again or _says_again(one, other, between)


def _is_coordinated(one: Reading, other: Reading, between: tuple[str, ...]) -> bool:
    """Tell whether two counts are of one time, said behind both: 40 cars and 90 bikes a year."""
    counted = one.amount.kind is other.amount.kind is FigureKind.QUANTITY
    return counted and one.per is None and other.per in PERIODS.values() and between in _COORDINATED


_COORDINATED = frozenset({("and",), ("or",), (",", "and"), ("and", "about"), ("and", "some")})


def _share_unit(one: Reading, other: Reading, between: tuple[str, ...]) -> tuple[Reading, Reading]:
    """Return two amounts of one unit with what a link between them lends each."""
    grown = one.per in PERIODS.values() and other.per is None and between[-1:] == ("to",)
    if grown and one.amount.noun is not None and len(between) <= _FARTHEST:
        return one, replace(other, per=one.per)
    if len(between) > _FAR or _LINKS.isdisjoint(between):
        return one, other
    near = len(between) <= _FAR // 2 or "and" not in between
    owned = other.per == "each" or between[:2] == (",", "with") or not _APART.isdisjoint(between)
    behind = find_end(other.amount)
    owned = owned or other.tokens.words[behind : behind + 2] in _FOR_ONE
    if near and not owned and is_alike(one.amount, other.amount):
        per = one.per or other.per
        guessed = other.per == "share" and between[-1:] in {("from",), ("to",)}
        one = replace(one, per=per)
        other = replace(other, per=(per if guessed else other.per) or per)
    if _goes_on(one, other, between):
        other = replace(other, direction=one.direction)
    return one, other


_FOR_ONE = {("for", "a"), ("for", "an"), ("in", "all"), ("in", "total"), ("all", "told")}
_APART = frozenset({"its", "their", "total", ";"})


def _place(reading: Reading) -> int:
    return reading.amount.first


def _says_again(one: Reading, other: Reading, between: tuple[str, ...]) -> bool:
    """Tell whether a share is of what a count was: cut 60 jobs here, or about 3% of its staff."""
    kinds = (one.amount.kind, other.amount.kind)
    place = _find_or(between)
    soft = place and _SOFT.issuperset(between[place + 1 :])
    if not soft or between[place - 1 : place] != (",",):
        return False
    share = kinds == (FigureKind.QUANTITY, FigureKind.PERCENT) and _is_part(other)
    share = share or kinds == (FigureKind.PERCENT, FigureKind.MONEY)
    return share or (kinds == (FigureKind.PERCENT, FigureKind.QUANTITY) and _is_part(one))


def _find_or(between: tuple[str, ...]) -> int:
    """Return where "or" stands near the end of what is between two amounts; 0 without it."""
    near = between[-_SPAN:]
    return len(between) - len(near) + near.index("or") if "or" in near else 0


def _is_part(reading: Reading) -> bool:
    return reading.tokens.word(find_end(reading.amount)) == "of"


_SOFT = frozenset(
    "about around roughly nearly almost some over under approximately just more less than".split()
)


def _share_goods(readings: list[Reading]) -> list[Reading]:
    """Return readings whose goods are sold by the measure of those before: corn up 2c at $4.31."""
    shared: list[Reading] = []
    first: Reading | None = None
    for reading in readings:
        known = reading
        plain = reading.amount.kind is FigureKind.MONEY and reading.amount.scale == 1
        if plain and first is not None and _is_good(first, reading):
            known = replace(reading, per=first.per)
        if plain and known.per is not None:
            first = known
        shared.append(known)
    return shared


def _is_good(one: Reading, other: Reading) -> bool:
    """Tell whether a price is of a good that is sold by the measure of the one before."""
    words, amount = other.tokens.words, other.amount
    alike = find_members(one.amount.unit) & find_members(amount.unit)
    if other.per is not None or not alike:
        return False
    settled = words[amount.first - 1] in {"at", "to"}
    if settled and any(find_end(one.amount) == amount.first - 1 - far for far in range(_SPAN)):
        return (one.per, "") in GOODS
    behind = (
        words[amount.last + 1 : amount.last + 3] if words[amount.last :][:1] == ("for",) else ()
    )
    between = words[max(find_end(one.amount), amount.first - _REACH * 3) : amount.first]
    return any((one.per, word) in GOODS for word in (*between, *behind))


_AGAINST = frozenset(
    "compared against versus midpoint average official double twice triple regulated".split()
)
_EXPECTED = frozenset(
    "analyst analysts consensus forecast forecasts expected estimate estimates".split()
)
_COMPARING = frozenset({("up", "from"), ("down", "from"), ("compared", "with"), ("compared", "to")})


def _moved_by(one: Reading, other: Reading, between: tuple[str, ...]) -> bool:
    """Tell whether an amount is by how much a price moved: $64.37 a barrel, down $4.14."""
    last = between[-1:]
    if not last or last[0] not in _BEFORE_MOVE or other.per is not None:
        return False
    if not one.amount.kind is other.amount.kind is FigureKind.MONEY:
        return False
    alike = find_members(one.amount.unit) & find_members(other.amount.unit)
    near = len(between) <= _FARTHER and _PARTING.isdisjoint(between)
    if not alike or not near or one.per in PERIODS.values():
        return False
    if last[0] == "of":
        return len(between) > 1 and between[-2] in DIRECTIONS
    return last[0] != "," or (_is_smaller(one, other) and _follows(other))


_BEFORE_MOVE = frozenset({"up", "down", "of", ","})
_PARTING = frozenset({";", "while", "and"})


def _is_smaller(one: Reading, other: Reading) -> bool:
    return other.amount.scale == one.amount.scale and other.amount.high <= one.amount.high


def _follows(other: Reading) -> bool:
    """Tell whether a word of change stands behind an amount: 4.1p lower."""
    return other.tokens.word(other.amount.last) in BEHIND


def _compare(one: Reading, other: Reading) -> Reading:
    """Return the second of two amounts compared, with what holds for both: 5.2 cents against 6."""
    words, first = other.tokens.words, other.amount.first
    leading = words[max(find_end(one.amount), first - _REACH) : first]
    pairs = set(pairwise(leading[-3:]))
    beside = bool(_AGAINST & set(leading) or _COMPARING & pairs)
    behind = words[other.amount.last : other.amount.last + _REACH]
    beside = beside or (one.per == "share" and not _EXPECTED.isdisjoint((*leading, *behind)))
    if other.per is None and beside and is_alike(one.amount, other.amount):
        other = replace(other, per=one.per)
    share = one.amount.kind is FigureKind.PERCENT and one.amount.unit == other.amount.unit
    if share and other.direction is None and (_COMPARING & pairs or _is_after(other, leading)):
        other = replace(other, direction=one.direction)
    return other


def _is_after(other: Reading, leading: tuple[str, ...]) -> bool:
    """Tell whether a share is the change of another time: rose 5% in June after 3% in May."""
    return leading[-1:] in _AFTER and other.tokens.word(find_end(other.amount)) in _THEN


_AFTER = {("after",), ("against",), ("versus",), ("following",)}
_THEN = frozenset("in for during last the a previously before earlier , . ;".split()) | {""}


_REACH = 4


def _is_listed(one: Reading, other: Reading, between: tuple[str, ...]) -> bool:
    """Tell whether one verb moves several things: diesel by Sh3.50 and kerosene by Sh6.93."""
    if other.direction is not None or len(between) > _FAR or DIRECTIONS.keys() & set(between):
        return False
    each = "for" in between and other.tokens.word(other.amount.last) == "for"
    tied = bool({"and", ","} & set(between[-2:] if each else between[:_SPAN]))
    money = one.amount.kind is other.amount.kind is FigureKind.MONEY
    return tied and money and (each or between[-1:] == ("by",))


def _is_gapped(one: Reading, other: Reading, between: tuple[str, ...]) -> bool:
    """Tell whether a share leaves out the verb of the one before: wheat gained 2%, maize 1%."""
    shares = one.amount.kind is other.amount.kind is FigureKind.PERCENT
    if not shares or other.direction is not None or one.direction is None:
        return False
    parted = max((at for at, word in enumerate(between) if word in {",", "and"}), default=-1)
    subject = tuple(dropwhile(_AMONG.__contains__, between[parted + 1 :]))
    tokens, start = other.tokens, other.amount.first - len(subject)
    subject = subject[:-1] if subject[-1:] == ("by",) else subject
    if parted < 0 or not 0 < len(subject) <= _LONGEST_SUBJECT:
        return False
    named = all(
        word not in _NO_SUBJECT and tokens.kinds[start + at] == WORD
        for at, word in enumerate(subject)
    )
    named = named and find_verb(tokens, find_end(one.amount), other.amount.first) is None
    after = tokens.word(find_end(other.amount))
    return named and (not after[:1].isalnum() or after in {"and", "to"})


_AMONG = frozenset({"those", "that", "in", "at", "of", "among"})
"""Words before the place that alone tells a second subject apart: and those in France 3%."""
_LONGEST_SUBJECT = 5
_NO_SUBJECT = (
    (STOPS - DETERMINERS)
    | DIRECTIONS.keys()
    | frozenset(
        "or with about around almost nearly some a an to from at nearly roughly another worth "
        "yielding paying average averages averaging".split()
    )
)


def _goes_on(one: Reading, other: Reading, between: tuple[str, ...]) -> bool:
    """Tell whether a second share is of the same change: up 6% from May and 28% from 2019."""
    if one.amount.kind is not FigureKind.PERCENT or other.direction is not None:
        return False
    told = between[-1:] == ("and",) and DIRECTIONS.keys().isdisjoint(between)
    return told and ("to" not in between or "compared" in between)

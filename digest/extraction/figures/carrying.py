"""Bare numbers given the unit of the amount before: another 550m, up from 2.9 million."""

from digest.extraction.figures.amount import AS_BEFORE, POINTS, Amount, is_alike
from digest.extraction.figures.points import is_share, make_points
from digest.extraction.figures.rates import is_rate_like
from digest.extraction.figures.rules import RATE
from digest.lexicon.clauses import AUXILIARIES, DETERMINERS, PREPOSITIONS, PRONOUNS
from digest.lexicon.currencies import find_members
from digest.lexicon.directions import DIRECTIONS
from digest.lexicon.qualifiers import PAID, RECKONED
from digest.lexicon.units import INDICES, STOPS
from digest.model.entry import FigureKind
from digest.text.number_words import ONE
from digest.text.tokens import NUMBER, Tokens
from digest.value import replace

_MEANT = frozenset({"from", "to", "against", "versus", "with", "than"})


def compare_money(tokens: Tokens, amounts: list[Amount]) -> list[Amount]:
    """Return the amounts with a bare $ read as the dollar it is set beside: NZ$9, up from $8."""
    told: list[Amount] = []
    for place, amount in enumerate(amounts):
        before = next((one for one in reversed(told[-2:]) if one.unit != "x"), None)
        told.append(_compare(tokens, amount, before, amounts[place + 1 : place + 2]))
    return told


def _compare(tokens: Tokens, amount: Amount, before: Amount | None, behind: list[Amount]) -> Amount:
    """Return an amount in the money that it is set beside."""
    if amount.unit == "cent" and amount.factor < ONE:
        return _name_coin(tokens, amount, before, behind)
    if before is None or amount.unit != "dollar" or before.unit not in _DOLLARS:
        return amount
    between = tokens.words[before.last : amount.first]
    near = "(" not in between and len(between) <= _FAR
    meant = between[-1:] and between[-1] in _MEANT and is_alike(before, amount)
    beside = tokens.word(amount.last + 1) == "than" and between[-1:] == (",",)
    again = _is_same_dollar(tokens, before, amount)
    return replace(amount, unit=before.unit) if (near and (meant or beside)) or again else amount


def _name_coin(tokens: Tokens, coin: Amount, before: Amount | None, behind: list[Amount]) -> Amount:
    """Return cents as parts of the money beside them: half a cent to $1.26, or US$42m, or 5c."""
    for other in behind:
        between = tokens.words[coin.last : other.first]
        if len(between) <= _NEAR and between[-1:] in {("to",), ("at",)} and _has_cents(other):
            return replace(coin, unit=other.unit)
    if before is not None and before.unit != coin.unit and _has_cents(before):
        between = tokens.words[before.last : coin.first]
        if between in {(",", "or"), ("or",)}:
            return replace(coin, unit=before.unit)
    return coin


def _has_cents(amount: Amount) -> bool:
    named = amount.unit == "dollar" or amount.unit in find_members("cent")
    return amount.kind is FigureKind.MONEY and amount.factor == ONE and named


_NEAR = 5


def _is_same_dollar(tokens: Tokens, one: Amount, other: Amount) -> bool:
    """Tell whether a bare $ goes on a country's own account: a gap of NZ$13bn, then of $2bn."""
    large = one.scale == other.scale > ONE and one.stated is None and is_alike(one, other)
    words = tokens.words[max(0, one.first - _SENTENCE) : other.last + _SENTENCE]
    return large and one.unit != "USD" and _ABROAD.isdisjoint(words)


_ABROAD = frozenset(
    "us u america american americans states dollar dollars ( paid pay bought".split()
)
"""Words of a sentence in which a bare $ may be America's."""
_FAR = 10
_DOLLARS = find_members("dollar")
_UNCOUNTED = POINTS | {"x"}
_CARRIERS = frozenset({"another", "further", "additional", "extra", "remaining", "other"})
_OF_THEM = frozenset({"them", "those", "these", "whom", "which"})


def carry_units(tokens: Tokens, amounts: list[Amount]) -> list[Amount]:
    """Return the amounts with a bare one given the unit before it: another 550m, 1,100 of them."""
    carried: list[Amount] = []
    before: Amount | None = None
    counted: Amount | None = None
    for place, amount in enumerate(amounts):
        after = amounts[place + 1] if place + 1 < len(amounts) else None
        known = amount
        if amount.unit == "points" and is_share(tokens, amount, after):
            known = make_points(amount)
        elif amount.kind is None and after is not None and _leads_to(tokens, amount, after):
            known = replace(amount, kind=after.kind, unit=after.unit, rule=after.rule)
        elif amount.kind is None and (
            _is_level(tokens, amount, carried) or _is_move(tokens, amount)
        ):
            known = replace(amount, kind=FigureKind.QUANTITY, unit="points", rule="index level")
        elif amount.kind is None:
            known = _lend(tokens, amount, before)
            summed = tokens.word(amount.first - 1) == "to"
            if known is amount and counted and (summed or is_alike(counted, amount)):
                known = _lend(tokens, amount, counted)
        before = known if known.kind and known.unit != "x" else before
        counted = known if known.noun is not None else counted
        carried.append(known)
    return carried


def _is_level(tokens: Tokens, amount: Amount, earlier: list[Amount]) -> bool:
    """Tell whether a bare number is where an index ended: lost 412 points to close at 8,123.4."""
    plain = amount.grouped and amount.scale == ONE
    if not plain or tokens.word(amount.first - 1) not in {"at", "to"}:
        return False
    if earlier and earlier[-1].unit == "points" and earlier[-1].last == amount.first - 1:
        return True
    if amount.low < _LOWEST_INDEX:
        return False
    named = tokens.words[max(0, amount.first - _SENTENCE) : amount.first]
    return not INDICES.isdisjoint(named) or any(one.unit == "points" for one in earlier[-3:])


def _is_move(tokens: Tokens, amount: Amount) -> bool:
    """Tell whether a bare number is by how much an index moved: gained 166.77 to finish at."""
    moved = amount.grouped and amount.scale == ONE and tokens.word(amount.first - 1) in _MOVED
    ended = tokens.word(amount.last) == "to" and tokens.word(amount.last + 1) in _ENDED
    if not (moved and ended):
        return False
    return not INDICES.isdisjoint(tokens.words[max(0, amount.first - _SENTENCE) : amount.first])


_MOVED = frozenset("gained added lost shed fell rose dropped climbed slid slipped".split())
_ENDED = frozenset("finish close end settle".split())
_LOWEST_INDEX, _SENTENCE = 100, 30


def _leads_to(tokens: Tokens, amount: Amount, after: Amount) -> bool:
    """Tell whether a bare amount has the unit of the one behind: from 5m to 6 million won."""
    between = tokens.words[amount.last : after.first]
    owned = between[:1] == ("of",) and between[-2:] == ("'", "s") and len(between) <= _NEAR
    if owned or between in {("of", "the"), ("of", "its"), ("of", "their"), ("of",)}:
        whole = amount.low == amount.low.to_integral_value()
        return after.kind is FigureKind.QUANTITY and whole and 4 <= amount.low < after.low  # noqa: PLR2004
    if after.kind is FigureKind.QUANTITY and between == ("to",) and amount.low >= 4:  # noqa: PLR2004
        whole = amount.scale == after.scale and after.noun is not None
        return whole and tokens.word(amount.first - 1) == "from"
    tied = between in {("to",), ("and",), ("or",)}
    money = after.kind is FigureKind.MONEY and after.scale > ONE and amount.scale > ONE
    share = after.kind is FigureKind.PERCENT
    return tied and (money or share) and not after.prefixed


def _lend(tokens: Tokens, amount: Amount, before: Amount | None) -> Amount:
    if before is None or tokens.word(amount.last) in {"-", "/"}:
        return amount
    if before.kind is FigureKind.MONEY:
        return _lend_money(tokens, amount, before)
    if before.kind is FigureKind.PERCENT:
        compared = _compares(tokens, amount) or _is_from(tokens, amount, before)
        small = amount.scale == ONE and amount.low <= _WHOLE and compared
        known = replace(amount, kind=before.kind, unit=before.unit, rule="percent: as before")
        return known if small else amount
    counted = before.kind is FigureKind.QUANTITY and before.unit not in _UNCOUNTED
    plain = amount.low >= 4 and amount.low == amount.low.to_integral_value()  # noqa: PLR2004
    back = _points_back(tokens, amount) or _is_end_between(tokens, amount, before)
    back = back or _is_reached(tokens, amount, before) or _is_among(tokens, amount, before)
    if counted and plain and (back or _is_from(tokens, amount, before)):
        return replace(amount, kind=before.kind, unit=before.unit, rule=AS_BEFORE)
    return amount


def _is_reached(tokens: Tokens, amount: Amount, before: Amount) -> bool:
    """Tell whether a bare number is what a count came to: fell by 2.1m barrels to 426 million."""
    led = tokens.words[before.last : amount.first] == ("to",)
    after = tokens.word(amount.last)
    moved = tokens.word(before.first - 1) == "by" and tokens.word(before.first - 2) in DIRECTIONS
    return led and moved and not after[:1].isalpha()


def _is_end_between(tokens: Tokens, amount: Amount, before: Amount) -> bool:
    """Tell whether a bare number is an end of what is counted again: between 3,500 and 3,700."""
    if not is_alike(before, amount):
        return False
    if tokens.word(amount.first - 1) == "between":
        return tokens.word(amount.last) == "and" and tokens.kinds[amount.last + 1 :][:1] == (
            NUMBER,
        )
    opened = tokens.words[before.first - 1] == "between" and before.rule == AS_BEFORE
    return opened and tokens.words[before.last : amount.first] == ("and",)


def _is_from(tokens: Tokens, amount: Amount, before: Amount) -> bool:
    """Tell whether a bare number is what the one right before it rose from: 5.1% from 4.8."""
    at = amount.first - 1
    if tokens.word(at) != "from" or not at - 1 <= before.last <= at or not is_alike(before, amount):
        return False
    after = tokens.word(amount.last)
    ended = not after[:1].isalpha() or after in STOPS
    return ended and after not in {"-", "to", "and"} and tokens.word(before.first - 1) != "from"


_WHOLE = 100
"""No share is set beside one of more per cent without a unit."""


def _lend_money(tokens: Tokens, amount: Amount, before: Amount) -> Amount:
    """Return a bare number as money of the currency before it, where it is set beside that."""
    if _is_year_before(tokens, amount, before):
        value, step = amount.low * before.scale, amount.step * before.scale
        amount = replace(amount, low=value, high=value, step=step, scale=before.scale)
        return replace(amount, kind=before.kind, unit=before.unit, rule="money: year before")
    previous = tokens.word(amount.first - 1)
    told = previous in _MEANT or previous in _CARRIERS or amount.letter
    large = before.scale > ONE and amount.scale > ONE
    earlier = previous == "of" and tokens.word(amount.first - 2) in _SETTLED
    rated = (told or earlier) and is_rate_like(before, amount)
    priced = amount.grouped and before.scale == amount.scale
    compared = _compares(tokens, amount) or _is_set_beside(tokens, amount)
    apart = large and (tokens.word(amount.last) in _APART or _is_gapped(tokens, amount))
    if _is_end_between(tokens, amount, before):
        return replace(amount, kind=before.kind, unit=before.unit, rule=AS_BEFORE)
    beside = priced and compared and is_alike(before, amount)
    if not (rated or beside or apart or (large and (told or _is_reckoned(tokens, amount)))):
        return amount
    rule = RATE if rated and before.rule == RATE else "money: as before"
    return replace(amount, kind=before.kind, unit=before.unit, rule=rule)


def _is_gapped(tokens: Tokens, amount: Amount) -> bool:
    """Tell whether a sum goes on with a clause that left out its money: the second nine million.

    Twelve million dollars on roads and nine million on schools; costs were nine million.
    """
    if tokens.word(amount.last)[:1].isalpha() and tokens.word(amount.last) not in _BEHIND_GAP:
        return False
    before, earlier = tokens.word(amount.first - 1), tokens.word(amount.first - 2)
    if before in _LEVELLED:
        return earlier in RECKONED or earlier in PAID
    return before in _GAPPING or (before == "which" and earlier == "of")


_LEVELLED = frozenset({"was", "were", "is", "are", "of", "at"})
_GAPPING = frozenset("and but or then , ; first second third other rest latter former".split())
"""Words behind which a sum without its money goes on with the money of the one before."""
_BEHIND_GAP = frozenset(
    "on in for from to at by last this next a the over during before after went goes will is are "
    "and but while when respectively".split()
)
"""Words that may follow such a sum; a noun would be what it counts."""


def _is_set_beside(tokens: Tokens, amount: Amount) -> bool:
    """Tell whether "the" and a clause hold what an amount is set beside: than the 780 they ask."""
    beside = tokens.word(amount.first - 2) in _BESIDE and tokens.word(amount.first - 1) == "the"
    after = tokens.word(amount.last)
    return beside and (after in PRONOUNS or after in _SEEN or after in _OFFERED)


_APART = frozenset("lower higher less more smaller larger bigger short".split())
"""Words behind a sum that sets another thing beside its own size: 12.7 billion lower."""
_OFFERED = frozenset("paid offered asked sought set fixed charged quoted".split())
_SETTLED = frozenset({"close", "finish", "settlement", "fix", "fixing", "level", "low", "high"})
"""What a rate was before: weaker than Monday's close of 57.98."""


def _is_year_before(tokens: Tokens, amount: Amount, before: Amount) -> bool:
    """Tell whether brackets hold what an amount was a year before: SEK 4,210m (3,980)."""
    enclosed = tokens.word(amount.first - 1) == "(" and tokens.word(amount.last) == ")"
    near = before.last == amount.first - 1
    plain = amount.grouped and amount.scale == ONE < before.scale and before.prefixed
    value = amount.low * before.scale
    return enclosed and near and plain and before.low <= 3 * value <= 9 * before.low


def _is_reckoned(tokens: Tokens, amount: Amount) -> bool:
    """Tell whether an amount is what somebody reckoned with: a 405 million consensus."""
    before, after = tokens.word(amount.first - 1), tokens.word(amount.last)
    if before in {"a", "the", "its"}:
        return after in RECKONED or after in _SEEN
    return before == "of" and tokens.word(amount.first - 2) in RECKONED


_SEEN = frozenset("seen expected forecast predicted estimated reported pencilled projected".split())
"""What analysts do with an amount: above the 2.15 billion seen in a poll."""


def _points_back(tokens: Tokens, amount: Amount) -> bool:
    if tokens.word(amount.last) == "of" and tokens.word(amount.last + 1) in _OF_THEM:
        return True
    if tokens.words[amount.first - 2 : amount.first] == ("of", "which"):
        return True
    if "ones" in tokens.words[amount.last : amount.last + 2]:
        return True
    more = tokens.word(amount.last) == "more" and tokens.word(amount.last + 1) in {
        "",
        ",",
        ".",
        ";",
    }
    than = tokens.words[amount.last : amount.last + 2] in {("more", "than"), ("fewer", "than")}
    reckoned = tokens.word(amount.first - 1) == "the" and (
        (tokens.word(amount.first - 2) in _BESIDE or _is_short_of(tokens, amount))
        and tokens.word(amount.last) in _RECKONING
    )
    peak = tokens.word(amount.first - 1) == "of" and tokens.word(amount.first - 2) in _PEAKS
    summed = (
        tokens.word(amount.first - 1) == "to"
        and "total" in (tokens.words[max(0, amount.first - 4) : amount.first])
    )
    again = (
        summed
        or reckoned
        or peak
        or more
        or than
        or tokens.word(amount.first - 1) in {"another", "further"}
    )
    return again or _compares(tokens, amount)


def _is_among(tokens: Tokens, amount: Amount, before: Amount) -> bool:
    """Tell whether a bare number is some of what is counted: 340 jobs, including 120 in Leeds."""
    if before.noun is None or amount.low >= before.low or amount.scale != before.scale:
        return False
    after = tokens.word(amount.last)
    between = tokens.words[before.last : amount.first]
    if between in {("including",), (",", "including"), (",", "of", "which"), ("of", "which")}:
        return after in PREPOSITIONS or after in AUXILIARIES
    opened = "of" in tokens.words[max(0, before.first - 2) : before.first]
    return opened and between == (",",) and (after in AUXILIARIES or after in PREPOSITIONS)


def _is_short_of(tokens: Tokens, amount: Amount) -> bool:
    """Tell whether a number falls short of what somebody reckoned: of the 469 analysts expected."""
    told = tokens.words[amount.first - 3 : amount.first - 1] in {("short", "of"), ("shy", "of")}
    return told and tokens.word(amount.last) in {"analysts", "economists"}


_PEAKS = frozenset("peak high low record target forecast forecasts estimate estimates".split())
"""Levels that a count is set beside: down from a peak of 187,000."""
_BESIDE = _MEANT | {"below", "above", "beat", "missed", "beating", "missing"}
_RECKONING = _SEEN | frozenset("that analysts economists in a last".split())
"""What may follow a number that others reckoned with: below the 170,000 economists expected."""
_EARLIER = frozenset({"", ".", ",", "before", "a", "in", "last", "previously", "earlier", "then"})
_DATED = frozenset(
    "year month quarter week season day previous prior preceding same corresponding comparable "
    "earlier last half summer winter spring autumn".split()
)
"""Words of a time that "the" opens: against 3,890 the year before."""
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
    if pair[-1:] in {("against",), ("versus",)}:
        dated = after in DETERMINERS and tokens.word(amount.last + 1) in _DATED
        return dated or after in _EARLIER
    return pair in _COMPARED and (not after or after in STOPS or not after[0].isalpha())

"""Which way a change went, where the amount is its size."""

from digest.extraction.figures.amount import AS_BEFORE, POINTS, Amount
from digest.extraction.figures.conversions import find_end, skip_closing
from digest.extraction.figures.governors import is_object
from digest.extraction.figures.growth import find_growth, find_object
from digest.extraction.figures.jobs import ends_jobs
from digest.extraction.figures.moves import find_priced, moves_price
from digest.extraction.figures.multiples import CHANGED, is_grown
from digest.extraction.figures.percents import RATIO
from digest.extraction.figures.ranges import ENDS_CLAUSE
from digest.extraction.figures.signs import read_sign
from digest.extraction.figures.traps import MONTHS, WEEKDAYS
from digest.lexicon.clauses import DETERMINERS, RELATIVES
from digest.lexicon.directions import BEHIND, DIRECTIONS, NOT_OF_MONEY, PHRASES
from digest.lexicon.inflection import verb_forms
from digest.lexicon.units import STOPS
from digest.model.entry import Direction, FigureKind
from digest.text.number_words import ONE
from digest.text.tokens import Tokens


def find_direction(tokens: Tokens, amount: Amount, start: int) -> Direction | None:
    """Return which way a change went, where the amount is its size.

    Args:
        tokens: The sentence.
        amount: The amount.
        start: The token at which the amount or its qualifier begins.
    """
    if amount.unit == "x":
        return _find_multiplied(tokens, amount, start)
    signed = read_sign(tokens, amount)
    if signed or amount.low < 0:
        return signed
    if _is_bounded(tokens, amount, start) or _is_of_tax(tokens, amount, start):
        return None
    if amount.unit in POINTS and tokens.word(amount.last) in {"below", "above"}:
        return _find_behind(tokens, amount, start)
    if _is_taken_off(tokens, amount, start) or ends_jobs(tokens, amount, start):
        return Direction.DOWN
    found = _find_before(tokens, amount, start)
    if amount.rule != RATIO:
        found = found or _find_behind(tokens, amount, start)
    return found or find_growth(tokens, amount, start)


_AS_FAR_AS = {("as", "high", "as"), ("as", "low", "as")}
"""Words before a level that was reached: shares fell as low as 412p."""


def _is_bounded(tokens: Tokens, amount: Amount, start: int) -> bool:
    """Tell whether an amount is only a bound, or how big a deal is: fell below 3%, cut $5m debt."""
    bounded = start < amount.first and tokens.words[start] in _BOUNDS
    bounded = bounded or tokens.words[start : amount.first] in _AS_FAR_AS
    return bounded or is_object(tokens, amount)


_BOUNDS = frozenset({"below", "above", "under", "beyond", "past"})


def _find_multiplied(tokens: Tokens, amount: Amount, start: int) -> Direction | None:
    """Return which way something went that came to a multiple of itself: rose fivefold."""
    name = tokens.words[amount.last - 1]
    if amount.rule == CHANGED:
        return Direction.DOWN if amount.low < ONE else Direction.UP
    if name == "times" and is_grown(tokens, amount.first, amount.last):
        return Direction.UP
    if not name.endswith("fold"):
        return None
    return DIRECTIONS.get(tokens.word(amount.last)) or DIRECTIONS.get(tokens.word(start - 1))


def _is_of_tax(tokens: Tokens, amount: Amount, start: int) -> bool:
    """Tell whether a share is only how high a tax is: dropped a 16% VAT, but a 2% tax cut."""
    if amount.kind is not FigureKind.PERCENT or tokens.word(start - 1) not in DETERMINERS:
        return False
    end = find_end(amount)
    at = next((at for at in range(end, end + _NEAR) if tokens.word(at) in _TAXES), 0)
    between = tokens.words[end:at] if at else ()
    return bool(at) and tokens.word(at + 1) not in BEHIND and BEHIND.isdisjoint(between)


_TAXES = frozenset("tax vat levy duty tariff surcharge excise royalty gst".split())


def _is_taken_off(tokens: Tokens, amount: Amount, start: int) -> bool:
    """Tell whether "off" behind an amount makes it a fall: sliced 2% off, ended 11p off at 162p."""
    at = find_end(amount)
    if tokens.word(at) != "off":
        return False
    before = tokens.words[max(0, start - 4) : start]
    ended = tokens.word(at + 1) == "at" and not _BEFORE_OFF.isdisjoint(before)
    return ended or not _TAKEN.isdisjoint(before)


_TAKEN = frozenset(
    "knock knocks knocked knocking shave shaves shaved shaving wipe wipes wiped wiping slice "
    "slices sliced slicing lop lops lopped lopping pare pared take takes took taken taking trim "
    "trims trimmed chop chopped".split()
)


_ADVERBS = frozenset(
    "sharply steeply slightly modestly marginally further another a an the only just even still "
    "again back of off as much initially briefly early about some by nearly almost around roughly "
    "approximately more than up down net another additional extra combined total cumulative "
    "whopping mere massive between average estimated expected projected annual annualised "
    "annualized quarterly monthly yearly record healthy solid robust modest meagre meager paltry "
    "hefty steep sharp whole full respective".split()
)
_LEVELS = frozenset({"to", "from", "at", "in", "with", "for", "into"})


def _find_before(tokens: Tokens, amount: Amount, start: int) -> Direction | None:
    at, far = _skip_pace(tokens, amount, start - 1), False
    at -= int(tokens.word(at) == "-" and tokens.glued(start))
    floor = max(0, start - 12)
    while at >= floor and (word := tokens.words[at]) not in DIRECTIONS:
        summed = word == "of" and tokens.word(at - 1) in {"average", "total"}
        if word in _LEVELS or not (summed or word in _ADVERBS or word.endswith("ly")):
            break
        far = far or word == "by"
        at -= 1
    if _is_off(tokens, amount, start - 1):
        return Direction.DOWN
    phrase = PHRASES.get(tokens.words[max(0, start - 2) : start])
    if phrase is not None:
        return phrase
    share = amount.kind is FigureKind.PERCENT
    lost = share and tokens.word(at) in _LOSSES
    found = Direction.DOWN if lost else _direct(tokens, at, amount)
    found = found or find_priced(tokens, at, amount)
    if found is None and at >= 0 and tokens.words[at] == "or":
        if not far:
            return None
        at -= 1 + int(tokens.word(at - 1) == ",")
    if found is None and (far or amount.unit in POINTS):
        at = _skip_aside(tokens, at) if far and tokens.word(at) == "," else at
        found = _find_far(tokens, at, _LONGEST_OBJECT if not far else _FARTHEST)
    return found or find_object(tokens, amount, at)


def _skip_pace(tokens: Tokens, amount: Amount, at: int) -> int:
    """Return the token before "at an annual rate of", or the "at a" of "at a 2% rate"."""
    if amount.kind is not FigureKind.PERCENT or tokens.word(at) not in {"of", "a", "an"}:
        return at
    opened = range(at, max(-1, at - _LONGEST_PACE), -1)
    tied = next((place for place in opened if tokens.words[place] == "at"), 0)
    told = tokens.words[tied:at] if tokens.words[at] == "of" else tokens.words[amount.last :]
    return tied - 1 if tied and not _PACES.isdisjoint(told[:_LONGEST_PACE]) else at


_PACES = frozenset({"rate", "pace", "clip"})
_LONGEST_PACE = 5


def _skip_aside(tokens: Tokens, at: int) -> int:
    """Return the token before a clause that a comma closes: reduce delays, which …, by a third."""
    for place in range(at - 1, max(-1, at - _FARTHEST), -1):
        if tokens.words[place] == ",":
            return place - 1 if tokens.word(place + 1) in RELATIVES else at - 1
    return at - 1


def _is_off(tokens: Tokens, amount: Amount, at: int) -> bool:
    """Tell whether "off" says that something fell: shares were off 2%, profit came in, off 8%."""
    if tokens.word(at) != "off" or (amount.kind is FigureKind.MONEY and amount.scale > ONE):
        return False
    sized = amount.kind is not FigureKind.QUANTITY or amount.unit in _ANY_POINTS
    return sized and tokens.word(at - 1) in _BEFORE_OFF


_BEFORE_OFF = frozenset(
    ", was were is are last closed ended finished settled stood trading traded still".split()
)


_LONGEST_OBJECT, _FARTHEST = 7, 12
"""Words between a verb and "50 basis points", and between a verb and "by"."""


_WITH_UP = frozenset(
    form
    for verb in (
        "make take set pick buy sign open dig free pay put cough stump pony snap eat mop soak "
        "gobble scoop rack run ring chalk use build rake hoover drum line fork drive clock bring "
        "offer tie swallow burn lock hold prop shore back stock store pile hoard wrap give serve "
        "rustle conjure whip scrape divvy carve split cover clean mess divide sum add total wind "
        "show throw turn stack stick hand own face sew tee lap slurp lend loan buoy kick patch"
    ).split()
    for form in verb_forms(verb)
)
"""Verbs that say with "up" something else than that an amount rose: locked up $60m."""
_WITH_DOWN = frozenset(
    form
    for verb in (
        "turn pay put lay write vote track draw lock nail hand pin plonk plunk hold gun knock "
        "boil break gulp wolf chase hunt note jot pass tear burn shoot strike scale shut strip"
    ).split()
    for form in verb_forms(verb)
)
"""Verbs that say with "down" something else than that an amount fell: nailed down $40m."""


_PHRASAL = {"up": _WITH_UP, "down": _WITH_DOWN}


def _direct(tokens: Tokens, at: int, amount: Amount) -> Direction | None:
    word = tokens.word(at)
    if word not in DIRECTIONS or (
        amount.kind is FigureKind.MONEY
        and word in NOT_OF_MONEY
        and not moves_price(tokens, word, amount)
    ):
        return None
    if tokens.word(at - 1) in _PHRASAL.get(word, ()):
        return None
    if word in {"back", "more", "less", "above", "below", "lower", "higher", "fewer"}:
        return None
    if word in {"growth", "advance"} and tokens.word(at + 1) not in {"of", "by"}:
        return None
    counted = amount.kind is FigureKind.QUANTITY and amount.unit not in _ANY_POINTS
    if counted and word in _NOT_OF_COUNTS:
        return None
    return DIRECTIONS[word]


_ANY_POINTS = POINTS | {"points"}
_LOSSES = frozenset({"loss", "losses"})
_NOT_OF_COUNTS = frozenset("gain gained lost raised recovered saving savings saved".split())


def _find_far(tokens: Tokens, at: int, reach: int) -> Direction | None:
    """Return the direction of a verb farther before "by": cut its three rates by 25 points."""
    for place in range(at, max(-1, at - reach), -1):
        word = tokens.words[place]
        if word in ENDS_CLAUSE or word == "short" or (word in _LEVELS and reach == _LONGEST_OBJECT):
            return None
        if word in DIRECTIONS and word not in {"more", "less", "above", "below"}:
            named = reach == _LONGEST_OBJECT and tokens.word(place - 1) in DETERMINERS
            return None if named else DIRECTIONS[word]
    return None


_SAID_AGAIN = frozenset({(",", "or"), ("cents", "or"), ("pence", "or")})


def _skip_per(tokens: Tokens, at: int) -> int:
    """Return the token behind "an ounce" where a word of change follows it: $46 an ounce higher."""
    if tokens.words[at : at + 3] == ("-", "per", "-"):
        return at + 4
    if tokens.word(at) not in {"a", "an", "per"}:
        return at
    far = 2 + int(tokens.word(at + 1) in {"metric", "troy", "square"})
    return at + far if tokens.word(at + far) in BEHIND else at


def _find_behind(tokens: Tokens, amount: Amount, start: int) -> Direction | None:
    at = _skip_per(tokens, skip_closing(tokens, amount))
    again = tokens.words[max(0, start - 2) : start] in _SAID_AGAIN and tokens.word(at) == ","
    at += int(again or tokens.word(at) in {")", "-"})
    at += int(tokens.word(at) == "of" and tokens.word(at + 1) in BEHIND)
    skipped = 0
    while skipped < 6:  # noqa: PLR2004 - "17 per cent year-on-year fall"
        word = tokens.word(at + skipped)
        if word in _LOSSES and amount.kind is FigureKind.PERCENT:
            return Direction.DOWN
        if word in BEHIND and tokens.word(at + skipped + 1) not in _PAID:
            parted = _is_gap(tokens, amount, word)
            return None if parted else _accept_behind(tokens, amount, at + skipped, skipped)
        beside = _BESIDE_TIME.get(word) if amount.kind is FigureKind.PERCENT else None
        if beside is not None and _is_earlier(tokens, at + skipped):
            return beside
        if not word or word in ENDS_CLAUSE or (word in STOPS and word not in {"on", "over"}):
            return None
        free = 2 if amount.kind is FigureKind.PERCENT else 1
        if skipped >= free and word not in {"-", "year", "on", "over", "annual", "quarter"}:
            return None
        skipped += 1
    return None


_BESIDE_TIME = {"ahead": Direction.UP, "behind": Direction.DOWN}
"""What a share of an earlier time is: 22.6 percent behind 2023."""
_PAID = frozenset({"due", "payment", "payments", "order", "orders", "notice", "purchase"})
"""Words behind which a word of change is none: the rise due next year, an advance payment."""
_EARLIER = (
    MONTHS
    | WEEKDAYS
    | frozenset(
        "ago forecast expected planned thought earlier last previous before prior preceding peak "
        "record year years month quarter week half period season same corresponding comparable "
        "now current existing autumn spring summer winter".split()
    )
)
_NO_TIME = frozenset("price close closing average rival rivals high low".split())


def _compares_levels(tokens: Tokens, at: int) -> bool:
    """Tell whether one level is set beside another: 31% more than the price, not than last year."""
    behind = _read_beside(tokens, at)
    dated = _is_earlier(tokens, at)
    if dated and behind[:2] in _THAN_AT:
        return False
    level = any(
        word in _NO_TIME and behind[place - 1] not in _EARLIER for place, word in enumerate(behind)
    )
    level = level or not _SIGNS_OF_MONEY.isdisjoint(behind[:_NEAR])
    return level or not (dated or DIRECTIONS[tokens.words[at]] is Direction.DOWN)


def _read_beside(tokens: Tokens, at: int) -> tuple[str, ...]:
    """Return the words behind a token to the end of their clause."""
    behind = tokens.words[at + 1 : at + _FAR_BESIDE]
    return behind[: next((n for n, word in enumerate(behind) if word in ENDS_CLAUSE), None)]


_FAR_BESIDE = 14
_SIGNS_OF_MONEY = frozenset("$£€¥")
_THAN_AT = {("than", "at"), ("than", "in"), ("than", "on"), ("than", "during")}
"""Words that set something beside itself at another time, where one is named."""


def _is_earlier(tokens: Tokens, at: int) -> bool:
    """Tell whether a share is set beside its own earlier level, or what was expected of it."""
    behind = _read_beside(tokens, at)
    dated = any(word.isdecimal() and len(word) == _YEAR_DIGITS for word in behind)
    return dated or not _EARLIER.isdisjoint(behind)


_YEAR_DIGITS = 4
_FAR_BEHIND = 10


_COMPARED = frozenset("up down more less fewer higher lower".split())


_DEALT = frozenset("better worse firmer stronger weaker softer".split())
"""How an index ended: 7.91 points better."""
_NEAR = 4
_COSTS = frozenset(
    "cost costs costing pay pays paid paying earn earns earned charge get gets getting receive "
    "receives".split()
)
"""Verbs whose amount with "more" is a change: a pint will cost 12p more."""
_BESIDE = frozenset({"above", "below", "more", "less"})


def _is_gap(tokens: Tokens, amount: Amount, word: str) -> bool:
    """Tell whether an amount parts two bids, or is what a plan costs: whose price was $3m higher.

    The $640m expansion of a mine is no change of an amount either.
    """
    before = tokens.words[max(0, amount.first - _FAR_BEHIND) : amount.first]
    rival = "whose" in before and not _BIDS.isdisjoint(before)
    planned = word in {"expansion", "improvement"} and amount.kind is FigureKind.MONEY
    return rival or planned


_BIDS = frozenset("bid bids price prices offer offers tender tenders quote".split())


def _accept_behind(tokens: Tokens, amount: Amount, at: int, skipped: int) -> Direction | None:
    word = tokens.words[at]
    beside = tokens.word(at + 1) == "than" or word in {"above", "below"}
    level = amount.unit not in POINTS and _compares_levels(tokens, at)
    if beside and (level or (amount.unit in POINTS and not _is_earlier(tokens, at))):
        return None
    if amount.kind is FigureKind.QUANTITY and amount.unit not in POINTS:
        again = amount.rule == AS_BEFORE and tokens.word(at + 1) != "than"
        told = word in _COMPARED or (amount.unit == "points" and word in _DEALT)
        return DIRECTIONS[word] if told and not skipped and not again else None
    beside = tokens.word(at + 1) == "than"
    costs = _COSTS & set(tokens.words[max(0, amount.first - _NEAR) : amount.first])
    counted = amount.kind is not FigureKind.PERCENT and amount.unit not in POINTS
    dated = word in {"above", "below"} and _is_earlier(tokens, at)
    if counted and word in _BESIDE and not (beside or costs or dated):
        return None
    if skipped and word in {"up", "down", "more", "less", "above", "below"}:
        return None
    if word in {"up", "down"} and tokens.word(at + 1) in {"front", "to", "payment", "the"}:
        return None
    return DIRECTIONS.get(word)

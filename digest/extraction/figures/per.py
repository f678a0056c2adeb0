"""What an amount is one of: a share, a month, a tonne."""

from itertools import pairwise

from digest.extraction.figures.amount import POINTS, Amount
from digest.extraction.figures.conversions import skip_closing
from digest.extraction.figures.endings import skip_ending
from digest.extraction.figures.exchanges import find_exchanged
from digest.extraction.figures.measures import is_daily
from digest.extraction.figures.packs import find_pack, read_pack
from digest.extraction.figures.prices import clause_before, find_costing, find_named, find_price
from digest.extraction.figures.ranges import ENDS_CLAUSE
from digest.extraction.figures.shared_out import (
    find_owner,
    find_priced,
    find_sharer,
    find_subject,
    names_each,
)
from digest.lexicon.coins import MINOR
from digest.lexicon.qualifiers import (
    ADVERBS,
    PAID,
    PER_NAMES,
    PER_NOUNS,
    PERIODS,
    SHORT_PER,
    SOLD,
    TRADED,
    WHOLES,
    YEARLY,
)
from digest.lexicon.units import STOPS
from digest.model.entry import FigureKind
from digest.text.tokens import NUMBER, WORD, Tokens

_NEAR, _LONGEST, _FAR, _FARTHEST = 4, 6, 8, 10
_ENDS_PER = ENDS_CLAUSE | {"once", "twice", "times"}


def _find_out_of(tokens: Tokens, amount: Amount) -> str | None:
    """Return the currency of which coins are a part: 34 cents of every rand."""
    at = amount.last
    if tokens.word(at) not in _OUT_OF or tokens.word(at - 1) not in MINOR:
        return None
    tied = tokens.word(at + 1) in {"the", "every"} and tokens.word(at + 2) in TRADED
    return tokens.words[at + 2] if tied else None


def find_per(tokens: Tokens, amount: Amount) -> str | None:
    """Return what an amount is one of: share, month, meter per month."""
    per = _find_any(tokens, amount)
    return PER_NAMES.get(per, per) if per else None


def _find_any(tokens: Tokens, amount: Amount) -> str | None:
    if is_daily(tokens, amount.last):
        return "day"
    if amount.stated is not None and tokens.word(amount.last) in {"a", "an", "per", "/"}:
        per = _read_per(tokens, amount.last, near=True)
        if per is not None:
            return per
    at = skip_ending(tokens, skip_closing(tokens, amount))
    at += 2 * int(tokens.words[at : at + 2] == ("/", "-"))
    for place, word in enumerate(tokens.words[at : at + _LONGEST], start=at):
        near = place == at
        opens = word in (_RIGHT_BEHIND if near else _OPENERS)
        per = _read_per(tokens, place, near=near) if opens else None
        if opens and near and per is None and _is_small(amount):
            per = _read_timed(tokens, at)
        if per is not None:
            owner = find_price(tokens, amount) or find_owner(tokens, amount)
            return owner or per if per == "each" else per
        again = word == "or" and tokens.word(place + 1) not in _ENDINGS
        if word in _ENDS_PER or again or tokens.kinds[place] != WORD:
            break
    return None if amount.kind is FigureKind.PERCENT else _find_afar(tokens, amount)


def _find_afar(tokens: Tokens, amount: Amount) -> str | None:
    """Return what the sentence says elsewhere that an amount is one of."""
    for find in _FINDERS[amount.kind is FigureKind.MONEY, names_each(tokens, amount)]:
        per = find(tokens, amount)
        if per is not None:
            return per
    return None


_ENDINGS = frozenset({"so", "more", "less", "thereabouts"})
"""Words behind which "or" opens no second amount."""
_OPENERS = frozenset({"per", "for", "each", "every", "a", "an", "-", *ADVERBS})
"""Words that may say what an amount is one of, farther behind it too."""
_RIGHT_BEHIND = _OPENERS | SHORT_PER.keys() | {"p", "/"}
"""Words and signs that may say so right behind it."""


def _is_small(amount: Amount) -> bool:
    return amount.kind is FigureKind.MONEY and amount.scale == 1


def _read_timed(tokens: Tokens, at: int) -> str | None:
    """Return the time behind a small amount that another clause follows: $92 a month after."""
    timed = tokens.word(at) in {"a", "an"} and tokens.word(at + 1) in _TIMED
    held = tokens.word(at + 2) in {"after", "before"} and tokens.word(at + 3)[:1].isalpha()
    return tokens.word(at + 1) if timed and held else None


def _find_paid(tokens: Tokens, amount: Amount) -> str | None:
    """Return the time in which an amount is paid: a monthly fee of €5, annual rent of €9,000."""
    if amount.kind is FigureKind.PERCENT or amount.unit in _UNPAID:
        return None
    at = skip_closing(tokens, amount)
    if tokens.word(at) in PERIODS and amount.kind is FigureKind.MONEY:
        return PERIODS[tokens.words[at]] if tokens.word(at + 1) in PAID else None
    if _TIMES.isdisjoint(tokens.words[max(0, amount.first - _FARTHEST - _NEAR) : amount.first]):
        return None
    before = clause_before(tokens, amount.first)[-_FARTHEST - _NEAR :]
    for place, word in enumerate(before):
        if (word not in PERIODS and word not in _TIMED) or ENDS_CLAUSE & set(before[place:]):
            continue
        behind = set(before[place + 1 : place + 4])
        far = word in PERIODS and place < len(before) - _FARTHEST
        if far or (word in _TIMED and not behind & _PASSES):
            continue
        if _counts_another(before[place + 1 :]):
            continue
        paid = amount.kind is FigureKind.MONEY and not (
            behind.isdisjoint(PAID) and behind.isdisjoint(_PASSES)
        )
        reached = amount.kind is FigureKind.MONEY and before[-1] == "to"
        yearly = PERIODS.get(word) == "year" and behind & YEARLY and not behind & _NOT_YEARLY
        made = word in PERIODS and not behind.isdisjoint(_MADE) and not behind & _NOT_YEARLY
        if amount.noun is not None and made:
            return PERIODS[word]
        if paid or (yearly and not reached):
            return PERIODS.get(word, word)
    return None


_UNPAID = POINTS | {"x"}


def _find_averaged(tokens: Tokens, amount: Amount) -> str | None:
    """Return the time of an average: average monthly revenue from each user slid 4% to $56."""
    before = clause_before(tokens, amount.first)
    if "average" not in before or before[-1] == "by":
        return None
    pairs = (other for one, other in pairwise(before) if one == "average")
    return next((_AVERAGED[word] for word in pairs if word in _AVERAGED), None)


_AVERAGED = {"monthly": "month", "weekly": "week", "daily": "day"}


def _counts_another(words: tuple[str, ...]) -> bool:
    """Tell whether another thing is counted first: yearly capacity to 9 and create 450 jobs."""
    counted = next((at for at, word in enumerate(words) if word[:1].isdigit()), len(words))
    return "and" in words[counted:]


_PASSES = frozenset("pass passes ticket tickets permit permits".split())
"""What is sold for a time: a day pass."""
_MADE = frozenset("capacity output production throughput".split())
"""What is counted by the time it is named for: monthly capacity to 1.7 million square feet."""
_NOT_YEARLY = frozenset("recurring growth increase rise fall decline drop cut change jump".split())


def _read_per(tokens: Tokens, at: int, *, near: bool) -> str | None:
    word, following = tokens.word(at), tokens.word(at + 1)
    named = 1 if word == "per" else 2 * int(word == "for" and following in {"each", "every"})
    if named:
        return _read_unit(tokens, at + named)
    if word in {"each", "every"} and following in PER_NOUNS:
        return following
    if word in ADVERBS and (not following or not following[0].isalpha() or following in STOPS):
        return ADVERBS[word]
    gap = int(word == "-")
    if gap and following == "per" and tokens.word(at + 2) == "-":
        return _read_unit(tokens, at + 3)
    if tokens.word(at + gap) in {"a", "an"}:
        tied = gap and tokens.word(at + 2) == "-" and tokens.word(at + 3)
        return _read_article(tokens, at + 2 * gap + 1, near=near) or tied or None
    return _read_near(tokens, at) if near else None


def _read_near(tokens: Tokens, at: int) -> str | None:
    """Return what words right behind an amount part it by: each, p/m, for a bag of rice."""
    word = tokens.word(at)
    one = word == "for" and tokens.word(at + 1) in {"a", "an"}
    if one and tokens.word(at + 2) in _USUAL and tokens.word(at + 3) in PER_NOUNS:
        return tokens.word(at + 3)
    if one and tokens.word(at + 3) == "of":
        return tokens.word(at + 2) if tokens.word(at + 2) in SOLD else None
    if word == "each":
        return None if tokens.word(at + 1) in _TOGETHER else "each"
    return _read_short(tokens, at)


_TOGETHER = frozenset({"way", "other", "side", "end"})
"""Words behind "each" that name nothing shared: 34 miles each way."""


_USUAL = frozenset("typical average normal standard regular single whole full usual".split())
"""What says that one of many is meant: €76 for a typical month."""
_OUT_OF = frozenset({"on", "in", "of"})
"""Cents on the dollar, pence in the pound, 34 cents of every rand."""
_TIMED = frozenset({"year", "month", "week", "day", "hour"})
_TIMES = _TIMED | PERIODS.keys()


def _read_article(tokens: Tokens, at: int, *, near: bool) -> str | None:
    """Return the noun behind "a": a share, a year; but not in "a year ago"."""
    if near and tokens.word(at) == "metric" and tokens.word(at + 1) in PER_NOUNS:
        return f"metric {_join_per(tokens, at + 1)}"
    at += int(tokens.word(at) in _KINDS and tokens.word(at + 1) in PER_NOUNS)
    noun = tokens.word(at)
    if near and tokens.word(at + 1) == "per" and tokens.word(at + 2) in PER_NOUNS:
        return _join_per(tokens, at)
    if near and noun in _MEASURES and tokens.word(at + 1) in PER_NOUNS:
        return f"{noun} {tokens.words[at + 1]}"
    if near and noun in _POWER and tokens.word(at + 1 + int(tokens.word(at + 1) == "-")) == "hour":
        return " ".join(tokens.covers(at, at + 2 + int(tokens.word(at + 1) == "-")).split())
    part = noun == "quarter" and tokens.word(at + 1) == "of"
    if noun in _TIMED or (noun in {"season", "quarter", "session", "night"} and not part):
        tied = not near and tokens.word(at + 1) == "-"
        return None if tied or _is_past(tokens, at) else _join_per(tokens, at)
    return _join_per(tokens, at) if near and (noun in PER_NOUNS or noun in TRADED) else None


def _is_past(tokens: Tokens, at: int) -> bool:
    """Tell whether a time only says when: a year ago, in a month; but not a year after that."""
    half = 3 * int(tokens.words[at + 1 : at + 4] == ("and", "a", "half"))
    behind = at + half + 1
    closed = tokens.words[behind : behind + 2] == ("after", "that")
    return tokens.word(at - 2) in _WITHIN or (tokens.word(behind) in _PAST and not closed)


def _read_short(tokens: Tokens, at: int) -> str | None:
    """Return what an abbreviation parts by: p/m, /tonne, p.a."""
    word = tokens.word(at)
    if tokens.word(at + 1) == "/" or (word == "p" and tokens.word(at + 1) == "."):
        return SHORT_PER.get(word + tokens.word(at + 1) + tokens.word(at + 2))
    if word == "/" and tokens.word(at + 1) in _SIGNED:
        priced = tokens.kinds[at + 2 + int(tokens.word(at + 2) == "$") :][:1] == (NUMBER,)
        return None if priced else _SIGNED[tokens.words[at + 1]]
    if word == "/" and tokens.glued(at + 1) and tokens.kinds[at + 1 : at + 3] == (NUMBER, WORD):
        return tokens.covers(at + 1, at + 3)
    if word == "/" and tokens.glued(at + 1) and tokens.kinds[at + 1] == WORD:
        second = tokens.word(at + 1) in _MEASURES and tokens.word(at + 2).isalpha()
        return tokens.covers(at + 1, at + 2 + second)
    if word == "/" and tokens.word(at + 1) in PER_NOUNS:
        return tokens.words[at + 1]
    return SHORT_PER.get(word)


_SIGNED = {"$": "dollar", "€": "euro", "£": "pound", "us": "dollar"}
_MEASURES = frozenset({"square", "cubic", "sq"})
_POWER = frozenset({"megawatt", "kilowatt", "gigawatt", "terawatt"})
_KINDS = frozenset({"metric", "long", "short", "troy", "calendar"})
"""Words before a ton, an ounce or a month that say which one."""
_WITHIN = frozenset({"in", "within", "over", "for", "after", "half", "than"})
_PAST = frozenset("ago earlier before later after early long apart".split())


def _join_per(tokens: Tokens, at: int) -> str:
    """Return a noun, and a second one that it is parted by: meter per month."""
    after = tokens.word(at + 1)
    second = tokens.word(at + 2)
    past = second in _TIMED and _is_past(tokens, at + 2)
    if after in {"per", "a"} and second in PER_NOUNS and not past:
        return f"{tokens.words[at]} per {tokens.words[at + 2]}"
    return tokens.words[at]


def _read_unit(tokens: Tokens, at: int) -> str | None:
    """Return the noun behind "per": share, square meter; names before it are left out."""
    words: list[str] = []
    if tokens.words[at : at + 4] == ("u", ".", "s", "."):
        at += 4
    if at + 1 < len(tokens) and tokens.kinds[at] == NUMBER and tokens.kinds[at + 1] == WORD:
        paper = tokens.word(at + 2)
        return read_pack(tokens, at) or (
            paper if paper in {"share", "unit"} else tokens.covers(at, at + 2)
        )
    while tokens.word(at) and tokens.kinds[at] == WORD and len(words) < 4:  # noqa: PLR2004
        stops = tokens.words[at] in STOPS or tokens.words[at] in {"last", "this", "next"}
        if stops and tokens.words[at] != "each":
            break
        words.append(tokens.forms[at])
        at += 1 + int(words[-1] == "sq" and tokens.word(at + 1) == ".")
        if tokens.word(at) == "-" and tokens.word(at + 1) in _PRODUCTS:
            return f"{words[-1]}-{tokens.word(at + 1)}"
        if tokens.words[at - 1] in PER_NOUNS and tokens.word(at) != "hour":
            break
    first = words[0].lower() if words else "cent"
    if first in _WHOLE:
        return _WHOLE[first]
    last = words[-1]
    if tokens.word(at) == "per":
        rest = _read_unit(tokens, at + 1)
        return f"{last} per {rest}" if rest else last
    if first in {"hundred", "thousand", "million"}:
        return " ".join(words).lower()
    kept = [
        word for word in words[-2:-1] if word in {"square", "sq", "cubic", "kilowatt", "megawatt"}
    ]
    return " ".join([*kept, last if len(last) > 1 and last.isupper() else last.lower()])


_PRODUCTS = frozenset(
    "hour mile kilometre kilometer km night day week month year metre meter foot".split()
)
"""What a hyphen multiplies a unit by: per tonne-hour, per passenger-kilometre."""
_WHOLE = {"cent": None, "se": None, "annum": "year"}
_PAPERS = frozenset({"stock", "share"})


def _find_paper(tokens: Tokens, amount: Amount) -> str | None:
    """Return "share" where an amount says what kind of paper one is: this is a $3.90 stock."""
    at = amount.last
    if tokens.word(at) not in _PAPERS or not _is_small(amount):
        return None
    after = tokens.word(at + 1)
    ended = not after[:1].isalnum() or after in STOPS
    return "share" if ended and tokens.word(amount.first - 1) in {"a", "an"} else None


_CALLING = frozenset("called considered branded deemed thought made makes judged".split())
_NO_PIECES = frozenset(
    "bargain record steal win victory joke mistake lot bit little tad touch deal boost blow "
    "setback loss profit piece week month year day time pop start".split()
)
"""Nouns behind "a" that say what an amount is, not what it is the price of."""
_BEHIND_PIECE = STOPS | {"or", "and", "but", "when", "while"}


def _find_piece(tokens: Tokens, amount: Amount) -> str | None:
    """Return the thing right behind an amount of which it is the price: Rp 10,000 a portion."""
    at = skip_closing(tokens, amount)
    if tokens.word(at) not in {"a", "an"} or at + 1 >= len(tokens):
        return None
    noun, after = tokens.words[at + 1], tokens.word(at + 2)
    if amount.scale > 1:
        return noun if noun in WHOLES and after != "-" else None
    named = tokens.words[max(0, amount.first - _FAR) : amount.first]
    if not _may_be_priced(tokens, at + 1) or not _CALLING.isdisjoint(named):
        return None
    if after in PER_NOUNS and after not in _TIMED:
        return after
    ended = not after[:1].isalnum() and after not in {"-", "'"}
    return noun if ended or after in _BEHIND_PIECE else None


def _may_be_priced(tokens: Tokens, at: int) -> bool:
    """Tell whether a token may be the name of a thing that has a price."""
    noun = tokens.words[at]
    plain = tokens.kinds[at] == WORD and tokens.forms[at].islower() and len(noun) > len("an")
    return plain and noun not in STOPS and noun not in _NO_PIECES and not noun.endswith("ly")


def _find_each(tokens: Tokens, amount: Amount) -> str | None:
    """Return what a sum is for each of: for each day of delay it pays €10,000."""
    words = tokens.words[max(0, amount.first - _FARTHEST - _FAR) : amount.first]
    for at, pair in enumerate(pairwise(words)):
        if pair in {("for", "each"), ("for", "every")} and ";" not in words[at:]:
            noun = tokens.word(amount.first - len(words) + at + 2)
            opens = len(words) == amount.first and at == 0
            plain = noun.isalpha() and noun not in STOPS
            return noun if plain and (opens or "," not in words[at:]) else None
    return None


_OF_MONEY = (
    find_pack,
    _find_out_of,
    _find_piece,
    _find_paper,
    find_price,
    _find_paid,
    _find_averaged,
    find_named,
    find_costing,
    _find_each,
    find_priced,
    find_sharer,
    find_subject,
)
_OF_COUNTS = (find_exchanged, _find_paid, find_sharer, find_subject)
"""Those that tell something of counts too."""
_OF_EACH = frozenset({_find_each, find_sharer, find_subject})
"""Those that find nothing where neither "each" nor "every" is near."""
_FINDERS = {
    (finders is _OF_MONEY, each): tuple(find for find in finders if each or find not in _OF_EACH)
    for finders in (_OF_MONEY, _OF_COUNTS)
    for each in (True, False)
}
"""What is asked of money or of counts, with "each" near and without."""

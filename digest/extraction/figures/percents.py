"""Shares: per cent, points, one in five, a third of something."""

from decimal import Decimal

from digest.extraction.figures.amount import POINTS, Amount
from digest.extraction.figures.endings import skip_ending
from digest.extraction.figures.traps import TIMES
from digest.lexicon.directions import DIRECTIONS
from digest.lexicon.units import STOPS
from digest.model.entry import FigureKind
from digest.text.number_words import ONE
from digest.text.numbers import Number
from digest.text.tokens import NUMBER, WORD, Tokens, skip_earlier

_PERCENT = frozenset(
    {"%", "percent", "pct", "pc", "prozent", "procent", "prosent", "procenta", "prosenttia"}
)
_PER, _CENT = frozenset({"per", "pour", "por"}), frozenset({"cent", "ciento", "cento"})
_POINTS = frozenset({"point", "points", "pt", "pts"})
_SHORT_POINTS = {
    **dict.fromkeys(("pp", "pps", "ppt", "ppts"), "pp"),
    **dict.fromkeys(("bp", "bps"), "basis points"),
}


_OPENING = frozenset({*_PERCENT, *_PER, "percentage", "basis", *_SHORT_POINTS})
"""Words at which the unit of a share begins."""


def read_percent(tokens: Tokens, number: Number) -> Amount | None:
    """Return a number with the per cent or points behind it."""
    at = skip_ending(tokens, skip_earlier(tokens, number.last))
    at += int(tokens.word(at) == "-" and tokens.glued(at) and tokens.glued(at + 1))
    unit, last = _find_percent(tokens, at)
    if not unit and number.value < ONE:
        unit, last = _find_one(tokens, at)
    if not unit:
        return None
    points = unit in POINTS
    return Amount(
        first=number.first,
        last=last,
        low=number.value,
        high=number.value,
        step=number.step,
        kind=FigureKind.QUANTITY if points else FigureKind.PERCENT,
        unit=unit,
        spelled=number.spelled,
        rule="points" if points else "percent",
    )


def _find_percent(tokens: Tokens, at: int) -> tuple[str, int]:
    """Return the unit of a share at a token, and the token after it; an empty unit if none."""
    word, following = tokens.word(at), tokens.word(at + 1)
    if word not in _OPENING:
        return "", at
    if word in _PERCENT:
        gap = int(following == "-" and tokens.glued(at + 2))
        return ("pp", at + 2 + gap) if tokens.word(at + 1 + gap) in _POINTS else ("%", at + 1)
    if word in _PER:
        gap = int(following == "-")
        if tokens.word(at + 1 + gap) in _CENT:
            return "%", at + 2 + gap
    gap = int(following == "-" and tokens.glued(at + 1))
    if word in {"percentage", "basis"} and tokens.word(at + 1 + gap) in _POINTS:
        return ("pp" if word == "percentage" else "basis points"), at + 2 + gap
    if word in _SHORT_POINTS:
        return _SHORT_POINTS[word], at + 1
    return "", at


def _find_one(tokens: Tokens, at: int) -> tuple[str, int]:
    """Return the unit of which a number is a part: 0.25 of a point, 0.1 of 1 per cent."""
    if tokens.word(at) != "of" or tokens.word(at + 1) not in {"a", "one", "1"}:
        return "", at
    if tokens.word(at + 2) == "point":
        return "pp", at + 3
    return _find_percent(tokens, at + 2)


RATIO = "percent: ratio"
"""The rule of how many of how many: one in five."""
_RATIOS = {
    word: Decimal(value)
    for value, word in enumerate("one two three four five six seven eight nine ten".split(), 1)
}


def read_ratio(tokens: Tokens, index: int) -> Amount | None:
    """Return one in five, or 9 out of 10, as per cent."""
    out = int(tokens.word(index + 1) == "out" and tokens.word(index + 2) == "of")
    if tokens.word(index + 1) != "in" and not out:
        return None
    torn = tokens.glued(index) and tokens.words[index - 1] not in {"(", '"'}
    if (
        torn
        or tokens.word(index - 1) in _NUMBERED
        or _MARKED & set(tokens.words[max(0, index - 4) : index])
    ):
        return None
    part, whole = _small(tokens.word(index)), _small(tokens.word(index + 2 + out))
    if part is None or whole is None or not part < whole or whole < _SMALLEST_WHOLE:
        return None
    last = index + 3 + out
    if tokens.word(last) in _NO_RATIO:
        return None
    marking = out and not _MARKING.isdisjoint(tokens.words[max(0, index - 4) : index])
    if marking and not tokens.word(last)[:1].isalpha():
        return None
    value = (100 * part / whole).quantize(Decimal("0.01"))
    return Amount(
        first=index,
        last=last,
        low=value,
        high=value,
        step=ONE,
        kind=FigureKind.PERCENT,
        unit="%",
        rule=RATIO,
    )


_SMALLEST_WHOLE = 3
_NUMBERED = frozenset({"number", "no", "nos", "rank", "ranked", "phase"})
"""Words of a place in a list: number one in 12 countries."""
_NO_RATIO = TIMES | frozenset(
    "% percent per million billion star stars marks games matches appearances starts tries".split()
)
_MARKED = frozenset("rated rating scored score scores stars marks graded".split())
"""Words of a rating: rated 4 out of 5."""
_MARKING = frozenset("gave gives give giving given awarded awards award awarding got gets".split())
"""Verbs of a rating where nothing else is counted behind: gave it 4 out of 5."""


def _small(word: str) -> Decimal | None:
    """Return a number up to twenty, or a round one up to a hundred."""
    if word.isascii() and word.isdecimal() and len(word) <= 3:  # noqa: PLR2004 - up to 100
        number = Decimal(word)
        return number if number <= 20 or number in {25, 30, 40, 50, 100} else None  # noqa: PLR2004
    return _RATIOS.get(word)


_COUNTS = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4}
_PARTS = {
    "half": 2,
    "third": 3,
    "quarter": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "tenth": 10,
}
COUNTS = frozenset({*_COUNTS, "half"})
"""Words that may open a part of something."""
PARTS = frozenset(_PARTS)
"""Words for a part of something: half, third."""
_OF_WHAT = frozenset({"of", "the", "its", "their", "his", "her", "our", "all", "that", "what"})
_ENDS = frozenset(
    {"", "and", ".", ",", ";", ")", "in", "from", "over", "since", "after", "to", "on"}
)
FULL = frozenset({"full", "whole", "single"})
"""Words that stress one point of percentage: a full percentage point."""
_HALVES_OF_TIME = frozenset({"first", "second", "latter", "other", "next", "last", "past", "time"})
_TIMES = frozenset(
    "year month week day decade century season match game hour time way night fiscal summer "
    "financial".split()
)


def read_part(tokens: Tokens, index: int) -> Amount | None:
    """Return a part of something as per cent: half its fleet, one-third of sales, by a third."""
    if tokens.word(index + 1) in FULL and tokens.word(index + 2) == "percentage":
        full = tokens.word(index + 3) == "point" and tokens.words[index] in {"a", "one"}
        return _make_point(index, index + 4, ONE) if full else None
    count = _COUNTS.get(tokens.words[index])
    at = index if count is None else index + 1
    hyphen = int(at > index and tokens.word(at) == "-")
    word = tokens.word(at + hyphen)
    below = _PARTS.get(word) or _PARTS.get(word.removesuffix("s"), 0)
    if not below or (count is None and word != "half") or tokens.kinds[at + hyphen] != WORD:
        return None
    last = at + hyphen + 1
    point = _skip_point(tokens, last)
    if point:
        value = Decimal(count or 1) / below
        return _make_point(index, point, value)
    share = _skip_percent(tokens, last)
    if share:
        value = Decimal(count or 1) / below
        return _make_part(index, share, value, Decimal("0.1"))
    alone = index == 0 and last == len(tokens)
    if not (alone or _is_part(tokens, index, last, hyphenated=bool(hyphen))):
        return None
    value = (Decimal(100) * (count or 1) / below).quantize(Decimal("0.01"))
    return _make_part(index, last, value, ONE)


def _make_part(first: int, last: int, value: Decimal, step: Decimal) -> Amount:
    return Amount(
        first=first,
        last=last,
        low=value,
        high=value,
        step=step,
        kind=FigureKind.PERCENT,
        unit="%",
        spelled=True,
        rule="percent: part",
    )


def _skip_percent(tokens: Tokens, at: int) -> int:
    """Return the token behind "(of) a per cent"; 0 where it does not stand there."""
    at += int(tokens.word(at) == "of")
    at += int(tokens.word(at) in {"a", "one", "1"})
    unit, last = _find_percent(tokens, at + int(tokens.word(at) == "-"))
    return last if unit == "%" else 0


def _skip_point(tokens: Tokens, at: int) -> int:
    """Return the token behind "(of) a percentage point"; 0 where it does not stand there."""
    named = tokens.word(at - 1)
    at += int(tokens.word(at) == "of")
    at += int(tokens.word(at) == "a")
    at += int(tokens.word(at) == "-")
    gap = int(tokens.word(at + 1) == "-")
    if tokens.word(at) == "percentage" and tokens.word(at + 1 + gap) in _POINTS:
        return at + 2 + gap
    quarter = named in {"quarter", "quarters", "tenth", "tenths"}
    after = tokens.word(at + 1)
    came = after == "to" and tokens.kinds[at + 2 : at + 3] == (NUMBER,)
    moved = named == "half" and (came or after in _MOVES or not after[:1].isalnum())
    return at + 1 if (quarter or moved) and tokens.word(at) in _POINTS else 0


_MOVES = frozenset("cut cuts hike hikes rise increase reduction move easing raise decrease".split())
"""Nouns before which half a point is one of percentage: a half-point cut."""


def _make_point(first: int, last: int, value: Decimal) -> Amount:
    return Amount(
        first=first,
        last=last,
        low=value,
        high=value,
        step=Decimal("0.25"),
        kind=FigureKind.QUANTITY,
        unit="pp",
        spelled=True,
        rule="points",
    )


def _is_part(tokens: Tokens, first: int, last: int, *, hyphenated: bool) -> bool:
    before, after, beyond = tokens.word(first - 1), tokens.word(last), tokens.word(last + 1)
    if before in _HALVES_OF_TIME or (before == "-" and tokens.glued(first)):
        return False
    if after == "-" or (after == "of" and beyond in {"a", "an"}):
        return False
    noun = tokens.word(last + 2) if beyond in _OF_WHAT else beyond
    timed = noun in _TIMES or beyond in _TIMES or (after == "of" and beyond.isdecimal())
    if timed:
        return False
    if after in _COMPARED and (beyond == "than" or not beyond[:1].isalpha() or beyond in STOPS):
        return True
    plain_third = tokens.words[first] in {"a", "half"}
    if after in _OF_WHAT:
        return True
    led = _is_by(tokens, first) or before in _BOUNDS or before in DIRECTIONS
    return (hyphenated and not plain_third) or (led and after in _ENDS)


_BOUNDS = frozenset("nearly almost than about roughly under as to".split())
"""Words before a part that stands alone: fell to less than half."""
_COMPARED = frozenset("more less higher lower fewer bigger smaller cheaper larger".split())
_SOFTLY = frozenset("nearly almost about around roughly over than more some just".split())


def _is_by(tokens: Tokens, first: int) -> bool:
    """Tell whether "by" stands before a token: by a third, by nearly a fifth."""
    at = first - 1
    while tokens.word(at) in _SOFTLY:
        at -= 1
    return tokens.word(at) == "by"

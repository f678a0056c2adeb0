"""A number with its unit of measure: 1.2 gigawatts, 300-bed, 40 sq km, 20 m², 38 degrees."""

from decimal import Decimal

from digest.extraction.figures.amount import MINUS, Amount
from digest.extraction.figures.points import make_points, tells_shares
from digest.extraction.figures.traps import TIMES
from digest.lexicon.measures import DATA, LETTERS, SYMBOLS, TIED
from digest.lexicon.units import AREAS, HYPHENATED, MEASURES, STOPS, TOKENS
from digest.model.entry import FigureKind
from digest.text.number_words import ARTICLES, ONE
from digest.text.scales import MILLION, THOUSAND
from digest.text.tokens import NUMBER, WORD, Tokens
from digest.value import replace

_UNITS = dict.fromkeys(("bpd", "BPD", "bopd", "bbl", "bbls"), "barrels") | {"Mt": "tonnes"}
"""Full names of measures whose letters hold more than the unit."""
_MOST_POINTS = 100


def make_count(tokens: Tokens, amount: Amount, start: int, end: int) -> Amount:
    """Return an amount as a count of the noun that stands at some tokens."""
    return replace(
        amount,
        last=end,
        kind=FigureKind.QUANTITY,
        unit=_UNITS.get(tokens.forms[start], " ".join(tokens.covers(start, end).split())),
        noun=start,
        rule="quantity",
    )


def find_measure(tokens: Tokens, amount: Amount) -> Amount | None:
    """Return a number with the unit of measure behind it; None without one."""
    at = amount.last
    if tokens.word(at) == "-" and tokens.glued(at) and tokens.glued(at + 1):
        return _find_tied(tokens, amount, at + 1)
    if tokens.forms[at - 1] == "mm" and amount.scale == MILLION:
        return _unscale(tokens, amount)
    if tokens.word(at + 1) == "/" and is_daily(tokens, at + _DAILY):
        by = _BARRELS[tokens.words[at]]
        low, high, step = (value * by for value in (amount.low, amount.high, amount.step))
        scaled = replace(amount, low=low, high=high, step=step)
        return replace(make_count(tokens, scaled, at, at + _DAILY), unit="barrels")
    end = _skip_measure(tokens, amount, at)
    if end == at:
        return None
    if tokens.forms[end - 1] == "Mt":
        amount = replace(
            amount, low=amount.low * MILLION, high=amount.high * MILLION, step=amount.step * MILLION
        )
    if tokens.word(end) == "/" and tokens.kinds[min(end + 1, len(tokens) - 1)] == WORD:
        return make_count(tokens, amount, at, end)
    if tokens.word(end) == "-" and tokens.word(end + 1) in {"hours", "hour"}:
        end += 2
    return make_count(tokens, amount, at, end)


_DAILY = 3
"""Tokens of b/d."""
_BARRELS = {"b": ONE, "bbl": ONE, "bbls": ONE, "kb": THOUSAND, "mb": MILLION}


def is_daily(tokens: Tokens, last: int) -> bool:
    """Tell whether the unit of measure that ends before a token is barrels a day: b/d, bpd.

    Args:
        tokens: The sentence.
        last: The token behind the unit.
    """
    if tokens.word(last - 1) in {"bpd", "bopd"}:
        return True
    barrels = tokens.word(last - _DAILY) in _BARRELS and tokens.word(last - 2) == "/"
    return barrels and tokens.word(last - 1) in {"d", "day"}


def find_length(tokens: Tokens, amount: Amount) -> Amount | None:
    """Return metres that were taken for millions: a wall 4m high; nothing in the 100m race."""
    at = amount.last
    metres = tokens.forms[at - 1] == "m"
    sized = metres and tokens.word(at) in _SIZED and tokens.word(at + 1) not in _JUMPS
    return _unscale(tokens, amount) if sized else None


_SIZED = frozenset("high tall deep wide long thick".split())
_JUMPS = frozenset("jump jumps jumper diver board dive platform".split())
"""What is high or long by a name of its own: the 10m high board."""


def _unscale(tokens: Tokens, amount: Amount) -> Amount:
    """Return a length that was taken for millions: 312mm of rain."""
    low, high, step = (value / MILLION for value in (amount.low, amount.high, amount.step))
    plain = replace(amount, last=amount.last - 1, low=low, high=high, step=step, scale=ONE)
    return make_count(tokens, plain, amount.last - 1, amount.last)


def _skip_measure(tokens: Tokens, amount: Amount, at: int) -> int:
    """Return the token behind the unit at a token; that token itself without one."""
    if tokens.word(at + 1) == "/" and tokens.words[at : at + 3] in _SPEEDS:
        return at + 3
    symbol = _skip_symbol(tokens, amount, at)
    if symbol > at:
        return symbol
    if tokens.word(at) in TOKENS:
        ended = not tokens.word(at + 1)[:1].isalpha() or tokens.word(at + 1) in STOPS
        return at + int(ended)
    end = at + int(tokens.word(at) in AREAS)
    if end > at and tokens.word(end) == ".":
        end += 1
    if tokens.word(end) not in MEASURES and not (end > at and tokens.word(end) == "m"):
        return at
    short = tokens.word(end) in {"ha", "mt"} and amount.spelled
    return at if short else end + 1


_SPEEDS = {(length, "/", time) for length in ("km", "m") for time in ("h", "hr", "s")}


def _skip_symbol(tokens: Tokens, amount: Amount, at: int) -> int:
    """Return the token behind a symbol: 20 m², 500 ml, 3.2 t/ha; nothing in 256GB model."""
    if at >= len(tokens) or amount.spelled:
        return at
    form, after = tokens.forms[at], tokens.word(at + 1)
    powered = after in {"2", "3"} and tokens.glued(at + 1) and form in _POWERED
    if powered:
        return at + 2
    named = after[:1].isalpha() and after not in STOPS
    if form in SYMBOLS:
        return at if form in DATA and (named or tokens.glued(at)) else at + 1
    alone = form in LETTERS and amount.scale == ONE and not tokens.glued(at)
    grams = form == "g" and amount.low >= _FEWEST_GRAMS and not amount.grouped
    alone = alone or (grams and amount.scale == ONE)
    short = after == "." and at + 2 < len(tokens)
    model = after[:1].isdigit() and tokens.glued(at + 1)
    return at + int(alone and not (named or short or model))


_FEWEST_GRAMS = 10
"""Fewer with a glued g may be a network's generation."""
_POWERED = frozenset({"m", "km", "cm", "ft"})


_ROOMS = frozenset({"bed", "room", "seat", "person", "car", "storey"})
_FEW_ROOMS = 8
"""A three-room flat and a four-seat car are kinds of thing; a 12-room hotel has a size."""
_LEADS = frozenset(
    "lead advantage swing deficit margin gap drop fall rise gain increase decrease decline "
    "bounce cushion slump surge jump".split()
)
"""What is as large as some points of a poll: a nine-point lead."""
_MARKS = frozenset("barrier mark level threshold milestone".split())
"""What an index of shares passes: the 8,000-point mark."""


def _find_tied(tokens: Tokens, amount: Amount, at: int) -> Amount | None:
    """Return the number with what a hyphen ties to it: 300-bed, 1,000-square-foot."""
    word = tokens.word(at)
    if word == "square" and tokens.word(at + 2) in HYPHENATED:
        return make_count(tokens, amount, at, at + 3)
    if word == "point":
        return _find_points(tokens, amount, at)
    if tokens.forms[at] in TIED:
        return make_count(tokens, amount, at, at + 1)
    few = word in _ROOMS and amount.low < _FEW_ROOMS
    if word in TIMES or word not in HYPHENATED or few:
        return None
    if word.endswith("watt") and tokens.words[at + 1 : at + 3] == ("-", "hour"):
        return make_count(tokens, amount, at, at + 3)
    strong = word == "strong" and at + 1 < len(tokens)
    return make_count(tokens, amount, at + strong, at + 1 + strong)


def _find_points(tokens: Tokens, amount: Amount, at: int) -> Amount | None:
    """Return points tied to what they measure: the 8,000-point mark, a nine-point lead in polls."""
    if tokens.word(at + 1) in _MARKS and amount.low >= _MOST_POINTS:
        return replace(make_count(tokens, amount, at, at + 1), unit="points")
    if tokens.word(at + 1) in _LEADS and tells_shares(tokens, amount.first):
        return replace(make_points(amount), last=at + 1)
    return None


_PARTS = {
    "half": Decimal("0.5"),
    "third": ONE / 3,
    "quarter": Decimal("0.25"),
    "eighth": Decimal("0.125"),
    "tenth": Decimal("0.1"),
}
_COUNTS = {"a": 1, "one": 1, "two": 2, "three": 3}
_WHOLES = frozenset(
    "mile kilometre kilometer metre meter inch foot yard acre hectare tonne ton kilo kilogram "
    "kilogramme gram pound ounce litre liter gallon pint barrel gigawatt megawatt carat".split()
)
"""Measures of which there are parts."""


def read_part_of_measure(tokens: Tokens, index: int) -> Amount | None:
    """Return a part of one measure: half a tonne, three quarters of a mile.

    Args:
        tokens: The sentence.
        index: The token at which the part would begin.
    """
    count = _COUNTS.get(tokens.words[index])
    at = index + int(count is not None)
    at += int(count is not None and tokens.word(at) == "-")
    part = _PARTS.get(tokens.word(at).removesuffix("s"))
    at += 1 + int(tokens.word(at + 1) == "of")
    if part is None or tokens.word(at) not in ARTICLES or tokens.word(at + 1) not in _WHOLES:
        return None
    named = tokens.word(at + 1) == "pound" and tokens.word(at + 2) != "of"
    if named or tokens.word(at + 2) in {"a", "an", "per", "-"}:
        return None
    value = round(part * (count or 1), 2)
    bare = Amount(first=index, last=at + 1, low=value, high=value, step=Decimal("0.1"))
    return make_count(tokens, bare, at + 1, at + 2)


def is_model(tokens: Tokens, amount: Amount) -> bool:
    """Tell whether a number is the memory that a device is named by: the 256GB model."""
    at = amount.last
    return at < len(tokens) and tokens.forms[at] in DATA and tokens.glued(at)


def is_device(tokens: Tokens, measured: Amount) -> bool:
    """Tell whether a length only says what kind a thing is: a 12.3-inch screen, a 9mm pistol."""
    behind = tokens.words[measured.last : measured.last + 3]
    if tokens.word(measured.last - 1) == "mm":
        return not _CALIBRED.isdisjoint(behind)
    inches = tokens.word(measured.last - 1) in {"inch", "inches"}
    return inches and not _DEVICES.isdisjoint(behind)


_DEVICES = frozenset(
    "screen screens display displays touchscreen tv television televisions tablet tablets laptop "
    "laptops monitor monitors wheels panel panels infotainment".split()
)


_CALIBRED = frozenset(
    "pistol pistols gun guns handgun handguns rifle rifles ammunition bullet bullets round rounds "
    "cannon cannons shell shells howitzer howitzers mortar mortars artillery cartridge cartridges "
    "calibre caliber lens lenses film camera".split()
)
"""What millimetres before name by its bore or its size."""


def read_degrees(tokens: Tokens, bare: Amount) -> Amount | None:
    """Return degrees of heat with the sign that stands before, or the words behind.

    -5 °C, minus 38 degrees Celsius, 20 degrees below zero, 43.2C.

    Args:
        tokens: The sentence.
        bare: A number without a unit.
    """
    first, start = bare.first, bare.last
    end = _skip_degrees(tokens, start)
    if end == start:
        return None
    sign = tokens.word(first - 1)
    printed = sign == "-" and tokens.glued(first) and tokens.kinds[first - 2] != NUMBER
    below = printed or sign in MINUS
    frozen = tokens.word(end) == "below" and tokens.word(end + 1) in {"zero", "freezing"}
    named = " ".join(tokens.covers(start, end).split())
    by = -1 if below or frozen else 1
    return replace(
        bare,
        first=first - int(below),
        last=end + 2 * int(frozen),
        low=bare.low * by,
        high=bare.high * by,
        kind=FigureKind.QUANTITY,
        unit=named if tokens.words[start] in _DEGREES else _SCALES[tokens.words[end - 1]],
        noun=start,
        rule="degrees",
    )


_DEGREES = frozenset({"degree", "degrees", "deg"})
_SIGNS = frozenset("°º˚")
_SCALES = {"c": "°C", "f": "°F", "℃": "°C", "℉": "°F"}
OPENS_DEGREES = frozenset({*_DEGREES, *_SIGNS, *_SCALES})
"""Words and signs at which degrees may begin."""
_NAMED = frozenset({"celsius", "fahrenheit", "centigrade", "kelvin", "c", "f"})
_WARM = frozenset(
    "temperature temperatures degrees heat hot cold cool warm warming warmed mercury high highs "
    "low lows frost chill freezing weather heatwave thermometer celsius fahrenheit oven boiling "
    "winter summer".split()
)
_NEAR = 14


def _skip_degrees(tokens: Tokens, at: int) -> int:
    """Return the token behind degrees at a token; that token itself without them."""
    word = tokens.word(at)
    if word in _SIGNS:
        return at + 2 if tokens.word(at + 1) in {"c", "f"} else at
    if word in _DEGREES:
        return at + 1 + int(tokens.word(at + 1) in _NAMED)
    if word in {"℃", "℉"}:
        return at + 1
    if at >= len(tokens) or tokens.forms[at] not in {"C", "F"} or not tokens.glued(at):
        return at
    ended = not tokens.word(at + 1)[:1].isalnum() or tokens.word(at + 1) in STOPS
    around = tokens.words[max(0, at - _NEAR) : at + _NEAR]
    return at + int(ended and not _WARM.isdisjoint(around))

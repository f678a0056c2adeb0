"""Counts: a bare number with the noun that it counts."""

from dataclasses import replace

from digest.extraction.figures.amount import Amount
from digest.extraction.figures.packs import is_pack
from digest.extraction.figures.ranges import ENDS_CLAUSE
from digest.extraction.figures.traps import TIMES
from digest.lexicon.clauses import AUXILIARIES, VERBS
from digest.lexicon.qualifiers import DIRECTIONS
from digest.lexicon.units import (
    AREAS,
    COUNTED,
    HYPHENATED,
    MEASURES,
    NOT_COUNTED,
    NOT_PLURALS,
    PLURALS,
    STOPS,
)
from digest.model.entry import FigureKind
from digest.text.number_words import ONE
from digest.text.scales import MILLION
from digest.text.tokens import NUMBER, WORD, Tokens

_LONGEST_NOUN = 5
_FEW = 4
_METRES = frozenset(
    "race sprint freestyle hurdles butterfly backstroke breaststroke long high tall deep wide "
    "away below above dash relay backstroke drop".split()
)
_NO_PLURALS = ("ss", "sis", "itis", "ous")
_OWNERS = frozenset("the its their his her our these those such".split())


def count_nouns(tokens: Tokens, amounts: list[Amount]) -> list[Amount]:
    """Return the amounts with each bare number that counts a noun made a quantity."""
    found: list[Amount] = []
    for amount in amounts:
        if not found or amount.first >= found[-1].last:
            found.append(amount if amount.kind else _count(tokens, amount))
    return found


def _count(tokens: Tokens, amount: Amount) -> Amount:
    lengths = amount.letter and tokens.word(amount.last) in _METRES
    if lengths or tokens.word(amount.first - 1) == "per":
        return amount
    measured = _find_measure(tokens, amount)
    if measured is not None:
        at = measured.last + int(tokens.word(measured.last) == "-")
        return (
            amount
            if is_pack(tokens, amount.first, at) or _is_device(tokens, measured)
            else measured
        )
    if amount.low < _FEW or amount.low != amount.low.to_integral_value():
        return amount
    noun = _find_noun(tokens, _skip_more(tokens, amount.last)) or _find_owned(tokens, amount)
    if noun is None:
        return _find_counted(tokens, amount)
    start, end, last_word = noun
    named = amount.letter and tokens.forms[amount.last - 1].isupper() and last_word in VERBS
    verb = end == start + 1 and (named or (end < len(tokens) and tokens.kinds[end] == NUMBER))
    if verb or last_word in TIMES or last_word in NOT_COUNTED:
        return amount
    return _make_count(tokens, amount, start, end)


def _is_device(tokens: Tokens, measured: Amount) -> bool:
    """Tell whether inches are those of a device: a 12.3-inch screen."""
    inches = tokens.word(measured.last - 1) in {"inch", "inches"}
    return inches and not _DEVICES.isdisjoint(tokens.words[measured.last : measured.last + 3])


_DEVICES = frozenset(
    "screen screens display displays touchscreen tv television televisions tablet tablets laptop "
    "laptops monitor monitors wheels panel panels infotainment".split()
)
_FEWEST = 100
_FARTHEST = 6
_TOPPED = frozenset("topped exceeded surpassed neared crossed reached hit totalled passed".split())
_REACHED = _TOPPED | frozenset("by to from at were was number numbered numbering".split())
_PASSED = (
    _REACHED
    | AUXILIARIES
    | DIRECTIONS.keys()
    | set("million m % percent per cent came stood totalled totaled".split())
)


def _find_counted(tokens: Tokens, amount: Amount) -> Amount:
    """Return a bare number with the subject that it counts: visitors rose to 28.5 million."""
    before = tokens.word(amount.first - 1)
    unit = _find_gathered(tokens, amount)
    if unit is not None:
        return replace(amount, kind=FigureKind.QUANTITY, unit=unit, rule="quantity: people")
    if amount.low < _FEWEST or before not in _REACHED:
        return amount
    for at in range(amount.first - 1, max(-1, amount.first - 1 - _FARTHEST), -1):
        unit = _find_subject(tokens, at)
        if unit is not None and not (amount.letter and tokens.words[at] in COUNTED):
            return replace(amount, kind=FigureKind.QUANTITY, unit=unit, rule="quantity: subject")
        if tokens.kinds[at] != NUMBER and tokens.words[at] not in _PASSED:
            break
    unit = _find_traffic(tokens, amount.first - 1) or _find_first(tokens, amount.first - 1)
    if unit is None:
        return amount
    return replace(amount, kind=FigureKind.QUANTITY, unit=unit, rule="quantity: subject")


def _find_traffic(tokens: Tokens, verb: int) -> str | None:
    """Return what the subject of a verb counts: visitor numbers at the castle reached 1.2m."""
    for at in range(verb - 1, max(-1, verb - 1 - _FARTHEST), -1):
        if tokens.kinds[at] != WORD or tokens.words[at] in AUXILIARIES:
            return None
        if tokens.words[at] in {"numbers", "traffic"}:
            return _find_subject(tokens, at)
    return None


def _find_first(tokens: Tokens, verb: int) -> str | None:
    """Return the counted subject of a clause whose verb is at a token: Visitors to X topped 2m."""
    if tokens.words[verb] not in _TOPPED:
        return None
    for at in range(verb - 1, max(-1, verb - 1 - 2 * _FARTHEST), -1):
        word = tokens.words[at]
        if word in AUXILIARIES or word in DIRECTIONS or word in ENDS_CLAUSE:
            return None
        if at == 0 or tokens.words[at - 1] in _OPENS_CLAUSE:
            return word if word in COUNTED else None
    return None


_OPENS_CLAUSE = frozenset({",", ";", ":", "and", "while", "as", "but", "that"})


def _find_subject(tokens: Tokens, at: int) -> str | None:
    """Return what a subject counts: visitors, passenger numbers."""
    word, before = tokens.words[at], f"{tokens.word(at - 1)}s"
    if word in COUNTED:
        return word
    return before if word in {"numbers", "traffic"} and before in COUNTED else None


_TEAM = 10
_EMPLOYING = frozenset("employs employ employed employing".split())
_GATHERED = {
    "attendance": "spectators",
    "crowd": "people",
    "workforce": "people",
    "staff": "staff",
}
_SOFT = frozenset("about around some over nearly almost roughly more than just only".split())


def _find_gathered(tokens: Tokens, amount: Amount) -> str | None:
    """Return whom a bare number counts: employs 640, a crowd of 21,905, attendance was 18,204."""
    at = amount.first - 1
    after = tokens.word(amount.last)
    if amount.letter or after in {"%", "/", "-"}:
        return None
    while tokens.word(at) in _SOFT:
        at -= 1
    if tokens.word(at) in _EMPLOYING:
        ends = not after.isalpha() or after in STOPS
        return "people" if ends and amount.low >= _TEAM else None
    of = tokens.word(at) == "of"
    if amount.low < (_TEAM if of and tokens.word(at - 1) == "staff" else _FEWEST):
        return None
    tied = of or tokens.word(at) in {"was", ":", "is"} | _REACHED
    unit = _GATHERED.get(tokens.word(at - 1)) if tied else None
    return unit if of or unit == "spectators" else None


_ENDINGS = {("-", "odd"): 2, ("-", "plus"): 2, ("+",): 1, ("or", "so"): 2, ("or", "more"): 2}


def _skip_more(tokens: Tokens, at: int) -> int:
    """Return the token behind "-odd", or behind "more": 75 more jets."""
    at = _skip_ending(tokens, at)
    return at + int(tokens.word(at) in _MORE and tokens.word(at + 1) not in {"than", ""})


_MORE = frozenset("more fewer additional extra further".split())


def _skip_ending(tokens: Tokens, at: int) -> int:
    """Return the token behind "-odd", "-plus" and the like."""
    for length in (2, 1):
        at += _ENDINGS.get(tokens.words[at : at + length], 0)
    return at


def _make_count(tokens: Tokens, amount: Amount, start: int, end: int) -> Amount:
    return replace(
        amount,
        last=end,
        kind=FigureKind.QUANTITY,
        unit=_UNITS.get(tokens.forms[start], " ".join(tokens.covers(start, end).split())),
        noun=start,
        rule="quantity",
    )


_UNITS = {"bpd": "barrels", "BPD": "barrels", "Mt": "tonnes"}
"""Full names of measures whose letters hold more than the unit."""


def _find_measure(tokens: Tokens, amount: Amount) -> Amount | None:
    """Return the number with its unit of measure: 1.2 gigawatts, 300-bed, 40 sq km."""
    at = amount.last
    if tokens.word(at) == "-" and tokens.glued(at) and tokens.glued(at + 1):
        return _find_tied(tokens, amount, at + 1)
    end = at + int(tokens.word(at) in AREAS)
    if end > at and tokens.word(end) == ".":
        end += 1
    if tokens.word(end) not in MEASURES and not (end > at and tokens.word(end) == "m"):
        return None
    if len(tokens.words[end]) <= 2 and tokens.word(end) in {"ha", "mt"} and amount.spelled:  # noqa: PLR2004
        return None
    end += 1
    if tokens.forms[end - 1] == "Mt":
        amount = replace(
            amount, low=amount.low * MILLION, high=amount.high * MILLION, step=amount.step * MILLION
        )
    if tokens.word(end) == "/" and tokens.kinds[min(end + 1, len(tokens) - 1)] == WORD:
        return _make_count(tokens, amount, at, end)
    if tokens.word(end) == "-" and tokens.word(end + 1) in {"hours", "hour"}:
        end += 2
    return _make_count(tokens, amount, at, end)


_ROOMS = frozenset({"bed", "room", "seat", "person", "car", "storey"})
_FEW_ROOMS = 8
"""A three-room flat and a four-seat car are kinds of thing; a 12-room hotel has a size."""


_MARKS = frozenset("barrier mark level threshold milestone".split())
"""What an index of shares passes: the 8,000-point mark."""


def _find_tied(tokens: Tokens, amount: Amount, at: int) -> Amount | None:
    """Return the number with what a hyphen ties to it: 300-bed, 1,000-square-foot."""
    word = tokens.word(at)
    if word == "square" and tokens.word(at + 2) in HYPHENATED:
        return _make_count(tokens, amount, at, at + 3)
    if word == "point" and tokens.word(at + 1) in _MARKS and amount.low >= _FEWEST:
        return replace(_make_count(tokens, amount, at, at + 1), unit="points")
    few = word in _ROOMS and amount.low < _FEW_ROOMS
    if word in TIMES or word not in HYPHENATED or few:
        return None
    if word.endswith("watt") and tokens.words[at + 1 : at + 3] == ("-", "hour"):
        return _make_count(tokens, amount, at, at + 3)
    strong = word == "strong" and at + 1 < len(tokens)
    return _make_count(tokens, amount, at + strong, at + 1 + strong)


def _find_noun(tokens: Tokens, start: int) -> tuple[int, int, str] | None:
    """Return the plural noun with its adjectives at a token: first, end, its last word."""
    at, end, sure = start, 0, False
    while at - start <= _LONGEST_NOUN + sure and _continues(tokens, at, start):
        if is_plural(tokens.words[at]):
            end, sure = at + 1, sure or tokens.forms[at][0].islower() or _is_people(tokens, at)
        elif sure and tokens.words[at] != "-":
            break
        at += 1
    if not end:
        return None
    end = _add_second(tokens, end)
    return start, _add_particle(tokens, end), tokens.words[end - 1]


def _add_particle(tokens: Tokens, end: int) -> int:
    """Take the particle tied to a plural: runners-up, passers-by."""
    tied = tokens.word(end) == "-" and tokens.glued(end) and tokens.glued(end + 1)
    return end + 2 if tied and tokens.word(end + 1) in {"up", "by", "in", "on", "off"} else end


def _continues(tokens: Tokens, at: int, start: int) -> bool:
    """Tell whether a token may be part of a noun that began at `start`."""
    word = tokens.word(at)
    if not word or (word in STOPS and not (len(word) == 1 and tokens.glued(at + 1))):
        return False
    if tokens.kinds[at] == WORD:
        return True
    if tokens.kinds[at] == NUMBER:
        return (at > start and tokens.word(at - 1) != ".") or _is_model(tokens, at)
    if word == "-":
        return at > start and tokens.glued(at) and tokens.glued(at + 1)
    return word in {"&", "'"} and tokens.glued(at + 1) and at > start


def _is_people(tokens: Tokens, at: int) -> bool:
    """Tell whether a capitalised plural is a people, of whom a verb tells: Kenyans need."""
    return tokens.words[at].endswith(("ans", "ese", "ish")) and tokens.forms[at][0].isupper()


def _is_model(tokens: Tokens, at: int) -> bool:
    """Tell whether a number opens a model's name: 400 737 Max jets."""
    following = tokens.word(at + 1)
    return following == "-" or (len(tokens) > at + 1 and tokens.forms[at + 1][:1].isupper())


def is_plural(word: str) -> bool:
    """Tell whether a word counts more than one."""
    if word in PLURALS:
        return True
    if len(word) <= 2 or word[-1] != "s" or word in NOT_PLURALS:  # noqa: PLR2004
        return False
    return not word.endswith(_NO_PLURALS)


def _add_second(tokens: Tokens, end: int) -> int:
    """Take the second of two nouns counted together: drivers and mechanics."""
    second = tokens.word(end + 1)
    joined = tokens.word(end) == "and" and is_plural(second)
    if not joined or second in TIMES or second in VERBS:
        return end
    after = tokens.word(end + 2)
    closed = not after or after in STOPS or not after[0].isalnum()
    return end + 2 if closed else end


def _find_owned(tokens: Tokens, amount: Amount) -> tuple[int, int, str] | None:
    """Return the noun of which some are counted: 30 of Boeing's jets, 123 of the planes."""
    at = amount.last
    if tokens.word(at) != "of" or (amount.scale > ONE and amount.letter):
        return None
    at += 1
    if tokens.word(at) in _OWNERS:
        return _find_noun(tokens, at + 1)
    for owner in range(at, at + 3):
        if tokens.word(owner) == "'" and tokens.word(owner + 1) == "s":
            return _find_noun(tokens, owner + 2)
    return None

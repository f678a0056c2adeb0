"""Counts: a bare number with the noun that it counts."""

from digest.extraction.figures.amount import Amount
from digest.extraction.figures.crowds import find_people
from digest.extraction.figures.endings import skip_ending
from digest.extraction.figures.measures import (
    find_length,
    find_measure,
    is_device,
    is_model,
    make_count,
)
from digest.extraction.figures.packs import is_content, is_pack
from digest.extraction.figures.ranges import ENDS_CLAUSE
from digest.extraction.figures.traps import TIMES, is_prose
from digest.lexicon.clauses import AUXILIARIES, VERBS
from digest.lexicon.directions import DIRECTIONS
from digest.lexicon.units import (
    COUNTED,
    NOT_COUNTED,
    NOT_PLURALS,
    PLURALS,
    STOPS,
)
from digest.model.entry import FigureKind
from digest.text.number_words import ONE, SPELLED
from digest.text.tokens import NUMBER, WORD, Tokens
from digest.value import replace

_LONGEST_NOUN = 5
_FEW = 4
_RACED = frozenset(
    "race sprint freestyle hurdles butterfly backstroke breaststroke away below above dash relay "
    "drop".split()
)
"""What follows a length of a race or a distance, whose letter is not a million."""
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
    raced = amount.letter and tokens.word(amount.last) in _RACED
    if raced or tokens.word(amount.first - 1) == "per" or is_model(tokens, amount):
        return amount
    length = find_length(tokens, amount) if amount.letter else None
    measured = length or find_measure(tokens, amount)
    if measured is not None:
        at = measured.last + int(tokens.word(measured.last) == "-")
        packed = is_pack(tokens, amount.first, at) or is_content(tokens, amount.first)
        scored = measured.unit == "points" and tokens.word(amount.first - 1) in _SCORED
        return amount if packed or scored or is_device(tokens, measured) else measured
    if amount.low < _FEW or amount.low != amount.low.to_integral_value():
        return amount
    noun = _find_noun(tokens, _skip_more(tokens, amount.last)) or _find_owned(tokens, amount)
    if noun is None or noun[-1] == "others":
        return _find_counted(tokens, amount)
    start, end, last_word = noun
    named = amount.letter and tokens.forms[amount.last - 1].isupper() and last_word in VERBS
    verb = end == start + 1 and (named or (end < len(tokens) and tokens.kinds[end] == NUMBER))
    played = last_word in _PLAYED and tokens.word(amount.first - 1) == "in"
    titled = played or (last_word in PLURALS and is_capitalised(tokens, start, end))
    if verb or titled or last_word in TIMES or last_word in NOT_COUNTED or _is_told(tokens, end):
        return amount
    return make_count(tokens, amount, start, end)


def is_capitalised(tokens: Tokens, start: int, end: int) -> bool:
    """Tell whether a noun of two words or more is written like a name: West Media, Angry Men."""
    forms = tokens.forms[start:end]
    return len(forms) > 1 and all(form[0].isupper() for form in forms) and is_prose(tokens, end)


_PLAYED = frozenset({"games", "matches", "appearances", "starts", "outings"})
"""What a player's score is told of: 14 goals in 20 games."""
_SCORED = frozenset("scored scores scoring kicked kicks netted".split())
"""Verbs of a game, whose points are no index's."""


def _is_told(tokens: Tokens, end: int) -> bool:
    """Tell whether a noun is who reckoned with a number: the 4.9 million analysts expected."""
    end_of_verb = end + int(tokens.word(end) in {"had", "have"})
    return tokens.word(end - 1) in _RECKONERS and tokens.word(end_of_verb) in _RECKONED


_RECKONERS = frozenset("analysts economists experts brokers forecasters markets".split())
_RECKONED = frozenset("expected forecast predicted estimated projected polled reckoned".split())
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
    unit = find_people(tokens, amount)
    if unit is not None:
        return replace(amount, kind=FigureKind.QUANTITY, unit=unit, rule="quantity: people")
    if amount.low < _FEWEST or before not in _REACHED or _is_told_behind(tokens, amount.last):
        return amount
    for at in range(amount.first - 1, max(-1, amount.first - 1 - _FARTHEST), -1):
        unit = _find_subject(tokens, at)
        if unit is not None:
            return replace(amount, kind=FigureKind.QUANTITY, unit=unit, rule="quantity: subject")
        if tokens.kinds[at] != NUMBER and tokens.words[at] not in _PASSED:
            break
    unit = _find_traffic(tokens, amount.first - 1) or _find_first(tokens, amount.first - 1)
    unit = unit or _find_number_of(tokens, amount.first - 1)
    if unit is None:
        return amount
    return replace(amount, kind=FigureKind.QUANTITY, unit=unit, rule="quantity: subject")


def _is_told_behind(tokens: Tokens, at: int) -> bool:
    """Tell whether the noun stands behind a second number: from 2,100 to 1,400 kilocalories."""
    numbered = tokens.word(at) == "to" and tokens.kinds[at + 1 : at + 2] == (NUMBER,)
    noun = tokens.word(at + 2)
    return numbered and noun.isalpha() and len(noun) > 1 and noun not in STOPS


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


def _find_number_of(tokens: Tokens, verb: int) -> str | None:
    """Return what a clause tells the number of: the number of people on the isle rose to 900."""
    for at in range(verb - 1, max(-1, verb - 1 - 2 * _FARTHEST), -1):
        if tokens.words[at] in ENDS_CLAUSE:
            return None
        if tokens.words[at] == "of" and tokens.word(at - 1) == "number":
            return tokens.words[at + 1] if is_plural(tokens.words[at + 1]) else None
    return None


_OPENS_CLAUSE = frozenset({",", ";", ":", "and", "while", "as", "but", "that"})


def _find_subject(tokens: Tokens, at: int) -> str | None:
    """Return what a subject counts: visitors, passenger numbers."""
    word, before = tokens.words[at], tokens.word(at - 1)
    if word == "population":
        return "people"
    if word in {"numbers", "traffic"}:
        counted = before if is_plural(before) else f"{before}s"
        return counted if counted in COUNTED or counted == before else None
    return word if word in COUNTED or _is_tally(tokens, at) else None


def _is_tally(tokens: Tokens, at: int) -> bool:
    """Tell whether a plural right before its verb is what a bare number counts: claims fell by."""
    word, verb = tokens.words[at], tokens.word(at + 1)
    plain = is_plural(word) and not (word in _VALUED or word in STOPS or word in VERBS)
    moved = verb in DIRECTIONS or verb in _TOPPED or verb in AUXILIARIES
    return plain and moved and word not in DIRECTIONS and (at == 0 or tokens.forms[at].islower())


_VALUED = frozenset(
    "sales revenues profits earnings exports imports prices shares rates costs indexes indices "
    "yields bonds futures losses stocks wages incomes receipts takings turnovers assets deposits "
    "loans debts reserves holdings funds premiums fees bids offers margins rents salaries taxes "
    "taxes dividends remittances inflows outflows investments savings liabilities borrowings "
    "waves winds rains seas tides "
    "equities gilts treasuries currencies metals grains oils temperatures levels waters rivers "
    "bills payments scores ratings points odds hopes tensions fears speeds heights depths "
    "contracts valuations odds spreads commodities proceeds expenses returns advances credits "
    "provisions subsidies fines penalties royalties results hours days years months weeks".split()
)
"""Plurals whose level is money, a price or no count."""


def _skip_more(tokens: Tokens, at: int) -> int:
    """Return the token behind "-odd", or behind "more": 75 more jets."""
    at = skip_ending(tokens, at)
    return at + int(tokens.word(at) in _MORE and tokens.word(at + 1) not in {"than", ""})


_MORE = frozenset("more fewer additional extra further".split())


def _find_noun(tokens: Tokens, start: int) -> tuple[int, int, str] | None:
    """Return the plural noun with its adjectives at a token: first, end, its last word."""
    at, end, sure = start, 0, False
    while at - start <= _LONGEST_NOUN + sure and _continues(tokens, at, start):
        verb = tokens.words[at] in VERBS
        if verb and (
            tokens.words[at] in NOT_PLURALS or (sure and not is_plural(tokens.word(at + 1)))
        ):
            break
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
    if not joined or second in TIMES or second in VERBS or second in _VALUED:
        return end
    after = tokens.word(end + 2)
    closed = not after or after in STOPS or not after[0].isalnum()
    return end + 2 if closed else end


def _find_owned(tokens: Tokens, amount: Amount) -> tuple[int, int, str] | None:
    """Return the noun of which some are counted: 30 of Boeing's jets, 123 of the planes.

    None where the noun is counted itself: 62 of the chain's 310 pubs.
    """
    at = amount.last + 1
    if tokens.word(amount.last) != "of" or (amount.scale > ONE and amount.letter):
        return None
    for owner in range(at, at + 4):
        if tokens.word(owner) == "'" and tokens.word(owner + 1) == "s":
            counted = tokens.kinds[owner + 2 : owner + 3] == (NUMBER,)
            whole = counted and not _is_model(tokens, owner + 2)
            return None if whole else _find_noun(tokens, owner + 2)
    whole = tokens.word(at + 1) in SPELLED
    return _find_noun(tokens, at + 1) if tokens.word(at) in _OWNERS and not whole else None

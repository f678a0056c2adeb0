"""Numbers that are no figures: models, versions, years, dates, times, ages, ordinals."""

from digest.lexicon.currencies import CODES
from digest.lexicon.measures import SYMBOLS
from digest.lexicon.money_letters import GLUED_LETTERS, PREFIXES
from digest.lexicon.units import STOPS
from digest.text.number_words import ONE, SPELLED
from digest.text.numbers import Number
from digest.text.tokens import NUMBER, SIGN, WORD, Tokens

MONTHS = frozenset(
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
WEEKDAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri "
    "sat sun".split()
)
TIMES = frozenset(
    "year years month months week weeks day days hour hours minute minutes second seconds decade "
    "decades century centuries quarter quarters night nights weekend weekends am pm gmt utc bst "
    "est edt et hrs hr mins min secs sec yr yrs millennia semester semesters season seasons "
    "time times birthday anniversary o'clock".split()
)
"""What is counted when a number is a duration, an hour or an age."""
_GLUED_UNITS = frozenset(
    "bn mn mln bln trn tn m b k t cr x p c bp bps pc pct pp % mw gw kw mwh gwh twh kwh km kg ha "
    "ft lb lbs oz mph kph bpd teu teus nm mm cm lakh crore million billion trillion usd eur gbp "
    "mb kb krw jpy cny inr zar euro euros won yen đ sqm sqft mt gb tb hp kr zł kč m² m³ km²".split()
)
"""Letters that may be glued to a number that is an amount."""
_FIRST_YEAR, _LAST_YEAR = 1000, 2100
_NAME_LIMIT = 10_000
_NAMERS = frozenset(
    "number no nos section article chapter page room flight route highway interstate version "
    "windows channel unit phase level tier type model class group formula act bill rule title "
    "paragraph form day week round game line gate platform apollo top level stage grade category "
    "directive resolution regulation schedule part step episode volume figure table item lot "
    "block building street avenue bus train exhibit nasdaq ftse topix nikkei dax cac kospi stoxx "
    "subclass subsection terminal berth zone ward size sizes exit junction runway reactor "
    "russell fortune s&p euronext area aged age code".split()
)
"""Words that a number after them belongs to as a name or label."""
_SENTENCE_WORDS = frozenset(
    "about around some over nearly almost at more less than only just all these those the in of "
    "by for from with up another additional further least most to and or but if when while as "
    "their its his her our your total fewer under roughly approximately every another after "
    "before since that which who said says plus".split()
)

_DAYS_OF_MONTH = 31


def is_torn(tokens: Tokens, number: Number) -> bool:
    """Tell whether a number is only a piece of a word, a date, a score or a code."""
    first, last = number.first, number.last
    if tokens.glued(first) and _tears_before(tokens, number):
        return True
    if tokens.glued(last) and _tears_behind(tokens, last):
        return True
    word = tokens.word(last)
    if word == "p" and tokens.glued(last) and number.value in _LINES:
        return tokens.word(last + 1) in _SCREENS
    if word in {"x", "×"} and tokens.glued(last) and number.value >= _HUNDRED:
        return True
    return word in _FUELS or _is_dated(tokens, number)


_HUNDRED = 100
_FUELS = frozenset({"unleaded", "octane"})
"""What a number before is the grade of."""
_LINES = frozenset({480, 720, 1080, 1440, 2160})
_SCREENS = frozenset("video screen display resolution hd footage tv camera streaming".split())
"""What has so many lines: a 1080p screen, but 1080p a share."""


def _falls(word: str, other: str) -> bool:
    """Tell whether two plain numbers count down, as models and seasons do: 787-9, 2024-25."""
    return word.isdecimal() and other.isdecimal() and int(word[:30]) > int(other[:30])


_FIRST_WIDE = 0x2E80
"""Chinese, Japanese and Korean are written without spaces: a letter before tears nothing."""


def _tears_before(tokens: Tokens, number: Number) -> bool:
    before = number.first - 1
    sign = tokens.words[before]
    if sign == "-" and number.spelled and tokens.forms[number.first][0].isupper():
        return tokens.kinds[before - 1] == NUMBER
    if tokens.kinds[before] != SIGN:
        return tokens.kinds[before] == NUMBER or ord(sign[-1]) < _FIRST_WIDE
    if sign == ":" and before and tokens.kinds[before - 1] == WORD:
        return len(tokens.words[before - 1]) < _SHORTEST_LABEL
    if sign in {"/", ":", "#", "_", "@", "=", "."}:
        return sign != "=" and (before == 0 or tokens.glued(before))
    return sign == "-" and tokens.glued(before) and _is_hyphened(tokens, number)


def _is_hyphened(tokens: Tokens, number: Number) -> bool:
    """Tell whether what a hyphen ties before a number makes it a piece of that: X2-5, 9-to-5."""
    first = number.first
    before = first - 1
    word = tokens.words[before - 1]
    coded = tokens.glued(before - 1) and tokens.kinds[before - 2] == WORD
    lettered = number.scale > ONE and tokens.forms[before - 2] in GLUED_LETTERS
    model = coded and not lettered and not _is_priced(tokens, before - 2)
    if tokens.kinds[before - 1] == NUMBER and _falls(word, tokens.words[first]):
        return True
    opened = tokens.words[before - 2] == "-" and tokens.kinds[before - 3] == NUMBER
    if word == "to" and opened and _falls(tokens.words[before - 3], tokens.words[first]):
        return True
    counted = NUMBER in tokens.kinds[max(0, before - _FAR) : before - 1]
    scaled = counted and (word in _GLUED_UNITS or tokens.forms[before] in _LONG_DASHES)
    tied = word in {"to", "and", "or", "mid", "sub", "near"} or scaled
    return model or (tokens.kinds[before - 1] == WORD and not tied)


_FAR = 4
_LONG_DASHES = frozenset("–—")
"""Dashes behind which a second amount stands: 1.2 trillion won–1.5 trillion won."""
_SHORTEST_LABEL = 3
"""Letters of a label before a colon: Price:45USD."""


def _is_priced(tokens: Tokens, at: int) -> bool:
    """Tell whether letters and a number with decimals are money: Dh48-52, R2.90-3.15, not X2-5."""
    form = tokens.forms[at]
    if form in CODES or form in PREFIXES:
        return True
    return form in GLUED_LETTERS and not tokens.words[at + 1].isdecimal()


def _tears_behind(tokens: Tokens, last: int) -> bool:
    sign, form = tokens.words[last], tokens.forms[last]
    after = last + 1
    if tokens.kinds[last - 1] == WORD and tokens.kinds[last] == NUMBER:
        return True
    if tokens.kinds[last] == WORD:
        known = sign in _GLUED_UNITS or form in SYMBOLS or form in {"F", "g"}
        return not known and form.isascii()
    if sign in {"/", ":", "_", "@"}:
        tied = after < len(tokens) and tokens.glued(after) and tokens.kinds[after] == NUMBER
        offered = sign == "/" and tied and not tokens.words[last - 1].isdecimal()
        return tied and not (offered and len(tokens.words[after]) > 1)
    if sign == "-" and tokens.glued(after):
        named = tokens.words[after] in SPELLED and tokens.forms[after][0].isupper()
        return named or tokens.word(after) in TIMES or tokens.words[after] in {"something", "k"}
    return False


def _is_dated(tokens: Tokens, number: Number) -> bool:
    """Tell whether a number is a day beside a month, or a year."""
    if number.spelled or number.grouped or number.scale > ONE:
        return False
    if number.value != number.value.to_integral_value():
        return False
    return _is_day(tokens, number) or _is_year(tokens, number)


def _is_day(tokens: Tokens, number: Number) -> bool:
    if number.value > _DAYS_OF_MONTH:
        return False
    before, after = number.first - 1, number.last
    if tokens.word(before) == ".":
        before -= 1
    return is_month(tokens, before) or is_month(tokens, after)


def is_month(tokens: Tokens, at: int) -> bool:
    """Tell whether a month's name stands at a token: March, but not "may" or "march"."""
    return tokens.word(at) in MONTHS and tokens.forms[at][0].isupper()


_YEAR_WORDS = frozenset(
    "in since by of from until till during between before after early late mid fiscal year the "
    "through to financial calendar around circa and 's for than".split()
)
_COUNTED_NOT_YEARS = frozenset(
    "people jobs workers employees staff tonnes tons homes shares units megawatts km barrels "
    "stores houses vehicles cars miles acres hectares apartments rooms beds seats basis "
    "percent dollars euros".split()
)


def _is_year(tokens: Tokens, number: Number) -> bool:
    """Tell whether four plain digits are a year."""
    if not _FIRST_YEAR <= number.value <= _LAST_YEAR:
        return False
    if number.value < 1900:  # noqa: PLR2004 - "built in 1850", but 1850 people
        return tokens.word(number.first - 1) in {"in", "since", "of", "from", "until"}
    before, after = tokens.word(number.first - 1), tokens.word(number.last)
    if after in _COUNTED_NOT_YEARS:
        return before in _YEAR_WORDS and before not in {"of", "to", "by", "for", "than", "and"}
    return after not in {"%", "percent", "per", "won", "yen", "euros", "dollars", "mw", "gw"}


def is_plain_year(tokens: Tokens, at: int) -> bool:
    """Tell at a glance whether a token behind "in" or "since" is a year; False is no answer."""
    word = tokens.words[at]
    if len(word) != len("2019") or word[:2] not in _CENTURIES or not word.isdecimal():
        return False
    after = tokens.word(at + 1)
    return after in _BEHIND_YEAR and (after != "." or at + 2 == len(tokens))


_CENTURIES = frozenset({"19", "20"})
_BEHIND_YEAR = frozenset({"", ".", ",", ";", "and", "when", "after", "with", "by", "for"})


_ROOMS = _NAMERS | frozenset(
    "court courtroom flat apartment apt suite seat row hall studio cabin bay pier dock stall booth "
    "plot ward pitch gallery pavilion classroom office locker compartment carriage coach".split()
)


def is_room(tokens: Tokens, number: Number) -> bool:
    """Tell whether a number with a letter is the name of a room or a seat: court 4C, row 12F."""
    return tokens.word(number.first - 1) in _ROOMS


def is_name(tokens: Tokens, number: Number) -> bool:
    """Tell whether a bare number is part of a name: Boeing 737, Section 230, top 50."""
    if number.spelled:
        of = tokens.word(number.first - 1) == "of"
        party = of and tokens.word(number.first - 2) in _PARTIES and number.value <= 10  # noqa: PLR2004
        return party or _is_capitalised(tokens, number) or _opens_name(tokens, number)
    if number.scale > ONE or number.grouped or number.value >= _NAME_LIMIT:
        return False
    before = number.first - 1
    if before < 0:
        return False
    if tokens.word(before) == ".":
        before -= 1
    word = tokens.word(before)
    if word in _NAMERS or _is_school_year(tokens, number, before):
        return True
    form = tokens.forms[before] if before >= 0 else ""
    named = form[:1].isupper() and tokens.kinds[before] == WORD
    return named and word not in _SENTENCE_WORDS and word not in WEEKDAYS and word not in STOPS


def _is_school_year(tokens: Tokens, number: Number, at: int) -> bool:
    """Tell whether a number is a class of a school: year 9 pupils, but last year 9 pupils left."""
    taught = not _TAUGHT.isdisjoint(tokens.words[number.last : number.last + 2])
    return tokens.word(at) == "year" and taught and tokens.word(at - 1) not in _BEFORE_YEAR


_TAUGHT = frozenset(
    "pupil pupils student students child children class classes teacher teachers boys girls "
    "group groups learners exam exams maths".split()
)
_BEFORE_YEAR = frozenset(
    "this last next that each every a the per one previous past school".split()
)


_PARTIES = frozenset("family group team panel gang crew party band mother father".split())
"""What has a size of its own: a family of four pays more."""


def is_titled(tokens: Tokens, number: Number) -> bool:
    """Tell whether a number in words is of a title: A Thousand Splendid Suns, The Seven Percent."""
    first, last = number.first, number.last
    inner = tokens.forms[first + 1 : last]
    scaled = tokens.words[last - 1] in _SCALING and bool(inner) and inner[-1].istitle()
    shared = tokens.words[last : last + 1] in _TITLED and tokens.forms[last].istitle()
    return (scaled or shared) and is_prose(tokens, last)


_SCALING = frozenset("dozen hundred thousand million billion trillion".split())
_TITLED = {("percent",), ("per",), ("mile",), ("inch",), ("foot",), ("dollar",), ("pound",)}
"""What a number in words counts with a small letter, unless it is of a name."""


def is_prose(tokens: Tokens, last: int) -> bool:
    """Tell whether words behind a token are written as in a text, not as in a headline."""
    written = tokens.forms[last : last + _WRITTEN]
    return any(form.islower() and len(form) >= _LONG_WORD for form in written)


def _opens_name(tokens: Tokens, number: Number) -> bool:
    """Tell whether a number in words opens a name of three: Seven Oaks Partners; no headline."""
    last = number.last
    if number.first == 0 and _opens_short_name(tokens, last):
        return True
    forms = tokens.forms[number.first : last + 2]
    named = all(form[0].isupper() for form in forms) and tokens.kinds[last + 1 : last + 2] == (
        WORD,
    )
    if (
        not named
        or not tokens.words[last].endswith("s")
        or tokens.words[last] in _COUNTED_NOT_YEARS
    ):
        return False
    return is_prose(tokens, last + 2)


def _opens_short_name(tokens: Tokens, at: int) -> bool:
    """Tell whether one plural makes a name with the number before: Six Flags, not Six Turks."""
    form, after = tokens.forms[at : at + 1], tokens.word(at + 1)
    alone = bool(form) and form[0].istitle() and form[0].endswith("s") and after[:1].isalpha()
    people = alone and (form[0].endswith(_PEOPLES) or tokens.words[at] in _SHORT_PEOPLES)
    return alone and not people and tokens.forms[at + 1].islower() and is_prose(tokens, at + 1)


_PEOPLES = ("ans", "crats", "is", "ers", "ists", "ites", "ards", "ives", "ics", "ims", "ons", "nos")
_SHORT_PEOPLES = frozenset(
    "turks kurds swedes danes finns poles greeks serbs croats czechs scots arabs thais tories jews "
    "sikhs hindus afghans slovaks slovenes letts uzbeks kazakhs tajiks uighurs uyghurs rohingyas "
    "maoris zulus xhosas igbos hausas boers lapps samis roms latinas marines mps".split()
)
"""Peoples and parties that may be counted at the head of a sentence."""
_WRITTEN, _LONG_WORD = 16, 5
"""A headline with capitals writes no word so long without one."""


def _is_capitalised(tokens: Tokens, number: Number) -> bool:
    """Tell whether a number in words is of a name inside a sentence: Nine Elms, Group of Seven."""
    first, last = number.first, number.last
    if first == 0 or tokens.kinds[first - 1] != WORD or not tokens.forms[first][0].isupper():
        return False
    after = tokens.forms[last][:1] if last < len(tokens) else ""
    led = tokens.forms[first - 1].islower() or tokens.words[first - 1] == "the"
    return after.islower() or (after.isupper() and led)

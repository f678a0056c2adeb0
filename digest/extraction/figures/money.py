"""Which currency's name stands behind a number: 5m EUR, 45 pence, 2trn won."""

from decimal import Decimal

from digest.extraction.figures.amount import Amount
from digest.extraction.figures.change import ends_price
from digest.extraction.figures.prefix import capital
from digest.lexicon.coins import MINOR, WEAK
from digest.lexicon.currencies import (
    CODES,
    COMPOUND_SIGNS,
    FAMILIES,
    NEEDS_SCALE,
    RENAMED,
    SIGNS,
    WORDS,
)
from digest.lexicon.money_letters import PREFIXES
from digest.lexicon.money_owners import LONGEST_OWNER, OWNERS
from digest.lexicon.qualifiers import PER_NOUNS
from digest.lexicon.units import STOPS
from digest.model.entry import FigureKind
from digest.text.number_words import ONE
from digest.text.numbers import Number
from digest.text.scales import BILLION, MILLION, THOUSAND
from digest.text.tokens import NUMBER, Tokens
from digest.value import Value, replace

_CODE_LENGTH = 3
_THOUSAND = 1000


class Suffix(Value):
    """A currency's name behind a number."""

    unit: str
    """ISO 4217 code, or the family that the article decides."""
    family: str
    """What the word alone means."""
    last: int
    """The token after it."""
    minor: Decimal | None = None
    """What part of the main unit a small coin is."""
    weak: bool = False
    """The word may mean something else."""


def find_suffix(tokens: Tokens, number: Number) -> Suffix | None:
    """Return the currency's name behind a number; None without."""
    at = _skip_particle(tokens, number)
    return _read_suffix(tokens, number, at) if tokens.word(at) in _NAMING else None


def _read_suffix(tokens: Tokens, number: Number, at: int) -> Suffix | None:
    """Return the currency's name that begins at a token behind a number."""
    small = _find_coin(tokens, number, at, None)
    if small is not None:
        return small
    word = tokens.word(at)
    if word == "/" and tokens.glued(at) and tokens.word(at + 1) in {"-", "="}:
        whole = number.scale == ONE and number.step == ONE and tokens.glued(at + 1)
        return Suffix(unit="stroke", family="stroke", last=at + 2) if whole else None
    if word in SIGNS:
        last = at + 1 == len(tokens) or tokens.kinds[at + 1] != NUMBER
        return Suffix(unit=SIGNS[word], family=SIGNS[word], last=at + 1) if last else None
    if tokens.glued(at + 1) and (sign := COMPOUND_SIGNS.get(word + tokens.word(at + 1))):
        last = at + 2 == len(tokens) or tokens.kinds[at + 2] != NUMBER
        return Suffix(unit=sign, family=sign, last=at + 2) if last else None
    code = _find_code(tokens, number, at)
    if code is not None:
        return Suffix(unit=code, family=code, last=at + 1)
    country, after = _find_country(tokens, at)
    named = after > at and (
        _find_coin(tokens, number, after, country) or _find_word(tokens, number, after, country)
    )
    return named or _find_word(tokens, number, at, None)


def _find_code(tokens: Tokens, number: Number, at: int) -> str | None:
    """Return the code that stands behind a number: 5m EUR, 15 990 Ft, but 30 Ft."""
    form = capital(tokens.forms[at]) if at < len(tokens) else ""
    if tokens.words[at - 1] == "-" and tokens.kinds[at + 1 : at + 2] == (NUMBER,):
        return None
    if len(form) == _CODE_LENGTH and (form in CODES or form in RENAMED):
        return RENAMED.get(form, form)
    if form in _BEHIND_TOO and ends_price(tokens, at + 1):
        return PREFIXES[form]
    large = number.grouped and (number.value >= _THOUSAND or number.step == _THOUSANDTH)
    return "HUF" if form == "Ft" and large else None


_BEHIND_TOO = frozenset(
    "TL Rs Tk Dhs DH DA SR RM Rp KSh Ksh USh TSh FCFA CFA Kz KD BD JD LE QR".split()
)
"""Letters that stand behind a number as well as before it: 1.299 TL, 500 Rs."""


def read_behind(tokens: Tokens, number: Number) -> Amount | None:
    """Return a number as money where a currency's name or coin stands behind it."""
    number = _take_letter(tokens, number)
    suffix = find_suffix(tokens, number)
    if suffix is None:
        return None
    factor = (suffix.minor or ONE) * find_group(tokens, number, suffix.unit)
    return Amount(
        first=number.first,
        last=suffix.last,
        low=number.value * factor,
        high=number.value * factor,
        step=number.step * factor,
        kind=FigureKind.MONEY,
        unit=suffix.unit,
        scale=number.scale,
        factor=factor,
        weak=suffix.weak,
        spelled=number.spelled,
        rule="money: small coin" if factor < ONE else "money: word behind",
    )


def _take_letter(tokens: Tokens, number: Number) -> Number:
    """Return a number with the letter that scales it where money's name follows: 1.2 m euros."""
    at = number.last
    at += int(tokens.word(at) == "-" and tokens.glued(at) and tokens.glued(at + 1))
    scale, name = _APART.get(tokens.word(at)), tokens.word(at + 1)
    if scale is None or number.scale > ONE or tokens.glued(number.last) > (at > number.last):
        return number
    if name not in _SURE and tokens.forms[at + 1 : at + 2] not in _CODED:
        return number
    value, step = number.value * scale, number.step * scale
    return replace(number, value=value, step=step, last=at + 1, scale=scale)


def find_group(tokens: Tokens, number: Number, unit: str) -> Decimal:
    """Return a thousand where a full stop parts thousands: Rp 250.000, but 149.255 yen; else 1."""
    if number.step != _THOUSANDTH or number.scale != ONE or number.value < ONE:
        return ONE
    at = number.last
    dashed = tokens.word(at) in _BEFORE_DASH and tokens.word(at + 1) == "-" and tokens.glued(at)
    return THOUSAND if dashed or unit in _UNDIVIDED or tokens.word(at) in _SIGNS_BEHIND else ONE


_SIGNS_BEHIND = frozenset({"€", "₺"})
"""Signs that stand behind numbers whose thousands are parted by full stops: 1.299 €."""


_UNDIVIDED = frozenset("IDR VND CLP COP PYG LAK ARS KRW UGX TZS CRC HUF".split())
"""Currencies whose units are worth too little for decimals."""
_THOUSANDTH = Decimal("0.001")


def _skip_particle(tokens: Tokens, number: Number) -> int:
    """Return the token behind a hyphen, or behind what ties a scale to its noun: d'euros."""
    at = number.last
    if tokens.word(at) == "-" and tokens.glued(at) and tokens.glued(at + 1):
        return at + 1 + int(tokens.word(at + 1) == "odd")
    if tokens.word(at) in _BEFORE_DASH and tokens.word(at + 1) == "-" and tokens.glued(at + 1):
        return at + 2 + int(tokens.word(at + 2) == "-") if tokens.glued(at) else at
    if number.scale > ONE and tokens.word(at) in {"de", "di", "d"}:
        return at + 1 + int(tokens.word(at + 1) == "'")
    return at


_BEFORE_DASH = frozenset(".,:")
"""Marks before the dash that stands for no coins: 45,- EUR."""


def _find_country(tokens: Tokens, at: int) -> tuple[str | None, int]:
    """Return the country named at a token, and the token after it."""
    if tokens.word(at) not in _OPENING:
        return None, at
    for length in range(LONGEST_OWNER, 0, -1):
        country = OWNERS.get(tokens.words[at : at + length])
        if country is not None:
            return country, at + length
    return None, at


_OPENING = frozenset(phrase[0] for phrase in OWNERS)
_APART = {"k": THOUSAND, "m": MILLION, "b": BILLION}
_SURE = (WORDS.keys() - NEEDS_SCALE) | _OPENING
_CODED = frozenset((code,) for code in CODES)
"""Names of money behind a letter that scales: 5 m EUR, but the 100 m won by her."""
_NAMING = frozenset(
    {
        *(MINOR.keys() | SIGNS.keys() | WORDS.keys() | _OPENING | {"/", "ft"}),
        *(code.lower() for code in CODES | RENAMED.keys() | _BEHIND_TOO),
        *(sign[:length] for sign in COMPOUND_SIGNS for length in range(1, len(sign))),
    }
)
"""All words and signs at which a currency's name behind a number begins: asked first, for speed."""


def _find_coin(tokens: Tokens, number: Number, at: int, country: str | None) -> Suffix | None:
    """Return the small coin named at a token: 45p, 20 cent, one Singapore cent."""
    word = tokens.word(at)
    if word not in MINOR or (number.scale > ONE and MINOR[word][1] < ONE):
        return None
    if len(word) == 1 and word.isalpha() and (country or not tokens.glued(at)):
        return None
    priced = tokens.word(at + 1) in {"a", "an", "per", "/"} and tokens.word(at + 2) in PER_NOUNS
    named = word == "sen" and tokens.forms[at] != "sen"
    if tokens.word(at - 1) == "per" or named or (tokens.forms[at] == "Cent" and number.value > ONE):
        return None
    if word == "grand" and not _is_slang(tokens, at):
        return None
    family, factor = MINOR[word]
    code = _member(family, country)
    weak = word in WEAK and not priced and country is None
    american = family == "cent" and country is None and tokens.forms[at + 1 : at + 2] == ("US",)
    if american and not "".join(tokens.forms[at + 2 : at + 3])[:1].isupper():
        return Suffix(unit="USD", family=family, last=at + 2, minor=factor)
    return Suffix(unit=code, family=family, last=at + 1, minor=factor, weak=weak)


def _is_slang(tokens: Tokens, at: int) -> bool:
    """Tell whether "grand" is a thousand, not an adjective: sixty grand, but three grand pianos."""
    after = tokens.word(at + 1)
    return tokens.forms[at].islower() and (
        not after[:1].isalpha() or after in STOPS or after in _SPENT
    )


_SPENT = frozenset("short cash spent".split())


def _find_word(tokens: Tokens, number: Number, at: int, country: str | None) -> Suffix | None:
    word = tokens.word(at)
    family = WORDS.get(word)
    if family is None:
        return None
    big = number.scale > ONE or (number.grouped and number.value >= _THOUSAND)
    weak = word in NEEDS_SCALE and country is None and not big
    last = at + 1
    weak = weak and tokens.word(last) not in _CASH
    if family == "pound" and tokens.word(last) == "sterling":
        return Suffix(unit="GBP", family=family, last=last + 1)
    if tokens.word(at) == "sterling" or word == "pounds":
        weak = weak and tokens.word(last) != "sterling"
    return Suffix(unit=_member(family, country), family=family, last=last, weak=weak)


_CASH = frozenset(
    "note notes coin coins fine fines fee fees charge levy prize ticket tickets bonus grant "
    "donation toll tax bet deposit reward voucher".split()
)
"""What a word that is a weight as well is money before: a ten-pound fine."""


def _member(family: str, country: str | None) -> str:
    """Return the code of a family's member, or the family where no country is named."""
    return FAMILIES.get(family, {}).get(country, family) if country else family

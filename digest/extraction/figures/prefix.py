"""Which currency the signs or letters before a number name: US$, KRW 5, Rs. 45, S/45."""

from decimal import Decimal

from digest.extraction.figures.letters import has_price, is_costed, is_money_letter
from digest.extraction.figures.traps import is_month
from digest.lexicon.currencies import CODES, COMPOUND_SIGNS, RENAMED, SIGNS
from digest.lexicon.money_letters import (
    GLUED_LETTERS,
    LOWER_CODES,
    PREFIXES,
    SCALED_PREFIXES,
)
from digest.text.number_words import ONE
from digest.text.numbers import Number
from digest.text.scales import MILLION, THOUSAND
from digest.text.tokens import NUMBER, WORD, Tokens

CODE_SCALES = {"M": MILLION, "K": THOUSAND, "T": THOUSAND}
"""Letters before a code that scale the amount: MSEK 2,410, TEUR 850."""
_THOUSAND = 1000
_THOUSANDTH = Decimal("0.001")


_ABBREVIATED = frozenset(
    "Rs Re RS rs Nu Br Fr SFr Tk Rp Sh Shs Ksh KSh Kshs KShs TSh Tsh USh Ush Kr kr Bs Ps Dh Dhs "
    "Php S/ Gs Lps Gdes Lv Hrn NRs Le "
    "UShs Ushs TShs Tshs Afl Kes".split()
)


def find_prefix(tokens: Tokens, number: Number, floor: int) -> tuple[int, str] | None:
    """Return the first token and the unit of the currency before a number; None without.

    Args:
        tokens: The sentence.
        number: The number.
        floor: No token before this one may be taken.
    """
    at = number.first - 1
    if at < floor:
        return None
    if tokens.words[at] in SIGNS:
        return _find_sign(tokens, at, floor)
    if at > floor and tokens.words[at - 1] + tokens.words[at] in COMPOUND_SIGNS:
        return at - 1, COMPOUND_SIGNS[tokens.words[at - 1] + tokens.words[at]]
    if tokens.words[at] in {".", "/"} and at > floor and tokens.glued(at):
        return _find_abbreviated(tokens, at, floor)
    lettered = tokens.forms[at] in _LETTERS or tokens.glued(number.first)
    named = lettered and tokens.kinds[at] == WORD
    if not named or (number.scale == ONE and is_month(tokens, number.last)):
        return None
    return _find_letters(tokens, number, at, floor)


def _find_abbreviated(tokens: Tokens, at: int, floor: int) -> tuple[int, str] | None:
    """Return the currency of letters that end in a full stop or a stroke: Rs., S/, B/."""
    dotted = tokens.words[at - 2] == "." and tokens.glued(at - 1) and at - 3 >= floor
    if dotted and tokens.forms[at - 3] + tokens.forms[at - 1] in _DOTTED:
        return at - 3, PREFIXES[tokens.forms[at - 3] + tokens.forms[at - 1]]
    stroked = _STROKED.get("".join(tokens.words[max(floor, at - 2) : at + 1]))
    if stroked is not None:
        return at - 2, stroked
    word = tokens.forms[at - 1] + ("/" if tokens.words[at] == "/" else "")
    return (at - 1, PREFIXES[word]) if word in _ABBREVIATED else None


_DOTTED = frozenset("LE KD BD JD RO QR SR TL DM DT LD".split())
"""Letters that may have a full stop behind each: L.E. 45bn, K.D. 3m."""
_STROKED = {"b/.": "PAB", "s/.": "PEN"}
"""Letters with a stroke and a full stop: B/.500, S/.45."""


def _find_sign(tokens: Tokens, at: int, floor: int) -> tuple[int, str]:
    """Return the sign at a token with the letters that belong to it: A$, US $, AUD $."""
    sign = tokens.words[at]
    before = at - 1
    if before >= floor and tokens.kinds[before] == WORD:
        letters = tokens.words[before]
        if tokens.glued(at) and letters + sign in COMPOUND_SIGNS:
            return before, COMPOUND_SIGNS[letters + sign]
        form = tokens.forms[before]
        if sign == "$" and form in CODES:
            return before, RENAMED.get(form, form)
        if sign == "$" and form in _APART_SIGNS:
            return before, COMPOUND_SIGNS[letters + sign]
    if sign == "$" and before - 2 >= floor and _is_dotted_us(tokens, before - 3):
        return before - 3, "USD"
    return at, SIGNS[sign]


_APART_SIGNS = frozenset("US TT HK NT EC BZ NZ RD JM AU".split())
"""Letters of a dollar between which and the sign a space may stand: TT $450m."""


def _is_dotted_us(tokens: Tokens, at: int) -> bool:
    """Tell whether "U.S." stands at a token."""
    return at >= 0 and tokens.words[at : at + 4] == ("u", ".", "s", ".")


def _find_letters(tokens: Tokens, number: Number, at: int, floor: int) -> tuple[int, str] | None:
    """Return the currency that letters before a number name: KRW 5, Rs 45, R30, $A1."""
    form, glued = capital(tokens.forms[at]), tokens.glued(number.first)
    compound = _find_compound(tokens, at, glued=glued) if at > floor else None
    if compound is not None:
        return at - 1, compound
    if form in CODES or form in RENAMED:
        named = _names_money(tokens, number, at)
        return (at, RENAMED.get(form, form)) if named else None
    if form in _SCALED_CODES:
        return at, _SCALED_CODES[form]
    if form in PREFIXES and (glued or form[0].isupper() or form in {"kr", "rs", "zł"}):
        return (at, PREFIXES[form]) if _is_abbreviated(tokens, number, at, floor) else None
    if form in SCALED_PREFIXES:
        return (at, SCALED_PREFIXES[form]) if _is_large(number, glued=glued) else None
    return (at, GLUED_LETTERS[form]) if is_money_letter(tokens, number, at) else None


def _find_compound(tokens: Tokens, at: int, *, glued: bool) -> str | None:
    """Return the currency that letters and those before them name together: $A1, CFA Fr500m."""
    if glued and tokens.glued(at):
        return COMPOUND_SIGNS.get(tokens.words[at - 1] + tokens.words[at])
    african = tokens.words[at - 1] == "cfa" and tokens.forms[at] in _FRANCS
    return PREFIXES["CFA"] if african else None


_FRANCS = frozenset({"Fr", "Frs", "F"})
"""Letters of a franc."""


def _is_abbreviated(tokens: Tokens, number: Number, at: int, floor: int) -> bool:
    """Tell whether letters that may be much else stand for money: Br 34bn, costs Nu 450."""
    form, glued = tokens.forms[at], tokens.glued(number.first)
    bare = not ((glued and form == "Won") or number.grouped) and number.scale == ONE
    unclear = bare and (form in _WORDS_TOO or form in _SCALED_ONLY)
    if unclear and not is_costed(tokens, at, number.last):
        return False
    if _is_apart(tokens, at, floor, glued=glued):
        return True
    large = number.scale > ONE or number.value >= _THOUSAND
    whole = large and (number.grouped or (number.scale > ONE and not number.letter))
    return (number.step == _THOUSANDTH and form == "BD") or (whole and form in {"RO", "BD"})


def _is_large(number: Number, *, glued: bool) -> bool:
    """Tell whether a number is in millions, by a word if it stands apart: KM45m, MT 2 billion."""
    return number.scale >= MILLION and (glued or not number.letter)


_SCALED_CODES = {scale + code: code for scale in CODE_SCALES for code in CODES}
_CODED = frozenset({*CODES, *RENAMED, *LOWER_CODES, *_SCALED_CODES})
_LETTERS = _CODED | PREFIXES.keys() | GLUED_LETTERS.keys() | SCALED_PREFIXES.keys()
"""All letters that name a currency before a number; glued to it they may end a sign too."""


def capital(form: str) -> str:
    """Return a code in capitals, where it is no word of a language: 20m usd."""
    return form.upper() if form in LOWER_CODES else form


_SCALED_ONLY = frozenset("Br DA Nu Kz DT LD Rf MK Le Ks Gs FC Ar Lv".split())
"""Letters that are much else before a bare number."""
_WORDS_TOO = frozenset({"Euro", "euro", "Won", "won"})
"""Names before a number that may belong to something else: Euro 2024."""
_WORD_CODES = frozenset({"ALL", "TOP", "COP", "CUP", "SOS"})
"""Codes that headlines write as words: ALL 100 CREW SAFE, COP29."""
_OCTANES = frozenset({91, 92, 95, 97, 98, 100})
"""Grades of petrol: RON95."""
_PRICED_CODES = frozenset({"COP", "CUP", "SOS"})
"""Those of them behind which a number with separators is money: COP 12,500."""


def _names_money(tokens: Tokens, number: Number, at: int) -> bool:
    """Tell whether a code stands for money rather than for a word or a pair of currencies."""
    if at > 1 and tokens.words[at - 1] == "/" and tokens.forms[at - 2] in CODES:
        return False
    form, last = tokens.forms[at], number.last
    if tokens.glued(last) and tokens.glued(last + 1) and tokens.kinds[last + 1] == NUMBER:
        return tokens.kinds[last] != WORD
    if form == "RON" and number.value in _OCTANES and tokens.glued(number.first):
        return False
    alone = at == 0 and number.last == len(tokens)
    large = number.grouped and number.value >= _THOUSAND
    priced = form in _PRICED_CODES and (large or has_price(tokens, number.last, form))
    return form not in _WORD_CODES or number.scale > ONE or alone or priced


def _is_apart(tokens: Tokens, at: int, floor: int, *, glued: bool) -> bool:
    """Tell whether letters stand for money rather than for the end of a name."""
    if tokens.forms[at] in {"US", "NT", "BD", "OR", "RO", "Dr", "Won", "won", "Lit"}:
        return glued
    return at <= floor or not tokens.glued(at) or tokens.words[at - 1] in _BEFORE_LETTERS


_BEFORE_LETTERS = frozenset('( [ " - / ~ > < = + ≈ : ; | * •'.split())
"""Signs that may touch the letters of a currency: ~Rs 5bn."""

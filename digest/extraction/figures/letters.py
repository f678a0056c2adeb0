"""One letter before a number that may be money: R30, W2tn, N1.50k, P30-B."""

from decimal import Decimal

from digest.extraction.figures.change import ends_price
from digest.extraction.figures.roads import is_road, is_thing
from digest.lexicon.clauses import MAYBE_VERBS, PREPOSITIONS, VERBS
from digest.lexicon.money_letters import GLUED_LETTERS
from digest.lexicon.qualifiers import PER_NOUNS, TRADED
from digest.lexicon.units import CONTAINERS, STOPS
from digest.text.number_words import ONE
from digest.text.numbers import Number
from digest.text.scales import LETTERS, THOUSAND, find_scales
from digest.text.tokens import NUMBER, SIGN, Tokens
from digest.value import replace


def is_money_letter(tokens: Tokens, number: Number, at: int) -> bool:
    """Tell whether one letter before a number is a currency rather than a model: R30, W2tn.

    Args:
        tokens: The sentence.
        number: The number.
        at: The letter.
    """
    form = tokens.forms[at]
    if form not in GLUED_LETTERS or is_thing(tokens, number, at):
        return False
    glued = tokens.glued(number.first)
    last, to_the_cent = number.last, number.step == _HUNDREDTH
    tied_scale = tokens.words[last : last + 2] in _TIED_SCALES and tokens.glued(last + 1)
    scaled = number.scale > ONE and not (number.letter and number.scale == THOUSAND)
    listed = tokens.word(at - 1) in _NUMBERED
    if not glued:
        large = scaled or (number.grouped and number.value >= THOUSAND)
        led = form == "R" or (scaled and form in _PRICED_LETTERS and _is_led(tokens, at))
        return (led and large) or _is_label(tokens, number, at)
    scaled = scaled or (form == "P" and tied_scale and tokens.glued(last) and not listed)
    if form == "B" and number.letter and not number.grouped:
        return False
    large = scaled or (number.grouped and number.value >= THOUSAND)
    if large or _is_low(tokens, number, form) or _is_below_zero(tokens, at, form):
        return True
    if form in _PRICED_LETTERS and (
        has_price(tokens, number.last, form)
        or is_costed(tokens, at, number.last)
        or _is_rate(tokens, at)
        or (_is_alone(tokens, number) and (to_the_cent or _has_fellow(tokens, at, form)))
    ):
        return True
    torn = tokens.glued(number.last) and tokens.kinds[number.last] != SIGN
    tied = tokens.word(number.last) == "-" and tokens.glued(number.last)
    tied = tied and not _opens_range(tokens, number.last, form)
    return (
        form == "R"
        and not (torn or tied)
        and (number.grouped or (number.value >= _SMALL_RAND and not is_road(tokens, number, at)))
    )


def _is_led(tokens: Tokens, at: int) -> bool:
    """Tell whether no name of a thing stands before a letter, as in vitamin K and group E."""
    word = tokens.word(at - 1)
    return word in STOPS or word in VERBS or word in MAYBE_VERBS


def is_costed(tokens: Tokens, first: int, last: int) -> bool:
    """Tell whether a verb of paying leads to an amount: a bag costs K320, sold at Nu 450.

    Args:
        tokens: The sentence.
        first: The first token of the amount, its letters with it.
        last: The token behind it.
    """
    if not (ends_price(tokens, last) or tokens.word(last) in PREPOSITIONS):
        return False
    word = tokens.word(first - 1)
    return word in _PAYING or (word in {"at", "for"} and tokens.word(first - 2) in _SELLING)


_PAYING = frozenset(
    "cost costs costing pay pays paid paying charge charges charged charging fined spend spends "
    "spent owe owes owed earn earns earned worth save saves saved".split()
)
_SELLING = frozenset(
    "sell sells sold selling retail retails retailed retailing going goes priced fixed bought "
    "buy buys sale pegged auctioned".split()
)


def _is_below_zero(tokens: Tokens, at: int, form: str) -> bool:
    """Tell whether a minus of its own touches a letter: a result of -R5."""
    return (
        form == "R" and tokens.word(at - 1) == "-" and tokens.glued(at) and not tokens.glued(at - 1)
    )


def _is_low(tokens: Tokens, number: Number, form: str) -> bool:
    """Tell whether a number is the low end of a range in millions: R3-4bn, between R3 and R4bn."""
    at = number.last
    at += 3 * int(tokens.words[at : at + 3] == ("-", "to", "-")) or int(tokens.word(at) in _LINKS)
    high = at + int(tokens.forms[at : at + 1] == (form,))
    if at == number.last or tokens.kinds[high : high + 1] != (NUMBER,):
        return False
    last = high + 1 + int(tokens.word(high + 1) == "-")
    return tokens.word(last) in _SCALES or (tokens.word(last) in LETTERS and tokens.glued(last))


_LINKS = frozenset({"-", "to", "and", "or"})
_SCALES = frozenset(find_scales("en")) - {"hundred", "dozen", "mm"}


def _is_rate(tokens: Tokens, at: int) -> bool:
    """Tell whether a letter follows the currency whose price it gives: the dollar was N460."""
    return tokens.word(at - 1) in {"was", "is", "at", "to"} and tokens.word(at - 2) in TRADED


def _is_label(tokens: Tokens, number: Number, at: int) -> bool:
    """Tell whether a letter apart from its number is money on a label: Price: R 249.99, R 1299."""
    form = tokens.forms[at]
    if number.step == _HUNDREDTH:
        return at == 0 or (form in {"R", "P"} and tokens.words[at - 1] in _LABELS)
    return at == 0 and form == "R" and number.last == len(tokens) and number.value >= _SMALL_RAND


def _opens_range(tokens: Tokens, at: int, form: str) -> bool:
    """Tell whether a hyphen leads to a second price in the same letter: R3.05-R3.26, P20-P30."""
    lettered = tokens.word(at) == "-" and tokens.forms[at + 1 : at + 2] == (form,)
    return lettered and tokens.kinds[at + 2 : at + 3] == (NUMBER,)


_LABELS = frozenset({":", "(", "-", "price", "now", "only", "was", "from", "for", "at"})
"""What stands before a price on a label: Price: R 249.99."""
_TIED_SCALES = frozenset({("-", "b"), ("-", "m"), ("-", "bn"), ("-", "mn")})
"""Scales behind a hyphen, as headlines in Manila have them: P30-B."""
_NUMBERED = frozenset(
    "section model part clause type paragraph page room flight class article annex form block lot "
    "unit version gate zone".split()
)
_SMALL_RAND = 10
_HUNDREDTH = Decimal("0.01")
_PRICED_LETTERS = frozenset({"N", "P", "K", "R", "W", "L", "Q", "E", "D"})


def _has_fellow(tokens: Tokens, at: int, form: str) -> bool:
    """Tell whether a price in the same letter stands near, or a price is what is told of.

    Down from N890 to N825 per litre; fares go up P1 to P14.
    """
    near = range(max(0, at - _NEAR), min(at + _NEAR, len(tokens) - 1))
    others = [one for one in near if one != at and tokens.forms[one] == form]
    fellows = [one for one in others if tokens.glued(one + 1) and tokens.kinds[one + 1] == NUMBER]
    priced = not _PRICED.isdisjoint(tokens.words[max(0, at - _NEAR) : at])
    if priced and tokens.word(at - 1) in {"by", "at"}:
        return True
    return bool(fellows) and (priced or any(has_price(tokens, n + 2, form) for n in fellows))


_NEAR = 20
_PRICED = frozenset(
    "fare fares toll tolls wage wages price prices cost costs fee fees rate ticket tickets pay "
    "paid sold sells selling sell retail retails retailed charge charged kilo litre liter bag "
    "sack".split()
)


def _is_alone(tokens: Tokens, number: Number) -> bool:
    """Tell whether nothing is glued to a number and its letter, and no name stands before it."""
    before, last = number.first - 2, number.last
    named = before >= 0 and (tokens.glued(number.first - 1) or tokens.forms[before][:1].isupper())
    ranged = _opens_range(tokens, last, tokens.forms[number.first - 1])
    tied = tokens.word(last) == "-" and tokens.word(last + 1)[:1].isalpha() and not ranged
    torn = tokens.glued(last) and (tied or tokens.kinds[last] != SIGN)
    return not (named or torn)


def has_price(tokens: Tokens, at: int, form: str) -> bool:
    """Tell whether a number is the price of what stands behind it: from N970 to N899 a kilo.

    Args:
        tokens: The sentence.
        at: The token behind the number.
        form: The letter or code before it.
    """
    if tokens.words[at : at + 2] == ("to", form.lower()) and tokens.forms[at + 1] == form:
        at += 3
    if tokens.word(at) in {"to", "against", "per"} and TRADED & set(tokens.words[at : at + 3]):
        return True
    if tokens.word(at) in {"a", "an", "per"} and tokens.word(at + 1) in PER_NOUNS:
        return True
    if tokens.words[at : at + 2] in _FOR_EACH and tokens.word(at + 2)[:1].isalpha():
        return True
    return tokens.word(at) in {"for", "per"} and _is_packed(tokens, at + 1)


_FOR_EACH = {("for", "each"), ("for", "every")}


def _is_packed(tokens: Tokens, at: int) -> bool:
    """Tell whether goods of one weight begin at a token: a 25kg bag, 90-kilo bag."""
    at += int(tokens.word(at) in {"a", "an", "each", "every"})
    sized = at < len(tokens) and tokens.kinds[at] == NUMBER
    return sized and not CONTAINERS.isdisjoint(tokens.words[at + 2 : at + 5])


def split_kobo(tokens: Tokens, number: Number, unit: str) -> Number:
    """Return naira with their kobo where a "k" is no thousand: N1.50k; N45.2k is as it was.

    Args:
        tokens: The sentence.
        number: The number.
        unit: Its currency.
    """
    kobo = unit == "NGN" and number.letter and tokens.forms[number.last - 1] == "k"
    if not kobo or number.step != _HUNDREDTH * THOUSAND:
        return number
    value, step = number.value / THOUSAND, number.step / THOUSAND
    return replace(number, value=value, step=step, scale=ONE, letter=False)

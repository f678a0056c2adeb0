"""Weights by which goods are sold: $31 for a 25kg sack, a 64-kilogramme bag now costs N9,000."""

from digest.extraction.figures.amount import Amount
from digest.extraction.figures.conversions import skip_closing
from digest.lexicon.units import CONTAINERS
from digest.model.entry import FigureKind
from digest.text.number_words import ONE
from digest.text.tokens import NUMBER, Tokens

_WEIGHTS = {
    name: full
    for full, names in {
        "kilogram": "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes",
        "gram": "g gm gms gram grams gramme grammes",
        "pound": "lb lbs pound pounds",
        "litre": "l litre litres liter liters",
        "millilitre": "ml millilitre millilitres",
        "ounce": "oz ounce ounces",
        "gallon": "gallon gallons",
    }.items()
    for name in names.split()
}
_SELLING = frozenset("sold sells sell cost costs fetched fetches retails retailed".split())
_UNITS = frozenset(_WEIGHTS)
_BEHIND, _BEFORE = 6, 16
_LINKS = frozenset("for a an per each every the one - on".split())
_ENDS = frozenset({";", ".", ":"})


def find_pack(tokens: Tokens, amount: Amount) -> str | None:
    """Return the weight by which something is sold for an amount: 50 kilograms.

    Args:
        tokens: The sentence.
        amount: The amount.
    """
    if amount.kind is not FigureKind.MONEY or amount.scale > ONE:
        return None
    if _UNITS.isdisjoint(tokens.words[max(0, amount.first - _BEFORE) : amount.last + 3 * _BEHIND]):
        return None
    at = skip_closing(tokens, amount)
    for place in range(at, min(at + _BEHIND, len(tokens))):
        if tokens.kinds[place] == NUMBER:
            return read_pack(tokens, place) if place > at else None
        if tokens.words[place] not in _LINKS:
            break
    for place in range(amount.first - 1, max(-1, amount.first - _BEFORE), -1):
        if tokens.words[place] in _ENDS and not tokens.glued(place + 1):
            return None
        if tokens.kinds[place] == NUMBER:
            return read_pack(tokens, place)
    return None


def is_pack(tokens: Tokens, first: int, at: int) -> bool:
    """Tell whether what stands behind a weight makes it a pack: a bag, or sold for.

    Args:
        tokens: The sentence.
        first: The number of the weight.
        at: The token behind the weight.
    """
    if tokens.word(at) in CONTAINERS:
        return True
    of = 2 * int(tokens.word(at) == "of")
    priced = tokens.word(first - 1) == "for" and tokens.kinds[first - 2] == NUMBER
    small = len(tokens.words[first]) <= len("10") and tokens.word(first - 1) not in _WHOLE
    return small and (priced or tokens.word(at + of) in _SELLING)


def is_content(tokens: Tokens, first: int) -> bool:
    """Tell whether a weight is what one container holds: N3,000 a bag of 64 kilos.

    Args:
        tokens: The sentence.
        first: The number of the weight.
    """
    held = tokens.word(first - 1) == "of" and tokens.word(first - 2) in CONTAINERS
    return held and tokens.word(first - 3) in {"a", "an", "per", "each", "every"}


_WHOLE = frozenset("the its their all his her another of".split())


def read_pack(tokens: Tokens, at: int) -> str | None:
    """Return the weight of the pack whose number stands at a token: 50 kilograms."""
    name = at + 1 + int(tokens.word(at + 1) == "-")
    weight = _WEIGHTS.get(tokens.word(name))
    packed = name + 1 + int(tokens.word(name + 1) == "-")
    if weight is None or not is_pack(tokens, at, packed):
        return None
    size = tokens.words[at]
    return weight if size == "1" else f"{size} {weight}s"

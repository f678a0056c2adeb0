"""Verbs that move a price: gained $1.10 to $81, raises the tax 2 cents, adding £183 a year."""

from digest.extraction.figures.amount import Amount
from digest.extraction.figures.conversions import find_end
from digest.extraction.figures.ranges import ENDS_CLAUSE
from digest.lexicon.clauses import DETERMINERS
from digest.lexicon.directions import DIRECTIONS
from digest.lexicon.units import STOPS
from digest.model.entry import Direction, FigureKind
from digest.text.number_words import ONE
from digest.text.tokens import NUMBER, Tokens

_LONGEST_OBJECT = 7


def find_priced(tokens: Tokens, at: int, amount: Amount) -> Direction | None:
    """Return which way a verb moves the price right before its amount: raises the tax 2 cents."""
    if tokens.word(at) not in _TOLLS or amount.kind is not FigureKind.MONEY or amount.scale > ONE:
        return None
    for place in range(at - 1, max(-1, at - _LONGEST_OBJECT), -1):
        word = tokens.words[place]
        if word in _RAISING:
            return DIRECTIONS[word]
        if word in ENDS_CLAUSE or (word in STOPS and word not in DETERMINERS):
            return None
    return None


_TOLLS = frozenset("tax fare toll price duty levy fee tariff rent premium wage rate".split())
_RAISING = frozenset(
    "raise raises raised raising lift lifts lifted hike hikes hiked cut cuts cutting lower lowers "
    "lowered lowering reduce reduces reduced trim trims trimmed slash slashes slashed increase "
    "increases increased".split()
)
_OF_PRICES = frozenset("gain gains gained add adds added lose loses lost shed".split())


def moves_price(tokens: Tokens, word: str, amount: Amount) -> bool:
    """Tell whether a price gained or lost an amount: it names the new one, gained $1.10 to $81."""
    if word in _ADDING and _raises_cost(tokens, amount):
        return True
    if word not in _OF_PRICES or amount.scale > ONE:
        return False
    if amount.rule == "money: small coin" and amount.spelled:
        return True
    end = find_end(amount)
    for at in range(end, end + _LONGEST_MOVE):
        ahead = range(at + 1, min(at + 4, len(tokens)))
        if tokens.word(at) in {"to", "at"} and any(tokens.kinds[one] == NUMBER for one in ahead):
            return True
        if tokens.word(at) in {"", ";", "and"}:
            return False
    return False


def _raises_cost(tokens: Tokens, amount: Amount) -> bool:
    """Tell whether an amount is put on a price: add $41 a year to the average bill."""
    end, verb = find_end(amount), _find_verb(tokens, amount)
    if tokens.word(verb) == "adding" and tokens.word(verb - 1) == ",":
        return amount.scale == 1
    at = next((at for at in range(end, end + 4) if tokens.word(at) == "to"), 0)
    return bool(at) and not _COSTLY.isdisjoint(tokens.words[at + 1 : at + _LONGEST_MOVE])


def _find_verb(tokens: Tokens, amount: Amount) -> int:
    """Return the token right before an amount and its bound: adding more than £100."""
    at = amount.first - 1
    while tokens.word(at) in _BOUNDS:
        at -= 1
    return at


_BOUNDS = frozenset("more than up to about around nearly almost some over an extra another".split())
_ADDING = frozenset("add adds added adding".split())
_COSTLY = frozenset(
    "price prices cost costs bill bills fare fares rent rents premium premiums fee fees tax "
    "mortgage mortgages ticket tickets pass passes payment payments".split()
)
_LONGEST_MOVE = 10

"""How many shares one paper stands for: each ADS represents eight ordinary shares."""

from digest.extraction.figures.amount import Amount
from digest.extraction.figures.shared_out import singular
from digest.text.tokens import WORD, Tokens

_PAPERS = frozenset({"share", "shares", "unit", "units"})
_STANDS_FOR = frozenset(
    "worth represents represent represented representing equals equal equivalent convertible "
    "exchangeable".split()
)
"""Words that set one paper beside others of which it has the worth."""
_SOFT = frozenset("to into for of about its their the some".split())
_HELPING = frozenset("will would is are was be being each , which is".split())
_ONE = frozenset({"one", "each", "every"})
_ONES = frozenset(
    "share shares stock ads adss adr adrs gdr gdrs cdi cdis receipt receipts unit units bond bonds "
    "warrant warrants right rights note notes".split()
)
"""Papers that are exchanged for shares or stand for them."""
_NEAR, _LONGEST = 4, 12


def find_exchanged(tokens: Tokens, amount: Amount) -> str | None:
    """Return the paper of which one has the worth of so many shares: New York share, ADS.

    Args:
        tokens: The sentence.
        amount: Shares that are counted.
    """
    if amount.unit.rpartition(" ")[2].lower() not in _PAPERS:
        return None
    at = amount.first - 1
    while at > amount.first - _NEAR and tokens.word(at) in _SOFT:
        at -= 1
    if tokens.word(at) not in _STANDS_FOR:
        return None
    last = at - 1
    while last > 0 and tokens.words[last] in _HELPING:
        last -= 1
    if tokens.word(last) not in _ONES:
        return None
    return _name_paper(tokens, last)


def _name_paper(tokens: Tokens, last: int) -> str | None:
    """Return the paper that ends at a token where one of it is meant; its owner is left out."""
    opening = range(last - 1, max(-1, last - _LONGEST), -1)
    one = next((at for at in opening if tokens.words[at] in _ONE), None)
    if one is None:
        return None
    first = one + 1 + int(tokens.word(one + 1) == "of")
    owned = (at + 1 for at in range(last - 1, first, -1) if tokens.word(at - 1) == "'")
    first = next(owned, first)
    names = [
        tokens.forms[at]
        for at in range(first, last)
        if tokens.kinds[at] == WORD and tokens.words[at] != "listed"
    ]
    noun = tokens.forms[last]
    return " ".join([*names, noun if noun.isupper() else singular(noun)])

"""Public money, whose bare dollar is that of the place: Ontario will spend $2bn."""

from digest.extraction.figures.amount import Amount
from digest.extraction.figures.homelands import Mention, find_homelands
from digest.extraction.figures.subjects import find_subject
from digest.lexicon.clauses import AUXILIARIES
from digest.lexicon.words import GOVERNMENT_WORDS
from digest.text.tokens import Tokens

_LANDS = frozenset({"US", "AU", "CA", "NZ", "SG", "HK"})
"""Countries whose public money is told in their own dollars; others borrow and export in US$."""
_PUBLIC = (GOVERNMENT_WORDS - {"agency", "court", "tribunal", "police"}) | frozenset(
    "state province provincial congress councillors ratepayers taxpayers treasurer".split()
)
_SPENDING = frozenset(
    "spend spends spent spending collect collects collected allocate allocates allocated budget "
    "budgeted approved cost costs pay pays".split()
)
_TRADED = frozenset("barrel barrels tonne tonnes ton tons ounce ounces bushel bushels".split())
"""What the world trades in America's dollars."""


def find_treasury(tokens: Tokens, amount: Amount, mentions: tuple[Mention, ...]) -> str | None:
    """Return the country whose public money an amount is; None where it is none of that.

    Args:
        tokens: The sentence.
        amount: Money in dollars of no named country.
        mentions: The countries that the sentence names.
    """
    before = tokens.words[: amount.first]
    if _SPENDING.isdisjoint(before) or not _TRADED.isdisjoint(tokens.words):
        return None
    first, verb, end = find_subject(tokens, amount.first)
    named = [one for one in mentions if one.first < amount.first and one.free]
    acting = any(tokens.word(one.last) in AUXILIARIES | _SPENDING for one in named)
    public = not _PUBLIC.isdisjoint(tokens.words[first : max(end, verb)])
    owners = find_homelands(tokens, amount, mentions) if acting or public else ()
    return owners[0] if owners and owners[0] in _LANDS else None

"""Points that are parts of a hundred: of a poll, a rate, a share of votes; not of an index."""

from digest.extraction.figures.amount import Amount
from digest.lexicon.units import INDICES
from digest.model.entry import FigureKind
from digest.text.tokens import Tokens
from digest.value import replace


def make_points(amount: Amount) -> Amount:
    """Return an amount as points of percentage."""
    return replace(amount, kind=FigureKind.QUANTITY, unit="pp", rule="points")


def is_share(tokens: Tokens, amount: Amount, after: Amount | None) -> bool:
    """Tell whether points are of a share: rose 1.5 points to 23 per cent, 12 points in the poll.

    Args:
        tokens: The sentence.
        amount: An amount in points.
        after: The amount behind it.
    """
    if amount.low > _LARGEST:
        return False
    if after is not None and after.kind is FigureKind.PERCENT:
        return tokens.word(after.first - 1) == "to" or tells_shares(tokens, amount.first)
    return tells_shares(tokens, amount.first)


def tells_shares(tokens: Tokens, at: int) -> bool:
    """Tell whether a sentence tells of votes or rates, and neither of an index nor of a game."""
    words = tokens.words[max(0, at - _WINDOW) : at + _WINDOW]
    return not _SHARED.isdisjoint(words) and _OTHERWISE.isdisjoint(words)


_LARGEST = 100
_WINDOW = 60
"""Tokens looked at on either side: a sentence of points must not cost its square."""
_SHARED = frozenset(
    "poll polls polling pollster pollsters turnout swing electorate election elections voters "
    "votes vote ballot candidate candidates party parties approval presidential referendum "
    "constituency incumbent tories labour democrats republicans conservatives greens "
    "inflation unemployment margin margins gdp rate rates growth share yield yields ratio "
    "occupancy participation".split()
)
"""Words of what is told in parts of a hundred."""
_OTHERWISE = INDICES | frozenset(
    "goal goals league championship coach team teams rebounds assists standings season game games "
    "match matches sentiment confidence pmi shares stocks futures loyalty reward rewards nectar "
    "licence penalty drivers".split()
)
"""Words of an index, a game or a card, whose points are counted."""

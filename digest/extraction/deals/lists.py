"""Several deals of a kind in one sentence: "an order from Orrin for €5m, and another from"."""

import re
from collections.abc import Iterator, Sequence

from digest.extraction.deals.mentions import Mention
from digest.extraction.deals.tokens import Sentence
from digest.extraction.deals.told.price import may_be_price
from digest.model.entry import Party
from digest.model.money import Money
from digest.value import replace

_ANOTHER = re.compile(
    r"(?:\band|,) (?:another|a (?:second|third|smaller|larger|bigger|similar|separate|further))"
    r"(?: one)?(?: worth M\d+| of M\d+)?(?= (?:\S+ ){0,8}?(?:from|for|to|with|by) )"
)

_PAIR = 2
_LOANS = frozenset({"loan", "borrow"})
_NEXT_SUM = re.compile(r"\band (?:another )?(?=M\d+ (?:\S+ ){0,4}?(?:from|with) )")
"""Where a list of loans goes on with another sum: "a $5m loan from Orrin and $3m from"."""


def split_list(mention: Mention) -> Iterator[Mention]:
    """Yield the mention, or the two that the sentence lists after its word."""
    place = mention.place
    found = None
    if place is not None and len(mention.names) > _PAIR:
        text, start = mention.sentence.text, mention.sentence.starts[place.first]
        found = _ANOTHER.search(text, start)
        if found is None and mention.name in _LOANS:
            found = _NEXT_SUM.search(text, start)
    if found is None:
        yield mention
        return
    cut = mention.sentence.place(found.start(), found.end()).first
    behind = {name for token in mention.sentence.tokens[cut:] for name in token.names}
    listed = [party for party in mention.parties if party.name in behind]
    others = [party for party in mention.parties if party.name not in behind]
    shared = [party for party in others if party.role not in {item.role for item in listed}]
    if not listed or not shared or len(shared) == len(others):
        yield mention
        return
    yield replace(mention, parties=tuple(others))
    yield _second(mention, (*shared, *listed), cut)


def _second(mention: Mention, parties: Sequence[Party], cut: int) -> Mention:
    """Return the deal that the list goes on with, at its own price."""
    value = _price_behind(mention.sentence, cut, mention)
    return replace(mention, parties=tuple(parties), value=value, thing=None, stake=None)


def _price_behind(sentence: Sentence, cut: int, mention: Mention) -> Money | None:
    for at in range(cut, len(sentence.tokens)):
        figure = sentence.tokens[at].figure
        if figure is not None and may_be_price(sentence.tokens, at, mention.types[0]):
            return Money(figure.low, figure.unit)
    return None

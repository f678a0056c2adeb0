"""The mentions of one deal, as they are found."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from digest.extraction.deals.mentions import Mention
from digest.model.entry import DealStatus, DealType
from digest.model.money import Money

_LOOSE = frozenset({DealType.ACQUISITION, DealType.INVESTMENT, DealType.FINANCING})
_OPPOSITE = {"seller": "acquirer", "acquirer": "seller"}


@dataclass
class Group:
    """The mentions found so far to be one deal."""

    mentions: list[Mention] = field(default_factory=list)
    """As they were found."""

    @property
    def types(self) -> frozenset[DealType]:
        """The types that whole mentions tell."""
        return frozenset(kind for m in self.mentions if m.complete for kind in m.types[:1])

    @property
    def names(self) -> frozenset[str]:
        """Who takes part, as far as is known."""
        return frozenset(name for mention in self.mentions for name in mention.names)

    @property
    def sentences(self) -> frozenset[int]:
        """Which sentences tell the deal by themselves."""
        return frozenset(m.sentence.index for m in self.mentions if m.complete)

    @property
    def roles(self) -> dict[str, str]:
        """The first role that each party has."""
        parties = [party for m in self.mentions for party in m.parties]
        return {party.name: party.role for party in reversed(parties)}

    @property
    def type(self) -> DealType:
        """The type that the fullest mention tells."""
        return max((m for m in self.mentions if m.complete), key=weight).types[0]

    @property
    def value(self) -> Money | None:
        """The first price that is told."""
        return next((mention.value for mention in self.mentions if mention.value), None)


def weight(mention: Mention) -> tuple[bool, int, bool, bool]:
    """Return how surely a mention tells the type.

    Who is sold by whom tells less than who buys; a pact may be of any kind; what a headline calls
    a stake may be all of a plant, and its share sale a listing.
    """
    kind = mention.types[0]
    sold = kind is DealType.DIVESTITURE and "acquirer" not in mention.roles
    sure = kind is not DealType.PARTNERSHIP or mention.name == "license"
    exact = mention.sentence.index > 0 or kind not in _LOOSE
    return not sold, len(mention.names), sure, exact


def values_differ(one: Money | None, other: Money | None) -> bool:
    """Tell whether two prices are more than a rounding apart."""
    if one is None or other is None or one.currency != other.currency:
        return False
    return 8 * abs(one.amount - other.amount) > max(one.amount, other.amount)


def parts_clash(mention: Mention, group: Group) -> bool:
    """Tell whether who sells here buys there: two deals, whatever names they share."""
    here = {(party.name, party.role) for party in mention.parties}
    there = {(party.name, party.role) for m in group.mentions for party in m.parties}
    return any((name, _OPPOSITE.get(role)) in there for name, role in here)


def is_told(mention: Mention, groups: Iterable[Group]) -> bool:
    """Tell whether one of some deals is of the mention's kind and has all whom it names."""
    return any(mention.names <= g.names and mention.types[0] in g.types for g in groups)


def distance(group: Group, here: int) -> tuple[int, int]:
    """Return how far the group is: earlier sentences before later ones."""
    places = [mention.sentence.index for mention in group.mentions if mention.complete]
    behind = [here - place for place in places if place <= here]
    return (0, min(behind)) if behind else (1, min(places, default=0) - here)


def remoteness(group: Group, here: int) -> tuple[int, bool, int]:
    """Return how unlikely the group is meant: of deals told later a rumour comes last."""
    side, steps = distance(group, here)
    rumour = side == 1 and group.mentions[0].status is DealStatus.RUMOURED
    return side, rumour, steps

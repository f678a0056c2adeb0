"""Which deal a mention comes back to that does not tell of one by itself."""

from digest.extraction.deals.joined.group import (
    Group,
    distance,
    parts_clash,
    remoteness,
    values_differ,
)
from digest.extraction.deals.joined.same import tells_seller
from digest.extraction.deals.kinds import are_kin
from digest.extraction.deals.mentions import Mention
from digest.extraction.deals.references import EARLIER, FATE, PRICE
from digest.extraction.deals.stages import FAILED, HOPED
from digest.model.entry import DealStatus

_NEAR = 4
_SIDES = frozenset({"buyer", "seller"})
_NEXT = 2
_LEAD = 3
_BACK = 6
_OPEN_TO = {
    DealStatus.DENIED: HOPED,
    DealStatus.REJECTED: HOPED | {DealStatus.ANNOUNCED, DealStatus.AGREED},
    DealStatus.ENDED: HOPED | {DealStatus.ANNOUNCED, DealStatus.AGREED},
}
"""How far a deal may have come that then came to this."""


def attach(mention: Mention, groups: list[Group]) -> bool:
    """Add an incomplete mention to the deal that it comes back to; tell if there is one."""
    if mention.name == PRICE:
        return _add_price(mention, groups)
    fitting = [g for g in groups if _may_mean(mention, g) or tells_seller(mention, g)]
    if mention.name == FATE:
        fitting = [group for group in fitting if _may_become(mention, group)]
    if fitting:
        here = mention.sentence.index
        nearest = min(fitting, key=lambda group: remoteness(group, here))
        nearest.mentions.append(mention)
    return bool(fitting)


def _may_become(mention: Mention, group: Group) -> bool:
    """Tell whether a deal that is near and not done may have come to what a mention says."""
    near = distance(group, mention.sentence.index) <= (0, _NEXT)
    return near and group.mentions[0].status in _OPEN_TO[mention.status or DealStatus.ENDED]


def _add_price(mention: Mention, groups: list[Group]) -> bool:
    """Give a price told apart to the nearest deal before it that may have one and has none."""
    here = mention.sentence.index
    reach = _NEXT if mention.paid else _NEAR
    fitting = [g for g in groups if _may_cost(mention, g) and distance(g, here) <= (0, reach)]
    if fitting:
        nearest = min(fitting, key=lambda group: remoteness(group, here))
        if nearest.value is None:
            nearest.mentions.append(mention)
    return bool(fitting)


def _may_cost(mention: Mention, group: Group) -> bool:
    """Tell whether a price told apart may be the deal's: by its kind, and by who pays."""
    if group.mentions[0].name == EARLIER:
        return False
    kin = not mention.types or any(are_kin(kind, group.types) for kind in mention.types)
    parties = {party for m in group.mentions for party in m.parties}
    return kin and (not mention.paid or not mention.paid.isdisjoint(parties))


def _may_mean(mention: Mention, group: Group) -> bool:
    if (
        mention.types
        and not are_kin(mention.types[0], group.types)
        and not (set(mention.types) & group.types)
    ):
        return False
    if (mention.background and not group.mentions[0].background) or parts_clash(mention, group):
        return False
    if values_differ(mention.value, group.value) and not (mention.names or mention.refers):
        return False
    side, steps = distance(group, mention.sentence.index)
    if not mention.names <= group.names:
        reach = 2 * _NEAR if mention.name in _SIDES else _NEAR
        return mention.refers and side == 0 and steps <= reach
    if mention.names:
        told = group.mentions[0].sentence.index <= _LEAD and mention.status not in FAILED
        is_news = mention.definite and told
        return is_news or abs(steps) <= 2 * _NEAR
    return side == 0 and steps <= _BACK

"""Deals of one party that are only part of how a fuller one is told."""

import re
from collections.abc import Sequence

from digest.extraction.deals.joined.group import values_differ
from digest.extraction.deals.kinds import are_kin
from digest.model.entry import Deal, DealType

_OWN_SALES = frozenset({DealType.DIVESTITURE, DealType.FINANCING})
_OUTSIDERS = re.compile(
    r"\b(?:analysts?|economists?|strategists?|critics?|brokers?|commentators?|unions?|activists?|"
    r"professor|lawyers?|note to (?:clients|investors))\b"
)
_OWNERS = frozenset(
    {
        DealType.ACQUISITION,
        DealType.DIVESTITURE,
        DealType.JOINT_VENTURE,
        DealType.MERGER,
        DealType.INVESTMENT,
    }
)


def without_parts(deals: Sequence[Deal], text: str) -> list[Deal]:
    """Return the deals without those that others tell more fully; `text` is the article's."""
    return [deal for deal in deals if not any(_is_part(deal, other, text) for other in deals)]


def _is_part(deal: Deal, other: Deal, text: str) -> bool:
    """Tell whether a deal of one party is one that another tells more fully."""
    if deal is other or len(deal.parties) > 1:
        return False
    return (
        _is_half_told(deal, other)
        or _is_called_twice(deal, other)
        or _is_loosely_retold(deal, other, text)
    )


def _names(deal: Deal) -> set[str]:
    return {party.name for party in deal.parties}


def _is_half_told(deal: Deal, other: Deal) -> bool:
    """Tell whether the same sentence names the other parties as well, or they share what is built.

    What one party invests is what it builds with the partners of a joint venture.
    """
    if len(other.parties) <= len(deal.parties) or not _names(deal) <= _names(other):
        return False
    if not _may_be_part(deal.type, other.type) or values_differ(deal.value, other.value):
        return False
    return not set(deal.at).isdisjoint(other.at) or _is_own_share(deal, other)


def _is_own_share(deal: Deal, other: Deal) -> bool:
    """Tell whether an investment of one party is what it builds with the other's partners."""
    same = deal.value is None or other.value is None or deal.value == other.value
    return (
        same
        and "stake" not in deal.by
        and {deal.type, other.type} == {DealType.INVESTMENT, DealType.JOINT_VENTURE}
    )


def _may_be_part(kind: DealType, whole: DealType) -> bool:
    """Tell whether one kind of deal may be half of the telling of another."""
    raised = {kind, whole} == {DealType.LISTING, DealType.FINANCING}
    by_itself = kind in {DealType.LISTING, DealType.FINANCING}
    return raised or not by_itself or are_kin(kind, frozenset({whole}))


def _is_called_twice(deal: Deal, other: Deal) -> bool:
    """Tell whether one sentence calls one firm's deal by two names: its shares sold, and listed."""
    both = _names(other)
    if not _names(deal) <= both:
        return False
    floated = other.type is DealType.LISTING and deal.type in _OWN_SALES
    if floated and {party.role for party in deal.parties} == {"target"}:
        return True
    priced = deal.value is not None and deal.value == other.value
    if {deal.type, other.type} == {DealType.INVESTMENT, DealType.FINANCING}:
        return priced and deal.type is DealType.INVESTMENT and deal.at[0] == other.at[0]
    loose = len(both) > 1 or (deal.type is DealType.FINANCING is not other.type)
    if floated and (priced or deal.value is None):
        return not set(deal.at).isdisjoint(other.at)
    return priced and loose and deal.at[0] == other.at[0]


def _is_loosely_retold(deal: Deal, other: Deal, text: str) -> bool:
    """Tell whether an outsider only calls by another name what the seller has agreed on.

    "An analyst said Orrin was selling its best business" speaks of the venture that it founded.
    """
    loose = deal.type is DealType.DIVESTITURE and not (deal.value or deal.stake)
    told = other.type in _OWNERS and other.at[0].start < deal.at[0].start
    outside = loose and told and _OUTSIDERS.search(deal.at[0].of(text))
    return bool(outside) and _names(deal) < _names(other)

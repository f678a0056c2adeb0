"""Deals that a sentence tells of only by what another was about: a rival bid, an earlier one."""

import re
from collections.abc import Sequence
from dataclasses import replace

from digest.extraction.deals.group import Group, distance
from digest.extraction.deals.kinds import are_kin
from digest.extraction.deals.mentions import Mention
from digest.model.entry import DealStatus, DealType, Party

_NEAR = 4
_BARE_BID = re.compile(
    r"\b(?:an?|rival|own|potential) (?:\w+ )?(?:bid|offer)(?= ?(?:[.,\";]|$|though|but))"
)
_CORNERSTONE = re.compile(r"\b(?:cornerstone|anchor)s?\b")
_UNIONS = frozenset({DealType.ACQUISITION, DealType.MERGER, DealType.JOINT_VENTURE})
_BUYING = frozenset({"investor", "acquirer"})


def tell_further(mention: Mention, groups: Sequence[Group]) -> Mention | None:
    """Return a mention of one side with the other that the deal before it has, None for none."""
    return _as_rival(mention, groups) or _as_cornerstone(mention, groups)


def _as_rival(mention: Mention, groups: Sequence[Group]) -> Mention | None:
    """Return "a bid" of somebody new as one for what the last takeover is about."""
    roles = {party.role for party in mention.parties}
    if mention.name != "bid" or mention.refers or roles != {"acquirer"} or mention.background:
        return None
    here = mention.sentence.index
    if not _BARE_BID.search(mention.sentence.text):
        return None
    for group in reversed(groups):
        near = group.type is DealType.ACQUISITION and distance(group, here) <= (0, _NEAR)
        wanted = [party for m in group.mentions for party in m.parties if party.role == "target"]
        if near and wanted and not mention.names & {party.name for party in wanted}:
            parties = (*mention.parties, wanted[0])
            return replace(mention, parties=parties, complete=True)
    return None


def _as_cornerstone(mention: Mention, groups: Sequence[Group]) -> Mention | None:
    """Return the shares that a cornerstone investor takes as bought from who is to be listed."""
    buyers = tuple(party.name for party in mention.parties if party.role in _BUYING)
    if len(buyers) != len(mention.parties) or not _CORNERSTONE.search(mention.sentence.text):
        return None
    listed = (group for group in groups if group.type is DealType.LISTING)
    issuers = (name for g in listed for name, role in g.roles.items() if role == "issuer")
    issuer = next(issuers, None)
    if not buyers or issuer is None or issuer in buyers:
        return None
    bought = (Party(name=name, role="investor") for name in buyers)
    parties = (*bought, Party(name=issuer, role="target"))
    types = (DealType.INVESTMENT,)
    status = mention.status if mention.status is DealStatus.COMPLETED else DealStatus.AGREED
    return replace(mention, types=types, parties=parties, status=status, complete=True)


def tell_earlier(mention: Mention, groups: Sequence[Group]) -> tuple[Group, ...]:
    """Return what came to nothing before the deal that the article is about, if any."""
    here = mention.sentence.index
    near = [g for g in groups if _may_be_tried_again(mention, g) and distance(g, here)[0] == 0]
    topic = near[-1] if near else None
    if topic is None:
        return ()
    known = any(
        group is not topic
        and are_kin(group.type, topic.types)
        and group.names & topic.names == topic.names
        for group in groups
    )
    over = any(m.status is mention.status for m in topic.mentions)
    if known or over or topic.mentions[0].background:
        return ()
    told = next(m for m in topic.mentions if m.complete)
    earlier = replace(mention, types=told.types, parties=told.parties, complete=True)
    return (Group([earlier]),)


def _may_be_tried_again(mention: Mention, group: Group) -> bool:
    """Tell whether a bid can be one before the group's, or any union of two one before it."""
    if mention.status is DealStatus.REJECTED:
        sides = {"acquirer", "target"} <= set(group.roles.values())
        return sides and group.type is DealType.ACQUISITION
    return len(group.names) > 1 and group.type in _UNIONS

"""Mentions of one deal, wherever they stand, become that deal."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from digest.extraction.deals.attach import attach
from digest.extraction.deals.followups import tell_earlier, tell_further
from digest.extraction.deals.group import (
    Group,
    parts_clash,
    remoteness,
    values_differ,
    weight,
)
from digest.extraction.deals.halves import join_halves
from digest.extraction.deals.kinds import are_kin
from digest.extraction.deals.mentions import Mention
from digest.extraction.deals.open_sides import Topics, tell_open
from digest.extraction.deals.references import EARLIER, FATE
from digest.extraction.deals.terms import tell_date, tell_object, tell_stake
from digest.model.article import Article
from digest.model.entry import Deal, DealStatus, DealType, Draft, Party
from digest.model.money import Money

_NEAR = 4
_LEAD = 3
_DENIED = 2
_NEXT = 2
_PAPERS = frozenset({"partnership", "accord"})
_TELLING_STATUS = frozenset({"reference", FATE})
_OPEN = (DealType.PARTNERSHIP,)
_RANK = {
    DealStatus.RUMOURED: 0,
    DealStatus.IN_TALKS: 1,
    DealStatus.ANNOUNCED: 2,
    DealStatus.AGREED: 3,
    DealStatus.COMPLETED: 4,
    DealStatus.REJECTED: 5,
    DealStatus.ENDED: 5,
    DealStatus.DENIED: 5,
}


def join_mentions(mentions: Sequence[Mention], draft: Draft, topics: Topics) -> tuple[Deal, ...]:
    """Return the deals that the mentions tell, the news first."""
    groups: list[Group] = []
    waiting: list[Mention] = []
    talks = [m for m in mentions if m.complete and m.name == "talks" and m.types == _OPEN]
    for mention in mentions:
        if mention in talks:
            continue
        if mention.complete:
            _place(mention, groups)
        elif mention.name == EARLIER:
            groups += tell_earlier(mention, groups)
        elif further := tell_further(mention, groups):
            _place(further, groups)
        elif not attach(mention, groups):
            waiting.append(mention)
    for mention in join_halves(waiting):
        _place(mention, groups)
    for mention in talks:
        _place_talks(mention, groups)
    for mention in waiting:
        _place_waiting(mention, groups, topics)
    places = Counter(index for group in groups for index in group.sentences)
    shared = frozenset(index for index, count in places.items() if count > 1)
    deals = [_deal_of(group, draft, shared) for group in groups]
    return tuple(sorted(_without_parts(deals), key=lambda deal: (not deal.key, deal.at[0])))


def _place(mention: Mention, groups: list[Group]) -> None:
    tellings = (g for g in groups if _is_same(mention, g) or _is_denied_rumour(mention, g))
    home = next(tellings, None)
    signed = next((group for group in groups if _is_paper_of(mention, group)), None)
    if signed is not None:
        signed.mentions.append(replace(mention, status=None))
    elif home is None:
        groups.append(Group([mention]))
    else:
        home.mentions.append(mention)


def _place_waiting(mention: Mention, groups: list[Group], topics: Topics) -> None:
    """Place a mention of one side: with a deal told before, or with who is spoken of there."""
    told = None if attach(mention, groups) else tell_open(mention, groups, topics)
    whole = next((group for group in groups if told and _is_lent_share(told, group)), None)
    if told is not None and whole is not None:
        whole.mentions.append(replace(told, value=None))
    elif told is not None and told.name == "talks" and told.status is DealStatus.ENDED:
        _place_talks(told, groups)
    elif told is not None:
        _place(told, groups)


def _place_talks(mention: Mention, groups: list[Group]) -> None:
    """Place talks that do not say what they are about: it is what the players' deal is about."""
    here = mention.sentence.index
    sharing = [group for group in groups if group.names & mention.names]
    if any(m.sentence.index == here and m.complete for group in sharing for m in group.mentions):
        return
    if not sharing:
        if here <= _LEAD:
            groups.append(Group([mention]))
        return
    topic = min(sharing, key=lambda g: (g.mentions[0].background, remoteness(g, here)))
    told = _retell(mention, topic)
    open_sale = topic.type is DealType.DIVESTITURE and "acquirer" not in topic.roles.values()
    if open_sale or mention.names <= topic.names:
        topic.mentions.append(told)
    else:
        groups.append(Group([told]))


def _retell(mention: Mention, topic: Group) -> Mention:
    """Return the talks as talks about the topic; who is new stands where another stood."""
    roles = topic.roles
    others = [role for name, role in roles.items() if name not in mention.names]
    other = "acquirer" if topic.type is DealType.DIVESTITURE else next(iter(others), "partner")
    parties = tuple(Party(name=p.name, role=roles.get(p.name, other)) for p in mention.parties)
    return replace(mention, types=(topic.type,), parties=parties)


def _is_same(mention: Mention, group: Group) -> bool:
    """Tell whether a complete mention tells the group's deal again."""
    if not are_kin(mention.types[0], group.types):
        return False
    if values_differ(mention.value, group.value) and not mention.refers:
        return False
    if parts_clash(mention, group):
        return False
    steps = abs(mention.sentence.index - group.mentions[-1].sentence.index)
    same_type = mention.types[0] is group.type
    if len(mention.names & group.names) > 1:
        return mention.types[0] in group.types or steps <= _NEAR
    if steps <= 1 and (_is_told_fuller(mention, group) or (mention.refers and same_type)):
        return True
    return same_type and (
        _is_part(mention, group, near=steps <= 1) or _is_headed_by(mention, group)
    )


def _is_headed_by(mention: Mention, group: Group) -> bool:
    """Tell whether the headline names one side more, the text another, and no part twice."""
    headed = not group.mentions[0].sentence.index and mention.sentence.index <= _LEAD
    if not headed or mention.background or not mention.names & group.names:
        return False
    told = {role: {n for n, r in group.roles.items() if r == role} for role in group.roles.values()}
    return all(party.name in told.get(party.role, {party.name}) for party in mention.parties)


def _is_paper_of(mention: Mention, group: Group) -> bool:
    """Tell whether it is the paper on a deal just told: "the two signed a letter of intent"."""
    steps = mention.sentence.index - group.mentions[-1].sentence.index
    loose = mention.types[0] is DealType.PARTNERSHIP and mention.name in _PAPERS
    return loose and 0 < steps <= _NEXT and len(mention.names) > 1 and mention.names <= group.names


def _is_lent_share(mention: Mention, group: Group) -> bool:
    """Tell whether one of several lenders gives part of the loan: "Orrin will lend €20m"."""
    if mention.name != "lend" or not mention.value or not group.value:
        return False
    borrowers = {party for party in mention.parties if party.role == "borrower"}
    there = {party for m in group.mentions for party in m.parties}
    near = mention.sentence.index - group.mentions[-1].sentence.index <= _NEAR
    less = mention.value.amount < group.value.amount
    return near and less and not borrowers.isdisjoint(there) and group.type is DealType.FINANCING


def _is_denied_rumour(mention: Mention, group: Group) -> bool:
    """Tell whether the mention tells what the group's party denies: "it was reported that ..."."""
    first = group.mentions[0]
    near = mention.sentence.index - first.sentence.index <= _DENIED
    denied = near and first.status is DealStatus.DENIED and are_kin(mention.types[0], group.types)
    unsure = mention.status in {DealStatus.RUMOURED, DealStatus.IN_TALKS}
    return denied and unsure and bool(mention.names & group.names)


def _is_part(mention: Mention, group: Group, *, near: bool) -> bool:
    """Tell whether the one party they share is all that one of the two names."""
    if mention.background != group.mentions[0].background or not mention.names & group.names:
        return False
    whole = mention.names <= group.names or group.names <= mention.names
    return whole and (near or len(mention.names) == 1)


def _is_told_fuller(mention: Mention, group: Group) -> bool:
    """Tell whether a group of one party is what the mention tells in full."""
    return (
        len(group.names) == 1
        and group.names < mention.names
        and DealType.INVESTMENT in group.types
        and mention.types[0] is not DealType.FINANCING
    )


def _deal_of(group: Group, draft: Draft, shared: frozenset[int]) -> Deal:
    article = draft.article
    mentions = sorted(group.mentions, key=lambda mention: mention.sentence.index)
    full = [mention for mention in mentions if mention.complete]
    lead = full[0]
    value = _value_of(mentions, article)
    telling = (m for m in mentions if m.names or (value is not None and m.value == value))
    spans = tuple(dict.fromkeys(mention.sentence.span for mention in telling))
    first = next((span for span in spans if span == lead.sentence.span), spans[0])
    return Deal(
        type=group.type,
        status=_status_of(
            [m for m in mentions if m.complete or m.refers or m.name in _TELLING_STATUS], lead
        ),
        parties=_parties_of([*full, *(m for m in mentions if m.refers)]),
        value=value,
        stake=tell_stake(mentions, draft),
        object=tell_object(full, group.type, article),
        date=tell_date([m for m in mentions if m.background == lead.background], shared, article),
        key=_is_key(lead, article),
        at=(first, *(span for span in spans if span != first)),
        by=tuple(dict.fromkeys(mention.name for mention in mentions)),
    )


def _status_of(full: Sequence[Mention], lead: Mention) -> DealStatus:
    """Return the leading mention's status, or a further one that a later sentence tells."""
    best = lead.status or DealStatus.ANNOUNCED
    for mention in full:
        if mention.status is None or mention.background != lead.background:
            continue
        if _RANK[best] < _RANK[mention.status] and _RANK[best] < _RANK[DealStatus.REJECTED]:
            best = mention.status
    return best


def _value_of(mentions: Sequence[Mention], article: Article) -> Money | None:
    """Return the price, from the text rather than from the rounding headline."""
    priced = [mention for mention in mentions if mention.value is not None]
    sure = next((mention.value for mention in priced if mention.complete), None)
    priced = [m for m in priced if m.complete or m.refers or _is_said_again(m.value, sure)]
    body = [m for m in priced if m.sentence.span != article.headline]
    if not priced:
        return None
    first = priced[0].value
    near = (m.value for m in body if not values_differ(first, m.value))
    same = (value for value in near if value and first and value.currency == first.currency)
    return next(same, first)


def _is_said_again(value: Money | None, sure: Money | None) -> bool:
    """Tell whether an amount may be the price that a whole mention tells, where one does."""
    if sure is None or value is None:
        return True
    return value.currency == sure.currency and not values_differ(sure, value)


def _parties_of(mentions: Sequence[Mention]) -> tuple[Party, ...]:
    """Return the parties in the order named, each in the part that the fullest mention gives."""
    roles: dict[str, str] = {}
    for mention in sorted(mentions, key=weight, reverse=True):
        for party in mention.parties:
            roles.setdefault(party.name, party.role)
    if "borrower" in roles.values():
        roles = {n: "lender" if role == "investor" else role for n, role in roles.items()}
    names = dict.fromkeys(party.name for mention in mentions for party in mention.parties)
    return tuple(Party(name=name, role=roles[name]) for name in names)


def _is_key(lead: Mention, article: Article) -> bool:
    sentences = max(1, len(article.sentences))
    late = lead.sentence.index > sentences // 2 and lead.sentence.paragraph > _LEAD
    tentative = lead.status in {DealStatus.RUMOURED, DealStatus.IN_TALKS}
    return not lead.background and not (late and tentative)


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


def _without_parts(deals: Sequence[Deal]) -> list[Deal]:
    """Drop a deal of one party where a fuller one is told in the same sentence."""
    kept = []
    for deal in deals:
        names = {party.name for party in deal.parties}
        fuller = any(
            other is not deal
            and len(other.parties) > len(deal.parties)
            and names <= {party.name for party in other.parties}
            and _may_be_part(deal.type, other.type)
            and not values_differ(deal.value, other.value)
            and (set(other.at) & set(deal.at) or _is_own_share(deal, other))
            for other in deals
        )
        if len(deal.parties) > 1 or not fuller:
            kept.append(deal)
    return kept


__all__ = ["join_mentions"]

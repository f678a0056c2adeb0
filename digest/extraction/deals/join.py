"""Mentions of one deal, wherever they stand, become that deal."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from digest.extraction.deals.attach import attach
from digest.extraction.deals.followups import tell_earlier, tell_further
from digest.extraction.deals.fuller import with_full_names
from digest.extraction.deals.group import (
    Group,
    remoteness,
    values_differ,
    weight,
)
from digest.extraction.deals.halves import find_news, join_halves
from digest.extraction.deals.kinds import are_kin
from digest.extraction.deals.mentions import Mention
from digest.extraction.deals.open_sides import Topics, read_topics, tell_open
from digest.extraction.deals.other_side import (
    complete_alone,
    may_face,
    only_hints,
    tell_other,
    tells_terms,
)
from digest.extraction.deals.references import EARLIER, FATE
from digest.extraction.deals.same import is_denied_rumour, is_paper_of, is_same
from digest.extraction.deals.sides import turn_sides
from digest.extraction.deals.terms import tell_date, tell_object, tell_stake
from digest.extraction.deals.tokens import Sentence
from digest.lexicon.deals.worth import VALUATION
from digest.model.article import Article
from digest.model.entry import Deal, DealStatus, DealType, Draft, Party
from digest.model.money import Money

_NEAR = 4
_LEAD = 3
_TELLING_STATUS = frozenset({"reference", FATE})
_LEAST = 10_000
"""Less than this a deal costs only where it says so itself: what else is told is a fee or fare."""
_WORTH = re.compile(rf"{VALUATION}|\bvaluation of\b")
_SHARED = re.compile(r"\b(?:an?|the) (?:\w+ )?(?:stake|shareholding) of\b")
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
_OPEN = (DealType.PARTNERSHIP,)
_ROUND = "round"
_EQUITY = {"borrower": "issuer", "lender": "investor"}
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


def join_mentions(
    mentions: Sequence[Mention], draft: Draft, sentences: Sequence[Sentence]
) -> tuple[Deal, ...]:
    """Return the deals that the mentions of the sentences tell, the news first."""
    full = with_full_names(mentions)
    groups = _group(full, read_topics(sentences))
    turn_sides(groups, sentences, full)
    places = Counter(index for group in groups for index in group.sentences)
    shared = frozenset(index for index, count in places.items() if count > 1)
    deals = [_deal_of(group, draft, shared) for group in groups]
    return tuple(
        sorted(
            _without_parts(deals, draft.article.text), key=lambda deal: (not deal.key, deal.at[0])
        )
    )


def _group(mentions: Sequence[Mention], topics: Topics) -> list[Group]:
    """Return the mentions of each deal, those that are whole before those that are not."""
    groups: list[Group] = []
    waiting: list[Mention] = []
    talks = [m for m in mentions if m.complete and m.name == "talks" and m.types == _OPEN]
    for mention in mentions:
        if mention in talks:
            continue
        if mention.complete:
            _place(mention, groups)
        elif mention.half and (
            only_hints(mention) or _place_half(mention, mentions, groups, topics)
        ):
            continue
        elif not _comes_back(mention, groups, (*topics.contested, *_wanted_alone(waiting))):
            waiting.append(mention)
    waiting = [mention for mention in waiting if not (mention.half and may_face(mention))]
    sure = [mention for mention in waiting if not mention.half]
    for mention in join_halves(sure):
        _place(mention, groups)
    for mention in talks:
        _place_talks(mention, groups)
    for mention in waiting:
        _place_waiting(mention, groups, topics)
    for group in groups:
        complete_alone(group, groups, topics)
    return [*groups, *(Group([mention]) for mention in find_news(sure, groups))]


def _wanted_alone(waiting: Sequence[Mention]) -> tuple[str, ...]:
    """Return whom the lead says somebody is to buy, whoever that is."""
    told = (
        mention.names
        for mention in waiting
        if mention.sentence.index < _LEAD
        and mention.types == (DealType.ACQUISITION,)
        and {party.role for party in mention.parties} == {"target"}
    )
    return tuple(sorted(frozenset().union(*told)))


def _place_half(
    mention: Mention, mentions: Sequence[Mention], groups: list[Group], topics: Topics
) -> bool:
    """Place what grammar tells of one side of a deal; tell if the text gives the other."""
    whole = tell_other(mention, mentions, groups, topics)
    known = [group for group in groups if whole and tells_terms(whole, group)]
    if whole is not None and known:
        known[-1].mentions.append(whole)
    elif whole is not None:
        _place(whole, groups)
    return whole is not None


def _comes_back(mention: Mention, groups: list[Group], wanted: Sequence[str]) -> bool:
    """Place a mention that tells more of a deal told before; tell if there is one."""
    if mention.name == EARLIER:
        groups += tell_earlier(mention, groups)
        return True
    further = tell_further(mention, groups, wanted)
    if further:
        _place(further, groups)
    return bool(further) or (not mention.half and attach(mention, groups))


def _place(mention: Mention, groups: list[Group]) -> None:
    tellings = (g for g in groups if is_same(mention, g) or is_denied_rumour(mention, g))
    home = next(tellings, None)
    signed = next((group for group in groups if is_paper_of(mention, group)), None)
    if signed is not None:
        signed.mentions.append(replace(mention, status=None))
    elif home is None:
        groups.append(Group([mention]))
    else:
        home.mentions.append(mention)


def _place_waiting(mention: Mention, groups: list[Group], topics: Topics) -> None:
    """Place a mention of one side: with a deal told before, or with who is spoken of there."""
    back = not mention.half and attach(mention, groups)
    told = None if back else tell_open(mention, groups, topics)
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


def _is_lent_share(mention: Mention, group: Group) -> bool:
    """Tell whether one of several lenders gives part of the loan: "Orrin will lend €20m"."""
    if mention.name != "lend" or not mention.value or not group.value:
        return False
    borrowers = {party for party in mention.parties if party.role == "borrower"}
    there = {party for m in group.mentions for party in m.parties}
    near = mention.sentence.index - group.mentions[-1].sentence.index <= _NEAR
    less = mention.value.amount < group.value.amount
    return near and less and not borrowers.isdisjoint(there) and group.type is DealType.FINANCING


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
        status=_status_of([m for m in mentions if m.complete or m.refers or _tells_fate(m)], lead),
        parties=_parties_of([*full, *(m for m in mentions if m.refers)]),
        value=value,
        stake=tell_stake(mentions, draft),
        object=tell_object(full, group.type, article),
        date=tell_date([m for m in mentions if m.background == lead.background], shared, article),
        key=_is_key(lead, article),
        at=(first, *(span for span in spans if span != first)),
        by=tuple(dict.fromkeys(mention.name for mention in mentions)),
    )


def _tells_fate(mention: Mention) -> bool:
    """Tell whether a mention that names no whole deal tells what has become of one."""
    over = mention.status in {DealStatus.ENDED, DealStatus.REJECTED} and bool(mention.names)
    return over or mention.name in _TELLING_STATUS


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
    told = [m for m in mentions if m.complete or not _tells_worth(m, mentions)]
    priced = [m for m in told if m.value and (m.complete or m.value.amount >= _LEAST)]
    sure = next((mention.value for mention in priced if mention.complete), None)
    priced = [m for m in priced if m.complete or m.refers or _is_said_again(m.value, sure)]
    body = [m for m in priced if m.sentence.span != article.headline]
    if not priced:
        return None
    first = priced[0].value
    near = (m.value for m in body if not values_differ(first, m.value))
    same = (value for value in near if value and first and value.currency == first.currency)
    return next(same, first)


def _tells_worth(mention: Mention, mentions: Sequence[Mention]) -> bool:
    """Tell whether an amount is what a firm is worth of which only a share is bought."""
    shared = any(other.stake or _SHARED.search(other.sentence.text) for other in mentions)
    return shared and _WORTH.search(mention.sentence.text) is not None


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
    if any(mention.name == _ROUND for mention in mentions):
        roles = {n: _EQUITY.get(role, role) for n, role in roles.items()}
    elif "borrower" in roles.values():
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


def _is_called_twice(deal: Deal, other: Deal) -> bool:
    """Tell whether one sentence calls one firm's deal by two names: its shares sold, and listed."""
    one = {party.name for party in deal.parties}
    both = {party.name for party in other.parties}
    if len(one) > 1 or not one <= both:
        return False
    floated = other.type is DealType.LISTING and deal.type in _OWN_SALES
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
    one = {party.name for party in deal.parties}
    told = other.type in _OWNERS and other.at[0].start < deal.at[0].start
    outside = loose and told and len(one) == 1 and _OUTSIDERS.search(deal.at[0].of(text))
    return bool(outside) and one < {party.name for party in other.parties}


def _may_be_part(kind: DealType, whole: DealType) -> bool:
    """Tell whether one kind of deal may be half of the telling of another."""
    raised = {kind, whole} == {DealType.LISTING, DealType.FINANCING}
    by_itself = kind in {DealType.LISTING, DealType.FINANCING}
    return raised or not by_itself or are_kin(kind, frozenset({whole}))


def _without_parts(deals: Sequence[Deal], text: str) -> list[Deal]:
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
        others = [other for other in deals if other is not deal]
        twice = any(_is_called_twice(deal, o) or _is_loosely_retold(deal, o, text) for o in others)
        if len(deal.parties) > 1 or not (fuller or twice):
            kept.append(deal)
    return kept


__all__ = ["join_mentions"]

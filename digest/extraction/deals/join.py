"""Mentions of one deal, wherever they stand, become that deal."""

from collections import Counter
from collections.abc import Sequence

from digest.extraction.deals.elsewhere.halves import (
    complete_alone,
    is_by_the_way,
    join_halves,
    may_face,
    only_hints,
    tell_other,
    tells_terms,
)
from digest.extraction.deals.elsewhere.rivals import tell_earlier, tell_further
from digest.extraction.deals.elsewhere.spoken_of import tell_open
from digest.extraction.deals.elsewhere.topics import Topics, read_topics
from digest.extraction.deals.joined.attach import attach
from digest.extraction.deals.joined.deal import deal_of
from digest.extraction.deals.joined.fuller import with_full_names
from digest.extraction.deals.joined.group import (
    Group,
    remoteness,
)
from digest.extraction.deals.joined.news import find_news, join_headed
from digest.extraction.deals.joined.parts import without_parts
from digest.extraction.deals.joined.payers import turn_payers
from digest.extraction.deals.joined.same import is_denied_rumour, is_paper_of, is_same
from digest.extraction.deals.joined.sides import turn_sides
from digest.extraction.deals.mentions import Mention
from digest.extraction.deals.references import EARLIER
from digest.extraction.deals.tokens import Sentence
from digest.model.entry import Deal, DealStatus, DealType, Draft, Party
from digest.value import replace

_NEAR = 4
_LEAD = 3
_OPEN = (DealType.PARTNERSHIP,)


def join_mentions(
    mentions: Sequence[Mention], draft: Draft, sentences: Sequence[Sentence]
) -> tuple[Deal, ...]:
    """Return the deals that the mentions of the sentences tell, the news first."""
    full = with_full_names(mentions)
    groups = _group(full, read_topics(sentences))
    turn_sides(groups, sentences, full)
    turn_payers(groups, sentences)
    places = Counter(index for group in groups for index in group.sentences)
    shared = frozenset(index for index, count in places.items() if count > 1)
    deals = [deal_of(group, draft, shared) for group in groups]
    return tuple(
        sorted(
            without_parts(deals, draft.article.text), key=lambda deal: (not deal.key, deal.at[0])
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
    groups = [group for group in groups if not is_by_the_way(group)]
    return [*join_headed(groups), *(Group([mention]) for mention in find_news(sure, groups))]


def _wanted_alone(waiting: Sequence[Mention]) -> tuple[str, ...]:
    """Return whom the lead says somebody is to buy, whoever that is."""
    told = (
        mention.names
        for mention in waiting
        if mention.sentence.index < _LEAD
        and mention.types == (DealType.ACQUISITION,)
        and mention.roles == {"target"}
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

"""The deal that its mentions tell: each of its facts from the one that tells it best."""

import re
from collections.abc import Sequence

from digest.extraction.deals.joined.group import Group, values_differ, weight
from digest.extraction.deals.joined.terms import tell_date, tell_object, tell_stake
from digest.extraction.deals.mentions import Mention
from digest.extraction.deals.references import FATE
from digest.extraction.deals.stages import HOPED, OVER
from digest.lexicon.deals.worth import VALUATION
from digest.model.article import Article
from digest.model.entry import Deal, DealStatus, Draft, Party
from digest.model.money import Money

_LEAD = 3
_TELLING_STATUS = frozenset({"reference", FATE})
_LEAST = 10_000
"""Less than this a deal costs only where it says so itself: what else is told is a fee or fare."""
_WORTH = re.compile(rf"{VALUATION}|\bvaluation of\b")
_SHARED = re.compile(r"\b(?:an?|the) (?:\w+ )?(?:stake|shareholding) of\b")
_ROUND = "round"
_EQUITY = {"borrower": "issuer", "lender": "investor"}
_TO_COME = frozenset({DealStatus.ANNOUNCED, DealStatus.AGREED})
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


def deal_of(group: Group, draft: Draft, shared: frozenset[int]) -> Deal:
    """Return the deal that a group tells; `shared` are the sentences that tell of others, too."""
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
            [m for m in mentions if m.complete or m.refers or _tells_fate(m)], lead, article
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


def _tells_fate(mention: Mention) -> bool:
    """Tell whether a mention that names no whole deal tells what has become of one."""
    over = mention.status in OVER and bool(mention.names)
    return over or mention.name in _TELLING_STATUS


def _status_of(full: Sequence[Mention], lead: Mention, article: Article) -> DealStatus:
    """Return the leading mention's status, or a further one that a later sentence tells."""
    best = _stage_of_lead(full, lead, article)
    for mention in full:
        if mention is lead or mention.status is None or mention.background != lead.background:
            continue
        if _RANK[best] < _RANK[mention.status] and _RANK[best] < _RANK[DealStatus.REJECTED]:
            best = mention.status
    signed = best is DealStatus.ANNOUNCED and any(mention.signed for mention in full)
    return DealStatus.AGREED if signed else best


def _stage_of_lead(full: Sequence[Mention], lead: Mention, article: Article) -> DealStatus:
    """Return how far the leading mention says it is; headlines drop words: "sold to Orrin".

    Where the text goes on to say that it is agreed or to come, that counts.
    """
    if lead.status is not DealStatus.COMPLETED or lead.sentence.span != article.headline:
        return lead.status or DealStatus.ANNOUNCED
    told = [m.status for m in full if m is not lead and m.complete and m.status is not None]
    return told[0] if told and told[0] in _TO_COME else lead.status


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
    tentative = lead.status in HOPED
    return not lead.background and not (late and tentative)

"""Deals that a language model names: the sentence must name the parties and say what they do."""

from collections.abc import Sequence

from digest.extraction.deals.mentions import Mention
from digest.extraction.deals.signs import read_sentences
from digest.extraction.deals.tellings import find_mentions
from digest.extraction.llm.evidence import (
    Refusal,
    RefusedError,
    find_player,
    find_sentence,
    find_words,
)
from digest.model.article import Span
from digest.model.entry import Deal, DealStatus, DealType, Draft, Figure, FigureKind, Party
from digest.model.money import Money
from digest.model.proposal import ProposedDeal

RULE = "llm:deal"

_EQUAL = {DealType.PARTNERSHIP, DealType.JOINT_VENTURE, DealType.MERGER}
_PARTNER = "partner"


def check_deal(claim: ProposedDeal, draft: Draft) -> Deal:
    """Return the deal of a claim: the one that is known, or a new one.

    Type, status and the parts that the parties play are not words that can be looked up: our own
    rules must read them in the same sentence.

    Args:
        claim: What the language model says.
        draft: The article, with the players, figures and deals that are known.

    Raises:
        RefusedError: The sentence does not say so, or says otherwise.
    """
    article = draft.article
    sentence = find_sentence(article, claim.evidence)
    kind, status = _read_kind(claim)
    parties = tuple(_party(claim, name, draft, sentence) for name in range(len(claim.parties)))
    value = _value(claim, draft, sentence)
    known = _known(draft.deals, kind, parties, sentence)
    if known is not None:
        if known.status is not status or (value is not None and known.value != value):
            raise RefusedError(Refusal.CONTRARY)
        if not set(parties) <= set(known.parties):
            raise RefusedError(Refusal.CONTRARY)
        return known
    mention = _mention(draft, kind, sentence)
    _refuse_contrary(mention, status, parties, value, equal=kind in _EQUAL)
    if len({party.name for party in parties}) < 2:  # noqa: PLR2004 - a deal has two sides
        raise RefusedError(Refusal.UNSUPPORTED)
    return Deal(type=kind, status=status, parties=parties, value=value, at=(sentence,), by=(RULE,))


def _read_kind(claim: ProposedDeal) -> tuple[DealType, DealStatus]:
    try:
        return DealType(claim.type), DealStatus(claim.status)
    except ValueError:
        raise RefusedError(Refusal.MALFORMED) from None


def _party(claim: ProposedDeal, index: int, draft: Draft, sentence: Span) -> Party:
    party = claim.parties[index]
    find_words(draft.article.text, sentence, party.name)
    player = find_player(draft.players, party.name)
    if player is None:
        raise RefusedError(Refusal.UNSUPPORTED)
    return Party(name=player.name, role=party.role)


def _value(claim: ProposedDeal, draft: Draft, sentence: Span) -> Money | None:
    """Return the price as our own grammar read it."""
    if claim.value is None:
        return None
    places = find_words(draft.article.text, sentence, claim.value)
    for figure in draft.figures:
        if figure.kind is FigureKind.MONEY and _stands(figure, places):
            return Money(figure.high, figure.unit)
    raise RefusedError(Refusal.UNSUPPORTED)


def _stands(figure: Figure, places: Sequence[Span]) -> bool:
    return any(at.overlaps(place) for at in figure.at for place in places)


def _known(
    deals: Sequence[Deal], kind: DealType, parties: Sequence[Party], sentence: Span
) -> Deal | None:
    names = {party.name for party in parties}
    for deal in deals:
        same = {party.name for party in deal.parties} >= names
        if deal.type is kind and same and any(at.overlaps(sentence) for at in deal.at):
            return deal
    return None


def _mention(draft: Draft, kind: DealType, sentence: Span) -> Mention:
    """Return what our own rules read of such a deal in the sentence, complete or not."""
    lines = [line for line in read_sentences(draft) if line.span.overlaps(sentence)]
    for mention in find_mentions(lines):
        if kind in mention.types:
            return mention
    raise RefusedError(Refusal.UNSUPPORTED)


def _refuse_contrary(
    mention: Mention,
    status: DealStatus,
    parties: Sequence[Party],
    value: Money | None,
    *,
    equal: bool,
) -> None:
    """Refuse what the rules read otherwise, or what nothing but the model says."""
    if mention.status is not status or (value is not None and mention.value != value):
        raise RefusedError(Refusal.CONTRARY)
    read = {party.name: party.role for party in mention.parties}
    for party in parties:
        if read.get(party.name, _PARTNER if equal else None) != party.role:
            raise RefusedError(Refusal.CONTRARY)

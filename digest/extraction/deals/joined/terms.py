"""What the sentences of one deal say of it besides parties and price."""

from collections.abc import Iterator, Sequence

from digest.extraction.deals.mentions import Mention
from digest.extraction.deals.told.day import resolve_told
from digest.model.article import Article, Span
from digest.model.entry import DealDate, DealObject, DealStep, DealType, Draft, FigureKind, Stake

_TOGETHER = {DealType.ACQUISITION, DealType.DIVESTITURE, DealType.INVESTMENT}


def tell_stake(mentions: Sequence[Mention], draft: Draft) -> Stake | None:
    """Return the share that changes hands, None where two sentences give different ones."""
    read = (_read_stake(m.stake, draft) for m in mentions if m.stake)
    stakes = [stake for stake in read if stake]
    agreed = len({(stake.low, stake.high) for stake in stakes}) == 1
    return stakes[0] if agreed else None


def _read_stake(at: Span, draft: Draft) -> Stake | None:
    """Return the figure of the same place as a share: what is no figure is no share either."""
    for figure in draft.figures:
        if figure.kind is not FigureKind.PERCENT or figure.unit != "%":
            continue
        if any(at.overlaps(place) for place in figure.at):
            text = " ".join(at.of(draft.article.text).split())
            return Stake(text=text, low=figure.low, high=figure.high, at=at)
    return None


def tell_object(mentions: Sequence[Mention], kind: DealType, article: Article) -> DealObject | None:
    """Return what the deal is about, in the words of the first sentence that says it."""
    for mention in mentions:
        near = mention.types[:1] == (kind,) or ({*mention.types[:1], kind} <= _TOGETHER)
        if mention.thing and near:
            text = " ".join(mention.thing.of(article.text).split())
            return DealObject(text=text, at=mention.thing)
    return None


def tell_date(
    mentions: Sequence[Mention], shared: frozenset[int], article: Article
) -> DealDate | None:
    """Return when the deal was told, or else when it closes; two that differ tell nothing.

    Args:
        mentions: What the sentences tell of the deal.
        shared: Sentences that tell of other deals too: their closing may be another's.
        article: The article.
    """
    days = list(_days_of(mentions, shared, article))
    for step in DealStep:
        of_step = [day for day in days if day.step is step]
        if len({(day.first, day.last) for day in of_step}) == 1:
            return of_step[0]
    return None


def _days_of(
    mentions: Sequence[Mention], shared: frozenset[int], article: Article
) -> Iterator[DealDate]:
    for mention in mentions:
        if mention.sentence.index in shared:
            continue
        for told in mention.days:
            day = resolve_told(told, article)
            if day:
                yield day

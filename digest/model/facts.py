"""What a fact is called: the same on its page, in its JSON and on the command line."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from digest.model.entry import (
    Deal,
    DealDate,
    DealObject,
    Entry,
    Figure,
    Headline,
    Player,
    Quote,
    Stake,
    SummaryLine,
)

Fact = Headline | SummaryLine | Player | Deal | Figure | Quote
"""What an entry tells, with the places it came from."""
T = TypeVar("T")

HEADLINE = "headline"
"""The name of an entry's headline."""


def name_facts(kind: str, facts: Iterable[T]) -> Iterator[tuple[str, T]]:
    """Yield the facts of one kind with their names: `figure-1`, `figure-2`.

    Args:
        kind: line, player, deal, figure or quote.
        facts: Those of an entry, in its order.
    """
    return ((f"{kind}-{place}", fact) for place, fact in enumerate(facts, 1))


def deal_terms(deal: Deal) -> tuple[Stake | DealObject | DealDate, ...]:
    """Return what the article says of a deal besides parties and price, each with its place."""
    return tuple(term for term in (deal.stake, deal.object, deal.date) if term is not None)


def facts_by_name(entry: Entry) -> dict[str, Fact]:
    """Return all facts of an entry by their names, in the order in which its page shows them."""
    return {
        HEADLINE: entry.headline,
        **dict(name_facts("line", entry.summary)),
        **dict(name_facts("player", entry.players)),
        **dict(name_facts("deal", entry.deals)),
        **dict(name_facts("figure", entry.figures)),
        **dict(name_facts("quote", entry.quotes)),
    }

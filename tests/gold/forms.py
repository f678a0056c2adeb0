"""Annotations and entries as values, read and checked from their JSON."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Literal

from digest.codec import decode
from digest.model.entry import Check, DealStatus, DealType, Direction, FigureKind, PlayerKind

HERE = Path(__file__).parent
SETS = {
    "project": HERE / "annotations",
    "press": HERE / "press" / "annotations",
    "abroad": HERE / "abroad" / "annotations",
    "world": HERE / "world" / "annotations",
}
"""The example site; English papers of many countries; papers in other languages."""

Qualifiers = Literal["up to", "about", "at least", "more than", "less than", "almost"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A place in the body."""

    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Player:
    """A player, annotated or found."""

    name: str
    kind: PlayerKind
    role: str | None = None
    affiliation: str | None = None
    aliases: tuple[str, ...] = ()
    key: bool = True
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """The value of a deal."""

    amount: Decimal
    currency: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """The article's own conversion."""

    text: str
    value: Decimal
    unit: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Converted:
    """One of our conversions."""

    currency: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A figure, annotated or found."""

    text: str
    kind: FigureKind
    low: Decimal
    high: Decimal
    unit: str
    qualifier: Qualifiers | None = None
    per: str | None = None
    direction: Direction | None = None
    about: str | None = None
    stated_conversion: Stated | None = None
    conversions: tuple[Converted, ...] = ()
    check: Check = Check.UNCHECKED
    conversion_wrong: bool = False
    past: bool = False
    key: bool = True
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """A quotation as annotated: how it starts, and who says it."""

    starts: str
    speaker: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundQuote:
    """A quotation as found."""

    text: str
    speaker: str | None
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Deal:
    """A deal as annotated; `status_also` lists what else may be said of it."""

    type: DealType
    status: DealStatus
    parties: tuple[str, ...]
    value: Value | None = None
    key: bool = True
    status_also: tuple[DealStatus, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """A party of a found deal."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundDeal:
    """A deal as found."""

    type: DealType
    status: DealStatus
    parties: tuple[Party, ...]
    value: Value | None
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """The annotated article: its file from the project's root, its place in a feed."""

    file: str
    item: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """All that one annotation says; `own_rates` are currencies whose rate only the article has."""

    id: str
    source: File
    headline: str
    headline_also: tuple[str, ...] = ()
    published: str | None = None
    dateline: str | None = None
    agency: str | None = None
    players: tuple[Player, ...] = ()
    deals: tuple[Deal, ...] = ()
    figures: tuple[Figure, ...] = ()
    own_rates: tuple[str, ...] = ()
    quotes: tuple[Quote, ...] = ()
    not_body: tuple[str, ...] = ()
    not_figures: tuple[str, ...] = ()
    ignore_figures: tuple[str, ...] = ()
    ignore_players: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundHeadline:
    """The headline as found."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundSource:
    """What the entry says of its source."""

    published: str | None
    dateline: str | None
    agency: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The entry that the extraction gives."""

    headline: FoundHeadline
    source: FoundSource
    body: str
    players: tuple[Player, ...] = ()
    deals: tuple[FoundDeal, ...] = ()
    figures: tuple[Figure, ...] = ()
    quotes: tuple[FoundQuote, ...] = ()


def read_answers(name: str = "project") -> tuple[Answers, ...]:
    """Return the annotations of a set, by name."""
    paths: Iterable[Path] = sorted(SETS[name].glob("*.json"))
    return tuple(decode(path.read_bytes(), Answers, name=path.name) for path in paths)

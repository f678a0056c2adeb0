"""The gate's own arithmetic: what counts as right, and what a floor does."""

from decimal import Decimal
from pathlib import Path

import pytest

from digest.model.entry import Check, DealStatus, DealType, FigureKind, PlayerKind
from tests.gold.floors import Score, count, find_falls, raised, read_floors, write_floors
from tests.gold.forms import (
    Answers,
    Deal,
    Evidence,
    Figure,
    File,
    Found,
    FoundDeal,
    FoundHeadline,
    FoundQuote,
    FoundSource,
    Party,
    Player,
    Quote,
    Stated,
    Value,
)
from tests.gold.marks import Mark, fold, mark_entry, name_of

BODY = (
    "Brekka buys Halmar. Ingrid Solheim-Watt, chief executive of Brekka AB: “A good day.” £2m ($3m)"
)


def at(words: str) -> tuple[Evidence, ...]:
    start = BODY.index(words)
    return (Evidence(start=start, end=start + len(words), quote=words),)


ANSWERS = Answers(
    id="brekka",
    source=File(file="content/brekka.txt"),
    headline="Brekka buys Halmar",
    published="2026-03-10",
    players=(
        Player(name="Brekka AB", aliases=("Brekka",), kind=PlayerKind.COMPANY),
        Player(
            name="Ingrid Solheim-Watt",
            kind=PlayerKind.PERSON,
            role="chief executive",
            affiliation="Brekka AB",
        ),
        Player(name="Halmar", kind=PlayerKind.COMPANY, key=False),
    ),
    deals=(
        Deal(
            type=DealType.ACQUISITION,
            status=DealStatus.AGREED,
            parties=("Brekka AB", "Halmar"),
            value=Value(amount=Decimal(2_000_000), currency="GBP"),
        ),
    ),
    figures=(
        Figure(
            text="£2m",
            kind=FigureKind.MONEY,
            low=Decimal(2_000_000),
            high=Decimal(2_000_000),
            unit="GBP",
            stated_conversion=Stated(text="$3m", value=Decimal(3_000_000), unit="USD"),
            conversion_wrong=True,
        ),
    ),
    quotes=(Quote(starts="A good", speaker="Ingrid Solheim-Watt"),),
    not_body=("Subscribe now",),
)

FOUND = Found(
    headline=FoundHeadline(text="Brekka buys Halmar"),
    source=FoundSource(published="2026-03-10T08:00:00+01:00", dateline=None, agency=None),
    body=BODY,
    players=(
        Player(name="Brekka", kind=PlayerKind.COMPANY, evidence=at("Brekka")),
        Player(
            name="Ingrid Solheim-Watt",
            kind=PlayerKind.PERSON,
            role="Chief Executive",
            affiliation="Brekka",
            evidence=at("Ingrid Solheim-Watt"),
        ),
    ),
    deals=(
        FoundDeal(
            type=DealType.ACQUISITION,
            status=DealStatus.COMPLETED,
            parties=(Party(name="Brekka"), Party(name="Halmar")),
            value=None,
            evidence=at("Brekka buys Halmar"),
        ),
    ),
    figures=(
        Figure(
            text="£2m",
            kind=FigureKind.MONEY,
            low=Decimal(2_000_000),
            high=Decimal(2_000_000),
            unit="GBP",
            stated_conversion=Stated(text="$3m", value=Decimal(3_000_000), unit="USD"),
            check=Check.AGREES,
            evidence=at("£2m"),
        ),
        Figure(
            text="3m",
            kind=FigureKind.QUANTITY,
            low=Decimal(3),
            high=Decimal(3),
            unit="m",
            evidence=(Evidence(start=0, end=2, quote="3m"),),
        ),
    ),
    quotes=(FoundQuote(text="A good day.", speaker="Solheim-Watt", evidence=at("A good day.")),),
)


def test_every_field_is_counted_on_its_own() -> None:
    assert count(mark_entry(ANSWERS, FOUND)) == {
        "read": Score(1, 1),
        "headline": Score(1, 1),
        "published": Score(1, 1),
        "boilerplate out": Score(1, 1),
        "players recall": Score(2, 2),
        "players precision": Score(2, 2),
        "player kind": Score(2, 2),
        "player role": Score(1, 1),
        "player affiliation": Score(1, 1),
        "deals recall": Score(1, 1),
        "deals precision": Score(1, 1),
        "deal status": Score(0, 1),
        "deal value": Score(0, 1),
        "money recall": Score(1, 1),
        "money precision": Score(1, 1),
        "stated conversion": Score(1, 1),
        "conversion check": Score(0, 1),
        "converted": Score(0, 1),
        "quantity precision": Score(0, 1),
        "quotes recall": Score(1, 1),
        "quotes precision": Score(1, 1),
        "quote speaker": Score(1, 1),
        "grounded": Score(5, 6),
    }


def test_article_that_was_not_read_misses_only_that() -> None:
    assert list(mark_entry(ANSWERS, None)) == [Mark("read", good=False, note="brekka")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Farmers’ Union", "Farmers' Union"),
        ("Kallsele AB (publ)", "Kallsele"),
        ("The Fish Council", "Fish Council"),
        ("PLN 90–110", "pln 90-110"),
    ],
)
def test_spelling_makes_no_other_name(one: str, other: str) -> None:
    assert name_of(one) == name_of(other)


def test_different_amounts_stay_different() -> None:
    assert fold("$1.5bn") != fold("$15bn")


def test_floors_rise_and_never_fall(tmp_path: Path) -> None:
    path = tmp_path / "floors.json"
    write_floors({"set": {"kind": 0.5, "role": 0.9}}, path)
    reached = {"set": {"kind": Score(2, 3), "role": Score(1, 2), "new": Score(0, 4)}}
    write_floors(raised(read_floors(path), reached), path)
    assert read_floors(path) == {"set": {"kind": 0.666, "new": 0.0, "role": 0.9}}


def test_score_under_its_floor_and_vanished_score_are_falls() -> None:
    floors = {"set": {"kind": 0.7, "role": 0.5, "gone": 0.1}, "elsewhere": {"kind": 1.0}}
    reached = {"set": {"kind": Score(2, 3), "role": Score(1, 2)}}
    assert find_falls(floors, reached) == [
        "set: kind is 0.666, under its floor of 0.7",
        "set: gone has a floor of 0.1 and no score",
    ]

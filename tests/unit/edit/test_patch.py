"""The editor's note: what it sets is set, what it drops is gone, what fits nothing is told."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from digest.edit.patch import apply_patch
from digest.errors import Where
from digest.model.article import Article, Basis, Editorial, Published, Span
from digest.model.entry import (
    Deal,
    DealStatus,
    DealType,
    Draft,
    Entry,
    Figure,
    FigureKind,
    Headline,
    Origin,
    Party,
    Player,
    PlayerKind,
    Quote,
    Stake,
)
from digest.model.money import Money
from digest.model.patch import Drop, Patch
from digest.model.report import Problem, Severity
from digest.value import replace

TEXT = "Kestrel to buy Orrin\n\nKestrel will pay €5m for Orrin. “A good day,” it said of the 12%."
HEAD = Span(0, 20)
BODY = Span(22, 54)
ARTICLE = Article(
    slug="kestrel",
    source="content/kestrel.txt",
    text=TEXT,
    sentences=(HEAD, BODY, Span(55, len(TEXT))),
    headline=HEAD,
    published=Published(day=date(2025, 3, 3), basis=Basis.STATED),
    editorial=Editorial(section="Ships", tags=("sea",)),
)
KESTREL = Player(name="Kestrel", kind=PlayerKind.COMPANY, at=(Span(0, 7), Span(22, 29)))
ORRIN = Player(name="Orrin", kind=PlayerKind.COMPANY, aliases=("Orrin Yards",), at=(Span(15, 20),))
PRICE = Figure(
    text="€5m",
    kind=FigureKind.MONEY,
    low=Decimal(5_000_000),
    high=Decimal(5_000_000),
    unit="EUR",
    at=(Span(39, 42),),
)
SHARE = Figure(
    text="12%",
    kind=FigureKind.PERCENT,
    low=Decimal(12),
    high=Decimal(12),
    unit="%",
    at=(Span(84, 87),),
)
BOTH = (Party(name="Kestrel", role="acquirer"), Party(name="Orrin", role="target"))
NEWS = Deal(
    type=DealType.ACQUISITION, status=DealStatus.ANNOUNCED, parties=BOTH, key=True, at=(BODY,)
)
OLD = replace(NEWS, type=DealType.CONTRACT, key=False)
QUOTE = Quote(text="A good day", speaker="Kestrel", at=(Span(56, 66),))
OWN = Headline(text="Kestrel to buy Orrin", origin=Origin.ARTICLE, at=(HEAD,), by=("own",))
DRAFT = Draft(
    article=ARTICLE,
    headline=OWN,
    players=(KESTREL, ORRIN),
    deals=(OLD, NEWS),
    figures=(SHARE, PRICE),
    quotes=(QUOTE,),
)
DAY = date(2025, 3, 4)
FOUND = Entry(
    slug="kestrel",
    day=DAY,
    article=ARTICLE,
    headline=OWN,
    players=(KESTREL, ORRIN),
    deals=(NEWS, OLD),
    figures=(PRICE, SHARE),
    quotes=(QUOTE,),
)
NOTE = Patch(path="content/kestrel.edit.yaml")


def test_without_a_note_everything_stays_and_the_news_comes_first() -> None:
    assert apply_patch(DRAFT, None, day=DAY) == FOUND


def test_an_empty_note_changes_nothing() -> None:
    assert apply_patch(DRAFT, NOTE, day=DAY) == FOUND


def test_a_headline_that_is_not_in_the_text_is_the_editors() -> None:
    entry = apply_patch(DRAFT, replace(NOTE, headline="Ferry group grows"), day=DAY)
    assert entry.headline == Headline(
        text="Ferry group grows", origin=Origin.EDITOR, at=(), by=(f"note: {NOTE.path}",)
    )


def test_a_headline_of_the_texts_words_shows_where_they_stand() -> None:
    entry = apply_patch(DRAFT, replace(NOTE, headline="Kestrel will pay"), day=DAY)
    assert entry.headline == Headline(
        text="Kestrel will pay",
        origin=Origin.EDITOR,
        at=(Span(22, 38),),
        by=(f"note: {NOTE.path}",),
    )


def test_what_the_editor_orders_replaces_what_the_front_matter_says() -> None:
    moment = datetime(2025, 3, 5, 6, tzinfo=UTC)
    note = replace(
        NOTE,
        draft=True,
        publish_at=moment,
        expires_at=moment,
        weight=-1,
        tags=("yards",),
        why_it_matters="Fewer ferries.",
        slug="kestrel-buys-orrin",
        publication="The Harbour Post",
        agency="Coast Wire",
    )
    entry = apply_patch(DRAFT, note, day=DAY)
    assert entry == replace(
        FOUND,
        slug="kestrel-buys-orrin",
        article=replace(
            ARTICLE,
            slug="kestrel-buys-orrin",
            publication="The Harbour Post",
            agency="Coast Wire",
            editorial=Editorial(
                draft=True,
                publish_at=moment,
                expires_at=moment,
                weight=-1,
                section="Ships",
                tags=("yards",),
                why_it_matters="Fewer ferries.",
            ),
        ),
    )


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (date(2025, 1, 2), Published(day=date(2025, 1, 2), basis=Basis.GIVEN)),
        (
            datetime(2025, 1, 2, 9, tzinfo=UTC),
            Published(
                day=date(2025, 1, 2),
                moment=datetime(2025, 1, 2, 9, tzinfo=UTC),
                basis=Basis.GIVEN,
            ),
        ),
        (
            datetime(2025, 1, 2, 9),  # noqa: DTZ001 - what a note without an offset gives
            Published(day=date(2025, 1, 2), basis=Basis.GIVEN),
        ),
    ],
)
def test_a_date_is_given_by_the_editor(given: date, expected: Published) -> None:
    entry = apply_patch(DRAFT, replace(NOTE, published=given), day=DAY)
    assert entry.article.published == expected


@pytest.mark.parametrize(
    ("drop", "expected"),
    [
        (Drop(kind="players", text="orrin  yards"), replace(FOUND, players=(KESTREL,))),
        (Drop(kind="figures", text="€5m"), replace(FOUND, figures=(SHARE,))),
        (Drop(kind="quotes", text="“A good day”"), replace(FOUND, quotes=())),
        (Drop(kind="deals", text="contract"), replace(FOUND, deals=(NEWS,))),
        (Drop(kind="deals", text="Orrin + Kestrel"), replace(FOUND, deals=())),
        (Drop(kind="deals", text="acquisition: Kestrel and Orrin"), replace(FOUND, deals=(OLD,))),
    ],
)
def test_a_dropped_fact_is_gone(drop: Drop, expected: Entry) -> None:
    assert apply_patch(DRAFT, replace(NOTE, drop=(drop,)), day=DAY) == expected


STAKE = Stake(text="12%", low=Decimal(12), high=Decimal(12), at=Span(84, 87))
PRICED = replace(NEWS, value=Money(amount=Decimal(5_000_000), currency="EUR"), stake=STAKE)


@pytest.mark.parametrize(
    ("figures", "dropped", "expected"),
    [
        ((PRICE, SHARE), ("€5m",), replace(PRICED, value=None)),
        ((PRICE, SHARE), ("12%",), replace(PRICED, stake=None)),
        ((PRICE, SHARE), ("€5m", "12%"), NEWS),
        ((PRICE, replace(PRICE, text="5m euros", at=(Span(91, 99),))), ("5m euros",), PRICED),
        ((PRICE, SHARE), (), PRICED),
    ],
)
def test_a_deal_loses_what_rests_on_dropped_figures_alone(
    figures: tuple[Figure, ...], dropped: tuple[str, ...], expected: Deal
) -> None:
    draft = replace(DRAFT, deals=(PRICED,), figures=figures)
    drop = tuple(Drop(kind="figures", text=text) for text in dropped)
    assert apply_patch(draft, replace(NOTE, drop=drop), day=DAY).deals == (expected,)


@pytest.mark.parametrize(
    ("drop", "message"),
    [
        (
            Drop(kind="players", text="Basalt", line=4),
            'nothing to drop: the list "players" has no "Basalt"',
        ),
        (
            Drop(kind="figures", text="Orrin", line=5),
            'nothing to drop: the list "figures" has no "Orrin"',
        ),
        (
            Drop(kind="folk", text="Orrin", line=6),
            'nothing to drop: an unknown list "folk" has no "Orrin"',
        ),
        (Drop(kind="quotes", text=" ", line=7), 'nothing to drop: the list "quotes" has no " "'),
    ],
)
def test_a_drop_that_fits_nothing_is_told_with_its_line(drop: Drop, message: str) -> None:
    problem = Problem(
        code="DG021",
        severity=Severity.WARNING,
        message=message,
        where=Where(NOTE.path, drop.line),
        hint="digest extract --json shows what an article holds",
    )
    assert apply_patch(DRAFT, replace(NOTE, drop=(drop,)), day=DAY) == replace(
        FOUND, problems=(problem,)
    )


@pytest.mark.parametrize(
    ("article", "expected"),
    [
        (ARTICLE, OWN),
        (
            replace(ARTICLE, headline=None),
            Headline(
                text="Kestrel to buy Orrin", origin=Origin.DERIVED, at=(HEAD,), by=("first words",)
            ),
        ),
        (
            replace(ARTICLE, headline=None, text="", sentences=()),
            Headline(text="Untitled", origin=Origin.DERIVED, at=(), by=("no words",)),
        ),
    ],
)
def test_a_draft_without_a_headline_still_has_one(article: Article, expected: Headline) -> None:
    assert apply_patch(Draft(article=article), None, day=None).headline == expected


def test_a_note_knows_the_line_of_a_key() -> None:
    note = replace(NOTE, lines=(("headline", 2),))
    assert note.where("headline") == Where(NOTE.path, 2)
    assert note.where("slug") == Where(NOTE.path, None)

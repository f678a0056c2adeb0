from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from digest.config import BuildConfig, Config
from digest.model.article import Article, Editorial, Published
from digest.model.entry import PlayerKind
from digest.model.shown import IndexItem, IndexLetter, Link
from digest.model.site import EditionPage
from digest.plan.editions import FULL_STORIES, NUMBERS, held_back, order_entries
from digest.plan.site import plan_site
from tests.unit.render.samples import EURO, WON, bakery, ferry

NOW = datetime(2025, 2, 4, 12, tzinfo=UTC)
LATER = datetime(2025, 2, 4, 13, tzinfo=UTC)


def article(editorial: Editorial | None = None, published: Published | None = None) -> Article:
    return Article(
        slug="a",
        source="a.txt",
        text="A",
        sentences=(),
        editorial=editorial or Editorial(),
        published=published or Published(),
    )


@pytest.mark.parametrize(
    ("orders", "published", "reason"),
    [
        (Editorial(draft=True), Published(), "draft"),
        (Editorial(publish_at=LATER), Published(), "embargoed until 2025-02-04T13:00:00+00:00"),
        (Editorial(publish_at=NOW), Published(), None),
        (Editorial(expires_at=NOW), Published(), "expired 2025-02-04T12:00:00+00:00"),
        (Editorial(expires_at=LATER), Published(), None),
        (Editorial(), Published(moment=LATER), "dated 2025-02-04T13:00:00+00:00"),
        (Editorial(), Published(day=date(2025, 2, 6)), "dated 2025-02-06"),
        (Editorial(), Published(day=date(2025, 2, 5)), None),
        (Editorial(), Published(), None),
    ],
)
def test_article_is_held_back_with_its_reason(
    orders: Editorial, published: Published, reason: str | None
) -> None:
    auckland = ZoneInfo("Pacific/Auckland")
    assert held_back(article(orders, published), BuildConfig(), NOW, auckland) == reason


def test_nothing_is_held_back_when_the_build_includes_it() -> None:
    everything = BuildConfig(drafts=True, future=True, expired=True)
    orders = Editorial(draft=True, publish_at=LATER, expires_at=NOW)
    published = Published(moment=LATER)
    assert held_back(article(orders, published), everything, NOW, ZoneInfo("UTC")) is None


def test_editors_weight_comes_before_what_an_entry_carries() -> None:
    light, rich, plain = bakery("light"), ferry("rich"), bakery("plain")
    heavy = replace(
        rich, slug="heavy", article=replace(rich.article, editorial=Editorial(weight=9))
    )
    first = replace(light, article=replace(light.article, editorial=Editorial(weight=-1)))
    ordered = [entry.slug for entry in order_entries([heavy, plain, rich, first])]
    assert ordered == ["light", "rich", "plain", "heavy"]


def edition(*entries: object) -> EditionPage:
    plan = plan_site(entries, Config())  # type: ignore[arg-type]
    pages = [page for page in plan.pages if isinstance(page, EditionPage) and page.path]
    return pages[-1]


def test_edition_counts_what_it_shows() -> None:
    page = edition(ferry(), bakery())
    assert (len(page.stories), page.deal_count, page.figure_count) == (2, 2, 5)
    assert page.minutes == 1
    assert page.as_of == datetime(2025, 2, 4, 4, 30, tzinfo=UTC)
    assert page.rates == (EURO, WON)


def test_numbers_of_the_day_take_turns_among_the_stories() -> None:
    page = edition(ferry(), bakery(), bakery("second"))
    assert [item.figure.text for item in page.numbers] == [
        "2-trillion won",
        "€85m",
        "€85m",
        "310-million won",
        "1,200 jobs",
    ]
    assert page.numbers[0].link == Link(
        "2025/02/04/ferry-order/",
        "Halla Ferries orders six electric ships in 2-trillion won deal",
        "figure-1",
        number=1,
    )
    assert len(page.numbers) == NUMBERS


def test_short_edition_says_nothing_twice() -> None:
    assert edition(ferry(), bakery()).brief == ()
    assert len(edition(ferry(), bakery(), bakery("second")).brief) == 3


def test_large_edition_shows_its_first_stories_in_full_and_the_others_in_short() -> None:
    page = edition(*(bakery(f"bread-{number:02}") for number in range(60)))
    assert (len(page.stories), len(page.more)) == (FULL_STORIES, 60 - FULL_STORIES)


def test_index_is_sorted_by_letter_and_merges_a_name_of_several_stories() -> None:
    page = edition(bakery(), bakery("second"))
    headline = "Bread prices rise as Veldkamp mills close"
    stories = (
        Link("2025/02/04/", headline, "story-bread", number=1),
        Link("2025/02/04/", headline, "story-second", number=2),
    )
    assert page.index == (
        IndexLetter(
            letter="A",
            items=(IndexItem(name="Anouk Terwisscha", kind=PlayerKind.PERSON, stories=stories),),
        ),
        IndexLetter(
            letter="V",
            items=(IndexItem(name="Veldkamp Foods", kind=PlayerKind.COMPANY, stories=stories),),
        ),
    )


def test_index_puts_accents_with_their_letter_and_signs_last() -> None:
    entry = bakery()
    players = tuple(
        replace(entry.players[1], name=name) for name in ("9 Lives", "Éclair", "Zeta", "echo")
    )
    page = edition(replace(entry, players=players))
    assert [(part.letter, [item.name for item in part.items]) for part in page.index] == [
        ("E", ["echo", "Éclair"]),
        ("Z", ["Zeta"]),
        ("#", ["9 Lives"]),
    ]

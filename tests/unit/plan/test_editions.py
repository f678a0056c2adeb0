from datetime import UTC, datetime

from digest.config import Config
from digest.model.article import Editorial
from digest.model.entry import Entry, PlayerKind
from digest.model.shown import IndexItem, IndexLetter, Link
from digest.model.site import EditionPage
from digest.plan.editions import FULL_STORIES, NUMBERS, order_entries
from digest.plan.site import plan_site
from digest.value import replace
from tests.unit.render.samples import EURO, WON, bakery, ferry


def test_editors_weight_comes_before_what_an_entry_carries() -> None:
    light, rich, plain = bakery("light"), ferry("rich"), bakery("plain")
    heavy = replace(
        rich, slug="heavy", article=replace(rich.article, editorial=Editorial(weight=9))
    )
    first = replace(light, article=replace(light.article, editorial=Editorial(weight=-1)))
    ordered = [entry.slug for entry in order_entries([heavy, plain, rich, first])]
    assert ordered == ["light", "rich", "plain", "heavy"]


def edition(*entries: Entry) -> EditionPage:
    plan = plan_site(entries, Config())
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

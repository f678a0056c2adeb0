from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from digest.config import Config, FeedConfig, PermalinkConfig
from digest.errors import PlanError
from digest.model.shown import Link
from digest.model.site import (
    ArchivePage,
    EditionData,
    EditionPage,
    EntryPage,
    FeedPage,
    Page,
    Plan,
    SitemapPage,
)
from digest.plan.site import plan_site
from digest.value import replace
from tests.unit.render.samples import bakery, ferry

MONDAY, TUESDAY = date(2025, 2, 3), date(2025, 2, 4)
CONFIG = Config(title="The Brief", timezone="Africa/Johannesburg")


def find(plan: Plan, path: str, kind: type[Page] = EditionPage) -> Page:
    (page,) = [page for page in plan.pages if page.path == path and isinstance(page, kind)]
    return page


def test_site_has_a_page_for_each_entry_edition_and_list() -> None:
    plan = plan_site([ferry(), bakery("old", MONDAY)], CONFIG)
    assert sorted(page.path for page in plan.pages) == [
        "",
        "2025/02/03/",
        "2025/02/03/index.json",
        "2025/02/03/old/",
        "2025/02/03/old/index.json",
        "2025/02/04/",
        "2025/02/04/ferry-order/",
        "2025/02/04/ferry-order/index.json",
        "2025/02/04/index.json",
        "404.html",
        "archive/",
        "feed.xml",
    ]


def test_site_with_an_address_has_a_sitemap_and_robots_only_at_the_hosts_root() -> None:
    below = plan_site([ferry()], replace(CONFIG, base_url="https://example.org/brief/"))
    above = plan_site([ferry()], replace(CONFIG, base_url="https://example.org/"))
    assert [page.path for page in below.pages if page.path in {"sitemap.xml", "robots.txt"}] == [
        "sitemap.xml"
    ]
    assert [page.path for page in above.pages if page.path in {"sitemap.xml", "robots.txt"}] == [
        "sitemap.xml",
        "robots.txt",
    ]
    sitemap = find(below, "sitemap.xml", SitemapPage)
    assert isinstance(sitemap, SitemapPage)
    assert ("2025/02/04/ferry-order/", TUESDAY) in sitemap.pages


def test_home_page_is_the_latest_edition_and_names_it() -> None:
    plan = plan_site([bakery("old", MONDAY), ferry()], CONFIG)
    edition = find(plan, "2025/02/04/")
    assert isinstance(edition, EditionPage)
    assert find(plan, "") == replace(edition, path="")
    assert (edition.number, edition.previous, edition.next) == (
        2,
        Link("2025/02/03/", day=MONDAY),
        None,
    )


def test_site_without_entries_has_an_empty_home_page() -> None:
    plan = plan_site([], CONFIG)
    assert find(plan, "") == EditionPage(path="", canonical="", day=None)
    assert find(plan, "archive/", ArchivePage) == ArchivePage(path="archive/")


def test_entry_links_to_its_neighbours_in_the_edition() -> None:
    plan = plan_site([ferry(), bakery(), bakery("last")], CONFIG)
    page = find(plan, "2025/02/04/bread/", EntryPage)
    assert isinstance(page, EntryPage)
    assert page.previous == Link(
        "2025/02/04/ferry-order/", "Halla Ferries orders six electric ships in 2-trillion won deal"
    )
    assert page.next == Link("2025/02/04/last/", "Bread prices rise as Veldkamp mills close")
    assert page.edition == Link("2025/02/04/", day=TUESDAY)


def test_entry_without_a_date_stands_apart_and_is_named() -> None:
    plan = plan_site([bakery("lost", None), ferry()], CONFIG)
    assert {"undated/", "undated/lost/"} <= {page.path for page in plan.pages}
    home = find(plan, "")
    assert isinstance(home, EditionPage)
    assert (home.canonical, home.previous) == ("2025/02/04/", None)
    assert [(problem.code, str(problem.where)) for problem in plan.problems] == [
        ("DG051", "content/articles/lost.txt")
    ]
    feed = find(plan, "feed.xml", FeedPage)
    assert isinstance(feed, FeedPage)
    assert [item.slug for item in feed.items] == ["ferry-order"]


def test_two_articles_with_one_address_are_refused_by_both_names() -> None:
    other = bakery("ferry-order")
    other = replace(other, article=replace(other.article, source="content/mail.eml", item=3))
    with pytest.raises(PlanError) as caught:
        plan_site([ferry(), other], CONFIG)
    assert "content/articles/ferry-order.txt" in caught.value.message
    assert "content/mail.eml (item 3)" in caught.value.message


def test_entry_that_takes_the_archives_address_is_refused() -> None:
    config = replace(CONFIG, permalinks=PermalinkConfig(entry="/{slug}/"))
    with pytest.raises(
        PlanError, match=r'content/articles/archive\.txt and by the page "/archive/"'
    ):
        plan_site([bakery("archive")], config)


def test_feed_holds_the_newest_entries_with_midnight_where_no_hour_is_known() -> None:
    config = replace(CONFIG, feeds=FeedConfig(limit=2))
    plan = plan_site([ferry("old", MONDAY), ferry(), bakery()], config)
    feed = find(plan, "feed.xml", FeedPage)
    assert isinstance(feed, FeedPage)
    assert [(item.slug, item.published) for item in feed.items] == [
        ("bread", datetime(2025, 2, 4, 4, 30, tzinfo=UTC)),
        ("ferry-order", datetime(2025, 2, 4, tzinfo=ZoneInfo("Africa/Johannesburg"))),
    ]


def test_site_without_feeds_has_none() -> None:
    plan = plan_site([ferry()], replace(CONFIG, feeds=FeedConfig(atom=False)))
    assert (plan.chrome.feed, [p for p in plan.pages if isinstance(p, FeedPage)]) == (None, [])


def test_edition_as_data_lists_its_entries_in_order() -> None:
    plan = plan_site([bakery(), ferry()], CONFIG)
    data = find(plan, "2025/02/04/index.json", EditionData)
    assert isinstance(data, EditionData)
    assert [story.path for story in data.stories] == [
        "2025/02/04/ferry-order/index.json",
        "2025/02/04/bread/index.json",
    ]


def test_order_of_the_articles_does_not_matter() -> None:
    entries = [ferry(), bakery(), bakery("old", MONDAY), bakery("lost", None)]
    assert plan_site(entries, CONFIG).pages == plan_site(entries[::-1], CONFIG).pages


def test_archive_lists_editions_by_month_newest_first() -> None:
    plan = plan_site([ferry(), bakery("old", date(2025, 1, 31)), bakery("lost", None)], CONFIG)
    page = find(plan, "archive/", ArchivePage)
    assert isinstance(page, ArchivePage)
    assert [(month.first, [day.link.path for day in month.days]) for month in page.months] == [
        (date(2025, 2, 1), ["2025/02/04/"]),
        (date(2025, 1, 1), ["2025/01/31/"]),
        (None, ["undated/"]),
    ]


def test_archive_of_a_large_site_has_a_page_a_year() -> None:
    days = [date(2024, 6, 1) + timedelta(days=number) for number in range(400)]
    plan = plan_site([bakery(f"bread-{day}", day) for day in days], CONFIG)
    pages = [page for page in plan.pages if isinstance(page, ArchivePage)]
    assert [(page.path, page.year) for page in pages] == [
        ("archive/", 2025),
        ("archive/2024/", 2024),
    ]
    assert pages[0].years == (Link("archive/", "2025"), Link("archive/2024/", "2024"))
    assert sum(len(month.days) for page in pages for month in page.months) == len(days)

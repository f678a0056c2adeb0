from datetime import UTC, datetime

import feedparser
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from digest.model.site import Chrome, FeedItem, FeedPage, RobotsPage, SitemapPage
from digest.render.feeds import name_entry, render_feed
from digest.render.sitemap import render_robots, render_sitemap
from digest.value import replace

CHROME = Chrome(title="The <Brief>", description="A & B", base_url="https://example.org/brief/")
ITEM = FeedItem(
    path="2025/02/04/ferry/",
    slug="ferry",
    day=datetime(2025, 2, 4, tzinfo=UTC).date(),
    headline="Ferries & <ships>",
    language="en",
    lines=("Six ships <script>alert(1)</script> were ordered.",),
    source="Gazette, Meridian",
    url="https://gazette.example/?a=1&b=2",
    published=datetime(2025, 2, 4, 4, 30, tzinfo=UTC),
)
OLDER = replace(ITEM, slug="older", published=datetime(2025, 2, 3, tzinfo=UTC))


def test_feed_is_dated_by_its_newest_entry() -> None:
    found = feedparser.parse(render_feed(FeedPage(items=(OLDER, ITEM)), CHROME))
    assert not found.bozo
    assert found.feed.updated == "2025-02-04T04:30:00+00:00"
    assert found.feed.title == "The <Brief>"
    assert [entry.id for entry in found.entries] == [
        "tag:example.org,2025-02-04:older",
        "tag:example.org,2025-02-04:ferry",
    ]
    assert found.entries[0].link == "https://example.org/brief/2025/02/04/ferry/"


def test_feed_holds_nothing_that_a_reader_could_run() -> None:
    root = etree.fromstring(render_feed(FeedPage(items=(ITEM,)), CHROME))
    (content,) = root.iter("{http://www.w3.org/2005/Atom}content")
    assert content.text == (
        "<p>Six ships &lt;script&gt;alert(1)&lt;/script&gt; were ordered.</p>"
        '<p><em><a href="https://gazette.example/?a=1&amp;b=2">Gazette, Meridian</a></em></p>'
    )


def test_names_of_entries_survive_a_move_within_the_host() -> None:
    moved = replace(CHROME, base_url="https://example.org/news/")
    assert name_entry(ITEM, moved) == name_entry(ITEM, CHROME)
    assert name_entry(replace(ITEM, path="elsewhere/"), CHROME) == name_entry(ITEM, CHROME)


def test_site_without_an_address_has_a_feed_with_stable_names() -> None:
    chrome = replace(CHROME, base_url="")
    found = feedparser.parse(render_feed(FeedPage(items=(ITEM,)), chrome))
    assert not found.bozo
    assert found.entries[0].id.startswith("urn:uuid:")
    assert name_entry(ITEM, chrome) == name_entry(replace(ITEM, headline="New"), chrome)


def test_feed_without_entries_is_still_one() -> None:
    found = feedparser.parse(render_feed(FeedPage(), Chrome(title="T")))
    assert (found.bozo, found.entries, found.feed.updated) == (
        False,
        [],
        "1970-01-01T00:00:00+00:00",
    )


@given(st.text(st.characters(exclude_categories=()), max_size=80))
def test_feed_is_well_formed_whatever_comes_in(text: str) -> None:
    item = replace(ITEM, headline=text, lines=(text,), source=text, url=None)
    chrome = Chrome(title=text, description=text, language="en")
    etree.fromstring(render_feed(FeedPage(items=(item,)), chrome))


def test_sitemap_lists_every_page() -> None:
    pages = (("", None), ("2025/02/04/a&b/", ITEM.day))
    root = etree.fromstring(render_sitemap(SitemapPage(pages=pages), CHROME))
    assert [found.text for found in root.iter("{*}loc")] == [
        "https://example.org/brief/",
        "https://example.org/brief/2025/02/04/a&b/",
    ]


@pytest.mark.parametrize("count", [50_000, 50_001])
def test_sitemap_never_holds_more_than_it_may(count: int) -> None:
    pages = tuple((f"{number}/", ITEM.day) for number in range(count))
    assert render_sitemap(SitemapPage(pages=pages), CHROME).count(b"<loc>") == 50_000


def test_robots_names_the_sitemap() -> None:
    assert render_robots(RobotsPage(), CHROME) == (
        b"User-agent: *\nAllow: /\n\nSitemap: https://example.org/brief/sitemap.xml\n"
    )

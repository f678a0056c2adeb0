"""Saved feeds."""

import pytest

from digest.config import ReadConfig
from digest.errors import ReadError
from digest.model.article import Article, Source
from digest.reading.feed import FeedReader

LEAD = "Brenova said on Tuesday that it would build two ports on the north coast."
ITEM = """<item><title>{title}</title><link>https://bay.example/{title}</link>
<pubDate>Tue, 04 Mar 2025 14:20:00 +0200</pubDate><dc:creator>Jane Roe</dc:creator>
<description>A teaser of the ports.</description><content:encoded>{text}</content:encoded></item>"""
FEED = """<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Bay Post: Business</title><language>en-gb</language>{items}</channel></rss>"""


def read(*items: tuple[str, str], feed: str = FEED) -> tuple[Article, ...]:
    written = "".join(ITEM.format(title=title, text=text) for title, text in items)
    data = feed.replace("{items}", written).encode()
    return FeedReader().read(Source(path="a.xml", data=data), ReadConfig())


def test_each_item_is_an_article_with_the_name_of_its_title() -> None:
    escaped = f"&lt;p&gt;{LEAD}&lt;/p&gt;"
    cdata = f"<![CDATA[<p>{LEAD}</p><p>The post One port appeared first on Bay Post.</p>]]>"
    first, second = read(("Two ports", escaped), ("One port", cdata))
    assert (first.slug, first.item, first.text) == ("two-ports", 1, f"Two ports\n\n{LEAD}")
    assert (second.slug, second.item, second.text) == ("one-port", 2, f"One port\n\n{LEAD}")
    assert (first.publication, first.authors, first.language) == (
        "Bay Post",
        ("Jane Roe",),
        "en-GB",
    )
    assert str(first.published.moment) == "2025-03-04 14:20:00+02:00"
    assert [(piece.why, piece.text) for piece in second.dropped] == [
        ("teaser", "A teaser of the ports."),
        ("related", "The post One port appeared first on Bay Post."),
    ]


def test_items_of_one_title_get_names_that_do_not_depend_on_their_order() -> None:
    old = ITEM.format(title="Ports", text=LEAD)
    new = ITEM.format(title="Ports", text=f"{LEAD} It has begun.").replace("04 Mar", "11 Mar")
    new = new.replace("example/Ports", "example/begun")
    one, two = read(feed=FEED.replace("{items}", old + new))
    again = read(feed=FEED.replace("{items}", new + old))
    assert (one.slug, two.slug) == ("ports", "ports-549e451c")
    assert [article.slug for article in again] == [two.slug, one.slug]


def test_item_that_comes_twice_is_read_once() -> None:
    (article,) = read(("Ports", LEAD), ("Ports", LEAD))
    assert [(p.code, p.severity, p.message) for p in article.problems] == [
        ("DG019", "note", 'item 2 "Ports" left out: item 1 is the same article')
    ]


def test_atom_is_read_too() -> None:
    atom = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>Bay Post</title><entry><title>Two ports'
        "</title><id>1</id><published>2025-03-04T14:20:00Z</published><content type='html'>"
        f"&lt;p&gt;{LEAD}&lt;/p&gt;</content></entry></feed>"
    )
    (article,) = read(feed=atom)
    assert article.text == f"Two ports\n\n{LEAD}"


def test_entities_are_neither_loaded_nor_blown_up() -> None:
    bad = (
        '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
        f"<rss><channel><item><title>T</title><description>{LEAD} &x;</description></item>"
        "</channel></rss>"
    )
    (article,) = read(feed=bad)
    assert article.text == f"T\n\n{LEAD}"


def test_item_without_text_is_named_and_the_others_read() -> None:
    bare = "<item><title>Bare</title><description>&lt;img src='x'/&gt;</description></item>"
    (article,) = read(("Ports", LEAD), feed=FEED.replace("{items}", bare + "{items}"))
    assert (article.item, article.text) == (2, f"Ports\n\n{LEAD}")
    (problem,) = article.problems
    assert (problem.code, problem.message) == (
        "DG019",
        'item 1 "Bare" left out: no text of an article found',
    )


@pytest.mark.parametrize("data", [b"", b"<html><body><p>no feed</p></body></html>", b"\x00\x01"])
def test_what_is_no_feed_is_refused(data: bytes) -> None:
    with pytest.raises(ReadError):
        FeedReader().read(Source(path="a.xml", data=data), ReadConfig())

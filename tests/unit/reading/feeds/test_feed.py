"""Saved feeds."""

import pytest

from digest.config import ReadConfig
from digest.errors import ReadError
from digest.model.article import Article, Source
from digest.reading.feeds.feed import FeedReader

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


def test_addresses_begin_at_their_base_or_at_the_feeds_site() -> None:
    atom = f"""<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://bay.example/news/">
    <title>Bay</title><entry xml:base="2025/"><title>Ports</title><id>tag:1</id>
    <link rel="enclosure" href="a.mp3"/><link rel="alternate" href="ports.html"/>
    <content type="text">{LEAD} A &lt; B.</content></entry></feed>"""
    (article,) = read(feed=atom)
    assert article.url == "https://bay.example/news/2025/ports.html"
    assert article.text == f"Ports\n\n{LEAD} A < B."
    item = f"<item><title>Ports</title><link>/a</link><description>{LEAD}</description></item>"
    channel = "<channel><link>https://bay.example/home</link>"
    (article,) = read(feed=f"<rss>{channel}{item}</channel></rss>")
    assert article.url == "https://bay.example/a"


@pytest.mark.parametrize(
    "content",
    [
        f'<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>{LEAD}</p></div></content>',
        f'<content type="html">&lt;p&gt;{LEAD}&lt;/p&gt;</content>',
        f'<content type="html"><![CDATA[<p>{LEAD}</p>]]></content>',
        f'<content type="text">{LEAD}</content>',
        f"<summary>{LEAD}</summary>",
        f'<summary type="html">&amp;lt;p&amp;gt;{LEAD}&amp;lt;/p&amp;gt;</summary>',
        f'<summary>A teaser.</summary><content type="html">&lt;p&gt;{LEAD}&lt;/p&gt;</content>',
    ],
)
def test_text_of_an_atom_entry_is_read_in_each_form(content: str) -> None:
    atom = '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Ports</title>{}</entry></feed>'
    (article,) = read(feed=atom.format(content))
    assert article.text == f"Ports\n\n{LEAD}"


def test_rss_of_the_first_versions_is_read() -> None:
    item = f"<item><title>Ports</title><description>{LEAD}</description></item>"
    old = f'<rss version="0.91"><channel>{item}</channel></rss>'
    rdf = f"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel rdf:about="x"><title>Bay Post</title></channel><item rdf:about="y">
    <title>Ports</title><description>{LEAD}</description><dc:date>2025-03-04T06:30:00+09:00</dc:date>
    </item></rdf:RDF>"""
    (first,), (second,) = read(feed=old), read(feed=rdf)
    assert first.text == second.text == f"Ports\n\n{LEAD}"
    assert str(second.published.moment) == "2025-03-04 06:30:00+09:00"


@pytest.mark.parametrize(
    ("written", "day", "moment"),
    [
        ("Tue, 04 Mar 2025 14:20:00 EST", "2025-03-04", "2025-03-04T14:20:00-05:00"),
        ("Tue, 04 Mar 25 14:20:00 +0530", "2025-03-04", "2025-03-04T14:20:00+05:30"),
        ("2025-03-04T23:59:59Z", "2025-03-04", "2025-03-04T23:59:59+00:00"),
        ("4 March 2025", "2025-03-04", None),
        ("Tue Mar  4 06:30:00 2025", "2025-03-04", None),
        ("Tue, 04 Mar 2025 25:61:00 +0000", "2025-03-04", None),
    ],
)
def test_dates_are_read_as_programs_write_them(written: str, day: str, moment: str | None) -> None:
    item = ITEM.replace("Tue, 04 Mar 2025 14:20:00 +0200", written)
    (article,) = read(feed=FEED.replace("{items}", item.format(title="Ports", text=LEAD)))
    found = article.published
    assert (str(found.day), found.moment and found.moment.isoformat()) == (day, moment)


@pytest.mark.parametrize("written", ["yesterday", "2025-13-44", "Tue, 31 Feb 2025 06:30:00 GMT"])
def test_date_that_cannot_be_read_is_named(written: str) -> None:
    item = ITEM.replace("Tue, 04 Mar 2025 14:20:00 +0200", written)
    (article,) = read(feed=FEED.replace("{items}", item.format(title="Ports", text=LEAD)))
    assert article.published.day is None
    assert [problem.code for problem in article.problems] == ["DG112"]


def test_broken_xml_gives_its_items_and_a_note() -> None:
    broken = FEED.replace("</channel></rss>", "<b>&nbsp;")
    items = [ITEM.format(title=title, text=LEAD) for title in ("Ports & mills", "Mills")]
    first, second = read(
        feed=broken.replace("{items}", items[0] + items[1].replace("coast", "isle"))
    )
    assert (first.slug, second.slug) == ("ports-and-mills", "mills")
    assert [problem.code for problem in first.problems] == ["DG113"]


@pytest.mark.parametrize("name", ["windows-1251", "koi8-r", "shift_jis", "utf-16", "gb18030"])
def test_feed_in_another_character_set_is_read(name: str) -> None:
    text = (
        "ブレノバ港湾は火曜日、北海岸に二つの港を建設すると発表した。総事業費は十四億と見込まれる。"
    )
    if name in ("windows-1251", "koi8-r"):
        text = "Компания сообщила во вторник, что построит два порта на северном берегу страны."
    feed = FEED.replace('version="1.0"?', f'version="1.0" encoding="{name}"?')
    item = f"<item><title>A</title><description>{text}</description></item>"
    data = feed.replace("{items}", item).encode(name)
    (article,) = FeedReader().read(Source(path="a.xml", data=data), ReadConfig())
    assert article.text == f"A\n\n{text}"


def test_names_stay_when_the_feed_gains_items() -> None:
    items = [(title, f"{LEAD} It is {title}.") for title in ("Ports", "Mills", "Ferries")]
    before = {article.text: article.slug for article in read(*items[1:])}
    after = {article.text: article.slug for article in read(*items)}
    assert before.items() <= after.items()


def test_paper_of_an_item_that_a_feed_took_over_is_its_own() -> None:
    item = ITEM.format(title="Ports", text=LEAD).replace(
        "<link>", '<source url="https://dale.example/rss">Dale Times</source><link>'
    )
    (article,) = read(feed=FEED.replace("{items}", item))
    assert article.publication == "Dale Times"


def test_feed_of_too_many_items_is_cut_and_says_so() -> None:
    items = "".join(ITEM.format(title=f"Port {at}", text=f"{LEAD} Is {at}.") for at in range(1003))
    found = read(feed=FEED.replace("{items}", items))
    assert len(found) == 1000
    assert [(problem.code, problem.message) for problem in found[0].problems] == [
        ("DG017", "only the first 1000 of 1003 items were read")
    ]

"""Saved web pages."""

from datetime import date, datetime, timedelta, timezone

import pytest

from digest.config import ReadConfig
from digest.errors import ReadError
from digest.model.article import Article, Basis, Published, Source
from digest.reading.html.reader import HtmlReader

BODY = (
    "Brenova said on Tuesday that it would build two ports on the north coast of the country.",
    "Lumo, which owns a third of the ports, fell 3% to 41.20 crowns in early trading on Tuesday.",
    "“We have waited for this,” said Jane Roe, who leads the union of the dockers in Orlandia.",
)
PAGE = """<!doctype html><html lang="en-GB"><head><title>Two ports | The Bay Post</title>
<link rel="canonical" href="https://bay.example/ports">
<meta property="og:site_name" content="The Bay Post">
<meta property="article:published_time" content="2025-03-04T10:00:00+01:00">
<script type="application/ld+json">{ld}</script></head><body>
<nav><a href="/">Home</a></nav><main><article><h1>Two ports for Orlandia</h1>
<figure><img src="a.jpg"><figcaption>A port. Photograph: John Poe</figcaption></figure>{body}
<aside><h2>Read more</h2><ul><li>Why ports are dear</li></ul></aside></article></main>
<footer>© 2025 Bay Post Ltd. All rights reserved.</footer></body></html>"""
LD = (
    '{"@graph":[{"@type":"WebSite","name":"x"},{"@id":"#p","name":"Jane Roe"},'
    '{"@type":["NewsArticle","Thing"],"headline":"Two ports for Orlandia &amp; Lumo",'
    '"datePublished":"2025-03-04T09:00:00Z","author":[{"@id":"#p"},{"name":"Reuters"}],'
    '"publisher":{"name":"The Bay Post"}}]}'
)


def read(page: str) -> Article:
    (article,) = HtmlReader().read(Source(path="a.html", data=page.encode()), ReadConfig())
    return article


MARKED = "".join(f"<p>{text}</p>" for text in BODY)


def page(body: str = MARKED, ld: str = LD) -> str:
    return PAGE.replace("{body}", body).replace("{ld}", ld)


def test_page_gives_its_text_and_what_its_data_states() -> None:
    article = read(page())
    assert article.text == "\n\n".join(("Two ports for Orlandia & Lumo", *BODY))
    zone = timezone(timedelta(hours=1))
    assert article.published == Published(
        day=date(2025, 3, 4),
        moment=datetime(2025, 3, 4, 10, tzinfo=zone),
        basis=Basis.STATED,
    )
    assert (article.publication, article.agency) == ("The Bay Post", "Reuters")
    assert (article.authors, article.language) == (("Jane Roe",), "en-GB")
    assert article.url == "https://bay.example/ports"


def test_every_part_left_out_has_a_reason() -> None:
    found = {piece.text: piece.why for piece in read(page()).dropped}
    assert found["A port. Photograph: John Poe"] == "caption"
    assert found["Why ports are dear"] == "related"
    assert found["Home"] == "navigation"
    assert found["© 2025 Bay Post Ltd. All rights reserved."] == "footer"


def test_pull_quotes_and_tables_of_figures_are_no_sentences() -> None:
    parts = [f"<p>{text}</p>" for text in BODY]
    table = "<table><tr><td>Ports</td><td>2</td></tr><tr><td>Ships</td><td>9</td></tr></table>"
    quote = "<blockquote><p>We have waited for this</p></blockquote>"
    article = read(page(body=parts[0] + quote + parts[1] + table + parts[2]))
    assert article.text == "\n\n".join(("Two ports for Orlandia & Lumo", *BODY))
    found = {piece.why for piece in article.dropped}
    assert {"pull quote", "table"} <= found


def test_page_without_data_is_read_by_what_it_shows() -> None:
    breaks = "<br><br>".join(BODY)
    article = read(
        "<html><head><title>Ports are planned in Orlandia - Bay Post</title></head><body>"
        f"<b>Ports are planned in Orlandia</b><br>By Jane Roe<br>Mar 4, 2025<br><div>{breaks}</div>"
        "<p>Copyright 2025 Bay Post</p></body></html>"
    )
    assert article.text == "\n\n".join(("Ports are planned in Orlandia", *BODY))
    assert article.published == Published(day=date(2025, 3, 4), basis=Basis.STATED)
    assert article.authors == ("Jane Roe",)


def test_text_that_only_the_data_carries_is_read() -> None:
    whole = "\\n\\n".join(BODY)
    data = f'{{"@type":"NewsArticle","headline":"Two ports","articleBody":"{whole}"}}'
    assert read(page(body="", ld=data)).text == "\n\n".join(("Two ports", *BODY))


def test_box_of_other_articles_inside_the_text_is_left_out() -> None:
    other = "Why ports are dear and what can be done about it, as told in six charts."
    box = f'<div class="related"><h3>Related</h3><p>{other}</p></div>'
    article = read(page(body=MARKED + box))
    assert article.text == "\n\n".join(("Two ports for Orlandia & Lumo", *BODY))
    assert ("related", other) in [(piece.why, piece.text) for piece in article.dropped]


def test_broken_data_is_passed_over() -> None:
    article = read(page(ld='{"@type":"NewsArticle","headline":{"a":[1]},"author":5,"url":[{}]}'))
    assert article.publication == "The Bay Post"
    assert read(page(ld="[" * 50_000)).text.endswith(BODY[-1])


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "//bay.example", "https://a\u0007b.example", "file:///x"]
)
def test_address_that_is_no_web_page_is_left_out(address: str) -> None:
    assert read(page().replace("https://bay.example/ports", address)).url is None


def test_title_goes_without_the_name_of_the_site() -> None:
    plain = page(ld="{}").replace("<h1>Two ports for Orlandia</h1>", "")
    assert read(plain).text.startswith("Two ports\n\n")


def test_deep_nesting_keeps_the_text() -> None:
    assert read(page(body="<div>" * 20_000 + MARKED)).text.endswith(BODY[-1])


def test_hidden_text_is_no_text() -> None:
    hidden = '<p style="display: none">Buy two ports for one crown only, said the hidden line.</p>'
    assert "hidden" not in read(page(body=hidden + MARKED)).text


def test_empty_page_is_refused() -> None:
    with pytest.raises(ReadError):
        read("   ")


def _plain(*paragraphs: str, title: str = "Two ports") -> str:
    """Return a page without data: a title, a heading, paragraphs."""
    body = "".join(f"<p>{text}</p>" for text in paragraphs)
    return f"<html><head><title>{title}</title></head><body><article><h1>Two ports</h1>{body}"


@pytest.mark.parametrize(
    "line",
    ["Ports levy enters third week", "A new hall", "Jane Roe, head of press, +44 20 7946 0321"],
)
def test_stray_line_between_paragraphs_is_left_out(line: str) -> None:
    article = read(_plain(BODY[0], line, *BODY[1:]))
    assert article.text == "\n\n".join(("Two ports", *BODY))
    assert [piece.why for piece in article.dropped if piece.text == line] == ["short line"]


@pytest.mark.parametrize(
    "lines",
    [
        ("The council will meet again in May",),
        ("The three bids are:", "Lumo, 41m crowns"),
        ("Lumo, 41m crowns", "Brenova, 38m crowns", "Orlandia Port, 20m crowns"),
    ],
)
def test_open_line_that_tells_or_lists_stays(lines: tuple[str, ...]) -> None:
    assert read(_plain(BODY[0], *lines, *BODY[1:])).text == "\n\n".join(
        ("Two ports", BODY[0], *lines, *BODY[1:])
    )


@pytest.mark.parametrize(
    "last", ["Nobody came.", "If you live there, your rates will rise by £41."]
)
def test_short_last_sentence_stays(last: str) -> None:
    assert read(_plain(*BODY, last)).text.endswith(f"\n\n{last}")


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Two ports - Bay Post", "Bay Post"),
        ("Two ports | Business | Bay Post", "Bay Post"),
        ("Two ports :: Bay Post (Print version)", "Bay Post"),
        ("Two ports | Business", None),
        ("Two ports – how the bid was lost in a single night", None),
        ("Two ports", None),
    ],
)
def test_paper_is_read_behind_the_headline(title: str, expected: str | None) -> None:
    assert read(_plain(*BODY, title=title)).publication == expected


def test_paper_is_the_name_that_spells_the_host() -> None:
    link = '<link rel="canonical" href="https://www.bayquarter.example/ports">'
    text = _plain(*BODY, "Write to the Bay Quarter desk at news@bayquarter.example.")
    assert read(text.replace("<title>", f"{link}<title>")).publication == "Bay Quarter"


def test_caption_set_beside_a_bare_text_is_parted_from_it() -> None:
    lead = "ORLANDIA – Brenova said on Tuesday that it would build two ports on the north coast."
    body = f'<div><p class="photo-credit">The pit. (Image courtesy of Lumo)</p></div><div>{lead}'
    rest = "<br><br>".join(("", *BODY[1:], BODY[0]))
    article = read(f"<html><body><h1>Two ports</h1>{body}{rest}</div></body></html>")
    assert article.text == "\n\n".join(("Two ports", lead, *BODY[1:], BODY[0]))
    assert article.dateline == "Orlandia"


def test_last_paragraphs_on_the_author_go_though_no_phrase_tells_them() -> None:
    about = ("Jane lives in Orlandia with two dogs.", "She studied tides before that.")
    text = _plain("By Jane Poe", BODY[0], BODY[1], *about)
    assert read(text).text == "\n\n".join(("Two ports", BODY[0], BODY[1]))


def test_last_paragraph_on_whom_the_text_names_stays() -> None:
    last = "Jane lives in Orlandia with two dogs."
    assert read(_plain("By Jane Poe", *BODY, last)).text.endswith(last)


def test_paper_is_what_links_to_its_first_page_are_called() -> None:
    link = '<header><a href="https://bay.example/"><img alt="The Bay Quarter logo"></a></header>'
    assert read(_plain(*BODY).replace("<body>", f"<body>{link}")).publication == "The Bay Quarter"


def test_day_of_printing_is_no_day_of_publication() -> None:
    article = read(_plain("Printed from Bay Post on 9 January 2026", "2 December 2025", *BODY))
    assert article.published.day == date(2025, 12, 2)

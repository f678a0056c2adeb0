"""Markdown notes and clippings."""

from datetime import UTC, date, datetime

import pytest

from digest.config import ReadConfig
from digest.errors import Where
from digest.model.article import Article, Basis, Editorial, Published, Source
from digest.reading.plain.markdown import MarkdownReader
from tests.helpers import Case, each_case

LEAD = "Brenova said on Tuesday that it would build two ports on the north coast."


def read(text: str) -> Article:
    (article,) = MarkdownReader().read(Source(path="a.md", data=text.encode()), ReadConfig())
    return article


def test_front_matter_says_who_where_and_when() -> None:
    article = read(
        "---\ntitle: 'Two ports'\nauthor: Jane Roe\nsource: {outlet: Bay Post, agency: AFP, "
        "url: 'https://bay.example/a'}\ndate: 2025-03-04\nlang: en_gb\nslug: ports\n"
        "category: Business\ntags: [sea, money]\nweight: 3\ndraft: true\n"
        f"publishDate: 2025-03-05T06:00Z\n---\n{LEAD}\n"
    )
    assert article.text == f"Two ports\n\n{LEAD}"
    assert article.published == Published(day=date(2025, 3, 4), basis=Basis.STATED)
    assert (article.publication, article.agency) == ("Bay Post", "AFP")
    assert (article.url, article.slug, article.language) == (
        "https://bay.example/a",
        "ports",
        "en-GB",
    )
    assert article.editorial == Editorial(
        draft=True,
        publish_at=datetime(2025, 3, 5, 6, tzinfo=UTC),
        weight=3,
        section="Business",
        tags=("sea", "money"),
    )
    assert article.problems == ()


def test_front_matter_that_is_no_yaml_is_named_and_the_article_read() -> None:
    article = read(f"---\ntitle: Ports: two\ndate: 2025-03-04\n---\n{LEAD}\n")
    (problem,) = article.problems
    assert (problem.code, problem.where) == ("DG013", Where("a.md", 2, 13))
    assert article.text == f"Ports: two\n\n{LEAD}"
    assert article.published.day == date(2025, 3, 4)


def test_values_of_the_wrong_kind_are_named_with_their_line() -> None:
    article = read(f"---\nweight: heavy\ndraft: perhaps\nurl: 'ftp://x'\n---\n{LEAD}")
    assert [(p.code, p.where and p.where.line) for p in article.problems] == [
        ("DG016", 4),
        ("DG016", 3),
        ("DG016", 2),
    ]
    assert article.editorial.draft


def test_markup_becomes_plain_paragraphs() -> None:
    article = read(
        "# Two ports\n\n*By Jane Roe · 4 March 2025*\n\n![A port](a.jpg)\n*A port at dusk*\n\n"
        f"{LEAD} **Two** of [them](https://x.example) are `new`.\n\n## After that\n\n- one crane\n"
        "- **two** ships\n\n> It is late.\n\n```\ncode\n```\n\n---\n\n[Share](x) · [Print](y)\n"
    )
    assert article.text.split("\n\n") == [
        "Two ports",
        f"{LEAD} Two of them are new.",
        "After that",
        "one crane",
        "two ships",
        "It is late.",
    ]
    assert article.authors == ("Jane Roe",)
    assert {piece.text: piece.why for piece in article.dropped} == {
        "Two ports": "headline",
        "By Jane Roe · 4 March 2025": "byline",
        "A port at dusk": "caption",
        "Share · Print": "share",
        "code": "code",
    }


def test_raw_html_is_no_text() -> None:
    article = read(f"<script>alert(1)</script>\n\n{LEAD} <b>Yes.</b>")
    assert "<" not in article.text


@pytest.mark.parametrize(
    "text",
    [
        f"title: Two ports\nauthor:\n  - '[[Jane Roe]]'\ndate: 2025-03-04\n---\n\n{LEAD}\n",
        f"title: Two ports\nauthor: '[Jane Roe](https://bay.example/)'\ndate: 2025-03-04\n\n{LEAD}",
        f"---\ntitle: Two ports\nby: Jane Roe\ndate: 2025-03-04\n\n{LEAD}\n",
        f"---\ntitle: Two ports\nby: Jane Roe\ndate: 2025-03-04\n{LEAD}\n",
    ],
)
def test_front_matter_that_lacks_a_line_of_hyphens_is_read_and_named(text: str) -> None:
    article = read(text)
    assert article.text == f"Two ports\n\n{LEAD}"
    assert (article.authors, article.published.day) == (("Jane Roe",), date(2025, 3, 4))
    assert [problem.code for problem in article.problems] == ["DG013"]


def test_lines_with_colons_are_no_front_matter() -> None:
    assert read(f"Roe: it rained\nPoe: it snowed\n\n{LEAD}").problems == ()


def test_front_matter_with_a_mark_and_the_line_ends_of_windows_is_read() -> None:
    article = read(f"\ufeff---\r\ntitle: Two ports\r\ndate: 2025-03-04\r\n---\r\n{LEAD}\r\n")
    assert (article.text, article.problems) == (f"Two ports\n\n{LEAD}", ())


def test_toml_is_left_out_and_named() -> None:
    article = read(f"+++\ntitle = 'Two ports'\n+++\n{LEAD}\n")
    assert article.text == LEAD
    assert [problem.code for problem in article.problems] == ["DG013"]


def test_the_paper_and_its_desks_are_no_authors() -> None:
    article = read(
        "---\ntitle: Two ports\npublication: The Bay Post\n"
        f"authors: [Bay Post, News desk, Staff Reporter, Jane Roe]\n---\n{LEAD}\n"
    )
    assert article.authors == ("Jane Roe",)


def test_hour_without_a_zone_gives_the_day_and_no_moment() -> None:
    article = read(f"---\ntitle: Two ports\ndate: 2025-03-04 09:14\n---\n{LEAD}\n")
    assert article.published == Published(day=date(2025, 3, 4), basis=Basis.STATED)


def test_hour_of_an_embargo_is_the_sites_own() -> None:
    text = f"---\ntitle: Two ports\npublish_at: 2025-03-04 09:14\n---\n{LEAD}\n"
    source = Source(path="a.md", data=text.encode())
    (article,) = MarkdownReader().read(source, ReadConfig(zone="Asia/Tokyo"))
    assert article.editorial.publish_at == datetime(2025, 3, 4, 0, 14, tzinfo=UTC)


def test_pictures_inside_a_file_do_not_count_as_text() -> None:
    article = read(f"# Two ports\n\n![](data:image/png;base64,{'QUJD' * 60_000})\n\n{LEAD}\n")
    assert (article.text, article.problems) == (f"Two ports\n\n{LEAD}", ())


@pytest.mark.parametrize(
    "lines",
    [
        "draft: yes",
        "draft: maybe",
        "publish_at: soon",
        "publish_at: 2027-02-30",
        "expires_at: whenever",
        "date: 2027-02-30",
        "status: draft",
        "visibility: private",
        "published: false",
        "\tdraft: true",
        "title: [\npublish_at: 2099-01-01",
    ],
)
def test_order_that_cannot_be_read_holds_the_article_back(lines: str) -> None:
    orders = read(f"---\nauthor: A. Penn\n{lines}\n---\n\n{LEAD}\n").editorial
    assert orders.draft or orders.doubt or orders.publish_at


def test_toml_that_may_hold_back_does() -> None:
    orders = read(f"+++\ndraft = true\n+++\n\n{LEAD}\n").editorial
    assert orders.doubt == "its front matter cannot be read"


@each_case("clippers")
def test_what_clippers_write_above_a_text_is_read_and_no_text(case: Case) -> None:
    article = read(f"{case.given}\n\n{LEAD}\n\nThe union declined to comment on the plan.\n")
    headline = article.headline.of(article.text) if article.headline else "-"
    shown = (headline, ", ".join(article.authors), article.publication, article.published.day)
    assert "|".join(str(value or "-") for value in shown) == case.expected
    assert article.url == "https://bay.example/ports"
    own = article.text[article.headline.end :] if article.headline else article.text
    assert own.strip() == f"{LEAD}\n\nThe union declined to comment on the plan."


def test_box_of_a_clipper_is_parted_into_its_title_and_its_lines() -> None:
    article = read(
        "Brenova said on Tuesday that it would build two ports on the north coast.\n\n"
        "> [!tip] Read also\n> [Port strike enters its second week](https://bay.example/strike)\n\n"
        "Lumo, which owns a third of the ports of the country, fell 3% on Tuesday.\n"
    )
    assert [piece.why for piece in article.dropped] == ["related", "related"]
    assert article.text.count("\n\n") == 1


def test_box_without_a_title_keeps_its_words() -> None:
    article = read(
        "Brenova said on Tuesday that it would build two ports on the north coast.\n\n"
        "> [!quote]\n> We have waited ten years for a port,\n> and now we have two of them.\n"
    )
    assert "We have waited ten years for a port, and now we have two of them." in article.text


def test_box_with_a_prompt_for_its_title_goes_whole() -> None:
    article = read(
        "Brenova said on Tuesday that it would build two ports on the north coast.\n\n"
        "> [!quote] Get it in your inbox\n> The Bay's Quay Wrap, weekdays at noon. $3 a year.\n\n"
        "Lumo, which owns a third of the ports of the country, fell 3% on Tuesday.\n"
    )
    assert len(article.dropped) == 2
    assert "Quay Wrap" not in article.text

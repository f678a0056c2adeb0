"""Saved JSON feeds."""

from typing import Any

import pytest

from digest.codec import write_json
from digest.config import ReadConfig
from digest.errors import ReadError
from digest.model.article import Article, Source
from digest.reading.feeds.json_feed import JsonFeedReader
from tests.unit.reading.forms import LEAD, NEXT


def read(*items: Any, **keys: Any) -> tuple[Article, ...]:
    feed = {"version": "https://jsonfeed.org/version/1.1", "items": list(items)} | keys
    return JsonFeedReader().read(Source(path="a.json", data=write_json(feed)), ReadConfig())


def test_item_of_version_1_1_gives_all_that_it_says() -> None:
    item = {
        "id": "77",
        "url": "/2025/two-ports",
        "title": "Two ports",
        "content_html": f"<p>{LEAD}</p><p>{NEXT}</p>",
        "summary": "A teaser.",
        "date_published": "2025-03-04T14:20:00+02:00",
        "authors": [{"name": "Jane Roe"}, {"name": "Ann Lee"}],
        "language": "en-ZA",
    }
    (article,) = read(item, title="Bay Post: Business", home_page_url="https://bay.example/")
    assert article.text == f"Two ports\n\n{LEAD}\n\n{NEXT}"
    assert (article.slug, article.url) == ("two-ports", "https://bay.example/2025/two-ports")
    assert str(article.published.moment) == "2025-03-04 14:20:00+02:00"
    assert (article.authors, article.publication) == (("Jane Roe", "Ann Lee"), "Bay Post")
    assert (article.language, article.dropped[0].text) == ("en-ZA", "A teaser.")


def test_item_of_version_1_is_read_too() -> None:
    item = {"id": "https://bay.example/1", "content_text": f"{LEAD}\n\n{NEXT}", "title": "Ports"}
    (article,) = read(item, version="https://jsonfeed.org/version/1", author={"name": "Jane Roe"})
    assert article.text == f"Ports\n\n{LEAD}\n\n{NEXT}"
    assert (article.authors, article.url) == (("Jane Roe",), "https://bay.example/1")


def test_id_that_is_no_address_gives_none() -> None:
    (article,) = read({"id": 77, "content_text": LEAD}, home_page_url="https://bay.example/")
    assert article.url is None


def test_fuller_text_is_taken() -> None:
    stub = {"content_html": "<p>Read on.</p>", "content_text": f"{LEAD} {NEXT}", "summary": LEAD}
    assert read({"id": "1", **stub})[0].text == f"{LEAD} {NEXT}"


def test_date_that_cannot_be_read_is_named() -> None:
    (article,) = read({"id": "1", "content_text": LEAD, "date_published": "soon"})
    assert [(problem.code, problem.message) for problem in article.problems] == [
        ("DG112", '"soon" is no date that can be read')
    ]


def test_item_that_is_none_costs_no_other_item() -> None:
    found = read(None, 7, {"id": "1", "title": ["x"], "content_html": 3}, {"content_text": LEAD})
    assert [(one.item, one.text) for one in found] == [(4, LEAD)]
    assert [problem.code for problem in found[0].problems] == ["DG019"] * 3


@pytest.mark.parametrize("data", [b"", b"[]", b"{", b'{"items": []}', b'{"version": "1"}'])
def test_other_json_is_refused(data: bytes) -> None:
    with pytest.raises(ReadError, match="no JSON"):
        JsonFeedReader().read(Source(path="a.json", data=data), ReadConfig())

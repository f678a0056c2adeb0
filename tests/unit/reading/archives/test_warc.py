"""Web archives."""

from datetime import date

import pytest

from digest.config import ReadConfig
from digest.errors import ReadError
from digest.model.article import Article, Basis, Source
from digest.reading.archives.warc import WarcReader
from tests.unit.reading.forms import in_brotli, in_chunks, in_gzip, page, record, warc

BAY = "https://bay.example/2025"


def read(data: bytes) -> tuple[Article, ...]:
    return WarcReader().read(Source(path="bay.warc", data=data), ReadConfig())


def test_each_page_is_an_article_however_its_server_packed_it() -> None:
    found = read(
        warc(
            (f"{BAY}/plain", page("Plain ports"), {}),
            (f"{BAY}/gzip", in_gzip(page("Gzip ports")), {"Content-Encoding": "gzip"}),
            (f"{BAY}/br", in_brotli(page("Brotli ports")), {"Content-Encoding": "br"}),
            (f"{BAY}/chunks", in_chunks(page("Chunk ports")), {"Transfer-Encoding": "chunked"}),
            (
                f"{BAY}/both",
                in_chunks(in_gzip(page("Both ports"))),
                {"Transfer-Encoding": "chunked", "Content-Encoding": "gzip"},
            ),
            (f"{BAY}/not", page("Unpacked ports"), {"Content-Encoding": "gzip, br"}),
        )
    )
    assert [(one.item, one.slug, one.url) for one in found] == [
        (1, "plain-ports", f"{BAY}/plain"),
        (2, "gzip-ports", f"{BAY}/gzip"),
        (3, "brotli-ports", f"{BAY}/br"),
        (4, "chunk-ports", f"{BAY}/chunks"),
        (5, "both-ports", f"{BAY}/both"),
        (6, "unpacked-ports", f"{BAY}/not"),
    ]


def test_character_set_of_the_answer_counts() -> None:
    body = page("Häfen an der Küste", charset="windows-1252").replace(b"<meta charset", b"<meta x")
    (article,) = read(
        warc((f"{BAY}/a", body, {"Content-Type": "text/html; charset=ISO-8859-1"})),
    )
    assert article.headline is not None
    assert article.headline.of(article.text) == "Häfen an der Küste"
    assert article.problems == ()


def test_day_of_saving_counts_where_nothing_else_tells() -> None:
    (saved,) = read(warc((f"{BAY}/a", page("Ports", dated=False), {})))
    assert (saved.published.day, saved.published.basis) == (date(2025, 3, 5), Basis.UNKNOWN)
    assert [problem.code for problem in saved.problems] == ["DG115"]
    (stated,) = read(warc((f"{BAY}/a", page("Ports"), {})))
    assert (stated.published.day, stated.published.basis) == (date(2025, 3, 4), Basis.STATED)


def test_what_is_no_article_is_counted() -> None:
    data = warc(
        (f"{BAY}/gone", page("Gone"), {"Status": "404 Not Found"}),
        (f"{BAY}/a.png", b"\x89PNG", {"Content-Type": "image/png"}),
        (f"{BAY}/ad", b"<p>Cranes for half the price!</p>", {}),
        ("https://bay.example/", page("Front page"), {}),
        (f"{BAY}/ports", page("Ports"), {}),
    )
    data += record("request", f"{BAY}/ports", b"GET /ports HTTP/1.1\r\nHost: bay.example\r\n\r\n")
    (article,) = read(data)
    told = (
        "1 x answer 404, 1 x file that is no page, 2 x page without an article, 1 x request record"
    )
    (problem,) = article.problems
    assert (problem.code, problem.message) == ("DG114", f"passed over in the archive: {told}")


def test_page_that_was_saved_twice_is_one_article() -> None:
    (article,) = read(warc((f"{BAY}/a", page("Ports"), {}), (f"{BAY}/a", page("Ports"), {})))
    assert [problem.code for problem in article.problems] == ["DG019"]


@pytest.mark.parametrize("packed", [True, False])
def test_archive_that_was_cut_off_gives_what_is_whole(packed: bool) -> None:  # noqa: FBT001
    one = warc((f"{BAY}/a", page("Ports"), {}), packed=packed)
    two = warc((f"{BAY}/a", page("Ports"), {}), (f"{BAY}/b", page("Mills"), {}), packed=packed)
    assert [article.slug for article in read(two[: len(one) + 60])] == ["ports"]


def test_archive_packed_as_one_is_read_too() -> None:
    (article,) = read(in_gzip(warc((f"{BAY}/a", page("Ports"), {}))))
    assert article.slug == "ports"


def test_bomb_is_unpacked_to_a_limit_and_costs_no_other_page() -> None:
    bomb = in_gzip(b"<p>" + b"a" * 30_000_000)
    packed = {"Content-Encoding": "gzip"}
    found = read(warc((f"{BAY}/bomb", bomb, packed), (f"{BAY}/b", page("Mills"), {}), packed=True))
    assert [article.slug for article in found] == ["mills"]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "this is no web archive: it does not begin with WARC/"),
        (in_gzip(b"nothing"), "this is no web archive: it does not begin with WARC/"),
        (b"WARC/1.0\r\nContent-Length: -5\r\n\r\n", "no page in it holds an article"),
        (warc((f"{BAY}/ad", b"<p>Cranes!</p>", {})), "no page in it holds an article"),
    ],
)
def test_file_without_an_article_is_refused(data: bytes, why: str) -> None:
    with pytest.raises(ReadError) as caught:
        read(data)
    assert caught.value.message == why

"""Text copied from a page."""

from datetime import date

import pytest

from digest.config import ReadConfig
from digest.errors import ReadError
from digest.model.article import Article, Basis, Published, Source, Span
from digest.reading.text_file import TextReader
from tests.helpers import Case, each_case, shared

LEAD = "Orlandia — Brenova said on Tuesday that it would build two ports on the north coast."


def read(text: str, path: str = "content/a.txt") -> Article:
    (article,) = TextReader().read(Source(path=path, data=text.encode()), ReadConfig())
    return article


@each_case("boilerplate")
def test_page_furniture_goes_and_sentences_stay(case: Case) -> None:
    article = read(case.given)
    dropped = "".join(f"{piece.why} | {piece.text}\n" for piece in article.dropped)
    assert f"{article.text}\n---\n{dropped}".rstrip() == case.expected.rstrip()


def test_text_has_headline_first_and_spans_count_in_it() -> None:
    article = read(f"Brenova to build two ports\nBy Jane Roe\n4 March 2025, 9.14am\n\n{LEAD}\n")
    assert article.text == f"Brenova to build two ports\n\n{LEAD}"
    assert article.headline == Span(0, 26)
    assert article.text[article.body_start :].startswith("Brenova said on Tuesday")
    assert [span.of(article.text) for span in article.sentences] == [
        "Brenova to build two ports",
        LEAD,
    ]
    assert article.published == Published(day=date(2025, 3, 4), basis=Basis.STATED)
    assert (article.authors, article.dateline) == (("Jane Roe",), "Orlandia")
    assert (article.slug, article.language) == ("a", "en")


def test_date_of_a_caption_is_inferred_and_fits_the_weekday() -> None:
    caption = "Jane Roe in Orlandia on March 5 2025. Picture: JOHN POE/NORTHERN"
    article = read(f"{caption}\n\n{LEAD}")
    assert article.published == Published(day=date(2025, 3, 4), basis=Basis.INFERRED)


def test_folder_gives_the_date_when_the_page_does_not() -> None:
    article = read(LEAD, "content/articles/2025-03-04/a.txt")
    assert article.published == Published(day=date(2025, 3, 4), basis=Basis.GIVEN)


def test_date_of_a_change_or_of_an_event_is_not_the_date() -> None:
    article = read(f"Updated: 5 March 2025 09:10\n\n{LEAD} It opens on 9 May 2027.")
    assert article.published == Published()


def test_wrapped_lines_are_joined() -> None:
    article = read(
        "Brenova said on Tuesday that it would build two ports on the north coast, and\n"
        "that they would open in two years. The union declined to comment, and so did\n"
        "the city.\n"
    )
    assert len(article.text.split("\n")) == 1


def test_file_without_text_is_refused_with_a_hint() -> None:
    with pytest.raises(ReadError) as caught:
        read(" \n\n")
    assert str(caught.value.where) == "content/a.txt"
    assert caught.value.hint


def test_lines_without_prose_are_kept_with_a_warning() -> None:
    article = read("Rain\nPorts")
    assert article.text == "Rain\n\nPorts"
    assert [problem.code for problem in article.problems] == ["DG012"]


def test_page_saved_as_text_is_read_as_a_page() -> None:
    article = read(f"<!DOCTYPE html><html><body><h1>Two ports</h1><p>{LEAD}</p></body></html>")
    assert article.text == f"Two ports\n\n{LEAD}"


def test_seed_article_is_read_as_its_annotation_says() -> None:
    path = shared("gold", "seed", "articles", "openai-kakao-seed.txt")
    (article,) = TextReader().read(Source(path="seed.txt", data=path.read_bytes()), ReadConfig())
    assert article.published == Published(day=date(2025, 2, 4), basis=Basis.INFERRED)
    assert (article.dateline, article.agency) == ("Seoul", "Reuters")
    assert article.headline is None
    assert len(article.dropped) == 8
    assert len(article.text.split("\n\n")) == 17

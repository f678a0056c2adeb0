"""Which reader takes which file."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from digest.codec import parse_json
from digest.config import ReadConfig
from digest.errors import DigestError, ReadError
from digest.model.article import Source
from digest.reading.readers import find_suffixes, read_article_file, read_source
from tests.helpers import shared


def test_every_form_has_a_reader() -> None:
    known = (
        ".txt .html .htm .md .eml .mbox .xml .rss .atom .json .mhtml .mht .webarchive .pdf .warc "
        ".warc.gz"
    )
    assert set(known.split()) <= set(find_suffixes())


def test_file_of_another_kind_is_refused_with_the_known_ones() -> None:
    with pytest.raises(ReadError) as caught:
        read_source(Source(path="a.docx", data=b"x"), ReadConfig())
    assert caught.value.message == 'no reader takes files that end in ".docx"'
    assert caught.value.hint is not None
    assert ".html" in caught.value.hint


def test_any_file_can_be_read_outside_a_site(tmp_path: Path) -> None:
    path = tmp_path / "Two Ports.TXT"
    path.write_text("Brenova said on Tuesday that it would build two ports on the north coast.")
    (article,) = read_article_file(path)
    assert (article.slug, article.source) == ("two-ports", path.as_posix())


MARKS = st.sampled_from(
    ["<p>", "</div>", "<table><tr><td>", "<blockquote>", "---\n", "# ", "> ", "\n\n", "Seoul — ",
     "By Jane Roe\n", "4 May 2025", "“It is late.”", "READ MORE:\n", "© 2025", "- ", "&#0;", "\x00",
     "<!--", "a: b\n", "Subject: x\n", "Content-Type: text/html\n\n", "<item>", "<rss>", "]]>",
     "It is late, and everybody knows that it is, said Jane Roe.", "( [ “", "\u202e", "1.", "!["],
)  # fmt: skip


@pytest.mark.parametrize("suffix", ["txt", "html", "md", "eml", "mbox", "xml", "mhtml"])
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(parts=st.lists(MARKS, max_size=20))
def test_any_text_is_an_article_or_refused(suffix: str, parts: list[str]) -> None:
    source = Source(path=f"a.{suffix}", data="".join(parts).encode())
    try:
        articles = read_source(source, ReadConfig())
    except DigestError:
        return
    for article in articles:
        assert article.text == article.text.strip()
        assert 0 <= article.body_start <= len(article.text)
        assert all(span.end <= len(article.text) for span in article.sentences)
        assert article.headline is None or article.headline.start == 0
    assert read_source(source, ReadConfig()) == articles


@pytest.mark.parametrize("folder", ["seed", "written", "real"])
def test_shared_articles_are_read_whole_and_clean(folder: str) -> None:
    missed = []
    for note in sorted(shared("gold", folder, "gold").glob("*.json")):
        gold = parse_json(note.read_bytes(), name=note.name)
        file = str(gold["source"].get("file", f"articles/{note.stem}.html"))
        path = note.parent.parent / file
        path = path if path.exists() else path.with_suffix(".txt")
        number = gold["source"].get("item", 1)
        (article,) = (item for item in read_article_file(path) if item.item == number)
        headline = article.headline.of(article.text) if article.headline else None
        day = str(article.published.day) if article.published.day else None
        found = (headline in (gold["headline"], *gold.get("headline_also", ())), day)
        named = (article.dateline, article.agency)
        body = [text for text in gold["not_body"] if text in article.text]
        lost = [
            fact["text"]
            for kind in ("figures", "quotes")
            for fact in gold[kind]
            if fact.get("text", "") not in article.text
        ]
        right = found == (True, gold["published"]) and named == (gold["dateline"], gold["agency"])
        if not right or body or lost:
            missed.append((note.stem, found, named, body, lost))
    assert missed == []

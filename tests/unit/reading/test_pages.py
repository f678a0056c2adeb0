"""Whole pages of invented papers from many countries: what is read, and what is left out.

Each page in `pages/` has a file of the same name and `.want` beside it.
"""

from pathlib import Path

import pytest

from digest.config import ReadConfig
from digest.model.article import Article, Source
from digest.reading.readers import read_source

PAGES = Path(__file__).parent / "pages"
FILES = sorted(path for path in PAGES.iterdir() if path.suffix != ".want")


def describe(article: Article) -> str:
    """Return all that a reader found, in lines."""
    published = article.published
    facts = {
        "headline": article.headline and article.headline.of(article.text),
        "publication": article.publication,
        "agency": article.agency,
        "authors": ", ".join(article.authors),
        "published": f"{published.moment or published.day} {published.basis}",
        "dateline": article.dateline,
        "prose": article.text[article.body_start :][:30],
    }
    head = "".join(f"{name}: {fact}\n" for name, fact in facts.items())
    left_out = "".join(f"{piece.why} | {piece.text}\n" for piece in article.dropped)
    return f"{head}---\n{article.text}\n---\n{left_out}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_page_gives_the_whole_article_and_nothing_else(path: Path) -> None:
    source = Source(path=f"content/{path.name}", data=path.read_bytes())
    (article,) = read_source(source, ReadConfig())
    assert describe(article) == path.with_name(f"{path.name}.want").read_text("utf-8")

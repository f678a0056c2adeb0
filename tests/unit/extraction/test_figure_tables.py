"""The figures of an article's tables, each in the unit of its header."""

from decimal import Decimal

import pytest

from digest.config import ReadConfig
from digest.extraction.figures.dated import find_years
from digest.extraction.figures.find import FIGURES, find_article_figures
from digest.extraction.pipeline import Extractor, run_pipeline
from digest.model.article import Article, Source, without_tables
from digest.model.entry import Draft, Figure
from digest.reading.plain.markdown import MarkdownReader
from tests.figures import describe_figure
from tests.helpers import Case, each_case

LEAD = "Brennholt told of its year on Tuesday and said that it would go on to plant new woods."


def _read(table: str, *, language: str = "en", behind: str = "") -> Article:
    front = (
        f"---\ntitle: Brennholt tells of its year\ndate: 2025-03-04\nlanguage: {language}\n---\n"
    )
    text = f"{front}{LEAD}\n\n{table}\n\n{behind}\n"
    (article,) = MarkdownReader().read(Source(path="a.md", data=text.encode()), ReadConfig())
    return article


def _find(article: Article) -> tuple[Figure, ...]:
    return find_article_figures(Draft(article=article)).figures


@each_case("figure_tables")
def test_numbers_of_a_table_are_in_the_unit_of_its_header(case: Case) -> None:
    head, _, table = case.given.partition(" ")
    named = head.startswith("@")
    language, given = (head[1:], table) if named else ("en", case.given)
    article = _read(given, language=language)
    figures = _find(article)
    lines = [f"{describe_figure(figure)} || {figure.label}" for figure in figures]
    assert ("\n".join(lines) or "none") == case.expected
    assert [figure.at[0].of(article.text) for figure in figures] == [one.text for one in figures]


UNITS = {
    "€mn": (1_000_000, "EUR"),
    "in millions of U.S. dollars": (1_000_000, "USD"),
    "US$ in thousands, unaudited": (1_000, "USD"),
    "Rs. in lakhs": (100_000, "INR"),
    "₹ crore": (10_000_000, "INR"),
    "R'000": (1_000, "ZAR"),
    "Rm": (1_000_000, "ZAR"),
    "RM million": (1_000_000, "MYR"),
    "MSEK": (1_000_000, "SEK"),
    "k€": (1_000, "EUR"),
    "M€": (1_000_000, "EUR"),
    "Yen in millions": (1_000_000, "JPY"),
    "Mexican pesos, millions": (1_000_000, "MXN"),
    "KSh '000": (1_000, "KES"),
    "bn won": (1_000_000_000, "KRW"),
    "IDR trn": (1_000_000_000_000, "IDR"),
    "All figures in CHF million unless stated otherwise": (1_000_000, "CHF"),
}


@pytest.mark.parametrize("words", UNITS)
def test_a_corner_says_the_unit_in_many_ways(words: str) -> None:
    scale, unit = UNITS[words]
    (figure,) = _find(_read(f"| {words} | 2024 |\n|---|---|\n| Sales | 12.5 |"))
    assert (figure.low, figure.unit) == (Decimal("12.5") * scale, unit)


def test_a_table_and_the_text_tell_one_fact() -> None:
    table = "| $m | 2024 |\n|---|---|\n| Sales | 412 |"
    article = _read(table, behind="Sales came to $412m, the company said in its report on Tuesday.")
    (figure,) = _find(article)
    assert [span.of(article.text) for span in figure.at] == ["$412m", "412"]


def test_other_steps_are_given_the_prose_alone() -> None:
    article = _read("| $m | 2024 |\n|---|---|\n| Sales | 412 |")
    seen: list[str] = []

    def look(draft: Draft) -> Draft:
        seen.append(draft.article.text)
        return draft

    found = run_pipeline(
        Draft(article=article), (Extractor(name="look", run=look, gives=()), FIGURES)
    )
    assert seen == [without_tables(article).text]
    assert seen[0].endswith(LEAD)
    assert found.article is article
    assert [describe_figure(figure) for figure in found.figures] == ["412 | 412000000 USD"]


def test_a_column_of_an_earlier_year_is_of_that_year() -> None:
    article = _read("| $m | 2024 | 2019 |\n|---|---|---|\n| Sales | 412 | 398 |")
    assert find_years(_find(article), article) == (None, 2019)

"""The figures of a text: amounts of money, shares and counts, with their meaning."""

import re
from bisect import bisect_right
from collections.abc import Callable
from datetime import date
from functools import partial

from digest.extraction.figures.abroad.find import (
    find_figures_abroad,
    find_told_abroad,
    read_words_abroad,
)
from digest.extraction.figures.antecedents import name_subjects
from digest.extraction.figures.currency import Home, find_home, find_named
from digest.extraction.figures.deciding import decide_all
from digest.extraction.figures.merge import Told, merge_figures
from digest.extraction.figures.multiples import MULTIPLES
from digest.extraction.figures.quoted import share_prices
from digest.extraction.figures.reading import Reading, make_figure
from digest.extraction.figures.readings import read_sentence
from digest.extraction.figures.recalled import recall_pers
from digest.extraction.figures.tables import find_in_tables
from digest.extraction.figures.whose import Surroundings
from digest.extraction.pipeline import Extractor
from digest.model.article import Article, Span, without_tables
from digest.model.entry import Draft, Figure
from digest.text.alternatives import any_of
from digest.text.languages import is_english
from digest.text.number_words import SPELLED
from digest.text.numbers import Notation, find_notation
from digest.value import replace

_DIGIT = re.compile(r"[\d½¼¾⅓⅔]")
_COUNTING = (
    "an? (?:dollar|euro|pound|rupee|peso|franc|buck|quid|shilling|penny|nickel|dime)|half|"
    "quarters?|fifths?|sixths?|sevenths?|eighths?|tenths?|(?:full|whole) percentage|"
    "(?:ten|hundred|thousand)s of|thirds?|hundred|thousand|million|billion|trillion|"
    "dozen|couple|zero(?= per)|lakh|crore"
)
_MAY_COUNT = re.compile(rf"\b(?:{any_of((_COUNTING, *sorted(SPELLED), *MULTIPLES))})\b")


_DEALING = (
    r"acquir|takeover|merge[rd]?\b|buyout|bought|buy\b|sold\b|sell\b|stake|invest|deal\b|"
    r"contract|order\b|venture|funding|valu(?:ed?|ation)|worth|bid\b|offer|listing|ipo\b|raise|"
    r"agree|settle|profit|revenue|loss\b|sales\b"
)
_DEAL = re.compile(rf"\b(?:{any_of((_DEALING,))})", re.IGNORECASE)


def find_figures(
    text: str, *, locale: str = "en", day: date | None = None, country: str | None = None
) -> tuple[Figure, ...]:
    """Return the figures of one sentence, in order of appearance; none overlaps another.

    Args:
        text: The sentence; spans count its characters.
        locale: BCP 47 tag of its language.
        day: The day of its article: currencies that the euro replaced end.
        country: ISO 3166 code of the paper's country: whose dollar "$" is.
    """
    if not is_english(locale):
        return find_figures_abroad(text, locale=locale, day=day, country=country)
    readings = _read(text, 0, find_notation(locale))
    if not readings:
        return ()
    home = Home(paper=country, day=day)
    return tuple(map(make_figure, decide_all([readings], home)))


def _read(text: str, offset: int, notation: Notation) -> list[Reading]:
    counts = _DIGIT.search(text) or _MAY_COUNT.search(text.lower())
    return read_sentence(text, offset, notation) if counts else []


def find_article_figures(draft: Draft) -> Draft:
    """Return the draft with the figures of its article: each fact once, with every place."""
    article = draft.article
    english = is_english(article.language)
    figures = merge_figures(_find_told(article) if english else find_told_abroad(article))
    news = _find_news(without_tables(article))
    starts = [place.start for place in news]
    key = (any(_holds(news, starts, at) for at in figure.at) for figure in figures)
    weighed = (
        replace(figure, key=True) if one else figure
        for figure, one in zip(figures, key, strict=True)
    )
    return replace(draft, figures=tuple(weighed))


def _find_told(article: Article) -> list[Told]:
    """Return every figure of an article in English, with the words around each."""
    notation = find_notation(article.language)
    prose = without_tables(article)
    sentences = [
        _read(sentence.of(prose.text), sentence.start, notation) for sentence in prose.sentences
    ]
    home = find_home(article)
    readings = decide_all(
        name_subjects(share_prices(recall_pers(sentences, prose), prose), prose), home
    )
    around = Surroundings(article)
    told = [Told(make_figure(one), partial(around.find, one)) for one in readings]
    if article.tables:
        home = replace(home, named=find_named([one.amount for one in readings]))
        told += find_in_tables(article, lambda words: _find_few(words, notation, home))
    return told


def read_words(article: Article, named: tuple[str, ...]) -> Callable[[str], tuple[Figure, ...]]:
    """Return what finds the figures of a few words as the article means them: a line below it.

    Args:
        article: The article.
        named: ISO 4217 codes that it names, most frequent first.
    """
    if not is_english(article.language):
        return read_words_abroad(article, named)
    notation, home = find_notation(article.language), replace(find_home(article), named=named)
    return lambda words: _find_few(words, notation, home)


def _find_few(words: str, notation: Notation, home: Home) -> tuple[Figure, ...]:
    """Return the figures of a few words of an article: the unit of a table, one of its cells."""
    return tuple(map(make_figure, decide_all([_read(words, 0, notation)], home)))


def _find_news(article: Article) -> tuple[Span, ...]:
    """Return the places that carry the news: headline, lead, sentences that tell of a deal."""
    paragraphs = [m.end() for m in re.finditer(r"\n\s*\n", article.text[article.body_start :])]
    lead = article.body_start + (paragraphs[1] if len(paragraphs) > 1 else len(article.text))
    opening = (Span(0, lead),)
    return opening + tuple(
        sentence
        for sentence in article.sentences
        if sentence.start >= lead and _tells_deal(sentence.of(article.text))
    )


def _tells_deal(sentence: str) -> bool:
    return _DEAL.search(sentence) is not None


def _holds(news: tuple[Span, ...], starts: list[int], at: Span) -> bool:
    """Tell whether a place lies in one of the places that carry the news, which are in order."""
    place = bisect_right(starts, at.start) - 1
    return place >= 0 and news[place].holds(at)


FIGURES = Extractor(name="figures", run=find_article_figures, gives=("figures",), tables=True)
"""Finds the figures; reads nothing but the article."""

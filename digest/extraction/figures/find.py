"""The figures of a text: amounts of money, shares and counts, with their meaning."""

import re
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from digest.extraction.figures.abroad.find import (
    find_figures_abroad,
    find_told_abroad,
    read_words_abroad,
)
from digest.extraction.figures.amount import alter
from digest.extraction.figures.antecedents import name_subjects
from digest.extraction.figures.currency import (
    Home,
    choose,
    decide,
    find_home,
    find_named,
    find_told,
    is_sure,
)
from digest.extraction.figures.merge import Told, merge_figures
from digest.extraction.figures.multiples import MULTIPLES
from digest.extraction.figures.quoted import share_prices
from digest.extraction.figures.reading import Reading, find_words, make_figure
from digest.extraction.figures.readings import read_sentence
from digest.extraction.figures.recalled import recall_pers
from digest.extraction.figures.tables import find_in_tables
from digest.extraction.figures.weights import is_weight
from digest.extraction.figures.whose import Surroundings
from digest.extraction.pipeline import Extractor
from digest.lexicon.coins import COINS
from digest.lexicon.currencies import FAMILIES
from digest.model.article import Article, Span, without_tables
from digest.model.entry import Draft, Figure, FigureKind
from digest.text.alternatives import any_of
from digest.text.languages import is_english
from digest.text.number_words import SPELLED
from digest.text.numbers import Notation, find_notation

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
    return tuple(map(make_figure, _decide([readings], home)))


def _read(text: str, offset: int, notation: Notation) -> list[Reading]:
    counts = _DIGIT.search(text) or _MAY_COUNT.search(text.lower())
    return read_sentence(text, offset, notation) if counts else []


def _decide(sentences: list[list[Reading]], home: Home) -> list[Reading]:
    """Return the readings with every currency decided; words that are no money are left out."""
    named = find_named([reading.amount for readings in sentences for reading in readings])
    home = alter(home, named=named) if named else home
    decided: list[Reading] = []
    for readings in sentences:
        if not any(map(_is_priced, readings)):
            decided.extend(readings)
            continue
        one = len(sentences) == 1
        nearby = named if one else find_named([reading.amount for reading in readings])
        here = home
        if any(map(_is_open, readings)):
            dollars = any(one.amount.unit == "dollar" for one in readings)
            told = find_told(readings[0].tokens)
            if dollars != home.dollars or told != home.told:
                here = alter(home, told=told, dollars=dollars)
            nearby += _find_coined(readings, here, nearby)
        fixed = [_fix(reading, here, nearby) for reading in readings]
        decided.extend([reading for reading in fixed if reading is not None])
    return decided


def _find_coined(readings: list[Reading], home: Home, nearby: tuple[str, ...]) -> tuple[str, ...]:
    """Return the currencies of coins and doubtful words beside them: Sh5bn, or 65 cents a share."""
    if len(readings) == 1:
        return ()
    units = {reading.amount.unit for reading in readings if not reading.amount.weak}
    return tuple(choose(unit, home, nearby) for unit in sorted(units & _COINED))


_COINED = frozenset(FAMILIES.keys() - COINS - {"dollar", "pound"})


def _is_priced(reading: Reading) -> bool:
    return reading.amount.kind is FigureKind.MONEY or reading.amount.stated is not None


def _is_open(reading: Reading) -> bool:
    """Tell whether the article has to decide which currency an amount is in."""
    stated = reading.amount.stated
    told = () if stated is None else (stated, *stated.also)
    return reading.amount.unit in FAMILIES or any(one.unit in FAMILIES for one in told)


def _fix(reading: Reading, home: Home, nearby: tuple[str, ...]) -> Reading | None:
    amount = reading.amount
    if amount.kind is not FigureKind.MONEY:
        return reading if amount.stated is None else _fix_worth(reading, home, nearby)
    sure = is_sure(amount, home, nearby) or _is_alone(reading)
    if sure and not is_weight(reading):
        decided = decide(amount, home, nearby)
        return reading if decided is amount else alter(reading, amount=decided)
    word = reading.tokens.word(amount.last - 1)
    if word not in {"pound", "pounds"}:
        return None
    counted = alter(amount, kind=FigureKind.QUANTITY, unit=word, stated=None, rule="quantity")
    return alter(reading, amount=counted)


def _is_alone(reading: Reading) -> bool:
    """Tell whether a text is nothing but a price and its bound: over 50 pounds."""
    words, amount = reading.tokens.words, reading.amount
    if len(words) - (amount.last - amount.first) > _NEAR:
        return False
    return _AROUND.issuperset(words[: amount.first] + words[amount.last :])


_NEAR = 4
_AROUND = frozenset(
    "about around over under more less than at least most up to nearly almost just only for from "
    "price cost costs now off save each : . ! , approximately roughly exactly".split()
)
"""What stands around a price that is all of a text."""


def _fix_worth(reading: Reading, home: Home, nearby: tuple[str, ...]) -> Reading:
    """Return what is counted with the currency of its worth decided: 600 bitcoin ($38m)."""
    amount = reading.amount
    worth = decide(amount.stated, home, nearby) if amount.stated else None
    return alter(reading, amount=alter(amount, stated=worth))


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
    readings = _decide(
        name_subjects(share_prices(recall_pers(sentences, prose), prose), prose), home
    )
    around = Surroundings(article)
    told = [Told(make_figure(one), find_words(one), partial(around.find, one)) for one in readings]
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
    return tuple(map(make_figure, _decide([_read(words, 0, notation)], home)))


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

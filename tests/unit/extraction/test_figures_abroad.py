"""Figures of sentences and articles in other languages than English."""

from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.extraction.figures.find import find_article_figures, find_figures
from digest.lexicon.languages.money_de import NAMES as NAMES_DE
from digest.lexicon.languages.money_es import NAMES as NAMES_ES
from digest.lexicon.languages.money_fr import NAMES as NAMES_FR
from digest.lexicon.languages.money_ja import NAMES as NAMES_JA
from digest.lexicon.languages.money_ko import NAMES as NAMES_KO
from digest.lexicon.languages.money_zh import NAMES as NAMES_ZH
from digest.model.article import Article, Published, Span
from digest.model.entry import Direction, Draft, Figure, FigureKind, Qualifier, Stated
from digest.text.sentences import split_sentences
from tests.figures import describe_figure
from tests.helpers import Case, each_case


@each_case("figures_abroad")
def test_figures_of_a_sentence_in_another_language(case: Case) -> None:
    head, _, text = case.given.partition(" ")
    figures = find_figures(text, locale=head[1:])
    assert ("\n".join(map(describe_figure, figures)) or "none") == case.expected


def test_a_figure_holds_all_that_its_sentence_says() -> None:
    text = "Tannhof zahlt jährlich bis zu 1,5 Mrd. Franken (rund 1,6 Mrd. Euro)."
    assert find_figures(text, locale="de") == (
        Figure(
            text="1,5 Mrd. Franken",
            kind=FigureKind.MONEY,
            low=Decimal("1.5E9"),
            high=Decimal("1.5E9"),
            unit="CHF",
            step=Decimal("1E8"),
            qualifier=Qualifier.UP_TO,
            per="Jahr",
            about="Tannhof zahlt jährlich",
            label="Tannhof zahlt jährlich",
            stated=Stated(
                text="1,6 Mrd. Euro",
                low=Decimal("1.6E9"),
                high=Decimal("1.6E9"),
                unit="EUR",
                step=Decimal("1E8"),
                at=Span(53, 66),
            ),
            at=(Span(30, 46),),
            by=(
                "money: word behind",
                "stated conversion",
                "qualifier: up to",
                "per year",
            ),
        ),
    )


LOCALES = ("de", "fr", "es", "ko", "ja", "zh", "zh-TW", "es-MX", "de-CH", "it")
WORDS = (
    "der um auf von zwischen und bis zu stieg sank Euro Mrd. Mio. Franken Prozent Stellen davon de "
    "du des à entre et y a hausse recul millions milliards d'euros mil millones pesos % € $ 1,5 "
    "1.200 12 2025 eine un une 원 억 조 만 달러 명 여 배 약 ( ) 円 億 万 兆 ドル 株 割 倍 約 増 減 "
    "元 亿 万 股 个 成 百分之 约 至 増 、 ， , ; . – = ３ 一 二 十 분의 3분의 半"
)
PIECES = st.lists(st.sampled_from(WORDS.split()), max_size=25)
SENTENCES = PIECES.map(" ".join) | PIECES.map("".join) | st.text(max_size=120)


@given(SENTENCES, st.sampled_from(LOCALES))
def test_spans_quote_the_text_in_order_and_never_overlap(text: str, locale: str) -> None:
    figures = find_figures(text, locale=locale)
    spans = [figure.at[0] for figure in figures]
    assert [span.of(text) for span in spans] == [figure.text for figure in figures]
    assert all(one.end <= other.start for one, other in pairwise(spans))
    stated = [figure.stated for figure in figures if figure.stated]
    assert [one.at.of(text) for one in stated] == [one.text for one in stated]


@given(SENTENCES, st.sampled_from(LOCALES))
def test_every_figure_is_whole(text: str, locale: str) -> None:
    for figure in find_figures(text, locale=locale):
        assert figure.low <= figure.high
        assert figure.step > 0
        assert figure.unit


@given(SENTENCES, st.sampled_from(LOCALES))
def test_what_a_figure_measures_stands_in_its_sentence(text: str, locale: str) -> None:
    told = " ".join(text.split())
    for figure in find_figures(text, locale=locale):
        pieces = (figure.about or "").split(" … ") + ([figure.label] if figure.label else [])
        assert all(" ".join(piece.split()) in told for piece in pieces)


@pytest.mark.parametrize(
    ("locale", "piece"),
    [
        ("de", "5 Mrd. Euro bis "),
        ("de", "um 3 Prozent "),
        ("de", "1.000 "),
        ("de", "einundzwanzig "),
        ("fr", "de 5 millions "),
        ("es", "mil 3 por ciento y "),
        ("ko", "1조2천"),
        ("ko", "3원 "),
        ("ja", "1株5円、"),
        ("zh", "百分之"),
        ("zh", "5亿元至"),
        ("zh", "一"),
    ],
)
def test_a_sentence_of_nothing_but_numbers_is_read(locale: str, piece: str) -> None:
    figures = find_figures(piece * 2_000, locale=locale)
    spans = [figure.at[0] for figure in figures]
    assert spans == sorted(set(spans))


def _article(language: str, *paragraphs: str) -> Article:
    text = "\n\n".join(paragraphs)
    return Article(
        slug="a",
        source="a.txt",
        text=text,
        sentences=tuple(split_sentences(text)),
        headline=Span(0, len(paragraphs[0])),
        body_start=len(paragraphs[0]) + 2,
        published=Published(day=date(2025, 2, 4)),
        language=language,
    )


def test_headline_and_text_tell_one_fact() -> None:
    article = _article(
        "de",
        "Tannhof kauft Melda für 1,2 Mrd. Euro",
        "Tannhof übernimmt Melda für 1,2 Milliarden Euro (1,3 Milliarden Dollar), hieß es.",
    )
    (figure,) = find_article_figures(Draft(article=article)).figures
    assert describe_figure(figure) == "1,2 Milliarden Euro | 1200000000 EUR | = 1300000000 USD"
    assert [span.of(article.text) for span in figure.at] == [
        "1,2 Milliarden Euro",
        "1,2 Mrd. Euro",
    ]
    assert figure.key


def test_english_rules_read_no_other_language() -> None:
    (figure,) = find_figures("Die Bank legt 5 Prozent zu, up to date", locale="de")
    assert (figure.qualifier, figure.direction) == (None, Direction.UP)


GERMAN = (
    "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn".split()
)
GERMAN += "fünfzehn sechzehn siebzehn achtzehn neunzehn".split()
GERMAN_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split()
KANJI = "〇一二三四五六七八九"


def _in_german(number: int) -> str:
    if number >= 1_000:
        rest = number % 1_000
        return f"{_in_german(number // 1_000)}tausend{_in_german(rest) if rest else ''}"
    if number >= 100:
        rest = number % 100
        return f"{GERMAN[number // 100]}hundert{_in_german(rest) if rest else ''}"
    if number < 20:
        return GERMAN[number]
    unit, tens = number % 10, GERMAN_TENS[number // 10 - 2]
    return f"{GERMAN[unit]}und{tens}" if unit else tens


def _in_kanji(number: int) -> str:
    if number >= 10_000:
        rest = number % 10_000
        return f"{_in_kanji(number // 10_000)}万{_in_kanji(rest) if rest else ''}"
    places = zip(str(number)[::-1], ("", "十", "百", "千"), strict=False)
    signs = [
        ("" if digit == "1" and place else KANJI[int(digit)]) + place
        for digit, place in places
        if digit != "0"
    ]
    return "".join(reversed(signs))


@given(st.integers(min_value=1, max_value=999_999))
def test_numbers_in_german_words_are_read_as_they_are_said(number: int) -> None:
    (figure,) = find_figures(f"{_in_german(number)} Euro", locale="de")
    assert (figure.low, figure.unit) == (Decimal(number), "EUR")


@given(st.integers(min_value=1, max_value=99_999_999))
def test_numbers_in_signs_are_read_as_they_are_said(number: int) -> None:
    (figure,) = find_figures(f"約{_in_kanji(number)}円", locale="ja")
    assert (figure.low, figure.unit) == (Decimal(number), "JPY")


@pytest.mark.parametrize(
    ("language", "text", "unit"),
    [
        (language, f"1250 {name}", code)
        for language, names in (
            ("de", NAMES_DE),
            ("fr", NAMES_FR),
            ("es", NAMES_ES),
            ("ko", NAMES_KO),
            ("ja", NAMES_JA),
            ("zh", NAMES_ZH),
        )
        for name, code in names.items()
        if code.isupper()
    ],
)
def test_every_name_of_a_currency_is_money(language: str, text: str, unit: str) -> None:
    assert [figure.unit for figure in find_figures(text, locale=language)] == [unit]


@each_case("figure_facts_abroad")
def test_equal_amounts_of_two_firms_are_two_figures(case: Case) -> None:
    found = []
    for line in case.given.split("\n"):
        head, _, text = line.partition(" ")
        figures = find_article_figures(Draft(article=_article(head[1:], "Orin", text))).figures
        told = [f"{one.text} x{len(one.at)}".removesuffix(" x1") for one in figures]
        found.append(" ; ".join(told))
    assert found == case.expected.split("\n")

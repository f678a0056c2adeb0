"""Figures of sentences and of articles."""

import sys
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from functools import partial
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.extraction.figures.find import FIGURES, find_article_figures, find_figures
from digest.model.article import Article, Published, Span
from digest.model.entry import Draft, Figure, FigureKind, Qualifier, Stated
from digest.text.sentences import split_sentences
from digest.value import replace
from tests.drafts import write_article
from tests.figures import describe_figure
from tests.helpers import Case, each_case, read_cases


@each_case("figures")
def test_figures_of_a_sentence(case: Case) -> None:
    _check(case)


@each_case("house_styles")
def test_figures_in_the_house_styles_of_many_countries(case: Case) -> None:
    _check(case)


def _check(case: Case) -> None:
    assert ("\n".join(_describe(case.given)) or "none") == case.expected


def _describe(given: str) -> list[str]:
    """Return the figures of a sentence that may say its language and country: @en/IN."""
    text, locale, country = given, "en", None
    if text.startswith("@"):
        head, _, text = text.partition(" ")
        locale, _, country = head[1:].partition("/")
    figures = find_figures(text, locale=locale, country=country or None)
    return [describe_figure(figure) for figure in figures]


@each_case("figure_lines")
def test_figures_of_lines(case: Case) -> None:
    found = [" ; ".join(_describe(line)) or "none" for line in case.given.split("\n")]
    assert found == case.expected.split("\n")


def test_every_currency_is_read_by_its_english_names() -> None:
    names, _ = read_cases("currency_names")
    for line, code in zip(names.given.split("\n"), names.expected.split("\n"), strict=True):
        one, many = line.split(" ; ")
        texts = (f"1 {one}", f"250 {many}", f"2.5 million {many}", f"One {one}")
        found = [[(figure.text, figure.unit) for figure in find_figures(text)] for text in texts]
        assert found == [[(text, code)] for text in texts]


def test_small_coins_are_parts_of_their_main_unit() -> None:
    _, coins = read_cases("currency_names")
    found = [_describe(line)[0] for line in coins.given.split("\n")]
    wanted = zip(coins.given.split("\n"), coins.expected.split("\n"), strict=True)
    assert found == [f"{text} | {amount}" for text, amount in wanted]


def test_a_figure_holds_all_that_its_sentence_says() -> None:
    text = "The port will cost up to 1.5-trillion won ($1.1bn) a year."
    assert find_figures(text) == (
        Figure(
            text="1.5-trillion won",
            kind=FigureKind.MONEY,
            low=Decimal("1.5E12"),
            high=Decimal("1.5E12"),
            unit="KRW",
            step=Decimal("1E11"),
            qualifier=Qualifier.UP_TO,
            per="year",
            about="The port will cost … a year",
            label="The port will cost",
            stated=Stated(
                text="$1.1bn",
                low=Decimal("1.1E9"),
                high=Decimal("1.1E9"),
                unit="USD",
                step=Decimal("1E8"),
                at=Span(43, 49),
            ),
            at=(Span(25, 41),),
            by=("money: word behind", "stated conversion", "qualifier: up to", "per year"),
        ),
    )


WORDS = (
    "the fell rose to from between and of per a share about up $ € £ R Rs US$ 1.2 1,500 2 20 2025 "
    "half one-third two billion million bn crore won euros pence cents % percent points jobs "
    "people ( ) , ; - – = or some nearly more than each x times 1/2 'é 億"
)
SENTENCES = st.lists(st.sampled_from(WORDS.split()), max_size=25).map(" ".join)


@given(SENTENCES | st.text(max_size=120))
def test_spans_quote_the_text_in_order_and_never_overlap(text: str) -> None:
    figures = find_figures(text)
    spans = [figure.at[0] for figure in figures]
    assert [span.of(text) for span in spans] == [figure.text for figure in figures]
    assert all(one.end <= other.start for one, other in pairwise(spans))
    stated = [one for figure in figures for one in figure.all_stated]
    assert [one.at.of(text) for one in stated] == [one.text for one in stated]


@given(SENTENCES)
def test_the_same_sentence_gives_the_same_figures(text: str) -> None:
    assert find_figures(text) == find_figures(text)


@given(SENTENCES)
def test_every_figure_is_whole(text: str) -> None:
    for figure in find_figures(text):
        assert figure.low <= figure.high
        assert figure.step > 0
        assert figure.unit


@each_case("conversions")
def test_what_an_article_converts_itself_belongs_to_its_figure(case: Case) -> None:
    found = [" ; ".join(_describe(line)) for line in case.given.split("\n")]
    assert found == case.expected.split("\n")


@pytest.mark.parametrize(
    ("locale", "text", "stated"),
    [
        ("de", "Die Strafe beträgt 22 Mio. Euro (18 Mio. Pfund; 23 Mio. Dollar).", "GBP USD"),
        ("de", "Er zahlt 2 Billionen Won – rund 1,4 Milliarden Dollar – für das Werk.", "USD"),
        ("de", "Er schuldet 40 Mio. Euro, rund 12 Mio. Dollar davon den Banken.", ""),
        ("fr", "L'amende est de 22 millions d'euros (18 millions de livres ; 23 M$).", "GBP USD"),
        ("es", "Paga 40 millones de euros, unos 44 millones de dólares, por la planta.", "USD"),
        ("ja", "同社は2兆ウォン(約14億ドル、13億ユーロ)を投じる。", "USD EUR"),
        ("ko", "회사는 2조원(14억달러, 13억유로)을 투자한다.", "USD EUR"),
        ("zh", "该公司将投资2万亿韩元（约合14亿美元；13亿欧元）。", "USD EUR"),
    ],
)
def test_what_articles_abroad_convert_themselves_belongs_to_its_figure(
    locale: str, text: str, stated: str
) -> None:
    figures = find_figures(text, locale=locale)
    assert [one.unit for one in figures[0].all_stated] == stated.split()
    assert all(text[one.at.start : one.at.end] == one.text for one in figures[0].all_stated)


@each_case("abouts")
def test_what_the_figures_of_lines_measure(case: Case) -> None:
    found = [
        " ; ".join(f"{figure.text} | {figure.about}" for figure in find_figures(line))
        for line in case.given.split("\n")
    ]
    assert found == case.expected.split("\n")


@each_case("labels")
def test_labels_of_the_figures_of_a_sentence(case: Case) -> None:
    found = [f"{figure.text} | {figure.label}" for figure in find_figures(case.given)]
    assert "\n".join(found) == case.expected


@given(SENTENCES | st.text(max_size=120))
def test_what_a_figure_measures_stands_in_its_sentence(text: str) -> None:
    told = " ".join(text.split())
    for figure in find_figures(text):
        if figure.label is not None:
            assert figure.label in told
            assert any(letter.isalnum() for letter in figure.label)
        if figure.about is not None:
            assert all(" ".join(piece.split()) in told for piece in figure.about.split(" … "))


PIECES = (
    "$1 bn to ",
    "one million ",
    "5% and ",
    "$5 ($6) ",
    "1億",
    "5 million to ",
    "3 won–",
    "half of ",
    "two and a half ",
    "20 cents of rupees ",
    "about ",
    "5 of the ",
    "1-",
    "£(1)m ",
    "to 5,000 ",
    "5 points to 1,000 ",
    "1½ ",
    "up 1p at ",
    "each 1 ",
    "N5/$1 ",
)


@pytest.mark.parametrize("piece", PIECES)
def test_a_sentence_of_nothing_but_numbers_is_read(piece: str) -> None:
    figures = find_figures(piece * 2_000)
    spans = [figure.at[0] for figure in figures]
    assert spans == sorted(set(spans))


def _count_calls(text: str, locale: str = "en") -> int:
    """Return how many calls it takes to read a sentence: the same on every machine."""
    return _count_calls_of(lambda: find_figures(text, locale=locale))


def _count_calls_of(read: Callable[[], object]) -> int:
    calls = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event == "call"

    sys.setprofile(count)
    try:
        read()
    finally:
        sys.setprofile(None)
    return calls


@pytest.mark.parametrize("piece", PIECES)
def test_work_grows_with_the_length_of_a_sentence_no_faster(piece: str) -> None:
    assert _count_calls(piece * 800) < 4.5 * _count_calls(piece * 200)


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("piece", [*PIECES, "($1 ", "$1 = ", "€5 (6 $) "])
def test_work_on_an_article_of_one_dump_grows_no_faster(piece: str, language: str) -> None:
    drafts = [
        Draft(article=replace(write_article(f"It said {piece * size}."), language=language))
        for size in (500, 2_000)
    ]
    find_article_figures(drafts[0])
    less, more = (_count_calls_of(partial(find_article_figures, draft)) for draft in drafts)
    assert more < 4.5 * less


MEGABYTE = 1_000_000


@pytest.mark.parametrize("locale", ["en", "de", "ja"])
@pytest.mark.parametrize("piece", ["1", "1,", "(", "$", "$(", "- ", "+", "word ", "字"])
def test_work_on_a_megabyte_of_one_thing_is_eight_times_that_on_an_eighth(
    piece: str, locale: str
) -> None:
    eighth, whole = (
        _count_calls((piece * size)[:size], locale) for size in (MEGABYTE // 8, MEGABYTE)
    )
    assert whole <= 8.5 * eighth + 100


AMOUNTS = st.sampled_from(
    [
        ("€5m", "EUR"),
        ("US$1.2bn", "USD"),
        ("14%", "%"),
        ("12 per cent", "%"),
        ("Rs 3 crore", "INR"),
        ("KRW 500bn", "KRW"),
        ("£12.50", "GBP"),
        ("two and a half million euros", "EUR"),
        ("40 basis points", "basis points"),
        ("3.4m Swiss francs", "CHF"),
        ("A$1.5-billion", "AUD"),
    ]
)
NEUTRAL = st.lists(
    st.sampled_from("council said that its paid for which mill , on they report and was".split()),
    max_size=12,
).map(" ".join)


@given(NEUTRAL, AMOUNTS, NEUTRAL)
def test_what_surrounds_an_amount_changes_neither_its_value_nor_its_words(
    before: str, amount: tuple[str, str], after: str
) -> None:
    text, unit = amount
    (alone,) = find_figures(text)
    (figure,) = find_figures(f"{before} {text} {after}")
    found = (figure.text, figure.low, figure.high, figure.unit, figure.kind)
    assert found == (text, alone.low, alone.high, unit, alone.kind)


def test_an_article_of_equal_numbers_is_one_figure_with_every_place() -> None:
    article = _article("Mill", *["The mill paid $5 million."] * 2_000)
    (figure,) = find_article_figures(Draft(article=article)).figures
    assert len(figure.at) == 2_000


def _article(*paragraphs: str, **about: str) -> Article:
    text = "\n\n".join(paragraphs)
    return Article(
        slug="a",
        source="a.txt",
        text=text,
        sentences=tuple(split_sentences(text)),
        headline=Span(0, len(paragraphs[0])),
        body_start=len(paragraphs[0]) + 2,
        published=Published(day=date(2025, 2, 4)),
        publication=about.get("publication"),
        url=about.get("url"),
        dateline=about.get("dateline"),
        agency=about.get("agency"),
    )


def _find(article: Article) -> list[str]:
    figures = find_article_figures(Draft(article=article)).figures
    return [describe_figure(figure) for figure in figures]


def test_headline_and_text_tell_one_fact_in_its_fullest_form() -> None:
    article = _article(
        "Velda buys Orin for €2bn",
        "Velda said it would buy Orin for 2 billion euros ($2.1 billion).",
    )
    figures = find_article_figures(Draft(article=article)).figures
    assert [describe_figure(figure) for figure in figures] == [
        "2 billion euros | 2000000000 EUR | = 2100000000 USD"
    ]
    assert [span.of(article.text) for span in figures[0].at] == ["2 billion euros", "€2bn"]
    assert figures[0].key


def test_a_headline_that_repeats_the_conversion_is_no_second_figure() -> None:
    article = _article(
        "Velda pays $2.1bn for Orin",
        "Velda will pay 2 billion euros ($2.1bn) for Orin.",
    )
    figures = find_article_figures(Draft(article=article)).figures
    assert [describe_figure(figure) for figure in figures] == [
        "2 billion euros | 2000000000 EUR | = 2100000000 USD"
    ]
    assert [span.of(article.text) for span in figures[0].at] == ["2 billion euros", "$2.1bn"]


def test_a_headline_that_rounds_the_conversion_is_no_second_figure() -> None:
    article = _article(
        "Velda pays $2.1bn for a fifth of Orin", "Velda will pay 2 billion euros ($2.13 billion)."
    )
    assert _find(article)[1:] == ["2 billion euros | 2000000000 EUR | = 2130000000 USD"]


def test_jobs_and_the_people_in_them_are_counted_once() -> None:
    article = _article("900 jobs to stay", "Orin said 900 employees would stay, and 900 visitors.")
    assert _find(article) == ["900 employees | 900 employees", "900 visitors | 900 visitors"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It had touched 4,028 ringgit on Monday.", "tonne"),
        ("Velda expects it to average 4,200 ringgit next year.", "tonne"),
        ("Lots of 9,000 ringgit were sold.", None),
        ("It pays a 4,100 ringgit fee.", None),
        ("Costs rose by 4,000 ringgit.", None),
    ],
)
def test_a_bare_price_is_of_what_one_of_its_size_was_before(
    text: str, expected: str | None
) -> None:
    article = _article("Palm oil", "Palm oil closed at 4,001 ringgit a tonne.", text)
    assert find_article_figures(Draft(article=article)).figures[-1].per == expected


@pytest.mark.parametrize(
    ("before", "text", "expected"),
    [
        ("Orin Mills has closed.", "It owes €41 million.", "Orin Mills … owes"),
        ("The banks met.", "They lent €41 million.", "The banks … lent"),
        ("Shares in Orin rose.", "They have gained 41% since May.", "Shares in Orin"),
        ("Ada Morvel said so.", "It owes €41 million.", "owes"),
        ("The banks met.", "It owes €41 million.", "owes"),
        ("Revenue rose.", "It plans to spend €41 million.", "plans to spend"),
        ("Its profit rose.", "It owes €41 million.", "owes"),
        ("Orin Mills has closed.", "The bank owes €41 million.", "The bank owes"),
        ("Orin Mills has closed.", "It said the bank owes €41 million.", "the bank owes"),
        ("The plan sets aside:", "€41 million for roads", "The plan sets aside … roads"),
        ("The plan sets aside:", "€41 million for roads.", "The plan sets aside … roads"),
        ("The plan sets aside:", "Harl owes €41 million.", "Harl owes"),
        ("Key figures for May:", "€41 million for roads", "roads"),
    ],
)
def test_a_pronoun_that_opens_a_sentence_is_told_by_the_subject_before(
    before: str, text: str, expected: str
) -> None:
    article = _article("News", before, text)
    assert find_article_figures(Draft(article=article)).figures[-1].about == expected


@pytest.mark.parametrize(
    ("before", "text", "expected"),
    [
        (
            "The broker was cutting its costs to 20.2 billion yen a month, it said.",
            "That would be 22 percent below the peak of 26 billion yen.",
            "26 billion yen | 26000000000 JPY | per month",
        ),
        (
            "Melor is pricing its shares at a small discount.",
            "Investors have been told 96 pesos is likely to be the final number.",
            "96 pesos | 96 MXN | per share",
        ),
        (
            "Orin offered 0.3 of its own for each Velda share.",
            "It put the implied value at €3.38, or about €2.1bn.",
            "€3.38 | 3.38 EUR | per share",
        ),
        (
            "The target is $80 per kilowatt-hour, she said.",
            "The current price is $97.",
            "$97 | 97 USD | per kilowatt-hour",
        ),
        (
            "When it ordered the mill the dollar was N460.",
            "When it came it was N1,500.",
            "N1,500 | 1500 NGN | per dollar",
        ),
    ],
)
def test_an_earlier_sentence_says_what_an_amount_is_one_of(
    before: str, text: str, expected: str
) -> None:
    assert expected in _find(_article("News", before, text))


def test_equal_shares_of_different_things_stay_apart() -> None:
    article = _article("Results", "Orders rose 5%. Wages make up 5% of costs.")
    assert _find(article) == ["5% | 5 % | up", "5% | 5 %"]


@pytest.mark.parametrize(
    ("about", "currency"),
    [
        ({"url": "https://www.harbour.example.com.au/a"}, "AUD"),
        ({"url": "https://news.example.co.nz/a"}, "NZD"),
        ({"publication": "The Toronto Ledger"}, "CAD"),
        ({"publication": "Daily Ledger"}, "USD"),
        ({"publication": "Business Times"}, "SGD"),
        ({"publication": "The Straits Times"}, "SGD"),
        ({"publication": "Highveld Business Times"}, "USD"),
        ({"publication": "The Coastal Guardian"}, "USD"),
        ({"dateline": "Sydney"}, "USD"),
    ],
)
def test_the_paper_decides_a_bare_dollar(about: dict[str, str], currency: str) -> None:
    article = _article("Results", "The shop lost $5 million.", **about)
    figures = find_article_figures(Draft(article=article)).figures
    assert [figure.unit for figure in figures] == [currency]


def test_signs_of_other_dollars_make_the_bare_one_american() -> None:
    article = _article(
        "Results",
        "The mill made A$5 million.",
        "Its American arm made $2 million, and shares rose 20 cents.",
        url="https://example.com.au/",
    )
    assert _find(article) == [
        "A$5 million | 5000000 AUD",
        "$2 million | 2000000 USD",
        "20 cents | 0.2 AUD | per share | up",
    ]


def test_one_amount_marked_in_the_headline_and_bare_below_is_of_one_dollar() -> None:
    article = _article(
        "Orin wins C$380M order",
        "The $380-million order is Orin's largest; the next was $170 million.",
        url="https://example.ca/",
    )
    assert _find(article)[-1] == "$170 million | 170000000 CAD"


def test_the_dateline_decides_a_bare_pound() -> None:
    article = _article("Mill", "The mill cost 5 million pounds.", dateline="Cairo")
    assert _find(article) == ["5 million pounds | 5000000 EGP"]


@pytest.mark.parametrize(
    ("text", "about", "expected"),
    [
        ("It paid $5m, US$3m less than Orin.", {"dateline": "Singapore"}, "5000000 SGD"),
        ("It paid $5m, or 5 per cent.", {"dateline": "Wellington"}, "5000000 NZD"),
        ("It paid $5m, or 5 per cent.", {"dateline": "Sydney", "agency": "Reuters"}, "5000000 USD"),
        ("It paid $5m, or 5 percent.", {"dateline": "Toronto"}, "5000000 USD"),
        (
            "It paid $5m, or 5 per cent.",
            {"dateline": "Toronto", "publication": "The Economist"},
            "5000000 USD",
        ),
        ("It paid $5m, not A$9m.", {"dateline": "Sydney"}, "5000000 USD"),
        ("It paid 5m rials.", {"publication": "Times of Oman"}, "5000000 OMR"),
        ("It paid 5m rials.", {"publication": "The Roman Post"}, "5000000 IRR"),
        ("It paid 5m rupees.", {"url": "https://www.kathmandupost.com/a"}, "5000000 NPR"),
        ("It paid 5m rupees.", {"url": "https://economynext.com/a"}, "5000000 LKR"),
        ("It paid 5 million pesos.", {"publication": "Manila Standard"}, "5000000 PHP"),
    ],
)
def test_the_paper_and_the_dateline_decide_whose_money_it_is(
    text: str, about: dict[str, str], expected: str
) -> None:
    assert _find(_article("Mill", text, **about))[0].split(" | ")[1] == expected


def test_a_cent_is_part_of_the_money_that_the_article_counts_in() -> None:
    lines = ("It paid S$5m for Orin.", "It will pay 6 cents a unit, against 5.5 cents.")
    assert _find(_article("Mill", *lines, dateline="Singapore"))[1:] == [
        "6 cents | 0.06 SGD | per unit",
        "5.5 cents | 0.055 SGD | per unit",
    ]


def test_a_price_behind_a_line_on_shares_is_of_a_share() -> None:
    lines = ("Shares in Orin rose 2.6% on Monday.", "Velda's closed 1 sen lower at RM0.88.")
    assert _find(_article("Mill", *lines))[1:] == [
        "1 sen | 0.01 MYR | per share | down",
        "RM0.88 | 0.88 MYR | per share",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Logs cost $95 a cubic metre in Orin.", "cubic metre"),
        ("Boards sold for $412 per thousand board feet last week.", "thousand board feet"),
        ("The town collects 34 cents of every rand it bills.", "rand"),
        ("The bonds trade at 63 cents on the dollar.", "dollar"),
        ("It won $5 in the pound case.", None),
        ("He will earn €4m a season.", "season"),
        ("It will take yearly output to 9 and create 450 jobs.", None),
    ],
)
def test_what_an_amount_is_one_of(text: str, expected: str | None) -> None:
    assert find_figures(text)[-1].per == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Orin lost 19c, or 3.2 per cent, to $5.79.", ["share", None, "share"]),
        ("They were up 14% at $47.32.", [None, "share"]),
        ("Sales rose 14% to $47.", [None, None]),
        ("Orin lost $19 in cash.", [None]),
        ("Harrow Creek slipped 2¢ to $1.18.", ["share", "share"]),
        ("Velda Timber closed at $21.40.", ["share"]),
        ("Brent rose 2% to $71.", [None, None]),
        ("The fee rose to $71.", [None]),
    ],
)
def test_a_name_behind_a_line_on_shares_stands_for_its_own(
    text: str, expected: list[str | None]
) -> None:
    article = _article("Mill", "Velda's shares closed 4% higher.", text, url="https://x.com.au/")
    figures = find_article_figures(Draft(article=article)).figures
    assert [one.per for one in figures][1:] == expected


def test_the_step_changes_nothing_but_figures() -> None:
    draft = Draft(article=_article("Mill", "The mill cost €5m."))
    after = FIGURES.run(draft)
    assert replace(after, figures=()) == draft
    assert [figure.text for figure in after.figures] == ["€5m"]


@pytest.mark.parametrize("locale", ["en", "de"])
def test_every_amount_of_a_dump_of_numbers_is_read_and_nothing_said_of_it(locale: str) -> None:
    figures = find_figures("$12 " * 1_000, locale=locale)
    assert {(one.text, one.low, one.about, one.per) for one in figures} == {
        ("$12", Decimal(12), None, None)
    }
    assert len(figures) == 1_000


@each_case("figure_facts")
def test_equal_amounts_are_one_figure_only_where_they_tell_one_fact(case: Case) -> None:
    title, _, text = case.given.partition("\n")
    figures = find_article_figures(Draft(article=_article(title, text))).figures
    found = [f"{one.text} x{len(one.at)}".removesuffix(" x1") for one in figures]
    assert "\n".join(found) == case.expected


@each_case("whose_money")
def test_a_sentence_tells_whose_money_it_means(case: Case) -> None:
    found = [" ".join(_find_currencies(line)) for line in case.given.split("\n")]
    assert found == case.expected.split("\n")


@each_case("whose_money_abroad")
def test_a_sentence_in_another_language_tells_whose_money_it_means(case: Case) -> None:
    found = [" ".join(_find_currencies(line)) for line in case.given.split("\n")]
    assert found == case.expected.split("\n")


def _find_currencies(given: str) -> list[str]:
    head, _, text = given.partition(" ") if given.startswith("@") else ("", "", given)
    locale, _, country = head.removeprefix("@").partition("/")
    figures = find_figures(text, locale=locale or "en", country=country or None)
    return [figure.unit for figure in figures if figure.kind is FigureKind.MONEY]


@each_case("whose_money_articles")
def test_the_sentences_of_an_article_tell_whose_money_the_others_mean(case: Case) -> None:
    title, _, text = case.given.partition("\n")
    figures = find_article_figures(Draft(article=_article(title, text))).figures
    assert "\n".join(f"{one.text} {one.unit}" for one in figures) == case.expected


@each_case("figure_facts_lines")
def test_equal_amounts_of_short_articles_are_one_figure_or_several(case: Case) -> None:
    found = []
    for line in case.given.split("\n"):
        figures = find_article_figures(Draft(article=_article(*line.split(" | ")))).figures
        told = [f"{one.text} x{len(one.at)}".removesuffix(" x1") for one in figures]
        found.append(" ; ".join(told))
    assert found == case.expected.split("\n")

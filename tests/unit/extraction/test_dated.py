"""Of which year amounts are."""

from datetime import date

import pytest

from digest.extraction.figures.dated import find_years
from digest.extraction.figures.find import find_article_figures
from digest.model.article import Article, Basis, Published
from digest.model.entry import Draft
from digest.text.sentences import split_sentences

DAY = date(2025, 9, 3)


def years(text: str, day: date | None = DAY, language: str = "en") -> tuple[int | None, ...]:
    article = Article(
        slug="a",
        source="a.txt",
        text=text,
        language=language,
        published=Published(day=day, basis=Basis.STATED),
        sentences=tuple(split_sentences(text)),
    )
    figures = find_article_figures(Draft(article=article)).figures
    return find_years(sorted(figures, key=lambda one: min(one.at)), article)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Orbak paid R3.2bn for the Kestral mines in 2019.", (2019,)),
        ("In 2011, the ministry lent the mill 40 billion won.", (2011,)),
        ("Back in March 2014 Sundara raised Rs 120 crore from two funds.", (2014,)),
        ("Revenue was €410m in 2022 and has grown since.", (2022,)),
        ("The fund put in £12m three years ago and now wants out.", (2022,)),
        ("It was sold for 96 billion yen a decade ago.", (2015,)),
        ("Die Werft kostete 80 Millionen Euro im Jahr 2016.", (2016,)),
        ("Sales of A$80m in the year to June 2020 were its worst.", (2020,)),
        ("Revenue in 2019 was €22.4m.", (2019,)),
        ("It sold the mill for £8bn ($16bn) in November 2007.", (2007,)),
        ("It sold the mill for £8bn, or $16bn, in 2007.", (2007,)),
        ("It sold the mill for £8bn ($16bn) 18 years ago.", (2007,)),
        ("Last year its revenue was €22.4m.", (2024,)),
        ("Revenue last year was €22.4m.", (2024,)),
        ("Last year's loss was €22.4m.", (2024,)),
        ("Its 2019 revenue came to €22.4m.", (2019,)),
        ("Q4 2023 revenue was €22.4m.", (2023,)),
        ("In the fourth quarter of last year, it lost €22.4m.", (2024,)),
        ("Net debt at the end of December 2023 was €40m.", (2023,)),
        ("Turnover stood at €40m at the end of 2023.", (2023,)),
        ("It spent €40m in FY2023 and €30m in the 2022-23 season.", (2023, 2023)),
        ("It spent €40m between 2015 and 2019.", (2019,)),
        ("The storms of 2021 cost insurers €40m.", (2021,)),
        ("The strike last year cost the port €40m.", (2024,)),
        ("Revenue jumped in 2021 to €40m.", (2021,)),
        ("Sales rose to €40m from 2019's €38m.", (None, 2019)),
        ("In 1998 they paid 40m kroner; today it is worth 900m kroner.", (1998, None)),
        ("It raised €40m in 2018, and now wants €50m.", (2018, None)),
        ("It plans to cut €40m by 2027, having cut €30m in 2023.", (None, 2023)),
    ],
)
def test_amounts_of_earlier_years_have_their_year(
    text: str, expected: tuple[int | None, ...]
) -> None:
    language = "de" if text.startswith("Die") else "en"
    assert years(text, language=language) == expected


@pytest.mark.parametrize(
    ("language", "text", "year"),
    [
        ("de", "Der Umsatz im Jahr 2019 betrug 40 Mio. Euro.", 2019),
        ("de", "Im vergangenen Jahr betrug der Umsatz 40 Mio. Pfund.", 2024),
        ("fr", "L'an dernier, le groupe a perdu 40 millions d'euros.", 2024),
        ("es", "El año pasado la empresa perdió 40 millones de euros.", 2024),
        ("it", "L'anno scorso ha perso 40 milioni di euro.", 2024),
        ("pt", "No ano passado, a empresa perdeu 40 milhões de reais.", 2024),
        ("nl", "Vorig jaar verloor het bedrijf 40 miljoen euro.", 2024),
        ("ja", "2019年の売上高は40億円だった。", 2019),
        ("ko", "2019년 매출은 40억원이다.", 2019),
        ("de", "Seit 2019 hat er 40 Mio. Euro bezahlt.", None),
        ("fr", "Le groupe a perdu 40 millions d'euros.", None),
    ],
)
def test_amounts_of_earlier_years_abroad_have_their_year(
    language: str, text: str, year: int | None
) -> None:
    assert years(text, language=language) == (year,)


@pytest.mark.parametrize(
    "text",
    [
        "Orbak will pay R3.2bn for the Kestral mines.",
        "Orbak will pay R3.2bn for the mines by 2030.",
        "The plan is to spend R3.2bn in 2027.",
        "Revenue rose to €410m in 2024.",
        "Revenue rose to €410m, from €390m a year earlier.",
        "The loss was Sh312m last year.",
        "Orbak bids €3bn for a plant built in 2009.",
        "Kestral, founded in 2009, raised €40m.",
        "Orbak bids £40m for the rival that it floated in 2012.",
        "The yard, which went bankrupt in 2016, is to get 80 million euros.",
        "Since 2019 it has spent €40m on the yard.",
        "In 2019 it had one mine; it now pays R3.2bn for the second.",
        "The €40m 2019 bond falls due.",
        "Jobs fell by 300 in 2019.",
        "It lost Sh312m last year on sales of Sh800m.",
        "Sales rose 5% from last year to €40m.",
        "Compared with last year, sales of €40m were weak.",
        "A plant opened last year will get €40m.",
        "After a loss last year it made €40m this year.",
        "It said last year that it would spend €40m.",
        "The firm bought in 2009 is now worth €40m.",
        "Two years ago it denied a sale, then sold six weeks later for €40m.",
        "The budget for 2026 is €40m.",
        "Revenue this year was €40m.",
    ],
)
def test_amounts_of_the_present_and_of_plans_have_none(text: str) -> None:
    assert set(years(text)) == {None}


def test_the_year_of_the_last_accounts_is_of_the_present() -> None:
    text = "Revenue was €410m in 2023."
    assert years(text, date(2025, 6, 1)) == (None,)
    assert years(text, date(2025, 9, 1)) == (2023,)


def test_in_january_what_is_told_of_the_year_gone_is_of_the_present() -> None:
    text = "Last year its revenue was €410m."
    assert years(text, date(2025, 1, 31)) == (None,)
    assert years(text, date(2025, 2, 1)) == (2024,)


def test_without_a_date_no_year_is_earlier() -> None:
    assert years("Orbak paid R3.2bn for the mines in 2019.", None) == (None,)

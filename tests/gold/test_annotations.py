"""The annotations say what the articles say, and speak of what they list."""

from functools import cache
from itertools import chain

import pytest

from digest.config import ReadConfig
from digest.model.article import Article
from digest.reading.readers import read_article_file
from tests.gold.forms import SETS, Answers, read_answers
from tests.gold.marks import fold
from tests.helpers import ROOT

ANSWERS = read_answers()
each_of_ours = pytest.mark.parametrize("answers", ANSWERS, ids=[a.id for a in ANSWERS])
ALL = tuple(chain.from_iterable(read_answers(name) for name in SETS))
each_article = pytest.mark.parametrize("answers", ALL, ids=[a.id for a in ALL])


@cache
def articles(file: str) -> tuple[Article, ...]:
    return read_article_file(ROOT / file, ReadConfig())


@each_article
def test_annotated_words_stand_on_the_page(answers: Answers) -> None:
    parts = (
        (article.text, *(piece.text for piece in article.dropped))
        for article in articles(answers.source.file)
    )
    text = fold(" ".join(chain.from_iterable(parts)))
    words = chain(
        (answers.headline,),
        (player.role for player in answers.players if player.role),
        (figure.text for figure in answers.figures),
        (f.stated_conversion.text for f in answers.figures if f.stated_conversion),
        (quote.starts for quote in answers.quotes),
    )
    assert [word for word in words if fold(word) not in text] == []
    names = [(player.name, *player.aliases) for player in answers.players]
    assert [forms for forms in names if not any(fold(form) in text for form in forms)] == []


@each_of_ours
def test_parties_speakers_and_employers_are_players(answers: Answers) -> None:
    players = {player.name for player in answers.players}
    named = chain(
        chain.from_iterable(deal.parties for deal in answers.deals),
        (quote.speaker for quote in answers.quotes),
    )
    assert [name for name in named if name not in players] == []


@each_article
def test_annotated_numbers_are_in_order(answers: Answers) -> None:
    assert [figure.text for figure in answers.figures if figure.low > figure.high] == []


def test_every_file_of_the_example_site_that_is_public_is_annotated() -> None:
    annotated = {answers.source.file for answers in ANSWERS}
    folder = ROOT / "content" / "articles"
    held = {"2026-04-22", "2027-03-01"}  # a draft, and an article of the future
    files = {
        path.relative_to(ROOT).as_posix()
        for path in folder.rglob("*.*")
        if path.parent.name not in held and not path.name.endswith(".edit.yaml")
    }
    assert files == annotated

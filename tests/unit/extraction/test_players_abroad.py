"""Players of articles in other languages: names, kinds, offices and employers as written."""

from digest.config import ReadConfig
from digest.extraction.mentions import RulesRecognizer
from digest.extraction.players.abroad.find import find_players_abroad
from digest.extraction.players.find import find_players
from digest.model.article import Article, Source
from digest.model.entry import Draft
from digest.reading.plain.text_file import TextReader
from tests.helpers import Case, each_case


def article_of(text: str) -> Article:
    """Return the article that a saved page is."""
    source = Source(path="content/articles/page.txt", data=text.encode())
    (article,) = TextReader().read(source, ReadConfig())
    return article


@each_case("players_abroad")
def test_names_offices_and_employers_are_those_of_the_article(case: Case) -> None:
    found = find_players_abroad(article_of(case.given))
    lines = [
        " | ".join(
            (
                player.name,
                player.kind.value,
                player.role or "-",
                player.affiliation or "-",
                ", ".join(player.aliases) or "-",
            )
        )
        for player in found
    ]
    assert lines == case.expected.split("\n")


@each_case("players_abroad")
def test_every_place_quotes_a_form_of_the_name(case: Case) -> None:
    article = article_of(case.given)
    for player in find_players_abroad(article):
        said = {at.of(article.text) for at in player.at}
        assert said
        assert said <= {player.name, *player.aliases}


def test_language_without_rules_gives_nobody() -> None:
    article = article_of(
        "Vallmo köper Norrhamn för 320 miljoner kronor\n\nVallmo AB har köpt Norrhamn Varv för 320 "
        "miljoner kronor, säger vd Astrid Lindqvist och det är inte dyrt för oss att ha med."
    )
    assert article.language == "sv"
    assert find_players(Draft(article=article), RulesRecognizer()).players == ()

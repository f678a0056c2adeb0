"""Which rules find the players of an article that is not in English."""

from collections.abc import Sequence

from digest.extraction.mentions import ModelsAbroad, no_model
from digest.extraction.players.abroad.east import find_east, find_east_names
from digest.extraction.players.abroad.house import fill_house
from digest.extraction.players.abroad.latin import find_latin, find_latin_names
from digest.extraction.players.abroad.modelled import find_people
from digest.extraction.players.abroad.named import Script, make_players
from digest.extraction.players.weight import order_players
from digest.model.article import Article
from digest.model.entry import KnownPlayer, Player


def find_players_abroad(
    article: Article, models: ModelsAbroad = no_model, known: Sequence[KnownPlayer] = ()
) -> tuple[Player, ...]:
    """Return the players of an article in another language, the most important first.

    A language without rules of its own gives those of the site's list alone: English rules would
    make some up.

    Args:
        article: The article.
        models: Models of other languages.
        known: Whom the site's own list has.
    """
    language = article.language.partition("-")[0]
    text = article.text
    if (latin := find_latin(language)) is not None:
        people = find_people(article, models(language))
        players = make_players(text, find_latin_names(text, latin, people), latin.script, known)
    elif (east := find_east(language)) is not None:
        players = make_players(text, find_east_names(text, east), east.script, known)
    else:
        players = make_players(text, (), Script(), known)
    return order_players(article, fill_house(article, players))

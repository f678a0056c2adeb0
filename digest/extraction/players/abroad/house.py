"""Whom the heads of an article work for where only one company is its subject."""

import re

from digest.lexicon.languages.heads import HEADS
from digest.model.article import Article
from digest.model.entry import Player, PlayerKind
from digest.value import replace


def fill_house(article: Article, players: list[Player]) -> list[Player]:
    """Return the players, heads without an employer with the one company of the headline.

    Args:
        article: The article.
        players: Its players.
    """
    head = HEADS.get(article.language.partition("-")[0])
    headline = article.headline
    if head is None or headline is None:
        return players
    firms = [
        player.name
        for player in players
        if player.kind is PlayerKind.COMPANY and any(at.overlaps(headline) for at in player.at)
    ]
    if len(firms) != 1:
        return players
    heads = re.compile(head)
    return [
        replace(player, affiliation=firms[0]) if _is_its_head(player, heads) else player
        for player in players
    ]


def _is_its_head(player: Player, heads: re.Pattern[str]) -> bool:
    person = player.kind is PlayerKind.PERSON and player.affiliation is None
    return person and player.role is not None and heads.fullmatch(player.role) is not None

"""Who acts in an article or is acted on, in which role and for whom."""

from digest.extraction.players.find import find_players, players_step

__all__ = ["find_players", "players_step"]

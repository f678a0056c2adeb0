"""Digest's own extractors as plug-ins: each takes the tools and returns its step."""

from digest.extract.deals import DEALS
from digest.extract.figures import FIGURES
from digest.extract.headline import HEADLINE
from digest.extract.pipeline import Extractor, Tools
from digest.extract.players.find import players_step
from digest.extract.quotes import quotes_step
from digest.extract.summary import SUMMARY


def players(tools: Tools) -> Extractor:
    """Who acts, or is acted on."""
    return players_step(tools.recognizer)


def quotes(_tools: Tools) -> Extractor:
    """Who said what, word for word."""
    return quotes_step()


def figures(_tools: Tools) -> Extractor:
    """Every number with its meaning."""
    return FIGURES


def deals(_tools: Tools) -> Extractor:
    """Who agrees what with whom."""
    return DEALS


def headline(_tools: Tools) -> Extractor:
    """The article's headline, or one made of its lead."""
    return HEADLINE


def summary(_tools: Tools) -> Extractor:
    """The sentences that carry the news."""
    return SUMMARY

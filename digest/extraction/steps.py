"""Digest's own extractors as plug-ins: each takes the tools and returns its step."""

from digest.extraction.deals.find import deals_step
from digest.extraction.figures.find import FIGURES
from digest.extraction.headline import HEADLINE
from digest.extraction.llm.check import LLM
from digest.extraction.pipeline import Extractor, Tools
from digest.extraction.players.find import players_step
from digest.extraction.quotes.find import quotes_step
from digest.extraction.summary import SUMMARY


def players(tools: Tools) -> Extractor:
    """Who acts, or is acted on."""
    return players_step(tools.recognizer, tools.abroad)


def quotes(_tools: Tools) -> Extractor:
    """Who said what, word for word."""
    return quotes_step()


def figures(_tools: Tools) -> Extractor:
    """Every number with its meaning."""
    return FIGURES


def deals(tools: Tools) -> Extractor:
    """Who agrees what with whom."""
    return deals_step(tools.parser)


def headline(_tools: Tools) -> Extractor:
    """The article's headline, or one made of its lead."""
    return HEADLINE


def summary(_tools: Tools) -> Extractor:
    """The sentences that carry the news."""
    return SUMMARY


def llm(_tools: Tools) -> Extractor:
    """What an outside language model found besides, as far as the article says it."""
    return LLM

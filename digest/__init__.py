"""Digest turns saved news articles into a dated briefing in which every fact shows its sentence.

articles = digest.read("saved/ferry-order.html")     # what the file holds
entry = digest.extract(articles[0])                   # its facts, each with its spans
figures = digest.find_figures("It paid €212m.")       # pure and fast, no model
report = digest.build("my-site")                      # the whole site
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from digest.commands.api import build, extract, read
    from digest.config import Config
    from digest.errors import DigestError
    from digest.extraction.figures.find import find_figures
    from digest.model.article import Article, Span
    from digest.model.entry import Deal, Entry, Figure, Player, Quote
    from digest.model.report import BuildReport, Problem

__all__ = [
    "Article",
    "BuildReport",
    "Config",
    "Deal",
    "DigestError",
    "Entry",
    "Figure",
    "Player",
    "Problem",
    "Quote",
    "Span",
    "build",
    "extract",
    "find_figures",
    "read",
]

_HOMES = {
    "Article": "digest.model.article",
    "BuildReport": "digest.model.report",
    "Config": "digest.config",
    "Deal": "digest.model.entry",
    "DigestError": "digest.errors",
    "Entry": "digest.model.entry",
    "Figure": "digest.model.entry",
    "Player": "digest.model.entry",
    "Problem": "digest.model.report",
    "Quote": "digest.model.entry",
    "Span": "digest.model.article",
    "build": "digest.commands.api",
    "extract": "digest.commands.api",
    "find_figures": "digest.extraction.figures.find",
    "read": "digest.commands.api",
}


def __getattr__(name: str) -> object:
    """Load a public name when it is first asked for: `import digest` itself costs nothing."""
    if name not in _HOMES:
        raise AttributeError(f"module 'digest' has no attribute {name!r}")
    value: object = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """Return the public names, loaded or not."""
    return __all__

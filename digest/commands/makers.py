"""Finds what results are made by here and now, which takes loading and reading much."""

from functools import cache

from digest.commands.made_by import MadeBy
from digest.plugins import distributions
from digest.store.code import code_digest

READING = (
    "chardet", "feedparser", "ftfy", "lxml", "markdown-it-py", "pypdfium2", "trafilatura", "warcio",
)  # fmt: skip
"""Libraries whose versions may change what is read."""
_LIBRARIES = (*READING, "currencyconverter", "spacy")
"""Libraries whose versions may change what an entry holds."""
_READERS, _EXTRACTORS, _RATES = "digest.readers", "digest.extractors", "digest.rates"


@cache
def find_made_by() -> MadeBy:
    """Return what results are made by here and now: all code is read for it."""
    plugins = (name for group in (_READERS, _EXTRACTORS, _RATES) for name in distributions(group))
    return MadeBy(
        reading=code_digest("reading", *READING, *distributions(_READERS)),
        extraction=code_digest("extraction", "spacy", *distributions(_EXTRACTORS)),
        entries=code_digest("commands", *_LIBRARIES, *plugins),
        plan=code_digest("plan"),
        render=code_digest("render", "jinja2", "babel", "markupsafe"),
    )

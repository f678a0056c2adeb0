"""Which country a page comes from, where its address, money or language tell."""

import re
from urllib.parse import urlsplit

_MONEY = (
    ("IN", re.compile(r"₹|\bRs\.? ?\d|\b(?:crore|lakh)s?\b", re.IGNORECASE)),
    ("IL", re.compile(r"₪|\bshekels?\b|\bNIS ?\d", re.IGNORECASE)),
)
_NO_COUNTRY = frozenset("ai am cc co eu fm gg io la ly me sh so to tv ws".split())
_SHOWN = {"UK": "GB"}


def find_country(language: str | None, url: str | None, text: str) -> str | None:
    """Return the ISO 3166 code of a page's country, None where nothing tells.

    Args:
        language: The page's language tag, with a region or without.
        url: Its address.
        text: Its text.
    """
    host = urlsplit(url).hostname or "" if url else ""
    last = host.rpartition(".")[2]
    if len(last) == len("uk") and last not in _NO_COUNTRY:
        return _SHOWN.get(last.upper(), last.upper())
    spent = [country for country, money in _MONEY if money.search(text)]
    if len(spent) == 1:
        return spent[0]
    region = (language or "").partition("-")[2]
    return region if len(region) == len("GB") and region.isupper() else None

"""Which currencies and languages there are."""

from babel import Locale, UnknownLocaleError
from babel.numbers import list_currencies

_NO_CURRENCIES = frozenset(("XTS", "XXX"))
"""Codes of ISO 4217 for tests, and for where there is no currency."""


def is_currency(code: str) -> bool:
    """Tell whether a code is one of a currency in ISO 4217, present or past."""
    return code in list_currencies() and code not in _NO_CURRENCIES


def is_language(tag: str) -> bool:
    """Tell whether pages can be written in a language: its days and numbers are known."""
    try:
        Locale.parse(tag.partition("-")[0])
    except (UnknownLocaleError, ValueError):
        return False
    return True

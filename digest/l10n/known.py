"""Which currencies and languages there are."""

from functools import cache

from babel import Locale, UnknownLocaleError
from babel.numbers import get_currency_symbol, get_territory_currencies, list_currencies

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


@cache
def has_own_dollar(territory: str | None) -> bool:
    """Tell whether a country's papers in English mean its own dollar by the bare sign.

    Args:
        territory: ISO 3166 code; None for no country's English.
    """
    if territory is None or not is_language(f"en_{territory}"):
        return False
    own = get_territory_currencies(territory)
    return any(
        get_currency_symbol(code, f"en_{territory}")[-1:] == "$" for code in own if code != "USD"
    )

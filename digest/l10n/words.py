"""Plural forms and lists of words."""

from collections.abc import Sequence

from babel.lists import format_list
from babel.numbers import format_decimal

from digest.l10n.dates import find_locale


def find_plural(number: int, *, locale: str) -> str:
    """Return the plural form that a language uses for a number: one, few, many, other, ..."""
    return find_locale(locale).plural_form(number)


def write_list(words: Sequence[str], *, locale: str) -> str:
    """Return words as a list with its last conjunction: Anvil, Birch and Cobalt."""
    return format_list(words, locale=find_locale(locale))


def write_count(number: int, *, locale: str) -> str:
    """Return a whole number with the separators of its language: 1,200."""
    return format_decimal(number, locale=find_locale(locale))

"""Words for thousands, millions and more, in the languages that papers mix."""

from decimal import Decimal
from functools import cache

from digest.text.scales_abroad import OTHERS

THOUSAND = Decimal(1_000)
MILLION = Decimal(1_000_000)
BILLION = Decimal(1_000_000_000)
TRILLION = Decimal(1_000_000_000_000)

_ENGLISH = {
    "hundred": Decimal(100),
    "thousand": THOUSAND,
    "thousands": THOUSAND,
    "million": MILLION,
    "millions": MILLION,
    "mln": MILLION,
    "mn": MILLION,
    "mil": MILLION,
    "mm": MILLION,
    "mio": MILLION,
    "bil": BILLION,
    "mld": BILLION,
    "billion": BILLION,
    "billions": BILLION,
    "bln": BILLION,
    "mrd": BILLION,
    "bn": BILLION,
    "trillion": TRILLION,
    "trillions": TRILLION,
    "trn": TRILLION,
    "trln": TRILLION,
    "tln": TRILLION,
    "tn": TRILLION,
    "tr": TRILLION,
    "quadrillion": Decimal(10**15),
    "lakh": Decimal(100_000),
    "lakhs": Decimal(100_000),
    "lac": Decimal(100_000),
    "lacs": Decimal(100_000),
    "crore": Decimal(10_000_000),
    "crores": Decimal(10_000_000),
    "cr": Decimal(10_000_000),
    "dozen": Decimal(12),
}
_LONG = {
    "mio": MILLION,
    "mln": MILLION,
    "mn": MILLION,
    "bn": BILLION,
    "mrd": BILLION,
    "mld": BILLION,
    "mia": BILLION,
    "md": BILLION,
    "mds": BILLION,
    "tln": TRILLION,
}
_EUROPEAN = frozenset(
    "de fr es it pt fi nl sv da nb pl cs sk hu ro bg sr hr sl et lv lt el tr sq is ca gl af".split()
)
"""Languages whose papers share the short forms above."""


GLYPHS = {
    "千": THOUSAND,
    "천": THOUSAND,
    "万": Decimal(10_000),
    "萬": Decimal(10_000),
    "만": Decimal(10_000),
    "億": Decimal(10**8),
    "亿": Decimal(10**8),
    "억": Decimal(10**8),
    "兆": TRILLION,
    "조": TRILLION,
}
"""Chinese, Japanese and Korean scales, written right after the digits."""
LETTERS = {
    "k": THOUSAND,
    "m": MILLION,
    "b": BILLION,
    "t": TRILLION,
}
"""One letter, glued to the number: what it scales is sure only beside a currency."""


def find_scales(language: str) -> dict[str, Decimal]:
    """Return the scale words of a language; of an unknown one all that mean the same everywhere.

    Args:
        language: ISO 639 code.
    """
    if language == "en":
        return _ENGLISH
    own = OTHERS.get(language)
    if own is None:
        return _find_shared()
    return {**_LONG, **own} if language in _EUROPEAN else own


@cache
def _find_shared() -> dict[str, Decimal]:
    """Return the words of every language but those of which two disagree: billion, mil."""
    meanings: dict[str, set[Decimal]] = {}
    for table in (_ENGLISH, _LONG, *OTHERS.values()):
        for word, value in table.items():
            meanings.setdefault(word, set()).add(value)
    return {word: min(values) for word, values in meanings.items() if len(values) == 1}


def knows_scales(language: str) -> bool:
    """Tell whether the scale words of a language are listed.

    Args:
        language: ISO 639 code.
    """
    return language == "en" or language in OTHERS


@cache
def find_foreign(language: str) -> frozenset[str]:
    """Return the longer scale words of all languages that this one does not have.

    A number before one of them is no whole amount: who knows what it is multiplied by.

    Args:
        language: ISO 639 code.
    """
    known = find_scales(language)
    words = {word for table in (_ENGLISH, _LONG, *OTHERS.values()) for word in table}
    return frozenset(word for word in words - known.keys() if len(word) >= _SHORTEST)


_SHORTEST = 3
"""Shorter ones are words of other languages: Italian "mi" and "bi"."""

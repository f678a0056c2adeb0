"""Words for thousands, millions and more, in the languages that papers mix."""

from decimal import Decimal

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
    "billion": BILLION,
    "billions": BILLION,
    "bln": BILLION,
    "mrd": BILLION,
    "bn": BILLION,
    "trillion": TRILLION,
    "trillions": TRILLION,
    "trn": TRILLION,
    "trln": TRILLION,
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
    "mrd": BILLION,
    "mld": BILLION,
    "mia": BILLION,
    "md": BILLION,
    "mds": BILLION,
}
_OTHERS: dict[str, dict[str, Decimal]] = {
    "de": {
        "tausend": THOUSAND,
        "tsd": THOUSAND,
        "million": MILLION,
        "millionen": MILLION,
        "milliarde": BILLION,
        "milliarden": BILLION,
        "billion": TRILLION,
        "billionen": TRILLION,
    },
    "fr": {
        "mille": THOUSAND,
        "million": MILLION,
        "millions": MILLION,
        "milliard": BILLION,
        "milliards": BILLION,
        "billion": TRILLION,
        "billions": TRILLION,
    },
    "es": {
        "mil": THOUSAND,
        "millón": MILLION,
        "millones": MILLION,
        "billón": TRILLION,
        "billones": TRILLION,
    },
    "it": {
        "mila": THOUSAND,
        "milione": MILLION,
        "milioni": MILLION,
        "miliardo": BILLION,
        "miliardi": BILLION,
    },
    "pt": {
        "mil": THOUSAND,
        "mi": MILLION,
        "milhão": MILLION,
        "milhões": MILLION,
        "bi": BILLION,
        "bilhão": BILLION,
        "bilhões": BILLION,
        "trilhão": TRILLION,
        "trilhões": TRILLION,
    },
    "fi": {
        "tuhatta": THOUSAND,
        "milj": MILLION,
        "miljoona": MILLION,
        "miljoonaa": MILLION,
        "mrd": BILLION,
        "miljardi": BILLION,
        "miljardia": BILLION,
    },
    "nl": {
        "duizend": THOUSAND,
        "miljoen": MILLION,
        "miljard": BILLION,
        "biljoen": TRILLION,
    },
    "sv": {
        "tusen": THOUSAND,
        "miljon": MILLION,
        "miljoner": MILLION,
        "miljard": BILLION,
        "miljarder": BILLION,
    },
    "da": {
        "tusind": THOUSAND,
        "million": MILLION,
        "millioner": MILLION,
        "milliard": BILLION,
        "milliarder": BILLION,
    },
    "nb": {
        "tusen": THOUSAND,
        "million": MILLION,
        "millioner": MILLION,
        "milliard": BILLION,
        "milliarder": BILLION,
    },
    "pl": {
        "tys": THOUSAND,
        "milion": MILLION,
        "miliony": MILLION,
        "milionów": MILLION,
        "mld": BILLION,
        "miliard": BILLION,
        "miliardy": BILLION,
        "miliardów": BILLION,
    },
}
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
    """Return the scale words of a language; English where it is not known."""
    if language not in _OTHERS:
        return _ENGLISH
    return {**_ENGLISH, **_LONG, **_OTHERS[language]}

"""The table of figure words of each language."""

from decimal import Decimal

from digest.lexicon.languages.figures import FigureWords
from digest.lexicon.languages.figures_ar import ARABIC
from digest.lexicon.languages.figures_da import DANISH
from digest.lexicon.languages.figures_de import GERMAN
from digest.lexicon.languages.figures_es import SPANISH
from digest.lexicon.languages.figures_fr import FRENCH
from digest.lexicon.languages.figures_hi import HINDI
from digest.lexicon.languages.figures_id import INDONESIAN
from digest.lexicon.languages.figures_it import ITALIAN
from digest.lexicon.languages.figures_ja import JAPANESE
from digest.lexicon.languages.figures_ko import KOREAN
from digest.lexicon.languages.figures_nb import NORWEGIAN
from digest.lexicon.languages.figures_nl import DUTCH
from digest.lexicon.languages.figures_other import make_other
from digest.lexicon.languages.figures_pl import POLISH
from digest.lexicon.languages.figures_pt import PORTUGUESE
from digest.lexicon.languages.figures_ru import RUSSIAN
from digest.lexicon.languages.figures_sv import SWEDISH
from digest.lexicon.languages.figures_tr import TURKISH
from digest.lexicon.languages.figures_vi import VIETNAMESE
from digest.lexicon.languages.figures_zh import CHINESE
from digest.text.scales import find_scales
from digest.value import replace

_TABLES = {
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
    "ko": KOREAN,
    "ja": JAPANESE,
    "zh": CHINESE,
    "it": ITALIAN,
    "hi": HINDI,
    "ar": ARABIC,
    "vi": VIETNAMESE,
    "ms": INDONESIAN,
    "id": INDONESIAN,
    "tr": TURKISH,
    "ru": RUSSIAN,
    "pl": POLISH,
    "da": DANISH,
    "nb": NORWEGIAN,
    "sv": SWEDISH,
    "nl": DUTCH,
    "pt": PORTUGUESE,
}
SAME = {"no": "nb", "nn": "nb", "fil": "tl", "iw": "he", "in": "id", "bs": "hr", "sh": "sr"}
"""Languages that are read as another one is."""


def find_words(language: str) -> FigureWords:
    """Return the table of a language, with the words for scales that need no more than a list.

    Args:
        language: ISO 639 code.
    """
    words = _TABLES.get(language) or make_other(language)
    if words.eastern:
        return words
    scales = {_dot(word, value): value for word, value in find_scales(language).items()}
    return replace(words, scales=scales | words.scales)


def _dot(word: str, value: Decimal) -> str:
    """Return the pattern of a scale: a short form may end in a full stop, a whole word may not."""
    short = len(word) <= _SHORT_FORM and (word[-1] not in _VOWELS or word in {"mio", "mia", "bio"})
    return rf"{word}\.?" if short and (word != "mil" or value > _THOUSAND) else word


_SHORT_FORM = 5
_THOUSAND = Decimal(1_000)
_VOWELS = frozenset("aeiouáéíóúãõỷỉ")

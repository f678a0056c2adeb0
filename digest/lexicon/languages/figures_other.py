"""Languages without a table of their own: signs, codes, per cent and scales, nothing else."""

from digest.lexicon.languages.figures import FigureWords


def make_other(language: str) -> FigureWords:
    """Return the table of a language of which only the words for scales are known.

    Args:
        language: ISO 639 code.
    """
    return FigureWords(
        unspaced=language in _UNSPACED,
        money={
            r"euros?|eur[oiå]a?": "EUR",
            r"dollars?|dollar[ieo]?|dólares|dolarów|dolary": "dollar",
            r"reais|real(?=\W)": "BRL",
            r"francs?|franchi|franken": "CHF",
            r"sterline|libras|pond|pund": "GBP",
            r"yens?|ienes": "JPY",
            r"yuan(?:es)?": "CNY",
            r"złotych|złote|złoty|zł": "PLN",
            r"kron(?:or|er)|kronor|kr": "crown",
        },
        percent=r"%|procent|percento|por\s+cento|per\s+cento|prosent",
    )


_UNSPACED = frozenset({"th", "lo", "km", "my"})

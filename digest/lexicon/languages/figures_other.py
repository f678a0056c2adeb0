"""Languages without a table of their own: signs, codes, per cent and scales, nothing else."""

from decimal import Decimal

from digest.lexicon.languages.figures import FigureWords


def make_other(scales: dict[str, Decimal]) -> FigureWords:
    """Return the table of a language of which only the words for scales are known.

    Args:
        scales: Words for thousands and more.
    """
    return FigureWords(
        spelled={"\0": Decimal(0)},
        scales={rf"{word}\.?": value for word, value in scales.items()},
        money={
            r"euros?|eur[oiå]a?": "EUR",
            r"dollars?|dollar[ieo]?|dólares|dolarów|dolary": "USD",
            r"reais|real(?=\W)": "BRL",
            r"francs?|franchi|franken": "CHF",
            r"sterline|libras|pond|pund": "GBP",
            r"yens?|ienes": "JPY",
            r"yuan(?:es)?": "CNY",
            r"złotych|złote|złoty|zł": "PLN",
            r"kron(?:or|er)|kronor|kr": "krona",
        },
        percent=r"%|procent|percento|por\s+cento|per\s+cento|prosent",
        points=r"(?!)",
        basis=r"(?!)",
        times=r"(?!)",
        counted=r"(?!)(?P<noun>)",
        uncounted=r"(?!)",
        before={},
        behind={},
        per_before={},
        per_behind={},
        shares=r"(?!)",
        joins=r"\s?[-–—]\s?",
        stated=r"(?!)",
        clause=r"[;:!?]|,(?!\d)",
        fillers=r"(?!)",
    )

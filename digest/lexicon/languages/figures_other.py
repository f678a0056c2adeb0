"""Languages with a short table: their own money, per cent, growth and bounds in few words."""

from decimal import Decimal

from digest.lexicon.languages.figures import Coin, FigureWords
from digest.lexicon.languages.short_tables import SHORT, Short
from digest.model.entry import Qualifier

_SHARED = {
    r"euros?|eur[oiå]a?": "EUR",
    r"dollars?|dollar[ieo]?|dólares": "dollar",
    r"USD": "USD",
    r"yens?|ienes": "JPY",
    r"yuan(?:es)?": "CNY",
}


def make_other(language: str) -> FigureWords:
    """Return the short table of a language; of one that nobody knows signs, codes and per cent.

    Args:
        language: ISO 639 code.
    """
    short = SHORT.get(language) or Short(money={}, percent=r"%|procent|percento|prosent")
    unspaced = language in _UNSPACED
    alone = r"(?!\s?\d)" if unspaced else ""
    return FigureWords(
        unspaced=unspaced,
        money={name: unit for name, unit in (_SHARED | short.money).items() if "/" not in unit},
        coins={
            name: Coin(unit.partition("/")[0], _CENT)
            for names, unit in short.money.items()
            if "/" in unit
            for name in names.split("|")
        },
        percent=short.percent,
        percent_before=short.percent_before,
        points=short.points,
        before={
            Qualifier.MORE_THAN: short.more_than,
            Qualifier.ABOUT: short.about,
            Qualifier.UP_TO: short.up_to,
        },
        up=short.up,
        down=short.down,
        change=short.by,
        level=short.to,
        gains=rf"(?:{short.up})(?=\s*$)",
        losses=rf"(?:{short.down})(?=\s*$)",
        more=rf"(?:{short.up}){alone}",
        less=rf"(?:{short.down}){alone}",
        reaches=short.up_to,
        joins=rf"{short.joins}|\s?[-–—]\s?",
        lists=short.ands,
        between=short.between,
        stated=short.stated,
    )


_CENT = Decimal("0.01")
_UNSPACED = frozenset({"th", "lo", "km", "my"})

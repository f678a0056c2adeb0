"""The names of currencies and coins that may stand behind a number, in one language."""

import re
from collections.abc import Iterable

from digest.lexicon.languages.figures import Coin, FigureWords
from digest.value import Value

_INFLECTED = re.compile(r"e[nrsm]? ")


class Names(Value, kw_only=False):
    """How a language names money."""

    currencies: dict[str, str]
    """The code or family of each name."""
    coins: dict[str, Coin]
    """What each small coin is a part of."""
    currency: str
    """The pattern of any of the former."""
    coin: str
    """The pattern of any of the latter that begins no name of the former."""
    inflected: bool
    """Whether adjectives bend: kanadischer Dollar, kanadischen Dollar."""
    spaced: bool
    """Whether spaces part words."""

    def plain(self, said: str) -> str:
        """Return a name as the tables have it."""
        return _plain(said, inflected=self.inflected, spaced=self.spaced)


def read_names(words: FigureWords) -> Names:
    """Return the names of a language's money.

    Args:
        words: Its table.
    """
    inflected, spaced = words.glued, not words.eastern
    currencies = {_plain(k, inflected=inflected, spaced=spaced): v for k, v in words.names.items()}
    return Names(
        currencies=currencies,
        coins=words.coins,
        currency=_any_name(words.names, inflected=inflected, spaced=spaced),
        coin=_none_of(words.names, words.coins)
        + f"(?:{_any_name(words.coins, inflected=False, spaced=spaced)})",
        inflected=inflected,
        spaced=spaced,
    )


def _none_of(currencies: Iterable[str], coins: Iterable[str]) -> str:
    """Return what keeps a coin from beginning the name of a currency: セントヘレナポンド."""
    known, short = frozenset(currencies), tuple(coins)
    clashing = [_part(name, known) for name in sorted(known) if name.startswith(short or "\n")]
    return f"(?!{'|'.join(clashing)})" if clashing else ""


def _plain(said: str, *, inflected: bool, spaced: bool) -> str:
    words = _fold(said.lower()).replace("・", "").split()
    if not spaced:
        return "".join(words)
    plain = " ".join(words)
    return _INFLECTED.sub("e ", plain) if inflected else plain


def _fold(name: str) -> str:
    """Return small letters with one apostrophe, and without the dot that a Turkish İ leaves."""
    return name.replace("’", "'").replace("i\u0307", "i")


def _any_name(names: Iterable[str], *, inflected: bool, spaced: bool) -> str:
    """Return the alternatives by their first letter: most fail at once."""
    known = frozenset(
        _INFLECTED.sub("e ", _fold(name)) if inflected else _fold(name) for name in names
    )
    letters: dict[str, list[str]] = {}
    for name in sorted(known, key=len, reverse=True):
        pattern = _spell(name, inflected=inflected) if spaced else _part(name, known)
        letters.setdefault(name[0], []).append(pattern[1:])
    branches = (f"{letter}(?:{'|'.join(rest)})" for letter, rest in letters.items())
    return "|".join(branches) or "(?!)"


def _spell(name: str, *, inflected: bool) -> str:
    pattern = re.escape(name).replace("'", "['’]")
    if inflected:
        pattern = pattern.replace(r"e\ ", r"e[nrsm]?\ ")
    return pattern.replace(r"\ ", r"\s+")


def _part(name: str, known: frozenset[str]) -> str:
    """Return the pattern of a name before whose noun a space may stand: 캐나다 달러, 페루 솔."""
    if " " in name:
        return re.escape(name).replace("・", "・?").replace(r"\ ", r"[\s・]?")
    cut = next((at for at in range(1, len(name)) if name[at:] in known), None)
    head, noun = (name, "") if cut is None else (name[:cut], rf"[\s・]?{re.escape(name[cut:])}")
    return re.escape(head).replace("・", "・?") + noun

"""In whose country an amount is, in other languages: what its sentence names before and behind."""

import re
import unicodedata
from collections.abc import Callable
from functools import cache
from itertools import pairwise

from digest.lexicon.languages import lands_de, lands_es, lands_fr, lands_pt
from digest.value import Value


class Land(Value, kw_only=False):
    """A country that a sentence names, by its name, its people or a city."""

    start: int
    """Its first character."""
    end: int
    """The character after its last one."""
    country: str
    """ISO 3166 code."""
    people: bool
    """Whether it is an adjective of its people."""
    placed: bool
    """Whether it is a place where something is: in Oslo."""


class _Tongue(Value):
    """How one language names countries."""

    lands: dict[str, tuple[str, bool]]
    """The country of each name, and whether it is an adjective."""
    named: re.Pattern[str]
    """Any of the names."""
    placing: frozenset[str]
    """Prepositions of a place."""
    passing: frozenset[str]
    """Prepositions of a direction, a company or a comparison."""
    owning: frozenset[str]
    """What ties to an office or a part whom it belongs to."""
    before: frozenset[str]
    """What may stand between a preposition and a name."""
    adjectives_last: bool
    """Whether adjectives stand behind their noun."""


def find_lands(text: str, language: str) -> tuple[Land, ...]:
    """Return the countries that a sentence names, in order, that may tell whose its money is.

    Of a person of one country in another, only the latter is: un ouvrier népalais à Delhi.
    """
    tongue = _find_tongue(language)
    if tongue is None:
        return ()
    folded = _fold(text)
    found = [
        land
        for match in tongue.named.finditer(folded)
        if (land := _place(text, folded, match, tongue)) is not None
    ]
    strangers = {
        one.start for one, other in pairwise(found) if _is_stranger(folded, one, other, tongue)
    }
    return tuple(one for one in found if one.start not in strangers)


def find_owners(
    lands: tuple[Land, ...], start: int, clause: int
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the countries whose an amount is, the likeliest first, and those told behind it.

    Args:
        lands: The countries that its sentence names.
        start: Where the amount begins.
        clause: Where its clause begins.
    """
    ahead = [one for one in lands if one.end <= start]
    near = [one for one in ahead if one.start >= clause and not one.placed]
    doing = [one for one in ahead if not one.placed]
    places = [one for one in reversed(ahead) if one.placed]
    owners = [one.country for one in (*near, *doing, *places)]
    behind = [one.country for one in lands if one.start > start]
    return tuple(dict.fromkeys(owners)), tuple(dict.fromkeys(behind))


_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_REACH = 30
_NEAR = 4


def _place(text: str, folded: str, match: re.Match[str], tongue: _Tongue) -> Land | None:
    """Return a country named at a place; None where it is only a direction."""
    country, people = tongue.lands[match.group()]
    if not people and not text[match.start()].isupper():
        return None
    words = _WORD.findall(folded, max(0, match.start() - _REACH), match.start())[-3:]
    tie = _find_tie(words, tongue, people=people)
    if tie in tongue.passing:
        return None
    return Land(match.start(), match.end(), country, people, tie in tongue.placing)


def _find_tie(words: list[str], tongue: _Tongue, *, people: bool) -> str:
    """Return the preposition before a name, or before the noun that its adjective follows."""
    ties = tongue.passing | tongue.placing
    nouns = int(people and tongue.adjectives_last)
    for word in reversed(words):
        if word in ties:
            return word
        if word in tongue.before:
            nouns = 0
        elif nouns:
            nouns -= 1
        else:
            return ""
    return ""


def _is_stranger(folded: str, one: Land, other: Land, tongue: _Tongue) -> bool:
    """Tell whether a people's adjective only says where somebody comes from.

    Un serveur colombien à Santiago, le patron danois d'un groupe suédois, mais une banque suédoise
    de Norvège.
    """
    if not one.people or one.country == other.country:
        return False
    words = _WORD.findall(folded, one.end, other.start)
    if not tongue.adjectives_last:
        words = words[1:]
    if not words or len(words) > _NEAR or "," in folded[one.end : other.start]:
        return False
    if other.placed:
        return words[0] in tongue.placing
    return words[0] in tongue.owning and (other.people or len(words) > 1)


@cache
def _find_tongue(language: str) -> _Tongue | None:
    return _MAKERS[language]() if language in _MAKERS else None


def _make(
    places: dict[str, str],
    peoples: dict[str, str],
    bend: Callable[[str], tuple[str, ...]],
    ties: tuple[str, str, str, str],
    *,
    adjectives_last: bool = True,
) -> _Tongue:
    """Return how a language names countries.

    Args:
        places: The country of each name.
        peoples: The country of each adjective.
        bend: Gives the forms of an adjective.
        ties: The words of a place, of a direction, of belonging, and those before a name.
        adjectives_last: Whether adjectives stand behind their noun.
    """
    lands = {
        form: (country, True) for word, country in peoples.items() for form in bend(_fold(word))
    }
    lands |= {_fold(name): (country, False) for name, country in places.items()}
    known = "|".join(map(re.escape, sorted(lands, key=len, reverse=True)))
    placing, passing, owning, before = (frozenset(words.split()) for words in ties)
    return _Tongue(
        lands=lands,
        named=re.compile(rf"(?<![\w-])(?:{known})(?![\w-])"),
        placing=placing,
        passing=passing,
        owning=owning,
        before=before,
        adjectives_last=adjectives_last,
    )


def _fold(text: str) -> str:
    """Return a text in small letters without accents, character for character."""
    return text.translate(_PLAIN).lower()


_PLAIN = str.maketrans(
    {chr(code): unicodedata.normalize("NFD", chr(code))[0] for code in range(0xC0, 0x180)}
    | {"’": "'"}
)


def _bend_french(word: str) -> tuple[str, ...]:
    if word == "turc":
        return "turc", "turcs", "turque", "turques"
    ending = "" if word.endswith("e") else "ne" if word.endswith("en") else "e"
    return word, f"{word}s", f"{word}{ending}", f"{word}{ending}s"


def _bend_iberian(word: str) -> tuple[str, ...]:
    if word.endswith("o"):
        return tuple(word[:-1] + ending for ending in ("o", "a", "os", "as"))
    return tuple(word + ending for ending in ("", "a", "s", "es", "as"))


def _bend_german(word: str) -> tuple[str, ...]:
    return tuple(word + ending for ending in ("e", "en", "er", "es", "em"))


_MAKERS: dict[str, Callable[[], _Tongue]] = {
    "fr": lambda: _make(
        lands_fr.PLACES,
        lands_fr.PEOPLES,
        _bend_french,
        (
            "en au aux a dans",
            "vers contre depuis pour avec que par sur",
            "de d du des",
            "le la les l un une son sa ses",
        ),
    ),
    "es": lambda: _make(
        lands_es.PLACES,
        lands_es.PEOPLES,
        _bend_iberian,
        (
            "en",
            "hacia a al contra para con desde que por sobre",
            "de del",
            "el la los las un una su sus",
        ),
    ),
    "de": lambda: _make(
        lands_de.PLACES,
        lands_de.PEOPLES,
        _bend_german,
        (
            "in im bei",
            "nach gegen fur mit aus als an zu zum zur wie",
            "eines einer des der vom von",
            "der die das dem den ein eine einem einen einer seine ihre",
        ),
        adjectives_last=False,
    ),
    "pt": lambda: _make(
        lands_pt.PLACES,
        lands_pt.PEOPLES,
        _bend_iberian,
        (
            "em no na nos nas num numa",
            "para contra com desde que por sobre ao aos",
            "de do da dos das",
            "o a os as um uma seu sua",
        ),
    ),
}

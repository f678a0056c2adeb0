"""To which country an article's own words point: whose money it means without saying."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

from digest.lexicon.home_marks import AMERICAN, OFFICES, OTHER_ENGLISH, PEOPLES, REGIONS
from digest.lexicon.money_places import ADJECTIVES, CITIES, NATIONS
from digest.value import Value

_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|\.(?=[A-Z])|['’](?!s\b)(?=[^\W\d_]))*+(?!\$)")
_PER_CENT = re.compile(r"\d per cent\b")
_HYPHENED = re.compile(r"(?<!\w)\$\d[\d.,]*-(?:m|b|tr)illion\b")
_CENTS = re.compile(r"\b\d+(?:\.\d+)?c\b")
_DATELINE, _OFFICE, _REGION, _PEOPLE = 4, 3, 2, 1
_COUNTED = 2
"""A mark counts so often at most: one company's country is in every other sentence."""
_HOME, _ALONE = 4, 7
"""What a country must reach with, and without, its way of writing."""
_WIDE = frozenset({"new", "hong", "african", "euro", "cfa"})
"""Words before the names of currencies that are no country's alone."""


class Leanings(Value):
    """How strongly an article points to each country."""

    points: tuple[tuple[str, int], ...] = ()
    """ISO 3166 codes with their weight, heaviest first."""
    style: int = 0
    """Above zero, the article is not spelled as in America; below, it is."""

    def find_home(self) -> str | None:
        """Return the country at which the article is at home beyond doubt; None without one."""
        points = dict(self.points)
        country, most = next(((c, n) for c, n in self.points if c != "US"), ("", 0))
        rivals = [number for code, number in self.points if code not in {"US", country}]
        led = most <= max(rivals, default=0) or most + self.style < 2 * points.get("US", 0)
        enough = most >= (_HOME if self.style > 0 else _ALONE) and self.style >= 0
        return country if enough and not led else None

    def find_first(self) -> str | None:
        """Return the heaviest country; None where none is named or two weigh the same."""
        return self.find_likely(frozenset(code for code, _ in self.points))

    def find_likely(self, countries: frozenset[str]) -> str | None:
        """Return the heaviest of some countries; None where none is named or two weigh the same."""
        found = [(code, number) for code, number in self.points if code in countries]
        tied = len(found) > 1 and found[0][1] == found[1][1]
        return found[0][0] if found and not tied else None

    def find_abroad(self, countries: frozenset[str]) -> str | None:
        """Return the heaviest of some countries but America, where no other outweighs it."""
        others = [number for code, number in self.points if code != "US"]
        found = self.find_likely(countries - {"US"})
        return found if found and dict(self.points)[found] >= max(others) else None


def find_leanings(text: str, place: str | None = None) -> Leanings:
    """Return how strongly a text in English, written at a place, points to each country."""
    words = _WORD.findall(text)
    weights: Counter[str] = Counter()
    for (_, country, weight), times in Counter(_find_marks(words)).items():
        weights[country] += weight * min(times, _COUNTED)
    for _, country, _ in _find_marks(_WORD.findall((place or "").title())):
        weights[country] += _DATELINE
    if _HYPHENED.search(text):
        weights["CA"] += _REGION
    points = sorted(weights.items(), key=lambda pair: (-pair[1], pair[0]))
    return Leanings(points=tuple(points), style=_weigh_style(text, words))


def _weigh_style(text: str, words: list[str]) -> int:
    """Return how far from America's the spelling is."""
    spelled = set(words)
    other = 3 * (_PER_CENT.search(text) is not None) + 2 * (not spelled.isdisjoint(OTHER_ENGLISH))
    other += 2 * (_CENTS.search(text) is not None)
    return other - 2 * (not spelled.isdisjoint(AMERICAN))


_Mark = tuple[tuple[str, ...], str, int]
"""The words of a mark, the country to which it points, and how strongly."""


def _find_marks(words: list[str]) -> Iterator[_Mark]:
    """Give the marks in some words; none overlaps another, the longest goes first."""
    end, known = 0, _marks()
    for at, word in enumerate(words):
        if word not in known or at < end:
            continue
        for mark in known[word]:
            if tuple(words[at : at + len(mark[0])]) == mark[0]:
                yield mark
                end = at + len(mark[0])
                break


@cache
def _marks() -> dict[str, tuple[_Mark, ...]]:
    """Return the marks by their first word, the longest first."""
    nations = (ADJECTIVES | NATIONS).items()
    table = {name.title(): (code, _PEOPLE) for name, code in nations if name not in _WIDE}
    table |= {name.title(): (code, _REGION) for name, code in CITIES.items()}
    for names, weight in ((PEOPLES, _PEOPLE), (REGIONS, _REGION), (OFFICES, _OFFICE)):
        table |= {name: (code, weight) for name, code in names.items()}
    found: dict[str, list[_Mark]] = {}
    for name, (code, weight) in table.items():
        phrase = tuple(_WORD.findall(name))
        found.setdefault(phrase[0], []).append((phrase, code, weight))
    return {first: tuple(sorted(marks, key=_length)) for first, marks in found.items()}


def _length(mark: _Mark) -> int:
    return -len(mark[0])

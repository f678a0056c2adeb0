"""Which country a word for a place or its people stands for: Nairobi, Kenyan, Sharjah."""

from functools import cache

from digest.lexicon.home_marks import PEOPLES, REGIONS
from digest.lexicon.money_places import ADJECTIVES, CITIES, NATIONS
from digest.lexicon.places import demonyms


@cache
def _homes() -> dict[str, str]:
    tables = (ADJECTIVES, NATIONS, CITIES, PEOPLES, REGIONS)
    known = {name.lower(): code for table in tables for name, code in table.items() if code}
    for adjective, country in demonyms().items():
        code = known.get(country.lower(), country.lower())
        known.setdefault(adjective.lower(), code)
        known.setdefault(country.lower(), code)
    return known


def find_home(words: str) -> str:
    """Return the country of a place or people in lower case, empty where it is none that is known.

    It is a code where one is known, else the country's name: enough to tell two apart.
    """
    return _homes().get(words, "")

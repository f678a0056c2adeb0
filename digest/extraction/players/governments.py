"""Which government or town a public officer serves where the words beside him do not say."""

import re

from digest.extraction.players.evidence import Sort
from digest.extraction.players.signs import PLACE
from digest.extraction.players.surroundings import REACH, Surroundings
from digest.lexicon.offices import TOWN_OFFICES, TOWNS
from digest.lexicon.places import countries, demonyms
from digest.lexicon.roles import MORE_PORTFOLIOS
from digest.lexicon.words import POLICY_WORDS

Employer = tuple[int | None, str | None]
"""A player by its index, or a country or place."""
_COUNTY = re.compile(r"(?i)\bcounty commission")
_MINISTRIES = frozenset({"ministry", "department", "treasury"})
_WHOLE_BODIES = frozenset({"government", "council", "administration", "cabinet", "bank"})
FIELDS = frozenset(word.lower() for word in POLICY_WORDS | MORE_PORTFOLIOS)
"""What ministries and ministers are for, in lower case."""
_ANY_MINISTER = frozenset("minister deputy vice junior".split())


class Governments:
    """Tells which public body of a text has an officer."""

    def __init__(self, around: Surroundings) -> None:
        """Take the bodies of a text."""
        self.around = around
        self.text = around.text
        self.sorts = around.sorts

    def of_town(self, words: set[str], index: int) -> Employer | None:
        """Return the county or town that has an engineer or administrator; None for others."""
        lands = words & TOWNS
        if lands and words & TOWN_OFFICES:
            kind = min(lands)
        elif words == {"commissioner"} and _COUNTY.search(self.text):
            kind = "county"
        else:
            return None
        named = self.around.last_named(index, {kind})
        text = self.around.masked.text
        places = (i for i in range(index, max(0, index - REACH), -1) if text[i] == PLACE)
        words_at = (self.around.word_at(i) for i in places)
        place = next((word for word in words_at if word.lower().endswith(f" {kind}")), None)
        return (named, None) if named is not None else (None, place)

    def _serves(self, actor: int, words: set[str]) -> bool:
        """Tell whether a public body is a government, or the ministry of a minister's field."""
        name = self.around.words[actor]
        told = name & FIELDS & words or not words & FIELDS
        return bool(name & _WHOLE_BODIES or (told and name & _MINISTRIES))

    def of_officer(self, words: set[str], index: int) -> Employer:
        """Return the city's or country's government of the paragraph, or the country named."""
        text, around = self.around.masked.text, self.around
        start = max(text.rfind("\n", max(0, index - REACH), index), index - REACH, 0)
        public = around.of_sort(start, index, Sort.GOVERNMENT)
        served = [actor for actor in public if self._serves(actor, words)]
        if served and words & {"mayor", "minister", "governor", "secretary"}:
            return served[-1], None
        if "minister" in words and (ministry := self._ministry(words)) is not None:
            return ministry, None
        if "mayor" in words and (city := around.last_named(index, {"city", "council"})) is not None:
            return city, None
        start = around.sentence(index)
        named = [around.word_at(i) for i in range(start, index) if text[i] == PLACE]
        towns = named if "mayor" in words else []
        seat = next((name for name in reversed(towns) if name not in demonyms()), None)
        return None, seat or next((name for name in reversed(named) if name in countries()), None)

    def _ministry(self, words: set[str]) -> int | None:
        """Return the one ministry of the text, or the one that a minister's field names."""
        fields = words & FIELDS
        if not fields and not words <= _ANY_MINISTER:
            return None
        found = [
            actor
            for actor in self.around.first
            if self.sorts[actor] is Sort.GOVERNMENT
            and self.around.words[actor] & _MINISTRIES
            and fields <= self.around.words[actor]
        ]
        return found[0] if len(found) == 1 else None

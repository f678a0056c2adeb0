"""What a text calls each body beside its name: the lender, a rival, the insolvent bus maker."""

import re
from collections.abc import Collection
from functools import cached_property

from digest.extraction.players.evidence import Sort
from digest.extraction.players.surroundings import Surroundings
from digest.lexicon.offices import (
    ANY_FIRM,
    ASIDES,
    HOUSE_NAMES,
    HOUSES,
    NAMED_SO,
    SAME_TRADES,
    TRADES_OF_FIRMS,
    UNIONS,
)

_BEFORE = re.compile(
    r"(?:(?<=[.!?] )|(?<=\n)|(?<!.))[A-Z][\w'-]+ (?:[a-z][\w'-]*,? ){0,3}\Z"
    r"|(?:(?<!\w)[a-z][\w'-]*,? ){1,4}\Z"
)
_BEHIND = re.compile(
    r"(?: \([^()\n]{1,24}\))?,? (?:which is |is )?(?:an?|the|its|another|one of the)"
    r" (?P<nouns>[a-z][^,.;:()\n]{1,60})"
)
_TAIL = re.compile(r" (?:of|in|for|with|that|which|who|based|to|from|at|by|on|and)\b.*")
_LINKED = re.compile(
    r".*\b(?:of|to|with|by|from|for|in|on|at|than|as|over|between|into|against|that|which|who) "
)
"""What ends before the words that call a body: the sale of the airline to X."""
_WINDOW = 60
_FALLEN = re.compile(
    r"\b(?:insolvent|bankrupt|failed|collapsed|stricken|defunct|troubled)\b"
    r"|\b(?:filed|files|filing|applied|petitioned) for"
    r" (?:[a-z-]+ ){0,2}(?:insolvency|bankruptcy|protection|reorgani[sz]ation|administration"
    r"|liquidation|receivership|Chapter)"
    r"|\b(?:into|entered|enters|in) (?:[a-z-]+ )?(?:administration|liquidation|receivership"
    r"|insolvency|bankruptcy|examinership)\b|\bcollapse of\b"
    r"|'s? (?:insolvency|bankruptcy|collapse)\b"
    r"|\bfrom (?:its|the) (?:creditors|administrators?|receivers?|liquidators?)\b"
)
"""What is told of a firm that others wind up."""

_OF_NEXT = re.compile(r"insolvent|bankrupt|failed|collaps|stricken|defunct|troubled")
"""What stands before the name of such a firm."""


class Callings:
    """Tells how the bodies of a text are called, wherever that is said."""

    def __init__(self, around: Surroundings) -> None:
        """Take the bodies of a text."""
        self.around = around

    @cached_property
    def _nouns(self) -> dict[int, frozenset[str]]:
        """The small words beside each body's mentions."""
        found: dict[int, set[str]] = {}
        for place in self.around.places:
            found.setdefault(self.around.masked.actor(place), set()).update(self.beside(place))
        return {actor: frozenset(nouns) for actor, nouns in found.items()}

    def beside(self, place: int) -> set[str]:
        """Return the small words that stand beside one mention and say what it is."""
        text, at = self.around.text, self.around.masked.span(place, place + 1)
        before = _BEFORE.search(text, max(0, at.start - _WINDOW), at.start)
        behind = _BEHIND.match(text, at.end)
        said = _LINKED.sub("", before[0].lower()).replace(",", "").split() if before else []
        return {*said, *(_TAIL.sub("", behind["nouns"]).split() if behind else ())}

    def is_called(self, actor: int, nouns: Collection[str]) -> bool:
        """Tell whether one of some nouns stands beside a body anywhere."""
        return not self._nouns.get(actor, frozenset()).isdisjoint(nouns)

    def called(self, noun: str, index: int, *, firms: bool = True) -> int | None:
        """Return the one body of those named before an index that a noun stands beside.

        Args:
            noun: The noun.
            index: Where it stands.
            firms: Whether only companies count.
        """
        found = [
            actor
            for actor, nouns in self._nouns.items()
            if noun in nouns
            and self.around.first[actor] < index
            and (not firms or self.around.sorts[actor] is Sort.COMPANY)
        ]
        return found[0] if len(found) == 1 else None

    def can_be(self, actor: int, noun: str) -> bool:
        """Tell whether a noun can mean a body that the text calls, or its name shows, otherwise."""
        if noun in ANY_FIRM or noun not in TRADES_OF_FIRMS or self.is_called(actor, {noun}):
            return True
        same = next((trades for trades in SAME_TRADES if noun in trades), frozenset({noun}))
        named = self.around.words[actor]
        if not named.isdisjoint(NAMED_SO.get(noun, frozenset())) or noun in named:
            return True
        return not any(
            self.is_called(actor, {other}) or not named.isdisjoint(NAMED_SO.get(other, frozenset()))
            for other in TRADES_OF_FIRMS - same
        )

    def is_house(self, actor: int) -> bool:
        """Tell whether analysts and managers of money work for a body: by its name or its noun."""
        named = not HOUSE_NAMES.isdisjoint(self.around.words[actor])
        return named or self.is_called(actor, HOUSES)

    def is_union(self, actor: int) -> bool:
        """Tell whether a body is a union, by its name or its noun."""
        return not UNIONS.isdisjoint(self.around.words[actor]) or self.is_called(actor, UNIONS)

    def is_aside(self, place: int) -> bool:
        """Tell whether a mention names a body as another one's: its rival, an adviser."""
        return not ASIDES.isdisjoint(self.beside(place))

    @cached_property
    def fallen(self) -> int | None:
        """The one firm of the text that others wind up; the first of several."""
        around, text = self.around, self.around.masked.text
        for told in _FALLEN.finditer(text):
            before = around.of_sort(around.sentence(told.start()), told.start(), Sort.COMPANY)
            after = around.of_sort(told.end(), around.sentence_end(told.end()), Sort.COMPANY)
            firms = before[::-1] or after
            if _OF_NEXT.match(told[0]):
                firms = after or firms
            if firms:
                return firms[0]
        return None

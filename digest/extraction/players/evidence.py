"""What each name of an article is: votes from the model, lists, forms and context; one per name."""

from dataclasses import dataclass, field
from enum import StrEnum

from digest.extraction.capitals import Run
from digest.model.entry import PlayerKind


class Sort(StrEnum):
    """What a name may be; the first four are kinds of players."""

    PERSON = "person"
    COMPANY = "company"
    GOVERNMENT = "government"
    ORGANISATION = "organisation"
    BODY = "body"
    """A company, government or organisation: which is still open."""
    PLACE = "place"
    THING = "thing"


_MOST_TIMES = 2

BODIES = (Sort.COMPANY, Sort.GOVERNMENT, Sort.ORGANISATION)
"""The sorts between which a body is decided."""


@dataclass(slots=True)
class Evidence:
    """All that speaks for or against one name; filled while an article is read."""

    words: tuple[str, ...]
    """The name's words."""
    runs: list[Run] = field(default_factory=list)
    """Where it stands."""
    votes: dict[Sort, float] = field(default_factory=dict)
    """How much speaks for each sort."""
    rules: list[str] = field(default_factory=list)
    """What spoke, in order."""
    times: dict[tuple[Sort, str], int] = field(default_factory=dict)
    """How often each rule spoke for each sort."""

    def vote(self, sort: Sort, weight: float, rule: str) -> None:
        """Add weight to a sort and keep the rule's name; each rule counts twice at most."""
        times = self.times.get((sort, rule), 0)
        if times < _MOST_TIMES:
            self.votes[sort] = self.votes.get(sort, 0.0) + weight
            self.times[sort, rule] = times + 1
        if rule not in self.rules:
            self.rules.append(rule)

    def weight(self, sort: Sort) -> float:
        """Return what speaks for a sort."""
        return self.votes.get(sort, 0.0)

    @property
    def as_body(self) -> float:
        """What speaks for a company, government or organisation together."""
        return self.weight(Sort.BODY) + sum(self.weight(sort) for sort in BODIES)

    def decide(self) -> Sort | None:
        """Return what the name is; None when too little speaks for anything."""
        body = max(BODIES, key=lambda sort: (self.weight(sort), sort is Sort.COMPANY))
        scores = {
            Sort.PLACE: self.weight(Sort.PLACE),
            Sort.PERSON: self.weight(Sort.PERSON),
            body: self.as_body,
            Sort.THING: self.weight(Sort.THING),
        }
        best = max(scores, key=lambda sort: scores[sort])
        return best if scores[best] >= ENOUGH else None


ENOUGH = 1.7
"""What a name needs to count as anything."""


def kind_of(sort: Sort) -> PlayerKind | None:
    """Return the kind of player that a sort is; None for places and things."""
    return PlayerKind(sort.value) if sort in (Sort.PERSON, *BODIES) else None

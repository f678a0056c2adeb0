"""Floors: the scores that no change may fall under. A run raises them; only a hand lowers them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from digest.codec import decode, write_json
from tests.gold.marks import Mark

FLOORS = Path(__file__).parent / "floors.json"

Floors = Mapping[str, Mapping[str, float]]
"""A floor for each set and field."""


@dataclass(frozen=True, slots=True)
class Score:
    """How often a field was right."""

    good: int
    of: int

    @property
    def rate(self) -> float:
        """The share that was right, rounded down to thousandths, so that no floor is a hair up."""
        return self.good * 1000 // self.of / 1000


Scores = Mapping[str, Score]


def count(marks: Iterable[Mark]) -> dict[str, Score]:
    """Return the score of each field, in order of appearance."""
    good: dict[str, int] = defaultdict(int)
    of: dict[str, int] = defaultdict(int)
    for mark in marks:
        good[mark.field] += mark.good
        of[mark.field] += 1
    return {field: Score(good[field], of[field]) for field in of}


def read_floors(path: Path = FLOORS) -> dict[str, dict[str, float]]:
    """Return the floors as they stand; none where there is no file."""
    if not path.exists():
        return {}
    return decode(path.read_bytes(), dict[str, dict[str, float]], name=path.name)


def write_floors(floors: Floors, path: Path = FLOORS) -> None:
    """Write the floors, fields sorted by name."""
    ordered = {name: dict(sorted(floors[name].items())) for name in sorted(floors)}
    path.write_bytes(write_json(ordered, indent=1) + b"\n")


def raised(floors: Floors, reached: Mapping[str, Scores]) -> dict[str, dict[str, float]]:
    """Return the floors lifted to what was reached, none lowered."""
    lifted = {name: dict(fields) for name, fields in floors.items()}
    for name, scores in reached.items():
        mine = lifted.setdefault(name, {})
        for field, score in scores.items():
            mine[field] = max(score.rate, mine.get(field, 0.0))
    return lifted


def find_falls(floors: Floors, reached: Mapping[str, Scores]) -> list[str]:
    """Return one line for each floor that was not reached, or whose field has no score now."""
    falls = []
    for name, scores in reached.items():
        for field, floor in floors.get(name, {}).items():
            score = scores.get(field)
            if score is None:
                falls.append(f"{name}: {field} has a floor of {floor} and no score")
            elif score.rate < floor:
                falls.append(f"{name}: {field} is {score.rate}, under its floor of {floor}")
    return falls

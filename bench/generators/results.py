"""What was measured, kept in a file so that a report can be made of several runs."""

import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from bench.generators.corpus import LENGTH
from bench.generators.measure import Cost
from digest.codec import decode, encode


@dataclass(frozen=True, slots=True, kw_only=True)
class Build:
    """The builds of one program in one scenario."""

    scenario: str
    """Name of the scenario."""
    articles: int
    """How many articles the site has."""
    program: str
    """The program."""
    costs: tuple[Cost, ...]
    """What each run cost, in the order of the turns."""
    pages: int
    """Pages of the site."""
    size: int
    """Bytes of all files of the site."""

    @property
    def key(self) -> tuple[str, int, str]:
        """Return what was measured; a newer one takes its place."""
        return self.scenario, self.articles, self.program


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """How long a running preview took to show a change."""

    change: str
    """What was changed: `edit` or `theme`."""
    articles: int
    """How many articles the site has."""
    program: str
    """The program."""
    seconds: tuple[float, ...]
    """From the file's change to the page that shows it, each time."""

    @property
    def key(self) -> tuple[str, int, str]:
        """Return what was measured; a newer one takes its place."""
        return f"preview: {self.change}", self.articles, self.program


@dataclass(frozen=True, slots=True, kw_only=True)
class Ratios:
    """Pairs of runs, as ratios."""

    name: str
    """What is compared with what."""
    articles: int
    """How many articles were worked on."""
    values: tuple[float, ...]
    """The ratio of each pair."""

    @property
    def key(self) -> tuple[str, int, str]:
        """Return what was measured; a newer one takes its place."""
        return self.name, self.articles, ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Results:
    """All that was measured."""

    day: str = ""
    """The day, as YYYY-MM-DD."""
    machine: str = ""
    """Kind of machine, cores and system."""
    versions: dict[str, str] = field(default_factory=dict)
    """The version of each program."""
    absent: tuple[str, ...] = ()
    """Programs that were not measured, and why."""
    words: int = LENGTH
    """Words of an article, about."""
    loads: tuple[float, ...] = ()
    """How many processes wanted to run, on average, before each scenario."""
    builds: tuple[Build, ...] = ()
    """Builds."""
    served: tuple[Served, ...] = ()
    """Edits in running previews."""
    ratios: tuple[Ratios, ...] = ()
    """Comparisons of ours with ours."""


def add(results: Results, found: Iterable[Build | Served | Ratios]) -> Results:
    """Return results with newer ones in the place of older ones of the same thing."""
    new = {one.key: one for one in found}
    old: tuple[Build | Served | Ratios, ...] = (
        *results.builds,
        *results.served,
        *results.ratios,
    )
    all_of = (*(one for one in old if one.key not in new), *new.values())
    return replace(
        results,
        builds=tuple(one for one in all_of if isinstance(one, Build)),
        served=tuple(one for one in all_of if isinstance(one, Served)),
        ratios=tuple(one for one in all_of if isinstance(one, Ratios)),
    )


def read_results(path: Path) -> Results:
    """Return the results of earlier runs; none where there is no file."""
    return decode(path.read_bytes(), Results, name=str(path)) if path.exists() else Results()


def write_results(path: Path, results: Results) -> None:
    """Keep results."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(encode(results))


def median(values: Iterable[float]) -> float:
    """Return the median of some values."""
    return statistics.median(values)


def swing(values: Sequence[float]) -> float:
    """Return how far values lie from their median, half of them nearer, as a share of it."""
    middle = median(values)
    return median(abs(value - middle) for value in values) / middle if middle else 0.0

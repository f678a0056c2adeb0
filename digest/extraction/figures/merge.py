"""One figure for one fact: what the headline, the text and a conversion say again is joined."""

from dataclasses import dataclass, replace

from digest.model.article import Span
from digest.model.entry import Figure, FigureKind, Stated


@dataclass(frozen=True, slots=True)
class Told:
    """A figure and the words around it."""

    figure: Figure
    """The figure."""
    words: frozenset[str]
    """The words of its sentence that may tell what it measures."""


def merge_figures(told: list[Told]) -> tuple[Figure, ...]:
    """Return the figures with the same fact said once, in the order of first appearance."""
    facts: list[_Fact] = []
    numbered: dict[object, list[_Fact]] = {}
    for one in told:
        alike = numbered.setdefault((one.figure.kind, one.figure.low, one.figure.high), [])
        fact = next((fact for fact in alike[:_MOST_ALIKE] if _is_same(fact, one)), None)
        if fact is None:
            fact = _Fact(figure=one.figure, words={*one.words}, places=[*one.figure.at])
            alike.append(fact)
            facts.append(fact)
        else:
            fact.add(one)
    return _drop_restated([fact.close() for fact in facts])


@dataclass(slots=True, kw_only=True)
class _Fact:
    """A figure while the places are gathered where it is said."""

    figure: Figure
    """Its fullest form, with what the others add."""
    words: set[str]
    """The words of all sentences that say it."""
    places: list[Span]
    """Those of the fullest form, and then the others."""

    def add(self, told: Told) -> None:
        """Take what another place says of the fact, in time that does not grow with the places."""
        one, other = self.figure, told.figure
        fuller = _fullness(other) > _fullness(one)
        self.figure = _join(other, one) if fuller else _join(one, other)
        self.words |= told.words
        if fuller:
            self.places = [*other.at, *sorted(self.places)]
        else:
            self.places += sorted(other.at)

    def close(self) -> Figure:
        """Return the figure with every place where it is said."""
        once = len(self.places) == len(self.figure.at)
        return self.figure if once else replace(self.figure, at=tuple(self.places))


_MOST_ALIKE = 50
"""Facts with one number that are compared: a text of equal shares must not cost its square."""


def _is_same(fact: _Fact, told: Told) -> bool:
    """Tell whether a figure says a fact again."""
    one, other = fact.figure, told.figure
    if (one.kind, one.low, one.high) != (other.kind, other.low, other.high):
        return False
    if _differ(one.per, other.per) or _differ(one.direction, other.direction):
        return False
    if one.kind is FigureKind.MONEY:
        return one.unit == other.unit
    shared = not fact.words.isdisjoint(told.words)
    if one.kind is FigureKind.PERCENT:
        return one.unit == other.unit and (_is_odd(one) or shared)
    nouns = {one.unit.lower().split()[-1], other.unit.lower().split()[-1]}
    return (len(nouns) == 1 or nouns <= _STAFF) and (one.unit != "x" or shared)


_STAFF = frozenset(
    "job jobs post posts position positions role roles employee employees worker workers staff "
    "staffers personnel".split()
)
"""Nouns that count the same: 900 jobs, 900 employees."""


def _differ(one: str | None, other: str | None) -> bool:
    return one is not None and other is not None and one != other


def _is_odd(figure: Figure) -> bool:
    """Tell whether a share is so exact that two facts rarely have it: 36.4%, 110%."""
    return len(figure.low.normalize().as_tuple().digits) > 2 or figure.low > 100  # noqa: PLR2004


def _join(full: Figure, rest: Figure) -> Figure:
    """Return the fuller of two figures, with what the other adds."""
    return replace(
        full,
        qualifier=full.qualifier or rest.qualifier,
        per=full.per or rest.per,
        direction=full.direction or rest.direction,
        stated=full.stated or rest.stated,
        about=full.about or rest.about,
        label=full.label or rest.label,
        by=tuple(dict.fromkeys((*full.by, *rest.by))),
    )


def _fullness(figure: Figure) -> tuple[bool, int, int]:
    return figure.stated is not None, len(figure.text), len(figure.about or "")


def _drop_restated(figures: list[Figure]) -> tuple[Figure, ...]:
    """Return the figures without those that are only another's conversion, said again."""
    owners = {
        (stated.unit, stated.low, stated.high): place
        for place, figure in reversed(list(enumerate(figures)))
        for stated in figure.all_stated
    }
    rounded = list(dict.fromkeys(owners.values()))[:_MOST_ALIKE]
    places: dict[int, list[Span]] = {}
    kept: list[int] = []
    for place, figure in enumerate(figures):
        owner = owners.get((figure.unit, figure.low, figure.high))
        owner = _find_rounded(figure, figures, rounded) if owner is None else owner
        if owner is None or figure.stated is not None or figure.direction is not None:
            kept.append(place)
        else:
            places.setdefault(owner, []).extend(figure.at)
    return tuple(
        replace(figures[place], at=(*figures[place].at, *places[place]))
        if place in places
        else figures[place]
        for place in kept
    )


def _find_rounded(figure: Figure, figures: list[Figure], owners: list[int]) -> int | None:
    """Return the figure whose conversion is said again in round numbers: $86m for $86.1m."""
    if figure.kind is not FigureKind.MONEY or figure.per is not None or figure.low != figure.high:
        return None
    for place in owners:
        if any(_is_rounded(figure, stated) for stated in figures[place].all_stated):
            return place
    return None


def _is_rounded(figure: Figure, stated: Stated) -> bool:
    finer = stated.unit == figure.unit and stated.step < figure.step
    return finer and stated.low == stated.high and 2 * abs(figure.low - stated.low) <= figure.step

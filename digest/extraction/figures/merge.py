"""One figure for one fact: what the headline, the text and a conversion say again is joined."""

from collections.abc import Callable
from functools import cached_property

from digest.extraction.figures.differing import Whose, differ
from digest.lexicon.units import MEASURES
from digest.model.article import Span
from digest.model.entry import Figure, FigureKind, Stated
from digest.value import Value, replace


class Told(Value, kw_only=False, dict=True):
    """A figure and the words around it."""

    figure: Figure
    """The figure."""
    find_whose: Callable[[], Whose]
    """Finds whose it is: asked only where another figure has the same amount."""

    @cached_property
    def whose(self) -> Whose:
        """Whose it is."""
        return self.find_whose()


def merge_figures(told: list[Told]) -> tuple[Figure, ...]:
    """Return the figures with the same fact said once, in the order of first appearance.

    What stands above the text is told last: the text says it again, of whomever it names.
    """
    numbered: dict[object, list[_Fact]] = {}
    facts: list[_Fact] = []
    for one in told:
        figure = one.figure
        alike = numbered.setdefault((figure.kind, figure.low, figure.high), [])
        alike.append(_Fact(one, len(facts)))
        facts.append(alike[-1])
    gone: set[int] = set()
    for alike in numbered.values():
        if len(alike) > 1:
            gone |= _join_alike(alike)
    kept = [fact for fact in facts if id(fact) not in gone]
    return _drop_restated(sorted(kept, key=lambda fact: fact.order))


def _join_alike(alike: list["_Fact"]) -> set[int]:
    """Join what tells one fact, of facts with one number; return which are gone."""
    text = [fact for fact in alike if not fact.tellings[0].whose.leading]
    above = [fact for fact in alike if fact.tellings[0].whose.leading]
    kept: list[_Fact] = []
    gone: set[int] = set()
    for fact in (*text, *above):
        told = fact.tellings[0]
        same = [one for one in kept[-_MOST_ALIKE:] if one.is_same(told)]
        if not same:
            kept.append(fact)
            continue
        nearest = same if told.whose.leading else same[::-1]
        best = max(nearest, key=lambda one: one.nearness(told))
        best.add(told, fact.order)
        gone.add(id(fact))
    return gone


_MOST_ALIKE = 50
"""Facts with one number that are compared: a text of equal shares must not cost its square."""
_MOST_TELLINGS = 6
"""Tellings of one fact that are compared: the first ones."""


class _Fact:
    """A figure while the places are gathered where it is said."""

    def __init__(self, told: Told, order: int) -> None:
        self.order = order
        """Where it is said first, among all figures."""
        self.figure = told.figure
        """Its fullest form, with what the others add."""
        self.tellings = [told]
        """What each place says of it, the first ones."""
        self.places = [*told.figure.at]
        """Where it is said."""
        self.sentences: set[int] = set()
        """The sentences that say it, as soon as there are two."""

    def is_same(self, told: Told) -> bool:
        """Tell whether a figure says the fact again."""
        if not _may_be_same(self.figure, told):
            return False
        if not self.sentences:
            self.sentences.add(self.tellings[0].whose.sentence)
        if told.whose.sentence in self.sentences or not self._is_likely(told):
            return False
        names = told.whose.subject.names
        near = [one for one in self.tellings if one.whose.subject.names & names]
        return not any(differ(one.whose, told.whose) for one in near or self.tellings)

    def _is_likely(self, told: Told) -> bool:
        """Tell whether two amounts, of which round ones are few, share more than a number."""
        whose = told.whose
        if self.figure.kind is FigureKind.QUANTITY and self.figure.unit != "x":
            return True
        if whose.known or _is_odd(self.figure):
            return True
        if self.figure.kind is FigureKind.MONEY and (whose.vague or whose.leading):
            return True
        return any(one.whose.is_like(whose) for one in self.tellings)

    def nearness(self, told: Told) -> int:
        """Return how much a figure that may say the fact has in common with it."""
        return max(one.whose.count_shared(told.whose) for one in self.tellings)

    def add(self, told: Told, order: int) -> None:
        """Take what another place says of the fact, in time that does not grow with the places."""
        one, other = self.figure, told.figure
        fuller = (*_fullness(other), self.order) > (*_fullness(one), order)
        self.figure = _join(other, one) if fuller else _join(one, other)
        self.order = min(self.order, order)
        self.sentences.add(told.whose.sentence)
        self.places += other.at
        if len(self.tellings) < _MOST_TELLINGS:
            self.tellings.append(told)

    def close(self, restated: list[Span]) -> Figure:
        """Return the figure with every place where it is said, its own form's first."""
        own = self.figure.at
        if len(self.places) + len(restated) == len(own):
            return self.figure
        others = sorted(place for place in self.places if place not in own)
        return replace(self.figure, at=(*own, *others, *restated))


def _may_be_same(one: Figure, told: Told) -> bool:
    """Tell whether two figures with one number are of one kind, unit and size."""
    other = told.figure
    apiece = _EACH in {one.per, other.per}
    if (_differ(one.per, other.per) and not apiece) or _differ(one.direction, other.direction):
        return False
    if _contradict(one, other):
        return False
    if one.kind is not FigureKind.QUANTITY:
        return one.unit == other.unit
    nouns = {one.unit.lower().split()[-1], other.unit.lower().split()[-1]}
    if len(nouns) == 1 or any(nouns <= alike for alike in _COUNTED_ALIKE):
        return True
    named_otherwise = one.low >= _MANY and nouns.isdisjoint(MEASURES)
    return named_otherwise and told.whose.known


def _contradict(one: Figure, other: Figure) -> bool:
    """Tell whether the article converts two amounts otherwise: SKr5bn ($456m), SKr5bn ($501m)."""
    return any(
        stated.unit == again.unit and abs(stated.low - again.low) > max(stated.step, again.step)
        for stated in one.all_stated
        for again in other.all_stated
    )


_EACH = "each"
"""What is for one of anything: 14.20 pesos apiece, which is a share's."""
_COUNTED_ALIKE = (
    frozenset(
        "job jobs post posts position positions role roles employee employees worker workers "
        "staff staffers personnel".split()
    ),
    frozenset("home homes house houses household households".split()),
    frozenset("mw megawatt megawatts".split()),
)
"""Nouns that count the same: 900 jobs, 900 employees."""
_MANY = 1_000
"""How many there are at least of what "the" knows by another noun: the 80,000 vehicles."""


def _differ(one: str | None, other: str | None) -> bool:
    return one is not None and other is not None and one != other


def _is_odd(figure: Figure) -> bool:
    """Tell whether an amount is so exact that two facts rarely have it: 36.4%, 110%, $967m."""
    beyond = figure.kind is FigureKind.PERCENT and figure.low > 100  # noqa: PLR2004
    return beyond or len(figure.low.normalize().as_tuple().digits) > 2  # noqa: PLR2004


def _join(full: Figure, rest: Figure) -> Figure:
    """Return the fuller of two figures, with what the other adds."""
    return replace(
        full,
        qualifier=full.qualifier or rest.qualifier,
        per=(full.per if full.per != _EACH else rest.per) or full.per or rest.per,
        direction=full.direction or rest.direction,
        stated=_join_stated(full, rest),
        about=full.about or rest.about,
        label=full.label or rest.label,
        by=tuple(dict.fromkeys((*full.by, *rest.by))),
    )


def _join_stated(full: Figure, rest: Figure) -> Stated | None:
    """Return the conversions of two figures that are one, each currency once."""
    if full.stated is None or rest.stated is None:
        return full.stated or rest.stated
    told = {one.unit for one in full.all_stated}
    more = tuple(replace(one, also=()) for one in rest.all_stated if one.unit not in told)
    return replace(full.stated, also=(*full.stated.also, *more)) if more else full.stated


def _fullness(figure: Figure) -> tuple[bool, int, int]:
    return figure.stated is not None, len(figure.text), len(figure.about or "")


def _drop_restated(facts: list[_Fact]) -> tuple[Figure, ...]:
    """Return the figures without those that are only another's conversion, said again."""
    owners: dict[object, list[_Fact]] = {}
    for fact in facts:
        for stated in fact.figure.all_stated:
            owners.setdefault((stated.unit, stated.low, stated.high), []).append(fact)
    rounded = list({id(fact): fact for some in owners.values() for fact in some}.values())
    restated: dict[int, list[Span]] = {}
    kept: list[_Fact] = []
    for fact in facts:
        owner = _find_owner(fact, owners, rounded[:_MOST_ALIKE]) if owners else None
        if owner is None:
            kept.append(fact)
        else:
            restated.setdefault(id(owner), []).extend(fact.close([]).at)
    return tuple(fact.close(restated.get(id(fact), [])) for fact in kept)


def _find_owner(
    fact: _Fact, owners: dict[object, list[_Fact]], rounded: list[_Fact]
) -> _Fact | None:
    """Return the fact whose conversion another fact only says again; None without one."""
    figure = fact.figure
    if figure.stated is not None or figure.direction is not None:
        return None
    exact = owners.get((figure.unit, figure.low, figure.high), [])
    near = [one for one in rounded if _is_restated(figure, one.figure)]
    may = (one for one in (*exact[:_MOST_ALIKE], *near) if one is not fact)
    return next((one for one in may if not _differ_in_tellings(one, fact)), None)


def _differ_in_tellings(one: _Fact, other: _Fact) -> bool:
    return any(differ(a.whose, b.whose) for a in one.tellings for b in other.tellings)


def _is_restated(figure: Figure, owner: Figure) -> bool:
    """Tell whether money is another's conversion in round numbers: $86m for $86.1m."""
    if figure.kind is not FigureKind.MONEY or figure.per is not None or figure.low != figure.high:
        return False
    return any(_is_rounded(figure, stated) for stated in owner.all_stated)


def _is_rounded(figure: Figure, stated: Stated) -> bool:
    finer = stated.unit == figure.unit and stated.step < figure.step
    return finer and stated.low == stated.high and 2 * abs(figure.low - stated.low) <= figure.step

"""Whose amounts are, and whether two equal ones are of different things."""

from digest.extraction.figures.reading import find_stems
from digest.extraction.figures.ties import Tie, are_apart
from digest.value import Value

_NOBODY = frozenset[str]()


class Phrase(Value):
    """A noun without a name that "the" opens."""

    noun: str = ""
    """The noun; nothing for those of which one has several: the company, the German firm."""
    kind: frozenset[str] = _NOBODY
    """The words before it: the cloud unit."""
    alone: bool = False
    """Whether it stands for nothing that was named before: the vaccine, but the plan."""


class Subject(Value):
    """The subject of an amount; names are in lower case."""

    names: frozenset[str] = _NOBODY
    """The names in it, or those that it points back to."""
    initials: str = ""
    """Those of its names, for acronyms."""
    plain: frozenset[str] = _NOBODY
    """Its nouns, names left out; none where it only points back."""
    phrase: Phrase = Phrase()
    """What it is, where "the" opens it and it has no name."""
    person: bool = False
    """Whether it is a person, who may speak for anybody."""
    placed: bool = False
    """Whether it only points back, and says where from: the London firm."""
    new: bool = False
    """Whether it is something that was not named before: a third runway."""
    rival: bool = False
    """Whether it is only set beside somebody: a rival."""


class Whose(Value):
    """Who and what the clause of an amount is about."""

    sentence: int
    """Where its sentence, or its table, begins: one of those says a fact once."""
    leading: bool = False
    """Whether it stands in the headline, or in a line above the text: the text says it again."""
    known: bool = False
    """Whether it points back: the £5m offer."""
    fresh: bool = False
    """Whether it says that it is a new one: another £5m."""
    before: bool = False
    """Whether it was so before what is told of: it had raised £5m."""
    subject: Subject = Subject()
    """Its subject."""
    doing: str = ""
    """The verb, without its ending."""
    moving: bool = False
    """Whether money changes hands by that verb: pay, lose, lend."""
    taker: frozenset[str] = _NOBODY
    """The names between the verb and the amount."""
    given: frozenset[str] = _NOBODY
    """The plain words there, where the verb has them for its object: cost the airline £5m."""
    rest: frozenset[str] = _NOBODY
    """All names behind the subject."""
    ties: tuple[Tie, ...] = ()
    """What prepositions tie to the amount."""
    scene: frozenset[str] = _NOBODY
    """Where the subject is: Orin's plant in Ohio."""
    times: tuple[frozenset[str], ...] = ()
    """The years and the parts of a year that its sentence says."""
    moments: tuple[frozenset[str], ...] = ()
    """The months and days that its clause says, of which a thing done has one each."""
    turns: frozenset[str] = _NOBODY
    """Which year, month or season its clause says: the last, this, the next."""
    senses: frozenset[str] = _NOBODY
    """What the amount may be: a fine, a debt; none if it may be anything."""
    kinds: frozenset[str] = _NOBODY
    """Which of several measures it is: net, operating."""
    words: frozenset[str] = _NOBODY
    """How the longer words around it begin."""
    vague: bool = True
    """Whether its subject tells nothing: it, a person, who may speak for anybody."""

    def count_shared(self, other: "Whose") -> int:
        """Return how many names the sentences of two amounts share, those of subjects twice."""
        shared = (self.subject.names | self.rest) & (other.subject.names | other.rest)
        return len(shared) + len(self.subject.names & other.subject.names)

    def is_like(self, other: "Whose") -> bool:
        """Tell whether two amounts have anything in common besides their number."""
        return (
            (self.doing != "" and self.doing == other.doing)
            or self.count_shared(other) > 0
            or not self.senses.isdisjoint(other.senses)
            or not self.subject.plain.isdisjoint(other.subject.plain)
            or not self.words.isdisjoint(other.words)
        )


def differ(one: Whose, other: Whose) -> bool:
    """Tell whether two equal amounts, in order, are of different things.

    They are where anything that both say is not the same: what they are called, when and where
    they were, who did it to whom. What only points back, and what a headline says, is known.
    """
    if one.sentence == other.sentence:
        return True
    if other.leading:
        return False
    if _are_apart(one.senses, other.senses) or _are_apart(one.kinds, other.kinds):
        return True
    if other.known:
        return False
    return (other.fresh and not one.fresh) or _differ_in_clause(one, other)


def _differ_in_clause(one: Whose, other: Whose) -> bool:
    same = bool(one.doing) and one.doing == other.doing
    return (
        _differ_in_time(one, other, same=same)
        or _differ_in_subject(one, other, same=same)
        or _differ_in_taker(one, other, same=same)
        or are_apart(one.ties, other.ties, same=same)
    )


def _are_apart(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one) and bool(other) and one.isdisjoint(other)


def _are_two(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether each of two phrases has a word that the other has not: food and fuel sales."""
    return bool(one - other) and bool(other - one)


def _differ_in_time(one: Whose, other: Whose, *, same: bool) -> bool:
    told = [*zip(one.times, other.times, strict=False), (one.scene, other.scene)]
    told.append((one.turns, other.turns))
    if same:
        told += zip(one.moments, other.moments, strict=False)
    earlier = same and other.before and not one.before
    return any(_are_apart(*pair) for pair in told) or (
        earlier and any(other.times) and not any(one.times)
    )


def _differ_in_subject(one: Whose, other: Whose, *, same: bool) -> bool:
    first, second = one.subject, other.subject
    if first.person is not second.person or first.placed is not second.placed:
        return False
    if _is_newcomer(first, second, same=same):
        return True
    if _are_apart(first.names, second.names):
        return _differ_in_party(one, other, same=same)
    if bool(first.names) is not bool(second.names):
        return same and bool(second.plain if first.names else first.plain)
    alike = not first.plain.isdisjoint(second.plain)
    done = not first.names and (same or _move_apart(one, other))
    if _are_two(first.plain, second.plain) and (alike or done):
        return True
    return _differ_in_phrase(first.phrase, second.phrase, same=same)


def _move_apart(one: Whose, other: Whose) -> bool:
    """Tell whether money is moved twice, by neither to the other: insurers pay, taxpayers lose."""
    named = find_stems(one.subject.plain), find_stems(other.subject.plain)
    apart = named[0].isdisjoint(other.words) and named[1].isdisjoint(one.words)
    return one.moving and other.moving and apart


def _is_newcomer(one: Subject, other: Subject, *, same: bool) -> bool:
    """Tell whether the second of two subjects was not named before: a rival, a third runway."""
    if other.new and (same or one.new) and one.plain.isdisjoint(other.plain):
        return True
    return other.rival and not one.rival


def _differ_in_phrase(one: Phrase, other: Phrase, *, same: bool) -> bool:
    """Tell whether two phrases with "the" are of two things: the cloud unit, the chips unit."""
    if one.noun == other.noun:
        return _are_apart(one.kind, other.kind)
    return same and one.alone and other.alone


def _differ_in_party(one: Whose, other: Whose, *, same: bool) -> bool:
    """Tell whether two names are two parties: neither an acronym nor the other side of a deal."""
    first, second = one.subject, other.subject
    if _is_acronym(first.names, second.initials) or _is_acronym(second.names, first.initials):
        return False
    return same or (first.names.isdisjoint(other.rest) and second.names.isdisjoint(one.rest))


def _is_acronym(names: frozenset[str], initials: str) -> bool:
    return any(len(name) > 1 and name in initials for name in names)


def _differ_in_taker(one: Whose, other: Whose, *, same: bool) -> bool:
    if same and _are_two(one.given, other.given):
        return True
    apart = _are_apart(one.taker, other.taker)
    known = one.rest | one.subject.names, other.rest | other.subject.names
    return apart and one.taker.isdisjoint(known[1]) and other.taker.isdisjoint(known[0])

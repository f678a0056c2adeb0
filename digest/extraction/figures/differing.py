"""Whose amounts are, and whether two equal ones are of different things."""

from digest.value import Value

_NOBODY = frozenset[str]()


class Whose(Value):
    """Who and what the clause of an amount is about; names are in lower case."""

    sentence: int
    """Where its sentence, or its table, begins: one of those says a fact once."""
    leading: bool = False
    """Whether it stands in the headline, or in a line above the text: the text says it again."""
    subject: frozenset[str] = _NOBODY
    """The names in the subject."""
    initials: str = ""
    """Those of the subject's names, for acronyms."""
    person: bool = False
    """Whether the subject is a person, who may speak for anybody."""
    plain: frozenset[str] = _NOBODY
    """The nouns of the subject, names left out; none where it only points back."""
    head: str = ""
    """The noun of a subject without names that "the" opens: the vaccine, but the company."""
    verb: str = ""
    """The verb, without its ending; none where it is passive."""
    taker: frozenset[str] = _NOBODY
    """The names between the verb and the amount."""
    given: frozenset[str] = _NOBODY
    """The plain words there, where the verb has them for its object: cost the airline £5m."""
    rest: frozenset[str] = _NOBODY
    """All names behind the subject."""
    tied: tuple[str, frozenset[str], frozenset[str]] = ("", _NOBODY, _NOBODY)
    """The preposition behind the amount, the names behind it, its plain words."""
    scene: frozenset[str] = _NOBODY
    """Where the subject is: Orin's plant in Ohio."""
    years: frozenset[str] = _NOBODY
    """The years that its sentence says."""
    parts: frozenset[str] = _NOBODY
    """The parts of a year that it says: the first half."""
    measure: str = ""
    """What it measures, of those measures that a firm has one each of."""
    known: bool = False
    """Whether it points back: the £5m offer."""
    fresh: bool = False
    """Whether it says that it is a new one: another £5m."""
    placed: bool = False
    """Whether the subject only points back, and says where from: the London firm."""
    rival: bool = False
    """Whether the subject is only set beside somebody: a rival."""

    def count_shared(self, other: "Whose") -> int:
        """Return how many names the sentences of two amounts share, those of subjects twice."""
        shared = (self.subject | self.rest) & (other.subject | other.rest)
        return len(shared) + len(self.subject & other.subject)


def differ(one: Whose, other: Whose) -> bool:
    """Tell whether two equal amounts, in order, are of different things."""
    if one.sentence == other.sentence:
        return True
    if other.leading or other.known:
        return False
    if (other.fresh and not one.fresh) or (other.rival and not one.rival):
        return True
    told = zip(_list_told(one), _list_told(other), strict=True)
    if any(_are_apart(*pair) for pair in told):
        return True
    return (
        _differ_in_subject(one, other) or _differ_in_taker(one, other) or _differ_in_tie(one, other)
    )


def _list_told(one: Whose) -> tuple[frozenset[str], ...]:
    """Return what a clause says besides names, of which two amounts of one fact have the same."""
    return one.years, one.parts, one.scene, _one(one.measure)


def _one(word: str) -> frozenset[str]:
    return frozenset({word}) if word else _NOBODY


def _are_apart(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one) and bool(other) and one.isdisjoint(other)


def _differ_in_subject(one: Whose, other: Whose) -> bool:
    if one.person is not other.person or one.placed is not other.placed:
        return False
    if _are_apart(one.subject, other.subject):
        return _differ_in_party(one, other)
    alike = not one.plain.isdisjoint(other.plain)
    if one.subject and other.subject:
        return alike and _are_two(one.plain, other.plain)
    doing = _do_same(one, other)
    if one.subject or other.subject:
        return doing and bool(other.plain if one.subject else one.plain)
    heads = bool(one.head) and bool(other.head) and one.head != other.head
    return (doing and heads) or (_are_two(one.plain, other.plain) and (doing or alike))


def _differ_in_party(one: Whose, other: Whose) -> bool:
    """Tell whether two names are two parties: neither an acronym nor the other side of a deal."""
    if _is_acronym(one.subject, other.initials) or _is_acronym(other.subject, one.initials):
        return False
    sided = not (one.subject.isdisjoint(other.rest) and other.subject.isdisjoint(one.rest))
    return _do_same(one, other) or not sided


def _do_same(one: Whose, other: Whose) -> bool:
    return bool(one.verb) and one.verb == other.verb


def _are_two(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether each of two phrases has a word that the other has not: food and fuel sales."""
    return bool(one - other) and bool(other - one)


def _is_acronym(names: frozenset[str], initials: str) -> bool:
    return any(len(name) > 1 and name in initials for name in names)


def _differ_in_taker(one: Whose, other: Whose) -> bool:
    if _do_same(one, other) and _are_two(one.given, other.given):
        return True
    apart = _are_apart(one.taker, other.taker)
    known = one.rest | one.subject, other.rest | other.subject
    return apart and one.taker.isdisjoint(known[1]) and other.taker.isdisjoint(known[0])


def _differ_in_tie(one: Whose, other: Whose) -> bool:
    """Tell whether amounts are in, for or to different things: in Leeds, in York."""
    (tie, names, words), (other_tie, other_names, other_words) = one.tied, other.tied
    if tie != other_tie:
        return False
    return _are_apart(names, other_names) or (
        not (names or other_names) and _are_apart(words, other_words)
    )

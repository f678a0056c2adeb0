"""Who takes part in what a noun tells: around it, and in the clauses that it is part of."""

from collections.abc import Iterator

from digest.extraction.deals.parsed.clauses import Subject, find_subject, find_verb
from digest.extraction.deals.parsed.idioms import (
    MODIFIERS,
    OBJECTS,
    find_objects,
    lemma_of_verb,
)
from digest.extraction.deals.parsed.owning import role_of_object
from digest.extraction.deals.parsed.phrases import Held, find_held
from digest.extraction.deals.parsed.roles import (
    LED,
    Roles,
    find_actors,
    read_complements,
    read_tellers,
)
from digest.extraction.deals.parsed.sides import find_across, find_site_owners, part_sides
from digest.extraction.deals.parsed.tree import Tree
from digest.lexicon.deals.frames import GIVING, OUTSIDERS, PASSED, WANTED
from digest.lexicon.deals.frames.frame import Frame
from digest.lexicon.deals.frames.sales import PARTING
from digest.lexicon.deals.frames.things import HOLDERS
from digest.model.entry import DealType
from digest.value import Value

_CLAUSES = ("acl", "relcl")
_ACTED_ON = (*OBJECTS, "nsubjpass")
_KEPT = LED | {"between", "among"}
_WHOLES = frozenset("company firm group business share stake whole rest all bank club".split())
_MAKING = frozenset("make table submit launch announce propose lodge sign reach strike win".split())
_SALES = frozenset("sale disposal divestment divestiture selldown offloading".split())
_SIGNING = frozenset(
    "sign ink strike agree reach seal enter enter_into clinch finalise finalize conclude announce "
    "unveil have close extend renew negotiate discuss".split()
)
_JUDGING = (WANTED | frozenset("approve clear block veto prohibit sign_off okay".split())) - {
    "receive", "get", "field", "draw", "attract", "use",
}  # fmt: skip
_ASTRAY = frozenset({"for", "to"})
_OUT_OF = frozenset({"from", "with", "through", "via", "of", "by"})
_SETTLED = frozenset({"on", "with"})
_BEING = frozenset({"be", "become", "emerge"})
_SEEKING = frozenset(
    "have get find seek want need attract draw look hunt lack await line_up".split()
)


class _Clause(Value, kw_only=False):
    """A clause that a noun is part of, or that tells of it."""

    verb: int
    """Its verb."""
    lemma: str
    """What the verb is looked up by."""
    subject: Subject
    """Who does what it says."""
    inner: bool
    """Whether it modifies the noun."""
    own: bool
    """Whether the noun is its subject."""


def read_noun(tree: Tree, noun: int, frame: Frame) -> Roles:
    """Return who stands around a noun that opens a frame; nobody where it tells of no deal."""
    complements = read_complements(tree, noun, frame)
    above = find_verb(tree, noun)
    if (frame.bound and not complements) or not _is_told(tree, noun, above, frame):
        return []
    roles = [*_beside(tree, noun, frame, _filled(complements)), *complements]
    for verb in tree.below(noun, *_CLAUSES):
        clause = _read_clause(tree, noun, verb)
        filled = _filled(roles)
        roles += [
            *_who_act(tree, noun, clause, frame, filled),
            *_who_are_tied(tree, noun, clause, frame),
        ]
    roles += [*find_across(tree, noun, frame), *_astray(tree, noun, above, frame)]
    if frame.gives and frame.gives not in _filled(roles):
        roles += [(held, frame.gives) for held in find_site_owners(tree, noun)]
    if above is None:
        return roles
    clause = _read_clause(tree, noun, above)
    acting = _who_act(tree, noun, clause, frame, _filled(roles))
    tied = _who_are_tied(tree, noun, clause, frame)
    if _is_mutual(clause, acting, [*roles, *tied], frame):
        return [(held, "partner") for held, _ in acting]
    roles = part_sides([*acting, *roles, *tied], len(acting), frame)
    return roles if acting else [*roles, *read_tellers(tree, noun, frame, roles)]


def _astray(tree: Tree, noun: int, verb: int | None, frame: Frame) -> Roles:
    """Return whom a phrase of the noun names that the parser ties to the verb that judges it.

    "The ministry turned down a bid by Orrin for the loss-making Kelso."
    """
    if verb is None:
        return []
    objects = (*tree.below(verb, *OBJECTS), *find_objects(tree, verb))
    judged = lemma_of_verb(tree, verb) in _JUDGING and noun in objects
    settled = any(link in _SETTLED and noun == one for link, one in tree.complements(verb))
    if not (judged or settled):
        return []
    return [
        (held, role_of_object(held, frame) if role == "target" else role)
        for preposition, phrase in tree.complements(verb)
        if phrase > noun and preposition in _ASTRAY
        if (role := frame.complements.get(preposition))
        for held in find_held(tree, phrase)
    ]


def _is_mutual(clause: _Clause, acting: Roles, others: Roles, frame: Frame) -> bool:
    """Tell whether both sides sign: "Orrin and the ministry have signed a contract"."""
    several = len({held.name for held, _ in acting}) > 1
    return several and not others and bool(frame.gives) and clause.lemma in _SIGNING


def _filled(roles: Roles) -> frozenset[str]:
    return frozenset(role for _, role in roles)


def _beside(tree: Tree, noun: int, frame: Frame, filled: frozenset[str]) -> Roles:
    """Return whose the noun is, and who is named right before or after it.

    Who has a loan got it, unless the phrases behind it say who did.
    """
    before = frame.object or frame.equals or frame.gets or frame.subject
    whose = frame.gives if frame.gives and frame.gets in filled else frame.gets
    roles = [
        (held, frame.subject or whose)
        for owner in tree.below(noun, "poss")
        for held in find_held(tree, owner)
    ]
    roles += [
        (Held(name, child), before)
        for child in tree.below(noun, *MODIFIERS)
        for name in tree.names(child)
    ]
    named = tree.below(noun, "appos") if frame.equals else ()
    return [*roles, *((held, frame.equals) for child in named for held in find_held(tree, child))]


def _is_told(tree: Tree, noun: int, verb: int | None, frame: Frame) -> bool:
    """Tell whether the verb above the noun is of the frame's, and of no old debt."""
    if verb is not None and _has_passed(tree, noun, verb, frame):
        return False
    return not frame.verbs or _is_object_of(tree, noun, verb, frame.verbs)


def _is_object_of(tree: Tree, noun: int, verb: int | None, verbs: frozenset[str]) -> bool:
    """Tell whether one of the verbs has the noun as what it is done to, or modifies it."""
    own: tuple[int, ...] = ()
    if verb is not None and noun in _acted_on(tree, verb, verbs):
        own = (verb,)
    return any(lemma_of_verb(tree, one) in verbs for one in (*own, *tree.below(noun, *_CLAUSES)))


def _acted_on(tree: Tree, verb: int, verbs: frozenset[str]) -> tuple[int, ...]:
    """Return what a verb is done to; of what "goes" to somebody that is its subject."""
    goes = tree.below(verb, "nsubj") if "go" in verbs else ()
    return (*tree.below(verb, *_ACTED_ON), *find_objects(tree, verb), *goes)


def _has_passed(tree: Tree, noun: int, verb: int, frame: Frame) -> bool:
    """Tell whether what the noun names was there before: it is paid back, owed, or sold."""
    above = tree.nodes[tree.nodes[noun].head].head
    if frame.gets == "investor" and tree.nodes[above].lemma in _SALES:
        return True
    lemma = lemma_of_verb(tree, verb)
    own = noun in tree.below(verb, "dobj", "nsubjpass") or lemma.endswith("_on")
    return own and (lemma in PASSED or (frame.gets == "investor" and lemma in PARTING))


def _read_clause(tree: Tree, noun: int, verb: int) -> _Clause:
    subject = find_subject(tree, verb)
    inner = tree.nodes[verb].head == noun and tree.nodes[verb].relation in _CLAUSES
    return _Clause(verb, lemma_of_verb(tree, verb), subject, inner, noun in subject.phrases)


def _who_act(tree: Tree, noun: int, clause: _Clause, frame: Frame, filled: frozenset[str]) -> Roles:
    """Return who is the subject of a clause, by what its verb makes of the noun."""
    acts = not clause.inner or clause.lemma in GIVING or clause.lemma in _MAKING
    named = bool(tree.names(tree.nodes[noun].head)) and tree.nodes[noun].relation in MODIFIERS
    if clause.own or named or not acts or (clause.inner and clause.subject.passive):
        return []
    role = _role_of_subject(clause, frame, filled)
    if role == frame.gives and frame.gets and _is_means(tree, noun, clause):
        role = frame.gets
    if role == "target":
        role = _role_of_wanted(tree, noun)
    return [
        (held, _role_of_holder(held, frame, role))
        for phrase in clause.subject.phrases
        for held in find_actors(tree, phrase)
    ]


def _is_means(tree: Tree, noun: int, clause: _Clause) -> bool:
    """Tell whether somebody pays out of what the noun names: "stump up the cash from a loan"."""
    return any(link in _OUT_OF and noun == one for link, one in tree.complements(clause.verb))


def _who_are_tied(tree: Tree, noun: int, clause: _Clause, frame: Frame) -> Roles:
    """Return whom a verb ties to the noun that is its object or subject, or that it modifies."""
    valued = clause.own and clause.lemma == "value"
    tied = clause.own or clause.inner or noun in tree.below(clause.verb, *OBJECTS)
    granted = clause.own and bool(frame.gives) and clause.lemma in GIVING
    if not tied or (clause.lemma in OUTSIDERS and not (valued or granted)):
        return []
    kept = _roles_by_preposition(clause, frame)
    behind = [(kept.get(p, ""), phrase) for p, phrase in tree.complements(clause.verb)]
    behind += [(role, phrase) for role, phrase in _objects_of(tree, clause, frame) if role]
    return [(held, role) for role, phrase in behind for held in find_held(tree, phrase)]


def _roles_by_preposition(clause: _Clause, frame: Frame) -> dict[str, str]:
    given = clause.inner and clause.lemma in GIVING
    ties = _KEPT | {"for"} if given else _KEPT
    kept = {p: role for p, role in frame.complements.items() if p in ties}
    if frame.gives:
        kept["dative"] = frame.gets
        if clause.own and clause.subject.passive:
            kept["by"] = frame.gives if clause.lemma in GIVING else frame.gets
        if clause.own and clause.lemma == "go":
            kept["to"] = frame.gets
    return kept


def _objects_of(tree: Tree, clause: _Clause, frame: Frame) -> Iterator[tuple[str, int]]:
    """Yield whom an offer values, and to whom a clause of the noun gives what it names."""
    if clause.own and clause.lemma == "value":
        role = frame.complements.get("for", "")
        yield from ((role, phrase) for phrase in tree.below(clause.verb, "dobj"))
    if clause.inner and not clause.subject.passive and clause.lemma in GIVING:
        yield from ((frame.gets, phrase) for phrase in tree.below(clause.verb, "dobj"))


def _role_of_wanted(tree: Tree, noun: int) -> str:
    """Return what who gets an offer is: the seller of a thing, or of goods no party at all."""
    for preposition, thing in tree.complements(noun):
        whole = tree.nodes[thing].lemma in _WHOLES or tree.names(thing)
        if preposition == "for" and not whole:
            return "seller" if tree.nodes[thing].tag in {"NN", "NNP"} else ""
    return "target"


def _role_of_subject(clause: _Clause, frame: Frame, filled: frozenset[str]) -> str:
    """Return the role of who does what a verb says to, or with, what the noun names."""
    if clause.lemma in WANTED and frame.name == "bid":
        return "" if "target" in filled else "target"
    if frame.equals:
        return _role_of_named(clause, frame)
    if clause.lemma in OUTSIDERS:
        return ""
    if frame.gets:
        given = clause.lemma in GIVING and not clause.subject.passive
        return frame.gives if given else frame.gets
    return "" if frame.subject in filled and frame.subject != "partner" else frame.subject


def _role_of_holder(held: Held, frame: Frame, role: str) -> str:
    """Return the role of a name that the owners of its shares are tied to: they are bid for."""
    owned = held.tie and held.noun in HOLDERS and frame.type is DealType.ACQUISITION
    return "target" if owned and (role or not frame.gets) else role


def _role_of_named(clause: _Clause, frame: Frame) -> str:
    """Return the role of a subject that is what the noun says, or looks for one who is."""
    if clause.subject.passive or clause.lemma in _BEING:
        return frame.equals
    return frame.gets if clause.lemma in _SEEKING else ""

"""Who takes part in what a verb or noun of a parsed sentence tells, by its frame."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain

from digest.extraction.deals.parsed.amounts import find_amounts
from digest.extraction.deals.parsed.asked import (
    find_relative_object,
    is_supposed,
    lacks_object,
    leads_on,
    may_be,
    suits_objects,
)
from digest.extraction.deals.parsed.clauses import find_subject, find_verb
from digest.extraction.deals.parsed.idioms import (
    MODIFIERS,
    find_amid,
    find_behind,
    find_frames,
    find_objects,
    lemma_of_verb,
)
from digest.extraction.deals.parsed.near import suits_surroundings
from digest.extraction.deals.parsed.owning import (
    find_seller,
    find_targets,
    role_of_actor,
    role_of_object,
    sells_own,
)
from digest.extraction.deals.parsed.phrases import Held, find_held
from digest.extraction.deals.parsed.sides import find_across, find_site_owners, part_sides
from digest.extraction.deals.parsed.stage import find_stage
from digest.extraction.deals.parsed.tree import Tree
from digest.lexicon.deals.frames import (
    ARRANGING,
    GIVING,
    OUTSIDERS,
    PASSED,
    RULING,
    WANTED,
)
from digest.lexicon.deals.frames.frame import Frame
from digest.lexicon.deals.frames.sales import PARTING
from digest.lexicon.deals.frames.things import HOLDERS
from digest.model.entry import DealStatus, DealType

_OBJECTS = ("dobj", "attr", "oprd")
_CLAUSES = ("acl", "relcl")
_ACTED_ON = (*_OBJECTS, "nsubjpass")
_AMONG = frozenset({"between", "among"})
_LED = frozenset({"by", "from", "with", "to"})
_THROUGH = frozenset("in of for at on worth over as".split())
_SAYING = frozenset("say tell announce report confirm disclose state add".split()) | RULING
_OFFICES = frozenset({"authority", "guarantor", "lender"})
_FOR_HIMSELF = frozenset({"acquirer", "investor", "seller"})
_WHOLES = frozenset("company firm group business share stake whole rest all bank club".split())
_MAKING = frozenset("make table submit launch announce propose lodge sign reach strike win".split())
_SIDES = 2
_BEING = frozenset({"be", "become", "emerge"})
_SEEKING = frozenset(
    "have get find seek want need attract draw look hunt lack await line_up".split()
)
_Roles = list[tuple[Held, str]]


@dataclass(frozen=True, slots=True)
class Event:
    """One telling of a deal."""

    frame: Frame
    """What told it."""
    token: int
    """Index of its word among the tokens of the sentence."""
    stage: DealStatus | None
    """How far it has come, where the verb above it tells."""
    amounts: tuple[int, ...]
    """Indexes of the amounts that the grammar ties to it, the closest first."""
    roles: tuple[tuple[str, str], ...]
    """Names and roles, in order."""
    own: bool = False
    """Whether the seller by himself is enough: what he sells is his, and named."""


def find_events(tree: Tree) -> tuple[Event, ...]:
    """Return what the words of the sentence that have frames tell, with what they share."""
    events = tuple(_read_events(tree))
    told = [event.roles for event in events]
    return tuple(
        replace(event, roles=(*event.roles, *find_seller(event.roles, told))) for event in events
    )


def _read_events(tree: Tree) -> Iterator[Event]:
    """Yield what each word of the sentence that has a frame tells."""
    for at in range(len(tree.nodes)):
        token = tree.sources[at]
        if token is None or tree.names(at) or is_supposed(tree, at):
            continue
        verb = tree.nodes[at].tag.startswith("VB")
        for frame in find_frames(tree, at):
            if not suits_surroundings(tree, at, frame):
                continue
            found = _around_verb(tree, at, frame) if verb else _around_noun(tree, at, frame)
            roles = _distinct(found)
            if roles:
                own = sells_own(tree, at, frame, roles)
                amounts = find_amounts(tree, at)
                yield Event(frame, token, find_stage(tree, at), amounts, roles, own)


def _distinct(found: _Roles) -> tuple[tuple[str, str], ...]:
    """Return each name with its first role; a person has one only where he acts for himself."""
    roles: dict[str, str] = {}
    for held, role in found:
        if role and (not held.person or role in _FOR_HIMSELF):
            roles.setdefault(held.name, role)
    return tuple(roles.items())


def _around_verb(tree: Tree, verb: int, frame: Frame) -> _Roles:
    objects = find_objects(tree, verb)
    subject = find_subject(tree, verb)
    if frame.type is DealType.SETTLEMENT and may_be(tree, verb):
        return []
    acted_on = subject.phrases if subject.passive else objects
    if not suits_objects(tree, acted_on, frame) or not leads_on(tree, verb, frame):
        return []
    if lacks_object(tree, verb, frame, acted_on):
        return []
    if frame.object == "partner" and objects and not _names_any(tree, objects):
        return []
    roles: _Roles = []
    if subject.passive:
        roles += _as_objects(tree, subject.phrases, frame)
    else:
        roles += [(h, role_of_actor(h, frame)) for p in subject.phrases for h in _actors(tree, p)]
        roles += _as_objects(tree, objects or find_relative_object(tree, verb), frame)
    roles += _amid(tree, verb, frame)
    for at in (verb, *objects):
        roles += _complements(tree, at, frame)
    roles += _counterparts(tree, verb, frame)
    if frame.bound and len({role for _, role in roles}) < _SIDES:
        return []
    return roles + _tellers(tree, verb, frame, roles)


def _amid(tree: Tree, at: int, frame: Frame) -> _Roles:
    """Return who stands behind a phrase that the idiom asks for: "in the hands of Orrin"."""
    return [
        (held, role)
        for phrase, noun in find_amid(tree, at)
        if (role := frame.amid.get(phrase))
        for behind in find_behind(tree, noun)
        for held in find_held(tree, behind)
    ]


def _actors(tree: Tree, phrase: int) -> Iterator[Held]:
    """Yield who acts in a phrase: not who only owns another that is named."""
    found = tuple(find_held(tree, phrase))
    free = any(not held.tie for held in found)
    yield from (held for held in found if held.tie != "'s" or not free)


def _names_any(tree: Tree, phrases: tuple[int, ...]) -> bool:
    return any(True for phrase in phrases for _ in find_held(tree, phrase))


def _as_objects(tree: Tree, phrases: tuple[int, ...], frame: Frame) -> _Roles:
    if not frame.object:
        return []
    return [
        (held, role_of_object(held, frame))
        for one in phrases
        for held in find_targets(tree, one, frame)
    ]


def _reached(tree: Tree, at: int) -> Iterator[tuple[str, int]]:
    """Yield the complements of a word, and those that hang on what names or measures it."""
    near = [*tree.complements(at), *_of_participles(tree, at)]
    if tree.names(at):
        near = [(preposition, phrase) for preposition, phrase in near if preposition in _LED]
    for preposition, phrase in near:
        yield preposition, phrase
        inner = tree.complements(phrase)
        if tree.names(phrase):
            yield from ((p, noun) for p, noun in inner if p in _LED and p != preposition)
        elif preposition in _THROUGH:
            yield from inner


def _of_participles(tree: Tree, at: int) -> Iterator[tuple[str, int]]:
    """Yield the complements of a participle that tells of a noun: "an action brought by"."""
    if not tree.nodes[at].tag.startswith("VB"):
        for clause in tree.below(at, "acl"):
            if tree.nodes[clause].lemma not in ARRANGING:
                yield from tree.complements(clause)


def _complements(tree: Tree, at: int, frame: Frame) -> _Roles:
    return [
        (held, role_of_object(held, frame) if role == "target" else role)
        for preposition, phrase in _reached(tree, at)
        if (role := frame.complements.get(preposition))
        for held in find_held(tree, phrase)
        if not (held.tie == "'s" and tree.names(phrase))
    ]


def _counterparts(tree: Tree, verb: int, frame: Frame) -> _Roles:
    """Return with whom the deal is that the verb's subject has: "a deal with Orrin to buy"."""
    if not frame.counterpart:
        return []
    above = tree.nodes[verb].head
    pact = tree.nodes[verb].relation in {"acl", "xcomp", "advcl"}
    return [
        (held, frame.counterpart)
        for preposition, phrase in (tree.complements(above) if pact else ())
        if preposition == "with"
        for held in find_held(tree, phrase)
    ]


def _tellers(tree: Tree, at: int, frame: Frame, roles: _Roles) -> _Roles:
    """Return who tells of another's order, where nobody else is named on his side."""
    filled = {role for _, role in roles}
    role = frame.gives if frame.teller in filled else frame.teller
    if not frame.teller or not roles or role in filled:
        return []
    verb = at
    while tree.nodes[verb].head != verb:
        verb = tree.nodes[verb].head
    if tree.nodes[verb].lemma not in _SAYING:
        return []
    teller = find_subject(tree, verb)
    named = {held.name for held, _ in roles}
    told = chain.from_iterable(_actors(tree, phrase) for phrase in teller.phrases)
    official = role in _OFFICES and tree.nodes[verb].lemma not in RULING
    return [
        (held, role)
        for held in told
        if held.name not in named and (not official or tree.sign(held.at).startswith("G"))
    ]


def _around_noun(tree: Tree, noun: int, frame: Frame) -> _Roles:
    roles = [
        (held, frame.subject or frame.gets)
        for owner in tree.below(noun, "poss")
        for held in find_held(tree, owner)
    ]
    before = frame.object or frame.equals or frame.gets or frame.subject
    roles += [
        (Held(name, child), before)
        for child in tree.below(noun, *MODIFIERS)
        for name in tree.names(child)
    ]
    roles += [
        (held, frame.equals)
        for child in (tree.below(noun, "appos") if frame.equals else ())
        for held in find_held(tree, child)
    ]
    complements = _complements(tree, noun, frame)
    if frame.bound and not complements:
        return []
    roles += complements
    for clause in tree.below(noun, "acl", "relcl"):
        roles += _from_verb(tree, noun, clause, frame, {role for _, role in roles})
    verb = find_verb(tree, noun)
    if verb is not None and _has_passed(tree, noun, verb, frame):
        return []
    if frame.verbs and not _is_object_of(tree, noun, verb, frame.verbs):
        return []
    roles += find_across(tree, noun, frame)
    if frame.gives and frame.gives not in {role for _, role in roles}:
        roles += [(held, frame.gives) for held in find_site_owners(tree, noun)]
    if verb is not None:
        found = _from_verb(tree, noun, verb, frame, {role for _, role in roles})
        acting = [(held, role) for held, role in found if held.at in _acting(tree, verb)]
        roles = part_sides([*acting, *roles, *found], len(acting), frame)
    return roles + _tellers(tree, noun, frame, roles)


def _acting(tree: Tree, verb: int) -> frozenset[int]:
    subject = find_subject(tree, verb)
    return frozenset(held.at for p in subject.phrases for held in _actors(tree, p))


def _is_object_of(tree: Tree, noun: int, verb: int | None, verbs: frozenset[str]) -> bool:
    """Tell whether one of the verbs has the noun as what it is done to, or modifies it."""
    own = () if verb is None or noun not in tree.below(verb, *_ACTED_ON) else (verb,)
    return any(lemma_of_verb(tree, one) in verbs for one in (*own, *tree.below(noun, *_CLAUSES)))


def _has_passed(tree: Tree, noun: int, verb: int, frame: Frame) -> bool:
    """Tell whether what the noun names was there before: it is paid back, owed, or sold."""
    lemma = lemma_of_verb(tree, verb)
    own = noun in tree.below(verb, "dobj", "nsubjpass") or lemma.endswith("_on")
    return own and (lemma in PASSED or (frame.gets == "investor" and lemma in PARTING))


def _from_verb(tree: Tree, noun: int, verb: int, frame: Frame, filled: set[str]) -> _Roles:
    """Return what a verb adds that has the noun as its object or subject, or modifies it."""
    subject = find_subject(tree, verb)
    inner = tree.nodes[verb].head == noun and tree.nodes[verb].relation in {"acl", "relcl"}
    own = noun in subject.phrases
    lemma = lemma_of_verb(tree, verb)
    roles: _Roles = []
    acts = not inner or lemma in GIVING or lemma in _MAKING
    named = bool(tree.names(tree.nodes[noun].head)) and tree.nodes[noun].relation in MODIFIERS
    if not own and not named and acts and not (inner and subject.passive):
        role = _role_of_subject(lemma, frame, filled, passive=subject.passive)
        if role == "target":
            role = _role_of_wanted(tree, noun)
        roles += [
            (held, _role_of_holder(held, frame, role))
            for phrase in subject.phrases
            for held in _actors(tree, phrase)
        ]
    valued = own and lemma == "value"
    tied = own or inner or noun in tree.below(verb, *_OBJECTS)
    if tied and (valued or lemma not in OUTSIDERS):
        kept = {p: r for p, r in frame.complements.items() if p in _LED | _AMONG}
        if own and subject.passive and frame.gives and lemma not in GIVING:
            kept["by"] = frame.gets
        getter = frame.gets if frame.gives else ""
        for preposition, phrase in tree.complements(verb):
            role = getter if preposition == "dative" else kept.get(preposition, "")
            roles += [(held, role) for held in find_held(tree, phrase)]
        if valued:
            priced = frame.complements.get("for", "")
            roles += [(h, priced) for p in tree.below(verb, "dobj") for h in find_held(tree, p)]
        if inner and not subject.passive and lemma in GIVING:
            roles += [(h, frame.gets) for p in tree.below(verb, "dobj") for h in find_held(tree, p)]
    return roles


def _role_of_wanted(tree: Tree, noun: int) -> str:
    """Return what who gets an offer is: the seller of a thing, or of goods no party at all."""
    for preposition, thing in tree.complements(noun):
        whole = tree.nodes[thing].lemma in _WHOLES or tree.names(thing)
        if preposition == "for" and not whole:
            return "seller" if tree.nodes[thing].tag in {"NN", "NNP"} else ""
    return "target"


def _role_of_subject(verb: str, frame: Frame, filled: set[str], *, passive: bool) -> str:
    if verb in WANTED and frame.name == "bid":
        return "" if "target" in filled else "target"
    if frame.equals:
        return _role_of_named(verb, frame, passive=passive)
    if verb in OUTSIDERS:
        return ""
    if frame.gets:
        return frame.gives if verb in GIVING and not passive else frame.gets
    return "" if frame.subject in filled and frame.subject != "partner" else frame.subject


def _role_of_holder(held: Held, frame: Frame, role: str) -> str:
    """Return the role of a name that the owners of its shares are tied to: they are bid for."""
    owned = held.tie and held.noun in HOLDERS and frame.type is DealType.ACQUISITION
    return "target" if owned and (role or not frame.gets) else role


def _role_of_named(verb: str, frame: Frame, *, passive: bool) -> str:
    """Return the role of a subject that is what the noun says, or looks for one who is."""
    if passive or verb in _BEING:
        return frame.equals
    return frame.gets if verb in _SEEKING else ""

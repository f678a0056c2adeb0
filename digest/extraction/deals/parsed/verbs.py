"""Who takes part in what a verb tells, by its frame."""

from digest.extraction.deals.parsed.asked import (
    find_relative_object,
    lacks_object,
    leads_on,
    may_be,
    suits_objects,
)
from digest.extraction.deals.parsed.clauses import find_subject
from digest.extraction.deals.parsed.idioms import (
    OBJECTS,
    find_amid,
    find_behind,
    find_objects,
)
from digest.extraction.deals.parsed.owning import find_targets, role_of_actor, role_of_object
from digest.extraction.deals.parsed.phrases import find_held
from digest.extraction.deals.parsed.roles import Roles, find_actors, read_complements, read_tellers
from digest.extraction.deals.parsed.tree import Tree
from digest.lexicon.deals.frames.frame import Frame
from digest.model.entry import DealType

_SIDES = 2
_FUNDING = frozenset({"finance", "fund", "part-finance", "co-finance"})
_MEANS = frozenset({"with", "through", "via", "by", "from", "using"})
_AIMED = frozenset({"for", "against"})


def read_verb(tree: Tree, verb: int, frame: Frame) -> Roles:
    """Return who stands around a verb that opens a frame; nobody where it tells of no deal."""
    objects = find_objects(tree, verb) or _told_to_act(tree, verb, frame)
    subject = find_subject(tree, verb)
    if frame.type is DealType.SETTLEMENT and may_be(tree, verb):
        return []
    acted_on = subject.phrases if subject.passive else objects
    if not suits_objects(tree, acted_on, frame) or not leads_on(tree, verb, frame):
        return []
    if lacks_object(tree, verb, frame, acted_on) or _is_moved(
        frame, objects, passive=subject.passive
    ):
        return []
    if frame.object == "partner" and objects and not _names_any(tree, objects):
        return []
    roles: Roles = []
    if subject.passive:
        roles += _as_objects(tree, subject.phrases, frame)
    else:
        acting = [
            (held, role_of_actor(held, frame, pays=_pays_with(tree, verb)))
            for phrase in subject.phrases
            for held in find_actors(tree, phrase)
        ]
        acted = _as_objects(tree, objects or find_relative_object(tree, verb), frame)
        roles += _merged_by_owner(acting, acted, frame) or [*acting, *acted]
    roles += _amid(tree, verb, frame)
    for at in (verb, *dict.fromkeys((*objects, *tree.below(verb, *OBJECTS)))):
        roles += read_complements(tree, at, frame)
    if subject.passive:
        roles += _beside_subject(tree, subject.phrases, frame)
    roles += _counterparts(tree, verb, frame)
    if frame.bound and len({role for _, role in roles}) < _SIDES:
        return []
    return roles + read_tellers(tree, verb, frame, roles)


def _pays_with(tree: Tree, verb: int) -> bool:
    """Tell whether the clause says by what means: "will fund it through a loan from Orrin"."""
    return tree.nodes[verb].lemma in _FUNDING and any(
        link in _MEANS and not tree.names(noun) for link, noun in tree.complements(verb)
    )


def _merged_by_owner(acting: Roles, acted: Roles, frame: Frame) -> Roles:
    """Return those of whom an owner makes one: "merged its brands Orrin and Kelso"."""
    owners = {held.name for held, _ in acting}
    others = [(held, role) for held, role in acted if held.name not in owners]
    merged = len({held.name for held, _ in others}) >= _SIDES
    return others if frame.type is DealType.MERGER and merged else []


def _told_to_act(tree: Tree, verb: int, frame: Frame) -> tuple[int, ...]:
    """Return who is to do what the infinitive says: "picked Danish maker Orrin to supply"."""
    if not frame.then or frame.object not in {"supplier", "partner", "lender"}:
        return ()
    clauses = tree.below(verb, "xcomp", "ccomp")
    aims = (c for c in clauses if any(tree.nodes[a].tag == "TO" for a in tree.below(c, "aux")))
    return tuple(who for clause in aims for who in tree.below(clause, "nsubj"))


def _is_moved(frame: Frame, objects: tuple[int, ...], *, passive: bool) -> bool:
    """Tell whether somebody moves the thing, where the frame is of one that goes by itself."""
    return frame.subject == frame.object == "target" and bool(objects) and not passive


def _amid(tree: Tree, at: int, frame: Frame) -> Roles:
    """Return who stands behind a phrase that the idiom asks for: "in the hands of Orrin"."""
    return [
        (held, role)
        for phrase, noun in find_amid(tree, at)
        if (role := frame.amid.get(phrase))
        for behind in find_behind(tree, noun)
        for held in find_held(tree, behind)
    ]


def _names_any(tree: Tree, phrases: tuple[int, ...]) -> bool:
    return any(True for phrase in phrases for _ in find_held(tree, phrase))


def _as_objects(tree: Tree, phrases: tuple[int, ...], frame: Frame) -> Roles:
    if not frame.object:
        return []
    return [
        (held, role_of_object(held, frame))
        for one in phrases
        for held in find_targets(tree, one, frame)
    ]


def _beside_subject(tree: Tree, phrases: tuple[int, ...], frame: Frame) -> Roles:
    """Return whom what is acted on is for, or against: "a claim against Orrin was settled"."""
    roles = {p: role for p, role in frame.complements.items() if p in _AIMED}
    return [
        (held, roles[preposition])
        for phrase in phrases
        for preposition, noun in tree.complements(phrase)
        if preposition in roles
        for held in find_held(tree, noun)
    ]


def _counterparts(tree: Tree, verb: int, frame: Frame) -> Roles:
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

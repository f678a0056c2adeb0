"""Who stands around a word with which role: who acts, whom prepositions tie to it, who tells."""

from collections.abc import Iterator
from itertools import chain

from digest.extraction.deals.parsed.clauses import find_subject
from digest.extraction.deals.parsed.owning import role_of_object
from digest.extraction.deals.parsed.phrases import Held, find_held
from digest.extraction.deals.parsed.tree import Tree
from digest.lexicon.deals.frames import ARRANGING, RULING
from digest.lexicon.deals.frames.frame import Frame
from digest.lexicon.deals.frames.things import LENDERS, MEANS
from digest.model.entry import DealType

Roles = list[tuple[Held, str]]
"""Players of a sentence, each with his role."""
LED = frozenset({"by", "from", "with", "to"})
"""Prepositions that tie a name to a word further up."""
_THROUGH = frozenset("in of for at on worth over as with".split())
_SAYING = frozenset("say tell announce report confirm disclose state add".split()) | RULING
_PERMITTING = frozenset("clear approve announce report study review oppose block".split())
_OWNED_BY = frozenset({"target", "issuer"})
_ASIDE = 12
_DESCRIBED = 6
_PAID_FOR = frozenset({DealType.ACQUISITION, DealType.DIVESTITURE, DealType.INVESTMENT})
_OFFICES = frozenset({"authority", "guarantor", "lender"})


def find_actors(tree: Tree, phrase: int) -> Iterator[Held]:
    """Yield who acts in a phrase: not who only owns another that is named."""
    found = tuple(find_held(tree, phrase))
    free = any(not held.tie for held in found)
    yield from (h for h in found if h.tie != "'s" or not free or h.noun in LENDERS)


def read_complements(tree: Tree, at: int, frame: Frame) -> Roles:
    """Return whom the prepositions that the frame knows tie to a word."""
    roles = frame.complements
    if frame.name == "raise" and not tree.nodes[at].tag.startswith("VB"):
        roles = {**roles, "by": "investor"}
    return [
        (held, role_of_object(held, frame) if role in _OWNED_BY else role)
        for preposition, phrase in _reached(tree, at, frame)
        if (role := roles.get(preposition))
        for held in (*find_held(tree, phrase), *_across(tree, preposition, phrase))
        if not (held.tie == "'s" and tree.names(phrase))
    ]


def _across(tree: Tree, preposition: str, phrase: int) -> Iterator[Held]:
    """Yield the second of two sides that an aside parts: "between A, of Bremen, and B"."""
    apart = tree.words[phrase + 1 : phrase + 2] == (",",) or phrase + 1 == len(tree.words)
    if preposition != "between" or not apart or any(True for _ in tree.below(phrase, "conj")):
        return
    joined = range(phrase + 1, min(phrase + _ASIDE, len(tree.words) - 1))
    link = next((at for at in joined if tree.words[at] == "and"), None)
    if link is not None:
        ahead = range(link + 1, min(link + _DESCRIBED, len(tree.words)))
        for place in [at for at in ahead if tree.names(at)][:1]:
            yield from (Held(name, place) for name in tree.names(place))


def _is_means(tree: Tree, phrase: int, frame: Frame) -> bool:
    """Tell whether a phrase is what another deal is paid with: "bought with a loan from Orrin"."""
    return frame.type in _PAID_FOR and tree.nodes[phrase].lemma in MEANS


def _reached(tree: Tree, at: int, frame: Frame) -> Iterator[tuple[str, int]]:
    """Yield the complements of a word, and those that hang on what names or measures it."""
    near = [*tree.complements(at), *_of_participles(tree, at)]
    if tree.names(at):
        near = [(preposition, phrase) for preposition, phrase in near if preposition in LED]
    for preposition, phrase in near:
        yield preposition, phrase
        inner = tree.complements(phrase)
        if tree.names(phrase):
            yield from ((p, noun) for p, noun in inner if p in LED and p != preposition)
        elif preposition in _THROUGH and not (_is_means(tree, phrase, frame)):
            yield from inner


def _of_participles(tree: Tree, at: int) -> Iterator[tuple[str, int]]:
    """Yield the complements of a participle that tells of a noun: "an action brought by"."""
    if not tree.nodes[at].tag.startswith("VB"):
        for clause in tree.below(at, "acl"):
            if tree.nodes[clause].lemma not in ARRANGING | _PERMITTING:
                yield from tree.complements(clause)


def read_tellers(tree: Tree, at: int, frame: Frame, roles: Roles) -> Roles:
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
    told = chain.from_iterable(find_actors(tree, phrase) for phrase in teller.phrases)
    official = role in _OFFICES and tree.nodes[verb].lemma not in RULING
    return [
        (held, role)
        for held in told
        if held.name not in named and (not official or tree.sign(held.at).startswith("G"))
    ]

"""Whom a noun phrase of a parsed sentence names, and by which tie."""

import re
from collections.abc import Iterator

from digest.extraction.deals.parsed.tree import Tree
from digest.lexicon.deals.frames import INCLUDING
from digest.lexicon.deals.frames.things import HOLDERS, SHARES
from digest.lexicon.deals.outsiders import OUTSIDERS
from digest.value import Value

_MEMBERS = frozenset("of in including like from by between around".split())
_DEEPEST = 6
_NEAREST = 3
_BREAKS = frozenset({",", "IN", "POS", "VBZ", "VBD", "VBN", "WDT"})
_INSIDE = ("appos", "compound", "nmod", "amod", "nummod", "npadvmod")
_PERCENT = re.compile(r"[\d.,]*(?:%|pc|pct)")
_RELATIVES = frozenset({"WDT", "WP"})
_PARTS = HOLDERS | frozenset(
    "unit division arm subsidiary stake shareholding holding share".split()
)
"""What a name before it has: "the Orrin unit"."""
_REST = frozenset({"rest", "remainder", "balance"})
_LEFT = frozenset({"remain", "remaining", "other", "outstanding"})
_OWNED = _PARTS | frozenset("business operation brand plant chain factory mine".split())


class Held(Value, kw_only=False):
    """A player in a phrase."""

    name: str
    """As `Player.name`."""
    at: int
    """The node of its name."""
    tie: str = ""
    """Empty where the phrase is the player; else a preposition, or `'s` for a possessor."""
    person: bool = False
    """Whether it is a person who stands for himself."""
    noun: str = ""
    """What the tie makes the player's: "unit" in "a unit of Orrin"."""


def find_held(tree: Tree, at: int, depth: int = 0) -> Iterator[Held]:
    """Yield the players that the phrase of the node names, those joined by "and" too."""
    if depth > _DEEPEST:
        return
    if tree.nodes[at].tag in _RELATIVES and not tree.names(at):
        meant = find_antecedent(tree, at)
        if meant is not None and meant != at:
            yield from find_held(tree, meant, depth + 1)
        return
    if noun_of(tree, at) in OUTSIDERS and not tree.names(at):
        yield from (Held(name, one) for one in tree.below(at, "appos") for name in tree.names(one))
    else:
        yield from _find_own(tree, at, depth)
    if _is_rest(tree, at):
        yield from _find_shared(tree, at, depth)
    if tree.names(at):
        yield from _find_beside(tree, at)
    for joined in tree.below(at, "conj"):
        yield from find_held(tree, joined, depth + 1)


def _find_beside(tree: Tree, at: int) -> Iterator[Held]:
    """Yield who is joined to a name by "and" though the parser takes one to describe the other.

    "Coal exporter Orrin and trucking group Kelso": Kelso is read as what the group is called.
    """
    for place in _below(tree, at, 0):
        first, after = sorted((at, place))
        between = [tree.nodes[one] for one in range(first + 1, after)]
        joined = any(node.tag == "CC" for node in between)
        if joined and not any(node.tag in _BREAKS or node.lemma in _PARTS for node in between):
            yield from (Held(name, place) for name in tree.names(place))


def _below(tree: Tree, at: int, depth: int) -> Iterator[int]:
    """Yield the names that describe a name, or what describes it."""
    if depth < _NEAREST:
        for child in tree.below(at, *_INSIDE, "conj"):
            if tree.names(child):
                yield child
            yield from _below(tree, child, depth + 1)


def find_antecedent(tree: Tree, at: int) -> int | None:
    """Return the noun that a relative pronoun, or what holds it, stands for."""
    for _ in range(_DEEPEST):
        node = tree.nodes[at]
        if node.relation == "relcl":
            return node.head
        if node.head == at:
            return None
        at = node.head
    return None


def _find_own(tree: Tree, at: int, depth: int) -> Iterator[Held]:
    noun = noun_of(tree, at)
    names = tree.names(at)
    inside = list(_find_inside(tree, at)) if not names else []
    yield from (Held(name, at) for name in names)
    for place in (at, *inside_persons(tree, at)):
        yield from (Held(name, place, person=True) for name in tree.person(place))
    new = any(tree.nodes[child].lemma == "own" for child in tree.below(at, "amod"))
    owners = [owner for owner in tree.below(at, "poss") if tree.names(owner) and not new]
    part = noun if inside and noun in _PARTS and not owners else ""
    for child in inside:
        whole = part and tree.nodes[child].relation != "appos" and len(inside) == 1
        yield from (
            Held(name, child, "'s" if whole else "", noun=part if whole else "")
            for name in tree.names(child)
        )
    for owner in owners:
        if not ((names and _is_home(tree, owner, at)) or (inside and noun not in _OWNED)):
            yield from (Held(name, owner, "'s", noun=noun) for name in tree.names(owner))
    if names or inside:
        return
    loose = () if owners and noun not in _OWNED else _find_loose(tree, at)
    for child in (*tree.below(at, "appos"), *_find_members(tree, at), *loose):
        yield from find_held(tree, child, depth + 1)
    for preposition, child in tree.complements(at):
        if preposition in _MEMBERS or (preposition == "to" and noun in HOLDERS):
            for held in find_held(tree, child, depth + 1):
                yield held if held.tie else Held(held.name, held.at, preposition, held.person, noun)


def _is_rest(tree: Tree, at: int) -> bool:
    """Tell whether a phrase is what is left of a thing that it does not name again."""
    noun = noun_of(tree, at)
    left = noun in SHARES and any(
        tree.nodes[child].lemma in _LEFT for child in tree.below(at, "amod", "det")
    )
    return (left or noun in _REST) and not any(p in _MEMBERS for p, _ in tree.complements(at))


def _find_shared(tree: Tree, at: int, depth: int) -> Iterator[Held]:
    """Yield whose share the sentence told of before: "holds 20% of Orrin and bought the rest"."""
    for before in range(at - 1, -1, -1):
        noun = noun_of(tree, before)
        if noun in SHARES | HOLDERS and not _is_rest(tree, before):
            shared = [held for held in _find_own(tree, before, depth + 1) if held.tie]
            if shared:
                yield from (Held(held.name, held.at, "of", noun="share") for held in shared)
                return


def _find_inside(tree: Tree, at: int) -> Iterator[int]:
    """Yield the names beside a phrase's head, and those joined to one that explains it."""
    for child in tree.below(at, *_INSIDE):
        if tree.names(child):
            yield child
            if tree.nodes[child].relation == "appos":
                yield from (joined for joined in _find_joined(tree, child) if tree.names(joined))


def _find_joined(tree: Tree, at: int) -> Iterator[int]:
    for joined in tree.below(at, "conj"):
        yield joined
        yield from _find_joined(tree, joined)


def _find_members(tree: Tree, at: int) -> Iterator[int]:
    """Yield who belongs to those that the phrase names: "a club that includes Orrin"."""
    for clause in tree.below(at, "acl", "relcl"):
        if tree.nodes[clause].lemma in INCLUDING:
            yield from tree.below(clause, "dobj")
            agents = tree.below(clause, "agent")
            yield from (noun for agent in agents for noun in tree.below(agent, "pobj"))


def _find_loose(tree: Tree, at: int) -> Iterator[int]:
    """Yield the name right behind a phrase and a comma that the parser ties to another word."""
    edge = at
    while any(child > edge for child in tree.children[edge]):
        edge = max(tree.children[edge])
    behind = edge + 2
    apart = behind < len(tree.nodes) and tree.words[edge + 1] == "," and tree.names(behind)
    if apart and tree.nodes[behind].relation in {"npadvmod", "appos", "dep"}:
        yield behind


def inside_persons(tree: Tree, at: int) -> Iterator[int]:
    """Yield the persons named in a phrase beside its head: "promoter S. Orrin"."""
    if not tree.names(at) and not tree.person(at):
        yield from (child for child in tree.below(at, "appos", "compound") if tree.person(child))


def noun_of(tree: Tree, at: int) -> str:
    """Return the noun of a phrase by its base form, a share by its sign."""
    return "%" if _PERCENT.fullmatch(tree.words[at]) else tree.nodes[at].lemma


def _is_home(tree: Tree, owner: int, at: int) -> bool:
    """Tell whether a state only says where a firm is from: "Norway's Orrin"."""
    home, firm = tree.token(owner), tree.token(at)
    return bool(home and firm and home.text.startswith("G") and firm.text.startswith("O"))

"""The two sides of a deal: who faces whom in talks about it, and who is not on one side twice."""

from collections.abc import Iterator

from digest.extraction.deals.parsed.clauses import find_subject, find_verb
from digest.extraction.deals.parsed.phrases import Held, find_held
from digest.extraction.deals.parsed.tree import Tree
from digest.lexicon.deals.frames.frame import Frame

_ABOUT = frozenset({"about", "over", "on", "for", "regarding", "concerning"})
_PLACES = frozenset({"at", "in", "on", "for"})
_TALKS = frozenset(
    "talk discussion negotiation deal agreement contract pact negotiate discuss agree sign".split()
)


_TERMS = frozenset({"term", "agreement", "deal", "accord", "pact", "understanding"})


def find_across(tree: Tree, noun: int, frame: Frame) -> Iterator[tuple[Held, str]]:
    """Yield who talks with whom about what the noun names: "in talks with Orrin about a loan"."""
    node = tree.nodes[noun]
    topic = node.relation == "pobj" and tree.words[node.head].lower() in _ABOUT
    above = tree.nodes[node.head].head
    reached = any(tree.nodes[n].lemma in _TERMS for n in _objects(tree, above))
    if not topic or not frame.counterpart or not (reached or tree.nodes[above].lemma in _TALKS):
        return
    terms = (n for n in _objects(tree, above) if tree.nodes[n].lemma in _TERMS)
    for at in (above, *terms):
        for preposition, phrase in tree.complements(at):
            if preposition == "with":
                yield from ((held, frame.counterpart) for held in find_held(tree, phrase))
    verb = above if tree.nodes[above].tag.startswith("VB") else find_verb(tree, above)
    subject = frame.gets or frame.subject
    if verb is not None:
        for phrase in find_subject(tree, verb).phrases:
            yield from ((held, subject) for held in find_held(tree, phrase))


def _objects(tree: Tree, verb: int) -> Iterator[int]:
    """Yield what a verb is done to, or comes to: "agreed terms", "came to terms"."""
    yield from tree.below(verb, "dobj")
    yield from (noun for preposition, noun in tree.complements(verb) if preposition == "to")


def find_site_owners(tree: Tree, noun: int) -> Iterator[Held]:
    """Yield at whose place the work is done: "a contract to dig the pit at Orrin's mine"."""
    for clause in tree.below(noun, "acl"):
        for at in (clause, *tree.below(clause, "dobj")):
            for preposition, place in tree.complements(at):
                if preposition in _PLACES:
                    yield from (held for held in find_held(tree, place) if held.tie == "'s")


def part_sides(roles: list[tuple[Held, str]], acting: int, frame: Frame) -> list[tuple[Held, str]]:
    """Return the roles with who stands behind "with" across from who acts.

    The first `acting` of the roles are those of the subject: of "placed an order with Orrin" the
    subject orders, of "won an order with Orrin" Orrin does.
    """
    own = {role for _, role in roles[:acting]}
    if not frame.gives or len(own) != 1:
        return roles
    (role,) = own
    if role not in {frame.gives, frame.gets}:
        return roles
    other = frame.gets if role == frame.gives else frame.gives
    return [*roles[:acting], *((held, other if r == role else r) for held, r in roles[acting:])]

"""Which amounts of a parsed sentence belong to a verb or noun."""

from collections.abc import Iterator

from digest.extraction.deals.parsed.tree import Tree

_DOWN = frozenset(
    "dobj prep pobj nummod amod compound nmod npadvmod appos advmod acl dative attr pcomp "
    "nsubjpass quantmod prt oprd".split()
)
_PAYING = frozenset("pay spend hand give raise offer put invest worth value seek".split())
_FARTHEST = 5
_SIGNED = ("$", "5bn")


def find_amounts(tree: Tree, at: int) -> tuple[int, ...]:
    """Return the tokens of the amounts that hang on a node or on the verb that pays for it."""
    found = list(_below(tree, at, 0))
    above = tree.nodes[at].head
    if tree.nodes[at].relation == "pobj" and tree.words[above].lower() == "as":
        above = tree.nodes[above].head
    paid = tree.nodes[above].lemma in _PAYING or not tree.nodes[at].tag.startswith("VB")
    if above != at and paid:
        found += _below(tree, above, 1)
    for clause in tree.below(at, "advcl", "xcomp"):
        if tree.nodes[clause].lemma in _PAYING or tree.nodes[clause].relation == "xcomp":
            found += _below(tree, clause, 1)
    found.sort()
    return tuple(dict.fromkeys(token for _, token in found))


def _below(tree: Tree, at: int, depth: int) -> Iterator[tuple[int, int]]:
    """Yield how far below a node each amount stands, and its token."""
    if depth > _FARTHEST:
        return
    token = tree.token(at)
    source = tree.sources[at]
    if token is not None and token.figure is not None and source is not None:
        yield depth, source
    for child in tree.children[at]:
        if tree.nodes[child].relation in _DOWN or _follows_list(tree, child):
            yield from _below(tree, child, depth + 1)


def _follows_list(tree: Tree, at: int) -> bool:
    """Tell whether the parser joins an amount to the names before it: "fined A and B $5m"."""
    token = tree.token(at)
    amount = token is not None and token.figure is not None
    before = at - len(_SIGNED)
    return amount and tree.nodes[at].relation == "conj" and before >= 0 and bool(tree.names(before))

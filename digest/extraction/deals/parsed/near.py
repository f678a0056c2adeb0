"""Which words stand around a deal's word in the grammar: what it is done to, with and for."""

import re
from collections.abc import Iterator

from digest.extraction.deals.parsed.clauses import find_verb
from digest.extraction.deals.parsed.tree import Tree
from digest.lexicon.deals.frames.frame import Frame

_DOWN = frozenset(
    "dobj prep pobj amod compound nmod appos acl advcl xcomp pcomp attr oprd agent nsubjpass "
    "advmod prt dative npadvmod conj acomp poss nummod quantmod".split()
)
_CLAUSES = frozenset({"advcl", "xcomp"})
_TIMES = frozenset({"when", "once", "until", "till", "before"})
_BESIDES = frozenset({"as", "while", "because", "although", "though", "since", "whereas"})
"""What joins a clause that tells of something else."""
_DEEPEST = 6
_SHARED = re.compile(r"\d\d?[:/-]\d\d?")
EQUAL_SHARE = "50:50"
"""What frames call any share of two."""


def suits_surroundings(tree: Tree, at: int, frame: Frame) -> bool:
    """Tell whether the words around a deal's word are those that its frame asks for."""
    if not frame.near and not frame.far:
        return True
    around = _words_around(tree, at)
    barred = frame.far & around
    if (barred and not barred <= _of_names(tree)) or _is_barred_above(tree, at, frame):
        return False
    return not frame.near or not frame.near.isdisjoint(around)


def _is_barred_above(tree: Tree, at: int, frame: Frame) -> bool:
    return bool(frame.far) and not frame.far.isdisjoint(_words_above(tree, at))


def is_share_of_two(word: str) -> bool:
    """Tell whether a word says how two share something: "51/49"."""
    return _SHARED.fullmatch(word) is not None


def _words_around(tree: Tree, at: int) -> frozenset[str]:
    verb = at if tree.nodes[at].tag.startswith("VB") else find_verb(tree, at)
    root = at if verb is None else verb
    words = set(_words_below(tree, root, 0))
    above = tree.nodes[root].head
    words |= {tree.nodes[above].lemma}
    if tree.nodes[root].relation in _CLAUSES:
        aims = any(tree.nodes[aux].tag == "TO" for aux in tree.below(root, "aux"))
        for noun in tree.below(above, "dobj"):
            words |= {*_words_of(tree, noun)} if aims else {tree.nodes[noun].lemma}
    for subject in tree.below(root, "nsubj"):
        words.update(_words_below(tree, subject, _DEEPEST - 1))
    return frozenset(words)


def _of_names(tree: Tree) -> frozenset[str]:
    """Return the words of the players' names: they say nothing of a deal."""
    names = (name for at in range(len(tree.nodes)) for name in tree.names(at))
    return frozenset(word for name in names for word in name.lower().split())


def _words_below(tree: Tree, at: int, depth: int) -> Iterator[str]:
    yield from _words_of(tree, at)
    if depth < _DEEPEST:
        for child in tree.children[at]:
            if tree.nodes[child].relation in _DOWN and not _is_time(tree, child):
                yield from _words_below(tree, child, depth + 1)


def _is_time(tree: Tree, at: int) -> bool:
    """Tell whether words only say when, or what else happens: "once the deal closes"."""
    node = tree.nodes[at]
    if node.relation == "advcl":
        links = {tree.nodes[word].lemma for word in tree.below(at, "mark", "advmod")}
        own = any(True for _ in tree.below(at, "nsubj", "nsubjpass"))
        return not links.isdisjoint(_TIMES) or (own and not links.isdisjoint(_BESIDES))
    return node.lemma == "before" or (node.lemma == "end" and node.relation == "pobj")


def _words_of(tree: Tree, at: int) -> Iterator[str]:
    """Yield the base form of a word; of a name its words, of "51/49" what stands for a share."""
    yield from (word for name in tree.names(at) for word in name.lower().split())
    if (token := tree.token(at)) is not None and token.figure is not None:
        yield "$"
    yield EQUAL_SHARE if is_share_of_two(tree.words[at]) else tree.nodes[at].lemma


def _words_above(tree: Tree, at: int) -> Iterator[str]:
    while tree.nodes[at].head != at:
        at = tree.nodes[at].head
        yield tree.nodes[at].lemma
        yield from (tree.nodes[subject].lemma for subject in tree.below(at, "nsubj"))

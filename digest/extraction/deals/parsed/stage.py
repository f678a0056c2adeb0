"""How far a deal has come, by the verb that its word is subject or object of."""

from digest.extraction.deals.parsed.tree import Tree
from digest.lexicon.deals.stages import CARRIERS, DOES, DONE_TO
from digest.model.entry import DealStatus

_OPEN = frozenset("will would could may might should must can shall".split())
_BOARDS = frozenset({"board", "director", "council"})
_CLEARED = frozenset({DealStatus.AGREED, DealStatus.REJECTED, DealStatus.ENDED})
_FARTHEST = 6
_STAGES = {"dobj": DONE_TO, "nsubjpass": DONE_TO, "nsubj": DOES}
_PARTS = frozenset({"compound", "nmod", "amod", "acl", "conj"})


def find_stage(tree: Tree, at: int) -> DealStatus | None:
    """Return what the verb above a deal's word makes of it; None where it tells nothing sure."""
    for clause in tree.below(at, "acl"):
        stage = DONE_TO.get(tree.nodes[clause].lemma)
        if tree.nodes[clause].tag == "VBN" and stage in _CLEARED:
            return stage
    for _ in range(_FARTHEST):
        node = tree.nodes[at]
        if node.relation in _STAGES:
            return _stage_of(tree, node.head, _STAGES[node.relation])
        above = _above(tree, at)
        if node.relation == "pobj" and tree.nodes[above].tag.startswith("VB"):
            return _stage_of(tree, above, DONE_TO, tree.words[node.head].lower())
        if above == at or tree.nodes[above].lemma not in CARRIERS:
            return None
        at = above
    return None


def _above(tree: Tree, at: int) -> int:
    """Return what a deal's word is part of, itself where that is not for this to say."""
    node = tree.nodes[at]
    if node.relation == "pobj":
        above = tree.nodes[node.head].head
        return tree.nodes[above].head if tree.nodes[above].relation == "advmod" else above
    participle = node.relation == "acl" and node.tag == "VBN"
    return node.head if node.relation in _PARTS and not participle else at


def _stage_of(
    tree: Tree, verb: int, stages: dict[str, DealStatus], preposition: str = ""
) -> DealStatus | None:
    """Return the stage that a verb tells as a fact: not by what may be, nor by its negation."""
    without = tree.nodes[tree.nodes[verb].head].lemma == "without"
    if without or any(True for _ in tree.below(verb, "neg")):
        return None
    if any(tree.nodes[who].lemma in _BOARDS for who in tree.below(verb, "nsubj")):
        return None
    helpers = (tree.nodes[child].lemma for child in tree.below(verb, "aux"))
    tag = tree.nodes[verb].tag
    ahead = tag == "VB" or (stages is DOES and tag == "VBZ")
    if ahead or any(helper in _OPEN for helper in helpers):
        return None
    lemma = tree.nodes[verb].lemma
    joined = [
        f"{lemma}_{tree.nodes[child].lemma}"
        for child in tree.below(verb, "prt", "acomp", "dobj", "advmod", "prep")
    ]
    keys = [f"{key}_{preposition}" for key in (*joined, lemma)] if preposition else [*joined, lemma]
    return next((stages[key] for key in keys if key in stages), None)

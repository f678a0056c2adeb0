"""How far a deal has come, by the verb that its word is subject or object of."""

from digest.extraction.deals.parsed.tree import Tree
from digest.lexicon.deals.stages import CARRIERS, DOES, DONE_TO
from digest.model.entry import DealStatus

_OPEN = frozenset("will would could may might should must can shall".split())
_FARTHEST = 6


def find_stage(tree: Tree, at: int) -> DealStatus | None:
    """Return what the verb above a deal's word makes of it; None where it tells nothing sure."""
    for _ in range(_FARTHEST):
        node = tree.nodes[at]
        if node.head == at:
            return None
        above = node.head
        if node.relation in {"dobj", "nsubjpass"}:
            return _stage_of(tree, above, DONE_TO)
        if node.relation == "nsubj":
            return _stage_of(tree, above, DOES)
        if node.relation == "acl" and tree.nodes[at].tag == "VBN":
            return None
        if node.relation == "pobj":
            verb = tree.nodes[above].head
            if tree.nodes[verb].relation == "advmod":
                verb = tree.nodes[verb].head
            if tree.nodes[verb].tag.startswith("VB"):
                return _stage_of(tree, verb, DONE_TO, tree.words[above].lower())
            at = verb
        elif node.relation in {"compound", "nmod", "amod", "acl", "conj"}:
            at = above
        else:
            return None
        if tree.nodes[at].lemma not in CARRIERS:
            return None
    return None


def _stage_of(
    tree: Tree, verb: int, stages: dict[str, DealStatus], preposition: str = ""
) -> DealStatus | None:
    """Return the stage that a verb tells as a fact: not by what may be, nor by its negation."""
    without = tree.nodes[tree.nodes[verb].head].lemma == "without"
    if without or any(True for _ in tree.below(verb, "neg")):
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

"""How far a deal has come, by the noun above it: the collapse of its bid, the sale's completion."""

from digest.extraction.deals.parsed.tree import Tree
from digest.lexicon.deals.stages import HEADS, RESULTS, SWELLS
from digest.model.entry import DealStatus

_LINKS = frozenset({"of", "from", "to", "on"})
_AWAITED = frozenset("expect due schedule slate plan target await pend anticipate set".split())
_AHEAD = frozenset({"will", "would", "could", "may", "might", "to"})
_UNTIL = frozenset({"until", "till", "before", "pending", "upon", "on", "awaiting", "by"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_OBJECTS = ("dobj", "prep")


def find_stage_above(tree: Tree, at: int) -> DealStatus | None:
    """Return what the noun that a deal's word completes makes of it; None where there is none."""
    node = tree.nodes[at]
    if not node.tag.startswith("NN"):
        return None
    if _swells(tree, at):
        return DealStatus.COMPLETED
    noun = _head_of(tree, at)
    stage = None if noun is None else HEADS.get(tree.nodes[noun].lemma)
    if noun is not None and stage is DealStatus.COMPLETED and _is_to_come(tree, noun):
        return DealStatus.ANNOUNCED
    return stage


def _head_of(tree: Tree, at: int) -> int | None:
    """Return the noun to which a preposition ties another."""
    link = tree.nodes[at].head
    if tree.nodes[at].relation != "pobj" or tree.words[link].lower() not in _LINKS:
        return None
    above = tree.nodes[link].head
    return above if tree.nodes[above].tag.startswith("NN") else None


def _is_to_come(tree: Tree, noun: int) -> bool:
    """Tell whether what a noun says is waited for: until completion, its closing is expected."""
    above = tree.nodes[tree.nodes[noun].head]
    if tree.nodes[noun].relation == "pobj" and tree.words[tree.nodes[noun].head].lower() in _UNTIL:
        return True
    helped = {tree.nodes[aux].lemma for aux in tree.below(tree.nodes[noun].head, "aux")}
    return above.lemma in _AWAITED or not helped.isdisjoint(_AHEAD)


def _swells(tree: Tree, at: int) -> bool:
    """Tell whether a deal has had its effect already: the purchase added £30m to sales."""
    node, verb = tree.nodes[at], tree.nodes[tree.nodes[at].head]
    if node.relation not in _SUBJECTS or verb.tag != "VBD" or verb.lemma not in SWELLS:
        return False
    if any(tree.nodes[child].relation == "amod" for child in tree.children[at]):
        return False
    done_to = tree.below(node.head, *_OBJECTS)
    told = (one for at in done_to for one in (at, *tree.below(at, "pobj")))
    return any(tree.nodes[one].lemma in RESULTS for one in told)

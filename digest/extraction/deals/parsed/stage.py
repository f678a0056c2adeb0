"""How far a deal has come, by the verbs that govern its word, from the inmost to the outmost."""

from collections.abc import Iterator, Mapping

from digest.extraction.deals.parsed.clauses import find_verb
from digest.extraction.deals.parsed.climb import Step, climb, is_report
from digest.extraction.deals.parsed.heads import find_stage_above
from digest.extraction.deals.parsed.idioms import lemma_of_verb
from digest.extraction.deals.parsed.tree import Tree
from digest.extraction.deals.stages import HOPED, OVER
from digest.lexicon.deals.stages import (
    AHEAD,
    BARS,
    CALLING,
    DISOWNING,
    DOES,
    DONE_TO,
    GIVEN_UP_IF_NOT,
    HEARSAY,
    HOLDING,
    LEADS,
    LIFTING,
    PACTS,
    PENDING,
    SPEAKING,
    THOUGHTS,
    TOLD_OF,
    UNTRUE,
)
from digest.model.entry import DealStatus

_OPEN = frozenset("would could may might should must can".split())
_AHEAD = frozenset("will shall".split())
_BOARDS = frozenset({"board", "director", "council"})
_CLEARED = OVER | {DealStatus.AGREED}
_HOPES = HOPED | {DealStatus.ANNOUNCED}
_DONE = frozenset({DealStatus.AGREED, DealStatus.COMPLETED})
_TABLES: Mapping[str, Mapping[str, DealStatus]] = {
    "object": DONE_TO,
    "object with": DONE_TO,
    "subject": DOES,
    "clause": LEADS,
    "clause with": DONE_TO | LEADS,
}
_ACCEPTING = "accept"
_SETTLING = frozenset("finalise finalize conclude wrap finish".split())
_EXPECTING = frozenset("expect due set plan hope aim intend poise schedule go be want".split())
_UNDER = frozenset({"under"})
_LETTING = frozenset({"let", "allow", "see", "watch", "witness"})
_LONGER = frozenset({"longer", "anymore"})
_DEEPEST = 4


def find_stage(tree: Tree, at: int) -> DealStatus | None:
    """Return what the verbs above a deal's word make of it; None where they tell nothing sure."""
    stage = _of_own(tree, at) or _of_modifiers(tree, at) or _of_pact(tree, at)
    stage = stage or find_stage_above(tree, at)
    talked, thought = False, False
    for step in climb(tree, at):
        told = _told_by(tree, step)
        thinks = told is DealStatus.IN_TALKS and not THOUGHTS.isdisjoint(step.keys)
        thought |= thinks
        talked |= told is DealStatus.IN_TALKS and not thinks
        stage = _join(stage, told, step)
    only_thought = stage is DealStatus.IN_TALKS and thought and not talked
    return DealStatus.RUMOURED if only_thought else stage


def accompanies_past(tree: Tree, at: int) -> bool:
    """Tell whether a participle says what went with something past: "it grew, buying Orrin"."""
    node = tree.nodes[at]
    if node.tag != "VBG" or node.relation != "advcl" or any(True for _ in tree.below(at, "mark")):
        return False
    above = tree.nodes[node.head]
    past = above.tag == "VBD" or (above.tag == "VBN" and "have" in _helpers(tree, node.head))
    return past and above.lemma not in AHEAD and not any(True for _ in tree.below(at, "aux"))


def _of_own(tree: Tree, at: int) -> DealStatus | None:
    """Return what the negation of the deal's own verb tells: "is not selling its mill"."""
    helpers = _helpers(tree, at)
    node = tree.nodes[at]
    going_on = node.tag == "VBG" or node.lemma == "be"
    ahead = "would" in helpers or helpers & _AHEAD or going_on
    if not ahead or not _is_negated(tree, at):
        return None
    return DealStatus.ENDED if _is_no_longer(tree, at) else DealStatus.DENIED


def _of_pact(tree: Tree, at: int) -> DealStatus | None:
    """Return what a pact makes of what is done by it: "under the agreement, Orrin will buy"."""
    if not tree.nodes[at].tag.startswith("VB") or _helpers(tree, at) & _OPEN:
        return None
    pacts = (noun for preposition, noun in tree.complements(at) if preposition in _UNDER)
    return DealStatus.AGREED if any(_is_pact(tree, noun) for noun in pacts) else None


def _is_pact(tree: Tree, noun: int) -> bool:
    """Tell whether a noun is a pact that stands, or the terms of one."""
    if tree.nodes[noun].lemma == "term":
        return any(_is_pact(tree, inner) for p, inner in tree.complements(noun) if p == "of")
    words = {tree.nodes[child].lemma for child in tree.children[noun]}
    return tree.nodes[noun].lemma in PACTS and words.isdisjoint(PENDING)


def _of_modifiers(tree: Tree, at: int) -> DealStatus | None:
    """Return what is told of a noun: "an agreed bid", "an offer which lapsed in May"."""
    for child in tree.below(at, "acl", "relcl", "amod"):
        node = tree.nodes[child]
        if node.tag not in {"VBN", "VBD", "JJ"} or _is_negated(tree, child):
            continue
        itself = node.relation == "relcl" and _is_of_itself(tree, child)
        stage = (DOES if itself else DONE_TO).get(node.lemma) or TOLD_OF.get(node.lemma)
        if stage in _CLEARED and not _helpers(tree, child) & _OPEN:
            return stage
    return None


def _is_of_itself(tree: Tree, clause: int) -> bool:
    """Tell whether what a relative clause is about does what it says."""
    return any(tree.nodes[who].tag in {"WDT", "WP"} for who in tree.below(clause, "nsubj"))


def _join(inner: DealStatus | None, outer: DealStatus | None, step: Step) -> DealStatus | None:
    """Return what the outer verb leaves of what the inner ones tell."""
    if outer is None or inner is None:
        return inner if outer is None else outer
    heard_of = inner is DealStatus.RUMOURED and step.kind == "clause"
    if outer is DealStatus.DENIED or (outer in OVER and inner not in OVER and not heard_of):
        return outer
    heard = outer is DealStatus.RUMOURED and (step.kind == "clause" or step.report)
    return outer if heard and inner is not DealStatus.IN_TALKS else inner


def _told_by(tree: Tree, step: Step) -> DealStatus | None:
    """Return what one verb tells of the deal that is its object, its subject or its clause."""
    denied = step.nought or _is_negated(tree, step.verb) or _is_no_longer(tree, step.verb)
    if step.report:
        return _of_hearsay(tree, step, denied=denied)
    told = _look_up(tree, step)
    if denied:
        return _denied(tree, step, told)
    if told in OVER and _is_undone(tree, step.verb):
        return DealStatus.AGREED
    if told in _DONE and _has_failed(tree, step.verb):
        missed = told is DealStatus.COMPLETED or not step.direct
        return DealStatus.ENDED if missed else None
    return None if told is None else _in_time(tree, step, told)


def _is_undone(tree: Tree, verb: int) -> bool:
    """Tell whether what was to stop a deal is done away with: "lifted an order blocking it"."""
    at = verb
    for _ in range(_DEEPEST):
        at = tree.nodes[at].head
        if tree.nodes[at].lemma in BARS and tree.nodes[at].tag.startswith("NN"):
            above = find_verb(tree, at)
            return above is not None and lemma_of_verb(tree, above) in LIFTING
    return False


def _look_up(tree: Tree, step: Step) -> DealStatus | None:
    table = _TABLES[step.kind]
    stage = next((table[key] for key in step.keys if key in table), None)
    if stage is DealStatus.REJECTED and tree.nodes[step.below].lemma in SPEAKING:
        return None
    if step.kind != "clause":
        return stage
    if any(is_report(tree, who) for who in tree.below(step.verb, "nsubj")):
        return DealStatus.RUMOURED
    if tree.nodes[step.verb].lemma not in HEARSAY:
        return stage
    passive = any(True for _ in tree.below(step.verb, "auxpass", "nsubjpass"))
    return DealStatus.RUMOURED if passive else None


def _of_hearsay(tree: Tree, step: Step, *, denied: bool) -> DealStatus | None:
    """Return what becomes of a deal that is told by a report: denied, or only heard of."""
    lemma = tree.nodes[step.verb].lemma
    if denied:
        return DealStatus.DENIED if step.nought and lemma == "be" else DealStatus.RUMOURED
    called = lemma in CALLING and not UNTRUE.isdisjoint(_lemmas_below(tree, step.verb, 0))
    if called or not DISOWNING.isdisjoint((*step.keys, lemma)):
        return DealStatus.DENIED
    return None if lemma == "confirm" else DealStatus.RUMOURED


def _lemmas_below(tree: Tree, at: int, depth: int) -> Iterator[str]:
    yield tree.nodes[at].lemma
    for child in tree.children[at] if depth < _DEEPEST else ():
        yield from _lemmas_below(tree, child, depth + 1)


def _denied(tree: Tree, step: Step, told: DealStatus | None) -> DealStatus | None:
    """Return what the negation of a verb tells: "is no longer pursuing", "has made no offer"."""
    lemma = tree.nodes[step.verb].lemma
    if told is DealStatus.DENIED:
        return DealStatus.RUMOURED
    if not GIVEN_UP_IF_NOT.isdisjoint(step.keys):
        return DealStatus.ENDED
    held = step.kind in {"object", "clause"} or lemma == "be"
    made_so = any(True for _ in tree.below(step.verb, "oprd"))
    nothing = told is None and lemma in HOLDING and held and step.tied and not made_so
    if told in _HOPES or nothing:
        return DealStatus.ENDED if _is_no_longer(tree, step.verb) else DealStatus.DENIED
    refused = told is DealStatus.AGREED and lemma == _ACCEPTING
    return DealStatus.REJECTED if refused else None


def _in_time(tree: Tree, step: Step, told: DealStatus) -> DealStatus | None:
    """Return what a verb tells by its tense: what is to be signed is not agreed yet."""
    node, helpers = tree.nodes[step.verb], _helpers(tree, step.verb)
    if told in _HOPES or told is DealStatus.DENIED:
        return told
    boards = any(tree.nodes[who].lemma in _BOARDS for who in tree.below(step.verb, "nsubj"))
    above = tree.nodes[node.head].lemma
    if helpers & _OPEN or above == "without" or (boards and told is DealStatus.AGREED):
        return None
    if node.tag == "VBG" and "be" in helpers and told in _DONE:
        return DealStatus.IN_TALKS if node.lemma in _SETTLING else None
    if step.kind == "subject" and node.tag == "VBZ" and node.lemma != "be":
        return None
    if node.tag != "VB" or (step.kind == "subject" and above in _LETTING):
        return told
    to_come = helpers & _AHEAD or above in _EXPECTING
    return DealStatus.ANNOUNCED if to_come and told is DealStatus.AGREED else None


def _has_failed(tree: Tree, verb: int) -> bool:
    """Tell whether somebody has failed to do what the verb says."""
    node = tree.nodes[verb]
    return node.relation == "xcomp" and tree.nodes[node.head].lemma == "fail"


def _helpers(tree: Tree, verb: int) -> frozenset[str]:
    return frozenset(tree.nodes[child].lemma for child in tree.below(verb, "aux"))


def _is_negated(tree: Tree, verb: int) -> bool:
    return any(True for _ in tree.below(verb, "neg")) or _is_no_longer(tree, verb)


def _is_no_longer(tree: Tree, verb: int) -> bool:
    return any(
        tree.words[child].lower() in _LONGER
        and any(True for at in (verb, child) for _ in tree.below(at, "neg"))
        for child in tree.below(verb, "advmod", "npadvmod")
    )

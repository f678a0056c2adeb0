"""What a frame asks of a verb: its objects, the infinitive after it, that it is told as real."""

from collections.abc import Iterator

from digest.extraction.deals.parsed.phrases import noun_of
from digest.extraction.deals.parsed.tree import Tree
from digest.lexicon.deals.frames import FRAMES
from digest.lexicon.deals.frames.frame import Frame

_IF = frozenset({"if", "unless", "whether", "lest"})
_INVERTED = frozenset({"should", "have", "be", "would"})
_POSSIBLE = frozenset({"could", "may", "might", "can"})
_FOLLOWING = ("xcomp", "advcl", "ccomp", "oprd", "attr")
_CHOSEN = next(frame.lemmas for frame in FRAMES if frame.name == "choose")


def is_supposed(tree: Tree, verb: int) -> bool:
    """Tell whether the verb only says what may be: "should Orrin buy", "if it bought"."""
    if any(tree.nodes[aux].lemma == "should" for aux in tree.below(verb, "aux")):
        return True
    if any(
        tree.nodes[mark].lemma in _IF
        for clause in _governing(tree, verb)
        for mark in tree.below(clause, "mark")
    ):
        return True
    if tree.nodes[verb].relation == "xcomp" and is_supposed(tree, tree.nodes[verb].head):
        return True
    subject = min(tree.below(verb, "nsubj", "nsubjpass"), default=-1)
    return any(
        tree.nodes[helper].lemma in _INVERTED
        for helper in tree.below(verb, "aux")
        if helper < subject
    )


def _governing(tree: Tree, verb: int) -> Iterator[int]:
    """Yield a verb and those that it is an infinitive of: "were to sell"."""
    yield verb
    while tree.nodes[verb].relation == "xcomp" and tree.nodes[verb].head != verb:
        verb = tree.nodes[verb].head
        yield verb


def may_be(tree: Tree, verb: int) -> bool:
    """Tell whether the verb says what is only possible: "could be fined"."""
    return any(tree.nodes[helper].lemma in _POSSIBLE for helper in tree.below(verb, "aux"))


def suits_objects(tree: Tree, phrases: tuple[int, ...], frame: Frame) -> bool:
    """Tell whether what the verb is done to is what the frame asks for."""
    lemmas = {noun_of(tree, p) for p in phrases}
    if lemmas & frame.shuns:
        return False
    if not frame.needs:
        return True
    inner = (noun for p in phrases for _, noun in tree.complements(p))
    reached = {tree.nodes[noun].lemma for noun in inner}
    called = (one for phrase in phrases for one in (phrase, *tree.below(phrase, "appos")))
    reached |= {"@" for one in called if tree.names(one)}
    reached |= {
        tree.nodes[child].lemma
        for phrase in phrases
        if tree.names(phrase)
        for child in tree.below(phrase, "compound")
    }
    reached |= {
        tree.nodes[child].lemma
        for phrase in phrases
        if len(tree.words[phrase]) == 1
        for child in tree.below(phrase, "compound", "nmod")
    }
    money = any((t := tree.token(p)) is not None and t.figure is not None for p in phrases)
    return bool((lemmas | reached) & frame.needs) or (money and "$" in frame.needs)


def leads_on(tree: Tree, verb: int, frame: Frame) -> bool:
    """Tell whether the infinitive after the verb is one that the frame asks for, if it does."""
    above = tree.nodes[tree.nodes[verb].head].lemma
    if frame.name == "supply" and tree.nodes[verb].relation == "xcomp" and above in _CHOSEN:
        return False
    if not frame.then:
        return True
    following = {tree.nodes[child].lemma for child in tree.below(verb, *_FOLLOWING)}
    for preposition, phrase in tree.complements(verb):
        if preposition in {"as", "for"}:
            following.add(tree.nodes[phrase].lemma)
    return bool(following & frame.then)


def lacks_object(tree: Tree, verb: int, frame: Frame, acted_on: tuple[int, ...]) -> bool:
    """Tell whether nothing is bought: who takes over from Orrin has his job."""
    buys = (frame.subject, frame.object) == ("acquirer", "target") and not frame.amid
    if not buys or acted_on or find_relative_object(tree, verb):
        return False
    near = (verb, *tree.below(verb, "dobj", "attr"))
    links = {preposition for at in near for preposition, _ in tree.complements(at)}
    return not any(frame.complements.get(link) == frame.object for link in links)


def find_relative_object(tree: Tree, verb: int) -> tuple[int, ...]:
    """Return what a relative clause without an object of its own is about: "which Orrin bought"."""
    node = tree.nodes[verb]
    if node.relation != "relcl":
        return ()
    own = [c for c in tree.below(verb, "nsubj") if tree.nodes[c].tag not in {"WDT", "WP"}]
    return (node.head,) if own else ()

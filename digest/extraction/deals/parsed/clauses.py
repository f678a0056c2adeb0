"""Who is the subject of a verb or the owner of a noun, however far the grammar reaches."""

from digest.extraction.deals.parsed.tree import Tree
from digest.lexicon.deals.frames.things import HOLDERS
from digest.value import Value

_DEEPEST = 8
_CONTROLLED = frozenset(
    "allow permit ask urge let tell persuade force want enable authorise authorize clear invite "
    "help bar prevent stop ban prohibit block see expect require oblige order instruct direct "
    "compel sentence enlist commission hire".split()
)
"""Verbs whose object is who does what the infinitive after it says."""
_DONE_TO = frozenset("fine hit order tell pick choose select appoint hire name tap compel".split())
_GIVEN = frozenset({"award", "hand", "grant"})
_PARTS = frozenset("bidder contractor supplier partner sponsor winner operator builder".split())
_PERMITS = frozenset(
    "nod approval clearance go-ahead consent permission assent backing blessing green-light".split()
)
"""What a name before it gives, not has: "the CCI nod"."""
_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS", "CD", "PRP", "JJ", "$"})


class Subject(Value, kw_only=False):
    """The subject of a clause."""

    phrases: tuple[int, ...] = ()
    """The heads of its phrases; none where the sentence names none."""
    passive: bool = False
    """Whether the verb is done to it."""


def find_subject(tree: Tree, verb: int, depth: int = 0) -> Subject:
    """Return who does what the verb says, through infinitives, joined verbs and relatives."""
    node = tree.nodes[verb]
    subjects = tuple(tree.below(verb, "nsubj", "nsubjpass"))
    for child in sorted(subjects, key=lambda child: not tree.names(child))[:1]:
        passive = tree.nodes[child].relation == "nsubjpass" or is_passive(tree, verb)
        return Subject(_meant(tree, verb, child), passive)
    passive = is_passive(tree, verb)
    if node.head == verb or depth > _DEEPEST:
        return Subject((), passive)
    if node.relation in {"relcl", "acl"}:
        return _of_modifier(tree, verb, passive=passive, depth=depth)
    held = _find_controlled(tree, node.head if node.relation == "pcomp" else verb)
    if held is not None and not _is_own_holders(tree, held):
        return Subject((held,), passive)
    if node.relation == "pcomp":
        return Subject(_around_preposition(tree, node.head, depth), passive)
    return _shared(tree, verb, find_subject(tree, node.head, depth + 1), passive=passive)


def _is_own_holders(tree: Tree, at: int) -> bool:
    """Tell whether a phrase is of owners, and nobody says whose: "urged shareholders to"."""
    named = any(tree.names(child) for child in (at, *tree.children[at]))
    tied = any(True for _ in tree.complements(at))
    return tree.nodes[at].lemma in HOLDERS and not named and not tied


def _shared(tree: Tree, verb: int, above: Subject, *, passive: bool) -> Subject:
    """Return the subject of the verb above as that of one joined to it or governed by it."""
    node = tree.nodes[verb]
    joined = node.relation == "conj" and node.tag == "VBN" and above.passive
    if above.passive and not joined and node.relation not in {"xcomp", "advcl", "conj"}:
        return Subject((), passive)
    return Subject(above.phrases, passive or joined)


def is_passive(tree: Tree, verb: int) -> bool:
    """Tell whether the verb is told from the side of what it is done to."""
    node = tree.nodes[verb]
    if node.tag not in {"VBN", "VBD"}:
        return False
    told = any(True for _ in tree.below(verb, "auxpass", "agent", "nsubjpass"))
    return told or _is_clipped(tree, verb)


def _is_clipped(tree: Tree, verb: int) -> bool:
    """Tell whether a headline leaves out "was": "Orrin fined $5m", "Orrin handed contract"."""
    lemma = tree.nodes[verb].lemma
    if lemma not in _DONE_TO | _GIVEN or any(True for _ in tree.below(verb, "aux", "dative")):
        return False
    if any(tree.sign(subject).startswith("G") for subject in tree.below(verb, "nsubj")):
        return False
    objects = tuple(tree.below(verb, "dobj"))
    if lemma in _GIVEN:
        return bool(objects) and not any(tree.names(o) or tree.person(o) for o in objects)
    return all(
        tree.nodes[o].lemma in _PARTS or ((t := tree.token(o)) is not None and t.figure is not None)
        for o in objects
    )


def find_owner(tree: Tree, noun: int, depth: int = 0) -> tuple[int, ...]:
    """Return whose a noun is: its possessor, a name before it, or its clause's subject."""
    for child in tree.below(noun, "poss"):
        return (_whose(tree, noun) if tree.nodes[child].tag == "WP$" else child,)
    named = tuple(c for c in tree.below(noun, "compound", "nmod", "amod") if tree.names(c))
    if named and tree.nodes[noun].lemma not in _PERMITS:
        return named
    verb = find_verb(tree, noun)
    if verb is None or depth > _DEEPEST:
        return ()
    subject = find_subject(tree, verb, depth + 1)
    own = noun in subject.phrases
    return () if own else subject.phrases


def _whose(tree: Tree, noun: int) -> int:
    """Return what "whose" stands for: the noun that its clause modifies."""
    verb = find_verb(tree, noun)
    clause = verb is not None and tree.nodes[verb].relation == "relcl"
    return tree.nodes[verb].head if verb is not None and clause else noun


def find_verb(tree: Tree, noun: int) -> int | None:
    """Return the verb that governs a noun, through prepositions and other nouns."""
    at = noun
    for _ in range(_DEEPEST):
        node = tree.nodes[at]
        if node.head == at:
            return None
        at = node.head
        if tree.nodes[at].tag.startswith(("VB", "MD")):
            return at
    return None


def _meant(tree: Tree, verb: int, subject: int) -> tuple[int, ...]:
    """Return what "which", "who" and "that" stand for."""
    relative = tree.nodes[subject].tag in {"WDT", "WP"} or tree.words[subject].lower() == "that"
    if relative and not tree.names(subject) and tree.nodes[verb].relation in {"relcl", "ccomp"}:
        return (tree.nodes[verb].head,)
    return (subject,)


def _of_modifier(tree: Tree, verb: int, *, passive: bool, depth: int) -> Subject:
    """Return who does what a noun's own verb says: "a firm buying", "a deal to buy"."""
    node = tree.nodes[verb]
    infinitive = any(tree.nodes[aux].tag == "TO" for aux in tree.below(verb, "aux"))
    if node.relation == "relcl" and not infinitive:
        return Subject((node.head,), passive)
    if node.tag == "VBN":
        return Subject((node.head,), passive=True)
    if node.tag == "VBG" and tree.nodes[node.head].tag in {"NNP", "NNPS"}:
        return Subject((node.head,), passive)
    return Subject(find_owner(tree, node.head, depth + 1), passive)


def _around_preposition(tree: Tree, preposition: int, depth: int) -> tuple[int, ...]:
    above = tree.nodes[preposition].head
    if tree.nodes[above].tag in _NOUNS:
        return find_owner(tree, above, depth + 1)
    return find_subject(tree, above, depth + 1).phrases


def _find_controlled(tree: Tree, verb: int) -> int | None:
    """Return the object of the verb above where that is who acts: "asked Orrin to buy"."""
    node = tree.nodes[verb]
    above = tree.nodes[node.head]
    if node.relation not in {"xcomp", "ccomp", "advcl", "prep"} or above.lemma not in _CONTROLLED:
        return None
    if any(True for _ in tree.below(node.head, "prt")):
        return None
    return next(tree.below(node.head, "dobj"), None)

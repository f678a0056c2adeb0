"""The word that a frame is looked up by: a verb or noun with what makes an idiom of it."""

from collections import defaultdict
from collections.abc import Iterator

from digest.extraction.deals.parsed.tree import Tree
from digest.lexicon.deals.frames import FRAMES, GIVING, OUTSIDERS, PASSED, WANTED
from digest.lexicon.deals.frames.frame import Frame
from digest.lexicon.deals.frames.things import HOLDERS

MODIFIERS = ("compound", "amod", "nmod")
"""How a word before a noun depends on it."""
_JOINED = ("prt", "dobj", "attr", "advmod", "acomp", "oprd", "intj", "prep")
OBJECTS = ("dobj", "attr", "oprd")
"""How what a verb is done to depends on it."""
_CHANGING = frozenset("will shall soon now henceforth to".split())


def _by_lemma() -> dict[tuple[str, bool], tuple[Frame, ...]]:
    found: dict[tuple[str, bool], list[Frame]] = defaultdict(list)
    for frame in FRAMES:
        for lemma in frame.lemmas:
            found[lemma, frame.noun].append(frame)
    return {key: tuple(frames) for key, frames in found.items()}


_FRAMES = _by_lemma()
_VERBS = (
    frozenset(lemma for lemma, noun in _FRAMES if not noun) | WANTED | OUTSIDERS | PASSED | GIVING
)


def find_frames(tree: Tree, at: int) -> tuple[Frame, ...]:
    """Return the frames that a verb or noun opens."""
    verb = tree.nodes[at].tag.startswith("VB")
    lemma = lemma_of_verb(tree, at) if verb else _lemma_of_noun(tree, at)
    frames = _FRAMES.get((lemma, not verb), ())
    if verb and lemma != tree.nodes[at].lemma:
        bare = _FRAMES.get((tree.nodes[at].lemma, False), ())
        frames = (*frames, *(frame for frame in bare if frame.amid))
    return tuple(frame for frame in frames if _is_idiom(tree, at, frame))


def lemma_of_verb(tree: Tree, verb: int) -> str:
    """Return the verb with its particle, or with the word that makes an idiom of it."""
    lemma = tree.nodes[verb].lemma
    joined = (f"{lemma}_{tree.nodes[child].lemma}" for child in tree.below(verb, *_JOINED))
    return next((word for word in joined if word in _VERBS), lemma)


def _lemma_of_noun(tree: Tree, noun: int) -> str:
    """Return the noun with the word before it that makes it a deal: "credit line"."""
    lemma = tree.nodes[noun].lemma
    joined = (
        f"{form}_{lemma}"
        for child in tree.below(noun, *MODIFIERS)
        for form in (tree.nodes[child].lemma, tree.words[child].lower())
    )
    return next((word for word in joined if (word, True) in _FRAMES), lemma)


def find_objects(tree: Tree, verb: int) -> tuple[int, ...]:
    """Return what a verb is done to: not the noun that makes an idiom of it, "tie the knot"."""
    own = lemma_of_verb(tree, verb).removeprefix(f"{tree.nodes[verb].lemma}_")
    objects = (
        noun
        for noun in tree.below(verb, *OBJECTS)
        if tree.nodes[noun].lemma != own or own in HOLDERS
    )
    return (*objects, *_own_objects(tree, verb))


def _own_objects(tree: Tree, verb: int) -> tuple[int, ...]:
    """Return the objects of a verb that takes them by its preposition: "part with a fifth"."""
    lemma = lemma_of_verb(tree, verb)
    return tuple(
        noun
        for preposition, noun in tree.complements(verb)
        if lemma == f"{tree.nodes[verb].lemma}_{preposition}"
    )


def find_amid(tree: Tree, at: int) -> Iterator[tuple[str, int]]:
    """Yield each phrase behind a word as one preposition with its noun: "in_hand"."""
    reached = [*tree.complements(at)]
    for child in tree.below(at, "acomp", "attr", "dobj", "advmod", "prt"):
        reached += tree.complements(child)
    yield from ((f"{preposition}_{tree.nodes[noun].lemma}", noun) for preposition, noun in reached)


def find_behind(tree: Tree, noun: int) -> Iterator[int]:
    """Yield whom the noun of such a phrase leads to: "the hands of Orrin", "Orrin's hands"."""
    yield from tree.below(noun, "poss")
    yield from (phrase for preposition, phrase in tree.complements(noun) if preposition != "from")


def _is_idiom(tree: Tree, at: int, frame: Frame) -> bool:
    """Tell whether around the word stands what the frame asks for."""
    if frame.amid and not any(phrase in frame.amid for phrase, _ in find_amid(tree, at)):
        return False
    if frame.turns and not _tells_change(tree, at):
        return False
    return not frame.priced or any(
        (token := tree.token(noun)) is not None and token.figure is not None
        for preposition, noun in tree.complements(at)
        if preposition == "for"
    )


def _tells_change(tree: Tree, verb: int) -> bool:
    """Tell whether the verb is of what is to be or new: "will belong", "now owns"."""
    clauses = tree.below(verb, "advcl")
    if any(tree.nodes[mark].lemma == "if" for c in clauses for mark in tree.below(c, "mark")):
        return False
    if any(tree.words[child] == "being" for child in tree.below(verb, "auxpass")):
        return True
    return any(
        tree.nodes[child].lemma in _CHANGING for child in tree.below(verb, "aux", "advmod", "neg")
    )

"""The way from a deal's word to the verbs that govern it, one after another."""

from collections.abc import Iterator

from digest.extraction.deals.parsed.tree import Tree
from digest.lexicon.deals.stages import CARRIERS, NOUGHT, REPORTS
from digest.value import Value

_FARTHEST = 8
_KINDS = {
    "dobj": "object",
    "nsubjpass": "object",
    "attr": "object",
    "oprd": "object",
    "acomp": "object",
    "dative": "object",
    "intj": "object",
    "pobj": "object",
    "nsubj": "subject",
    "xcomp": "clause",
    "ccomp": "clause",
    "pcomp": "clause",
}
_SUBJECTS = ("nsubj", "nsubjpass")
_PARTS = frozenset({"compound", "nmod", "amod", "conj"})
_LINKED = frozenset({"pobj", "pcomp"})
_LINKS = frozenset({"prep", "dative", "advmod", "prt"})
_BESIDE = ("prt", "acomp", "dobj", "attr", "advmod", "oprd", "npadvmod", "intj")
_NOUNS = CARRIERS | REPORTS | NOUGHT


class Step(Value):
    """A verb that governs a deal's word."""

    verb: int
    """Its node."""
    below: int
    """What it governs, on the way to the deal's word."""
    kind: str
    """What the deal is to it: its object, its subject or a clause of its own."""
    keys: tuple[str, ...]
    """What it may be looked up by, the fullest idiom first."""
    nought: bool
    """Whether what ties the deal to it has "no": "there is no truth in"."""
    report: bool
    """Whether it is hearsay of the deal that it governs."""
    direct: bool
    """Whether no noun stands between: it is not the approval of the deal that is won."""
    tied: bool
    """Whether nothing but a word for the deal stands between."""


class _Way(Value):
    """What has been passed on the way to the next verb."""

    at: int
    """The word that was reached."""
    link: str = ""
    """The prepositions that tie the deal to a noun that is no word for it."""
    nought: bool = False
    """Whether a noun that was passed has "no"."""
    report: bool = False
    """Whether the deal is what a report is about."""
    moved: bool = False
    """Whether a noun has been passed."""


def climb(tree: Tree, at: int) -> Iterator[Step]:
    """Yield the verbs that govern the word, from the inmost to the outmost."""
    way: _Way | None = _Way(at=at)
    for _ in range(_FARTHEST):
        if way is None:
            return
        head, link = _governor(tree, way.at)
        kind = _KINDS.get(tree.nodes[way.at].relation, "")
        if kind and head != way.at and tree.nodes[head].tag.startswith(("VB", "MD")):
            yield from _steps_of(tree, way, head, kind, link)
            way = _Way(at=head)
        else:
            way = _pass_noun(tree, way, head, link)


def _steps_of(tree: Tree, way: _Way, verb: int, kind: str, link: str) -> Iterator[Step]:
    """Yield the verb and those joined to it that share its subject: "was mooted and dropped"."""
    yield _read_step(tree, way, verb, kind, link)
    if tree.nodes[way.at].relation in _SUBJECTS:
        for joined in tree.below(verb, "conj"):
            passive = any(True for _ in tree.below(joined, "auxpass"))
            same = passive or (kind == "object" and tree.nodes[joined].tag == "VBN")
            if not any(True for _ in tree.below(joined, *_SUBJECTS)):
                yield _read_step(tree, way, joined, "object" if same else "subject", "")


def _governor(tree: Tree, at: int) -> tuple[int, str]:
    """Return what governs a word, with the prepositions between: "back", "out_of"."""
    node = tree.nodes[at]
    if node.relation not in _LINKED:
        return node.head, ""
    head, link = node.head, tree.words[node.head].lower()
    for _ in range(2):
        above = tree.nodes[head].head
        if tree.nodes[head].relation not in _LINKS or tree.nodes[above].relation not in _LINKS:
            break
        if tree.nodes[above].tag.startswith(("VB", "NN")):
            break
        head, link = above, f"{tree.words[above].lower()}_{link}"
    return tree.nodes[head].head, link


def _read_step(tree: Tree, way: _Way, verb: int, kind: str, link: str) -> Step:
    own = tree.nodes[way.at].lemma
    keys = [f"{stem}_{own}_{way.link}" for stem in _stems(tree, verb, way.at)] if way.link else []
    if not way.link or own in _NOUNS:
        keys += _plain_keys(tree, verb, way.at, link)
    return Step(
        verb=verb,
        below=way.at,
        kind=kind if not link else f"{kind} with",
        keys=tuple(keys),
        nought=way.nought or _has_no(tree, way.at),
        report=way.report,
        direct=not way.moved,
        tied=not way.link or own in NOUGHT,
    )


def _plain_keys(tree: Tree, verb: int, at: int, link: str) -> list[str]:
    joined = _stems(tree, verb, at)
    return [f"{stem}_{link}" for stem in joined] if link else joined


def _stems(tree: Tree, verb: int, at: int) -> list[str]:
    """Return the verb with each word that may make an idiom of it, by itself last."""
    lemma = tree.nodes[verb].lemma
    beside = [
        f"{lemma}_{tree.nodes[child].lemma}"
        for child in tree.below(verb, *_BESIDE, "prep")
        if child != at
    ]
    phrases = [
        f"{lemma}_{preposition}_{tree.nodes[noun].lemma}"
        for preposition, noun in (*tree.complements(verb), *tree.complements(at))
        if noun != at
    ]
    return [*phrases, *beside, lemma]


def _pass_noun(tree: Tree, way: _Way, head: int, link: str) -> _Way | None:
    """Return the way with the noun above, where the deal's word belongs to one."""
    node, above = tree.nodes[way.at], tree.nodes[head]
    minded = above.tag.startswith("JJ") and above.relation == "acomp"
    if head == way.at or not (minded or above.tag.startswith(("NN", "UH"))):
        return None
    heard = is_report(tree, head)
    inside = node.relation in _PARTS or (node.relation == "acl" and node.tag != "VBN")
    known = above.lemma in _NOUNS and (link or inside)
    told = heard and node.relation in {"acl", "relcl", "ccomp"}
    if not (known or told or link):
        return None
    tie = "" if heard or above.lemma in CARRIERS else link
    return _Way(
        at=head,
        link=tie,
        nought=way.nought or _has_no(tree, way.at),
        report=way.report or heard,
        moved=True,
    )


def is_report(tree: Tree, at: int) -> bool:
    """Tell whether a noun is hearsay: "talk of a merger", not "talks"."""
    node = tree.nodes[at]
    return node.lemma in REPORTS or (node.lemma in {"talk", "word"} and node.tag == "NN")


def _has_no(tree: Tree, at: int) -> bool:
    return any(tree.words[child].lower() == "no" for child in tree.below(at, "det"))

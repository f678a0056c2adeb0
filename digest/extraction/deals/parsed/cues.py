"""Which sentences are worth parsing: they name somebody and have a word of a deal."""

from digest.extraction.deals.tokens import Sentence
from digest.lexicon.deals.frames import FRAMES
from digest.lexicon.deals.frames.frame import AMOUNT

_VOWELS = "aeiou"
_IRREGULAR = {
    "buy": "bought", "sell": "sold", "take": "took taken", "pay": "paid", "spend": "spent",
    "win": "won", "bid": "bidding", "get": "got", "lend": "lent", "build": "built",
    "put": "putting", "plough": "plowed", "choose": "chose chosen", "give": "gave given",
    "sink": "sank sunk", "woo": "woos", "let": "letting",
}  # fmt: skip


def may_tell(sentence: Sentence) -> bool:
    """Tell whether the sentence names somebody and has a word that opens a frame."""
    if not any(token.names for token in sentence.tokens):
        return False
    return any(token.text in _CUES for token in sentence.tokens)


def _forms(lemma: str) -> set[str]:
    """Return how a word may be written: its regular forms, and the irregular ones that count."""
    stem = lemma.removesuffix("e")
    forms = {lemma, f"{lemma}s", f"{lemma}es", f"{stem}ed", f"{stem}ing"}
    if lemma.endswith("y") and lemma[-2] not in _VOWELS:
        forms |= {f"{lemma[:-1]}ies", f"{lemma[:-1]}ied"}
    forms |= {f"{lemma}{lemma[-1]}ed", f"{lemma}{lemma[-1]}ing"}
    return forms | set(_IRREGULAR.get(lemma, "").split())


_COMMON = frozenset("end get put let have close receive direct tell land provide".split())
"""Words so common that they are no cue: what their frames need is one."""
_CUES = frozenset(
    form
    for frame in FRAMES
    for lemma in frame.lemmas
    if lemma not in _COMMON
    for form in _forms(lemma.rpartition("_")[2] if frame.noun else lemma.partition("_")[0])
) | frozenset(form for frame in FRAMES for lemma in frame.needs - AMOUNT for form in _forms(lemma))

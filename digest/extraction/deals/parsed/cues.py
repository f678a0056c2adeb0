"""Which sentences are worth parsing: they name somebody and have a word of a deal."""

from digest.extraction.deals.tokens import Sentence
from digest.lexicon.deals.frames import FRAMES
from digest.lexicon.deals.frames.frame import AMOUNT
from digest.text.inflection import noun_forms, verb_forms


def may_tell(sentence: Sentence) -> bool:
    """Tell whether the sentence names somebody and has a word that opens a frame."""
    if not any(token.names for token in sentence.tokens):
        return False
    return any(token.text in _CUES for token in sentence.tokens)


_COMMON = frozenset("end get put let have close receive direct tell land provide".split())
"""Words so common that they are no cue: what their frames need is one."""
_CUES = frozenset(
    form
    for frame in FRAMES
    for lemma in frame.lemmas - _COMMON
    for form in (
        noun_forms(lemma.rpartition("_")[2]) if frame.noun else verb_forms(lemma.partition("_")[0])
    )
) | frozenset(form for f in FRAMES for noun in f.needs - AMOUNT for form in noun_forms(noun))

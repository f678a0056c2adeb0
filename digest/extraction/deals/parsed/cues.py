"""Which sentences are worth parsing: they name somebody and have a word of a deal."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache

from digest.extraction.deals.parsed.near import EQUAL_SHARE, is_share_of_two
from digest.extraction.deals.tokens import Sentence
from digest.lexicon.deals.frames import FRAMES
from digest.lexicon.deals.frames.frame import AMOUNT, Frame
from digest.lexicon.inflection import noun_forms, verb_forms


def may_tell(sentence: Sentence) -> bool:
    """Tell whether the sentence names somebody and has words that open a frame."""
    named = {name for token in sentence.tokens for name in (*token.names, *token.person)}
    priced = any(token.figure is not None for token in sentence.tokens)
    words = {token.text for token in sentence.tokens}
    late = len(named) < _SIDES and not priced and sentence.paragraph > _LEAD
    if not named or (late and _ORDERED.isdisjoint(words)):
        return False
    alone, beside = _find_cues()
    if not alone.isdisjoint(words):
        return True
    pairs = words & beside.keys()
    if not pairs:
        return False
    words |= {_MONEY for token in sentence.tokens if token.figure is not None}
    words |= {_SHARE for word in words if word.endswith(_PERCENT)}
    words |= {EQUAL_SHARE for word in words if is_share_of_two(word)}
    words |= {word for t in sentence.tokens for name in t.names for word in name.lower().split()}
    return any(not beside[word].isdisjoint(words) for word in pairs)


_ORDERED = frozenset(
    "contract contracts contractor tender tenders order orders appointed hired awarded picked "
    "chosen selected job shirt tonnes tons barrels megawatts bid bids bidder bidders offer offers "
    "counterbid race running suitor suitors auction circling run built done carried supplied "
    "provided operated handled made assembled printed managed contracted leased works".split()
)
"""Words of a deal that is one whoever the other side is."""
_SIDES = 2
_LEAD = 2
"""Paragraphs in which one side without an amount may be the news."""
_MONEY = "$"
_SHARE = "%"
_PERCENT = ("%", "pc", "pct")
_COMMON = frozenset(
    "end get put let have close receive direct tell land provide take give be go come hold".split()
)
"""Words so common that they are no cue by themselves."""


def _words_of(frame: Frame) -> Iterator[tuple[str, str]]:
    """Yield each word of a frame with the one that must stand by it, if one must."""
    for lemma in frame.lemmas:
        first, _, rest = lemma.partition("_")
        before, _, last = lemma.rpartition("_")
        yield (last, before) if frame.noun else (first, rest)


def _partners(frame: Frame, rest: str) -> set[str]:
    """Return the words of which one must stand in the sentence with the frame's own."""
    if rest:
        return {*verb_forms(rest), *noun_forms(rest)}
    asked = frame.needs or frame.then or frame.near
    if frame.amid:
        asked = frozenset(phrase.partition("_")[2] for phrase in frame.amid)
    if frame.priced or asked & AMOUNT:
        asked = asked | {_MONEY}
    return _forms(asked)


def _forms(lemmas: Iterable[str]) -> set[str]:
    return {form for lemma in lemmas for form in (*verb_forms(lemma), *noun_forms(lemma))}


@cache
def _find_cues() -> tuple[frozenset[str], dict[str, frozenset[str]]]:
    """Return the words that are a cue alone, and those that are beside one of others.

    They are worked out once, and only where grammar is found.
    """
    alone: set[str] = set()
    asked: dict[tuple[str, bool], set[str]] = defaultdict(set)
    for frame in FRAMES:
        for word, rest in _words_of(frame):
            partners = _partners(frame, rest)
            if word in _COMMON and not frame.priced:
                partners |= _forms(frame.near)
                partners -= {_MONEY, *AMOUNT}
            if partners:
                asked[word, frame.noun] |= partners
            elif word not in _COMMON:
                alone |= _forms_of(word, noun=frame.noun)
    beside: dict[str, frozenset[str]] = {}
    for (word, noun), partners in asked.items():
        some = frozenset(partners)  # one set for all forms of the word, but for those of two words
        for form in _forms_of(word, noun=noun):
            beside[form] = beside[form] | some if form in beside else some
    return frozenset(alone), beside


def _forms_of(word: str, *, noun: bool) -> set[str]:
    return {*(noun_forms(word) if noun else verb_forms(word))}

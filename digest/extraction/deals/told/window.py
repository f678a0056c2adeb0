"""The words around a trigger that belong to its clause, by which rules read how far a deal is."""

import re
from itertools import islice

from digest.extraction.deals.tokens import Place, Sentence

BEFORE = 12
"""How many words before a trigger count."""
_AFTER = 14
_AUXILIARIES = frozenset("is are was were has have had will would".split())
_PAST = re.compile(
    r"(?!shed\b)\w+ed\b|(?:came|became|fell|gone|got|gotten|bought|sold|took|taken|built|won|"
    r"raised|lent|led|went|broke|spun|spent|"
    r"paid|gave|began)\b"
)
_SAME = re.compile(r"(?:shed|cut|put)$")
_AHEAD_OF = re.compile(r"\b(?:to|will|would|shall|can|could|may|might|should|must|not)(?: \w+)?$")
_HELPED = re.compile(r"(?:be)?come$")
_HELPERS = re.compile(r"\b(?:has|have|had|having)(?: \w+)?$")
_HELD_OVER = re.compile(r"\b(?:to have|that|have|has|had|be|been|is|are|was|were|not|would)\b")


def own_words(sentence: Sentence, place: Place) -> str:
    """Return the words of the trigger itself."""
    return " ".join(token.text for token in sentence.tokens[place.first : place.after])


def words_before(sentence: Sentence, place: Place) -> str:
    """Return the words that lead to the trigger, as far as its own clause reaches."""
    group = sentence.tokens[place.first].group
    words: list[str] = []
    own_subject = False
    for at in range(place.first - 1, -1, -1):
        token = sentence.tokens[at]
        if token.text in {";", "but", "then", "while", "when", "before"} or len(words) >= BEFORE:
            break
        if token.text == "after" and own_subject:
            break
        if token.text == "and" and words and words[-1] in _AUXILIARIES:
            break
        if token.text == "and" and _opens_past(sentence, at, place):
            break
        own_subject |= bool(token.names) and not token.pronoun
        if token.group == group:
            words.append(token.text)
    return " ".join(reversed(words))


def _opens_past(sentence: Sentence, at: int, place: Place) -> bool:
    """Tell whether "and" at `at` joins what was done next: "dropped its bid and bought Orrin"."""
    word = sentence.tokens[place.first].text
    if at != place.first - 1 or not is_past(word, "and"):
        return False
    before = " ".join(token.text for token in sentence.tokens[:at])
    return not _HELD_OVER.search(before)


def words_after(sentence: Sentence, place: Place) -> str:
    """Return the words behind the trigger, as far as they are of its own clause."""
    group = sentence.tokens[place.first].group
    after = (token.text for token in sentence.tokens[place.after :] if token.group == group)
    return " ".join(islice(after, _AFTER))


def rest(sentence: Sentence, place: Place) -> str:
    """Return what comes after the trigger, asides too."""
    return " ".join(t.text for t in sentence.tokens[place.after : place.after + 2 * BEFORE])


def is_past(word: str, before: str) -> bool:
    """Tell whether the form of a verb is past; "shed" is where it is helped, and to shed is not."""
    if _SAME.match(word):
        return not _AHEAD_OF.search(before)
    if _HELPED.match(word):
        return bool(_HELPERS.search(before))
    return bool(_PAST.match(word))

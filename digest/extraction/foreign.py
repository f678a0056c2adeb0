"""Names of Romance languages that go on in small letters: the Agence française de développement."""

import re
from collections.abc import Sequence

from digest.extraction.word import Word
from digest.lexicon.bodies_abroad import ROMANCE_HEADS, ROMANCE_LINKS, ROMANCE_WORD
from digest.lexicon.words import CLOSED_WORDS, FUNCTION_WORDS, PREDICATES
from digest.value import replace

_ENGLISH = (PREDICATES | CLOSED_WORDS | FUNCTION_WORDS) - ROMANCE_LINKS
_SHORTEST = 3
_ELIDED = re.compile(r"[dl]'(?=\w)")


def join_romance(text: str, words: list[Word]) -> list[Word]:
    """Return the words with those capital that belong to a name which a Romance noun heads.

    Args:
        text: The folded text.
        words: The words of a paragraph, in order.
    """
    heads = [at for at, word in enumerate(words) if word.capital and word.text in ROMANCE_HEADS]
    if not heads:
        return words
    joined = list(words)
    for head in heads:
        for at in range(head + 1, _end_of_name(text, words, head)):
            joined[at] = replace(words[at], capital=True)
    return joined


def _end_of_name(text: str, words: Sequence[Word], head: int) -> int:
    """Return the index after the last word in small letters that belongs to a name."""
    end = at = head + 1
    while at < len(words) and text[words[at - 1].end : words[at].start] in (" ", " d'", " l'"):
        word = words[at].text
        before = words[at - 1].text
        linked = (at > head + 1 and before in ROMANCE_LINKS) or bool(_ELIDED.match(word))
        if word in ROMANCE_LINKS:
            at += 1
            continue
        if words[at].capital or not _is_romance(word, linked=linked):
            break
        at += 1
        end = at
    return end


def _is_romance(word: str, *, linked: bool) -> bool:
    """Tell whether a small word is no English one: by its ending, or by what stands before it."""
    word = _ELIDED.sub("", word)
    if word in _ENGLISH or not word.isalpha():
        return False
    return ROMANCE_WORD.fullmatch(word) is not None or (linked and len(word) >= _SHORTEST)

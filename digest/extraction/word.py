"""The words of a text, with plain marks: which of them can be part of a name."""

import re
from dataclasses import dataclass

from digest.lexicon.companies import known_kinds
from digest.lexicon.currencies import CODES, PREFIXES
from digest.lexicon.words import COMPOUND_ENDINGS, LEGAL_FORMS

_FOLDED = str.maketrans(
    dict.fromkeys("’‘ʼ`´", "'")
    | dict.fromkeys("“”„«»", '"')
    | dict.fromkeys("‐‑‒–—―", "-")
    | dict.fromkeys("\u00a0\u2009\u202f\u2007", " ")
)
_PRIVATE = re.compile("[\ue000-\uf8ff]")
_WORD = re.compile(
    r"(?:[^\W\d_]\.){2,}"
    r"|[^\W_]+(?:[&'\-][^\W_]+)*(?:\.(?:com|ai|io|net|org)\b)?"
)
_MONEY = (CODES | PREFIXES.keys()) - {"US"}
_AMOUNT = re.compile(r"\.? ?\d")
_SMALL_FORMS = frozenset(form for form in LEGAL_FORMS if form[0].islower())


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the folded text, without a possessive ending."""

    start: int
    """Index of its first character."""
    end: int
    """Index after its last character, before 's."""
    text: str
    """The word itself."""
    capital: bool
    """Whether it can be part of a name."""
    owned: bool
    """Whether 's or ' follows: it ends a name."""


def fold(text: str) -> str:
    """Return the text with plain quotation marks, hyphens and spaces; its length stays."""
    return _PRIVATE.sub("\ufffd", text.translate(_FOLDED))


def find_words(text: str, start: int, end: int) -> list[Word]:
    """Return the words of folded text between two indices."""
    return [_word(text, match) for match in _WORD.finditer(text, start, end)]


def _word(text: str, match: re.Match[str]) -> Word:
    word, start, end = match[0], match.start(), match.end()
    owned = False
    if word.endswith(("'s", "'S")) and word not in known_kinds():
        word, end, owned = word[:-2], end - 2, True
    elif text.startswith("'", end) and word.endswith("s") and not text[end + 1 : end + 2].isalnum():
        owned = True
    priced = text.startswith("$", end) or (word in _MONEY and _AMOUNT.match(text, end) is not None)
    return Word(start, end, word, not priced and _can_name(word), owned)


def _can_name(word: str) -> bool:
    head = word[0]
    if head.isdigit():
        return word in known_kinds()
    if word in _SMALL_FORMS:
        return True
    if not head.isupper():
        return len(word) > 2 and word[1].isupper() and word.isalpha()  # noqa: PLR2004 - easyJet, eBay
    if any(character.isdigit() for character in word):
        return False
    tail = word.rpartition("-")[2] if "-" in word else ""
    return not (tail and tail.islower() and (tail in COMPOUND_ENDINGS or tail.endswith("ed")))

"""Words behind which quotation marks only name a thing: the project "Tidewater"."""

import re

from digest.lexicon.speech import JUDGEMENTS, NAMING

_WORD = re.compile(r"[^\W\d_]\S*")
_KNOWN_AS = frozenset("known billed marketed branded tagged".split())
_CLEFT = re.compile(r"\b(?:what|which|whom) (?P<who>[^,“\"]{1,80}) (?:has |had )?\Z")
_RELATIVE = re.compile(
    r"\b(?:what|which|whom|that) (?P<who>[^,“\"]{1,80}(?:, [^,“\"]{1,60},)?) (?:has |had )?\Z|"
    r"\b(?!(?:that|and|but|or)\b)[a-z]{3,} (?:it|he|she|they) (?:has |had )?\Z"
)
"""A clause whose subject stands right before its verb: a figure it called."""
_WORDS = 4


_TITLING = frozenset(
    "titled entitled headlined nicknamed codenamed code-named christened so-called".split()
)
"""Words after which nobody's words stand, only a title."""
_MOTTOES = frozenset("slogan motto title hashtag headline campaign brand song book film".split())
"""Things whose own words stand in the marks, unless a colon says that somebody speaks."""


def is_title_of(before: str) -> bool:
    """Tell whether a title or a slogan stands in the quotation marks, not what somebody says."""
    last = last_word(before)
    return last in _TITLING or (last in _MOTTOES and not before.rstrip().endswith(":"))


def last_word(before: str) -> str:
    """Return the last word before quotation marks in lower case, nothing where there is none."""
    words = before.rstrip(" ,:").split()
    return words[-1].lower() if words else ""


def is_titled(words: str) -> bool:
    """Tell whether two words or more each have a capital, as names have."""
    written = _WORD.findall(words)
    return len(words.split()) > 1 and all(word[0].isupper() for word in written)


def is_named_by(before: str, inside: str = "") -> bool:
    """Tell whether the words before quotation marks say that a name follows.

    In what somebody called a thing they tell a judgement instead.

    Args:
        before: The words before the marks.
        inside: The words inside them.
    """
    words = before.rstrip(" ,:").split()
    last = last_word(before)
    naming = words[-2].lower() if last == "as" and len(words) > 1 else ""
    if last not in NAMING and naming not in _KNOWN_AS:
        return False
    lead = before.rstrip()[: -len(last)]
    judged = inside[:1].islower() and len(inside.split()) >= _WORDS and _RELATIVE.search(lead)
    return last not in JUDGEMENTS or not (judged or _CLEFT.search(lead))

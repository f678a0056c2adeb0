"""Words behind which quotation marks only name a thing: the project "Tidewater"."""

import re

from digest.lexicon.speech import JUDGEMENTS, NAMING

_WORD = re.compile(r"[^\W\d_]\S*")
_KNOWN_AS = frozenset("known billed marketed branded tagged".split())
_CLEFT = re.compile(r"\b(?:what|which|whom) (?P<who>[^,“\"]{1,80}) (?:has |had )?\Z")


def last_word(before: str) -> str:
    """Return the last word before quotation marks in lower case, nothing where there is none."""
    words = before.rstrip(" ,:").split()
    return words[-1].lower() if words else ""


def is_titled(words: str) -> bool:
    """Tell whether two words or more each have a capital, as names have."""
    written = _WORD.findall(words)
    return len(words.split()) > 1 and all(word[0].isupper() for word in written)


def is_named_by(before: str) -> bool:
    """Tell whether the words before quotation marks say that a name follows.

    In what somebody called a thing they tell a judgement instead.
    """
    words = before.rstrip(" ,:").split()
    last = last_word(before)
    naming = words[-2].lower() if last == "as" and len(words) > 1 else ""
    if last not in NAMING and naming not in _KNOWN_AS:
        return False
    return last not in JUDGEMENTS or not _CLEFT.search(before.rstrip()[: -len(last)])

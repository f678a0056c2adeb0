"""The names in a few words of a sentence, told from words that have capitals for other reasons."""

import re

from digest.lexicon.clauses import PREPOSITIONS
from digest.lexicon.facts import MARKETS
from digest.lexicon.homes import find_home
from digest.lexicon.places import TERRITORIES
from digest.lexicon.units import COMPANY_ENDS
from digest.lexicon.words import (
    CALENDAR,
    COMPANY_WORDS,
    FUNCTION_WORDS,
    GENERIC_WORDS,
    GOVERNMENT_WORDS,
    LEGAL_FORMS,
    NO_NAMES,
    ORGANISATION_WORDS,
)
from digest.text.tokens import WORD, Tokens
from digest.value import Value

_SMALL = re.compile(r"(?<![\w'’&])[a-z][a-z]+")
_CAPITAL = re.compile(r"(?<=[a-z,] )[A-Z]\w+")
_NO_NAMES = (NO_NAMES - MARKETS) | CALENDAR | TERRITORIES | LEGAL_FORMS
_GENERIC = frozenset(word.lower() for word in GENERIC_WORDS) | COMPANY_ENDS
_PLAIN = FUNCTION_WORDS | COMPANY_WORDS | ORGANISATION_WORDS | GOVERNMENT_WORDS
_PLURAL = ("ers", "ors", "ists", "ents", "ants", "ians", "ies", "ees", "men", "people")
"""How words end that say who people are: opponents, fishermen."""


class Names(Value, kw_only=False):
    """What an article's spelling tells about its words."""

    small: frozenset[str]
    """The words that it writes small."""
    capital: frozenset[str]
    """Those that it writes with a capital inside a sentence, in lower case."""

    def of(self, tokens: Tokens, first: int, end: int) -> frozenset[str]:
        """Return the words of the names in a stretch of tokens, in lower case.

        A place or its people is the country's code. Words that many names share, and countries
        beside a name, are left out: British grocer Orin Foods is orin.
        """
        found = [
            tokens.words[at]
            for at in range(first, min(end, len(tokens)))
            if self._is_name(tokens, at)
        ]
        homes = {word: find_home(word) for word in found}
        own = [word for word in found if word not in _GENERIC and not homes[word]]
        return frozenset(own) or frozenset(homes[word] or word for word in found)

    def _is_name(self, tokens: Tokens, at: int) -> bool:
        form, word = tokens.forms[at], tokens.words[at]
        if tokens.kinds[at] != WORD or not form[0].isupper() or form in _NO_NAMES:
            return False
        if len(form) == 1 or (tokens.glued(at) and tokens.words[at - 1] in _INSIDE):
            return False
        opening = at == 0 or tokens.words[at - 1] in _BEFORE_OPENING
        return not opening or self._is_name_first(tokens, at, word)

    def _is_name_first(self, tokens: Tokens, at: int, word: str) -> bool:
        """Tell whether a word that opens a sentence is a name rather than a plain one."""
        if tokens.forms[at].isupper() or word in self.capital or find_home(word):
            return True
        after = tokens.word(at + 1)
        if word in _PLAIN or word in self.small or after == "-" or after in PREPOSITIONS:
            return False
        several = word.endswith(_PLURAL) and after not in _OF_ONE
        return not several or tokens.forms[at + 1 : at + 2] != (after,)


_INSIDE = frozenset({"-", "'", "$", "€", "£"})
_BEFORE_OPENING = frozenset('" : - ( •'.split())
_OF_ONE = frozenset("is was has plans says '".split())
"""Verbs that tell that the word before them is no plural."""


def find_names(text: str) -> Names:
    """Return what a text's spelling tells about its words."""
    capital = (word.lower() for word in _CAPITAL.findall(text))
    return Names(frozenset(_SMALL.findall(text)), frozenset(capital))


def find_initials(tokens: Tokens, first: int, end: int) -> str:
    """Return the first letters of a stretch's words with capitals, in lower case."""
    return "".join(form[0].lower() for form in tokens.forms[first:end] if form[0].isupper())

"""Whether a clause looks back: on what was told, done or hoped for before the news."""

import re

from digest.extraction.deals.tokens import Place, Sentence
from digest.lexicon.deals.words import BACKGROUND, PERFECT

_BACKGROUND = re.compile(BACKGROUND)
_PERFECT = re.compile(PERFECT)
_SAYING = re.compile(r"\b(?:said|says|told|announced|confirmed|reported)\b")
_YEAR = re.compile(r"\b(?:in|since) ((?:19|20)\d\d)\b")
_NOW = re.compile(
    r"\b(?:(?:has|have)(?: \w+ly| now| also)?(?: (?:agreed|decided|signed (?:an? )?(?:deal|"
    r"contract|agreement)) to)?|(?:is|are)(?: now| also)?(?: (?:to|set to|due to))?|"
    r"will(?: now| also)?|agrees to|plans to|(?:is|are)(?: now| also)? \w+ing(?: \w+){0,3})$"
)
_SUBORDINATES = frozenset("since when until because although though".split())


def is_background(sentence: Sentence, place: Place) -> bool:
    """Tell whether the clause of the trigger looks back."""
    tokens = sentence.tokens
    group = tokens[place.first].group
    opens = [at for at, token in enumerate(tokens) if token.text in _SUBORDINATES]
    first = max((at for at in opens if at <= place.first), default=0)
    last = min((at for at in opens if at > place.first), default=len(tokens))
    words = [token.text for token in tokens[first:last] if token.group in {group, -1}]
    clause = " ".join(words)
    perfect = _PERFECT.search(clause)
    if perfect and not _SAYING.search(clause, 0, perfect.start()):
        return True
    if _BACKGROUND.search(clause):
        before = sentence.text[: sentence.starts[place.first]].rstrip()
        return not _NOW.search(before) or bool(_BACKGROUND.search(before))
    return gives_past_year(sentence, clause) and not _is_told_now(sentence, place)


def _is_told_now(sentence: Sentence, place: Place) -> bool:
    """Tell whether the verb's tense is of today: a year behind it dates something else.

    "Orrin is selling the mall, leaving a market that it entered in 2009" is no old sale.
    """
    before = sentence.text[: sentence.starts[place.first]].rstrip()
    behind = " ".join(token.text for token in sentence.tokens[place.after :])
    return bool(_NOW.search(before)) and _YEAR.search(behind) is not None


def gives_past_year(sentence: Sentence, words: str) -> bool:
    """Tell whether the words give a year before the article's, or any where that is unknown."""
    years = (int(year.group(1)) for year in _YEAR.finditer(words))
    return any(sentence.year is None or year < sentence.year for year in years)

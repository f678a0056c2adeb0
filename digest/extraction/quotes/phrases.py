"""The noun phrases by which an article calls speakers whom it does not name."""

import re
from itertools import groupby

from digest.lexicon.speech import BODY_NOUNS, PERSON_NOUNS, TEXT_NOUNS, VERBS

_LISTED = sorted(PERSON_NOUNS | BODY_NOUNS | TEXT_NOUNS, key=lambda n: (n[0].lower(), -len(n), n))
_NOUNS = "|".join(
    f"[{first.upper()}{first}](?:{'|'.join(re.escape(noun[1:]) for noun in nouns)})"
    for first, nouns in groupby(_LISTED, key=lambda noun: noun[0].lower())
)
PEOPLES = "Cornish|Dutch|English|French|Irish|Lancashire|Manx|Scots|Ulster|Welsh|Yorkshire"
"""What stands before "man" where it tells where somebody is from."""
_DETERMINER = (
    r"an?|one|another|the|its|his|her|their|our|this|that|some|many|several|two|three|four|five|"
    r"most|other|both|each|every"
)
_STOP = "|".join(
    sorted(VERBS)
    + f"{_DETERMINER}|of|at|for|from|with|in|to|on|by|as|who|whom|whose|which|and|or|but|said|into|"
    "after|before|during|when|while|because|if|he|she|they|it|we|I|was|were|is|are|be|been|has|"
    "had|have|will|would|could|may|about|over|under|not|no|than|also|later|through|against|via|"
    "citing|between|among|since|until|per|like".split("|")
)
_PP_WORD = (
    r"(?!(?:who|which|that|as|on|after|before|during|when|while|and|said|says|told|asking|"
    r"speaking|declining|adding|also|later|but|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|in|is|was|"
    r"are|were|has|had|by|about|last|this|yesterday|today)(?:day)?\b)[\w&.’'-]*\w"
)
PHRASE = re.compile(
    rf"(?:(?P<det>(?i:{_DETERMINER}))(?:[ \n](?:two|three|four|five))?[ \n])?"
    rf"\b(?P<who>(?:(?!(?i:{_STOP})\b)[\w&./-]*\w(?:[’']s?)?[ \n]){{0,5}}"
    rf"(?:\d{{1,3}}-year-old|(?:{PEOPLES})(?:man|woman)|{_NOUNS}))\b(?![’']|-\w)"
)
"""A noun that may speak, with the words before it: a senior trade official."""

TAIL = re.compile(
    r"[ \n](?:(?:who is |who was )?(?:close to|familiar with|involved in|briefed on|opposed to)"
    r"|of|at|for|from|with|to|in(?! an? | his | her | its | their | the (?:statement|interview)))"
    rf"(?:[ \n]{_PP_WORD}){{1,7}}(?:[ \n](?:of|in|at)(?:[ \n]{_PP_WORD}){{1,4}})?"
)
"""What belongs to it: for the airline, close to the talks, at the ministry."""

ONE_OF_THEM = re.compile(
    r"(?P<who>[Oo]ne of (?:the|its|their|his|her|those) [a-z][\w -]{2,40}?"
    r"(?=[,.]| who\b| said\b|\Z)"
    r"|(?:[Aa]nother|[Oo]thers|[Ss]ome|[Mm]any|[Oo]ne)(?= \w|[,.]|\Z))"
)
"""Somebody of a kind told before: said another."""


def kind_of(phrase: str) -> str:
    """Return "person", "body" or "text" for a phrase, by its noun."""
    noun = re.split(r"[ \n]", phrase)[-1]
    noun = noun if noun.isupper() else noun.lower()
    if noun in TEXT_NOUNS:
        return "text"
    return "body" if noun in BODY_NOUNS and noun not in PERSON_NOUNS else "person"

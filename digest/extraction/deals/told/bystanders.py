"""Who stands in a sentence without a part in its deal: who is told it, counts it, trades it."""

import re
from collections.abc import Sequence

from digest.extraction.deals.tokens import Sentence
from digest.lexicon.deals.outsiders import ANALYSTS

_HEARING = re.compile(
    r"\b(?:told|tells|telling|data (?:from|by|compiled by)|(?:figures|numbers|statistics) "
    r"(?:from|by)|according to|(?:interview|message) (?:with|to)|reported by) (?:the |an? )?"
    r"(?:[a-z-]+ ){0,4}?$"
)
_SPEAKERS = "|".join(sorted(ANALYSTS | {"judge", "magistrate"}))
_CALLED = re.compile(rf"\b(?:{_SPEAKERS}) $")
_SPEAKING = re.compile(
    rf"(?:'s)? (?:, (?:an? |the |its )?)?(?:[a-z-]+ ){{0,3}}?(?:{_SPEAKERS})s?\b"
)
_COMPANIES = re.compile(
    r"\b(?:[Cc]ompanies|[Ff]irms|[Bb]anks|[Bb]usinesses|[Ll]enders|[Ii]ssuers|[Ii]nvestors|"
    r"[Ss]tart-?ups|[Ii]nsurers|[Dd]evelopers|[Rr]etailers|[Mm]anufacturers) "
    r"(?:(?:listed|based|registered|headquartered) )?(?:in|across|from|around|on) (?:the )?$"
)
"""Those of a place, who are not the place: "companies in the Gulf raised $9bn"."""
_TRADING = re.compile(r"\b(?:on (?:the )?(?:[a-z-]+ ){0,2}?|to (?:the )?)$")
_BEFORE = (_HEARING, _CALLED, _COMPANIES)
_EXCHANGES = (" Exchange", " exchange", " Bourse", " bourse", " Börse")
_REACH = 60


def without_bystanders(
    sentence: Sentence, taken: Sequence[tuple[str, str]]
) -> list[tuple[str, str]]:
    """Return the names and roles but for those who only stand by wherever they are named."""
    apart = {name for name, _ in taken if _stands_by(sentence, name)}
    return [(name, role) for name, role in taken if name not in apart]


def _stands_by(sentence: Sentence, name: str) -> bool:
    """Tell whether each mention of a name in the sentence is one of a bystander."""
    places = [at for at, token in enumerate(sentence.tokens) if name in token.names]
    return bool(places) and all(_is_bystander(sentence, at, name) for at in places)


def _is_bystander(sentence: Sentence, at: int, name: str) -> bool:
    start = sentence.starts[at]
    before = sentence.text[max(0, start - _REACH) : start]
    behind = sentence.text[start + len(sentence.tokens[at].text.removesuffix("'s")) :]
    if _SPEAKING.match(behind) or any(one.search(before) for one in _BEFORE):
        return True
    traded = before.endswith("( ") or _TRADING.search(before) is not None
    return traded and name.endswith(_EXCHANGES)

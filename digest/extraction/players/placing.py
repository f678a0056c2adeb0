"""Places that no list knows: what a text names only after "in" or "near" is where things are."""

import re
from collections.abc import Mapping

from digest.extraction.players.evidence import BODIES, Evidence, Sort
from digest.lexicon.places import more_cities
from digest.lexicon.words import (
    FIRM_NOUNS,
    GOVERNMENT_NOUNS,
    LEGAL_FORMS,
    ORGANISATION_NOUNS,
)

_LONGEST = 3
_BOUND = re.compile(
    r"\b(?:services?|ferr(?:y|ies)|flights?|trains?|routes?|roads?|sail\w*|lines?|trucks?|lorr(?:y|ies)"
    r"|based|born|factory|plant|port|office|shipped|travel\w*|fly|flew|drove) (?:to|in|near|via) $"
)
_REACH = 24
_LOCAL = frozenset("District City County Borough Town Shire Parish Village Municipal".split())
"""What stands before a council of a place."""
_HEADS = FIRM_NOUNS | GOVERNMENT_NOUNS | LEGAL_FORMS | ORGANISATION_NOUNS
_PLACED = frozenset("rule:in-place rule:site-in rule:place-of rule:seat rule:home-of".split())
_WEAK = frozenset(
    """model:organisation model:person model:place model:other rule:acts rule:possessive
    rule:role-of rule:adjective rule:listed form:place list:cities list:towns rule:on-place
    rule:product-after rule:which form:suffix""".split()
)
"""What says little: the engine where it stands alone, deeds that towns do as well."""

_NAMES = frozenset({"list:given-names", "list:family-names", "form:double-surname"})
"""What towns of the lists share with persons."""
_WEAK_OF_ANY = _WEAK | _PLACED
_WEAK_OF_TOWNS = _WEAK_OF_ANY | _NAMES


def vote_placed(names: Mapping[str, Evidence]) -> None:
    """Let the words that only places follow outweigh the engine where nothing else speaks."""
    for name in names.values():
        rules = set(name.rules)
        if len(name.words) > _LONGEST or name.words[-1] in _HEADS or not rules & _PLACED:
            continue
        if rules <= (
            _WEAK_OF_TOWNS if "list:cities" in rules else _WEAK_OF_ANY
        ) and name.decide() in (None, Sort.PERSON, Sort.BODY, *BODIES):
            name.vote(Sort.PLACE, 2.6, "rule:only-placed")


def _vote_seats(names: Mapping[str, Evidence]) -> None:
    """Vote for the places whose councils a text names: the Kaimata District Council."""
    for name in tuple(names.values()):
        place = names.get(" ".join(name.words[:-2])) if name.words[-1] == "Council" else None
        if place is not None and name.words[-2] in _LOCAL:
            place.vote(Sort.PLACE, 4.0, "rule:has-council")


def vote_towns(text: str, names: Mapping[str, Evidence]) -> None:
    """Let a firm that is called as a town be the town where somebody only goes: to Santander."""
    _vote_seats(names)
    for name in names.values():
        if "list:company" not in name.rules or " ".join(name.words) not in more_cities():
            continue
        starts = [run.span.start for run in name.runs]
        if all(_BOUND.search(text, max(0, start - _REACH), start) for start in starts):
            name.vote(Sort.PLACE, 9.0, "rule:town-gone-to")

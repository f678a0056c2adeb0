"""Whom a sentence speaks of: its subject, whom it makes do something, whom it opens with."""

import re
from collections.abc import Sequence
from itertools import pairwise

from digest.extraction.deals.tokens import PREPOSITIONS, Token, is_governed, with_partner
from digest.lexicon.deals.outsiders import ANALYSTS, COUNSEL
from digest.text.alternatives import compile_any

_CONTROL = frozenset(
    "force forces forced forcing order orders ordered urge urges urged ask asks asked told allow "
    "allows allowed allowing require requires required persuaded pushed pressed enabled obliged "
    "invited expects wants pressing pushing urging asking telling forcing ordering lobbying "
    "lobbied pressuring pressured pressures encouraging encouraged persuading advising "
    "advised".split()
)
_DESCRIBED = 5
_TITLE = 3
_HELPERS = frozenset("has have had will would is was said plans".split())
_OUTSIDERS = frozenset(word + ending for word in ANALYSTS | COUNSEL for ending in ("", "s"))
"""Who speaks of others: "Orrin analyst Ann Elm said Kestrel would cut its dividend"."""
_JOINING = re.compile(
    r"\b(?:participat\w+|t(?:ook|aking|akes) part|also (?:invested|joined|backed|put)|"
    r"(?:join|co-?le|le)d the (?:round|investment|financing))\b"
)
_SILENT = compile_any(
    r"\b(?:declin\w+ (?:\S+ ){0,3}?(?:comment|be (?:drawn|interviewed))|"
    r"(?:did|does|do|has|have|would|could|will)(?:n't| not)(?: \w+ly)? (?:respond\w*|repl\w+|"
    r"return\w* (?:\S+ ){0,3}?(?:call|e-?mail|message|request)s?|answer\w*|comment\w*|be reached)|"
    r"(?:was|were)(?:n't| not) (?:\w+ly )?(?:available|reachable)|had no (?:\w+ )?comment|"
    r"(?:made|offered) no comment|refused (?:to )?comment|no comment from)\b",
    flags=re.NOFLAG,
)
"""Who says nothing is not spoken of next."""


def find_free_names(tokens: Sequence[Token]) -> tuple[str, ...]:
    """Return the organisations of all players that no preposition governs."""
    free = (
        name
        for place, token in enumerate(tokens)
        if token.group == 0 and not token.possessive and not is_governed(tokens, place)
        for name in token.names
    )
    return tuple(dict.fromkeys(free))


def find_controlled(tokens: Sequence[Token]) -> tuple[str, ...]:
    """Return whom somebody makes do what comes next: "the court forced Orrin to sell its"."""
    for place in range(len(tokens) - 2, 0, -1):
        if tokens[place].names and tokens[place + 1].text == "to":
            start = max(0, place - _DESCRIBED)
            verbs = {token.text for token in tokens[start:place]} & _CONTROL
            return tokens[place].names if verbs else ()
    return ()


def find_opening(tokens: Sequence[Token]) -> tuple[str, ...]:
    """Return for whom the opening phrase says that the rest holds: "For Orrin, ..."."""
    opens = len(tokens) > 1 and tokens[0].text == "for" and tokens[1].group < 0
    return tokens[1].names if opens else ()


def find_free_subject(tokens: Sequence[Token]) -> tuple[str, ...]:
    """Return the subject that the next sentence's "it" may mean; a person is none."""
    if _SILENT.search(" ".join(token.text for token in tokens)):
        return ()
    for place, token in enumerate(tokens):
        if not token.names or token.group or token.text.startswith("P"):
            continue
        apart = _is_told(tokens, place) or _speaks_of_others(tokens, place)
        if (
            not apart
            and not _is_apposed(tokens, place)
            and (not is_governed(tokens, place) or _acts_after_aim(tokens, place))
        ):
            joins = _JOINING.search(" ".join(token.text for token in tokens))
            return () if joins else with_partner(tokens, place)
    return _told_of(tokens)


def _is_apposed(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a name says who a governed noun is: "bills from a supplier, Orrin, that"."""
    start = max(0, place - _DESCRIBED)
    before = [token.text for token in tokens[start:place]]
    if before[-1:] != [","] or any(token.names for token in tokens[start:place]):
        return False
    return any(one in PREPOSITIONS and two in {"a", "an"} for one, two in pairwise(before))


def _acts_after_aim(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether who acts comes right behind an aim: "to pay for the ships Orrin has signed"."""
    behind = tokens[place + 1 : place + 2]
    aim = tokens[0].text == "to" and tokens[place - 1].text not in PREPOSITIONS
    return aim and any(token.text in _HELPERS for token in behind)


def _speaks_of_others(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether somebody speaks of others, or a body is only where he works."""
    ahead = tokens[place + 1 : place + _DESCRIBED]
    if tokens[place].text.startswith("P"):
        around = (*tokens[max(0, place - _TITLE) : place], *ahead)
        return not _OUTSIDERS.isdisjoint(token.text for token in around)
    person = next((n for n, token in enumerate(ahead) if token.text.startswith("P")), 0)
    return not _OUTSIDERS.isdisjoint(token.text for token in ahead[:person])


def _is_told(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether the player only hears what is said: "he told the Orrin Gazette"."""
    before = [token.text for token in tokens[max(0, place - 2) : place]]
    return bool({"told", "tells"} & set(before[-1:] if before[-1:] != ["the"] else before))


def _told_of(tokens: Sequence[Token]) -> tuple[str, ...]:
    """Return of whom a clause goes on to tell: "the second for Orrin, which bought"."""
    for place in range(len(tokens) - 2):
        told = tokens[place + 1].text == "," and tokens[place + 2].text == "which"
        if told and tokens[place].names and not tokens[place].text.startswith("P"):
            return tokens[place].names
    return ()


def find_clause_subject(tokens: Sequence[Token]) -> tuple[str, ...]:
    """Return the organisations of the first player that no preposition governs.

    Where there is none, "Shares in Orrin rose" speaks of Orrin; "under the rules of Orrin" doesn't.
    """
    opening = bool(tokens) and tokens[0].text in PREPOSITIONS
    free = () if opening else tokens
    named = (n for n, t in enumerate(free) if t.names and t.group == 0 and not t.pronoun)
    found = next((tokens[n].names for n in named if not _speaks_of_others(tokens, n)), ())
    for place, token in enumerate(tokens):
        if not token.names or token.group or _speaks_of_others(tokens, place):
            continue
        if not is_governed(tokens, place):
            found = token.names
            if not token.possessive:
                return with_partner(tokens, place)
    return found


def is_said_of_person(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether an aside says what a person did: "Orrin is owned by Elm, who bought it"."""
    group = tokens[place].group
    aside = next((token.text for token in tokens if token.group == group), "")
    return group > 0 and aside == "who"


def find_employer(before: Sequence[Token]) -> tuple[str, ...]:
    """Return whose a person is who acts: "its founder has lent the company" means his own one."""
    named = (token for token in before if token.names and token.group == 0)
    first = next(named, None)
    return first.names if first is not None and first.text.startswith("P") else ()

"""Who stands before a trigger: the subject of its clause, whose it is, who is tied to it."""

from collections.abc import Sequence

from digest.extraction.deals.tokens import (
    PREPOSITIONS,
    Place,
    Sentence,
    Token,
    first_joined,
    is_governed,
    with_partner,
)
from digest.lexicon.firm_kinds import FIRMS

_OBJECT_VERBS = frozenset(
    "sold bought met told gave paid sell buy own owns fined urged acquire acquired acquiring "
    "buying selling lend lends lent lending give gives giving grant grants granted award awards "
    "awarded pay pays paying supplied exited exits exiting quit quits".split()
)
_TAKING = frozenset("trumps trumped hired hires mandated appointed appoints tapped".split())
"""Verbs before the player that they govern, whatever he is to do."""
_TOGETHER = frozenset("together up along jointly forces partnered partnering partners".split())
_BEATING = frozenset("beat beats beating beaten outbid outbidding".split())
_LEAVE = frozenset("light permission approval clearance go-ahead consent nod leave".split())
_FAR = 6
_MANY = frozenset(
    "start-ups startups companies firms banks lenders developers issuers borrowers retailers "
    "miners producers exporters manufacturers businesses insurers".split()
)
_HELPING = frozenset("has had have also will would now then later".split())
_DEALS = frozenset("takeover purchase acquisition buyout merger stake buy deal".split())
_SHARES = frozenset("stake shares shareholding holding interest control % cent percent".split())
_PARTS = frozenset(
    "business businesses unit division arm operations subsidiary brand brands assets plant plants "
    "factory mine stores hotels stake shares".split()
)
_DESCRIBED = 5
_PLANS = frozenset(
    "plan plans bid proposal offer attempt move decision deal agreement effort efforts intention "
    "right option commitment pledge application request".split()
)
_STRUCK = frozenset("agreement deal pact offer bid plan contract".split())
_DECIDERS = frozenset("board shareholders directors management owners unitholders".split())


def find_subject(sentence: Sentence, place: Place) -> tuple[str, ...]:
    """Return the organisations that do what the trigger at `place` says."""
    at = find_subject_place(sentence, place)
    if at is None:
        return ()
    return with_partner(sentence.tokens, at)


def find_subject_place(sentence: Sentence, place: Place) -> int | None:
    """Return the token of the subject: the nearest free player to the left, or one further on."""
    tokens = sentence.tokens
    group = tokens[place.first].group
    possessor = None
    if _is_of_many(tokens, place.first - 1) or _is_nobody_known(tokens, place.first - 1):
        return None
    for at in range(place.first - 1, -1, -1):
        token = tokens[at]
        if not _is_visible(token, group):
            continue
        if group == 0 and (token.text == ";" or _has_own_doer(tokens, at)):
            return possessor if token.text == ";" else None
        if not token.names or _is_object(tokens, at, place):
            continue
        if not token.possessive or _is_of_deciders(tokens, at) or _is_planner(tokens, at, place):
            return at
        if possessor is None:
            possessor = at
    if group > 0 and possessor is None:
        return _antecedent(tokens, place.first)
    if possessor is None and group < 0:
        return next((at for at in range(len(tokens)) if _is_free(tokens, at)), None)
    return possessor


def _is_of_many(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether firms of a kind act, none of them named: "data show that start-ups raised"."""
    lead = tokens[at - 1] if at > 0 else None
    return at >= 0 and tokens[at].text in _MANY and not (lead is not None and lead.names)


def _is_nobody_known(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether "the company", of which nothing tells who it is, acts."""
    while at > 1 and tokens[at].text in _HELPING:
        at -= 1
    return at > 0 and tokens[at].text in FIRMS and tokens[at - 1].text in {"the", "this"}


def _has_own_doer(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether no name stands for who acts: "brothers who", "a deal that the brewer"."""
    if not at or tokens[at - 1].names or at + 1 >= len(tokens):
        return False
    before = tokens[at - 1].text
    struck = tokens[at].text == "that" and before in _STRUCK and tokens[at + 1].text == "the"
    return struck or (tokens[at].text == "who" and before.isalpha())


def _is_of_deciders(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether who decides for the owner comes next: "Kestrel's board"."""
    return any(token.text in _DECIDERS for token in tokens[at + 1 : at + 2])


def _is_planner(tokens: Sequence[Token], at: int, place: Place) -> bool:
    """Tell whether the owner means to do it: "Kestrel's plan to buy"."""
    between = [token.text for token in tokens[at + 1 : place.first]]
    return between[-1:] == ["to"] and len(between) <= _DESCRIBED and between[-2] in _PLANS


def _is_visible(token: Token, group: int) -> bool:
    return token.group == group


def _is_free(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    return bool(token.names) and token.group == 0 and not is_governed(tokens, at)


def _is_object(tokens: Sequence[Token], at: int, place: Place) -> bool:
    """Tell whether the player at `at` is governed by a preposition or another verb."""
    governor = is_governed(tokens, at)
    if tokens[place.first - 1].text == "to" and tokens[place.first - 2].text in _LEAVE:
        return bool(governor)
    if governor == "for" and at + 1 < len(tokens) and tokens[at + 1].text == "to":
        return False
    if governor:
        return True
    first = first_joined(tokens, at)
    before = tokens[first - 1].text if first else ""
    beaten = any(token.text in _BEATING for token in tokens[max(0, at - _FAR) : at])
    if beaten or before in _TAKING or tokens[at + 1].text in _DEALS:
        return True
    return before in _OBJECT_VERBS and place.first - at > 1 and tokens[at + 1].text != "to"


def _antecedent(tokens: Sequence[Token], first: int) -> int | None:
    """Return the player before the comma that opens the aside of the token at `first`."""
    group = tokens[first].group
    start = first
    while start > 0 and tokens[start - 1].group == group:
        start -= 1
    return next((at for at in range(start - 1, max(start - 4, -1), -1) if tokens[at].names), None)


def find_companions(sentence: Sentence, place: Place) -> tuple[str, ...]:
    """Return who acts with the subject: "together with Orrin", "teamed up with Orrin to"."""
    tokens = sentence.tokens
    for at in range(1, place.first - 1):
        if tokens[at].text == "with" and tokens[at - 1].text in _TOGETHER:
            ahead = range(at + 1, min(at + _DESCRIBED, place.first))
            return next((tokens[n].names for n in ahead if tokens[n].names), ())
    return ()


def find_part_owner(sentence: Sentence, place: Place) -> tuple[str, ...]:
    """Return whose shares are the subject: "the stake in Orrin was bought by"."""
    tokens = sentence.tokens
    for at in range(place.first - 1, 1, -1):
        if tokens[at].names:
            lead = at - 1
            while lead > 1 and tokens[lead].text not in {"in", "of"} and at - lead < _DESCRIBED:
                lead -= 1
            shares = tokens[lead].text in {"in", "of"} and tokens[lead - 1].text in _SHARES
            return tokens[at].names if shares else ()
    return ()


def is_part_of_subject(sentence: Sentence, place: Place) -> bool:
    """Tell whether not the subject itself but a part of it is meant: "Orrin's bus arm was sold"."""
    at = find_subject_place(sentence, place)
    if at is None or not sentence.tokens[at].possessive:
        return False
    return any(token.text in _PARTS for token in sentence.tokens[at + 1 : place.first])


def find_relative(sentence: Sentence, place: Place) -> tuple[str, ...]:
    """Return whom a clause speaks of as its object: "Orrin, which Kestrel bought in 2019"."""
    tokens = sentence.tokens
    group = tokens[place.first].group
    if group <= 0:
        return ()
    start = place.first
    while start > 0 and tokens[start - 1].group == group:
        start -= 1
    inner = tokens[start + 1 : place.first]
    if tokens[start].text not in {"which", "whom", "that"} or not inner or not inner[0].names:
        return ()
    at = _antecedent(tokens, place.first)
    return tokens[at].names if at is not None else ()


def find_left_slots(sentence: Sentence, place: Place) -> dict[str, list[str]]:
    """Return the organisations that "with" or "between" ties to a noun further right."""
    slots: dict[str, list[str]] = {}
    for at in range(max(0, place.first - 8), place.first):
        token = sentence.tokens[at]
        if token.names and token.group == sentence.tokens[place.first].group:
            governor = is_governed(sentence.tokens, at)
            if governor in {"with", "between"}:
                slots.setdefault(governor, []).extend(token.names)
    return slots


def find_possessor(sentence: Sentence, place: Place) -> tuple[str, ...]:
    """Return whose the noun at `place` is: "its takeover", "Kestrel's £2m offer"."""
    tokens = sentence.tokens
    for at in range(place.first - 1, max(place.first - 6, -1), -1):
        token = tokens[at]
        if token.possessive and token.names:
            return token.names
        if token.text in PREPOSITIONS or token.names or token.text in {",", "the", "a", "an"}:
            return ()
    return ()


def find_modifier(sentence: Sentence, place: Place) -> tuple[str, ...]:
    """Return the one player whose name stands right before a noun: "the Orrin takeover"."""
    token, before = (sentence.tokens[max(0, place.first - n)] for n in (1, 2))
    alone = token.names and not token.possessive and not token.pronoun
    bare = place.first > 0 and alone and (place.first == 1 or before.text not in {"-", "and"})
    return token.names if bare else ()


def find_compound(sentence: Sentence, place: Place) -> tuple[str, ...]:
    """Return the players that stand right before a noun: "the Kestrel-Orrin alliance"."""
    tokens = sentence.tokens
    names: list[str] = []
    at = place.first - 1
    while at >= 0 and (tokens[at].names or (tokens[at].text == "-" and names)):
        if tokens[at].possessive:
            break
        names = [*tokens[at].names, *names]
        at -= 1
    return tuple(dict.fromkeys(names)) if len(names) > 1 else ()

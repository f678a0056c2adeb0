"""Who takes part in the deal that a trigger names, and in which role."""

import re
from collections.abc import Iterator, Sequence

from digest.extraction.deals.tokens import Place, Sentence
from digest.extraction.deals.told.bystanders import without_bystanders
from digest.extraction.deals.told.slots import find_slots
from digest.extraction.deals.told.subject import (
    find_companions,
    find_compound,
    find_left_slots,
    find_modifier,
    find_part_owner,
    find_possessor,
    find_relative,
    find_subject,
    find_subject_place,
    is_part_of_subject,
)
from digest.lexicon.deals.trigger import Trigger
from digest.lexicon.deals.words import GIVING, LINKS, REFUSALS
from digest.model.entry import DealStatus, DealType, Party

_LINKS = re.compile(LINKS)
_REFUSALS = re.compile(REFUSALS)
_GIVING = re.compile(rf"\b(?:{GIVING})\b")
_GIVEN = re.compile(
    r"\b(?:was|were|is|are|been|being)(?: \w+)? (?:award|grant|given|hand|offer|hit|slapp)\w*"
)
_GETTING = re.compile(
    r"\b(?:w[io]n|receiv|bag|clinch|secur|land|obtain|get|got|scoop|grab|borrow|tak|took)\w*\b"
)
_BACKING = re.compile(
    r"\b(?:led|leads|leading|backed|joined|anchored|co-led|t(?:ook|aken|aking) part|"
    r"participat(?:ed|ing)|invested|subscribed|contributed)\b"
)
_SAYING = re.compile(r"\b(?:said|says|saying|added|told)\b")
_IN = re.compile(
    r"(?:^|\b(?:is|are|was|were|be|been|remains?|still) )"
    r"(?:\w+ |(?:among|one of) (?:\w+ ){1,4})?in\b"
)
_PERMITTING = re.compile(
    r"\b(?<!was )(?<!been )(?:g[ai]v(?:e|es|en|ing)|grant\w*|refus\w*|withh[eo]ld\w*) (?:\S+ "
    r"){0,3}?"
    r"(?:consent|approval|clearance|permission|nod|blessing|green light|go-ahead)\b"
)
_CLAUSE = re.compile(r"\b(?:that|whether|which|if|because)\b")
_PAST = re.compile(r"\w+ed|bought|sold|taken|built|lent|taken over|hired|chosen|picked")
_BE = re.compile(r"\b(?:is|are|was|were|be|been|being|get|got|gets)(?: \w+ly| not)?$")
_HOUSEHOLD = (" family", " Family")
COURTS = (" Court", " court", " Tribunal", " tribunal")
"""How those are called who judge of a case and have no part in its settlement."""
_SIGN = re.compile(r"[OG]\d+")
_GAPPED = re.compile(
    r"\b(?:and|while|with) (?P<names>[OG]\d+(?:(?: ,)? and [OG]\d+)?) the "
    r"(?:rest|remainder|balance|remaining|other)\b"
)
_LENDERS = re.compile(
    r"(?:(?P<whose>[OG]\d+'s) (?:\w+ ){0,2})?\b(?:lenders|banks|creditors|bondholders)"
    r"(?: ,| led by| headed by| including) (?P<names>(?:(?:, |and |the )*[OG]\d+ ?)+)"
)
_BANK = re.compile(
    r"\b(?:[Bb]an[ck][ao]?s?|Bankhaus|Banque|Kredit|Credit|Crédit|Savings|Sparkasse)\b"
)
_EXTENDING = re.compile(
    r"\b(?:extend|grant|provid|approv|arrang|offer|sanction|commit)\w* (?:\S+ ){0,4}?"
    r"(?:loans?|credits?|facilit(?:y|ies)|financing)\b"
)
_GETTERS = {"supplier": "customer", "licensor": "licensee"}
_MUTUAL = re.compile(r"\b(?:agree|sign|struck|reach|seal|announc|unveil|ink)\w*|\bentered\b")
_LETTING = frozenset({"lease", "charter", "lease contract"})
"""What states do as suppliers too."""
_JOINT = frozenset({"acquirer", "investor", "issuer", "lender", "supplier", "customer"})
_REACH = 12
_Taken = list[tuple[str, str]]


def find_parties(
    sentence: Sentence, trigger: Trigger, place: Place, stops: frozenset[int]
) -> tuple[Party, ...]:
    """Return who takes part, each in the role that words and places around the trigger give."""
    slots = find_slots(
        sentence, place, stops, noun=trigger.noun and trigger.type is not DealType.FINANCING
    )
    taken = list(_fill(trigger, slots))
    if trigger.noun:
        between = any(len(slots.get(slot, ())) > 1 for slot in ("between", "of"))
        around = _around_noun(sentence, trigger, place, taken, between=between)
        if trigger.subject == "partner" and set(slots) <= {"with", ""} and around == taken:
            around = around[:1]
    else:
        around = _around_verb(sentence, trigger, place, taken)
    return settle_kinds(sentence, trigger, around)


def _fill(trigger: Trigger, slots: dict[str, list[str]]) -> Iterator[tuple[str, str]]:
    """Yield who stands behind the trigger; a noun has no object but where its own words say so."""
    roles = dict(trigger.slots)
    for key, names in slots.items():
        slot = "" if key == "dative" and key not in roles else key
        bare = slot.removesuffix("'s")
        role = roles.get(slot)
        if role is None and not (trigger.noun and not bare):
            role = roles.get(bare) or roles.get(bare.removesuffix("#"))
        if role:
            yield from ((name, role) for name in names)


def settle_kinds(
    sentence: Sentence, trigger: Trigger, taken: Sequence[tuple[str, str]]
) -> tuple[Party, ...]:
    """Return names and roles as parties, states only in what states can be."""
    taken = [(n, r) for n, r in taken if not (r == "target" and n.endswith(_HOUSEHOLD))]
    taken = [(n, r) for n, r in taken if not n.endswith(COURTS)]
    taken = _with_gapped(sentence, without_bystanders(sentence, taken))
    if trigger.type is DealType.FINANCING:
        taken = _as_banks_lend(sentence, _as_lenders(sentence, taken))
    return _distinct(_by_kind(sentence, trigger, taken))


def _with_gapped(sentence: Sentence, taken: _Taken) -> _Taken:
    """Return who does what the subject does: "Orrin will lend $2m and Kelso the remainder"."""
    found = _GAPPED.search(sentence.text) if len(taken) > 1 else None
    if found is None:
        return taken
    signs = set(_SIGN.findall(found["names"]))
    others = {name for t in sentence.tokens if t.text in signs for name in t.names}
    role = next((role for name, role in taken if name not in others), None)
    return [(n, role if n in others and role else r) for n, r in taken]


def _as_lenders(sentence: Sentence, taken: _Taken) -> _Taken:
    """Return who is called a lender as one, and whose he is: "Orrin's lenders, Kestrel and"."""
    borrowing = {name for name, role in taken if role == "borrower"}
    found = _LENDERS.search(sentence.text) if borrowing else None
    if found is None:
        return taken
    signs = set(_SIGN.findall(found["names"]))
    lending = {n for t in sentence.tokens if t.text in signs for n in t.names}
    owners = (t.names for t in sentence.tokens if found["whose"] and t.text == found["whose"])
    taken = [(n, "lender" if n in lending else r) for n, r in taken]
    return [*taken, *((name, "borrower") for name in next(owners, ()))]


def _as_banks_lend(sentence: Sentence, taken: _Taken) -> _Taken:
    """Return banks that extend a loan, and nobody lends to them, as who lends it."""
    alone = {role for _, role in taken} <= {"borrower", "partner"}
    banks = alone and any(_BANK.search(name) for name, _ in taken)
    if not banks or not _EXTENDING.search(sentence.text):
        return taken
    return [(name, "lender") for name, _ in taken]


def _by_kind(sentence: Sentence, trigger: Trigger, taken: _Taken) -> _Taken:
    """Return the parties as states can be: they fine and order, and nobody takes them over."""
    states = {name for t in sentence.tokens if t.text.startswith("G") for name in t.names}
    if not states & {name for name, _ in taken}:
        return taken
    permits = any(n in states and r == "licensor" for n, r in taken)
    if permits or (trigger.type is DealType.PARTNERSHIP and trigger.sides):
        return []
    if trigger.type is DealType.SETTLEMENT:
        return _facing_state(taken, states)
    if trigger.sides and {r for _, r in taken} <= {*trigger.sides[1:], "partner"}:
        return [(n, trigger.sides[n not in states]) for n, _ in taken]
    swapped = {(n in states, r) for n, r in taken} == {(True, "supplier"), (False, "customer")}
    if swapped and trigger.name not in _LETTING:
        return [(n, "customer" if n in states else "supplier") for n, _ in taken]
    return [(n, r) for n, r in taken if not (n in states and r == "target")]


def _facing_state(taken: _Taken, states: set[str]) -> _Taken:
    """Return the parties of a settlement with a state: who is none pays."""
    taken = [(n, "authority" if n in states and r == "payer" else r) for n, r in taken]
    if {role for _, role in taken} == {"authority"}:
        taken = [(n, r if n in states else "payer") for n, r in taken]
    if "payer" in {role for _, role in taken}:
        return taken
    return [(n, "payer" if r == "claimant" and n not in states else r) for n, r in taken]


def _distinct(taken: Sequence[tuple[str, str]]) -> tuple[Party, ...]:
    roles: dict[str, str] = {}
    for name, role in taken:
        roles.setdefault(name, role)
    return tuple(Party(name=name, role=role) for name, role in roles.items())


def _around_verb(sentence: Sentence, trigger: Trigger, place: Place, taken: _Taken) -> _Taken:
    role = trigger.subject
    subject = find_subject(sentence, place)
    if trigger.type is DealType.LISTING:
        subject = subject or find_part_owner(sentence, place)
    if _is_passive(sentence, place):
        role = dict(trigger.slots).get("", role)
        subject = subject or find_part_owner(sentence, place)
        if role == "target" and is_part_of_subject(sentence, place):
            role = "seller"
    elif role in _GETTERS and any(filled == role for _, filled in taken):
        role = _GETTERS[role]
    antecedent = find_relative(sentence, place)
    thing = dict(trigger.slots).get("")
    if thing and antecedent and thing not in {filled for _, filled in taken}:
        taken = [*((name, thing) for name in antecedent if name not in subject), *taken]
    companions = find_companions(sentence, place) if subject and role in _JOINT else ()
    return [*((name, role) for name in (*subject, *companions) if role), *taken]


def _is_passive(sentence: Sentence, place: Place) -> bool:
    tokens = sentence.tokens
    following = tokens[place.after].text if place.after < len(tokens) else ""
    fined = tokens[place.first].text == "fined" and tokens[place.after : place.after + 1]
    sold = tokens[place.first].text == "sold" and following == "to"
    if following == "by" or sold or (fined and fined[0].figure is not None):
        return True
    behind = " ".join(t.text for t in tokens[max(0, place.first - 3) : place.first])
    return bool(_PAST.fullmatch(tokens[place.first].text) and _BE.search(behind))


def _around_noun(
    sentence: Sentence, trigger: Trigger, place: Place, taken: _Taken, *, between: bool
) -> _Taken:
    """Return the parties of a noun: possessor, compound, a subject tied to it, its slots."""
    named = trigger.modifier and find_modifier(sentence, place)
    if named:
        taken = [*((name, trigger.modifier) for name in named), *taken]
        place = Place(place.first - 1, place.after)
    compound = find_compound(sentence, place)
    if trigger.subject == "partner" and (compound or between):
        return [*((name, "partner") for name in compound), *taken]
    given = _find_given(sentence, trigger, place)
    if given:
        return [*given, *taken]
    others = [*_find_owners(sentence, trigger, place, taken), *taken]
    subject, sure = _find_tied_subject(sentence, trigger, place, others, taken)
    if trigger.sides and subject:
        return _facing(trigger, subject, others, sure=sure)
    return [*subject, *others]


def _find_owners(sentence: Sentence, trigger: Trigger, place: Place, taken: _Taken) -> _Taken:
    """Return whose the noun is, and with whom it is where that stands before it."""
    role = _role_of_owner(trigger, {role for _, role in taken})
    own = [(name, role) for name in find_possessor(sentence, place)]
    if trigger.subject == "partner" or trigger.sides:
        left = find_left_slots(sentence, place).values()
        own += [(name, trigger.subject) for names in left for name in names]
    return own


def _find_tied_subject(
    sentence: Sentence, trigger: Trigger, place: Place, others: _Taken, taken: _Taken
) -> tuple[_Taken, bool]:
    """Return the subject that a verb ties to the noun, and whether its role is sure."""
    at = find_subject_place(sentence, place)
    if at is None:
        return [], False
    words = _words_between(sentence, place, at)
    closed = len(others) > len(taken) and trigger.subject != "partner" and not trigger.sides
    if closed and not (trigger.subject == "acquirer" and _REFUSALS.search(words)):
        return [], False
    if not _is_tied(sentence, trigger, place, words):
        return [], False
    role, sure = _role_of_subject(trigger, words, {role for _, role in taken})
    subject = find_subject(sentence, place) if role else ()
    if trigger.type is DealType.CONTRACT and _MUTUAL.search(words) and subject[1:] and not others:
        return [(name, "partner") for name in subject], True
    companions = find_companions(sentence, place) if subject and role in _JOINT else ()
    return [(name, role) for name in (*subject, *companions) if role], sure


def _role_of_owner(trigger: Trigger, filled: set[str]) -> str:
    """Return whose the noun is: "its loan to Orrin" and "its loan from Kestrel" differ."""
    if trigger.sides and trigger.subject in filled:
        gives, gets = trigger.sides
        return gets if trigger.subject == gives else gives
    taken_over = trigger.subject == "acquirer" and trigger.subject in filled
    return "target" if taken_over and "target" not in filled else trigger.subject


def _find_given(sentence: Sentence, trigger: Trigger, place: Place) -> _Taken:
    """Return who gives what the noun names to whom: "awarded Kestrel a contract"."""
    if not trigger.sides:
        return []
    tokens, group = sentence.tokens, sentence.tokens[place.first].group
    for at in range(place.first - 1, max(place.first - _REACH, -1), -1):
        if tokens[at].group != group or not _GIVING.fullmatch(tokens[at].text):
            continue
        between = tokens[at + 1 : place.first]
        getters = [t for t in between if t.names and not t.possessive and t.group == group]
        if len(getters) != 1:
            return []
        verb = Place(at, at + 1)
        gives, gets = trigger.sides
        givers = [] if _is_passive(sentence, verb) else find_subject(sentence, verb)
        return [*((n, gives) for n in givers), *((n, gets) for n in getters[0].names)]
    return []


def _words_between(sentence: Sentence, place: Place, at: int) -> str:
    """Return the words that lead from the subject at `at` to the noun; an aside has it."""
    ends = {sentence.tokens[at].group, sentence.tokens[place.first].group}
    path = (t for t in sentence.tokens[at + 1 : place.first] if t.group in ends)
    words = " ".join(token.text for token in path)
    return f"{words} had" if len(ends) > 1 else words


def _is_tied(sentence: Sentence, trigger: Trigger, place: Place, between: str) -> bool:
    """Tell whether the words between subject and noun make the deal the subject's own."""
    before = sentence.tokens[place.first - 1].text if place.first else ""
    own_plans = trigger.subject == "partner" or trigger.done is DealStatus.IN_TALKS
    if own_plans and before != "the" and _SAYING.search(between):
        return True
    if _PERMITTING.search(between):
        return False
    if not any(words.search(between) for words in (_LINKS, _IN, _REFUSALS)):
        return False
    return not _CLAUSE.search(between) or bool(_REFUSALS.search(between))


def _role_of_subject(trigger: Trigger, between: str, filled: set[str]) -> tuple[str | None, bool]:
    """Return the part that the clause's subject plays, and whether its verb makes that sure."""
    if trigger.type is DealType.ACQUISITION and trigger.subject == "acquirer":
        wanted = trigger.subject in filled or bool(_REFUSALS.search(between))
        role = "target" if wanted else trigger.subject
        return (None if role in filled else role), True
    if trigger.subject == "issuer" and _BACKING.search(between):
        return "investor", True
    if trigger.type is DealType.INVESTMENT and trigger.subject in filled:
        return ("target" if _GETTING.search(between) else None), True
    if not trigger.sides:
        role = trigger.subject
        return (role if role == "partner" or role not in filled else None), True
    gives, gets = trigger.sides
    if _GIVING.search(between) and not _GIVEN.search(between):
        return gives, True
    return gets, bool(_GIVEN.search(between) or _GETTING.search(between))


def _facing(trigger: Trigger, subject: _Taken, others: _Taken, *, sure: bool) -> _Taken:
    """Return the parties of a deal of two sides: who is not on the subject's is on the other."""
    role = subject[0][1]
    own = {name for name, _ in subject}
    others = [(name, r) for name, r in others if name not in own]
    opposite = next((side for side in trigger.sides if side != role), role)
    if not sure and any(filled == role for _, filled in others):
        return [*((name, opposite) for name, _ in subject), *others]
    return [*subject, *((name, opposite if r == role else r) for name, r in others)]

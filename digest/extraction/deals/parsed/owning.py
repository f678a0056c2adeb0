"""Who owns what changes hands: a name tied to "unit" sells it, one tied to "stake" is sold."""

import re
from collections.abc import Iterator, Sequence

from digest.extraction.deals.parsed.clauses import find_subject, find_verb
from digest.extraction.deals.parsed.phrases import Held, find_held, noun_of
from digest.extraction.deals.parsed.tree import Tree
from digest.lexicon.deals.frames.frame import Frame
from digest.lexicon.deals.frames.things import COMPANIES, HOLDERS, LENDERS, OWNED, PARTS, SHARES
from digest.model.entry import DealType

Roles = Sequence[tuple[str, str]]
"""Names, each with its role."""

_TAKEN_OVER = frozenset({DealType.ACQUISITION, DealType.DIVESTITURE})
_BUYERS = frozenset({"acquirer", "investor"})
_REST = frozenset({"share", "stock", "rest", "remainder", "control", "ownership"})
_HABIT = frozenset({"VBZ", "VBP"})
_OFFICERS = frozenset(
    "chief boss founder co-founder chairman chairwoman chair president director executive "
    "ceo".split()
)
"""Those of a firm who buy and invest for themselves."""
_HELD = frozenset({"stake", "shareholding", "holding", "interest"})
_LESSENING = frozenset("pare trim cut reduce lower slash halve scale whittle lighten".split())
_LENDER = re.compile(
    r"\b(?:[Bb]an[ck][ao]?s?|Bankhaus|Banque|Credit|Crédit|Lending|Capital|Fund)\b"
)
_PLAIN = frozenset({"sell", "market", "exit", "place", "sale"})
"""Words of sales that are also told of wares."""


def role_of_object(held: Held, frame: Frame) -> str:
    """Return the role of a name in what the word is done to."""
    role = frame.object or "target"
    if frame.type is DealType.LISTING and held.tie == "'s" and held.noun in PARTS:
        return "seller"
    if frame.type not in _TAKEN_OVER or not held.tie:
        return role
    if held.tie == "from" and held.noun in SHARES:
        return "seller"
    if held.noun in HOLDERS | _REST or (held.noun in SHARES and held.tie != "'s"):
        return role
    return "seller" if held.tie == "'s" or held.noun in PARTS else role


def role_of_actor(held: Held, frame: Frame, *, pays: bool = False) -> str:
    """Return the role of a name in who does it: it is the shares of Orrin that its owners sell.

    Who `pays` with means that he gets elsewhere does not lend them.
    """
    if frame.subject == "seller" and held.tie and held.noun in HOLDERS:
        return "target"
    if frame.subject == "lender" and held.tie == "'s" and held.noun in LENDERS:
        return "borrower"
    if frame.subject in _BUYERS and _acts_for_himself(held):
        return ""
    if frame.name == "fund" and pays and not _LENDER.search(held.name):
        return "borrower"
    if frame.subject == "target" and held.tie:
        return role_of_object(held, frame) if frame.object else "seller"
    return frame.subject


def _acts_for_himself(held: Held) -> bool:
    """Tell whether not the firm acts but its officer, or who owns it."""
    officer = held.tie == "'s" and held.noun in _OFFICERS
    return officer or (bool(held.tie) and held.noun in HOLDERS)


def find_targets(tree: Tree, phrase: int, frame: Frame) -> Iterator[Held]:
    """Yield whom a phrase names, unless it only says whose wares these are: "Orrin phones"."""
    node = tree.nodes[phrase]
    wares = (
        frame.type in _TAKEN_OVER
        and node.tag == "NNS"
        and not tree.names(phrase)
        and node.lemma not in OWNED | COMPANIES | HOLDERS
        and not any(tree.names(child) for child in tree.below(phrase, "appos"))
    )
    if not wares:
        yield from find_held(tree, phrase)


def find_seller(told: Roles, others: Sequence[Roles]) -> Roles:
    """Return from whom a buyer buys, where another word of the sentence tells only that.

    "Orrin now owns all of Kelso, having bought the last 22% from Tarvin."
    """
    buyers = {name for name, role in told if role in _BUYERS}
    if not buyers or {role for _, role in told} != {
        "target",
        *(r for _, r in told if r in _BUYERS),
    }:
        return ()
    named = {name for name, _ in told}
    for other in others:
        roles = {role for _, role in other}
        same = {name for name, role in other if role in _BUYERS} == buyers
        if same and "seller" in roles and "target" not in roles:
            return tuple((n, r) for n, r in other if r == "seller" and n not in named)
    return ()


def sells_own(tree: Tree, at: int, frame: Frame, roles: Roles) -> bool:
    """Tell whether a seller's own thing is named as what he sells: "its Florida stores"."""
    if not frame.own:
        return False
    lemma, tag = tree.nodes[at].lemma, tree.nodes[at].tag
    verb = tag.startswith("VB")
    priced = any(_is_priced(tree, one) for one in (at, *tree.below(at, "advcl")))
    plain = lemma in _PLAIN and not priced
    if (plain and tag in _HABIT) or (lemma in _LESSENING and not priced):
        return False
    sellers = frozenset(name for name, role in roles if role == "seller")
    known = any(role == "target" for _, role in roles)
    if (not verb and not sellers) or (frame.equals and not known):
        return False
    things = _things(tree, at, frame) if verb else _things_of_noun(tree, at)
    return any(_is_own(tree, thing, sellers, strict=plain, known=known) for thing in things)


def _is_priced(tree: Tree, at: int) -> bool:
    return any(
        (token := tree.token(noun)) is not None and token.figure is not None
        for preposition, noun in tree.complements(at)
        if preposition in {"for", "at"}
    )


def _things(tree: Tree, verb: int, frame: Frame) -> Sequence[int]:
    subject = find_subject(tree, verb)
    if subject.passive or frame.subject == "target":
        return subject.phrases
    objects = tuple(tree.below(verb, "dobj", "attr"))
    return objects or tuple(n for p, n in tree.complements(verb) if p in {"of", "with"})


def _things_of_noun(tree: Tree, noun: int) -> Sequence[int]:
    if find_verb(tree, noun) is None:
        return ()
    return tuple(n for p, n in tree.complements(noun) if p in {"of", "in", "for"})


def _is_own(tree: Tree, thing: int, sellers: frozenset[str], *, strict: bool, known: bool) -> bool:
    """Tell whether a phrase is a thing of the seller's, or nobody else's; `strict`: his."""
    places = (thing, *(n for p, n in tree.complements(thing) if p in {"of", "in"}))
    nouns = {noun_of(tree, place) for place in places}
    owners = {
        name
        for place in places
        for owner in tree.below(place, "poss")
        for name in tree.names(owner)
    }
    own = bool(owners) and sellers <= owners
    part = bool(nouns & PARTS) or (known and bool(nouns & SHARES)) or (own and bool(nouns & _HELD))
    named = any(tree.names(place) for place in places)
    return (part or named) and (own or (not owners and not strict))

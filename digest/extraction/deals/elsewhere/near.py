"""The other side of a deal is whom the sentences around it name."""

import re
from collections.abc import Sequence

from digest.extraction.deals.mentions import CHOSEN, Mention
from digest.extraction.deals.tokens import Sentence
from digest.extraction.deals.told.parties import COURTS
from digest.lexicon.deals.words import CASES
from digest.model.entry import DealType, Party
from digest.value import replace

_CASES = re.compile(CASES)
_AUTHORITY_REACH = 3
_CONTRIBUTED = re.compile(
    r"^(?:the )?[OG]\d+ (?:has |had |have |also |is |will ){0,3}(?:contribut\w+|provid\w+|"
    r"chipp?\w* in|put(?:ting)? (?:in|up)|g[ai]v(?:e|es|en|ing)) (?:an? )?(?:\S+ ){0,3}?"
    r"(?:grant|loan|subsidy)\b"
)
_PAID_FOR = re.compile(
    r"\b(?:fund|financ|pa[iy]d|pay)\w* (?:\S+ ){0,2}?(?:with|by|through|from|via)\b"
)
_OWN_MEANS = re.compile(r"\b(O\d+)'s own (?:equity|funds|cash|resources|money|means|reserves)\b")
_TOLD_BY = re.compile(r", (O\d+) (?:said|says)\b")
_FINES = frozenset({"fine", "penalty"})


def look_around(mention: Mention, sentences: Sequence[Sentence]) -> Mention:
    """Return a mention with whom the sentences around it name on the side that is missing."""
    facing = _with_customer(_with_authority(mention, sentences), sentences)
    return _with_borrower(facing, sentences)


def _with_authority(mention: Mention, sentences: Sequence[Sentence]) -> Mention:
    """Return a settlement of a case with the authority that the next sentences name."""
    if mention.types != (DealType.SETTLEMENT,) or len(mention.names) != 1:
        return mention
    if mention.name not in _FINES and not _CASES.search(mention.sentence.text):
        return mention
    here = mention.sentence.index
    fines = mention.name in _FINES
    for sentence in sentences[here : here + _AUTHORITY_REACH]:
        for token in sentence.tokens:
            if not token.text.startswith("G") or set(token.names) <= mention.names:
                continue
            name = token.names[0]
            if fines or not name.endswith(COURTS):
                role = "authority" if fines else "claimant"
                return mention.with_others(Party(name=name, role=role))
    return mention


def _with_customer(mention: Mention, sentences: Sequence[Sentence]) -> Mention:
    """Return the choice of a bidder with the public body that the sentences before name."""
    if mention.name != CHOSEN or [p.role for p in mention.parties] != ["supplier"]:
        return mention
    here = mention.sentence.index
    for sentence in reversed(sentences[max(0, here - _AUTHORITY_REACH) : here + 1]):
        for token in reversed(sentence.tokens):
            if token.text.startswith("G") and not set(token.names) & mention.names:
                customer = Party(name=token.names[0], role="customer")
                return replace(mention, parties=(customer, *mention.parties), complete=True)
    return mention


def _with_borrower(mention: Mention, sentences: Sequence[Sentence]) -> Mention:
    """Return a loan that pays for a thing with whose it is: "and Orrin's own equity"."""
    if mention.name != "loan" or mention.roles != {"lender"} or not mention.value:
        return mention
    text = mention.sentence.text
    if _CONTRIBUTED.search(text):
        return _with_helped(mention, sentences)
    owner = _OWN_MEANS.search(text) or _TOLD_BY.search(text)
    if not owner or not _PAID_FOR.search(text):
        return mention
    sign = owner.group(1)
    own = (t for t in mention.sentence.tokens if t.text.removesuffix("'s") == sign)
    return mention.with_others(*(Party(name=name, role="borrower") for name in next(own).names))


def _with_helped(mention: Mention, sentences: Sequence[Sentence]) -> Mention:
    """Return what somebody gives to a project with whom the sentence before speaks of."""
    here = mention.sentence.index
    before = sentences[here - 1].tokens if here else ()
    spoken_of = (token for token in before if token.text.startswith("O") and not token.group)
    helped = next(spoken_of, None)
    if helped is None or set(helped.names) & mention.names:
        return mention
    return mention.with_others(*(Party(name=name, role="borrower") for name in helped.names))

"""What has become of a deal: agreed, turned down, given up, denied."""

import re

from digest.extraction.deals.tokens import Place, Sentence
from digest.extraction.deals.told.denials import is_denied
from digest.extraction.deals.told.window import rest, words_after, words_before
from digest.lexicon.deals.trigger import Trigger
from digest.lexicon.deals.words import COLLAPSED, DOUBTS, HEARSAY, OUTCOMES, SIGNED, UNTRUE
from digest.model.entry import DealStatus

_COLLAPSED = re.compile(COLLAPSED)
_DOUBTS = re.compile(DOUBTS)
_HEARSAY = re.compile(HEARSAY)
_UNTRUE = re.compile(UNTRUE)
_SIGNED = re.compile(SIGNED)
BOARD = re.compile(
    r"\b(?:board|directors|shareholders)(?: of(?: \S+){1,4}?)?(?: (?:has|have|had))? (?:\w+ )?"
    r"(?:approv|clear|okay|sanction|authori[sz]|greenl|endors|back|pass|g[ai]v(?:e|en) (?:\w+ )?"
    r"(?:nod|approval|go-ahead|consent))\w*(?: \S+){0,9}$"
)
_OPEN = re.compile(
    r"\b(?:expect\w*|will|would|to be|until|once|when|before|after|if|could|should|may|not|"
    r"subject|hopes?|aims?|plans?|due|needs?|whether|to)\b"
)
_OUTCOMES = tuple(
    (status, re.compile(behind), re.compile(ahead)) for status, behind, ahead in OUTCOMES
)
OFFERS = frozenset({"bid", "takeover", "bid for"})
"""Triggers of what may be turned down."""
HOPED_FOR = re.compile(
    r"\b(?:talks|negotiations|discussions|plans?|attempts?|efforts?|bids?|offers?|agreement|deal)"
    r"(?:(?: (?:on|about|over|for))?(?: (?:the|a|an|to))?| (?:for|by) (?:\S+ ){1,6}to)$"
)
_IN_VAIN = re.compile(
    r"(?:(?!(?:but|though|although|while|after|when|;|\") )\S+ ){1,10}?"
    r"(?:had |have |has )?(?:ended|collapsed|f[ea]ll(?:en)? (?:through|apart)|broke(?:n)? down|"
    r"broken off|failed|foundered|stalled)\b"
)
_LAPSED = re.compile(
    r"^(?:\S+ ){0,12}?, which (?:\w+ ){0,2}?(?:expired|lapsed|collapsed|fell through|fell apart|"
    r"broke down|came to nothing|was (?:\w+ )?(?:abandoned|dropped|scrapped|terminated))\b"
)
_GIVEN_UP = re.compile(
    r"(?:\S+ ){0,8}?(?:but|before) (?:(?:it|they|O\d+|later|then|has|had|have) ){0,3}(?:dropped|"
    r"abandoned|scrapped|shelved|ba(?:u)?lked|cooled|lost interest|decided against|opted out|gave "
    r"up|withdr[ae]wn?|walked away|pulled out|backed out|"
    r"called it off|(?:the )?(?:talks|negotiations|deal|discussions) (?:did not|failed|collapsed|"
    r"fell|ended|broke|came to|went nowhere)|(?:(?:the|both) )?(?:(?:two )?(?:sides|parties|"
    r"companies|"
    r"firms|families)|pair|two) (?:could not|couldn't|failed to|were unable to|never|did not)|"
    r"could not (?:agree|raise|find)|no (?:deal|agreement) (?:was|came|emerged)|"
    r"nothing came of)\b"
)
_TURNED_DOWN = re.compile(
    r"(?:\S+ ){0,20}?(?:(?:but|and|which|before) (?:\S+ ){0,6}?(?:turned (?:O\d+|it|this|that) "
    r"down|"
    r"turned down (?:O\d+|it|the \w+)|(?:rejected|rebuffed|spurned|refused) (?:O\d+|it|the \w+|"
    r"this|that)|"
    r"said no)\b|"
    r"which (?:\S+ ){0,6}?(?:rejected|turned down|rebuffed|spurned)\b|"
    r"(?:urg|advis|tell|recommend)\w*(?: \S+){0,3} (?:to reject|not to (?:accept|tender))\b)"
)


def find_outcome(sentence: Sentence, place: Place) -> DealStatus | None:
    """Return what a sentence that comes back to a deal says has become of it, if it does."""
    before = words_before(sentence, place)
    after = words_after(sentence, place)
    if _SIGNED.search(sentence.text[: sentence.starts[place.first]]):
        return DealStatus.AGREED
    if _DOUBTS.search(before) or _OPEN.search(before) or BOARD.search(before):
        return None
    if _COLLAPSED.match(after):
        return DealStatus.ENDED
    return next(
        (
            status
            for status, behind, ahead in _OUTCOMES
            if behind.search(before) or (ahead.match(after) and not _OPEN.search(after))
        ),
        None,
    )


def find_end(sentence: Sentence, place: Place, trigger: Trigger) -> DealStatus | None:
    """Return what the sentence tells of its end or denies, whoever told of it before."""
    before = words_before(sentence, place)
    after = words_after(sentence, place)
    if is_denied(sentence, place) or (_HEARSAY.search(before) and _UNTRUE.match(after)):
        return DealStatus.DENIED
    ended = _COLLAPSED.match(after) if trigger.noun else _IN_VAIN.match(after)
    if ended and not _DOUBTS.search(before) and (trigger.noun or HOPED_FOR.search(before)):
        return DealStatus.ENDED
    if trigger.name in OFFERS and _TURNED_DOWN.match(rest(sentence, place)):
        return DealStatus.REJECTED
    if _LAPSED.search(rest(sentence, place)) or _GIVEN_UP.match(after):
        return DealStatus.ENDED
    return None

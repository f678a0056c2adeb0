"""How far a deal has come, read from the words near its trigger."""

import re

from digest.extraction.deals.slots import Place
from digest.extraction.deals.tokens import Sentence
from digest.lexicon.deals.trigger import Trigger
from digest.lexicon.deals.words import (
    BACKGROUND,
    COLLAPSED,
    DOUBTS,
    HEARSAY,
    PERFECT,
    RUMOUR_FRAME,
    STATUS_WORDS,
    UNTRUE,
)
from digest.model.entry import DealStatus, DealType

_BEFORE = 12
_AFTER = 6
_WORDS = tuple((status, re.compile(rf"\b(?:{words})\b")) for status, words in STATUS_WORDS)
_RUMOUR = re.compile(RUMOUR_FRAME)
_COLLAPSED = re.compile(COLLAPSED)
_DOUBTS = re.compile(DOUBTS)
_HEARSAY = re.compile(HEARSAY)
_UNTRUE = re.compile(UNTRUE)
_NOT_FOR_SALE = re.compile(r"(?:(?:is|was|are|were)(?: \w+)? not|isn't|wasn't) for sale\b")
_HOPED = {DealStatus.RUMOURED, DealStatus.IN_TALKS, DealStatus.ANNOUNCED}
_PAID = re.compile(
    r"\b(?:bought|took|paid|acquired|purchased|built|increased|raised|lifted|boosted|amassed|"
    r"picked up|snapped up|(?:has|have|had|having) (?:\w+ )?taken)\b"
)
_TALKS = re.compile(r"\b(?:talks|discussions|negotiations|negotiating)\b")
_PAST = re.compile(
    r"\w+ed\b|(?:bought|sold|took|taken|built|won|raised|lent|led|went|broke|spun|put)\b"
)
_BACKGROUND = re.compile(BACKGROUND)
_PERFECT = re.compile(PERFECT)
_SAYING = re.compile(r"\b(?:said|says|told|announced|confirmed|reported)\b")
_YEAR = re.compile(r"\b(?:in|since) ((?:19|20)\d\d)\b")
_SUBORDINATES = frozenset("since when until because although though".split())
_AFTER_STRONG = re.compile(
    r"\b(?:was|were|been|be|has|have|had|would|could|is) (?:\w+ ){0,2}(?:rejected|scuttled|blocked|"
    r"rebuffed|abandoned|scrapped|called off|terminated|dissolved|dropped|cancelled|vetoed|"
    r"completed|closed|discussed|denied|"
    r"approved|agreed|signed|finali[sz]ed|announced)\b|"
    r"\bunder an? (?:\S+ ){0,5}(?:deal|contract|agreement)\b"
)
_HEADLINE_VERB = re.compile(r"\w+s\b")


def find_status(sentence: Sentence, place: Place, trigger: Trigger) -> DealStatus:
    """Return the status that the words around the trigger give; old talks have ended."""
    status = _find_outcome(sentence, place, trigger) or _find_told(sentence, place, trigger)
    if status in _HOPED and _is_not_for_sale(sentence, place):
        return DealStatus.DENIED
    over = status is DealStatus.IN_TALKS and is_background(sentence, place)
    return DealStatus.ENDED if over else status


def _find_outcome(sentence: Sentence, place: Place, trigger: Trigger) -> DealStatus | None:
    """Return what the words after the trigger tell of its end, whoever told of it before."""
    before = _words_before(sentence, place)
    after = _words_after(sentence, place)
    if _HEARSAY.search(before) and _UNTRUE.match(after):
        return DealStatus.DENIED
    if trigger.noun and _COLLAPSED.match(after) and not _DOUBTS.search(before):
        return DealStatus.ENDED
    return None


def _is_not_for_sale(sentence: Sentence, place: Place) -> bool:
    """Tell whether the sentence goes on to say that what would be bought is not for sale."""
    tokens = sentence.tokens
    wanted = next((at for at in range(place.after, len(tokens)) if tokens[at].names), len(tokens))
    return any(
        set(tokens[at].names) & set(tokens[wanted].names)
        and _NOT_FOR_SALE.match(" ".join(token.text for token in tokens[at + 1 : at + 6]))
        for at in range(wanted + 1, len(tokens))
    )


def _find_told(sentence: Sentence, place: Place, trigger: Trigger) -> DealStatus:
    before = _words_before(sentence, place)
    after = _words_after(sentence, place)
    if _is_framed_as_rumour(sentence, place):
        return DealStatus.IN_TALKS if _TALKS.search(before) else DealStatus.RUMOURED
    told = _AFTER_STRONG.search(after)
    near = f"{before} {told.group()}" if told else before
    if trigger.noun and trigger.done is DealStatus.IN_TALKS:
        return trigger.done
    word = sentence.tokens[place.first].text
    status = next((status for status, words in _WORDS if words.search(near)), None)
    if status is None and trigger.noun is False:
        status = _from_verb(word, before, trigger)
    if trigger.name == "stake" and status is None and _PAID.search(before):
        return DealStatus.COMPLETED
    if status is None:
        past = trigger.noun and is_background(sentence, place)
        return DealStatus.COMPLETED if past else trigger.done
    return _settle(status, trigger, word, before)


def _settle(status: DealStatus, trigger: Trigger, word: str, before: str) -> DealStatus:
    """Return what the cue means for this kind of deal."""
    if trigger.type is DealType.SETTLEMENT and status in {DealStatus.ANNOUNCED, DealStatus.AGREED}:
        imposed = trigger.done is DealStatus.ANNOUNCED and "agree" not in before
        return DealStatus.ANNOUNCED if imposed else DealStatus.AGREED
    if status is DealStatus.ANNOUNCED and not trigger.noun and _is_told_as_past(word, before):
        return trigger.done
    return status


def _is_told_as_past(word: str, before: str) -> bool:
    """Tell whether the verb is past though an earlier one looks ahead: "planned ... then sold"."""
    return bool(_PAST.match(word)) and not re.search(
        r"\b(?:to be|be|would have|will have|had been)$|\bset to\b", before
    )


def _from_verb(word: str, before: str, trigger: Trigger) -> DealStatus:
    if _PAST.match(word):
        return DealStatus.COMPLETED if trigger.name == "invest" else trigger.done
    if word.endswith("ing") and re.search(r"\b(?:after|by|of)$", before):
        return trigger.done
    if _HEADLINE_VERB.match(word) and trigger.done is DealStatus.COMPLETED:
        return DealStatus.AGREED
    return trigger.done if trigger.done is not DealStatus.COMPLETED else DealStatus.ANNOUNCED


def _words_before(sentence: Sentence, place: Place) -> str:
    """Return the words that lead to the trigger, as far as its own clause reaches."""
    group = sentence.tokens[place.first].group
    words: list[str] = []
    for at in range(place.first - 1, -1, -1):
        token = sentence.tokens[at]
        if token.text in {";", "but", "then", "while", "before"} or len(words) >= _BEFORE:
            break
        if token.group == group:
            words.append(token.text)
    return " ".join(reversed(words))


def _words_after(sentence: Sentence, place: Place) -> str:
    group = sentence.tokens[place.first].group
    after = sentence.tokens[place.after : place.after + _AFTER + 8]
    return " ".join(token.text for token in after if token.group == group)


def _is_framed_as_rumour(sentence: Sentence, place: Place) -> bool:
    """Tell whether sources stand behind the whole sentence, not behind an aside of it."""
    if sentence.tokens[place.first].group > 0:
        return False
    own = " ".join(token.text for token in sentence.tokens if token.group <= 0)
    head, _, tail = own.rpartition(", ")
    return bool(_RUMOUR.match(own) or (head and _RUMOUR.search(tail)))


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
    return bool(_BACKGROUND.search(clause)) or any(
        sentence.year is None or int(year.group(1)) < sentence.year
        for year in _YEAR.finditer(clause)
    )

"""How far a deal has come, read from the words near its trigger."""

import re
from itertools import pairwise

from digest.extraction.deals.stages import FAILED, HOPED
from digest.extraction.deals.tokens import Place, Sentence
from digest.extraction.deals.told.background import gives_past_year, is_background
from digest.extraction.deals.told.denials import is_not_for_sale
from digest.extraction.deals.told.fate import BOARD, HOPED_FOR, OFFERS, find_end
from digest.extraction.deals.told.window import (
    BEFORE,
    is_past,
    own_words,
    rest,
    words_after,
    words_before,
)
from digest.lexicon.deals.stages import CARRIED_OUT
from digest.lexicon.deals.trigger import Trigger
from digest.lexicon.deals.words import (
    RUMOUR_FRAME,
    STATUS_WORDS,
)
from digest.model.entry import DealStatus, DealType

_WORDS = tuple((status, re.compile(rf"\b(?:{words})\b")) for status, words in STATUS_WORDS)
_RUMOUR = re.compile(RUMOUR_FRAME)
_SOURCED = re.compile(
    r"(?:\w+ ){0,3}(?:sources|people|bankers|insiders)(?: \S+){0,6} (?:said|say|told)\b"
)
_SPLIT = re.compile(r"\b(?:will|would|has|have|had|is|are|was|were|may|could) ?$")
_OWN = {DealType.FINANCING, DealType.LISTING, DealType.INVESTMENT, DealType.DIVESTITURE}
_OWN_BOARD = re.compile(r"\bO0 (?:\w+ )?approv\w*(?: \S+){0,9}$")
_TO_COME = HOPED | {DealStatus.ANNOUNCED}
_PAID = re.compile(
    r"\b(?:bought|took|paid|acquired|purchased|built|increased|raised|lifted|boosted|amassed|"
    r"picked up|snapped up|received|attracted|led|made|upped|hiked|disclosed|revealed|(?:has|have|"
    r"had|"
    r"having) (?:\w+ )?taken)\b"
)
_CAUSE = re.compile(
    r"\b(?:result(?:s|ed|ing)|stem(?:s|med|ming)|aris(?:es?|ing)) from(?: \S+){0,3}$|"
    r"\b(?:caused|triggered) by(?: \S+){0,3}$"
)
"""What leads to a cause that had its effect: "a loss resulting from its aid to"."""
_RECEIVED = re.compile(r"\b(?:raised|disbursed|contributed|drew (?:down|on)|drawn (?:down|on))\b")
_CARRIED_OUT = {kind: re.compile(words) for kind, words in CARRIED_OUT.items()}
_TRADED = re.compile(
    r"\b(?:jumped|rose|surged|soared|fell|climbed|closed|gained|slumped|slid|sank|dropped|popped|"
    r"made|makes)(?: \S+){0,6} (?:in|on|after|O\d+'s|its|their|an?|the)(?: \w+){0,2}$"
)
_TALKS = re.compile(
    r"\b(?:talks|discussions|discussing|negotiations|negotiating|takeover interest)\b"
)
_HAS = re.compile(r"\bha(?:s|ve) (?:\w+ )?an?(?: \S+){0,2}$")
_FINAL = re.compile(r"\bfinali[sz](?:ed|es)(?: (?:the|an?|O\d+'s))?(?: M\d+)?$")
_PRICING = re.compile(r"\bpric(?:es|ed|ing)(?: \S+){0,3}$")
_AHEAD = re.compile(
    r"\b(?:eyes|eyeing|aims?|hopes?|expects?|seeks?|targets?|set to|will|would|due to|could)\b"
)
_OLD = re.compile(
    r"\b(?:((?:19|20)\d\d)|(?:last|the previous) year's)(?: (?!planned|proposed|aborted|abortive)"
    r"\S+){0,3}$"
)
_LASTING = frozenset(
    {DealType.CONTRACT, DealType.PARTNERSHIP, DealType.SETTLEMENT, DealType.FINANCING}
)
"""Kinds of which an old one is agreed, not done."""
_EXTENDED = re.compile(r"\b(?:extend|renew)\w*(?: \S+){0,3}$")
_BY_DOING = re.compile(
    r"\b(?:after|by|(?<!middle )(?<!process )(?<!midst )(?<!verge )(?<!brink )(?<!cusp )"
    r"(?<!throes )(?<!stage )(?<!stages )(?<!point )of|fresh from|following|having)$"
)
_LONG_AGO = re.compile(
    r"\b(?:[Ll]ast year|[Tt]he (?:previous|following) year|"
    r"(?:an?|one|two|three|four|five|six|\d+) years? (?:ago|later|earlier|before))\b"
)
_WRONG = re.compile(r"\b(?:for|over|after|because of)\b")
"""What leads to why somebody was fined, with a year of its own."""
_RIGHTS = frozenset({"rights", "license"})
_OWNING = frozenset({DealType.ACQUISITION, DealType.DIVESTITURE, DealType.MERGER})
_PROMISED = frozenset("committed earmarked pledged allocated set approved".split())
_AFTER_STRONG = re.compile(
    r"\b(?:was|were|been|has|have|had|is) (?!to |expected|due|set|likely|yet|not )(?:\w+ ){0,2}"
    r"(?:rejected|scuttled|blocked|"
    r"rebuffed|abandoned|scrapped|called off|terminated|dissolved|dropped|cancelled|vetoed|"
    r"completed|closed|discussed|denied|"
    r"approved|cleared|agreed|signed|finali[sz]ed|announced|"
    r"complete|eyed|considered|explored|mulled|weighed|studied)\b|\bunder consideration\b|"
    r"^(?:\S+ ){0,2}?(?:gets?|got|wins?|won|receives?|received|secured) (?:\S+ ){0,3}?(?:go-ahead|"
    r"green light|nod|approval|clearance)\b|"
    r"(?:^|[OG]\d+ )(?:closed|completed|took effect|became effective|went through)(?= ?(?:$|[.,]|"
    r"on |in |last |this |yesterday|earlier ))|"
    r"\bunder an? (?:\S+ ){0,5}(?:deal|contract|agreement)\b|\b(?:will continue|continues)\b"
)
_HEARD = re.compile(
    r"\breportedly\b|\b(?:is|are|was|were) (?:\w+ )?(?:said|believed|understood|rumoured|thought) "
    r"to\b"
)


def find_status(sentence: Sentence, place: Place, trigger: Trigger) -> DealStatus:
    """Return the status that the words around the trigger give; old talks have ended."""
    if trigger.done is DealStatus.ENDED:
        return trigger.done
    status = find_end(sentence, place, trigger) or _find_told(sentence, place, trigger)
    formed = status is DealStatus.ANNOUNCED and trigger.type is DealType.JOINT_VENTURE
    if (formed or status is DealStatus.AGREED) and _is_carried_out(sentence, place, trigger):
        return DealStatus.COMPLETED
    if status is DealStatus.COMPLETED and _is_only_priced(sentence, place, trigger):
        return DealStatus.AGREED
    old = _is_dated(sentence, place, trigger) or _is_fined_long_ago(sentence, trigger)
    if status is DealStatus.ANNOUNCED and old:
        return DealStatus.COMPLETED
    if status in _TO_COME and is_not_for_sale(sentence, place):
        return DealStatus.DENIED
    unsure = status in HOPED if trigger.type in _OWNING else status is DealStatus.IN_TALKS
    over = unsure and is_background(sentence, place)
    return DealStatus.ENDED if over else status


def is_signed_by_hearsay(sentence: Sentence, place: Place, trigger: Trigger) -> bool:
    """Tell whether sources say that a deal is agreed: "According to bankers, X signed ..."."""
    heard = _is_framed_as_rumour(sentence, place)
    return heard and _find_stage(sentence, place, trigger) is DealStatus.AGREED


def _is_carried_out(sentence: Sentence, place: Place, trigger: Trigger) -> bool:
    """Tell whether what is agreed has been done too: money is lent, paid, a venture formed."""
    told = f"{words_before(sentence, place)} {sentence.tokens[place.first].text}"
    done = _CARRIED_OUT.get(trigger.type)
    return bool(done and done.search(told))


def _is_dated(sentence: Sentence, place: Place, trigger: Trigger) -> bool:
    """Tell whether a noun is of a deal of an earlier year: "its 2019 takeover of Orrin"."""
    if not trigger.noun or trigger.name in OFFERS - {"takeover"} or trigger.type in _LASTING:
        return False
    dated = _OLD.search(sentence.before(place, BEFORE))
    year = dated and dated.group(1)
    return bool(dated and (not year or not sentence.year or int(year) < sentence.year))


def _is_fined_long_ago(sentence: Sentence, trigger: Trigger) -> bool:
    """Tell whether a fine is of an earlier year: it counts as paid."""
    imposed = trigger.type is DealType.SETTLEMENT and trigger.done is DealStatus.ANNOUNCED
    text = _WRONG.split(sentence.text, maxsplit=1)[0]
    return imposed and (gives_past_year(sentence, text) or bool(_LONG_AGO.search(text)))


def _is_only_priced(sentence: Sentence, place: Place, trigger: Trigger) -> bool:
    """Tell whether bonds or shares have their price, and are to be paid for yet."""
    told = f"{words_before(sentence, place)} {sentence.tokens[place.first].text}"
    return trigger.type is DealType.FINANCING and bool(_PRICING.search(told))


def _find_told(sentence: Sentence, place: Place, trigger: Trigger) -> DealStatus:
    before = words_before(sentence, place)
    given_up = next((s for s, words in _WORDS if s in FAILED and words.search(before)), None)
    if given_up is DealStatus.ENDED and HOPED_FOR.search(before):
        return given_up
    if _is_framed_as_rumour(sentence, place) or _HEARD.search(before):
        talks = _TALKS.search(f"{before} {own_words(sentence, place)}")
        return DealStatus.IN_TALKS if talks else DealStatus.RUMOURED
    return _find_stage(sentence, place, trigger, given_up)


def _find_stage(
    sentence: Sentence, place: Place, trigger: Trigger, given_up: DealStatus | None = None
) -> DealStatus:
    """Return how far a deal has come if what the sentence tells is so."""
    before = words_before(sentence, place)
    after = words_after(sentence, place)
    told = _AFTER_STRONG.search(after)
    own = _TALKS.search(own_words(sentence, place))
    near = " ".join([before, *(found.group() for found in (own, told) if found)])
    if trigger.noun and trigger.done is DealStatus.IN_TALKS:
        return given_up or trigger.done
    word = sentence.tokens[place.first].text
    status = next((status for status, words in _WORDS if words.search(near)), None)
    if status is None and trigger.noun is False:
        status = _from_verb(word, before, trigger)
    if status is None:
        done = _is_done(trigger, before) or (trigger.noun and is_background(sentence, place))
        return DealStatus.COMPLETED if done else trigger.done
    if status is DealStatus.AGREED and trigger.noun and trigger.type in _OWNING:
        status = DealStatus.COMPLETED if _is_of_old(sentence, place) else status
    if _is_priced_ahead(sentence, place, trigger, before):
        return DealStatus.ANNOUNCED
    return _settle(status, trigger, word, before)


def _is_priced_ahead(sentence: Sentence, place: Place, trigger: Trigger, before: str) -> bool:
    """Tell whether a listing has its price but is to come: "priced its IPO, hopes to raise"."""
    priced = trigger.type is DealType.LISTING and _PRICING.search(before)
    return bool(priced and _AHEAD.search(rest(sentence, place)))


def _is_done(trigger: Trigger, before: str) -> bool:
    """Tell whether the words before a noun speak of what is there: a venture had, a stake paid."""
    if trigger.type is DealType.JOINT_VENTURE:
        return bool(_HAS.search(before))
    if trigger.type is DealType.LISTING:
        return bool(_TRADED.search(before))
    if _CAUSE.search(before):
        return trigger.type not in _LASTING - {DealType.FINANCING}
    if trigger.name == "loan":
        return bool(_RECEIVED.search(before))
    return trigger.name in {"stake", "investment"} and bool(_PAID.search(before))


def _settle(status: DealStatus, trigger: Trigger, word: str, before: str) -> DealStatus:
    """Return what the cue means for this kind of deal."""
    if trigger.type is DealType.SETTLEMENT and status in {DealStatus.ANNOUNCED, DealStatus.AGREED}:
        imposed = trigger.done is DealStatus.ANNOUNCED and "agree" not in before
        return DealStatus.ANNOUNCED if imposed else DealStatus.AGREED
    if status is DealStatus.AGREED:
        return _settle_agreed(trigger, before)
    if status is DealStatus.ANNOUNCED and not trigger.noun and _is_told_as_past(word, before):
        return trigger.done
    return status


def _settle_agreed(trigger: Trigger, before: str) -> DealStatus:
    """Return what is agreed where only one side acts, and where the final step is taken."""
    by_itself = trigger.single and _OWN_BOARD.search(before)
    own = trigger.type in _OWN and bool(BOARD.search(before) or by_itself)
    longer = trigger.name == "bid" and bool(_EXTENDED.search(before))
    if trigger.type is DealType.LISTING or own or longer:
        return DealStatus.ANNOUNCED
    final = trigger.type in _OWNING and _FINAL.search(before)
    return DealStatus.COMPLETED if final else DealStatus.AGREED


def _is_told_as_past(word: str, before: str) -> bool:
    """Tell whether the verb is past though an earlier one looks ahead: "planned ... then sold"."""
    return is_past(word, before) and not re.search(
        r"\b(?:to be|be|being|would have|will have|had been)$|\bset to\b", before
    )


def _from_verb(word: str, before: str, trigger: Trigger) -> DealStatus:
    gerund = word.endswith("ing")
    by_doing = gerund and _BY_DOING.search(before)
    is_so = before.endswith(" now") and not gerund
    so_far = gerund and before.endswith((" has been", " have been"))
    if by_doing or is_so or so_far or trigger.done is DealStatus.IN_TALKS:
        return trigger.done
    ahead = gerund and trigger.name in _RIGHTS and re.search(r"\b(?:is|are)$", before)
    if ahead or before.endswith(" being"):
        announced = ahead or trigger.done is DealStatus.ANNOUNCED or trigger.type in _OWNING
        return DealStatus.ANNOUNCED if announced else DealStatus.AGREED
    if is_past(word, before) or (trigger.type is DealType.LISTING and _TRADED.search(before)):
        spent = trigger.name == "invest" and word not in _PROMISED
        done = spent or word in {"built", "opened", "inaugurated"}
        return DealStatus.COMPLETED if done else trigger.done
    return trigger.done if trigger.done is not DealStatus.COMPLETED else DealStatus.ANNOUNCED


def _is_framed_as_rumour(sentence: Sentence, place: Place) -> bool:
    """Tell whether sources stand behind the whole sentence, not behind an aside of it."""
    if sentence.tokens[place.first].group > 0:
        return False
    own = " ".join(token.text for token in sentence.tokens if token.group <= 0)
    parts = own.split(", ")
    told = any(_RUMOUR.match(part) for part in parts[1:] if part.startswith("according to"))
    framed = any(_RUMOUR.search(part) for part in parts[1:][-1:])
    sourced = (_SOURCED.match(part) and not _SPLIT.search(last) for last, part in pairwise(parts))
    return bool(told or framed or _RUMOUR.match(own)) or any(sourced)


def _is_of_old(sentence: Sentence, place: Place) -> bool:
    """Tell whether the clause gives a year that is past: what was approved then is done."""
    return gives_past_year(sentence, words_after(sentence, place))

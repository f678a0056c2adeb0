"""Words around a trigger that tell of a deal that there is not, or only may be."""

import re

from digest.extraction.deals.tokens import Place, Sentence
from digest.extraction.deals.told.holdings import is_habit, is_held
from digest.lexicon.deals.unreal import (
    COUNTED,
    GOES_ON,
    IRREAL,
    LOST,
    REPAID,
    SHARE_OF,
    TURNOVER,
    UNDONE,
)

_IRREAL = re.compile(IRREAL)
_LOST = re.compile(LOST)
_REPAID = re.compile(REPAID)
_UNDONE = re.compile(UNDONE, re.IGNORECASE)
_COUNTED = re.compile(COUNTED)
_GOES_ON = re.compile(GOES_ON)
_TURNOVER = re.compile(TURNOVER)
_OF_SUM = re.compile(r"of (?:\S+ ){0,3}?M\d")
_SHARE_OF = re.compile(SHARE_OF)
_STANDING = re.compile(r"loans?|lending|credits?|orders?|contracts?")
_OWNED_BEFORE = re.compile(r"(?:[OG]\d+'s|its|their|the)(?: [a-z][\w-]*){0,2}$")
_RATED = re.compile(r"\ban?$")
_SUPPOSED = re.compile(r"(?:^|[,;] |\b(?:and|but|that) )(?:if|unless|should) [^,;]{0,80}$")
_TRADED = frozenset({"sold", "bought", "made", "delivered"})
_WHOSE_ARE = re.compile(r"\bwhose (?:[a-z][\w-]* ){1,3}(?:is|are)$")
_TOLD_OF_THEM = re.compile(
    r"(?:\w+ed|fell|rose|grew|in|last|this|by|every|each|are|were|was|is|shrank|has|have|had)\b|$"
)
_THROUGH = re.compile(
    r"\b(?:its|their|O\d+'s) (?:(?!O\d)\S+ ){0,4}?(?:stake|holding|shareholding|interest|shares)\b"
    r".* (?:through|in|via|during|after|before|at|by|with) the$"
)
_WHO = re.compile(r"\b(?:who|she|he)(?: had| has| later| then)?$")
_HIS_OWN = re.compile(
    r"(?:his|her) (?:(?:own|first|second|last|previous|earlier|family|former) ){0,2}(?:[\w-]+ )?"
    r"(?:company|business|firm|start-?up|agency|shop|bank|studio|consultancy)\b"
)
_GETTING = frozenset("receive received receives get gets got recover recovered collect".split())
_REACH = 8
_FAR = 14


def is_sold_through(sentence: Sentence, place: Place) -> bool:
    """Tell whether an owner sells shares in a listing that is not his own: "through the IPO"."""
    return bool(_THROUGH.search(sentence.text[: sentence.starts[place.first]].rstrip()))


def is_unreal(sentence: Sentence, place: Place) -> bool:
    """Tell whether the words around a trigger tell of a deal that there is not.

    What somebody did with a firm of his own before is none of whom he works for now.
    """
    before = sentence.before(place, _REACH)
    if _WHO.search(before) and _HIS_OWN.match(sentence.after(place, _REACH)):
        return True
    irreal = _IRREAL.search(before)
    return bool(irreal) or is_held(sentence, place) or is_habit(sentence, place)


def tells_of_wares(sentence: Sentence, place: Place) -> bool:
    """Tell whether a participle only says which goods are counted: "the volume of tea sold"."""
    words = [token.text for token in sentence.tokens[place.first : place.after]]
    if len(words) != 1 or words[0] not in _TRADED:
        return False
    before = sentence.before(place, _REACH)
    counted = _COUNTED.search(before) and _TOLD_OF_THEM.match(sentence.after(place, 1))
    return bool(counted or _WHOSE_ARE.search(before))


def tells_of_standing(sentence: Sentence, place: Place) -> bool:
    """Tell whether a noun names loans or orders that there are: "its loans to Orrin grew 4%"."""
    words = " ".join(token.text for token in sentence.tokens[place.first : place.after])
    before = sentence.before(place, _REACH)
    summed = _TURNOVER.search(before) and _OF_SUM.match(sentence.after(place, _REACH))
    if words == "sales" and (summed or _SHARE_OF.search(before)):
        return True
    if not _STANDING.fullmatch(words):
        return False
    owned = _OWNED_BEFORE.search(before)
    return bool(owned and _GOES_ON.match(sentence.after(place, 2 * _REACH)))


def is_advice(sentence: Sentence, place: Place) -> bool:
    """Tell whether a verb is what a broker advises: "rates Orrin a buy"."""
    words = [token.text for token in sentence.tokens[place.first : place.after]]
    return words in (["buy"], ["sell"]) and bool(_RATED.search(sentence.before(place, 1)))


def is_undone(sentence: Sentence, place: Place) -> bool:
    """Tell whether the words before a trigger say that it was not done: "has not yet signed a"."""
    return bool(_UNDONE.search(sentence.before(place, _REACH)))


def is_lost(sentence: Sentence, place: Place) -> bool:
    """Tell whether a deal was somebody else's, or lenders get back what they lent."""
    repaid = sentence.tokens[place.first].text in _GETTING and _REPAID.search(
        sentence.before(place, _FAR)
    )
    return bool(repaid or _LOST.search(sentence.before(place, _REACH)))


def is_conditional(sentence: Sentence, place: Place) -> bool:
    """Tell whether a trigger stands in a clause that only supposes what it tells."""
    return bool(_SUPPOSED.search(sentence.text[: sentence.starts[place.first]]))

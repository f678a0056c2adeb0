"""Words around a trigger that tell of a deal that there is not, or only may be."""

import re

from digest.extraction.deals.tokens import Place, Sentence
from digest.extraction.deals.told.holdings import is_habit, is_held
from digest.lexicon.deals.words import IRREAL, LOST

_IRREAL = re.compile(IRREAL)
_LOST = re.compile(LOST)
_SUPPOSED = re.compile(r"(?:^|[,;] |\b(?:and|but|that) )(?:if|unless|should) [^,;]{0,80}$")
_REACH = 8


def is_unreal(sentence: Sentence, place: Place) -> bool:
    """Tell whether the words before a trigger tell of a deal that there is not."""
    irreal = _IRREAL.search(sentence.before(place, _REACH))
    return bool(irreal) or is_held(sentence, place) or is_habit(sentence, place)


def is_lost(sentence: Sentence, place: Place) -> bool:
    """Tell whether the words before a trigger tell of a deal that somebody else has made."""
    return bool(_LOST.search(sentence.before(place, _REACH)))


def is_conditional(sentence: Sentence, place: Place) -> bool:
    """Tell whether a trigger stands in a clause that only supposes what it tells."""
    return bool(_SUPPOSED.search(sentence.text[: sentence.starts[place.first]]))

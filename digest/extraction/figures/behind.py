"""What the words behind an amount say that it measures: the noun that it stands before."""

from digest.extraction.figures.before import find_level
from digest.extraction.figures.clauses import (
    is_break,
    is_verb,
    take_behind,
)
from digest.extraction.figures.places import Phrase, Place, skip_amount
from digest.lexicon.clauses import (
    AUXILIARIES,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    TIMELY,
)
from digest.lexicon.directions import BEHIND, DIRECTIONS
from digest.model.entry import FigureKind
from digest.text.number_words import SPELLED
from digest.text.tokens import WORD, Tokens


def find_headed(place: Place) -> Phrase | None:
    """Return the noun that the amount stands before as an adjective: a 97% market share."""
    tokens, end = place.tokens, skip_amount(place)
    if place.amount.kind is FigureKind.MONEY and tokens.word(end) == "of":
        return _take_headed(place, end + 1)
    opened = _has_determiner(tokens, place.start) or place.amount.kind is not FigureKind.QUANTITY
    return _take_headed(place, end) if opened else None


def _take_headed(place: Place, end: int) -> Phrase | None:
    tokens = place.tokens
    end += int(tokens.word(end) == "-")
    if not _is_head(tokens, end):
        return None
    last = take_behind(tokens, end, place.others)
    return (end, last) if last > end else None


def _is_head(tokens: Tokens, at: int) -> bool:
    word = tokens.word(at)
    if not word or tokens.kinds[at] != WORD or word in TIMELY or word.endswith("ly"):
        return False
    if word in {"less", "fewer", "more", "net", "gross"}:
        return tokens.word(at + 1) not in {"than", ""} and _is_head(tokens, at + 1)
    if word in DIRECTIONS:
        return word in BEHIND and tokens.word(at + 1) in {"in", "of", "to", "on", "from"}
    if is_verb(tokens, at) or word in AUXILIARIES:
        return False
    closed = word in PREPOSITIONS or word in DETERMINERS or word in PRONOUNS
    return not closed and word not in _NO_HEADS and word not in SPELLED


_NO_HEADS = frozenset(
    "relative due compared worth available payable subject short ahead equal and or but while "
    "when where if because although though which who whose versus immediately  yoy "
    "qoq so respectively gmt".split()
)
_OWNED = frozenset("the a an its their his her our another".split())


def _has_determiner(tokens: Tokens, start: int) -> bool:
    """Tell whether the noun behind an amount was opened before it: a 97%, the initial $5m."""
    for at in (start - 1, start - 2):
        word = tokens.word(at)
        if word in _OWNED or (word == "s" and tokens.word(at - 1) == "'"):
            return True
        if word not in _ADJECTIVES:
            return False
    return False


_ADJECTIVES = frozenset(
    "new initial record total special final first second additional further whopping combined "
    "planned proposed remaining existing direct controlling current reported estimated about "
    "around roughly nearly almost".split()
)


def find_partitive(place: Place) -> Phrase | None:
    """Return the noun of which the amount is a part, or that it stands before."""
    tokens, at = place.tokens, skip_amount(place)
    if tokens.word(at) != "of":
        return _take_headed(place, at)
    at += 1
    at += int(tokens.word(at) in DETERMINERS)
    if tokens.word(at) in PRONOUNS or at >= len(tokens):
        return None
    last = take_behind(tokens, at, place.others)
    return (at, last) if last > at else None


def find_counted(place: Place) -> Phrase | None:
    """Return the noun that is counted, with what follows it: passengers a day."""
    tokens, amount = place.tokens, place.amount
    if amount.noun is None or amount.kind is not FigureKind.QUANTITY:
        return None
    heads = place.start == 0 or is_break(tokens, place.start - 1)
    last = take_behind(tokens, amount.noun, place.others, verbs=heads)
    return amount.noun, max(last, amount.last)


def find_completed(place: Place) -> Phrase | None:
    """Return the noun that is counted where words behind it say more: tonnes of hydrogen."""
    phrase = find_counted(place)
    return phrase if phrase is not None and phrase[1] > place.amount.last else None


def find_aside(place: Place) -> Phrase | None:
    """Return what is said of the amount right behind it: A$6.85, a record close."""
    tokens, at = place.tokens, skip_amount(place)
    if tokens.word(at) != "," or tokens.word(at + 1) not in _OWNED:
        return None
    if not _is_head(tokens, at + 2):
        return None
    last = take_behind(tokens, at + 2, place.others)
    clause = last < len(tokens) and is_verb(tokens, last) and place.start > 1
    return (at + 2, last) if last > at + 2 and not clause else None


def find_loose(place: Place) -> Phrase | None:
    """Return the noun that a preposition ties to the amount: 5m for the plant."""
    tokens, at = place.tokens, skip_amount(place)
    tied = tokens.word(at) in {"for", "on"} or _is_matter(tokens, at)
    if not tied or find_level(place, place.opened) is not None:
        return None
    at += 1
    at += int(tokens.word(at) in DETERMINERS)
    if at >= len(tokens) or not _is_head(tokens, at):
        return None
    last = take_behind(tokens, at, place.others)
    return (at, last) if last > at else None


def _is_matter(tokens: Tokens, at: int) -> bool:
    """Tell whether "in" opens what money is in: R254bn in debt relief, but not in early trading."""
    plain = tokens.word(at) == "in" and tokens.word(at + 1) not in _NO_MATTERS
    return plain and tokens.forms[at + 1 : at + 2] != () and tokens.forms[at + 1].islower()


_NO_MATTERS = DETERMINERS | frozenset(
    "recent coming early late morning afternoon intraday overnight after pre advance exchange "
    "return addition line part place stages instalments installments cash tranches response "
    "comparison contrast favour favor turn some many several most more less southern northern "
    "eastern western central nearby neighbouring neighboring rural urban real nominal constant "
    "local domestic foreign and or sync tandem view".split()
)
"""Words behind "in" that open a time, a place or a manner."""

"""What the words before an amount say that it measures: its subject, or the clause."""

from digest.extraction.figures.clauses import (
    MOST_WORDS,
    count_words,
    find_clause,
    find_name,
    find_noun,
    find_verb,
    fits,
    is_verb,
    starts_well,
    trim_end,
    trim_start,
)
from digest.extraction.figures.places import LONG_REACH, Phrase, Place, is_label
from digest.lexicon.clauses import (
    AUXILIARIES,
    DETERMINERS,
    LEVELS,
    MAYBE_VERBS,
    PLANNED,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    REPORTING,
)
from digest.lexicon.directions import DIRECTIONS, NOT_OF_MONEY, PHRASES
from digest.model.entry import FigureKind
from digest.text.tokens import Tokens

SHORT = 10
"""Words of a clause that is still a label when it ends in a noun of its own."""
FEW = 6
"""Words of a subject that may hold a verb of its own: analysts expect sales to rise."""


def find_before(place: Place) -> Phrase | None:
    """Return the subject of the amount, or the clause that leads to it."""
    tokens = place.tokens
    opened = place.opened
    level = find_level(place, opened)
    if level is not None:
        return _take_subject(place, opened, level)
    end = trim_end(tokens, opened, place.chain)
    first = trim_start(tokens, opened, end)
    if end <= first:
        return None
    whole = _take_whole(place, first, end)
    if whole is not None and is_label(tokens, whole):
        return whole
    adverbial = tokens.words[first] in PREPOSITIONS and find_verb(tokens, first, end) is None
    if adverbial and end == place.chain and opened == first:
        return None
    noun = find_noun(tokens, first, end)
    few = place.amount.noun is not None and count_words(tokens, noun, end) == 1
    if noun == end or few or _is_change(tokens, noun, end) or _is_dealer(tokens, noun, end):
        return None
    return noun, end


def _is_dealer(tokens: Tokens, first: int, end: int) -> bool:
    """Tell whether a noun is who buys or sells for the amount, not what: sold to X for €5m."""
    before = first - 1 - int(tokens.word(first - 1) in DETERMINERS)
    return tokens.word(end) == "for" and tokens.word(before) in {"by", "to", "from", "with"}


def _is_change(tokens: Tokens, first: int, end: int) -> bool:
    """Tell whether a noun says only that something changed: an increase of."""
    return first + 1 == end and tokens.words[first] in DIRECTIONS


def find_level(place: Place, first: int) -> int | None:
    """Return where the verb begins that only sets the subject to the amount: sales rose by."""
    tokens, end = place.tokens, place.chain
    if tokens.word(end) in _OUTER or tokens.word(end + 1) in _OUTER:
        return trim_end(tokens, first, end)
    last = end - 1
    while last > first and (tokens.words[last] in _STEPS or tokens.words[last].endswith("ly")):
        last -= 1
    if tokens.words[max(0, last - 1) : last + 1] in PHRASES:
        last -= 1
    elif tokens.words[last : last + 2] in PHRASES:
        pass
    elif last < first or not _is_level(place, last, first):
        return None
    while last > first and (
        tokens.words[last - 1] in PLANNED
        or tokens.words[last - 1] in AUXILIARIES
        or (tokens.words[last - 1].endswith("ly") and last - 1 > first)
    ):
        last -= 1
    return last


_OUTER = frozenset("exceed exceeds exceeded topped surpassed".split())
_STEPS = frozenset(
    "to at by from a an the about around up down as much back another further just only even "
    "still some nearly almost in between on off out more less than over under least new "
    "record worth trading flat little changed unchanged steady".split()
)


def _is_level(place: Place, at: int, first: int) -> bool:
    tokens, end = place.tokens, place.chain
    word = tokens.words[at]
    if word not in _LEVELLING or tokens.word(at - 1) in DETERMINERS:
        return False
    if "of" in tokens.words[at + 1 : end]:
        return False
    if word in AUXILIARIES or word in LEVELS:
        return True
    money = place.amount.kind is FigureKind.MONEY and word in NOT_OF_MONEY
    if money or word in _NOUNS_OF_CHANGE or word.endswith("ing"):
        return False
    plain = word not in MAYBE_VERBS or at + 1 == end or tokens.words[at - 1] in AUXILIARIES
    return plain and (at > first or tokens.forms[at].islower())


_LEVELLING = AUXILIARIES | LEVELS | DIRECTIONS.keys()
_NOUNS_OF_CHANGE = frozenset("growth reduction expansion savings saving discount".split())


def _take_subject(place: Place, first: int, verb: int) -> Phrase | None:
    """Return the subject that ends before a verb; the noun before a relative clause or aside."""
    tokens = place.tokens
    start = trim_start(tokens, first, verb)
    if start >= verb:
        return _find_owner(place, first)
    end = trim_end(tokens, start, verb)
    inner = find_verb(tokens, start, end)
    if tokens.words[verb - 1] in PRONOUNS:
        return None
    fine = starts_well(tokens, start, end)
    if inner is not None and fine and tokens.words[inner] in AUXILIARIES:
        return start, inner
    if inner is not None and fine and fits(tokens, start, end, FEW):
        return start, end
    if inner is not None or not fine:
        noun = find_noun(tokens, start if inner is None else inner + 1, end)
        return (noun, end) if noun < end else None
    return start + int(tokens.words[start] in DETERMINERS), end


def _find_owner(place: Place, first: int) -> Phrase | None:
    """Return the noun whose clause begins with its verb: X, a bank, rose; the plant that cost."""
    tokens, end = place.tokens, first
    relative = tokens.word(end - 1) in RELATIVES
    if relative:
        end -= 1
        end -= int(tokens.word(end - 1) == ",")
    elif tokens.word(end - 1) == ",":
        end = _skip_aside(place, end - 1)
        if end == first - 1:
            return None
    elif tokens.word(end - 1) == ")":
        end = _find_last(tokens, "(", end)
    else:
        return None
    if end <= 0 or end - 1 in place.others:
        return None
    head = find_clause(tokens, end, place.others)
    if head - 1 in place.others:
        return None
    end = trim_end(tokens, head, end)
    head = trim_start(tokens, head, end)
    if relative:
        head = _find_antecedent(tokens, head, end)
    elif find_verb(tokens, head, end) is not None or not starts_well(tokens, head, end):
        head = find_noun(tokens, head, end)
    elif tokens.word(head) in DETERMINERS:
        head += 1
    return (head, end) if head < end else None


def _find_antecedent(tokens: Tokens, first: int, end: int) -> int:
    """Return where the noun begins on which "which" hangs; shares in X have no staff, but X has."""
    noun = find_noun(tokens, first, end)
    near = fits(tokens, noun, end, SHORT) and tokens.words[noun] not in _SHARES
    return noun if near else find_name(tokens, first, end)


_SHARES = frozenset({"shares", "stock"})


def _skip_aside(place: Place, comma: int) -> int:
    """Return where the aside began that a comma closes: X, the owner of Y, rose."""
    tokens = place.tokens
    opening = _find_last(tokens, ",", comma)
    word = tokens.word(opening + 1)
    aside = word in DETERMINERS or word in RELATIVES or word in _ASIDES
    return opening if opening and aside else comma


_ASIDES = frozenset(
    "whose where based part owner maker parent formerly once one also together listed whether "
    "like such both including".split()
)


def _find_last(tokens: Tokens, mark: str, end: int) -> int:
    """Return the last place of a mark before `end` that is no part of a number or a name."""
    floor = max(0, end - LONG_REACH * 2)
    for at in range(end - 1, floor, -1):
        if tokens.words[at] == mark and not (tokens.glued(at) and tokens.glued(at + 1)):
            return at
    return 0


def _take_whole(place: Place, first: int, end: int) -> Phrase | None:
    """Return the clause before an amount where it is short enough to be a label."""
    tokens = place.tokens
    verb = find_verb(tokens, first, end)
    closing = _ends_in_verb(tokens, first, end)
    if (verb is None and not closing) or tokens.words[end - 1] in REPORTING:
        return None
    if verb == first:
        owner = _find_owner(place, place.opened)
        return (owner[0], end) if owner is not None else None
    room = MOST_WORDS if closing or tokens.word(end) == "for" else SHORT
    return (first, end) if fits(tokens, first, end, room) else None


def _ends_in_verb(tokens: Tokens, first: int, end: int) -> bool:
    last = end - 1
    ambiguous = tokens.words[last] in MAYBE_VERBS and tokens.word(end) not in PREPOSITIONS
    return last > first and (is_verb(tokens, last) or ambiguous)


def find_clause_of_count(place: Place) -> Phrase | None:
    """Return the clause that leads to a count: Velda, which employs."""
    tokens, opened = place.tokens, place.opened
    end = trim_end(tokens, opened, place.chain)
    return _take_whole(place, trim_start(tokens, opened, end), end) if opened < end else None

"""Changes whose noun or verb stands farther off: put the increase at 4.5%, lifted revenue 12%."""

from digest.extraction.figures.amount import Amount
from digest.extraction.figures.conversions import find_end
from digest.extraction.figures.ranges import ENDS_CLAUSE
from digest.extraction.figures.traps import MONTHS
from digest.lexicon.clauses import AUXILIARIES, DETERMINERS
from digest.lexicon.directions import CHANGES, DIRECTIONS
from digest.lexicon.units import STOPS
from digest.model.entry import Direction, FigureKind
from digest.text.tokens import NUMBER, WORD, Tokens

_FAR, _NEAR, _LONGEST_OBJECT = 12, 5, 6
_NOUNS = frozenset(CHANGES)


def find_growth(tokens: Tokens, amount: Amount, start: int) -> Direction | None:
    """Return which way a change went whose noun its rate belongs to: growth slowed to 2.9%.

    Args:
        tokens: The sentence.
        amount: The amount.
        start: The token at which the amount or its qualifier begins.
    """
    if amount.kind is not FigureKind.PERCENT or amount.low <= 0:
        return None
    floor = max(0, start - _FAR)
    if _NOUNS.isdisjoint(tokens.words[floor:start]):
        return None
    for at in range(start - 1, floor - 1, -1):
        if tokens.words[at] in CHANGES:
            return CHANGES[tokens.words[at]] if _is_rate(tokens, at, start) else None
        if tokens.words[at] in ENDS_CLAUSE:
            return None
    return None


def _is_rate(tokens: Tokens, noun: int, start: int) -> bool:
    """Tell whether what stands between a noun of change and a share makes that its rate."""
    between = tokens.words[noun + 1 : start]
    growth = tokens.words[noun] == "growth"
    if between[:1] in _OF and not growth:
        linked = next((at for at, word in enumerate(between) if word in _LINKS), len(between))
        between = between[linked:] if linked <= _NEAR else ("",)
    if not all(word in _BETWEEN or (growth and word in _OF_GROWTH) for word in between):
        return False
    if growth:
        return True
    if "to" in between[-2:]:
        return not _BRINGING.isdisjoint(tokens.words[max(0, noun - _NEAR) : noun])
    return not _LINKS.isdisjoint(between)


_OF = {("in",), ("of",), ("for",)}
_LINKS = frozenset("at was were is be reached averaged".split())
_BETWEEN = (
    _LINKS
    | MONTHS
    | frozenset(
        "would could will to the this last so far year week month quarter half date for since "
        "first second third fourth only just a an about around nearly almost some over more than "
        "up".split()
    )
)
"""What may stand between a change and its rate."""
_OF_GROWTH = frozenset(
    "are of running ran run stood stands came come in slowed eased cooled slow accelerated "
    "quickened picked hit slipped dipped final next rate sped by fell rose target forecast "
    "estimate projection outlook goal".split()
)
"""The same of growth, which is a rate itself."""
_BRINGING = frozenset(
    "bring brings bringing brought take takes taking took push pushes pushing pushed extend "
    "extends extending extended widen widens widening widened pare pares paring pared trim trims "
    "trimming trimmed leave leaves leaving left".split()
)
"""Verbs that lead a change to its size: bringing their gain this year to 19%."""


def find_object(tokens: Tokens, amount: Amount, at: int) -> Direction | None:
    """Return which way a verb moved the object right before a share: lifted revenue 12.5%.

    Args:
        tokens: The sentence.
        amount: The amount.
        at: The token right before the amount and the adverbs that lead to it.
    """
    if amount.kind is not FigureKind.PERCENT:
        return None
    after = tokens.word(find_end(amount))
    ended = not after or after in STOPS or not after[0].isalnum() or after in _AFTER
    if not ended or after in {"-", "of"}:
        return None
    for place in range(at, max(-1, at - _LONGEST_OBJECT), -1):
        word = tokens.words[place]
        if word in DIRECTIONS and place < at:
            verb = tokens.word(place - 1) not in DETERMINERS and word.endswith(_VERB_ENDS)
            return DIRECTIONS[word] if verb or word in _MOVING else None
        plain = (tokens.kinds[place] == WORD and word not in AUXILIARIES) or word == "-"
        owned = word in DETERMINERS and place < at
        if not plain or (word in STOPS and not owned) or tokens.kinds[place] == NUMBER:
            return None
    return None


_VERB_ENDS = ("ed", "ing")
_MOVING = frozenset("cut grew cuts raise raises lift lifts shrank slash boost trim".split())
_AFTER = frozenset("year compared versus below above relative annually yearly".split())

"""One sentence's amounts with all that the sentence says about them."""

from collections.abc import Iterable
from itertools import chain

from digest.extraction.figures.about import find_about
from digest.extraction.figures.amount import AS_BEFORE, Amount
from digest.extraction.figures.amounts import find_amounts
from digest.extraction.figures.carrying import carry_units, compare_money
from digest.extraction.figures.change import join_coins
from digest.extraction.figures.conversions import find_end, find_matter, join_conversions
from digest.extraction.figures.direction import find_direction
from digest.extraction.figures.label import find_label
from digest.extraction.figures.multiples import CHANGED
from digest.extraction.figures.per import find_per
from digest.extraction.figures.qualifier import find_qualifier
from digest.extraction.figures.quantities import count_nouns
from digest.extraction.figures.ranges import join_ranges
from digest.extraction.figures.rates import join_rates
from digest.extraction.figures.reading import Reading
from digest.extraction.figures.sharing import share_context
from digest.model.entry import Direction, FigureKind
from digest.text.normalize import narrow
from digest.text.numbers import Notation
from digest.text.tokens import Tokens, split_tokens
from digest.value import replace


def read_sentence(text: str, offset: int, notation: Notation) -> list[Reading]:
    """Return the amounts of one sentence, in order.

    Args:
        text: The sentence.
        offset: Where it begins in the whole text.
        notation: How its language writes numbers.
    """
    tokens = split_tokens(narrow(text))
    amounts = find_amounts(tokens, notation)
    if not amounts:
        return []
    amounts, pers = join_rates(tokens, join_coins(tokens, amounts))
    amounts = _join(tokens, count_nouns(tokens, amounts))
    carried = carry_units(tokens, amounts)
    amounts = [one for one in carried if not _is_nominal(tokens, one)]
    if AS_BEFORE in [one.rule for one in amounts]:
        amounts = join_ranges(tokens, amounts)
    if len(amounts) > MOST_TOLD:
        return [_list(tokens, offset, amount) for amount in amounts if amount.kind]
    numbers = [_numbers_of(tokens, one) for one in amounts if one.kind and one.rule != CHANGED]
    taken = frozenset(chain.from_iterable(numbers))
    readings = [
        _read(tokens, offset, amounts, place, (pers.get(amount.first), taken))
        for place, amount in enumerate(amounts)
        if amount.kind
    ]
    return share_context(readings)


MOST_TOLD = 300
"""Amounts of one sentence that are told: more are a dump of numbers, whose words tell nothing."""


def _join(tokens: Tokens, amounts: list[Amount]) -> list[Amount]:
    """Return the amounts with those made one that are ends of a range, or say one sum again."""
    if len(amounts) == 1:
        return amounts
    amounts = join_ranges(tokens, compare_money(tokens, amounts))
    return join_ranges(tokens, join_conversions(tokens, amounts))


def _list(tokens: Tokens, offset: int, amount: Amount) -> Reading:
    """Return an amount of a dump of numbers, of which nothing more is asked."""
    return Reading(
        amount=amount,
        tokens=tokens,
        offset=offset,
        qualifier=None,
        per=None,
        direction=None,
        about=None,
        label=None,
    )


def _is_nominal(tokens: Tokens, amount: Amount) -> bool:
    """Tell whether money is only what is printed on a share, or a saying: of face value Rs 2."""
    if amount.kind is not FigureKind.MONEY:
        return False
    if _is_saying(tokens, amount):
        return True
    if tokens.word(amount.first - 1) == "per" and tokens.word(find_end(amount)) in _PAPERS:
        return True
    at = amount.first - 1 - int(tokens.word(amount.first - 1) == "of")
    return tokens.word(at) == "value" and tokens.word(at - 1) in {"face", "par", "nominal"}


def _is_saying(tokens: Tokens, amount: Amount) -> bool:
    """Tell whether nobody pays an amount: the $64,000 question, his two cents."""
    if tokens.word(amount.last) in {"question", "questions"}:
        return tokens.word(amount.first - 1) in {"the", "another", "a"}
    said = tokens.words[amount.first : amount.last]
    return said == ("two", "cents") and tokens.word(amount.first - 1) in _OWNED


_OWNED = frozenset("my your his her its our their in own".split())
_PAPERS = frozenset({"share", "unit"})
"""What a value is printed on: N2.50 per 50 kobo share."""


def _numbers_of(tokens: Tokens, amount: Amount) -> Iterable[int]:
    """Return the tokens of an amount and its conversion, without the noun that it counts."""
    if amount.noun is not None:
        return range(amount.first, amount.noun)
    end = find_matter(tokens, amount)
    stated = amount.stated if end == amount.last else None
    own = range(amount.first, end)
    return own if stated is None else chain(own, range(stated.first, find_end(amount)))


def _read(
    tokens: Tokens,
    offset: int,
    amounts: list[Amount],
    place: int,
    known: tuple[str | None, frozenset[int]],
) -> Reading:
    amount, (per, others) = amounts[place], known
    qualifier, start = find_qualifier(tokens, amount)
    label = find_label(tokens, amount, start, others)
    return Reading(
        amount=amount,
        tokens=tokens,
        offset=offset,
        qualifier=qualifier,
        per=None if amount.rule == CHANGED else per or find_per(tokens, amount),
        direction=find_direction(tokens, amount, start) or _share_direction(tokens, amounts, place),
        about=find_about(tokens, amount, start, others, label),
        label=" ".join(tokens.covers(*label).split()) if label else None,
    )


def _share_direction(tokens: Tokens, amounts: list[Amount], place: int) -> Direction | None:
    """Return the direction of an amount said twice: 57 cents, or nine percent, higher."""
    if place + 1 >= len(amounts):
        return None
    amount, other = amounts[place], amounts[place + 1]
    between = tokens.words[find_end(amount) : other.first]
    if between not in {("or",), (",", "or"), ("(",)} or tokens.words[other.first] in {"+", "-"}:
        return None
    closing = tokens.word(find_end(other))
    return find_direction(tokens, replace(other, kind=amount.kind), other.first) or (
        find_direction(tokens, other, other.first) if closing in {")", ","} else None
    )

"""Deals told alike in one sentence, each at its own price: "lent Orrin $40m and Kelso $25m"."""

import re
from collections.abc import Iterator

from digest.extraction.deals.mentions import Mention
from digest.extraction.deals.tokens import Sentence
from digest.extraction.deals.told.price import may_be_price
from digest.lexicon.qualifiers import BOUNDS
from digest.model.entry import DealType, Party
from digest.model.money import Money
from digest.value import Value, replace

_FILL = (
    rf"(?:(?:{BOUNDS}|for|at|with|of|worth|by|to|an?|the|another|one|a further|further|combined|"
    r"total|second|contract|order|loan|deal|fine|award|,|valued) ){0,6}"
)
_LINK = r"(?:(?:, )?(?:and|while|plus|then)|,|;) "
_BETWEEN = r" (?:(?!M\d|[OG]\d)\S+ ){0,5}?"
_NAME = r"[OG][1-9]\d*"
_NAME_FIRST = re.compile(
    rf"(?P<m1>M\d+)(?: [^;]{{0,40}}?)? {_LINK}(?:(?:from|to|for|by|with|in|of) )?"
    rf"(?P<n2>{_NAME}) (?:(?:the second|the other) )?{_FILL}(?P<m2>M\d+)(?= |$)"
)
_AMOUNT_FIRST = re.compile(
    rf"(?P<m1>M\d+){_BETWEEN}(?P<tie>from|to|with|by|for|in) (?:the )?(?P<n1>{_NAME}) {_LINK}"
    rf"{_FILL}(?P<m2>M\d+){_BETWEEN}(?P=tie) (?:the )?(?P<n2>{_NAME})(?= |$)"
)
_IN_ORDER = re.compile(
    rf"(?P<n1>{_NAME}) and (?P<n2>{_NAME}) {_FILL}(?P<m1>M\d+) and {_FILL}(?P<m2>M\d+) "
    r"(?:, )?respectively"
)
_OBJECT = re.compile(rf"(?P<n1>{_NAME}) {_FILL}$")
_LISTED = re.compile(rf"\b(?:two|both|several) (?:\S+ ){{0,4}}?: one {_FILL}$")
_FACING = {"supplier": "customer", "customer": "supplier"}
_SHARED = frozenset({DealType.JOINT_VENTURE, DealType.PARTNERSHIP, DealType.MERGER})
"""Kinds to which several contribute, each his own amount."""


class _Pair(Value, kw_only=False):
    """Two who do the same or to whom the same is done, each with his own amount."""

    names: tuple[str, str]
    """Who they are; the first one is empty where the subject is meant."""
    values: tuple[Money, Money]
    """The amounts."""
    listed: bool
    """Whether both are told apart from the deals' word: "two orders: one for $5m from"."""


def split_gapped(mention: Mention) -> Iterator[Mention]:
    """Yield the mention, or one for each of two whom its sentence gives a price of their own."""
    pair = _find_pair(mention)
    if pair is None:
        yield mention
        return
    first, second = (pair.names[0] or _subject_of(mention), pair.names[1])
    roles = {party.name: party.role for party in mention.parties}
    if pair.listed and first not in roles and len(roles) == 1:
        side = _FACING.get(next(iter(roles.values())), "")
        roles |= {first: side} if side else {}
    if first in roles:
        shared = tuple(p for p in mention.parties if p.name not in (first, second))
        for name, value in zip((first, second), pair.values, strict=True):
            parties = (*shared, Party(name=name, role=roles[first]))
            whole = mention.complete or (pair.listed and len(parties) > 1)
            yield replace(mention, parties=parties, value=value, thing=None, complete=whole)
    else:
        yield replace(mention, value=pair.values[1]) if second in roles else mention


def _find_pair(mention: Mention) -> _Pair | None:
    """Return the pair that the sentence tells, where the mention's price is one of the two."""
    kind = mention.types[:1]
    if not kind or kind[0] in _SHARED or mention.half or not mention.names:
        return None
    for pattern in (_IN_ORDER, _AMOUNT_FIRST, _NAME_FIRST):
        found = pattern.search(mention.sentence.text)
        pair = _read_pair(mention.sentence, found, kind[0]) if found else None
        if pair is not None:
            return pair if mention.value in (None, *pair.values) else None
    return None


def _read_pair(sentence: Sentence, found: re.Match[str], kind: DealType) -> _Pair | None:
    before = sentence.text[: found.start("m1")]
    values = tuple(_value_at(sentence, found.start(group), kind) for group in ("m1", "m2"))
    if "n1" in found.re.groupindex:
        first = _name_at(sentence, found.start("n1"))
    else:
        done_to = _OBJECT.search(before)
        first = _name_at(sentence, done_to.start("n1")) if done_to else ""
    second = _name_at(sentence, found.start("n2"))
    one, other = values
    if one is None or other is None or not second or first == second:
        return None
    return _Pair((first, second), (one, other), _LISTED.search(before) is not None)


def _name_at(sentence: Sentence, start: int) -> str:
    names = sentence.tokens[sentence.place(start, start + 1).first].names
    return names[0] if len(names) == 1 else ""


def _value_at(sentence: Sentence, start: int, kind: DealType) -> Money | None:
    at = sentence.place(start, start + 1).first
    figure = sentence.tokens[at].figure
    fits = figure is not None and may_be_price(sentence.tokens, at, kind)
    return Money(figure.low, figure.unit) if figure is not None and fits else None


def _subject_of(mention: Mention) -> str:
    """Return who is named first in the sentence of those who take part."""
    named = (name for token in mention.sentence.tokens for name in token.names)
    return next((name for name in named if name in mention.names), "")

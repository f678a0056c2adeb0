"""What a further sentence tells a deal is worth: "The order is valued at", "Orrin will pay"."""

import re
from collections.abc import Iterator

from digest.extraction.deals.tokens import Place, Sentence
from digest.extraction.deals.told.background import is_background
from digest.extraction.deals.told.price import may_be_price
from digest.lexicon.deals.worth import (
    NOT_FOR_IT,
    PAYING,
    PRICE_SAID,
    WORTH_NOUNS,
    WORTH_VERBS,
)
from digest.model.entry import DealType, Party
from digest.model.money import Money
from digest.value import Value

_SHARED = r"(?:M\d+ (?:a|per|for each) (?:\w+ )?(?:share|unit) (?:, )?(?:or|for a total of) )?"
_UP_TO = rf"(?:(?!and |but |which |if |M\d)[\w'-]+ ){{0,6}}?{_SHARED}"
_THE = r"(?:the|a|an|this|that|its|their|both|[OG]\d+'s)(?: (?:[\w-]+|M\d+)){0,3}?"
_KNOWN = _THE.replace("|a|an|", "|")
"""What stands before a noun of a deal that was told before."""
_OF_IT = r"(?: (?:for|of|to|in|with|by|from|,)(?: (?!M\d)[\w'%-]+){1,7}?)?"
_NOUNS = tuple(
    (
        types,
        re.compile(
            rf"(?:^|(?<=\s)){_KNOWN if DealType.CONTRACT in types else _THE} "
            rf"(?:{nouns}){_OF_IT}(?: ,)? "
            rf"(?:{WORTH_VERBS}) ?{_UP_TO}(?P<amount>M\d+)"
        ),
    )
    for types, nouns in WORTH_NOUNS
)
_IT = re.compile(
    rf"(?:^|[,;\"] |\b(?:and|said) )O0 (?:(?:is|was|will be|would be) worth|"
    rf"amounts to|amounted to) {_UP_TO}(?P<amount>M\d+)"
)
_SAID = re.compile(rf"\b(?:{PRICE_SAID})")
_PAYS = tuple(
    (
        roles,
        re.compile(
            rf"(?P<who>[OG]\d+) (?:, (?:[^,;]{{1,80}}) , )?(?:{verbs}) (?:[OG]\d+ )?{_UP_TO}"
            r"(?P<amount>M\d+)"
        ),
    )
    for roles, verbs in PAYING
)
_NOT_FOR_IT = re.compile(NOT_FOR_IT)
_AMOUNT = re.compile(r"M\d+")
_AHEAD = 6
_LEAST = 5000
"""What less is, is the price of one share or thing."""
_WORTH = (DealType.CONTRACT, DealType.PARTNERSHIP, DealType.SETTLEMENT, DealType.JOINT_VENTURE)


class Worth(Value, kw_only=False):
    """A price told apart from its deal."""

    types: tuple[DealType, ...]
    """What the deal may be; none where the words do not tell."""
    value: Money
    """The price."""
    place: Place
    """Where the words that make it one begin, up to the amount."""
    paid: frozenset[Party] = frozenset()
    """Who pays or gets it, in each part that he may have."""


def find_worth(sentence: Sentence) -> Iterator[Worth]:
    """Yield the prices that the sentence tells without telling of the deal."""
    if _AMOUNT.search(sentence.text):
        found = next(_find(sentence), None)
        if found is not None and not is_background(sentence, found.place):
            yield found


def _find(sentence: Sentence) -> Iterator[Worth]:
    text = sentence.text
    for types, pattern in (*_NOUNS, (_WORTH, _IT)):
        for found in pattern.finditer(text):
            yield from _read(sentence, found, types)
    for found in _SAID.finditer(text):
        yield from _read(sentence, found, ())
    for roles, pattern in _PAYS:
        for found in pattern.finditer(text):
            who = sentence.tokens[_token(sentence, found.start("who"))]
            paid = frozenset(Party(name=n, role=r) for n in who.names for r in roles)
            if paid and not _is_for_another(sentence, found):
                yield from _read(sentence, found, (), paid)


def _read(
    sentence: Sentence,
    found: re.Match[str],
    types: tuple[DealType, ...],
    paid: frozenset[Party] = frozenset(),
) -> Iterator[Worth]:
    """Yield the price where nothing around its amount makes it another thing."""
    amount = (
        _AMOUNT.match(sentence.text, found.start("amount"))
        if "amount" in found.re.groupindex
        else _AMOUNT.search(sentence.text, found.start())
    )
    if amount is None:
        return
    at = _token(sentence, amount.start())
    figure = sentence.tokens[at].figure
    if figure is None or figure.high < _LEAST:
        return
    if may_be_price(sentence.tokens, at, types[0] if types else None):
        place = Place(_token(sentence, found.start()), at + 1)
        yield Worth(types, Money(figure.low, figure.unit), place, paid)


def _token(sentence: Sentence, start: int) -> int:
    return sentence.place(start, start + 1).first


def _is_for_another(sentence: Sentence, found: re.Match[str]) -> bool:
    """Tell whether the money is paid for another thing, or for somebody who is named."""
    at = _token(sentence, found.start("amount"))
    behind = sentence.tokens[at + 1 : at + 1 + _AHEAD]
    named = any(token.names and not token.pronoun for token in behind)
    return named or bool(_NOT_FOR_IT.match(" ".join(token.text for token in behind)))

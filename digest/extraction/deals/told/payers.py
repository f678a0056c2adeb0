"""Who pays whom to end a case: the one who "will pay", or from whom the other "gets $9m"."""

import re
from collections.abc import Iterator, Sequence

from digest.extraction.deals.tokens import Sentence
from digest.extraction.deals.told.price import may_be_price
from digest.lexicon.deals.worth import NOT_FOR_IT
from digest.model.entry import DealType, Party
from digest.model.money import Money
from digest.value import Value

_AUX = (
    r"(?:(?:has|have|had|also|will|would|is|are|was|were|to|must|now|then|in turn|agreed|agrees|"
    r"set|due|be) ){0,5}"
)
_ASIDE = r"(?: ,(?: [^,;]{1,60} ,| which)?)?"
_SUM = r"(?: (?!M\d|[OG]\d|and |but )\S+){0,4} (?P<sum>M\d+)(?= |$)"
_PAYS = re.compile(
    rf"(?P<who>[OGP]\d+){_ASIDE} {_AUX}(?:pays?|paid|paying|hands? over|handed over)\b"
    rf"(?: (?P<other>[OGP]\d+))?{_SUM}"
)
_GETS = re.compile(
    rf"(?P<other>[OGP]\d+){_ASIDE} {_AUX}(?:receives?|received|gets?|got|wins?|won|collects?|"
    rf"collected|paid|pockets?|awarded)\b{_SUM}(?: in \w+)?(?: from (?:the )?(?P<who>[OGP]\d+))?"
)
_NOT_FOR_IT = re.compile(NOT_FOR_IT)
_SIDES = frozenset({"payer", "claimant", "partner"})


class Payment(Value, kw_only=False):
    """What is paid to end a case."""

    payer: str
    """Who pays; empty where only who gets it is named."""
    claimant: str
    """Who gets it; empty where only who pays is named."""
    value: Money
    """How much."""

    def settle(self, parties: Sequence[Party]) -> tuple[Party, ...]:
        """Return those who settle as who pays and who gets it."""
        named = dict.fromkeys((*(party.name for party in parties), self.payer, self.claimant))
        names = [name for name in named if name]
        payer = self.payer or next((name for name in names if name != self.claimant), "")
        return tuple(Party(name=n, role="payer" if n == payer else "claimant") for n in names)


def find_payment(sentence: Sentence, parties: Sequence[Party]) -> Payment | None:
    """Return what the sentence says that one of those who settle a case pays the other.

    Who is fined by an authority pays whatever else is told.
    """
    if not parties or not {party.role for party in parties} <= _SIDES:
        return None
    names = {party.name for party in parties}
    found = (payment for payment in _find(sentence) if {payment.payer, payment.claimant} & names)
    return next(found, None)


def _find(sentence: Sentence) -> Iterator[Payment]:
    for pattern in (_PAYS, _GETS):
        for found in pattern.finditer(sentence.text):
            at = sentence.place(found.start("sum"), found.end()).first
            figure = sentence.tokens[at].figure
            for_another = _NOT_FOR_IT.match(sentence.text[found.end("sum") + 1 :])
            sure = not for_another and may_be_price(sentence.tokens, at, DealType.SETTLEMENT)
            if figure is not None and sure:
                payer, other = (_name_of(sentence, found, group) for group in ("who", "other"))
                yield Payment(payer, other, Money(figure.low, figure.unit))


def _name_of(sentence: Sentence, found: re.Match[str], group: str) -> str:
    if not found[group]:
        return ""
    names = sentence.tokens[sentence.place(found.start(group), found.end(group)).first].names
    return names[0] if len(names) == 1 else ""

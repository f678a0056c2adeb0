"""Who pays to end a case, as a sentence behind the one that tells of its end says it."""

from collections.abc import Iterable, Sequence

from digest.extraction.deals.joined.group import Group
from digest.extraction.deals.tokens import Sentence
from digest.extraction.deals.told.payers import Payment, find_payment
from digest.model.entry import DealType, Party
from digest.value import replace

_NEXT = 2
"""How many sentences behind still tell of it."""


def turn_payers(groups: Iterable[Group], sentences: Sequence[Sentence]) -> None:
    """Turn the sides of settlements where the text says that the other side pays."""
    for group in groups:
        if group.type is DealType.SETTLEMENT and len(group.names) > 1:
            payment = _find_behind(group, sentences)
            if payment is not None:
                _settle(group, payment)


def _find_behind(group: Group, sentences: Sequence[Sentence]) -> Payment | None:
    """Return what a sentence soon behind says that is paid, unless the telling one says it."""
    parties = [Party(name=name, role=role) for name, role in group.roles.items()]
    here = max(group.sentences)
    told = find_payment(sentences[here], parties)
    if told is not None:
        return told if set(group.roles.values()) == {"payer"} else None
    near = (find_payment(one, parties) for one in sentences[here + 1 : here + 1 + _NEXT])
    return next((payment for payment in near if payment), None)


def _settle(group: Group, payment: Payment) -> None:
    """Give each party of each mention the side that the payment shows."""
    sides = {payment.payer: "payer", payment.claimant: "claimant"}
    other = "claimant" if payment.payer else "payer"
    group.mentions = [
        replace(
            mention,
            parties=tuple(replace(p, role=sides.get(p.name, other)) for p in mention.parties),
            value=mention.value or (payment.value if mention.complete else None),
        )
        for mention in group.mentions
    ]

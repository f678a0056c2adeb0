"""Where a text comes back to a deal that it has told, without naming who takes part."""

import re
from collections.abc import Iterator, Sequence

from digest.extraction.deals.mentions import CHOSEN, Mention
from digest.extraction.deals.tokens import Place, Sentence
from digest.extraction.deals.told.background import is_background
from digest.extraction.deals.told.day import find_days
from digest.extraction.deals.told.fate import find_outcome
from digest.extraction.deals.told.holdings import is_of_others
from digest.extraction.deals.told.price import find_price, is_right_behind
from digest.extraction.deals.told.worth import find_worth
from digest.lexicon.deals.fates import EARLIER_BID, EARLIER_TRY, FATES
from digest.lexicon.deals.words import REFERENCES
from digest.lexicon.deals.worth import NOT_FOR_IT
from digest.model.entry import DealStatus, DealType, Party
from digest.model.money import Money
from digest.text.alternatives import compile_any
from digest.value import replace

_REFERENCES = tuple((re.compile(rf"\b(?:{words})\b"), types) for words, types in REFERENCES)
_COMES_BACK = compile_any(*(words.pattern for words, _ in _REFERENCES), flags=re.NOFLAG)
_FATES = tuple((status, re.compile(words)) for status, words in FATES)
_TELLS_FATE = compile_any(*(words for _, words in FATES), flags=re.NOFLAG)
_EARLIER = (
    (DealType.ACQUISITION, DealStatus.REJECTED, re.compile(EARLIER_BID)),
    (DealType.MERGER, DealStatus.ENDED, re.compile(EARLIER_TRY)),
)
_TELLS_EARLIER = compile_any(EARLIER_BID, EARLIER_TRY, flags=re.NOFLAG)
EARLIER = "earlier bid"
"""What a mention is called that tells of a bid before the one that the article is about."""
_LEAST = 100_000
FATE = "fate"
"""What a mention is called that tells what has become of a deal that it does not name."""
_BOUGHT = frozenset({DealType.ACQUISITION, DealType.INVESTMENT, DealType.DIVESTITURE})
_NOT_FOR_IT = re.compile(NOT_FOR_IT)
_REACH = 12
PRICE = "worth"
"""What a mention is called that tells a price alone."""


def settle_mentions(sentence: Sentence, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Yield the mentions that count beside each other, and those that come back to a deal."""
    mentions = _with_payment(sentence, mentions)
    told = any(mention.complete for mention in mentions)
    chosen = any(mention.name == CHOSEN for mention in mentions)
    for mention in mentions:
        by_the_way = (told and mention.name == "pay") or (chosen and mention.name == "contract")
        if not by_the_way:
            yield mention
    yield from _find_earlier(sentence)
    places = tuple(mention.place for mention in mentions if mention.place is not None)
    yield from _find_references(sentence, places, told=told)
    if not told:
        yield from _find_fates(sentence)
    if not any(mention.complete and len(mention.names) > 1 for mention in mentions):
        yield from _find_prices(sentence, [mention.value for mention in mentions])


def _with_payment(sentence: Sentence, mentions: Sequence[Mention]) -> Sequence[Mention]:
    """Return the mentions, the one deal among them at what is paid: "and will pay $9m"."""
    whole = [mention for mention in mentions if mention.complete]
    payments = [one for one in mentions if one.name == "pay" and one.value and one.place]
    if len(whole) != 1 or len(payments) != 1 or whole[0].value or whole[0].types[0] not in _BOUGHT:
        return mentions
    (deal,), (payment,) = whole, payments
    if payment.background or payment.place is None:
        return mentions
    past = sentence.tokens[payment.place.first].text == "paid"
    behind = sentence.after(payment.place, _REACH).partition("M")[2].partition(" ")[2]
    if past != (deal.status is DealStatus.COMPLETED) or _NOT_FOR_IT.match(behind):
        return mentions
    return [replace(one, value=payment.value) if one is deal else one for one in mentions]


def _find_prices(sentence: Sentence, taken: Sequence[Money | None]) -> Iterator[Mention]:
    """Yield the price of a deal that another sentence tells, none of those already taken."""
    for worth in find_worth(sentence):
        if worth.value in taken:
            continue
        yield Mention(
            types=worth.types,
            status=None,
            parties=(),
            value=worth.value,
            sentence=sentence,
            place=worth.place,
            background=False,
            complete=False,
            name=PRICE,
            paid=worth.paid,
        )


def _find_references(
    sentence: Sentence, places: Sequence[Place], *, told: bool
) -> Iterator[Mention]:
    """Yield a mention where the text comes back to a deal without naming who takes part.

    Where the sentence tells of a deal by itself, only what has become of another counts.
    """
    if not _COMES_BACK.search(sentence.text):
        return
    for words, types in _REFERENCES:
        found = words.search(sentence.text)
        if found and not is_of_others(sentence.text[found.end() :]):
            place = sentence.place(found.start(), found.end())
            price = find_price(sentence, place, types[0] if types else None, places)
            of_other = is_right_behind(sentence, price, places, tie="worth")
            mention = Mention(
                types=types,
                status=find_outcome(sentence, place),
                parties=(),
                value=None if of_other else price,
                sentence=sentence,
                background=False,
                complete=False,
                name="reference",
                days=find_days(sentence, place, None),
            )
            if not told:
                yield mention
            elif mention.status:
                yield replace(mention, value=None)
            return


def _find_earlier(sentence: Sentence) -> Iterator[Mention]:
    """Yield the turning down of a bid that came before another, or what was tried in vain."""
    for kind, status, words in _EARLIER if _TELLS_EARLIER.search(sentence.text) else ():
        found = words.search(sentence.text)
        if found:
            yield Mention(
                types=(kind,),
                status=status,
                parties=(),
                value=_amount_in(sentence, found),
                sentence=sentence,
                place=sentence.place(found.start(), found.end()),
                background=True,
                complete=False,
                name=EARLIER,
            )
            return


def _amount_in(sentence: Sentence, found: re.Match[str]) -> Money | None:
    """Return the amount that a turn names, a price a share aside."""
    place = sentence.place(found.start(), found.end())
    figures = [token.figure for token in sentence.tokens[place.first : place.after] if token.figure]
    large = [Money(f.low, f.unit) for f in figures if f.high >= _LEAST and not f.per]
    return large[0] if len(large) == 1 else None


def _find_fates(sentence: Sentence) -> Iterator[Mention]:
    """Yield what the sentence says has become of a deal that another one told."""
    for status, words in _FATES if _TELLS_FATE.search(sentence.text) else ():
        found = words.search(sentence.text)
        if found:
            place = sentence.place(found.start(), found.end())
            who = found["who"] if "who" in words.groupindex else None
            names = sentence.tokens[place.first].names if who else ()
            yield Mention(
                types=(),
                status=status,
                parties=tuple(Party(name=name, role="") for name in names),
                value=None,
                sentence=sentence,
                place=place,
                background=is_background(sentence, place),
                complete=False,
                name=FATE,
            )
            return

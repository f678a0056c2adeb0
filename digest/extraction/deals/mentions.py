"""What one sentence tells of a deal: a trigger, who stands in its slots, how far it is."""

import re
from collections.abc import Sequence
from itertools import product

from digest.extraction.deals.stages import FAILED, OVER
from digest.extraction.deals.tokens import Place, Sentence
from digest.extraction.deals.told.background import is_background
from digest.extraction.deals.told.day import Told, find_days
from digest.extraction.deals.told.holdings import is_of_others
from digest.extraction.deals.told.parties import find_parties
from digest.extraction.deals.told.payers import find_payment
from digest.extraction.deals.told.price import find_price, is_right_behind
from digest.extraction.deals.told.stake import find_stake
from digest.extraction.deals.told.status import find_status, is_signed_by_hearsay
from digest.extraction.deals.told.thing import find_thing
from digest.extraction.deals.told.types import refine_type, rename_parties
from digest.extraction.deals.told.unreal import (
    is_advice,
    is_conditional,
    is_lost,
    is_sold_through,
    is_undone,
    is_unreal,
    tells_of_standing,
    tells_of_wares,
)
from digest.lexicon.deals import TRIGGERS
from digest.lexicon.deals.trigger import ASSETS, PLANTS, Trigger
from digest.model.article import Span
from digest.model.entry import DealStatus, DealType, Party
from digest.model.money import Money
from digest.text.alternatives import any_of
from digest.value import Value, replace


class _Compiled(Value, kw_only=False):
    """A trigger with its patterns."""

    trigger: Trigger
    words: re.Pattern[str]
    requires: re.Pattern[str] | None
    before: re.Pattern[str] | None


_COMPILED = tuple(
    _Compiled(
        trigger,
        re.compile(rf"(?:{trigger.words})(?![\w'-])"),
        re.compile(trigger.requires) if trigger.requires else None,
        re.compile(trigger.before) if trigger.before else None,
    )
    for trigger in TRIGGERS
)
_ANY_TRIGGER = re.compile(
    rf"(?<![\w'-])(?=(?:{any_of(trigger.words for trigger in TRIGGERS)})(?![\w'-]))"
)
_PLANTS = re.compile(PLANTS)
_ASSETS = re.compile(ASSETS)
CHOSEN = "preferred bidder"
"""The trigger of who is chosen and has no contract yet."""
OPTION = "option"
"""The trigger of what a customer may order besides."""
_PHRASE = 6
_WHERE = re.compile(r" (?:through|via|across|online|in|at|under|from) ")
_PARTED = frozenset({"sold", "divested", "offloaded"})
_NAMING = frozenset({"back", "buyer", "seller", "backers", "source", "holder who sells"})
_IMPOSED = frozenset({"fine", "penalty"})
"""Triggers of what is paid whoever else is said to pay."""
_PAYABLE = (
    DealType.DIVESTITURE,
    DealType.SETTLEMENT,
    DealType.ACQUISITION,
    DealType.INVESTMENT,
    DealType.CONTRACT,
    DealType.PARTNERSHIP,
)
_VENTURE = re.compile(r"\bventure\b")
_LENDERS = re.compile(r"^(?:\S+ ){0,8}?(?:with|from) (?:\S+ ){0,4}?(?:lenders|banks|investors)\b")
_LENDING = re.compile(r"\b(?:lenders|banks|investors|funds)\b")

_BUILDER = re.compile(
    r"\b(?:pick|cho[os]|select|hired|award|contract|tapp|appoint|order|w[io]n|consorti|tender|"
    r"concession)\w*\b"
)
_BY_ORDER = re.compile(r"\bunder an? (?:\S+ ){0,4}?(?:contract|order)\b")
_OWN = re.compile(r"(?:off )?(?:\S+ ){0,3}O\d+'s ")
_OWN_STAKE = re.compile(r"(?:off )?(?:\S+ ){1,6}(?:in|of) O\d+'s ")
_LEAD = 3
_AGREED = re.compile(r"\b(?:deal|agreement)s?$")
_SOLD = re.compile(
    r"\b(?:the|this) (?:stake|shares|shareholding|business|unit|company|assets?) "
    r"(?:was|were|is|are|has been|have been)(?: being)?$"
)

_AHEAD = 20
_BEHIND = 8


_INDEFINITE = re.compile(r"an? ")


class Mention(Value):
    """A deal as one place in the text tells it; the parties may be incomplete."""

    types: tuple[DealType, ...]
    """Its type; several or none where the text only comes back to "the deal"."""
    status: DealStatus | None
    """How far it has come, or None where the place does not tell."""
    signed: bool = False
    """Whether those whose rumour it is say that it is agreed."""
    stage: DealStatus | None = None
    """The same where the sentence's grammar makes it sure."""
    parties: tuple[Party, ...]
    """Who takes part, as far as this place tells."""
    value: Money | None
    """The price that stands with it."""
    sentence: Sentence
    """Where it stands."""
    place: Place | None = None
    """The words of the sentence that name it."""
    background: bool
    """Whether the clause looks back."""
    complete: bool
    """Whether it is a deal by itself."""
    refers: bool = False
    """Whether it speaks of a deal named before: "the round was led by ..."."""
    definite: bool = False
    """Whether it says "the contract", or who "the buyer" is, so that the rest was told before."""
    half: bool = False
    """Whether grammar makes one side sure, and leaves the other to the text around it."""
    name: str
    """The trigger."""
    stake: Span | None = None
    """Where the share stands that changes hands."""
    thing: Span | None = None
    """Where it says what is bought, sold, ordered or paid for."""
    days: tuple[Told, ...] = ()
    """When it was told or agreed, and when it closes."""
    paid: frozenset[Party] = frozenset()
    """Who pays or gets the price that it tells, in each part that he may have in the deal."""

    @property
    def names(self) -> frozenset[str]:
        """The names of the parties."""
        return frozenset(party.name for party in self.parties)

    @property
    def roles(self) -> frozenset[str]:
        """The parts that the parties have."""
        return frozenset(party.role for party in self.parties)

    def with_others(self, *others: Party) -> "Mention":
        """Return the whole deal that it tells with those who take part by another place."""
        return replace(self, parties=(*self.parties, *others), complete=True)


def read_mentions(sentence: Sentence) -> list[Mention]:
    """Return what the triggers of a sentence tell, by the words around each."""
    tells = any(token.names or token.figure for token in sentence.tokens)
    found = _find_places(sentence) if tells else []
    stops = frozenset(place.first for _, place in found)
    mentions = []
    for trigger, place in found:
        others = tuple(other for _, other in found if other != place)
        parties = find_parties(sentence, trigger, place, stops)
        mentions.append(make_mention(sentence, trigger, place, parties, others))
    return [mention for mention in mentions if mention is not None]


def _find_places(sentence: Sentence) -> list[tuple[Trigger, Place]]:
    """Return the triggers of a sentence in order; no word belongs to two."""
    taken: set[int] = set()
    found: list[tuple[Trigger, Place]] = []
    starts = [match.start() for match in _ANY_TRIGGER.finditer(sentence.text)]
    for trigger, start in product(_COMPILED if starts else (), starts):
        match = trigger.words.match(sentence.text, start)
        if match is None:
            continue
        place = sentence.place(start, match.end())
        own = range(place.first, place.after)
        if own and taken.isdisjoint(own) and _fits(sentence, trigger, place):
            taken.update(own)
            found.append((trigger.trigger, place))
    return sorted(found, key=lambda item: item[1].first)


def _fits(sentence: Sentence, trigger: _Compiled, place: Place) -> bool:
    """Tell whether the words around a trigger are those that it asks for."""
    if trigger.requires and not trigger.requires.search(_ahead(sentence, place)):
        return False
    return not trigger.before or bool(trigger.before.search(_behind(sentence, place)))


def _ahead(sentence: Sentence, place: Place) -> str:
    return sentence.after(place, _AHEAD)


def _behind(sentence: Sentence, place: Place) -> str:
    return sentence.before(place, _BEHIND)


def make_mention(
    sentence: Sentence,
    trigger: Trigger,
    place: Place,
    parties: tuple[Party, ...],
    others: Sequence[Place],
) -> Mention | None:
    """Return what a trigger tells whose parties are known; None where it tells of no deal.

    `others` are the places of the sentence's other deals, whose prices are not its own.
    """
    if any(idle(sentence, place) for idle in (tells_of_wares, tells_of_standing, is_advice)):
        return None
    if trigger.type is DealType.LISTING and is_sold_through(sentence, place):
        return None
    behind, ahead = _behind(sentence, place), _ahead(sentence, place)
    kind = refine_type(trigger, parties, behind=behind, ahead=ahead)
    if kind is not trigger.type:
        parties = rename_parties(trigger, parties, kind)
    imposed = kind is not DealType.SETTLEMENT or trigger.name in _IMPOSED
    payment = None if imposed else find_payment(sentence, parties)
    parties = payment.settle(parties) if payment else parties
    names = {party.name for party in parties}
    price = find_price(sentence, place, kind, () if trigger.name == CHOSEN else others)
    if trigger.name in _NAMING and is_right_behind(sentence, price, others):
        price = None
    price = price or (payment.value if payment else None)
    paid = kind is not DealType.SETTLEMENT or {party.role for party in parties} == {"payer"}
    only_backed = kind is DealType.FINANCING and {p.role for p in parties} == {"investor"}
    alone = paid and len(names) == 1 and not only_backed
    alone = alone and _stands_alone(sentence, trigger, place, kind, priced=bool(price))
    priced = price is not None and _stands_priced(trigger, parties)
    if kind is DealType.PARTNERSHIP and trigger.name == "partnership" and price:
        kind = (
            DealType.CONTRACT
            if _AGREED.search(" ".join(t.text for t in sentence.tokens[place.first : place.after]))
            else kind
        )
    real = not (is_unreal(sentence, place) or is_lost(sentence, place))
    definite = _is_definite(sentence, trigger, place)
    refers = _refers(sentence, trigger, place, parties, definite=definite)
    paired = len(names) > 1 and _has_sides(parties)
    complete = real and trigger.name != "pay" and (paired or alone or priced)
    idle = not price or trigger.name in _NAMING or is_of_others(_ahead(sentence, place))
    if not complete and not names and idle:
        return None
    naming = trigger.name in _NAMING and not complete
    status = None if naming else find_status(sentence, place, trigger)
    if status in OVER and is_conditional(sentence, place):
        status = None
    complete = complete and (status in FAILED or not is_undone(sentence, place))
    return Mention(
        types=_PAYABLE if trigger.name == "pay" else (kind,),
        status=status,
        signed=status is DealStatus.RUMOURED and is_signed_by_hearsay(sentence, place, trigger),
        parties=parties,
        value=price,
        sentence=sentence,
        place=place,
        background=is_background(sentence, place),
        complete=complete,
        refers=refers,
        definite=definite,
        name=trigger.name,
        stake=find_stake(sentence, place, kind),
        thing=find_thing(sentence, place, trigger.name),
        days=find_days(sentence, place, status),
    )


def _has_sides(parties: Sequence[Party]) -> bool:
    """Tell whether both sides are named: two buyers alone tell nothing of what they buy."""
    roles = {party.role for party in parties}
    return len(roles) > 1 or "partner" in roles or roles == {"payer"}


def _is_definite(sentence: Sentence, trigger: Trigger, place: Place) -> bool:
    """Tell whether the words name a deal as one that is known."""
    if trigger.name in _NAMING or trigger.name == "bid for":
        return True
    before = sentence.before(place, 2).split(" ")
    return trigger.noun and not {"the", "this", "that"}.isdisjoint(before)


def _refers(
    sentence: Sentence,
    trigger: Trigger,
    place: Place,
    parties: Sequence[Party],
    *,
    definite: bool,
) -> bool:
    """Tell whether "the round" or a new backer means a deal that was named before."""
    if any(party.role == "issuer" for party in parties):
        return False
    if trigger.name in _NAMING:
        return not _INDEFINITE.match(_ahead(sentence, place))
    if trigger.name == "sell" and _SOLD.search(_behind(sentence, place)):
        return True
    open_slot = trigger.name == "loan" or trigger.subject not in {p.role for p in parties}
    return definite and open_slot


def _stands_alone(
    sentence: Sentence, trigger: Trigger, place: Place, kind: DealType, *, priced: bool
) -> bool:
    """Tell whether one party and what it is doing are a deal."""
    if trigger.name in {"loan", "lend"}:
        ahead, behind = _ahead(sentence, place), _behind(sentence, place)
        lenders = _LENDERS.search(ahead) if trigger.noun else _LENDING.search(behind)
        return priced and sentence.index < _LEAD and bool(lenders)
    if trigger.name in {"invest", "build"}:
        return _builds_for_itself(sentence, trigger, place, priced=priced)
    if kind is DealType.SETTLEMENT:
        return priced and trigger.subject == "payer"
    if kind is DealType.DIVESTITURE and not trigger.single:
        return _sells_its_own(sentence, place)
    return trigger.single


def _stands_priced(trigger: Trigger, parties: Sequence[Party]) -> bool:
    """Tell whether one party and a price are a deal."""
    if trigger.name == "round":
        return [party.role for party in parties] == ["issuer"]
    return trigger.name == "stake" and len(parties) == 1


def _builds_for_itself(sentence: Sentence, trigger: Trigger, place: Place, *, priced: bool) -> bool:
    behind = _behind(sentence, place)
    if trigger.name == "invest":
        plant = _PLANTS.search(_ahead(sentence, place)) and not _VENTURE.search(behind)
        return priced and sentence.index < _LEAD and bool(plant)
    if _BUILDER.search(sentence.before(place, 2 * _BEHIND)) or _BY_ORDER.search(
        _ahead(sentence, place)
    ):
        return False
    return sentence.paragraph < _LEAD or any(token.figure for token in sentence.tokens)


def _sells_its_own(sentence: Sentence, place: Place) -> bool:
    ahead = _ahead(sentence, place)
    if _behind(sentence, place).endswith(" talks to"):
        return bool(_OWN_STAKE.match(ahead))
    word = sentence.tokens[place.first].text
    thing = _WHERE.split(sentence.after(place, _PHRASE), maxsplit=1)[0]
    habit = word == "sells" and not _ASSETS.search(thing)
    told = word in _PARTED or (sentence.index < _LEAD and not habit)
    return told and bool(_OWN.match(f"{ahead} "))

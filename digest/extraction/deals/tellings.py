"""What the sentences tell of deals: by their words, and by their grammar where that is known."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from types import MappingProxyType

from digest.extraction.deals.elsewhere.halves import may_face
from digest.extraction.deals.elsewhere.near import look_around
from digest.extraction.deals.gapped import split_gapped
from digest.extraction.deals.kinds import are_kin
from digest.extraction.deals.lists import split_list
from digest.extraction.deals.mentions import Mention, make_mention, read_mentions
from digest.extraction.deals.parsed.events import Event, find_events
from digest.extraction.deals.parsed.tree import Tree
from digest.extraction.deals.references import settle_mentions
from digest.extraction.deals.stages import FAILED, HOPED, OVER, TOLD
from digest.extraction.deals.tokens import Place, Sentence
from digest.extraction.deals.told.parties import settle_kinds
from digest.extraction.deals.told.price import find_tied_price
from digest.extraction.deals.told.unreal import is_conditional, is_lost, is_undone, is_unreal
from digest.lexicon.deals import TRIGGERS
from digest.lexicon.deals.frames.frame import Frame
from digest.lexicon.deals.trigger import Trigger
from digest.model.entry import DealStatus, DealType, Party
from digest.value import replace

_BY_NAME = {trigger.name: trigger for trigger in TRIGGERS}
_IN_ALL = re.compile(
    r"\b(?:in (?:all|total)|to date|so far|"
    r"since (?:it|they|he|she|its|the company) ?(?:was|were|founding|launch|inception|start)\w*)\b"
)
_LOOSE = frozenset({"partnership", "accord"})
"""What any pact may be called."""
_OWNED = "stake"
_PAPER = "contract"
_UNDER = re.compile(r"\bunder an?(?: [\w%.,-]+){0,4}$")
_SALES = frozenset({"sale", "sell", "for sale"})
_OWN_FIRMS = re.compile(
    r"\b(?:merg|combin|fus)\w* (?:\S+ ){0,3}?(?:O\d+'s|its|their) (?:\S+ ){0,3}?(?:companies|firms|"
    r"units|businesses|subsidiaries|brands|arms|divisions|banks|insurers|chains)\b"
)
_REACH = 20
_BEFORE = 4
_LEAD = 3
_MUST = re.compile(r"(?<!if )\b(?:must|(?:has|have|had|forced|told) to)(?: \w+)?$")
_ONE = frozenset({"issuer", "borrower", "target"})
"""Roles that one party has, or several that a sentence joins."""
_VAGUE = frozenset({"talks", "talks with partners", "accord", "negotiate"})
"""Words that do not say what the deal is."""
_SURE = frozenset(
    {
        DealStatus.AGREED,
        DealStatus.COMPLETED,
        DealStatus.REJECTED,
        DealStatus.ENDED,
        DealStatus.DENIED,
    }
)
"""Stages that a verb tells whoever tells of it."""
HALVES = {
    DealType.CONTRACT: frozenset({"supplier", "customer"}),
    DealType.FINANCING: frozenset({"lender"}),
}
"""Sides of a deal of which the other may be left to the text, by its kind."""
_LENT = "lend"
_CHOSEN = "choose"
_OWN_SIDED = frozenset({DealType.ACQUISITION, DealType.INVESTMENT, DealType.FINANCING})
"""Kinds of deals of which anybody may be told alone, beside a deal that gives the other side."""
_STANDING = frozenset({"commission", "offtake"})
"""Words that tell what is to be done by a contract that stands."""


def find_mentions(
    sentences: Sequence[Sentence], trees: Mapping[int, Tree] = MappingProxyType({})
) -> tuple[Mention, ...]:
    """Return every mention of a deal, in order of appearance; `trees` is by sentence's index."""
    return tuple(
        look_around(single, sentences)
        for sentence in sentences
        for mention in _mentions_of(sentence, trees.get(sentence.index))
        for listed in split_list(mention)
        for single in split_gapped(listed)
    )


def _mentions_of(sentence: Sentence, tree: Tree | None) -> Iterator[Mention]:
    events = tuple(find_events(tree)) if tree is not None else ()
    mentions = [_correct(mention, events) for mention in read_mentions(sentence)]
    for told in _read_events(sentence, events):
        if told.half and not may_face(told) and _is_told_by_words(told, mentions):
            continue
        fuller = next((mention for mention in mentions if _covers(mention, told)), None)
        if fuller is None:
            covered = [mention for mention in mentions if _covers(told, mention)]
            value = told.value or next((m.value for m in covered if m.types == told.types), None)
            mentions = [mention for mention in mentions if mention not in covered]
            mentions.append(replace(told, value=value))
        elif len(told.names) > 1 or _is_same_word(fuller, told):
            place = mentions.index(fuller)
            mentions[place] = _complete(fuller, told)
        elif told.types == fuller.types and told.complete:
            place = mentions.index(fuller)
            mentions[place] = replace(fuller, value=fuller.value or told.value)
    yield from settle_mentions(sentence, [m for m in mentions if not _is_said_again(m, mentions)])


def _is_told_by_words(told: Mention, mentions: Sequence[Mention]) -> bool:
    """Tell whether other mentions of the kind name all whom half a deal does."""
    alike = (mention.names for mention in mentions if mention.types[:1] == told.types[:1])
    return told.names <= frozenset(chain.from_iterable(alike))


def _is_same_word(mention: Mention, told: Mention) -> bool:
    """Tell whether words and grammar read the same word."""
    if mention.place is None or told.place is None:
        return False
    return mention.place.first <= told.place.first < mention.place.after


def _is_said_again(mention: Mention, mentions: Sequence[Mention]) -> bool:
    """Tell whether a word only calls by another name what the sentence tells, or what is sold."""
    named = [m for m in mentions if m.complete and mention.names <= m.names]
    if mention.name == _OWNED:
        return any(other.name in _SALES for other in named)
    if mention.name == _PAPER and mention.place is not None:
        under = _UNDER.search(mention.sentence.before(mention.place, _REACH))
        return bool(under) and any(m is not mention and len(m.names) > 1 for m in named)
    loose = mention.name in _LOOSE
    return loose and any(other.name not in _LOOSE | _VAGUE for other in named)


def _correct(mention: Mention, events: Sequence[Event]) -> Mention:
    """Return a mention without whom the grammar of the same word shows to be another party."""
    place = mention.place
    words = range(place.first, place.after) if place is not None else range(0)
    told = [e.roles for e in events if e.token in words and e.frame.name == mention.name]
    sure = {role: name for roles in told for name, role in roles if role in _ONE}
    parts = {name: role for roles in told for name, role in roles}
    if mention.names == parts.keys() and len(set(parts.values())) > len(mention.roles):
        return replace(mention, parties=tuple(Party(name=n, role=r) for n, r in parts.items()))
    if mention.types == (DealType.MERGER,) and _OWN_FIRMS.search(mention.sentence.text):
        merged = tuple(party for party in mention.parties if party.name in parts)
        return replace(mention, parties=merged) if len(merged) > 1 else mention
    if mention.names == parts.keys() and _is_sold_by(mention, parts):
        parties = tuple(Party(name=n, role=r) for n, r in parts.items())
        return replace(mention, types=(DealType.DIVESTITURE,), parties=parties)
    parties = tuple(p for p in mention.parties if sure.get(p.role, p.name) == p.name)
    if len(parties) == len(mention.parties):
        return mention
    named = {party.name for party in parties}
    others = (Party(name=n, role=r) for r, n in sure.items() if n not in named)
    return replace(mention, parties=(*others, *parties))


def _is_sold_by(mention: Mention, parts: Mapping[str, str]) -> bool:
    """Tell whether who is said to be sold sells a thing of his: "its resort, sold to Orrin"."""
    sold = mention.name in _SALES and mention.types == (DealType.ACQUISITION,)
    return sold and any(p.role == "target" and parts[p.name] == "seller" for p in mention.parties)


def _complete(mention: Mention, told: Mention) -> Mention:
    """Return a mention with the price and the stage that the grammar adds to it."""
    status = mention.status
    if told.types == mention.types:
        status = _settle_status(mention, told.stage)
    return replace(mention, value=mention.value or told.value, status=status)


def _settle_status(mention: Mention, stage: DealStatus | None) -> DealStatus | None:
    """Return the status that the words give, as far as the grammar does not know better."""
    if stage in HOPED:
        return stage if mention.status in TOLD else mention.status
    if stage is DealStatus.ANNOUNCED:
        return stage if mention.status is DealStatus.COMPLETED else mention.status
    if stage is DealStatus.AGREED:
        listed = mention.types == (DealType.LISTING,)
        kept = mention.status in _SURE - {DealStatus.REJECTED}
        return mention.status if kept or listed else stage
    return stage if stage in _SURE else mention.status


def _read_events(sentence: Sentence, events: Sequence[Event]) -> Iterator[Mention]:
    """Yield what the grammar of a sentence tells, each deal with the parties it names."""
    places = [Place(event.token, event.token + 1) for event in events]
    for event, place in zip(events, places, strict=True):
        others = tuple(other for other in places if other != place)
        told = _read_event(sentence, event, place, others)
        if told is not None:
            yield told


def _read_event(
    sentence: Sentence, event: Event, place: Place, others: Sequence[Place]
) -> Mention | None:
    """Return the mention of an event; None where one side alone is known, or nothing happens."""
    if event.stage in OVER and is_conditional(sentence, place):
        event = replace(event, stage=None)
    trigger = _trigger_of(event.frame)
    parties = settle_kinds(sentence, trigger, event.roles)
    roles = {party.role for party in parties}
    sold = event.frame.type is DealType.DIVESTITURE and roles == {"seller", "target"}
    alone = not sold and not _faces(roles, len(parties))
    told = make_mention(sentence, trigger, place, parties, others)
    if told is not None and told.value is None:
        told = replace(told, value=find_tied_price(sentence, event.amounts, told.types[0]))
    if alone and not (event.own or _is_enough(sentence, event.frame, parties)):
        return _as_half(told, event, place) if told is not None else None
    if told is None or event.frame.joins:
        return told
    if sold and told.value is None and not event.own:
        return None
    mutual = event.frame.alone == "payer" and len(told.names) > 1
    unpriced = told.value is None and not mutual and told.types[0] is not DealType.LISTING
    if (
        alone
        and not event.own
        and (unpriced or told.background or told.definite or _comes_late(told))
    ):
        return None
    if told.status in OVER and event.stage is None and event.frame.name == _CHOSEN:
        told = replace(told, status=event.frame.done)
    told = replace(told, status=_settle_status(told, event.stage), stage=event.stage)
    summed = _IN_ALL.search(sentence.after(place, _REACH))
    real = event.stage in OVER or _is_imposed(sentence, place, event.frame)
    undone = is_undone(sentence, place) and not {told.status, event.stage} & FAILED
    unreal = (is_unreal(sentence, place) and not real) or is_lost(sentence, place) or undone
    return None if summed or unreal else replace(told, complete=True)


def _as_half(told: Mention, event: Event, place: Place) -> Mention | None:
    """Return what grammar tells of one side of a deal; None where that may be none."""
    if any(check(told.sentence, place) for check in (is_unreal, is_lost, is_undone)):
        return None
    half = replace(told, complete=False, refers=False, half=True)
    if event.frame.type in _OWN_SIDED and told.name != _LENT:
        return half
    status = _settle_status(told, event.stage)
    sides = told.roles
    known = len(sides) == 1 and sides <= HALVES.get(told.types[0], frozenset())
    sure = event.tied and not told.background
    if not (known and sure) or status not in TOLD:
        return half if event.frame.type in _OWN_SIDED else None
    if told.name in _STANDING and status is DealStatus.ANNOUNCED:
        status = DealStatus.AGREED
    return replace(half, refers=told.refers, status=status, stage=event.stage)


def _trigger_of(frame: Frame) -> Trigger:
    """Return the trigger that tells what a frame does, in the frame's own voice and stage."""
    known = _BY_NAME.get(frame.name)
    if known is not None:
        return replace(known, noun=frame.noun, done=frame.done)
    return Trigger(
        name=frame.name,
        type=frame.type,
        words="",
        noun=frame.noun,
        subject=frame.subject,
        done=frame.done,
    )


def _comes_late(told: Mention) -> bool:
    """Tell whether an investment of one firm stands too far down to be the news."""
    return told.types[0] is DealType.INVESTMENT and told.sentence.index >= _LEAD


def _is_imposed(sentence: Sentence, place: Place, frame: Frame) -> bool:
    """Tell whether what must be is real: a payment for a wrong."""
    settles = frame.type is DealType.SETTLEMENT
    return settles and bool(_MUST.search(sentence.before(place, _BEFORE)))


def _is_enough(sentence: Sentence, frame: Frame, parties: Sequence[Party]) -> bool:
    """Tell whether those of one side are: they are no state, and act for themselves."""
    states = {name for t in sentence.tokens if t.text.startswith("G") for name in t.names}
    own = {party.role for party in parties} == {frame.alone}
    return frame.joins or (own and states.isdisjoint(party.name for party in parties))


def _faces(roles: set[str], count: int) -> bool:
    """Tell whether two sides that face each other are named."""
    if "partner" in roles:
        return count > 1
    return len(roles) > 1 and roles != {"seller", "target"}


def _covers(one: Mention, other: Mention) -> bool:
    """Tell whether one mention tells all that the other does, of the same deal."""
    vague = one.name in _VAGUE and one.types != other.types
    if not one.complete or not other.names <= one.names or vague:
        return False
    if not other.complete:
        return one.types[:1] == other.types[:1]
    if one.name in _LOOSE and other.name not in _LOOSE and one.names == other.names:
        return False
    return len(other.names) > 1 or are_kin(other.types[0], frozenset(one.types))

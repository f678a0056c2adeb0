"""The other side of half a deal is told by a neighbour that is its other half.

Where grammar makes one side sure and no neighbour tells the other, it is who it is all about.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from digest.extraction.deals.elsewhere.topics import Topics
from digest.extraction.deals.joined.group import Group, is_told
from digest.extraction.deals.kinds import are_kin
from digest.extraction.deals.mentions import Mention
from digest.extraction.deals.stages import FAILED
from digest.lexicon.deals.outsiders import UNNAMED
from digest.model.entry import DealType, Party
from digest.value import replace

_NEAR = 2
_LENT = "lend"
_LEAD = 3
_SOON = 6
_OFTEN = 3
_OPPOSITE = {"supplier": "customer", "customer": "supplier", "lender": "borrower"}
_GETTING = frozenset(
    {"customer", "borrower", "issuer", "acquirer", "partner", "licensee", "investor", "target"}
)
_GIVING = frozenset({"supplier", "licensor", "partner", "borrower", "issuer", "investor"})
_LIKELY = {"supplier": _GETTING, "lender": _GETTING - {"acquirer"}, "customer": _GIVING}
"""What the other side most likely is in the deals that are told, by the one that is known."""
_LENT_TO = re.compile(
    r"\b(?:lent|lend|lends|lending|loans?|aid|grants?|subsid\w+)(?: \S+){0,5} (?:to|for) "
    rf"{UNNAMED}|"
    r"\b(?:promis|pledg|offer|g[ai]v|lend|lent|grant|award)\w* (?:the )?[a-z]{4,} (?:up to )?M\d"
)
_PAID_FOR = frozenset(
    {DealType.ACQUISITION, DealType.MERGER, DealType.JOINT_VENTURE, DealType.DIVESTITURE}
)
_UNDER = re.compile(
    r"\bunder (?:the|this|that) (?:\S+ ){0,3}?(?:contract|agreement|deal|pact|accord|terms|"
    r"arrangement)\b"
)
_WITH_THE = re.compile(
    r"\b(?:with|from|at) the (?:company|firm|group|mill|works|steelworks|plant|yard|shipyard|maker|"
    r"factory|refinery|smelter|foundry|farm|brewery|manufacturer|supplier|producer|operator)\b"
)
"""Who is on the other side, by what he is where only one can be meant."""
_TELLER = re.compile(
    r", (?:[a-z-]+ ){0,4}?(?P<who>O[1-9]\d*) (?:said|says|announced|confirmed|disclosed)\b"
)
_SEEKS = {"supplier": True, "customer": False, "lender": False}
"""Whether who calls for tenders is on the other side."""
_SURE_HALVES = frozenset(
    {"contract", "choose", "tender won", "supplier", "offtake", "sponsorship", "lend"}
    | {"commission", "order", "lease", "lease contract"}
)
"""Words that name a deal whoever the other side is."""
_TAKING = frozenset({"offtake", "sponsorship"})
"""What tells of a customer who deals with whom the text is about."""
_OUTSIDE = frozenset({"lender", "authority", "claimant", "guarantor"})
_PEER = re.compile(r"\b(?:rival|competitor|peer|fellow)\b")
_REACH = 12
_DONE = re.compile(r"\b(?:been|was|were|is|are|be|being)(?: \w+)?$")
"""What makes a verb a passive, of which the text leaves open who does it."""
_ANOTHER = re.compile(
    r"\b(?:for|to|from|by|with) (?:an? (?:\S+ ){0,4}?(?:operator|developer|utility|airline|city|"
    r"town|company|firm|group|government|ministry|university|customer|client|manufacturer|maker|"
    r"bank|retailer|hospital|army|navy|carrier|trader|broker|council|authority|port|supplier)|"
    r"(?:the )?(?:\S+ )?(?:city|town|state|province|port|university|municipality) of)\b"
)
"""Who is on the other side, by what he is alone or by a name that is none of a player."""
_KNOWN_THING = re.compile(r"\b(?:the|its|their|[OG]\d+'s|it|them|these|those|both|this)\b")
_ELSEWHERE = re.compile(r"^(?:elsewhere|meanwhile|in other news|also)\b")


def tell_other(
    mention: Mention, mentions: Sequence[Mention], groups: Sequence[Group], topics: Topics
) -> Mention | None:
    """Return a half with its other side, None where the text does not tell who that is."""
    if not may_face(mention) or _is_known(mention, mentions, groups):
        return None
    facing = _find_facing(mention, mentions, groups)
    if facing is not None:
        whole = mention.with_others(*facing.parties)
        return replace(whole, value=mention.value or facing.value, half=False)
    side = mention.parties[0].role
    named = _WITH_THE.search(mention.sentence.text) is not None
    ordered = side == "customer" and mention.name not in _TAKING and not named
    if ordered or _is_of_others(mention) or (side == "lender" and _is_lent_apart(mention, groups)):
        return None
    buyer = _find_buyer(mention, groups) if side == "lender" else None
    name = buyer or _find_other(mention, _LIKELY[side], groups, topics)
    if name is None:
        return None
    return replace(mention.with_others(Party(name=name, role=_OPPOSITE[side])), half=False)


def may_face(mention: Mention) -> bool:
    """Tell whether a half is one of a contract, or what a lender lends."""
    sides = mention.roles
    named = mention.types[0] is DealType.CONTRACT or mention.name == _LENT
    return named and not only_hints(mention) and len(sides) == 1 and sides <= _LIKELY.keys()


def only_hints(mention: Mention) -> bool:
    """Tell whether half a contract only tells what somebody does, not that it is by contract."""
    return mention.types[0] is DealType.CONTRACT and mention.name not in _SURE_HALVES


def _is_known(mention: Mention, mentions: Sequence[Mention], groups: Sequence[Group]) -> bool:
    """Tell whether the text tells a deal of the kind with who is named."""
    told = (m for m in mentions if m.complete and m is not mention)
    if any(mention.names <= m.names and m.types == mention.types for m in told):
        return True
    return is_told(mention, groups)


def tells_terms(mention: Mention, group: Group) -> bool:
    """Tell whether it is the terms of a deal told before: "under the contract, Orrin will buy"."""
    kin = mention.types[0] in group.types and bool(mention.names & group.names)
    return kin and _UNDER.search(mention.sentence.text) is not None


def complete_alone(group: Group, groups: Sequence[Group], topics: Topics) -> None:
    """Give a contract of which the text names who works alone the one whom he works for."""
    told = next(mention for mention in group.mentions if mention.complete)
    if group.type is not DealType.CONTRACT or set(group.roles.values()) != {"supplier"}:
        return
    others = [other for other in groups if other is not group]
    whole = tell_other(told, (), others, topics) if len(told.parties) == 1 else None
    if whole is not None:
        group.mentions.append(whole)


def is_by_the_way(group: Group) -> bool:
    """Tell whether a text that has told its news names one side alone of somebody's contract."""
    late = min(group.sentences) >= _LEAD
    return late and group.type is DealType.CONTRACT and len(group.names) == 1


def _find_facing(
    mention: Mention, mentions: Sequence[Mention], groups: Sequence[Group]
) -> Mention | None:
    """Return what a neighbour tells of the same deal: its other half, told whole or not."""
    halves = (m for m in mentions if m.half and m.name in _SURE_HALVES and _face(mention, m))
    alone = (m for g in groups if len(g.names) == 1 for m in g.mentions if _face(m, mention))
    return next(chain(halves, alone), None)


def _is_of_others(mention: Mention) -> bool:
    """Tell whether a sentence speaks of another firm's deal, or says what the other side is."""
    text = mention.sentence.text
    before = mention.sentence.before(mention.place, _REACH) if mention.place else ""
    return any((_ELSEWHERE.match(text), _ANOTHER.search(text), _PEER.search(before)))


def _find_teller(mention: Mention) -> frozenset[str]:
    """Return who tells of another's contract: "Orrin has won the job, operator Kelso said"."""
    found = _TELLER.search(mention.sentence.text)
    if found is None:
        return frozenset()
    place = mention.sentence.place(found.start("who"), found.end("who"))
    return frozenset(mention.sentence.tokens[place.first].names)


def _is_lent_apart(mention: Mention, groups: Sequence[Group]) -> bool:
    """Tell whether a loan is part of another one, for somebody else, or pays for a purchase."""
    if not mention.value or _LENT_TO.search(mention.sentence.text):
        return True
    if _find_buyer(mention, groups):
        return False
    return any(group.type in _PAID_FOR or group.type is DealType.FINANCING for group in groups)


def _find_buyer(mention: Mention, groups: Sequence[Group]) -> str | None:
    """Return who has bought something a few sentences before, and must pay for it."""
    here = mention.sentence.index
    bought = (g for g in groups if g.type in _PAID_FOR and g.mentions[0].status not in FAILED)
    near = (g for g in bought if 0 <= here - max(g.sentences) <= _SOON)
    buyers = [n for g in near for n, role in g.roles.items() if role == "acquirer"]
    return buyers[0] if len(set(buyers)) == 1 and buyers[0] not in mention.names else None


def _face(mention: Mention, other: Mention) -> bool:
    """Tell whether two neighbours tell one deal, each of another side."""
    if not mention.parties or not other.parties:
        return False
    one, two = mention.parties[0].role, other.parties[0].role
    steps = other.sentence.index - mention.sentence.index
    kin = mention.types == other.types and not mention.names & other.names
    return kin and _OPPOSITE.get(one) == two and 0 <= steps <= _NEAR


def _find_other(
    mention: Mention, likely: frozenset[str], groups: Sequence[Group], topics: Topics
) -> str | None:
    """Return who is spoken of there and has a likely part, else who the article is about."""
    here = mention.sentence.index
    roles = [(name, role) for group in groups for name, role in group.roles.items()]
    paired = (group.names for group in groups if mention.names & group.names)
    barred = {name for name, role in roles if role in _OUTSIDE}.union(mention.names, *paired)
    fitting = {name for name, role in roles if role in likely} - barred
    topic = topics.find_topic(frozenset(barred - mention.names))
    called = topics.callers - barred if _SEEKS[mention.parties[0].role] else frozenset()
    if topic in mention.names:
        topic = None
    known = {topic, *fitting, *called}
    near = [name for name in dict.fromkeys(topics.names[here]) if name in known]
    if near:
        return near[0] if len(near) == 1 else (topic if topic in near else None)
    told_by = _find_teller(mention) - barred if called or _SEEKS[mention.parties[0].role] else ()
    for names in (called, told_by):
        if len(names) == 1:
            return next(iter(names))
    spoken_of = (*topics.names[max(0, here - _NEAR) : here],)
    if not _is_of_known_thing(mention):
        return None
    told = topic and any(topic in names for names in spoken_of)
    often = bool(topic) and topics.counts[topic or ""] >= _OFTEN
    return topic if told or often or topic in fitting else None


def _is_of_known_thing(mention: Mention) -> bool:
    """Tell whether what is supplied was spoken of: "the turbines", not "eight cranes".

    Who orders may be left open: "silos have been ordered from Orrin".
    """
    if mention.place is None or mention.roles == {"lender"}:
        return True
    before = mention.sentence.before(mention.place, _REACH)
    behind = mention.sentence.after(mention.place, _REACH)
    opening = " ".join(token.text for token in mention.sentence.tokens[:1])
    told = any(_KNOWN_THING.search(words) for words in (behind, opening))
    return told or _DONE.search(before) is not None


def join_halves(waiting: Sequence[Mention]) -> Iterator[Mention]:
    """Yield whole mentions made of two neighbours that name one side of a deal each."""
    named = [mention for mention in waiting if mention.names]
    for place, mention in enumerate(named):
        if mention.definite and not mention.background:
            first = next((m for m in reversed(named[:place]) if _is_half(m, mention)), None)
            if first is not None:
                whole = first.with_others(*mention.parties)
                yield replace(whole, value=first.value or mention.value)


def _is_half(first: Mention, second: Mention) -> bool:
    """Tell whether the second tells of the deal of the first who the other side is."""
    if not first.types or not are_kin(second.types[0], frozenset(first.types)):
        return False
    steps = second.sentence.index - first.sentence.index
    apart = not first.names & second.names and not first.roles & second.roles
    return apart and 0 < steps <= _NEAR and not first.background

"""Who supplies and who orders, where "signed a contract with" does not tell: what each is and does.

A builder, or who will deliver by another sentence, supplies; an airline, or who has ordered, buys.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from digest.extraction.bodies import Body, remember
from digest.extraction.deals.calling import describe_bodies
from digest.extraction.deals.joined.group import Group
from digest.extraction.deals.mentions import Mention
from digest.extraction.deals.tokens import Sentence
from digest.lexicon.deals.sides import BUYERS, MAKERS, TRADES
from digest.lexicon.firm_kinds import FIRMS
from digest.model.entry import DealType
from digest.value import replace

_REACH = 8
_ORDERING = -3
"""What speaks for a state's being one that orders, each time it is named."""
_NEUTRAL = frozenset({"contract", "deal for", "partnership", "accord"})
_TELLING = re.compile(
    r"\b(?:w[io]n|secur|receiv|land|bag|award|clinch|get|got|pick|hand|grant|giv|gave|plac|order|"
    r"lost|los|cho[os]s|select|appoint|hir|supplier|let)\w*"
)
_OPPOSITE = {"supplier": "customer", "customer": "supplier"}
_WORD = re.compile(r"[\w-]+")


def _weigh_sides(sentences: Sequence[Sentence], mentions: Sequence[Mention]) -> Mapping[str, int]:
    """Return how much speaks for each body's being one that supplies; below 0, that orders."""
    scores: Counter[str] = Counter()
    bodies: tuple[Body, ...] = ()
    for sentence in sentences:
        told = tuple(describe_bodies(sentence.tokens))
        bodies = remember(bodies, told)
        for body in told:
            scores[body.name] += _weigh_body(body)
        for token in sentence.tokens:
            if token.text.startswith("G") and not token.pronoun:
                scores.update(dict.fromkeys(token.names, _ORDERING))
    for mention in mentions:
        sure = mention.half or (mention.complete and not _is_neutral(mention))
        if mention.types == (DealType.CONTRACT,) and sure:
            for party in mention.parties:
                scores[party.name] += {"supplier": 1, "customer": -1}.get(party.role, 0)
    return scores


def _weigh_body(body: Body) -> int:
    """Return what the words that a body is called by tell: makers sell, airlines buy."""
    named = frozenset(word.lower() for word in _WORD.findall(body.name))
    called = body.heads | named
    trade = bool(TRADES & body.words) and bool(FIRMS & body.words)
    return 2 * (bool(MAKERS & called) or trade) - 2 * bool(BUYERS & called)


def turn_sides(
    groups: Iterable[Group], sentences: Sequence[Sentence], mentions: Sequence[Mention]
) -> None:
    """Turn the sides of contracts whose words do not tell who supplies, where all else does."""
    open_groups = [group for group in groups if _is_open(group)]
    scores = _weigh_sides(sentences, mentions) if open_groups else {}
    for group in open_groups:
        sums = dict.fromkeys(_OPPOSITE, 0)
        for name, role in group.roles.items():
            sums[role] += scores.get(name, 0)
        if sums["supplier"] < sums["customer"]:
            group.mentions = [_turn(mention) for mention in group.mentions]


def _is_open(group: Group) -> bool:
    """Tell whether the words of a contract between two leave open who of them supplies."""
    told = (mention for mention in group.mentions if mention.complete)
    return set(group.roles.values()) == {"supplier", "customer"} and all(map(_is_neutral, told))


def _is_neutral(mention: Mention) -> bool:
    if mention.name not in _NEUTRAL or mention.place is None:
        return False
    around = f"{mention.sentence.before(mention.place, _REACH)} | "
    return _TELLING.search(around + mention.sentence.after(mention.place, 2)) is None


def _turn(mention: Mention) -> Mention:
    parties = (replace(p, role=_OPPOSITE.get(p.role, p.role)) for p in mention.parties)
    return replace(mention, parties=tuple(parties))

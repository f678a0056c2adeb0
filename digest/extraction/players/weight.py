"""Which players carry the news, and in which order they are shown."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from digest.model.article import Article, Span
from digest.model.entry import Player, PlayerKind
from digest.text.alternatives import compile_any
from digest.value import replace

_DEAL = compile_any(
    r"\b(?:acqui\w+|agree\w*|bid|bids|bought|buy\w*|contract\w*|deal\w*|fund\w*|invest\w*|list\w*|merg\w+|offer\w*"
    r"|order\w*|partner\w*|pay\w*|purchas\w+|rais\w+|sale|sell\w*|sold|settle\w*|sign\w*|stake|supply|takeover"
    r"|venture|alliance|launch\w*|develop\w*|announc\w+)\b",
    flags=re.NOFLAG,
)
_KEY = 4.0
_HEADS = frozenset(
    """ceo chief president chair chairman chairwoman chairperson governor director-general founder
    co-founder director minister mayor commissioner secretary""".split()
)
_OBSERVERS = frozenset("analyst strategist economist lawyer professor broker trader".split())


def order_players(article: Article, players: Sequence[Player]) -> tuple[Player, ...]:
    """Return the players with `key` set, the weightiest first, then as they appear."""
    lead, deals = _lead(article), _deal_sentences(article)
    scored = [(_weigh(article, lead, deals, player), player) for player in players]
    chief = {player.name for weight, player in scored if weight >= _KEY}
    marked = [
        (weight, replace(player, key=weight >= _KEY or _leads(player, chief)))
        for weight, player in scored
    ]
    marked.sort(key=lambda pair: (not pair[1].key, -pair[0], pair[1].at[0]))
    return tuple(player for _, player in marked)


def _leads(player: Player, chief: set[str]) -> bool:
    """Tell whether somebody heads a key player: they speak for it."""
    words = set((player.role or "").lower().split())
    return player.affiliation in chief and bool(words & _HEADS)


def _lead(article: Article) -> Span:
    """Return the first two paragraphs of the prose."""
    first = article.text.find("\n", article.body_start)
    second = article.text.find("\n", first + 2) if first >= 0 else -1
    return Span(article.body_start, second if second >= 0 else len(article.text))


def _weigh(
    article: Article, lead: Span, deals: tuple[list[int], list[bool]], player: Player
) -> float:
    """Return a player's importance: headline, lead, deals, words said, how often named."""
    weight = min(len(player.at), 6) * 0.5
    if article.headline is not None:
        weight += 3.0 * any(article.headline.holds(span) for span in player.at)
    weight += 2.5 * any(lead.holds(span) for span in player.at)
    weight += 1.5 * (player.role is not None)
    weight += 1.0 * min(_in_deals(deals, player), 3)
    weight += 1.5 * any(_speaks(article.text, span) for span in player.at)
    weight -= 2.0 * bool(_OBSERVERS & set((player.role or "").lower().split()))
    return weight + 0.5 * (player.kind is PlayerKind.COMPANY)


def _deal_sentences(article: Article) -> tuple[list[int], list[bool]]:
    """Return where the sentences start, and which of them speak of deals."""
    starts = [sentence.start for sentence in article.sentences]
    return starts, [bool(_DEAL.search(s.of(article.text))) for s in article.sentences]


def _in_deals(deals: tuple[list[int], list[bool]], player: Player) -> int:
    starts, flags = deals
    places = {bisect_right(starts, span.start) - 1 for span in player.at}
    return sum(flags[place] for place in places if place >= 0)


_SAID = r"(?:said|says|told|added|announced|declined|agreed|dismissed|warned|called)"
_SAYS = re.compile(rf"(?:, [^,.\n]{{1,80}},)?\W{{0,3}}(?:has |had |also |later )?{_SAID}\b")
_SAID_BEFORE = re.compile(rf"\b{_SAID} (?:Mr |Ms |Mrs |Dr )?$")


def _speaks(text: str, span: Span) -> bool:
    before = text[max(0, span.start - 16) : span.start]
    return bool(_SAYS.match(text, span.end) or _SAID_BEFORE.search(before))

"""The other side of a deal is what another was about: a rival bid, a listing, an option."""

import re
from collections.abc import Sequence

from digest.extraction.deals.joined.group import Group, distance
from digest.extraction.deals.kinds import are_kin
from digest.extraction.deals.mentions import OPTION, Mention
from digest.model.entry import DealStatus, DealType, Party
from digest.value import replace

_NEAR = 4
_FAR = 12
"""How far the takeover may be that a rival's bid is for, where the text tells of one alone."""
_BIDS = frozenset({"bid", "bid for", "approach"})
_BARE_BID = re.compile(
    r"\b(?:an?|rival|own|potential|possible|competing|higher|better|separate|lower) (?:[\w-]+ )?"
    r"(?:bid|offer|approach|counter-?bid|counter-?offer)"
    r"(?= ?(?:[.,;\"]|$|though|but|of M\d|worth|at M\d|in|last|this|earlier|before|after|from|by))"
    r"|\b(?:submit|lodg|tabl|plac|enter|fil|put|ma[dk])\w*(?: in)? (?:\w+ ){0,2}?"
    r"(?:bids|offers|proposals|expressions of interest)\b"
    r"|\bcounter-?(?:bid|offer)s?\b"
    r"|\b(?:trump|top|beat|outbid|gazump|better)\w* (?:an?|the|its|that|[OG]\d+'s)\b"
    r"|\b(?:bids?|bidding|offer(?:s|ed|ing)?) (?:(?!O\d)\S+ ){0,3}?M\d+"
    r"(?= ?(?:[.,;]|$|in |last |but |and |a share|per |earlier "
    r"|for (?:it|O0|the (?:company|business|group|firm|stake|chain|unit))\b))"
)
_PER_SHARE = re.compile(
    r"\b(?:pay|offer|bid)\w* M\d+ (?:in cash |apiece )?"
    r"(?:a|per|for each|for every) (?:\w+ )?share\b"
)
_RACE = re.compile(
    r"\b(?:circling|race|running|hunt|contention|fray|bidding|auction|contest|shortlist|bidders?"
    r"|suitors?|contenders?|under-?bidders?|runners?-up"
    r"|(?:competition|interest|challenge|rivals?) from)\b"
)
_ELSEWHERE = re.compile(
    r"\b(?:takeover|acquisition|buy-?out|bid) target\b|\btarget of\b"
    r"|\b(?:bid|offer|approach|race|bidding|auction|contest|interest|tender|competition|bidders?"
    r"|suitors?) (?:of M\d+ )?(?:for|of|in|to (?:buy|acquire|build|run)) "
    r"(?:an?|several|some|two|three|\d\S*|[OG]\d+|other|another|contracts?|talent)\b"
    r"|\b(?:contract|tender|concession|licen[cs]e|election|presidency|title|order)\b"
)
"""What is bid for is another thing, or nothing that changes owners."""
_LEFT = re.compile(
    r"\b(?:(?:dropped|pulled|bowed|backed) out|withdr[ae]wn?|walked away|stepped back"
    r"|lost interest|threw in the towel|gave up)\b"
)
_LOST = re.compile(
    r"\b(?:lost|beaten|outbid|missed out|unsuccessful|losing|failed|had (?:also )?(?:offered|bid)"
    r"|(?:was|were|been) rebuffed|rejected|turned down|(?:fell|fallen|falling) short|passed over"
    r"|pipped|under-?bidders?|runners?-up"
    r"|(?:trump|topp|beat|outbid)\w* (?:an? |the )?"
    r"(?:lower|rival|earlier|competing|previous|smaller)"
    r"|(?:see|sees|saw|seen|fend\w*|beat\w*|fought|held) off)\b"
)
_WERE = re.compile(
    r"\b(?:was|were|had been)(?: \w+)? (?:in|among|on)\b"
    r"|\bamong (?:\S+ ){0,3}?\w+s (?:was|were)\b|\bincluded\b"
)
_CORNERSTONE = re.compile(r"\b(?:cornerstone|anchor)s?\b")
_UNIONS = frozenset({DealType.ACQUISITION, DealType.MERGER, DealType.JOINT_VENTURE})
_SALES = frozenset({DealType.ACQUISITION, DealType.DIVESTITURE})
_BUYING = frozenset({"investor", "acquirer"})


def tell_further(
    mention: Mention, groups: Sequence[Group], contested: Sequence[str] = ()
) -> Mention | None:
    """Return a mention of one side with the other that the deal before it has, None for none.

    `contested` are those for whom the text says that several bid.
    """
    rival = _as_rival(mention, groups, contested)
    return rival or _as_cornerstone(mention, groups) or _as_option(mention, groups)


def _as_rival(
    mention: Mention, groups: Sequence[Group], contested: Sequence[str]
) -> Mention | None:
    """Return "a bid" of somebody new as one for what the last takeover is about."""
    text = mention.sentence.text
    offers = mention.name in _BIDS or (mention.name == "acquire" and _PER_SHARE.search(text))
    if not offers or mention.refers or mention.roles != {"acquirer"}:
        return None
    bids = (
        _PER_SHARE.search(text) or _BARE_BID.search(text) or (mention.half and _RACE.search(text))
    )
    if not bids or _ELSEWHERE.search(text):
        return None
    here = mention.sentence.index
    sales = [g for g in groups if g.type in _SALES and not g.mentions[0].background]
    reach = _FAR if len(sales) == 1 else _NEAR
    for group in reversed(sales):
        near = distance(group, here) <= (0, reach)
        wanted = _wanted_in(group)
        if near and wanted is not None and wanted.name not in mention.names:
            return replace(mention.with_others(wanted), status=_fate_of_rival(mention, group))
    others = [name for name in dict.fromkeys(contested) if name not in mention.names]
    if len(others) != 1:
        return None
    return mention.with_others(Party(name=others[0], role="target"))


def _wanted_in(group: Group) -> Party | None:
    """Return what a deal is about, or who sells it."""
    parties = [party for m in group.mentions for party in m.parties]
    sides = ([p for p in parties if p.role == role] for role in ("target", "seller"))
    return next((found[0] for found in sides if found), None)


def _fate_of_rival(mention: Mention, group: Group) -> DealStatus | None:
    """Return what has become of a bid beside one that went further."""
    if _LEFT.search(mention.sentence.text):
        return DealStatus.ENDED
    decided = group.mentions[0].status in {DealStatus.AGREED, DealStatus.COMPLETED}
    past = mention.background or (mention.half and _WERE.search(mention.sentence.text))
    if _LOST.search(mention.sentence.text) or (decided and past):
        return DealStatus.REJECTED
    done = mention.status is DealStatus.COMPLETED
    return DealStatus.ANNOUNCED if done else mention.status


def _as_cornerstone(mention: Mention, groups: Sequence[Group]) -> Mention | None:
    """Return the shares that a cornerstone investor takes as bought from who is to be listed."""
    buyers = tuple(party.name for party in mention.parties if party.role in _BUYING)
    if len(buyers) != len(mention.parties) or not _CORNERSTONE.search(mention.sentence.text):
        return None
    listed = next((group for group in groups if group.type is DealType.LISTING), None)
    roles = listed.roles if listed else {}
    issuer = next((name for name, role in roles.items() if role == "issuer"), None)
    if not buyers or listed is None or issuer is None or issuer in buyers:
        return None
    bought = (Party(name=name, role="investor") for name in buyers)
    parties = (*bought, Party(name=issuer, role="target"))
    types = (DealType.INVESTMENT,)
    over = any(told.status is DealStatus.ENDED for told in listed.mentions)
    done = DealStatus.ENDED if over else DealStatus.COMPLETED
    status = done if over or mention.status is done else DealStatus.AGREED
    return replace(mention, types=types, parties=parties, status=status, complete=True)


def _as_option(mention: Mention, groups: Sequence[Group]) -> Mention | None:
    """Return an option for more of what a customer has ordered as one with the same supplier."""
    if mention.name != OPTION or mention.roles != {"customer"}:
        return None
    for group in reversed(groups):
        roles = group.roles
        suppliers = [Party(name=name, role=r) for name, r in roles.items() if r == "supplier"]
        ordered = all(roles.get(name) == "customer" for name in mention.names)
        if group.type is DealType.CONTRACT and ordered and suppliers:
            return mention.with_others(*suppliers)
    return None


def tell_earlier(mention: Mention, groups: Sequence[Group]) -> tuple[Group, ...]:
    """Return what came to nothing before the deal that the article is about, if any."""
    here = mention.sentence.index
    near = [g for g in groups if _may_be_tried_again(mention, g) and distance(g, here)[0] == 0]
    topic = near[-1] if near else None
    if topic is None:
        return ()
    known = any(
        group is not topic
        and are_kin(group.type, topic.types)
        and group.names & topic.names == topic.names
        for group in groups
    )
    over = any(m.status is mention.status for m in topic.mentions)
    if known or over or topic.mentions[0].background:
        return ()
    told = next(m for m in topic.mentions if m.complete)
    earlier = replace(mention, types=told.types, parties=told.parties, complete=True)
    return (Group([earlier]),)


def _may_be_tried_again(mention: Mention, group: Group) -> bool:
    """Tell whether a bid can be one before the group's, or any union of two one before it."""
    if mention.status is DealStatus.REJECTED:
        sides = {"acquirer", "target"} <= set(group.roles.values())
        return sides and group.type is DealType.ACQUISITION
    return len(group.names) > 1 and group.type in _UNIONS

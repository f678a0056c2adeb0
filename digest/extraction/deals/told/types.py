"""Which type the object makes of a deal: jets are an order, a tenth of the shares a stake."""

import re
from collections.abc import Sequence
from decimal import Decimal

from digest.lexicon.deals.trigger import ASSETS, PLANTS, WARES, Trigger
from digest.lexicon.deals.words import GOODS, MAJORITY, TOPICS
from digest.model.entry import DealType, Party
from digest.value import replace

_ASSETS = re.compile(ASSETS)
_GOODS = re.compile(GOODS)
_MAJORITY = re.compile(MAJORITY)
_SHARES = re.compile(
    r"\b(?:stake|(?:minority|equity) interest|shareholding|holding(?! (?:company|"
    r"group|firm|[OG]\d))|shares)\b"
)
_SHARE = re.compile(r"\b(\d{1,3}(?:\.\d{1,4})?) ?(?:%|per ?cent|percent|pct\b|pc\b)")
_LISTING = re.compile(
    r"\b(?:(?:maiden|initial) (?:share|stock) (?:sale|offering)|listing|ipo|initial public "
    r"offering|flotation|float|debut)\b"
)
_PART = re.compile(
    r"(?:the |about |some |(?:up|close) to |nearly |another |as much as |more than |at least |"
    r"an? )?"
    r"(?:further |combined )?(?:\d[\d.]*(?:%| ?per ?cent| percent| ?pct| ?pc)|"
    r"(?:one |two )?(?:third|quarter|fifth|tenth)s?|minority) (?:of|in|from)\b|"
    r"(?:about |some |up to )?M\d+ (?:worth )?of (?:shares in |stock in |the )?O\d"
)
_PART_SOUGHT = re.compile(
    rf"(?:(?:by|from) (?:\S+ ){{1,5}}?)?(?:for|of|to (?:buy|acquire|take)) {_PART.pattern}"
)
_DEFINITE = re.compile(
    r"(?:the|an?|O\d+(?:'s)?|both|all) (?!\w+[^s\W]s from\b)(?!(?:new )?(?:jet|plane|aircraft|ship|"
    r"train)s?\b)"
)
_NEW_SHARES = re.compile(r"(?:up to |about )?(?:\d\S* )?(?:million |m )?new shares\b")
_BARE_SHARES = re.compile(r"(?:shares|stock|equity) (?:to|in)\b")
_RAISING = re.compile(r"\brais\w+ (?:\S+ ){0,4}by$")
_BUILDER = re.compile(r"\b(?:contract|order|tender|consortium)\b")
_FLOAT = re.compile(
    r"\b(?:through|in|via) (?:an?|the|O0's) (?:ipo|initial public offering|"
    r"listing)\b"
)
_NEXT_CLAUSE = re.compile(r" (?:after|before|when|while|since|following) | as [OG]\d")
_OWN_SALE = re.compile(r"\b(?:sale of|to sell) O0's\b")
_REST = re.compile(r"(?:\bnot|n't) (?:already|yet|currently) (?:own|hold|control)\b")
_PROJECT = re.compile(rf"{PLANTS}|\b(?:farmland|farms|land|project|port|airport|railway|park)\b")
_PARTICLE = re.compile(r"^(?:out|up|over) ")
_RIGHTS = re.compile(r"(?:\S+ ){0,4}?(?:rights|licen[cs]es?) (?:to|for|in)\b")
_PART_SOLD = re.compile(
    r"(?:\b(?:stake|shareholding|holding|shares|interest)|%|\bper ?cent|\bpercent) (?:in|of) "
    r"(?:\S+ ){1,5}(?:was|were|is|are|been|be)(?: being)?$"
)
_PART_BOUGHT = re.compile(
    r"\b(?:stake|interest|shareholding|holding|%|per ?cent|percent) (?:of|in) (?:\S+ ){1,6}?, "
    r"(?:which|that) (?:\S+ ){0,3}?\S+$"
)
_PART_OF_WHICH = re.compile(
    r"(?:third|quarter|fifth|tenth|minority|%|\bper ?cent|\bpercent|stake|shareholding) (?:of|in) "
    r"(?:which|whom|O\d+) (?:was|were|is|are|has been|have been|had been)(?: \w+)?$"
)
_LOAN_DEAL = re.compile(
    r"with (?:\S+ ){1,5}?(?:for|on) an? (?:\S+ ){0,4}?(?:loan|credit|"
    r"facility)\b"
)
_SUED = re.compile(
    r"\b(?:(?:brought|brings?|filed|ran|runs|led|pursued) (?:the|a|an) (?:\w+ )?(?:case|claim|"
    r"suit|lawsuit|action)|(?:over|in|of|to (?:end|settle|resolve)) (?:the|a|an) (?:\S+ )?"
    r"(?:class action|lawsuit|suit))\b"
)
_TOPICS = tuple(
    (kind, re.compile(rf"\b(?:over|about|on|for|regarding) (?:\S+ ){{0,4}}?(?:{words})\b"))
    for kind, words in TOPICS
)
_INTO_VENTURE = re.compile(r"\b(?:in|into) (?:an?|O0's) (?:[\w:/-]+ ){0,3}(?:venture|jv)\b")
_EACH_SHARE = re.compile(r"\bfor (?:each|every|all) (?:of )?(?:the )?O\d+(?:'s)? shares?\b")
_HALF = Decimal(50)
_LIFTED = re.compile(
    r"(?:\S+ ){0,4}in (?:\S+ ){1,5}?to (\d{1,3}(?:\.\d{1,4})?) ?(?:%|per ?cent|percent)"
)
_OWN_SHARE = re.compile(
    r"(?:(?:up to|about|some|an?|another|nearly|just|under|over) ){0,3}(?:(?:minority|strategic|"
    r"\d[\d.,]*(?:%|pc)?|per ?cent|percent|pct|of|O0's|shares?|stake|holding|interest) ){1,6}?"
    r"(?:(?:in|of) (?:itself|themselves|O0)(?= (?:to|for|,|\.|;)|$)|(?<=% )(?=to )|"
    r"(?<=cent )(?=to ))"
)
_COUNTED_GOODS = (
    r"(?:up to |about |some |around |more than |at least |another )*\d[\d,.]*(?:m|bn|k)? "
    r"(?:(?:million|billion|thousand) )?(?!(?:per ?cent|percent|pct|pc|%|shares|stakes?)\b)"
    r"(?:\w[\w-]* ){0,2}?(?:tonn?es?|tons|lit(?:re|er)s|barrels|bushels|bales|head|doses|units|"
    r"vehicles|cars|trucks|buses|trams|trains|locomotives|wagons|coaches|jets|planes|aircraft|"
    r"helicopters|ships|vessels|tankers|ferries|drones|missiles|tanks|howitzers|rifles|turbines|"
    r"panels|engines|chips|servers|laptops|tablets|phones|meters|containers|cranes|robots|machines|"
    r"megawatt\w*|gigawatt\w*|MW|GW|mw|gw|cubic|kilo\w*|bikes|scooters|tractors|ambulances|"
    r"uniforms)\b"
)
_BOUGHT_GOODS = re.compile(rf"^of {_COUNTED_GOODS}")
_WARES = re.compile(
    rf"(?:(?:the|its|their|O0's|all|some|most|more|surplus|excess|raw|of|output) ){{0,4}}{WARES}"
    r"(?: (?:from|made|produced|at|for|under|it|that|which) (?:\S+ ){1,6}?| )(?:to|for|at|over)\b"
)
_FROM = re.compile(r" (?:from|once|after|when|to (?:power|supply|feed|run|heat|fuel)) ")
_OTHERWISE = {
    "takeover": (DealType.CONTRACT, _BOUGHT_GOODS),
    "exclusive talks": (DealType.DIVESTITURE, _OWN_SALE),
}
_TARGET = re.compile(r"(?<=\b[OG]\d) (?!(?:shares?|stock|stake|holding)\b)")
"""Behind what is bid for, shares are no part of it: the bid for O1 lifted its shares."""
_NEAR = 8
_ROLES = {
    DealType.DIVESTITURE: {"target": "seller"},
    DealType.LISTING: {"target": "issuer"},
    DealType.CONTRACT: {"acquirer": "customer", "seller": "supplier", "target": "supplier"},
    DealType.INVESTMENT: {"acquirer": "investor"},
    DealType.FINANCING: {"seller": "issuer", "acquirer": "investor"},
    DealType.JOINT_VENTURE: {"investor": "partner"},
    DealType.ACQUISITION: {"investor": "acquirer"},
}


def refine_type(trigger: Trigger, parties: Sequence[Party], *, behind: str, ahead: str) -> DealType:
    """Return the type of deal that a trigger names, given the words around it."""
    if trigger.name == "acquire":
        sold = _PART_SOLD.search(behind) or _PART_BOUGHT.search(behind)
        if sold:
            return trigger.type if _is_control(behind) else DealType.INVESTMENT
        return _type_of_purchase(trigger, parties, ahead)
    otherwise = _OTHERWISE.get(trigger.name)
    if otherwise and otherwise[1].search(ahead):
        return otherwise[0]
    if trigger.name in {"sell", "sale"}:
        return _type_of_sale(trigger, parties, behind=behind, ahead=ahead)
    if trigger.name in {"bid", "bid for", "takeover"}:
        near = " ".join(_TARGET.split(ahead, maxsplit=1)[0].split(" ")[:_NEAR])
        part = _SHARES.search(near) or _PART_SOUGHT.match(ahead)
        whole = _is_control(ahead) or _REST.search(ahead) or _EACH_SHARE.search(ahead)
        return DealType.INVESTMENT if part and not whole else trigger.type
    return _type_of_rest(trigger, parties, behind=behind, ahead=ahead)


def _type_of_rest(
    trigger: Trigger, parties: Sequence[Party], *, behind: str, ahead: str
) -> DealType:
    if trigger.name in {"partnership", "talks", "accord"}:
        return _type_of_pact(trigger, ahead)
    if trigger.name == "raise" and _LISTING.search(ahead):
        return DealType.LISTING
    if trigger.name == "stake" and (_controls(behind, ahead) or _reaches_control(ahead)):
        return DealType.ACQUISITION
    pooled = trigger.name == "merge" and _INTO_VENTURE.search(ahead)
    if pooled or _is_shared_project(trigger, parties, behind=behind, ahead=ahead):
        return DealType.JOINT_VENTURE
    return trigger.type


def _type_of_pact(trigger: Trigger, ahead: str) -> DealType:
    """Return what a pact or talks are about."""
    if trigger.name == "partnership" and _LOAN_DEAL.match(ahead):
        return DealType.FINANCING
    if trigger.name != "talks" and _SUED.search(ahead):
        return DealType.SETTLEMENT
    if trigger.name == "partnership":
        return trigger.type
    kind = next((k for k, topic in _TOPICS if topic.search(ahead)), trigger.type)
    lent = trigger.name == "talks" and kind is DealType.FINANCING
    return trigger.type if lent else kind


def _is_shared_project(
    trigger: Trigger, parties: Sequence[Party], *, behind: str, ahead: str
) -> bool:
    """Tell whether several build or pay for one thing that is none of theirs yet."""
    if trigger.name not in {"build", "invest"}:
        return False
    together = len(parties) > 1 and {party.role for party in parties} == {trigger.subject}
    return (
        together
        and not _BUILDER.search(behind)
        and (trigger.name == "build" or bool(_PROJECT.search(ahead)))
    )


def _type_of_purchase(trigger: Trigger, parties: Sequence[Party], ahead: str) -> DealType:
    ahead = _PARTICLE.sub("", ahead)
    if _RIGHTS.match(ahead):
        return DealType.CONTRACT
    start = " ".join(ahead.partition(" ,")[0].split(" ")[:_NEAR])
    rest = _REST.search(ahead)
    if (_SHARES.search(start) or _PART.match(ahead)) and not (rest or _is_control(start)):
        return DealType.INVESTMENT
    goods = _GOODS.match(ahead) and not _SHARE.match(ahead)
    from_seller = {party.role for party in parties} == {"acquirer", "seller"}
    wares = from_seller and not _DEFINITE.match(ahead) and not ahead.startswith("by ")
    if (goods or wares) and not _ASSETS.search(_FROM.split(ahead, maxsplit=1)[0]):
        return DealType.CONTRACT
    return trigger.type


def _type_of_sale(
    trigger: Trigger, parties: Sequence[Party], *, behind: str, ahead: str
) -> DealType:
    if _FLOAT.search(_NEXT_CLAUSE.split(ahead, maxsplit=1)[0]):
        return DealType.LISTING
    roles = {party.role for party in parties}
    if _OWN_SHARE.match(ahead) and roles == {"seller", "acquirer"}:
        return DealType.INVESTMENT
    if _NEW_SHARES.match(ahead) or (_BARE_SHARES.match(ahead) and _RAISING.search(behind)):
        return DealType.FINANCING
    counted = _GOODS.match(ahead) and not _SHARE.match(ahead) and not _ASSETS.search(ahead)
    if counted or (roles == {"seller", "acquirer"} and _WARES.match(ahead)):
        return DealType.CONTRACT
    if roles != {"target", "acquirer"} or behind.endswith(" to"):
        return trigger.type
    part = _PART.match(ahead) or _PART_OF_WHICH.search(behind)
    control = _is_control(ahead.partition(" to ")[0]) or _is_control(behind)
    return DealType.INVESTMENT if part and not control else DealType.ACQUISITION


def _controls(behind: str, ahead: str) -> bool:
    """Tell whether the share before or right behind its word is a majority."""
    return _is_control(behind) or _is_control(ahead.partition(" in ")[0].partition(" ,")[0])


def _reaches_control(ahead: str) -> bool:
    """Tell whether a share is lifted to a half or more: "its stake in Orrin to 51%"."""
    reached = _LIFTED.match(ahead)
    return reached is not None and Decimal(reached.group(1)) >= _HALF


def _is_control(words: str) -> bool:
    """Tell whether the words say more than half, or a majority."""
    share = _SHARE.search(words)
    return bool(_MAJORITY.search(words) or (share and Decimal(share.group(1)) >= _HALF))


def rename_parties(trigger: Trigger, parties: Sequence[Party], kind: DealType) -> tuple[Party, ...]:
    """Return the parties with the roles of the type that the object made of the deal."""
    if kind is DealType.SETTLEMENT and {party.role for party in parties} == {"partner"}:
        first, *rest = parties
        return (replace(first, role="payer"), *(replace(p, role="claimant") for p in rest))
    roles = dict(_ROLES.get(kind, {}))
    if trigger.type is DealType.DIVESTITURE and kind is DealType.INVESTMENT:
        roles["seller"] = "target"
    return tuple(Party(name=p.name, role=roles.get(p.role, p.role)) for p in parties)

"""Who stands in the slots behind a trigger, each under the preposition that governs him."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from digest.extraction.deals.tokens import (
    COLLECTIVES,
    PREPOSITIONS,
    Place,
    Sentence,
    Token,
    is_membership,
)
from digest.lexicon.places import countries, demonyms

_REACH = 28
_NOUN_REACH = 22
_ENDS = frozenset(
    "; : but while although because after before when if since where whereas though said says "
    "than then until lost turning rejecting snubbing spurning ignoring beating outbidding "
    "defeating topping edging".split()
)
_FINITE = frozenset(
    "is are was were has have had will would could may might should needs requires depends faces "
    "remains hinges awaits".split()
)
_PARTS = frozenset(
    "business businesses unit division arm operations subsidiary brand assets".split()
)
_OWN_PARTS = frozenset("unit division arm subsidiary business businesses operations".split())
_RELATIONS = frozenset(
    "supplier rival owner parent maker affiliate backer partner franchisee dealer operator "
    "investor "
    "shareholder lender insider contractor distributor provider customer landlord spin-off "
    "competitor manufacturer founder co-founder chairman chief boss".split()
)
_PEERS = frozenset("rival competitor partner supplier customer contractor distributor".split())
_OTHERS = _PEERS | frozenset("workers staff employees union unions pilots drivers critics".split())
_MEANS = frozenset(
    "loan loans facility facilities credit debt bonds notes overdraft mortgage financing".split()
)
"""What a deal is paid with: who stands behind it lends, and neither buys nor sells."""
_SECURITY = frozenset({"guarantee", "guarantees", "collateral"})
"""What a loan is given against: who stands behind it does not lend."""
_HELPING = frozenset("help partly partially".split())
_USES = frozenset("fund finance refinance repay bankroll".split())
_DONE_TO = frozenset(
    "awarded given granted handed won signed led placed made financed arranged provided bought "
    "acquired agreed reached imposed".split()
)
_DONE_REACH = 4
_DEMONYMS = frozenset(name.lower() for name in demonyms())
_FIRM_ADJECTIVES = frozenset(
    "rival private fellow local state-owned listed unlisted regional foreign domestic overseas "
    "family-owned global international chinese british american us uk smaller larger "
    "another investment wealth pension sovereign trade industry former".split()
)
_FIRM_NOUN = re.compile(
    r"\w{3,}(?:er|or)|group|company|firm|fund|giant|rival|bank|airline|utility|start-?up|"
    r"conglomerate|exchange|agency|ministry|government|authority|chain|business|specialist"
)
_PLAIN = re.compile(r"[a-z][\w-]*")
_NOT_PLAIN = PREPOSITIONS | frozenset("and or as a an the its their his is was will said".split())
_HELPED = frozenset(
    "financed funded arranged approved cleared blocked guaranteed advised opposed insured "
    "torpedoed rejected vetoed prohibited scuppered scuttled thwarted stymied challenged reviewed "
    "criticised criticized backed recommended accepted endorsed halted sunk derailed".split()
)
_BY = {word: f"{word} by" for word in _HELPED} | {"held": "held by", "owned": "held by"}
_LED = frozenset("managed led headed fronted run spearheaded controlled".split())
_TO_LED = frozenset({"to", "from", "with"})
_BY |= dict.fromkeys(_LED - _HELPED, "by")
_VERB = re.compile(
    r"(?!(?:related|listed|limited|united|associated|unlisted|used)$)[a-z]{3,}ed|"
    r"took|bought|sold|said|says|has|have|had|will|would|is|was|are|were|made|won|lost|paid|got|"
    r"given|gave|taken|chosen|began|put|plans|expects|aims|hopes|intends|wants|seeks|needs|keeps|"
    r"gets|takes|owns|gives|says|becomes|remains"
)
_COMING = frozenset({"coming", "comes", "came", "come"})
_FINITE_PAST = frozenset(
    "gave bought sold lent put paid contributed provided added pledged said says lost won got "
    "sought sued owns".split()
)
_GOODS = re.compile(
    r"(?!(?:shares|operations|assets|businesses|units|stakes|subsidiaries|shareholders|officials|"
    r"investors|lenders|plus|versus|says|plans|agrees|this|thus|always|besides|was|has|its|"
    r"perhaps|across|towards|towns|brands|plants|stores|mines|hotels|holdings|less|unless)$)"
    r"[a-z]{2,}[^s\W]s"
)
_OPEN_SLOTS = frozenset({"", ",", "of", "in", "to", "for", "inf", "into", "between"})
_HOLDERS = COLLECTIVES | frozenset(
    "liquidator liquidators administrator administrators receivers government ministry city state "
    "vehicle vehicles affiliate affiliates fund funds division entity "
    "founder founders owner family estate heirs parent unit arm subsidiary part participation "
    "support "
    "involvement backing".split()
)
_SIGN = re.compile(r"[OG]\d+")
_TITLE = 6
_ATTRIBUTION = 9
_ONE = frozenset({"a", "an"})
_SAYING = frozenset("said says say according told".split())
_BREAKS = frozenset(", ; : ( ) and".split())
_TO_NOUN = frozenset("a an the its their his her".split())
_COUNTRIES = frozenset(f"{name.lower()}'s" for name in countries())
_HOME = 4
_LEADING = 5
_NO_LEAD = frozenset(
    "after later earlier however whether either neither together rather never over under further "
    "higher lower before when while because but for since until unless then than".split()
)


def find_slots(
    sentence: Sentence, place: Place, stops: frozenset[int], *, noun: bool = False
) -> dict[str, list[str]]:
    """Return the organisations after each preposition behind the trigger.

    Keys are prepositions; "" is the object, "dative" who gets another one, "inf" what follows an
    infinitive; a possessor has "'s" after its preposition.
    """
    slots: dict[str, list[str]] = {}
    tokens = sentence.tokens
    for slot, at in walk_right(sentence, place, stops, noun=noun):
        token = tokens[at]
        key = f"{slot}'s" if token.possessive or _owns_part(tokens, at) else slot
        if not key and at == place.after and _text_at(tokens, at + 1) in _ONE:
            key = "dative"
        names = slots.setdefault(key, [])
        names += [name for name in token.names if name not in names]
    return slots


def walk_right(
    sentence: Sentence, place: Place, stops: frozenset[int], *, noun: bool = False
) -> Iterator[tuple[str, int]]:
    """Yield each player behind the trigger with the preposition that governs him."""
    tokens = sentence.tokens
    group = tokens[place.first].group
    ends = _ENDS | _FINITE if noun else _ENDS
    slot, counted = "", False
    for at in range(place.after, min(place.after + _REACH, len(tokens))):
        token = tokens[at]
        apart = token.group != group and not (group == 0 and token.text in {"with", "from"})
        if apart and not (noun and _tells_more(tokens, at)):
            continue
        if token.text == "," and _opens_attribution(tokens, at + 1):
            return
        if noun and token.text in _MEANS and tokens[at - 1].text != "of":
            return
        if token.text == "including" and tokens[at + 1 : at + 2] and tokens[at + 1].text in _ONE:
            return
        ended = _ends_slots(tokens, at, ends, noun=noun) or _opens_clause(tokens, at, noun=noun)
        if ended or _opens_next_deal(tokens, at, slot, stops):
            return
        if any(leads(tokens, at) for leads in _LEADS_ON):
            continue
        if not slot and not counted and _makes_goods(tokens, at):
            continue
        if token.names:
            yield (f"{slot}#" if counted else slot), at
        else:
            before = tokens[at - 1].text if at > place.after else ""
            following = _next_slot(tokens, at, slot, before=before)
            counted = following == slot and (counted or token.text[0].isdigit())
            slot = following


def _opens_next_deal(tokens: Sequence[Token], at: int, slot: str, stops: frozenset[int]) -> bool:
    """Tell whether a list goes on with another deal, or a clause tells what the money is for."""
    means = slot == "with" and tokens[at - 1].text in _ONE
    joined = at in stops and (means or tokens[at - 1].text in {"and", "then", ","})
    return joined or _opens_next_sum(tokens, at, stops) or _opens_money(tokens, at, stops)


def _opens_money(tokens: Sequence[Token], at: int, stops: frozenset[int]) -> bool:
    """Tell whether it goes on with what the money of the deal is for, or is lent against."""
    if tokens[at].text in _SECURITY:
        return "against" in {token.text for token in tokens[at - 2 : at]}
    return _opens_use(tokens, at) and any(stop > at for stop in stops)


def _opens_use(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether it goes on with what the money is for: "to help pay for its takeover"."""
    if tokens[at].text != "to":
        return False
    words = [t.text for t in tokens[at + 1 : at + _HOME] if t.text not in _HELPING]
    return (words[:1] == ["pay"] and words[1:2] == ["for"]) or not _USES.isdisjoint(words[:1])


def _opens_next_sum(tokens: Sequence[Token], at: int, stops: frozenset[int]) -> bool:
    """Tell whether a list goes on with another deal: ", a $15m facility from Orrin"."""
    if not tokens[at].figure or _text_at(tokens, at - 1) not in _ONE | {"and", ","}:
        return False
    joined = {_text_at(tokens, at - 1), _text_at(tokens, at - 2)} & {",", "and"}
    return bool(joined) and any(stop in stops for stop in range(at + 1, at + 1 + _DONE_REACH))


def _text_at(tokens: Sequence[Token], at: int) -> str:
    return tokens[at].text if 0 <= at < len(tokens) else ""


def _opens_clause(tokens: Sequence[Token], at: int, *, noun: bool) -> bool:
    """Tell whether "and" at `at` joins another verb, no name: "and took out a loan"."""
    if tokens[at].text != "and" or not _text_at(tokens, at + 2):
        return False
    subject = tokens[at + 1]
    acts = bool(subject.names) and not subject.possessive and tokens[at + 2].text in _FINITE
    if (acts and not noun) or _is_next_subject(tokens, at):
        return True
    return bool(_VERB.fullmatch(tokens[at + 1].text)) and tokens[at + 2].text != "by"


def _is_next_subject(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether ", and" at `at` joins a clause, no list: ", and Orrin agreed to"."""
    listed = _text_at(tokens, at - 3) in {",", "and"}
    named = next(
        (n for n in range(at + 1, at + _HOME) if _text_at(tokens, n) and tokens[n].names), at + 1
    )
    subject = tokens[named]
    led = named > at + 1 and all(_is_plain(token) for token in tokens[at + 1 : named])
    if tokens[at - 1].text == "," and led and _text_at(tokens, named + 1) in _FINITE:
        return True
    subject = tokens[at + 1]
    if subject.names and not subject.possessive and _text_at(tokens, at + 2) in _FINITE_PAST:
        return True
    if tokens[at - 1].text != "," or listed or not subject.names or subject.possessive:
        return False
    return bool(_VERB.fullmatch(tokens[at + 2].text)) and _text_at(tokens, at + 3) != "by"


def _tells_more(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether an aside says who takes part: "a round in May, which was led by Orrin"."""
    start = at
    while start > 0 and tokens[start - 1].group == tokens[at].group:
        start -= 1
    words = [token.text for token in tokens[start : start + 3]]
    return words[:1] == ["which"] and bool(set(words[1:]) & _DONE_TO)


def _ends_slots(tokens: Sequence[Token], at: int, ends: frozenset[str], *, noun: bool) -> bool:
    """Tell whether the word at `at` ends what belongs to the trigger; "was awarded" does not."""
    subject = tokens[at + 1] if tokens[at].text == "as" and at + 2 < len(tokens) else None
    if subject is not None and _text_at(tokens, at + 1) in {"it", "the"}:
        return bool(_VERB.fullmatch(_text_at(tokens, at + 3)))
    if subject is not None and subject.names and _VERB.fullmatch(tokens[at + 2].text):
        return True
    if tokens[at].text not in ends:
        return False
    following = tokens[at + 1 : at + _DONE_REACH]
    passive = noun and tokens[at].text in _FINITE and {t.text for t in following} & _DONE_TO
    return not passive


def _is_modifier(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a player only says what another is: "Kestrel supplier Orrin"."""
    if not tokens[at].names:
        return False
    following = tokens[at + 1 : at + 5]
    relations = _PEERS if tokens[at].possessive else _RELATIONS
    related = next((n for n, t in enumerate(following[:2]) if t.text in relations), None)
    if related is None or (related and not _is_plain(following[0])):
        return False
    return not tokens[at].possessive or any(t.names for t in following[related + 1 : related + 3])


def _leads_to_name(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a name only says where or in what a firm works: "Lund pie and jam maker X"."""
    if not tokens[at].names or tokens[at].possessive:
        return False
    ahead = list(takewhile(lambda token: not token.names, tokens[at + 1 : at + 2 + _LEADING]))
    named = at + 1 + len(ahead)
    if not ahead or named >= len(tokens) or not tokens[named].names:
        return False
    words = [token.text for token in ahead]
    plain = all(token.text == "and" or _is_plain(token) for token in ahead)
    joined = words[0] == "and" or not _NO_LEAD.isdisjoint(words)
    told = any(_VERB.fullmatch(word) for word in words)
    return plain and not joined and not told and bool(_FIRM_NOUN.fullmatch(words[-1]))


def _is_of_others(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether not the player but others who have to do with him are meant: "its workers"."""
    return tokens[at].possessive and _text_at(tokens, at + 1) in _OTHERS


def _makes_goods(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a name only says which things they are: "sells Orrin cards"."""
    named = bool(tokens[at].names) and not tokens[at].possessive
    return named and bool(_GOODS.fullmatch(_text_at(tokens, at + 1)))


def _is_plain(token: Token) -> bool:
    """Tell whether the word may stand before a noun: no name, no preposition, no article."""
    return bool(_PLAIN.fullmatch(token.text)) and token.text not in _NOT_PLAIN


def _owns_part(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether what follows is a part of the player: "buys Kestrel unit"."""
    return any(token.text in _OWN_PARTS for token in tokens[at + 1 : at + 2])


def _is_home(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a state only says where the firm after it is from: "Norway's Kestrel"."""
    if not tokens[at].possessive or not tokens[at].text.startswith("G"):
        return False
    following = tokens[at + 1 : at + _HOME]
    named = next((n for n, token in enumerate(following) if token.names), None)
    if named is None or not following[named].text.startswith("O"):
        return False
    return named == 0 or bool(_FIRM_NOUN.fullmatch(following[named - 1].text))


def _opens_attribution(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether who said it comes next: "the company said", "according to a filing"."""
    for token in tokens[at : at + _ATTRIBUTION]:
        if token.text in _SAYING:
            return True
        if token.text in _BREAKS:
            return False
    return False


def _next_slot(tokens: Sequence[Token], at: int, slot: str, *, before: str) -> str:
    """Return what governs the words after the token at `at`."""
    text = tokens[at].text
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if (text == "to" and before == "up") or is_membership(tokens, at):
        return slot
    if text == "to" and following is not None:
        return "to" if _opens_noun(tokens, at + 1) else "inf"
    if text in PREPOSITIONS:
        return _name_slot(text, before=before, slot=slot)
    if text == ",":
        joins = following is not None and (following.names or following.text == "and")
        return slot if joins else ","
    if text in {"that", "which", "who"}:
        return ","
    return slot


def _opens_noun(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a noun, not a verb, follows "to": a name, a number, "chip maker Orrin"."""
    if tokens[at].names or tokens[at].text in _TO_NOUN or tokens[at].text[0].isdigit():
        return True
    if any(" ".join(t.text for t in tokens[at : at + n]) in _COUNTRIES for n in (1, 2)):
        return True
    named = next((n for n in range(at, min(at + _TITLE, len(tokens))) if tokens[n].names), at)
    first = tokens[at].text
    adjective = first in _DEMONYMS or first in _FIRM_ADJECTIVES or "-" in first
    before = tokens[named - 1].text
    described = adjective or before.endswith("'s") or bool(_FIRM_NOUN.fullmatch(before))
    return named > at and described


def _name_slot(preposition: str, *, before: str, slot: str) -> str:
    """Return the slot that a preposition opens after the word `before` in the slot `slot`."""
    if slot.startswith("inf") and preposition in {"by", "of", "in"}:
        return f"inf {preposition}"
    if preposition == "by" and before in _BY:
        return slot if before in _LED and slot in _TO_LED else _BY[before]
    if preposition == "from" and before in _COMING:
        return "coming from"
    if preposition == "of" and slot == ",":
        return slot
    if preposition == "of" and slot not in _OPEN_SLOTS:
        own = "of" if slot == "by" and _SIGN.fullmatch(before) else "further of"
        return slot if before in _HOLDERS else own
    return "part of" if preposition == "of" and before in _PARTS else preposition


_LEADS_ON = (_is_home, _is_modifier, _is_of_others, _leads_to_name)
"""What tells that a name only says more of another one."""

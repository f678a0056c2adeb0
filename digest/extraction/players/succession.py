"""Whose office somebody has too: who goes, who comes after, who is the same elsewhere."""

import re

from digest.extraction.players.employers import Employers
from digest.extraction.players.holders import HONOURS, NAMED, WHO
from digest.extraction.players.office import Office
from digest.extraction.players.posts import ARTICLE
from digest.extraction.players.signs import BODY, OPENS, PERSON, PLACE, TITLE
from digest.extraction.players.surroundings import REACH
from digest.model.article import Span
from digest.value import replace

_Patterns = tuple[re.Pattern[str], ...]

_LEAVING = r"(?:exit|departure|resignation|retirement|death|dismissal|ouster|removal|sacking|exile)"
_WENT = (
    "(?:abruptly |suddenly )?(?:quit|left|resigned|retired|died|departed|stepped down|stood down)"
)
_PUT_OUT = "(?:fired|sacked|dismissed|ousted|suspended|removed|forced out)"
_LEFT = re.compile(f"{_LEAVING}|{_WENT}|{_PUT_OUT}")
_FROM = (
    r"(?:succe(?:ed|eds|eded|eding)|replac(?:es?|ed|ing)"
    r"|t(?:akes?|aking|ook|aken) (?:over|charge|the (?:helm|reins|wheel))"
    rf"(?: (?:(?!{PERSON}|from )[^\s]+ ){{0,9}}?| )from"
    r"|reliev(?:es|ed|ing)"
    r"|t(?:akes?|aking|ook) the (?:place|reins) (?:of|from)|steps? into the shoes of|follows"
    r"|(?:fill\w*|tak(?:e|es|ing)|took) the (?:\w+ )?(?:vacancy|seat|post|position|chair|role|job)"
    r" (?:of|(?:once |previously )?(?:left|vacated|held) (?:vacant )?by)"
    r"|the (?:vacancy|seat|post) (?:left|vacated|held) by"
    r"|predecessor(?: is| was|,)?)"
)
_SEARCHED = rf"(?:(?:[Hh]is|[Hh]er|the|its|their) )?(?:(?:[a-z]+,?|{TITLE},?) ){{0,2}}"
_PERSON = re.compile(PERSON)
_LEAVERS: _Patterns = (
    re.compile(rf"\b{_FROM} {_SEARCHED}{WHO}"),
    re.compile(rf"i{OPENS}n place of {WHO}"),
    re.compile(
        rf"\b(?:after|following|since|upon|with) (?:the )?(?:[a-z-]+ ){{0,2}}{_LEAVING} of {WHO}"
    ),
    re.compile(rf"\b(?:[Ii]ncumbent|[Oo]utgoing|[Dd]eparting) {WHO}"),
    re.compile(rf"\b(?:after|since|when|until) {WHO} (?:had |has )?(?:{_WENT}|was {_PUT_OUT})\b"),
    re.compile(
        rf"\b(?:after|following|since|upon) (?P<who>{PERSON})'s? (?:[a-z-]+ ){{0,2}}{_LEAVING}\b"
    ),
)
"""How a text names who held an office before."""
_OWN = rf"(?:\b[Hh]is|\b[Hh]er|\b[Ii]ts|\b[Tt]heir|{PERSON}'s?)"
_ALIKE = r"(?:opposite number|counterpart|peer|equivalent)"
_WAY = (
    r"(?:ma(?:ke|kes|de|king) way for|gi(?:ve|ves|ving) way to"
    r"|hand(?:s|ed|ing)? (?:over |the reins |the baton |control |his job |her job )?to)"
)
_HEIRS: _Patterns = (
    re.compile(rf"{PERSON} (?:[a-z]+ ){{0,3}}{_WAY} {WHO}"),
    re.compile(
        rf"{NAMED}(?:, [^,.\n]{{1,80}},)?,? (?:will |is to |to |would )?"
        r"(?:succeeds?|replaces?|succeeded|replaced|takes? over from) (?:him|her)\b"
    ),
    re.compile(
        rf"{PERSON}(?:, \d\d,)? (?:(?!{PERSON})[^.\n]{{0,120}}? (?:and|to) )?"
        r"(?:(?:will|is to|was|has|had|is)(?: been| be)? |be |been )?(?:[a-z]+ )?"
        rf"(?:succeeded|replaced|followed) by (?:(?:his|her|its) )?(?:[a-z-]+,? ){{0,3}}{WHO}"
    ),
    re.compile(
        rf"{NAMED}(?:, [^,.\n]{{1,60}},)? (?:was|is|has been|will be|is to be)(?: [a-z]+){{1,3}}"
        r"(?: as)? (?:his|her) (?:successor|replacement)\b"
    ),
    re.compile(rf"r{OPENS}eplac\w+ [^,.\n]{{0,40}}{PERSON},? (?:with|by) [^.\n]{{0,40}}?{WHO}"),
)
"""How a text tells who gets an office."""
_AFTER: _Patterns = (
    re.compile(
        rf"{NAMED}(?:, [^,.\n]{{1,80}},)?,? (?:will |is to |to |would |has )?"
        rf"(?:succeed(?:s|ed)?|replace[sd]?|take[sn]? over from) {HONOURS}(?P<other>{PERSON})"
    ),
)
"""How a text tells who gets the office that is told of another behind them."""
_NEXT: _Patterns = (
    re.compile(
        rf"(?:{_OWN}|\b[Aa]|\b[Tt]he) (?:eventual |likely |chosen |permanent )?"
        r"(?:successor|replacement)"
        rf"(?: at (?:{ARTICLE}(?P<org>{BODY})|the [a-z]+))?,? {WHO}"
    ),
    re.compile(
        rf"{_OWN} (?:successor|replacement)(?: at {ARTICLE}(?P<org>{BODY}))?"
        rf" (?:is|was|will be|is to be) (?:(?!{PERSON})[^.\n]){{0,80}}{WHO}"
    ),
)
"""How a text names who gets an office: her successor."""
_PEERS: _Patterns = (
    re.compile(rf"{_OWN} {_ALIKE} at {ARTICLE}(?P<org>{BODY}),? {WHO}"),
    re.compile(rf"{_OWN} (?P<org>{PLACE}|{BODY}) {_ALIKE},? {WHO}"),
    re.compile(rf"{NAMED}, (?:her|his) {_ALIKE} at {ARTICLE}(?P<org>{BODY})"),
)
"""How a text names who has the same office elsewhere."""
_COLLEAGUES = re.compile(rf"{_OWN} (?:[a-z]+ )?(?:colleague|co-worker|business partner),? {WHO}")
_TOLD = (
    *("successor", "replacement", "opposite number", "counterpart", "peer", "equivalent"),
    *("colleague", "co-worker", "business partner"),
)
"""Words without which a text names nobody who comes after, or is like, another."""
_FORMER = re.compile(r"(?i:former|ex|outgoing|previous|then|late|interim|acting)[ -]")


def with_successions(context: Employers, found: dict[int, Office]) -> dict[int, Office]:
    """Give those who go, come after or are the same elsewhere the office of whom they are told."""
    text = context.masked.text
    told = any(word in text for word in _TOLD)
    for patterns in (_PEERS, _NEXT) if told else ():
        _give(patterns, context, found)
    for patterns in (_HEIRS, _LEAVERS, _AFTER):
        _give(patterns, context, found)
    for match in _COLLEAGUES.finditer(text) if told else ():
        who = context.masked.actor(match.start("who"))
        other = last_office(match.start("who"), context, found)
        if who not in found and other.employer is not None:
            at = (context.masked.span(*match.span()),)
            found[who] = Office(employer=other.employer, at=at, where=match.start("who"))
    return found


def _give(patterns: _Patterns, context: Employers, found: dict[int, Office]) -> None:
    """Give whom the patterns name the office of the person named before them."""
    text, gets = context.masked.text, patterns in (_HEIRS, _NEXT)
    for match in (match for pattern in patterns for match in pattern.finditer(text)):
        who = context.masked.actor(match.start("who"))
        named = match.end("other") if patterns is _AFTER else match.start("who")
        other = last_office(named, context, found)
        if patterns is _LEAVERS:
            other = _vacant(match, context, found) or other
        if patterns is _PEERS and other.role is None and who not in found:
            at = (context.masked.span(*match.span()),)
            found[who] = _same(Office(at=at), match, context)
            continue
        unknown = other.employer is None and other.place is None and other.aside
        if other.role is None or unknown or (patterns is _LEAVERS and other.past):
            continue
        known = found.get(who, Office())
        if patterns is _NEXT and _is_elsewhere(match, other, context):
            found[who] = _same(replace(known, at=known.at), match, context)
            continue
        bare = known.employer is None and known.place is None
        bare &= patterns is _PEERS or (patterns is _LEAVERS and known.past)
        if known.role is None or bare or (gets and not known.new):
            found[who] = _same(other, match, context)
        elif known.employer is None and _words(known, context) == _words(other, context):
            found[who] = replace(known, employer=other.employer, place=other.place)


def _is_elsewhere(match: re.Match[str], other: Office, context: Employers) -> bool:
    """Tell whether somebody follows another at a body that is not the one known of the other."""
    org = match.start("org") if match.groupdict().get("org") else -1
    return org >= 0 and other.employer not in (None, context.masked.actor(org))


def _vacant(match: re.Match[str], context: Employers, found: dict[int, Office]) -> Office | None:
    """Return the office that nobody holds of which a sentence tells since when: since X left."""
    text, masked = context.masked.text, context.masked
    start = context.around.sentence(match.start())
    at = text.rfind(TITLE, start, match.start())
    left = _LEFT.search(match[0]) is not None
    if at < 0 or not left or _PERSON.search(text, at, match.start()):
        return None
    if _PERSON.search(text, start, at) and not text.startswith((" post", " job", " role"), at + 1):
        return None
    role = masked.span(at, at + 1)
    if any(
        one.role and one.role.start < role.end and role.start < one.role.end
        for one in found.values()
    ):
        return None
    return Office(role=role, employer=context.topics.inside(match.start()), told=False)


def _words(office: Office, context: Employers) -> str:
    """Return the words of an office in lower case, without the "former" before it."""
    return _FORMER.sub("", office.role.of(context.text).lower()) if office.role else ""


def _same(other: Office, match: re.Match[str], context: Employers) -> Office:
    """Return an office like another one, at the body that is named with it if one is."""
    role = _without_former(other.role, context.text) if other.role else None
    here = context.masked.span(*match.span())
    at = (here, *other.at) if role is None else (role, here)
    office = replace(other, role=role, at=at, where=match.start("who"), past=False)
    if not match.groupdict().get("org"):
        return office
    employer, place = context.named(match.start("org"), role.of(context.text) if role else "")
    return replace(office, employer=employer, place=place)


def _without_former(role: Span, text: str) -> Span:
    """Return an office without the "former" before it."""
    former = _FORMER.match(text, role.start, role.end)
    return Span(former.end(), role.end) if former else role


def last_office(index: int, context: Employers, found: dict[int, Office]) -> Office:
    """Return the office of the person named last before an index."""
    people = list(_PERSON.finditer(context.masked.text, max(0, index - REACH), index))
    return found.get(context.masked.actor(people[-1].start()), Office()) if people else Office()

"""Roles and affiliations: "X CEO P", "P, an analyst at X", "its president, P"."""

import re
from collections.abc import Sequence

from digest.extraction.players.employers import Employers
from digest.extraction.players.epithets import EPITHET, with_epithets
from digest.extraction.players.evidence import Sort
from digest.extraction.players.governments import Employer
from digest.extraction.players.held import Held, find_held, is_shared
from digest.extraction.players.masks import Masked
from digest.extraction.players.office import Office
from digest.extraction.players.patterns import CLOSING, PATTERNS
from digest.extraction.players.posts import Whose, find_posts
from digest.extraction.players.signs import PERSON
from digest.extraction.players.succession import last_office, with_successions
from digest.extraction.players.surroundings import Surroundings
from digest.lexicon.offices import ANY_FIRM, WINDERS
from digest.lexicon.places import demonyms
from digest.lexicon.roles import BEFORE, INSIDE, LED_BY, PUBLIC, TITLE_WORDS, TRADES
from digest.lexicon.words import CLOSED_WORDS
from digest.model.article import Span
from digest.value import replace

_SHARED = frozenset({"led-by", "roles", "pair", "members-of"})
_COMPLETING = frozenset(
    """at-house fired for-the-firm he-runs his-group represents there who-heads
    who-heads-noun""".split()
)
_ONLY_WITHOUT = frozenset(
    """who-heads-noun left fired represents there at-house his-group he-runs
    for-the-firm""".split()
)
"""Ways of telling an employer that count where no other is told."""
_SAME_HOUSE = re.compile(
    r"(?:founder|deputy|chief|spokes\w+|number two|in-command|aide|assistant|colleague|co-\w+"
    r"|c[efot]o)\Z"
)
"""Offices that "his deputy, X" holds where he holds his own."""
_NO_ROLE = re.compile(
    r"(?i:(?:new|next|second(?! sec| vice| deputy)|third(?! sec)|fourth|fifth|another|named"
    r"|appointed|hired|then|current"
    r"|previously|formerly|[\w-]+-based) )+"
)
_SEVERAL = frozenset({"roles", "pair", "one-of", "members-of"})
_QUALIFIED = re.compile(rf"(?:\b(?i:{'|'.join(re.escape(word) for word in BEFORE)}) ){{1,2}}\Z")
_NEAR = 30
_OF_WHAT = re.compile(
    r"(?:(?:(?:^|[.!?:]\W{0,2} |\n)(?=[A-Z])|\b(?:said|says|told|by|to|with|from) (?=[a-z]))"
    r"(?P<words>(?:[A-Za-z][a-z-]+ ){1,2}))\Z"
)
"""What an office without an article is of, at an opening or behind a verb: machine operator."""
_NO_KIND = re.compile(
    r"(?i)\b(?!(?:retired|shipping|mining|banking|printing|trading|advertising|engineering|farming"
    r"|fishing|housing|marketing|publishing|clothing|betting|gaming|brewing|drilling|logging"
    r"|manufacturing|packaging|recycling|sewing|racing|cycling|boxing|nursing|planning|building"
    r"|leasing|lending|catering|cleaning|wedding|sporting)\b)(?:[a-z]+(?:ed|ing|ly|-based)|today|yesterday|tomorrow|new|then|current"
    r"|rival|fellow|second|third|another)\b"
)
_UNREAD = re.compile(r" (?:of|at) (?:the )?[A-Z]")
"""What an office is followed by whose body is none that was found."""
_LETTERS = re.compile(r"\b[A-Z]{2,4}\d{0,2} ")
_UNREAD_OWNER = re.compile(r"(?:,? whose|\b[A-Z][\w-]*'s?)(?: (?:new|then|own))? \Z")
"""What stands before an office whose owner is none that was found."""
_PART = re.compile(r" (?:at|for) ")
_ASIDE_ROLE = re.compile(rf"{PERSON}, an? ")
_ASIDE = re.compile(r"an? ")
_RANKS = frozenset("Chief Prince Princess Sheikh Major Constable".split())
"""Titles of honour, which say nobody's office."""
_MINOR = ("adviser", "advisor", "consultant")
_HOLDERS = ("shareholder", "investor")
_HIRING = frozenset({"hired", "then", "called"})
_JOINED = frozenset({"with", "too"})
_NEW = frozenset({*_JOINED, "hired", "called", "moves", "hired-to", "will-chair", "appointment"})
_BEGINS = re.compile(
    r"^\S+(?:,[^,.]{1,80},)? (?:also )?(?:(?:is|was|has been|had been|will be|is to be)"
    r" (?:named|appointed|elected|promoted|elevated|made|chosen|installed|hired|picked|sworn"
    r"|confirmed|nominated|re-?elected|re-?appointed|expected to be|set to be|due to be)"
    r"|(?:will|would|is to|is set to|is due to) (?:be|become|chair|head|lead|run|join|succeed"
    r"|replace|assume|(?:take|move|step) (?:over|up|on))"
    r"|becom(?:es|ing)|became|(?:takes|took) (?:over|up|on)|assum(?:es|ed|ing)"
    r"|(?:re)?join(?:s|ed|ing)?|succeed(?:s|ed|ing)?|replac(?:es|ed|ing)"
    r"|to (?:be|become|join|succeed|replace))\b"
)
_LEAVES = re.compile(
    r"\b(?:step\w* (?:down|aside|back)|resign|retir|quit|le(?:ft|av)|fire|sack|oust|remov|dismiss"
    r"|suspend|drop|axe|served|worked|relinquish|stay|remain|continu|replace[sd]? by|died|spent"
    r"|years?|tenure|stint|time|career|days|known|exit|depart|part)"
)
"""Words with which "as" tells an office that somebody had."""
_UNTIL = re.compile(r"(?:,? (?:until|till|from \d{4} (?:to|until)|between \d{4})\b)")
_EX = re.compile(r"\b(?:[Ff]ormer|FORMER|[Oo]ne-?time|[Ee]rstwhile|[Tt]hen|[Ll]ate|[Ee]x-) ?\Z")
_FORMER = ("former", "ex-", "previously ", "formerly ", "then ", "past ", "onetime", "one-time")
_WAS = re.compile(
    r"^\S+, (?:until|once|formerly|previously) "
    r"|^\S+(?:, who)? (?:was|had been|served as|has been) (?!\w+ed\b)"
)


def find_offices(
    text: str, masked: Masked, sorts: Sequence[Sort], names: Sequence[tuple[str, ...]]
) -> dict[int, Office]:
    """Return the office of each person for whom the text gives one.

    Args:
        text: The folded text.
        masked: The text with signs for names.
        sorts: What each player is.
        names: The fullest name of each player.
    """
    context = Employers(Surroundings(text, masked, sorts, names))
    found: dict[int, Office] = {}
    every = tuple(find_held(masked, tuple(find_posts(text, masked))))
    for held in every:
        if held.name != EPITHET and not _is_late(held, masked):
            _add(masked.actor(held.who), _hold(held, context, found), found, text)
    for name, pattern in PATTERNS:
        for match in pattern.finditer(masked.text):
            who = masked.actor(match.start("who"))
            office = _read(name, match, context)
            lacks = name in _COMPLETING and _lacks(found.get(who, Office()))
            other = name in _ONLY_WITHOUT or (name == "who-heads" and " also " in match[0])
            if other and not lacks and _is_known(found.get(who, Office())):
                continue
            _add(who, office, found, text, lacks=lacks)
            if name in _SHARED:
                _share(masked, match.start("who"), office, found)
    for held in every:
        if _is_late(held, masked):
            _add(masked.actor(held.who), _hold(held, context, found), found, text)
    return with_epithets(every, context, with_successions(context, found), _hold)


def _is_of_person(held: Held) -> bool:
    """Tell whether a post is told by whose aide or fellow somebody is: read after the others."""
    return held.name == "his" or held.post.whose is Whose.HIS


def _is_late(held: Held, masked: Masked) -> bool:
    """Tell whether a post is whose another person's is: that one is read first."""
    if held.name == EPITHET:
        return False
    return _is_of_person(held) or held.name in _JOINED or is_shared(held.post, masked)


def _add(
    who: int, office: Office, found: dict[int, Office], text: str, *, lacks: bool = False
) -> None:
    """Keep the fuller of two offices of one person, or complete the one that is known."""
    known = found.get(who, Office())
    if office.worth > known.worth:
        found[who] = _join(known, office, text)
    elif _completes(office, known) or lacks:
        at = (*known.at, *office.at)
        found[who] = replace(known, employer=office.employer, told=True, at=at)


def _share(masked: Masked, index: int, office: Office, found: dict[int, Office]) -> None:
    """Give the office of one person to those whose names follow with commas and "and"."""
    while (after := CLOSING.match(masked.text, index + 1)) is not None:
        index = after.end() - 1
        known = found.setdefault(masked.actor(index), replace(office, where=index))
        if _lacks(known) and not known.told:
            found[masked.actor(index)] = replace(known, employer=office.employer, told=True)


def _completes(office: Office, known: Office) -> bool:
    """Tell whether an office gives the employer that a role lacks, or has only by guess."""
    if known.role is None or office.employer is None or not office.told or known.place is not None:
        return False
    lacks = not known.told or known.employer is None
    alone = office.role is None and not known.told and not known.past
    return lacks and (office.where == known.where or alone)


def _is_known(known: Office) -> bool:
    """Tell whether it is known what somebody is, or for whom."""
    return known != Office()


def _lacks(known: Office) -> bool:
    """Tell whether a role is known, and not whose it is."""
    lacks = known.role is not None and not known.past
    return lacks and known.employer is None and known.place is None


def _is_repeated(known: Office, office: Office, text: str) -> bool:
    """Tell whether an office is told again, without whose it is: she remains president."""
    if known.role is None or office.role is None or office.told or not known.told:
        return False
    return known.role.of(text).lower().endswith(office.role.of(text).lower())


def _join(known: Office, office: Office, text: str) -> Office:
    """Return the fuller office; only a bare title takes its employer from another place."""
    bare = not office.told and office.place is None and not office.past
    if bare and known.told and known.role is None and known.employer is not None:
        office = replace(office, employer=known.employer, told=True)
        return replace(office, at=(*known.at, *office.at))
    if _is_repeated(known, office, text):
        office = replace(office, employer=known.employer, place=known.place, told=True)
    if office.new and office.employer is None and office.place is None and not known.past:
        office = replace(office, employer=known.employer)
    return replace(
        office, at=tuple(dict.fromkeys((*known.at, *office.at))) if known.role else office.at
    )


def _hold(held: Held, context: Employers, found: dict[int, Office]) -> Office:
    """Return the office of somebody who holds a post."""
    post, masked = held.post, context.masked
    role = masked.span(_start(held, context), post.stop)
    words = role.of(context.text)
    role = _whole(held, role, context.text)
    if (held.name == "before" and words in _RANKS and held.org < 0) or _is_left(held, words):
        return Office()
    employer, place = _whose(held, words, context, found)
    at = (masked.span(held.at.start, held.at.end),)
    return Office(
        role=_without_adverb(role, context.text),
        employer=employer,
        place=place,
        at=at,
        past=_is_past(held.match, words)
        or _UNTIL.match(held.match.string, held.match.end()) is not None,
        new=_is_new(held) and words.lower().rpartition(" ")[2] not in TRADES,
        aside=_is_aside(held, words, context),
        told=post.whose is not Whose.OPEN or held.org >= 0 or _is_hirers(held, employer),
        where=held.who,
    )


def _is_hirers(held: Held, employer: int | None) -> bool:
    """Tell whether the body that gives the office is known."""
    return held.name in _HIRING and employer is not None


def _is_new(held: Held) -> bool:
    """Tell whether an office is told as one that somebody gets."""
    gets = held.name == "as" and _LEAVES.search(held.match[0]) is None
    return gets or held.name in _NEW or _BEGINS.match(held.match[0]) is not None


def _is_left(held: Held, words: str) -> bool:
    """Tell whether somebody only stays, or ceases to be, an adviser or another one's deputy."""
    minor = words.lower().endswith(_MINOR) or held.post.whose is Whose.HIS
    if held.name in _JOINED:
        return False
    return minor and (held.name == "as" or " as " in held.match[0])


def _is_aside(held: Held, words: str, context: Employers) -> bool:
    """Tell whether an office is less than others of the same person: "an analyst", "tycoon"."""
    one_of = _ASIDE.match(context.masked.text, held.post.start) is not None
    trade = words.lower().rpartition(" ")[2] in TRADES
    return (
        held.name == "then"
        or (held.name == "after" and one_of)
        or " also " in held.match[0]
        or (held.post.whose is Whose.OPEN and trade)
        or words.lower().endswith(_HOLDERS)
    )


def _start(held: Held, context: Employers) -> int:
    """Return where an office begins, with the words and the place that belong to it."""
    post, masked, text = held.post, context.masked, context.text
    if held.name == "before":
        return post.title if post.bare else post.role
    place = masked.span(post.land, post.land + 1).of(text)
    public = not PUBLIC.isdisjoint(masked.span(post.title, post.stop).of(text).lower().split())
    return post.role if public or place in demonyms() else post.land


def _whole(held: Held, role: Span, text: str) -> Span:
    """Return an office with the words before it that say of what: Machine operator Ana Kos."""
    if held.name != "before" or not held.post.bare:
        return role
    told = _OF_WHAT.search(text, max(0, role.start - _NEAR), role.start)
    if told is None or _NO_KIND.search(told["words"]) is not None:
        return role
    if not CLOSED_WORDS.isdisjoint(told["words"].lower().split()):
        return role
    return Span(told.start("words"), role.end)


def _whose(held: Held, words: str, context: Employers, found: dict[int, Office]) -> Employer:
    """Return for whom somebody holds a post."""
    post = held.post
    if _is_of_person(held):
        return _of_person(held, words, context, found)
    before = context.masked.text.startswith(" from ", post.stop)
    if held.org >= 0 and (before or post.whose in (Whose.OPEN, Whose.ITS, Whose.NOUN)):
        return context.named(held.org, words)
    told: Employer = _kin_of_firm(held, words, context), None
    if told[0] is None and not (before and held.name == "hired"):
        told = context.of_post(post, words)
    if told != (None, None):
        return told
    employer = _shared_with(held, words, context, found).employer
    if employer is None and held.name in _HIRING and WINDERS.isdisjoint(words.lower().split()):
        employer = context.referents.of_its(post.start)
    if employer is not None:
        return employer, None
    text = context.masked.text
    elsewhere = _UNREAD.match(text, post.end) is not None
    elsewhere |= _LETTERS.search(text, post.role, post.title) is not None
    elsewhere |= _UNREAD_OWNER.search(text, max(0, post.start - _NEAR), post.start) is not None
    if post.whose not in (Whose.OPEN, Whose.NAMED, Whose.LAND) or elsewhere:
        return told
    return _unnamed(held, words, context)


def _of_person(held: Held, words: str, context: Employers, found: dict[int, Office]) -> Employer:
    """Return for whom somebody works who is told as another one's deputy, or as a fellow."""
    if held.org >= 0:
        return context.named(held.org, words)
    serves = _SAME_HOUSE.search(words.lower())
    return (last_office(_told_at(held), context, found).employer if serves else None), None


def _told_at(held: Held) -> int:
    """Return where somebody begins to be told of: the post or the name, whatever is first."""
    return min(held.who, held.post.start)


def _shared_with(held: Held, words: str, context: Employers, found: dict[int, Office]) -> Office:
    """Return the office of the person told before, if an officer is told as of the same body."""
    told = words.lower().split()
    joined = held.name in _JOINED and told[-1] not in TRADES
    shared = is_shared(held.post, context.masked) and not INSIDE.isdisjoint(told)
    if not joined and not shared:
        return Office()
    return last_office(_told_at(held), context, found)


def _kin_of_firm(held: Held, words: str, context: Employers) -> int | None:
    """Return the firm that bears the name of "the group's chair", or is the family's."""
    noun = context.masked.span(*held.post.owner).of(context.text)
    told = held.post.whose is Whose.NOUN and noun in ANY_FIRM
    return context.of_kin(context.masked.actor(held.who), words) if told else None


def _unnamed(held: Held, words: str, context: Employers) -> Employer:
    """Return whose an office is that is told alone: the kin's or the topic's."""
    kin = context.of_kin(context.masked.actor(held.who), words)
    return (kin, None) if kin is not None else context.by_title(words, held.post.title)


def _read(name: str, match: re.Match[str], context: Employers) -> Office:
    groups = match.groupdict()
    at: tuple[Span, ...] = (context.masked.span(*match.span()),)
    role = context.masked.span(*match.span("role")) if groups.get("role") else None
    if role is not None and name in _SEVERAL:
        if _is_no_office(role.of(context.text)):
            return Office()
        role = _qualified(role, context.text)
    employer, place = context.employer_of(match, role.of(context.text) if role else "")
    if groups.get("led") and (role is None or match["led"] in LED_BY):
        role = _led(match, context.masked) or role
    past = role is not None and name != "who-heads" and _is_past(match, role.of(context.text))
    new = role is not None and (name in _NEW or _BEGINS.match(match[0]) is not None)
    role = _without_adverb(role, context.text) if role is not None else None
    told = any(groups.get(key) for key in ("org", "noun", "its"))
    aside = role is not None and _ASIDE_ROLE.match(match.string, match.start("who")) is not None
    return Office(role, employer, place, at, past, new, aside, told, match.start("who"))


def _is_no_office(role: str) -> bool:
    """Tell whether a plural before names is none of an office."""
    return role.lower().rpartition(" ")[2].removesuffix("s") not in TITLE_WORDS


def _qualified(role: Span, text: str) -> Span:
    """Return the noun of several with what qualifies it: board member(s)."""
    words = _QUALIFIED.search(text[max(0, role.start - _NEAR) : role.start])
    return Span(role.start - len(words[0]), role.end) if words else role


def _without_adverb(role: Span, text: str) -> Span:
    """Return an office without the "new" or "then" before it."""
    adverb = _NO_ROLE.match(text, role.start, role.end)
    return Span(adverb.end(), role.end) if adverb else role


def _is_past(match: re.Match[str], role: str) -> bool:
    """Tell whether an office is told as a former one."""
    before = match.string[max(0, match.start() - len("erstwhile ")) : match.start()]
    told = _WAS.search(match[0]) is not None and _BEGINS.match(match[0]) is None
    return role.lower().startswith(_FORMER) or told or _EX.search(before) is not None


def _led(match: re.Match[str], masked: Masked) -> Span | None:
    groups = match.groupdict()
    between = match.string[match.end("led") : match.start("org")] if groups.get("org") else ""
    part = match["led"].startswith("head") and _PART.search(between) is not None
    noun = None if part else LED_BY.get(match["led"])
    start = match.start("led")
    return masked.span(start, start + len(noun)) if noun and match["led"].startswith(noun) else None

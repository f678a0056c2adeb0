"""Posts: offices with the words that say whose they are, as "the firm's head of sales in Asia"."""

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum

from digest.extraction.players.masks import Masked, put_signs
from digest.extraction.players.signs import BODY, PERSON, PLACE, POST, TITLE
from digest.model.article import Span
from digest.value import Value

VERBS = "said|says|told|that|who|which|will|would|has|had|have|is|was|are|were"
"""Verbs and pronouns that end what belongs to an office."""
_TIMES = "before|after|until|since|when|while|because|if|despite|without"
FILL = rf"(?:(?!(?:{VERBS}|{_TIMES})\b)(?:[\w'/-]+|{PLACE}|{TITLE}) ){{0,6}}?"
"""Words between a preposition and the body whose they describe."""
ARTICLE = rf"(?:(?:the|a|an|its|their|our|one of the) )?(?:{PLACE}'s? |[\w-]+-based )?"
"""What may stand before a body's name and its description."""
PANEL = r"(?:[a-z]+ (?:and [a-z]+ )?)?(?:committee|panel|subcommittee)\b"
"""A part of a body that somebody chairs."""
DOES = (
    r"who (?:now |also |has |had |is )?(?:work|lectur|teach|taught|cover|follow|track|manag|run|ran"
    r"|direct|chair|lead|led|advis|stud|research|oversee|trade|trading|serv|sit|sat|head|edit|speak|campaign"
    r"|organi[sz]"
    r"|monitor|consult|represent|volunteer|analys|wr[io]t|bas)\w*"
    r"(?: (?:[^,.\n]|\d[.,](?=\d)){0,60}?)?"
)
"""What somebody does for a body."""
_NOT_FREE = (
    "who|which|the|an?|will|has|had|have|is|was|are|were|said|says|and|or|but|to|by|in|on|at|for|of"
    "|that|as|with|from|told|would|may|could|also|whose|one|its|their|his|her|become|be|been|own"
    "|now|then|also|still|currently|previously|formerly|became|becomes|becoming|made|named|appointed"
    "|elected|hired|promoted|re-elected|re-appointed|new|next|not|once|until|after|before|when|while|since|because|than|until|rose|fell"
    "|lost|won|got|hit|cut|sold|bought|led|held|kept|left|met|paid|ran|set|took|gave|chose|saw"
)
_FROM = "(?:based|born|trained|educated|appointed|listed)"
_DID = (
    "(?!(?:retired|disgraced|seasoned|respected|renowned|experienced|celebrated|noted|famed|elected"
    "|fixed|integrated|applied|advanced|unified|combined|unpaid|salaried|so-called)\\b)[a-z]+ed"
)
_LETTERS = r"[A-Z]{2,4}\d{0,2}"
_FOLK = "[A-Z][a-z]+(?:ian|ean|ish|ese)"
_LOOSE = rf"{PLACE}|{_FOLK}|{_LETTERS}|[\w-]+-{_FROM}"
FREE = rf"(?:(?:(?!(?:{_NOT_FREE}|{_DID}) )[a-z][\w-]*|{_LOOSE}) ){{0,2}}?"
"""Words before an office that belong to it: outside director."""
_OPEN = (
    r"(?<=, )|(?<= as )|(?<= is )|(?<= was )|(?<= be )|(?<=come )|(?<=comes )|(?<=came )"
    r"|(?<= now )|(?<=\()|(?<=named )|(?<=inted )|(?<=ected )|(?<=mains )|(?<= been )|(?<=ently )"
    r"|(?<=- )"
)
_WHOSE = (
    rf"(?:(?:[Tt]he )?(?P<left>{BODY})(?: \d+)?\)?"
    r"(?:'s?|(?:, (?:an?|the) [^,.\n]{1,50})?,? whose)? (?:new |then |own )?"
    r"|(?P<its>(?:[Ii]ts|[Tt]heir|[Oo]ur) (?:own )?)"
    rf"|(?P<his>(?:[Hh]is|[Hh]er) (?:own |[a-z-]+ and )?(?:{TITLE} (?={TITLE}))?)"
    rf"|(?:[Tt]he|[Tt]hat|[Tt]his) (?P<only>{PLACE} )?(?:[a-z][\w-]* )?"
    rf"(?P<noun>[a-z][\w-]*|{TITLE}|[A-Z][a-z]+(?='s))(?:'s?|, whose) (?:new |next )?"
    rf"|(?:[Tt]he )?(?P<land>{PLACE})(?:'s?)? "
    r"|(?:[Tt]he |[Aa]n? |[Aa]nother |[Oo]ne of the )(?:\d+-year-old )?"
    rf"(?:(?:[a-z-]+ ){{1,2}}and (?={TITLE}))?"
    rf"|(?:{_OPEN}))"
)
_SPOT = rf"(?:{PLACE}|[A-Z][a-z]\w*)"
_FIELD = r"(?:, (?-i:[A-Z]\w+)(?: (?:and |& )?[A-Z]\w+){0,3},?| \([a-z &-]+\))?"
_DESK = rf"(?:, (?:{PLACE}|[A-Z]\w+)(?: (?:and |& |of )?(?:{PLACE}|[A-Z]\w+)){{0,3}})?"
_LANDS = (
    r"(?: (?:prefecture|state|province|county|region|city|district|municipality|governorate|oblast"
    r"|canton|emirate|island|parish|department)\b)?"
)
_OF_BODY = (
    rf"{_FIELD},? (?:(?:of|at|for|with|in|from) {ARTICLE}{FILL}|to (?:the )?)(?P<org>{BODY})"
    rf"(?: in (?:the )?{_SPOT}(?=,? {PERSON}))?"
    rf"|,? {DOES} (?:at|for|with) {ARTICLE}{FILL}(?P<at>{BODY})"
    rf"|{_DESK}, (?P<beside>{BODY})(?=[,.;)\n])"
    rf"| (?:of|at|for|with) (?:the|its|an?) {FILL}[\w-]+, (?P<apposed>{BODY})(?=[,.;)\n])"
)
_OF_NOUN = (
    r" (?:of|for|at|in) (?P<own>its|their)\b(?:(?: [a-z-]+){1,3}(?=, ))?|"
    rf" (?:of|for) {ARTICLE}(?P<seat>{PLACE}{_LANDS})(?!')"
    rf"| (?:of|for) the (?P<of_owner>[a-z][\w-]*)'s? (?:[a-z-]+ ){{0,3}}[a-z-]+(?=, {PERSON})"
    rf"| to (?:the |its )?(?:[a-z-]+ ){{0,2}}[a-z-]+(?=, (?:[A-Z][a-z]+\.? ){{0,2}}{PERSON})"
    r"| (?:of|for) (?P<hers>his|her)\b(?:(?: [a-z-]+){1,3}(?=, ))?"
    r"| (?:of|for) the (?:[a-z-]+ ){1,2}(?P<of_noun>[a-z]+)"
    rf"(?=, (?:[A-Z][a-z]+\.? ){{0,2}}{PERSON})"
    r"| (?:of|for) (?:the |an? |its )?"
    rf"(?P<of>{PANEL}|{TITLE}(?! {PERSON})|(?!(?:the|an?|its|their)\b)[a-z][\w-]*)"
    rf"(?:(?: [a-z-]+){{1,2}}(?=, {PERSON}))?"
    r"| (?:of|for) the (?P<proper>[A-Z][a-z]+)(?=,)"
    rf"| (?:in charge of|responsible for|with responsibility for|overseeing) [^,.;\n]{{2,50}}"
    rf"(?=,? {PERSON})"
    rf"| (?:at|with) the (?P<at_noun>[a-z][\w-]*)(?=[,.;])"
)
SPAN = (
    r" for (?:a (?:period|term|spell|year|month|second|third|further|decade)"
    r"|(?:the )?(?:past|last|next|first|nearly|almost|about|over|more|\d|two"
    r"|three|four|five|six|seven|eight|nine|ten|many|several))\b"
)
"""How long somebody has held an office, in a pattern."""
_POST = re.compile(
    rf"(?<!\w)(?:{_WHOSE}(?:(?:new|next|then) )?(?P<free>{FREE}))?(?P<title>{TITLE})"
    rf"(?:{_OF_BODY}|(?!{SPAN})(?:{_OF_NOUN})| in (?:the )?{_SPOT}(?=,| {PERSON})"
    rf"| \([A-Za-z][a-z &-]+\)(?=,| {PERSON}))?"
)
_BEFORE = 100
"""More characters than stand before an office and belong to it."""
_NEW = re.compile(r"\b(?:new|first|next) ")
_SHORT = re.compile(
    r"\b(?:Gov|Sen|Rep|Det|Sgt|Insp|Supt|Cpl|Cmdr|Adm|Gen|Col|Capt|Lt|Maj|Pres|Sec|Amb|Atty|Prof"
    r"|Min|Dir|Hon|Rev|Cllr|Brig|Dep|Chmn)\Z"
)


class Whose(StrEnum):
    """How the words beside an office say whose it is."""

    NAMED = "named"
    """By a name: of X, X's."""
    LAND = "land"
    """By a country or a town."""
    NOUN = "noun"
    """By what the body is: the union's."""
    FIRM = "firm"
    """By where the body is: the Dublin company's."""
    ITS = "its"
    """By a pronoun for a body."""
    HIS = "his"
    """By a pronoun for a person."""
    OPEN = "open"
    """Not at all."""


class Post(Value, kw_only=False):
    """An office with the words that say whose it is; all places are in the masked text."""

    start: int
    """Where its first word stands."""
    end: int
    """Where its last one ends."""
    role: int
    """Where the office itself begins, with the free words before it: outside director."""
    land: int
    """Where a place begins that can be part of it, as in "Asia vice-president"; else as `role`."""
    title: int
    """Where the office's own words begin."""
    stop: int
    """Where they end."""
    whose: Whose
    """How it is told whose it is."""
    owner: tuple[int, int]
    """Where that is told; empty where it is not."""
    bare: bool
    """Whether neither an article nor an owner stands before it."""
    short: bool
    """Whether it can be an abbreviation, whose full stop ends no sentence: Sgt., Gov."""
    fresh: bool
    """Whether its words call it new: its first woman president."""


_OWNERS = (
    ("org", Whose.NAMED),
    ("at", Whose.NAMED),
    ("left", Whose.NAMED),
    ("beside", Whose.NAMED),
    ("apposed", Whose.NAMED),
    ("seat", Whose.LAND),
    ("own", Whose.ITS),
    ("its", Whose.ITS),
    ("his", Whose.HIS),
    ("noun", Whose.NOUN),
    ("land", Whose.LAND),
    ("of_owner", Whose.NOUN),
    ("of_noun", Whose.NOUN),
    ("of", Whose.NOUN),
    ("hers", Whose.NOUN),
    ("at_noun", Whose.NOUN),
    ("proper", Whose.NOUN),
)
"""The groups of the pattern that tell an owner, the surest first."""


def find_posts(text: str, masked: Masked) -> Iterator[Post]:
    """Yield the posts of a masked text in order, one for each office; `text` has no signs."""
    for match in _find_around(masked.text):
        group, whose = next(
            ((group, whose) for group, whose in _OWNERS if match[group]), ("title", Whose.OPEN)
        )
        if group == "noun" and match["only"]:
            whose = Whose.FIRM
        owner = match.span(group) if whose is not Whose.OPEN else (match.end(), match.end())
        start, end = match.span()
        title, stop = match.span("title")
        role = title if match["free"] is None else match.start("free")
        land = (
            match.start("land") if match["land"] and masked.text[match.end("land")] == " " else role
        )
        short = _SHORT.search(masked.span(title, stop).of(text)) is not None
        fresh = _NEW.search(masked.span(start, stop).of(text)) is not None
        yield Post(start, end, role, land, title, stop, whose, owner, role == start, short, fresh)


def _find_around(text: str) -> Iterator[re.Match[str]]:
    """Yield the posts around each office: only the words near one are read."""
    done = 0
    while (office := text.find(TITLE, done)) >= 0:
        match = _POST.search(text, max(done, office - _BEFORE))
        if match is None:
            return
        done = match.end()
        yield match


def mask_posts(masked: Masked, posts: Sequence[Post]) -> Masked:
    """Return a masked text with a sign for each post; its places are those of the masked text."""
    signs = [(Span(post.start, post.end), index, POST) for index, post in enumerate(posts)]
    return put_signs(masked.text, signs)

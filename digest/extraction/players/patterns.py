"""Further ways of telling for whom somebody works: led by, of a body, several of one office."""

import re

from digest.extraction.players.holders import HIRED, HONOURS, NAMED, TITLES
from digest.extraction.players.posts import ARTICLE, DOES, FILL, FREE
from digest.extraction.players.signs import BODY, OPENS, PERSON, PLACE, TITLE
from digest.extraction.players.studies import STUDIES

_ROLE = rf"(?P<role>{TITLE})"
_WHO = HONOURS + NAMED
_PLAIN = rf"(?:(?:{TITLES})\.? ){{0,2}}" + NAMED
_ORG = rf"(?P<org>{BODY})"
_WHAT = r"(?: \w+){0,2}"
_FREE = rf"(?P<role>{FREE}{TITLE})"
_ITS_PART = rf"(?:'s?(?! (?:\w+ )?union\b){_WHAT})?"
_LED = (
    r"(?:(?:which|that) )?(?:(?:is|was|has been|had been) )?"
    r"(?P<led>chaired|headed|founded|led|run|set up|started|owned|controlled|established|launched"
    r"|co-founded|created|built)"
)
_HEADS = (
    r"(?:now |also |still |will |would |is to )?(?:has |had )?(?P<led>heads?|chairs?|leads"
    r"|runs|owns|controls|founded|co-founded|set up|started|headed|chaired|led|run|took over"
    r"|takes over|inherited|manages|managed|built|steers|captains)"
)

_LED_WHO = (
    rf"{_LED} (?:in (?:the )?{PLACE} )?(?:in \d{{4}} )?by"
    rf" (?:(?:an? |the )?(?:{PLACE} )?{_FREE} |(?:[^\s,.]+ ){{0,4}}?){_WHO}"
)
_LED_BY = rf"{_ORG}{_ITS_PART},? (?:(?:an?|the) (?:(?:[\w-]+|{PLACE}|{TITLE}) ){{1,4}})?{_LED_WHO}"
_THAT = r"(?: that [^,.\n]{1,30},)?"
_MEMBERS = r"(?P<role>[a-z](?<![a-z].)[a-z-]*)s"
_SEVERAL = r"(?P<role>[A-Za-z][a-z-]+)s"
_IS_TO = (
    r"(?:will|would|(?:(?:is|was|has been|will be)(?: [a-z]+){0,2} )?to)(?: continue to| also)?"
)
_OWN_FIRM = (
    "(?:firm|company|studio|practice|group|foundation|fund|agency|consultancy|brewery|label|brand"
    "|start-?up|business|charity|vehicle|holding|employer|outfit|family office|chain|workshop"
    "|gallery)"
)
_WHO_DOES = (
    rf"(?:, (?:(?:an?|the) [^,.\n]{{1,60}}? )?who|, [^,.\n]{{1,80}},"
    rf"| (?:(?!{PERSON})[^,.\n]){{1,60}}? and)?"
)
_PART_OF = (
    r"(?:'s? (?:[a-z-]+ ){0,3}(?:committee|board|council|panel|commission|arm|unit|division"
    r"|office|team|practice|desk|department|business|operations|branch|side)\b)"
)
_NO_PART = r"(?!(?:with|his|her|after|when|while|from|by|before|since|until)\b)"
_HEADED = rf"{ARTICLE}(?:(?:{_NO_PART}[\w-]+|{TITLE}|{PLACE}) ){{0,7}}?{_ORG}(?:(?!')|{_PART_OF})"
_IN_CHARGE = r"(?:responsible|in charge|working|based)[^,.\n]{1,40}?"
_FOR_NOUN = rf"{NAMED}, (?:appearing|acting|counsel) for the (?P<noun>[a-z][\w-]*)(?=[,.;])"
_WHAT_IT_HEADS = (
    r"(?:(?![a-z]+ (?:committee|panel))[a-z]+ )?"
    r"(?P<noun>(?:[a-z]+ )?(?:committee|panel)"
    r"|(?!(?:with|in|and|for|after|from|as|at|on|by|to|until|since|when|while|but)\b)[a-z][\w-]*)\b"
)
_ONE_OF = (
    rf"{NAMED},? (?:(?:is|was) )?one of (?:the |its )?(?:[a-z]+ )?{_SEVERAL}"
    rf" (?:of|at|on|(?:appointed|elected|named) to) {ARTICLE}{_ORG}"
)
_OUTSIDER = rf"\b(?P<its>{HIRED}) (?:an? |its )(?:[a-z-]+ ){{0,3}}[a-z-]+: {_WHO}"
_HIRED_TO = (
    rf"\b(?P<its>{HIRED}) {_WHO}[^.\n]{{0,80}}? to (?P<led>head|chair|lead|run|oversee|manage)\b"
)
_OF_ORG = (
    rf"{NAMED}(?:, {DOES} for"
    rf"|(?:, (?:{DOES}|{_IN_CHARGE}))?,? (?:(?:currently|now) )?(?:of|at)"
    r"|,? from|, (?:appearing|acting|counsel) for|, (?:formerly|previously) (?:of|at|with))"
    rf" {ARTICLE}{FILL}(?:{BODY}'s? (?:[a-z-]+ ){{1,3}}(?={BODY}))?{_ORG}"
)
_NO_TRADE = (
    r"(?:mother|father|brother|sister|daughter|stranger|number|member|stepfather|stepmother"
    r"|grandfather|grandmother|newcomer|outsider|insider|contender|winner|loser|other|another"
    r"|further|later|matter|holder|lover|sufferer|believer|man|woman|or|former)\b"
)
_TRADE = (
    rf"{NAMED}, an? (?P<role>(?:(?:[a-z][\w-]*|{TITLE}) ){{0,2}}?"
    rf"(?:{TITLE}|(?!{_NO_TRADE})[a-z-]+(?:er|or|ist|ian|man|woman|smith|wright|herd)))"
    rf"(?: (?:at|with) {ARTICLE}{_ORG}(?=[,.;])"
    r"|(?=[,.;]| (?:near|outside|in|at|from|on|with(?! wh)|based|who|whose) ))"
)
_PAIR = (
    rf"{NAMED}(?: and|, and) (?:(?:{TITLES}) )?{PERSON}, (?:two |both |the )?"
    rf"(?P<role>(?:(?:[a-z][a-z-]+|{TITLE}) ){{0,2}}[a-z]+s)"
    rf" (?:at|of|from|with) {ARTICLE}{FILL}{_ORG}"
)
_SPEECH = (
    rf"(?![^.\n]*{PERSON})[^.\n]{{0,120}}\. \"[^\"\n]{{1,300}}\"?,?\"? (?:wrote|said|says|writes) "
)
"""What else is told of some, with the words of one of them, in a pattern."""
_FIRED = (
    "(?:fired|sacked|dismissed|ousted|suspended|axed|removed|let go(?: of)?|hired|poached|recruited"
    "|parted (?:company|ways) with)"
)
_HELPS = r"who (?:now |also )?(?:represent|defend|act|appear)(?:s|ed)?(?: for)?"
_QUIT = (
    r"(?:has |had )?(?:quit|quits|left|leaves|(?:resigned|retired|stepped down|stood down) from"
    r"|walked out (?:of|on)|was (?:fired|sacked|dismissed|ousted|suspended) (?:by|from))"
)
_TO_WHOM = rf"(?:the )?(?:{PLACE} )?(?:{_FREE} |(?:[^\s,.]+ ){{0,3}}?){_WHO}"
_VEHICLE = r"(?:[a-z-]+ ){0,3}(?:vehicle|company|firm|fund|arm|office|group|holding|business)"
_KIN = "whose (?:family|father|mother|wife|husband|brother|sister|trust|heirs?)"
_KIN_OWN = (
    rf"{NAMED}, {_KIN} (?:owns?|controls?|holds?|founded|started)"
    rf" (?:(?!{PERSON})[^,.\n]){{0,30}}{_ORG}"
)
_EMPLOYER = rf"[Tt]{OPENS}he (?P<noun>board|club|company|firm|bank|group|university)"
_HIS_GROUP = (
    rf"{NAMED}(?!')(?:(?!{PERSON})[^\n]){{0,250}}?(?:[.,]|through|via|from|of|by|and)"
    r" (?:[Hh]is|[Hh]er|[Tt]heir) (?:[a-z-]+ )?"
    rf"{_OWN_FIRM},? {_ORG}(?!')"
)
_HE_RUNS = (
    rf"{NAMED}(?!')(?:(?!{PERSON})[^\n]){{0,250}}?\. (?:He|She) (?:[^,.\n]{{1,40}} and )?"
    rf"(?:also |now |had |has )?"
    rf"(?:runs?|ran|owns?|owned|founded|heads|headed|chairs|chaired|leads|led|set up|started"
    rf"|co-founded|managed|manages|worked (?:at|for)|works (?:at|for)) {ARTICLE}{_ORG}(?!')"
)
_FOR_THE_FIRM = (
    rf"{NAMED}, (?:{DOES}|who (?:has|had) been) (?:at|for|with) (?:the|its)"
    r" (?P<noun>[a-z][\w-]*)(?=[,.;]| (?:since|for|until)\b)"
)
_WHOSE = rf"(?:{_ORG}'s?|(?P<its>[Ii]ts)|[Hh]is|[Hh]er)"
_NUMBER = r"(?:(?:two|three|four|five) )?(?:(?:other|former|joint|young) )?"
_SAID = "(?:said|says|told|added|confided|explained|recalled|sighed|joked|insisted|admitted)"
_TO_SAY = rf"(?:(?:the |its )?(?:[a-z-]+ ){{0,2}}{TITLE} )?"
_HOLDS = "(?:who )?(?:owns?|holds?|held|controls?)"
_OWN = r"(?:(?:his|her|the|its) )?(?:[a-z-]+ ){0,2}?"
_STUDIED = (
    "(?:who (?:led|co-led|wrote|co-wrote|authored|co-authored|conducted|carried out|did|designed"
    "|ran|oversaw|directed|supervised)|(?:an?|the|one of the) (?:[a-z-]+ ){0,2}authors? of)"
)
_STUDY = rf"(?:[a-z-]+ )?(?P<noun>{'|'.join(sorted(STUDIES))})\b"
_TELLERS = (
    "brokerage|broker|bank|fund|consultancy|union|charity|think-tank|lender|firm|agency|federation"
    "|association|institute|regulator|ministry|council|club|party|campaign group"
)
_PATTERNS: tuple[tuple[str, str], ...] = (
    ("members-of", rf"{_MEMBERS} (?:of|at) {ARTICLE}{FILL}{_ORG},(?: including)? {_WHO}"),
    ("led-by", _LED_BY),
    ("who-heads", rf"{NAMED}{_WHO_DOES} {_HEADS} {_HEADED}"),
    ("will-chair", rf"{NAMED}(?:, [^,.\n]{{1,60}},)? {_IS_TO} {_ROLE} {_HEADED}"),
    ("roles", rf"(?P<role>[A-Za-z]{OPENS}[a-z-]+)s {_PLAIN}"),
    ("two-of", rf"{NAMED}(?:,| and|, and) {PERSON},? (?:of|at|from) {ARTICLE}{FILL}{_ORG}"),
    ("pair", _PAIR),
    (
        "noun-led",
        rf"[Tt]{OPENS}he (?:[a-z]+ )?(?P<noun>[a-z][\w-]*),?{_THAT} {_LED_WHO}",
    ),
    ("trade", _TRADE),
    ("dash", rf"(?m:^\W{{0,4}}{_WHO}, {_ORG}(?:\W{{0,3}}$|:))"),
    ("bracket", rf"(?P<who>{PERSON}) \({_ORG}\)"),
    ("team-led", rf"{_ORG}(?:'s?)? [a-z]+ led by {_WHO}"),
    (
        "team-led",
        rf"{_ORG}, (?:with|through|fielding) (?:an? )?[a-z]+(?: of [a-z]+)? led by {_WHO}",
    ),
    ("team-led", rf"{_ORG},? (?:including|led by) (?:(?:an? |the )?{_FREE} )?{_WHO}"),
    ("one-of", _ONE_OF),
    ("analysts-of", rf"[Aa]{OPENS}nalysts? (?:at|from|of) {ARTICLE}{_ORG}{_SPEECH}{_PLAIN}"),
    ("whose", rf"{NAMED}(?:,? [^,.\n]{{1,60}})?,? whose {_OWN_FIRM} at {ARTICLE}{_ORG}(?!')"),
    ("whose", rf"{NAMED},? whose (?:[a-z-]+ ){{0,2}}(?:[a-z-]+,|{_OWN_FIRM}) {_ORG}(?!')"),
    (
        "founded-by",
        rf"[Ff]{OPENS}ounded (?:\w+ ){{0,3}}by {_WHO}, (?:the (?P<noun>[a-z][\w-]*) |{_ORG}(?!'))",
    ),
    (
        "roles",
        rf"(?:{_ORG}'s?|(?P<its>[Ii]ts)|[Hh]is|[Hh]er) {_NUMBER}{_SEVERAL}, {_PLAIN}(?=,? and)",
    ),
    ("hired-from", rf"{_ORG}(?: has)? (?:{HIRED}) {_WHO} from {BODY}"),
    ("of-org", _OF_ORG),
    ("hired-to", _HIRED_TO),
    ("outsider", _OUTSIDER),
    ("for-noun", _FOR_NOUN),
    ("who's-org", rf"{NAMED}'s? (?:(?:[a-z-]+|{TITLE}),? ){{0,3}}?{_ORG}"),
    ("noun's-who", rf"[Tt]{OPENS}he (?:[a-z-]+ )?(?P<noun>{_TELLERS}|{TITLE})'s {_PLAIN}"),
    ("org-of-who", rf"{_ORG}, (?:an?|the) (?:[a-z-]+ ){{1,4}}of (?:{_ROLE} )?{_WHO}"),
    ("org's", rf"{_ORG}(?: [a-z]+| {TITLE})?'s? {_WHO}"),
    ("belongs-to", rf"{_ORG},? (?:which |that )?belong(?:s|ed|ing) to {_TO_WHOM}"),
    ("belongs-to", rf"{_ORG} (?:is|was) (?:an?|the) {_VEHICLE} of {_TO_WHOM}"),
    ("belongs-to", _KIN_OWN),
    ("represents", rf"{NAMED}, {_HELPS} {ARTICLE}{_ORG}(?!'s? (?!board|management|directors))"),
    ("at-house", rf"(?m:^| )At (?:the )?(?:[a-z-]+ ){{0,3}}{_ORG}, {_WHO}(?! \()"),
    (
        "at-house",
        rf"(?m:^)At (?:the )?{_ORG}, (?:(?!{PERSON})[^\n]){{0,250}}? {_SAID} {_TO_SAY}{_WHO}",
    ),
    ("his-group", _HIS_GROUP),
    ("his-group", rf"{NAMED},? {_HOLDS} [^,.\n]{{1,40}} (?:through|via) {_OWN}{_ORG}"),
    ("he-runs", _HE_RUNS),
    ("for-the-firm", _FOR_THE_FIRM),
    ("there", rf"{NAMED}, an? [^,.\n]{{1,40}} (?P<its>there)(?=[,.;])"),
    ("left", rf"{NAMED}(?:, [^,.\n]{{1,60}},)? {_QUIT} (?:the )?{_ORG}(?!'| for\b| to\b)"),
    ("fired", rf"{_ORG}(?:'s? board)?(?: has| have| had)?(?: [a-z]+ly)? {_FIRED} {_WHO}(?! as\b)"),
    ("fired", rf"{_EMPLOYER}(?: has| have| had)? {_FIRED} {_WHO}(?! as\b)"),
    ("who-heads-noun", rf"{NAMED}, who {_HEADS} (?:the|its) {_WHAT_IT_HEADS}"),
    ("who-heads-noun", rf"{NAMED}, {_STUDIED} (?:the|its) {_STUDY}"),
)
PATTERNS = tuple((name, re.compile(pattern)) for name, pattern in _PATTERNS)
"""The ways of telling an office with their names, the surest first."""
CLOSING = re.compile(
    rf"(?:,| and|, and) (?:(?:{TITLES}) |(?:an? |the )?(?:[a-z-]+ ){{0,2}}{TITLE} )?{PERSON}"
)
"""The next of several persons who share an office."""

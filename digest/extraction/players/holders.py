"""Who holds a post: patterns over a text with one sign for each name and each post."""

import re

from digest.extraction.players.posts import ARTICLE, SPAN
from digest.extraction.players.signs import BODY, OPENS, PERSON, PLACE, POST, TITLE
from digest.lexicon.roles import HONORIFICS, SECOND_TITLES

TITLES = "|".join(
    re.escape(title) for title in sorted(HONORIFICS | SECOND_TITLES | {"Chief", "Tan", "Tan Sri"})
)
"""What stands before a person's name, in a pattern."""
_TITLED = r"(?: \((?:[Rr]td|[Rr]etd|[Rr]et|Dr|Prof|Engr|Mrs|Alhaji)\.?\))?"
_RANK = rf"(?:(?:{TITLES})\.?|{POST}|{TITLE}){_TITLED}"
_FROM_LAND = rf"(?:(?:{PLACE}|[A-Z][a-z]+(?:n|sh|se|ch|i)) )?"
_STYLED = (
    r"(?:(?:retired|veteran|former|late|current|Rt|Very|Most|\d\d-year-old"
    rf"|(?:{PLACE}|[A-Z]\w+)-(?:born|based|educated|raised|trained|bred)) )?"
)
HONOURS = rf"(?:the )?{_FROM_LAND}{_STYLED}(?:(?:{_RANK}) ){{0,3}}"
"""Titles of honour before a name, in a pattern."""
_DEGREES = r"M\.?D\.?|Ph\.?D\.?|MBA|CFA|CPA|QC|KC|SC|SAN|MP|OBE|CBE|MBE|Esq\.?|FRS|Jr\.?|\d{2}"
NAMED = rf"(?P<who>{PERSON})(?: \([^()\n]{{1,24}}\))?(?:, (?:{_DEGREES})(?=,))*"
"""A person's name with what belongs to it, in a pattern."""
WHO = HONOURS + NAMED
"""A person with titles, in a pattern."""
_O = rf"(?P<post>{POST})"
HIRED = (
    "hired|appointed|named|promoted|recruited|poached|picked|elevated|lured|tapped|installed|chosen"
    "|elected|nominated|confirmed|made|designated|redesignated|re-?appointed|re-?elected"
    "|roped in|brought in|drafted in|signed up|snapped up|unveiled|announced|selected|retained"
)
"""What a body does with whom it gives a post to, in a pattern."""
_HIRE = "hire|appoint|name|promote|elect|pick|install|recruit|nominate|choose"
_UP = (
    r"(?:(?:would|will|is to|(?:is|was) (?:set|due|expected) to|has|had)(?: also)? )?"
    r"(?:become[sd]?|became|becoming|(?:move[sd]?|step(?:s|ped)?) up (?:to be(?:come)?|to|as)"
    r"|(?:take[sn]?|took) over as|return(?:s|ed)? as)"
)
_MADE = (
    r"(?:named|appointed|elected|made|chosen|installed|confirmed|hired|picked|promoted to"
    r"|elevated to|re-?elected|re-?appointed|re-?designated|redeployed|nominated"
    r"|(?:named|appointed|elected|chosen|installed|hired|picked|sworn in|confirmed|nominated) as"
    r"|(?:appointed|elevated|promoted) to the (?:post|position|role|office) of)"
)
_BE = (
    rf"(?:(?:who )?(?:is|was|(?:is|was|is to be|has been|had been|will be|is being) {_MADE}"
    rf"|(?:is|was) (?:expected|set|due|slated|about) to (?:be|become)(?: {_MADE})?"
    rf"|has been|had been|will be|would be|serves as|{_UP}"
    r"|served as|has served as|remains|stays on as|works as) )?"
    r"(?:also |now |then |currently |still |previously |formerly |once "
    r"|until (?:recently|last [a-z]+|[A-Z]?[a-z]+|\d{4}),? )?"
)
_ASIDE = r", [^,.\n]{1,80},"
_REST = rf"(?:(?!{PERSON})[^.\n])"
_STEP = rf"(?: (?:[\w'/-]+|{PERSON}|{BODY}|{PLACE}))"
_PAST = r"(?:from|of|formerly(?: of)?|previously(?: at)?|away from)"
_VACATED = rf"(?:, {POST},|,? {_PAST} [^,.\n]{{1,60}}?,?)?"
_HEIR = rf"(?: to (?:replace|succeed) {HONOURS}{PERSON})?"
_TO = r"(?: |,? (?:as|for|to be|to become|to serve as|to|to the (?:post|position|role) of) )"
_SUBJECT = r"(?<![Ww]here )(?<!when )(?<!while )\b(?P<who>[Hh]e|[Ss]he)"
_BY = r"(?:is|was|were|has been|had been) [a-z]+ (?:(?:on )?[A-Z]\w+day )?by (?:the )?"
_BEFORE = (
    rf"{_O}(?:\.(?! {POST}))? {WHO}"
    rf"(?:,? (?:of|at|from|with|for) {ARTICLE}(?P<org>{BODY}|{PLACE})(?!'s)"
    rf"| {_BY}(?P<by>{BODY}))?"
)
_ONE = r" (?:one of )?(?:its|their) [^,.\n]{1,40},"
_GIVEN = (
    rf"\b(?:{HIRED}|(?:to|will|would) (?:{_HIRE}))(?:{_ASIDE}| {POST},|{_ONE})? {WHO}"
    rf"{_VACATED}{_HEIR}{_TO}{_O}"
)
_FIRED = (
    r"(?:dismiss|fire|sack|oust|remove|suspend|retain|reinstate|replace|drop|axe|confirm|hire|name"
    r"|appoint|re-?elect|elect)(?:ed|s|d|es|ing)?"
)
_TAKEN = rf"\b{_FIRED}(?: {POST},?)? {WHO}(?:, [^,.\n]{{1,60}},)? as {_O}"
_HAS = (
    r"(?:leaves?|left|takes?(?: up| on)?|took(?: up| on)?|vacates?|vacated|holds?|held|gives? up"
    r"|assumes?|assumed|relinquish(?:es|ed)?|quits?|fills?|filled)"
    r"(?: (?:the|his|her) (?:additional )?(?:charge|role|post|position|job|office|duties)"
    r" (?:of|as))?"
)
_SAYS = r"said|says|told|tells|added|adds|called|calls|declined|denied|warned|noted|argued|thinks"
_CHANGES = (
    rf"(?:{HIRED}|has|have|gets?|got|found|finds|lost|los(?:es|ing)|fire[sd]?|sack(?:s|ed)?"
    r"|oust(?:s|ed)?|dismiss(?:es|ed)?|remove[sd]?|replace[sd]?|suspend(?:s|ed)?|drop(?:s|ped)"
    r"|axe[sd]?|arrest(?:s|ed)?|part(?:s|ed|ing)? (?:ways|company) with|shown the door"
    r"|resign(?:s|ed)?|quits?|step(?:s|ped|ping)? (?:down|aside)|leav(?:es|ing)|left|die[sd]|death"
    r"|depart(?:s|ed|ure)|retir(?:es|ed)|walk(?:s|ed) out|outgoing|departing|incoming)"
)
"""Words for who comes and goes, in a pattern."""
_CHANGED = rf"(?:^|\n|[.!?]\W? )(?=[^.\n]*{POST})(?={_REST}{{0,200}}\b{_CHANGES}\b)"
_THEN = rf"{_O}{_REST}{{0,160}}[.!?]\W?\s+{WHO}(?:, \d\d)?(?:{_ASIDE})? (?!(?:{_SAYS})\b)"
_FRONTED = r"(?:As(?<=\bAs)|as(?:(?<=[,;] as)|(?<=\b(?:and|but) as)|(?<=that as)))"
_MOVES = r"(?:moves?|moved|moving|rises?|rose|switch(?:es|ed)?|shifts?|shifted|goes|went)"
_MOVED = (
    rf"{NAMED}(?: (?:of|at|from) {BODY})? (?:will |would |is to )?{_MOVES} (?:up )?"
    rf"(?:from {POST} )?to (?:become )?{_O}"
)
_SPEAKS = (
    r"(?:said|says|added|adds|asked|asks|told|tells|warned|warns|argued|argues|noted|notes|replied"
    r"|explained|explains|recalled|recalls|joked|insisted|insists|conceded|concedes)"
)
_CONDEMNED = (
    r"(?:(?:was|were|is|has been|had been|will be)(?: [a-z]+ly)? (?:jailed|sentenced|convicted"
    r"|charged|arrested|fined|acquitted|cleared|found guilty|found dead|killed|remanded|indicted"
    r"|banned|disqualified|suspended|spared|ordered|accused|ousted|sacked|fired|dismissed)"
    r"|(?:has |have |had )?(?:pleaded|pled|admitted|denied|died|appeared in|went on trial))"
)
_INTRODUCED = (
    rf"(?:^|\n|: |[—–-] )(?=The |An? ){_O}{_REST}{{0,160}}?\b{_CONDEMNED}\b{_REST}{{0,200}}"
    rf"[.!?]\W?\s+{WHO}(?=,? (?:\d\d,|had|has|was|is|who|of|from|pleaded|admitted|denied)\b)"
)
"""Whom the opening sentence tells by his office, and the next one by his name."""
_SPOKE = (
    rf"{_O} {_SPEAKS}\b(?:(?!{PERSON})[^\n]){{0,120}}[.\"]\n+"
    rf"(?:\"[^\"\n]{{1,400}}\",? )?{WHO} {_SPEAKS}\b"
)
"""Who speaks in the second paragraph, told in the first one by the office alone."""
_LINKS = r"(?:of|at|for|in|and|or|to|with|on|by|from|who|which|that|as|said|says|told)"
_EPITHET = (
    rf"{NAMED}(?:(?!{PERSON})[^\n]){{0,320}}?"
    rf"(?:\n\n(?=\W{{0,2}}\")(?:(?!{PERSON})[^\n]){{0,320}}?)?"
    rf"(?:[.!?][\"'”’]?\s+(?={POST} (?!{_LINKS}\b)[a-z]|{POST} {_SPEAKS}\b|{POST}, who\b)"
    rf"|[\"'”’] (?={POST} {_SPEAKS}\b)"
    rf"|[\"'”’] {_SPEAKS} (?={POST}[.,;])"
    rf"|[.!?][\"'”’]?\s+(?:For|To) (?={POST}[, ])"
    rf"|(?<!{PERSON}), (?={POST} {_SPEAKS}\b))"
    rf"{_O}(?! {PERSON}|, {PERSON})"
)
"""What somebody is, told with an article behind the sentence that brings his bare name."""
_ACTING = rf"(?: (?:acting|working|speaking|who|close|familiar) (?:(?!{PERSON})[^,.\n]){{1,60}})?"
_NAMELY = rf"(?:an? [^,.\n]{{1,40}}?(?:,| (?:named|called)) )?(?:(?P<by>{BODY})'s? )?"
_OF_BODY = rf"(?:,? (?:of|at|from|with) {ARTICLE}(?P<org>{BODY})(?!'s))?"
_PATTERNS: tuple[tuple[str, str], ...] = (
    ("hired", _GIVEN),
    ("with", rf"[Ww]{OPENS}ith {WHO}(?:{_ASIDE})? as {_O}"),
    ("too", rf"(?<={POST}),? and {WHO}(?:,? (?:as|to be|to|for))? {_O}(?! {PERSON})"),
    ("after", rf"{NAMED},? {_BE}{_O}(?! {HONOURS}{PERSON})"),
    ("bracket", rf"{NAMED} \({_O}\)"),
    ("before", _BEFORE),
    ("is", rf"{_O},? (?:is|was|remains|has been|will be) (?:now )?(?:{PLACE} )?{WHO}(?!')"),
    ("called", rf"{_O}[^.,\n:]{{0,24}}: {WHO}"),
    ("aside", rf"{NAMED}{_ASIDE} {_BE}{_O}"),
    ("aside", rf"{NAMED}, (?:an?|the|its) [^,.\n]{{1,70}} and {_O}(?=[,.;]| since\b| who\b)"),
    ("as", _TAKEN),
    ("moves", _MOVED),
    ("holds", rf"{NAMED} (?:will |would |is to |has |had )?{_HAS} {_O}"),
    ("fronted", rf"{_FRONTED} {_O},? {WHO}"),
    ("fronted", rf"{_FRONTED} {_O},? (?P<who>he|she)\b"),
    ("as", rf"{NAMED}(?:{_ASIDE})?(?P<deed>,?(?: who)?{_STEP}{{1,8}}?),? as {_O}"),
    ("appointment", rf"[nte] of {WHO} as {_O}"),
    ("pronoun", rf"{_SUBJECT} {_BE}{_O}"),
    ("as", rf"(?P<who>\b(?:[Hh]e|[Ss]he|him|her)\b)(?P<deed>{_STEP}{{0,7}}?) as {_O}"),
    ("comma", rf"{_O}{_ACTING}, {_NAMELY}{WHO}{_OF_BODY}"),
    ("then", rf"{_CHANGED}(?P<deed>{_REST}{{0,200}}? as ){_THEN}"),
    ("then", rf"{_CHANGED}(?P<deed>{_REST}{{0,200}}?){_THEN}"),
    ("introduced", _INTRODUCED),
    ("introduced", _SPOKE),
    ("his", rf"{PERSON}'s? {_O},? {WHO}{_OF_BODY}"),
    ("epithet", _EPITHET),
)
CLOSED = re.compile(
    r"[,.;)\n]| (?:who|whose|it|they|he|she|and|said|told|since|from|until|responsible)\b"
    r"| (?:in|of|for|after)\b"
    rf"|{SPAN}"
)
"""What follows an office that is told by its own words alone."""
HOLDERS = tuple((name, re.compile(pattern)) for name, pattern in _PATTERNS)
"""The ways of telling who holds a post with their names, the surest first."""

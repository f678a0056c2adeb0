"""How sentences tell an office: patterns over a text with a sign for each name and office."""

import re

from digest.extraction.players.signs import BODY, PERSON, PLACE, TITLE
from digest.lexicon.roles import HONORIFICS

_ROLE = rf"(?P<role>{TITLE})"
_TITLES = "|".join(re.escape(title) for title in sorted(HONORIFICS | {"Chief", "Tan Sri"}))
_TITLED = r"(?: \((?:[Rr]td|[Rr]etd|[Rr]et|Dr|Prof|Engr|Mrs|Alhaji)\.?\))?"
_RANK = rf"(?:{_TITLES}|{TITLE})\.?{_TITLED}"
_FROM_LAND = rf"(?:(?:{PLACE}|[A-Z][a-z]+(?:n|sh|se|ch|i)) )?"
_HON = rf"(?:the )?{_FROM_LAND}(?:retired |veteran |Rt |Very |Most )?(?:(?:{_RANK})\.? ){{0,3}}"
_DEGREES = r"M\.?D\.?|Ph\.?D\.?|MBA|CFA|CPA|QC|KC|SC|SAN|MP|OBE|CBE|MBE|Esq\.?|FRS|Jr\.?|\d{2}"
_NAMED = rf"(?P<who>{PERSON})(?: \([^()\n]{{1,24}}\))?(?:, (?:{_DEGREES})(?=,))*"
_WHO = _HON + _NAMED
_PLAIN = rf"(?:(?:{_TITLES})\.? ){{0,2}}" + _NAMED
_ORG = rf"(?P<org>{BODY})"
_LAND = rf"(?P<org>{PLACE})"
_VERBS = "said|says|told|that|who|which|will|would|has|had|have|is|was|are|were"
_FILL = rf"(?:(?!(?:{_VERBS})\b)(?:[\w'/-]+|{PLACE}|{TITLE}) ){{0,6}}?"
_UP = (
    r"(?:(?:would|will|is to|is set to|has|had)(?: also)? )?(?:become[sd]?|became"
    r"|becoming|(?:move[sd]?|step(?:s|ped)?) up (?:to be(?:come)?|to|as)|(?:take[sn]?|took) over as"
    r"|return(?:s|ed)? as)"
)
_BE = (
    r"(?:(?:who )?(?:is|was|(?:is|was|is to be|has been|had been|will be|is being)"
    r" (?:named|appointed|elected|made|promoted to|elevated to|re-?elected|re-?appointed"
    r"|re-?designated|(?:named|appointed|elected|chosen|installed|hired|picked|sworn in|confirmed"
    r"|nominated) as)"
    rf"|has been|had been|will be|serves as|{_UP}"
    r"|served as|has served as|remains|stays on as|works as) "
    r"(?!(?:only )?the (?:second|third|fourth|fifth|sixth|latest|only|youngest|oldest)\b))?"
    r"(?:also |now |then |currently |still )?"
)
_ART = rf"(?:(?:the|a|an|its|their|our|one of the) )?(?:{PLACE}'s? |[\w-]+-based )?"
_WHAT = r"(?: \w+){0,2}"
_NOT_FREE = (
    "who|which|the|an?|will|has|had|have|is|was|are|were|said|says|and|or|but|to|by|in|on|at|for|of"
    "|that|as|with|from|told|would|may|could|also|whose|one|its|their|his|her|become|be|been|own"
)
_FROM = "(?:based|born|trained|educated|appointed|listed)"
_FREE = rf"(?P<role>(?:(?:(?!(?:{_NOT_FREE}) )[a-z][\w-]*|{PLACE}|[\w-]+-{_FROM}) ){{0,2}}?{TITLE})"
_ASIDE = r"(?:, (?:an?|the) [^,.\n]{1,60},)?"
_WHEN = r"(?: on [A-Z][a-z]+day)?"
_HIRE = "hire|appoint|name|promote|elect|pick"
_HIRED = (
    "hired|appointed|named|promoted|recruited|poached|picked|elevated|lured|tapped|installed|chosen"
    "|elected|nominated|confirmed|made|designated|redesignated|re-?appointed|re-?elected"
)
_HIRES = rf"{_ORG}(?:{_ASIDE}|,)(?: has| have| had)?{_WHEN} (?P<hired>{_HIRED}) {_WHO}"
_OFFICE_IN = rf"(?:(?:of|at|for|with|in|from) {_ART}{_FILL}|to (?:the )?)"
_ITS_PART = rf"(?:'s?(?! (?:\w+ )?union\b){_WHAT})?"
_SPOT = rf"(?:{PLACE}|[A-Z][a-z]\w*)"
_NEW = r"(?:its |the )?(?:(?:new|next) )?"
_REST = rf"(?:(?!{PERSON})[^.\n])"
_HIRED_THEN = (
    rf"{_ORG}(?: has| have)? (?:{_HIRED})"
    rf" (?:{_REST}{{1,80}}? as {_NEW}(?:an? )?|(?:an?|its|the) (?:new|next) )"
    rf"{_FREE}{_REST}{{0,200}}\.\s+{_WHO}(?:, \d\d,)?{_ASIDE}"
    r" (?:will |would |is to )?(?:succeeds?|replaces?|takes? over from)\b"
)
_LED = (
    r"(?:(?:which|that) )?(?:(?:is|was|has been|had been) )?"
    r"(?P<led>chaired|headed|founded|led|run|set up|started|owned|controlled)"
)
_HEADS = (
    r"(?:now |also |still |will |would |is to )?(?:has |had )?(?P<led>heads?|chairs?|leads"
    r"|runs|owns|controls|founded|co-founded|set up|started|headed|chaired|led|run)"
)
_PANEL = r"(?:[a-z]+ (?:and [a-z]+ )?)?(?:committee|panel|subcommittee)\b"
_OF_IT = (
    r" for (?:the )?(?:past|last|next|first|nearly|almost|about|over|more|\d"
    r"|two|three|four|five|six|seven|eight|nine|ten|many|several)"
    rf"| (?:of|for) (?:the |an? |its )?(?P<noun>{_PANEL}|{TITLE}|[\w-]*)"
)
_CLOSE = r"[,.;)\n]| (?:who|and|said|told|since|from|until|responsible|in charge)\b"
_END = rf"(?={_CLOSE}|{_OF_IT})"

_LED_WHO = (
    rf"{_LED} (?:in \d{{4}} )?by"
    rf" (?:(?:an? |the )?(?:{PLACE} )?{_FREE} |(?:[^\s,.]+ ){{0,4}}?){_WHO}"
)
_LED_BY = rf"{_ORG}{_ITS_PART},? (?:(?:an?|the) (?:(?:[\w-]+|{PLACE}|{TITLE}) ){{1,4}})?{_LED_WHO}"
_NOT_OWNED = r"(?<![Ii]ts .)(?<![Tt]heir .)(?<![Hh]is .)(?<![Hh]er .)"
_STARTS = r"(?<!\w.)"
_THAT = r"(?: that [^,.\n]{1,30},)?"
_OF_WHAT = r"(?: \([a-z &-]+\))?"
_DOT = rf"(?:\.(?! {TITLE}))?"
_SEVERAL = r"(?P<role>[A-Za-z][a-z-]+)s"
_PART_OF = (
    r"(?:'s? (?:[a-z-]+ ){0,3}(?:committee|board|council|panel|commission|arm|unit|division"
    r"|office|team|practice|desk|department|business|operations|branch|side)\b)"
)
_HEADED = rf"{_ART}(?:(?:[\w-]+|{TITLE}|{PLACE}) ){{0,4}}?{_ORG}(?:(?!')|{_PART_OF})"
_AS = r"(?:, [^,.\n]{1,80},)?"
_IN_CHARGE = r"(?:responsible|in charge|working|based)[^,.\n]{1,40}?"
_AT_NOUN = (
    rf"{_NAMED}, who [^,.\n]{{0,60}}? (?:at|for) the (?:[\w-]+ |{PLACE} )?"
    rf"(?P<noun>[a-z][\w-]*|{TITLE})(?=[,.;])"
)
_DOES = (
    r"who (?:now |also |has |had |is )?(?:work|lectur|teach|taught|cover|follow|track|manag|run|ran"
    r"|lead|led|advis|stud|research|oversee|trade|trading|serv|sit|sat|head|edit|speak|campaign|organi[sz]"
    r"|monitor|consult|represent|volunteer|analys|wr[io]t|bas)\w*(?: [^,.\n]{0,60}?)?"
)
_OF_ORG = (
    rf"{_NAMED}(?:, {_DOES} for"
    rf"|(?:, (?:{_DOES}|{_IN_CHARGE}))?,? (?:(?:currently|now) )?(?:of|at)"
    r"|,? from)"
    rf" {_ART}{_FILL}{_ORG}"
)
_WHO_STAYS = (
    rf"{_NAMED}, who (?:would |will |is to )?(?:stay|remain|continue|serve)s?(?: on)? (?:as )?"
    rf"{_ART}{_ROLE}{_END}"
)
_NOUNS_ROLE = (
    rf"{_NAMED},? {_BE}the (?P<land>{PLACE} )?(?P<noun>[a-z][\w-]*|{TITLE})'s?"
    rf" (?:new |next )?{_FREE}"
    rf"(?={_CLOSE}| (?:in|for) (?:{PLACE}|[A-Z]))"
)
_NAMED_AS = (
    rf"\b(?:{_HIRED})(?: (?:its|the|their) [^,.\n]{{1,60}},)? {_WHO},? (?:as |to be |to )"
    rf"(?:an? )?{_NEW}{_FREE}(?={_CLOSE}| (?:in|on|for|after|with|effective) )"
)
_RISES = (
    rf"{_NAMED}{_ASIDE},? (?:who )?{_UP} (?:the |an? |its |their )?(?:new |next )?{_FREE}"
    rf"(?={_CLOSE}| (?:in|on|next|this|at|from|when|after) )"
)
_NO_TRADE = (
    r"(?:mother|father|brother|sister|daughter|stranger|number|member|stepfather|stepmother"
    r"|grandfather|grandmother|newcomer|outsider|insider|contender|winner|loser|other|another"
    r"|further|later|holder|lover|sufferer|believer|man|woman|or|former)\b"
)
_TRADE = (
    rf"{_NAMED}, an? (?P<role>(?:(?:[a-z][\w-]*|{TITLE}) ){{0,2}}?"
    rf"(?:{TITLE}|(?!{_NO_TRADE})[a-z-]+(?:er|or|ist|ian|man|woman|smith|wright|herd)))"
    r"(?=[,.;]| (?:near|outside|in|at|from|on|based|who) )"
)
_PAIR = (
    rf"{_NAMED}(?: and|, and) (?:(?:{_TITLES}) )?{PERSON}, (?:two |both |the )?"
    rf"(?P<role>(?:[a-z][a-z-]+ ){{0,2}}[a-z]+s) (?:at|of|from|with) {_ART}{_ORG}"
)
_PATTERNS: tuple[tuple[str, str], ...] = (
    ("role-of", rf"{_NAMED},? {_BE}{_ART}{_FREE},? {_OFFICE_IN}{_ORG}"),
    ("role-aside", rf"{_NAMED}, [^,.\n]{{1,80}}, {_BE}{_ART}{_FREE},? {_OFFICE_IN}{_ORG}"),
    ("org-role", rf"{_ORG}(?: \d+)?\)? (?:new |then )?{_FREE},? {_WHO}"),
    ("org's-role", rf"{_ORG}\)?(?:'s?|, whose) {_FREE},? {_WHO}"),
    (
        "members-of",
        rf"(?P<role>[a-z][a-z-]*)s (?:of|at) {_ART}{_FILL}{_ORG},(?: including)? {_WHO}",
    ),
    (
        "org's-role-is",
        rf"{_ORG}(?:'s?|, whose)? {_FREE} (?:is|was|remains|has been),? (?:{PLACE} )?{_WHO}",
    ),
    ("role-org's", rf"{_NAMED},? {_BE}(?:the )?{_ORG}(?:'s?)? {_FREE}"),
    ("role-comma-org", rf"{_NAMED}, {_FREE}, {_ORG}(?=[,.])"),
    ("role-who-at", rf"{_NAMED}, {_BE}{_ART}{_FREE},? {_DOES} (?:at|for|with) {_ART}{_FILL}{_ORG}"),
    ("role-bracket", rf"{_NAMED} \({_FREE}, {_ORG}\)"),
    (
        "as-role",
        rf"{_NAMED}{_AS}(?: (?:[\w-]+|{PERSON})){{1,6}} as {_ART}{_FREE},? {_OFFICE_IN}{_ORG}",
    ),
    (
        "joined-as",
        rf"{_NAMED}{_AS} (?:has |had |will )?(?:re)?join(?:s|ed)? {_ART}{_ORG} as {_ART}{_ROLE}",
    ),
    (
        "role-who-of",
        rf"{_ROLE}{_DOT} {_WHO},? (?:of|at|from|with|for) {_ART}(?P<org>{BODY}|{PLACE})(?!'s)",
    ),
    ("role-comma-org-who", rf"{_ROLE}, {_ORG}, {_WHO}"),
    ("org-roles", rf"{_ORG}(?:'s?)? (?:new )?{_SEVERAL} {_PLAIN}"),
    ("appointment-of", rf"[nte] of {_WHO} as {_ART}{_ROLE}"),
    ("successor-as", rf"{_NAMED}, (?:her|his|its) successor as {_ROLE}"),
    ("succeeds-as", rf"{_NAMED}{_AS}(?: [\w-]+){{1,4}} {PERSON} as {_ART}{_ROLE}"),
    ("led-by", _LED_BY),
    ("who-heads", rf"{_NAMED}(?:, who)? {_HEADS} {_HEADED}"),
    ("will-chair", rf"{_NAMED} (?:will|would|is to) {_ROLE} {_HEADED}"),
    (
        "org-hired",
        _HIRES + rf" (?:as |to )?{_NEW}{_FREE}",
    ),
    ("hired-then", _HIRED_THEN),
    ("to-hire", rf"{_ORG} [^.\n]{{0,50}}? to (?:{_HIRE}) {_WHO} (?:as |to be )?{_NEW}{_FREE}"),
    ("who-stays", _WHO_STAYS),
    (
        "noun's-role",
        rf"[Tt]{_STARTS}he (?:[a-z]+ )?(?P<noun>[a-z][\w-]*|{TITLE})'s? {_FREE}{_OF_WHAT},? {_WHO}",
    ),
    ("role-noun's", _NOUNS_ROLE),
    (
        "role-of-noun",
        rf"{_NAMED}, {_ART}{_FREE} (?:of|at|with|for) the (?P<noun>[a-z][\w-]*)(?=[,.;])",
    ),
    ("org's-role-in", rf"{_ORG}\)?'s? {_FREE} (?:in|for) (?:the )?{_SPOT},? {_WHO}"),
    ("role-its", rf"{_NAMED}, (?P<its>its|their) {_FREE}{_END}"),
    ("its-role", rf"(?P<its>[IiTt]{_STARTS}(?:ts|heir)) (?:own )?{_FREE},? {_WHO}"),
    (
        "role-of-before",
        rf"{_ROLE} (?:of|at|for|with) {_ART}{_FILL}{_ORG}(?: in {_SPOT})?,? (?:is |was )?{_WHO}",
    ),
    ("land-role", rf"{_LAND}(?:'s?)? {_FREE},? {_WHO}"),
    ("role-land", rf"{_NAMED},? {_BE}{_ART}{_ROLE},? (?:of|for) {_ART}{_LAND}"),
    ("role-land-before", rf"{_ROLE} (?:of|for) {_ART}{_LAND},? {_WHO}"),
    ("role-land's", rf"{_NAMED},? {_BE}(?:the )?{_LAND}(?:'s?)? {_ROLE}"),
    ("the-role", rf"[TtAa]{_STARTS}(?:he|n)? {_FREE}, {_WHO}"),
    ("role-for", rf"{_ROLE} (?:for|of) (?:the )?[a-z]+(?: [a-z]+)?, {_WHO}"),
    ("role-in", rf"{_ROLE} in (?:the )?{_ORG},? {_WHO}"),
    ("roles", rf"(?P<role>[A-Za-z]{_STARTS}[a-z-]+)s {_PLAIN}"),
    ("two-of", rf"{_NAMED}(?:,| and|, and) {PERSON},? (?:of|at|from) {_ART}{_FILL}{_ORG}"),
    ("pair", _PAIR),
    (
        "noun-led",
        rf"[Tt]{_STARTS}he (?:[a-z]+ )?(?P<noun>[a-z][\w-]*),?{_THAT} {_LED_WHO}",
    ),
    ("role-before", rf"{_ROLE}{_NOT_OWNED}{_DOT} {_WHO}"),
    ("named-as", _NAMED_AS),
    (
        "new-role-is",
        rf"{_ORG} [^.\n]{{0,40}}?\b(?:new|next|first|interim) {_FREE}[^.,\n:]{{0,24}}: {_WHO}",
    ),
    ("role-after", rf"{_NAMED},? {_BE}{_ART}{_FREE}{_END}"),
    ("rises", _RISES),
    ("trade", _TRADE),
    ("his-role", rf"{PERSON}'s? {_FREE},? {_WHO}"),
    ("his-role", rf"[Hh]{_STARTS}(?:is|er) (?:{TITLE} )?{_FREE},? {_WHO}"),
    ("dash", rf"(?m:^\W{{0,4}}{_WHO}, {_ORG}(?:\W{{0,3}}$|:))"),
    ("bracket", rf"(?P<who>{PERSON}) \({_ORG}\)"),
    ("team-led", rf"{_ORG}(?:'s?)? [a-z]+ led by {_WHO}"),
    ("team-led", rf"{_ORG},? (?:including|led by) (?:(?:an? |the )?{_FREE} )?{_WHO}"),
    ("one-of", rf"{_NAMED}, one of (?:the|its) {_SEVERAL} (?:of|at) {_ART}{_ORG}"),
    ("hired-from", rf"{_ORG}(?: has)? (?:{_HIRED}) {_WHO} from {BODY}"),
    ("of-org", _OF_ORG),
    ("who-at-noun", _AT_NOUN),
    ("who's-org", rf"{_NAMED}'s? (?:(?:[a-z-]+|{TITLE}),? ){{0,3}}?{_ORG}"),
    ("org-of-who", rf"{_ORG}, (?:an?|the) (?:[a-z-]+ ){{1,4}}of (?:{_ROLE} )?{_WHO}"),
    ("org's", rf"{_ORG}(?: [a-z]+| {TITLE})?'s? {_WHO}"),
    (
        "counterpart",
        rf"[HhTt]{_STARTS}(?:er|is|heir) (?:opposite number|counterpart) at {_ART}{_ORG},? {_WHO}",
    ),
    (
        "counterpart",
        rf"\b(?:her|his|its) (?P<org>{PLACE}|{BODY}) (?:opposite number|counterpart),? {_WHO}",
    ),
    ("who-heads-noun", rf"{_NAMED}, who {_HEADS} (?:the|its) (?:[a-z]+ )?(?P<noun>[a-z][\w-]*)\b"),
    ("counterpart", rf"{_NAMED}, (?:her|his) (?:opposite number|counterpart) at {_ART}{_ORG}"),
)
PATTERNS = tuple((name, re.compile(pattern)) for name, pattern in _PATTERNS)
"""The ways of telling an office with their names, the surest first."""
CLOSING = re.compile(rf"(?:,| and|, and) (?:(?:{_TITLES}) )?{PERSON}")
"""The next of several persons who share an office."""

"""What becomes of a deal where a sentence does not name it: "It denied the report"."""

from digest.model.entry import DealStatus

_REPORT = (
    r"(?:reports?|rumou?rs?|claims?|story|stories|speculation|suggestions?|talk|chatter|gossip)"
)
_WRONG = (
    r"(?:untrue|false|baseless|groundless|unfounded|wrong|incorrect|inaccurate|not true|nonsense|"
    r"speculative|without (?:any )?(?:foundation|basis))"
)

FATES: tuple[tuple[DealStatus, str], ...] = (
    (
        DealStatus.DENIED,
        (
            rf"(?:den(?:y|ies|ied)|dismiss(?:es|ed)|rubbish(?:es|ed)|quash(?:es|ed)|refut(?:es|ed)|"
            rf"reject(?:s|ed)) (?:the|that|this|those|these|such|any|all|O0's)(?: \w+){{0,2}} "
            rf"{_REPORT}\b|"
            r"(?:there (?:are|is|were|was|have been|has been|had been)|(?:has|have) had) no "
            r"(?:such )?(?:\w+ )?(?:talks|negotiations|discussions|approach|contacts?|plans?|"
            r"offers?)\b|"
            rf"\b(?:the|those|these|such|both)(?: \w+)? {_REPORT} (?:is|was|are|were) (?:\" )?"
            rf"(?:\w+ ){{0,2}}?{_WRONG}\b|"
            rf"\bcalled (?:the|those|these|such)(?: \w+)? {_REPORT} (?:\" )?(?:\w+ ){{0,2}}?"
            rf"{_WRONG}\b"
        ),
    ),
    (
        DealStatus.REJECTED,
        (
            r"(?:voted|turned|threw|knocked|struck|waved) (?:it|O0|this|that|them) "
            r"(?:down|away|out|back)\b|"
            r"\b(?:rejected|blocked|vetoed|rebuffed|spurned) (?:it|O0|this|that)"
            r"(?= ?(?:$|[.,;]| on | last | in | as | because | by | out | with | at ))"
        ),
    ),
    (
        DealStatus.ENDED,
        (
            r"(?P<who>[OG]\d+) (?:then |later |has |had |have |also |eventually |finally |since )?"
            r"(?:walked away|pulled out|backed out|withdrew|withdrawn|dropped out|pulled the plug)"
            r"(?= ?(?:$|[.,;]| after | in | last | on | when | because | as | from the | of the "
            r"(?:deal|talks|process|negotiations)| citing | this | amid | over ))"
        ),
    ),
)
"""What has become of the deal told before; `who`, where it stands, must take part in that deal."""

_TURNED = (
    r"(?:reject(?:ed|ing)?|rebuff(?:ed|ing)?|spurn(?:ed|ing)|turn(?:ed|ing) (?:down|away)|"
    r"knock(?:ed|ing) back|dismiss(?:ed|ing)|refus(?:ed|ing)|brush(?:ed|ing) off|thrown out|"
    r"threw out|voted down|snubbed|snubbing)"
)
EARLIER_BID = (
    r"\b(?:first|previous|earlier|initial|original|prior|last|opening) (?:\w+ ){0,2}?"
    rf"(?:bid|offer|approach|proposal)s? (?:(?!but |while |;)\S+ ){{0,12}}?{_TURNED}\b|"
    rf"\b{_TURNED} (?:an?|the|its|O\d+'s) (?:first|previous|earlier|initial|original|prior|"
    r"opening) (?:\w+ ){0,2}?(?:bid|offer|approach|proposal)\b|"
    r"\b(?:than|above|on|from) (?:the (?:one|M\d+)|that|M\d+) (?:that |which )?"
    rf"(?:\S+ ){{0,4}}?{_TURNED}\b"
)
"""How the turning down of an earlier bid is told beside a new one."""

EARLIER_TRY = (
    r"\b(?:first|previous|earlier|initial|original|prior|past) (?:\w+ ){0,2}?"
    r"(?:(?:attempt|effort|try|plan|proposal)s? (?:to (?:merge|combine|join|unite|link|tie|fuse|"
    r"marry|"
    r"get together|come together|(?:bring|put|get) (?:\S+ ){1,3}?together|buy|acquire|take over)|"
    r"at (?:a |an )?(?:merger|tie-up|"
    r"combination|union))|(?:merger )?(?:talks|negotiations|discussions|merger|tie-up)"
    r"(?! with| on pay| over pay)) "
    r"(?:(?!but |while |; |which )\S+ ){0,9}?(?:founder|collaps|fail|stall|fizzl|"
    r"f[ae]ll (?:through|apart)|br(?:oke|eak) (?:down|off|up)|c[oa]me to (?:nothing|nought|naught)|"
    r"(?:was|were|been) (?:abandoned|called off|dropped|scrapped|shelved|blocked))\w*"
)
"""How it is told that the same was tried before in vain."""

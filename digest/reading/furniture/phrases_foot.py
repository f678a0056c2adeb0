"""What pages and letters say at their foot: alerts, apps, whom a letter goes to, who pays for it.

Each names what only a page or a letter has, or gives the order by which it is followed.
"""

_CHATS = r"(?:whats ?app|telegram|viber|signal|messenger|instagram|your (?:phone|mobile)|sms|text)"
_ROLE = (
    r"(?:(?:\w+[ -])?editors?|copy[ -]?editor|sub-?editor|writers?|reporters?|producers?|graphics|"
    r"design|research|fact[ -]check\w*|translators?|translation|editing|proofreading)"
)
_DAY = r"(?:[a-z]{3,9}\.? \d{1,2},? \d{4}|\d{1,2} [a-z]{3,9}\.? \d{4}|\d{4}-\d\d-\d\d)"

PHRASES_FOOT: dict[str, tuple[str, ...]] = {
    "date line": (
        (
            rf"^{_DAY},? \d{{1,2}}[:.]\d\d\b[^|·•]{{0,20}}[|·•] ?"
            r"(?:source|provided by|via|by) ?:? ?\S.{0,80}$"
        ),
    ),
    "newsletter": (
        (
            r"^sent to (?:over |more than |about |some )?[\d.,]+[km]? (?:\w+ )?"
            r"(?:readers|subscribers|people|inboxes|members|friends)\b.{0,90}$"
        ),
        (
            r"\b(?:letter|newsletter|e-?mail|issue|edition)\b.{0,30}\b(?:forward|send|pass|share) "
            r"(?:it|this(?: \w+)?)(?: on)? (?:to|with) "
            r"(?:an?|one|two|your|some\w*|any\w*|friends)\b"
        ),
        (
            r"^how did you (?:like|find|enjoy)\b.{0,40}"
            r"\b(?:issue|newsletter|letter|edition|e-?mail|story|article|read)\b.{0,20}\?"
        ),
        (
            r"\brefer (?:an? |\w+ )?(?:friends?|readers?|colleagues?)\b.{0,30}\b(?:get|earn|win)\b|"
            r"^you (?:currently |now )?have \d+ referrals?\b"
        ),
        r"^you(?:['’]re| are) one of [\d.,]+[km]? (?:readers|subscribers|people|members)\b",
        r"\bwelcome to (?:the|our) (?:[\d.,]+|new)\b.{0,40}\b(?:joined|subscribers|readers)\b",
        r"^to stop (?:getting|receiving)\b|[,;:] (?:click|tap|go) here[.!]?$",
        (
            r"^whether you(?:['’]re| are| want| turn)\b.{0,160}"
            r"\b(?:perfect source|newsletter|readership|stay informed|our (?:stories|reporting))\b"
        ),
        r"\b(?:hier|jetzt) (?:kostenlos |gratis )?(?:anmelden|abonnieren|registrieren)[.!]?$",
        r"^(?!(?:its?|the|his|her|their)\b)[^.!?]{3,40} goes (?:out )?to [\d.,]+[km]? inboxes\b",
        r"^(?:keep|be|get) (?:up[ -]to[ -]date|informed|updated) (?:with|on|about) what['’]s\b",
        r"^to receive new posts\b|\bis (?:an? )?(?:reader|listener|member)-(?:supported|funded)\b",
    ),
    "credits": (rf"^(?:{_ROLE}\s?: ?(?-i:[A-Z])[^.:]{{2,50}}(?:[.|·;] ?|$))+$",),
    "disclosure": (r"^disclosures? (?:&|and) \w+\s?:",),
    "contact": (
        r"\bif you have an? complaint\b.{0,60}\b(?:contact|write|editor|e-?mail)\b",
        r"^this (?:newspaper|website|site|title|paper) is committed to\b",
    ),
    "share": (
        (
            r"^(?:get|receive|want) (?:our |the |all |more )?(?:[\w-]+ ){0,3}"
            r"(?:alerts?|updates|news|headlines|stories|notifications)\b.{0,30}"
            rf"\b(?:on|via|through|by|to|over) {_CHATS}\b"
        ),
        (
            r"^(?:add|set|choose|make|pick|select|prefer) .{1,40} (?:as )?"
            r"(?:an?|your|my) preferred (?:news )?source\b"
        ),
        r"\b(?:simply|just|please) (?:click|tap) (?:here|below)\b",
        r"(?:^|[.!?] )(?:click|tap) to (?:follow|join|read|subscribe|watch|listen|sign|share)\b",
    ),
    "navigation": (
        (
            r"^(?:discover|explore|find|read|get|catch|check out|see) (?:all )?the latest\b.{0,60}"
            r"\b(?:news|updates|headlines|stories)\b.{0,160}"
            r"(?:$|\b(?:here|our|on (?-i:[A-Z])|at|with|and more))"
        ),
    ),
    "related": (
        (
            r"^\[(?:watch|listen|read|see|video|photos?|gallery|pictures|podcast|infographic|"
            r"explainer|map|quiz|poll|related)\] ?:? ?\S"
        ),
        (
            r"^this (?:(?:article|story|report|piece) )?is (?:a )?part of (?:our|(?-i:the )?"
            r"(?-i:[A-Z])[\w.&' ’-]{2,40}['’]s?) .{0,40}\b(?:coverage|series|package|project)\b"
        ),
    ),
    "subscription": (
        (
            r"(?:^|[.!?:,] )(?:(?:to|and|or) )?(?:get|download|install) (?:the|our|this) "
            r"(?:[\w.'’-]+ ){0,4}app\b(?=[^.]{0,60}$| (?:now|today|here|for|to stay)\b)"
            r"(?! (?:that|which|said|was|is|has)\b)"
        ),
        (
            r"^every (?:article|story|word|report)\b.{0,40}\b(?:is|are) "
            r"(?:free|paid for|possible)\b.{0,40}\b(?:because|thanks to|by)\b"
        ),
        (
            r"\bbuy (?:me|us) (?:an?|one|another) (?:coffee|beer|pint|drink|cup|tea)\b|"
            r"^our (?:journalism|reporting|newsroom|work) is "
            r"(?:funded|supported|paid|made possible|financed)\b"
        ),
        (
            r"\bconsider becoming an? (?:[\w-]+ ){0,4}"
            r"(?:subscriber|member|patron|supporter|donor|insider)\b"
        ),
    ),
    "advert": (
        (
            r"^(?:(?:this|today['’]s) (?:issue|newsletter|edition|week|letter|episode)\b.{0,20})?"
            r"(?:together|in partnership|made possible) (?:with|by) (?-i:[A-Z])[^.!?:]{1,50}:"
        ),
        r"\b(?:with|use|using|enter|by entering) (?:the )?(?:\w+ )?code:? (?-i:[A-Z]{3,}\d+)\b",
        r"^\d{1,2} ?% off (?:your|all|the|any|every)\b.{0,60}$",
        (
            r"^(?:save|get) (?:up to )?[^\w\s]{0,2}\d[\d.,]* ?%?(?: off)?\b.{0,20}"
            r"\b(?:before|until|by|when|on your|this week|today)\b.{0,40}$"
        ),
        (
            r"^(?-i:[A-Z]{4,}): .{0,60}\byou can (?:now |also )?(?:earn|make|win) "
            r"(?:up to |over |\w+ ){0,3}(?:dollars|money|cash|[^\w\s]\d)"
        ),
        r"^want your (?:company|business|brand|story|news|event)\b.{0,60}\?$",
    ),
    "sign-off": (
        (
            r"^(?-i:P\.? ?S\.?)[ :,–—-]{1,3}(?=.*\b(?:you|your|us|our|i|my|letter|forward|reply|"
            r"friends?|readers?)\b)"
        ),
    ),
}
"""What lines of a kind say, by the word that `Dropped.why` gives for them."""

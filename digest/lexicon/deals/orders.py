"""Triggers of deals. Contracts: orders, supply, options, licences."""

from digest.lexicon.deals.trigger import WARES, Trigger, behind
from digest.model.entry import DealStatus, DealType

_WORK = r"supply|deliver|provide|build|install|operate|run|manufacture|make|sell \d\S*"
_FLEET = (
    r"(?:aircraft|jets?|planes?|airliners?|ships?|vessels?|tankers?|carriers?|trains?|trams?|"
    r"locomotives?|buses|trucks?|helicopters?|engines?|rigs?)\b"
)

CONTRACTS: tuple[Trigger, ...] = (
    Trigger(
        name="option",
        type=DealType.CONTRACT,
        words=r"options? to (?:buy|order|purchase|lease)"
        r"(?! (?:the )?(?:rest of |remainder of )?(?:the )?[OG]\d)|"
        r"options?(?= (?:for|on) (?:\S+ ){1,5}?from (?:\S+ ){0,3}?[OG]\d)|"
        r"options?(?= (?:for|on|to take) (?:\S+ ){0,3}?"
        r"(?:more|further|additional|extra|another)\b)",
        noun=True,
        subject="customer",
        slots=behind("supplier", "from", "of's"),
        done=DealStatus.ANNOUNCED,
    ),
    Trigger(
        name="deal to buy",
        type=DealType.CONTRACT,
        words=r"(?:deal|agreement|pact|contract|order) (?:to|for) (?:the )?(?:buy|purchase|order|"
        r"lease|charter|rent|"
        r"acquire)(?: of)?(?= (?:about |some |up to |at least )?(?:\d[\d,.]*|two|three|four|five|"
        r"six|seven|eight|nine|ten|eleven|twelve|dozens of|a dozen) (?!%|per))|"
        r"(?:deal|agreement|pact|contract|talks|discussions)(?= with (?:the )?(?:\S+ "
        r"){0,3}[OG]\d+ (?:to|for) "
        r"(?:the )?"
        r"(?:buy|purchase|order|lease|acquire)\b(?: of)? (?:(?:(?:about|some|up to|at least) )?"
        rf"\d[\d,.]* (?!%|per)|{WARES}))",
        noun=True,
        subject="customer",
        slots=behind("supplier", "with", "from", "of's", "'s"),
        done=DealStatus.AGREED,
    ),
    Trigger(
        name="deal to supply",
        type=DealType.CONTRACT,
        words=rf"(?:deal|agreement|pact)(?: to (?:{_WORK})|"
        rf"(?= with (?:the )?(?:\S+ ){{0,3}}[OG]\d+ (?:, (?:[^\s,]+ ){{1,6}}, )?to (?:{_WORK})\b))",
        noun=True,
        subject="supplier",
        slots=behind("customer", "with", "inf", "to", "for", "", "for's"),
        done=DealStatus.AGREED,
    ),
    Trigger(
        name="deal for",
        type=DealType.CONTRACT,
        words=r"(?:deal|agreement|pact)(?= with (?:the )?(?:\S+ ){0,3}[OG]\d+ for (?:the )?"
        r"(?:\d|(?:supply|delivery|construction|design|installation|maintenance|operation) of\b))",
        noun=True,
        subject="partner",
        slots=(("with", "partner"),),
        done=DealStatus.AGREED,
    ),
    Trigger(
        name="drop",
        type=DealType.CONTRACT,
        words=r"(?:drop(?:s|ped|ping)?|ditch(?:es|ed|ing)?|replac(?:es|ed|ing)|sack(?:s|ed)|"
        r"remov(?:es|ed))(?= (?:the )?(?:\S+ ){0,3}?O\d+ as (?:O\d+'s |the |an? )?(?:\w+ ){0,3}"
        r"(?:supplier|contractor|provider|distributor|dealer|operator|vendor|sponsor|builder)\b)",
        subject="customer",
        slots=(("", "supplier"),),
        done=DealStatus.ENDED,
    ),
    Trigger(
        name="preferred bidder",
        type=DealType.CONTRACT,
        words=r"(?:chosen|selected|named|picked|appointed|confirmed|unveiled|announced)"
        r"(?= (?:(?:the )?(?:\S+ ){0,3}?O\d+ )?(?:as )?(?:the |its )?"
        r"(?:preferred|winning|lowest) (?:bidder|contractor|supplier)"
        r"(?! for (?:the )?[OG]\d+(?!'s)))",
        subject="customer",
        slots=(("", "supplier"), *behind("customer", "by", "for's")),
        done=DealStatus.IN_TALKS,
    ),
    Trigger(
        name="choose",
        type=DealType.CONTRACT,
        words=r"(?:cho(?:ose|oses|se|sen)|select(?:s|ed)?|pick(?:s|ed)?|tapped|hired|appointed|"
        r"commission(?:s|ed)|contracted|engag(?:es|ed)|named)"
        r"(?= (?:the )?[OG]\d+ (?:(?:over|ahead of|from among) (?:\S+ ){1,5})?"
        r"(?:to (?:supply|build|provide|deliver|run|operate|design|make|"
        r"manage)|"
        r"as (?:O\d+'s |the |an? )?(?:\w+ ){0,3}(?:supplier|contractor|provider|vendor|operator|"
        r"builder|developer)|"
        r"for (?:the|an?|O\d+'s) (?:\S+ ){0,4}?(?:contract|project|order|job|deal|tender|work)))|"
        r"(?:chosen|selected|picked|hired|appointed|contracted|commissioned|engaged|"
        r"named)(?= by (?:the )?[OG]\d+ (?:to|as) )",
        subject="customer",
        slots=(("", "supplier"), ("by", "customer")),
        done=DealStatus.AGREED,
    ),
    Trigger(
        name="license",
        type=DealType.CONTRACT,
        words=r"licen[cs](?:e|es|ed|ing)(?= (?:\S+ ){1,8}(?:to|from) (?:the )?(?:\S+ ){0,3}[OG]\d)",
        subject="licensor",
        slots=(("to", "licensee"), *behind("licensor", "from", "by")),
        done=DealStatus.AGREED,
    ),
    Trigger(
        name="order",
        type=DealType.CONTRACT,
        words=r"(?:order(?:ed|ing)|(?:(?<=to )|(?<=will )|(?<=would ))order(?= (?:\S+ ){1,9}from )|"
        rf"leas(?:e|es|ed|ing)(?= (?:\S+ ){{0,4}}{_FLEET} (?:\S+ ){{0,4}}?from )|"
        r"(?:(?<=to )|(?<=will ))source(?= (?:\S+ ){1,6}?from (?:\S+ ){0,3}?[OG]\d)|"
        r"commissioned|contracted|"
        r"(?:(?<=[OG]\d )|(?<=[OG]\d\d ))orders(?= (?:\S+ ){1,9}from (?:\S+ ){0,4}[OG]\d))"
        r"(?! (?:an? |the )?(?:that|release|inquiry|investigation|review|recall|probe|arrest|"
        r"evacuation|closure|halt)\b)(?! (?:\S+ ){0,4}[OGP]\d+ (?:not )?to \w)",
        subject="customer",
        slots=(*behind("supplier", "", "from"), ("by", "customer"), ("'s", "supplier")),
        done=DealStatus.AGREED,
        requires=r"\d|\b(?:to|from)\b",
    ),
    Trigger(
        name="lease contract",
        type=DealType.CONTRACT,
        words=r"(?:(?:pre-?|sub-?|ground |head )?(?:(?<!will )(?<!to )(?<!would )leases?(?! to\b)|"
        r"lettings?|tenanc(?:y|ies))|leasing)(?: (?:agreements?|deals?|contracts?|pacts?))?"
        r"(?= (?:with|from|by|of|at|for) )",
        noun=True,
        subject="customer",
        sides=("supplier", "customer"),
        slots=(
            *behind("supplier", "with", "from"),
            *behind("customer", "by", "to"),
            ("between", "partner"),
        ),
        done=DealStatus.AGREED,
        before=r"\b(?:sign|agree|ink|seal|secur|tak|took|enter|w[io]n|renew|extend|end|terminat|"
        r"cancel|award|grant|under|land|bag|negotiat|talks|struck|strik|conclud|clos|got|get|"
        r"surrender|exit|surrender|surrend|giv|gave)\w*",
    ),
    Trigger(
        name="contract",
        type=DealType.CONTRACT,
        words=r"(?:(?:supply|service|servicing|maintenance|construction|licensing|lease|framework|"
        r"purchase|offtake|outsourcing|smart \w+) )*"
        r"(?:contracts?|orders?|tenders?(?! offers?\b)|letters? of (?:award|acceptance)|concession|"
        r"(?:supply|(?<!share )purchase|offtake|"
        r"construction|maintenance|service|"
        r"agency) (?:agreement|"
        r"deal|pact))",
        noun=True,
        subject="supplier",
        sides=("customer", "supplier"),
        slots=(
            *behind("customer", "with", "from", "for's"),
            ("of's", "supplier"),
            ("by", "customer"),
            *behind("supplier", "to", "of"),
            ("for", "customer"),
            *behind("supplier", "between", "inf's", "for#", "of#"),
            ("by's", "customer"),
        ),
        before=r"^(?!.*\b(?:court|interim|restraining|injunct\w+|lift(?:s|ed|ing)?|issu(?:es|ed)|"
        r"vacat\w+|stay(?:s|ed)|conservatory|gagging|preservation|temporary|interdict)"
        r"(?: \S+){0,2}$)",
        requires=r"^(?!(?:stopping|barring|blocking|restraining|freezing|suspending|halting|"
        r"preventing|directing|requiring|compelling|prohibiting|staying|that|of the court|"
        r"by (?:the|a) (?:\S+ )?(?:court|judge))\b)",
        done=DealStatus.AGREED,
    ),
    Trigger(
        name="charter",
        type=DealType.CONTRACT,
        words=r"(?:(?:time|bareboat) )?charters?(?= (?:with|to|"
        r"by) (?:the )?(?:\S+ ){0,4}?[OG]\d)",
        noun=True,
        subject="supplier",
        slots=behind("customer", "with", "to", "by"),
        done=DealStatus.AGREED,
    ),
    Trigger(
        name="licence",
        type=DealType.CONTRACT,
        words=r"(?:(?:exclusive|patent|worldwide|technology) )*(?:licen[cs]es?|licensing|rights)"
        r"(?= (?:to|for|with|from|in) )",
        noun=True,
        subject="licensee",
        sides=("licensor", "licensee"),
        slots=(*behind("licensor", "with", "from", "by"), ("to", "licensee")),
        done=DealStatus.AGREED,
        before=r"\b(?:grant|gave|giv|sign|agree|award|obtain|acquir|b[uo]y|bought|secur|w[io]n|"
        r"exclusive)\w*",
    ),
    Trigger(
        name="transfer",
        type=DealType.CONTRACT,
        words=r"sign(?:s|ed|ing)?(?= (?:\S+ ){0,4}P\d+ from (?:\S+ ){0,3}O\d)",
        subject="customer",
        slots=(("from", "supplier"),),
        done=DealStatus.COMPLETED,
    ),
    Trigger(
        name="transfer fee",
        type=DealType.CONTRACT,
        words=r"(?:transfer|loan move|move)(?= (?:of|for) (?:\S+ ){0,4}?[OP]\d+)",
        noun=True,
        subject="partner",
        slots=behind("partner", "to", "from", "between", "with"),
        before=r"\b(?:agree\w*|deal|terms|complet\w*|fee|finali\w*|announc\w*|confirm\w*|clinch\w*|"
        r"seal\w*)\b(?: \S+){0,3}$",
        done=DealStatus.AGREED,
    ),
    Trigger(
        name="make for",
        type=DealType.CONTRACT,
        words=r"(?:buil(?:d|ds|ding)|construct|manufacture|design|overhaul|refit|print|assemble|"
        r"make(?! (?:\S+ ){0,3}?(?:offers?|bids?|proposal|payments?|room|way|money|sense|time|"
        r"case|up|"
        r"plans?|provisions?|use)\b))"
        r"(?= (?:\S+ ){1,9}for (?:the )?(?:\S+ ){0,3}[OG]\d+(?!'))",
        subject="supplier",
        slots=(("for", "customer"),),
        before=r"\b(?:will|would|to|is|are)$",
        done=DealStatus.AGREED,
    ),
    Trigger(
        name="supply",
        type=DealType.CONTRACT,
        words=r"(?:suppl(?:y|ies|ied|ying)|deliver(?:s|ed|ing)?|"
        rf"leas(?:e|es|ed|ing)(?= (?:\S+ ){{0,4}}{_FLEET})|"
        r"provid(?:e|es|ed|ing)(?! (?:\S+ ){0,4}(?:M\d|subsid|loan|grant|fund|financ|"
        r"guarantee|detail|comment|figures|information|services?)))",
        subject="supplier",
        slots=(*behind("customer", "", "to", "for"), *behind("supplier", "by", "from")),
        before=r"\b(?:will|would|to|agreed?|keep|continue|has|have|is|are|was)\b(?: \w+){0,2}$",
        done=DealStatus.AGREED,
    ),
    Trigger(
        name="sales",
        type=DealType.CONTRACT,
        words=r"(?:sales(?! (?:milestones?|royalt\w+|targets?)\b)|deliveries|orders|"
        r"(?:(?<=attract )|(?<=attracted )|(?<=received )|(?<=won ))bids)"
        r"(?= .{0,60}\b(?:to|from) )",
        noun=True,
        subject="supplier",
        slots=behind("customer", "to", "from"),
        done=DealStatus.AGREED,
        requires=r"^(?!fell )(?:\S+ ){0,12}(?:to|from) (?!.*\b(?:grew|rose|fell|dropped|"
        r"recover\w*|"
        r"declin\w*|"
        r"increas\w*|slow\w*|jump\w*|surg\w*|slump\w*|doubled)\b)",
    ),
)
"""The surest first: of two that share a word the earlier one counts."""

"""Triggers of deals. What changes owners, and what a firm builds for itself."""

from digest.lexicon.deals.trigger import ASSETS, PLANTS, Trigger, behind
from digest.lexicon.qualifiers import BOUNDS
from digest.model.entry import DealStatus, DealType

_BUY = (
    ("", "target"),
    ("'s", "seller"),
    ("of", "target"),
    ("of's", "seller"),
    ("in", "target"),
    ("in's", "target"),
    ("from", "seller"),
    ("by", "acquirer"),
    ("part of", "seller"),
    ("held by", "seller"),
    ("held by's", "target"),
)
_SELL = (
    ("from", "seller"),
    ("", "target"),
    ("in", "target"),
    ("to", "acquirer"),
    ("dative", "acquirer"),
    ("of", "target"),
    ("by", "seller"),
)
_WITH = tuple((word, "partner") for word in ("with", "between", "of", "and", "by", "among"))

_TOPPED = (
    r"\b(?:trump|top|beat|outbid|gazump|better|exceed|counter|outgun|outstrip|surpass|eclips|"
    r"upstag|outdo|overbid|match)\w*(?: (?:an?|the|its|that|[OG]\d+'s))?(?: [\w-]+){0,3}$"
)
"""Words after which a bid is another's than the subject's."""

PURCHASES: tuple[Trigger, ...] = (
    Trigger(
        name="bid",
        type=DealType.ACQUISITION,
        words=r"(?:bid|offer|proposal|approach)(?= (?:from|by|of M\d+ from|of M\d+ by) )",
        noun=True,
        subject="",
        slots=(("for", "target"), *behind("acquirer", "by", "from"), ("for's", "seller")),
        before=_TOPPED,
        done=DealStatus.ANNOUNCED,
    ),
    Trigger(
        name="bid",
        type=DealType.ACQUISITION,
        words=r"(?:bid|(?<!share )offer|counter-?bid|counter-?offer|approach|(?:takeover|buyout|"
        r"unsolicited|"
        r"acquisition|hostile|cash) (?:proposal|interest)|(?:take-?over|buy-?out)(?= from )|"
        r"proposal(?= from (?:\S+ ){0,3}?O\d+ "
        r"(?:worth|valu\w+|of) ))"
        r"(?! (?:document|period|price|over (?:that|those|one)))",
        noun=True,
        subject="acquirer",
        slots=(
            *behind("target", "of", "for", "in"),
            *behind("acquirer", "by", "from"),
            ("for's", "seller"),
        ),
        done=DealStatus.ANNOUNCED,
        before=r"(?:\b(?:the|an?|its|their|any|that|this|of|in|rejects?|rejected|makes?|draws?|"
        r"drew|attracts?|attracted)|'s|M\d+)"
        r"(?: [\w-]+){0,4}$",
    ),
    Trigger(
        name="exclusive talks",
        type=DealType.ACQUISITION,
        words=r"exclusive (?:\w+ )?(?:talks|negotiations|discussions)"
        r"(?= with (?:the )?(?:\S+ ){0,6}?O\d+(?! to ))",
        noun=True,
        subject="target",
        slots=(("with", "acquirer"),),
        done=DealStatus.IN_TALKS,
        requires=r"\b(?:offer(?:s|ed|ing) (?:\S+ ){0,2}M\d+|takeover|(?:its|the|O0's) sale|"
        r"buyer)\b",
    ),
    Trigger(
        name="approach",
        type=DealType.ACQUISITION,
        words=r"approach(?:es|ed|ing)(?= (?:by )?(?:the )?(?:\S+ ){0,3}?O\d+ (?:about|over|with|"
        r"regarding|on|to discuss) "
        r"(?:\S+ ){0,4}?(?:take-?over|merger|bid|offer|buy-?out|acquisition|combination|sale|"
        r"purchase)\b)",
        subject="acquirer",
        slots=(("", "target"), ("by", "acquirer")),
        done=DealStatus.IN_TALKS,
    ),
    Trigger(
        name="acquire",
        type=DealType.ACQUISITION,
        words=r"(?:acquir(?:e|es|ed|ing)|b(?:uy(?! ?(?:$|[,;:.]))|uys|ought|uying)(?: out(?! of)|"
        r" up(?! to))?|"
        r"(?:purchas(?:es|ed|ing)|(?<=to )purchase|(?<=ll )purchase|(?<=would )purchase)|"
        r"t(?:ake|akes|ook|aken|aking) (?:private|over(?! (?:as|from|the (?:lead|role|reins|chair|"
        r"job|post|running|management|presidency))\b))|"
        r"t(?:ake|akes|ook|aking)(?= (?:the )?(?:\S+ ){0,3}?O\d+ private\b|"
        r" (?:an? |the |up to |about )?\d[\d.]*(?:%| ?per ?cent| percent) of (?:\S+ ){0,3}?O\d)|"
        r"(?:mak(?:e|es|ing)|made|turn(?:s|ed|ing)?)(?= (?:the )?(?:\S+ ){0,3}?O\d+ (?:into )?an? "
        r"(?:\S+ ){0,2}?subsidiary\b)|"
        r"(?:t(?:ake|akes|ook|aken|aking)|w(?:in|ins|on)|gain(?:s|ed)?|secur(?:e|es|ed)) "
        r"(?:full |majority )?control of|snap(?:s|ped|ping)? up|"
        r"(?:pay|offer)(?:s|ed|ing)?(?= (?:the )?O\d+(?:'s)? (?:share|stock)holders)|"
        r"swallow(?:s|ed)?|gobbl(?:e|es|ed) up|"
        r"(?:pay|pays|paid|paying|spent|spends?|spending) "
        rf"(?:(?:{BOUNDS}|an?|initial|first) ){{0,4}}M\d+ "
        r"(?:(?:in (?:cash|shares|stock)|upfront|up front|now) )?(?:for|on(?! (?:the )?(?:\S+ "
        r"){0,2}?O\d+'s))"
        r"(?= (?:the |an? )?(?:\d[\d.]*(?:%| ?per ?cent| percent) (?:stake in |of |in )|"
        r"(?:third|quarter|fifth|tenth|minority stake|majority stake) (?:of|in) )?(?:the )?"
        r"(?:(?!(?:at|of|in|to|by|on|from|with) )\S+ ){0,5}[OG]\d))",
        subject="acquirer",
        slots=(*_BUY, ("for", "target")),
        done=DealStatus.COMPLETED,
    ),
    Trigger(
        name="go private",
        type=DealType.ACQUISITION,
        words=r"(?:go|goes|going|went|taken) private(?= .{0,60}?\b(?:with|"
        r"by) (?:the )?(?:\S+ ){0,4}?O\d)",
        subject="target",
        slots=behind("acquirer", "with", "by"),
        done=DealStatus.AGREED,
    ),
    Trigger(
        name="bid for",
        type=DealType.ACQUISITION,
        words=r"(?:bid|bids|bidding|offer|offers|offered) "
        rf"(?:(?:(?:{BOUNDS}) ){{0,4}}M\d+ |to )?"
        r"for(?= (?:the )?(?:\w+ ){0,3}[OG]\d)|"
        rf"(?:bid|bids|offered) (?:(?:{BOUNDS}) ){{0,4}}M\d+ for"
        r"(?= (?:an?|the) (?:\S+ ){0,4}?"
        r"(?:stake|shareholding|company|business|firm|group|airline|bank|unit)\b)|"
        r"(?:bid|bids|offer|offers|offered|(?<!would )(?<!could )(?<!may )pays?|paying)(?= M\d+ "
        r"(?:in cash )?(?:a|per|for each) (?:\w+ )?share\b)",
        subject="acquirer",
        slots=(*behind("target", "", "for"), *behind("seller", "'s", "for's")),
        done=DealStatus.ANNOUNCED,
    ),
    Trigger(
        name="takeover",
        type=DealType.ACQUISITION,
        words=r"(?:(?:take-?over|acquisition|buy-?out)(?: (?:bid|offer|approach|proposal|battle))?|"
        r"(?<!est )purchase|pursuit(?= (?:of|by) ))(?! price)(?!-)"
        r"(?! of (?:\S+ ){0,6}(?:stake|shareholding|holding|shares|interest) in)|"
        r"(?:(?<=O\d )|(?<=O\d\d ))buy(?= ?(?:$|[,;:.]))",
        noun=True,
        subject="acquirer",
        modifier="target",
        slots=(
            ("of", "target"),
            *behind("seller", "of's", "part of"),
            ("for", "target"),
            ("by", "acquirer"),
            *behind("seller", "from", "for's"),
        ),
        done=DealStatus.ANNOUNCED,
    ),
    Trigger(
        name="deal for a target",
        type=DealType.ACQUISITION,
        words=r"deal(?= for (?:the )?(?:\S+ ){0,2}O\d+(?!'))",
        noun=True,
        subject="acquirer",
        slots=(("for", "target"), ("for's", "seller")),
        done=DealStatus.AGREED,
        before=r"M\d+ (?:\S+ )?$|M\d+$|\b(?:takeover|buyout)$",
    ),
    Trigger(
        name="merge",
        type=DealType.MERGER,
        words=r"merg(?:e|es|ed|ing)|combin(?:e|es|ed|ing)(?= (?:with|its|their))",
        subject="partner",
        slots=(*_WITH, ("", "partner")),
        done=DealStatus.COMPLETED,
    ),
    Trigger(
        name="merger",
        type=DealType.MERGER,
        words=r"merger(?: (?:plan|deal|talks|agreement|of equals))?",
        noun=True,
        subject="partner",
        slots=_WITH,
        done=DealStatus.ANNOUNCED,
    ),
    Trigger(
        name="stake",
        type=DealType.INVESTMENT,
        words=r"(?:share)?(?:holding|stake)"
        r"(?= (?:of (?:\w+ ){0,3}\d[\d.]*(?:%| ?per ?cent| ?percent|pc) )?in\b)|"
        r"(?:(?<=O\d )|(?<=O\d\d ))stake(?! sale| in\b)",
        noun=True,
        subject="investor",
        modifier="target",
        slots=(
            *behind("target", "in", "in's"),
            ("by", "investor"),
            *behind("seller", "from", "held by"),
        ),
        done=DealStatus.ANNOUNCED,
        before=r"^(?!.*\b(?:bids?|offers?|approach|proposal)\b.* for(?: \S+){0,4}$)"
        r"(?!.*\b(?:s(?:ell|ells|elling|old)|offload\w*|divest\w*|cut\w*|reduc\w*|trim\w*)"
        r"(?: \S+){0,4}$)"
        r".*\b(?:tak|t[ao]k|took|upp(?:s|ed)|hik|b[uo]y|bought|buys|acquir|acquisi|pay|paid|"
        r"invest|purchas|rais|"
        r"increas|lift|for|swapp?ed|buil[dt]|boost|amass|secur|pick|snap|disclos|gain|"
        r"ey[ei]|want|seek|mull|weigh|consider|plan|after|exploring|interest)\w*",
    ),
    Trigger(
        name="invest",
        type=DealType.INVESTMENT,
        words=r"invest(?:s|ed(?! ?(?:$|[.,;]))|ing)?|sp(?:end|ends|ent|ending)(?= (?:(?:about|up "
        r"to|some) ){0,2}"
        r"M\d+ (?:on|to) (?:\S+ ){0,5}?" + PLANTS + r")|(?:inject|plough|pour|pump|put)"
        rf"(?:s|ed|t?ing)?(?= (?:(?:{BOUNDS}|another|a|further) ){{0,4}}M\d)",
        subject="investor",
        slots=behind("target", "in", "in's", "into", ""),
        done=DealStatus.ANNOUNCED,
    ),
    Trigger(
        name="investment",
        type=DealType.INVESTMENT,
        words=r"investment(?: (?:of M\d+))?(?= (?:in|by|from|into) )",
        noun=True,
        before=r"^(?!.*\bexit\w*(?: \S+){0,3}$)",
        subject="investor",
        slots=(*behind("target", "in", "into"), *behind("investor", "by", "from")),
        done=DealStatus.ANNOUNCED,
    ),
    Trigger(
        name="build",
        type=DealType.INVESTMENT,
        words=r"(?:plans? for(?= (?:an? |the )?(?:\S+ ){0,3}M\d)|buil(?:d|ds|t|ding)|"
        r"construct(?:s|ed|ing)?|set(?:s|ting)? up|"
        r"(?:start(?:s|ed)?|begins?|began) work on|break(?:s|ing)? ground on|broke ground on|"
        r"open(?:s|ed)(?= an? (?:\S+ ){0,2}M\d)|picks|"
        r"picked|choose|chose)",
        subject="investor",
        done=DealStatus.ANNOUNCED,
        single=True,
        requires=PLANTS,
    ),
    Trigger(
        name="sell",
        type=DealType.DIVESTITURE,
        words=r"(?:s(?:ell|ells|old|elling)(?: off)?|divest(?:s|ed|ing)?|offload(?:s|ed|ing)?|"
        r"dispos(?:e|es|ed|ing) of|sp(?:in|ins|un|inning) off|hiv(?:e|es|ed|ing) off|"
        r"transfer(?:s|red|ring)?(?= (?:O0's|the|an?) (?:\S+ ){0,3}(?:stake|shareholding|"
        r"interest)\b))",
        subject="seller",
        slots=_SELL,
        done=DealStatus.COMPLETED,
        before=r"^(?!.*\b(?:licen[cs]e|rights?|allow\w*|permission) to$)",
        requires=r"^(?!O\d+'s (?:\S+ ){0,4}(?:player|striker|midfielder|winger|defender|forward|"
        r"goalkeeper|captain|batsman|bowler|driver)\b)"
        r"(?!O(?!0')\d+'s (?!(?:(?!(?:in|to|through|at|for|from|on|under|via|across) )\S+ ){0,5}?"
        + ASSETS
        + r"))(?:.*"
        + ASSETS
        + r"|^(?:the )?[OG]\d+(?!\d|')|^O0's |"
        r"^(?:(?:about|up|to|another|a|further|its) ){0,2}\d[\d.]*(?:%| ?per ?cent| percent) of "
        r"(?:\S+ ){0,3}?[OG]\d|^(?:to|by|from) (?:\S+ ){0,4}[OG]\d|"
        r"^(?:about |up to |some |at least )?\d[\d.,]* (?:\S+ ){1,8}to (?:\S+ ){0,4}[OG]\d|"
        r"^O\d+'s (?:\S+ ){1,4}to (?:\w+ ){0,5}[OG]\d)",
    ),
    Trigger(
        name="buyer",
        type=DealType.ACQUISITION,
        words=r"(?:buyer|purchaser|acquirer)(?: of (?:\S+ ){1,6}?)? ?(?:is|was|will be|,)|"
        r"(?:buyers|suitors|bidders) ,? ?(?:are|include|included|including|such as)",
        subject="",
        before=r"^(?!.*\b(?:beat\w*|outbid\w*|ahead of|over|against|defeat\w*)\b)",
        slots=(("", "acquirer"),),
        done=DealStatus.ANNOUNCED,
    ),
    Trigger(
        name="seek a buyer",
        type=DealType.DIVESTITURE,
        words=r"(?:seek(?:s|ing)?|sought|look(?:s|ing|ed)? for) (?:an? )?(?:\w+ )?(?:buyers?|"
        r"bidders?)"
        r"(?= for (?:O0's|the|an?) )",
        subject="seller",
        done=DealStatus.IN_TALKS,
        single=True,
    ),
    Trigger(
        name="front runner",
        type=DealType.ACQUISITION,
        words=r"(?:emerg(?:e|es|ed|ing)|named|chosen|selected|picked|confirmed|is|are|was|were|"
        r"remains?|bec[ao]mes?) (?:as )?(?:the |its )?"
        r"(?:preferred|exclusive|leading|sole) (?:bidder|buyer|suitor)"
        r"(?= for (?:the )?(?:\S+ ){0,6}?[OG]\d)(?! for (?:\S+ ){0,6}?"
        r"(?:contract|project|concession|tender|order|licence|work)\b)",
        subject="acquirer",
        slots=(("for", "target"), ("for's", "seller")),
        done=DealStatus.IN_TALKS,
    ),
    Trigger(
        name="win auction",
        type=DealType.ACQUISITION,
        words=r"w(?:in|ins|on) (?:the |an? )?(?:auction|bidding|race|battle|contest|fight)"
        r"(?= (?:for|to (?:buy|acquire)) (?:the )?(?:\S+ ){0,4}?[OG]\d)",
        subject="acquirer",
        slots=behind("target", "for", "inf"),
        done=DealStatus.AGREED,
    ),
    Trigger(
        name="seller",
        type=DealType.ACQUISITION,
        words=r"(?:seller|vendor)s? ?(?:is|are|was|were|,)(?= (?:\S+ ){0,4}[OG]\d)",
        subject="",
        slots=(("", "seller"),),
        done=DealStatus.ANNOUNCED,
    ),
    Trigger(
        name="for sale",
        type=DealType.DIVESTITURE,
        words=r"put(?:s|ting)?(?= (?:\S+ ){1,8}?(?:up for sale|on the block|on the market))",
        subject="seller",
        slots=(("", "target"),),
        done=DealStatus.ANNOUNCED,
        single=True,
    ),
    Trigger(
        name="sale",
        type=DealType.DIVESTITURE,
        words=r"(?:sale|disposal|divestment|divestiture|sell-off|spin-off|sell-?off|carve-out)"
        r"(?:(?= (?:of|to|by))|(?<=O\d sale)|(?<=O\d\d sale))",
        noun=True,
        subject="seller",
        modifier="target",
        slots=(
            ("of", "target"),
            ("of's", "seller"),
            ("in", "target"),
            ("to", "acquirer"),
            ("by", "seller"),
        ),
        done=DealStatus.ANNOUNCED,
        requires=ASSETS + r"|^(?:of|to) (?:the )?(?:\S+ ){0,3}[OG]\d|^(?!of |to |by )",
    ),
    Trigger(
        name="own sale",
        type=DealType.DIVESTITURE,
        words=r"(?:sale|sell-off)(?: process)?(?= ?(?:$|[.,;]|as |after |that |which |in |"
        r"of (?:itself|the (?:company|group|business|firm))))",
        noun=True,
        subject="seller",
        done=DealStatus.IN_TALKS,
        single=True,
        before=r"\b(?:explor\w*|consider\w*|weigh\w*|mull\w*|pursu\w*)(?: \S+){1,4}$",
    ),
)
"""The surest first: of two that share a word the earlier one counts."""

"""The words of deals: triggers with typed slots, and the words that tell how far a deal has come.

Patterns are regular expressions over lower-cased words parted by single spaces, in which players
and amounts are replaced by signs (P3, O5, G7, M2). None nests a repetition in a repetition.
"""

from dataclasses import dataclass

from digest.model.entry import DealStatus, DealType


@dataclass(frozen=True, slots=True, kw_only=True)
class Trigger:
    """A word that names a deal, and the parts that its neighbours play in it."""

    name: str
    """How `Deal.by` calls it."""
    type: DealType
    """The kind of deal it names, unless its object says otherwise."""
    words: str
    """Pattern of the word in all its forms."""
    noun: bool = False
    """Names the deal ("takeover"), rather than doing it ("buys")."""
    subject: str
    """Role of who acts, or whose it is."""
    slots: tuple[tuple[str, str], ...] = ()
    """Role after each preposition; "" is the object, `of's` a possessor after "of"."""
    done: DealStatus
    """Status when it is told as past, or just named."""
    single: bool = False
    """One party is enough."""
    requires: str | None = None
    """Pattern that must stand in the words right after the trigger."""
    before: str | None = None
    """Pattern that must stand in the words right before the trigger."""


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
_SELL = (("", "target"), ("in", "target"), ("to", "acquirer"), ("of", "target"), ("by", "seller"))
_WITH = tuple((word, "partner") for word in ("with", "between", "of", "and", "by", "among"))
_ASSET = (
    r"\b(?:business|businesses|unit|division|divisions|arm|arms|operations?|subsidiar\w+|"
    r"stakes?|holdings?|shares|assets?|brands?|plants?|factor(?:y|ies)|mines?|portfolio|hotels?|"
    r"stores?|buildings?|propert\w+|chain|fleet|shareholding|interests?|them|company|firm|rival|"
    r"maker|start-?up|bank|lender|headquarters|offices?|studios?|label|club|titles|centre|center)\b"
)

TRIGGERS: tuple[Trigger, ...] = (
    Trigger(
        name="option",
        type=DealType.CONTRACT,
        words=r"options? to (?:buy|order|purchase|lease)(?! (?:the )?[OG]\d)",
        noun=True,
        subject="customer",
        slots=(("from", "supplier"), ("of's", "supplier")),
        done=DealStatus.ANNOUNCED,
    ),
    Trigger(
        name="deal to buy",
        type=DealType.CONTRACT,
        words=r"(?:deal|agreement|pact|contract|order) (?:to|for) (?:the )?(?:buy|purchase|order|lease|"
        r"acquire)(?: of)?(?= (?:about |some |up to |at least )?\d[\d,.]* (?!%|per))",
        noun=True,
        subject="customer",
        slots=(
            ("with", "supplier"),
            ("from", "supplier"),
            ("of's", "supplier"),
            ("'s", "supplier"),
        ),
        done=DealStatus.AGREED,
    ),
    Trigger(
        name="deal to supply",
        type=DealType.CONTRACT,
        words=r"(?:deal|agreement|pact)(?: with (?:the )?(?:\S+ ){0,3}[OG]\d+)? to (?:supply|deliver|"
        r"provide|build|install|operate|run|manufacture|make|sell \d\S*)",
        noun=True,
        subject="supplier",
        slots=(
            ("with", "customer"),
            ("inf", "customer"),
            ("to", "customer"),
            ("for", "customer"),
            ("", "customer"),
            ("for's", "customer"),
        ),
        done=DealStatus.AGREED,
    ),
    Trigger(
        name="bid",
        type=DealType.ACQUISITION,
        words=r"(?:bid|offer|approach)(?! (?:document|period|price))",
        noun=True,
        subject="acquirer",
        slots=(
            ("of", "target"),
            ("for", "target"),
            ("by", "acquirer"),
            ("from", "acquirer"),
            ("for's", "seller"),
        ),
        done=DealStatus.ANNOUNCED,
        before=r"(?:\b(?:the|an?|its|their|any|that|this|of|in|rejects?|rejected|makes?)|'s|M\d+)"
        r"(?: (?:\w+|M\d+)){0,2}$",
    ),
    Trigger(
        name="acquire",
        type=DealType.ACQUISITION,
        words=r"(?:acquir(?:e|es|ed|ing)|b(?:uy|uys|ought|uying)(?: (?:out|up))?|"
        r"purchas(?:e|es|ed|ing)|t(?:ake|akes|ook|aken|aking) (?:over|private)|"
        r"t(?:ake|akes|ook|aken|aking) (?:full |majority )?control of|snap(?:s|ped|ping)? up|"
        r"swallow(?:s|ed)?|gobbl(?:e|es|ed) up|"
        r"(?:pay|pays|paid|paying) (?:about |some )?M\d+ (?:in (?:cash|shares|stock) )?"
        r"for(?= (?:the )?[OG]\d))",
        subject="acquirer",
        slots=(*_BUY, ("for", "target")),
        done=DealStatus.COMPLETED,
    ),
    Trigger(
        name="bid for",
        type=DealType.ACQUISITION,
        words=r"(?:bid|bids|bidding|offer|offers|offered) (?:(?:about |some )?M\d+ |to )?"
        r"for(?= (?:the )?(?:\w+ ){0,3}[OG]\d)|"
        r"(?:bid|bids|offer|offers|offered)(?= M\d+ (?:a|per|for each) share)",
        subject="acquirer",
        slots=(("", "target"), ("for", "target"), ("'s", "seller"), ("for's", "seller")),
        done=DealStatus.ANNOUNCED,
    ),
    Trigger(
        name="takeover",
        type=DealType.ACQUISITION,
        words=r"(?:take-?over(?: (?:bid|offer|approach|proposal|battle))?|acquisition|buy-?out|"
        r"purchase)(?! price)",
        noun=True,
        subject="acquirer",
        slots=(
            ("of", "target"),
            ("of's", "seller"),
            ("part of", "seller"),
            ("for", "target"),
            ("by", "acquirer"),
            ("from", "acquirer"),
            ("for's", "seller"),
        ),
        done=DealStatus.ANNOUNCED,
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
        words=r"(?:share)?(?:holding|stake)(?= in)",
        noun=True,
        subject="investor",
        slots=(("in", "target"), ("in's", "target"), ("by", "investor"), ("from", "seller")),
        done=DealStatus.ANNOUNCED,
        before=r"\b(?:tak|t[ao]k|took|b[uo]y|bought|buys|acquir|pay|paid|invest|purchas|rais|"
        r"increas|lift|for|swapp?ed)\w*",
    ),
    Trigger(
        name="invest",
        type=DealType.INVESTMENT,
        words=r"invest(?:s|ed|ing)?|(?:inject|plough|pour|pump)(?:s|ed|ing)?(?= M\d)",
        subject="investor",
        slots=(("in", "target"), ("in's", "target"), ("into", "target"), ("", "target")),
        done=DealStatus.ANNOUNCED,
    ),
    Trigger(
        name="investment",
        type=DealType.INVESTMENT,
        words=r"investment(?: (?:of M\d+))?(?= (?:in|by|from|into) )",
        noun=True,
        subject="investor",
        slots=(("in", "target"), ("into", "target"), ("by", "investor"), ("from", "investor")),
        done=DealStatus.ANNOUNCED,
    ),
    Trigger(
        name="choose",
        type=DealType.CONTRACT,
        words=r"(?:cho(?:ose|oses|se|sen)|select(?:s|ed)?|pick(?:s|ed)?|tapped|hired|appointed)"
        r"(?= (?:the )?[OG]\d+ (?:to (?:supply|build|provide|deliver|run|operate|design|make|manage)|"
        r"as (?:its |the |a )?(?:\w+ ){0,2}(?:supplier|contractor|provider)))",
        subject="customer",
        slots=(("", "supplier"), ("by", "customer")),
        done=DealStatus.AGREED,
    ),
    Trigger(
        name="license",
        type=DealType.CONTRACT,
        words=r"licen[cs](?:e|es|ed|ing)(?= (?:\S+ ){1,8}(?:to|from) (?:the )?[OG]\d)",
        subject="supplier",
        slots=(("to", "customer"), ("from", "supplier"), ("by", "supplier")),
        done=DealStatus.AGREED,
    ),
    Trigger(
        name="build",
        type=DealType.INVESTMENT,
        words=r"(?:buil(?:d|ds|t|ding)|construct(?:s|ed|ing)?|set(?:s|ting)? up|"
        r"break(?:s|ing)? ground on|broke ground on|picks|picked|choose|chose)",
        subject="investor",
        done=DealStatus.ANNOUNCED,
        single=True,
        requires=r"\b(?:plants?|factor(?:y|ies)|campus|centres?|centers?|fabs?|facilit(?:y|ies)|"
        r"refiner(?:y|ies)|mill|gigafactory|smelter|terminal|mine|farm|pipeline|hub|headquarters|"
        r"line|network|reactors?|laborator(?:y|ies)|warehouse)\b",
    ),
    Trigger(
        name="sell",
        type=DealType.DIVESTITURE,
        words=r"(?:s(?:ell|ells|old|elling)(?: off)?|divest(?:s|ed|ing)?|offload(?:s|ed|ing)?|"
        r"dispos(?:e|es|ed|ing) of|sp(?:in|ins|un|inning) off|hiv(?:e|es|ed|ing) off)",
        subject="seller",
        slots=_SELL,
        done=DealStatus.COMPLETED,
        requires=_ASSET + r"|^(?:to )?(?:the )?[OG]\d",
    ),
    Trigger(
        name="sale",
        type=DealType.DIVESTITURE,
        words=r"(?:sale|disposal|divestment|divestiture|sell-off|spin-off|sell-?off|carve-out)"
        r"(?= (?:of|to))",
        noun=True,
        subject="seller",
        slots=(("of", "target"), ("of's", "seller"), ("to", "acquirer"), ("by", "seller")),
        done=DealStatus.ANNOUNCED,
        requires=_ASSET + r"|^of (?:the )?[OG]\d",
    ),
    Trigger(
        name="contract",
        type=DealType.CONTRACT,
        words=r"(?:(?:supply|service|servicing|maintenance|construction|licensing|lease|framework|"
        r"purchase|offtake|distribution|outsourcing|smart \w+) )*"
        r"(?:contracts?|orders?|tenders?|concession|leases?|licen[cs]e|(?:supply|purchase|licensing|"
        r"lease|leasing|offtake|distribution) (?:agreement|deal|pact))",
        noun=True,
        subject="supplier",
        slots=(
            ("with", "customer"),
            ("from", "customer"),
            ("for's", "customer"),
            ("of's", "supplier"),
            ("by", "customer"),
            ("to", "supplier"),
            ("of", "supplier"),
            ("for", "customer"),
            ("between", "supplier"),
            ("inf's", "supplier"),
            ("for#", "supplier"),
            ("of#", "supplier"),
            ("by's", "customer"),
        ),
        done=DealStatus.AGREED,
    ),
    Trigger(
        name="supply",
        type=DealType.CONTRACT,
        words=r"(?:suppl(?:y|ies|ied|ying)|deliver(?:s|ed|ing)?|lease(?:s|d)?|leasing|"
        r"provid(?:e|es|ed|ing)(?! (?:\S+ ){0,4}(?:M\d|subsid|loan|grant|fund|financ|"
        r"guarantee|detail|comment|figures|information|services?)))",
        subject="supplier",
        slots=(("", "customer"), ("to", "customer"), ("for", "customer"), ("by", "supplier")),
        before=r"\b(?:will|would|to|agreed?|keep|continue|has|have|is|are|was)\b(?: \w+){0,2}$",
        done=DealStatus.AGREED,
    ),
    Trigger(
        name="order",
        type=DealType.CONTRACT,
        words=r"(?:ordered|ordering|commissioned|hired|contracted)",
        subject="customer",
        slots=(("", "supplier"), ("from", "supplier"), ("by", "customer"), ("'s", "supplier")),
        done=DealStatus.AGREED,
        requires=r"\d|\b(?:to|from)\b",
    ),
    Trigger(
        name="sales",
        type=DealType.CONTRACT,
        words=r"(?:sales|deliveries|bids|orders)(?= .{0,60}\b(?:to|from) )",
        noun=True,
        subject="supplier",
        slots=(("to", "customer"), ("from", "customer")),
        done=DealStatus.AGREED,
        requires=r"^(?:\S+ ){0,12}(?:to|from) ",
    ),
    Trigger(
        name="raise",
        type=DealType.FINANCING,
        words=r"(?:rais(?:e|es|ed|ing)|secur(?:e|es|ed|ing)|lands?|landed|clos(?:e|es|ed|ing)|"
        r"borrow(?:s|ed|ing)?)(?= (?:\S+ ){0,4}M\d)"
        r"(?! (?:\S+ ){0,4}(?:loans?|contracts?|orders?|grants?|deals?|subsid\w+|credit) )",
        subject="issuer",
        slots=(("from", "investor"), ("by", "investor"), ("backed by", "investor")),
        done=DealStatus.COMPLETED,
        single=True,
        requires=r"\b(?:round|funding|financing|series [a-h]|from|loan|bonds?|debt|equity|capital|"
        r"rights|notes|facility|seed|investors|backers|credit|venture|debut|listing|ipo|offering|float|"
        r"flotation|share sale)\b",
    ),
    Trigger(
        name="round",
        type=DealType.FINANCING,
        words=r"(?:(?:funding|financing|investment|seed|series [a-h]|pre-seed) )?round|"
        r"series [a-h]|(?:rights|bond|share) (?:issue|offering)|fundraising",
        noun=True,
        subject="issuer",
        slots=(("by", "investor"), ("from", "investor"), ("of", "investor")),
        done=DealStatus.COMPLETED,
    ),
    Trigger(
        name="back",
        type=DealType.FINANCING,
        words=r"joined(?= .{0,20}\b(?:backer|investor|lender)\b)|led(?= (?:the|its|a) .{0,30}round)",
        subject="investor",
        slots=(("of", "issuer"), ("in", "issuer"), ("'s", "issuer")),
        done=DealStatus.COMPLETED,
    ),
    Trigger(
        name="loan",
        type=DealType.FINANCING,
        words=r"(?:bank |bridge |state |syndicated |green )?(?:(?:loan|credit|financing|grant) (?:agreements?|deals?|facility)|loans?|grants?|subsid(?:y|ies)|"
        r"credit (?:line|facility)|(?:rescue |debt )?financing|bail-?out|rescue package|"
        r"cash injection|capital injection|aid)",
        noun=True,
        subject="lender",
        slots=(
            ("from", "lender"),
            ("by", "lender"),
            ("to", "borrower"),
            ("for", "borrower"),
            ("with", "lender"),
        ),
        done=DealStatus.AGREED,
        before=r"\b(?:award|grant|provid|lend|lent|contribut|giv|gave|secur|sign|approv|receiv|"
        r"rais|seek|sought|agree|obtain|extend|offer|for a|due to|from|with a|its|talks|arrang|got|"
        r"take|took)\w*",
    ),
    Trigger(
        name="fund",
        type=DealType.FINANCING,
        words=r"financed|funded|refinanced|bankrolled",
        subject="lender",
        slots=(("by", "lender"), ("", "borrower"), ("from", "guarantor")),
        done=DealStatus.ANNOUNCED,
    ),
    Trigger(
        name="lend",
        type=DealType.FINANCING,
        words=r"l(?:ent|ends?|ending)(?= (?:the )?[OGM]\d)|award(?:s|ed)?(?= (?:the )?[OG]\d+ (?:a |an )?"
        r"(?:\S+ )?(?:grant|loan|subsidy|M\d))",
        subject="lender",
        slots=(("", "borrower"), ("to", "borrower"), ("by", "lender")),
        done=DealStatus.AGREED,
    ),
    Trigger(
        name="talks with lenders",
        type=DealType.FINANCING,
        words=r"(?:talks|discussions|negotiations) with (?:\S+ ){0,2}(?:lenders|banks|bankers|creditors)",
        noun=True,
        subject="borrower",
        done=DealStatus.IN_TALKS,
        single=True,
    ),
    Trigger(
        name="list",
        type=DealType.LISTING,
        words=r"go(?:es|ing)? public|went public|float(?:s|ed|ing)?(?= (?:on|in|its|the|shares|O0's))|"
        r"list(?:s|ed|ing)?(?= (?:O0's |its |shares |on |in ))",
        subject="issuer",
        slots=(("by", "issuer"),),
        done=DealStatus.ANNOUNCED,
        single=True,
    ),
    Trigger(
        name="listing",
        type=DealType.LISTING,
        words=r"(?:(?:secondary |second |dual |stock market |public |share )?"
        r"(?:listings?|flotation|share sale|market debut)|ipo|initial public offering)",
        noun=True,
        subject="issuer",
        slots=(("of", "issuer"), ("by", "issuer")),
        done=DealStatus.ANNOUNCED,
        single=True,
    ),
    Trigger(
        name="settle",
        type=DealType.SETTLEMENT,
        words=r"settl(?:e|es|ed|ing)(?= (?:with|a|an|the|claims|charges|its|lawsuits?|[OG]\d|"
        r"allegations|cases?|litigation|\w+ (?:case|claims|lawsuit|suit|probe)))",
        subject="payer",
        slots=(("with", "claimant"), ("by", "claimant"), ("", "claimant"), ("to", "claimant")),
        done=DealStatus.AGREED,
    ),
    Trigger(
        name="pay to end",
        type=DealType.SETTLEMENT,
        words=r"(?:pay|pays|paid|paying)(?= (?:\S+ ){1,12}?to (?:end|settle|resolve|get out of|evade|"
        r"escape|avoid|exit|drop|close|leave|break)\b)",
        subject="payer",
        slots=(("", "claimant"), ("to", "claimant")),
        done=DealStatus.AGREED,
    ),
    Trigger(
        name="settlement",
        type=DealType.SETTLEMENT,
        words=r"(?:out-of-court )?settlement(?= (?:with|of|between|over|worth|to|in|$|[.,]|is|was))",
        noun=True,
        subject="payer",
        slots=(("with", "claimant"), ("between", "payer"), ("by", "payer")),
        done=DealStatus.AGREED,
    ),
    Trigger(
        name="fine",
        type=DealType.SETTLEMENT,
        words=r"fin(?:e|es|ed|ing)(?= (?:\S+ ){0,3}[OGM]\d|(?: by| \w+ by))|penalis(?:e|es|ed)",
        subject="authority",
        slots=(("", "payer"), ("by", "authority")),
        done=DealStatus.AGREED,
    ),
    Trigger(
        name="joint venture",
        type=DealType.JOINT_VENTURE,
        words=r"(?:(?:fifty-fifty|50-50|50/50|equal) )?(?:joint[- ](?:ventures?|company)|"
        r"(?<!new )ventures?(?= (?:with|between|called|that|to|owned|set|of)))",
        noun=True,
        subject="partner",
        slots=_WITH,
        done=DealStatus.ANNOUNCED,
    ),
    Trigger(
        name="build jointly",
        type=DealType.JOINT_VENTURE,
        words=r"jointly (?:buil(?:d|t|ding)|own(?:ed|s)?|operat(?:e|ed|es)|invest(?:ed)?|"
        r"set up|establish(?:ed)?)",
        subject="partner",
        slots=_WITH,
        done=DealStatus.ANNOUNCED,
    ),
    Trigger(
        name="team up",
        type=DealType.PARTNERSHIP,
        words=r"(?:partner(?:s|ed|ing)?(?= (?:up )?with)|team(?:s|ed|ing)? up|"
        r"join(?:s|ed|ing)? (?:forces|hands)|collaborat(?:e|es|ed|ing)|"
        r"co-?operat(?:e|es|ed|ing)(?= (?:with|on))|t(?:ie|ies|ied) up(?= with)|"
        r"all(?:y|ies|ied)(?= (?:itself )?with)|"
        r"work(?:s|ed|ing)? (?:together )?(?=with [OG]\d)|"
        r"(?:co-?develop|develop)(?:s|ed|ing)?(?= (?:\S+ ){1,12}?with ))",
        subject="partner",
        slots=_WITH,
        done=DealStatus.AGREED,
    ),
    Trigger(
        name="partnership",
        type=DealType.PARTNERSHIP,
        words=r"(?:partnerships?|alliances?|tie-?ups?|collaborations?|co-?operation(?: plans?)?|"
        r"(?:memorand(?:um|a) of understanding|mou|accord|pact)(?! to )|"
        r"(?:agreement|deal)(?= with (?:\S+ ){0,4}?[OG]\d))(?: (?:agreements?|deals?|talks))?",
        noun=True,
        subject="partner",
        slots=_WITH,
        done=DealStatus.ANNOUNCED,
    ),
)
"""Every trigger, the surest first: of two that share a word the earlier one counts."""

REFERENCES: tuple[tuple[str, tuple[DealType, ...]], ...] = (
    (
        r"(?:plans?|expects?|intends?|aims?) to (?:spend|invest)",
        (DealType.JOINT_VENTURE, DealType.INVESTMENT),
    ),
    (r"(?:the|this|that) (?:deal|transaction|agreement)", ()),
    (r"(?:the|this|that) (?:contract|order)", (DealType.CONTRACT,)),
    (
        r"(?:the|this|that) (?:takeover|acquisition|buyout|offer|bid|purchase|sale)",
        (DealType.ACQUISITION, DealType.MERGER, DealType.DIVESTITURE),
    ),
    (r"(?:the|this|that) merger", (DealType.MERGER,)),
    (r"(?:the|this|that) (?:round|loan|financing)", (DealType.FINANCING,)),
    (r"(?:the|this|that) (?:listing|flotation|float|ipo|share sale)", (DealType.LISTING,)),
    (
        r"(?:the|this|that) (?:(?:\w+ )?(?:plant|factory|campus|centre|center|project|facility))",
        (DealType.INVESTMENT, DealType.JOINT_VENTURE),
    ),
    (r"(?:the|this|that) (?:joint )?venture", (DealType.JOINT_VENTURE,)),
    (r"(?:the|this|that) (?:partnership|alliance)", (DealType.PARTNERSHIP,)),
    (r"(?:the|this|that) (?:settlement|fine|penalty|pay-off)", (DealType.SETTLEMENT,)),
    (r"(?:are|were|was|is) discussing a price", (DealType.DIVESTITURE, DealType.ACQUISITION)),
)
"""How a text comes back to a deal that it has named, and which types that may be."""

STATUS_WORDS: tuple[tuple[DealStatus, str], ...] = (
    (
        DealStatus.DENIED,
        r"den(?:y|ies|ied|ying)|(?:dismiss|rebuff|refut)\w* (?:\w+ ){0,2}(?:reports?|rumou?rs?|"
        r"speculation|talk)|no (?:plans?|intention|talks|such)|not (?:in talks|planning|for sale|"
        r"considering)|had no",
    ),
    (
        DealStatus.REJECTED,
        r"reject\w*|rebuff\w*|spurn\w*|turned down|turns down|block(?:ed|s)?|scuttled|"
        r"vot(?:ed|es) against|veto\w*|thwart\w*|refused|fended off|oppos(?:ed|es)|willing to|"
        r"outbid|lost out",
    ),
    (
        DealStatus.ENDED,
        r"scrap(?:s|ped)?|call(?:s|ed) off|terminat\w+|abandon\w*|walk(?:s|ed) away|unw(?:ind|ound)|"
        r"dropp?(?:s|ed)|cancel\w*|pull(?:s|ed) out|collapsed?|ditch\w*|shelv\w+|fell through|"
        r"fell apart|withdr[ae]w\w*|end(?:s|ed) (?:its|their|the|a)|dissolv\w+|break(?:s)? off|"
        r"broke off|get out of",
    ),
    (
        DealStatus.IN_TALKS,
        r"in (?:\w+ )?(?:talks|discussions|negotiations)|talks|discuss\w*|negotiat\w*|"
        r"consider(?:s|ing|ed)?|weigh(?:s|ing|ed)?|explor(?:e|es|ing|ed)|looking at|look at|"
        r"potential|possible|seek(?:s|ing)?|sought|interested in|studying|mull(?:s|ing)?|"
        r"in-principle|approached|pursuing|eyeing|option of|asked whether|evaluating",
    ),
    (
        DealStatus.RUMOURED,
        r"(?:may|might|could)(?: also| yet| soon| still)?$|reportedly|rumou?red|speculation|is said to|are said to|"
        r"is believed to|is understood to|said to be",
    ),
    (
        DealStatus.COMPLETED,
        r"(?:complet(?:ed|es)|closed|closes|wrapped up|concluded)(?: \S+){0,3}$|has (?:already )?closed|"
        r"(?:was|were|been) completed",
    ),
    (
        DealStatus.AGREED,
        r"agree[sd]?|sign(?:s|ed|ing)?|inks?|inked|str(?:ikes|uck)|clinch(?:es|ed)?|"
        r"w(?:ins|on)|award(?:s|ed)?|secur(?:es|ed)|land(?:s|ed)|finali[sz]e[sd]?|seal(?:s|ed)|"
        r"recommend\w*|reach(?:es|ed)|accept(?:s|ed)|approv(?:es|ed)|plac(?:es|ed)|(?:deal|"
        r"agreement|contract|memorandum of understanding|pact) to",
    ),
    (
        DealStatus.ANNOUNCED,
        r"will|would|plan(?:s|ned)?|to|announc\w*|unveil\w*|intend\w*|is set to|are set to|propos\w*|"
        r"expects?|launch\w*|aims?|planning|postpon\w*|put off|delay\w*|decision|decided|is to|"
        r"promis\w*|pledg\w*",
    ),
)
"""Words near a trigger that tell the status, the strongest first."""

RUMOUR_FRAME = (
    r"^(?:according to )?(?:\w+ )?(?:sources?|people)\b|"
    r"\b(?:according to|said|told|citing|cited) (?:\w+ ){0,3}(?:sources?|people)\b|"
    r"\b(?:sources?|people|person|persons)(?: \w+){0,4} (?:familiar|close|briefed|knowledge)\b|"
    r"\b(?:sources|people familiar(?: \w+){0,4}) (?:said|say)\b|^(?:media )?reports?\b"
)
"""Who stands behind a rumour; counts where it frames the whole sentence."""

BACKGROUND = (
    r"\b(?:last (?:year|june|july|august|september|october|november|december|january|"
    r"february|march|april|may|summer|autumn|spring|winter|decade)|earlier (?:this|in)|"
    r"(?:\w+) (?:years?|months|weeks|decades?) ago|previously|had (?:been|already|sold|bought|"
    r"agreed|acquired)|in (?:19|20)\d\d|since (?:19|20)\d\d|came about|a year earlier|in the past)\b"
)
"""Words that put a deal into the past of the news."""

LINKS = (
    r"\b(?:agree\w*|announc\w*|unveil\w*|sign\w*|w[io]ns?|plan\w*|propos\w*|launch\w*|mak(?:e|es|ing)|"
    r"made|complet\w*|consider\w*|discuss\w*|weigh\w*|ink\w*|str[iu]\w*|clinch\w*|secur\w*|land\w*|"
    r"plac\w*|award\w*|finali\w*|seal\w*|reach\w*|enter\w*|form\w*|bag(?:s|ged)|scoop\w*|net(?:s|ted)|grab\w*|creat\w*|seek\w*|abandon\w*|"
    r"drop\w*|scrap\w*|end(?:s|ed)?|pursu\w*|tabl\w*|receiv\w*|clos\w*|explor\w*|get|got|h[ao]ld\w*|"
    r"had|talks|negotiat\w*|rais\w*|buil\w*|terminat\w*|back\w*|grant\w*|provid\w*|"
    r"contribut\w*|obtain\w*|tak\w*|took|swap\w*|pay\w*|paid|set up|establish\w*|unwind|attract\w*|approv\w*|led)\b"
)
"""Verbs that tie the subject of a clause to the deal that it then names."""

IRREAL = r"\b(?:could have|would have|might have|forced|failed to|(?:have|has|need|needs|had) to|instead of|alternative to)\b"
"""Words before a trigger that tell of a deal that there is not."""

REFUSALS = (
    r"\b(?:reject\w*|rebuff\w*|spurn\w*|turn(?:s|ed) down|accept\w*|recommend\w*|fend\w* off)\b"
)
"""Verbs whose subject is the target of the offer that they then name."""

MAJORITY = r"\b(?:majority|controlling|entire|remaining|most of|outright)\b"
"""Words that make a purchase of shares a takeover."""

ASSETS = _ASSET
"""Things of a company that change owners in an acquisition or a divestiture."""

GOODS = r"\b\d[\d,.]* (?:\w+ )?(?:of )?(?!per|%)\w"
"""A count of goods: what is bought by the piece is an order, not a takeover."""

PRICE_BEFORE = (
    r"(?:for|at|worth|worth up to|valued at|value of|price of|cost|costs|cost of|costing|pay|pays|"
    r"paid|paying|rais(?:e|es|ed|ing)|lands?|landed|invest(?:s|ed|ing)?|contribut\w+|"
    r"grant of|subsidy of|loan of|investment of|fine of|penalty of|fined|agrees|agree|agreed|inks|"
    r"wins|won|bet|bets|secured?|secures|borrow(?:s|ed)?|total(?:s|ling)?|totalled|spend|spends|"
    r"of|values it at|put in|lend|lends|lent|offered|offers|offer|bid|bids|between|on|a|the|"
    r"injects?|injected|his|her|its|'s|picks)"
)
"""Words after which an amount is a price, with at most three words between."""

VALUATION = r"\bvalu(?:e|es|ed|ing) (?:it|the company|them|the business|[OG]\d+) at\b"
"""Words before what a company is worth: the price where it is bought whole, and only there."""

CASES = r"\b(?:cases?|investigations?|probes?|inquir(?:y|ies)|charges|allegations|penalty|fine)\b"
"""What an authority settles: it may be named a sentence later."""

NO_PRICE = (
    r"\b(?:break fee|fee of|owe|market value|valuation|revenues?|profits?|loss(?:es)?|assets of|ebit\w*|debt of|turnover|dividend|"
    r"buy(?:ing)? back|per|shares? (?:rose|fell|closed)|damages|income|order book|of the proceeds|"
    r"of its own|forecast|sales of|already set aside|previous|book the rest)\b"
)
"""Words that make an amount something else than the price of the deal."""

"""The words that tell how far a deal has come, what it costs and what it comes back to.

Patterns are regular expressions over lower-cased words parted by single spaces, in which players
and amounts are replaced by signs (P3, O5, G7, M2). None nests a repetition in a repetition.
"""

from digest.lexicon.deals.stages import FALLS
from digest.model.entry import DealStatus, DealType

_THE = r"(?:the|this|that)(?: M\d+)?(?: (?:cash|all-cash|all-share))?"
_PACT = r"(?: (?:purchase )?(?:agreement|deal|contract|pact|accord))?"
REFERENCES: tuple[tuple[str, tuple[DealType, ...]], ...] = (
    (
        r"(?:plans?|expects?|intends?|aims?) to (?:spend|invest)",
        (DealType.JOINT_VENTURE, DealType.INVESTMENT),
    ),
    (
        (
            r"(?:deal|transaction|offer|bid|proposal|takeover|agreement)"
            r"(?: of M\d+(?: \w+){0,3})? (?:values|valued|valuing) (?:[OG]\d+|the \w+) at|"
            r"the (?:purchase |sale |selling |final )?(?:price|consideration|price tag)"
            r"(?= (?:is|was|will be|has|of|paid|being|could|would|came))"
        ),
        (DealType.ACQUISITION, DealType.MERGER, DealType.DIVESTITURE, DealType.INVESTMENT),
    ),
    (rf"{_THE} (?:deal|transaction|agreement)", ()),
    (rf"{_THE} (?:contract|order)", (DealType.CONTRACT,)),
    (
        rf"{_THE} (?:takeover|acquisition|buyout|offer|bid|purchase|sale){_PACT}",
        (DealType.ACQUISITION, DealType.MERGER, DealType.DIVESTITURE),
    ),
    (
        rf"{_THE} (?:stake|shares|shareholding){_PACT}",
        (DealType.INVESTMENT, DealType.DIVESTITURE),
    ),
    (rf"{_THE} (?:proposed )?(?:merger|tie-up){_PACT}", (DealType.MERGER, DealType.PARTNERSHIP)),
    (rf"{_THE} (?:round|loan|financing|bonds?|rights issue){_PACT}", (DealType.FINANCING,)),
    (
        rf"{_THE} (?:\w+ )?facility",
        (DealType.FINANCING, DealType.INVESTMENT, DealType.JOINT_VENTURE),
    ),
    (rf"{_THE} (?:listing|flotation|float|ipo|share sale)", (DealType.LISTING,)),
    (
        (
            rf"{_THE} (?:(?:\w+ )?(?:plant|factory|campus|cent(?:re|er)|project|"
            r"mill|mine|refinery|pipeline|terminal|smelter|complex))"
        ),
        (DealType.INVESTMENT, DealType.JOINT_VENTURE),
    ),
    (rf"{_THE} (?:joint )?venture{_PACT}", (DealType.JOINT_VENTURE,)),
    (rf"{_THE} (?:partnership|alliance){_PACT}", (DealType.PARTNERSHIP,)),
    (rf"{_THE} (?:settlement|fine|penalty|pay-off){_PACT}", (DealType.SETTLEMENT,)),
    (
        r"(?:will|would|could|may|to|expects? to|hopes? to|plans? to|aims? to|seeking to) raise",
        (DealType.LISTING, DealType.FINANCING),
    ),
    (r"(?:those|these|the) (?:talks|discussions|negotiations)", ()),
    (
        r"(?:will|would|to) (?:require|need|involve|cost)|(?:an|total) investments? of",
        (DealType.JOINT_VENTURE, DealType.INVESTMENT),
    ),
    (r"(?:are|were|was|is) discussing a price", (DealType.DIVESTITURE, DealType.ACQUISITION)),
)
"""How a text comes back to a deal that it has named, and which types that may be."""

STATUS_WORDS: tuple[tuple[DealStatus, str], ...] = (
    (
        DealStatus.DENIED,
        (
            r"den(?:y|ies|ied|ying)|(?:(?:dismiss|rebuff|refut|reject|quash|scotch|squash)\w*|"
            r"(?:brush|play|wav)\w* (?:off|down|away|aside)|cold water on) (?:\S+ ){0,6}?"
            r"(?:reports?|rumou?rs?|suggestions|speculation|talk|chatter|gossip)|"
            r"no (?:plans?|intention|talks|such)|not (?:in talks|planning|"
            r"for sale|considering)|had no|(?:did|does|do) not (?:intend|plan|want|wish)|"
            r"rul(?:es|ed) out|no interest in|(?:made|making|received) no$|"
            r"(?:decided|chosen|chose|opted) (?:not|against)(?! to renew)|no truth (?:in|to)"
        ),
    ),
    (
        DealStatus.REJECTED,
        (
            r"reject\w*|rebuff\w*|spurn\w*|turn(?:s|ed|ing)? down|knock(?:s|ed|ing)? back|"
            r"block(?:ed|s)|prohibit(?:ed|s)|barr(?:ed|s)|ignor\w*|forb(?:ids|ade|idden)|"
            r"(?:not|never) (?:to )?(?:accept|tender)|thr(?:ow|ows|ew|own) out|"
            r"scuttled|"
            r"vot(?:ed|es) (?:against|down)|veto\w*|thwart\w*|refused|fended off|oppos(?:ed|es)|"
            r"(?:was|were|been) outbid"
        ),
    ),
    (
        DealStatus.ENDED,
        (
            r"scrap(?:s|ped)?|call(?:s|ed) off|terminat\w+|abandon\w*|walk(?:s|ed) away|unw(?:ind|"
            r"ound)|"
            r"(?:not|never) (?:to )?renew\w*|pull(?:s|ed) (?:an?|the|O\d+'s)|halt(?:s|ed)|"
            r"suspend(?:s|ed)|quash(?:es|ed)|annul\w*|nullif\w+|void(?:s|ed)|"
            r"struck down|set aside|revok\w+|"
            r"fail(?:s|ed) (?:in|with) (?:\S+ ){1,3}to$|(?:failed|aborted|abortive|unsuccessful|"
            r"ill-fated|doomed)(?: \S+){0,2}$|"
            r"won (?:an |O\d+'s )?appeal against|"
            r"drop(?:s|ped)?|scrap|cancel\w*|pull(?:s|ed) out|"
            r"(?<!of )(?<!the )(?<!for )(?<!from )"
            r"collapsed?(?! (?:(?!(?:with|between|after|over|on|for|of|in|when|as|at|and|to) )"
            r"[\w-]+ ){1,4}[OG]\d)|(?<!the )ditch\w*|shelv\w+|"
            rf"(?:{'|'.join(FALLS.split())}) of(?: \S+){{0,4}}$|"
            r"fell through|"
            r"fell apart|withdr[ae]w\w*|(?:will|to) end O\d+'s|end(?:s|ed)(?: \S+){0,2}$|"
            r"end(?:s|ed|ing) (?:its|their|the|a|O\d+'s|talks|"
            r"discussions|"
            r"negotiations)|"
            r"exit\w*(?: (?:from|the|an?|O\d+'s|this|that|planned|proposed|joint|"
            r"\w+ese|\w+an)){0,3}$|end(?:s|ed)$|dissolv\w+|break(?:s)? off|"
            r"broke off|get out of"
        ),
    ),
    (
        DealStatus.IN_TALKS,
        (
            r"in (?:\w+ )?(?:talks|discussions|negotiations)|talks|discuss\w*|negotiat\w*|"
            r"(?:is|are|was|were) (?:\w+ )?(?:finali[sz]ing|concluding|wrapping up)|"
            r"talk(?:s|ing|ed) (?:to|with)|"
            r"trying to|potential|possible|takeover interest|"
            r"(?:express|show|signal|register|voic)\w* (?:\w+ )?interest in|look(?:s|ing) to|"
            r"seek(?:s|ing)?|"
            r"sought|"
            r"near(?:s|ing|ed)(?! O)|"
            r"close to|on the (?:verge|brink|cusp) of|"
            r"(?:at|in) (?:an |the )?(?:advanced|final|late|closing|last) (?:stages?|phases?) of|"
            r"in-principle|approached|pursuing|asked whether|"
            r"agree[sd]? to (?:explore|study|consider|evaluate|look at)"
        ),
    ),
    (
        DealStatus.RUMOURED,
        (
            r"(?:may|might|could)(?: also| yet| soon| still)?$|reportedly|rumou?red|speculation|"
            r"consider(?:s|ing|ed)?|weigh(?:s|ing|ed)?|explor(?:e|es|ing|ed)|look(?:ing|ed)? at|"
            r"interested in|mull(?:s|ing|ed)?|studied|stud(?:ies|ying)|under consideration|"
            r"ey(?:es|ed|eing)|option of|evaluating|contemplat(?:es|ed|ing)|toy(?:s|ed|ing) with|"
            r"is said to|are said to|"
            r"is believed to|is understood to|said to be"
        ),
    ),
    (
        DealStatus.COMPLETED,
        (
            r"complet(?:ed|es) (?:the|a|O\d+'s) (?:\w+ )?(?:purchase|acquisition|sale) of(?: "
            r"\S+){0,6}$|"
            r"(?:closing|completion) of(?: \S+){0,6}$|"
            r"(?:complet(?:ed|es)|closed|closes|wrapped up|concluded|pric(?:ed|es))(?: \S+){0,3}$|"
            r"has (?:already )?closed|"
            r"(?:taken on|took on|incurred|run up|ran up|racked up|piled up|amassed|borrowed) to$|"
            r"took effect|became effective|went through|(?:was|were|been) completed|(?:is|are|now|"
            r"was) complete|made O\d+'s(?: \w+){0,3}$"
        ),
    ),
    (
        DealStatus.AGREED,
        (
            r"(?<!be )committed to|undert(?:ook|aken) to|"
            r"under an? (?:\S+ ){0,5}(?:deal|contract|agreement)|"
            r"under (?:the|that|this) (?:terms of )?(?:the )?"
            r"(?:deal|agreement|contract|pact|accord)|"
            r"under (?:an?|O\d+'s)(?: \S+){0,2}$|"
            r"(?:will|to) (?:keep|continue)|(?<!sign a )(?<!sign an )(?<!sign the )(?:deal|"
            r"agreement|contract|memorandum of understanding|pact) to|"
            r"(?<!to )(?<!will )(?<!would )(?<!could )(?<!may )(?<!might )(?<! be )(?:"
            r"agree[sd]?|continues|sign(?:s|ed)?|(?<!the )signing|inks?|inked|"
            r"str(?:ikes|uck)|clinch(?:es|ed)?|(?:beats?|outbid) (?:\S+ ){1,8}?to|exercis(?:es|"
            r"ed)|allow(?:s|ed)|"
            r"permit(?:s|ted)|"
            r"go-ahead|green light|nod|clearance|consent|blessing|wav(?:es|ed) through|"
            r"(?:urg\w+|advis\w+|told) (?:\S+ ){1,4}to (?:accept|back|approve)|"
            r"(?:get|w[io]n|got|receiv|secur)\w* (?:\S+ ){0,3}?approval|"
            r"cav(?:es|ed) in|bow(?:s|ed) to|"
            r"w(?:ins|on)|award(?:s|ed)?|secur(?:es|ed)|land(?:s|ed)|finali[sz]e[sd]?|seal(?:s|ed)|"
            r"recommend\w*|reach(?:es|ed)|vot(?:ed|es) (?:\w+ly )?(?:for|in favou?r of|(?:\S+ "
            r"){0,4}?to)|"
            r"form(?:s|ed)(?! by)|(?:has|have|had) (?:set up|established|created)|"
            r"back(?:s|ed) (?:an?|the|O\d+'s)|back(?:s|ed)?$|renew(?:s|ed)?|extend(?:s|ed)|"
            r"enter(?:s|ed)(?: into)? (?:an?|the)|clear(?:s|ed)|sanction(?:s|ed)|okay(?:s|ed)|"
            r"accept(?:s|ed)|approv(?:es|ed)|plac(?:es|ed))"
        ),
    ),
    (
        DealStatus.ANNOUNCED,
        (
            r"will|would|plan(?:s|ned)?|(?<!thanks )(?<!due )(?<!owing )(?<!according )(?<!prior )"
            r"(?<!relating )(?<!related )(?<!linked )(?<!tied )(?<!led )(?<!opposed )to|"
            r"announc\w*|unveil\w*|intend\w*|is set to|are set to|"
            r"propos\w*|"
            r"expects?|launch\w*|aims?|planning|postpon\w*|put off|delay\w*|decision|decided|is to|"
            r"promis\w*|pledg\w*"
        ),
    ),
)
"""Words near a trigger that tell the status, the strongest first."""

COLLAPSED = (
    r"^(?:(?:talks|negotiations|deal|plans?|agreement) )?"
    r"(?:(?:planned|proposed|agreed) )?(?:(?:with|between|of|for|by|to|from) (?:[^\s,.]+ ){0,5}?"
    r"[OG]\d+ "
    r")?(?:and (?:the )?[OG]\d+ )?"
    r"(?:(?:has|have|had|then|also|later|recently|already) ){0,2}"
    r"(?:collaps(?:ed|es|e)|f[ae]ll(?:s|en)? (?:through|apart)|broke(?:n)? down|unravell?ed|"
    r"foundered|lapsed|failed(?! to)|came to nothing|stalled|petered out|fizzled out|ran aground|"
    r"went nowhere|hit (?:a |the )?(?:brick |stone )?(?:wall|rocks|buffers))\b"
)
"""Words right after the name of a deal that tell that nothing has come of it."""

OUTCOMES: tuple[tuple[DealStatus, str, str], ...] = (
    (
        DealStatus.ENDED,
        (
            r"\b(?:abandoned|called off|scrapped|terminated|dropped|cancelled|pulled out of|"
            r"walked away from|withdr[ae]wn?|ended)(?: \w+)?$"
        ),
        (
            r"(?:was|were|has been|have been|had been) (?:abandoned|called off|scrapped|terminated|"
            r"dropped|cancelled|withdrawn|ended|suspended|annulled)\b"
        ),
    ),
    (
        DealStatus.REJECTED,
        r"\b(?:rejected|blocked|turned down|rebuffed|vetoed|spurned)$",
        r"(?:was|were|has been|had been) (?:rejected|blocked|turned down|rebuffed|vetoed)\b",
    ),
    (
        DealStatus.COMPLETED,
        r"\b(?:completed|closed|concluded)$",
        (
            r"(?:(?:was|has been|were) (?:completed|closed|concluded)|(?:has|have) closed|"
            r"closed (?:on|in|last|this|earlier)|took effect)\b"
        ),
    ),
    (
        DealStatus.AGREED,
        r"\b(?:approved|signed|backed|endorsed|accepted|sealed|agreed to|agreed on)$",
        r"(?:was|has been|were) (?:\w+ )?(?:approved|signed|agreed|sealed)\b",
    ),
)
"""What has become of a deal: words right before and right after what comes back to it."""

DOUBTS = r"\b(?:if|unless|whether|fear\w*|risk\w*)\b"
"""Words before a deal after which its end is only thought of."""

HEARSAY = (
    r"\b(?:reports?|rumou?rs?|speculation|suggestions?|talk|claims?|stor(?:y|ies)|idea)"
    r" (?:that|of|about)\b"
)
"""What may be called wrong; counts where the deal is told after it."""

UNTRUE = (
    r"^(?:(?!(?:but|though|although|while|;) )\S+ )*?"
    r"(?:is|are|was|were) (?:\w+ )?(?:\" )?(?:wrong|untrue|false|baseless|groundless|unfounded|"
    r"incorrect|inaccurate|not true|nonsense|speculative|"
    r"without (?:any )?(?:foundation|basis))\b|"
    r"^(?:(?!(?:but|though|although|while|;) )\S+ )*?\" (?:pure |total |complete |utter )?"
    r"(?:speculat\w+|invention|fiction|nonsense|fabricat\w+|baseless|untrue|false)\b"
)
"""Words after a deal that is told by hearsay which deny it."""

RUMOUR_FRAME = (
    r"^(?:according to )?(?:\w+ )?(?:sources?|people|bankers|insiders)\b|"
    r"^(?:it|O0) is (?:also )?(?:understood|believed|thought|rumoured|rumored|reported) that\b|"
    r"\b(?:according to|said|told|citing|cited) (?:\w+ ){0,3}(?:sources?|people|bankers|"
    r"insiders)\b|"
    r"\b(?:sources?|people|person|persons)(?: \w+){0,4} (?:familiar|close|briefed|knowledge)\b|"
    r"\b(?:sources|people familiar(?: \w+){0,4}) (?:said|say)\b|^(?:media )?reports?\b|"
    r"\baccording to (?:an? |the |local )?(?:\S+ ){0,2}(?:reports?|newspaper|daily)\b|"
    r"\b(?:newspaper|daily|magazine|paper) (?:reported|said)\b|(?:-|—) (?:sources?|reports?)$"
)
"""Who stands behind a rumour; counts where it frames the whole sentence."""

BACKGROUND = (
    r"\b(?:last (?:year|june|july|august|september|october|november|december|january|"
    r"february|march|april|may|summer|autumn|spring|winter|decade)|earlier (?:this|in)|"
    r"(?:\w+) (?:years?|months|weeks|decades?) ago|previously(?! announced| awarded)|came about|"
    r"a year earlier|in the past|had (?:earlier|once|previously|initially|originally|also))\b"
)
"""Words that put a deal into the past of the news."""

LINKS = (
    r"\b(?:agree\w*|announc\w*|unveil\w*|sign\w*|w[io]ns?|plan\w*|propos\w*|launch\w*|mak(?:e|es|"
    r"ing)|"
    r"made|complet\w*|consider\w*|discuss\w*|weigh\w*|ink\w*|str[iu]\w*|clinch\w*|secur\w*|land\w*|"
    r"plac\w*|award\w*|finali\w*|seal\w*|reach\w*|enter\w*|form\w*|bag(?:s|ged)|scoop\w*|net(?:s|"
    r"ted)|grab\w*|creat\w*|seek\w*|sought|abandon\w*|cancel\w*|renew\w*|extend\w*|"
    r"drop\w*|scrap\w*|end(?:s|ed)?|pursu\w*|tabl\w*|receiv\w*|clos\w*|explor\w*|get|got|"
    r"h[aoe]ld\w*|fund\w*|invest\w*|financ\w*|us(?:e|es|ed|ing)|arrang\w*|book\w*|submit\w*|"
    r"had|ha(?:s|ve) (?:also )?an?|talks|negotiat\w*|rais\w*|buil\w*|terminat\w*|back\w*|grant\w*|"
    r"provid\w*|"
    r"contribut\w*|obtain\w*|tak\w*|took|swap\w*|pay\w*|paid|set up|establish\w*|unwind|"
    r"attract\w*|includ\w*|fil(?:es|ed|ing)|appl(?:y|ies|ied)|ey(?:e|es|ed|eing)|near\w*|gets|"
    r"pull\w* out|put(?:s|ting)? (?:in|forward)|work\w* towards?|trump\w*|br(?:eak|eaks|oke) off|"
    r"hits?|enter\w*|regain\w*|retain\w*|beat\w*|disclos\w*|"
    r"stud(?:y|ies|ied|ying)|dr[ae]ws?|drew|"
    r"cav(?:es|ed) in|bow(?:s|ed) to|endors\w*|okay\w*|sanction\w*|acquir\w*|quits?|exit\w*|"
    r"leav(?:e|es|ing)|left|pric(?:es|ed|ing)|"
    r"reject\w*|rebuff\w*|spurn\w*|turn(?:s|ed|ing)? down|knock(?:s|ed|ing)? back|accept\w*|"
    r"ignor\w*|(?:go|goes|went|gone|going) hostile|"
    r"vot\w*|welcom\w*|confirm\w*|"
    r"postpon\w*|delay\w*|shelv\w*|suspend\w*|withdr[ae]w\w*|g[ai]v(?:e|en|es|ing)|hand\w*|"
    r"impos\w*|issu\w*|fac(?:e|es|ed|ing)|lev(?:y|ied|ies)|slapp?\w*|mull\w*|revis\w*|"
    r"prepar\w*|beg[aiu]n\w*|start\w*|open\w*|resum\w*|rul(?:es|ed) out|refinanc\w*|under an?|"
    r"hir(?:es|ed)|appoint\w*|exercis\w*|"
    r"mandat\w*|"
    r"recommend\w*|approv\w*|led|sought|secure)\b"
)
"""Verbs that tie the subject of a clause to the deal that it then names."""

PERFECT = (
    r"\bhad (?:been|already|earlier|once|previously|initially|originally|sold|bought|"
    r"agreed|acquired)\b"
)
"""A past before the past; in what somebody said it only tells that he said it."""

REFUSALS = (
    r"\b(?:reject\w*|rebuff\w*|spurn\w*|turn(?:s|ed|ing)? down|knock(?:s|ed|ing)? back|accept\w*|"
    r"ignor\w*|recommend\w*|fend\w* off|endors\w*|cav(?:es|ed) in to|bow(?:s|ed) to|"
    r"dr[ae]ws?|drew|attract\w*|review\w*|evaluat\w*|"
    r"receiv\w*|welcom\w*|back(?:s|ed)|(?:target|subject|object|recipient) of)\b"
)
"""Verbs whose subject is the target of the offer that they then name."""

GIVING = (
    r"hits?|plac(?:e|es|ed|ing)|award(?:s|ed|ing)?|grant(?:s|ed|ing)?|gave|giv(?:e|es|en|ing)|"
    r"hand(?:s|ed|ing)?|provid(?:e|es|ed|ing)|contribut(?:e|es|ed|ing)|offer(?:s|ed|ing)?|"
    r"extend(?:s|ed|ing)?(?= (?:an?|M\d))|lend(?:s|ing)?|lent|approv(?:e|es|ed|ing)|impos(?:e|"
    r"es|ed|ing)|"
    r"lev(?:y|ies|ied)|issu(?:e|es|ed|ing)|slapp?(?:s|ed|ing)?|pledg(?:e|es|ed|ing)|"
    r"promis(?:e|es|ed|ing)|commit(?:s|ted)?|cancel(?:s|led|ed|ling)?|cuts?|halv(?:es|ed)|trim(?:s|med)|"
    r"scal(?:es|ed) back|doubl(?:es|ed)"
)
"""Verbs whose subject gives what the noun after them names: an order, a loan, a fine."""

SIGNED = (
    r"(?<!to )\b(?:signed|struck|reached|entered(?: into)?|concluded) (?:an? |the )"
    r"(?:binding|definitive|firm|final|formal|purchase|conditional)(?: \w+){0,2} "
    r"(?:agreement|contract|deal)\b"
)
"""Words before what names a deal that tell that it is agreed."""

MAJORITY = r"\b(?:majority|controlling|entire|remaining|most of|all|whole|outright)\b"
"""Words that make a purchase of shares a takeover."""

GOODS = r"\b\d[\d,.]*(?:m|bn|k)? (?:\w+ )?(?:of )?(?!per|%)\w"
"""A count of goods: what is bought by the piece is an order, not a takeover."""

CASES = r"\b(?:cases?|investigations?|probes?|inquir(?:y|ies)|charges|allegations|penalty|fine)\b"
"""What an authority settles: it may be named a sentence later."""

TOPICS: tuple[tuple[DealType, str], ...] = (
    (DealType.ACQUISITION, r"take-?over|buy-?out|acquisition|bid"),
    (DealType.MERGER, r"merger|combination"),
    (DealType.JOINT_VENTURE, r"joint venture"),
    (DealType.INVESTMENT, r"investment|stake|capital injection"),
    (DealType.FINANCING, r"loans?|credit (?:line|facility)|financing|funding|bail-?out|aid"),
    (DealType.CONTRACT, r"contract|order|supply|deliver(?:y|ies)"),
)
"""What talks are about, by the type of deal that they may lead to."""

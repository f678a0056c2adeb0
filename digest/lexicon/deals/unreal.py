"""Words around a deal's word that tell of no deal: what is not done, only may be, or only is."""

IRREAL = (
    r"\b(?:analysts?|economists?|strategists?|traders|observers)(?: \S+){0,4} (?:expect|think|"
    r"believe|reckon|want|see)s? (?:that )?(?:O\d+|they)(?: \w+){0,1} (?:to|will|would|could|may|"
    r"might)$|"
    r"\b(?:wr(?:ote|ites?|itten|iting)[ -](?:off|down)|impair\w+|marked down) "
    r"(?:(?:part|most|all|half|much|some) of )?(?:its|their|an?|the|O\d+'s)(?: \S+){0,2}$|"
    r"\b(?:compet\w+|v(?:ies?|ied|ying))(?: (?:with|against) \S+(?: \S+){0,3})? for(?: \S+){0,2}$|"
    r"\bno (?:reason|need|point|way|case)(?: (?:for|in))?(?: \S+){0,3} to$|"
    r"\b(?:was|were|is|are|be|been) (?:not|never) (?:offered|given|granted|awarded|shown|handed|"
    r"asked)(?: \S+){0,3}$|"
    r"\b(?:worr(?:y|ies|ied)|fear(?:s|ed|ing)?|afraid|dread(?:s|ed)?|wonder(?:s|ed)?|"
    r"imagin(?:e|es|ed)|in case|lest)(?! (?:over|about|of|among|for|at|in)\b)(?: \S+){0,7}$|"
    r"^should(?: \S+){1,3}$|\bif (?:\S+ ){1,3}(?:were|was) to$|"
    r"\b(?:since|until)(?: \S+){1,2}$|"
    r"\b(?:should|must|ought to|(?:asked|urged|told|invited|pressed) to)(?: not)?$|"
    r"\bif (?:\S+ ){1,5}?were (?:ever )?to$|"
    r"\b(?:say|clear|known|decided|decide|unclear) (?:whether|if)(?: \S+){1,3}$|"
    r"\b(?:urg\w+|ask(?:s|ed|ing)?|told|call(?:s|ed) on|wants?|advis\w+|pressed) (?:the )?"
    r"(?:\S+ ){0,3}?[OG]\d+ to\b|"
    r"\b(?:beat(?:s|ing|en)?|pipp(?:ed|ing)|edg(?:ed|es|ing) out|trumping|topping)(?: (?:off|an?|"
    r"the|two|three|several|other|rival|competing|higher|lower))*$|"
    r"\b(?:urg\w+|ask(?:s|ed|ing)?|told|call(?:s|ed) on|wants?|wanted|press\w*|push\w*|lobb\w*|"
    r"demand\w*) (?:that )?(?:(?:the|its|O\d+'s) )?(?:\w+ )?(?:board|company|management|directors|"
    r"government|state|firm|group|owners?|family|council|executives|bank)(?: to)?(?: \S+){0,2}$|"
    r"\b(?:evad\w*|avoid\w*|escap\w*|avert\w*|ward\w* off)(?: \S+){0,3}$|"
    r"\b(?:(?:could|would|might|should|ought to|must|need not) have|forced|failed to|"
    r"(?:have|has|need|needs|had) to|"
    r"instead of|alternative to|st[oa]p(?:s|ped|ping)? (?:just )?short of)\b"
)
"""Words before a trigger that tell of a deal that there is not."""

REPAID = (
    r"\b(?:lenders|creditors|bondholders|noteholders|depositors)(?: ,[^.;]{1,60} ,)?"
    r"(?: (?:will|would|may|could|can|are|is|were|was|have|had|to|due|set|expected))*$"
)
"""Words before a verb of getting whose sum pays back what is owed: "its lenders will receive"."""

LOST = (
    r"\blos(?:t|es|ing) (?:the|a|O0's) (?:race|battle|fight|bid|auction|contest)(?: \S+){0,2}$|"
    r"\blos(?:t|es|ing) out (?:to|in)(?: (?!and\b|but\b)[^\s,;]+){0,4}$"
)
"""Words before a trigger that tell of a deal that somebody else has made."""

_NOT = (
    r"(?:\b(?:did|do|does|has|have|had|was|were|could)(?: not|n't)|\bnever|"
    r"^neither O\d+ nor O\d+)"
    r"(?: yet| ever| been| also| (?!only\b)\w+ly)*"
)
UNDONE = (
    rf"{_NOT}$|\bnot to$|"
    rf"{_NOT} (?:sign|str[iu]c?k|w[io]n|get|got|secur|reach|tak|took|join|be|land|award|"
    r"invest|among)\w*(?: (?!but\b|and\b)[^\s,;]+){0,4}$"
)
"""Words before a trigger that say that it was not done."""

COUNTED = (
    r"\b(?:volumes?|numbers?|amounts?|quantit(?:y|ies)|value|price|cost|share|tonnes|units|copies|"
    r"most|all|half|many|some|\d[\d.,]*%?) (?:of (?:the )?)?[a-z][\w-]*"
    r"(?: [a-z][\w-]*){0,3}$"
)
"""Words before a participle that only says which goods are counted: "the volume of tea" sold."""

TURNOVER = r"\b(?:had|has|have|having|with|reported|posted|made|annual|yearly)(?: [a-z-]+){0,2}$"
"""Words before sales of an amount that are all that a firm sells."""

GOES_ON = (
    r"(?:(?:to|from|by|with|in|for|of) (?:\S+ ){1,8}?)?(?:(?:has|have|had) )?(?:grew|grown|rose|"
    r"risen|fell|fallen|shrank|shrunk|swelled|climbed|increased|declined|dropped|doubled|stood|"
    r"(?:was|were|is|are|been|be) (?:\w+ )?(?:delivered|shipped|late|delayed|held up|up|down|"
    r"overdue|in default|in arrears|due|repaid))\b"
)
"""Words behind loans and orders that there are, not that are made: "its loans to Orrin grew"."""

SHARE_OF = (
    r"(?:most|much|all|half|the bulk|\d[\d.,]*(?:%| per ?cent)|(?:an?|one|two) (?:third|quarter|"
    r"fifth|tenth|half)s?) of (?:O\d+'s|its|their)$"
)
"""Words before sales that are all that a firm sells, not one sale."""

ALWAYS = (
    r"(?:buys?|gets?|sources?|sells?|takes?|procures?|suppl(?:y|ies)|makes?|orders?|imports?) "
    r"(?:about |some |nearly |almost |more than |over |up to )?(?:most|much|all|half|part|some|"
    r"the bulk|a large part|\d[\d.,]*(?:%| per ?cent)|(?:an?|one|two) (?:third|quarter|fifth|"
    r"tenth|half|eighth|sixth)s?|three quarters) of (?:all|its|their|the|O\d+'s)(?= )"
)
"""A verb of the present with a share of goods: what a firm does all the time."""

"""Triggers of deals. Money: financing, listings, settlements and fines."""

from digest.lexicon.deals.trigger import Trigger, behind
from digest.lexicon.qualifiers import BOUNDS
from digest.model.entry import DealStatus, DealType

NOT_COUNTED = (
    r"^(?!.*\b(?:is|was|becomes|became|marks?|marked) (?:only |just |already |among |one of )?"
    r"(?:the|this|that|a|an|[OG]\d+'s) (?:\S+ ){0,3}?(?:first|second|third|fourth|fifth|sixth|"
    r"seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|latest|few|rare)(?: \S+){0,4}$)"
)
"""What counts or ranks what is there: it is the fourth listing this year."""

FUNDS: tuple[Trigger, ...] = (
    Trigger(
        name="borrow",
        type=DealType.FINANCING,
        words=r"(?:(?:secur|rais|obtain|arrang|receiv)(?:e|es|ed|ing)|lands?|landed|sign(?:s|ed)|"
        rf"clos(?:e|es|ed|ing))(?= (?:(?:{BOUNDS}|an?) ){{0,4}}M\d+ "
        r"(?:in |of |worth of )?(?:\S+ ){0,2}(?:debt|loans?|credit|borrowings?|facility|"
        r"facilities|(?:funding|finance|financing|banking|debt|lending) package)\b)"
        r"|borrow(?:s|ed|ing)?(?= (?:(?!from )\S+ ){0,4}M\d)",
        subject="borrower",
        slots=behind("lender", "from", "by", "with"),
        done=DealStatus.AGREED,
        single=True,
    ),
    Trigger(
        name="raise",
        type=DealType.FINANCING,
        words=r"(?:rais(?:e|es|ed|ing)|secur(?:e|es|ed|ing)|lands?|landed|"
        r"clos(?:e|es|ed|ing)(?! (?:to|at|up|down|above|below|lower|higher|near|flat)\b))"
        r"(?= (?:(?!from |O\d+(?:'s)? )\S+ ){0,4}M\d)"
        r"(?! (?:\S+ ){0,4}(?:loans?|contracts?|orders?|grants?|deals?|subsid\w+|credit|package) )"
        r"(?! (?:\S+ ){0,4}M\d+ from (?:(?:the|its|their|new|higher) )?(?:privati\w+|tax\w*|levies|"
        r"duties|fees|fares|tickets?|donations?|donors|"
        r"sales?(?! of (?:\S+ ){0,3}?(?:notes|bonds|shares|equity|stock)\b)|asset|selling|"
        r"customers|exports?)\b)"
        r"(?! (?:\S+ ){0,4}M\d+ (?:in all|in total|to date|so far|altogether|since)\b)",
        subject="issuer",
        slots=behind("investor", "from", "by", "backed by"),
        done=DealStatus.COMPLETED,
        single=True,
        requires=r"\b(?:round|funding|financing|series [a-h]|from|led by|loan|bonds?|debt|"
        r"equity|capital|"
        r"rights|notes|facility|seed|investors|backers|credit|venture|debut|listing|ipo|offering|"
        r"float|flotation|share sale|placement|placing|valuation|valuing|values)\b",
    ),
    Trigger(
        name="raise money",
        type=DealType.FINANCING,
        words=r"rais(?:ed|es)(?= (?:(?:about|some|nearly|almost|over|more|than|an?|further|"
        r"another) )"
        r"{0,3}M\d+ ?(?:$|[.,;]|at an? |last |earlier |to (?:build|fund|expand|grow|develop|"
        r"launch|scale|hire|accelerate|enter|open)\b))",
        subject="issuer",
        done=DealStatus.COMPLETED,
        single=True,
        before=r"^(?!.*\b(?:would|will|could|may|might|to|ipo|listing|listed|offering|flotation|"
        r"debut|float|public|shares|market|bonds?|auction|charity|appeal)\b)",
    ),
    Trigger(
        name="round",
        type=DealType.FINANCING,
        words=r"(?:(?:funding|financing|investment|seed|series [a-h]|pre-seed) )?round|"
        r"series [a-h]|fundraising",
        noun=True,
        subject="issuer",
        slots=(*behind("investor", "by", "from"), ("of", "issuer"), ("with", "investor")),
        done=DealStatus.COMPLETED,
    ),
    Trigger(
        name="issue",
        type=DealType.FINANCING,
        words=r"(?:rights|bond|(?<!maiden )(?<!initial )share|sukuk|capital) (?:issue|offering|"
        r"sale|placing|increase)|"
        r"(?:share|private) placement",
        noun=True,
        subject="issuer",
        slots=behind("issuer", "by", "from", "of"),
        done=DealStatus.ANNOUNCED,
        single=True,
    ),
    Trigger(
        name="sell bonds",
        type=DealType.FINANCING,
        words=r"(?:s(?:old|ells?|elling)|issu(?:e|es|ed|ing)|pric(?:e|es|ed|ing)|plac(?:e|es|ed|"
        r"ing)|rais(?:e|es|ed|ing))(?= (?:\S+ ){0,3}M\d+ (?:\S+ ){0,5}"
        r"(?:bonds?|notes|debentures|sukuk|convertibles?)\b|(?: \S+){0,3} (?:bonds?|notes|"
        r"debentures|sukuk) (?:worth|of|totall?ing) (?:\S+ )?M\d)",
        subject="issuer",
        slots=(("by", "issuer"), ("to", "investor")),
        done=DealStatus.COMPLETED,
        single=True,
    ),
    Trigger(
        name="back",
        type=DealType.FINANCING,
        words=r"took part|participated|co-led(?= ?(?:$|[.,;]|with|alongside|and))|"
        r"(?:was|were|are|is) joined(?= by (?:\S+ ){0,6}?O\d)|"
        r"(?:provid|contribut|lend|lent|put)\w*(?: in)?(?= M\d+ of (?:O0|the (?:loan|total|money|"
        r"sum|facility|financing|package|funding|round)))|"
        r"joined(?= .{0,20}\b(?:backer|investor|lender)\b)|"
        r"also (?:invested|joined)(?= ?(?:$|[.,;]))|"
        r"(?:provid|contribut|lend|lent|put)\w*(?: in| up)?(?= the (?:rest|remainder|balance)\b)|"
        r"(?:led|joined)(?= (?:the|its|an?|[OG]\d+'s) (?:\S+ ){0,5}?(?:round|series [a-h]|seed|"
        r"fundraising|financing|funding)\b)",
        subject="investor",
        slots=(*behind("issuer", "of", "in", "'s"), *behind("investor", "alongside", "from", "by")),
        done=DealStatus.COMPLETED,
    ),
    Trigger(
        name="backers",
        type=DealType.FINANCING,
        words=r"(?:members of the (?:\S+ ){1,4}?(?:group|consortium|syndicate)|lenders|investors|"
        r"participants|backers|(?:participating|other) banks)(?: in the (?:\S+ ){1,3}?)? ?"
        r"(?:are|were|include|included)",
        subject="investor",
        slots=(("", "investor"),),
        done=DealStatus.ANNOUNCED,
    ),
    Trigger(
        name="source",
        type=DealType.FINANCING,
        words=r"(?:(?:the|O0's|their) (?:\w+ )?(?:remainder|rest|balance|other half|others|"
        r"money|funds|cash|loan|facility|grant|financing|package|funding|credit|bond|debt)|O0) "
        r"(?:comes?|came|will come|is to come|would come|is coming|was provided|is provided|"
        r"were provided|will be provided|was arranged and provided)(?= (?:from|by) )|"
        r"(?<=the )(?:loan|facility|grant|financing|package|credit line|money|funding|cash) ?,"
        r"(?= from (?:\S+ ){1,12}?, )",
        subject="",
        slots=behind("investor", "from", "by", "including", "of"),
        done=DealStatus.ANNOUNCED,
    ),
    Trigger(
        name="loan",
        type=DealType.FINANCING,
        words=r"(?:bank |bridge |state |syndicated |green )?(?:(?:loan|credit|financing|"
        r"grant|term|revolving|revolving credit|debt) (?:agreements?|deals?|facility)|"
        r"(?<=syndicated )facility|(?<=year )facility|(?<=M\d )facility|(?<=M\d\d )facility|"
        r"loans?(?! (?:guarantee|officer|book|loss|portfolio|growth)s?)|grants?|subsid(?:y|ies)|"
        r"credit (?:line|facility)|(?:rescue |debt )?financing|bail-?out|rescue package|"
        r"cash injection|capital injection|aid)",
        noun=True,
        subject="lender",
        sides=("lender", "borrower"),
        slots=(
            *behind("lender", "from", "by", "arranged by"),
            *behind("borrower", "to", "for"),
            ("with", "lender"),
            ("between", "partner"),
        ),
        done=DealStatus.AGREED,
        before=r"\b(?:award|grant|provid|lend|lent|contribut|giv|gave|secur|sign|approv|receiv|"
        r"rais|seek|sought|agree|obtain|extend|offer|for a|get|accept|seal|clinch|ink|reach|"
        r"sanction|refinanc|"
        r"land|clos|due to|from|with a|its|"
        r"talks|arrang|got|"
        r"take|took|includ|negotiat|fund|financ)\w*|year$|M\d+ (?:of|in)(?: \w+)?$",
    ),
    Trigger(
        name="borrow",
        type=DealType.FINANCING,
        words=r"(?:fund|financ|bankroll|part-financ|pay for)(?:e|es|ed|ing)?(?= (?:\S+ ){1,6}?"
        rf"(?:with|through|via|using|by) (?:(?:{BOUNDS}|an?) ){{0,3}}M\d+ (?:\S+ ){{0,4}}?"
        r"(?:debt|loans?|facility|credit|bonds?|notes|sukuk|borrowings?)\b)",
        subject="borrower",
        slots=(("from", "lender"),),
        done=DealStatus.ANNOUNCED,
        before=r"^(?!.*\b(?:banks?|lenders?|O\d+ (?:is|are|was|were) backing)(?: \S+){0,2}$)",
    ),
    Trigger(
        name="fund",
        type=DealType.FINANCING,
        words=r"(?:financed|funded|refinanced|bankrolled)(?= (?:\S+ ){0,4}?by\b)"
        r"(?! by (?:an? )?(?:\S+ ){0,2}M\d+ (?:\S+ ){0,3}?(?:loan|grant|facility|credit)\b)",
        subject="lender",
        slots=(("by", "lender"), ("", "borrower"), ("from", "guarantor")),
        done=DealStatus.ANNOUNCED,
    ),
    Trigger(
        name="lend",
        type=DealType.FINANCING,
        words=r"l(?:ent|ends?|ending)(?= (?:the )?(?:M\d|[OG]\d+ (?:\S+ ){0,6}?M\d|[OG]\d+ ?"
        r"(?:$|[.,;]|(?:the )?(?:money|funds|sum|rest|remainder|cash|same|more|as|for|in|to|at|on|"
        r"and|over|under|about|up)\b)))|(?:award(?:s|ed)?|"
        r"grant(?:s|ed)?|g[ai]ves?|hand(?:s|ed)|offer(?:s|ed)|provid(?:e|es|ed))"
        r"(?= (?:the )?[OG]\d+ (?:with )?(?:a |an )?"
        r"(?:\S+ ){0,2}(?:grant|loan|subsidy|M\d))(?! (?:\S+ ){2,7}(?:contract|order|deal|"
        r"tender)\b)",
        subject="lender",
        slots=(*behind("borrower", "", "to"), ("by", "lender")),
        done=DealStatus.AGREED,
    ),
    Trigger(
        name="talks with lenders",
        type=DealType.FINANCING,
        words=r"(?:talks|discussions|negotiations) with (?:\S+ ){0,2}(?:lenders|banks|bankers|"
        r"creditors)",
        noun=True,
        subject="borrower",
        done=DealStatus.IN_TALKS,
        single=True,
    ),
    Trigger(
        name="list",
        type=DealType.LISTING,
        words=r"go(?:es|ing)? public|went public|debut(?:s|ed)?(?= (?:\S+ ){0,4}(?:exchange|"
        r"market|bourse)\b)|float(?:s|ed|ing)?(?= (?:on|in|shares|"
        r"(?:the|O0's) (?:\S+ ){0,3}?(?:shares|stock|company|unit|arm|business|subsidiary|"
        r"group))\b)|"
        r"(?:beg[ai]ns?|start(?:s|ed)?) trading(?= (?:on|at) (?:\S+ ){0,5}?(?:exchange|market|"
        r"bourse|"
        r"nasdaq|nyse|[OG]\d))|"
        r"(?<!is )(?<!are )(?<!already )(?<!company )(?<!, )list(?:s|ed|"
        r"ing)?(?= (?:O0's (?:\S+ ){0,3}?(?:shares|"
        r"stock|units?|arms?|business|subsidiary|company)\b|shares |as soon as |"
        r"on |in |(?:up to |about )?\d\S* (?:per ?cent |"
        r"percent )?of ))",
        subject="issuer",
        slots=(("by", "issuer"),),
        done=DealStatus.COMPLETED,
        single=True,
        before=NOT_COUNTED,
    ),
    Trigger(
        name="listing",
        type=DealType.LISTING,
        words=r"(?:(?:maiden|initial) (?:public )?(?:share|stock) (?:sale|offer(?:ing)?)|"
        r"(?:secondary |second |dual |stock market |public |share )?"
        r"(?:listings?(?! (?:M\d|O\d|\d|about|some|nearly|up to|more than|assets|liabilities|"
        r"debts?|creditors|estimated|total|it|them|him|her)\b)|"
        r"flotation|share sale|(?:market|trading) debut)|"
        r"debut(?= on (?:\S+ ){0,4}(?:exchange|market|bourse)\b)|ipo|initial public offering)",
        noun=True,
        subject="issuer",
        modifier="issuer",
        slots=behind("issuer", "of", "by"),
        done=DealStatus.ANNOUNCED,
        single=True,
        before=NOT_COUNTED,
    ),
    Trigger(
        name="holder who sells",
        type=DealType.LISTING,
        words=r"selling (?:share|stock|unit)holders? ?(?:is|are|was|were|will be|,|include|"
        r"included|"
        r"being|:)?(?= (?:\S+ ){0,4}[OGP]\d)",
        subject="",
        slots=behind("seller", "", ","),
        done=DealStatus.ANNOUNCED,
    ),
    Trigger(
        name="settle",
        type=DealType.SETTLEMENT,
        words=r"settl(?:e|es|ed|ing)(?= (?:with|a|an|the|claims|charges|its|lawsuits?|[OG]\d|"
        r"allegations|cases?|litigation|\w+ (?:case|claims|lawsuit|suit|probe)))",
        subject="payer",
        slots=behind("claimant", "with", "by", "", "to"),
        done=DealStatus.AGREED,
    ),
    Trigger(
        name="settle",
        type=DealType.SETTLEMENT,
        words=r"(?:accept|receiv|collect|recover|take|took|get|got|w[io]n)(?:s|e|es|ed|ing)?"
        r"(?= (?:\S+ ){0,3}?M\d+ (?:\S+ ){0,2}?from (?:\S+ ){1,9}?to "
        r"(?:settle|end|resolve|drop)\b)",
        subject="claimant",
        slots=(("from", "payer"),),
        done=DealStatus.AGREED,
    ),
    Trigger(
        name="pay to end",
        type=DealType.SETTLEMENT,
        words=r"(?:pay|pays|paid|paying)(?= (?:\S+ ){1,12}?to (?:end|settle|resolve|get out of|"
        r"evade|"
        r"escape|avoid|exit|drop|close|leave|break)\b)",
        subject="payer",
        slots=behind("claimant", "", "to", "by", "with"),
        done=DealStatus.AGREED,
    ),
    Trigger(
        name="pay",
        type=DealType.SETTLEMENT,
        words=r"(?:pays?|paid|paying)(?= (?:the )?(?:O\d+ )?(?:(?:about|some|up|to) ){0,2}M\d+"
        r"(?! (?:a|per|in (?:dividends?|wages|interest|taxe?s?)) ))",
        subject="payer",
        slots=behind("claimant", "", "to"),
        done=DealStatus.AGREED,
    ),
    Trigger(
        name="settlement of claims",
        type=DealType.SETTLEMENT,
        words=r"settlement (?:(?:that|which) (?:would|will)|to) (?:end|resolve|settle|dispose of) "
        r"(?:\S+ ){0,4}?(?:claims|allegations|accusations|charges|lawsuits?|suits?|litigation|case)"
        r"(?= (?:that|against|brought against|accusing) )",
        noun=True,
        subject="payer",
        slots=behind("payer", ",", "against", ""),
        done=DealStatus.AGREED,
    ),
    Trigger(
        name="settlement",
        type=DealType.SETTLEMENT,
        words=r"(?:out-of-court )?settlement(?: agreement| deal)?(?= (?:with|of|between|over|"
        r"worth|to|in|$|[.,]|is|"
        r"was))",
        noun=True,
        subject="payer",
        slots=(("with", "claimant"), *behind("payer", "between", "by")),
        done=DealStatus.AGREED,
    ),
    Trigger(
        name="penalty",
        type=DealType.SETTLEMENT,
        words=r"(?:fines?|penalt(?:y|ies))(?= (?:of|on|from|by|to|for|against|imposed|over|,|\.)|"
        r"$)",
        noun=True,
        subject="payer",
        sides=("authority", "payer"),
        slots=(*behind("authority", "to", "from", "by"), *behind("payer", "on", "against")),
        before=r"^(?!.*\b(?:fac(?:e|es|ing)|risk\w*|threat\w*|avoid\w*|escap\w*|potential|"
        r"possible|maximum|could|may|might)\b)",
        done=DealStatus.ANNOUNCED,
    ),
    Trigger(
        name="fine",
        type=DealType.SETTLEMENT,
        words=r"(?:fined|fining|(?<=to )fine|(?<=will )fine|(?<=would )fine|"
        r"fines(?= (?:the )?[OG]\d))(?= (?:\S+ ){0,3}[OGM]\d|(?: by| \w+ by))|penalis(?:e|es|ed)",
        subject="authority",
        slots=(("", "payer"), ("by", "authority")),
        before=r"^(?!.*\b(?:could|may|might|would)(?: \S+){0,2}$)",
        done=DealStatus.ANNOUNCED,
    ),
)
"""The surest first: of two that share a word the earlier one counts."""

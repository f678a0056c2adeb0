"""Triggers of deals. Working together: joint ventures and partnerships."""

from digest.lexicon.deals.trigger import Trigger, behind
from digest.model.entry import DealStatus, DealType

_DISTRIBUTE = "sells?|distributes?|imports?|markets?|stocks?"
_WITH = tuple((word, "partner") for word in ("with", "between", "of", "and", "by", "among"))

ALLIANCES: tuple[Trigger, ...] = (
    Trigger(
        name="joint venture",
        type=DealType.JOINT_VENTURE,
        words=r"(?:(?:fifty-fifty|50-50|50/50|equal) )?(?:joint[- ](?:ventures?|"
        r"company)(?! partners?\b)|"
        r"(?<!new )ventures?(?= (?:with|between|called|that|to|owned|set|of)))",
        noun=True,
        subject="partner",
        slots=_WITH,
        done=DealStatus.ANNOUNCED,
    ),
    Trigger(
        name="form a venture",
        type=DealType.JOINT_VENTURE,
        words=r"ventures?(?! (?:capital|funds?|arm|firm|studio|partners|investors?|debt)\b)",
        noun=True,
        subject="partner",
        slots=_WITH,
        before=r"\b(?:form\w*|set(?:s|ting)? up|creat\w+|launch\w*|establish\w*|sign\w*|agree\w*)"
        r"(?: \S+){0,5}$",
        done=DealStatus.ANNOUNCED,
    ),
    Trigger(
        name="build jointly",
        type=DealType.JOINT_VENTURE,
        words=r"jointly (?:buil(?:d|t|ding)|own(?:ed|s)?|operat(?:e|ed|es)|invest(?:ed)?|"
        r"set up|establish(?:ed)?|construct(?:ed)?|develop(?:ed)?(?= (?:\S+ ){0,8}?(?:plants?|"
        r"factor(?:y|ies)|campus|centres?|centers?|mines?|farms?|terminals?|field|park)\b))",
        subject="partner",
        slots=_WITH,
        done=DealStatus.ANNOUNCED,
    ),
    Trigger(
        name="team up",
        type=DealType.PARTNERSHIP,
        words=r"(?:jointly (?:develop|produce|launch|market|design|explore|study|offer)(?:ed)?|"
        r"partner(?:s|ed|ing)?(?= (?:up )?with)|team(?:s|ed|ing)? up|"
        r"join(?:s|ed|ing)? (?:forces|hands)|collaborat(?:e|es|ed|ing)|"
        r"co-?operat(?:e|es|ed|ing)(?= (?:with|on))|t(?:ie|ies|ied) up(?= with)|"
        r"all(?:y|ies|ied)(?= (?:itself )?with)|"
        r"(?:(?<=to )work|(?<=will )work|working)(?: together)?"
        r"(?= with (?:\S+ ){0,4}?[OG]\d+ (?:to|on) "
        r"(?!(?:the|its|an?|O0's) (?:\w+ )?(?:sale|deal|offer|offering|listing|ipo|bid|takeover|"
        r"merger|transaction|financing|refinancing|restructuring|review|process)\b)"
        r"(?!(?:\w+ )?(?:re)?training\b|redundanc|safety|pay\b|wages|"
        r"an? (?:inquiry|investigation)))|"
        r"(?:(?<=to )(?<!stake to )(?<!holding to )(?<!shares to )(?<!unit to )(?<!sold to )"
        r"(?<!business to )(?<!% to )(?<!cent to )(?<!interest to )(?<!it to )partner|"
        r"(?<=will )partner)(?= (?:\S+ ){0,3}?[OG]\d)|"
        r"(?:co-?develop|develop)(?:s|ed|ing)?(?= (?:\S+ ){1,12}?with ))",
        subject="partner",
        slots=(*_WITH, ("", "partner")),
        requires=r"^(?!.*\bto (?:buy|acquire|bid|purchase|take (?:an?|over|full|control))\b)",
        done=DealStatus.ANNOUNCED,
    ),
    Trigger(
        name="sponsor",
        type=DealType.PARTNERSHIP,
        words=r"sponsor(?:s|ed|ing)?(?= (?:of |for )?(?:the )?[OG]\d)|"
        r"sponsorship(?: (?:deal|agreement|contract)|(?= (?:of|with) ))",
        subject="partner",
        slots=(*_WITH, ("", "partner"), ("for", "partner")),
        done=DealStatus.AGREED,
    ),
    Trigger(
        name="licence agreement",
        type=DealType.CONTRACT,
        words=r"(?:(?:exclusive|worldwide|global|cross|master|patent) )*(?:licen[cs](?:e|ing)|"
        r"franchis(?:e|ing)|(?:collaboration|development|option|commerciali[sz]ation|"
        r"distribution) and licen[cs](?:e|ing)|"
        r"licen[cs](?:e|ing) and (?:collaboration|development|supply|distribution))"
        r" (?:agreements?|deals?|pacts?)",
        noun=True,
        subject="partner",
        slots=_WITH,
        done=DealStatus.AGREED,
    ),
    Trigger(
        name="distribution agreement",
        type=DealType.PARTNERSHIP,
        words=r"(?:exclusive )?(?:distribution|distributorship|dealership|reseller|import(?:er)?)"
        r" (?:agreements?|deals?|pacts?)",
        noun=True,
        subject="partner",
        slots=_WITH,
        done=DealStatus.AGREED,
    ),
    Trigger(
        name="partnership",
        type=DealType.PARTNERSHIP,
        words=r"(?:partnerships?|alliances?|tie-?ups?|collaborations?|co-?operation(?: plans?)?|"
        r"(?:memorand(?:um|a) of understanding|mou|accord|pact)"
        r"(?! to (?:buy|acquire|sell|supply|purchase|merge|take|order|lease|deliver|provide)\b)|"
        r"(?<=signed )agreements?(?! (?:with|to|for|of) )|"
        r"(?<=signed a )M\d+ (?:agreement|deal|pact|accord)(?! (?:with|for|of) )|"
        r"letters? of intent|"
        r"(?:agreement|deal)(?= (?:(?:worth|valued at|of) (?:\S+ ){0,3}M\d+ )?"
        r"with (?:\S+ ){0,4}?[OG]\d))(?: (?:agreements?|deals?|talks))?",
        noun=True,
        subject="partner",
        slots=_WITH,
        done=DealStatus.ANNOUNCED,
    ),
    Trigger(
        name="accord",
        type=DealType.PARTNERSHIP,
        words=r"(?:agreement|deal|accord|pact|contract)(?= (?:(?:reached|signed|struck|concluded|"
        r"agreed) )?(?:(?:on|in|last|this) (?:\S+ ){1,3}?)?between (?:the )?(?:\S+ ){0,3}?[OG]\d)",
        noun=True,
        subject="partner",
        slots=(("between", "partner"),),
        done=DealStatus.AGREED,
    ),
    Trigger(
        name="stop distributing",
        type=DealType.PARTNERSHIP,
        words=rf"(?:selling|distributing|importing|marketing|stocking|{_DISTRIBUTE})"
        r"(?= (?:the )?O\d+'s )",
        subject="partner",
        slots=(("", "partner"),),
        before=r"\b(?:stop(?:s|ped)?|ceas(?:e|es|ed)|quits?|no longer)$",
        done=DealStatus.ENDED,
    ),
    Trigger(
        name="distributor",
        type=DealType.PARTNERSHIP,
        words=r"(?:sold|distributed|imported|marketed|stocked)(?= (?:the )?O\d+'s )",
        subject="partner",
        slots=(("", "partner"),),
        before=r"\b(?:that|which|who) (?:has|have|had)(?: \w+)?$",
        requires=r"\b(?:stop|end|terminat|cancel|sever|ceas)\w* (?:doing so|(?:the|its|their|that|"
        r"O\d+'s) (?:\S+ )?(?:agreement|contract|deal|partnership|relationship|arrangement))|"
        r"\bpart(?:ed|s|ing)? ways\b",
        done=DealStatus.ENDED,
    ),
    Trigger(
        name="give notice",
        type=DealType.CONTRACT,
        words=r"(?:g[ai]v(?:e|es|en|ing)|serv(?:e|es|ed|ing))"
        r"(?= (?:the )?(?:\S+ ){0,2}?O\d+ (?:\S+ ){0,3}?notice\b)",
        subject="partner",
        slots=behind("partner", "", "dative"),
        requires=r"\bnotice (?:\S+ ){0,8}?(?:contract|agreement|deal|partnership)\b",
        done=DealStatus.ENDED,
    ),
    Trigger(
        name="negotiate",
        type=DealType.PARTNERSHIP,
        words=r"negotiating(?= with (?:\w+ ){0,3}"
        r"(?:distributors|partners|suppliers|dealers|importers|resellers|contractors)\b)",
        subject="partner",
        done=DealStatus.IN_TALKS,
        single=True,
    ),
    Trigger(
        name="talks with partners",
        type=DealType.PARTNERSHIP,
        words=r"(?:talks|discussions|negotiations) with (?:\S+ ){0,3}"
        r"(?:distributors|partners|suppliers|dealers|importers|resellers|contractors)",
        noun=True,
        subject="partner",
        done=DealStatus.IN_TALKS,
        single=True,
    ),
    Trigger(
        name="talks",
        type=DealType.PARTNERSHIP,
        words=r"(?:talks|discussions|negotiations)(?= with (?:the )?(?:\S+ ){0,4}[OG]\d)"
        r"(?! with (?:\S+ ){1,6}?(?:on|over|about) (?:\w+ )?(?:tax\w*|pay|wages|jobs|tariffs|"
        r"safety|"
        r"prices|rules|regulation|climate|security|peace|trade)\b)",
        noun=True,
        subject="partner",
        slots=(("with", "partner"),),
        done=DealStatus.IN_TALKS,
    ),
)
"""The surest first: of two that share a word the earlier one counts."""

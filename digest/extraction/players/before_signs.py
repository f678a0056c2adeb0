"""Tables of what the words before a name vote for: "stake in X", "the town of X"."""

import re

from digest.extraction.players.evidence import Sort

PAIRS = {
    ("shares", "in"): Sort.COMPANY,
    ("shares", "of"): Sort.COMPANY,
    ("stake", "in"): Sort.COMPANY,
    ("stakes", "in"): Sort.COMPANY,
    ("shareholder", "in"): Sort.COMPANY,
    ("investor", "in"): Sort.COMPANY,
    ("investors", "in"): Sort.COMPANY,
    ("bid", "for"): Sort.COMPANY,
    ("offer", "for"): Sort.COMPANY,
    ("takeover", "of"): Sort.COMPANY,
    ("acquisition", "of"): Sort.COMPANY,
    ("purchase", "of"): Sort.COMPANY,
    ("unit", "of"): Sort.COMPANY,
    ("subsidiary", "of"): Sort.COMPANY,
    ("chaired", "by"): Sort.PERSON,
    ("succeeded", "by"): Sort.PERSON,
    ("headed", "by"): Sort.PERSON,
    ("founded", "by"): Sort.PERSON,
    ("written", "by"): Sort.PERSON,
    ("sale", "of"): Sort.COMPANY,
    ("part", "of"): Sort.BODY,
    ("owned", "by"): Sort.COMPANY,
    ("led", "by"): Sort.BODY,
    ("backed", "by"): Sort.BODY,
    ("run", "by"): Sort.BODY,
    ("made", "by"): Sort.COMPANY,
    ("fined", "by"): Sort.GOVERNMENT,
    ("regulated", "by"): Sort.GOVERNMENT,
    ("licensed", "by"): Sort.GOVERNMENT,
    ("operated", "by"): Sort.COMPANY,
    ("based", "in"): Sort.PLACE,
    ("of", "group"): Sort.BODY,
    ("to", "acquire"): Sort.COMPANY,
    ("to", "buy"): Sort.COMPANY,
    ("alliance", "with"): Sort.BODY,
    ("partnership", "with"): Sort.BODY,
    ("venture", "with"): Sort.BODY,
    ("deal", "with"): Sort.BODY,
    ("talks", "with"): Sort.BODY,
    ("contract", "with"): Sort.BODY,
    ("agreement", "with"): Sort.BODY,
    ("merge", "with"): Sort.COMPANY,
    ("merger", "with"): Sort.COMPANY,
    ("competitor", "of"): Sort.COMPANY,
    ("clients", "of"): Sort.BODY,
    ("board", "of"): Sort.BODY,
}
"""The two words before a name and what they vote for."""
BEFORE_SIGNS = (
    (
        re.compile(r"\b(?:[Ii]n re:? |(?:ticker|code|symbol)(?: symbol)? (?:of )?\"?)$"),
        Sort.THING,
        9.0,
        "rule:case-or-ticker",
    ),
    (
        re.compile(r"\b(?:[Mm]ayor|[Gg]overnor|[Bb]ishop) (?:[A-Z]\S+ ){1,4}of $"),
        Sort.PLACE,
        4.0,
        "rule:seat",
    ),
    (
        re.compile(
            r"\b(?:acquir(?:e|es|ed|ing)|t(?:ake|akes|aking|ook)[ -]?over|merg(?:e|es|ed|ing) with"
            r"|shares? (?:in|of)|(?:majority |minority )?stake in) (?:the )?$"
        ),
        Sort.COMPANY,
        1.8,
        "rule:bought",
    ),
    (re.compile(r"\b(?:buy|buys|bought|buying|purchase[sd]?) $"), Sort.COMPANY, 1.2, "rule:bought"),
    (
        re.compile(
            r"\b(?:customers|clients|investors|backers|rivals|competitors|peers|suppliers|partners"
            r"|shareholders|companies|firms|lenders|banks|brands|retailers|airlines|groups|makers"
            r"|start-?ups|insurers|funds|chains)(?: include| includes|,? including|,? such as| like"
            r"| are| were) $"
        ),
        Sort.COMPANY,
        1.9,
        "rule:members",
    ),
    (
        re.compile(
            r"\b(?:associations|unions|charities|clubs|universities|societies|federations|parties"
            r"|foundations|institutes|colleges), (?:[A-Z]\S*,? ){0,5}(?:and )?$"
        ),
        Sort.ORGANISATION,
        4.5,
        "rule:members",
    ),
    (
        re.compile(
            r"\b(?:participation|investment|funding|backing|loans?|orders?|financing) from $"
        ),
        Sort.BODY,
        1.5,
        "rule:money-from",
    ),
    (
        re.compile(r"\b(?:sell|sells|sold|selling|sale)\b[^.;]{0,50} to $"),
        Sort.BODY,
        1.3,
        "rule:sold-to",
    ),
    (
        re.compile(
            r"\b(?:(?<!^)works|(?:to|who|they|we|I) work|worked|working|jobs?|employed|staff"
            r"|workers|employees|career|years|colleagues)"
            r" (?:at|for) $"
        ),
        Sort.BODY,
        1.7,
        "rule:works-at",
    ),
    (
        re.compile(
            r", who (?:now |also |has |had )?(?:runs|ran|leads|led|heads|headed|chairs|chaired"
            r"|founded|co-founded) $"
        ),
        Sort.BODY,
        1.7,
        "rule:works-at",
    ),
    (
        re.compile(r"\b(?:joined|joins|hired|poached|moved|signed) from $"),
        Sort.BODY,
        1.7,
        "rule:works-at",
    ),
    (
        re.compile(
            r"\bwho [^,.]{2,50} (?<!village )(?<!town )(?<!house )(?<!farm )(?:at|for) (?:the )?$"
        ),
        Sort.BODY,
        1.7,
        "rule:works-at",
    ),
    (
        re.compile(
            r"\b(?:across|along|(?:banks|shores?|mouth|valley|waters|coast|islands?) of|"
            r"(?:sail|run|ply|row|cross|flow|ferr|swim|span|bridg)\w*"
            r"(?: on| into| up| down| over)?) the $"
        ),
        Sort.PLACE,
        3.0,
        "rule:waters",
    ),
    (
        re.compile(
            r"\b(?:town|village|emirate|province|governorate|region|district|county|port|municipality"
            r"|suburb|valley|sultanate|kingdom|islands?) of $"
        ),
        Sort.PLACE,
        4.0,
        "rule:place-of",
    ),
    (
        re.compile(
            r"\b(?:partner|lawyer|banker|analyst|head|co-head|director|manager|engineer|researcher"
            r"|scientist|economist|trader|consultant|executive|team|counsel|vice-president)\b"
            r"[^.,;:]{0,50} at $"
        ),
        Sort.BODY,
        1.8,
        "rule:works-at",
    ),
    (
        re.compile(
            r"\b(?:[Ee]xecutives|directors|officials|workers|members|shareholders|managers|founders"
            r"|owners|creditors|bosses|employees|customers|the (?:board|chair|head|boss)) of $"
        ),
        Sort.BODY,
        1.8,
        "rule:role-of",
    ),
    (re.compile(r"\bthe (?:[a-z-]+ )?state of $"), Sort.PLACE, 2.0, "rule:place-of"),
    (
        re.compile(
            r"(?:, (?:of|from|at)|firm of|practice of) (?:the )?(?:[a-z-]+ )?"
            r"(?:lawyers|solicitors|accountants|consultants|architects|brokers|stockbrokers"
            r"|estate agents|auctioneers|advis[eo]rs|surveyors|headhunters"
            r"|recruiters|pollsters|auditors|publishers|brewers|builders) $"
        ),
        Sort.COMPANY,
        4.5,
        "rule:firm-of",
    ),
    (re.compile(r"\b[Mm]inisters? (?:of|for) (?:the )?$"), Sort.THING, 9.0, "rule:portfolio"),
    (
        re.compile(
            r"\b(?:flights?|trains?|bus(?:es)?|ferr(?:y|ies)|roads?|highway|motorway|railway|pipeline"
            r"|routes?|trips?|journey|(?:engineers|workers|teams|people|staff|troops|crews"
            r"|residents)(?: back)?) to $"
        ),
        Sort.PLACE,
        1.5,
        "rule:in-place",
    ),
    (
        re.compile(
            r"\b(?:towns|cities|villages|suburbs|districts|provinces|states|regions|counties"
            r"|municipalities|townships|neighbou?rhoods)(?:,? (?:such as|like|including))? "
            r"(?:[A-Z][\w'-]+(?: [A-Z][\w'-]+)?,? (?:and |or )?){0,6}$"
        ),
        Sort.PLACE,
        4.0,
        "rule:places-such-as",
    ),
    (
        re.compile(
            r"\b(?:sold|marketed|branded|rebranded|trademarked|prescribed|packaged|exported|bottled"
            r"|labelled|labeled|known commercially)(?: (?:[a-z]+ ){1,3})? ?as $"
            r"|\b(?:renamed|christened|rechristened|under the (?:brand|trade|product)(?: names?)?"
            r"|under the names?|(?:brand|trade|product) names?"
            r"|a (?:drug|pill|cream) (?:called|named)) $"
        ),
        Sort.THING,
        5.0,
        "rule:sold-as",
    ),
    (
        re.compile(
            r"\b(?:[Ii]ts|[Tt]he|[Tt]heir) (?:[\w-]+ ){0,2}(?:brands|labels|products|models|beers"
            r"|cheeses|games|titles|medicines|drugs|varieties),?"
            r" (?:[A-Z][\w']*(?: [A-Z][\w']*)*,? (?:and )?){0,3}$"
        ),
        Sort.THING,
        3.5,
        "rule:brands",
    ),
    (re.compile(r"\b[SEA]?VP (?:[A-Z]\S* ){0,3}$"), Sort.PERSON, 3.5, "rule:role-before"),
    (
        re.compile(
            r"\b(?:\w*farmer|\w*milker|\w*grower|rancher|grazier|shepherd|resident|villager"
            r"|smallholder|winemaker|beekeeper|fisherman) (?:at|in|near|from|outside) $"
        ),
        Sort.PLACE,
        3.0,
        "rule:home-in",
    ),
    (
        re.compile(
            r"\b(?:gave (?:his|her|their) name(?: only)? as"
            r"|identified (?:himself |herself )?(?:only )?as|(?:named|known) only as|who goes by"
            r"|(?:his|her) name is|nicknamed) $"
        ),
        Sort.PERSON,
        4.0,
        "rule:name-given",
    ),
    (
        re.compile(
            r"\b(?:inject\w*|pump\w*|pour\w*|plough\w*|put|credit|capital|funds?|cash|equity|money"
            r"|[mb]n|[mb]illion|crore) into (?:the )?$"
        ),
        Sort.BODY,
        1.8,
        "rule:money-into",
    ),
    (
        re.compile(r"\b(?:gone|awarded|went|handed|granted|let|novated) to $"),
        Sort.BODY,
        1.3,
        "rule:awarded",
    ),
    (
        re.compile(
            r"\b(?:lawyers|solicitors|attorneys|agents|auditors|advis[eo]rs|brokers|architects"
            r"|consultants|accountants|administrators|liquidators|underwriters|bankers|surveyors"
            r"|pollsters|publishers|suppliers|contractors|builders|developers|owners) $"
        ),
        Sort.BODY,
        1.2,
        "rule:firm-of",
    ),
    (
        re.compile(
            r"\b(?:economist|strategist|analyst|trader|portfolio manager|fund manager|banker"
            r"|dealer|lending|markets|trading)s? (?:at|with) $"
        ),
        Sort.COMPANY,
        1.7,
        "rule:analyst-at",
    ),
    (
        re.compile(
            r"\b(?:told (?:reporters|a \w+|\w+ers)|held|born|arrested|lives?|based"
            r"|headquartered) in $"
        ),
        Sort.PLACE,
        2.6,
        "rule:in-place",
    ),
    (
        re.compile(r"\b(?:residents?|people|streets|outskirts|suburbs?) of $"),
        Sort.PLACE,
        2.6,
        "rule:place-of",
    ),
    (
        re.compile(r"\b(?:[Mm]ayor|[Bb]ishop|[Aa]rchbishop|[Ss]heriff|[Ss]ultan|[Ee]mir|MP) of $"),
        Sort.PLACE,
        4.0,
        "rule:seat",
    ),
    (
        re.compile(r"\b(?:north|south|east|west)(?:ern part)? of $"),
        Sort.PLACE,
        3.0,
        "rule:place-of",
    ),
    (re.compile(r", \d\d, of $"), Sort.PLACE, 4.0, "rule:home-of"),
    (re.compile(r"\bCity of $"), Sort.PLACE, 4.0, "rule:place-of"),
)
"""What a pattern before a name votes for."""

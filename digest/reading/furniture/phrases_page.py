"""What a page says of its own parts: forms, players, summaries by machines, offers, small print.

Each opens with the part it speaks of, as news of the same thing does not.
"""

_STORY = r"(?:article|story|post|piece|report|page|text|column|feature|interview|essay|newsletter)"
_MACHINE = (
    r"(?:ai\b|a\.i\.|artificial intelligence|an? (?:ai|automated|automatic|synthetic|computer|"
    r"machine|digital)\b|machine|automat\w+|software|large language|chat ?gpt|text-to-speech)"
)
_MADE = (
    r"(?:generated|written|created|produced|compiled|powered|made|drafted|translated|summari[sz]ed|"
    r"narrated|voiced|read(?: aloud| out)?|assisted|prepared)"
)
_MADE_PARTS = (
    r"(?:summar(?:y|ies)|overview|(?:key )?(?:points|takeaways|facts)|bullet points?|highlights|"
    r"translation|audio|narration|recording|headlines?|images?|illustrations?|transcripts?|tl;?dr)"
)
_ASKED = (
    r"(?:interviews?|enquir(?:y|ies)|inquir(?:y|ies)|information|details|quer(?:y|ies)|"
    r"questions?|requests?|images?|bookings?|tickets?|comments?)"
)
_CODE = r"(?:press|media|standards|journalis\w+|accuracy|complaints|editorial)"

PHRASES_PAGE: dict[str, tuple[str, ...]] = {
    "newsletter": (
        (
            r"^(?:please )?(?:enter|provide|type|add|confirm) (?:a valid|your|an?) "
            r"(?:[\w-]+ ){0,3}(?:e-?mail|address|post ?code|zip|name|number)\b.{0,60}$"
        ),
        (
            r"^(?:thanks?|thank you|great|success|done|hooray|almost there|nearly there)\s?[!.,] "
            r"(?:you(?:['’]re|['’]ve|['’]ll| are| have| will)|your|please|check|look|confirm|we)\b"
            r".{0,90}$"
        ),
        (
            r"^you(?:['’]re| are)(?: now| all| already)? (?:on the list|subscribed|signed up|"
            r"registered|logged (?:in|out)|all set)\b.{0,60}$"
        ),
        (
            r"^(?:see|browse|choose|manage|explore|pick) (?:from )?(?:all |more |your |our "
            r")*newsletters?"
        ),
    ),
    "subscription": (
        (
            r"^(?:good|quality|independent|great|serious|fearless) journalism (?:costs|takes "
            r"(?:time|money)|"
            r"needs (?:you|readers|money|support)|requires (?:you|time|money)|depends "
            r"on)\b.{0,160}$"
        ),
        r"\b(?:weeks?|months?|days?|issues) free\b.{0,20}\bthen \S?\d",
        (
            r"\bplease consider (?:supporting|donating|contributing|subscribing|becoming|making|"
            r"joining)\b"
        ),
        (
            r"^our (?:journalism|reporting|newsroom) (?:costs|is free|depends|relies|needs|takes|"
            r"is made)\b"
        ),
        r"^make a (?:contribution|gift|one-off)\b.{0,60}$",
        (
            r"^every (?:gift|donation|contribution|penny|cent|dollar|pound|little)(?: \w+){0,2} "
            r"(?:counts|helps|matters)(?:[,!]|\.$|$| to (?:us|our|keep)\b| no matter\b)"
        ),
        (
            r"^(?:follow|save|track|choose|pick|get alerts on) (?:the |your |any )?(?:\w+, "
            r"){0,3}(?:\w+ "
            r"(?:and |or ))?(?:topics?|people|companies|stories|authors?|teams?|issues|"
            r"sectors)\b.{0,40}"
            r"\byou\b"
        ),
        (
            r"\b(?:funded|made possible|supported|paid for|powered|sustained|backed) by "
            r"(?:(?:our|its) )?(?:readers|people|supporters|members|donors|listeners|viewers|"
            r"subscribers),? (?:just |exactly )?like you\b"
        ),
        (
            r"(?:^|[.!?] )(?:(?:please )?(?:give|donate|contribute|chip in|support us|back us|"
            r"become a member|join us))(?:,? (?:now|today|here|monthly|once|from \S+|"
            r"as little as \S+))+[.!]*$"
        ),
        r"^if (?:everyone|every reader|all) (?:who|that)? ?(?:reads?|is reading|sees|visits)\b",
        (
            r"^(?:subscriber|member|premium|membership|insider)s?['’]? (?:benefit|perk|offer|"
            r"bonus)s?\s?:"
        ),
        r"\bgift (?:articles|links|stories)\b.{0,30}\b(?:each|a|per|this|every) (?:month|week)\b",
        r"^(?:read|read on|watch|listen)\b.{0,24}\bwith an? (?:\S+ ){0,2}(?:pass|trial|account)\b",
    ),
    "comments": (
        (
            r"^comments? (?:on|for) (?:this|our) (?:article|story|site|page)s? (?:are|is|will|"
            r"have|has|may|must)\b"
        ),
        r"\bvote in (?:our|the|today['’]s) (?:\w+ )?poll\b",
        (
            r"^do you (?:agree|support|think|believe|approve)\b[^?]{0,80}\? (?:vote|tell|take|"
            r"comment|let us|share|have)\b"
        ),
        r"^\d[\d.,]* (?:people|readers|users|others) (?:are|have|like|liked|found)\b.{0,40}$",
        (
            r"^(?:we(?:['’]ve| have)|the editors? ha(?:s|ve)) (?:turned off|disabled|closed|"
            r"switched off|opened|suspended) (?:the )?comment(?:s|ing)\b"
        ),
        r"^what(?:['’]s| is| are) your (?:view|take|opinion|thoughts?|experiences?)\b.{0,120}$",
        r"^(?:results? (?:will be|are) shown|(?:total )?votes? (?:so far|cast|counted)?\s?:)",
    ),
    "share": (
        r"^(?:allow|enable|turn on|get) notifications\b.{0,40}$",
        r"^make us your\b.{0,60}$",
        (
            r"^for (?:a|an|the|our) (?:\w+ )?(?:better|best|faster|full|richer|optimal|ad-free) "
            r"(?:reading |viewing |mobile )?experience\b"
        ),
        r"^\(?watch (?:this|the) (?:full )?(?:video|interview|report)\b.{0,40}$",
        r"^short url\b.{0,60}$",
        r"^add .{2,40} (?:on|to) (?-i:G)\w+ to see (?:more of )?(?:our|their|its)\b",
    ),
    "navigation": (
        (
            r"^(?:[\w'’.-]+ ){1,6}(?:news(?:paper)?|journalism|voice|magazine|journal|weekly|daily)"
            r",? (?:since|est\.?|established(?: in)?) (?:1[6-9]|20)\d\d$"
        ),
        (
            r"^[^.!?:;]{8,70}, (?:every|each) (?:week|day|weekday|morning|evening|month|"
            r"(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: (?:morning|evening))?"
            r"(?: (?:by|at|before) \d{1,2}\S{0,4}(?: ?[ap]\.?m\.?)?)?$"
        ),
        (
            r"^this is an? (?:ai|machine|automatically)[- ]\w+ (?:summary|translation|version|"
            r"overview)\b.{0,120}$"
        ),
        r"^(?:quick|ai|article|story) summary$",
        r"^(?:the )?(?:video|audio|media)? ?player is\b.{0,40}$",
        (
            r"^(?:sorry|unfortunately|oops),? (?:this|the|something|we|your|"
            r"that)\b.{0,24}\b(?:video|content|page|audio|wrong|article|clip)\b.{0,60}$"
        ),
        r"^your (?:browser|device) (?:can(?:not|['’]t)|could not)\b",
        (
            r"^to (?:view|watch|play|see|hear|use) this (?:\w+ ){0,2}(?:enable|accept|allow|turn|"
            r"please)"
        ),
        (
            r"^this (?:embed|video|content|element|player|map|graphic|post|tweet|media)\b.{0,30}"
            r"\b(?:requires?|needs?|cannot be|can['’]t be|could not be|is (?:not|un)\s?available)\b"
        ),
        (
            r"^this (?:live ?blog|live (?:page|blog|coverage|updates?)|blog|live|thread|poll|quiz|"
            r"forum) (?:is|has|was)(?: now| been)? (?:closed|ended|over|"
            r"finished|expired|paused)\b"
        ),
        (
            rf"^(?:this|the) {_STORY} (?:was|is|has been) (?:\w+ )?{_MADE}\b.{{0,16}}\b(?:by|"
            rf"with|using)"
            rf" (?:the (?:help|use) of )?{_MACHINE}.{{0,100}}$"
        ),
        (
            rf"^(?:(?:this|these|our|all|the(?= audio)) )"
            rf"(?:(?:ai|automatic|short|quick|article|story|audio) ){{0,2}}"
            rf"{_MADE_PARTS}\b[^,]{{0,40}}\b(?:{_MADE} .{{0,30}}{_MACHINE}|(?:ai|machine|computer|"
            rf"automatically)[- ]{_MADE}).{{0,100}}$"
        ),
        (
            rf"^(?:(?:ai|automatic|short|quick|article|story|audio) ){{0,2}}{_MADE_PARTS}(?: "
            rf"(?:is|are|"
            rf"was|were))?(?: {_MADE} (?:by|with|using)(?: the help of)? {_MACHINE}| (?:ai|machine|"
            rf"computer|automatically)[- ]{_MADE})(?: (?:tools?|technology|assistant|models?))?\.?$"
        ),
        (
            rf"^(?:this|the) {_STORY} (?:is|was|can|has been|may)(?: also| be| now)* "
            r"(?:available|published|read|translated)(?: to read| online)? in (?-i:[A-Z]\w+)"
            r"(?:(?:,| and| or) (?-i:[A-Z]\w+))*\.?$"
        ),
        r"^(?:read|listen to|view) (?:this|the|it)(?: \w+)? in (?-i:[A-Z]\w+)\.?$",
        (
            r"^(?:published|this (?:article|story) (?:was published|appears?|appeared|ran)) in "
            r"(?:the|our) (?:\w+ )?(?:print )?(?:edition|issue|magazine)\b.{0,140}$"
        ),
        (
            r"^this (?:article|story|piece|feature|column) (?:appears?|appeared|was published|ran) "
            r"in (?:the|our) .{0,60}\b(?:issue|edition|print|magazine)\b.{0,100}$"
        ),
        (
            r"^(?:from|in) (?:the|our) (?:print|\w+day['’]s|\w+ \d{4}) (?:edition|issue|magazine|"
            r"paper)$"
        ),
        r"^(?:to subscribe|to advertise|to order)\b.{0,30}\b(?:visit|go to|call|e-?mail|click)\b",
    ),
    "advert": (
        (
            r"(?:^|[.!?] )(?:test[- ]drive it|order yours|shop (?:now|the)|buy now|learn more|"
            r"find out more|apply now|get started|get a (?:free )?quote|book (?:now|yours|today)|"
            r"try it|claim yours|enquire now)\b.{0,24}[.!]?$"
        ),
        (
            r"\bthrough (?:the |our )?links? (?:on|in) (?:our|this)\b|\baffiliate (?:commission|"
            r"links?)\b.{0,60}$"
        ),
        (
            r"^(?:our |the )?(?:\w+ )?(?:newsroom|editorial (?:staff|team|department|board)|"
            r"journalists|editors|reporters)\b.{0,30}\b(?:not|no|"
            r"n['’]t)\b.{0,12}\b(?:involved|part|"
            r"role|input)\b.{0,40}\b(?:creat|produc|writ|content|article|advert|post)\w*"
        ),
        (
            r"^this (?:content|article|post|page|feature|section) (?:is|was|has been) (?:\w+ )?"
            r"(?:produced|paid|created|written|brought|provided|supplied|sponsored|commissioned) "
            r"(?:by|for by|to you by)\b.{0,80}$"
        ),
        (
            r"\bad[- ]?block(?:er|ing)s?\b.{0,60}$(?<!\.)|^please (?:turn off|disable|"
            r"pause)\b.{0,30}\bad"
        ),
        (
            r"^(?:we|the publisher|this site)(?: may| might| can| could| will)? (?:earn|"
            r"receive|get|"
            r"make)s? (?:an? )?(?:\w+ )?(?:commission|fee|cut|money)\b.{0,80}$"
        ),
        r"^(?:content|article|story|text) (?:continues|resumes) (?:below|after|under)\b.{0,40}$",
    ),
    "disclosure": (
        (
            r"\bany (?:company|companies|stocks?|firms?|securities|shares)\b.{0,30}\b(?:mentioned|"
            r"named|discussed)\b.{0,30}$"
        ),
        r"^(?:full |editorial |author['’]?s? |conflict )?(?:disclosures?|disclaimers?)\s?:",
        (
            r"^(?:[A-Z][\w'’.-]+ ){1,4}(?:has|had|holds|owns|have) (?:no|not) (?:\w+ )?(?:money|"
            r"shares?|position|interest|stake|investment|financial interest|holding)s?\b.{0,120}"
            r"\bmentioned\b"
        ),
    ),
    "copyright": (
        r"\b(?:most )?trusted source (?:of|for) .{0,40}\bnews\b",
        (
            r"\bregistered (?:in|office|company)\b.{0,60}\b(?:no\.?|number|nr\.?|company)"
            r"(?: no\.?| number)?:? ?[A-Z]{0,3}\d{5,}"
        ),
        (
            r"^[^.!?]{3,60}\b(?:company|registration|org\.?|vat|abn|acn|hrb|siren|cin)"
            r"[ .]{0,2}(?:no|nr|number|reg)\.? ?:? ?[A-Z]{0,3}[\d ]{6,}"
        ),
        (
            rf"^we(?: are|['’]re) (?:proud )?(?:an? )?(?:members?|regulated|"
            rf"signatories)\b.{{0,60}}\b{_CODE}\b"
        ),
        (
            r"^past performance\b.{0,30}\b(?:not|no|n['’]t|never|cannot)\b.{0,60}\b(?:future|"
            r"guarantee|reliable|indicat\w+|results)\b"
        ),
        (
            r"^(?:the |this |all |any |our |nothing (?:in|on) this )(?:\w+ "
            r"){0,3}(?:information|contents?|"
            r"articles?|sites?|website|materials?|report|pages?|views?|opinions?|"
            r"newsletter)\b.{0,80}"
            r"\b(?:constitutes?|advice only|intended as|construed as|considered|regarded as|"
            r"be) (?:an? )?"
            r"(?:offer of )?(?:investment|financial|legal|medical|tax|professional) advice\b"
        ),
        r"^this is not (?:investment|financial|legal|medical|tax) advice\b",
        (
            r"^(?:published|distributed|syndicated|provided|supplied|powered) by "
            r"(?-i:[A-Z])[^.,]{2,60}(?:\.|$)(?: (?:copyright|all rights|©).{0,60})?$"
        ),
        (
            r"^(?:the|this|all|any) (?:\w+ ){0,2}(?:material|contents?|website|site|service)\b"
            r".{0,80}\b(?:may|must|can) ?not be (?:reproduced|published|redistributed|distributed|"
            r"copied|used|transmitted|cached)\b"
        ),
        r"^(?:this (?:site|newspaper|paper|website|title) is (?:part|a member) of|a \S+ company$)",
        rf"^(?:republication|republishing|reposting|syndication) (?:of this {_STORY} )?is\b",
    ),
    "release": (
        (
            r"^this (?:information|announcement|release|notice|press release|disclosure|report|"
            r"document) (?:is|was|contains|constitutes|includes|has been|may contain)\b.{0,80}"
            r"\b(?:inside information|market abuse|pursuant to|in accordance with|"
            r"forward[- ]looking)"
        ),
        r"^download (?:the )?(?:announcement|release|report|full|presentation)\b.{0,60}$",
        r"^(?:multimedia|related) (?:files|materials?|documents?|assets)\b.{0,40}$",
    ),
    "contact": (
        (
            r"^(?:(?:news )?tips?|feedback|questions?|comments?|ideas?|corrections?|thoughts|"
            r"complaints)"
            r"\?.{0,80}(?:@|\d{3}[-. ]\d{3})"
        ),
        (
            rf"^(?:for|with) (?:any |all |media |press |more |further |general |investor )*{_ASKED}"
            r"\b.{0,60}"
            r"\b(?:contact|call|e-?mail|write to|visit|see|reach|phone|go to)\b"
        ),
        (
            r"^send (?:us |in )?(?:your|any|news)\b.{0,60}\b(?:to|at|via|here|us)\b(?! (?-i:the))"
            r".{0,60}$"
        ),
        r"^(?:do you|if you) know (?:more|something|anything)\b.{0,60}$",
        (
            r"^(?:were|are|did|have) you\b[^?]{0,80}\? (?:we|tell|contact|e-?mail|write|get in|"
            r"please)\b"
        ),
        r"^do you have a (?:story|tip|question|view|comment|photo|video)\b",
    ),
    "credits": (
        (
            r"\bcontributed (?:additional )?(?:reporting|research|writing|editing|data)"
            r"(?: (?:from|to|for)\b.{0,60})?\.?$"
        ),
        (
            r"^\(?(?:originally|first|previously|also) (?:published|posted|printed|broadcast|"
            r"aired) "
            r"(?:on|in|by|at|as|with)\b[^,;]{2,60}\.?\)?$"
        ),
        (
            rf"^(?:this|the) {_STORY} (?:is|was|has been) (?:re-?published|syndicated|shared|"
            r"reproduced|reprinted)\b.{0,30}\b(?:under|with|from|in partnership|by|courtesy|"
            r"through|on)"
            rf"\b|^this {_STORY} (?:is|was|has been) (?:supported|produced|funded) (?:with|by|in|"
            r"through)\b[^,]{2,100}$"
        ),
        (
            r"^(?:additional|further|extra) (?:reporting|research|data|photography|editing|work)"
            r"(?: and \w+)?(?: by\b| from\b|:).{0,80}$"
        ),
        (
            r"^(?:photographs?|photography|graphics?|data(?: vis\w+)?|video|produc(?:ed|er|tion)|"
            r"design(?:ed)?|illustrat(?:ed|ions?)|research(?:ed)?|visuals?|charts?|maps?)"
            r"(?: by| editor)?(?::| by:?) ?(?-i:[A-Z])[^.!?]{2,100}$"
        ),
        (
            r"^illustrations? by (?-i:[A-Z])[^.!?]{2,120}\b(?:photographs?|images?|courtesy|"
            r"source)\b"
            r"[^.!?]{0,80}$"
        ),
        (
            r"^our (?:[\w-]+ ){0,3}(?:reporter|correspondent|editor|columnist|critic|writer)s? "
            r"(?:covers?|reports? on|writes? about|is based|joined)\b"
        ),
        r"^\((?:.{2,40}\b(?:reported|reports) from|reporting by)\b.*\)$",
    ),
    "correction": (
        (
            rf"^[\[(]?this (?:version of the )?{_STORY} (?:has been|was|is) (?:updated|amended|"
            rf"corrected|"
            r"edited|clarified|revised) (?:throughout|with|since|after|following|for|to)\b"
        ),
        (
            r"^(?:(?:did|have) you )?(?:see|seen|spot(?:ted)?|found|find|noticed?) (?:an?|any|"
            r"something) (?:\w+ )?(?:mistake|error|typo|inaccurac\w+|wrong|problem|bug|issue)s?\b"
        ),
        (
            r"^(?:updated?s?|corrects?|recasts?|adds?) (?:with|to (?:add|correct|include|"
            r"show)|throughout)\b"
            r".{0,100}$"
        ),
        rf"^an earlier version of this {_STORY}\b",
    ),
    "related": (
        (
            r"^(?:in|on) (?:this|today['’]s|this week['’]s|the latest|our latest|our new) (?:\w+ "
            r"){0,2}(?:episode|podcast|instal?lment)\b.{0,160}\b(?:we|listen|our|hear|watch|"
            r"subscribe)\b"
        ),
        (
            r"^(?:related|also|must|more|further|earlier|previous|background|recommended|suggested)"
            r"[ -](?:stor(?:y|ies)|articles?|read(?:s|ing)?|see|coverage|posts?|today|this week|"
            r"content|news|link)s?\s?[:|–—-]\s?\S(?!.*[.]$)"
        ),
        (
            r"^(?:must-read|don['’]t miss|icymi|in case you missed it|earlier|previously|"
            r"background(?:er)?|"
            r"explainers?|explained|in[- ]depth|opinion|timeline|factbox|from (?:the|our) "
            r"archives?|"
            r"live(?: blog)?|podcast|video|photos|pictures|gallery|quiz|up next|"
            r"you (?:may|might)(?: also)? (?:like|enjoy|be interested in)|on the pod(?:cast)?|"
            r"next (?:article|story|up)|previous (?:article|story))\s?[:|]\s?\S(?!.*[.]$)"
        ),
        (
            r"^(?:read|see|watch|find) (?:our|the|all our|more of our) (?:full )?(?:explainer|"
            r"guide|"
            r"coverage|analysis|interview|review|investigation|live blog|story|report)s?(?: "
            r"here)?\.?$"
        ),
        r"^(?:see|click|tap|go|read|watch|look) here(?: (?:for|to) [^.]{2,40})?[.!:]?$",
    ),
}
"""What lines of a kind say, by the word that `Dropped.why` gives for them."""

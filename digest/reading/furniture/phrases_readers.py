"""What pages ask of their readers: to subscribe, to give, to take a newsletter."""

PHRASES_READERS: dict[str, tuple[str, ...]] = {
    "subscription": (
        r"^order reprints(?:$| \|)",
        (
            r"^this (?:article|story|content|feature|page|video|podcast) is (?:only |exclusively )?"
            r"(?:for|available (?:only )?to|open to|reserved for|restricted to|exclusive to) "
            r"(?:[\w-]+ ){0,2}(?:subscribers?|members|readers|users|supporters)\b"
        ),
        (
            r"^your (?:support|contribution|donation|subscription|membership|gift) "
            r"(?:\w+ )?(?:makes?|helps?|keeps?|funds?|lets?|enables?|powers?|pays?|goes|will)\b"
        ),
        r"^most (?:of our )?(?:subscribers|readers|members) (?:pay|choose|pick)\b",
        (
            r"^if you (?:value|like|liked|enjoy|enjoyed|trust|appreciate|believe in)\b.{0,80}"
            r"\b(?:donat|support|subscri|contribut|member|shar(?:e|ing) (?:it|this))"
        ),
        (
            r"^you(?: have|['’]ve)? (?:now )?(?:reached|hit|used(?: up)?|exceeded) "
            r"(?:your|the|all) (?:[\w-]+ ){0,4}(?:maximum|limit|quota|number|allowance|views?)\b"
        ),
        r"^remove (?:items?|articles?|stories) from your\b",
        r"^already (?:donated|subscribed|contributed|supporting|signed up)\b",
        (
            r"^your (?:premium|free|trial|subscription|membership|access)\b.{0,40}"
            r"\b(?:expires?|ends?|expired|ended)(?: (?:in|on|soon|today|tomorrow)\b|[.!]|$)"
        ),
        r"\bget \d+ ?(?:%|per ?cent) off\b.{0,60}\bsubscri",
        r"^(?:yes,? )?i(?:'d| would) (?:also )?like to (?:receive|get|hear)\b",
        r"^save this (?:article|story) for later\b",
        r"^add (?:articles|stories|this) to your saved\b",
        r"^log ?in, register or subscribe\b",
        r"^for subscribers$",
        (
            r"(?:^|[.!?] )(?:(?:full|unlimited|digital|all) )+access (?:at|from|for) "
            r"\S{0,4}\d[\d.,]* ?(?:a|per|/) ?(?:day|week|month|year)\b"
        ),
        (
            r"(?:^|[.!?] )upgrade (?:now|today|here|and get|to (?:get|unlock|read|paid|premium|"
            r"pro))\b.{0,60}$"
        ),
        r"^get \d+% off\b.{0,60}\b(?:subscri|your\b|today\b|now\b)",
        r"^(?:you can find|find) this (?:story|article) in\b",
        r"\b(?:authors?|topics?|stories) you (?:follow|save)\b",
        r"^(?:to )?(?:continue|keep) reading\b.{0,60}$",
        r"^(?:the rest of )?this (?:article|story) is (?:locked|for paying)\b",
        r"^(?:access|open) this (?:article|story) (?:with|for)\b",
        r"^subscribe\b",
        r"^(?:sign|log) ?in\b(?! \w+ing)",
        r"^sign up\b",
        r"^register (?:\(|free|now|for|to)\b",
        r"^start your (?:free )?trial",
        r"^become a (?:member|subscriber|supporter)",
        r"^unlock\b",
        r"^support (?:our|independent|quality|local|the)\b.*\b(?:journalism|reporting|newsroom)\b",
        (
            r"^(?:just|only) (?:(?-i:[A-Z]{0,3})[^\w\s]|(?-i:[A-Z]{2,3}) )\d[\d.,]* (?:for|a|per)\b"
            r"(?!.*\b(?:is|are|was|were|has|have|had)\b)"
        ),
        r"\? support (?:our|independent|quality|local) journalism\b",
        r"\bour award-winning journalism\b",
        r"\bback independent\b.*\b(?:journalism|reporting)\b",
        r"\bdigital (?:access is|edition: )",
        r"\d (?:for|in) the (?:first|1st) month\b",
        r"^billed (?:(?:as|at) \S{0,4}\d|every|monthly|annually|yearly)",
        r"\bp/m\b",
        r"\bcancel (?:any ?time|whenever)\b",
        r"\bto (?:continue|keep) reading\b",
        r"\balready (?:an? )?(?:paid |digital )?(?:subscriber|member|registered|have an account)\b",
        r"^you(?: have|['’]ve)\b.{0,40}\b(?:articles?|stories|reads?|views?)\b",
        r"^(?:\d+|one|two|three|no) (?:free |more )+(?:articles?|stories)\b",
        r"\bread(?:ing)? without (?:limits?|ads?|adverts)\b",
        r"^(?:keep|continue) reading (?:your|this|the|for|with|by)\b",
        r"^(?:log|sign) in or (?:subscribe|register|join)\b",
        r"^create (?:a|an|your) (?:free )?account\b",
        r"^(?:to )?(?:read|access|view|see) (?:the|this) (?:full|whole|rest)\b",
        r"\bthis is an? (?:premium|subscriber|members?)[- ](?:only )?(?:article|story|content)\b",
        r"^(?:subscribers?|members?)[- ]only\b",
        r"^(?:give|gift) (?:this )?(?:article|story)\b",
        (
            r"^thank(?:s| you) for (?:reading|subscribing|supporting|being an?|signing up|"
            r"joining|donating)\b"
        ),
        r"^make a donation\b|(?:^|[.!?] )help us (?:pay|fund|keep|continue|stay|do)\b",
        r"(?:^|[.!?] )try (?:it|us|one|a|your|\d).{0,30}\b(?:free\b|for (?:just|only) )",
        r"\b(?:not|n't) donated yet\b",
        r"\b(?:please|you can) help us (?:keep|continue|stay|remain|fund)\b",
        r"\bwithout (?:your support|readers like you)\b",
        (
            r"^by (?:signing up|subscribing|registering|continuing|entering)\b.{0,40}"
            r"\b(?:i|you) (?:accept|agree)\b"
        ),
        r"\b(?:get|enjoy|for) (?:full|unlimited|ad-free|all) (?:digital )?access\b",
        r"\bis free to read\b.*\bmembers?\b",
        r"\bthis (?:article|content|story) is (?:for|exclusive to|available to) subscribers\b",
        r"^(?:gift|save) (?:this )?article$",
        (
            r"^(?:share|gift) (?:this|the best of|our|premium)\b.{0,80}"
            r"\b(?:friends|family|anyone|free)\b"
        ),
        r"\bstart your free trial\b",
        r"[?!.] (?:subscribe|sign up|register) (?:to \S+ )?(?:today|now|for free)\b.{0,20}$",
        r"\b(?:articles|stories) and listen to them\b|\blearn more about text-to-speech\b",
        r"^(?:this is )?(?:a )?free (?:article|story) usually reserved for\b",
    ),
    "newsletter": (
        r"\bnewsletters?\b.{0,160}\bsign up\b(?: (?:here|now|today|to get\b.{0,40}))?[.!]?$",
        r"\bnewsletters?\b.{0,160}[.!?] (?:get|receive|read) (?:it|one|yours)\b.{0,60}$",
        r"[.!?] (?:get|read|try|have) it (?:for )?free[.!]?$",
        r"^we use your sign-?up\b",
        r"^(?:invalid e-?mail|something went wrong, please try again)\b",
        r"^stay (?:up to date|informed|ahead)\b.{0,60}\b(?:latest|news|with us|our)\b",
        (
            r"^(?:get|join|receive|sign up (?:to|for))\b.*\b(?:newsletters?|briefing|weekly|inbox|"
            r"readers|subscribers|updates|e-?mails?)\b"
        ),
        r"\b(?:daily|weekly|free) newsletters?\b.*\b(?:sign|your|inbox)\b",
        r"\bdelivered to your inbox\b",
        (
            r"\b(?:this|our|his|her|their) (?:(?:free|daily|weekly|monthly|morning|evening) )+"
            r"newsletter\b"
        ),
        r"^(?:did you )?(?:like|enjoy)(?:d|ed|ing)?\b.{0,20}\b(?:story|article|read)\b.{0,12}\?",
        r"\b(?:was this|this e-?mail was) forwarded\b",
        r"^(?:was|has) this (?:e-?mail|newsletter|message) (?:been )?forwarded\b",
        r"^forwarded (?:this|to you)\b",
        r"\byou(?: are|'re) (?:receiving|getting) this\b",
        r"\b(?:get|receive)\b.{0,80}\bnewsletters?[.!]?$",
        r"^unsubscribe\b",
        r"^never miss (?:a|an|another|out|our)\b.{0,60}|^don['’]t miss (?:out|a|the|our)\b",
        (
            r"^your (?:daily|weekly|monthly|morning|evening|essential|free) (?:guide|dose|briefing|"
            r"round-?up|digest|update|look|fix)\b"
        ),
        r"^you (?:can|may) (?:opt out|unsubscribe|withdraw your)\b",
        (
            r"^(?:get|receive) (?:the|our|all|today['’]s|more)\b.{0,60}\b(?:every (?:morning|day|"
            r"week|weekday|evening|night|month|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|each "
            r"(?:morning|day|week|evening)|(?-i:daily|weekly)|straight to|in your|by e-?mail)\b"
        ),
        r"^(?:and |then )?you(?:['’]ll| will) (?:also |now )?(?:get|receive|be sent)\b",
        r"^(?:please )?check your (?:e-?mail|inbox|spam|junk)\b",
        r"^(?:sorry,? )?(?:an?|there was an?) (?:error|problem) (?:has )?(?:occurred|saving)\b",
        r"\bprotected by recaptcha\b",
        (
            r"^we(?:['’]ll| will| do)? (?:never|not) (?:share|sell|spam|pass|rent)\b.{0,60}"
            r"\b(?:you|yours?|e-?mail|details|address)\b"
        ),
        r"\bmanage your (?:preferences|subscription)\b",
        r"^view (?:this )?(?:e-?mail )?(?:in|online)\b",
        (
            r"^join (?:the |over |more than )?\d[\d.,]*\S{0,2} (?:(?:other )?"
            r"(?:readers|subscribers|members|people)\b|(?:[\w-]+ ){1,4}(?:who|already)\b)"
        ),
    ),
}

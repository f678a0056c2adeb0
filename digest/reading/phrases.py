"""What lines say that pages put around an article, by the reason they are left out for.

Each pattern stands for a class of lines seen on many papers' pages; one that may occur in prose
is only asked about short lines, or lines that speak to the reader.
"""

import re

_STRONG: dict[str, tuple[str, ...]] = {
    "subscription": (
        r"^subscribe\b",
        r"^(?:sign|log) ?in\b(?! \w+ing)",
        r"^sign up\b",
        r"^register (?:\(|free|now|for|to)\b",
        r"^start your (?:free )?trial",
        r"^become a (?:member|subscriber|supporter)",
        r"^unlock\b",
        r"^support (?:our|independent|quality|local|the)\b.*\b(?:journalism|reporting|newsroom)\b",
        r"^(?:just|only) \S{1,8}\d[\d.,]* (?:for|a|per)\b",
        r"\bour award-winning journalism\b",
        r"\bback independent\b.*\b(?:journalism|reporting)\b",
        r"\bdigital (?:access is|edition: )",
        r"\d (?:for|in) the first month\b",
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
        r"^make a donation\b",
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
        r"\bstart your free trial\b",
    ),
    "newsletter": (
        (
            r"^(?:get|join|receive|sign up (?:to|for))\b.*\b(?:newsletters?|briefing|weekly|inbox|"
            r"readers|subscribers|updates|e-?mails?)\b"
        ),
        r"\b(?:daily|weekly|free) newsletters?\b.*\b(?:sign|your|inbox)\b",
        r"\bdelivered to your inbox\b",
        r"^(?:did you )?(?:like|enjoy)(?:d|ed|ing)?\b.{0,20}\b(?:story|article|read)\b.{0,12}\?",
        r"\b(?:was this|this e-?mail was) forwarded\b",
        r"\byou(?: are|'re) (?:receiving|getting) this\b",
        r"\b(?:get|receive)\b.{0,80}\bnewsletters?[.!]?$",
        r"^unsubscribe\b",
        r"\bmanage your (?:preferences|subscription)\b",
        r"^view (?:this )?(?:e-?mail )?(?:in|online)\b",
        (
            r"^join (?:the |over |more than )?\d[\d.,]*\S{0,2} (?:other )?"
            r"(?:readers|subscribers|members|people)\b"
        ),
    ),
    "comments": (
        r"\bcomments? policy\b",
        r"^would you like to comment\b",
        r"^have your say\b",
        r"^speech bubbles$",
        r"\bjoin the (?:conversation|discussion)\b",
        r"\bcommunity (?:rules|guidelines|standards)\b",
        r"\blog in to comment\b",
        r"^(?:leave|post|add) a comment\b",
        r"^\d+ comments?$",
        r"^comments?$",
        r"^(?:view|show|read) (?:all )?(?:\d+ )?comments\b",
        r"^tell us what you think\b",
    ),
    "share": (
        (
            r"^(?:share|tweet|post|print|pin it|e-?mail|save|copy link|listen|bookmark|whatsapp|"
            r"facebook|x|twitter|linkedin|telegram|reddit|messenger|flipboard)(?:\s*(?:this|on|to|"
            r"by|via|with|it|article|story|page|link|facebook|x|twitter|linkedin|whatsapp|e-?mail|"
            r"print|save|[·|/,&]|\d+))*\s*$"
        ),
        r"^follow (?:us|\S+ )(?: ?on)\b",
        r"^(?:listen to|play) (?:this )?(?:article|story)\b",
        r"\bis now on (?:telegram|whatsapp)\b",
        r"^add us as a preferred source\b",
    ),
    "navigation": (
        r"^this (?:article|story) is (?:more than|over) \d",
        r"^skip (?:to|navigation)\b",
        r"^you are here\b",
        r"^font size\b",
        r"^(?:home|menu|search|close)$",
        r"^back to (?:top|home)\b",
        r"^(?:previous|next) (?:article|story|post)\b",
        r"^load more\b",
        r"^show more\b",
        r"^read full (?:article|story)\b",
        r"^\d+ min(?:ute)?s?(?: read)?$",
        r"^topics?:",
        r"(?:^|[·|] )(?:filed under|tags?|categor(?:y|ies)|keywords)\b\s*:",
        r"^reading time\b",
        r"^e-edition$",
        r"^page \d+(?: of \d+)?$",
        r"^\d+ ?/ ?\d+$",
        r"^keywords?:",
    ),
    "related": (
        r"^(?:also )?read(?: more| also| next| now)?\s*[:|]\s*\S",
        r"^see also\s*[:|]",
        r"^watch\s*[:|] ",
        r"^related\s*:",
        r"^more on this\b",
        r"^(?:click|tap) (?:here|to)\b",
        r"^the post\b.*\bappeared first on\b",
        r"^read more (?:at|on|about|from)\b",
    ),
    "advert": (
        r"^advert(?:isement|isment|ising)?s?$",
        r"^sponsored(?: content| by\b.{0,30})?$",
        r"^promoted\b.{0,30}$",
        r"^a message from\b.{0,30}$",
        r"^brought to you by\b",
        r"^story continues below\b",
        r"^paid (?:post|content)\b",
        r"^article continues (?:after|below)\b",
        r"^scroll to continue\b",
    ),
    "cookies": (
        r"^privacy (?:notice|policy)\b(?: ?[|·•&,:]| and |$)",
        r"\b(?:we|partners)\b.*\b(?:use|store)\b.*\bcookies\b",
        r"^cookies on\b(?!.*\.$)",
        r"^accept (?:all|cookies)\b",
        (
            r"(?:^|\b(?:our|your|and|manage|change)|[|·•]) ?cookies? "
            r"(?:policy|settings|preferences|notice)\b"
        ),
    ),
    "copyright": (
        r"^(?:\[copyright\]|\(c\)|©|copyright (?:©|\(c\)|\d|.{0,60}(?:limited|ltd|inc|llc|\d{4})))",
        r"\ball rights reserved\b",
        (
            r"\b(?:unauthori[sz]ed )?(?:reproduction|redistribution|"
            r"distribution)\b.{0,40}\b(?:prohibited|restricted|forbidden)\b"
        ),
        r"\bmay not be (?:published|reproduced|redistributed|broadcast)\b",
        r"^©",
        r"무단 ?전재",
        r"無断転載",
    ),
    "credits": (
        r"^this (?:article|story) (?:first |originally )?appeared in\b",
        r"\bcontributed (?:reporting )?to this (?:report|story|article)\b",
        r"^\(attn:.*\)$",
        r"^[-(]*\s*with (?:the )?(?:assistance|help|contributions?|files) (?:from|by|of)\b",
        (
            r"^\(?(?:additional |with additional )?(?:reporting|writing|editing|compiled|"
            r"translated)(?: and (?:reporting|writing|editing))? by\b"
        ),
        r"^\(?(?:main |lead |cover )?(?:image|photo|picture)(?: credit)?s?\s*:",
        r"^our standards:",
        (
            r"^this (?:article|story) (?:was|first|originally)\b.{0,40}\b(?:published|appeared|"
            r"generated|translated|updated|provided)\b"
        ),
        (
            r"^\((?:adds?|updates?|recasts?|corrects?|refiles?|rewrites?|repeats?|releads?|"
            r"writes?)\b.*\)$"
        ),
        r"^(?:crawled at|source url|content_hash|retrieved)\b.{0,3}:",
        r"^(?:the )?(?:writer|author) (?:is|was) (?:a|an|the)\b.{0,200}$",
        r"^with (?:files|reporting) from\b",
    ),
    "correction": (
        (
            r"^(?:correction|clarification|editor['’]s note|this (?:article|story|headline|post) "
            r"(?:was|has been) (?:amended|corrected|updated))s?(?:\s*[:,(–—-]| (?:on|at|to) \S|\.)"
        ),
    ),
    "release": (
        r"^news provided by\b",
        r"^share this article$",
        r"^for (?:more|further) information,? (?:please )?(?:visit|contact|see)\b",
        r"^for immediate release\b",
        r"^view original content\b",
        r"^\(?###\)?$",
        r"^-?\s?(?:ends|end)\s?-?$",
        r"^logo\s?-",
        r"^photo\s?-",
    ),
    "contact": (
        r"^\(\([^=]*\)\)$",
        r"^[\w.+-]+@[\w.-]+$",
        r"^(?:tel|phone|call|fax|e-?mail)\s*(?:us)?\s*[:+\d]",
        r"^e-?mail us\b",
        r"\bemail us at\b",
        r"^contact (?:us|the (?:writer|author|reporter|journalist))\b",
        r"^call \d",
        r"^your e-?mail\b",
        r"\byour email is\b",
    ),
    "sign-off": (
        (
            r"^(?:see you (?:on|next|tomorrow|soon|in)|until (?:next|tomorrow|monday)|thanks for "
            r"reading|that['’]s (?:it|all) for (?:today|now|this)|have a (?:good|great|nice|"
            r"lovely))\b.{0,40}$"
        ),
    ),
    "exchange rate": (r"^[(\[]{1,2}\s?\S{0,4}1(?:\.0+)?\s?\S{0,12}\s?=[^)\]]*[)\]]{1,2}$",),
    "data": (
        r"\bdelayed (?:by )?at least \d+ minutes\b",
        r"^data is a real-time\b",
    ),
}
STRONG = tuple(
    (why, re.compile("|".join(patterns), re.IGNORECASE)) for why, patterns in _STRONG.items()
)
"""What lines of a kind say, and the word that `Dropped.why` gives for them, in order."""

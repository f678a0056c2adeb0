"""What pages put around an article, told by its words: prompts, prices, captions, sign-offs.

Each pattern stands for a class of lines seen on many papers' pages. Lines that could be news
are spared: a pattern that may occur in prose is only asked about short lines, or lines that
speak to the reader.
"""

import re

from digest.reading.prompts import ADDRESSES, REPORTS

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

_OFFERING = frozenset({"subscription", "newsletter", "comments", "share", "navigation"})
"""What sentences of news speak of too."""

_CLOSING = re.compile(r"^SOURCE:? [A-Z0-9][\w&.,' -]{1,80}$")
"""How a release names its sender; as written, since `Source close to` is none."""

CAPTION = re.compile(
    r"\b(?:picture|photo(?:graph)?|image|foto|bild|illustration)s?(?: credit| by)?\s*[:©]"
    r"(?!\s*[\"'])[^.!?\"]{2,80}\.?$|"
    r"\bphoto(?:graph)?s? by\b(?! (?:the|an?|his|her|its|their)\b)[^.!?]{2,60}$|"
    r"\bfile (?:image|photo|picture|pic)\b\.?$|"
    r"[|/]\s?(?:AFP|AP|EPA|Reuters|Getty Images|Bloomberg|Shutterstock|iStock)"
    r"(?:[/|\s]+[\w. ]{2,40})?\.?$|\bgetty images\b.{0,30}$|"
    r"\([^()]{0,40}\b(?:photo|pictures?|image|photo agency|via ap|file)\b[^()]{0,30}\)$|"
    r"©\s?[\w .,/&-]{2,60}$",
    re.IGNORECASE,
)
"""How captions and picture credits end."""

LIST_HEADS = re.compile(
    r"(?:related(?: (?:articles?|stories|story|topics?|content|coverage|news|links|reading|"
    r"posts))?|(?:also |must )?read(?: more| also| next| on)?|see also|also (?:read|on|from) "
    r"?.{0,40}|more(?: (?:on|from|in|about|stories|news|to read|like this|reading)\b.{0,60})|"
    r"most (?:read|popular|viewed|shared|commented)(?: .{0,30})?|trending(?: .{0,30})?|"
    r"popular(?: .{0,20})?|recommended(?: .{0,30})?|you (?:may|might) (?:also )?(?:like|be "
    r"interested).{0,20}|(?:top|latest|other|breaking|featured|recent)(?: (?:stories|news|"
    r"articles|headlines|posts|videos))|(?:editor['’]?s['’]? (?:picks?|choice))|don['’]t "
    r"miss.{0,20}|further reading|what to read next|topics?(?: in this (?:story|article))?|in "
    r"this (?:story|article)|up next|next up|around the web|from (?:our partners|around the web|"
    r"the web)|explore more.{0,20}|sponsored(?: .{0,20})?|key links|mehr zum thema|lesen sie "
    r"auch|das könnte sie auch interessieren|(?:à )?lire aussi|sur le même sujet|lea también|te "
    r"puede interesar|leia também|leggi anche|関連記事|관련 ?기사|相关阅读)\s*:?",
    re.IGNORECASE,
)
"""Headings of lists of other articles; asked of whole lines."""

ADVERT_HEADS = re.compile(
    r"(?:an? (?:message|word) from|sponsored by|presented by|together with|in partnership with|"
    r"brought to you by|supported by|from our (?:partners?|sponsors?)) [^.!?]{2,50}|"
    r"adverti[sz]ements?|advertorial|sponsored(?: content| post)?|partner content|anzeige|"
    r"publicité",
    re.IGNORECASE,
)
"""Labels of advertisements; asked of whole lines."""

CREDIT_LINES = re.compile(
    r"(?:contributed|supplied|submitted|handout|file|courtesy(?: of)? .{2,40})(?: (?:photo|image|"
    r"picture))?",
    re.IGNORECASE,
)
"""Credits on a line of their own, right below the caption."""

CAPTION_HEADS = re.compile(r"(?:image|photo|picture|video) caption[,:]?", re.IGNORECASE)
"""Labels of captions, when the caption is a line of its own."""

TAIL_HEADS = re.compile(
    r"(?:(?:\d+ )?comments?(?: \(\d+\))?|leave a (?:comment|reply)|have your say.{0,40}|join "
    r"the (?:conversation|discussion)|speech bubbles|forward[- ]looking (?:statements?|"
    r"information)|(?:cautionary|safe harbou?r)(?: (?:note|statements?))?.{0,60}|(?:media|press|"
    r"investors?|company|public relations|ir|pr)(?: (?:and|&|/) \w+)? (?:contacts?|relations|"
    r"enquiries|inquiries)(?: .{0,30})?|contacts?|notes to editors?|about the (?:authors?|"
    r"writers?|company)|disclaimer|terms (?:of use|and conditions)|for (?:further|more) "
    r"information|non-(?:gaap|ifrs).{0,60})\s*:?",
    re.IGNORECASE,
)
"""Headings after which nothing of the article follows; asked of whole lines."""

ABOUT_HEAD = re.compile(r"About (?P<name>[A-Z0-9][\w&.,’'() -]{1,80}):?")
"""Heading of a company's own description at the end of a release."""

SLUG_LINE = re.compile(r"[A-Z0-9]{2,}(?:[-/][A-Z0-9]{1,}){1,6}(?: \([A-Z, ]+\))?(?:, [A-Z0-9/-]+)*")
"""A wire's own name of a story: MARKETS-STOCKS/ASIA."""

HEADLINE_TAGS = re.compile(
    r"^(?:\((?:\d{0,2}(?:st|nd|rd|th)?\s?(?:LEAD|LD|URGENT|UPDATE\d?))\)\s|"
    r"(?:UPDATE|REFILE|RPT|WRAPUP|CORRECTED|REPEAT|UPDATED|TABLE|BRIEF|DEALTALK|BREAKING|SCOOP|ADVISORY|FACTBOX|ANALYSIS|EXCLUSIVE|INSIGHT|"
    r"PRESS RELEASE|INTERVIEW|POLL|PREVIEW|TIMELINE|EXPLAINER|FOCUS|FEATURE|CORRECTION)"
    r"(?:\s?\d{1,2})?(?: \((?:OFFICIAL|[A-Z ]{2,20})\))?\s?(?:-|–|—|:|\|)\s?)+(?=\S)"
)
"""Tags that wires set before a headline: `UPDATE 2-`."""

EXCHANGE = re.compile(r"^\S{0,4}\d[\d.,]*\s?\S{0,12}\s?=\s?\S{0,4}\d[\d.,]*.{0,30}$")
"""A line that gives an exchange rate without brackets, as part of a text: `A$1 = US$0.79`."""

_NAME = r"(?-i:[^\W\d_a-z][\w.’'-]+(?: [^\W\d_a-z][\w.’'-]+){1,2})"
BYLINE = re.compile(
    r"^(?:written )?(?:by|von|por|par|di|door)[: ]\s?(?P<names>[^\W\d_].{1,120})$|"
    rf"^(?!by)(?P<bare>{_NAME})(?:, ?| ?[/|] ?| )(?:[\w&.]+ ){{0,3}}"
    r"(?:correspondent|reporter|(?<!the )editor|staff writer|writer|journalist)$|"
    rf"^(?!the )(?P<pair>{_NAME} (?:and|&) {_NAME})(?:,? in (?-i:[A-Z])\w+)?$",
    re.IGNORECASE,
)
"""Lines that name who wrote the article."""

ROLE_LINE = re.compile(
    r"(?:[\w&]+ ){0,3}(?:correspondent|reporter|editor|writer|journalist|columnist)"
    r"(?:, [\w .&]{2,40}| [A-Z]{2,5})?",
    re.IGNORECASE,
)
"""A line that says what the person named on the line above is."""

REVISED = re.compile(
    r"\b(?:updated?|modified|corrected|corrections?|amended|revised|"
    r"edited|crawled|retrieved|accessed|archived|expires?|aktualisiert|mis à jour|actualizado|"
    r"修正|更新)\b|수정",
    re.IGNORECASE,
)
"""Words before a date that is not the one of publication."""


def strong_reason(line: str, *, bare: str, sure_length: int) -> str | None:
    """Return why a line is furniture whatever stands around it, None when nothing says so.

    Args:
        line: A line with folded quotes and dashes.
        bare: The same without its quotations.
        sure_length: From this length on, a full sentence that does not speak to its reader is
            only furniture when it begins like it.
    """
    if _CLOSING.search(line):
        return "release"
    whole = line.endswith((".", '"')) and not ADDRESSES.search(bare)
    reports = whole and len(line) >= sure_length // 2 and bool(REPORTS.search(bare))
    news = whole and len(line) >= sure_length
    for why, pattern in STRONG:
        match = pattern.search(line)
        spared = (reports and why in _OFFERING) or ((news or reports) and match and match.start())
        spared = spared or (whole and why == "cookies" and match and match.start())
        if match and not spared:
            return why
    return None

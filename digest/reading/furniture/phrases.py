"""What lines say that pages put around an article, by the reason they are left out for.

Each pattern stands for a class of lines seen on many papers' pages; one that may occur in prose
is only asked about short lines, or lines that speak to the reader.
"""

from itertools import chain

from digest.reading.furniture.phrases_abroad import PHRASES_ABROAD
from digest.reading.furniture.phrases_desk import PHRASES_DESK
from digest.reading.furniture.phrases_foot import PHRASES_FOOT
from digest.reading.furniture.phrases_offers import PHRASES_OFFERS
from digest.reading.furniture.phrases_page import PHRASES_PAGE
from digest.reading.furniture.phrases_page_abroad import PHRASES_PAGE_ABROAD
from digest.reading.furniture.phrases_readers import PHRASES_READERS
from digest.text.alternatives import compile_any

_ON_PAGES: dict[str, tuple[str, ...]] = {
    "comments": (
        r"\bmoderation decisions\b",
        r"\bcomments (?:will be|are) (?:posted|moderated|reviewed|published)\b",
        r"\bcomments do not (?:reflect|represent)\b",
        r"\bcomments? policy\b",
        r"^(?:would you like|do you want) to (?:add a |leave a |post a )?comment\b",
        r"^have your say\b",
        (
            r"^(?:this )?comments? (?:are|is|thread is|section is)(?: now)? (?:closed|disabled|off|"
            r"open|turned off|switched off|welcome|pre-?moderated|not available|unavailable)\b"
        ),
        (
            r"^comments (?:that|which|containing|with)\b.{0,80}\b(?:removed|deleted|"
            r"not be (?:published|approved|posted|tolerated))\b"
        ),
        (
            r"^(?:(?:your |all )?comments? (?:must|should|have to|need to)|(?:please )?(?:keep|be|"
            r"stay)|they (?:should|cannot|must)(?: not)? be)\b.{0,60}\b(?:in english|respectful|"
            r"civil|polite|(?:on|off)[ -]topic|abusive|offensive|courteous)\b"
        ),
        r"^(?:all )?(?:reader )?comments (?:are|will be) (?:subject to|screened|checked)\b",
        r"^be the first (?:one )?to (?:comment|reply|like|share|react|review)\b",
        (
            r"^comment(?:ing|s)?\b.{0,50}\b(?:has|have) been (?:disabled|closed|turned off|"
            r"switched off|suspended|removed)\b"
        ),
        (
            r"^save my name\b.{0,60}\b(?:browser|next time)\b|^required fields\b|"
            r"^your e-?mail address will not be\b"
        ),
        r"\bcommenting (?:platform|system|tool|policy|feature|guidelines|rules)\b",
        r"^notify me of\b.{0,60}\b(?:comments|posts)\b",
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
        r"^for (?:all )?(?:the )?(?:latest|more) (?:news|updates|stories)\b",
        r"^share (?:this|on|via|story|article|page)?\s?:$",
        r"^watch\b.{0,60}\bbelow\s?:?$",
        (
            r"^(?:join|follow|subscribe to|download) "
            r"(?:us|our|the|this|on|(?:[\w.&-]{1,30} ){0,3}[\w.&-]{1,30}'s?|\S+ on)\b"
            r".{0,80}\b(?:telegram|whatsapp|youtube|"
            r"instagram|tiktok|viber|channels?|app)\b"
        ),
        r"^(?:\(?you can (?:now )?(?:subscribe|follow|join)\b|kindly share\b|thanks for sharing\b)",
        r"^(?:share full article|share with (?:friends|us)|spread the word|copy link)\b.{0,20}$",
        r"^(?:add|set) (?:us|as) (?:as )?(?:a |your )?preferred source\b",
        r"^listen(?: to (?:this )?(?:article|story))?\s?[·•|]\s?\d",
        r"^(?:listen|play|watch)\s\d+:\d\d$",
        r"^\d[\d.,]*[km]? (?:shares?|likes?|views?|reads?|retweets?)$",
        (
            r"^(?:share|tweet|post|print|pin it|e-?mail|save|copy link|listen|bookmark|whatsapp|"
            r"facebook|x|twitter|linkedin|telegram|reddit|messenger|flipboard)(?:\s*(?:this|on|to|"
            r"by|via|with|it|article|story|page|link|facebook|x|twitter|linkedin|whatsapp|e-?mail|"
            r"print|save|[·|/,&]|\d+))*\s*$"
        ),
        r"^follow (?:us|\S+ )(?: ?on)\b",
        (
            r"(?:^|[.!?] )(?:join|follow|subscribe to) (?!an? )(?:\S+ ){0,5}"
            r"(?:whatsapp|telegram|viber|signal) (?:channel|group|community)\b"
        ),
        (r"^stay (?:informed|updated|connected)\b.{0,80}[.!] (?:join|follow|subscribe|get|sign)\b"),
        r"[—–-] ?[^(]{1,40} \(@\w{1,20}\) (?:[a-z]+ \d{1,2}, \d{4}|\d{1,2} [a-z]+ \d{4})\.?$",
        r"^(?:listen to|play) (?:this )?(?:article|story)\b",
        r"\bis now on (?:telegram|whatsapp)\b",
        r"^add us as a preferred source\b",
    ),
    "navigation": (
        r"^(?:normal|larger|very large)? ?text size",
        r"^this was published \d+ \w+ ago$",
        r"^(?:load(?:ing)?\.{0,3}|got it|expand|hide|menu)$",
        r"^why you can trust\b",
        r"^your (?:browser|device) (?:does not|doesn['’]t|is (?:out|not|blocking)|has)\b",
        (
            r"^(?:is|was|did you find|how (?:useful|helpful) (?:is|was|did you find)|rate) "
            r"(?:this|the) (?:ai )?(?:summary|article|story|page|translation|content|report)\b"
            r".{0,24}(?:\?|$)"
        ),
        r"\brefresh (?:this|the|your) (?:page|browser|screen|feed)\b",
        (
            r"^(?:this is )?an? (?:developing|breaking|evolving)(?: news)? story\b.{0,90}$|"
            r"^(?:this|the) (?:breaking |developing )?(?:news )?(?:story|article|page|report) "
            r"(?:is|will be) (?:being |continually |regularly )?(?:updated|developing|breaking)"
            r"(?: (?:as|when|with|once|throughout|shortly|soon|later)\b.{0,60})?\.?$|"
            r"^more (?:to (?:follow|come)|follows|soon|details (?:soon|to follow))\s?[.…]*$"
        ),
        (
            r"^(?:purchase licensing rights|licen[cs]e this (?:article|story)|order reprints|"
            r"report an? (?:editorial |technical )?(?:error|issue)|suggest a correction)$"
        ),
        r"^the audio (?:version of|for) this\b|\bgenerated by (?:ai|artificial)\b",
        (
            r"^(?:a version of )?(?:this (?:article|story) )?(?:first |also )?appear(?:s|ed) in\b"
            r".{0,60}\bprint\b"
        ),
        r"\bplease enable javascript\b",
        r"^we are having trouble\b",
        r"^open this (?:photo|image) in gallery\b",
        r"^(?:provide news feedback|confidential tip|send a tip|site feedback)\b",
        r"^(?:read|see) more (?:news )?on\b",
        r"^[\s.…]*more(?:less)?$",
        r"^(?:from|source|author|written by|date|tags?|last updated)\s?:$",
        r"^item \d+ of \d+(?:$| (?-i:[A-Z]))",
        r"^\d{1,2}[:.]\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?(?: (?-i:[A-Z]{2,4}))?$",
        r"^this (?:article|story|page) was printed from\b",
        r"^(?:printed (?:on|from)|source: https?:)",
        r"^this (?:article|story) is (?:more than|over) \d",
        r"^skip (?:to|navigation)\b",
        r"^you are here\b",
        r"^font size\b",
        (
            r"^(?:(?-i:[A-Z])[\w.'-]*,? ){0,3}[-+]?\d{1,2} ?°(?: ?[cf]\b)?"
            r"(?: ?[/|] ?[-+]?\d{1,2} ?°(?: ?[cf]\b)?)?(?:,? ?(?:(?:light|heavy|mostly|"
            r"partly|mainly|a few|scattered|broken|overcast|freezing|drifting|blowing|clear|fair|"
            r"sunny|cloudy|clouds?|windy|foggy|fog|hazy|haze|mist|snow|rain|drizzle|showers?|"
            r"thunderstorms?|sky|skies) ?)+)?$"
        ),
        r"^(?:home|menu|search|close)$",
        r"^back to (?:top|home)\b",
        r"^(?:previous|next) (?:article|story|post)(?:$|\s?[:|»>←→])",
        r"^load more\b",
        r"^(?:our |the )?jobs? board\s?[:|]",
        r"^show more\b",
        r"^read (?:the )?(?:full|original) (?:article|story|report)(?:$| (?:on|at|in|here)\b)",
        r"^\d+ min(?:ute)?s?(?: read)?$",
        r"^topics?:(?!.*\.$)",
        r"(?:^|[·|] )(?:filed under|tags?|categor(?:y|ies)|keywords)\b\s*:(?!.*\.$)",
        r"^reading time\b",
        r"^e-edition$",
        r"^page \d+(?: of \d+)?$",
        r"^\d+ ?/ ?\d+$",
        r"^keywords?:",
    ),
    "date line": (
        (
            r"^(?:first |last )?(?:published|updated|posted|modified|issued|publié|veröffentlicht|"
            r"aktualisiert|publicado|pubblicato)(?: (?:on|at|le|am|el|il))?:? .{0,20}\d{4}\b"
            r"(?:[ap]\.m\.|[^.!?]|\.(?=\d)){0,80}$"
        ),
    ),
    "related": (
        (
            r"^(?:(?:also|and|or|read|watch|listen|hear|see|more|now|next)(?:\s?/\s?|\s)?){1,4}"
            r"\s?[:|]\s?\S(?!.*\.$)"
        ),
        r"^\[\s?[^\[\]]{15,160}\s\]$",
        r"^(?:latest|breaking|just in|trending|most read|news ?flash|live now)\s?[:|] \S(?!.*\.$)",
        r"[a-z.](?-i:View|Read|Show|See) (?:more|less)$",
        r"^(?:in pictures|in case you missed it|related (?:stories|reading|news))\s*[:|]",
        r"^(?:also )?read(?: more| also| next| now)?\s*[:|]\s*\S",
        r"^see also\s*[:|]",
        r"^(?:further|more) (?:company|market|sector) (?:coverage|news)(?:\s?: ?\S{0,20})?$",
        r"^watch\s*[:|] (?!.*\.$)",
        r"^related\s*:",
        r"^more on this\b(?! (?:will|would|is|was)\b)",
        r"^(?:poll|quiz|vote|survey|reader poll|q(?:uick)?-?poll)\s?[:|] \S(?!.*\.$)",
        r"\b(?:click|tap) here (?:to|for)\b",
        r"^(?:click|tap) (?:here|to)\b",
        r"^the post\b.*\b(?:appeared first|first appeared) on\b",
        r"^read more (?:at|on|about|from)\b",
    ),
    "advert": (
        r"^advert(?:isement|isment|ising)?s?$",
        r"^sponsored(?: content| by\b.{0,30})?$",
        (
            r"^(?:(?:this|today['’]s) (?:issue|newsletter|edition|week|letter|episode)\b.{0,20})?"
            r"(?:sponsored|presented|powered|supported) by (?-i:[A-Z])[^.!?:]{1,50}:"
        ),
        r"^promoted\b.{0,30}$",
        r"^a message from\b.{0,30}$",
        r"^brought to you by\b",
        (
            r"^(?:(?:the |this )?(?:article|story|text|news) )?continue[sd]? "
            r"(?:(?:reading )?below|(?:after|below) (?:the |this )?(?:ad\b|advert))"
        ),
        r"^paid (?:post|content)\b|^why am i seeing\b",
        r"^scroll to continue\b",
    ),
    "cookies": (
        r"^privacy (?:notice|policy)\b(?: ?[|·•&,:]| and |$)",
        r"\b(?:we|partners)\b.*\b(?:use|store)\b.*\bcookies\b",
        r"^cookies on\b(?!.*\.$)",
        r"^accept (?:all|cookies)(?: cookies)?(?: (?:&|and) \w+)?$",
        (
            r"(?:^|\b(?:our|your|and|manage|change)|[|·•]) ?cookies? "
            r"(?:policy|settings|preferences|notice)\b"
        ),
    ),
    "copyright": (
        r"^registered (?:in|office)\b.{0,60}\b(?:no\.?|number|company)\b",
        r"^no reproduction without\b",
        r"^copyright (?-i:[A-Z][\w&'-]*(?: [A-Z&][\w'-]*){0,5})\.(?: .{0,120})?$",
        r"^\(?disclaimer\s*:",
        r"^\(?catch all the\b",
        (
            r"^(?:\[copyright\]|\(c\)|©|"
            r"copyright (?:©|ⓒ|\(c\)|\d|.{0,60}(?:limited|ltd|inc|llc|\d{4})))"
        ),
        r"\ball rights reserved\b",
        r"^\S.{0,60}\b(?:is|are) not responsible for the (?:content|accuracy|views|opinions)\b",
        (
            r"^(?:the |any |all )?(?:views?|opinions?)(?:(?:,| and| or) (?:views?|opinions?|"
            r"comments))* (?:expressed|stated|given|presented|contained)\b.{0,120}\b(?:authors?|"
            r"writers?|columnists?|contributors?|own|reflect|represent)\b"
        ),
        (
            r"\b(?:unauthori[sz]ed )?(?:reproduction|redistribution|"
            r"distribution)\b.{0,40}\b(?:prohibited|restricted|forbidden)\b"
        ),
        r"\bmay not be (?:published|reproduced|redistributed|broadcast)\b",
        r"^©",
        r"^copyright\b[^.]{0,60}\. all rights reserved\b",
        (
            r"^(?:this|all|any) (?:material|content|website)\b.{0,80}\bmay not be "
            r"(?:published|reproduced|redistributed|broadcast|copied|used)\b"
        ),
        (
            r"^published by\b.{2,80}(?:https?://|www\.|\b[\w-]+\.[a-z]{2,})\S*.{0,8}\bon\b"
            r".{4,24}\d{4}\.?$"
        ),
        (
            r"^[\w' ]{2,60} (?:adheres? to|abides? by|subscribes? to"
            r"|(?:is|are) (?:a member of|regulated by))\b"
            r".{0,40}\b(?:independent press standards|press (?:council|complaints|ombuds\w+)"
            r"|media council|editors' code)\b"
        ),
        r"무단 ?전재",
        r"無断転載",
    ),
}
_MORE = (PHRASES_OFFERS, PHRASES_FOOT, PHRASES_PAGE, PHRASES_ABROAD, PHRASES_PAGE_ABROAD)
STRONG = tuple(
    (why, compile_any(*patterns, *chain.from_iterable(more.get(why, ()) for more in _MORE)))
    for why, patterns in (PHRASES_READERS | _ON_PAGES | PHRASES_DESK | {"disclosure": ()}).items()
)
"""What lines of a kind say, and the word that `Dropped.why` gives for them, in order."""

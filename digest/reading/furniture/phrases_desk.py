"""What desks and senders add to a text: credits, corrections, contacts, notes of a release."""

PHRASES_DESK: dict[str, tuple[str, ...]] = {
    "credits": (
        r"^source text\s?:.{0,80}$",
        r"^source text for\b",
        (
            r"^\(?(?:eds|editors|attention editors|note to editors)(?:['’] note)?\s?: "
            r"(?:updates?|adds?|corrects?|recasts?|with|includes?|incorporates|subs|minor edits|"
            r"note|embargo(?:ed)?|moving|moved|will be|leads?|restores?|deletes?|trims?|"
            r"clarifies)\b"
        ),
        r"^\([\w .]{2,30} (?:newsroom|bureau|desk)\b[^()]{0,40}\)$",
        (
            r"^\(?with inputs? from [^,]{2,60}$|"
            r"^\(?(?:this (?:story|article) has (?:not )?been (?:edited|published)|"
            r"(?:edited|published|posted) by:? [^.]{2,60}$)"
        ),
        r"^[-—–(]+\s?with assistance from\b",
        r"^this (?:article|story) (?:first |originally )?appeared in\b",
        r"\bcontributed (?:reporting )?to this (?:report|story|article)\b",
        r"^\(attn:.*\)$",
        r"^[-(]*\s*with (?:the )?(?:assistance|help|contributions?|files) (?:from|by|of)\b",
        (
            r"^\(?(?:additional |with additional )?(?:reporting|writing|editing|compiled|"
            r"translated)(?: and (?:reporting|writing|editing))? by\b"
            r"(?! (?-i:(?:the|an?|its|their|his|her|one|some) [a-z]|[a-z]+,))"
        ),
        r"^\(?(?:main |lead |cover )?(?:image|photo|picture)(?: credit)?s?\s*:",
        r"^our standards: the\b",
        (
            r"^\(?(?:only|apart from|except for) the headline\b"
            r".{0,60}\b(?:reworked|edited|changed)\b"
        ),
        (
            r"\b(?:auto-?generated|published(?: unedited)?) from an? "
            r"(?:syndicated|wire|agency) feed\b"
        ),
        (
            r"^(?:this is an? |an? )?(?:edited |unofficial |automatic |machine )*translation of "
            r"(?:an|the|this) (?:original (?:article|story|text)\b|"
            r"(?:article|story)\b.{0,40}\b(?:published|appeared))"
        ),
        (
            r"(?:^|^about sponsored content )th(?:is|e following) "
            r"(?:content|(?:sponsored |paid )?(?:article|post)|podcast) "
            r"(?:is|was|has been) (?:commissioned|sponsored|paid for|produced|created|provided|"
            r"supplied|written|syndicated|adapted|republished|licensed|distributed)\b"
        ),
        (
            r"^this (?:article|story) (?:was|first|originally)\b.{0,40}\b(?:published|appeared|"
            r"generated|translated|updated|provided)\b|"
            r"^this (?:article|story|column|post|report|interview|feature) (?:is|was|forms|belongs "
            r"to) (?:part|one|the \w+|an? (?:excerpt|extract|edited|abridged|adapted|longer))\b"
            r"(?: (?:of|in|from) .{0,30}\b(?:series|package|project|issue|edition|book|newsletter|"
            r"supplement|report|column)\b)"
        ),
        (
            r"^\((?:adds?|updates?|recasts?|corrects?|refiles?|rewrites?|repeats?|releads?|"
            r"writes?)\b.*\)$|"
            r"^(?:update(?: ?\d)?|correction|recast)\s?[:–—-]\s?(?:adds?|updates?|recasts?|"
            r"corrects?|rewrites?)\b[^.!?]{0,80}$"
        ),
        r"^(?:crawled at|source url|content_hash|retrieved)\b.{0,3}:",
        r"^(?:the )?(?:writer|author) (?:is|was) (?:a|an|the)\b.{0,200}$",
        (
            r"^(?-i:[A-Z])[\w.'’ -]{3,40} ?[|·•–—] ?(?:the )?(?:writer|author|reporter|columnist|"
            r"contributor)\b.{0,120}$"
        ),
        r"^with (?:files|reporting) from\b",
    ),
    "correction": (
        (
            r"^[\[(]?(?:correction|clarification|editor['’]s note|"
            r"this (?:article|story|headline|post) (?:was|has been) "
            r"(?:amended|corrected|updated))s?(?:\s*[:,(–—-]| (?:on|at|to) \S|\.)"
        ),
    ),
    "release": (
        r"^news provided by\b",
        r"^share this article$",
        r"^for (?:more|further) information,? (?:please )?(?:visit|contact|see)\b",
        r"^for immediate release\b",
        r"^view original content\b",
        r"^(?:\(?###\)?|[-–—\s]*30[-–—\s]*)$",
        (
            r"^this (?:announcement|news release|press release|regulatory \w+) (?:is|was|has been) "
            r"(?:provided|distributed|issued|submitted|published|released|made|approved|"
            r"(?:duly )?authori[sz]ed(?: for release)?) by\b"
        ),
        (
            r"^this information (?:is|was) (?:provided|distributed|submitted|issued|brought to "
            r"you) (?:for publication|by (?-i:[A-Z]+\b|[A-Z]\w+), (?:the|a) )"
        ),
        r"\bobliged to (?:make public|publish|disclose)\b.{0,80}\bmarket abuse\b",
        r"\bprimary information provider\b",
        r"\bdial-?in(?: numbers?| details)?\s?:.{0,60}\d{2}",
        (
            r"^a (?:live |simultaneous )?(?:audio )?(?:webcast|replay|recording) of the "
            r"(?:\w+ )?call\b.{0,40}\b(?:available|accessible|archived|posted)\b"
        ),
        r"^-?\s?(?:ends|end)\s?-?$",
        r"^logo\s?-",
        r"^photo\s?-",
    ),
    "contact": (
        r"^do you have (?:an? (?:tip|eyewitness)|information|a story)\b",
        r"^do you have an?\b.{0,60}\?.{0,30}\b(?:get in touch|e-?mail|contact|call|write to)\b",
        (
            r"^(?:reach|contact|e-?mail|write to|connect with|tweet|message|follow|get in touch "
            r"with) (?:(?:him|her|them|us|me)|(?:(?:\w+ )?(?:reporter|editor|writer|"
            r"columnist) )?(?-i:[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,3}))"
            r".{0,80}(?:@|\d{3}[-. ]\d{3}|\+\d|\b(?:on|via) (?-i:X|Twitter|LinkedIn|Bluesky|"
            r"Threads|Mastodon|Instagram|Facebook|Signal|WhatsApp|Telegram)\b)"
        ),
        (
            r"^(?:have|got|know) (?:an?|any|more|some)\b[^?]{0,60}\?.{0,40}"
            r"\b(?:contact|securely|confidential|tell|reach|e-?mail|write|send|get in touch)\b"
        ),
        (
            r"\b(?:can|may) be (?:reached|contacted|followed) (?:on|via|through) "
            r"(?-i:X|Twitter|LinkedIn|Bluesky|Threads|Signal|WhatsApp|Telegram|Mastodon)\b"
        ),
        (
            r"\b(?:can|may) be (?:reached|contacted|e-?mailed|followed)\b.{0,20}"
            r"\b(?:at|on|via|by)\b.{0,60}(?:@|\d{3}[-. ]\d{3}|\+\d)"
        ),
        r"\b(?:please )?contact \S+@\S+",
        (
            r"^[^.!?]{3,60}(?:,| [|·•–—-]) (?:(?-i:Casilla|Postfach|Apartado|BP)|p\.? ?o\.? ?box|"
            r"private bag|locked bag|gpo box) ?\d"
        ),
        (
            r"^(?:get in touch|send (?:us )?(?:an? |your )?(?:e-?mails?|tips?|letters?|feedback|"
            r"comments?))(?:\s?[.!:]?$|\b.{0,60}(?:@|\b(?:us|here|below|editor|newsroom)\b))"
        ),
        r"^\(\([^=]*\)\)$",
        r"^[\w.+-]+@[\w.-]+$",
        r"^(?:tel|phone|call|fax|e-?mail)\.?\s*(?:us)?\s*:?\s*(?:[+(]?\d|\S+@|$)",
        r"^e-?mail us\b",
        r"\bemail us at\b",
        r"^contact (?:us|the (?:writer|author|reporter|journalist))\b",
        r"^call \d",
        r"^your e-?mail\b",
        r"\byour email is\b",
    ),
    "sign-off": (
        (
            r"(?:^|[.!?] )(?:hit|just) reply\b.{0,60}$|"
            r"^(?:(?:bye|goodbye|cheers|cheerio|ciao|tsch(?:ü|ue)ss|servus|adieu|au revoir|hasta|"
            r"take care|so long|kwaheri|sayonara|slán)[,!]? )?(?:until|till) (?:(?:next|tomorrow)\b"
            r".{0,40}|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|evening))?[,!.]?"
            r"(?-i:(?: (?:[A-Z][\w.'-]*|&|and))*))$|"
            r"^(?:see you (?:on|next|tomorrow|soon|in)|"
            r"thanks for reading|that(?:['’]s| is) (?:it|all) for (?:today|now|this)|"
            r"have a (?:good|great|nice|lovely))\b.{0,40}$"
        ),
    ),
    "exchange rate": (
        (
            r"^[(\[]{1,2}\s?\D{0,5}1(?:\.0+)?(?:\s?[^\W\d]{1,14}){0,3}\s?=\s?"
            r"[^)\]]{1,80}[)\]]{1,2}\.?$"
        ),
        (
            r"^[(\[]{1,2}[^()=]{0,6}\d[^()=]{0,30}=\s?[^()=\d]{0,6}1(?:\.0+)?(?:\s\w+){0,2}"
            r"[)\]]{1,2}\.?$"
        ),
    ),
    "data": (
        r"\bdelayed (?:by )?(?:at least|a minimum of) \d+ minutes\b",
        r"^data is a real-time snapshot\b",
    ),
}
"""What lines of a kind say, by the word that `Dropped.why` gives for them."""

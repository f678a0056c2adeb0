"""Headings and labels that pages set above what is not the article; asked of whole lines."""

import re

from digest.reading.furniture.headings_abroad import LIST_HEADS_ABROAD, TAIL_HEADS_ABROAD

LIST_HEADS = re.compile(
    r"(?:(?:must|also|more|good|great|long|weekend|our|best|worth|next|further)[ -]reads?|"
    r"related(?: (?:articles?|stories|story|topics?|content|coverage|news|links|reading|"
    r"posts))?|(?:also |must )?read(?: more| also| next| on)?|see also|also (?:read|on|from) "
    r"?.{0,40}|more(?: (?:on|from|in|about|stories|news|to read|like this|reading)\b.{0,60})|"
    r"most (?:read|popular|viewed|shared|commented)(?: .{0,30})?|trending(?: .{0,30})?|"
    r"popular(?: .{0,20})?|recommended(?: .{0,30})?|"
    r"(?:if you .{4,60}, )?you (?:may|might) (?:also )?(?:like|be "
    r"interested).{0,20}|(?:top|latest|other|breaking|featured|recent)(?: (?:stories|news|"
    r"articles|headlines|posts|videos))|(?:editor['’]?s['’]? (?:picks?|choice))|"
    r"(?:the |our )?editors? recommends?|don['’]t "
    r"miss.{0,20}|further reading|what to read next|"
    r"(?:suggested |related )?topics?(?: in this (?:story|article))?|in "
    r"this (?:story|article)|up next|next up|around the web|from (?:our partners|around the web|"
    r"the web)|explore more.{0,20}|sponsored(?: .{0,20})?|key links|"
    r"read more news on|see more on|more on this topic|in the headlines|"
    r"stories you might be interested in|editors['’] picks|recommended for you|"
    r"more from .{2,40}|(?:in brief:? )?(?:for )?(?:paying |our )?(?:subscribers?|members?)"
    r"(?: only|-only(?: .{0,20})?)|read next.{0,30}|(?:in|more in) this section|"
    r"(?:(?:other|more|also|what(?: else)?|the|some|best) ){1,2}(?:\w+ ){0,2}"
    r"we(?:['’](?:re|ve)| are| have)? (?:also )?"
    r"(?:saw|seen|read|reading|liked?|loved|spotted|noticed)|"
    r"latest (?:on|in|from) .{2,40}|discover more.{0,30}|keep reading|"
    r"(?:people|others|(?:(?:other|more|our) )?readers) are (?:also )?(?:reading|watching|viewing)|"
    rf"{LIST_HEADS_ABROAD})\s*(?::|…|\.\.\.)?",
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
    r"information|non-(?:gaap|ifrs).{0,60}|"
    rf"{TAIL_HEADS_ABROAD})\s*:?",
    re.IGNORECASE,
)
"""Headings after which nothing of the article follows; asked of whole lines."""

ABOUT_HEAD = re.compile(
    r"(?:About|Facts about|[A-Z]\w+ (?:facts|information) (?:about|on)) "
    r"(?P<name>[A-Z0-9][\w&.,’'() -]{1,80}):?|"
    r"(?P<named>[A-Z0-9][\w&.,’'() -]{1,60}?) (?:in (?:brief|short)|at a glance):?"
)
"""Heading of a company's own description at the end of a release."""

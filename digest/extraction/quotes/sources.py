"""Whose words stand in quotation marks where no verb of speech says so: According to X, "…"."""

import re

from digest.extraction.quotes.cast import Speaker
from digest.extraction.quotes.pronouns import find_meant
from digest.extraction.quotes.subjects import Subjects
from digest.extraction.quotes.verbs import SpokenVerbs
from digest.lexicon.speech import JUDGEMENTS, VERBS
from digest.model.article import Span

_SAYINGS = (
    r"(?:comments?|remarks?|claims?|warnings?|statements?|suggestions?|allegations?|assertions?|"
    r"predictions?|promises?|pledges?|complaints?|calls?|descriptions?|characterisations?|"
    r"characterizations?|depictions?|dismissals?|criticisms?|accusations?|admissions?|insistence|"
    r"contentions?|verdict|declarations?|denunciations?|portrayals?|rebukes?|boasts?|vows?)"
)
"""What somebody says, as nouns."""
_SOURCE = re.compile(
    r"\b(?:[Aa]ccording to|[Ii]n the words of|[Tt]o quote) (?P<who>[^“\"‘\n]{2,160})\Z"
)
_AS_PUT = re.compile(
    r"\b[Aa]s (?P<who>[^“\"\n]{2,120}?,?) (?:put|puts|has put|had put) it[^.“\"]{0,40}[:,] *\Z"
)
_NOUN_BY = re.compile(
    rf"\b{_SAYINGS} (?:by|from) (?P<who>[^“\"‘\n]{{2,100}}?) that [^“\"\n]{{0,120}}\Z"
)
_NOUN_OF = re.compile(
    rf"(?P<who>[^,;:“\"‘\n]{{2,80}}?)['’]s? (?:[a-z-]+ ){{0,2}}{_SAYINGS} "
    r"(?:(?:of|about|on) [^“\"‘\n,;]{2,80} as|that [^“\"‘\n,;]{2,80}) (?:an? |the )?\Z"
)
"""X's description of the strike as "…", X's claim that it was "…"."""
_TO = re.compile(
    r"(?:To|For) (?P<who>[^“\"‘\n]{2,100}), (?:it|this|that|they) (?:is|was|are|were) \Z"
)
_FOR = re.compile(
    r"(?:To|For) (?P<who>[^“\"‘\n]{2,100}), (?:the|its|his|her|their) (?:[\w-]+ ){1,5}"
    r"(?:is|was|are|were|has been|had been) \Z"
)
"""The same of a thing with a name, which only a person judges."""
_JUDGED_BY = re.compile(
    rf"\b(?:{'|'.join(sorted(verb for verb in JUDGEMENTS if verb.endswith('ed')))}) (?:\w+ly )?by "
    r"(?P<who>[^“\"‘\n]{2,120}?) as (?:an? |the )?\Z"
)
"""Dismissed by X as "…"."""
_IN_WORDS = re.compile(r"\b[Ii]n (?P<word>his|her|their)(?: own)? words[,:]? ?\Z")
_QUOTED_AS = re.compile(
    r"[\s,—–-]*[^“\"\n]{0,80}\b(?:quoted|cited) (?P<who>[^“\"\n]{2,80}?) as (?:saying|telling)\b"
)


def find_source(subjects: Subjects, verbs: SpokenVerbs, lead: Span) -> Speaker | None:
    """Return whom the words before a quotation name as its source.

    Args:
        subjects: Reads who is meant.
        verbs: The article's verbs of speech.
        lead: What stands before the quotation in its sentence.
    """
    text = subjects.cast.text
    words = lead.of(text)
    own = _IN_WORDS.search(text, lead.start, lead.end)
    if own is not None:
        return find_meant(subjects.cast, own, subjects.last)
    for form in (_SOURCE, _NOUN_BY, _JUDGED_BY):
        found = form.search(words)
        start = lead.start + found.start("who") if found else lead.end
        if found and (form is not _SOURCE or not verbs.within(start, lead.end, VERBS)):
            end = lead.end if form is _SOURCE else lead.start + found.end("who")
            return subjects.behind(Span(start, end))
    to = _TO.match(words) or _FOR.match(words)
    if to is not None:
        who = Span(lead.start + to.start("who"), lead.start + to.end("who"))
        judges = to.re is _TO or any(
            one.person for one in subjects.cast.between(who.start, who.end)
        )
        return subjects.behind(who) if judges else None
    put = _AS_PUT.search(words) or _NOUN_OF.search(words)
    if put is None:
        return None
    return subjects.before(Span(lead.start + put.start("who"), lead.start + put.end("who")))


def find_quoted_as(subjects: Subjects, clause: Span) -> Speaker | None:
    """Return whom somebody quotes behind a quotation: "…", the agency quoted X as saying."""
    found = _QUOTED_AS.match(subjects.cast.text, clause.start, clause.end)
    return subjects.behind(Span(*found.span("who"))) if found else None

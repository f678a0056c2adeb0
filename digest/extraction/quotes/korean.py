"""Who said what in Korean: the topic before the words, and endings behind them."""

import re

from digest.extraction.quotes.cast import Cast, Speaker
from digest.extraction.quotes.quoted import Quoted
from digest.extraction.quotes.references_abroad import find_told
from digest.extraction.quotes.wide import goes_on, named_or_written
from digest.lexicon.speech_abroad import KOREAN_QUOTES, KOREAN_VERBS
from digest.model.article import Span

_SUBJECT = re.compile(r"(?P<who>[^\s,.“”\"]+(?: [^\s,.“”\"]+){0,4}?)(?:은|는|이|가|도) ")
_AFTER = re.compile(rf"(?:{KOREAN_QUOTES})(?P<rest>[^“\".\n]{{0,80}})")
_TIED = re.compile(r"(?:이)?(?:라며|라면서|라고|며|면서|고)[, ]{0,2}(?:[^\s“\"]+ ){0,3}\Z")
"""What ties the words of one speaker: “…”라며 “…”라고."""
_HE = frozenset("그 그녀 그분".split())
_BODIES = frozenset(("회사", "이 회사", "회사 측", "회사측", "은행 측", "업체 측"))


def find_korean(
    cast: Cast, quoted: Quoted, before: Span, behind: Span, last: Speaker | None
) -> Speaker | None:
    """Read X는 “…”고 말했다, and "…"라고 X는 밝혔다."""
    del behind
    after = _AFTER.match(cast.text, quoted.outer.end, quoted.paragraph.end)
    if after is None:
        return None
    lead = cast.text[before.start : before.end]
    if last is not None and _TIED.match(lead):
        return goes_on(last)
    for clause in (before, Span(after.start("rest"), after.end("rest"))):
        found = _find_topic(cast, clause, last)
        if found is not None:
            return found
    said = re.search(KOREAN_VERBS, after["rest"]) or not after["rest"].strip()
    return goes_on(last) if said else None


def _find_topic(cast: Cast, clause: Span, last: Speaker | None) -> Speaker | None:
    """Return the topic of a clause: the first that names a person, else the first of all."""
    spans = [
        Span(*match.span("who")) for match in _SUBJECT.finditer(cast.text, clause.start, clause.end)
    ]
    people = (span for span in spans if any(one.person for one in cast.between(*_ends(span))))
    chosen = next(people, spans[0] if spans else None)
    return _meant(cast, chosen, last) if chosen else None


def _meant(cast: Cast, topic: Span, last: Speaker | None) -> Speaker | None:
    """Return whom a topic means: he and she are who spoke or was told of last."""
    words = topic.of(cast.text)
    if words in _HE:
        return goes_on(last) or find_told(cast, topic.start, last, person=True)
    told = find_told(cast, topic.start, last, person=False) if words in _BODIES else None
    return told or named_or_written(cast, topic, "quote:subject")


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end

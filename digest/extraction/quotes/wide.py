"""Who said what, in Korean, Japanese and Chinese: by endings and signs, not by spaces."""

import re

from digest.extraction.quotes.cast import Cast, Speaker
from digest.extraction.quotes.quoted import Quoted
from digest.extraction.quotes.references_abroad import find_told
from digest.lexicon.speech_abroad import (
    CHINESE_VERBS,
    JAPANESE_VERBS,
    KOREAN_QUOTES,
    KOREAN_VERBS,
)
from digest.model.article import Span

_KOREAN_SUBJECT = re.compile(r"(?P<who>[^\s,.“”\"]+(?: [^\s,.“”\"]+){0,3}?)(?:은|는|이|가|도) ")
_KOREAN_AFTER = re.compile(rf"(?:{KOREAN_QUOTES})(?P<rest>[^“\"\n]{{0,80}})")
_JAPANESE_SUBJECT = re.compile(
    r"(?P<who>[^、。\s「」『』（）\n]{2,40})(?:は|が|も)、?[^「」。\n]*\Z"
)
_JAPANESE_AFTER = re.compile(rf"(?:などと|と)(?P<rest>[^「」。\n]{{0,40}}?)(?:{JAPANESE_VERBS})")
_CHINESE_BEFORE = re.compile(
    rf"(?P<who>[^，。；：、“”\"\s\n]{{1,30}}?)(?:还|也|则|并|同时|日前|近日|今日|昨日|对此|随后|向记者|对记者|公开|又)*"
    rf"(?:{CHINESE_VERBS})(?:[^，。；：“”\n]{{0,12}})?[：，,:]?\Z"
)
_CHINESE_AFTER = re.compile(
    rf"[，,。]?(?P<who>[^，。；：、“”\"\s\n]{{1,24}}?)(?:还|也)?(?:{CHINESE_VERBS})(?=[。，\n]|\Z)"
)


def find_korean(
    cast: Cast, quoted: Quoted, before: Span, behind: Span, last: Speaker | None
) -> Speaker | None:
    """Read X는 “…”고 말했다, and "…"라고 X는 밝혔다."""
    after = _KOREAN_AFTER.match(cast.text, quoted.outer.end, quoted.paragraph.end)
    if after is None:
        return None
    for clause in (Span(before.start, before.end), Span(after.start("rest"), after.end("rest"))):
        subjects = list(_KOREAN_SUBJECT.finditer(cast.text, clause.start, clause.end))
        if subjects:
            return _named_or_written(cast, Span(*subjects[0].span("who")), "quote:subject")
    del behind
    said = re.search(KOREAN_VERBS, after["rest"]) or not after["rest"].strip()
    return Speaker(last.name, last.at, "quote:goes-on") if last and said else None


def find_japanese(
    cast: Cast, quoted: Quoted, before: Span, behind: Span, last: Speaker | None
) -> Speaker | None:
    """Read Xは「…」と述べた, and 「…」とXは語った."""
    after = _JAPANESE_AFTER.match(cast.text, quoted.outer.end, quoted.paragraph.end)
    subject = _JAPANESE_SUBJECT.search(cast.text[before.start : before.end])
    if after is None and not quoted.sentence:
        return None
    del behind
    if subject is not None:
        start = before.start + subject.start("who")
        inner = subject["who"].rfind("の") + 1
        span = Span(start, before.start + subject.end("who"))
        named = cast.between(span.start, span.end)
        return _named_or_written(
            cast, span if named else Span(start + inner, span.end), "quote:subject"
        )
    if after is None:
        return None
    behind_verb = re.compile(r"(?P<who>[^、。\s「」]{2,20})(?:は|が)").match(after["rest"])
    if behind_verb is not None:
        start = after.start("rest")
        return _named_or_written(cast, Span(start, start + behind_verb.end("who")), "quote:subject")
    return Speaker(last.name, last.at, "quote:goes-on") if last else None


def find_chinese(
    cast: Cast, quoted: Quoted, before: Span, behind: Span, last: Speaker | None
) -> Speaker | None:
    """Read X表示：“…”, and “…”，X说."""
    del behind
    lead = cast.text[before.start : before.end]
    found = _CHINESE_BEFORE.search(lead)
    if found is not None:
        start = before.start + found.start("who")
        return _person_or_last(cast, Span(start, before.start + found.end("who")), last)
    after = _CHINESE_AFTER.match(cast.text, quoted.outer.end, quoted.paragraph.end)
    if after is not None:
        return _person_or_last(cast, Span(*after.span("who")), last)
    return None


def _person_or_last(cast: Cast, span: Span, last: Speaker | None) -> Speaker | None:
    if span.of(cast.text) in ("他", "她", "其", "他们", "并"):
        return (
            Speaker(last.name, span, "quote:pronoun")
            if last
            else find_told(cast, span.start, last, person=True)
        )
    return _named_or_written(cast, span, "quote:subject")


def _named_or_written(cast: Cast, span: Span, rule: str) -> Speaker | None:
    """Return the player that a range names, a person before others; else its words."""
    named = cast.between(span.start, span.end)
    chosen = next((one for one in named if one.person), named[0] if named else None)
    if chosen is not None and chosen.end <= span.end:
        return chosen.speaks(rule)
    words = span.of(cast.text).strip()
    return Speaker(words, span, rule) if words else None

"""Who said what in Chinese: the verb before the words, or behind them."""

import re

from digest.extraction.quotes.cast import Cast, Speaker
from digest.extraction.quotes.quoted import Quoted
from digest.extraction.quotes.references_abroad import find_told
from digest.extraction.quotes.wide import goes_on, named_or_written
from digest.lexicon.speech_abroad import CHINESE_MODES, CHINESE_VERBS
from digest.model.article import Span

_MODES = rf"(?:(?:{CHINESE_MODES})[^，。；：、“”「」\n]{{0,14}}?)*?"
_NOT = r"(?<!不[愿願便肯])(?<!拒[绝絕])(?<!未)"
_BEFORE = re.compile(
    rf"(?P<who>[^，。；：“”「」\"\s\n]{{1,40}}?){_MODES}{_NOT}(?:{CHINESE_VERBS})"
    r"(?:[^，。；：“”「」\n]{0,12})?[：，,:]?\Z"
)
_EARLIER = re.compile(
    rf"(?P<who>[^，。；：“”「」\"\s\n]{{1,40}}?){_MODES}{_NOT}(?:{CHINESE_VERBS})[：，,:]"
)
_AFTER = re.compile(
    rf"[，,。]?(?P<who>[^，。；：“”「」\"\s\n]{{1,40}}?){_MODES}{_NOT}(?:{CHINESE_VERBS})(?=[。，\n]|\Z)"
)
_NAMING = re.compile(
    r"(?:下[称稱]|[简簡][称稱]|所[谓謂]|名[为為]|[称稱][为為]|[称稱]之[为為]|代[号號]|叫做?)[：:]?\Z"
)
"""What gives a name, and no words."""
_TOLD = frozenset("他 她 其 他们 她们 他們 并 並".split())
_BODIES = frozenset("该公司 該公司 公司 本公司 双方 雙方".split())
_DESCRIBED = re.compile(
    r"^(?:有|一位|一名|多位|多名|某|另一位|另一名)?(?:[^的]{1,12}的)?(?P<who>[^的]{2,})$"
)


def find_chinese(
    cast: Cast, quoted: Quoted, before: Span, behind: Span, last: Speaker | None
) -> Speaker | None:
    """Read X表示：“…”, “…”，X说, and X认为，……，“…”."""
    del behind
    lead = cast.text[before.start : before.end]
    if _NAMING.search(lead):
        return None
    found = _BEFORE.search(lead)
    if found is not None:
        return _person_or_last(cast, _shift(found, before.start), last)
    after = _AFTER.match(cast.text, quoted.outer.end, quoted.paragraph.end)
    if after is not None:
        return _person_or_last(cast, Span(*after.span("who")), last)
    earlier = _EARLIER.search(lead)
    if earlier is not None:
        return _person_or_last(cast, _shift(earlier, before.start), last)
    return None


def _shift(found: re.Match[str], start: int) -> Span:
    return Span(start + found.start("who"), start + found.end("who"))


def _person_or_last(cast: Cast, span: Span, last: Speaker | None) -> Speaker | None:
    words = span.of(cast.text)
    if words in _TOLD:
        return (
            Speaker(last.name, span, "quote:pronoun")
            if last
            else find_told(cast, span.start, last, person=True)
        )
    if words in _BODIES:
        return find_told(cast, span.start, last, person=False) or goes_on(last)
    if not cast.between(span.start, span.end):
        described = _DESCRIBED.match(words)
        if described is not None:
            span = Span(span.start + described.start("who"), span.start + described.end("who"))
    return named_or_written(cast, span, "quote:subject")

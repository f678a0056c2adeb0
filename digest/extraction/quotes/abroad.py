"""Who said what stands in quotation marks, in languages other than English, by their tables."""

import re

from digest.extraction.quotes.cast import Cast, Speaker
from digest.extraction.quotes.chinese import find_chinese
from digest.extraction.quotes.japanese import find_japanese
from digest.extraction.quotes.korean import find_korean
from digest.extraction.quotes.quoted import Quoted
from digest.extraction.quotes.spaced import Rule, read_with
from digest.lexicon.speech_abroad import TONGUES
from digest.model.article import Span

_STOP = re.compile(
    r"(?<!\b[A-ZDM])(?<!\b(?:Dr|Hr|Fr|St|Sr|Jr|Mr))(?<!\b(?:Prof|Dipl))[.!?](?=\s|\Z)|。"
)
_ATTRIBUTED = re.compile(r"\s?,\s[a-zà-ÿ]")
"""Words of somebody, whoever it is, follow."""
_FAR = 220
_WIDE: dict[str, Rule] = {"ko": find_korean, "ja": find_japanese, "zh": find_chinese}


class SpeakersAbroad:
    """Finds speakers by the table of a language; a language without one gives none."""

    def __init__(self, cast: Cast, language: str) -> None:
        """Take who is named where, and a primary language tag."""
        self.cast = cast
        self.rule = _find_rule(language)
        self.last: tuple[Quoted, Speaker | None] | None = None

    def of(self, quoted: Quoted) -> Speaker | None:
        """Return who says the words; None when the text does not tell."""
        if self.rule is None:
            return None
        before, behind = self._around(quoted)
        spoke = self.last[1] if self.last else None
        found = self.rule(self.cast, quoted, before, behind, spoke) or self._gone_on(quoted, before)
        self.last = (quoted, found)
        return found

    def _around(self, quoted: Quoted) -> tuple[Span, Span]:
        """Return what stands before the words in their sentence and behind them."""
        text, cast = self.cast.text, self.cast
        start = max(
            quoted.paragraph.start,
            quoted.outer.start - _FAR,
            cast.sentence_start(quoted.outer.start),
        )
        if self.last is not None:
            start = min(max(start, self.last[0].outer.end), quoted.outer.start)
        end = min(
            quoted.paragraph.end, quoted.outer.end + _FAR, cast.next_quotation(quoted.outer.end)
        )
        stop = _STOP.search(text, quoted.outer.end, end)
        return Span(start, quoted.outer.start), Span(quoted.outer.end, stop.end() if stop else end)

    def _gone_on(self, quoted: Quoted, before: Span) -> Speaker | None:
        """Return who spoke before: in the same paragraph, or in one that did not close."""
        if self.last is None or not quoted.sentence or before.of(self.cast.text).strip():
            return None
        if _ATTRIBUTED.match(self.cast.text, quoted.outer.end, quoted.paragraph.end):
            return None
        last, speaker = self.last
        unclosed = not last.closed and quoted.outer.start == quoted.paragraph.start
        return speaker if unclosed or last.paragraph == quoted.paragraph else None


def _find_rule(language: str) -> Rule | None:
    if language in _WIDE:
        return _WIDE[language]
    tongue = TONGUES.get(language)
    return read_with(tongue) if tongue is not None else None

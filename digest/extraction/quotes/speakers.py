"""Who said what stands in quotation marks, in English: by the words around the marks."""

import re

from digest.extraction.quotes.broken import find_broken
from digest.extraction.quotes.cast import Cast, Speaker
from digest.extraction.quotes.naming import is_named_by, is_titled, last_word
from digest.extraction.quotes.phrases import PHRASE, kind_of
from digest.extraction.quotes.quoted import Quoted
from digest.extraction.quotes.sources import find_quoted_as, find_source
from digest.extraction.quotes.subjects import Subjects
from digest.extraction.quotes.verbs import SpokenVerbs, ends_clause
from digest.lexicon.speech import CLOSING, JUDGEMENTS, REACTIONS, VERBS
from digest.model.article import Span

_QUALIFIES = re.compile(
    r" (?!(?:of|for|from|to|in|at|on|by|with|between|before|after|and|or)\b)[a-z]"
)
"""What follows words that only qualify a noun."""
_WEIGHING = frozenset("said says say saying sees saw expects expected offered gave".split())
"""Verbs whose object may be weighed in one word of the speaker's own: a "decisive" point."""
_DETERMINERS = frozenset("the a an its their this these such".split())
_BEHIND = VERBS | CLOSING
_FINITE = sorted(verb for verb in _BEHIND if not verb.endswith("ing"))
_VERB_FIRST = re.compile(
    rf"[\s,—–-]*(?:has |had |also |later |then )?(?P<verb>{'|'.join(_FINITE)})\b(?! to\b)"
)
_SOURCE_AFTER = re.compile(
    r"[\s,—–-]*(?:according to|in the words of|as told to|per|to quote|"
    r"(?:we|I|reporters|journalists|the \w+(?: \w+)?) (?:was|were) told by) "
)
_VERDICT = re.compile(
    r"[\s:;,—–-]*(?:(?:that|this|such|so) )?(?:is|was|were|went|goes|ran|runs) "
    r"(?:the|his|her) (?:\w+ )?(?:advice|view|verdict|message|mantra|answer|reply|"
    r"response|assessment|conclusion|motto|warning|words?|summary|line|complaint|plea|"
    r"argument|reaction|promise|refrain) (?:of|from) "
)
_AS_PUT = re.compile(r"[\s,—–-]*as (?P<who>[^“\"\n]{2,120}?,?) (?:put|puts|has|had) (?:put )?it\b")
_WITH = re.compile(r"[,\s]with (?P<who>[^,“\"\n]{2,60}) (?=\w+ing\b)")
"""Opens a clause with a subject of its own: with growers terming it "…"."""
_CONJOINED = re.compile(
    r"[\s,]*(?:while|but|and|although|though|whereas|when|after|before|because)\b"
)
_WHILE = re.compile(r"(?:While|Whereas|Although|Though|As|When|After|If) ")
_AND = re.compile(r",? (?:and|but|or|while|before|then)(?: \w+ly| also| then| later)? ")
_DASH = re.compile(r"\s*(?:[—–-]{1,2}|~)\s*")
_PASSIVE = re.compile(
    r"\b(?:is|are|was|were|be|been|being|got|get|as|widely|also|once|often|so) (?:\w+ly )?\Z"
)
_NOT_SAID = re.compile(
    r"\b(?:to|not|never|would|could|should|might|may|cannot|can|to be|if|without|n[’']t) \Z"
    r"|n[’']t \Z"
)
_BY = re.compile(r"(?: [\w-]+){0,6}? by ")
_LABEL = re.compile(r"(?P<who>[A-Z][\w’'.&-]*(?: [\w’'.&-]+){0,6}):\s*\Z")
_SHOWS = re.compile(rf"{PHRASE.pattern} (?:shows?|showed|states?|reads?|says?|said)\b")
_WORDS = re.compile(r"\b(?:words?|terms?)\s?:\s*\Z", re.IGNORECASE)
_OPENING = 12
_OF = re.compile(r"(?: (?:of|at|from) [A-Z][^,\"“‘]*)?")
_FAR = 260
_SHORT_SENTENCE = 90
_PARAGRAPH = 1500
_ATTRIBUTIVE = 2


class Speakers:
    """Finds the speaker of one quotation after the other, and remembers the last."""

    def __init__(self, cast: Cast) -> None:
        """Take who is named where."""
        self.text = cast.text
        self.cast = cast
        self.verbs = SpokenVerbs(cast)
        self._verbs = self.verbs.within
        self.last: tuple[Quoted, Speaker | None] | None = None
        self.spoke: Speaker | None = None

    def of(self, quoted: Quoted) -> Speaker | None:
        """Return who says the words; None when the text does not tell."""
        found = (
            self._continued(quoted)
            or self._broken(quoted)
            or self._after(quoted)
            or self._put_before(quoted)
            or self._before(quoted)
            or self._labelled(quoted)
            or self._at_end(quoted)
            or self._same_paragraph(quoted)
            or self._told_before(quoted)
            or self._told_of(quoted)
            or self._signed(quoted)
            or self._introduced(quoted)
        )
        self.last = (quoted, found)
        self.spoke = found or self.spoke
        return found

    @property
    def subjects(self) -> Subjects:
        """Reads subjects in the light of who spoke last."""
        return Subjects(self.cast, self.spoke)

    def _continued(self, quoted: Quoted) -> Speaker | None:
        """Return the speaker of a speech whose last paragraph did not close its mark."""
        if self.last is None or self.last[0].closed or quoted.outer.start != quoted.paragraph.start:
            return None
        return self.last[1]

    def _broken(self, quoted: Quoted) -> Speaker | None:
        """Read "…", said X, "…": one verb of speech between two parts of a sentence."""
        if self.last is None:
            return None
        between = self._verbs(self.last[0].outer.end, quoted.outer.start, _BEHIND)
        return find_broken(self.text, *self.last, quoted) if len(between) == 1 else None

    def _after(self, quoted: Quoted) -> Speaker | None:
        """Read "…", said X; "…", X said; "…", according to X; "…" by X."""
        clause = self._clause_after(quoted)
        if clause.start >= clause.end:
            return None
        for opening in (
            _SOURCE_AFTER,
            _VERDICT,
            _VERB_FIRST,
            *((_BY,) if self._is_judged(quoted) else ()),
        ):
            found = opening.match(self.text, clause.start, clause.end)
            if found is not None:
                return self.subjects.behind(Span(found.end(), clause.end))
        put = _AS_PUT.match(self.text, clause.start, clause.end)
        told = self.subjects.before(Span(*put.span("who"))) if put is not None else None
        if told := told or find_quoted_as(self.subjects, clause):
            return told
        verbs = self._verbs(clause.start, clause.end, _BEHIND)
        if not quoted.sentence and self._is_told_first(quoted, clause):
            return None
        if not verbs or not self._pauses(quoted, clause, verbs[0]):
            return None
        return self.subjects.before(Span(clause.start, verbs[0].start()))

    def _is_told_first(self, quoted: Quoted, clause: Span) -> bool:
        """Tell whether a few words belong to the clause before: While X called it "…", Y said."""
        if _CONJOINED.match(self.text, clause.start, clause.end):
            return True
        start = self._sentence_start(quoted)
        verbs = self._verbs(start, quoted.outer.start, VERBS)
        near = bool(verbs) and "," not in self.text[verbs[-1].end() : quoted.outer.start]
        return near and _WHILE.match(self.text, start) is not None

    def _pauses(self, quoted: Quoted, clause: Span, verb: re.Match[str]) -> bool:
        """Tell whether the words behind say who spoke, and are no new sentence."""
        around = self.text[quoted.span.end - 1 : quoted.outer.end + 1]
        if any(sign in around for sign in ",!?—–"):
            return True
        return quoted.sentence and ends_clause(self.text, verb, clause.end)

    def _clause_after(self, quoted: Quoted) -> Span:
        """Return the words between the quotation and the next one, or the end of the sentence."""
        start = quoted.outer.end
        stop = min(quoted.paragraph.end, start + _FAR, self.cast.next_quotation(start))
        sentence = self.cast.sentence_end(max(quoted.outer.start, start - 1))
        rest = self.text[start : start + 3].strip()
        if sentence <= start and rest[:1].islower():
            sentence = self.cast.sentence_end(start + 1)
        if sentence <= start and quoted.sentence:
            own = min(self.cast.sentence_end(start + 1), stop)
            verbs = self._verbs(start, own, VERBS)
            solo = verbs and ends_clause(self.text, verbs[-1], own)
            sentence = own if solo and own - start < _SHORT_SENTENCE else sentence
        return Span(start, max(start, min(stop, sentence)))

    def _is_judged(self, quoted: Quoted) -> bool:
        """Tell whether a verb before the words judges something, which "by" may end."""
        return bool(self._verbs(self._sentence_start(quoted), quoted.outer.start, JUDGEMENTS))

    def _put_before(self, quoted: Quoted) -> Speaker | None:
        """Read According to X, "…"; in her words, "…"; as X put it: "…"; X's claim that "…"."""
        start = self._sentence_start(quoted)
        return find_source(self.subjects, self.verbs, Span(start, quoted.outer.start))

    def _before(self, quoted: Quoted) -> Speaker | None:
        """Read X said: "…"; X said it was "…"; calling it "…"."""
        if self._only_names(quoted):
            return None
        start = self._sentence_start(quoted)
        verbs = self._verbs(start, quoted.outer.start, VERBS)
        if quoted.sentence and not (verbs and self._leads_in(verbs[-1].end(), quoted.outer.start)):
            return None
        if not verbs and not quoted.sentence:
            verbs = self._verbs(start, quoted.outer.start, REACTIONS)
        for verb in reversed(verbs):
            if self.last is not None and _AND.fullmatch(
                self.text[self.last[0].outer.end : verb.start()]
            ):
                return self.last[1]
            found = self._subject_of(verb, start)
            if found is not None:
                return found
        return self._opened_by(quoted, verbs, start)

    def _opened_by(self, quoted: Quoted, verbs: list[re.Match[str]], start: int) -> Speaker | None:
        """Read Calling it "…", X resigned: the subject follows the words."""
        end = quoted.outer.end
        opens = verbs and verbs[0][0].endswith("ing") and verbs[0].start() - start < _OPENING
        if not opens or not self.text.startswith((", ", ","), end):
            return None
        stop = min(self.cast.sentence_end(quoted.outer.start), end + _FAR)
        return self.subjects.behind(Span(end + 1, stop))

    def _only_names(self, quoted: Quoted) -> bool:
        """Tell whether the marks only set off a name or a term: the so-called "green lane"."""
        before = self.text[max(0, quoted.outer.start - 90) : quoted.outer.start]
        inside = quoted.span.of(self.text)
        if is_named_by(before, inside):
            return True
        last = last_word(before)
        after = self.text[quoted.outer.end : quoted.outer.end + 10]
        owned = last.endswith(("'s", "’s", "s'", "s’"))
        if (owned or last == "the") and is_titled(inside) and not quoted.sentence:
            return True
        attributive = len(inside.split()) <= _ATTRIBUTIVE and _QUALIFIES.match(after)
        if not attributive or not (owned or last in _DETERMINERS):
            return False
        start = self._sentence_start(quoted)
        judging = JUDGEMENTS | _WEIGHING if last in ("a", "an") else JUDGEMENTS
        return not self._verbs(start, quoted.outer.start, judging)

    def _leads_in(self, end: int, start: int) -> bool:
        """Tell whether only a colon, a comma or a few words part a verb from a sentence quoted."""
        between = self.text[end:start].strip()
        return between in ("", ",", ":", "that", "is", "as") or between.endswith((":", ","))

    def _subject_of(self, verb: re.Match[str], start: int) -> Speaker | None:
        before = self.text[max(start, verb.start() - 30) : verb.start()]
        word = verb[0].lower()
        if _NOT_SAID.search(before):
            return None
        if word in JUDGEMENTS and word.endswith("ed") and _PASSIVE.search(before):
            return None
        if word == "said" and re.search(r"\b(?:is|are|was|were|be) \Z", before):
            return None
        if word.endswith("ing"):
            return self._of_participle(verb, start, before)
        inserted = self._inserted(verb) if before.endswith(", ") else None
        return inserted or self.subjects.before(Span(start, verb.start()))

    def _of_participle(self, verb: re.Match[str], start: int, before: str) -> Speaker | None:
        """Read with growers calling it "…"; X was saying "…"; X left, calling it "…"."""
        own = _WITH.search(self.text, start, verb.start() + len(verb[0]))
        if own is not None and own.end() == verb.start():
            return self.subjects.behind(Span(own.start("who"), verb.start()))
        if re.search(r"\b(?:as|was|is|were|are) \Z", before):
            auxiliary = before.rsplit(maxsplit=1)[-1]
            return self.subjects.before(Span(start, verb.start() - len(auxiliary) - 1))
        return self._main_subject(start, verb.start())

    def _inserted(self, verb: re.Match[str]) -> Speaker | None:
        """Read The trouble, says X, is "…": the subject behind its verb, up to a comma."""
        comma = self.text.find(",", verb.end(), verb.end() + _SHORT_SENTENCE)
        found = self.subjects.behind(Span(verb.end(), comma)) if comma > 0 else None
        return found if found and _OF.fullmatch(self.text, found.at.end, comma) else None

    def _main_subject(self, start: int, end: int) -> Speaker | None:
        """Return the subject of the sentence that a participle goes on with."""
        verb = next(iter(self._verbs(start, end, VERBS | REACTIONS)), None)
        if verb is not None and not verb[0].endswith("ing"):
            found = self.subjects.before(Span(start, verb.start()))
            if found is not None:
                return found
        return self.subjects.first(Span(start, end))

    def _labelled(self, quoted: Quoted) -> Speaker | None:
        """Read a line such as Rao: "…", or any sentence that a colon ends."""
        start = self._sentence_start(quoted)
        before = self.text[start : quoted.outer.start]
        named = self._only_names(quoted) and not _WORDS.search(before)
        if named or not before.rstrip().endswith(":"):
            return None
        label = _LABEL.fullmatch(before.strip())
        if label is not None and quoted.paragraph.start == start:
            end = start + len(before.rstrip()) - 1
            whole = self.subjects.whole(Span(start, end))
            return whole or self.subjects.first(Span(start, end))
        return self.subjects.first(Span(start, quoted.outer.start))

    def _at_end(self, quoted: Quoted) -> Speaker | None:
        """Read words quoted within a sentence that ", X said" ends."""
        if quoted.sentence or self._only_names(quoted):
            return None
        end = min(
            self.cast.sentence_end(quoted.outer.start),
            quoted.paragraph.end,
            quoted.outer.end + 2 * _FAR,
        )
        verbs = self._verbs(quoted.outer.end, end, VERBS)
        if not verbs or not ends_clause(self.text, verbs[-1], end):
            source = re.search(r", according to ", self.text[quoted.outer.end : end])
            if source is None:
                return None
            return self.subjects.behind(Span(quoted.outer.end + source.end(), end))
        comma = self.text.rfind(", ", quoted.outer.end, verbs[-1].start())
        if comma < 0:
            return None
        return self.subjects.before(Span(comma + 2, verbs[-1].start()))

    def _same_paragraph(self, quoted: Quoted) -> Speaker | None:
        """Return the speaker of the quotation before, when this one goes on after "he said."."""
        if self.last is None or not quoted.sentence or self.last[0].paragraph != quoted.paragraph:
            return None
        between = Span(self.last[0].outer.end, quoted.outer.start)
        near = self.cast.count_sentences(between) <= 1 and between.end - between.start < _FAR
        return self.last[1] if near else None

    def _told_before(self, quoted: Quoted) -> Speaker | None:
        """Return whose words the sentence before reports: X said it was late. "We warned them."."""
        end = self._sentence_start(quoted)
        if not quoted.sentence or end <= quoted.paragraph.start + 1:
            return None
        start = max(quoted.paragraph.start, self.cast.sentence_start(end - 2))
        verbs = self._verbs(start, end, VERBS)
        if not verbs:
            return None
        comma = self.text.rfind(", ", start, verbs[-1].start())
        if comma >= 0 and ends_clause(self.text, verbs[-1], end):
            return self.subjects.before(Span(comma + 2, verbs[-1].start()))
        return self._subject_of(verbs[0], start)

    def _told_of(self, quoted: Quoted) -> Speaker | None:
        """Return the person of whom alone the sentence before tells: X was blunt. "They stop."."""
        end = self._sentence_start(quoted)
        rest = self.text[quoted.outer.end : quoted.paragraph.end].strip(" .")
        if not quoted.sentence or rest or end <= quoted.paragraph.start + 1:
            return None
        start = max(quoted.paragraph.start, self.cast.sentence_start(end - 2))
        return self.subjects.alone(Span(start, end))

    def _signed(self, quoted: Quoted) -> Speaker | None:
        """Read a name after a dash: a pull quotation."""
        dash = _DASH.match(self.text, quoted.outer.end)
        if dash is None:
            return None
        named = self.cast.between(dash.end(), dash.end() + 40)
        return named[0].speaks("quote:signed") if named else None

    def _introduced(self, quoted: Quoted) -> Speaker | None:
        """Return the speaker of a paragraph of its own, by the paragraph before it."""
        if quoted.outer.start != quoted.paragraph.start or not quoted.sentence:
            return None
        floor = max(self.cast.start, quoted.paragraph.start - _PARAGRAPH)
        before = self.text[floor : quoted.paragraph.start].rstrip()
        end = floor + len(before)
        if end <= floor:
            return None
        line = Span(max(floor + before.rfind("\n") + 1, self.cast.sentence_start(end - 1)), end)
        if before.endswith(":"):
            verbs = self._verbs(line.start, line.end, VERBS)
            found = self.subjects.before(Span(line.start, verbs[-1].start())) if verbs else None
            return (
                found
                or self.subjects.whole(Span(line.start, line.end - 1))
                or self.subjects.first(line)
            )
        return self._gone_on(quoted, line)

    def _gone_on(self, quoted: Quoted, line: Span) -> Speaker | None:
        """Return who spoke in the paragraph before, in the same words or in others."""
        paragraph = self.text.rfind("\n", 0, line.end) + 1
        if self.last is not None and self.last[0].paragraph.start == paragraph:
            return self.last[1]
        if self.text[quoted.outer.end : quoted.paragraph.end].strip(" ."):
            return None
        shown = _SHOWS.search(self.text, line.start, line.end)
        if shown is not None and kind_of(shown["who"]) == "text":
            return Speaker(shown["who"], Span(*shown.span("who")), "quote:document")
        verbs = self._verbs(line.start, line.end, VERBS)
        return self.subjects.before(Span(line.start, verbs[0].start())) if verbs else None

    def _sentence_start(self, quoted: Quoted) -> int:
        """Return where the sentence of a quotation begins, or the quotation before it ends."""
        start = max(
            self.cast.sentence_start(quoted.outer.start),
            quoted.paragraph.start,
            quoted.outer.start - _PARAGRAPH,
        )
        if self.last is not None and self.last[0].outer.end > start:
            end = self.last[0].outer.end
            start = end if self._verbs(end, quoted.outer.start, VERBS) else start
        return start

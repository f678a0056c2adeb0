"""Who said what stands in quotation marks."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from digest.extraction.quotes.quoted import Quoted
from digest.lexicon.speech import UNNAMED, VERBS
from digest.model.article import Span
from digest.model.entry import Draft, PlayerKind


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who is given the words, and where the text says so."""

    name: str
    """`Player.name`, or what the article calls somebody it does not name."""
    at: Span
    """Where it is said."""
    rule: str
    """What gave it."""


@dataclass(frozen=True, slots=True, order=True)
class _Named:
    """A mention of a player, for finding the last one before a place."""

    start: int
    end: int
    name: str
    person: bool


_WORD = re.compile(r"\b[A-Za-z]+\b")
_VERB_FIRST = re.compile(
    rf"[\s,—–-]*(?:has |had |also |later )?(?P<verb>(?i:{'|'.join(sorted(VERBS))}))\b"
)
_PRONOUN = re.compile(r"\b(?P<word>[Hh]e|[Ss]he|[Tt]hey|[Ii]t)\b")
_NOUN = "|".join(sorted(UNNAMED))
_NOBODY = re.compile(
    rf"\b(?P<article>[Aa]n?|[Oo]ne|[Tt]he|[Aa]nother|[Ii]ts|[Hh]is|[Hh]er)? ?"
    rf"(?P<who>(?:(?:(?!(?:an?|the|one|another|its|his|her|that|said|by)\b)[a-z][\w-]*"
    rf"|[A-Z][\w]*-based|US|UK|EU) ){{0,3}}(?:{_NOUN}))\b(?! of the)"
)
_GENERIC = re.compile(
    r"\b[Tt]he (?P<who>company|group|firm|bank|carmaker|airline|agency|union|ministry)$"
)
_DOCUMENT = re.compile(
    r"\b(?P<who>(?:[a-z]+ )?"
    r"(?:documents?|report|statement|letter|memo|filing|study|survey|review)) "
    r"(?:show|shows|showed|say|says|said|state|states|stated|read|reads|note|notes|noted)\b"
)
_OFFICE_OF = re.compile(r"['’]s? [^,.;]{1,60}, (?:(?:Mr|Mrs|Ms|Dr|Sir)\.? )?\Z")
_RELATIVE = re.compile(
    r", (?:whose|whom?|which|where)\b(?:(?<=whose) [a-z -]{1,40}, [A-Z][^,]{1,60},)?[^,]*,\s*\Z"
)
_SERVES = re.compile(r" (?:close )?(?:to|for|at|with|inside) (?:the )?\Z")
_SPEAKS_FOR = re.compile(
    r"(?:spokes\w+|statement|report|documents?|letter|memo|filing|email|note|company|group|firm|bank"
    r"|ministry|government|court|commission|ruling)\Z"
)
_DASH = re.compile(r"\s*(?:[—–-]{1,2}|~)\s*")
_DEFINITE = frozenset(
    "MP minister lawyer executive banker economist analyst owner director".split()
)
_FAR = 260
_PARAGRAPH = 1500
_NEAR = 90
_BY = 30


class Speakers:
    """Finds the speaker of one quotation after the other, and remembers the last."""

    def __init__(self, draft: Draft) -> None:
        """Take the players' mentions and the sentences of a draft."""
        self.text = draft.article.text
        self.start = draft.article.body_start
        self.named = sorted(
            _Named(span.start, span.end, player.name, player.kind is PlayerKind.PERSON)
            for player in draft.players
            for span in player.at
        )
        self.starts = [one.start for one in self.named]
        self.verbs = [m for m in _WORD.finditer(self.text) if m[0].lower() in VERBS]
        self.verb_starts = [verb.start() for verb in self.verbs]
        self.last_person = self._lasts(person=True)
        self.last_body = self._lasts(person=False)
        self.sentences = [span.start for span in draft.article.sentences]
        self.last: tuple[Quoted, Speaker | None] | None = None

    def _lasts(self, *, person: bool) -> list[int]:
        """Return for each mention the index of the last person, or body, up to it."""
        lasts: list[int] = []
        last = -1
        for index, one in enumerate(self.named):
            last = index if one.person is person and one.start >= self.start else last
            lasts.append(last)
        return lasts

    def of(self, quoted: Quoted) -> Speaker | None:
        """Return who says the words; None when the text does not tell."""
        found = (
            self._continued(quoted)
            or self._after(quoted)
            or self._before(quoted)
            or self._same_paragraph(quoted)
            or self._signed(quoted)
            or self._introduced(quoted)
        )
        self.last = (quoted, found)
        return found

    def _continued(self, quoted: Quoted) -> Speaker | None:
        """Return the speaker of a speech whose last paragraph did not close its mark."""
        if self.last is None or self.last[0].closed or quoted.outer.start != quoted.paragraph.start:
            return None
        return self.last[1]

    def _after(self, quoted: Quoted) -> Speaker | None:
        """Read "…", said X; "…", X said; "…", he said."""
        clause = self._clause_after(quoted)
        if self.text.startswith(" by ", clause.start):
            near = self._between(clause.start, clause.start + _BY)
            return self._speaker(near[0], "quote:by") if near else None
        inside = quoted.span.of(self.text)[-1:]
        if clause.start >= clause.end or (inside == "." and not self._verb_first(clause)):
            return None
        first = self._verb_first(clause)
        if first is not None:
            return self._subject_after(Span(first.end(), clause.end))
        if not self._pauses(quoted):
            return None
        verbs = self._verbs(clause.start, clause.end)
        return self._subject_before(Span(clause.start, verbs[0].start())) if verbs else None

    def _verb_first(self, clause: Span) -> re.Match[str] | None:
        return _VERB_FIRST.match(self.text, clause.start, clause.end)

    def _pauses(self, quoted: Quoted) -> bool:
        """Tell whether a comma or an exclamation parts the words from who says them."""
        around = self.text[quoted.span.end - 1 : quoted.outer.end + 1]
        return any(sign in around for sign in ",!?—–")

    def _clause_after(self, quoted: Quoted) -> Span:
        """Return the words between the quotation and the next one, or the end of the sentence."""
        start = quoted.outer.end
        stop = min(quoted.paragraph.end, start + _FAR)
        index = bisect_right(self.sentences, start + 1)
        if index < len(self.sentences):
            stop = min(stop, self.sentences[index])
        return Span(start, _cut_at_mark(self.text, start, stop))

    def _subject_after(self, clause: Span) -> Speaker | None:
        """Return who stands after the verb: said X, an analyst at Y."""
        named = self._between(clause.start, clause.end)
        near = [one for one in named if one.start - clause.start < _NEAR]
        nobody = _NOBODY.search(self.text, clause.start, clause.end)
        if nobody and (not near or nobody.end() < near[0].start):
            person = next((one for one in near if one.person), None)
            told = self.text[nobody.end() : person.start] if person else ","
            if "," in told and told != ", ":
                return self._unnamed(nobody)
        if not near:
            return self._pronoun(clause)
        people = [one for one in near if one.person]
        best = people[0] if people and self._is_one(near[0].end, people[0].start) else near[0]
        return self._speaker(best, "quote:said-name")

    def _is_one(self, start: int, end: int) -> bool:
        """Tell whether a name and the person behind it are one subject: X's chairman, Y."""
        between = self.text[start:end]
        return "," not in between or _OFFICE_OF.match(between) is not None

    def _before(self, quoted: Quoted) -> Speaker | None:
        """Read X said: "…"; X said it was "…"; calling it "…"."""
        start = self._sentence_start(quoted)
        verbs = self._verbs(start, quoted.outer.start)
        if not verbs:
            return None
        if quoted.sentence and not self._leads_in(verbs[-1].end(), quoted.outer.start):
            return None
        for verb in reversed(verbs):
            found = self._subject_of(verb, verbs, start)
            if found is not None:
                return found
        return None

    def _verbs(self, start: int, end: int) -> list[re.Match[str]]:
        """Return the verbs of saying that begin between two places."""
        first, last = bisect_left(self.verb_starts, start), bisect_left(self.verb_starts, end)
        return self.verbs[first:last]

    def _leads_in(self, start: int, end: int) -> bool:
        return end - start < _NEAR * 2

    def _subject_of(
        self, verb: re.Match[str], verbs: Sequence[re.Match[str]], start: int
    ) -> Speaker | None:
        before = self.text[start : verb.start()].rstrip()
        if verb[0].lower().endswith("ing") and not before.endswith((" is", " was")):
            earlier = [other for other in verbs if other.start() < verb.start()]
            finite = [other for other in earlier if not other[0].lower().endswith("ing")]
            if finite:
                return self._subject_of(finite[-1], verbs, start)
            return self._first(start, verb.start())
        if before.endswith((",", " and", " but", " then", " also", " who")):
            return self._first(start, verb.start()) or self._subject_before(
                Span(start, verb.start())
            )
        return self._subject_before(Span(start, verb.start()))

    def _first(self, start: int, end: int) -> Speaker | None:
        """Return the subject of a sentence with insertions: first person, else first body."""
        end = self._before_relative(start, end)
        named = self._between(start, end)
        pronoun = _PRONOUN.search(self.text, start, end)
        if pronoun and (not named or pronoun.start() < named[0].start):
            return self._resolve(pronoun)
        people = [one for one in named if one.person]
        if not named:
            return None
        chosen = people[0] if people and people[0].start - named[0].start < _NEAR else named[0]
        return self._speaker(chosen, "quote:subject")

    def _subject_before(self, clause: Span) -> Speaker | None:
        """Return who stands last before the verb: a name, a pronoun, "the company", "a trader"."""
        clause = Span(clause.start, self._without_insertion(clause))
        named = self._between(clause.start, clause.end)
        last = named[-1] if named else None
        after = last.end if last else clause.start
        if last and last.person:
            return self._speaker(last, "quote:name-said")
        servant = self._servant(clause.start, last) if last else None
        if servant:
            return servant
        generic = _GENERIC.search(self.text[after : clause.end].rstrip())
        if generic:
            return self._last_body(clause.start)
        nobodies = list(_NOBODY.finditer(self.text, after, clause.end))
        if nobodies and clause.end - nobodies[-1].end() < 40:  # noqa: PLR2004 - close to the verb
            return self._unnamed(nobodies[-1])
        pronouns = list(_PRONOUN.finditer(self.text, after, clause.end))
        if pronouns:
            return self._resolve(pronouns[-1])
        return self._speaker(last, "quote:name-said") if last else None

    def _servant(self, start: int, body: _Named) -> Speaker | None:
        """Return who is told by whom they serve: an adviser to X."""
        for who in _NOBODY.finditer(self.text, max(start, body.start - _NEAR), body.start):
            between = self.text[who.end() : body.start]
            if _SERVES.match(between) and not _SPEAKS_FOR.search(who["who"]):
                span = Span(who.start("who"), body.end)
                return Speaker(span.of(self.text), span, "quote:unnamed")
        return None

    def _before_relative(self, start: int, end: int) -> int:
        """Return where the subject ends when ", whose founder Y left," stands before the verb."""
        clause = _RELATIVE.search(self.text[start:end])
        return (
            start + clause.start()
            if clause and self._between(start, start + clause.start())
            else end
        )

    def _without_insertion(self, clause: Span) -> int:
        """Return where the subject ends when ", an analyst at X," stands before the verb."""
        before = self.text[clause.start : clause.end].rstrip()
        if not before.endswith(","):
            return clause.end
        comma = before.rfind(", ", 0, len(before) - 1)
        relative = self._before_relative(clause.start, clause.end)
        people = [one for one in self._between(clause.start, relative) if one.person]
        if people:
            return people[0].end
        if relative < clause.end:
            return relative
        return clause.start + comma if comma > 0 else clause.end

    def _pronoun(self, clause: Span) -> Speaker | None:
        pronoun = _PRONOUN.search(self.text, clause.start, min(clause.end, clause.start + 12))
        return self._resolve(pronoun) if pronoun else None

    def _resolve(self, pronoun: re.Match[str]) -> Speaker | None:
        """Return the last person or body that a pronoun can mean."""
        if pronoun["word"].lower() in ("it", "they"):
            return self._last_body(pronoun.start())
        before = self.named[: bisect_left(self.starts, pronoun.start())]
        last = next(
            (one for one in reversed(before) if one.person and one.start >= self.start), None
        )
        if last is None:
            return None
        return Speaker(last.name, Span(pronoun.start(), pronoun.end()), "quote:pronoun")

    def _last_person(self, index: int) -> _Named | None:
        place = bisect_left(self.starts, index)
        found = self.last_person[place - 1] if place else -1
        return self.named[found] if found >= 0 else None

    def _last_body(self, index: int) -> Speaker | None:
        place = bisect_left(self.starts, index)
        sentence = self.sentences[bisect_right(self.sentences, index) - 1] if self.sentences else 0
        here = next((one for one in self._between(sentence, index) if not one.person), None)
        last = self.last_body[place - 1] if place else -1
        chosen = here or (self.named[last] if last >= 0 else None)
        return self._speaker(chosen, "quote:pronoun") if chosen else None

    def _same_paragraph(self, quoted: Quoted) -> Speaker | None:
        """Return the speaker of the quotation before, when this one goes on after "he said."."""
        if self.last is None or not quoted.sentence or self.last[0].paragraph != quoted.paragraph:
            return None
        between = self.text[self.last[0].outer.end : quoted.outer.start]
        return self.last[1] if between.count(". ") <= 1 and len(between) < _FAR else None

    def _signed(self, quoted: Quoted) -> Speaker | None:
        """Read a name after a dash: a pull quotation."""
        dash = _DASH.match(self.text, quoted.outer.end)
        if dash is None or not dash[0].strip():
            return None
        named = self._between(dash.end(), dash.end() + 40)
        return self._speaker(named[0], "quote:signed") if named else None

    def _introduced(self, quoted: Quoted) -> Speaker | None:
        """Return the speaker of a paragraph of its own after "X said:" or a line with a colon."""
        if quoted.outer.start != quoted.paragraph.start or not quoted.sentence:
            return None
        floor = max(self.start, quoted.paragraph.start - _PARAGRAPH)
        before = self.text[floor : quoted.paragraph.start].rstrip()
        end = floor + len(before)
        line = Span(floor + before.rfind("\n") + 1, end)
        document = _DOCUMENT.search(self.text, line.start, line.end)
        if document and not before.endswith(":"):
            return Speaker(
                document["who"], Span(document.start("who"), document.end("who")), "quote:document"
            )
        if not before.endswith(":"):
            return None
        return self._subject_before(line)

    def _unnamed(self, match: re.Match[str]) -> Speaker | None:
        """Return what the text calls the speaker; "the minister" is the person named last."""
        last_word = match["who"].rpartition(" ")[2]
        before = self.text[max(0, match.start("who") - _BY) : match.start("who")]
        if last_word in _DEFINITE and " the " in before.replace("\n", " . "):
            named = self._last_person(match.start())
            if named is not None:
                return Speaker(named.name, Span(*match.span("who")), "quote:the-person")
        start, end = match.span("who")
        near = self._between(max(0, start - _NEAR), start)
        if near and near[-1].end == start - 1 and not match["article"]:
            start = near[-1].start
        if (match["article"] or "").lower() == "one":
            start = match.start("article")
        return Speaker(self.text[start:end], Span(start, end), "quote:unnamed")

    def _speaker(self, one: _Named, rule: str) -> Speaker:
        return Speaker(one.name, Span(one.start, one.end), rule)

    def _between(self, start: int, end: int) -> list[_Named]:
        return self.named[bisect_left(self.starts, start) : bisect_left(self.starts, end)]

    def _sentence_start(self, quoted: Quoted) -> int:
        """Return where the sentence of a quotation begins, or the quotation before it ends."""
        index = bisect_right(self.sentences, quoted.outer.start) - 1
        sentence = self.sentences[index] if index >= 0 else 0
        start = max(sentence, quoted.paragraph.start, quoted.outer.start - _PARAGRAPH)
        if self.last is not None and self.last[0].outer.end > start:
            end = self.last[0].outer.end
            start = end if self._verbs(end, quoted.outer.start) else start
        return start


def _cut_at_mark(text: str, start: int, stop: int) -> int:
    mark = re.compile('[“«„‘"]').search(text, start, stop)
    return mark.start() if mark else stop

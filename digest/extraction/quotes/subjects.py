"""Who the subject of a verb of speech is, before the verb and behind it."""

import re

from digest.extraction.quotes.cast import Cast, Named, Speaker
from digest.extraction.quotes.descriptions import find_speaker_of
from digest.extraction.quotes.phrases import ONE_OF_THEM, PHRASE, TAIL, kind_of
from digest.extraction.quotes.pieces import (
    NAME,
    NO_NAMES,
    RELATIVE,
    TITLES,
    find_pieces,
    without_adverbs,
)
from digest.extraction.quotes.pronouns import OBJECT, POSSESSIVE, PRONOUN, find_meant
from digest.extraction.quotes.references import is_owner
from digest.lexicon.speech import VERBS
from digest.model.article import Span
from digest.value import Value

_ROLE_WORD = (
    r"(?:[a-z][\w&/’'-]*,?|[A-Z]{2,4}|(?:Vice|Deputy|Managing|General|Group|Chief|Executive|"
    r"Financial|Operating|Officer|President|Chair(?:man|woman)?|Director|Manager|Secretary|Minister|"
    r"Governor|Commissioner|Leader|Head|Economist|Analyst|Strategist))"
)
_ROLE_GAP = re.compile(rf"(?:['’]s?|,)? ?(?:{_ROLE_WORD} ){{0,7}}(?:{TITLES} )?")
_TITLED = re.compile(rf"(?:[Tt]he )?(?:{TITLES} )?")
_AT_ONCE = re.compile(rf",? (?:{TITLES} )?| - ")
_OFFICE_OF = re.compile(r" (?:of|for|at|and|in|from) [^,.;]{1,60}, ")
_AND_OFFICE = re.compile(rf"(?:,? and|/|,) ?(?:{_ROLE_WORD} ){{1,6}}(?:{TITLES} )?")
"""What else somebody is, before the name: co-founder and chief executive."""
_APPOSED = re.compile(r"[,.;]|\Z|\n| said")
_OFFICE_ONLY = re.compile(
    r"(?: \([^()]{1,30}\))? (?:(?!and |or |that |of |from |at |with |for )[a-z][\w-]* ){1,5}"
)
_LAST_OTHER = re.compile(
    r"(?:\A|\s)(?:[Aa] )?(?P<who>[Aa]nother|[Oo]thers|[Ss]ome|[Oo]ne|second|third|fourth)\Z"
)
_VERB = re.compile(rf"\b(?:{'|'.join(sorted(VERBS))})\b")
_HANGS = re.compile(r"\b(?:who|whom|whose|which|with|alongside|against|succeed(?:s|ed|ing))\b")
"""What makes the end of a piece another's post: a Liberal who ran with his deputy."""
_WHO_IS = re.compile(r"(?:an?|the|its|his|her|their) [^,]{2,60} (?:who|which|whose) ")
"""Opens what somebody named is: X, a Liberal who ran with her deputy, Y, said."""
_NEAR = 110
_AT_HAND = 40
_TOUCHES = 4
_INSERTIONS = 5


class Subjects(Value, kw_only=False):
    """Reads subjects in the light of who spoke last."""

    cast: Cast
    """Who is named where."""
    last: Speaker | None
    """Who spoke last."""

    def behind(self, clause: Span) -> Speaker | None:
        """Return who stands behind the verb: said X, an analyst at Y; said its head, X."""
        text = self.cast.text
        start = clause.start
        while start < clause.end and text[start].isspace():
            start += 1
        clause = Span(start, clause.end)
        pronoun = PRONOUN.match(text, start, clause.end) or OBJECT.match(text, start, clause.end)
        if pronoun:
            return find_meant(self.cast, pronoun, self.last)
        named = [one for one in self.cast.between(start, clause.end) if one.start - start < _NEAR]
        phrase = PHRASE.match(text, start, clause.end)
        first = named[0] if named else None
        at_once = first is not None and _TITLED.fullmatch(text, start, first.start)
        if first is not None and at_once and not is_owner(text, first):
            return self._name_behind(first, named, phrase)
        if phrase is not None:
            return self._phrase_behind(phrase, named, clause.end)
        return self._near_behind(named, start) or self._someone(start, clause.end)

    def _name_behind(
        self, first: Named, named: list[Named], phrase: re.Match[str] | None
    ) -> Speaker | None:
        """Return the person whose body and office come first, or the name itself."""
        text = self.cast.text
        person = next((one for one in named if one.person), None)
        if not first.person and person is not None and "," not in text[first.end : person.start]:
            gap = _without_names(text, first.end, person.start, named).lstrip()
            if _ROLE_GAP.fullmatch(gap):
                return person.speaks("quote:said-name")
        if first.person or phrase is None or phrase.end() <= first.end:
            return first.speaks("quote:said-name")
        if kind_of(phrase["who"]) == "person":
            return self._phrase_behind(phrase, named, phrase.end())
        return first.speaks("quote:said-name")

    def _phrase_behind(self, phrase: re.Match[str], named: list[Named], end: int) -> Speaker | None:
        human = kind_of(phrase["who"]) == "person"
        person = next((one for one in named if one.person), None) or (
            next((one for one in named if one.start > phrase.end()), None) if human else None
        )
        if person is not None and self._is_named_behind(phrase, person):
            return person.speaks("quote:said-name")
        return find_speaker_of(self.cast, phrase, end)

    def _near_behind(self, named: list[Named], start: int) -> Speaker | None:
        """Return the name behind an office that no list has, or behind a few words."""
        text = self.cast.text
        person = next((one for one in named if one.person), None)
        if person is not None and _ROLE_GAP.fullmatch(
            _without_names(text, start, person.start, named)
        ):
            return person.speaks("quote:said-name")
        first = named[0] if named else None
        if first is None or first.start - start >= _AT_HAND:
            return None
        if _VERB.search(text, start, first.start):
            return None
        return first.speaks("quote:said-name")

    def _is_named_behind(self, phrase: re.Match[str], person: Named) -> bool:
        """Tell whether a name follows what somebody is: analyst X; its head, X; an aide to Y, X."""
        text = self.cast.text
        if person.start < phrase.end():
            return False
        ends = phrase.end(), person.start
        if _AT_ONCE.fullmatch(text, *ends) or _AND_OFFICE.fullmatch(text, *ends):
            return True
        tail = TAIL.match(text, phrase.end())
        if tail is not None and tail.end() > person.start:
            return False
        gap = text[tail.end() if tail else phrase.end() : person.start]
        if gap == " " and tail is not None:
            return True
        apposed = gap == ", " and _APPOSED.match(text, person.end)
        return bool(apposed or _OFFICE_OF.fullmatch(text, phrase.end(), person.start))

    def _someone(self, start: int, end: int) -> Speaker | None:
        """Return "another", or a name that no player has."""
        other = ONE_OF_THEM.match(self.cast.text, start, end)
        if other:
            return Speaker(other["who"], Span(*other.span("who")), "quote:unnamed")
        name = NAME.match(self.cast.text, start, end)
        if name is None or name["who"].split()[0] in NO_NAMES:
            return None
        return Speaker(name["who"], Span(*name.span("who")), "quote:as-written")

    def before(self, clause: Span) -> Speaker | None:
        """Return who stands before the verb: X, an analyst at Y, said; the company said."""
        words = without_adverbs(self.cast.text[clause.start : clause.end])
        words = words.removesuffix(", which")
        if words.endswith((" and", " but")):
            return self._opening(Span(clause.start, clause.start + len(words)))
        inserted = words.endswith((",", " –", " —"))
        end = clause.start + len(words.rstrip(" ,–—"))
        pieces = find_pieces(self.cast.text, clause.start, end)
        if inserted and len(pieces) > 1:
            return self._around_insertion(pieces[-_INSERTIONS:])
        return self._in_piece(pieces[-1]) if pieces else None

    def _opening(self, clause: Span) -> Speaker | None:
        """Return the subject of a clause whose second verb is asked for: X rose and said."""
        text = self.cast.text
        pronoun = PRONOUN.match(text, clause.start, clause.end)
        if pronoun is not None:
            return find_meant(self.cast, pronoun, self.last)
        named = self.cast.between(clause.start, clause.end)
        phrase = PHRASE.match(text, clause.start, clause.end)
        if phrase is not None and not (named and named[0].start <= phrase.start("who")):
            return self._phrase_behind(phrase, named, clause.end)
        return self._name_behind(named[0], named, None) if named else None

    def whole(self, span: Span) -> Speaker | None:
        """Return whom a label names: the whole of it."""
        named = self.cast.between(span.start, span.end)
        if named:
            person = next((one for one in named if one.person), named[0])
            return person.speaks("quote:label")
        name = NAME.fullmatch(self.cast.text, span.start, span.end)
        return Speaker(name["who"], span, "quote:label") if name else None

    def first(self, span: Span) -> Speaker | None:
        """Return the subject of a sentence: the first name, pronoun or phrase in it."""
        text = self.cast.text
        named = self.cast.between(span.start, span.end)
        possessive = POSSESSIVE.match(text, span.start, span.end)
        if possessive is not None and not named:
            return find_meant(self.cast, possessive, self.last)
        people = [one for one in named if one.person]
        named = people if people and people[0].start - named[0].start < _NEAR else named
        phrase = PHRASE.search(text, span.start, span.end)
        pronoun = PRONOUN.search(text, span.start, span.end)
        start = named[0].start if named else span.end
        if pronoun and pronoun.start() < min(start, phrase.start() if phrase else start):
            return find_meant(self.cast, pronoun, self.last)
        if phrase is not None and phrase.end() < start:
            return self._phrase_behind(phrase, named, span.end)
        return named[0].speaks("quote:subject") if named else None

    def alone(self, sentence: Span) -> Speaker | None:
        """Return the person whom a sentence opens with, where it names no other."""
        text = self.cast.text
        named = self.cast.between(sentence.start, sentence.end)
        people = [one for one in named if one.person]
        pronoun = PRONOUN.match(text, sentence.start, sentence.end)
        if pronoun is not None and pronoun["word"].lower() in ("he", "she") and not people:
            return find_meant(self.cast, pronoun, self.last)
        first = people[0] if len({one.player.name for one in people}) == 1 else None
        if first is None or is_owner(text, first):
            return None
        gap = _without_names(text, sentence.start, first.start, named)
        return first.speaks("quote:told-of") if _ROLE_GAP.fullmatch(f" {gap}") else None

    def _around_insertion(self, pieces: list[Span]) -> Speaker | None:
        """Walk back over ", an analyst at X," to the name or noun that it describes."""
        found: Speaker | None = None
        for index in range(len(pieces) - 1, -1, -1):
            piece = pieces[index]
            if self._is_relative(pieces, index):
                continue
            person = self._person_at_end(piece)
            if person is not None:
                return person.speaks("quote:name-said")
            here = self._in_piece(piece)
            if here is None or (found is not None and here.rule != "quote:name-said"):
                continue
            found = here
            near = pieces[max(0, index - 2) : index]
            if here.rule == "quote:name-said" and not any(map(self._person_at_end, near)):
                return here
        return found

    def _is_relative(self, pieces: list[Span], index: int) -> bool:
        """Tell whether a piece hangs on another: which fell; X in ", whose head, X, left"."""
        text = self.cast.text
        if 0 < index < len(pieces) - 1:
            before = pieces[index - 1]
            if text.startswith("whose", before.start) or self._names_office(before):
                return True
        if 1 < index == len(pieces) - 1 and _WHO_IS.match(text, pieces[index - 1].start):
            own = self._person_at_end(pieces[index - 2])
            return own is not None and self._names_office(pieces[index - 1])
        return RELATIVE.match(text, pieces[index].start) is not None

    def _names_office(self, piece: Span) -> bool:
        """Tell whether a piece hangs on another and ends with the next one's post: by its head."""
        hangs = RELATIVE.match(self.cast.text, piece.start)
        if hangs is None and _HANGS.search(self.cast.text, piece.start, piece.end) is None:
            return False
        offices = list(PHRASE.finditer(self.cast.text, piece.start, piece.end))
        last = offices[-1] if offices else None
        return last is not None and last.end() == piece.end and kind_of(last["who"]) == "person"

    def _person_at_end(self, piece: Span) -> Named | None:
        """Return the person with whose name a piece ends, unless the piece only serves them."""
        named = self.cast.between(piece.start, piece.end)
        if not named or named[-1].end < piece.end - _TOUCHES + 1 or not named[-1].person:
            return None
        return None if self._serves(piece, named[-1]) else named[-1]

    def _serves(self, piece: Span, named: Named) -> bool:
        """Tell whether the phrase before a name only serves it: an aide to X."""
        phrase = PHRASE.search(self.cast.text, piece.start, named.start)
        tail = TAIL.match(self.cast.text, phrase.end()) if phrase else None
        return tail is not None and tail.end() > named.start

    def _in_piece(self, piece: Span) -> Speaker | None:
        """Return the subject of words without a comma."""
        named = self.cast.between(piece.start, piece.end)
        people = [one for one in named if one.person and not self._serves(piece, one)]
        free = [one for one in people if not is_owner(self.cast.text, one)]
        if free:
            return self._of_two(free).speaks("quote:name-said")
        written = self._last_words(piece)
        if written is not None and " " in written.name:
            return written
        return self._phrase_in(piece, named) or self._unnamed_in(piece, named) or written

    def _phrase_in(self, piece: Span, named: list[Named]) -> Speaker | None:
        """Return whom the first phrase means, unless it is part of a name or a name follows it."""
        phrase = PHRASE.search(self.cast.text, piece.start, piece.end)
        if phrase is None:
            return None
        start, end = phrase.start("who"), phrase.end()
        tail = TAIL.match(self.cast.text, end)
        if any(one.start <= start and end <= one.end for one in named):
            return None
        if named and named[-1].start >= (tail.end() if tail else end + 1):
            return None
        owner = next((one for one in named if 0 <= start - one.end < _TOUCHES), None)
        if owner is not None and kind_of(phrase["who"]) == "text":
            return owner.speaks("quote:text-of")
        return find_speaker_of(self.cast, phrase, piece.end)

    def _unnamed_in(self, piece: Span, named: list[Named]) -> Speaker | None:
        """Return whom the last pronoun means, or the last name."""
        pronouns = list(PRONOUN.finditer(self.cast.text, piece.start, piece.end))
        if pronouns and (not named or pronouns[-1].start() > named[-1].start):
            return find_meant(self.cast, pronouns[-1], self.last)
        return named[-1].speaks("quote:name-said") if named else None

    def _of_two(self, people: list[Named]) -> Named:
        """Return the first; the second where an office alone stands between."""
        if len(people) > 1:
            between = self.cast.text[people[0].end : people[1].start]
            if _OFFICE_ONLY.fullmatch(between):
                return people[1]
        return people[0]

    def _last_words(self, piece: Span) -> Speaker | None:
        """Return a capitalised name at the end that no player has, or "another"."""
        text = self.cast.text
        names = list(NAME.finditer(text, piece.start, piece.end))
        last = names[-1] if names and names[-1].end() == piece.end else None
        if last is not None and last["who"].split()[0] not in NO_NAMES:
            span = Span(last.start("who"), piece.end)
            if not any(one.end > span.start for one in self.cast.between(piece.start, span.end)):
                return Speaker(span.of(text), span, "quote:as-written")
        other = _LAST_OTHER.search(piece.of(text))
        if other is None:
            return None
        span = Span(piece.start + other.start("who"), piece.end)
        return Speaker(other["who"], span, "quote:unnamed")


def _without_names(text: str, start: int, end: int, named: list[Named]) -> str:
    """Return a range without the names inside it."""
    kept, at = [], start
    for one in named:
        if start <= one.start and one.end <= end:
            kept.append(text[at : one.start])
            at = one.end
    return re.sub(r" +", " ", "".join((*kept, text[at:end])))

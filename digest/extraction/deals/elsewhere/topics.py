"""Who is spoken of where in an article, and as what."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from digest.extraction.deals.tokens import Sentence
from digest.value import Value

_LEAD = 3
_BACK = 2
_VENTURE = re.compile(
    r"\b(?:ventures?|new (?:company|firm|entity|business|group)|vehicle)(?: company)?"
    r"(?: ?,)?(?: (?:will|is|was|to|be|which|it))*(?: (?:called|named|known as|dubbed))? "
    r"(?P<name>O[1-9]\d*)(?= |$)"
)
_TENDERS = r"(?:bids?|tenders?|bidders|proposals|quotations|expressions of interest|procurement)"
_CALLING = re.compile(
    r"(?P<who>[OG]\d+)(?:'s)?"
    r"(?: (?:has|had|have|also|on|in|last|this|\w+day|year|month|week)){0,4} "
    r"(?:invit|float|issu|launch|call|sought|seek|open|shortlist|solicit|put out|publish|"
    rf"advertis|re-?tender)\w*(?: \S+){{0,4}}? {_TENDERS}\b|"
    rf"\b{_TENDERS} (?:\S+ ){{0,4}}?(?:invited|floated|issued|launched|called|opened|published) by "
    r"(?:the )?(?P<by>[OG]\d+)"
)
_CONTEST = re.compile(
    r"\b(?:bidding(?: war)?|takeover (?:battle|fight|saga|tussle|contest)|battle|tussle|race|fight|"
    r"scramble|contest|auction|tug-of-war|duel|war|pursuit|courtship|sale) (?:for|over|of|to "
    r"(?:buy|acquire|win|take over|control)) (?:the |control of )?(?:(?!O\d)[\w'-]+ ){0,4}?"
    r"(?P<name>O[1-9]\d*)(?= |$)(?! (?:contract|tender|order|project|job|title|seat))"
)


class Topics(Value, kw_only=False):
    """Who is spoken of where in an article."""

    names: tuple[tuple[str, ...], ...]
    """Whom each sentence names, by a name or a pronoun."""
    counts: Mapping[str, int]
    """How often each is named in all."""
    public: frozenset[str]
    """Who is a public body, which a text names for much else than its deals."""
    callers: frozenset[str] = frozenset()
    """Who calls for tenders."""
    ventures: tuple[str, ...] = ()
    """What the ventures are called that are founded."""
    contested: tuple[str, ...] = ()
    """For whom several bid: "the battle for Orrin"."""

    def find(self, here: int, apart: frozenset[str], likely: frozenset[str]) -> str | None:
        """Return whom the text speaks of at a sentence besides those `apart`.

        It is who is `likely` of those in the sentence itself, else of those before it and of
        those that the article opens with; else who is named most, near before far.
        """
        own = self.names[here]
        near = tuple(chain.from_iterable(self.names[max(0, here - _BACK) : here + 1]))
        about = tuple(chain.from_iterable(self.names[:_LEAD]))
        known = (own, (*near, *about))
        sure = (tuple(name for name in names if name in likely) for names in known)
        for names in (*sure, near, about):
            spoken_of = [
                n for n in dict.fromkeys(names) if n not in apart and self._acts(n, likely)
            ]
            if spoken_of:
                return max(spoken_of, key=lambda name: self.counts[name])
        return None

    def find_topic(self, apart: frozenset[str]) -> str | None:
        """Return who the article is about: of those that it opens with who is named most.

        None where that is one of those `apart` who is named as often.
        """
        opening = dict.fromkeys(chain.from_iterable(self.names[:_LEAD]))
        best = max(opening, key=lambda name: self.counts[name], default=None)
        return None if best in apart else best

    def is_about(self, name: str) -> bool:
        """Tell whether the article opens with a body, or names it more than once."""
        return name in self.names[0] or self.counts[name] > 1

    def _acts(self, name: str, likely: frozenset[str]) -> bool:
        return name not in self.public or name in likely


def read_topics(sentences: Sequence[Sentence]) -> Topics:
    """Return who is spoken of where; whom a person works for is not spoken of."""
    names = tuple(
        tuple(
            name
            for token in sentence.tokens
            if not token.text.startswith("P")
            for name in token.names
        )
        for sentence in sentences
    )
    states = (t.names for s in sentences for t in s.tokens if t.text.startswith("G"))
    public = frozenset(chain.from_iterable(states))
    ventures = tuple(dict.fromkeys(chain.from_iterable(map(_find_ventures, sentences))))
    callers = frozenset(chain.from_iterable(map(_find_callers, sentences)))
    fought = tuple(dict.fromkeys(chain.from_iterable(map(_find_contested, sentences))))
    counts = Counter(chain.from_iterable(names))
    return Topics(names, counts, public, callers, ventures, fought)


def _find_callers(sentence: Sentence) -> Iterator[str]:
    """Yield who calls for tenders: "the port invited bids", "a tender floated by the council"."""
    for found in _CALLING.finditer(sentence.text):
        at = found.start("who") if found["who"] else found.start("by")
        yield from sentence.tokens[sentence.place(at, at + 1).first].names


def _find_ventures(sentence: Sentence) -> Iterator[str]:
    """Yield what a sentence calls a venture: "the new company, Orrin Wind,"."""
    yield from _names_in(sentence, _VENTURE)


def _find_contested(sentence: Sentence) -> Iterator[str]:
    """Yield for whom a sentence says that several bid."""
    yield from _names_in(sentence, _CONTEST)


def _names_in(sentence: Sentence, pattern: re.Pattern[str]) -> Iterator[str]:
    for found in pattern.finditer(sentence.text):
        token = sentence.tokens[sentence.place(found.start("name"), found.end("name")).first]
        yield from token.names

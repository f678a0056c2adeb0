"""Whose an amount is: the parties, the measure and the place that its clause names."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from digest.extraction.figures.clauses import find_verb, is_break
from digest.extraction.figures.names import Names, find_initials, find_names
from digest.extraction.figures.reading import Reading
from digest.extraction.figures.subjects import find_subject
from digest.lexicon.clauses import (
    AUXILIARIES,
    DETERMINERS,
    MAYBE_VERBS,
    PREPOSITIONS,
    PRONOUNS,
    TIMELY,
    VERBS,
)
from digest.lexicon.directions import DIRECTIONS
from digest.lexicon.facts import FRESH, KNOWN, MEASURES, RIVALS
from digest.lexicon.roles import HONORIFICS, TITLE_WORDS
from digest.lexicon.words import COMPANY_WORDS
from digest.model.article import Article
from digest.text.tokens import NUMBER, WORD, Tokens, split_tokens

_ENDS = frozenset(".!?。！？")
_YEAR = re.compile(r"(?:19|20)\d\d")
_BEFORE_YEAR = frozenset("in during for".split())
_FAR, _BEHIND, _BACK = 14, 10, 3
_NOBODY = frozenset[str]()


@dataclass(frozen=True, slots=True, kw_only=True)
class Whose:
    """Who and what the clause of an amount is about; names are in lower case."""

    sentence: int
    """Where its sentence, or its table, begins: one of those says a fact once."""
    leading: bool = False
    """Whether it stands in the headline, or in a line above the text: the text says it again."""
    subject: frozenset[str] = _NOBODY
    """The names in the subject."""
    initials: str = ""
    """Those of the subject's names, for acronyms."""
    person: bool = False
    """Whether the subject is a person, who may speak for anybody."""
    plain: frozenset[str] = _NOBODY
    """The words of a subject without names; none where it only points back."""
    verb: str = ""
    """The verb, without its ending; none where it is passive."""
    taker: frozenset[str] = _NOBODY
    """The names between the verb and the amount."""
    given: frozenset[str] = _NOBODY
    """The plain words there, where the verb has them for its object: cost the airline £5m."""
    rest: frozenset[str] = _NOBODY
    """All names behind the subject."""
    tied: tuple[str, frozenset[str], frozenset[str]] = ("", _NOBODY, _NOBODY)
    """The preposition behind the amount, the names behind it, its plain words."""
    years: frozenset[str] = _NOBODY
    """The years that it says."""
    measure: str = ""
    """What it measures, of those measures that a firm has one each of."""
    known: bool = False
    """Whether it points back: the £5m offer."""
    fresh: bool = False
    """Whether it says that it is a new one: another £5m."""
    rival: bool = False
    """Whether the subject is only set beside somebody: a rival."""

    def count_shared(self, other: "Whose") -> int:
        """Return how many names the sentences of two amounts share, those of subjects twice."""
        shared = (self.subject | self.rest) & (other.subject | other.rest)
        return len(shared) + len(self.subject & other.subject)


def differ(one: Whose, other: Whose) -> bool:
    """Tell whether two equal amounts, in order, are of different things."""
    if one.sentence == other.sentence:
        return True
    if other.leading or other.known:
        return False
    if (other.fresh and not one.fresh) or (other.rival and not one.rival):
        return True
    told = ((one.years, other.years), (_one(one.measure), _one(other.measure)))
    if any(_are_apart(*pair) for pair in told):
        return True
    return (
        _differ_in_subject(one, other) or _differ_in_taker(one, other) or _differ_in_tie(one, other)
    )


def _one(word: str) -> frozenset[str]:
    return frozenset({word}) if word else _NOBODY


def _are_apart(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one) and bool(other) and one.isdisjoint(other)


def _differ_in_subject(one: Whose, other: Whose) -> bool:
    if one.person is not other.person:
        return False
    doing = bool(one.verb) and one.verb == other.verb
    if _are_apart(one.subject, other.subject):
        if _is_acronym(one.subject, other.initials) or _is_acronym(other.subject, one.initials):
            return False
        moved = not (one.subject.isdisjoint(other.rest) and other.subject.isdisjoint(one.rest))
        return doing or not moved
    if one.subject or other.subject:
        return doing and bool(one.plain or other.plain)
    return _are_two(one.plain, other.plain) and (doing or not one.plain.isdisjoint(other.plain))


def _are_two(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether each of two phrases has a word that the other has not: food and fuel sales."""
    return bool(one - other) and bool(other - one)


def _is_acronym(names: frozenset[str], initials: str) -> bool:
    return any(len(name) > 1 and name in initials for name in names)


def _differ_in_taker(one: Whose, other: Whose) -> bool:
    if one.verb == other.verb and _are_two(one.given, other.given):
        return True
    apart = _are_apart(one.taker, other.taker)
    known = one.rest | one.subject, other.rest | other.subject
    return apart and one.taker.isdisjoint(known[1]) and other.taker.isdisjoint(known[0])


def _differ_in_tie(one: Whose, other: Whose) -> bool:
    """Tell whether amounts are in, for or to different things: in Leeds, in York."""
    (tie, names, words), (other_tie, other_names, other_words) = one.tied, other.tied
    if tie != other_tie:
        return False
    return _are_apart(names, other_names) or (
        not (names or other_names) and _are_apart(words, other_words)
    )


class Surroundings:
    """An article, as it is asked whose the amounts of its sentences are."""

    def __init__(self, article: Article) -> None:
        """Take an article, of which nothing is read before it is asked for."""
        self._article = article
        self._starts = [sentence.start for sentence in article.sentences]

    @cached_property
    def _names(self) -> Names:
        return find_names(self._article.text)

    @cached_property
    def _text_start(self) -> int:
        return find_text_start(self._article)

    def find(self, reading: Reading) -> Whose:
        """Return whose an amount is."""
        tokens, amount = reading.tokens, reading.amount
        first, verb, end = find_subject(tokens, amount.first)
        subject = self._names.of(tokens, first, end)
        pointing = _points_back(tokens, first, end, subject)
        person = _is_person(tokens, first, end)
        initials = find_initials(tokens, first, end)
        if pointing:
            subject, person = self._find_meant(reading.offset), False
        words = tokens.words[first:end]
        return Whose(
            sentence=reading.offset,
            leading=reading.offset < self._text_start,
            subject=subject,
            initials=initials,
            person=person,
            plain=_NOBODY if pointing or subject else _take_plain(tokens, first, end),
            verb=_find_doing(tokens, verb, amount.first),
            taker=self._names.of(tokens, verb, amount.first) if verb > first else _NOBODY,
            given=_find_given(tokens, verb, amount.first),
            rest=self._names.of(tokens, end, len(tokens)),
            tied=self._find_tied(tokens, amount.last),
            years=_find_years(tokens),
            measure=_find_measure(tokens, first, amount.first),
            known=_is_known(tokens, amount.first),
            fresh=not FRESH.isdisjoint(tokens.words[max(0, amount.first - 2) : amount.first]),
            rival=not RIVALS.isdisjoint(words) and not subject,
        )

    def _find_meant(self, offset: int) -> frozenset[str]:
        """Return the names in the subject of the sentences before one, the nearest first."""
        place = bisect_right(self._starts, offset) - 1
        for before in range(place - 1, max(-1, place - 1 - _BACK), -1):
            span = self._article.sentences[before]
            if span.start < self._text_start:
                break
            tokens = split_tokens(span.of(self._article.text))
            end = _end_subject(tokens)
            names = self._names.of(tokens, 0, end)
            if names:
                return _NOBODY if _is_person(tokens, 0, end) else names
            if not _points_back(tokens, 0, end, names):
                break
        return _NOBODY

    def _find_tied(self, tokens: Tokens, last: int) -> tuple[str, frozenset[str], frozenset[str]]:
        """Return what follows an amount: the preposition, the names behind it, the plain words."""
        at = last
        while at < min(len(tokens), last + _BEHIND) and tokens.words[at] not in _TIES:
            if is_break(tokens, at) or tokens.kinds[at] == NUMBER:
                return "", _NOBODY, _NOBODY
            at += 1
        end = at + 1
        while end < min(len(tokens), at + _BEHIND) and not _closes(tokens, end):
            end += 1
        names = self._names.of(tokens, at + 1, end)
        bare = tokens.word(at) in _USED_FOR and tokens.word(at + 1) not in DETERMINERS
        plain = _take_plain(tokens, at + 1, end) if bare and not names else _NOBODY
        return _TIES.get(tokens.word(at), ""), names, plain


_TIES = {"in": "at", "at": "at", "to": "to", "for": "for", "on": "for", "from": "from"}
"""Prepositions behind an amount: those that say the same."""
_USED_FOR = frozenset({"for", "on"})


def _closes(tokens: Tokens, at: int) -> bool:
    """Tell whether what a preposition ties ends before a token."""
    word = tokens.words[at]
    return is_break(tokens, at) or word in PREPOSITIONS or word in TIMELY or word in AUXILIARIES


def find_text_start(article: Article) -> int:
    """Return where the first whole sentence below the headline begins."""
    below = (span for span in article.sentences if span.start >= article.body_start)
    return next((span.start for span in below if _is_whole(span.of(article.text))), 0)


def _is_whole(sentence: str) -> bool:
    return sentence.rstrip("”’\"')»")[-1:] in _ENDS


def _end_subject(tokens: Tokens) -> int:
    verb = find_verb(tokens, 0, min(len(tokens), _FAR)) or 0
    return next((at for at in range(verb) if tokens.words[at] in {",", "("}), verb)


def _points_back(tokens: Tokens, first: int, end: int, names: frozenset[str]) -> bool:
    """Tell whether a subject only points to what was named before: it, the company, its board."""
    words = [word for word in tokens.words[first:end] if word not in AUXILIARIES]
    if names or not words:
        return False
    return words[0] in _POINTING or (words[0] in {"the", "this"} and words[-1] in COMPANY_WORDS)


_POINTING = frozenset("it they its their".split())


def _is_person(tokens: Tokens, first: int, end: int) -> bool:
    titled = any(form in HONORIFICS for form in tokens.forms[first:end])
    words = tokens.words[first:end]
    return titled or not (TITLE_WORDS.isdisjoint(words) or _OF_FIRM.intersection(words))


_OF_FIRM = frozenset("for of at '".split())
"""What ties an office to the firm for which it speaks: a spokesman for Orin."""


def _take_plain(tokens: Tokens, first: int, end: int) -> frozenset[str]:
    """Return the nouns of a phrase without names; none where it only points back."""
    if tokens.word(first) in _POINTING | PRONOUNS:
        return _NOBODY
    taken = [
        tokens.words[at]
        for at in range(first, end)
        if tokens.kinds[at] == WORD and tokens.words[at] not in _EMPTY
    ]
    definite = tokens.word(first) in DETERMINERS - {"a", "an"}
    told = not definite or not _TELLING.isdisjoint(tokens.words[first:end])
    return frozenset(taken) if told else _NOBODY


_TELLING = frozenset({"of", "for"})
"""Words that tell what a phrase with "the" is: the price of bread, but the company."""
_EMPTY = DETERMINERS | PREPOSITIONS | AUXILIARIES | TIMELY | {"s", "net", "gross", "pre", "tax"}


def _find_doing(tokens: Tokens, verb: int, amount: int) -> str:
    """Return the verb that governs an amount, without its ending; none where it is passive."""
    words = tokens.words[verb:amount]
    if not _PASSIVE.isdisjoint(words) and words[-1:] != ("by",) and _is_passive(words):
        return ""
    doing = [word for word in words if word in _DOING or word.endswith("ing")]
    return _STEM.sub("", doing[-1]) if doing else ""


_PASSIVE = frozenset("was were is are been be being".split())
_DOING = VERBS | MAYBE_VERBS | DIRECTIONS.keys()
_STEM = re.compile(r"(?:(?<=([^aeiou]))\1ing|ing|ed|es|s|e)$")


def _is_passive(words: tuple[str, ...]) -> bool:
    at = next(at for at, word in enumerate(words) if word in _PASSIVE)
    return any(word.endswith("ed") or word in _TAKEN for word in words[at + 1 : at + 3])


_TAKEN = frozenset("paid bought sold given sent lent won built spent made lost".split())


def _find_given(tokens: Tokens, verb: int, amount: int) -> frozenset[str]:
    """Return the nouns of a verb's object before an amount: cost an airline £5m, sold its arm."""
    first = verb + 1 + int(tokens.word(verb + 1) in AUXILIARIES)
    end = next((at for at in range(first, amount) if tokens.words[at] in PREPOSITIONS), amount)
    words = tokens.words[first:end]
    if not words or words[0] in PRONOUNS or words[0] == "the":
        return _NOBODY
    return frozenset(word for word in words if word.isalpha()) - _EMPTY - _DOING


def _find_years(tokens: Tokens) -> frozenset[str]:
    return frozenset(
        tokens.words[at]
        for at in range(1, len(tokens))
        if tokens.kinds[at] == NUMBER
        and tokens.words[at - 1] in _BEFORE_YEAR
        and _YEAR.fullmatch(tokens.words[at])
    )


def _find_measure(tokens: Tokens, first: int, amount: int) -> str:
    told = [MEASURES[word] for word in tokens.words[first:amount] if word in MEASURES]
    return told[-1] if told else ""


def _is_known(tokens: Tokens, first: int) -> bool:
    """Tell whether an amount points back: the £5m offer, but the £5m that Orin paid."""
    return tokens.word(first - 1) in KNOWN

"""Finds whose an amount is: the parties, the measure and the place that its clause names."""

import re
from bisect import bisect_right
from functools import cached_property
from itertools import pairwise

from digest.extraction.figures.amount import Amount
from digest.extraction.figures.clauses import find_verb, is_break
from digest.extraction.figures.differing import Whose
from digest.extraction.figures.names import Names, find_initials, find_names
from digest.extraction.figures.reading import Reading
from digest.extraction.figures.subjects import find_subject
from digest.lexicon.clauses import (
    AUXILIARIES,
    DETERMINERS,
    MAYBE_VERBS,
    PREPOSITIONS,
    PRONOUNS,
    REPORTING,
    TIMELY,
    VERBS,
)
from digest.lexicon.directions import DIRECTIONS
from digest.lexicon.facts import FRESH, KNOWN, MEASURES, PARTS, RIVALS, STANDING
from digest.lexicon.roles import HONORIFICS, TITLE_WORDS
from digest.lexicon.words import COMPANY_WORDS, GOVERNMENT_WORDS, ORGANISATION_WORDS
from digest.model.article import Article
from digest.model.entry import FigureKind
from digest.text.tokens import NUMBER, WORD, Tokens, split_tokens

_ENDS = frozenset(".!?。！？")
_YEAR = re.compile(r"(?:19|20)\d\d")
_BEFORE_YEAR = frozenset("in during for".split())
_FAR, _BEHIND, _BACK = 14, 10, 3
LONGEST = 1_000
"""Words of a sentence: longer ones are dumps, of which each amount would be asked everything."""
_NOBODY = frozenset[str]()


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
        if len(tokens) > LONGEST:
            return Whose(sentence=reading.offset, leading=reading.offset < self._text_start)
        first, verb, end = find_subject(tokens, amount.first)
        if _is_reported(tokens, amount, end):
            first = verb = end = amount.first
        subject = self._names.of(tokens, first, end)
        pointing = _points_back(tokens, first, end)
        person = _is_person(tokens, first, end)
        initials = find_initials(tokens, first, end)
        if pointing and not subject:
            subject, person = self._find_meant(reading.offset), False
        tied = self._find_tied(tokens, amount.last)
        words = tokens.words[first:end]
        return Whose(
            sentence=reading.offset,
            leading=reading.offset < self._text_start,
            subject=subject,
            initials=initials,
            person=person,
            plain=_NOBODY if pointing else _take_plain(tokens, first, end) - subject,
            head="" if subject else _find_head(tokens, first, end),
            verb=_find_doing(tokens, verb, amount.first),
            taker=self._names.of(tokens, verb, amount.first) if verb > first else _NOBODY,
            given=_find_given(tokens, verb, amount.first),
            rest=self._names.of(tokens, max(end, verb), len(tokens)),
            tied=tied,
            scene=_find_scene(tokens, first, end),
            years=_find_years(tokens),
            parts=_find_parts(tokens),
            measure=_find_measure(tokens, first, amount.first),
            known=_is_known(tokens, amount, tied[1]),
            fresh=_is_fresh(tokens, amount),
            placed=pointing and bool(subject) and all(map(str.isupper, subject)),
            rival=_is_new(words, subject),
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
            if not _points_back(tokens, 0, end):
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
        new = tokens.word(at + 1) in {"a", "an"}
        bare = tokens.word(at) in {"for", "on", "in"} and tokens.word(at + 1) not in DETERMINERS
        told = (new or bare) and tokens.word(at) in _USED_FOR and not names
        plain = _take_plain(tokens, at + 1, end) if told else _NOBODY
        return _TIES.get(tokens.word(at), ""), names, plain


_TIES = {"in": "at", "at": "at", "to": "to", "for": "for", "on": "for", "from": "from", "of": "of"}
"""Prepositions behind an amount: those that say the same."""
_USED_FOR = frozenset({"for", "on", "to", "in"})
_DEFINITE = DETERMINERS - {"a", "an"}


def _closes(tokens: Tokens, at: int) -> bool:
    """Tell whether what a preposition ties ends before a token."""
    word = tokens.words[at]
    return is_break(tokens, at) or word in PREPOSITIONS or word in TIMELY or word in AUXILIARIES


def find_text_start(article: Article) -> int:
    """Return where the first whole sentence below the headline begins, its dateline with it."""
    below = (span for span in article.sentences if span.end > article.body_start)
    return next((span.start for span in below if _is_whole(span.of(article.text))), 0)


def _is_whole(sentence: str) -> bool:
    return sentence.rstrip("”’\"')»")[-1:] in _ENDS


def _is_reported(tokens: Tokens, amount: Amount, end: int) -> bool:
    """Tell whether somebody only speaks of a sum: analysts at Orin said £5m was fair."""
    at = amount.first - 1 - int(tokens.word(amount.first - 1) == "that")
    return amount.kind is FigureKind.MONEY and end <= at and tokens.words[at] in REPORTING


def _end_subject(tokens: Tokens) -> int:
    verb = find_verb(tokens, 0, min(len(tokens), _FAR)) or 0
    return next((at for at in range(verb) if tokens.words[at] in {",", "("}), verb)


def _points_back(tokens: Tokens, first: int, end: int) -> bool:
    """Tell whether a subject only points to what was named before: it, the company, its board."""
    words = [word for word in tokens.words[first:end] if word not in AUXILIARIES]
    if not words:
        return False
    return words[0] in _POINTING or (words[0] in {"the", "this"} and words[-1] in COMPANY_WORDS)


_POINTING = frozenset("it they its their".split())


def _find_head(tokens: Tokens, first: int, end: int) -> str:
    """Return the noun of a phrase with "the" that may stand for nothing named before."""
    words = [word for word in tokens.words[first:end] if word not in AUXILIARIES]
    opened = words[:1] == ["the"] and PREPOSITIONS.isdisjoint(words)
    return words[-1] if opened and words[-1] not in _STANDING else ""


_STANDING = COMPANY_WORDS | ORGANISATION_WORDS | GOVERNMENT_WORDS | STANDING


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
    definite = tokens.word(first) in _DEFINITE
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
    doing = [
        word
        for before, word in pairwise((tokens.word(verb - 1), *words))
        if (word in _DOING or word.endswith("ing")) and before not in _BEFORE_NOUNS
    ]
    held = "have" if not _HAVING.isdisjoint(words) else ""
    return _STEM.sub("", doing[-1]) if doing else held


_BEFORE_NOUNS = DETERMINERS | (PREPOSITIONS - {"to"})
_PASSIVE = frozenset("was were is are been be being".split())
_DOING = VERBS | MAYBE_VERBS | DIRECTIONS.keys()
_HAVING = frozenset("have has had".split())
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


def _find_parts(tokens: Tokens) -> frozenset[str]:
    return frozenset(word for word, part in pairwise(tokens.words) if part in PARTS)


def _find_scene(tokens: Tokens, first: int, end: int) -> frozenset[str]:
    """Return the places where a subject is, in lower case: a plant in Ohio."""
    return frozenset(
        tokens.words[at + 1]
        for at in range(first, min(end, len(tokens)) - 1)
        if tokens.words[at] == "in" and tokens.forms[at + 1][0].isupper()
    )


def _is_new(words: tuple[str, ...], names: frozenset[str]) -> bool:
    """Tell whether a subject is somebody who was not named before: a rival, a German charity."""
    if not all(map(str.isupper, names)):
        return False
    new = words[:1] in {("a",), ("an",)} and words[-1] in COMPANY_WORDS | ORGANISATION_WORDS
    return new or not RIVALS.isdisjoint(words)


def _is_fresh(tokens: Tokens, amount: Amount) -> bool:
    """Tell whether an amount is said to be none told before: another £5m, £5m more."""
    more = tokens.word(amount.last) == "more" and tokens.word(amount.last + 1) != "than"
    return more or not FRESH.isdisjoint(tokens.words[max(0, amount.first - 2) : amount.first])


def _find_measure(tokens: Tokens, first: int, amount: int) -> str:
    told = [MEASURES[word] for word in tokens.words[first:amount] if word in MEASURES]
    return told[-1] if told else ""


_HELD = frozenset({"is", "was"})
"""Verbs before which an amount is what is spoken of: £5m is enough."""


def _is_known(tokens: Tokens, amount: Amount, names: frozenset[str]) -> bool:
    """Tell whether an amount points back: the £5m offer, the offer of £5m, but not that to Orin."""
    first = amount.first
    if tokens.word(first - 1) in KNOWN or tokens.word(amount.last) in _HELD:
        return True
    offered = tokens.word(first - 1) == "of" and tokens.word(first - 3) in KNOWN
    return offered and not names and amount.kind is not FigureKind.QUANTITY

"""Finds whose an amount is: the parties, the measure and the place that its clause names."""

from bisect import bisect_right
from functools import cached_property

from digest.extraction.figures.amount import Amount
from digest.extraction.figures.called import find_called
from digest.extraction.figures.clauses import find_verb
from digest.extraction.figures.differing import Phrase, Subject, Whose
from digest.extraction.figures.doing import find_bare_verb, find_doing
from digest.extraction.figures.moments import find_moments, find_times
from digest.extraction.figures.names import Names, find_initials, find_names
from digest.extraction.figures.reading import Reading, find_words
from digest.extraction.figures.subjects import find_subject
from digest.extraction.figures.ties import Tie, find_ties
from digest.lexicon.clauses import (
    AUXILIARIES,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    REPORTING,
    TIMELY,
)
from digest.lexicon.facts import ARMS, FRESH, KNOWN, PAYING, RIVALS, STANDING, VAGUE
from digest.lexicon.roles import HONORIFICS, TITLE_WORDS
from digest.lexicon.senses import PAYMENTS
from digest.lexicon.words import COMPANY_WORDS, GOVERNMENT_WORDS, ORGANISATION_WORDS, PLACE_WORDS
from digest.model.article import Article
from digest.model.entry import FigureKind
from digest.text.tokens import NUMBER, WORD, Tokens, split_tokens

_ENDS = frozenset(".!?。！？")
_FAR, _BACK = 14, 3
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
        leading = reading.offset < self._text_start
        if len(tokens) > LONGEST:
            return Whose(sentence=reading.offset, leading=leading, words=find_words(reading))
        first, verb, end = _find_clause(tokens, amount)
        subject = self._read_subject(tokens, first, end, reading.offset)
        doing = find_doing(tokens, verb, amount.first)
        ties = find_ties(tokens, amount.last, self._names)
        *moments, turns = find_moments(tokens, first, amount.last)
        senses, kinds = find_called(tokens, amount, (first, end), doing.word)
        return Whose(
            sentence=reading.offset,
            leading=leading,
            words=find_words(reading),
            known=_is_known(tokens, amount, ties),
            fresh=_is_fresh(tokens, amount, first),
            before=tokens.word(verb) == "had",
            subject=subject,
            vague=_is_vague(tokens, amount, verb, subject),
            doing=doing.stem,
            moving=doing.word in PAYMENTS or doing.word in PAYING,
            taker=self._names.of(tokens, verb, amount.first) if verb > first else _NOBODY,
            given=_find_given(tokens, doing.at, amount.first),
            rest=self._names.of(tokens, max(end, verb), len(tokens)),
            ties=ties,
            scene=_find_scene(tokens, first, end),
            times=find_times(tokens),
            moments=tuple(moments),
            turns=turns,
            senses=senses,
            kinds=kinds,
        )

    def _read_subject(self, tokens: Tokens, first: int, end: int, offset: int) -> Subject:
        own = self._names.of(tokens, first, end)
        words = [word for word in tokens.words[first:end] if word not in AUXILIARIES]
        pointing = _points_back(words)
        meant = self._find_meant(offset) if pointing and not own else own
        return Subject(
            names=meant,
            initials=find_initials(tokens, first, end),
            plain=_NOBODY if pointing else _take_plain(tokens, first, end) - own,
            phrase=_NOTHING if own else _read_phrase(words),
            person=meant == own and _is_person(tokens, first, end),
            placed=pointing and bool(meant) and all(map(str.isupper, meant)),
            rival=_is_rival(words, own),
            new=words[:1] in _INDEFINITE,
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
            if not _points_back(list(tokens.words[:end])):
                break
        return _NOBODY


def find_text_start(article: Article) -> int:
    """Return where the first whole sentence below the headline begins, its dateline with it."""
    below = (span for span in article.sentences if span.end > article.body_start)
    return next((span.start for span in below if _is_whole(span.of(article.text))), 0)


def _is_whole(sentence: str) -> bool:
    return sentence.rstrip("”’\"')»")[-1:] in _ENDS


def _find_clause(tokens: Tokens, amount: Amount) -> tuple[int, int, int]:
    """Return where the subject of an amount begins, its verb, and where the subject ends."""
    first, verb, end = find_subject(tokens, amount.first)
    if _is_reported(tokens, amount, end):
        return amount.first, amount.first, amount.first
    if verb == amount.first:
        verb = end = find_bare_verb(tokens, first, verb)
    return _skip_time(tokens, first, end), verb, end


def _is_vague(tokens: Tokens, amount: Amount, verb: int, subject: Subject) -> bool:
    """Tell whether nobody is told of whom an amount is: it has £5m, Orin's £5m, Ms Osei said."""
    owned = tokens.words[max(0, amount.first - 2) : amount.first] == ("'", "s")
    stands = tokens.word(verb - 1) in PRONOUNS
    return subject.person or stands or owned or not (subject.names or subject.plain)


def _skip_time(tokens: Tokens, first: int, end: int) -> int:
    """Return where a subject begins behind what only says when: in June it, next year Orin."""
    at = first + int(tokens.word(first) in PREPOSITIONS)
    behind = at
    while behind < end and (tokens.words[behind] in _WHEN or tokens.kinds[behind] == NUMBER):
        behind += 1
    return behind if at < behind < end else first


_WHEN = TIMELY | {","}


def _is_reported(tokens: Tokens, amount: Amount, end: int) -> bool:
    """Tell whether somebody only speaks of a sum: analysts at Orin said £5m was fair."""
    at = amount.first - 1 - int(tokens.word(amount.first - 1) == "that")
    return amount.kind is FigureKind.MONEY and end <= at and tokens.words[at] in REPORTING


def _end_subject(tokens: Tokens) -> int:
    verb = find_verb(tokens, 0, min(len(tokens), _FAR)) or 0
    return next((at for at in range(verb) if tokens.words[at] in {",", "("}), verb)


def _points_back(words: list[str]) -> bool:
    """Tell whether a subject only points to what was named before: it, the company, its board."""
    if not words:
        return False
    return words[0] in _POINTING or (words[0] in {"the", "this"} and words[-1] in COMPANY_WORDS)


_POINTING = frozenset("it they its their".split())
_INDEFINITE = (["a"], ["an"])
_STANDING = COMPANY_WORDS | ORGANISATION_WORDS | GOVERNMENT_WORDS | STANDING
"""Nouns with "the" that stand for what was named before: the company, the plan."""
_EPITHETS = (COMPANY_WORDS | ORGANISATION_WORDS | GOVERNMENT_WORDS) - ARMS
"""Those of which one has several: the German firm, the Munich firm."""


def _read_phrase(words: list[str]) -> Phrase:
    """Return the noun of a subject that "the" opens, and what stands before it."""
    if words[:1] != ["the"] or not PREPOSITIONS.isdisjoint(words):
        return _NOTHING
    return Phrase(
        noun="" if words[-1] in _EPITHETS else words[-1],
        kind=frozenset(words[1:-1]) - VAGUE,
        alone=words[-1] not in _STANDING,
    )


_NOTHING = Phrase()


def _is_rival(words: list[str], names: frozenset[str]) -> bool:
    """Tell whether a subject is only set beside somebody: a rival, its neighbour, a charity."""
    if not all(map(str.isupper, names)):
        return False
    new = words[:1] in _INDEFINITE and words[-1] in COMPANY_WORDS | ORGANISATION_WORDS
    return new or not RIVALS.isdisjoint(words)


def _is_person(tokens: Tokens, first: int, end: int) -> bool:
    titled = any(form in HONORIFICS for form in tokens.forms[first:end])
    words = tokens.words[first:end]
    return titled or not (TITLE_WORDS.isdisjoint(words) or _OF_FIRM.intersection(words))


_OF_FIRM = frozenset("for of at '".split())
"""What ties an office to the firm for which it speaks: a spokesman for Orin."""


def _take_plain(tokens: Tokens, first: int, end: int) -> frozenset[str]:
    """Return the nouns of a phrase without names; none where it only points back."""
    doing = tokens.word(first).endswith("ing") and tokens.word(first + 1) in DETERMINERS
    if doing or tokens.word(first) in _NOT_OPENING:
        return _NOBODY
    taken = [
        tokens.words[at]
        for at in range(first, end)
        if tokens.kinds[at] == WORD and tokens.words[at] not in _EMPTY
    ]
    definite = tokens.word(first) in _DEFINITE
    told = not definite or not _TELLING.isdisjoint(tokens.words[first:end])
    return frozenset(taken) if told else _NOBODY


_NOT_OPENING = _POINTING | PRONOUNS | PREPOSITIONS
_DEFINITE = DETERMINERS - {"a", "an"}
_TELLING = frozenset({"of", "for", "on", "to"})
"""Words that tell what a phrase with "the" is: the price of bread, but the company."""
_EMPTY = DETERMINERS | PREPOSITIONS | AUXILIARIES | TIMELY | {"s", "net", "gross", "pre", "tax"}


def _find_given(tokens: Tokens, doing: int, amount: int) -> frozenset[str]:
    """Return the nouns of a verb's object before an amount: cost an airline £5m, sold its arm."""
    first = doing + 1
    end = next((at for at in range(first, amount) if tokens.words[at] in PREPOSITIONS), amount)
    words = tokens.words[first:end]
    if (
        not words
        or words[0] in PRONOUNS
        or (words[0] == "the" and words[-1] in _STANDING | PLACE_WORDS)
    ):
        return _NOBODY
    return frozenset(word for word in words if word.isalpha()) - _EMPTY


def _find_scene(tokens: Tokens, first: int, end: int) -> frozenset[str]:
    """Return the places where a subject is, in lower case: a plant in Ohio."""
    return frozenset(
        tokens.words[at + 1]
        for at in range(first, min(end, len(tokens)) - 1)
        if tokens.words[at] == "in" and tokens.forms[at + 1][0].isupper()
    )


def _is_fresh(tokens: Tokens, amount: Amount, clause: int) -> bool:
    """Tell whether an amount is said to be none told before: another £5m, £5m more, also £5m."""
    more = tokens.word(amount.last) == "more" and tokens.word(amount.last + 1) != "than"
    also = "also" in tokens.words[clause : amount.first]
    before = tokens.words[max(0, amount.first - 2) : amount.first]
    return more or also or not FRESH.isdisjoint(before)


_HELD = frozenset({"is", "was"})
"""Verbs before which an amount is what is spoken of: £5m is enough."""


def _is_known(tokens: Tokens, amount: Amount, ties: tuple[Tie, ...]) -> bool:
    """Tell whether an amount points back: the £5m offer, the offer of £5m, but not that to Orin."""
    first = amount.first - int(tokens.word(amount.first - 1) in FRESH | VAGUE)
    if tokens.word(first - 1) in KNOWN or tokens.word(amount.last) in _HELD:
        return True
    offered = tokens.word(first - 1) == "of" and tokens.word(first - 3) in KNOWN
    named = any(tie.names for tie in ties)
    return offered and not named and amount.kind is not FigureKind.QUANTITY

"""Whom he, she, it, they and who mean."""

import re
from itertools import pairwise

from digest.extraction.quotes.cast import Cast, Named, Speaker
from digest.extraction.quotes.descriptions import find_speaker_of
from digest.extraction.quotes.phrases import PHRASE, kind_of
from digest.extraction.quotes.pieces import TITLES
from digest.extraction.quotes.references import (
    SENTENCES,
    behind_adjunct,
    find_described,
    is_definite,
    is_owner,
)
from digest.model.article import Span

PRONOUN = re.compile(r"\b(?P<word>[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Ww]ho|Both(?! of\b| the\b))\b")
POSSESSIVE = re.compile(r"(?:In )?(?P<word>[Hh]is|[Hh]er|[Tt]heir|[Ii]ts)\b")
"""Opens a sentence whose subject is somebody's: His words were these."""

OBJECT = re.compile(r"(?P<word>him|her|them)\b")
_OWNERS = {"his": "he", "her": "she", "their": "they", "its": "it", "him": "he", "them": "they"}
_FREE = re.compile(r"(?:\A|[^\w ] ?|\b(?:by|to|and) )\Z")
_CLEFT = re.compile(r"\b[Ii]t (?:was|is) [^\n]{2,200} who ")
"""It was X who did it: X is meant, whoever else the sentence names."""
_WHO = re.compile(r"(?:, [\w.-]{1,12},)? who ")
_REPLY = re.compile(r" (?:replied|replies|answered|answers|responded|responds|shot back)\b")
_ASKED = re.compile(r"\b(?:asked|asks|questioned|pressed|quizzed|grilled) (?=\S)")
_BUT = re.compile(r", but (?!that\b|said\b)")
_OFFICE_OF = re.compile(rf"(?: (?:of|for|at|in) [^,.;\n]{{1,60}})?, (?:{TITLES} )?")
_ROLE_LENGTH = 40
_TIE = 7
_NEXT = 4
_OPENS = 6
_NEAR = 2
_HUMAN = ("quote:unnamed", "quote:spokesman")


def find_meant(cast: Cast, pronoun: re.Match[str], last: Speaker | None) -> Speaker | None:
    """Return whom he, she, it or they mean: the subject told last, whoever it is.

    Args:
        cast: Who is named where.
        pronoun: The match of `PRONOUN`.
        last: Who spoke last; an unnamed speaker stays meant until somebody else is told of.
    """
    word = pronoun["word"].lower()
    if word == "who":
        return _before_who(cast, pronoun.start())
    if word == "both":
        return _first_of_two(cast, pronoun)
    word = _OWNERS.get(word, word)
    at = Span(pronoun.start(), pronoun.end())
    person = word in ("he", "she")
    other = _other_sex(cast, last, word)
    for span in cast.sentences_before(pronoun.start(), SENTENCES):
        if last is not None and _stays_meant(last, span, word):
            return Speaker(last.name, at, "quote:pronoun")
        if person and _opens_with(cast, span, word):
            continue
        asked = _asked(cast, pronoun, span, word) if person else None
        if asked is not None:
            return asked.speaks("quote:pronoun")
        name = _described(cast, span, person=person) or _subject(
            cast, span, word, person=person, other=other
        )
        if name is not None and name != other:
            return Speaker(name, at, "quote:pronoun")
    return (
        (_told_behind(cast, pronoun, word) or _told_next(cast, pronoun, word)) if person else None
    )


def _told_behind(cast: Cast, pronoun: re.Match[str], word: str) -> Speaker | None:
    """Return the subject that follows its pronoun: Days after he said so, X resigned."""
    end = cast.sentence_end(pronoun.start())
    comma = cast.text.find(", ", pronoun.end(), end)
    if comma < 0:
        return None
    named = cast.between(comma, min(end, comma + _ROLE_LENGTH))
    meant = next((one for one in named if one.person and cast.may_be(one, word)), None)
    return Speaker(meant.player.name, Span(*pronoun.span()), "quote:pronoun") if meant else None


def _told_next(cast: Cast, pronoun: re.Match[str], word: str) -> Speaker | None:
    """Return the person with whose name one of the next sentences opens, none named before.

    So begin features: "Look," she says. X, 44, has made bolts since 2002.
    """
    if any(one.person for one in cast.between(cast.start, pronoun.start())):
        return None
    at = pronoun.end()
    for _ in range(_NEXT):
        at = cast.sentence_end(at) + 1
        named = cast.between(at, at + _OPENS)
        if named and named[0].person and cast.may_be(named[0], word):
            return Speaker(named[0].player.name, Span(*pronoun.span()), "quote:pronoun")
    return None


def _opens_with(cast: Cast, span: Span, word: str) -> bool:
    """Tell whether the subject of a sentence is the same pronoun: whom it means was told before."""
    return cast.text[span.start : span.start + len(word) + 1].lower() == f"{word} "


def _before_who(cast: Cast, index: int) -> Speaker | None:
    """Return whom ", who" hangs on: the last person, or a name that belongs to nobody."""
    for one in reversed(cast.between(cast.sentence_start(index), index)):
        before = cast.text[max(0, one.start - _TIE) : one.start]
        if one.person or _FREE.search(before):
            return one.speaks("quote:pronoun")
    return None


def _stays_meant(last: Speaker, span: Span, word: str) -> bool:
    """Tell whether a sentence is that of the last speaker, whom nobody names."""
    if last.rule not in (*_HUMAN, "quote:document"):
        return False
    if not span.start <= last.at.start < span.end:
        return False
    noun = re.split(r" (?:at|of|for|to|in) ", last.name)[0]
    person = last.rule == "quote:spokesman" or (
        last.rule == "quote:unnamed" and kind_of(noun) == "person"
    )
    return word == "they" or person is (word in ("he", "she"))


def _first_of_two(cast: Cast, both: re.Match[str]) -> Speaker | None:
    """Return the first of the two that a sentence before names: both are meant."""
    for span in cast.sentences_before(both.start(), _NEAR):
        named = cast.between(span.start, span.end)
        pairs = [(one, other) for one, other in pairwise(named) if one.person is other.person]
        if pairs:
            return Speaker(pairs[-1][0].player.name, Span(*both.span()), "quote:pronoun")
    return None


def _described(cast: Cast, span: Span, *, person: bool) -> str | None:
    """Return whom the phrase means that opens a sentence: The court declined; A trader rang."""
    phrase = PHRASE.match(cast.text, span.start, span.end)
    if phrase is None or phrase.end() == span.end:
        return None
    if (kind_of(phrase["who"]) == "person") is not person:
        return None
    follows = cast.text[phrase.end() : phrase.end() + 3]
    if follows[:1] != " " or not follows[1:2].islower():
        return None
    if (phrase["det"] or "").lower() in _OWNERS or _is_apposed(cast, phrase, span):
        return None
    if is_definite(phrase):
        told = None if cast.between(*phrase.span()) else find_described(cast, phrase)
    else:
        people = any(one.person for one in cast.between(span.start, span.end))
        alone = person and not people and (phrase["det"] or "").lower() in ("a", "an", "one")
        told = find_speaker_of(cast, phrase, span.end) if alone else None
    return told.name if told else None


def _is_apposed(cast: Cast, phrase: re.Match[str], span: Span) -> bool:
    """Tell whether a person's name follows what he is: The head of the union, X, told them."""
    named = cast.between(phrase.end(), span.end)
    person = next((one for one in named if one.person), None)
    return person is not None and bool(_OFFICE_OF.fullmatch(cast.text, phrase.end(), person.start))


def _behind_but(cast: Cast, span: Span, named: list[Named]) -> list[Named]:
    """Return the one with whom the clause behind "but" begins, else all: X rose, but Y did not."""
    but = _BUT.search(cast.text, span.start, span.end)
    if but is None:
        return named
    return [one for one in named if 0 <= one.start - but.end() <= _ROLE_LENGTH][:1] or named


def _asked(cast: Cast, pronoun: re.Match[str], span: Span, word: str) -> Named | None:
    """Return who was asked in a sentence, where the next one says how he or she replied."""
    asked = _ASKED.search(cast.text, span.start, span.end)
    if asked is None or not _REPLY.match(cast.text, pronoun.end()):
        return None
    named = cast.between(asked.end(), min(span.end, asked.end() + _ROLE_LENGTH))
    return next((one for one in named if one.person and cast.may_be(one, word)), None)


def _other_sex(cast: Cast, last: Speaker | None, word: str) -> str | None:
    """Return who was last called by the other of "he" and "she", whom this one cannot mean."""
    if last is None or last.rule != "quote:pronoun":
        return None
    called = _OWNERS.get(last.at.of(cast.text).lower(), last.at.of(cast.text).lower())
    return last.name if {called, word} == {"he", "she"} else None


def _subject(cast: Cast, span: Span, word: str, *, person: bool, other: str | None) -> str | None:
    """Return the first one of a kind in a sentence, before those that only open it."""
    named = [
        one
        for one in cast.between(span.start, span.end)
        if one.person is person
        and one.player.name != other
        and (not person or cast.may_be(one, word))
    ]
    if person:
        named = [one for one in named if cast.must_be(one, word)] or _behind_but(cast, span, named)
    if _CLEFT.search(cast.text, span.start, span.end):
        named = [one for one in named if _WHO.match(cast.text, one.end)][-1:] or named
    after = behind_adjunct(cast, span, named)
    free = [one for one in after if not is_owner(cast.text, one)]
    found = next(iter(free or after), None)
    return found.player.name if found else None

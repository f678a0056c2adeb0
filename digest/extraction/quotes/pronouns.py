"""Whom he, she, it, they and who mean."""

import re

from digest.extraction.quotes.cast import Cast, Speaker
from digest.extraction.quotes.descriptions import find_speaker_of
from digest.extraction.quotes.phrases import PHRASE, kind_of
from digest.extraction.quotes.references import (
    SENTENCES,
    behind_adjunct,
    find_described,
    is_definite,
    is_owner,
)
from digest.model.article import Span

PRONOUN = re.compile(r"\b(?P<word>[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Ww]ho)\b")
POSSESSIVE = re.compile(r"(?:In )?(?P<word>[Hh]is|[Hh]er|[Tt]heir|[Ii]ts)\b")
"""Opens a sentence whose subject is somebody's: His words were these."""

OBJECT = re.compile(r"(?P<word>him|her|them)\b")
_OWNERS = {"his": "he", "her": "she", "their": "they", "its": "it", "him": "he", "them": "they"}
_FREE = re.compile(r"(?:\A|[^\w ] ?|\b(?:by|to|and) )\Z")
_TIE = 7
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
    word = _OWNERS.get(word, word)
    at = Span(pronoun.start(), pronoun.end())
    person = word in ("he", "she")
    for span in cast.sentences_before(pronoun.start(), SENTENCES):
        if last is not None and _stays_meant(last, span, word):
            return Speaker(last.name, at, "quote:pronoun")
        if person and _opens_with(cast, span, word):
            continue
        name = _described(cast, span, person=person) or _subject(cast, span, word, person=person)
        if name is not None:
            return Speaker(name, at, "quote:pronoun")
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
    if is_definite(phrase):
        told = None if cast.between(*phrase.span()) else find_described(cast, phrase)
    else:
        people = any(one.person for one in cast.between(span.start, span.end))
        alone = person and not people and (phrase["det"] or "").lower() in ("a", "an", "one")
        told = find_speaker_of(cast, phrase, span.end) if alone else None
    return told.name if told else None


def _subject(cast: Cast, span: Span, word: str, *, person: bool) -> str | None:
    """Return the first one of a kind in a sentence, before those that only open it."""
    named = [
        one
        for one in cast.between(span.start, span.end)
        if one.person is person and (not person or cast.may_be(one, word))
    ]
    after = behind_adjunct(cast, span, named)
    free = [one for one in after if not is_owner(cast.text, one)]
    found = next(iter(free or after), None)
    return found.player.name if found else None

"""Whom pronouns and short descriptions mean: he, it, the company, the judge."""

import re

from digest.extraction.quotes.cast import Cast, Named, Speaker
from digest.extraction.quotes.phrases import PHRASE, kind_of
from digest.model.article import Span
from digest.model.entry import Player, PlayerKind

PRONOUN = re.compile(r"\b(?P<word>[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Ww]ho)\b")
POSSESSIVE = re.compile(r"(?:In )?(?P<word>[Hh]is|[Hh]er|[Tt]heir|[Ii]ts)\b")
"""Opens a sentence whose subject is somebody's: His words were these."""

OBJECT = re.compile(r"(?P<word>him|her|them)\b")
_OWNERS = {"his": "he", "her": "she", "their": "they", "its": "it", "him": "he", "them": "they"}
_OFFICES = re.compile(
    r"\b(?:governor|minister|chief|president|chair\w*|mayor|head|premier|chancellor|ambassador)\b"
)
_ADJUNCT = re.compile(
    r"(?:In|On|At|After|Before|When|While|As|Asked|Speaking|With|For|From|By|Under|During|Since|"
    r"Like|Unlike|Despite|Following|Citing|According|Through|Among|Although|Though|If|Because|"
    r"Addressing|Responding|Writing|Given|Beyond|Besides|Against|Over|To|Of)\b[^,\n]*, "
)
_FREE = re.compile(r"(?:\A|[^\w ] ?|\b(?:by|to|and) )\Z")
_TIE = 7
_SENTENCES = 30
_NEAR_SENTENCES = 3
_SHORT = {
    "CEO": "chief executive",
    "CFO": "chief financial",
    "COO": "chief operating",
    "premier": "prime minister",
    "chair": "chair",
    "chief": "chief",
    "boss": "chief executive",
    "judge": "justice",
    "magistrate": "judge",
}
_KINDS = {
    "company": PlayerKind.COMPANY,
    "group": PlayerKind.COMPANY,
    "firm": PlayerKind.COMPANY,
    "ministry": PlayerKind.GOVERNMENT,
    "government": PlayerKind.GOVERNMENT,
    "commission": PlayerKind.GOVERNMENT,
    "court": PlayerKind.GOVERNMENT,
    "union": PlayerKind.ORGANISATION,
    "association": PlayerKind.ORGANISATION,
}


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
    wants_person = word in ("he", "she")
    for span in cast.sentences_before(pronoun.start(), _SENTENCES):
        if last is not None and _stays_meant(last, span, word):
            return Speaker(last.name, at, "quote:pronoun")
        if (described := _described(cast, span, person=wants_person)) is not None:
            return Speaker(described.name, at, "quote:pronoun")
        found = _subject(cast, span, person=wants_person, word=word)
        if found is not None:
            return Speaker(found.player.name, at, "quote:pronoun")
    return None


def _before_who(cast: Cast, index: int) -> Speaker | None:
    """Return whom ", who" hangs on: the last person, or a name that belongs to nobody."""
    for one in reversed(cast.between(cast.sentence_start(index), index)):
        before = cast.text[max(0, one.start - _TIE) : one.start]
        if one.person or _FREE.search(before):
            return one.speaks("quote:pronoun")
    return None


def _stays_meant(last: Speaker, span: Span, word: str) -> bool:
    """Tell whether a sentence is that of the last speaker, whom nobody names."""
    if (
        last.rule not in ("quote:unnamed", "quote:document")
        or not span.start <= last.at.start < span.end
    ):
        return False
    person = (
        last.rule == "quote:unnamed"
        and kind_of(re.split(r" (?:at|of|for|to|in) ", last.name)[0]) == "person"
    )
    return word == "they" or person is (word in ("he", "she"))


def _described(cast: Cast, span: Span, *, person: bool) -> Speaker | None:
    """Return whom the phrase means that opens a sentence: The court declined."""
    phrase = PHRASE.match(cast.text, span.start, span.end)
    if phrase is None or not is_definite(phrase) or phrase.end() == span.end:
        return None
    if (kind_of(phrase["who"]) == "person") is not person or cast.between(*phrase.span()):
        return None
    follows = cast.text[phrase.end() : phrase.end() + 3]
    return find_described(cast, phrase) if follows[:1] == " " and follows[1:2].islower() else None


def _subject(cast: Cast, span: Span, *, person: bool, word: str) -> Named | None:
    """Return the first one of a kind in a sentence, before those that only open it."""
    named = [
        one
        for one in cast.between(span.start, span.end)
        if one.person is person and (not person or cast.may_be(one, word))
    ]
    opening = _ADJUNCT.match(cast.text, span.start, span.end)
    after = [one for one in named if opening is None or one.start >= opening.end()]
    free = [one for one in after if not is_owner(cast.text, one)]
    return next(iter(free or after or named), None)


def is_owner(text: str, one: Named) -> bool:
    """Tell whether a name only owns what follows: Basalt's."""
    return text[one.end : one.end + 2] in ("’s", "'s", "s’", "s'") or text[
        one.end : one.end + 1
    ] in (
        "’",
        "'",
    )


def find_described(cast: Cast, phrase: re.Match[str]) -> Speaker | None:
    """Return whom "the judge" or "the company" means; None where it may be anybody."""
    words = " ".join(phrase["who"].split())
    at = Span(phrase.start("who"), phrase.end("who"))
    if kind_of(words) == "person":
        player = _by_role(cast, words, at.start) or find_office_holder(cast, words)
        return Speaker(player.name, at, "quote:the-person") if player else None
    named = _find_body(cast, words.rpartition(" ")[2], at.start)
    return Speaker(named.player.name, at, "quote:the-body") if named else None


def _by_role(cast: Cast, words: str, index: int) -> Player | None:
    """Return the person named last whose office the words are."""
    noun = words.rpartition(" ")[2]
    wanted = {words.lower(), words.lower().replace(noun.lower(), _SHORT.get(noun, noun).lower())}
    before = [one for one in cast.between(cast.start, index) if one.person]
    for one in reversed(before):
        role = f" {one.player.role or ''} ".lower()
        title = cast.text[max(0, one.start - len(noun) - 1) : one.start - 1].lower()
        if title == noun.lower() or any(f" {form}" in role for form in wanted):
            return one.player
    last = before[-1] if before else None
    if last is None:
        return None
    if noun.endswith("-year-old"):
        return last.player
    if noun != words or last.player.role or last.player.affiliation:
        return None
    if "\n" not in cast.text[last.start : index]:
        return None
    near = cast.sentences_before(index, _NEAR_SENTENCES)
    return last.player if near and last.start >= near[-1].start else None


def _find_body(cast: Cast, noun: str, index: int) -> Named | None:
    """Return the body that a noun stands for: by its name, by its kind, else the subject before."""
    for span in cast.sentences_before(index, _SENTENCES):
        bodies = [one for one in cast.between(span.start, span.end) if not one.person]
        by_name = [one for one in bodies if noun in one.player.name.lower().split()]
        if by_name:
            return by_name[0]
        kind = _KINDS.get(noun)
        of_kind = [one for one in bodies if kind is None or one.player.kind is kind]
        if of_kind:
            opening = _ADJUNCT.match(cast.text, span.start, span.end)
            after = [one for one in of_kind if opening is None or one.start >= opening.end()]
            return (after or of_kind)[0]
    return None


def find_office_holder(cast: Cast, words: str) -> Player | None:
    """Return the one person who holds an office that the lead names without its holder."""
    if not _OFFICES.search(words.lower()):
        return None
    holders = [player for player in cast.players if (player.role or "").lower() == words.lower()]
    return holders[0] if len(holders) == 1 else None


def is_definite(phrase: re.Match[str]) -> bool:
    """Tell whether a phrase points at somebody told before: the, its, his."""
    return (phrase["det"] or "").lower() in {"the", "its", "his", "her", "their", "this", "that"}

"""Whom a description means that may speak: the minister, a trader at Basalt, its report."""

import re

from digest.extraction.quotes.cast import Cast, Named, Speaker
from digest.extraction.quotes.phrases import PHRASE, TAIL, kind_of
from digest.extraction.quotes.references import (
    BODY_KINDS,
    find_body,
    find_described,
    find_main_body,
    find_office_holder,
    is_definite,
    is_owner,
)
from digest.lexicon.speech import BODY_NOUNS
from digest.lexicon.words import COMPANY_WORDS
from digest.model.article import Span
from digest.model.entry import Player

_MADE_BY = re.compile(r"(?: [a-z]+)? (?:by|from|of|to) (?=the )?")
_SPOKES = re.compile(r"(?i:spokes(?:man|woman|person|men|people)|representatives?)\Z")
_BODY = re.compile(rf"\b(?:{'|'.join(sorted(BODY_NOUNS | COMPANY_WORDS))})\b")
_OFFICE_OF = re.compile(r"(?: (?:of|for|at|in) [^,.;\n]{1,60})?,? ")
_NEAR = 80
_OWNER = re.compile(r"(?P<words>.*?\w)['’]s? ")


def find_speaker_of(cast: Cast, phrase: re.Match[str], end: int) -> Speaker | None:
    """Return whom a phrase means: somebody named, or nobody but itself.

    Args:
        cast: Who is named where.
        phrase: A match of `PHRASE`.
        end: Where the clause ends.
    """
    kind = kind_of(phrase["who"])
    tail = TAIL.match(cast.text, phrase.end(), end)
    if kind == "text":
        return _author(cast, phrase, tail)
    named = cast.between(phrase.start("who"), tail.end() if tail else phrase.end())
    known = _known(cast, phrase, named, tail=tail is not None)
    if known is not None:
        return known
    if _SPOKES.search(phrase["who"]) and (body := _spoken_for(cast, phrase, tail, named)):
        return body
    if kind == "body" and named and _is_whole(cast, named[-1], phrase):
        return named[-1].speaks("quote:name-said")
    inside = next((one.end for one in named if one.start >= phrase.end()), None)
    end = inside or (tail.end() if tail else phrase.end())
    counted = (phrase["det"] or "").lower() in ("one", "another")
    span = Span(phrase.start("det" if counted else "who"), end)
    return _as_written(cast, span, "quote:unnamed")


def _is_whole(cast: Cast, one: Named, phrase: re.Match[str]) -> bool:
    """Tell whether a phrase is a body's name, or its name and kind: the IG Holz union."""
    noun = cast.text[one.end : phrase.end()].strip()
    return not one.person and (not noun or BODY_KINDS.get(noun) is one.player.kind)


def _spoken_for(
    cast: Cast, phrase: re.Match[str], tail: re.Match[str] | None, named: list[Named]
) -> Speaker | None:
    """Return the body for which a spokesman without a name speaks: they are its words."""
    bodies = [one for one in named if not one.person]
    words = phrase["who"] + (tail[0] if tail else "")
    noun = _BODY.search(words)
    if not bodies and noun is not None:
        meant = find_body(cast, noun[0], phrase.start("who"))
        bodies = [meant] if meant else []
    name = bodies[-1].player.name if bodies else None
    if name is None and (tail is None or tail[0].lstrip().startswith("to ")):
        name = find_main_body(cast)
    return Speaker(name, Span(*phrase.span("who")), "quote:spokesman") if name else None


def _known(cast: Cast, phrase: re.Match[str], named: list[Named], *, tail: bool) -> Speaker | None:
    """Return who was told before: by "the", or as the one who holds the office."""
    person = kind_of(phrase["who"]) == "person"
    definite = is_definite(phrase)
    if definite and not named and not (person and tail):
        meant = find_described(cast, phrase)
        if meant is not None:
            return meant
    holder: Player | None = None
    if definite and person and not phrase["who"].endswith("s"):
        holder = _holder_at(cast, phrase, named)
    if holder is None and not tail:
        holder = find_office_holder(cast, phrase["who"])
    if holder is None:
        return None
    return Speaker(holder.name, Span(*phrase.span("who")), "quote:the-person")


def _holder_at(cast: Cast, phrase: re.Match[str], named: list[Named]) -> Player | None:
    """Return the person whose office and body "the head of the union" gives."""
    inside = [one.end for one in named if one.start >= phrase.start("who")]
    start = max([phrase.start("who"), *(end for end in inside if end < phrase.end("who"))])
    words = cast.text[start : phrase.end("who")].strip().lower()
    bodies = {one.player.name for one in named}
    holders = (
        player
        for player in cast.players
        if words in (player.role or "").lower() and player.affiliation in bodies
    )
    return next(holders, None)


def _author(cast: Cast, phrase: re.Match[str], tail: re.Match[str] | None) -> Speaker | None:
    """Return whose statement or report it is; the thing itself where nobody is told."""
    by = _MADE_BY.match(cast.text, phrase.end())
    end = by.end() + len("the ") + 1 if by else tail.end() if tail else phrase.end()
    named = cast.between(phrase.start("who"), end)
    owners = (one for one in named if is_owner(cast.text, one) or one.start > phrase.end())
    owner = next(owners, None)
    if owner is not None:
        return owner.speaks("quote:text-of")
    inner = _OWNER.match(phrase[0])
    whose = None
    if inner is not None:
        whose = PHRASE.fullmatch(cast.text, phrase.start(), phrase.start() + inner.end("words"))
    elif by is not None and by[0].endswith((" by ", " from ")):
        whose = PHRASE.match(cast.text, by.end())
    if whose is not None:
        person = next(iter(cast.between(whose.end(), whose.end() + _NEAR)), None)
        told = person is not None and _OFFICE_OF.fullmatch(cast.text, whose.end(), person.start)
        if person is not None and person.person and told:
            return person.speaks("quote:text-of")
        return find_speaker_of(cast, whose, whose.end())
    return _as_written(cast, Span(*phrase.span("who")), "quote:document")


def _as_written(cast: Cast, span: Span, rule: str) -> Speaker:
    return Speaker(" ".join(span.of(cast.text).split()), span, rule)

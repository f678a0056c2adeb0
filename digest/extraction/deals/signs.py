"""Sentences in which players and amounts are single signs, pronouns are resolved, asides known.

`O3 said it would buy O5 , which O7 owns , for M2` is what the rules for deals read: a player's
sign names him whatever he is called, and a clause between commas does not come between a verb
and its subject.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate, pairwise

from digest.extraction.deals.pronouns import Memory
from digest.extraction.deals.tokens import PREPOSITIONS, Sentence, Token, is_governed
from digest.lexicon.deals.outsiders import WATCHERS
from digest.model.article import Span
from digest.model.entry import Draft, FigureKind, Player, PlayerKind
from digest.value import replace

_WORD = re.compile(
    r"\b(?:[Ii]t|[Tt]hey)(?='(?:s|re|d|ll|ve)\b)|(?<=\w)'(?:s|re|d|ll|ve)\b|"
    r"[^\W_]+(?:[-'.,&/][^\W_]+)*%?|[^\w\s]"
)
_FOLDED = {"’": "'", "‘": "'", "“": '"', "”": '"', "‑": "-", "–": "—"}
_TO_FOLD = re.compile(f"[{''.join(_FOLDED)}]")
_POSSESSIVE = re.compile(r"'s?(?!\w)")
_OWN_APOSTROPHE = re.compile(
    r"'s(?=\s+(?:for|in|from|to|with|by|at|on|as|is|was|has|have|had|will|would|said|says)\b|"
    r"[,;)])"
)
_FIRM_BEFORE = re.compile(
    r"\b(?:company|group|firm|carmaker|airline|carrier|retailer|insurer|operator|start-?up|utility|"
    r"manufacturer|miner|drugmaker|chipmaker|conglomerate|developer|maker|giant|chain|grower|"
    r"brewer|lender|rival|specialist|biotech|brand|club|(?:members|shareholders|subsidiary) of|"
    r"shares (?:in|of)) $"
)
_TITLE = 16
_ONCE = re.compile(
    r"\b(?:from|with|to|by|against|of) (?:its |the |their |his |her )?(?:estate of )?"
    r"(?:late |retired )?(?:(?:co-)?founders?,?|ex-[a-z]+|former (?:[a-z]+ ){0,2}[a-z]+,?) $"
)
_ONCE_REACH = 48
_ASIDE = re.compile(
    r"(?:an?(?! M\d)|one|part|both|formerly|which|who|whose|where|whom|led|based|founded|backed|"
    r"owned|valued|listed|created|formed|saddled|"
    r"headed|chaired|known|controlled|the|run|along|together) .*"
)
_SAYING = re.compile(r".*\b(?:said|says|told|added|announced|reported|according)\b.*")
_CLAUSES = frozenset(
    "like unlike after before as since speaking asked following backed led when while if although "
    "though once having until because".split()
)
_INTRO = frozenset(
    "on in at according with under despite during by for besides among amid separately from last "
    "earlier part to instead two three".split()
)
_DOERS = frozenset("it they he she".split())
_ATTRIBUTION = 4
_BRACKET = 12
_LONGEST = 400
_BREAKS = {",", "—", ";", "(", ")", ":"}


def read_sentences(draft: Draft) -> tuple[Sentence, ...]:
    """Return the sentences of an article as signs, pronouns resolved."""
    marks = _find_marks(draft)
    starts = [mark.at.start for mark in marks]
    sentences: list[Sentence] = []
    memory = Memory()
    paragraph = 0
    last_end = 0
    text = _TO_FOLD.sub(lambda match: _FOLDED[match[0]], draft.article.text)
    day = draft.article.published.day
    year = day.year if day else None
    for index, span in enumerate(draft.article.sentences):
        paragraph += "\n\n" in text[last_end : span.start]
        last_end = span.end
        first = bisect_right(starts, span.start - 1)
        last = bisect_right(starts, span.end - 1)
        prose = _without_dateline(span, draft.article.body_start)
        words = _split(text, prose, marks[first:last])[:_LONGEST]
        tokens = memory.resolve(_name_groups(words))
        line = " ".join([token.text for token in tokens])
        begins = tuple(accumulate((len(token.text) + 1 for token in tokens[:-1]), initial=0))
        sentences.append(Sentence(index, span, paragraph, tokens, line, begins, year))
        memory = memory.after(tokens, is_headline=span == draft.article.headline)
    return tuple(sentences)


def _without_dateline(sentence: Span, body_start: int) -> Span:
    """Return the sentence from where the prose begins, if that is inside it."""
    inside = sentence.start < body_start < sentence.end
    return Span(body_start, sentence.end) if inside else sentence


def _find_marks(draft: Draft) -> list[Token]:
    """Return the signs of all players and amounts, in order, none overlapping another."""
    known = {player.name for player in draft.players if player.kind is not PlayerKind.PERSON}
    firms = _described_firms(draft)
    marks = [
        _for_himself(player, number, span)
        if _stands_for_himself(player, span, draft.article.text)
        else Token(
            f"{'O' if player.name in firms else _letter(player)}{number}",
            span,
            names=(player.name,) if player.name in firms else _names_of(player, known),
            person=_person(player),
        )
        for number, player in enumerate(draft.players, start=1)
        for span in player.at
    ]
    marks += [
        Token(f"M{number}", span, figure=figure)
        for number, figure in enumerate(draft.figures)
        if figure.kind is FigureKind.MONEY
        for span in figure.at
    ]
    marks.sort(key=lambda mark: (mark.at.start, -mark.at.end))
    kept: list[Token] = []
    for mark in marks:
        if not kept or mark.at.start >= kept[-1].at.end:
            kept.append(mark)
    return kept


_OWNS = re.compile(r"\b(?i:(?:co-?)?founder|(?:co-?)?owner|proprietor|shareholder|heir)\Z")
"""Who sells and buys for himself, whatever body he belongs to."""
_WATCHES = re.compile(WATCHERS, re.IGNORECASE)


def _stands_for_himself(player: Player, at: Span, text: str) -> bool:
    """Tell whether a person is dealt with who was something once: "settled with former coach"."""
    if player.kind is not PlayerKind.PERSON or not player.affiliation:
        return False
    return _ONCE.search(text, max(0, at.start - _ONCE_REACH), at.start) is not None


def _for_himself(player: Player, number: int, at: Span) -> Token:
    return Token(f"P{number}", at, names=(player.name,))


def _person(player: Player) -> tuple[str, ...]:
    """Return who takes part in a deal for himself: a person of whom no employer is told."""
    alone = player.kind is PlayerKind.PERSON and not player.affiliation
    return (player.name,) if alone else ()


def _described_firms(draft: Draft) -> frozenset[str]:
    """Return who is taken for a person though the text calls him a firm: "ferry operator Lars"."""
    text = draft.article.text
    return frozenset(
        player.name
        for player in draft.players
        if player.kind is PlayerKind.PERSON and not player.affiliation and not player.role
        if any(_FIRM_BEFORE.search(text, max(0, at.start - _TITLE), at.start) for at in player.at)
    )


def _letter(player: Player) -> str:
    if player.kind is PlayerKind.PERSON:
        return "P"
    return "G" if player.kind is PlayerKind.GOVERNMENT else "O"


def _names_of(player: Player, known: set[str]) -> tuple[str, ...]:
    """Return whom a mention of the player stands for in a deal."""
    if player.kind is not PlayerKind.PERSON:
        return (player.name,)
    role = player.role or ""
    apart = _OWNS.search(role) or _WATCHES.search(role)
    return (player.affiliation,) if player.affiliation in known and not apart else ()


def _split(text: str, span: Span, marks: Sequence[Token]) -> list[Token]:
    """Return the tokens of one sentence; a stated conversion is part of its amount."""
    tokens: list[Token] = []
    place = span.start
    for mark in marks:
        if mark.at.start < place:
            continue
        tokens += _between(text, place, mark, tokens)
        place = mark.at.end
        genitive = _POSSESSIVE.match(text, place, span.end)
        if genitive and mark.names:
            own = _OWN_APOSTROPHE.match(text, place, span.end)
            owner = replace(mark, text=f"{mark.text}'s", possessive=True)
            tokens.append(mark if own else owner)
            place = genitive.end()
        else:
            tokens.append(mark)
    tokens += _words(text, place, span.end)
    return _without_conversions(tokens) if "(" in text[span.start : span.end] else tokens


def _between(text: str, place: int, mark: Token, before: Sequence[Token]) -> list[Token]:
    """Return the words before a mark; a dash that joins two names is a hyphen."""
    joined = text[place : mark.at.start] == "—" and before and before[-1].names and mark.names
    return (
        [Token("-", Span(place, mark.at.start))] if joined else _words(text, place, mark.at.start)
    )


def _without_conversions(tokens: Sequence[Token]) -> list[Token]:
    """Leave out short brackets without a player: "($2bn)" only repeats the amount before it."""
    kept: list[Token] = []
    place = 0
    while place < len(tokens):
        end = _end_of_bracket(tokens, place)
        if end and not any(token.names for token in tokens[place:end]):
            place = end
            continue
        kept.append(tokens[place])
        place += 1
    return kept


def _end_of_bracket(tokens: Sequence[Token], place: int) -> int | None:
    """Return where a short bracket ends that opens at `place`, None where none opens."""
    if tokens[place].text != "(":
        return None
    inside = [token.text for token in tokens[place : place + _BRACKET]]
    return place + inside.index(")") + 1 if ")" in inside else None


def _words(text: str, start: int, end: int) -> list[Token]:
    return [
        Token(word.group().lower(), Span(*word.span())) for word in _WORD.finditer(text, start, end)
    ]


def _name_groups(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """Mark the asides between commas, dashes and brackets, and the opening phrase."""
    ends = [place for place, token in enumerate(tokens) if token.text in _BREAKS]
    bounds = [-1, *ends, len(tokens)]
    grouped: list[Token] = []
    for number, (left, right) in enumerate(pairwise(bounds)):
        part = tokens[left + 1 : right]
        group = _group_of(tokens, left, right) * (number or 1)
        grouped += [replace(token, group=group) for token in part] if group else part
        if right < len(tokens):
            grouped.append(tokens[right])
    return tuple(grouped)


def _group_of(tokens: Sequence[Token], left: int, right: int) -> int:
    """Return -1 for an opening phrase, 1 for an aside, 0 for a part of the main clause."""
    part = tokens[left + 1 : right]
    if not part:
        return 0
    if left < 0:
        closed = right < len(tokens) and tokens[right].text == ","
        return -1 if closed and _is_opening(part) else 0
    if tokens[left].text == "(" or _is_attribution(part):
        return 1
    lead = [token.text for token in part[:3]]
    relative = lead[0] in {"which", "who", "whose", "where"}
    by_way = any(text in {"which", "whom", "whose"} for text in lead[1:2]) or (
        lead[1:2] == ["of"] and lead[2:3] in (["which"], ["whom"])
    )
    if by_way and (lead[0] in PREPOSITIONS or lead[1] == "of"):
        return 1
    follows = bool(tokens[left - 1].names) or relative
    words = " ".join(token.text for token in part)
    return int(follows and bool(_ASIDE.match(words)) and not _SAYING.match(words))


def _is_opening(part: Sequence[Token]) -> bool:
    """Tell whether a phrase only leads to the main clause: it has no subject of its own."""
    if part[0].text in _CLAUSES:
        return True
    free = any(
        (token.names and not is_governed(part, at))
        or (token.text in _DOERS and part[at - 1].text not in PREPOSITIONS)
        for at, token in enumerate(part)
    )
    return part[0].text in _INTRO and not free


def _is_attribution(part: Sequence[Token]) -> bool:
    return len(part) <= _ATTRIBUTION and part[0].text == "according"

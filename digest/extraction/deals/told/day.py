"""On which day a deal was told or agreed, or is to close, as far as its sentence says so."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from datetime import date

from digest.extraction.deals.tokens import Place, Sentence
from digest.lexicon.deals.terms import (
    DAY,
    DEALS,
    INTERRUPTS,
    LEADS_ON,
    NOT_ALL,
    PAST,
    PERIOD,
    TELLS,
)
from digest.model.article import Article, Span
from digest.model.entry import DealDate, DealStatus, DealStep
from digest.text.days import Days, resolve_day
from digest.value import Value

_DAY = rf"(?P<day>(?:{DAY}|in {DAY}))(?![\w-]){NOT_ALL}"
_ANY = rf"(?P<day>(?:{PERIOD}|{DAY}))(?![\w-]){NOT_ALL}"
_THEN = rf"(?P<day>{PAST})(?![\w-])"
_TOLD = re.compile(rf"\b{TELLS} (?:(?:an?|the|its|O0's) (?:[\w-]+ ){{1,4}}?)?{_THEN} {LEADS_ON}$")
_SAID = re.compile(
    rf" , (?!(?:and|but|while|which|who|as|after|when|because) )(?:[\w'-]+ ){{0,6}}?(?:said|"
    rf"announced|"
    rf"confirmed|disclosed) (?:in (?:an?|the) (?:[\w-]+ ){{1,2}}?)?{_DAY}"
)
_OPENING = re.compile(
    rf"^(?:separately , )?{_THEN} (?:, )?(?:the )?(?:[\w-]+ ){{0,4}}?[OGP]\d+ (?:of [\w-]+ "
    rf")?(?:and [OGP]\d+ )?"
    rf"(?:{TELLS} )?{LEADS_ON}$"
)
_MEANWHILE = re.compile(rf"\b[OGP]\d+ {_THEN} (?:in [\w-]+ )?{TELLS} {LEADS_ON}$")
_SIGNED = re.compile(
    rf"\b{DEALS} (?:(?:was|were|is being|has been|had been) )?"
    r"(?:announced|signed|agreed|unveiled|struck|reached|sealed|concluded) "
    rf"(?:in (?!{DAY})(?:\S+ ){{1,2}}?)?{_DAY}"
)
_GOVERNED = re.compile(rf"\b{TELLS} (?:\S+ ){{0,4}}$")
_ENDED = re.compile(r"\b(?:completed|closed|finali[sz]ed) (?:\S+ ){0,3}$")
_BEHIND = re.compile(rf"(?<!\S){_DAY}")
_LONG_BEHIND = re.compile(rf"(?<!\S){_THEN}{NOT_ALL}")
_PRICED = re.compile(r" (?:(?:for|at) (?:\S+ ){0,2}M\d|(?:from|to) (?:\S+ ){0,5}?[OGP]\d)")
_TO_CLOSE = re.compile(
    rf"\b{DEALS} (?:(?!(?:not|never|whose|where|and|could|may|might|shares|unlikely|had|if) )"
    r"[\w'%.-]+ (?:, )?){0,8}?(?:to|will|would|should) (?:close|complete|be completed|"
    rf"be finali[sz]ed|be concluded|go through|be closed) {_ANY}"
)
_TO_COMPLETE = re.compile(
    r"\b(?:expects?|expected|aims?|plans?|hopes?|intends?|will|would) (?:to )?"
    rf"(?:close|complete|finali[sz]e|conclude) (?:(?:the|this|[OG]\d+'s) )?(?:\w+ )?{DEALS} "
    rf"(?:(?:of|with|to) (?:the )?[OG]\d+ )?{_ANY}"
)
_COMPLETION = re.compile(
    rf"\b(?:completion|closing) (?:of the {DEALS} )?(?:is |was )?"
    rf"(?:expected|due|scheduled|planned) {_ANY}"
)
_CLOSED = re.compile(
    rf"\b{DEALS} (?:(?:was|has been|had been|were) )?(?:closed|completed|finali[sz]ed) {_DAY}"
)
_COMPLETED = re.compile(
    rf"\b(?:completed|closed|finali[sz]ed) (?:(?:the|this|[OG]\d+'s) )?(?:M\d+ )?{DEALS} "
    rf"(?:of (?:the )?[OG]\d+ )?{_DAY}"
)
_FUTURE = (_TO_CLOSE, _TO_COMPLETE, _COMPLETION)
_PAST = (_CLOSED, _COMPLETED)
_NOT_SURE = re.compile(r"\b(?:not|never|unlikely|if|unless|doubts?|failed)\b|n't\b")
_BY = re.compile(r"(?:by|before)(?: the end of)? ", re.IGNORECASE)
_END = re.compile(r"(?:(?:by|at|before) the end of|before) ", re.IGNORECASE)
_REACH = 16
_TOLD_OF = {DealStatus.ANNOUNCED, DealStatus.AGREED, DealStatus.COMPLETED}
_OWNED = frozenset({"bought", "acquired", "sold"})
_DONE = frozenset("ordered took won invested lent raised".split())


class Told(Value, kw_only=False):
    """A time that a sentence gives for a deal, as written."""

    step: DealStep
    """What happened or is to happen then."""
    at: Span
    """Where it stands."""
    ahead: bool = False
    """Whether it is still to come."""


def find_days(sentence: Sentence, place: Place, status: DealStatus | None) -> tuple[Told, ...]:
    """Return the times that belong to the deal at `place`, the day it was told first."""
    return (*_find_told(sentence, place, status), *_find_closing(sentence))


def _find_told(sentence: Sentence, place: Place, status: DealStatus | None) -> Iterator[Told]:
    text, starts = sentence.text, sentence.starts
    before = text[: starts[place.first]]
    if status in _TOLD_OF:
        found = _TOLD.search(before) or _MEANWHILE.search(before) or _OPENING.match(before)
        if found:
            yield Told(DealStep.ANNOUNCED, _place(sentence, starts, found))
        yield from _find_behind(sentence, place, starts)
        said = None if found else _SAID.search(text, starts[place.first])
        if said and sentence.tokens[place.first].group == 0:
            yield Told(DealStep.ANNOUNCED, _place(sentence, starts, said))
    found = _SIGNED.search(text)
    if found and not _NOT_SURE.search(text, 0, found.start()):
        yield Told(DealStep.ANNOUNCED, _place(sentence, starts, found))


def _find_behind(sentence: Sentence, place: Place, starts: Sequence[int]) -> Iterator[Told]:
    """Yield the day that ends the clause of a verb in the past: "ordered six trains on Monday"."""
    word = sentence.tokens[place.first].text
    before = sentence.text[: starts[place.first]]
    closes = word in _OWNED or bool(_ENDED.search(before))
    if word not in _DONE and not closes and not _GOVERNED.search(before):
        return
    end = place.after
    while end < min(len(starts), place.after + _REACH):
        if sentence.tokens[end].text in INTERRUPTS:
            break
        end += 1
    until = starts[end] if end < len(starts) else len(sentence.text)
    clause = sentence.text[:until].rstrip()
    if place.after >= len(starts):
        return
    past = word in _DONE or word in _OWNED
    found = (_LONG_BEHIND if past else _BEHIND).search(clause, starts[place.after])
    if found and (found.end() == len(clause) or _PRICED.match(clause, found.end())):
        step = DealStep.CLOSES if closes else DealStep.ANNOUNCED
        yield Told(step, _place(sentence, starts, found))


def _find_closing(sentence: Sentence) -> Iterator[Told]:
    text = sentence.text
    for patterns, ahead in ((_FUTURE, True), (_PAST, False)):
        for pattern in patterns:
            found = pattern.search(text)
            if found and not _NOT_SURE.search(text):
                yield Told(DealStep.CLOSES, _place(sentence, sentence.starts, found), ahead)


def _place(sentence: Sentence, starts: Sequence[int], found: re.Match[str]) -> Span:
    first = bisect_right(starts, found.start("day")) - 1
    last = bisect_left(starts, found.end("day")) - 1
    return Span(sentence.tokens[first].at.start, sentence.tokens[last].at.end)


def resolve_told(told: Told, article: Article) -> DealDate | None:
    """Return the days that a time means in its article, None where that is not sure."""
    published = article.published.day
    text = " ".join(told.at.of(article.text).split())
    days = _resolve(text, published, ahead=told.ahead) if published else None
    if published is None or days is None:
        return None
    if days.last < published if told.ahead else days.first > published:
        return None
    return DealDate(text=text, first=days.first, last=days.last, step=told.step, at=told.at)


def _resolve(text: str, published: date, *, ahead: bool) -> Days | None:
    """Return what a time means; "by the end of June" is any day until then."""
    words = _END.sub("", text.replace("mid-", ""))
    words = "this year" if words.lower() == "the year" else words
    days = resolve_day(_BY.sub("", words), published, ahead=ahead)
    return Days(published, days.last) if days and _BY.match(text) and ahead else days

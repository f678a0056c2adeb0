"""Drafts written by hand: a few lines name who and what stands in a text, spans are found in it."""

import re
from decimal import Decimal

from digest.model.article import Article, Span
from digest.model.entry import Draft, Figure, FigureKind, Player, PlayerKind
from tests.helpers import ROOT, Case

_KINDS = {
    "company": PlayerKind.COMPANY,
    "body": PlayerKind.ORGANISATION,
    "state": PlayerKind.GOVERNMENT,
    "person": PlayerKind.PERSON,
}
_SENTENCE = re.compile(r"\S(?:[^\n]*?[.!?][”\"’]?(?=\s+[“\"A-Z]|\s*$)|[^\n]+)", re.MULTILINE)


def places_of(text: str, words: str) -> tuple[Span, ...]:
    """Return every place of some words in a text, whole words only."""
    found = re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text)
    return tuple(Span(match.start(), match.end()) for match in found)


def write_article(text: str, *, headline: bool = False, body_start: int = 0) -> Article:
    """Return an article of a text with paragraphs; the first is its headline if it has one."""
    spans = tuple(Span(found.start(), found.end()) for found in _SENTENCE.finditer(text))
    head = Span(0, text.index("\n\n")) if headline else None
    if head is not None:
        spans = (head, *(span for span in spans if span.start >= head.end))
    start = max(body_start, head.end + 2 if head else 0)
    return Article(
        slug="case", source="case.txt", text=text, sentences=spans, headline=head, body_start=start
    )


def read_draft(given: str) -> Draft:
    """Return the draft of a case: lines such as `company: Kestrel Ferries = Kestrel`.

    `person: Ada Holm = Holm @ Kestrel Ferries` has an affiliation, `money: €3m = 3000000 EUR` an
    amount, a trailing `/ share` what it is paid for, `percent: 30% = 30 %` a share; `headline: yes`
    makes the first paragraph one.
    """
    lines, _, text = given.partition("\n\n")
    players: list[Player] = []
    figures: list[Figure] = []
    headline = False
    for line in lines.split("\n"):
        kind, _, rest = line.partition(": ")
        headline |= line == "headline: yes"
        if kind in {"money", "percent"}:
            figures.append(_read_figure(rest, text))
        elif kind in _KINDS:
            players.append(_read_player(kind, rest, text))
    article = write_article(text, headline=headline)
    return Draft(article=article, players=tuple(players), figures=tuple(figures))


def _read_player(kind: str, line: str, text: str) -> Player:
    forms, _, affiliation = line.partition(" @ ")
    name, *aliases = (form.strip() for form in forms.split("="))
    longest_first = sorted((name, *aliases), key=len, reverse=True)
    at: list[Span] = []
    for form in longest_first:
        at += [span for span in places_of(text, form) if not any(o.overlaps(span) for o in at)]
    assert at, f"{name} is not in the text"
    return Player(
        name=name,
        kind=_KINDS[kind],
        affiliation=affiliation or None,
        aliases=tuple(aliases),
        key=True,
        at=tuple(sorted(at)),
    )


def _read_figure(line: str, text: str) -> Figure:
    words, _, amount = line.partition(" = ")
    amount, _, per = amount.partition(" / ")
    number, unit = amount.split(" ")
    at = places_of(text, words) or tuple(
        Span(found.start(), found.end()) for found in re.finditer(re.escape(words), text)
    )
    assert at, f"{words} is not in the text"
    return Figure(
        text=words,
        kind=FigureKind.PERCENT if unit == "%" else FigureKind.MONEY,
        low=Decimal(number),
        high=Decimal(number),
        unit=unit,
        per=per or None,
        key=True,
        at=at,
    )


def read_draft_cases(name: str) -> list[Case]:
    """Return the rows of a case table whose lines may end in full stops."""
    lines = (ROOT / "tests" / "cases" / f"{name}.md").read_text("utf-8").split("\n")
    stops = [number for number, line in enumerate(lines) if line == "."]
    assert len(stops) % 3 == 0, f"{name}.md has a row without its three dots"
    rows = zip(stops[::3], stops[1::3], stops[2::3], strict=True)
    return [
        Case(
            title=lines[first - 1],
            given="\n".join(lines[first + 1 : second]),
            expected="\n".join(lines[second + 1 : third]),
        )
        for first, second, third in rows
    ]

"""The entry as JSON for other programs: whole for the command line, an excerpt for the public."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from functools import partial
from itertools import chain
from typing import Any, TypeVar

from digest.l10n.amounts import write_money
from digest.l10n.ranges import write_money_range
from digest.model.article import Article, Span
from digest.model.entry import Deal, Entry, Figure, Player, Quote, Stated, SummaryLine
from digest.model.facts import HEADLINE, deal_terms, name_facts
from digest.model.money import Conversion, Money
from digest.model.report import Problem
from digest.model.site import EditionData
from digest.value import Value, replace

T = TypeVar("T")

SCHEMA = 1
"""Form of the document; goes up when a field is renamed or removed."""


class House(Value):
    """How amounts are written, on pages and beside their numbers in the JSON."""

    language: str = "en"
    """BCP 47 tag of the pages."""
    style: str = "economist"
    """House style of amounts."""

    def money(self, money: Money) -> str:
        """Return an amount as pages print it."""
        return write_money(money, locale=self.language, style=self.style)

    def conversion(self, conversion: Conversion) -> str:
        """Return a conversion as pages print it."""
        return write_money_range(
            conversion.low,
            conversion.high,
            locale=self.language,
            style=self.style,
            digits=conversion.digits,
        )


def entry_document(entry: Entry, house: House = House()) -> dict[str, Any]:
    """Return an entry as plain values, in the order in which they are written.

    Every span carries its quote, and `body[start:end] == quote`.
    """
    text = entry.article.text
    deal_of, figure_of = partial(_deal, house=house), partial(_figure, house=house)
    headline = entry.headline
    return {
        "schema": SCHEMA,
        "id": entry.slug if entry.day is None else f"{entry.day.isoformat()}/{entry.slug}",
        "slug": entry.slug,
        "edition": entry.day and entry.day.isoformat(),
        "headline": {
            "id": HEADLINE,
            "text": headline.text,
            "origin": headline.origin.value,
            "evidence": _evidence(headline.at, text),
        },
        "summary": _list("line", entry.summary, _line, text),
        "source": _source(entry.article),
        "players": _list("player", entry.players, _player, text),
        "deals": _list("deal", entry.deals, deal_of, text),
        "figures": _list("figure", entry.figures, figure_of, text),
        "quotes": _list("quote", entry.quotes, _quote, text),
        "body": text,
        "dropped": [{"text": item.text, "why": item.why} for item in entry.article.dropped],
        "problems": [_problem(problem) for problem in entry.problems],
    }


def _list(
    kind: str, facts: Iterable[T], document: Callable[[T, str], dict[str, Any]], text: str
) -> list[dict[str, Any]]:
    """Return the facts of one kind as plain values, each with its name."""
    return [{"id": name, **document(fact, text)} for name, fact in name_facts(kind, facts)]


def _line(line: SummaryLine, text: str) -> dict[str, Any]:
    return {"text": line.text, "evidence": _evidence(line.at, text)}


def public_document(
    entry: Entry, sentences: Iterable[Span], house: House = House()
) -> dict[str, Any]:
    """Return an entry as plain values that may be published beside its page.

    The body keeps the sentences given and what the spans cover, and has blanks of the same length
    for the rest: spans still fit, and the article is quoted, not copied. What was left out of the
    saved page, and the notes for the editor, stay at home.
    """
    document = entry_document(replace(entry, problems=()), house)
    document["body"] = _excerpt(entry, sentences)
    document["body_is"] = "excerpt"
    document["dropped"] = []
    return document


def _excerpt(entry: Entry, sentences: Iterable[Span]) -> str:
    text, done = entry.article.text, 0
    parts: list[str] = []
    for span in sorted({*sentences, *_spans(entry)}):
        if span.end > done:
            start = max(span.start, done)
            parts += (_blank(text[done:start]), text[start : span.end])
            done = span.end
    return "".join((*parts, _blank(text[done:])))


def _blank(text: str) -> str:
    """Return blanks in place of a text; its lines stay."""
    return "\n".join(" " * len(line) for line in text.split("\n"))


def _spans(entry: Entry) -> Iterator[Span]:
    yield from entry.headline.at
    yield from chain.from_iterable(line.at for line in entry.summary)
    for deal in entry.deals:
        yield from (*deal.at, *(term.at for term in deal_terms(deal)))
    for player in entry.players:
        yield from (*player.at, *player.role_at)
    for figure in entry.figures:
        yield from figure.at
        yield from (stated.at for stated in figure.all_stated)
    for quote in entry.quotes:
        yield from (*quote.at, quote.speaker_at) if quote.speaker_at else quote.at


def _evidence(spans: Iterable[Span], text: str) -> list[dict[str, Any]]:
    return [{"start": span.start, "end": span.end, "quote": span.of(text)} for span in spans]


def _source(article: Article) -> dict[str, Any]:
    return {
        "publication": article.publication,
        "agency": article.agency,
        "url": article.url,
        "authors": list(article.authors),
        "published": _published(article.published.moment or article.published.day),
        "published_basis": article.published.basis.value,
        "dateline": article.dateline,
        "language": article.language,
    }


def _published(when: date | datetime | None) -> str | None:
    return None if when is None else when.isoformat()


def _player(player: Player, text: str) -> dict[str, Any]:
    return {
        "name": player.name,
        "kind": player.kind.value,
        "role": player.role,
        "affiliation": player.affiliation,
        "aliases": list(player.aliases),
        "key": player.key,
        "evidence": _evidence(player.at, text),
        "role_evidence": _evidence(player.role_at, text),
    }


def _deal(deal: Deal, text: str, *, house: House) -> dict[str, Any]:
    return {
        "type": deal.type.value,
        "status": deal.status.value,
        "parties": [{"name": party.name, "role": party.role} for party in deal.parties],
        "value": _money(deal.value, house),
        **_terms(deal, text),
        "key": deal.key,
        "evidence": _evidence(deal.at, text),
    }


def _terms(deal: Deal, text: str) -> dict[str, Any]:
    """Return share, thing and day of a deal, as far as the article gives them."""
    terms: dict[str, Any] = {}
    if stake := deal.stake:
        evidence = _evidence((stake.at,), text)
        terms["stake"] = {
            "text": stake.text,
            "low": stake.low,
            "high": stake.high,
            "evidence": evidence,
        }
    if thing := deal.object:
        terms["object"] = {"text": thing.text, "evidence": _evidence((thing.at,), text)}
    if when := deal.date:
        terms["date"] = {
            "text": when.text,
            "first": when.first.isoformat(),
            "last": when.last.isoformat(),
            "step": when.step.value,
            "evidence": _evidence((when.at,), text),
        }
    return terms


def _money(money: Money | None, house: House) -> dict[str, Any] | None:
    if money is None:
        return None
    return {"amount": money.amount, "currency": money.currency, "text": house.money(money)}


def _figure(figure: Figure, text: str, *, house: House) -> dict[str, Any]:
    return {
        "text": figure.text,
        "kind": figure.kind.value,
        "low": figure.low,
        "high": figure.high,
        "unit": figure.unit,
        "qualifier": figure.qualifier and figure.qualifier.value,
        "per": figure.per,
        "direction": figure.direction and figure.direction.value,
        "about": figure.about,
        "label": figure.label,
        "stated_conversion": _stated(figure.stated, text) if figure.stated else None,
        "further_stated": [_stated(stated, text) for stated in figure.all_stated[1:]],
        "conversions": [_conversion(conversion, house) for conversion in figure.conversions],
        "check": figure.check.value,
        "check_note": figure.check_note,
        "key": figure.key,
        "evidence": _evidence(figure.at, text),
    }


def _stated(stated: Stated, text: str) -> dict[str, Any]:
    return {
        "text": stated.text,
        "value": stated.high,
        "low": stated.low,
        "high": stated.high,
        "unit": stated.unit,
        "evidence": _evidence((stated.at,), text),
    }


def _conversion(conversion: Conversion, house: House) -> dict[str, Any]:
    return {
        "text": house.conversion(conversion),
        "low": conversion.low.rounded,
        "high": conversion.high.rounded,
        "currency": conversion.high.currency,
        "rate": format(conversion.rate.shown.normalize(), "f"),
        "rate_date": conversion.rate.day.isoformat(),
        "source": conversion.rate.source,
        "old": conversion.old,
    }


def _quote(quote: Quote, text: str) -> dict[str, Any]:
    return {
        "text": quote.text,
        "speaker": quote.speaker,
        "key": quote.key,
        "evidence": _evidence(quote.at, text),
        "speaker_evidence": _evidence((quote.speaker_at,) if quote.speaker_at else (), text),
    }


def _problem(problem: Problem) -> dict[str, Any]:
    return {
        "code": problem.code,
        "severity": problem.severity.value,
        "message": problem.message,
        "where": None if problem.where is None else str(problem.where),
        "hint": problem.hint,
    }


def edition_document(page: EditionData) -> dict[str, Any]:
    """Return an edition as plain values: which entries, in which order."""
    folder = page.path.count("/") * "../"
    return {
        "schema": SCHEMA,
        "edition": page.day and page.day.isoformat(),
        "stories": [
            {"headline": story.text, "entry": f"{folder}{story.path}"} for story in page.stories
        ],
    }

"""The entry as JSON for other programs: whole for the command line, an excerpt for the public."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime
from decimal import Context, Decimal
from itertools import chain
from typing import Any

from digest.model.article import Article, Span
from digest.model.entry import Deal, Entry, Figure, Player, Quote, Stated
from digest.model.money import Conversion, Money
from digest.model.report import Problem
from digest.model.site import EditionData

SCHEMA = 1
"""Form of the document; goes up when a field is renamed or removed."""

_MOST_DIGITS = 50


def entry_document(entry: Entry) -> dict[str, Any]:
    """Return an entry as plain values, in the order in which they are written.

    Every span carries its quote, and `body[start:end] == quote`.
    """
    text = entry.article.text
    headline = entry.headline
    return {
        "schema": SCHEMA,
        "id": entry.slug if entry.day is None else f"{entry.day.isoformat()}/{entry.slug}",
        "slug": entry.slug,
        "edition": entry.day and entry.day.isoformat(),
        "headline": {
            "text": headline.text,
            "origin": headline.origin.value,
            "evidence": _evidence(headline.at, text),
        },
        "summary": [
            {"text": line.text, "evidence": _evidence(line.at, text)} for line in entry.summary
        ],
        "source": _source(entry.article),
        "players": [_player(player, text) for player in entry.players],
        "deals": [_deal(deal, text) for deal in entry.deals],
        "figures": [_figure(figure, text) for figure in entry.figures],
        "quotes": [_quote(quote, text) for quote in entry.quotes],
        "body": text,
        "dropped": [{"text": item.text, "why": item.why} for item in entry.article.dropped],
        "problems": [_problem(problem) for problem in entry.problems],
    }


def public_document(entry: Entry, sentences: Iterable[Span]) -> dict[str, Any]:
    """Return an entry as plain values that may be published beside its page.

    The body keeps the sentences given and what the spans cover, and has blanks of the same length
    for the rest: spans still fit, and the article is quoted, not copied. What was left out of the
    saved page, and the notes for the editor, stay at home.
    """
    document = entry_document(replace(entry, problems=()))
    document["body"] = _excerpt(entry, sentences)
    document["body_is"] = "excerpt"
    document["dropped"] = []
    return document


def _excerpt(entry: Entry, sentences: Iterable[Span]) -> str:
    text = entry.article.text
    shown = bytearray(len(text))
    for span in (*sentences, *_spans(entry)):
        shown[span.start : span.end] = b"\x01" * (span.end - span.start)
    return "".join(
        character if seen or character == "\n" else " "
        for character, seen in zip(text, shown, strict=True)
    )


def _spans(entry: Entry) -> Iterator[Span]:
    yield from entry.headline.at
    yield from chain.from_iterable(line.at for line in entry.summary)
    yield from chain.from_iterable(deal.at for deal in entry.deals)
    for player in entry.players:
        yield from (*player.at, *player.role_at)
    for figure in entry.figures:
        yield from (*figure.at, figure.stated.at) if figure.stated else figure.at
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


def _deal(deal: Deal, text: str) -> dict[str, Any]:
    return {
        "type": deal.type.value,
        "status": deal.status.value,
        "parties": [{"name": party.name, "role": party.role} for party in deal.parties],
        "value": _money(deal.value),
        "key": deal.key,
        "evidence": _evidence(deal.at, text),
    }


def _money(money: Money | None) -> dict[str, Any] | None:
    return None if money is None else {"amount": money.amount, "currency": money.currency}


def _figure(figure: Figure, text: str) -> dict[str, Any]:
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
        "stated_conversion": _stated(figure.stated, text),
        "conversions": [_conversion(conversion) for conversion in figure.conversions],
        "check": figure.check.value,
        "check_note": figure.check_note,
        "key": figure.key,
        "evidence": _evidence(figure.at, text),
    }


def _stated(stated: Stated | None, text: str) -> dict[str, Any] | None:
    if stated is None:
        return None
    return {
        "text": stated.text,
        "value": stated.high,
        "low": stated.low,
        "high": stated.high,
        "unit": stated.unit,
        "evidence": _evidence((stated.at,), text),
    }


def _conversion(conversion: Conversion) -> dict[str, Any]:
    return {
        "low": _hundredths(conversion.low.amount),
        "high": _hundredths(conversion.high.amount),
        "currency": conversion.high.currency,
        "rate": format(conversion.rate.shown.normalize(), "f"),
        "rate_date": conversion.rate.day.isoformat(),
        "source": conversion.rate.source,
    }


def _hundredths(amount: Decimal) -> Decimal:
    """Return an amount without the digits that only the division made."""
    if amount.adjusted() > _MOST_DIGITS:
        return amount
    return amount.quantize(Decimal("0.01"), context=Context(prec=2 * _MOST_DIGITS))


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

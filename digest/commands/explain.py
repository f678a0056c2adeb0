"""An entry in words, for `digest extract`."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from digest.l10n.ranges import write_money_range
from digest.model.article import Span
from digest.model.entry import Deal, Entry, Figure, Player, Quote
from digest.model.facts import Fact, name_facts

_WIDTH = 100
"""Characters shown of what was left out."""


def entry_lines(entry: Entry, *, explain: bool) -> Iterator[str]:
    """Return an entry as lines of text.

    Args:
        entry: The entry.
        explain: Show each fact's name, sentence and rules too, and what was left out.
    """
    article = entry.article
    day = article.published.day
    origin = " · ".join(filter(None, (article.publication, article.agency, article.dateline)))
    yield entry.headline.text
    yield f"  {day or 'no date'} ({article.published.basis.value})" + (
        f" · {origin}" if origin else ""
    )
    if explain:
        yield _by(entry.headline)
    for name, line in name_facts("line", entry.summary):
        yield from (f"  {name}  {line.text}", _by(line)) if explain else (f"  {line.text}",)
    yield from _lists(entry, explain=explain)
    if explain:
        yield f"left out: {len(article.dropped)}"
        for piece in article.dropped:
            yield f"  {piece.why}: {' '.join(piece.text.split())[:_WIDTH]}"


def _lists(entry: Entry, *, explain: bool) -> Iterator[str]:
    facts: tuple[tuple[str, Sequence[Player | Deal | Figure | Quote]], ...] = (
        ("player", entry.players),
        ("deal", entry.deals),
        ("figure", entry.figures),
        ("quote", entry.quotes),
    )
    for kind, found in facts:
        yield f"{kind}s: {len(found)}"
        for name, fact in name_facts(kind, found):
            if explain:
                yield f"  {name}  {fact_line(fact)}"
                yield f"      {sentence_of(entry, fact.at[0])}"
                yield _by(fact)
            else:
                yield f"  {fact_line(fact)}"


def _by(fact: Fact) -> str:
    return f"      by {', '.join(fact.by)}"


def sentence_of(entry: Entry, span: Span) -> str:
    """Return the sentence that a span stands in, with its number from 1."""
    for number, sentence in enumerate(entry.article.sentences, 1):
        if sentence.overlaps(span):
            return f"[{number}] {' '.join(sentence.of(entry.article.text).split())}"
    return span.of(entry.article.text)


def fact_line(fact: Player | Deal | Figure | Quote) -> str:
    """Return one fact as a line."""
    match fact:
        case Player():
            role = ", ".join(filter(None, (fact.role, fact.affiliation)))
            return f"{fact.name} ({fact.kind.value})" + (f": {role}" if role else "")
        case Deal():
            parties = ", ".join(f"{party.name} ({party.role})" for party in fact.parties)
            value = f", {_exact(fact.value.amount)} {fact.value.currency}" if fact.value else ""
            terms = "".join(f", {words}" for words in _terms(fact))
            return f"{fact.type.value}, {fact.status.value}: {parties}{value}{terms}"
        case Figure():
            return figure_line(fact)
        case Quote():
            return f"“{fact.text}” — {fact.speaker or 'unknown'}"


def _terms(deal: Deal) -> Iterator[str]:
    """Yield share, thing and day of a deal, as far as the article gives them."""
    if deal.object:
        yield f"object: {deal.object.text}"
    if deal.stake:
        yield f"share: {deal.stake.text}"
    if when := deal.date:
        days = " to ".join(dict.fromkeys((when.first.isoformat(), when.last.isoformat())))
        yield f"{when.step.value} {when.text} ({days})"


def figure_line(figure: Figure) -> str:
    """Return a figure as a line: as written, as read, and what it was checked against."""
    parts = [figure.text]
    parts.append(f"= {_range(_exact(figure.low), _exact(figure.high))} {figure.unit}")
    parts += filter(
        None,
        (
            figure.qualifier and f"[{figure.qualifier.value}]",
            figure.per and f"per {figure.per}",
            figure.direction and figure.direction.value,
        ),
    )
    if figure.label or figure.about:
        parts.append(f"— {figure.label or figure.about}")
    for conversion in figure.conversions:
        rate = conversion.rate
        written = write_money_range(conversion.low, conversion.high, digits=conversion.digits)
        parts.append(f"= {written} ({rate.source}, {rate.day}: {_exact(rate.shown)})")
    if figure.stated:
        said = "; ".join(stated.text for stated in figure.all_stated)
        parts.append(f"article says {said}: {figure.check.value}")
    if figure.check_note:
        parts.append(f"({figure.check_note})")
    return " ".join(parts)


def _range(low: str, high: str) -> str:
    return low if low == high else f"{low} to {high}"


def _exact(amount: Decimal) -> str:
    return f"{amount.normalize():,f}"

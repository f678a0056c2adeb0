"""One mark for each thing that an annotation asks: right or wrong, and what was found instead.

A field's score is the share of its marks that are right. `recall` asks for what matters (`key`);
`precision` asks of everything found whether an annotation knows it.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import chain
from typing import TypeVar

from digest.model.entry import Check, FigureKind, PlayerKind
from tests.gold.forms import Answers, Deal, Figure, Found, FoundDeal, FoundQuote, Player, Stated

A = TypeVar("A")
B = TypeVar("B")


@dataclass(frozen=True, slots=True)
class Mark:
    """One question put to the extraction."""

    field: str
    """What is asked about."""
    good: bool
    """Whether the answer was right."""
    note: str
    """What was expected and what was found."""


_LEGAL = frozenset("the inc ltd plc co corp corporation company llc ag ab publ se sa asa".split())
_NO_RATE = frozenset({"ARS", "EGP", "KES", "NGN", "PKR", "TWD", "VND"})
"""Currencies without installed rates, so without conversions: a guess would be worse."""
_MONEY = frozenset({"dollar", "U.S. dollar", "euro"})
"""What an exchange rate is the price of: it is no amount to convert."""
_PLAIN = str.maketrans("‘’‚‛“”„‟‐‑‒–—−", "''''\"\"\"\"------")


def fold(text: str | None) -> str:
    """Return the words of a text in one spelling, for comparing; none for no text."""
    plain = unicodedata.normalize("NFKC", text or "").translate(_PLAIN).casefold()
    words = re.findall(r"[\w.,'%$€£¥₩₹₦&-]+", plain.replace("'s ", " ").removesuffix("'s"))
    return " ".join(word.strip(".,'-") for word in words)


def name_of(text: str) -> str:
    """Return a name without article and legal form."""
    return " ".join(word for word in fold(text).split() if word not in _LEGAL)


def _within(one: str | None, other: str | None) -> bool:
    """Tell whether one text holds the other, word for word."""
    first, second = f" {fold(one)} ", f" {fold(other)} "
    return bool(first.strip() and second.strip()) and (first in second or second in first)


def _pairs(
    answers: Sequence[A], found: Sequence[B], same: Callable[[A, B], bool]
) -> tuple[list[tuple[A, B | None]], list[B]]:
    """Return each answer with the first thing found that fits, and what was found besides."""
    left = list(found)
    pairs: list[tuple[A, B | None]] = []
    for answer in answers:
        hit = next((item for item in left if same(answer, item)), None)
        if hit is not None:
            left.remove(hit)
        pairs.append((answer, hit))
    return pairs, left


def mark_entry(answers: Answers, found: Found | None) -> Iterator[Mark]:
    """Yield all marks of one article; only the first when nothing was read."""
    yield Mark("read", found is not None, answers.id)
    if found is not None:
        yield from _mark_source(answers, found)
        yield from _mark_players(answers, found)
        yield from _mark_deals(answers, found)
        yield from _mark_figures(answers, found)
        yield from _mark_quotes(answers, found)
        yield from _mark_grounds(found)


def _mark_source(answers: Answers, found: Found) -> Iterator[Mark]:
    heads = {fold(head) for head in (answers.headline, *answers.headline_also)}
    head = found.headline.text
    yield Mark("headline", fold(head) in heads, f"{answers.headline!r}, found {head!r}")
    day = (found.source.published or "")[:10] or None
    yield Mark("published", day == answers.published, f"{answers.published}, found {day}")
    for field in ("dateline", "agency"):
        wanted, got = getattr(answers, field), getattr(found.source, field)
        if wanted or got:
            yield Mark(field, fold(wanted) == fold(got), f"{wanted!r}, found {got!r}")
    body = fold(found.body)
    for piece in answers.not_body:
        yield Mark("boilerplate out", fold(piece) not in body, piece)


def _names(player: Player) -> set[str]:
    return {name_of(name) for name in (player.name, *player.aliases)}


def _same_player(answer: Player, player: Player) -> bool:
    return name_of(player.name) in _names(answer) or name_of(answer.name) in _names(player)


def _mark_players(answers: Answers, found: Found) -> Iterator[Mark]:
    pairs, besides = _pairs(answers.players, found.players, _same_player)
    ignored = {name_of(name) for name in answers.ignore_players}
    for answer, player in pairs:
        if answer.key:
            yield Mark("players recall", player is not None, answer.name)
        if player is not None:
            yield Mark("players precision", good=True, note=answer.name)
            yield from _mark_player(answer, player)
    for player in besides:
        if name_of(player.name) not in ignored:
            yield Mark("players precision", good=False, note=player.name)


def _mark_player(answer: Player, player: Player) -> Iterator[Mark]:
    name = answer.name
    kinds = f"{name}: {answer.kind}, found {player.kind}"
    yield Mark("player kind", player.kind == answer.kind, kinds)
    if answer.role or (player.role and answer.kind is PlayerKind.PERSON):
        roles = f"{name}: {answer.role!r}, found {player.role!r}"
        yield Mark("player role", _within(answer.role, player.role), roles)
    if answer.affiliation:
        whom = f"{name}: {answer.affiliation!r}, found {player.affiliation!r}"
        yield Mark("player affiliation", _within(answer.affiliation, player.affiliation), whom)


def _known(name: str, players: Sequence[Player]) -> str:
    """Return the annotated name of a party, however it is written."""
    folded = name_of(name)
    known = (name_of(player.name) for player in players if folded in _names(player))
    return next(known, folded)


def _shared(deal: Deal, other: FoundDeal, players: Sequence[Player]) -> float:
    """Return how much of the parties of two deals is the same: 0 to 1."""
    mine = {_known(name, players) for name in deal.parties}
    theirs = {_known(party.name, players) for party in other.parties}
    return len(mine & theirs) / len(mine | theirs)


def _pair_deals(answers: Answers, found: Found) -> dict[int, int]:
    """Return for annotated deals the number of the found one with the most parties in common."""
    fits = sorted(
        (-_shared(deal, other, answers.players), deal.type is not other.type, i, j)
        for i, deal in enumerate(answers.deals)
        for j, other in enumerate(found.deals)
    )
    pairs: dict[int, int] = {}
    for less, _, i, j in fits:
        if less <= -0.5 and i not in pairs and j not in pairs.values():
            pairs[i] = j
    return pairs


def _mark_deals(answers: Answers, found: Found) -> Iterator[Mark]:
    pairs = _pair_deals(answers, found)
    for i, deal in enumerate(answers.deals):
        said = f"{deal.type} {deal.status} {', '.join(deal.parties)}"
        other = found.deals[pairs[i]] if i in pairs else None
        if deal.key:
            yield Mark("deals recall", other is not None and other.type is deal.type, said)
        if other is not None:
            got = f"{said}, found {other.type}"
            yield Mark("deals precision", other.type is deal.type, got)
            yield from _mark_deal(deal, other, said)
    for j, other in enumerate(found.deals):
        if j not in pairs.values():
            names = ", ".join(party.name for party in other.parties)
            yield Mark("deals precision", good=False, note=f"{other.type} {other.status} {names}")


def _mark_deal(deal: Deal, other: FoundDeal, said: str) -> Iterator[Mark]:
    right = other.status in (deal.status, *deal.status_also)
    yield Mark("deal status", right, f"{said}, found {other.status}")
    if deal.value or other.value:
        yield Mark("deal value", deal.value == other.value, f"{said}, found {other.value}")


def _same_figure(answer: Figure, figure: Figure) -> bool:
    counts = answer.kind is not FigureKind.MONEY and (answer.unit == "x") == (figure.unit == "x")
    units = answer.unit == figure.unit or counts
    mine = (answer.kind, answer.low, answer.high)
    return units and mine == (figure.kind, figure.low, figure.high)


def _mark_figures(answers: Answers, found: Found) -> Iterator[Mark]:
    pairs, besides = _pairs(answers.figures, found.figures, _same_figure)
    for answer, figure in pairs:
        if answer.key:
            note = f"{answer.text} = {answer.low} {answer.unit}"
            yield Mark(f"{answer.kind} recall", figure is not None, note)
        if figure is not None:
            yield Mark(f"{answer.kind} precision", good=True, note=answer.text)
            yield from _mark_figure(answer, figure)
            yield from _mark_stated(answer, figure)
            if answers.published is not None:
                yield from _mark_converted(answer, figure, answers.own_rates)
    for figure in besides:
        if not any(_within(figure.text, text) for text in answers.ignore_figures):
            note = f"{figure.text} = {figure.low} {figure.unit}"
            yield Mark(f"{figure.kind} precision", good=False, note=note)


def _unit(text: str | None) -> str:
    """Return the last word of a unit without its plural."""
    word = fold(text).split(" ")[-1]
    return re.sub(r"(?<=..)(?:ies|s)$", lambda m: "y" if m[0] == "ies" else "", word)


def _mark_figure(answer: Figure, figure: Figure) -> Iterator[Mark]:
    for field in ("qualifier", "direction", "per"):
        wanted, got = getattr(answer, field), getattr(figure, field)
        if wanted or got:
            right = _unit(wanted) == _unit(got) if field == "per" else wanted == got
            yield Mark(f"figure {field}", right, f"{answer.text}: {wanted}, found {got}")
    if answer.kind is FigureKind.QUANTITY:
        note = f"{answer.text}: {answer.unit}, found {figure.unit}"
        yield Mark("quantity unit", _unit(answer.unit) == _unit(figure.unit), note)


def _amount(stated: Stated | None) -> tuple[Decimal, str] | None:
    return None if stated is None else (stated.value, stated.unit)


def _mark_stated(answer: Figure, figure: Figure) -> Iterator[Mark]:
    stated, got = answer.stated_conversion, figure.stated_conversion
    if stated or got:
        note = f"{answer.text}: {stated}, found {got}"
        yield Mark("stated conversion", _amount(stated) == _amount(got), note)
    if stated:
        right = (figure.check is Check.DIFFERS) == answer.conversion_wrong
        yield Mark("conversion check", right, f"{answer.text} ({stated.text}): {figure.check}")


def _mark_converted(answer: Figure, figure: Figure, own: Sequence[str]) -> Iterator[Mark]:
    """Yield whether an amount of a dated article was converted, or left as it must be."""
    if answer.kind is FigureKind.MONEY and answer.unit != "USD":
        there = any(conversion.currency == "USD" for conversion in figure.conversions)
        lacking = answer.unit in _NO_RATE and answer.unit not in own
        left = answer.past or answer.per in _MONEY or lacking
        yield Mark("converted", there != left, answer.text)


def _mark_quotes(answers: Answers, found: Found) -> Iterator[Mark]:
    starts = [fold(quote.starts) for quote in answers.quotes]
    texts = [fold(quote.text) for quote in found.quotes]
    for quote, start in zip(answers.quotes, starts, strict=True):
        at = next((i for i, text in enumerate(texts) if start in text), None)
        yield Mark("quotes recall", at is not None, quote.starts)
        if at is not None:
            got = found.quotes[at].speaker
            note = f"{quote.starts!r}: {quote.speaker}, found {got}"
            yield Mark("quote speaker", _within(quote.speaker, got), note)
    for text in texts:
        yield Mark("quotes precision", any(start in text for start in starts), text)


def _mark_grounds(found: Found) -> Iterator[Mark]:
    facts: Iterable[Player | FoundDeal | Figure | FoundQuote] = chain(
        found.players, found.deals, found.figures, found.quotes
    )
    for fact in facts:
        places = fact.evidence
        right = bool(places) and all(
            place.quote and found.body[place.start : place.end] == place.quote for place in places
        )
        yield Mark("grounded", right, str(fact))

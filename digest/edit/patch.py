"""The editor's last word: a draft and a note become an entry."""

import re
from collections.abc import Sequence
from datetime import date, datetime

from digest.errors import Where
from digest.model.article import Article, Basis, Editorial, Published, Span
from digest.model.entry import Deal, Draft, Entry, Figure, Headline, Origin, Player, Quote
from digest.model.money import Money
from digest.model.patch import Drop, Patch
from digest.model.report import Problem, Severity
from digest.value import replace

_FOLD = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "‑": "-", "\u00a0": " "})
_JOINTS = re.compile(r"\s*(?:[+,&:]|\band\b)\s*")
_UNTITLED = "Untitled"
_FIRST_WORDS = re.compile(r"\S(?:[^\n]{0,88}\S(?!\S))?")
_KINDS = ("players", "deals", "figures", "quotes")
Fact = Player | Deal | Figure | Quote


def apply_patch(draft: Draft, patch: Patch | None, *, day: date | None) -> Entry:
    """Return the entry of a draft: what the editor set is set, what he dropped is gone.

    A drop that fits nothing becomes a problem that names its file and line.

    Args:
        draft: The article and all that was found in it.
        patch: The editor's note; None leaves everything as found.
        day: The edition it belongs to.
    """
    article = draft.article if patch is None else _edit_article(draft.article, patch)
    drops = () if patch is None else patch.drop
    judged = [(figure, _is_dropped(figure, drops, article)) for figure in draft.figures]
    figures = tuple(figure for figure, out in judged if not out)
    gone = tuple(figure for figure, out in judged if out)
    deals = tuple(
        _without(gone, figures, deal) for deal in draft.deals if not _is_dropped(deal, drops)
    )
    quotes = tuple(quote for quote in draft.quotes if not _is_dropped(quote, drops))
    return Entry(
        slug=article.slug,
        day=day,
        article=article,
        headline=_headline_of(draft, patch),
        summary=draft.summary,
        players=tuple(player for player in draft.players if not _is_dropped(player, drops)),
        deals=tuple(sorted(deals, key=lambda deal: not deal.key)),
        figures=tuple(sorted(figures, key=lambda figure: min(figure.at))),
        quotes=tuple(sorted(quotes, key=lambda quote: min(quote.at))),
        problems=draft.problems if patch is None else (*draft.problems, *_find_idle(draft, patch)),
    )


def _edit_article(article: Article, patch: Patch) -> Article:
    """Return the article with what the editor says of it; its text stays."""
    return replace(
        article,
        slug=article.slug if patch.slug is None else patch.slug,
        published=_published(patch.published, article.published),
        publication=article.publication if patch.publication is None else patch.publication,
        agency=article.agency if patch.agency is None else patch.agency,
        editorial=_edit_orders(article.editorial, patch),
    )


def _published(given: date | datetime | None, found: Published) -> Published:
    """Return when the editor says it was published; an hour without an offset is left out."""
    if given is None:
        return found
    if not isinstance(given, datetime):
        return Published(day=given, basis=Basis.GIVEN)
    moment = given if given.tzinfo is not None else None
    return Published(day=given.date(), moment=moment, basis=Basis.GIVEN)


def _edit_orders(orders: Editorial, patch: Patch) -> Editorial:
    """Return the editor's orders, those of the front matter where he is silent."""
    names = {*Editorial.__struct_fields__} - {"doubt"}
    given = {name: getattr(patch, name) for name in names if getattr(patch, name) is not None}
    doubt = orders.doubt if patch.draft is None else None
    return replace(orders, doubt=doubt, **given)


def _headline_of(draft: Draft, patch: Patch | None) -> Headline:
    """Return the editor's headline, the one found, or the first words of the text."""
    article = draft.article
    if patch is not None and patch.headline is not None:
        place = article.text.find(patch.headline) if patch.headline else -1
        at = (Span(place, place + len(patch.headline)),) if place >= 0 else ()
        by = (f"note: {patch.where('headline')}",)
        return Headline(text=patch.headline, origin=Origin.EDITOR, at=at, by=by)
    if draft.headline is not None:
        return draft.headline
    if article.headline is not None:
        own = article.headline.of(article.text)
        return Headline(text=own, origin=Origin.ARTICLE, at=(article.headline,), by=("own",))
    words = _FIRST_WORDS.search(article.text)
    if words is None:
        return Headline(text=_UNTITLED, origin=Origin.DERIVED, at=(), by=("no words",))
    at = (Span(words.start(), words.end()),)
    return Headline(text=words.group(), origin=Origin.DERIVED, at=at, by=("first words",))


def _without(gone: Sequence[Figure], kept: Sequence[Figure], deal: Deal) -> Deal:
    """Return a deal without the price and the share that rest on dropped figures alone."""
    if deal.value in _amounts(gone) and deal.value not in _amounts(kept):
        deal = replace(deal, value=None)
    if any(deal.stake and deal.stake.at.overlaps(span) for figure in gone for span in figure.at):
        deal = replace(deal, stake=None)
    return deal


def _amounts(figures: Sequence[Figure]) -> list[Money]:
    return [Money(amount=figure.high, currency=figure.unit) for figure in figures]


def _is_dropped(fact: Fact, drops: Sequence[Drop], article: Article | None = None) -> bool:
    return any(_means(drop, fact, article) for drop in drops)


def _means(drop: Drop, fact: Fact, article: Article | None = None) -> bool:
    """Tell whether a drop names the fact, by its kind and its words."""
    said = _fold(drop.text)
    if not said:
        return False
    if isinstance(fact, Player):
        return drop.kind == "players" and said in map(_fold, (fact.name, *fact.aliases))
    if isinstance(fact, Figure):
        forms = [fact.text, *(span.of(article.text) for span in fact.at if article)]
        return drop.kind == "figures" and said in map(_fold, forms)
    if isinstance(fact, Quote):
        return drop.kind == "quotes" and said.strip("\"'") in _fold(fact.text)
    named = {fact.type.value, *(_fold(party.name) for party in fact.parties)}
    parts = {part for part in _JOINTS.split(said) if part}
    return drop.kind == "deals" and (said in named or (bool(parts) and parts <= named))


def _fold(text: str) -> str:
    return " ".join(text.translate(_FOLD).casefold().split())


def _find_idle(draft: Draft, patch: Patch) -> tuple[Problem, ...]:
    """Return a problem for each drop that names no fact of the article."""
    facts: tuple[Fact, ...] = (*draft.players, *draft.deals, *draft.figures, *draft.quotes)
    return tuple(
        Problem(
            code="DG021",
            severity=Severity.WARNING,
            message=f'nothing to drop: {_place(drop)} has no "{drop.text}"',
            where=Where(patch.path, drop.line),
            hint="digest extract --json shows what an article holds",
        )
        for drop in patch.drop
        if not any(_means(drop, fact, draft.article) for fact in facts)
    )


def _place(drop: Drop) -> str:
    return f'the list "{drop.kind}"' if drop.kind in _KINDS else f'an unknown list "{drop.kind}"'
